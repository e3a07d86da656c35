//! Whom only speech has a name for: *“Quick, Ann!”* ¶ *“I am ready,” said the duchess.*

use crate::lexicon::Lex;
use crate::mention::Form;

use super::place::Speech;
use super::{NOBODY, Resolver};

/// Whoever answers to a name so often has it.
const OFTEN: u32 = 3;

impl Resolver<'_, '_> {
    /// Gives those without a name the one that they, and they alone, answer to time
    /// and again, before the narration has it.
    pub(super) fn name_the_called(&mut self, speeches: &[Speech]) {
        // Who is called, who answers, and how often.
        let mut found: Vec<(u32, u32, u32)> = Vec::new();
        let speaker = |s: Option<&Speech>| s.and_then(|s| s.mention).map_or(NOBODY, |m| self.of[m as usize]);
        let mut shown = vec![false; self.all.len()];
        for (place, &called) in self.places.iter().zip(&self.of).filter(|(_, of)| **of != NOBODY) {
            shown[called as usize] |= !place.quoted;
            if !place.called || shown[called as usize] {
                continue;
            }
            let next = speeches.partition_point(|s| s.paragraph <= place.paragraph);
            let answer = speeches.get(next).filter(|s| s.paragraph == place.paragraph + 1);
            let (answers, calls) = (speaker(answer), speaker(speeches[..next].last()));
            if answers == NOBODY || answers == calls || !self.may_be_called(answers, called) {
                continue;
            }
            match found.iter_mut().find(|(c, a, _)| (*c, *a) == (called, answers)) {
                Some((.., times)) => *times += 1,
                None => found.push((called, answers, 1)),
            }
        }
        for &(called, answers, times) in &found {
            let alone =
                |&(c, a, t): &(u32, u32, u32)| c == called && a == answers || c != called && a != answers || t < OFTEN;
            if times >= OFTEN && found.iter().all(alone) {
                self.merge(answers, called);
            }
        }
    }

    /// Whether somebody without a name may have the name of another.
    fn may_be_called(&self, unnamed: u32, named: u32) -> bool {
        let (u, n) = (&self.all[unnamed as usize], &self.all[named as usize]);
        u.form == Form::Role && !u.plural && u.gender != Lex::NONE && u.gender == n.gender
    }

    /// Makes somebody without a name somebody who has one.
    fn merge(&mut self, unnamed: u32, named: u32) {
        self.of.iter_mut().filter(|of| **of == unnamed).for_each(|of| *of = named);
        self.readings.iter_mut().filter(|r| r.who == unnamed).for_each(|r| r.who = named);
        let (count, narrated) = (self.all[unnamed as usize].count, self.all[unnamed as usize].narrated);
        self.all[named as usize].count += count;
        self.all[named as usize].narrated += narrated;
    }
}
