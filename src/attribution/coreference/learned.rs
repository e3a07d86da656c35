//! Roles that stand for people with names throughout a text: *the painter*, *her mother*.

use std::cmp::Reverse;

use crate::lexicon::Lex;
use crate::map::Map;
use crate::mention::{Form, Mention};

use super::place::Speech;
use super::{MOST_NOUNS, NOBODY, Resolver, cast};

/// What a role stands for is learned where the narration has it so often.
const LEAST_TIMES: i32 = 3;
/// So many of those named lately are looked at.
const MOST_RECENT: usize = 8;
/// Somebody named as many paragraphs ago is still about.
pub(super) const ABOUT: u32 = 12;

/// A role as the text uses it.
struct Role {
    /// The key of its words.
    phrase: u64,
    times: i32,
    /// *her mother*, *his friend*
    owned: bool,
    relative: bool,
    /// *the lad*
    vague: bool,
    /// Who is about most often when it is mentioned, and the next, each with the points.
    first: (i32, u32),
    second: (i32, u32),
}

/// Somebody named, and where the last time.
#[derive(Clone, Copy)]
struct Named {
    person: u32,
    gender: Lex,
    paragraph: u32,
    sentence: u32,
}

impl Role {
    /// One that is not yet mentioned.
    fn of(phrase: u64) -> Role {
        let nobody = (0, NOBODY);
        Role { phrase, times: 0, owned: false, relative: false, vague: false, first: nobody, second: nobody }
    }
}

