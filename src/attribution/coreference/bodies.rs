//! Bodies: ministries, companies, countries.

use crate::lexicon::{self, Lex};
use crate::mention::Form;
use crate::token::Kind;

use super::Resolver;
use super::variation::FIRMS;

/// At most so many bodies with a word are looked at.
const MOST: usize = 8;

impl Resolver<'_, '_> {
    /// A body by its name: the same last word, or the letters that abbreviate it.
    pub(super) fn body(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let opens = |k: usize| k == m.first() && self.tokens.lex(k).any(Lex::DETERMINER);
        let words = (m.first()..m.last() + 1).filter(|&k| self.tokens.all[k].is_capital() && !opens(k));
        let (mut ends, mut count) = (None, 0);
        for k in words.clone() {
            ends = Some((ends.map_or(k, |(first, _)| first), k));
            count += 1;
        }
        let Some((first, last)) = ends else { return self.role(i) };
        let (head, spelled) = (self.tokens.all[first].span(), self.tokens.all[last].span());
        let firm = count > 1 && self.tokens.is_among(last, FIRMS);
        if count == 1
            && self.tokens.all[m.name as usize].is(Kind::Upper)
            && let Some(&entity) = self.by_letters.get(&self.tokens.key(first))
        {
            return entity;
        }
        let known = self.by_word.find(spelled, |_| true);
        let latest = known.map_or(&[][..], |at| {
            let known = self.by_word.at(at);
            &known[known.len().saturating_sub(MOST)..]
        });
        let found = latest.iter().rev().copied().find(|&e| {
            let e = &self.all[e as usize];
            let starts_so = || {
                let other = &self.mentions[e.best as usize];
                let capital = (other.first()..=other.last()).find(|&k| self.tokens.all[k].is_capital());
                let other_first = capital.map_or("", |k| self.tokens.word(k));
                other_first == self.tokens.word(first) || other_first == self.tokens.word(last)
            };
            matches!(e.form, Form::Body | Form::Place) && (count == 1 || starts_so())
        });
        let entity = match found {
            Some(entity) => entity,
            None => {
                let entity = self.new_entity(i);
                self.by_word.push(known, spelled, entity);
                if firm {
                    self.by_word.push(self.by_word.find(head, |_| true), head, entity);
                }
                if count > 1 {
                    self.letters.clear();
                    self.letters.extend(words.filter_map(|k| self.tokens.word(k).chars().next()));
                    self.by_letters.or(lexicon::key_of_word(&self.letters), entity);
                }
                entity
            }
        };
        let best = &self.mentions[self.all[entity as usize].best as usize];
        let capitals = || (best.first()..=best.last()).filter(|&k| self.tokens.all[k].is_capital()).count();
        if count > 1 && count > capitals() {
            self.all[entity as usize].best = i as u32;
        }
        // *the ministry*
        for k in m.first()..=m.last() {
            if self.tokens.lex(k).any(Lex::ORGANIZATION) && self.tokens.all[k].is_capital() {
                self.goes_by(entity, k, self.places[i].quoted);
            }
        }
        entity
    }
}
