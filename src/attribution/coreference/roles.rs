//! Roles, groups and things without a name: *the president*, *her mother*.

use foldhash::{HashMap, HashMapExt};
use std::cmp::Reverse;

use crate::lexicon::roles::{ALL_VAGUE, APART, NAMELESS, PARTS, THINGS, VAGUE, VAGUE_FEMALE, VAGUE_MALE};
use crate::lexicon::{self, Lex, few};
use crate::mention::{Form, Mention};
use crate::token::Kind;

use super::names::Kin;
use super::place::Speech;
use super::{NOBODY, Resolver, Sort, cast};

/// Nouns that stand for the holders of several titles.
const KINDS: &[(&str, &[&str])] = &[
    ("leader", &["president", "premier", "minister", "chancellor", "king", "queen", "chairman", "emir", "sultan"]),
    ("lawmaker", &["senator", "sen", "representative", "rep", "congressman", "congresswoman", "councilman"]),
    ("officer", &["captain", "capt", "sergeant", "sgt", "lieutenant", "lt", "constable", "colonel", "col", "major"]),
];

/// Relatives who have a family’s name.
const KINSHIP: &[(&[&str], Kin)] = &[
    (&["mother", "mamma", "mama"], Kin::Mother),
    (&["father", "papa"], Kin::Father),
    (&["wife"], Kin::Wife),
    (&["husband"], Kin::Husband),
];

/// What stands between a role and its name is at most so many words, with so
/// many mentions.
const LONGEST_PHRASE: usize = 9;
const MOST_INSIDE: usize = 8;
/// What a role stands for is learned where the narration has it so often.
const LEAST_TIMES: i32 = 3;
/// A vague noun means somebody who is about if he leads the next by as much.
const LEAD: i32 = 8;
/// One of whom a relative is known may be so much less likely to be the owner.
const LIKELY: i32 = 24;
/// Somebody named as many paragraphs ago is still about.
const ABOUT: u32 = 12;

/// A role as the text uses it.
struct Role {
    times: i32,
    /// *her mother*
    relative: bool,
    /// Who is about most often when it is mentioned, and the next, each with the points.
    first: (i32, u32),
    second: (i32, u32),
}

impl Default for Role {
    fn default() -> Role {
        Role { times: 0, relative: false, first: (0, NOBODY), second: (0, NOBODY) }
    }
}

