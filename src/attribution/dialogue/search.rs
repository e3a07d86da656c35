//! The likeliest way to give every line a speaker, and how likely each candidate
//! is over all ways.
//!
//! A way has the product of the odds of its lines. Those of a line depend on
//! its speaker and on those of the two lines before it, so what is known of all
//! ways up to a line fits into a table of its last two speakers: the best one
//! (Viterbi), or the sum over all, which is known backwards too (the
//! forward-backward algorithm). The best candidate of each line by itself would
//! be right as often, but two neighbours might come from ways that exclude each
//! other, and a reader sees one say line after line.

use std::cmp::Reverse;
use std::ops::Range;

use super::feature::Feature;
use crate::attribution::coreference::NOBODY;

/// What stands between a line and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Both are in one paragraph.
    Paragraph,
    /// No more than a reporting clause.
    Close,
    /// The same, and the line before asks something.
    Asked,
    /// Narration in their paragraphs.
    Narration,
    /// The same, and the line before asks something.
    AskedNarration,
    /// Paragraphs of narration.
    Break,
    /// So many that another conversation begins.
    End,
}

/// Who may speak a line, and the points for it whoever has the other lines.
type Candidate = (u32, i32);

/// The lines as the search sees them.
pub(super) struct Steps {
    gaps: Vec<Gap>,
    /// The candidates of all lines, and where they end for each.
    candidates: Vec<Candidate>,
    ends: Vec<usize>,
}

impl Steps {
    /// With room for so many lines.
    pub(super) fn with_capacity(lines: usize) -> Steps {
        let (gaps, ends) = (Vec::with_capacity(lines), Vec::with_capacity(lines));
        Steps { gaps, candidates: Vec::new(), ends }
    }

    pub(super) fn push(&mut self, gap: Gap, candidates: impl IntoIterator<Item = Candidate>) {
        self.gaps.push(gap);
        self.candidates.extend(candidates);
        self.ends.push(self.candidates.len());
    }

    pub(super) fn len(&self) -> usize {
        self.gaps.len()
    }

    /// What stands before a line.
    pub(super) fn gap(&self, k: usize) -> Gap {
        self.gaps[k]
    }

    /// The candidates of a line.
    pub(super) fn of(&self, k: usize) -> &[Candidate] {
        &self.candidates[self.range(k)]
    }

    /// Where they stand among those of all lines.
    pub(super) fn range(&self, k: usize) -> Range<usize> {
        k.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[k]
    }

    /// The candidates of the line so many lines before.
    fn before(&self, k: usize, back: usize) -> &[Candidate] {
        k.checked_sub(back).map_or(&[(NOBODY, 0)], |b| self.of(b))
    }
}

/// What speaks for `who` after `last` and, before that, `other`.
pub(super) fn turn(gap: Gap, who: u32, last: u32, other: u32) -> Option<Feature> {
    match gap {
        _ if who == NOBODY => Some(Feature::Unknown),
        Gap::Paragraph if who == last => Some(Feature::SameParagraph),
        Gap::Close if who == last => Some(Feature::Again),
        Gap::Asked if who == last => Some(Feature::AgainAsked),
        Gap::Narration if who == last => Some(Feature::AgainNarrated),
        Gap::AskedNarration if who == last => Some(Feature::AgainAskedNarrated),
        Gap::Break if who == last => Some(Feature::AgainAfterBreak),
        Gap::Paragraph | Gap::Close | Gap::Asked if who == other => Some(Feature::Turn),
        Gap::Narration | Gap::AskedNarration if who == other => Some(Feature::TurnNarrated),
        Gap::Break if who == other => Some(Feature::TurnAfterBreak),
        _ => None,
    }
}

/// So many points more make something *e* times as likely. The weights are fitted at a
/// hundred; but what then was said to be right in half of the cases was in three of five,
/// and at eighty in about half (the README has the table).
const FACTOR_E: f32 = 80.0;

/// How many times as likely something is with so many points more.
fn odds(points: i32) -> f32 {
    (points as f32 / FACTOR_E).exp()
}

/// The points, or the odds, of the turns that a gap leaves.
struct Turns<N> {
    again: N,
    back: N,
    unknown: N,
    /// Of somebody who spoke in neither of the two lines before.
    other: N,
}

