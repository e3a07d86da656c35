//! Who is there: the nearer the lines that show somebody, the more they tell.

use crate::attribution::coreference::NOBODY;
use crate::attribution::numbered::Numbered;

use super::feature::{Feature, Points};
use super::line::Lines;

/// One looks at lines nearer than this.
const NEAR: u32 = 11;
/// Each paragraph of narration between counts as so many lines.
const NARRATED: u32 = 3;
/// A line mostly has no more people.
const MOSTLY: usize = 3;

/// Somebody in the lines around.
#[derive(Default)]
struct Around {
    /// The sum of how near the lines are that they speak, before and behind.
    before: u32,
    behind: u32,
    /// How near the line is where the narration has them, and the one where
    /// they are called.
    seen: u32,
    called: u32,
}

/// Somebody who may speak in a line: what speaks for them, and the lines around that have them.
#[derive(Default)]
pub(super) struct Known<P> {
    pub(super) points: P,
    around: Around,
}

impl<P: Points> Known<P> {
    /// Adds what the lines around say.
    pub(super) fn add_around(&mut self) {
        let most = (1..NEAR).sum::<u32>() / 2;
        let tenths = |spoke: u32| (10 * spoke.min(most) / most) as i32;
        self.points.add(Feature::PresentBefore, tenths(self.around.before));
        self.points.add(Feature::PresentBehind, tenths(self.around.behind));
        self.points.add(Feature::SeenNear, self.around.seen as i32);
        self.points.add(Feature::CalledNear, self.around.called as i32);
    }
}

/// All who may speak in a line.
pub(super) type Tally<P> = Numbered<Known<P>>;

/// Somebody whom a line has: its speaker, or whom its words or those around it show.
#[derive(Clone, Copy)]
struct Shown {
    who: u32,
    /// How far the line is from the first one.
    place: u32,
    speaks: bool,
    seen: bool,
    called: bool,
}

/// Whom the lines have.
pub(super) struct Present {
    /// Those of one line after another, of each its speaker first; and those of one line before
    /// another, in the same order within each.
    forwards: Vec<Shown>,
    backwards: Vec<Shown>,
    /// Where those of every line start among the former, and end for the last.
    starts: Vec<usize>,
    /// How far each line is from the first one; `NEAR` at least from that before it, where another
    /// chapter is another scene.
    places: Vec<u32>,
}

impl Present {
    /// Those of lines that have the speakers `chosen`.
    pub(super) fn of(lines: &Lines, chosen: &[u32]) -> Present {
        let mut forwards: Vec<Shown> = Vec::with_capacity(lines.len() * MOSTLY);
        let (mut starts, mut places) = (Vec::with_capacity(lines.len() + 1), Vec::with_capacity(lines.len()));
        starts.push(0);
        let (mut place, mut last) = (0, 0);
        for (line, &speaker) in lines.iter().zip(chosen) {
            let between = (line.paragraphs.0 - last).saturating_sub(1).min(NEAR);
            place += if line.opens_chapter { NEAR } else { 1 + NARRATED * between };
            places.push(place);
            last = line.paragraphs.1;
            let start = forwards.len();
            if speaker != NOBODY {
                forwards.push(Shown { who: speaker, place, speaks: true, seen: false, called: false });
            }
            for sign in lines.signs(line) {
                let (seen, called) = (sign.is_narrated(), sign.is_address());
                match forwards[start..].iter_mut().find(|shown| shown.who == sign.who) {
                    Some(shown) => (shown.seen, shown.called) = (shown.seen | seen, shown.called | called),
                    None => forwards.push(Shown { who: sign.who, place, speaks: false, seen, called }),
                }
            }
            starts.push(forwards.len());
        }
        let mut backwards = Vec::with_capacity(forwards.len());
        starts.windows(2).rev().for_each(|line| backwards.extend_from_slice(&forwards[line[0]..line[1]]));
        Present { forwards, backwards, starts, places }
    }

    /// Notes whom the lines around one have.
    #[inline] // of every line: left to itself the compiler thinks again with every change elsewhere
    pub(super) fn note<P: Points>(&self, k: usize, tally: &mut Tally<P>) {
        let before = &self.backwards[self.backwards.len() - self.starts[k]..];
        let behind = &self.forwards[self.starts[k + 1]..];
        look(self.places[k], before, tally, |around| &mut around.before);
        look(self.places[k], behind, tally, |around| &mut around.behind);
    }
}

/// Looks at those of one line after another, away from one at a place.
fn look<P: Points>(place: u32, all: &[Shown], tally: &mut Tally<P>, spoke: impl Fn(&mut Around) -> &mut u32) {
    for shown in all {
        let near = NEAR.saturating_sub(place.abs_diff(shown.place));
        if near == 0 {
            return;
        }
        let around = &mut tally.of(shown.who).around;
        *spoke(around) += u32::from(shown.speaks) * near;
        around.seen = around.seen.max(u32::from(shown.seen) * near);
        around.called = around.called.max(u32::from(shown.called) * near);
    }
}
