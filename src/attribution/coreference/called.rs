//! Whom only speech has a name for: *“Quick, Ann!”* ¶ *“I am ready,” said the duchess.*

use foldhash::{HashMap, HashMapExt};

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
        // How often somebody is called and somebody answers.
        let mut times: HashMap<(u32, u32), u32> = HashMap::new();
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
            *times.entry((called, answers)).or_default() += 1;
        }
        times.retain(|_, times| *times >= OFTEN);
        if times.is_empty() {
            return;
        }
        // With how many others somebody is in a pair.
        let mut pairs = vec![0; self.all.len()];
        for &(called, answers) in times.keys() {
            pairs[called as usize] += 1;
            pairs[answers as usize] += 1;
        }
        let mut named: HashMap<u32, u32> = HashMap::new();
        for &(called, answers) in times.keys() {
            if pairs[called as usize] == 1 && pairs[answers as usize] == 1 {
                named.insert(answers, called);
            }
        }
        self.merge(&named);
    }

    /// Whether somebody without a name may have the name of another.
    fn may_be_called(&self, unnamed: u32, named: u32) -> bool {
        let (u, n) = (&self.all[unnamed as usize], &self.all[named as usize]);
        u.form == Form::Role && !u.plural && u.gender != Lex::NONE && u.gender == n.gender
    }

    /// Makes those without a name those who have one.
    fn merge(&mut self, named: &HashMap<u32, u32>) {
        let whos = self.readings.iter_mut().map(|r| &mut r.who);
        for of in self.of.iter_mut().chain(whos) {
            *of = named.get(of).copied().unwrap_or(*of);
        }
        for (&unnamed, &named) in named {
            let (count, narrated) = (self.all[unnamed as usize].count, self.all[unnamed as usize].narrated);
            self.all[named as usize].count += count;
            self.all[named as usize].narrated += narrated;
        }
    }
}
