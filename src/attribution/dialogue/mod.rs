//! Turns in a dialogue: who speaks in lines that name nobody.
//!
//! Conversations are decided as a whole. Their lines are the paragraphs that
//! speak ([`line`]); each has a few people who may be its speaker, with signs
//! for and against each ([`feature`]). Of all ways to give each line a speaker
//! the likeliest one wins, and tells of each line how likely it is ([`search`]).
//! Who speaks in the lines around tells who is there ([`around`]), so it is done
//! twice.

mod around;
mod feature;
#[cfg(any(test, fitting))]
pub mod fit;
mod line;
mod search;

use crate::attribution::Evidence;
use crate::attribution::coreference::{Entities, Entity, NEVER, NOBODY};
use crate::attribution::rule::Rule;
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::Form;
use crate::quotation::Quotation;
use around::{Present, Tally};
use feature::{Feature, Grounds, Points};
use line::{Line, Lines, Reader};
use search::{Exchange, Gap, Steps};

/// A line has at most so many candidates.
const CANDIDATES: usize = 8;
/// Somebody whom coreference takes for so many points less likely is not meant at all.
const LEAST_LIKELY: i32 = 32;
/// Lines with so few words between are close on each other.
const CLOSE: usize = 3;
/// Narration of so many paragraphs ends a conversation.
const LONGEST_BREAK: u32 = 4;
/// Lines are right so often of how often they should be by their share, as
/// measured on texts that the weights were not fitted to.
const AS_SURE: f32 = 0.93;
/// A narrator heard in so many lines before takes part in the conversation.
const HEARD: usize = 16;
/// A line of so many tokens is a long one.
const LONG: usize = 140;
/// The last long line is looked for among so many.
const TELLS: usize = 10;
/// How often all lines are decided.
const ROUNDS: usize = 2;

/// Who speaks a quotation, as far as its conversation tells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    /// Its speaker where it has no evidence of its own.
    pub(crate) who: u32,
    /// What decided that.
    pub(crate) rule: Rule,
    /// How likely the speaker is, from 0 to 1, by the conversation.
    pub(crate) share: f32,
}

impl Turn {
    pub(crate) const NONE: Turn = Turn { who: NOBODY, rule: Rule::Turn, share: 1.0 };
}

/// The turns of the outermost quotations.
///
/// Pronouns and nouns beside the lines are decided along with them, and their
/// mentions changed where the conversation says otherwise.
pub(crate) fn decide(
    clauses: Clauses<'_, '_>,
    quotations: &[Quotation],
    evidence: &[Option<Evidence>],
    entities: &mut Entities<'_>,
) -> Vec<Turn> {
    let mut turns = vec![Turn::NONE; quotations.len()];
    // The lines alone need them, and what follows needs the room.
    let places = std::mem::take(&mut entities.places);
    if !entities.dialogue {
        return turns;
    }
    let outer = line::outer(quotations);
    let lines = Reader { clauses, quotations, evidence, entities, places: &places }.lines(&outer);
    drop(places);
    let decided = Conversations::new(clauses, &lines, entities).decide();
    for (line, turn) in lines.iter().zip(decided) {
        let known = line.shown != NOBODY && line.open.is_none();
        for &i in &outer[line.quotes.0..line.quotes.1] {
            turns[i] = match evidence[i] {
                None => turn,
                // What a thing does is no evidence.
                Some(e) if e.rule == Rule::ActionBeat && turn.who != line.shown && line.open.is_none() => turn,
                Some(_) if known => Turn::NONE,
                Some(_) => Turn { who: NOBODY, ..turn },
            };
        }
        // The conversation may say otherwise than coreference did.
        if let Some(mention) = line.open
            && turn.who != NOBODY
        {
            entities.of[mention] = turn.who;
        }
    }
    turns
}

/// The lines of a text, and who there is to speak them.
struct Conversations<'a, 't, P> {
    lines: &'a Lines,
    entities: &'a Entities<'t>,
    /// What stands before each line, and how that stands in the exchange.
    gaps: Vec<(Gap, Exchange)>,
    people: Vec<Person<P>>,
}

/// Somebody, whatever the line.
struct Person<P> {
    /// What speaks for them.
    points: P,
    gender: Lex,
    /// The token with which the narration first mentions them, if one has to have met them.
    met: u32,
}

fn add<P: Points>(tally: &mut Tally<P>, who: u32, feature: Feature, times: i32) {
    if who != NOBODY {
        tally.of(who).points.add(feature, times);
    }
}

