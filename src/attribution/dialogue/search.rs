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

    /// Each candidate of the line before who may speak in this one, by both places.
    fn again(&self) -> impl Iterator<Item = (usize, usize)> {
        self.again.iter().enumerate().filter_map(|(j, &again)| Some((j, again?)))
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
    // Of each candidate of the line before the sum over all who spoke before; and what the
    // turn says of each of this line.
    let (mut sums, mut newly) = (Vec::new(), Vec::new());
    for k in 0..steps.len() {
        let (here, last, turns) = (steps.of(k), steps.before(k, 1).len(), Turns::of(steps.gap(k)).odds());
        let (alone, more) = (&alone[steps.range(k)], turns.back - turns.other);
        links.find(steps, k);
        let end = forward.len();
        forward.resize(end + last * here.len(), 0.0);
        let (so_far, new) = forward[row..].split_at_mut(end - row);
        refill(&mut sums, (0..last).map(|_| 0.0));
        for so_far in so_far.chunks_exact(last) {
            sums.iter_mut().zip(so_far).for_each(|(sum, so_far)| *sum += so_far);
        }
        refill(&mut newly, here.iter().map(|&(who, _)| turns.newly(who)));
        for (all, new) in sums.iter().zip(new.chunks_exact_mut(here.len())) {
            for ((newly, alone), new) in newly.iter().zip(alone).zip(new) {
                *new = alone * (all * newly);
            }
        }
        for &(c, i) in &links.back {
            let so_far = &so_far[i * last..][..last];
            for ((all, so_far), new) in sums.iter().zip(so_far).zip(new.chunks_exact_mut(here.len())) {
                new[c] = alone[c] * (all * turns.other + so_far * more);
            }
        }
        for (j, c) in links.again() {
            new[j * here.len() + c] = alone[c] * (sums[j] * turns.again);
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
        for (forward, behind) in forward[row..end].chunks_exact(here.len()).zip(behind.chunks_exact(here.len())) {
            for ((share, forward), behind) in found.iter_mut().zip(forward).zip(behind) {
                *share += forward * behind;
            }
        }
        follows.clear();
        for behind in behind.chunks_exact(here.len()) {
            follows.extend(alone.iter().zip(behind).map(|(alone, behind)| alone * behind));
        }
        refill(&mut newly, here.iter().map(|&(who, _)| turns.newly(who)));
        let sum_of = |(&again, follows): (&Option<usize>, &[f32])| {
            let turn = |c: usize| if Some(c) == again { turns.again } else { newly[c] };
            follows.iter().enumerate().map(|(c, follows)| follows * turn(c)).sum()
        };
        refill(&mut sums, links.again.iter().zip(follows.chunks_exact(here.len())).map(sum_of));
        next.clear();
        (0..steps.before(k, 2).len()).for_each(|_| next.extend_from_slice(&sums));
        for &(c, i) in &links.back {
            let rows = sums.iter().zip(follows.chunks_exact(here.len())).zip(&links.again);
            for (next, ((all, follows), &again)) in next[i * last..].iter_mut().zip(rows) {
                if again != Some(c) {
                    *next = all + follows[c] * more;
                }
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
    // Of each candidate of the line before the most points, and with whom before; and the
    // points of each of this line.
    let (mut most, mut most_with, mut newly) = (Vec::new(), Vec::<i32>::new(), Vec::new());
    for k in 0..steps.len() {
        let (here, last, turns) = (steps.of(k), steps.before(k, 1).len(), Turns::of(steps.gap(k)));
        links.find(steps, k);
        let row = others.len();
        refill(&mut new, (0..last * here.len()).map(|_| 0));
        others.resize(row + new.len(), 0);
        // Of those with as many points the first.
        refill(&mut most, (0..last).map(|_| i32::MIN));
        refill(&mut most_with, (0..last).map(|_| 0));
        for (i, so_far) in (0..).zip(so_far.chunks_exact(last)) {
            for ((most, with), &points) in most.iter_mut().zip(&mut most_with).zip(so_far) {
                *with = if points > *most { i } else { *with };
                *most = points.max(*most);
            }
        }
        refill(&mut newly, here.iter().map(|&(who, points)| points + turns.newly(who)));
        let rows = new.chunks_exact_mut(here.len()).zip(others[row..].chunks_exact_mut(here.len()));
        for ((&most, &with), (new, others)) in most.iter().zip(&most_with).zip(rows) {
            for ((newly, new), other) in newly.iter().zip(new).zip(others) {
                (*new, *other) = (newly + most, with as u8);
            }
        }
        for &(c, i) in &links.back {
            for (j, so_far) in so_far[i * last..][..last].iter().enumerate() {
                let back = so_far + turns.back - turns.other;
                if (back, Reverse(i as i32)) > (most[j], Reverse(most_with[j])) {
                    let place = j * here.len() + c;
                    (new[place], others[row + place]) = (here[c].1 + turns.other + back, i as u8);
                }
            }
        }
        for (j, c) in links.again() {
            let place = j * here.len() + c;
            (new[place], others[row + place]) = (here[c].1 + turns.again + most[j], most_with[j] as u8);
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

/// Fills a list anew.
fn refill<N>(list: &mut Vec<N>, with: impl Iterator<Item = N>) {
    list.clear();
    list.extend(with);
}

fn normalize(shares: &mut [f32]) {
    let sum: f32 = shares.iter().sum();
    if sum > 0.0 {
        shares.iter_mut().for_each(|share| *share /= sum);
    }
}
