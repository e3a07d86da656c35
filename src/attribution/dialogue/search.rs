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

use std::array;
use std::cmp::Reverse;
use std::ops::Range;

use super::CANDIDATES;
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

impl Gap {
    /// Whether paragraphs of narration stand there.
    pub(super) fn is_break(self) -> bool {
        matches!(self, Gap::Break | Gap::End)
    }
}

/// How the line before stands in the exchange, for whoever takes turns with its speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exchange {
    /// It follows another one, and neither it nor this line says who speaks it.
    Bare,
    /// It follows another one, and one of the two says so.
    Told,
    /// It is the first behind narration.
    Resumed,
}

/// Who may speak a line, and the points for it whoever has the other lines.
type Candidate = (u32, i32);

/// A line as the search sees it.
struct Step {
    gap: (Gap, Exchange),
    /// The points of the turns that the gap leaves.
    turns: Turns<i32>,
    /// Where its candidates end among those of all lines.
    end: usize,
    /// How many candidates the line before has.
    last: usize,
    /// Who may speak in that line too, and who in the one before it.
    again: Links,
    back: Links,
}

/// The lines as the search sees them.
pub(super) struct Steps {
    all: Vec<Step>,
    /// The candidates of all lines.
    candidates: Vec<Candidate>,
    /// While a line is added, for each candidate of it a bit for the place.
    bits: Vec<u8>,
}

impl Steps {
    /// With room for so many lines, which so many people speak.
    pub(super) fn with_capacity(lines: usize, people: usize) -> Steps {
        let candidates = Vec::with_capacity(lines * CANDIDATES);
        Steps { all: Vec::with_capacity(lines), candidates, bits: vec![0; people] }
    }

    pub(super) fn push(&mut self, gap: (Gap, Exchange), candidates: impl IntoIterator<Item = Candidate>) {
        let k = self.len();
        let start = self.candidates.len();
        self.candidates.extend(candidates);
        self.mark(start, |place| 1 << place);
        let (again, back) = (self.links(k, 1), self.links(k, 2));
        self.mark(start, |_| 0);
        let (last, end) = (self.before(k, 1).len(), self.candidates.len());
        self.all.push(Step { gap, turns: Turns::of(gap), end, last, again, back });
    }

    /// Sets the bits of the candidates from one on.
    fn mark(&mut self, start: usize, bit: impl Fn(usize) -> u8) {
        for (place, &(who, _)) in self.candidates[start..].iter().enumerate() {
            if let Some(bits) = self.bits.get_mut(who as usize) {
                *bits = bit(place);
            }
        }
    }

