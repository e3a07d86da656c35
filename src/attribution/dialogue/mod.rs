//! Turns in a dialogue: who speaks in lines that name nobody.
//!
//! Conversations are decided as a whole. Their lines are the paragraphs that
//! speak ([`line`]); each has a few people who may be its speaker, with signs
//! for and against each ([`feature`]). Every way to give each line a speaker
//! has a score, and the best one wins ([`search`]). Who speaks in the lines
//! around tells who is there, so it is done twice.

mod feature;
#[cfg(any(test, fitting))]
pub mod fit;
mod line;
mod search;

use crate::attribution::coreference::{Entities, NOBODY};
use crate::attribution::{Evidence, is_dialogue};
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::Form;
use crate::quotation::Quotation;
use feature::{Feature, Points};
use line::{Line, Reader};
use search::{Gap, Step};

/// A line has at most so many candidates.
const CANDIDATES: usize = 8;
/// They are sought among fewer lines before and behind than this.
const NEAR: u32 = 11;
/// Each paragraph of narration between counts as so many lines.
const NARRATED: u32 = 3;
/// Somebody whom coreference takes for so many points less likely is not meant at all.
const LEAST_LIKELY: i32 = 32;
/// Lines with so few words between are close on each other.
const CLOSE: usize = 3;
/// Narration of so many paragraphs ends a conversation.
const LONGEST_BREAK: u32 = 4;
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
    let lines = Reader { clauses, quotations, evidence, entities }.lines(&outer);
    let conversations = Conversations::new(&lines, entities);
    let decided = conversations.decide();
    let open: Vec<(usize, u32)> = conversations.reinterpreted(&decided);
    for (line, &entity) in lines.iter().zip(&decided) {
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
struct Conversations<'a, 't> {
    lines: &'a [Line],
    entities: &'a Entities<'t>,
    has_cast: bool,
}

/// What speaks for everybody who may speak in a line.
#[derive(Default)]
struct Tally<P> {
    all: Vec<(u32, P)>,
}

impl<P: Points> Tally<P> {
    fn add(&mut self, who: u32, feature: Feature, times: i32) {
        if who == NOBODY {
            return;
        }
        let at = self.all.iter().position(|known| known.0 == who).unwrap_or_else(|| {
            self.all.push((who, P::default()));
            self.all.len() - 1
        });
        self.all[at].1.add(feature, times);
    }
}

impl<'a, 't> Conversations<'a, 't> {
    fn new(lines: &'a [Line], entities: &'a Entities<'t>) -> Conversations<'a, 't> {
        let has_cast = entities.all.iter().any(|e| matches!(e.form, Form::Listed { of_cast: true, .. }));
        Conversations { lines, entities, has_cast }
    }

    /// The speaker of every line.
    fn decide(&self) -> Vec<u32> {
        let mut chosen: Vec<u32> = self.lines.iter().map(|line| line.shown).collect();
        for _ in 0..ROUNDS {
            let steps = self.steps(&chosen);
            let shares = search::shares(&steps);
            chosen = steps.iter().zip(&shares).map(|(step, shares)| step.candidates[first_best(shares)].0).collect();
        }
        chosen
    }

    /// The mentions beside lines that are not whom coreference took them for.
    fn reinterpreted(&self, decided: &[u32]) -> Vec<(usize, u32)> {
        let lines = self.lines.iter().zip(decided).filter(|&(line, &who)| who != NOBODY && who != line.shown);
        lines.filter_map(|(line, &who)| Some((line.open?, who))).collect()
    }

    fn steps<P: Points>(&self, chosen: &[u32]) -> Vec<Step<P>> {
        (0..self.lines.len()).map(|k| self.step(k, chosen)).collect()
    }

    /// Who may speak in a line, and what speaks for each.
    fn step<P: Points>(&self, k: usize, chosen: &[u32]) -> Step<P> {
        let line = &self.lines[k];
        let before = k.checked_sub(1).map(|b| &self.lines[b]);
        let behind = self.lines.get(k + 1).filter(|b| b.paragraphs.0 <= line.paragraphs.1 + 1);
        let mut tally = Tally::<P>::default();
        for sign in &line.signs {
            tally.add(sign.who, sign.feature, 1);
        }
        for sign in before.iter().flat_map(|b| &b.signs) {
            if sign.is_address() {
                tally.add(sign.who, Feature::CalledBefore, 1);
            }
        }
        for sign in behind.iter().flat_map(|b| &b.signs) {
            if sign.is_address() {
                tally.add(sign.who, Feature::CalledBehind, 1);
            }
        }
        self.tally_present(k, chosen, &mut tally);
        for reading in line.open.map_or(&[][..], |mention| self.entities.readings_of(mention)) {
            tally.add(reading.who, Feature::Read, (10 + reading.points * 10 / LEAST_LIKELY).max(0));
        }
        let adjacent = before.filter(|b| line.paragraphs.0 <= b.paragraphs.1 + 1).into_iter().chain(behind);
        let called: Vec<Lex> = adjacent.map(|line| line.called).collect();
        for (who, points) in &mut tally.all {
            let entity = &self.entities.all[*who as usize];
            let differs = |gender: Lex| entity.gender != Lex::NONE && gender != Lex::NONE && gender != entity.gender;
            if line.open.is_some() && differs(line.gender) {
                points.add(Feature::Unfit, 1);
            } else if line.open.is_some() && line.gender != Lex::NONE && line.gender == entity.gender {
                points.add(Feature::Fit, 1);
            }
            points.add(Feature::Often, entity.narrated.checked_ilog2().map_or(0, |n| n.min(8) as i32));
            if called.iter().any(|&gender| differs(gender)) {
                points.add(Feature::Miscalled, 1);
            }
            if entity.narrated == 0 {
                points.add(Feature::Unseen, 1);
            }
            if self.has_cast && !matches!(entity.form, Form::Listed { .. }) {
                points.add(Feature::Unlisted, 1);
            }
        }
        let mut candidates = tally.all;
        candidates.sort_by_key(|(_, points)| std::cmp::Reverse(points.sum()));
        candidates.truncate(CANDIDATES);
        // Where one alone is known, the other one is not.
        if candidates.len() < 2 {
            candidates.push((NOBODY, P::default()));
        }
        Step { gap: before.map_or(Gap::End, |b| gap(b, line)), candidates }
    }

    /// Who is there: the nearer the lines that show somebody, the more they tell.
    fn tally_present<P: Points>(&self, k: usize, chosen: &[u32], tally: &mut Tally<P>) {
        let mut around = Vec::with_capacity(CANDIDATES);
        let behind = (k + 1..self.lines.len()).take(NEAR as usize);
        let before = (0..k).rev().take(NEAR as usize);
        self.look_around(k, before, chosen, &mut around);
        let spoke_before: Vec<(u32, u32)> = around.iter_mut().map(|a| (a.who, std::mem::take(&mut a.spoke))).collect();
        self.look_around(k, behind, chosen, &mut around);
        let most = (1..NEAR).sum::<u32>() / 2;
        let tenths = |spoke: u32| (10 * spoke.min(most) / most) as i32;
        for (who, spoke) in spoke_before {
            tally.add(who, Feature::PresentBefore, tenths(spoke));
        }
        for a in around {
            tally.add(a.who, Feature::PresentBehind, tenths(a.spoke));
            tally.add(a.who, Feature::SeenNear, a.seen as i32);
            tally.add(a.who, Feature::CalledNear, a.called as i32);
        }
    }

    fn look_around(&self, k: usize, lines: impl Iterator<Item = usize>, chosen: &[u32], around: &mut Vec<Around>) {
        let (mut last, mut distance) = (k, 0);
        for other in lines {
            let (a, b) = (&self.lines[other.min(last)], &self.lines[other.max(last)]);
            distance += 1 + NARRATED * (b.paragraphs.0 - a.paragraphs.1).saturating_sub(1);
            last = other;
            let Some(near) = NEAR.checked_sub(distance).filter(|&near| near > 0) else { return };
            if chosen[other] != NOBODY {
                find(around, chosen[other]).spoke += near;
            }
            for sign in &self.lines[other].signs {
                let a = find(around, sign.who);
                if sign.is_address() {
                    a.called = a.called.max(near);
                } else if sign.is_narrated() {
                    a.seen = a.seen.max(near);
                }
            }
        }
    }
}

/// Somebody in the lines around.
struct Around {
    who: u32,
    /// The sum of how near the lines are that they speak.
    spoke: u32,
    /// How near the line is where the narration has them, and the one where
    /// they are called.
    seen: u32,
    called: u32,
}

fn find(around: &mut Vec<Around>, who: u32) -> &mut Around {
    let at = around.iter().position(|a| a.who == who).unwrap_or_else(|| {
        around.push(Around { who, spoke: 0, seen: 0, called: 0 });
        around.len() - 1
    });
    &mut around[at]
}

/// What stands between two lines.
fn gap(before: &Line, line: &Line) -> Gap {
    match line.paragraphs.0 - before.paragraphs.1 {
        0 => Gap::Paragraph,
        1 if line.start - before.end > CLOSE => Gap::Narration,
        1 if before.asks => Gap::Asked,
        1 => Gap::Close,
        2..=LONGEST_BREAK => Gap::Break,
        _ => Gap::End,
    }
}

/// The first of the greatest.
fn first_best(shares: &[f32]) -> usize {
    (0..shares.len()).rev().max_by(|&a, &b| shares[a].total_cmp(&shares[b])).unwrap_or(0)
}
