//! Roles, groups and things without a name: *the president*, *her mother*.

use crate::lexicon::roles::{ALL_VAGUE, APART, NAMELESS, PARTS, THINGS, VAGUE, VAGUE_FEMALE, VAGUE_MALE};
use crate::lexicon::{self, Few, Lex, few};
use crate::mention::{Form, Mention};
use crate::token::{Kind, Token, Tokens};

use super::kin::LEAD;
use super::learned::ABOUT;
use super::scene::Slot;
use super::{Entity, NOBODY, Resolver, cast};

/// Nouns that stand for the holders of several titles.
const KINDS: &[(&str, &[&str])] = &[
    ("leader", &["president", "premier", "minister", "chancellor", "king", "queen", "chairman", "emir", "sultan"]),
    ("lawmaker", &["senator", "sen", "representative", "rep", "congressman", "congresswoman", "councilman"]),
    ("baronet", &["sir"]),
    ("knight", &["sir"]),
    ("priest", &["father"]),
    ("clergyman", &["rev", "reverend", "vicar", "canon", "parson"]),
    ("nun", &["sister"]),
    ("policeman", &["constable", "inspector", "insp", "sergeant", "sgt", "superintendent", "supt"]),
    ("detective", &["inspector", "insp", "sergeant", "sgt"]),
    ("skipper", &["captain", "capt"]),
    ("soldier", &["colonel", "col", "major", "general", "gen", "brigadier", "captain", "capt"]),
    ("frenchman", &["monsieur", "m"]),
    ("german", &["herr"]),
    ("italian", &["signor", "signora", "signorina"]),
    ("officer", &["captain", "capt", "sergeant", "sgt", "lieutenant", "lt", "constable", "colonel", "col", "major"]),
];

/// Words for those who have a title, *her ladyship*, which say nothing of whose it is.
const STYLES: &[(&str, &[&str])] = &[
    ("ladyship", &["lady", "countess", "duchess", "marchioness", "viscountess", "baroness"]),
    ("lordship", &["lord", "earl", "count", "duke", "marquis", "viscount", "baron", "bishop"]),
    ("grace", &["duke", "duchess", "archbishop"]),
    ("majesty", &["king", "queen", "emperor", "empress"]),
    ("highness", &["prince", "princess", "duke", "duchess"]),
];

/// Words by which people without a name are told from one another.
const LOOKS: &Few = few![
    "elderly", "fat", "first", "little", "old", "second", "short", "small", "stout", "tall", "thin", "third", "young",
];

/// Words that tell one of several by age, and what the several are.
const RANKS: &Few = few!["elder", "younger", "eldest", "youngest", "older", "oldest"];
const SIBLINGS: &Few = few!["boy", "brother", "daughter", "girl", "sister", "son"];
/// Words and nouns for the old and the young.
const OLD: &Few = few!["aged", "elderly", "old"];
const YOUNG: &Few = few!["young"];
const CHILDREN: &Few = few!["boy", "child", "girl", "lad", "lass", "youth"];

/// What stands between a role and its name is at most so many words, with so
/// many mentions.
const LONGEST_PHRASE: usize = 9;
const MOST_INSIDE: usize = 8;
/// Whoever was mentioned as many paragraphs ago does not come in.
const LATELY: u32 = 4;
/// Whoever comes in is among as many mentions behind the voice.
const MOST_BEHIND_VOICE: usize = 8;

