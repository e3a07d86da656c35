//! The best way to give every line a speaker, found exactly.
//!
//! The score of a line depends on its speaker and those of the two lines
//! before it, so the best way up to each pair of last speakers is all that
//! needs to be known (Viterbi). The same backwards tells how much worse the
//! whole would be with another speaker in one line.

use super::feature::Feature;
use crate::attribution::coreference::NOBODY;

/// Narration of so many paragraphs ends a conversation.
const LONGEST_BREAK: u32 = 4;

/// A line as the search sees it.
pub(super) struct Step {
    /// Paragraphs since the line before.
    pub(super) gap: u32,
    /// Who may speak, with what speaks for each whoever has the other lines.
    pub(super) candidates: Vec<(u32, i32)>,
}

/// What speaks for `who` after `last` and, before that, `other`.
fn turn(gap: u32, who: u32, last: u32, other: u32) -> i32 {
    match gap {
        _ if who == NOBODY => Feature::Unknown.weight(),
        0..=1 if who == last => Feature::Again.weight(),
        0..=1 if who == other => Feature::Turn.weight(),
        2..=LONGEST_BREAK if who == last => Feature::AgainAfterBreak.weight(),
        2..=LONGEST_BREAK if who == other => Feature::TurnAfterBreak.weight(),
        _ => 0,
    }
}

/// The score of the whole, for each line and each of its candidates the best
/// that it can be with this one there.
pub(super) fn totals(steps: &[Step]) -> Vec<Vec<i32>> {
    let nobody = [(NOBODY, 0)];
    let at = |k: usize, back: usize| k.checked_sub(back).map_or(&nobody[..], |b| &steps[b].candidates);
    // Of each line the best score up to it for every pair of speakers of the
    // line before and of this one.
    let mut forward: Vec<Vec<i32>> = Vec::with_capacity(steps.len());
    for (k, step) in steps.iter().enumerate() {
        let (last, other) = (at(k, 1), at(k, 2));
        let mut scores = Vec::with_capacity(last.len() * step.candidates.len());
        for (j, &(l, _)) in last.iter().enumerate() {
            for &(who, alone) in &step.candidates {
                let reached = other.iter().enumerate().map(|(i, &(o, _))| {
                    let so_far = k.checked_sub(1).map_or(0, |b| forward[b][i * last.len() + j]);
                    so_far + turn(step.gap, who, l, o)
                });
                scores.push(alone + reached.max().unwrap_or(0));
            }
        }
        forward.push(scores);
    }
    // The best that can follow such a pair, from the end.
    let mut found = vec![Vec::new(); steps.len()];
    let mut behind: Vec<i32> = forward.last().map_or_else(Vec::new, |f| vec![0; f.len()]);
    for (k, step) in steps.iter().enumerate().rev() {
        let (last, here) = (at(k, 1), &step.candidates);
        let total = |i: usize| {
            (0..last.len()).map(|j| forward[k][j * here.len() + i] + behind[j * here.len() + i]).max().unwrap_or(0)
        };
        found[k] = (0..here.len()).map(total).collect();
        let other = at(k, 2);
        let mut next = Vec::with_capacity(other.len() * last.len());
        for &(o, _) in other {
            for (j, &(l, _)) in last.iter().enumerate() {
                let follows = here
                    .iter()
                    .enumerate()
                    .map(|(i, &(who, alone))| alone + turn(step.gap, who, l, o) + behind[j * here.len() + i]);
                next.push(follows.max().unwrap_or(0));
            }
        }
        behind = next;
    }
    found
}
