//! The latest few of many.

use std::ops::Deref;

/// So many are kept.
const MOST: usize = 16;

/// The latest few entities that go by a word, latest last, without a vector of
/// their own.
#[derive(Clone, Copy, Default)]
pub(super) struct Recent {
    all: [u32; MOST],
    len: usize,
}

impl Recent {
    /// No more than one.
    pub(super) fn one(entity: u32) -> Recent {
        let mut one = Recent::default();
        one.push(entity);
        one
    }

    /// Puts an entity last; the first goes where there are too many.
    pub(super) fn push(&mut self, entity: u32) {
        self.make_room();
        self.all[self.len] = entity;
        self.len += 1;
    }

    /// Puts an entity first, in the place of the first where there are too many.
    pub(super) fn push_front(&mut self, entity: u32) {
        self.make_room();
        self.all.copy_within(..self.len, 1);
        self.all[0] = entity;
        self.len += 1;
    }

    /// Takes an entity out.
    pub(super) fn remove(&mut self, entity: u32) {
        if let Some(at) = self.iter().position(|&e| e == entity) {
            self.all.copy_within(at + 1..self.len, at);
            self.len -= 1;
        }
    }

    fn make_room(&mut self) {
        if self.len == MOST {
            self.all.copy_within(1.., 0);
            self.len -= 1;
        }
    }
}

impl Deref for Recent {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.all[..self.len]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stay() {
        let mut recent = Recent::default();
        (0..20).for_each(|entity| recent.push(entity));
        assert_eq!(recent[..3], [4, 5, 6]);
        recent.push_front(30);
        assert_eq!((recent[0], recent[1], recent.last()), (30, 5, Some(&19)));
        recent.remove(5);
        recent.push_front(31);
        assert_eq!((recent.len(), recent[0], recent[1], recent[2]), (16, 31, 30, 6));
    }
}
