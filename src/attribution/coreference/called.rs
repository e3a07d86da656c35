//! Whom only speech has a name for: *“Quick, Ann!”* ¶ *“I am ready,” said the duchess.*

use crate::attribution::numbered::Numbered;
use crate::lexicon::Lex;
use crate::mention::Form;

use super::place::Speech;
use super::{MOST_BETWEEN, NOBODY, Resolver};

/// Whoever speaks more than so many times as many lines as answer to a name has it not:
/// the stranger of a whole novel is more than one.
const LINES: u32 = 8;

/// With whom each is one and the same, nobody where several are; and how often that is told.
type Others = Numbered<(u32, u32)>;

/// Notes that two are one.
fn pair(others: &mut Others, a: u32, b: u32) {
    for (one, other) in [(a, b), (b, a)] {
        let (who, times) = others.of(one);
        *who = if *times == 0 || *who == other { other } else { NOBODY };
        *times += 1;
    }
}

impl Resolver<'_, '_> {
    /// Notes who may be the same as somebody whom the narration names for the first time as one
    /// who does something there: the one without a name who is about, *a girl*, if speech has told
    /// the name; or else the one whose turn it is to speak.
    pub(super) fn note_unveiled(&mut self, i: usize, named: u32) {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        let e = &self.all[named as usize];
        if !m.is_somebody() || e.narrated > 0 || !place.subject && !place.speaks {
            return;
        }
        let may_be = |who: u32| {
            let u = &self.all[who as usize];
            u.form == Form::Role && !u.plural && u.gender != Lex::NONE && e.gender.may_be(u.gender)
        };
        let found = if e.count > 0 {
            let narrated = self.scene.slots().filter(|slot| slot.narrated).map(|slot| slot.entity);
            let mut unnamed = narrated.filter(|&who| self.is_about(who, i) && may_be(who));
            unnamed.next().filter(|_| unnamed.next().is_none())
        } else {
            let other = if place.speaks { self.scene.other_turn(place.paragraph) } else { None };
            other.filter(|&who| who != NOBODY && may_be(who))
        };
        // *Her hostess* mostly has a name already.
        let is_new = |who: &u32| {
            let best = &self.mentions[self.all[*who as usize].best as usize];
            best.indefinite || self.is_nameless(best.name as usize)
        };
        self.unveiled.extend(found.filter(is_new).map(|unnamed| (unnamed, named)));
    }

