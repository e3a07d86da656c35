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
pub(super) struct Around {
    /// The sum of how near the lines are that they speak, before and behind.
    before: u32,
    behind: u32,
    /// How near the line is where the narration has them, and the one where
    /// they are called.
    seen: u32,
    called: u32,
}

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
}

impl Present {
    pub(super) fn of(lines: &[Line]) -> Present {
        let mut present = Present { all: Vec::new(), ends: Vec::with_capacity(lines.len()) };
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
        }
        present
    }

    fn in_line(&self, k: usize) -> &[Shown] {
        &self.all[k.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[k]]
    }
}

/// Adds what the lines around one say of who is there, if they have the
/// speakers `chosen`.
#[inline] // of every line: left to itself the compiler thinks again with every change elsewhere
pub(super) fn tally<P: Points>(
    (lines, present): (&[Line], &Present),
    k: usize,
    chosen: &[u32],
    around: &mut Numbered<Around>,
    tally: &mut Numbered<P>,
) {
    let before = (0..k).rev().take(NEAR as usize);
    look((lines, present), k, before, around, |speaker, near| speaker.before += near, chosen);
    let behind = (k + 1..lines.len()).take(NEAR as usize);
    look((lines, present), k, behind, around, |speaker, near| speaker.behind += near, chosen);
    let most = (1..NEAR).sum::<u32>() / 2;
    let tenths = |spoke: u32| (10 * spoke.min(most) / most) as i32;
    for (who, a) in &around.all {
        let points = tally.of(*who);
        points.add(Feature::PresentBefore, tenths(a.before));
        points.add(Feature::PresentBehind, tenths(a.behind));
        points.add(Feature::SeenNear, a.seen as i32);
        points.add(Feature::CalledNear, a.called as i32);
    }
    around.clear();
}

/// Looks at lines one after another, away from the line `k`.
fn look(
    (lines, present): (&[Line], &Present),
    k: usize,
    others: impl Iterator<Item = usize>,
    around: &mut Numbered<Around>,
    speaks: impl Fn(&mut Around, u32),
    chosen: &[u32],
) {
    let (mut last, mut distance) = (k, 0);
    for other in others {
        let (a, b) = (&lines[other.min(last)], &lines[other.max(last)]);
        distance += 1 + NARRATED * (b.paragraphs.0 - a.paragraphs.1).saturating_sub(1);
        last = other;
        // Another chapter is another scene.
        if b.opens_chapter {
            return;
        }
        let Some(near) = NEAR.checked_sub(distance).filter(|&near| near > 0) else { return };
        if chosen[other] != NOBODY {
            speaks(around.of(chosen[other]), near);
        }
        for shown in present.in_line(other) {
            let a = around.of(shown.who);
            a.seen = a.seen.max(u32::from(shown.seen) * near);
            a.called = a.called.max(u32::from(shown.called) * near);
        }
    }
}