impl<'t> Resolver<'_, 't> {
    /// A role: somebody known by the noun, if it is definite.
    pub(super) fn role(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let place = self.places[i];
        let head = m.name as usize;
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
            self.goes_by(entity, head, place.quoted);
            self.note_kin(i, entity);
            return entity;
        }
        if let Some(owner) = self.described(i) {
            self.goes_by(owner, head, place.quoted);
            self.note_kin(i, owner);
            return owner;
        }
        // *her voice*, *Ann’s eager voice*, *the vicar’s voice*
        let part = self.tokens.is_among(head, PARTS);
        let by_name = part && self.is_voice_by_name(head);
        if part && !by_name {
            let own = self.tokens.lex(m.first()).any(Lex::POSSESSIVE);
            let somebody = |&e: &u32| own || self.person_of[e as usize] != NOBODY;
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
        if self.is_definite(m) {
            if self.tokens.lex(m.name as usize).any(Lex::KIN)
                && let Some(owner) = self.possessor(i)
            {
                return self.relative(i, owner);
            }
            if let Some(known) = self.called(i) {
                return known;
            }
        }
        if let Some(known) = self.of_cast(i) {
            return known;
        }
        if self.is_definite(m) && !by_name {
            let known = self.by_succession(i).or_else(|| self.unnamed_speaker(i)).or_else(|| self.known_by(head, i));
            if let Some(found) = known.or_else(|| self.known_by_kind(i)) {
                self.goes_by(found, head, place.quoted);
                return found;
            }
            if let Some(person) = self.sole_holder(i) {
                return self.entity_of(person, i);
            }
            if let Some(found) = self.variation(i) {
                self.goes_by(found, head, place.quoted);
                return found;
            }
            if !place.quoted
                && m.form == Form::Role
                && let Some((entity, lead)) = self.vague(i)
                && lead >= LEAD
            {
                return entity;
            }
        }
        if by_name && let Some(found) = self.known_by(head, i) {
            return found;
        }
        if place.quoted {
            return NOBODY;
        }
        let entity = self.new_entity(i);
        // In a novel one sits on *a chair*, unless it acts.
        if self.dialogue && !place.subject && !place.speaks && self.tokens.is_among(head, THINGS) {
            self.all[entity as usize].form = Form::Thing;
        }
        self.goes_by(entity, head, false);
        entity
    }

    /// Whether the noun is the name of one who has no other: *the Voice*, with a capital.
    pub(super) fn is_voice_by_name(&self, head: usize) -> bool {
        self.tokens.all[head].kind() != Kind::Lower && self.tokens.is_among(head, PARTS)
    }

    /// Whether neither number nor gender speak against a noun for somebody.
    fn may_go_by(&self, entity: u32, m: Mention) -> bool {
        let e = &self.all[entity as usize];
        !m.plural && !e.plural && (e.gender == Lex::NONE || m.gender == Lex::NONE || e.gender == m.gender)
    }

    fn is_definite(&self, m: Mention) -> bool {
        // *Police*, *officials* alone are the same ones throughout.
        let group = m.form == Form::Group && m.first == m.name;
        // *Most voters* and *two voters* are not the voters spoken of before.
        let some =
            m.form == Form::Group && self.tokens.lex(m.first()).any(Lex::NUMBER | Lex::PLURAL) && m.first < m.name;
        group || !some && !m.indefinite && (m.first < m.name || m.form != Form::Role)
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
        let fits = !m.plural && (gender == Lex::NONE || m.gender == Lex::NONE || gender == m.gender);
        // *the girl* may be any, until one of the cast has come.
        let any = m.name == m.first + 1 && self.tokens.is_word(m.first(), "the") && self.is_vague(m.name as usize);
        let may = !any || self.is_about(self.of_person[person as usize], i);
        (fits && may).then(|| self.entity_of(person, i))
    }

    /// Whether somebody is about where a mention stands.
    fn is_about(&self, entity: u32, i: usize) -> bool {
        let here = self.places[i].paragraph;
        self.scene.slot(entity).is_some_and(|slot| here.saturating_sub(slot.paragraph) <= ABOUT)
    }

    /// The one whom the text calls so, if he is about.
    fn called(&self, i: usize) -> Option<u32> {
        if self.role_of.is_empty() {
            return None;
        }
        let person = *self.role_of.get(&self.phrase(self.mentions[i]))?;
        let entity = self.of_person[person as usize];
        self.is_about(entity, i).then_some(entity)
    }

    /// The one with the title that a role is, where people have titles but few
    /// are named by offices: *the doctor* is *Dr. Lee*.
    fn sole_holder(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let head = m.name as usize;
        let lex = self.tokens.lex(head);
        let plain = m.name == m.first + 1 && self.tokens.is_word(m.first(), "the") && m.form == Form::Role;
        if !self.dialogue || !plain || !lex.any(Lex::TITLE) || lex.any(Lex::KIN) || self.is_vague(head) {
            return None;
        }
        let person = self.names.sole_holder(self.tokens.key(head))?;
        let gender = self.names.people[person as usize].gender();
        (gender == Lex::NONE || m.gender == Lex::NONE || gender == m.gender).then_some(person)
    }

    /// Learns which roles stand for people with names: *the painter* is he who
    /// is about whenever the painter is, but never in the same sentence, nor
    /// spoken to by him; and *her mother* she who is about beside the last woman
    /// named.
    pub(super) fn learn_roles(&mut self, speeches: &[Speech]) {
        // By the key of the words.
        let mut roles: HashMap<u64, Role> = HashMap::new();
        for i in (0..self.mentions.len()).filter(|&i| self.is_learnable(i)) {
            let m = self.mentions[i];
            let role = roles.entry(self.phrase(m)).or_default();
            role.times += 1;
            role.relative = self.is_her_relative(m);
        }
        roles.retain(|_, role| role.times >= LEAST_TIMES);
        if roles.is_empty() {
            return;
        }
        let mut score: HashMap<(u64, u32), i32> = HashMap::new();
        // Who was named lately: with the paragraph and the sentence.
        let mut recent: Vec<(u32, u32, u32)> = Vec::new();
        let mut turns = [(0, NOBODY); 2];
        let mut next = 0;
        for (i, m) in self.mentions.iter().enumerate() {
            let place = self.places[i];
            while let Some(speech) = speeches.get(next).filter(|s| s.paragraph < place.paragraph) {
                let speaker = speech.mention.and_then(|k| self.named(k as usize)).unwrap_or(NOBODY);
                turns = [turns[1], (speech.paragraph, speaker)];
                next += 1;
            }
            if place.quoted {
                continue;
            }
            if let Some(person) = self.named(i) {
                recent.retain(|r| r.0 != person);
                recent.insert(0, (person, place.paragraph, place.sentence));
                recent.truncate(8);
                continue;
            }
            if !self.is_learnable(i) {
                continue;
            }
            let phrase = self.phrase(*m);
            let Some(&Role { relative, .. }) = roles.get(&phrase) else { continue };
            // The last one whom *her* can mean is no relative of her own.
            let whose = self.tokens.lex(m.first()).and(Lex::GENDER);
            let owner = recent.iter().find(|r| relative && self.names.people[r.0 as usize].gender() == whose);
            let owner = owner.map_or(NOBODY, |r| r.0);
            for &(person, paragraph, sentence) in recent.iter().filter(|r| r.0 != owner) {
                let since = place.paragraph - paragraph;
                let gender = self.names.people[person as usize].gender();
                if since > ABOUT || gender != Lex::NONE && m.gender != Lex::NONE && gender != m.gender {
                    continue;
                }
                let [other, last] = turns;
                let turn = |t: (u32, u32), back: u32| place.speaks && t.1 == person && t.0 + back >= place.paragraph;
                let points = if sentence == place.sentence || turn(last, 1) {
                    -3
                } else if turn(other, 3) {
                    3
                } else {
                    1
                };
                *score.entry((phrase, person)).or_default() += points;
            }
        }
        // For each role the best and the next.
        for (&(phrase, person), &points) in &score {
            let Role { first, second, .. } = roles.entry(phrase).or_default();
            if (points, Reverse(person)) > (first.0, Reverse(first.1)) {
                *second = *first;
                *first = (points, person);
            } else if points > second.0 {
                *second = (points, person);
            }
        }
        for (phrase, Role { times, relative, first: (points, person), second: (next, _) }) in roles {
            // Relatives are about less often than those who have a role.
            let enough = if relative { 2 * points > times } else { points > times };
            if enough && 4 * next <= 3 * points {
                self.role_of.insert(phrase, person);
            }
        }
    }

    /// Whether a phrase outside speech tells what is the narrator’s: *my mother*.
    fn is_mine(&self, i: usize) -> bool {
        !self.places[i].quoted && self.tokens.is_word(self.mentions[i].first(), "my")
    }

    /// Whether a mention may stand for somebody with a name: the narration’s
    /// *the painter* or *her mother*, but not *the mother*.
    fn is_learnable(&self, i: usize) -> bool {
        let m = self.mentions[i];
        let whose = || !self.tokens.lex(m.name as usize).any(Lex::KIN) || self.is_her_relative(m);
        m.form == Form::Role && !m.plural && !self.places[i].quoted && whose() && self.is_definite(m)
    }

    /// Whether it is a relative by whose it is: *her mother*.
    fn is_her_relative(&self, m: Mention) -> bool {
        self.tokens.lex(m.name as usize).any(Lex::KIN) && self.tokens.lex(m.first()).any(Lex::POSSESSIVE)
    }

    /// The key of the words that a role goes by: *old man*, *her mother*.
    fn phrase(&self, m: Mention) -> u64 {
        if self.is_her_relative(m) {
            cast::join(self.tokens.key(m.first()), self.tokens.key(m.name as usize))
        } else {
            cast::phrase(self.tokens, m.first(), m.name as usize + 1)
        }
    }

    /// Somebody who goes by the noun and fits.
    fn known_by(&self, head: usize, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let known = self.by_role.get(&self.tokens.key(head))?;
        let vague = self.is_vague(head);
        let opener =
            |m: Mention| self.tokens.lex(m.first()).any(Lex::POSSESSIVE) || m.first < m.name && self.owner(m).is_some();
        let opens = opener(m);
        known.iter().rev().copied().find(|&entity| {
            let e = &self.all[entity as usize];
            let gender = e.gender == Lex::NONE || m.gender == Lex::NONE || e.gender == m.gender;
            let best = self.mentions[e.best as usize];
            if e.plural != m.plural || !gender || vague && !self.is_about(entity, i) {
                return false;
            }
            // *her mother* and *his mother* are two.
            let owned = opens || best.form == Form::Role && opener(best);
            if owned && !self.tokens.word(m.first()).eq_ignore_ascii_case(self.tokens.word(best.first())) {
                return false;
            }
            let as_such = best.form != Form::Role && best.form != Form::Thing && best.form != Form::Group
                || self.same_kind(m, best, vague);
            // *the former president* and *the president*
            let named = best.form == Form::Person;
            let telling = |word: &str| is_telling(word) && e.roles.iter().any(|r| r.eq_ignore_ascii_case(word));
            let own = |k: usize| is_telling(self.tokens.word(k));
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
        if m.form != Form::Role || m.plural || (m.first()..noun).any(|k| is_telling(self.tokens.word(k))) {
            return None;
        }
        let here = self.places[i].paragraph;
        let mut found = None;
        for slot in self.scene.slots() {
            let e = &self.all[slot.entity as usize];
            let known = |title: &&str| self.by_role.get(&lexicon::key_of_word(title));
            let holds = |title: &&str| known(title).is_some_and(|known| known.contains(&slot.entity));
            // A sentence seldom has two words for one.
            let fits = matches!(e.form, Form::Person | Form::Listed { .. })
                && here.saturating_sub(slot.paragraph) <= ABOUT
                && slot.sentence != self.places[i].sentence
                && titles.iter().any(holds);
            if fits && found.replace(slot.entity).is_some() {
                return None;
            }
        }
        found
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

    /// The name in front of a role that owns it: *Ann’s mother*.
    fn owner(&self, m: Mention) -> Option<usize> {
        (m.first()..m.name as usize).find(|&k| self.tokens.kind(k) == Some(Kind::Clitic))
    }

    /// Notes whose relative somebody is: *her sister Ann*.
    pub(super) fn note_kin(&mut self, i: usize, entity: u32) {
        let m = self.mentions[i];
        let end = if m.form == Form::Role { m.name as usize + 1 } else { m.name as usize };
        let Some(noun) = (m.first()..end).rev().find(|&k| self.tokens.lex(k).any(Lex::KIN)) else { return };
        if noun > m.first()
            && let Some(owner) = self.possessor(i)
            && owner != entity
        {
            let inverse = inverse(&self.tokens.lower(noun), self.all[owner as usize].gender);
            let noun = self.tokens.key(noun);
            if let Some(inverse) = inverse.map(lexicon::key_of_word) {
                self.kin.entry((entity, inverse)).or_insert(owner);
                self.is_known_as(owner, inverse, self.places[i].quoted);
            }
            self.kin.insert((owner, noun), entity);
        }
    }

    /// Whether somebody with a name is known as such a relative of another.
    fn has_relative(&self, owner: u32, noun: usize) -> bool {
        let known = self.kin.get(&(owner, self.tokens.key(noun)));
        known.is_some_and(|&e| self.person_of[e as usize] != NOBODY)
            || self.by_family(owner, &self.tokens.lower(noun)).is_some()
    }

    /// *her mother*: who was called so before, or who has the family name, or
    /// who is about; else somebody new.
    fn relative(&mut self, i: usize, owner: u32) -> u32 {
        let m = self.mentions[i];
        let noun = self.tokens.key(m.name as usize);
        if let Some(&known) = self.kin.get(&(owner, noun)) {
            return known;
        }
        let known = self.by_family(owner, &self.tokens.lower(m.name as usize));
        let known = known.or_else(|| self.called(i).filter(|&usual| usual != owner));
        let found = known.or_else(|| {
            // News tells who *her mother* is.
            if !self.dialogue || self.places[i].quoted || m.gender == Lex::NONE || self.is_mine(i) {
                return None;
            }
            let about = self.sibling_or_child(i, owner).or_else(|| self.choose_but(i, m.gender, owner));
            about.filter(|&(_, lead)| lead >= LEAD).map(|(entity, _)| entity)
        });
        if let Some(found) = found {
            return found;
        }
        if self.places[i].quoted {
            return NOBODY;
        }
        let entity = self.new_entity(i);
        self.goes_by(entity, m.name as usize, false);
        self.kin.insert((owner, noun), entity);
        entity
    }

    /// *her brother*: one of the family who is about, *Tom Lee* for *Ann Lee*.
    fn sibling_or_child(&self, i: usize, owner: u32) -> Option<(u32, i32)> {
        let m = self.mentions[i];
        let person = self.person_of[owner as usize];
        if person == NOBODY || !self.tokens.is_among(m.name as usize, few!["brother", "sister", "son", "daughter"]) {
            return None;
        }
        self.scene.choose(self.wanted(i, m.gender), |entity| {
            let other = self.person_of[entity as usize];
            let relative = entity != owner && other != NOBODY && self.names.is_of_family(other, person);
            if relative { self.fits(entity, Sort::Person, m.gender) } else { None }
        })
    }

    /// The mother of *Miss Lee* is *Mrs. Lee*.
    fn by_family(&self, owner: u32, noun: &str) -> Option<u32> {
        let person = self.person_of[owner as usize];
        if person == NOBODY {
            return None;
        }
        let kin = KINSHIP.iter().find(|(nouns, _)| nouns.contains(&noun)).map(|(_, kin)| *kin)?;
        let entity = self.of_person[self.names.relative(person, kin)? as usize];
        (entity != NOBODY).then_some(entity)
    }

    /// Who owns what a phrase names: *her*, *Ann’s*.
    pub(super) fn possessor(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let owned =
            (i.saturating_sub(3)..i).rev().find(|&k| self.mentions[k].first == m.first && self.mentions[k].possessive);
        if let Some(before) = owned {
            return Some(self.of[before]).filter(|&e| e != NOBODY);
        }
        let opener = self.tokens.lex(m.first());
        if !opener.any(Lex::POSSESSIVE) {
            return None;
        }
        if self.is_mine(i) {
            return Some(self.narrator).filter(|&narrator| narrator != NOBODY);
        }
        let gender = opener.and(Lex::GENDER);
        self.choose_owner(i, gender)
    }

    fn choose_owner(&self, i: usize, gender: Lex) -> Option<u32> {
        if gender == Lex::NONE || gender == Lex::GENDER {
            None
        } else {
            self.owner_of_relative(i, gender).or_else(|| self.choose(i, gender).map(|(entity, _)| entity))
        }
    }

    /// Whose relative a noun names, *her husband*: the likeliest one of whom such a
    /// relative is known, if hardly less likely than all.
    fn owner_of_relative(&self, i: usize, gender: Lex) -> Option<u32> {
        let noun = self.mentions[i].name as usize;
        if !self.tokens.lex(noun).any(Lex::KIN) {
            return None;
        }
        let (mut likeliest, mut known) = (None, None);
        self.scene.each(
            self.wanted(i, gender),
            |entity| self.fits(entity, Sort::Person, gender),
            |who, points| {
                let better = |than: Option<(u32, i32)>| than.is_none_or(|(_, most)| points > most);
                if better(likeliest) {
                    likeliest = Some((who, points));
                }
                if better(known) && self.has_relative(who, noun) {
                    known = Some((who, points));
                }
            },
        );
        let (first, most) = likeliest?;
        let usual = self.called(i).filter(|&usual| usual != first);
        known.filter(|&(_, points)| usual.is_none() && points + LIKELY >= most).map(|(who, _)| who)
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
            Lex::NONE
        } else {
            return None;
        };
        // *The woman next to her* is told by that.
        if self.tokens.is_among(m.last() + 1, few!["next", "beside", "behind", "opposite"]) {
            return None;
        }
        self.choose(i, gender)
    }

    /// The name behind a role: *her adviser, Ann Lee,*; *the head of the union,
    /// Ann Lee,*; *a nurse named Ann*; but not that of a list: *her mother, Ann
    /// Lee and Tom*.
    fn introduces(&self, i: usize) -> Option<usize> {
        let (m, tokens) = (self.mentions[i], self.tokens);
        if m.form != Form::Role || m.plural || m.possessive || m.first == m.name {
            return None;
        }
        let at =
            |first: usize| (i + 1..self.mentions.len()).take(MOST_INSIDE).find(|&k| self.mentions[k].first() == first);
        let is_name = |k: &usize| matches!(self.mentions[*k].form, Form::Person | Form::Listed { .. });
        let mut comma = m.last() + 1;
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
        // *his wife, Ann,*
        let relative = !self.dialogue && self.is_her_relative(m) && tokens.lex(o.name as usize).any(Lex::GIVEN);
        let full = o.name < o.last || o.first < o.name || relative;
        let gender = o.gender == Lex::NONE || m.gender == Lex::NONE || o.gender == m.gender;
        if o.possessive || !full || !gender {
            return None;
        }
        let end = o.last() + 1;
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
    /// Ann Lee,*; *Ann Lee is the spokeswoman*.
    fn described(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        if m.form != Form::Role || m.possessive && self.tokens.kind(m.last() + 1) != Some(Kind::Clitic) {
            return None;
        }
        let before = m.first().checked_sub(1)?;
        let beside = |at: usize| {
            let near = i.saturating_sub(4);
            let k = (near..i).rev().find(|&k| self.mentions[k].last() == at)?;
            let o = self.mentions[k];
            let gender = o.gender == Lex::NONE || m.gender == Lex::NONE || o.gender == m.gender;
            (!o.possessive && gender && self.of[k] != NOBODY).then_some((o, self.of[k]))
        };
        let named = |o: Mention| matches!(o.form, Form::Person | Form::Listed { .. });
        if self.tokens.all[before].is(Kind::Comma) {
            // *Ann, her mother and Tom* is a list.
            let after = m.last() + 1;
            let list = self.tokens.is_word(after, "and")
                || self.tokens.kind(after) == Some(Kind::Comma) && self.tokens.is_word(after + 1, "and");
            let (o, who) = beside(before.checked_sub(1)?)?;
            return (!list && named(o)).then_some(who);
        }
        if self.tokens.is_among(before, few!["is", "was", "became"]) {
            let (o, who) = beside(before.checked_sub(1)?)?;
            // *He was a barrister*, but *He was a man of means*, *She was her sister*.
            let noun = m.name as usize;
            let kin = self.tokens.lex(noun).any(Lex::KIN);
            let telling = self.tokens.is_person_noun(noun) && !self.is_vague(noun) && !kin;
            let pronoun = o.form == Form::Pronoun && o.gender != Lex::NONE && !o.plural;
            return (named(o) || telling && pronoun).then_some(who);
        }
        None
    }
}

/// What the owner of a relative is to him or her: who has a son is a father or,
/// by the gender, a mother.
fn inverse(kin: &str, owner: Lex) -> Option<&'static str> {
    let by_gender = |male, female| match (owner.any(Lex::MALE), owner.any(Lex::FEMALE)) {
        (true, false) => Some(male),
        (false, true) => Some(female),
        _ => None,
    };
    match kin {
        "son" | "daughter" => by_gender("father", "mother"),
        "father" | "mother" => by_gender("son", "daughter"),
        "wife" => Some("husband"),
        "husband" => Some("wife"),
        "brother" | "sister" => by_gender("brother", "sister"),
        "nephew" | "niece" => by_gender("uncle", "aunt"),
        "uncle" | "aunt" => by_gender("nephew", "niece"),
        _ => None,
    }
}

/// Whether the word before a noun makes it somebody else: *former*, *vice*.
pub(super) fn is_telling(word: &str) -> bool {
    APART.has_word(word)
}