impl Resolver<'_, '_> {
    /// A role: somebody known by the noun, if it is definite.
    pub(super) fn role(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let place = &self.places[i];
        let head = m.name as usize;
        if m.form == Form::Group && self.tokens.is_word(head, "and") {
            return self.several(i);
        }
        if place.speaks
            && let Some((paragraph, own)) = self.own_name
            && paragraph == place.paragraph
            && self.may_go_by(own, m)
        {
            self.goes_by(own, head, place.quoted);
            return own;
        }
        // A name that turned out to be none is nobody's.
        if let Some(named) = self.introduces(i)
            && let entity = self.entity(named)
            && entity != NOBODY
        {
            return self.is_such(entity, i);
        }
        if let Some(owner) = self.described(i) {
            return self.is_such(owner, i);
        }
        if let Some(named) = self.comes_in(i)
            && let entity = self.entity(named)
            && entity != NOBODY
        {
            return entity;
        }
        if let Some(known) = self.by_epithet(i) {
            return known;
        }
        if self.dialogue && !place.speaks && self.is_label(m) {
            return NOBODY;
        }
        // *her voice*, *Ann’s eager voice*, *the vicar’s voice*
        let part = self.tokens.is_among(head, PARTS);
        let by_name = part && self.is_epithet(m);
        if part && !by_name {
            let own = self.is_owned(m);
            let somebody = |&e: &u32| own || self.all[e as usize].person != NOBODY;
            let owner = self.possessor(i).filter(somebody);
            // Whosever it is, a voice by itself is nobody.
            if own || owner.is_some() || self.owner(m).is_some() {
                return owner.unwrap_or(NOBODY);
            }
        }
        // *the voice of old Mr. Lee*
        if part && self.tokens.is_word(head + 1, "of") {
            let starts = |k: &usize| (head + 2..=head + 3).contains(&self.mentions[*k].first());
            let owner = (i + 1..self.mentions.len()).take(MOST_INSIDE).find(starts);
            if let Some(owner) = owner.filter(|&k| self.mentions[k].is_somebody()) {
                return self.entity(owner);
            }
        }
        if self.is_owned(m)
            && let Some(known) = self.by_style(i)
        {
            return known;
        }
        let (definite, relative) = (self.is_definite(m), self.tokens.lex(head).any(Lex::KIN));
        if definite || self.whose(i).is_some() {
            if relative && let Some(owner) = self.possessor(i) {
                return self.relative(i, owner);
            }
            if let Some(known) = self.by_mark(i).or_else(|| self.called(i)) {
                return known;
            }
        }
        if relative && let Some(known) = self.relative_about(i) {
            return known;
        }
        if let Some(known) = self.of_cast(i) {
            return known;
        }
        if definite && !by_name && !self.is_told_behind(m) {
            let known = self.by_succession(i).or_else(|| self.unnamed_speaker(i)).or_else(|| self.by_rank(i));
            let by_noun = || {
                let usual = self.known_by(head, i);
                usual.filter(|&entity| self.is_about(entity, i)).or_else(|| self.known_by_kind(i)).or(usual)
            };
            if let Some(found) = known.or_else(by_noun) {
                self.goes_by(found, head, place.quoted);
                self.goes_by_epithet(found, m);
                return found;
            }
            if let Some(person) = self.sole_holder(i) {
                return self.entity_of(person, i);
            }
            if let Some(found) = self.variation(i).or_else(|| self.firm(i)) {
                self.goes_by(found, head, place.quoted);
                return found;
            }
            if !place.quoted
                && m.form == Form::Role
                && !self.is_epithet(m)
                && let Some((entity, lead)) = self.vague(i)
                && lead >= LEAD
            {
                return entity;
            }
        }
        // The *BOY* of a film is the same throughout.
        let part = m.first == m.last && self.tokens.all[head].is(Kind::Upper);
        if (by_name || part)
            && let Some(found) = self.known_by(head, i)
        {
            return found;
        }
        if place.quoted {
            return self.by_call(i).unwrap_or(NOBODY);
        }
        let entity = self.new_entity(i);
        self.goes_by_epithet(entity, m);
        // In a novel one sits on *a chair*, unless it acts.
        if self.dialogue && !place.subject && !place.speaks && self.tokens.is_among(head, THINGS) {
            self.all[entity as usize].agreement.change(|traits| traits.form = Form::Thing);
        }
        self.goes_by(entity, head, false);
        if let Some(rank) = self.rank(m).filter(|&k| k != head) {
            self.goes_by(entity, rank, false);
        }
        entity
    }

    /// Whose *a voice* is that comes in: the next whom the narration names, of those who were
    /// not about: *“Wait!” called a voice, and turning round he saw Lee*.
    fn comes_in(&self, i: usize) -> Option<usize> {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        let may_be_new = self.dialogue & place.speaks & m.indefinite & (m.form == Form::Role);
        if !may_be_new || !self.tokens.is_word(m.name as usize, "voice") {
            return None;
        }
        let behind = (i + 1..self.mentions.len()).take(MOST_BEHIND_VOICE);
        let near = behind.take_while(|&k| self.places[k].paragraph <= place.paragraph + 1);
        let answers = |k: usize| self.places[k].speaks && self.places[k].paragraph > place.paragraph;
        near.filter(|&k| !self.places[k].quoted && !answers(k)).find(|&k| {
            let person = self.named(k).map(|person| person as usize);
            let fits = |&p: &usize| self.names.people[p].gender().may_be(m.gender);
            person.filter(fits).is_some_and(|p| !self.is_lately(self.of_person[p], place.paragraph))
        })
    }

