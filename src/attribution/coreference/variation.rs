//! Other words for somebody just named: *the singer* for *Ann Lee*. News likes
//! to change its words for whom it speaks of.

use crate::lexicon::roles::APART;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention};
use crate::token::Kind;

use super::{NOBODY, Resolver};

/// Who was named as many paragraphs ago is not just named.
const JUST: u32 = 1;
/// Who is called so has just come into office.
pub(super) const NEW: &str = "new";

/// Words that tell where somebody holds an office, which others hold elsewhere.
const AREAS: &Few = few!["district", "local", "municipal", "national", "provincial", "regional"];

/// Nouns that say of a firm no more than *it* does.
const FIRM: &Few = few!["company", "firm", "group", "manufacturer", "retailer"];
/// How the names of firms end.
pub(super) const FIRMS: &Few = few![
    "airlines",
    "airways",
    "bank",
    "company",
    "corp",
    "corporation",
    "group",
    "holdings",
    "inc",
    "industries",
    "labs",
    "llc",
    "ltd",
    "pharmaceuticals",
    "plc",
    "studios",
    "systems",
    "technologies",
];

impl Resolver<'_, '_> {
    /// The only firm just named, in news: *the British company* for *Halden Group*.
    pub(super) fn firm(&self, i: usize) -> Option<u32> {
        let m = &self.mentions[i];
        let head = m.name as usize;
        let told = |k: usize| self.tokens.is_among(k, APART) || self.tokens.kind(k) == Some(Kind::Clitic);
        if !self.tokens.is_among(head, FIRM) || !self.is_other_word(i) || (m.first()..head).any(told) {
            return None;
        }
        let since = self.places[i].paragraph.saturating_sub(JUST);
        let mut firms = self.scene.slots().filter(|s| s.narrated && s.paragraph >= since && self.is_firm(s.entity));
        let one = firms.next()?.entity;
        firms.next().is_none().then_some(one)
    }

    /// Whether the name of a body says that it is a firm.
    #[inline(never)]
    fn is_firm(&self, entity: u32) -> bool {
        let e = &self.all[entity as usize];
        e.form == Form::Body && self.tokens.is_among(self.mentions[e.best as usize].last(), FIRMS)
    }

    /// The firm that a name of one word is short for, in news: *Halden* for *Halden Group*.
    pub(super) fn firm_called(&self, i: usize) -> Option<u32> {
        let m = &self.mentions[i];
        if self.dialogue || m.first != m.last {
            return None;
        }
        let known = self.by_word.find(self.tokens.all[m.first()].span(), |_| true).ok()?;
        self.by_word.at(known).last().copied().filter(|&entity| self.is_firm(entity))
    }

    /// Whom a noun behind *the* that nobody is known by means in news: the only
    /// one just named who does something.
    pub(super) fn variation(&self, i: usize) -> Option<u32> {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        let head = m.name as usize;
        if !self.is_other_word(i) {
            return None;
        }
        let aged = (m.first()..head + 1).any(|k| self.tokens.word(k).ends_with("-year-old"));
        if m.form != Form::Role && !aged {
            return None;
        }
        let lex = self.tokens.lex(head);
        let known = aged || lex.any(Lex::ROLE | Lex::TITLE | Lex::DEMONYM) && !lex.any(Lex::KIN);
        let several = self.tokens.word(head).ends_with("men");
        let person = known && !several && !lex.any(Lex::ANONYMOUS);
        // What belongs to somebody is told by that: *the prime minister’s guest*.
        let owned = (m.first()..head).any(|k| self.tokens.kind(k) == Some(Kind::Clitic));
        let another = (m.first()..head).any(|k| self.tokens.is_among(k, APART) && !self.tokens.is_word(k, "former"));
        // *The mayor*, *the prime minister* alone may be any town’s or country’s.
        let alone = m.first() + 1 == head || m.first() + 2 == head && self.tokens.is_word(head - 1, "prime");
        let plain = lex.any(Lex::OFFICE) && alone;
        // So may *the regional manager*.
        let area = (m.first()..head).any(|k| self.tokens.is_among(k, AREAS));
        if !person || owned || another || plain || area {
            return None;
        }
        let mut found = None;
        for back in 0..=JUST {
            let here = place.paragraph.checked_sub(back)?;
            let acting = self.scene.slots().filter(|s| {
                s.narrated && s.paragraph == here && (s.subject || s.spoke == here) && self.is_somebody(s.entity)
            });
            let mut acting = acting.map(|s| (s.entity, s.sentence));
            if let Some(one) = acting.next() {
                found = acting.next().is_none().then_some(one);
                break;
            }
        }
        // A sentence seldom has two words for one.
        let (entity, sentence) = found?;
        (sentence != place.sentence && self.may_be(entity, m)).then_some(entity)
    }

    /// Whether *the* and a noun, and no more, do something in the narration of news.
    fn is_other_word(&self, i: usize) -> bool {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        if self.dialogue || place.quoted || m.plural || m.possessive {
            return false;
        }
        let head = m.name as usize;
        let the = m.first() < head && m.last() == head && self.tokens.is_word(m.first(), "the");
        the && (place.speaks || place.subject)
    }

    /// Who has just taken an office over, and who has held it before: *the new
    /// mayor*, *the former mayor*.
    pub(super) fn by_succession(&self, i: usize) -> Option<u32> {
        let (m, head) = (self.mentions[i], self.mentions[i].name as usize);
        if self.dialogue || !self.tokens.lex(head).any(Lex::OFFICE) {
            return None;
        }
        let said = |word: &str| (m.first()..head).any(|k| self.tokens.is_word(k, word));
        let known = self.by_role.get(&self.tokens.key(head))?;
        let is_new = |entity: u32| self.all[entity as usize].roles.contains(&NEW);
        let new = known.iter().rev().copied().find(|&entity| is_new(entity));
        if said(NEW) {
            new.or_else(|| self.variation(i))
        } else if said("former") && new.is_some() {
            known.iter().rev().copied().find(|&entity| !is_new(entity))
        } else {
            None
        }
    }

    /// The one without a name who spoke last: *the person*.
    pub(super) fn unnamed_speaker(&self, i: usize) -> Option<u32> {
        let head = self.mentions[i].name as usize;
        if self.dialogue || !self.tokens.is_word(head, "person") {
            return None;
        }
        let unnamed = |entity: u32| {
            let e = &self.all[entity as usize];
            e.form == Form::Role && !e.plural
        };
        self.scene.slots().find(|s| s.spoke > 0 && unnamed(s.entity)).map(|s| s.entity)
    }

    /// Whether somebody is a person for sure: by the name, or as one who does things.
    fn is_somebody(&self, entity: u32) -> bool {
        let person = self.all[entity as usize].person;
        person != NOBODY && (self.all[entity as usize].full || self.names.people[person as usize].acts > 1)
    }

    /// Whether nothing that is known of somebody speaks against a noun: a
    /// governor is no senator, but a candidate may be either; and Ann Bishop is
    /// hardly a bishop.
    fn may_be(&self, entity: u32, m: &Mention) -> bool {
        let e = &self.all[entity as usize];
        let person = self.all[entity as usize].person;
        if person != NOBODY && self.names.is_family_name(person, self.tokens.word(m.name as usize)) {
            return false;
        }
        if !e.gender.may_be(m.gender) {
            return false;
        }
        !self.tokens.lex(m.name as usize).any(Lex::OFFICE) || !e.in_office
    }
}
