//! Mentions to speakers: partial names, titles, roles, pronouns.
//!
//! The mentions are read once, in order. A name is matched with the people
//! known so far by its words, a role by its noun, a pronoun by gender, number
//! and nearness. A wrong merge is worse than a missed one: what does not fit
//! somebody for sure is somebody new.

use std::collections::HashMap;

use crate::gazetteer::{Entry, Gazetteer};
use crate::lexicon::Lex;
use crate::mention::{Form, Mention};
use crate::token::{Gap, Kind, Tokens};

/// Somebody, or some body, that the text speaks of.
#[derive(Debug, Clone)]
pub(crate) struct Entity<'t> {
    /// The mention with the fullest name, as an index.
    pub(crate) best: u32,
    pub(crate) form: Form,
    pub(crate) gender: Lex,
    pub(crate) plural: bool,
    /// Given name and family name, where known: the outer words of the name.
    words: Vec<&'t str>,
    /// A mention with a title, as an index.
    pub(crate) titled: Option<u32>,
    /// The nouns it goes by: *president*, *spokesman*.
    roles: Vec<&'t str>,
    /// The last mention outside speech, as an index.
    last: u32,
}

/// Who each mention is.
pub(crate) struct Entities<'t> {
    pub(crate) all: Vec<Entity<'t>>,
    /// The entity of each mention, [`NOBODY`] where there is none.
    pub(crate) of: Vec<u32>,
}

pub(crate) const NOBODY: u32 = u32::MAX;

/// A pronoun looks back at most so many mentions.
const PRONOUN_REACH: usize = 40;

/// Resolves every mention.
pub(crate) fn resolve<'t>(
    tokens: &Tokens<'t>,
    mentions: &[Mention],
    cast: &Gazetteer,
    gazetteer: &Gazetteer,
) -> Entities<'t> {
    let mut resolver = Resolver {
        tokens,
        mentions,
        all: Vec::new(),
        of: vec![NOBODY; mentions.len()],
        by_word: HashMap::new(),
        by_role: HashMap::new(),
        listed: HashMap::new(),
        cast,
        gazetteer,
        recent: Vec::new(),
    };
    for i in 0..mentions.len() {
        let entity = resolver.entity(i);
        resolver.of[i] = entity;
        resolver.note(i, entity);
    }
    Entities { all: resolver.all, of: resolver.of }
}

struct Resolver<'a, 't> {
    tokens: &'a Tokens<'t>,
    mentions: &'a [Mention],
    all: Vec<Entity<'t>>,
    of: Vec<u32>,
    /// The people with a name that starts or ends with the word, latest last.
    by_word: HashMap<&'t str, Vec<u32>>,
    /// The people who go by a noun, latest last.
    by_role: HashMap<String, Vec<u32>>,
    /// The people of gazetteers.
    listed: HashMap<(u32, bool), u32>,
    cast: &'a Gazetteer,
    gazetteer: &'a Gazetteer,
    /// The last mentions outside speech, as indices.
    recent: Vec<u32>,
}