    /// Whether the narration had somebody in the last few paragraphs.
    fn is_lately(&self, entity: u32, here: u32) -> bool {
        self.scene.slot(entity).is_some_and(|slot| slot.narrated && slot.paragraph + LATELY >= here)
    }

    /// Notes that somebody is what a role says beside the name: *the spokesman, Tarik Lee*.
    fn is_such(&mut self, entity: u32, i: usize) -> u32 {
        let m = self.mentions[i];
        let e = &self.all[entity as usize];
        let noun = e.form == Form::Role;
        // *a friend, the critic*, but not *the friend was a critic*
        let apposed = noun && m.first().checked_sub(1).is_some_and(|b| self.tokens.all[b].is(Kind::Comma));
        let tells_more =
            apposed && self.is_vague(self.mentions[e.best as usize].name as usize) && !self.is_vague(m.name as usize);
        let e = &mut self.all[entity as usize];
        if e.gender == Lex::NONE && (noun || e.form == Form::Person) {
            e.agreement.change(|traits| traits.gender = m.gender);
        }
        if tells_more {
            e.best = i as u32;
        }
        self.goes_by(entity, m.name as usize, self.places[i].quoted);
        self.note_kin(i, entity);
        entity
    }

    /// Those who speak together: *Ann and Tom*, in any order.
    fn several(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let inside = |k: &usize| self.mentions[*k].last <= m.last && *k != i && self.mentions[*k].first >= m.first;
        let members =
            (i.saturating_sub(MOST_INSIDE)..i + MOST_INSIDE).filter(|&k| k < self.mentions.len()).filter(inside);
        let who = |k: usize| self.named(k).map_or_else(|| self.tokens.key(self.mentions[k].name as usize), u64::from);
        let key = members.fold(!0, |key, k| key ^ who(k).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        if let Some(&known) = self.by_role.get(&key).and_then(|known| known.last()) {
            return known;
        }
        let entity = self.new_entity(i);
        self.is_known_as(entity, key, false);
        entity
    }

    /// Whether a noun only says what stands behind it: *Author: Ann Lee* on a title page.
    fn is_label(&self, m: Mention) -> bool {
        let alone = m.first == m.last && self.tokens.all[m.first()].is_capital();
        alone && self.tokens.kind(m.last() + 1) == Some(Kind::Colon)
    }

    /// Whether a noun that tells little is the name of one who has no other: *the Tall Man*, *the
    /// Voice*, with a capital.
    pub(super) fn is_epithet(&self, m: Mention) -> bool {
        let head = m.name as usize;
        let vague = || {
            let the = m.first < m.name && self.tokens.is_word(m.first(), "the");
            the && self.capitals_tell && self.tokens.all[head].is(Kind::Capital) && self.is_vague(head)
        };
        self.tokens.all[head].kind() != Kind::Lower && (self.tokens.is_among(head, PARTS) || vague())
    }

    /// The key of the words of an epithet; no noun has it.
    fn epithet(&self, m: Mention) -> u64 {
        cast::join(lexicon::key_of_word("the"), cast::phrase(self.tokens, m.first(), m.name as usize + 1))
    }

    /// The one whose name an epithet is.
    fn by_epithet(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        if !self.dialogue || !self.is_epithet(m) {
            return None;
        }
        self.by_role.get(&self.epithet(m))?.last().copied()
    }

    /// Notes that somebody goes by an epithet, where a mention is one.
    fn goes_by_epithet(&mut self, entity: u32, m: Mention) {
        if self.dialogue && self.is_epithet(m) {
            self.is_known_as(entity, self.epithet(m), false);
        }
    }

    /// Whether neither number nor gender speak against a noun for somebody.
    pub(super) fn may_go_by(&self, entity: u32, m: Mention) -> bool {
        let e = &self.all[entity as usize];
        !m.plural && !e.plural && e.gender.may_be(m.gender)
    }

    /// The one of the cast whom the cast calls so.
    fn of_cast(&mut self, i: usize) -> Option<u32> {
        if self.cast_nouns.is_empty() {
            return None;
        }
        let m = self.mentions[i];
        let words = cast::phrase(self.tokens, m.first(), m.name as usize + 1);
        let person = *self.cast_nouns.get(&words).filter(|&&person| person != NOBODY)?;
        let gender = self.names.people[person as usize].gender();
        let fits = !m.plural && gender.may_be(m.gender);
        // *the girl* may be any, until one of the cast has come.
        let any = m.name == m.first + 1 && self.tokens.is_word(m.first(), "the") && self.is_vague(m.name as usize);
        let may = !any || self.is_about(self.of_person[person as usize], i);
        (fits && may).then(|| self.entity_of(person, i))
    }

    /// The one with the title that a role is, where people have titles but few
    /// are named by offices: *the doctor* is *Dr. Lee*, and *the priest* *Father Lee*.
    fn sole_holder(&self, i: usize) -> Option<u32> {
        if !self.dialogue {
            return None;
        }
        let m = self.mentions[i];
        let head = m.name as usize;
        let lex = self.tokens.lex(head);
        let plain = m.name == m.first + 1 && self.tokens.is_word(m.first(), "the") && m.form == Form::Role;
        if !plain || lex.any(Lex::KIN) || self.is_vague(head) {
            return None;
        }
        let person = if lex.any(Lex::TITLE) {
            self.names.sole_holder([self.tokens.key(head)].into_iter())?
        } else {
            let (_, titles) = KINDS.iter().find(|(kind, _)| self.tokens.is_word(head, kind))?;
            self.names.sole_holder(titles.iter().map(|title| lexicon::key_of_word(title)))?
        };
        let gender = self.names.people[person as usize].gender();
        gender.may_be(m.gender).then_some(person)
    }

    /// The one without a name of whom the same stood behind the same noun before: *the woman
    /// with the pram* is *a woman with a pram*.
    fn by_mark(&self, i: usize) -> Option<u32> {
        let head = self.mentions[i].name as usize;
        let mark = self.mark_behind(head)?;
        let known = self.by_role.get(&self.tokens.key(head))?;
        let marked = |entity: &u32| {
            let e = &self.all[*entity as usize];
            let best = self.mentions[e.best as usize].name as usize;
            e.form == Form::Role
                && self.tokens.key(best) == self.tokens.key(head)
                && self.mark_behind(best) == Some(mark)
        };
        known.iter().rev().copied().find(marked)
    }

    /// Whether a mention has all the words by which somebody without a name is told from others,
    /// so that it means nobody else: *the new boy*, *the man in the cap*, *the elder*. There are
    /// many old men and young ones.
    pub(super) fn is_known_phrase(&self, entity: u32, m: Mention) -> bool {
        let Some(e) = self.all.get(entity as usize) else { return false };
        if self.rank(m).is_some_and(|k| e.roles.iter().any(|r| self.tokens.is_word(k, r))) {
            return true;
        }
        let best = self.mentions[e.best as usize];
        let (new, old) = (m.name as usize, best.name as usize);
        let mark = self.mark_behind(new);
        let tells = |k: usize| self.tokens.all[k].is_word() && !self.tokens.is_among(k, few!["old", "young"]);
        e.form == Form::Role
            && m.first != best.first
            && self.tokens.key(new) == self.tokens.key(old)
            && (mark.is_some() && mark == self.mark_behind(old)
                || (m.first() + 1..new).any(tells) && self.same_kind(m, best, true))
    }

    /// The word that tells one of several by age: *the elder*, *the younger sister*; but *the
    /// younger man* is he of two who have names.
    fn rank(&self, m: Mention) -> Option<usize> {
        let head = m.name as usize;
        let is_rank = |&k: &usize| self.tokens.is_among(k, RANKS);
        let of_several = is_rank(&head) || self.tokens.is_among(head, SIBLINGS);
        if of_several { (m.first()..=head).find(is_rank) } else { None }
    }

    /// The one about who goes by such a word.
    fn by_rank(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let known = self.by_role.get(&self.tokens.key(self.rank(m)?))?;
        known.iter().rev().copied().find(|&e| self.may_go_by(e, m) && self.is_about(e, i))
    }

    /// Whether the words behind a noun that says little tell whom the text brings in: *The man
    /// who came down the stair was tall.*
    fn is_told_behind(&self, m: Mention) -> bool {
        let noun = m.name as usize;
        self.dialogue
            && self.tokens.all[m.first()].starts_sentence()
            && self.tokens.is_among(noun + 1, few!["who", "whose", "whom"])
            && self.is_vague(noun)
    }

    /// The one about whom speech calls by no more than a title or a trade: *“Yes, doctor.”*
    fn by_call(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let noun = m.name as usize;
        let bare = m.form == Form::Role && m.first == m.name && self.dialogue && self.places[i].called;
        if !bare || self.tokens.lex(noun).any(Lex::KIN | Lex::ADDRESS) || self.is_vague(noun) {
            return None;
        }
        self.known_by(noun, i).filter(|&e| self.is_about(e, i))
    }

    /// The key of what tells somebody from others, behind the noun: *with a | pram*.
    fn mark_behind(&self, noun: usize) -> Option<u64> {
        let tokens = self.tokens;
        let article = usize::from(tokens.lex(noun + 2).any(Lex::DETERMINER | Lex::POSSESSIVE));
        let mark = noun + 2 + article;
        let is_marked = tokens.is_among(noun + 1, few!["with", "in"]) && tokens.get(mark).is_some_and(Token::goes_on);
        is_marked.then(|| tokens.key(mark))
    }

    /// Somebody who goes by the noun and fits.
    pub(super) fn known_by(&self, head: usize, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let known = self.by_role.get(&self.tokens.key(head))?;
        let vague = self.is_vague(head);
        let opens = self.has_owner(m);
        known.iter().rev().copied().find(|&entity| {
            let e = &self.all[entity as usize];
            let best = self.mentions[e.best as usize];
            if e.plural != m.plural || !e.gender.may_be(m.gender) || vague && !self.is_about(entity, i) {
                return false;
            }
            // *the Tall Man* has no other name.
            let another = || e.form != Form::Role && self.is_epithet(m);
            if vague && (another() || self.is_of_other_age(entity, self.age_of(m), false)) {
                return false;
            }
            // *her mother* and *his mother* are two.
            let owned = opens || best.form == Form::Role && self.has_owner(best);
            if owned && !self.tokens.word(m.first()).eq_ignore_ascii_case(self.tokens.word(best.first())) {
                return false;
            }
            let as_such = best.form != Form::Role && best.form != Form::Thing && best.form != Form::Group
                || self.same_kind(m, best, vague);
            // *the former president* and *the president*
            let named = best.form == Form::Person;
            let telling = |word: &str| is_telling(word) && e.roles.iter().any(|r| r.eq_ignore_ascii_case(word));
            let own = |k: usize| self.tokens.is_among(k, APART);
            as_such
                && (!named
                    || (m.first()..m.name as usize).all(|k| !own(k) || telling(self.tokens.word(k)))
                        && e.roles
                            .iter()
                            .all(|r| !is_telling(r) || (m.first()..m.name as usize).any(|k| self.tokens.is_word(k, r))))
        })
    }

    /// The only one about with a title that the noun is short for: *the Kazakh
    /// leader* is the president.
    fn known_by_kind(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let noun = m.name as usize;
        let (_, titles) = KINDS.iter().find(|(kind, _)| self.tokens.is_word(noun, kind))?;
        if m.form != Form::Role || m.plural || (m.first()..noun).any(|k| self.tokens.is_among(k, APART)) {
            return None;
        }
        // A sentence seldom has two words for one.
        let mut found = self.holders(i, titles).filter(|slot| slot.sentence != self.places[i].sentence);
        let one = found.next()?.entity;
        found.next().is_none().then_some(one)
    }

    /// The last one about with a title that *her ladyship* stands for.
    fn by_style(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let (_, titles) = STYLES.iter().find(|(style, _)| self.tokens.is_word(m.name as usize, style))?;
        let whose = self.tokens.lex(m.first()).and(Lex::GENDER);
        self.holders(i, titles).map(|slot| slot.entity).find(|&e| self.all[e as usize].gender.may_be(whose))
    }

    /// Those about who have one of some titles, the last mentioned first.
    fn holders<'a>(&'a self, i: usize, titles: &'a [&str]) -> impl Iterator<Item = &'a Slot> {
        let here = self.places[i].paragraph;
        self.scene.slots().filter(move |slot| {
            let known = |title: &&str| self.by_role.get(&lexicon::key_of_word(title));
            let holds = |title: &&str| known(title).is_some_and(|known| known.contains(&slot.entity));
            let named = self.all[slot.entity as usize].form.is_somebody();
            named && here.saturating_sub(slot.paragraph) <= ABOUT && titles.iter().any(holds)
        })
    }

    /// Whether what stands before the nouns lets two phrases mean one: *the
    /// doctor* can be *an old doctor*, but not *the other doctor* nor, since
    /// men are many, *the old man* any *man*.
    fn same_kind(&self, new: Mention, old: Mention, vague: bool) -> bool {
        let words = |m: Mention| {
            (m.first()..m.name as usize)
                .filter(|&k| !self.tokens.lex(k).any(Lex::DETERMINER | Lex::POSSESSIVE) && self.tokens.all[k].is_word())
                .map(|k| self.tokens.word(k))
        };
        let within = |a: Mention, b: Mention| words(a).all(|w| words(b).any(|x| x.eq_ignore_ascii_case(w)));
        let telling = |m: Mention| words(m).any(is_telling);
        let (shorter, longer) = (within(new, old), within(old, new));
        // The *OLD SAILOR* of a play is not *a sailor*.
        let upper = |k: u32| self.tokens.all[k as usize].is(Kind::Upper);
        let part = |m: Mention| m.first < m.name && upper(m.first) && upper(m.name);
        let vague = vague || part(new) || part(old);
        match (shorter, longer) {
            (true, true) => true,
            (true, false) => !telling(old) && !part(old),
            (false, true) => !vague && !telling(new),
            (false, false) => false,
        }
    }

    pub(super) fn is_vague(&self, noun: usize) -> bool {
        ALL_VAGUE.iter().any(|list| self.tokens.is_among(noun, list))
    }

    /// Whether a noun says that the name is not known: *the stranger*.
    pub(super) fn is_nameless(&self, noun: usize) -> bool {
        self.tokens.is_among(noun, NAMELESS)
    }

    /// Whether the words before a noun tell whose it is: *her mother*, *Ann’s mother*.
    fn has_owner(&self, m: Mention) -> bool {
        self.is_owned(m) || self.owner(m).is_some()
    }

    /// The name in front of a role that owns it: *Ann’s mother*.
    fn owner(&self, m: Mention) -> Option<usize> {
        (m.first()..m.name as usize).find(|&k| self.tokens.kind(k) == Some(Kind::Clitic))
    }

    /// Whom a noun that says little means: somebody who is about.
    fn vague(&self, i: usize) -> Option<(u32, i32)> {
        let m = self.mentions[i];
        let head = m.name as usize;
        let gender = if self.tokens.is_among(head, VAGUE_MALE) {
            Lex::MALE
        } else if self.tokens.is_among(head, VAGUE_FEMALE) {
            Lex::FEMALE
        } else if self.tokens.is_among(head, VAGUE) {
            self.gender_of(i)
        } else {
            return None;
        };
        // *Their mother* is none of them.
        if self.tokens.is_word(m.first(), "their") && self.tokens.lex(head).any(Lex::KIN) {
            return None;
        }
        // *The woman next to her* is told by that.
        if self.tokens.is_among(m.last() + 1, few!["next", "beside", "behind", "opposite"]) {
            return None;
        }
        if self.rank(m).is_some() {
            return None;
        }
        // *Her companion* is not she, nor *the vicar’s wife* the vicar.
        let by_noun = || self.by_role.get(&self.tokens.key(self.owner(m)?.checked_sub(1)?))?.last().copied();
        let owner = if m.first < m.name { self.possessor(i).or_else(by_noun) } else { None };
        let age = self.age_of(m);
        let known = self.is_age_known(i, gender, age);
        let others = self.scene.those(|entity| {
            Some(entity) == owner || self.is_of_other_age(entity, age, known) || self.is_told_from(entity, m)
        });
        self.choose_but(i, gender, others)
    }

    /// What a mention tells of the age: 2 for *the old man* and *old Mrs. Lee*, -2 for *the
    /// young man*, -1 for *the boy*.
    pub(super) fn age_of(&self, m: Mention) -> i8 {
        let noun = m.form == Form::Role;
        // *Old Tom*, but not *Mr. Young*.
        let end = if noun { m.name as usize } else { m.last() };
        let says = |words| (m.first().saturating_sub(1)..end).any(|k| self.tokens.is_among(k, words));
        match m.form {
            Form::Person | Form::Listed { .. } | Form::Role if says(OLD) => 2,
            Form::Person | Form::Listed { .. } | Form::Role if says(YOUNG) => -2,
            Form::Role if self.tokens.is_among(m.name as usize, CHILDREN) => -1,
            _ => 0,
        }
    }

    /// Whether somebody is too young or too old for a noun, or not known for what it says of
    /// the age while somebody about is.
    fn is_of_other_age(&self, entity: u32, age: i8, known: bool) -> bool {
        let own = self.all[entity as usize].age.signum();
        own * age.signum() < 0 || known && own == 0
    }

    /// Whether somebody of a gender is about of whom the text says what a noun does of the
    /// age: *Old Mr. Lee sat by the fire. ¶ “No,” said the old man.*
    fn is_age_known(&self, i: usize, gender: Lex, age: i8) -> bool {
        let is_one = |e: &Entity<'_>| e.age.signum() == age.signum() && e.gender == gender;
        age.abs() > 1 && self.scene.slots().any(|s| is_one(&self.all[s.entity as usize]) && self.is_about(s.entity, i))
    }

    /// Whether somebody is told from whom a noun means: *the tall man* is neither *the short man* nor
    /// *the newcomer*, no boy *the old man*, *the Vicar* not *the Brigadier*, *the elder* not *the
    /// younger*.
    pub(super) fn is_told_from(&self, entity: u32, m: Mention) -> bool {
        let e = &self.all[entity as usize];
        let best = self.mentions[e.best as usize];
        if !e.roles.is_empty()
            && let Some(rank) = self.rank(m)
            && e.roles.iter().any(|r| RANKS.has_word(r) && !self.tokens.is_word(rank, r))
        {
            return true;
        }
        if e.form != Form::Role {
            return false;
        }
        let capital = |m: Mention| self.tokens.all[m.name as usize].is(Kind::Capital);
        if capital(m) && capital(best) && self.tokens.key(m.name as usize) != self.tokens.key(best.name as usize) {
            return true;
        }
        // *The old man* is no boy, but perhaps still *the young man* of years ago.
        let (old, child) = (2, -1);
        if [[old, child], [child, old]].contains(&[self.age_of(m), self.age_of(best)]) {
            return true;
        }
        let look = |m: Mention| (m.first()..m.name as usize).find(|&k| self.tokens.is_among(k, LOOKS));
        match (look(m), look(best)) {
            (None, Some(_)) => !best.indefinite && self.is_nameless(m.name as usize),
            (Some(_), _) if self.has_owner(m) => false,
            (Some(new), Some(old)) => self.tokens.key(new) != self.tokens.key(old),
            _ => false,
        }
    }

    /// The name behind a role: *her adviser, Ann Lee,*; *the head of the union,
    /// Ann Lee,*; *a nurse named Ann*; *one of them, Ann Lee,*; but not that of a list:
    /// *her mother, Ann Lee and Tom*. The name tells more of the gender than the role does:
    /// *the chairman, Ann Lee*.
    fn introduces(&self, i: usize) -> Option<usize> {
        let (m, tokens) = (self.mentions[i], self.tokens);
        if (m.form != Form::Role) | m.plural | m.possessive {
            return None;
        }
        if m.first == m.name && !tokens.is_word(m.first(), "one") {
            return None;
        }
        let at =
            |first: usize| (i + 1..self.mentions.len()).take(MOST_INSIDE).find(|&k| self.mentions[k].first() == first);
        let is_name = |k: &usize| self.mentions[*k].is_somebody();
        // *the artist himself, Ann Lee,*
        let mut comma = m.last() + 1 + usize::from(tokens.is_among(m.last() + 1, few!["himself", "herself"]));
        if m.indefinite && tokens.is_among(comma, few!["named", "called"]) {
            return at(comma + 1).filter(is_name);
        }
        if tokens.lex(comma).any(Lex::PREPOSITION) {
            let inside = |k: &usize| {
                let kind = tokens.kind(*k);
                kind.is_some_and(|kind| kind.is_word() || kind == Kind::Clitic)
                    && !tokens.all[*k].starts_sentence()
                    && !tokens.lex(*k).any(Lex::AUXILIARY | Lex::RELATIVE)
            };
            comma += (comma..comma + LONGEST_PHRASE).take_while(inside).count();
        }
        if tokens.kind(comma) != Some(Kind::Comma) {
            return None;
        }
        let k = at(comma + 1).filter(is_name)?;
        let o = self.mentions[k];
        // *his wife, Ann,*; *Bob’s wife, Ann,*
        let kin = tokens.lex(m.name as usize).any(Lex::KIN) && self.has_owner(m);
        let relative = !self.dialogue && kin && tokens.lex(o.name as usize).any(Lex::GIVEN);
        let full = o.name < o.last || o.first < o.name || relative;
        if o.possessive || !full {
            return None;
        }
        let mut end = o.last() + 1;
        // *the chairwoman, Ann Lee (R-Ohio), said*
        if tokens.kind(end) == Some(Kind::Open) {
            let close = (end..end + LONGEST_PHRASE).find(|&k| tokens.kind(k) == Some(Kind::Close));
            end = close.map_or(end, |close| close + 1);
        }
        let closes = match tokens.kind(end) {
            Some(Kind::Comma) => {
                !tokens.is_word(end + 1, "and") && at(end + 1).is_none_or(|k| !self.mentions[k].is_named())
            }
            kind => {
                kind.is_none_or(|kind| kind.is_terminal() || matches!(kind, Kind::Semicolon | Kind::Dash | Kind::Mark))
            }
        };
        closes.then_some(k)
    }

    /// Whom a role describes: *Ann Lee, a spokeswoman for …*; *the spokeswoman,
    /// Ann Lee,*; *Ann Lee is the spokeswoman*; *the visitor, a spokeswoman for …*.
    fn described(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        if (m.form != Form::Role) | m.possessive {
            return None;
        }
        // *against Ann Lee, 45 percent of voters*
        let before = m.first().checked_sub(1).filter(|_| !self.tokens.all[m.first()].is(Kind::Number))?;
        let beside = |at: usize| {
            let near = i.saturating_sub(4);
            let k = (near..i).find(|&k| self.mentions[k].last() == at)?;
            let o = self.mentions[k];
            (!o.possessive && o.gender.may_be(m.gender) && self.of[k] != NOBODY).then_some((o, self.of[k]))
        };
        if self.tokens.all[before].is(Kind::Comma) {
            // *Ann, her mother and Tom* is a list.
            let after = m.last() + 1;
            let list = self.tokens.is_word(after, "and")
                || self.tokens.kind(after) == Some(Kind::Comma) && self.tokens.is_word(after + 1, "and");
            let (o, who) = beside(before.checked_sub(1)?)?;
            // *the third of them, a heavy man*
            let noun = o.form == Form::Role && !o.indefinite && !o.plural && m.indefinite && !m.plural;
            // *“Is it Ann, mother?”*
            let call = m.first == m.name && self.places[i].called;
            return (!list && !call && (o.is_somebody() || noun)).then_some(who);
        }
        if self.tokens.is_among(before, few!["is", "was", "became"]) {
            let (o, who) = beside(before.checked_sub(1)?)?;
            // *He was a barrister*, but *He was a man of means*, *She was her sister*.
            let noun = m.name as usize;
            let kin = self.tokens.lex(noun).any(Lex::KIN);
            let telling = self.tokens.is_person_noun(noun) && !self.is_vague(noun) && !kin;
            let pronoun = o.form == Form::Pronoun && o.gender != Lex::NONE && !o.plural;
            return (o.is_somebody() || telling && pronoun).then_some(who);
        }
        None
    }
}

/// Whether a text gives nouns that tell little a capital only as names: one that has *a Man* as
/// often as *a man* gives it to all.
pub(super) fn capitals_tell(tokens: &Tokens<'_>, mentions: &[Mention]) -> bool {
    let (mut small, mut capital) = (0, 0);
    for m in mentions.iter().filter(|m| m.form == Form::Role && m.indefinite && m.first < m.name) {
        let head = m.name as usize;
        if ALL_VAGUE.iter().any(|list| tokens.is_among(head, list)) {
            let count = if tokens.all[head].is(Kind::Lower) { &mut small } else { &mut capital };
            *count += 1;
        }
    }
    capital == 0 || 2 * capital < small
}

/// Whether the word before a noun makes it somebody else: *former*, *vice*.
fn is_telling(word: &str) -> bool {
    APART.has_word(word)
}