impl Turns<i32> {
    fn of(gap: Gap) -> Turns<i32> {
        let points = |who, last, other| turn(gap, who, last, other).map_or(0, Feature::weight);
        // Any three who are not one another.
        let (a, b, c) = (0, 1, 2);
        Turns { again: points(a, a, b), back: points(a, c, a), unknown: points(NOBODY, a, b), other: points(a, b, c) }
    }

    fn odds(&self) -> Turns<f32> {
        let [again, back, unknown, other] = [self.again, self.back, self.unknown, self.other].map(odds);
        Turns { again, back, unknown, other }
    }
}

impl<N: Copy> Turns<N> {
    /// Of `who`, if it spoke in neither of the two lines before.
    fn newly(&self, who: u32) -> N {
        if who == NOBODY { self.unknown } else { self.other }
    }
}

// Where somebody who spoke before the last speaker were less likely than others to
// speak, the best way there would not be the better of two.
const _: () = {
    let back = [Feature::Turn, Feature::TurnNarrated, Feature::TurnAfterBreak];
    assert!(back[0].weight() >= 0 && back[1].weight() >= 0 && back[2].weight() >= 0);
};

/// Who may speak both in a line and in one of the two before it.
#[derive(Default)]
struct Links {
    /// For each candidate of the line before the place in this one.
    again: Vec<Option<usize>>,
    /// The places, in this line and in the one before the last, of whom both have.
    back: Vec<(usize, usize)>,
}

impl Links {
    fn find(&mut self, steps: &Steps, k: usize) {
        let here = steps.of(k);
        let place = |who: u32| here.iter().position(|c| c.0 == who).filter(|_| who != NOBODY);
        self.again.clear();
        self.again.extend(steps.before(k, 1).iter().map(|&(who, _)| place(who)));
        self.back.clear();
        self.back.extend((0..).zip(steps.before(k, 2)).filter_map(|(i, &(who, _))| Some((place(who)?, i))));
    }

    /// Those who may speak again after the last but one line, where `again` spoke in the last.
    fn back(&self, again: Option<usize>) -> impl Iterator<Item = (usize, usize)> {
        self.back.iter().copied().filter(move |&(c, _)| Some(c) != again)
    }
}

/// For each line the share that each candidate has of all ways; those of all
/// lines stand as the candidates do.
pub(super) fn shares(steps: &Steps) -> Vec<f32> {
    let alone: Vec<f32> = (0..steps.len()).flat_map(|k| alone(steps.of(k))).collect();
    let mut links = Links::default();
    // Of each line, for every pair of speakers of the line before and of this
    // one; first of what stands before them all.
    let mut forward: Vec<f32> = Vec::with_capacity(8 * steps.candidates.len());
    forward.push(1.0);
    let mut row = 0;
    for k in 0..steps.len() {
        let (here, last, turns) = (steps.of(k), steps.before(k, 1).len(), Turns::of(steps.gap(k)).odds());
        let (alone, more) = (&alone[steps.range(k)], turns.back - turns.other);
        links.find(steps, k);
        let end = forward.len();
        forward.resize(end + last * here.len(), 0.0);
        let (so_far, new) = forward[row..].split_at_mut(end - row);
        for ((j, &again), new) in links.again.iter().enumerate().zip(new.chunks_exact_mut(here.len())) {
            let all: f32 = so_far[j..].iter().step_by(last).sum();
            for ((&(who, _), alone), new) in here.iter().zip(alone).zip(&mut *new) {
                *new = alone * (all * turns.newly(who));
            }
            for (c, i) in links.back(again) {
                new[c] = alone[c] * (all * turns.other + so_far[i * last + j] * more);
            }
            if let Some(c) = again {
                new[c] = alone[c] * (all * turns.again);
            }
        }
        normalize(new);
        row = end;
    }
    // The same of the lines behind, for the speakers of a line and of the one before.
    let mut behind = vec![1.0; forward.len() - row];
    let mut end = forward.len();
    let (mut next, mut follows) = (Vec::new(), Vec::new());
    let mut found = vec![0.0; steps.candidates.len()];
    for k in (0..steps.len()).rev() {
        let (here, last, turns) = (steps.of(k), steps.before(k, 1).len(), Turns::of(steps.gap(k)).odds());
        let (alone, more) = (&alone[steps.range(k)], turns.back - turns.other);
        links.find(steps, k);
        let row = end - behind.len();
        let found = &mut found[steps.range(k)];
        next.clear();
        next.resize(steps.before(k, 2).len() * last, 0.0);
        let rows = forward[row..end].chunks_exact(here.len()).zip(behind.chunks_exact(here.len()));
        for ((j, &again), (forward, behind)) in links.again.iter().enumerate().zip(rows) {
            for ((share, forward), behind) in found.iter_mut().zip(forward).zip(behind) {
                *share += forward * behind;
            }
            follows.clear();
            follows.extend(alone.iter().zip(behind).map(|(alone, behind)| alone * behind));
            let turn = |c: usize, who: u32| if Some(c) == again { turns.again } else { turns.newly(who) };
            let all: f32 = (0..).zip(here).zip(&follows).map(|((c, &(who, _)), follows)| follows * turn(c, who)).sum();
            next[j..].iter_mut().step_by(last).for_each(|next| *next = all);
            for (c, i) in links.back(again) {
                next[i * last + j] = all + follows[c] * more;
            }
        }
        normalize(found);
        normalize(&mut next);
        std::mem::swap(&mut behind, &mut next);
        end = row;
    }
    found
}