    /// Who of the line so many before the one that is added may speak in that too.
    fn links(&self, k: usize, back: usize) -> Links {
        let bits = |&(who, _): &Candidate| u64::from(self.bits.get(who as usize).copied().unwrap_or(0));
        Links(self.before(k, back).iter().rev().fold(0, |links, earlier| links << CANDIDATES | bits(earlier)))
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// What stands before a line.
    pub(super) fn gap(&self, k: usize) -> (Gap, Exchange) {
        self.all[k].gap
    }

    /// The candidates of a line.
    pub(super) fn of(&self, k: usize) -> &[Candidate] {
        &self.candidates[self.range(k)]
    }

    /// Where they stand among those of all lines.
    pub(super) fn range(&self, k: usize) -> Range<usize> {
        k.checked_sub(1).map_or(0, |before| self.all[before].end)..self.all[k].end
    }

    /// The candidates of the line so many lines before.
    fn before(&self, k: usize, back: usize) -> &[Candidate] {
        k.checked_sub(back).map_or(&[(NOBODY, 0)], |b| self.of(b))
    }
}

/// What speaks for `who` after `last` and, before that, `other`.
pub(super) fn turn((gap, exchange): (Gap, Exchange), who: u32, last: u32, other: u32) -> Option<Feature> {
    match gap {
        _ if who == NOBODY => Some(Feature::Unknown),
        Gap::Paragraph if who == last => Some(Feature::SameParagraph),
        Gap::Close if who == last => Some(Feature::Again),
        Gap::Asked if who == last => Some(Feature::AgainAsked),
        Gap::Narration if who == last => Some(Feature::AgainNarrated),
        Gap::AskedNarration if who == last => Some(Feature::AgainAskedNarrated),
        Gap::Break if who == last => Some(Feature::AgainAfterBreak),
        Gap::Paragraph | Gap::Close | Gap::Asked if who == other => Some(match exchange {
            Exchange::Bare => Feature::Turn,
            Exchange::Told => Feature::TurnTold,
            Exchange::Resumed => Feature::TurnResumed,
        }),
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
    fn of(gap: (Gap, Exchange)) -> Turns<i32> {
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

/// Who may speak both in a line and in an earlier one: of each candidate there a byte, with a bit
/// for the place here.
#[derive(Clone, Copy)]
struct Links(u64);

const _: () = assert!(CANDIDATES == 8);

impl Links {
    /// The place here of the candidate at a place there; beyond all where there is none.
    fn from(self, earlier: usize) -> usize {
        (self.0 >> (CANDIDATES * earlier) & 0xFF | 0x100).trailing_zeros() as usize
    }

    /// The places of each, there and here.
    fn pairs(self) -> impl Iterator<Item = (usize, usize)> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = left.checked_ilog2()? as usize;
            left ^= 1 << next;
            Some((next / CANDIDATES, next % CANDIDATES))
        })
    }
}

/// What there is of each candidate of a line, and nothing beyond them: as many for every line,
/// so that all are reckoned at once.
type Row<N> = [N; CANDIDATES];

fn row<N: Copy + Default>(of: impl Iterator<Item = N>) -> Row<N> {
    let mut row = [N::default(); CANDIDATES];
    row.iter_mut().zip(of).for_each(|(place, one)| *place = one);
    row
}

/// The odds of a line, as `shares` needs them.
struct Odds {
    /// Of each candidate by itself.
    own: Row<f32>,
    /// Of the turn of each, if it spoke in neither of the two lines before.
    newly: Row<f32>,
    turns: Turns<f32>,
}

impl Odds {
    fn of(turns: &Turns<i32>, candidates: &[Candidate]) -> Odds {
        let best = candidates.iter().map(|c| c.1).max().unwrap_or(0);
        let turns = turns.odds();
        Odds {
            own: row(candidates.iter().map(|c| odds(c.1 - best))),
            newly: row(candidates.iter().map(|c| turns.newly(c.0))),
            turns,
        }
    }
}

/// For each line the share that each candidate has of all ways; those of all
/// lines stand as the candidates do.
pub(super) fn shares(steps: &Steps) -> Vec<f32> {
    let odds: Vec<Odds> = (0..).zip(&steps.all).map(|(k, step)| Odds::of(&step.turns, steps.of(k))).collect();
    // Of each line, for every speaker of the line before, a row of those of this
    // one; first of what stands before them all.
    let mut forward: Vec<Row<f32>> = Vec::with_capacity(steps.candidates.len() + 1);
    forward.push(row([1.0].into_iter()));
    let mut start = 0;
    for (step, Odds { own, newly, turns }) in steps.all.iter().zip(&odds) {
        // Of each speaker of the line before, over all who spoke before that.
        let mut sums = [0.0; CANDIDATES];
        for so_far in &forward[start..] {
            sums.iter_mut().zip(so_far).for_each(|(sum, so_far)| *sum += so_far);
        }
        let end = forward.len();
        forward.extend(sums[..step.last].iter().map(|all| array::from_fn(|c| own[c] * (all * newly[c]))));
        let (so_far, new) = forward.split_at_mut(end);
        for (i, c) in step.back.pairs() {
            for ((new, all), so_far) in new.iter_mut().zip(&sums).zip(&so_far[start + i]) {
                new[c] = own[c] * (all * turns.other + so_far * (turns.back - turns.other));
            }
        }
        for (j, c) in step.again.pairs() {
            new[j][c] = own[c] * (sums[j] * turns.again);
        }
        normalize(new.as_flattened_mut());
        start = end;
    }
    // The same of the lines behind, for the speakers of a line and of the one before.
    let mut behind = vec![[1.0; CANDIDATES]; forward.len() - start];
    let (mut next, mut end) = (Vec::new(), forward.len());
    let mut found = vec![0.0; steps.candidates.len()];
    for (k, (step, Odds { own, newly, turns })) in steps.all.iter().zip(&odds).enumerate().rev() {
        let start = end - behind.len();
        // With the line itself it is what follows the one before.
        let mut shares = [0.0; CANDIDATES];
        for (forward, behind) in forward[start..end].iter().zip(&mut behind) {
            for ((share, forward), behind) in shares.iter_mut().zip(forward).zip(&*behind) {
                *share += forward * behind;
            }
            behind.iter_mut().zip(own).for_each(|(behind, own)| *behind *= own);
        }
        normalize(&mut shares);
        found[steps.range(k)].iter_mut().zip(shares).for_each(|(found, share)| *found = share);
        let mut by_turn = [*newly; CANDIDATES];
        step.again.pairs().for_each(|(j, c)| by_turn[j][c] = turns.again);
        let sum_of = |(follows, turn): (&Row<f32>, &Row<f32>)| follows.iter().zip(turn).map(|(f, turn)| f * turn).sum();
        let sums = row(behind.iter().zip(&by_turn).map(sum_of));
        next.clear();
        next.resize(steps.before(k, 2).len(), sums);
        for (i, c) in step.back.pairs() {
            for (j, (next, follows)) in next[i].iter_mut().zip(&behind).enumerate() {
                if step.again.from(j) != c {
                    *next += follows[c] * (turns.back - turns.other);
                }
            }
        }
        normalize(next.as_flattened_mut());
        std::mem::swap(&mut behind, &mut next);
        end = start;
    }
    found
}

/// The way with the greatest odds: the place of each line’s candidate (Viterbi).
pub(super) fn best(steps: &Steps) -> Vec<usize> {
    // For every speaker of the line before the best points of those of this one;
    // first of what stands before them all.
    let (mut so_far, mut new) = (vec![[0; CANDIDATES]], Vec::new());
    // Of each line the places of those who spoke before both.
    let mut others: Vec<Row<u8>> = Vec::with_capacity(steps.candidates.len() + 1);
    for (k, Step { turns, last, again, back, .. }) in (0..).zip(&steps.all) {
        let here = steps.of(k);
        let newly = row(here.iter().map(|&(who, points)| points + turns.newly(who)));
        // Of each speaker of the line before, and with whom before that: of those with as
        // many points the first.
        let (mut most, mut with) = ([i32::MIN; CANDIDATES], [0; CANDIDATES]);
        for (i, so_far) in (0..).zip(&so_far) {
            for ((most, with), &points) in most.iter_mut().zip(&mut with).zip(so_far) {
                let more = points > *most;
                (*most, *with) = (if more { points } else { *most }, if more { i } else { *with });
            }
        }
        let start = others.len();
        new.clear();
        new.extend(most[..*last].iter().map(|most| newly.map(|newly| newly + most)));
        others.extend(with[..*last].iter().map(|&with| [with as u8; CANDIDATES]));
        for (i, c) in back.pairs() {
            for (j, so_far) in so_far[i][..*last].iter().enumerate() {
                let points = so_far + turns.back - turns.other;
                if (points, Reverse(i as i32)) > (most[j], Reverse(with[j])) {
                    (new[j][c], others[start + j][c]) = (here[c].1 + turns.other + points, i as u8);
                }
            }
        }
        for (j, c) in again.pairs() {
            (new[j][c], others[start + j][c]) = (here[c].1 + turns.again + most[j], with[j] as u8);
        }
        std::mem::swap(&mut so_far, &mut new);
    }
    let mut way = vec![0; steps.len()];
    let here = steps.len().checked_sub(1).map_or(0, |k| steps.of(k).len());
    let pairs = (0..so_far.len()).flat_map(|j| (0..here).map(move |c| (j, c)));
    let (mut j, mut c) = pairs.rev().max_by_key(|&(j, c)| so_far[j][c]).unwrap_or_default();
    let mut start = others.len();
    for k in (0..steps.len()).rev() {
        start -= steps.before(k, 1).len();
        way[k] = c;
        (j, c) = (others[start + j][c].into(), j);
    }
    way
}

fn normalize(shares: &mut [f32]) {
    let sum: f32 = shares.iter().sum();
    if sum > 0.0 {
        shares.iter_mut().for_each(|share| *share /= sum);
    }
}
