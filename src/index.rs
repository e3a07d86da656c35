//! Numbers by the hashes of what they number.

const NONE: u32 = u32::MAX;

/// Numbers by the hashes of what they number, which somebody else keeps: an
/// open-addressing table, of which at most half is taken.
pub(crate) struct Index {
    /// Hashes and numbers; a free slot has no number.
    slots: Vec<(u32, u32)>,
    taken: usize,
}

const FREE: (u32, u32) = (0, NONE);
/// So many slots at first, where no room was asked for.
const LEAST: usize = 16;

impl Index {
    /// With room for so many.
    pub(crate) fn with_capacity(numbers: usize) -> Index {
        Index { slots: vec![FREE; if numbers > 0 { (2 * numbers).next_power_of_two() } else { 0 }], taken: 0 }
    }

    /// The number with a hash that `is` the one sought.
    #[inline]
    pub(crate) fn find(&self, hash: u64, mut is: impl FnMut(u32) -> bool) -> Option<u32> {
        let hash = hash as u32;
        let mut at = self.slot(hash);
        while let Some(&(known, number)) = self.slots.get(at).filter(|(_, number)| *number != NONE) {
            if known == hash && is(number) {
                return Some(number);
            }
            at = self.slot(at as u32 + 1);
        }
        None
    }

    /// Adds a number that is not there.
    pub(crate) fn add(&mut self, hash: u64, number: u32) {
        if 2 * self.taken >= self.slots.len() {
            self.grow();
        }
        self.put(hash as u32, number);
        self.taken += 1;
    }

    #[cold]
    fn grow(&mut self) {
        let larger = vec![FREE; (2 * self.slots.len()).max(LEAST)];
        for (hash, number) in std::mem::replace(&mut self.slots, larger) {
            if number != NONE {
                self.put(hash, number);
            }
        }
    }

    fn put(&mut self, hash: u32, number: u32) {
        let mut at = self.slot(hash);
        while self.slots[at].1 != NONE {
            at = self.slot(at as u32 + 1);
        }
        self.slots[at] = (hash, number);
    }

    fn slot(&self, hash: u32) -> usize {
        hash as usize & self.slots.len().wrapping_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_though_hashes_collide_and_the_table_grows() {
        let mut index = Index::with_capacity(0);
        (0..100).for_each(|number| index.add(u64::from(number / 2), number));
        for number in 0..100 {
            assert_eq!(index.find(u64::from(number / 2), |n| n == number), Some(number));
        }
        assert_eq!(index.find(0, |n| n == 100), None);
        assert_eq!(index.find(99, |_| true), None);
    }
}
