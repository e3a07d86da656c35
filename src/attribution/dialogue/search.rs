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

use std::ops::Sub;

use super::feature::{Feature, Points};
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

/// A line as the search sees it.
#[derive(Clone)]
pub(super) struct Step<P> {
    pub(super) gap: Gap,
    /// Who may speak, with what speaks for each whoever has the other lines.
    pub(super) candidates: Vec<(u32, P)>,
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

/// How many times as likely something is with so many points more, at a
/// hundred to a factor of *e*.
fn odds(points: i32) -> f32 {
    (points as f32 / 100.0).exp()
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

/// The place of each of `people` among some candidates.
fn places<P>(people: &[(u32, P)], candidates: &[(u32, P)]) -> Vec<Option<usize>> {
    people.iter().map(|one| candidates.iter().position(|c| c.0 == one.0)).collect()
}

/// For each line the share that each candidate has of all ways.
pub(super) fn shares<P: Points>(steps: &[Step<P>]) -> Vec<Vec<f32>> {
    let nobody = [(NOBODY, P::default())];
    let at = |k: usize, back: usize| k.checked_sub(back).map_or(&nobody[..], |b| &steps[b].candidates);
    let alone: Vec<Vec<f32>> = steps.iter().map(alone).collect();
    // Of each line, for every pair of speakers of the line before and of this one.
    let mut forward: Vec<Vec<f32>> = Vec::with_capacity(steps.len());
    for (k, step) in steps.iter().enumerate() {
        let (last, other, turns) = (at(k, 1), at(k, 2), Turns::of(step.gap).odds());
        let places = places(&step.candidates, other);
        let first = vec![1.0; last.len() * other.len()];
        let so_far = k.checked_sub(1).map_or(&first, |b| &forward[b]);
        let mut here = Vec::with_capacity(last.len() * step.candidates.len());
        for (j, &(l, _)) in last.iter().enumerate() {
            let all: f32 = (0..other.len()).map(|i| so_far[i * last.len() + j]).sum();
            for ((&(who, _), alone), place) in step.candidates.iter().zip(&alone[k]).zip(&places) {
                let back = place.map_or(0.0, |i| so_far[i * last.len() + j]);
                here.push(alone * (all * turns.after(who, l) + back * turns.more(who, l)));
            }
        }
        normalize(&mut here);
        forward.push(here);
    }
    // The same of the lines behind, for the speakers of a line and of the one before.
    let mut behind: Vec<f32> = forward.last().map_or_else(Vec::new, |f| vec![1.0; f.len()]);
    let mut found = vec![Vec::new(); steps.len()];
    for (k, step) in steps.iter().enumerate().rev() {
        let (last, other, here, turns) = (at(k, 1), at(k, 2), &step.candidates[..], Turns::of(step.gap).odds());
        let places = places(other, here);
        let both = |i: usize, j: usize| forward[k][j * here.len() + i] * behind[j * here.len() + i];
        found[k] = (0..here.len()).map(|i| (0..last.len()).map(|j| both(i, j)).sum()).collect();
        normalize(&mut found[k]);
        let mut next = vec![0.0; other.len() * last.len()];
        for (j, &(l, _)) in last.iter().enumerate() {
            let follows = |c: usize| alone[k][c] * behind[j * here.len() + c];
            let all: f32 = here.iter().enumerate().map(|(c, &(who, _))| follows(c) * turns.after(who, l)).sum();
            for (i, (&(o, _), place)) in other.iter().zip(&places).enumerate() {
                let back = place.map_or(0.0, |c| follows(c) * turns.more(o, l));
                next[i * last.len() + j] = all + back;
            }
        }
        normalize(&mut next);
        behind = next;
    }
    found
}

/// The way with the greatest odds: the place of each line’s candidate (Viterbi).
pub(super) fn best<P: Points>(steps: &[Step<P>]) -> Vec<usize> {
    let nobody = [(NOBODY, P::default())];
    let at = |k: usize, back: usize| k.checked_sub(back).map_or(&nobody[..], |b| &steps[b].candidates);
    // Of each line, for every pair of speakers of the line before and of this
    // one: the best points, and the place of the one who spoke before both.
    let mut tables: Vec<Vec<(i32, u8)>> = Vec::with_capacity(steps.len());
    for (k, step) in steps.iter().enumerate() {
        let (last, other, turns) = (at(k, 1), at(k, 2), Turns::of(step.gap));
        let places = places(&step.candidates, other);
        let first = vec![(0, 0); last.len() * other.len()];
        let so_far = k.checked_sub(1).map_or(&first, |b| &tables[b]);
        let mut here = Vec::with_capacity(last.len() * step.candidates.len());
        for (j, &(l, _)) in last.iter().enumerate() {
            let reached = |i: usize| (so_far[i * last.len() + j].0, i);
            // Of those with as many points the first.
            let best = |a: (i32, usize), b: (i32, usize)| if b.0 > a.0 || b.0 == a.0 && b.1 < a.1 { b } else { a };
            let most_but = |but: usize| (0..other.len()).filter(|&i| i != but).map(reached).reduce(best);
            let most = most_but(usize::MAX).unwrap_or((0, 0));
            for ((who, points), place) in step.candidates.iter().zip(&places) {
                let (so_far, i) = match (*place, turns.more(*who, l)) {
                    (Some(i), more) if more != 0 => {
                        let back = (reached(i).0 + more, i);
                        let rest = if i == most.1 { most_but(i) } else { Some(most) };
                        rest.map_or(back, |rest| best(rest, back))
                    }
                    _ => most,
                };
                here.push((points.sum() + turns.after(*who, l) + so_far, i as u8));
            }
        }
        tables.push(here);
    }
    let mut way = vec![0; steps.len()];
    let Some(table) = tables.last() else { return way };
    let mut pair = (0..table.len()).rev().max_by_key(|&p| table[p].0).unwrap_or(0);
    for k in (0..steps.len()).rev() {
        let (here, last) = (steps[k].candidates.len(), at(k, 1).len());
        way[k] = pair % here;
        pair = usize::from(tables[k][pair].1) * last + pair / here;
    }
    way
}

/// The odds of each candidate of a line by itself.
fn alone<P: Points>(step: &Step<P>) -> Vec<f32> {
    let best = step.candidates.iter().map(|c| c.1.sum()).max().unwrap_or(0);
    step.candidates.iter().map(|c| odds(c.1.sum() - best)).collect()
}

fn normalize(shares: &mut [f32]) {
    let sum: f32 = shares.iter().sum();
    if sum > 0.0 {
        shares.iter_mut().for_each(|share| *share /= sum);
    }
}