/// The way with the greatest odds: the place of each line’s candidate (Viterbi).
pub(super) fn best(steps: &Steps) -> Vec<usize> {
    let mut links = Links::default();
    // For every pair of speakers of the line before and of this one the best
    // points; first of what stands before them all.
    let (mut so_far, mut new) = (vec![0], Vec::new());
    // Of each line the places of those who spoke before both.
    let mut others: Vec<u8> = Vec::with_capacity(8 * steps.candidates.len());
    for k in 0..steps.len() {
        let (here, last, turns) = (steps.of(k), steps.before(k, 1).len(), Turns::of(steps.gap(k)));
        links.find(steps, k);
        let row = others.len();
        new.clear();
        new.resize(last * here.len(), 0);
        others.resize(row + new.len(), 0);
        let rows = new.chunks_exact_mut(here.len()).zip(others[row..].chunks_exact_mut(here.len()));
        for ((j, &again), (new, others)) in links.again.iter().enumerate().zip(rows) {
            // Of those with as many points the first.
            let (mut most, mut other) = (i32::MIN, 0);
            for (i, &points) in (0..).zip(so_far[j..].iter().step_by(last)) {
                if points > most {
                    (most, other) = (points, i);
                }
            }
            others.fill(other);
            for (&(who, points), new) in here.iter().zip(&mut *new) {
                *new = points + turns.newly(who) + most;
            }
            for (c, i) in links.back(again) {
                let back = so_far[i * last + j] + turns.back - turns.other;
                if (back, Reverse(i)) > (most, Reverse(other.into())) {
                    (new[c], others[c]) = (here[c].1 + turns.other + back, i as u8);
                }
            }
            if let Some(c) = again {
                new[c] = here[c].1 + turns.again + most;
            }
        }
        std::mem::swap(&mut so_far, &mut new);
    }
    let mut way = vec![0; steps.len()];
    let mut pair = (0..so_far.len()).rev().max_by_key(|&p| so_far[p]).unwrap_or(0);
    let mut row = others.len();
    for k in (0..steps.len()).rev() {
        let (here, last) = (steps.of(k).len(), steps.before(k, 1).len());
        row -= here * last;
        way[k] = pair % here;
        pair = usize::from(others[row + pair]) * last + pair / here;
    }
    way
}

/// The odds of each candidate of a line by itself.
fn alone(candidates: &[Candidate]) -> impl Iterator<Item = f32> {
    let best = candidates.iter().map(|c| c.1).max().unwrap_or(0);
    candidates.iter().map(move |c| odds(c.1 - best))
}

fn normalize(shares: &mut [f32]) {
    let sum: f32 = shares.iter().sum();
    if sum > 0.0 {
        shares.iter_mut().for_each(|share| *share /= sum);
    }
}
