//! Few among many: nothing foretells which, so that a branch for each would often go wrong.

use std::iter;

/// So many are asked at once.
pub(crate) const BLOCK: usize = u64::BITS as usize;

/// Of which of a block something holds, the lowest bit for the first: all are asked before one is
/// looked at.
#[inline]
pub(crate) fn bits(block: impl DoubleEndedIterator<Item = bool>) -> u64 {
    block.rev().fold(0, |bits, holds| bits << 1 | u64::from(holds))
}

/// The places of those in the block.
#[inline]
pub(crate) fn places(block: impl DoubleEndedIterator<Item = bool>) -> impl Iterator<Item = usize> {
    let mut left = bits(block);
    iter::from_fn(move || {
        let place = (left != 0).then(|| left.trailing_zeros() as usize)?;
        left &= left - 1;
        Some(place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_block_are_found_in_their_order() {
        for len in [0, 1, 2, 63, 64] {
            for step in [1, 7, 63] {
                let expected: Vec<usize> = (0..len).step_by(step).collect();
                assert_eq!(places((0..len).map(|at| at % step == 0)).collect::<Vec<_>>(), expected);
            }
            assert_eq!(places((0..len).map(|_| false)).next(), None);
        }
    }
}
