//! Where things are by their keys, as the compiler finds out.

use super::spread;

/// An open-addressing table of places, each counted from one; zero is a free slot.
/// It has more than twice as many slots as places.
pub(super) struct Slots<const N: usize>([u16; N]);

impl<const N: usize> Slots<N> {
    pub(super) const EMPTY: Slots<N> = Slots([0; N]);

    /// The place of a key among `keys`, where it is there.
    pub(super) const fn place(&self, keys: &[u64], key: u64) -> Option<usize> {
        match self.0[self.slot(keys, key)] {
            0 => None,
            place => Some(place as usize - 1),
        }
    }

    /// The place of a key among `keys`; that of a new one is `next`, which is noted.
    pub(super) const fn place_or_note(&mut self, keys: &[u64], key: u64, next: usize) -> usize {
        let slot = self.slot(keys, key);
        if self.0[slot] == 0 {
            self.0[slot] = next as u16 + 1;
        }
        self.0[slot] as usize - 1
    }

    /// The slot of a key, or the free one where it goes.
    const fn slot(&self, keys: &[u64], key: u64) -> usize {
        let mut slot = spread(key) as usize % N;
        while self.0[slot] != 0 && keys[self.0[slot] as usize - 1] != key {
            slot = (slot + 1) % N;
        }
        slot
    }
}
