//! Relatives: *her mother*, *the son*, whom speech calls *aunt*; and who owns what a
//! phrase names.

use crate::lexicon::{self, Few, Lex, few};
use crate::map::Map;
use crate::mention::Form;
use crate::token::Kind;

use super::agreement::Sort;
use super::names::Kin;
use super::place::Speech;
use super::scene::{Subset, Wanted};
use super::{MOST_BETWEEN, NOBODY, Resolver};

/// Relatives who have a family’s name.
const KINSHIP: &[(&[&str], Kin)] = &[
    (&["mother", "mamma", "mama", "mum", "mom"], Kin::Mother),
    (&["father", "papa", "dad"], Kin::Father),
    (&["wife"], Kin::Wife),
    (&["husband"], Kin::Husband),
];

/// Relatives who mostly have the same family name.
const CLOSE: &Few = few!["brother", "daughter", "father", "husband", "mother", "sister", "son", "wife"];

/// Relatives of whom one is hardly another.
const RELATIVES: [Relation; 13] = [
    Relation::usual("mother", Some(Kin::Mother)),
    Relation::usual("father", Some(Kin::Father)),
    Relation::usual("wife", Some(Kin::Wife)),
    Relation::usual("husband", Some(Kin::Husband)),
    Relation::usual("son", None),
    Relation::usual("daughter", None),
    Relation::usual("brother", None),
    Relation::usual("sister", None),
    Relation::usual("uncle", None),
    Relation::usual("aunt", None),
    Relation::usual("cousin", None),
    Relation::usual("nephew", None),
    Relation::usual("niece", None),
];

/// What a mother is besides, and a wife.
const SPOUSES: &[(&str, &str)] =
    &[("mother", "wife"), ("father", "husband"), ("wife", "mother"), ("husband", "father")];

/// A noun that tells little, *her mother* or *the man*, means somebody who is about if
/// he leads the next by as much.
pub(super) const LEAD: i32 = 8;
/// Lines so many paragraphs apart answer one another.
const NEXT: u32 = 2;
/// One of whom a relative is known may be so much less likely to be the owner.
const LIKELY: i32 = 24;

/// What a noun says of a relative.
#[derive(Clone, Copy)]
struct Relation {
    /// The key of the noun, and that of the usual one for the same: *father* for *papa*.
    noun: u64,
    usual: u64,
    /// Whether it is one who has the family’s name.
    kin: Option<Kin>,
}

impl Relation {
    /// Of the usual noun.
    const fn usual(noun: &str, kin: Option<Kin>) -> Relation {
        let noun = lexicon::key(noun.as_bytes(), 0, noun.len());
        Relation { noun, usual: noun, kin }
    }

    /// Of a noun in small letters.
    fn of(noun: &str) -> Relation {
        let key = lexicon::key_of_word(noun);
        match KINSHIP.iter().find(|(nouns, _)| nouns.contains(&noun)) {
            Some(&(nouns, kin)) => Relation { noun: key, ..Relation::usual(nouns[0], Some(kin)) },
            None => Relation { noun: key, usual: key, kin: None },
        }
    }
}

impl Resolver<'_, '_> {
    /// Learns from speech who is whose relative: *“Yes, aunt,” said Ann* to Mrs. Lee, or
    /// *“My sister Jane is ill,” said Ann*.
    pub(super) fn learn_kin(&mut self, speeches: &[Speech]) {
        // How often somebody calls another so.
        let mut times: Map<(u32, u64, u32), u32> = Map::new();
        let mut next = 0;
        for (i, (m, place)) in self.mentions.iter().zip(self.places).enumerate() {
            let kin = || (m.first()..=m.last()).rev().find(|&k| self.tokens.lex(k).any(Lex::KIN));
            if !place.quoted || m.plural || m.possessive || self.tokens.all[m.first()].depth() > 1 {
                continue;
            }
            let Some(noun) = kin() else { continue };
            next += speeches[next..].iter().take_while(|s| s.paragraph < place.paragraph).count();
            let speaker = |k: usize| {
                let speech = speeches.get(k).filter(|s| s.paragraph.abs_diff(place.paragraph) <= NEXT)?;
                self.named(speech.mention? as usize)
            };
            let Some(by) = speaker(next) else { continue };
            let own = m.first() == noun || self.tokens.is_word(m.first(), "my");
            let gender = |p: u32| self.names.people[p as usize].gender();
            // Whoever speaks before or behind is called.
            let called = match self.named(i) {
                Some(named) => [Some(named).filter(|_| own), None],
                None if m.form == Form::Role && place.called => {
                    let fits = |p: &u32| gender(*p).may_be(m.gender);
                    [next.checked_sub(1), Some(next + 1)].map(|k| k.and_then(speaker).filter(fits))
                }
                None => [None, None],
            };
            for whom in called.into_iter().flatten().filter(|&whom| whom != by) {
                let noun = self.tokens.lower(noun);
                *times.of((by, Relation::of(&noun).usual, whom)) += 1;
                if let Some(inverse) = inverse(&noun, gender(by)) {
                    *times.of((whom, lexicon::key_of_word(inverse), by)) += 1;
                }
            }
        }
        // Who is called so most, if nobody else is half as often.
        let mut most: Map<(u32, u64), (u32, u32, u32)> = Map::new();
        for &((by, noun, whom), times) in &times.all {
            let (first, second, who) = most.or((by, noun), (0, 0, NOBODY));
            if times > *first {
                (*second, *first, *who) = (*first, times, whom);
            } else {
                *second = times.max(*second);
            }
        }
        let clear = most.all.iter().filter(|(_, (first, second, _))| *first > 1 && *first > 2 * second);
        clear.for_each(|(kin, (_, _, whom))| self.kin_of.set(*kin, *whom));
    }