impl<'a, 't, P: Points> Conversations<'a, 't, P> {
    fn new(clauses: Clauses<'a, 't>, lines: &'a Lines, entities: &'a Entities<'t>) -> Conversations<'a, 't, P> {
        let has_cast = entities.all.iter().any(|e| matches!(e.form, Form::Listed { of_cast: true, .. }));
        // Whether words beside some line report that one speaks.
        let mut speaks = vec![false; entities.all.len()];
        for line in lines.iter().filter(|line| line.reported && line.shown != NOBODY) {
            speaks[line.shown as usize] = true;
        }
        let person = |e: &Entity<'_>| Person { points: P::default(), gender: e.gender, met: u32::MAX };
        let mut people: Vec<Person<P>> = entities.all.iter().map(person).collect();
        // How often the narrator is *I*.
        let mut narrator = 0;
        for (m, &of) in clauses.mentions.iter().zip(&entities.of).filter(|(_, of)| **of != NOBODY) {
            narrator += u32::from(m.form == Form::FirstPerson && of == entities.narrator);
            let met = &mut people[of as usize].met;
            if *met == u32::MAX && clauses.tokens.all[m.first()].depth() == 0 {
                *met = m.first;
            }
        }
        for (who, (Person { points, met, .. }, entity)) in (0..).zip(people.iter_mut().zip(&entities.all)) {
            let narrates = who == entities.narrator;
            let narrated = if narrates { narrator } else { entity.narrated };
            points.add(Feature::Often, narrated.checked_ilog2().map_or(0, |n| n.min(8) as i32));
            points.add(Feature::Unseen, (!narrates && narrated == 0).into());
            if narrates || narrated == 0 {
                *met = 0;
            }
            let noun = || clauses.mentions[entity.best as usize].name as usize;
            let any = entity.form == Form::Role && !speaks[who as usize] && !clauses.tokens.is_person_noun(noun());
            points.add(Feature::AnyNoun, any.into());
            points.add(Feature::Unlisted, (has_cast && !matches!(entity.form, Form::Listed { .. })).into());
        }
        Conversations { lines, entities, gaps: gaps(lines), people }
    }

    /// The lines for the search, and what speaks for each candidate.
    fn steps(&self, chosen: &[u32]) -> (Steps, Vec<P>) {
        let (lines, people) = (self.lines.len(), self.people.len());
        let (present, mut tally) = (Present::of(self.lines, chosen), Tally::below(people));
        let (mut steps, mut points) = (Steps::with_capacity(lines, people), Vec::with_capacity(lines * CANDIDATES));
        for (k, &gap) in self.gaps.iter().enumerate() {
            self.step(k, chosen, &present, &mut tally);
            let likeliest = likeliest(tally.all.iter().map(|(_, known)| known.points.sum()));
            let before = points.len();
            points.extend(likeliest.clone().map(|(place, _)| tally.all[place].1.points.clone()));
            // Where one alone is known, the other one is not.
            let unknown = (points.len() < before + 2).then_some((NOBODY, 0));
            points.extend(unknown.map(|_| P::default()));
            steps.push(gap, likeliest.map(|(place, sum)| (tally.all[place].0, sum)).chain(unknown));
            tally.clear();
        }
        (steps, points)
    }

    /// Whether the line before is the first behind narration, and this one follows it.
    fn is_resumed(&self, k: usize) -> bool {
        let (gap, exchange) = self.gaps[k];
        exchange == Exchange::Resumed && !gap.is_break()
    }

    /// Whether the words beside one of the last lines say that somebody speaks it.
    fn is_heard(&self, who: u32, k: usize) -> bool {
        self.lines[k.saturating_sub(HEARD)..k].iter().any(|line| line.shown == who)
    }

