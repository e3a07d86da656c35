//! Who is there: the nearer the lines that show somebody, the more they tell.

use crate::attribution::coreference::NOBODY;
use crate::attribution::numbered::Numbered;

use super::feature::Feature;
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

/// Adds what the lines around one say of who is there, if they have the
/// speakers `chosen`.
pub(super) fn tally(
    lines: &[Line],
    k: usize,
    chosen: &[u32],
    around: &mut Numbered<Around>,
    mut add: impl FnMut(u32, Feature, i32),
) {
    let before = (0..k).rev().take(NEAR as usize);
    look(lines, k, before, around, |speaker, near| speaker.before += near, chosen);
    let behind = (k + 1..lines.len()).take(NEAR as usize);
    look(lines, k, behind, around, |speaker, near| speaker.behind += near, chosen);
    let most = (1..NEAR).sum::<u32>() / 2;
    let tenths = |spoke: u32| (10 * spoke.min(most) / most) as i32;
    for (who, a) in &around.all {
        add(*who, Feature::PresentBefore, tenths(a.before));
        add(*who, Feature::PresentBehind, tenths(a.behind));
        add(*who, Feature::SeenNear, a.seen as i32);
        add(*who, Feature::CalledNear, a.called as i32);
    }
    around.clear();
}

/// Looks at lines one after another, away from the line `k`.
fn look(
    lines: &[Line],
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
        for sign in lines[other].signs.iter().filter(|sign| sign.who != NOBODY) {
            let a = around.of(sign.who);
            if sign.is_address() {
                a.called = a.called.max(near);
            } else if sign.is_narrated() {
                a.seen = a.seen.max(near);
            }
        }
    }
}
