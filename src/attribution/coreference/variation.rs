//! Other words for somebody just named: *the singer* for *Ann Lee*. News likes
//! to change its words for whom it speaks of.

use crate::lexicon::Lex;
use crate::mention::{Form, Mention};
use crate::token::Kind;

use super::place::is_subject;
use super::roles::is_telling;
use super::{NOBODY, Resolver};

/// Who was named as many paragraphs ago is not just named.
const JUST: u32 = 1;

impl Resolver<'_, '_> {
    /// Whom a noun behind *the* that nobody is known by means in news: the only
    /// one just named who does something.
    pub(super) fn variation(&self, i: usize) -> Option<u32> {
        let (m, place) = (self.mentions[i], self.places[i]);
        let head = m.name as usize;
        let the = self.tokens.is_word(m.first(), "the") && m.first() < head && m.last() == head;
        let acts = place.speaks || place.subject && is_subject(self.tokens, &m);
        if self.dialogue || place.quoted || m.plural || m.possessive || !the || !acts {
            return None;
        }
        let lex = self.tokens.lex(head);
        let known = lex.any(Lex::ROLE | Lex::TITLE | Lex::DEMONYM) && !lex.any(Lex::KIN);
        let several = self.tokens.word(head).ends_with("men");
        let person = m.form == Form::Role && known && !several && !lex.any(Lex::ANONYMOUS);
        // What belongs to somebody is told by that: *the prime minister’s guest*.
        let owned = (m.first()..head).any(|k| self.tokens.kind(k) == Some(Kind::Clitic));
        let another = (m.first()..head).any(|k| is_telling(self.tokens.word(k)) && !self.tokens.is_word(k, "former"));
        if !person || owned || another {
            return None;
        }
        let mut found = None;
        for back in 0..=JUST {
            let here = place.paragraph.checked_sub(back)?;
            let acting = self.scene.slots.iter().filter(|s| {
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
        (sentence != place.sentence && self.may_be(entity, &m)).then_some(entity)
    }

    /// Whether somebody is a person for sure: known by more than one word, or
    /// one who does things.
    fn is_somebody(&self, entity: u32) -> bool {
        match self.person_of[entity as usize] {
            NOBODY => false,
            person => {
                let p = &self.names.people[person as usize];
                self.names.has_full_name(person) || p.listed.is_some() || p.acts > 1
            }
        }
    }

    /// Whether nothing that is known of somebody speaks against a noun: a
    /// governor is no senator, but a candidate may be either.
    fn may_be(&self, entity: u32, m: &Mention) -> bool {
        let e = &self.all[entity as usize];
        if e.gender != Lex::NONE && m.gender != Lex::NONE && e.gender != m.gender {
            return false;
        }
        !self.tokens.lex(m.name as usize).any(Lex::OFFICE) || !e.in_office
    }
}