impl<'t> Resolver<'_, 't> {
    fn entity(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        match m.form {
            Form::Listed { entry, of_cast } => self.listed(i, entry, of_cast),
            Form::Person => self.person(i),
            Form::Body | Form::Place => self.body(i),
            Form::Role | Form::Thing | Form::Group => self.role(i),
            Form::Pronoun => self.pronoun(i),
            Form::FirstPerson => self.narrator(i),
        }
    }

    fn listed(&mut self, i: usize, entry: u32, of_cast: bool) -> u32 {
        if let Some(&entity) = self.listed.get(&(entry, of_cast)) {
            return entity;
        }
        let found: &Entry =
            if of_cast { &self.cast.entries()[entry as usize] } else { &self.gazetteer.entries()[entry as usize] };
        let gender = match found.gender {
            crate::extraction::Gender::Female => Lex::FEMALE,
            crate::extraction::Gender::Male => Lex::MALE,
            crate::extraction::Gender::Unknown => self.mentions[i].gender,
        };
        let entity = self.new_entity(i);
        self.all[entity as usize].gender = gender;
        self.listed.insert((entry, of_cast), entity);
        entity
    }

    fn new_entity(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let id = self.all.len() as u32;
        self.all.push(Entity {
            best: i as u32,
            form: m.form,
            gender: m.gender,
            plural: m.plural,
            words: Vec::new(),
            titled: None,
            roles: Vec::new(),
            last: i as u32,
        });
        id
    }

    /// The words of a name: no titles, initials, stops or suffixes.
    fn name_words(&self, m: Mention) -> Vec<&'t str> {
        (m.name as usize..=m.last())
            .filter(|&k| {
                let t = self.tokens.all[k];
                t.is_word() && !t.is(Kind::Initial) && !t.any(Lex::SUFFIX)
            })
            .map(|k| self.tokens.word(k))
            .collect()
    }

    fn person(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let words = self.name_words(m);
        let (Some(&first), Some(&last)) = (words.first(), words.last()) else {
            return NOBODY;
        };
        let fits = |e: &Entity<'t>| {
            let other = &e.words;
            let gender = e.gender == Lex::NONE || m.gender == Lex::NONE || e.gender == m.gender;
            let names = match (words.len(), other.len()) {
                (_, 0) => false,
                // *Lee* is *Ann Lee*; *Wang* is *Wang Huning*; *Ann* is *Ann Lee*.
                (1, _) => other.last() == Some(&first) || other.first() == Some(&first),
                (_, 1) => other[0] == last || other[0] == first && m.name as usize != m.first(),
                _ => other.last() == Some(&last) && same_given(first, other[0]),
            };
            gender && names && (e.form == Form::Person)
        };
        let mut found = None;
        for key in [last, first] {
            if let Some(known) = self.by_word.get(key) {
                let mut candidates = known.iter().rev().copied().filter(|&e| fits(&self.all[e as usize]));
                // The family name is the better key: its bearer comes first.
                found = candidates
                    .clone()
                    .find(|&e| {
                        words.len() > 1 || self.all[e as usize].words.last() == Some(&first) || self.family_first(e)
                    })
                    .or_else(|| candidates.next());
            }
            if found.is_some() {
                break;
            }
        }
        let entity = match found {
            Some(entity) => entity,
            None => self.new_entity(i),
        };
        let e = &mut self.all[entity as usize];
        if words.len() > e.words.len() {
            e.words.clone_from(&words);
            e.best = i as u32;
            for key in [first, last] {
                let known = self.by_word.entry(key).or_default();
                if !known.contains(&entity) {
                    known.push(entity);
                }
            }
        }
        if e.gender == Lex::NONE {
            e.gender = m.gender;
        }
        if m.name > m.first && e.titled.is_none() {
            e.titled = Some(i as u32);
        }
        if m.name > m.first {
            for k in m.first()..m.name as usize {
                if self.tokens.lex(k).any(Lex::TITLE | Lex::ROLE) {
                    let word = self.tokens.word(k);
                    self.goes_by(entity, word);
                }
            }
        }
        entity
    }

    fn family_first(&self, entity: u32) -> bool {
        self.all[entity as usize].words.first().is_some_and(|w| crate::lexicon::look_up(w).any(Lex::FAMILY_FIRST))
    }

    fn goes_by(&mut self, entity: u32, word: &'t str) {
        let key = word.to_ascii_lowercase();
        let known = self.by_role.entry(key).or_default();
        known.retain(|&e| e != entity);
        known.push(entity);
        let roles = &mut self.all[entity as usize].roles;
        if !roles.contains(&word) {
            roles.push(word);
        }
    }

    /// A body by its name: the same last word, or the letters that abbreviate it.
    fn body(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let words: Vec<&str> = (m.first()..=m.last())
            .filter(|&k| self.tokens.all[k].is_word() && self.tokens.all[k].kind().is_capital())
            .map(|k| self.tokens.word(k))
            .collect();
        let Some(&last) = words.last() else { return self.role(i) };
        let found = self.by_word.get(last).and_then(|known| {
            known.iter().rev().copied().find(|&e| {
                let e = &self.all[e as usize];
                matches!(e.form, Form::Body | Form::Place)
                    && (words.len() == 1 || e.words.len() == 1 || words.first() == e.words.first())
            })
        });
        let entity = match found {
            Some(entity) => entity,
            None => self.new_entity(i),
        };
        let e = &mut self.all[entity as usize];
        if words.len() > e.words.len() {
            e.words = words;
            e.best = i as u32;
            let known = self.by_word.entry(last).or_default();
            if !known.contains(&entity) {
                known.push(entity);
            }
        }
        entity
    }

    /// A role: somebody known by the noun, if it is definite.
    fn role(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let head = self.tokens.word(m.name as usize);
        let opener = self.tokens.lex(m.first());
        let definite = !m.indefinite && (m.first < m.name || m.form != Form::Role);
        let apposed = self.apposition(i);
        if let Some(owner) = apposed {
            self.goes_by(owner, head);
            return owner;
        }
        if definite {
            let known = self.by_role.get(&head.to_ascii_lowercase());
            let found = known.and_then(|known| {
                known.iter().rev().copied().find(|&e| {
                    let e = &self.all[e as usize];
                    let gender = e.gender == Lex::NONE || m.gender == Lex::NONE || e.gender == m.gender;
                    // *her mother* and *his mother* are two.
                    let owned = opener.any(Lex::POSSESSIVE)
                        || self.mentions[e.best as usize].form == Form::Role && {
                            let other = self.mentions[e.best as usize];
                            self.tokens.lex(other.first()).any(Lex::POSSESSIVE)
                        };
                    let same_owner = !owned
                        || self
                            .tokens
                            .word(m.first())
                            .eq_ignore_ascii_case(self.tokens.word(self.mentions[e.best as usize].first()));
                    gender && same_owner && e.plural == m.plural
                })
            });
            if let Some(found) = found {
                return found;
            }
        }
        let entity = self.new_entity(i);
        self.goes_by(entity, head);
        entity
    }

    /// Whom a role between commas describes: *Ann Lee, a spokeswoman for …*.
    fn apposition(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let comma = m.first().checked_sub(1)?;
        if !self.tokens.all[comma].is(Kind::Comma) || m.form != Form::Role {
            return None;
        }
        let before = self.mentions[..i].iter().rposition(|o| o.last() + 1 == comma)?;
        let o = self.mentions[before];
        (i - before < 3 && o.form == Form::Person && !o.possessive && self.of[before] != NOBODY)
            .then(|| self.of[before])
    }

    fn pronoun(&mut self, i: usize) -> u32 {
        let m = self.mentions[i];
        let quoted = self.tokens.all[m.first()].is_quoted();
        let word = self.tokens.word(m.first());
        let thing = word.len() >= 2 && word[..2].eq_ignore_ascii_case("it");
        let mut best: Option<(i32, u32)> = None;
        let mut seen: [u32; 8] = [NOBODY; 8];
        let mut count = 0;
        for &k in self.recent.iter().rev().take(PRONOUN_REACH) {
            let entity = self.of[k as usize];
            if entity == NOBODY || seen.contains(&entity) {
                continue;
            }
            let o = self.mentions[k as usize];
            let e = &self.all[entity as usize];
            let fits = if m.plural {
                e.plural || e.form == Form::Body
            } else if thing {
                matches!(e.form, Form::Body | Form::Thing | Form::Place) && !e.plural
            } else {
                matches!(e.form, Form::Person | Form::Role | Form::Listed { .. })
                    && !e.plural
                    && (e.gender == m.gender || e.gender == Lex::NONE)
            };
            if !fits {
                continue;
            }
            let mut score = -(count as i32);
            if e.gender == m.gender && m.gender != Lex::NONE {
                score += 6;
            }
            if o.can_speak() && self.is_subject(o) {
                score += 3;
            }
            if e.form == Form::Person {
                score += 1;
            }
            if self.sentence_between(o, m) > 3 {
                score -= 3;
            }
            if best.is_none_or(|(s, _)| score > s) {
                best = Some((score, entity));
            }
            seen[count % 8] = entity;
            count += 1;
            if count >= 6 {
                break;
            }
        }
        let _ = quoted;
        let Some((_, entity)) = best else { return NOBODY };
        let e = &mut self.all[entity as usize];
        if e.gender == Lex::NONE && m.gender != Lex::NONE {
            e.gender = m.gender;
        }
        entity
    }

    /// Whether the mention starts its sentence, or nearly.
    fn is_subject(&self, m: Mention) -> bool {
        let mut k = m.first();
        let mut steps = 0;
        while k > 0 && steps < 4 {
            let t = self.tokens.all[k];
            if t.starts_sentence() || t.gap() == Gap::Paragraph || self.tokens.all[k - 1].is_quoted() {
                return true;
            }
            k -= 1;
            steps += 1;
        }
        false
    }

    /// The sentences that start between two mentions, at most a few.
    fn sentence_between(&self, a: Mention, b: Mention) -> usize {
        let from = a.last() + 1;
        let to = b.first().max(from);
        self.tokens.all[from..=to.min(from + 200).max(from)].iter().filter(|t| t.starts_sentence()).count()
    }

    fn narrator(&mut self, _i: usize) -> u32 {
        NOBODY
    }

    fn note(&mut self, i: usize, entity: u32) {
        if entity == NOBODY {
            return;
        }
        let m = self.mentions[i];
        if !self.tokens.all[m.first()].is_quoted() {
            self.all[entity as usize].last = i as u32;
            self.recent.push(i as u32);
        }
    }
}

/// Whether two given names can be one's: the same, or one is the other's start.
fn same_given(a: &str, b: &str) -> bool {
    a == b || a.len() >= 3 && b.starts_with(a) || b.len() >= 3 && a.starts_with(b)
}
