//! Roles, groups and things without a name: *the president*, *her mother*.

use crate::lexicon::Lex;
use crate::mention::{Form, Mention};
use crate::token::Kind;

use super::names::Honor;
use super::{NOBODY, Resolver};

/// Nouns that say no more of somebody than a pronoun does.
const VAGUE_MALE: &[&str] =
    &["man", "gentleman", "boy", "lad", "fellow", "chap", "youth", "husband", "brother", "son", "father"];
const VAGUE_FEMALE: &[&str] = &["woman", "lady", "girl", "lass", "wife", "sister", "daughter", "mother"];
const VAGUE: &[&str] = &[
    "other",
    "latter",
    "speaker",
    "companion",
    "visitor",
    "stranger",
    "child",
    "person",
    "friend",
    "guest",
    "creature",
    "one",
    "invalid",
    "host",
    "hostess",
];

/// Words before a noun that make it somebody else.
const TELLING: &[&str] = &[
    "other",
    "another",
    "second",
    "third",
    "vice",
    "deputy",
    "assistant",
    "former",
    "elder",
    "younger",
    "eldest",
    "youngest",
    "invisible",
    "next",
];

/// A vague noun means somebody who is about if he leads the next by as much.
const LEAD: i32 = 8;

impl<'t> Resolver<'_, 't> {
    /// A role: somebody known by the noun, if it is definite.
    pub(super) fn role(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let place = self.places[i];
        let head = self.tokens.word(m.name as usize);
        if let Some(owner) = self.described(i) {
            self.goes_by(owner, head, place.quoted);
            return owner;
        }
        let definite = !m.indefinite && (m.first < m.name || m.form != Form::Role);
        if definite {
            if let Some(relative) = self.relative(i) {
                return relative;
            }
            if let Some(found) = self.known_by(head, i) {
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
        if place.quoted {
            return NOBODY;
        }
        let entity = self.new_entity(i);
        self.goes_by(entity, head, false);
        entity
    }

    /// Somebody who goes by the noun and fits.
    fn known_by(&self, head: &str, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let known = self.by_role.get(&head.to_lowercase())?;
        known.iter().rev().copied().find(|&e| {
            let e = &self.all[e as usize];
            let gender = e.gender == Lex::NONE || m.gender == Lex::NONE || e.gender == m.gender;
            let best = self.mentions[e.best as usize];
            // *her mother* and *his mother* are two.
            let opener = |m: Mention| {
                self.tokens.lex(m.first()).any(Lex::POSSESSIVE) || m.first < m.name && self.owner(m).is_some()
            };
            let owned = opener(m) || best.form == Form::Role && opener(best);
            let same_owner = !owned || self.tokens.word(m.first()).eq_ignore_ascii_case(self.tokens.word(best.first()));
            let as_such = best.form != Form::Role && best.form != Form::Thing && best.form != Form::Group
                || self.same_kind(m, best);
            gender && same_owner && as_such && e.plural == m.plural
        })
    }

    /// Whether what stands before the nouns lets two phrases mean one: *the
    /// doctor* can be *an old doctor*, but not *the other doctor* nor, since
    /// men are many, *the old man* any *man*.
    fn same_kind(&self, new: Mention, old: Mention) -> bool {
        let words = |m: Mention| {
            (m.first()..m.name as usize)
                .filter(|&k| !self.tokens.lex(k).any(Lex::DETERMINER | Lex::POSSESSIVE) && self.tokens.all[k].is_word())
                .map(|k| self.tokens.word(k))
        };
        let within = |a: Mention, b: Mention| words(a).all(|w| words(b).any(|x| x.eq_ignore_ascii_case(w)));
        let telling = |m: Mention| words(m).any(|w| TELLING.iter().any(|t| w.eq_ignore_ascii_case(t)));
        let (shorter, longer) = (within(new, old), within(old, new));
        let head = self.tokens.word(new.name as usize).to_ascii_lowercase();
        let vague = [VAGUE, VAGUE_MALE, VAGUE_FEMALE].iter().any(|list| list.contains(&&head[..]));
        shorter && longer || shorter && !telling(old) || longer && !vague && !telling(new)
    }

    /// The name in front of a role that owns it: *Ann’s mother*.
    fn owner(&self, m: Mention) -> Option<usize> {
        (m.first()..m.name as usize).find(|&k| self.tokens.kind(k) == Some(Kind::Clitic))
    }

    /// *her mother*: by the family name of the one who *her* is.
    fn relative(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        if !self.tokens.lex(m.name as usize).any(Lex::KIN) {
            return None;
        }
        let owner = self.possessor(i)?;
        let person = self.person_of[owner as usize];
        if person == NOBODY {
            return None;
        }
        let honor = match &self.tokens.word(m.name as usize).to_ascii_lowercase()[..] {
            "mother" | "mamma" | "mama" | "wife" => Honor::Mrs,
            "father" | "papa" | "husband" => Honor::Mr,
            _ => return None,
        };
        let relative = self.names.relative(person, honor)?;
        let entity = self.of_person[relative as usize];
        (entity != NOBODY).then_some(entity)
    }

    /// Who owns what a phrase names: *her*, *Ann’s*.
    fn possessor(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        if let Some(before) = i.checked_sub(1)
            && self.mentions[before].first == m.first
            && self.mentions[before].possessive
        {
            return Some(self.of[before]).filter(|&e| e != NOBODY);
        }
        let opener = self.tokens.lex(m.first());
        if !opener.any(Lex::POSSESSIVE) {
            return None;
        }
        let gender = opener.and(Lex::GENDER);
        self.choose_owner(i, gender)
    }

    fn choose_owner(&self, i: usize, gender: Lex) -> Option<u32> {
        if gender == Lex::NONE || gender == Lex::GENDER {
            None
        } else {
            self.choose(i, gender).map(|(entity, _)| entity)
        }
    }

    /// Whom a noun that says little means: somebody who is about.
    fn vague(&self, i: usize) -> Option<(u32, i32)> {
        let m = self.mentions[i];
        let head = self.tokens.word(m.name as usize).to_ascii_lowercase();
        let gender = if VAGUE_MALE.contains(&&head[..]) {
            Lex::MALE
        } else if VAGUE_FEMALE.contains(&&head[..]) {
            Lex::FEMALE
        } else if VAGUE.contains(&&head[..]) {
            Lex::NONE
        } else {
            return None;
        };
        self.choose(i, gender)
    }

    /// Whom a role describes: *Ann Lee, a spokeswoman for …*; *the spokeswoman,
    /// Ann Lee,*; *Ann Lee is the spokeswoman*.
    fn described(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        if m.form != Form::Role || m.possessive && self.tokens.kind(m.last() + 1) != Some(Kind::Clitic) {
            return None;
        }
        let before = m.first().checked_sub(1)?;
        let named = |at: usize| {
            let near = i.saturating_sub(4);
            let k = (near..i).rev().find(|&k| self.mentions[k].last() == at)?;
            let o = self.mentions[k];
            let gender = o.gender == Lex::NONE || m.gender == Lex::NONE || o.gender == m.gender;
            (matches!(o.form, Form::Person | Form::Listed { .. }) && !o.possessive && gender && self.of[k] != NOBODY)
                .then_some(self.of[k])
        };
        if self.tokens.all[before].is(Kind::Comma) {
            // *Ann, her mother and Tom* is a list.
            let after = m.last() + 1;
            let list = self.tokens.is_word(after, "and")
                || self.tokens.kind(after) == Some(Kind::Comma) && self.tokens.is_word(after + 1, "and");
            return if list { None } else { named(before.checked_sub(1)?) };
        }
        if ["is", "was", "became"].iter().any(|w| self.tokens.is_word(before, w)) {
            return named(before.checked_sub(1)?);
        }
        None
    }
}