    /// The relative of somebody, by what speech calls him or her.
    fn by_speech(&self, owner: u32, relation: Relation) -> Option<u32> {
        if self.kin_of.is_empty() {
            return None;
        }
        let person = self.all[owner as usize].person;
        self.kin_of.get(&(person, relation.usual)).copied()
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
                self.kin.or((entity, inverse), owner);
                self.is_known_as(owner, inverse, self.places[i].quoted);
            }
            self.kin.set((owner, noun), entity);
        }
    }

    /// Whether somebody with a name is known as such a relative of another.
    fn has_relative(&self, owner: u32, relation: Relation) -> bool {
        let known = self.kin.get(&(owner, relation.noun));
        known.is_some_and(|&e| self.all[e as usize].person != NOBODY)
            || self.by_speech(owner, relation).is_some()
            || self.by_family(owner, relation).is_some()
    }

    /// *her mother*: who was called so before, or who has the family name, or
    /// who is about; else somebody new.
    pub(super) fn relative(&mut self, i: usize, owner: u32) -> u32 {
        let m = self.mentions[i];
        let word = self.tokens.lower(m.name as usize);
        let relation = Relation::of(&word);
        // One without a name, *her sister*, may turn out to be whoever is about now.
        let before = self.kin.get(&(owner, relation.noun)).copied();
        if let Some(known) = before
            && (self.all[known as usize].person != NOBODY || self.is_about(known, i))
        {
            return known;
        }
        let family = self.of_family(owner, relation);
        let known = family.map(|person| self.entity_of(person, i));
        let called = self.by_speech(owner, relation);
        let known = known.or_else(|| called.map(|person| self.entity_of(person, i)));
        let known = known.or_else(|| self.called(i).filter(|&usual| usual != owner));
        let found = known.or_else(|| {
            // News tells who *her mother* is.
            if !self.dialogue || self.places[i].quoted || m.gender == Lex::NONE || self.is_mine(i) {
                return None;
            }
            // Whoever is about may be *her father*, but for herself and her other relatives.
            let others = self.scene.subset(&self.other_relatives(owner, relation)) | self.scene.subset(&[owner]);
            let spouse = || self.spouse_about(i, owner).map(|who| (who, LEAD));
            let about = self.close_relative(i, owner, others).or_else(spouse);
            let about = about.or_else(|| self.relative_but(i, others));
            about.filter(|&(_, lead)| lead >= LEAD).map(|(entity, _)| entity)
        });
        if let Some(found) = found.or(before) {
            return found;
        }
        if self.places[i].quoted {
            return NOBODY;
        }
        let entity = self.new_entity(i);
        self.goes_by(entity, m.name as usize, false);
        self.kin.set((owner, relation.noun), entity);
        // She has a husband too.
        if let Some(inverse) = inverse(&word, self.all[owner as usize].gender).map(lexicon::key_of_word)
            && self.kin.get(&(entity, inverse)).is_none()
        {
            self.kin.set((entity, inverse), owner);
        }
        entity
    }

    /// The only one about known as the wife of somebody else, for *his mother*; and the other way
    /// round. Where the owner has a family’s name, that tells.
    fn spouse_about(&self, i: usize, owner: u32) -> Option<u32> {
        let noun = self.mentions[i].name as usize;
        let (_, other) = SPOUSES.iter().find(|(one, _)| self.tokens.is_word(noun, one))?;
        let person = self.all[owner as usize].person;
        if person != NOBODY && self.names.is_of_family(person, person) {
            return None;
        }
        let other = lexicon::key_of_word(other);
        let spouse = |of: u32| self.kin.get(&(of, other)).copied().filter(|&who| who != owner && of != owner);
        let about = self.scene.slots().map(|slot| slot.entity).filter(|&e| self.is_about(e, i));
        let mut found = about.filter_map(spouse);
        let one = found.next()?;
        found.all(|who| who == one).then_some(one)
    }

    /// *the son*, or *mother* to whom somebody calls: the one about who is that of another
    /// who is about.
    pub(super) fn relative_about(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let head = m.name as usize;
        // *My mother, you see, …* is no call.
        let opener = self.tokens.lex(m.first());
        let called = self.places[i].called && !opener.any(Lex::POSSESSIVE | Lex::DETERMINER);
        if m.plural || !called && !self.tokens.is_word(m.first(), "the") {
            return None;
        }
        let about = self.scene.slots().map(|s| s.entity).filter(|&e| self.is_about(e, i));
        let relation = Relation::of(&self.tokens.lower(head));
        about.filter_map(|owner| self.known_relative(owner, relation)).find(|&e| self.is_about(e, i))
    }

    /// The relative of somebody, if the text has mentioned her: by what it told, by what speech
    /// calls her, or by the family’s name.
    fn known_relative(&self, owner: u32, relation: Relation) -> Option<u32> {
        let by_speech = || {
            let entity = self.of_person[self.by_speech(owner, relation)? as usize];
            (entity != NOBODY).then_some(entity)
        };
        let told = self.kin.get(&(owner, relation.noun)).copied();
        told.or_else(by_speech).or_else(|| self.by_family(owner, relation))
    }

    /// *her brother*: one of the family who is about, *Tom Lee* for *Ann Lee*.
    fn close_relative(&self, i: usize, owner: u32, others: Subset) -> Option<(u32, i32)> {
        let m = self.mentions[i];
        let person = self.all[owner as usize].person;
        if person == NOBODY || !self.tokens.is_among(m.name as usize, CLOSE) {
            return None;
        }
        let strangers = self.scene.those(|entity| {
            let other = self.all[entity as usize].person;
            other == NOBODY || !self.names.is_of_family(other, person)
        });
        self.relative_but(i, others | strangers)
    }

    /// The likeliest of those about, but for some.
    fn relative_but(&self, i: usize, others: Subset) -> Option<(u32, i32)> {
        self.candidates(&self.wanted(i), Sort::Person, self.mentions[i].gender, others).best()
    }

    /// Those who are known for other relatives of somebody than a noun says.
    fn other_relatives(&self, owner: u32, relation: Relation) -> [u32; RELATIVES.len()] {
        RELATIVES.map(|other| {
            let known = if other.usual == relation.usual { None } else { self.known_relative(owner, other) };
            known.unwrap_or(NOBODY)
        })
    }

    /// The person of the names who has the family’s, though the text may name her later: the
    /// mother of *Miss Lee* is *Mrs. Lee*.
    fn of_family(&self, owner: u32, relation: Relation) -> Option<u32> {
        let person = self.all[owner as usize].person;
        if person == NOBODY {
            return None;
        }
        self.names.relative(person, relation.kin?)
    }

    /// The same, if the text has mentioned her.
    fn by_family(&self, owner: u32, relation: Relation) -> Option<u32> {
        let entity = self.of_person[self.of_family(owner, relation)? as usize];
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
        if let Some(whose) = self.whose(i) {
            return Some(self.of[whose]).filter(|&e| e != NOBODY);
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

    /// The mention that *whose* before a noun stands for: *a girl | whose grandfather*.
    pub(super) fn whose(&self, i: usize) -> Option<usize> {
        let whose = self.mentions[i].first().checked_sub(1).filter(|&k| self.tokens.is_word(k, "whose"))?;
        let comma = whose.checked_sub(1).is_some_and(|k| self.tokens.all[k].is(Kind::Comma));
        let last = whose.checked_sub(1 + usize::from(comma))?;
        (i.saturating_sub(MOST_BETWEEN)..i).rev().find(|&k| self.mentions[k].last() == last)
    }

    /// Whether a phrase outside speech tells what is the narrator’s: *my mother*.
    fn is_mine(&self, i: usize) -> bool {
        !self.places[i].quoted && self.tokens.is_among(self.mentions[i].first(), few!["my", "our"])
    }

    /// The likeliest of a gender; or, where a noun names a relative, *her husband*, the likeliest of
    /// whom such a one is known, if hardly less likely.
    fn choose_owner(&self, i: usize, gender: Lex) -> Option<u32> {
        if gender == Lex::NONE || gender == Lex::GENDER {
            return None;
        }
        let noun = self.mentions[i].name as usize;
        let relation = self.tokens.lex(noun).any(Lex::KIN).then(|| Relation::of(&self.tokens.lower(noun)));
        // Whoever owns somebody is not who speaks.
        let wanted = Wanted { speaks: false, subject: false, ..self.wanted(i) };
        let (mut likeliest, mut known) = (None, None);
        for &(who, points) in self.candidates(&wanted, Sort::Person, gender, Subset::NONE).iter() {
            let better = |than: Option<(u32, i32)>| than.is_none_or(|(_, most)| points > most);
            if better(likeliest) {
                likeliest = Some((who, points));
            }
            if better(known) && relation.is_some_and(|relation| self.has_relative(who, relation)) {
                known = Some((who, points));
            }
        }
        let (first, most) = likeliest?;
        let known = known.filter(|&(_, points)| points + LIKELY >= most);
        let usual = || self.called(i).is_some_and(|usual| usual != first);
        Some(known.filter(|_| !usual()).map_or(first, |(who, _)| who))
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
        "cousin" => Some("cousin"),
        _ => None,
    }
}