    /// Gives those without a name the one that they, and they alone, answer to before
    /// the narration has it.
    pub(super) fn name_the_called(&mut self, speeches: &[Speech]) {
        let speaker = |s: Option<&Speech>| s.and_then(|s| s.mention).map_or(NOBODY, |m| self.of[m as usize]);
        // Who answers to whom and who is called by what.
        let mut other = Others::default();
        let mut shown = vec![false; self.all.len()];
        for (i, &called) in self.of.iter().enumerate().filter(|(_, of)| **of != NOBODY) {
            let place = &self.places[i];
            shown[called as usize] |= !place.quoted;
            if !place.called || shown[called as usize] || !self.mentions[i].is_named() {
                continue;
            }
            let next = speeches.partition_point(|s| s.paragraph <= place.paragraph);
            let answer = speeches.get(next).filter(|s| s.paragraph == place.paragraph + 1);
            let calls = speaker(speeches[..next].last());
            let answers = match speaker(answer) {
                // Nobody does: the one whom the call itself answers.
                NOBODY => self.relative_before(calls, i).unwrap_or_else(|| {
                    let mut lines = speeches[..next].iter().rev().take(MOST_BETWEEN);
                    speaker(lines.find(|s| s.paragraph + 1 == place.paragraph))
                }),
                answers => answers,
            };
            // *“Mr. Lee,” said the butler. ¶ “Show him in, Brack.” ¶ A soldier came in.*
            let before = speeches[..next].iter().rev().find(|s| s.paragraph < place.paragraph);
            let before = speaker(before.filter(|s| s.paragraph + 1 == place.paragraph));
            let answered = before != NOBODY && before != calls && {
                let (b, c) = (&self.all[before as usize], &self.all[called as usize]);
                b.form == Form::Role && b.gender.may_be(c.gender)
            };
            let comes =
                !answered && answer.is_some_and(|s| s.mention.is_some_and(|m| self.brings_in(m as usize, called)));
            if answers == NOBODY || answers == calls || !comes && !self.may_be_called(answers, called) {
                continue;
            }
            pair(&mut other, called, answers);
        }
        self.unveiled.iter().for_each(|&(unnamed, named)| pair(&mut other, unnamed, named));
        if other.all.is_empty() {
            return;
        }
        // Those who answer each other are two.
        let told = |s: &Speech| {
            let m = s.mention.filter(|&m| self.mentions[m as usize].form != Form::Pronoun)?;
            Some(self.of[m as usize])
        };
        for s in speeches.windows(2).filter(|s| s[0].paragraph + 1 == s[1].paragraph) {
            if let (Some(a), Some(b)) = (told(&s[0]), told(&s[1]))
                && other.get(a).is_some_and(|one| one.0 == b)
            {
                other.of(a).0 = NOBODY;
            }
        }
        let mut lines = vec![0; self.all.len()];
        let speakers = speeches.iter().map(|s| speaker(Some(s))).filter(|&who| who != NOBODY);
        speakers.for_each(|who| lines[who as usize] += 1);
        let mut named = Numbered::default();
        for &(one, (to, times)) in &other.all {
            let unnamed = self.all[one as usize].form == Form::Role;
            let alone = other.get(to).is_some_and(|back| back.0 == one);
            if unnamed && alone && lines[one as usize] <= LINES * times {
                *named.of(one) = to;
            }
        }
        self.merge(&named);
    }

    /// The relative of somebody whom the text has just brought in without a name: *Her brother
    /// was asleep. ¶ “Sam,” she said.*
    fn relative_before(&self, owner: u32, i: usize) -> Option<u32> {
        (i.saturating_sub(MOST_BETWEEN)..i).rev().find_map(|k| {
            let noun = self.tokens.key(self.mentions[k].name as usize);
            let entity = self.brought_in(k).filter(|entity| self.kin.get(&(owner, noun)) == Some(entity))?;
            (self.places[k].paragraph + 1 >= self.places[i].paragraph).then_some(entity)
        })
    }

    /// Whether a mention brings in a stranger who may have the name of another: *“Brack!” ¶ A
    /// soldier came up. “Here, sir.”*
    fn brings_in(&self, mention: usize, named: u32) -> bool {
        let fits = |e: u32| self.all[e as usize].gender.may_be(self.all[named as usize].gender);
        self.mentions[mention].indefinite
            && !self.mentions[mention].plural
            && self.brought_in(mention).is_some_and(fits)
    }

    /// Whether somebody without a name may have the name of another.
    fn may_be_called(&self, unnamed: u32, named: u32) -> bool {
        let (u, n) = (&self.all[unnamed as usize], &self.all[named as usize]);
        u.form == Form::Role && !u.plural && u.gender != Lex::NONE && u.gender == n.gender
    }

    /// Makes those without a name those who have one.
    fn merge(&mut self, named: &Numbered<u32>) {
        let whos = self.readings.iter_mut().map(|r| &mut r.who);
        for of in self.of.iter_mut().chain(whos) {
            *of = named.get(*of).copied().unwrap_or(*of);
        }
        for &(unnamed, named) in &named.all {
            let (count, narrated) = (self.all[unnamed as usize].count, self.all[unnamed as usize].narrated);
            self.all[named as usize].count += count;
            self.all[named as usize].narrated += narrated;
            if self.all[named as usize].gender == Lex::NONE {
                let gender = self.all[unnamed as usize].gender;
                self.all[named as usize].agreement.change(|traits| traits.gender = gender);
            }
        }
    }
}
