//! Relatives: *her mother*, and who owns what a phrase names.

use crate::lexicon::{self, Lex, few};
use crate::mention::Form;

use super::names::Kin;
use super::{NOBODY, Resolver, Sort};

/// Relatives who have a family’s name.
const KINSHIP: &[(&[&str], Kin)] = &[
    (&["mother", "mamma", "mama"], Kin::Mother),
    (&["father", "papa"], Kin::Father),
    (&["wife"], Kin::Wife),
    (&["husband"], Kin::Husband),
];

/// A noun that tells little, *her mother* or *the man*, means somebody who is about if
/// he leads the next by as much.
pub(super) const LEAD: i32 = 8;
/// One of whom a relative is known may be so much less likely to be the owner.
const LIKELY: i32 = 24;

impl Resolver<'_, '_> {
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
    pub(super) fn relative(&mut self, i: usize, owner: u32) -> u32 {
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

    /// Whether a phrase outside speech tells what is the narrator’s: *my mother*.
    fn is_mine(&self, i: usize) -> bool {
        !self.places[i].quoted && self.tokens.is_word(self.mentions[i].first(), "my")
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
