//! The narrator: who *I* is outside speech.
//!
//! The caller may say so. Else the text may: the narrator gives the own name
//! (*they called me Pip*), a heading has it (*Ann Lee’s Journal*), or others
//! call somebody whom the narration never names.

use std::cmp::Reverse;

use crate::attribution::numbered::Numbered;
use crate::mention::Form;
use crate::sort::sort_by_key;
use crate::token::Gap;

use super::names::Person;
use super::place::{Speech, is_own_name};
use super::{NOBODY, Resolver};

/// A narrator says *I* so often at least.
const LEAST_TIMES: usize = 5;
/// What speaks for somebody: a call, one beside a line of *I* or that no tagged line
/// answers, the own name.
const CALL: u32 = 1;
const CALL_BESIDE: u32 = 3;
const OWN_NAME: u32 = 16;
/// The least that does.
const LEAST: u32 = 3;
/// A narrator is named in the narration once for so many points at most.
const NAMED: u32 = 8;
/// And one who has said the own name does something under it once for so many *I*.
const SELDOM: usize = 50;

/// Who names the own writing: *Ann Lee’s Journal*.
const WRITINGS: &[&str] = &["journal", "diary", "narrative", "memoir", "memoirs", "confession", "confessions", "story"];

impl Resolver<'_, '_> {
    /// Finds out who *I* is outside speech.
    pub(super) fn find_narrator(&mut self, speeches: &[Speech]) {
        let told = |i: &usize| self.is_narrator(*i);
        let Some(first) = (0..self.mentions.len()).find(told) else { return };
        let person = match self.sources.narrator {
            Some(name) => self.names.called(name),
            None => self.told_of_narrator(speeches),
        };
        self.narrator = match person {
            Some(person) => {
                // One of the cast whom the text never names has no mention but *I*.
                let best = Some(self.names.people[person as usize].best).filter(|&best| best != NOBODY);
                self.entity_of(person, best.map_or(first, |best| best as usize))
            }
            None => self.new_entity(first),
        };
    }

    /// Whether the mention is the narrator’s *I*.
    fn is_narrator(&self, i: usize) -> bool {
        let m = &self.mentions[i];
        matches!(m.form, Form::FirstPerson) & !m.plural & !self.places[i].quoted
    }

    /// The one for whom most speaks, if it is much more than for the next.
    fn told_of_narrator(&self, speeches: &[Speech]) -> Option<u32> {
        let times = (0..self.mentions.len()).filter(|&i| self.is_narrator(i)).count();
        if times < LEAST_TIMES {
            return None;
        }
        let lines: Vec<u32> = speeches
            .iter()
            .filter(|s| s.mention.is_some_and(|m| self.is_narrator(m as usize)))
            .map(|s| s.paragraph)
            .collect();
        // For each person the points, and how often it is the own name.
        let mut points: Numbered<(u32, u32)> = Numbered::default();
        for i in 0..self.mentions.len() {
            let Some(person) = self.named(i) else { continue };
            let paragraph = self.places[i].paragraph;
            let next = lines.partition_point(|&line| line < paragraph);
            let in_own_line = lines.get(next) == Some(&paragraph);
            let own = self.is_own_name(i, in_own_line);
            if !own && !self.places[i].called {
                continue;
            }
            let (sum, times) = points.of(person);
            if own {
                *sum += OWN_NAME;
                *times += 1;
                continue;
            }
            let near = |at: Option<usize>| at.and_then(|at| lines.get(at)).is_some_and(|l| l.abs_diff(paragraph) <= 1);
            let here = speeches.partition_point(|s| s.paragraph < paragraph);
            let line = |k: usize, at: u32| speeches.get(k).filter(|s| s.paragraph == at);
            // Whom *I* calls is somebody else, and *I* may speak where nobody is named.
            let told = line(here, paragraph).is_some_and(|s| s.mention.is_some());
            let open = told && line(here + 1, paragraph + 1).is_some_and(|s| s.mention.is_none());
            if !in_own_line {
                *sum += if open || near(Some(next)) || near(next.checked_sub(1)) { CALL_BESIDE } else { CALL };
            }
        }
        let mut found: Vec<(u32, u32)> = points
            .all
            .into_iter()
            .filter(|&(person, (sum, own))| {
                let Person { narrated, acts, .. } = self.names.people[person as usize];
                let seldom = narrated * NAMED <= sum + 2 * NAMED * own;
                sum >= LEAST && (seldom || own > 0 && acts as usize * SELDOM <= times)
            })
            .map(|(person, (sum, _))| (sum, person))
            .collect();
        sort_by_key(&mut found, |&(sum, person)| (Reverse(sum), person));
        match found[..] {
            [(_, one)] => Some(one),
            [(most, one), (next, _), ..] if most >= 2 * next => Some(one),
            _ => None,
        }
    }

    /// Whether the words around a name make it the narrator’s: *my name is
    /// Pip*; *“I’m Pip,” I said*; *Ann Lee’s Journal* alone on a line.
    fn is_own_name(&self, i: usize, in_own_line: bool) -> bool {
        let (tokens, m) = (self.tokens, &self.mentions[i]);
        if self.places[i].quoted {
            return in_own_line && is_own_name(tokens, m);
        }
        let writing = |k: usize| WRITINGS.iter().any(|w| tokens.is_word(k, w));
        let heads = m.is_somebody() && m.possessive && tokens.all[m.first()].gap() == Gap::Paragraph;
        heads && writing(m.last() + 2) || is_own_name(tokens, m)
    }
}
