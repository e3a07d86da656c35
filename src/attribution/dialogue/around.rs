//! Who is there: the nearer the lines that show somebody, the more they tell.

use std::ops::Range;

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
    /// Those of every line, and where they start for each and end for the last.
    all: Vec<Shown>,
    starts: Vec<usize>,
    /// How far each line is from the first one; `NEAR` at least from that before it, where another
    /// chapter is another scene.
    places: Vec<u32>,
}

impl Present {
    pub(super) fn of(lines: &[Line]) -> Present {
        let (starts, places) = (Vec::with_capacity(lines.len() + 1), Vec::with_capacity(lines.len()));
        let mut present = Present { all: Vec::new(), starts, places };
        present.starts.push(0);
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
            present.starts.push(present.all.len());
            let between = (line.paragraphs.0 - last).saturating_sub(1).min(NEAR);
            place += if line.opens_chapter { NEAR } else { 1 + NARRATED * between };
            present.places.push(place);
            last = line.paragraphs.1;
        }
        present
    }

    /// Notes whom the lines around one have, if they have the speakers `chosen`.
    #[inline] // of every line: left to itself the compiler thinks again with every change elsewhere
    pub(super) fn note<P: Points>(&self, k: usize, chosen: &[u32], tally: &mut Tally<P>) {
        let place = self.places[k];
        self.look(place, self.lines(0..k, chosen).rev(), tally, |speaker, near| speaker.before += near);
        let behind = self.lines(k + 1..self.places.len(), chosen);
        self.look(place, behind, tally, |speaker, near| speaker.behind += near);
    }

    /// The lines of a range: how far each is, whom it shows, and who speaks it.
    fn lines<'a>(
        &'a self,
        range: Range<usize>,
        chosen: &'a [u32],
    ) -> impl DoubleEndedIterator<Item = (u32, Range<usize>, u32)> + 'a {
        let shown = self.starts[range.start..=range.end].windows(2);
        let lines = self.places[range.clone()].iter().zip(shown).zip(&chosen[range]);
        lines.map(|((&place, shown), &who)| (place, shown[0]..shown[1], who))
    }

    /// Looks at lines one after another, away from one at a place.
    fn look<P: Points>(
        &self,
        place: u32,
        lines: impl Iterator<Item = (u32, Range<usize>, u32)>,
        tally: &mut Tally<P>,
        speaks: impl Fn(&mut Around, u32),
    ) {
        for (other, shown, who) in lines {
            let near = NEAR.saturating_sub(place.abs_diff(other));
            if near == 0 {
                return;
            }
            if who != NOBODY {
                speaks(&mut tally.of(who).around, near);
            }
            for shown in &self.all[shown] {
                let a = &mut tally.of(shown.who).around;
                a.seen = a.seen.max(u32::from(shown.seen) * near);
                a.called = a.called.max(u32::from(shown.called) * near);
            }
        }
    }
}