impl Resolver<'_, '_> {
    /// Learns which roles stand for people with names: *the painter* is he who
    /// is about whenever the painter is, but never in the same sentence, nor
    /// spoken to by him; and *her mother* she who is about beside the last woman
    /// named.
    pub(super) fn learn_roles(&mut self, speeches: &[Speech]) {
        // The mentions that may stand for somebody, with the numbers of their roles.
        let most = (self.mentions.len() / 8).min(MOST_NOUNS);
        let (mut learnable, mut roles) = (Vec::with_capacity(most), Vec::with_capacity(most));
        let mut numbers: Map<u64, u32> = Map::with_capacity(most);
        for (i, m) in self.mentions.iter().enumerate().filter(|(_, m)| m.form == Form::Role) {
            if self.is_learnable(i) {
                let phrase = self.phrase(*m);
                let number = *numbers.or(phrase, roles.len() as u32);
                if number as usize == roles.len() {
                    roles.push(Role::of(phrase));
                }
                roles[number as usize].times += 1;
                learnable.push((i, number));
            }
        }
        // Most texts have them but once or twice.
        learnable.retain(|&(_, number)| roles[number as usize].times >= LEAST_TIMES);
        if learnable.is_empty() {
            return;
        }
        for &(i, number) in &learnable {
            let (role, m) = (&mut roles[number as usize], self.mentions[i]);
            role.owned = self.is_owned(m);
            role.relative = self.is_her_relative(m);
            role.vague = self.is_vague(m.name as usize);
        }
        let mut score: Map<(u32, u32), i32> = Map::new();
        // Who was named lately, the last one last.
        let mut recent: Vec<Named> = Vec::with_capacity(MOST_RECENT);
        let mut turns = [(0, NOBODY); 2];
        let mut next = 0;
        let mut learnable = learnable.into_iter().peekable();
        for (i, m) in self.mentions.iter().enumerate() {
            let place = &self.places[i];
            if place.quoted || !(m.is_somebody() || m.form == Form::Role) {
                continue;
            }
            while let Some(speech) = speeches.get(next).filter(|s| s.paragraph < place.paragraph) {
                let speaker = speech.mention.and_then(|k| self.named(k as usize)).unwrap_or(NOBODY);
                turns = [turns[1], (speech.paragraph, speaker)];
                next += 1;
            }
            if let Some(person) = self.named(i) {
                let known = recent.iter().position(|r| r.person == person);
                if let Some(free) = known.or((recent.len() == MOST_RECENT).then_some(0)) {
                    recent.remove(free);
                }
                let (paragraph, sentence) = (place.paragraph, place.sentence);
                recent.push(Named { person, gender: self.names.people[person as usize].gender(), paragraph, sentence });
                continue;
            }
            let Some((_, role)) = learnable.next_if(|&(at, _)| at == i) else { continue };
            let owned = roles[role as usize].owned;
            // The last one whom *her* can mean is no relative of her own.
            let whose = self.tokens.lex(m.first()).and(Lex::GENDER);
            let owner = recent.iter().rev().find(|r| owned && r.gender == whose);
            let owner = owner.map_or(NOBODY, |r| r.person);
            for &Named { person, gender, paragraph, sentence } in recent.iter().filter(|r| r.person != owner) {
                let since = place.paragraph - paragraph;
                if (since > ABOUT) | !gender.may_be(m.gender) {
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
                *score.of((role, person)) += points;
            }
        }
        // For each role the best and the next.
        for &((role, person), points) in &score.all {
            let Role { first, second, .. } = &mut roles[role as usize];
            if (points, Reverse(person)) > (first.0, Reverse(first.1)) {
                *second = *first;
                *first = (points, person);
            } else if points > second.0 {
                *second = (points, person);
            }
        }
        for Role { phrase, times, relative, vague, first: (points, person), second: (next, _), .. } in roles {
            // Relatives are about less often than those who have a role, and *the lad* may
            // be any, though mostly one.
            let enough = points > times || (relative || vague) && 2 * points > times;
            let clear = if vague && points <= times { 2 * next <= points } else { 4 * next <= 3 * points };
            if enough && clear {
                self.role_of.set(phrase, person);
            }
        }
    }

    /// Whether a mention may stand for somebody with a name: the narration’s
    /// *the painter* or *her mother*, but not *the mother*.
    fn is_learnable(&self, i: usize) -> bool {
        let m = &self.mentions[i];
        let whose = || !self.tokens.lex(m.name as usize).any(Lex::KIN) || self.is_owned(*m);
        m.form == Form::Role
            && !m.plural
            && !self.places[i].quoted
            && whose()
            && self.is_definite(*m)
            && !self.is_epithet(*m)
            && !self.is_nameless(m.name as usize)
    }

    pub(super) fn is_definite(&self, m: Mention) -> bool {
        // *Police*, *officials* alone are the same ones throughout.
        let group = m.form == Form::Group;
        // *Most voters* and *two voters* are not the voters spoken of before.
        let some = group & self.tokens.lex(m.first()).any(Lex::NUMBER | Lex::PLURAL);
        let bare = m.first == m.name;
        if bare { group | !m.indefinite & (m.form != Form::Role) } else { !some & !m.indefinite }
    }

    /// Whether somebody is told by whose it is: *her friend*.
    pub(super) fn is_owned(&self, m: Mention) -> bool {
        self.tokens.lex(m.first()).any(Lex::POSSESSIVE)
    }

    /// Whether it is a relative by whose it is: *her mother*.
    pub(super) fn is_her_relative(&self, m: Mention) -> bool {
        self.tokens.lex(m.name as usize).any(Lex::KIN) && self.is_owned(m)
    }

    /// The key of the words that a role goes by: *old man*, *her mother*.
    fn phrase(&self, m: Mention) -> u64 {
        if self.is_owned(m) {
            cast::join(self.tokens.key(m.first()), self.tokens.key(m.name as usize))
        } else {
            cast::phrase(self.tokens, m.first(), m.name as usize + 1)
        }
    }

    /// The one whom the text calls so, if he is about.
    pub(super) fn called(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        // *My friend* in speech is the speaker’s.
        if self.role_of.is_empty() || self.places[i].quoted && self.is_owned(m) {
            return None;
        }
        let person = *self.role_of.get(&self.phrase(m))?;
        let entity = self.of_person[person as usize];
        let head = m.name as usize;
        // *A lad came in*: he it is now.
        let another = || self.known_by(head, i).is_some_and(|e| self.last[e as usize] > self.last[entity as usize]);
        let present = || self.scene.slot(entity).is_some_and(|slot| slot.narrated) && !another();
        let owns = || self.is_owned(m) && !self.is_her_relative(m) && self.possessor(i) == Some(entity);
        (self.is_about(entity, i) && (!self.is_vague(head) || present()) && !owns()).then_some(entity)
    }

    /// Whether somebody is about where a mention stands.
    pub(super) fn is_about(&self, entity: u32, i: usize) -> bool {
        let here = self.places[i].paragraph;
        self.scene.slot(entity).is_some_and(|slot| here.saturating_sub(slot.paragraph) <= ABOUT)
    }
}