    /// Who may speak in a line, and what speaks for each.
    fn step(&self, k: usize, chosen: &[u32], present: &Present, tally: &mut Tally<P>) {
        let line = &self.lines[k];
        let before = k.checked_sub(1).map(|b| &self.lines[b]);
        let behind = self.lines.get(k + 1).filter(|b| b.paragraphs.0 <= line.paragraphs.1 + 1);
        for sign in self.lines.signs(line) {
            add(tally, sign.who, sign.feature, 1);
        }
        // Whom a paragraph calls does not speak in it.
        let apart = |other: &&Line| line.paragraphs != other.paragraphs;
        if let Some(before) = before.filter(apart) {
            let close = matches!(self.gaps[k].0, Gap::Close | Gap::Asked);
            let called = if close { Feature::CalledBefore } else { Feature::CalledAcross };
            for sign in self.lines.signs(before).iter().filter(|sign| sign.is_address()) {
                add(tally, sign.who, called, 1);
            }
        }
        for sign in behind.filter(apart).iter().flat_map(|b| self.lines.signs(b)) {
            if sign.is_address() {
                add(tally, sign.who, Feature::CalledBehind, 1);
            }
        }
        if let Some(before) = before.filter(|_| !line.is_told() && self.is_resumed(k)) {
            let other = |who: u32| who != chosen[k - 1] && (who != self.entities.narrator || self.is_heard(who, k));
            let subjects = || self.lines.signs(before).iter().filter(|sign| sign.is_subject() && other(sign.who));
            for (i, sign) in subjects().enumerate() {
                if subjects().take(i).all(|other| other.who != sign.who) {
                    add(tally, sign.who, Feature::SubjectBefore, 1);
                }
            }
        }
        present.note(k, tally);
        let is_long = |&k: &usize| self.lines[k].end - self.lines[k].start >= LONG;
        if is_long(&k)
            && let Some(told) = (k.saturating_sub(TELLS)..k).rev().find(is_long)
        {
            add(tally, chosen[told], Feature::Teller, 1);
        }
        for reading in line.open.map_or(&[][..], |mention| self.entities.readings_of(mention)) {
            match reading.points {
                NEVER => add(tally, reading.who, Feature::Unfit, 1),
                points => add(tally, reading.who, Feature::Read, (10 + points * 10 / LEAST_LIKELY).max(0)),
            }
        }
        let adjacent = [before.filter(|b| line.paragraphs.0 <= b.paragraphs.1 + 1), behind];
        let called = adjacent.map(|line| line.map_or(Lex::NONE, |line| line.called));
        let calls = called != [Lex::NONE; 2];
        for (who, known) in &mut tally.all {
            known.add_around();
            let (points, person) = (&mut known.points, &self.people[*who as usize]);
            points.add_all(&person.points);
            let narrates = *who == self.entities.narrator;
            if line.open.is_some() {
                // Nor does *he* mean *I*.
                let unfit = narrates | !person.gender.may_be(line.gender);
                let fit = !unfit & (line.gender != Lex::NONE) & (line.gender == person.gender);
                points.add(Feature::Unfit, unfit.into());
                points.add(Feature::Fit, fit.into());
            }
            if calls && called.into_iter().any(|called| !person.gender.may_be(called)) {
                points.add(Feature::Miscalled, 1);
            }
            if narrates {
                let heard = self.is_heard(*who, k);
                points.add(if heard { Feature::Narrator } else { Feature::SilentNarrator }, 1);
            }
            points.add(Feature::Unmet, (person.met as usize >= line.end).into());
        }
    }
}

impl Conversations<'_, '_, Grounds> {
    /// The speaker of every line.
    fn decide(&self) -> Vec<Turn> {
        let mut chosen: Vec<u32> = self.lines.iter().map(|line| line.shown).collect();
        for _ in 1..ROUNDS {
            let (steps, _) = self.steps(&chosen);
            let best = search::best(&steps);
            chosen = best.into_iter().enumerate().map(|(k, best)| steps.of(k)[best].0).collect();
        }
        let (steps, points) = self.steps(&chosen);
        let shares = search::shares(&steps);
        let mut turns: Vec<Turn> = Vec::with_capacity(steps.len());
        for (k, best) in search::best(&steps).into_iter().enumerate() {
            let (who, place) = (steps.of(k)[best].0, steps.range(k).start + best);
            let spoke = |back: usize| turns.len().checked_sub(back).map_or(NOBODY, |k| turns[k].who);
            let by_turn = search::turn(steps.gap(k), who, spoke(1), spoke(2)).map_or(0, Feature::weight);
            turns.push(Turn { who, rule: points[place].rule(by_turn), share: shares[place] * AS_SURE });
        }
        turns
    }
}

/// The places of the greatest sums, in their order; of those that are as great the first.
fn likeliest(sums: impl Iterator<Item = i32>) -> impl Iterator<Item = (usize, i32)> + Clone {
    let mut most = [i64::MIN; CANDIDATES];
    for (place, sum) in (0..).zip(sums) {
        let mut next = i64::from(sum) << 32 | i64::from(u32::MAX - place);
        for most in &mut most {
            (*most, next) = ((*most).max(next), (*most).min(next));
        }
    }
    let taken = most.into_iter().take_while(|&one| one != i64::MIN);
    taken.map(|one| ((u32::MAX - one as u32) as usize, (one >> 32) as i32))
}

/// What stands before each line, and how the line before stands in the exchange.
fn gaps(lines: &[Line]) -> Vec<(Gap, Exchange)> {
    let mut gaps: Vec<(Gap, Exchange)> = Vec::with_capacity(lines.len());
    for (k, line) in lines.iter().enumerate() {
        let before = k.checked_sub(1).map(|b| &lines[b]);
        let exchange = match gaps.last() {
            Some((last, _)) if !last.is_break() => match line.is_told() || before.is_some_and(Line::is_told) {
                true => Exchange::Told,
                false => Exchange::Bare,
            },
            _ => Exchange::Resumed,
        };
        gaps.push((before.map_or(Gap::End, |before| gap(before, line)), exchange));
    }
    gaps
}

/// What stands between two lines.
fn gap(before: &Line, line: &Line) -> Gap {
    match line.paragraphs.0 - before.paragraphs.1 {
        0 => Gap::Paragraph,
        1 if line.start - before.end > CLOSE && before.asks => Gap::AskedNarration,
        1 if line.start - before.end > CLOSE => Gap::Narration,
        1 if before.asks => Gap::Asked,
        1 => Gap::Close,
        2..=LONGEST_BREAK if !line.opens_chapter => Gap::Break,
        _ => Gap::End,
    }
}
