//! Who is there: the nearer the lines that show somebody, the more they tell.

use crate::attribution::coreference::NOBODY;
use crate::attribution::numbered::Numbered;

use super::feature::{Feature, Points};
use super::line::Line;

/// One looks at lines nearer than this.
const NEAR: u32 = 11;
/// Each paragraph of narration between counts as so many lines.
const NARRATED: u32 = 3;

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

/// Somebody whom a line or the words around it have.
struct Shown {
    who: u32,
    seen: bool,
    called: bool,
}

/// Whom the lines show.
pub(super) struct Present {
    /// Those of every line, and where they end for each.
    all: Vec<Shown>,
    ends: Vec<usize>,
    /// How far each line is from the first one; `NEAR` at least from that before it, where another
    /// chapter is another scene.
    places: Vec<u32>,
}

impl Present {
    pub(super) fn of(lines: &[Line]) -> Present {
        let ends = Vec::with_capacity(lines.len());
        let mut present = Present { all: Vec::new(), ends, places: Vec::with_capacity(lines.len()) };
        let (mut place, mut last) = (0, 0);
        for line in lines {
            let start = present.all.len();
            for sign in line.signs.iter().filter(|sign| sign.who != NOBODY) {
                let (seen, called) = (sign.is_narrated(), sign.is_address());
                match present.all[start..].iter_mut().find(|shown| shown.who == sign.who) {
                    Some(shown) => (shown.seen, shown.called) = (shown.seen | seen, shown.called | called),
                    None => present.all.push(Shown { who: sign.who, seen, called }),
                }
            }
            present.ends.push(present.all.len());
            let between = (line.paragraphs.0 - last).saturating_sub(1).min(NEAR);
            place += if line.opens_chapter { NEAR } else { 1 + NARRATED * between };
            present.places.push(place);
            last = line.paragraphs.1;
        }
        present
    }

    fn in_line(&self, k: usize) -> &[Shown] {
        &self.all[k.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[k]]
    }

    /// Notes whom the lines around one have, if they have the speakers `chosen`.
    #[inline] // of every line: left to itself the compiler thinks again with every change elsewhere
    pub(super) fn note<P: Points>(&self, k: usize, chosen: &[u32], tally: &mut Tally<P>) {
        self.look(k, (0..k).rev(), chosen, tally, |speaker, near| speaker.before += near);
        self.look(k, k + 1..self.places.len(), chosen, tally, |speaker, near| speaker.behind += near);
    }

    /// Looks at lines one after another, away from the line `k`.
    fn look<P: Points>(
        &self,
        k: usize,
        others: impl Iterator<Item = usize>,
        chosen: &[u32],
        tally: &mut Tally<P>,
        speaks: impl Fn(&mut Around, u32),
    ) {
        for other in others {
            let near = NEAR.saturating_sub(self.places[k].abs_diff(self.places[other]));
            if near == 0 {
                return;
            }
            if chosen[other] != NOBODY {
                speaks(&mut tally.of(chosen[other]).around, near);
            }
            for shown in self.in_line(other) {
                let a = &mut tally.of(shown.who).around;
                a.seen = a.seen.max(u32::from(shown.seen) * near);
                a.called = a.called.max(u32::from(shown.called) * near);
            }
        }
    }
}
