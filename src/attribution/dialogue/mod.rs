//! Turns in a dialogue: who speaks in lines that name nobody.
//!
//! Conversations are decided as a whole. Their lines are the paragraphs that
//! speak ([`line`]); each has a few people who may be its speaker, with signs
//! for and against each ([`feature`]). Every way to give each line a speaker
//! has a score, and the best one wins ([`search`]). Who speaks in the lines
//! around tells who is there, so it is done twice.

mod feature;
mod line;
mod search;

use crate::attribution::coreference::{Entities, NOBODY};
use crate::attribution::{Evidence, is_dialogue};
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::Form;
use crate::quotation::Quotation;
use feature::Feature;
use line::{Line, Reader};
use search::Step;

/// A line has at most so many candidates.
const CANDIDATES: usize = 8;
/// They are sought among so many lines before and behind.
const LINES_NEAR: usize = 10;
/// How often all lines are decided.
const ROUNDS: usize = 2;

/// The speakers of the outermost quotations that have no evidence of their own.
///
/// Pronouns and nouns beside the lines are decided along with them, and their
/// mentions changed where the conversation says otherwise.
pub(crate) fn decide(
    clauses: Clauses<'_, '_>,
    quotations: &[Quotation],
    evidence: &[Option<Evidence>],
    entities: &mut Entities<'_>,
) -> Vec<u32> {
    let mut speakers = vec![NOBODY; quotations.len()];
    if !is_dialogue(quotations, evidence) {
        return speakers;
    }
    let outer = line::outer(quotations);
    let conversations = Conversations::read(clauses, quotations, evidence, entities, &outer);
    let decided = conversations.decide();
    let open: Vec<(usize, u32)> = conversations.reinterpreted(&decided);
    for (line, &entity) in conversations.lines.iter().zip(&decided) {
        for &i in &outer[line.quotes.0..line.quotes.1] {
            if evidence[i].is_none() {
                speakers[i] = entity;
            }
        }
    }
    for (mention, entity) in open {
        entities.of[mention] = entity;
    }
    speakers
}

/// The lines of a text, and who there is to speak them.
struct Conversations<'e, 't> {
    lines: Vec<Line>,
    entities: &'e Entities<'t>,
    has_cast: bool,
}

/// What speaks for everybody who may speak in a line.
#[derive(Default)]
struct Tally {
    all: Vec<(u32, i32)>,
}

impl Tally {
    fn add(&mut self, who: u32, points: i32) {
        if who != NOBODY {
            match self.all.iter_mut().find(|f| f.0 == who) {
                Some(known) => known.1 += points,
                None => self.all.push((who, points)),
            }
        }
    }
}

impl<'e, 't> Conversations<'e, 't> {
    fn read(
        clauses: Clauses<'_, 't>,
        quotations: &[Quotation],
        evidence: &[Option<Evidence>],
        entities: &'e Entities<'t>,
        outer: &[usize],
    ) -> Conversations<'e, 't> {
        let lines = Reader { clauses, quotations, evidence, entities }.lines(outer);
        let has_cast = entities.all.iter().any(|e| matches!(e.form, Form::Listed { of_cast: true, .. }));
        Conversations { lines, entities, has_cast }
    }

    /// The speaker of every line.
    fn decide(&self) -> Vec<u32> {
        let mut chosen: Vec<u32> = self.lines.iter().map(|line| line.shown).collect();
        for _ in 0..ROUNDS {
            let steps = self.steps(&chosen);
            let totals = search::totals(&steps);
            chosen = steps.iter().zip(&totals).map(|(step, totals)| step.candidates[first_best(totals)].0).collect();
        }
        chosen
    }

    /// The mentions beside lines that are not whom coreference took them for.
    fn reinterpreted(&self, decided: &[u32]) -> Vec<(usize, u32)> {
        let lines = self.lines.iter().zip(decided).filter(|&(line, &who)| who != NOBODY && who != line.shown);
        lines.filter_map(|(line, &who)| Some((line.open?, who))).collect()
    }

    fn steps(&self, chosen: &[u32]) -> Vec<Step> {
        (0..self.lines.len()).map(|k| self.step(k, chosen)).collect()
    }

    /// Who may speak in a line, and what speaks for each.
    fn step(&self, k: usize, chosen: &[u32]) -> Step {
        let line = &self.lines[k];
        let before = k.checked_sub(1).map(|b| &self.lines[b]);
        let gap = before.map_or(0, |b| line.paragraphs.0 - b.paragraphs.1);
        let behind = self.lines.get(k + 1).filter(|b| b.paragraphs.0 <= line.paragraphs.1 + 1);
        let mut tally = Tally::default();
        for sign in &line.signs {
            tally.add(sign.who, sign.feature.weight());
        }
        for sign in before.iter().flat_map(|b| &b.signs) {
            if sign.is_address() {
                tally.add(sign.who, Feature::CalledBefore.weight());
            }
        }
        for sign in behind.iter().flat_map(|b| &b.signs) {
            if sign.is_address() {
                tally.add(sign.who, Feature::CalledBehind.weight());
            }
        }
        self.tally_present(k, chosen, &mut tally);
        for reading in line.open.map_or(&[][..], |mention| self.entities.readings_of(mention)) {
            tally.add(reading.who, (Feature::Read.weight() + reading.points / 2).max(0));
        }
        let adjacent = before.filter(|_| gap <= 1).into_iter().chain(behind);
        let called: Vec<Lex> = adjacent.map(|line| line.called).collect();
        for (who, points) in &mut tally.all {
            let entity = &self.entities.all[*who as usize];
            let differs = |gender: Lex| entity.gender != Lex::NONE && gender != Lex::NONE && gender != entity.gender;
            if line.open.is_some() && differs(line.gender) {
                *points += Feature::Unfit.weight();
            }
            if called.iter().any(|&gender| differs(gender)) {
                *points += Feature::Miscalled.weight();
            }
            if self.has_cast && !matches!(entity.form, Form::Listed { .. }) {
                *points += Feature::Unlisted.weight();
            }
        }
        let mut candidates = tally.all;
        candidates.sort_by_key(|f| std::cmp::Reverse(f.1));
        candidates.truncate(CANDIDATES);
        // Where one alone is known, the other one is not.
        if candidates.len() < 2 {
            candidates.push((NOBODY, 0));
        }
        Step { gap, candidates }
    }

    /// Who is there: the nearer the lines that show somebody, the more they tell.
    fn tally_present(&self, k: usize, chosen: &[u32], tally: &mut Tally) {
        let most: usize = (1..=LINES_NEAR).sum();
        let mut present = Tally::default();
        for near in 1..=LINES_NEAR {
            for other in [k.checked_sub(near), Some(k + near)].into_iter().flatten() {
                let Some(line) = self.lines.get(other) else { continue };
                present.add(chosen[other], (LINES_NEAR + 1 - near) as i32);
                for sign in &line.signs {
                    present.add(sign.who, 0);
                }
            }
        }
        for (who, points) in present.all {
            tally.add(who, Feature::Present.weight() * points.min(most as i32) / most as i32);
        }
    }
}

/// The first of the greatest.
fn first_best(totals: &[i32]) -> usize {
    (0..totals.len()).max_by_key(|&i| (totals[i], std::cmp::Reverse(i))).unwrap_or(0)
}
