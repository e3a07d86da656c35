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

use std::ops::{Range, Sub};

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

impl<N: Copy + Sub<Output = N> + Default> Turns<N> {
    /// Of `who` after `last`, whoever spoke before that.
    fn after(&self, who: u32, last: u32) -> N {
        match who {
            NOBODY => self.unknown,
            _ if who == last => self.again,
            _ => self.other,
        }
    }

    /// What there is more of if `who` spoke before `last` too.
    fn more(&self, who: u32, last: u32) -> N {
        if who == NOBODY || who == last { N::default() } else { self.back - self.other }
    }
}

/// Finds the place of each of `people` among some candidates.
fn find_places(people: &[Candidate], candidates: &[Candidate], places: &mut Vec<Option<usize>>) {
    places.clear();
    places.extend(people.iter().map(|one| candidates.iter().position(|c| c.0 == one.0)));
}

/// For each line the share that each candidate has of all ways; those of all
/// lines stand as the candidates do.
pub(super) fn shares(steps: &Steps) -> Vec<f32> {
    let alone: Vec<f32> = (0..steps.len()).flat_map(|k| alone(steps.of(k))).collect();
    let mut places = Vec::new();
    // Of each line, for every pair of speakers of the line before and of this
    // one; first of what stands before them all.
    let mut forward: Vec<f32> = Vec::with_capacity(8 * steps.candidates.len());
    forward.push(1.0);
    let (mut row, mut here) = (0, Vec::new());
    for k in 0..steps.len() {
        let (last, other, turns) = (steps.before(k, 1), steps.before(k, 2), Turns::of(steps.gap(k)).odds());
        let (so_far, alone) = (&forward[row..], &alone[steps.range(k)]);
        find_places(steps.of(k), other, &mut places);
        here.clear();
        for (j, &(l, _)) in last.iter().enumerate() {
            let all: f32 = (0..other.len()).map(|i| so_far[i * last.len() + j]).sum();
            for ((&(who, _), alone), place) in steps.of(k).iter().zip(alone).zip(&places) {
                let back = place.map_or(0.0, |i| so_far[i * last.len() + j]);
                here.push(alone * (all * turns.after(who, l) + back * turns.more(who, l)));
            }
        }
        normalize(&mut here);
        row = forward.len();
        forward.extend_from_slice(&here);
    }
    // The same of the lines behind, for the speakers of a line and of the one before.
    let mut behind = vec![1.0; forward.len() - row];
    let mut end = forward.len();
    let mut next = here;
    let mut found = vec![0.0; steps.candidates.len()];
    for k in (0..steps.len()).rev() {
        let (last, other, here) = (steps.before(k, 1), steps.before(k, 2), steps.of(k));
        let (turns, alone) = (Turns::of(steps.gap(k)).odds(), &alone[steps.range(k)]);
        find_places(other, here, &mut places);
        let row = end - behind.len();
        let both = |i: usize, j: usize| forward[row + j * here.len() + i] * behind[j * here.len() + i];
        let found = &mut found[steps.range(k)];
        for (i, share) in found.iter_mut().enumerate() {
            *share = (0..last.len()).map(|j| both(i, j)).sum();
        }
        normalize(found);
        next.clear();
        next.resize(other.len() * last.len(), 0.0);
        for (j, &(l, _)) in last.iter().enumerate() {
            let follows = |c: usize| alone[c] * behind[j * here.len() + c];
            let all: f32 = here.iter().enumerate().map(|(c, &(who, _))| follows(c) * turns.after(who, l)).sum();
            for (i, (&(o, _), place)) in other.iter().zip(&places).enumerate() {
                let back = place.map_or(0.0, |c| follows(c) * turns.more(o, l));
                next[i * last.len() + j] = all + back;
            }
        }
        normalize(&mut next);
        std::mem::swap(&mut behind, &mut next);
        end = row;
    }
    found
}

/// The way with the greatest odds: the place of each line’s candidate (Viterbi).
pub(super) fn best(steps: &Steps) -> Vec<usize> {
    let mut places = Vec::new();
    // For every pair of speakers of the line before and of this one the best
    // points; first of what stands before them all.
    let (mut so_far, mut here) = (vec![0], Vec::new());
    // Of each line the places of those who spoke before both.
    let mut others: Vec<u8> = Vec::with_capacity(8 * steps.candidates.len());
    for k in 0..steps.len() {
        let (last, other, turns) = (steps.before(k, 1), steps.before(k, 2), Turns::of(steps.gap(k)));
        find_places(steps.of(k), other, &mut places);
        here.clear();
        for (j, &(l, _)) in last.iter().enumerate() {
            let reached = |i: usize, more: i32| ranked(so_far[i * last.len() + j] + more, i);
            let most_but = |but: usize| (0..other.len()).filter(|&i| i != but).map(|i| reached(i, 0)).max();
            let most = most_but(usize::MAX).unwrap_or(i64::MIN);
            for ((who, points), place) in steps.of(k).iter().zip(&places) {
                let best = match (*place, turns.more(*who, l)) {
                    (Some(i), more @ 0..) => most.max(reached(i, more)),
                    (Some(i), more) => most_but(i).unwrap_or(i64::MIN).max(reached(i, more)),
                    (None, _) => most,
                };
                let (so_far, i) = unranked(best);
                here.push(points + turns.after(*who, l) + so_far);
                others.push(i);
            }
        }
        std::mem::swap(&mut so_far, &mut here);
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

/// Points and a place in one number: of those with as many points the first is the greatest.
fn ranked(points: i32, place: usize) -> i64 {
    i64::from(points) << 8 | i64::from(u8::MAX - place as u8)
}

fn unranked(rank: i64) -> (i32, u8) {
    ((rank >> 8) as i32, u8::MAX - rank as u8)
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
