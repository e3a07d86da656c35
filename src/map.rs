//! Maps and sets in little code. Those of the standard library cost a program a kilobyte
//! or two for every type of keys and values: here only what finds a key is made for each.

use std::hash::{BuildHasher, Hash};

use foldhash::fast::RandomState;

use crate::index::Index;

/// Values by their keys.
pub(crate) struct Map<K, V> {
    /// In the order in which they came.
    pub(crate) all: Vec<(K, V)>,
    places: Index,
    hasher: RandomState,
}

/// Keys alone.
pub(crate) type Set<K> = Map<K, ()>;

impl<K: Hash + Eq, V> Map<K, V> {
    /// With room for so many.
    pub(crate) fn with_capacity(keys: usize) -> Map<K, V> {
        Map { all: Vec::with_capacity(keys), places: Index::with_capacity(keys), hasher: RandomState::default() }
    }

    pub(crate) fn new() -> Map<K, V> {
        Map::with_capacity(0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(crate) fn has(&self, key: &K) -> bool {
        self.get(key).is_some()
    }

    /// The value of a key; most maps stay empty, of which nothing more is asked.
    #[inline]
    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        if self.is_empty() { None } else { self.known(key) }
    }

    #[inline(never)]
    fn known(&self, key: &K) -> Option<&V> {
        self.find(key).ok().map(|at| &self.all[at].1)
    }

    /// The value of a key, to change; a new key has this one.
    pub(crate) fn or(&mut self, key: K, new: V) -> &mut V {
        self.or_else(key, || new)
    }

    #[inline]
    fn or_else(&mut self, key: K, new: impl FnOnce() -> V) -> &mut V {
        let at = self.find(&key).unwrap_or_else(|hash| {
            self.places.add(hash, self.all.len() as u32);
            self.all.push((key, new()));
            self.all.len() - 1
        });
        &mut self.all[at].1
    }

    /// The place of a key, or else its hash.
    #[inline]
    fn find(&self, key: &K) -> Result<usize, u64> {
        let hash = self.hasher.hash_one(key);
        self.places.find(hash, |at| self.all[at as usize].0 == *key).map(|at| at as usize).ok_or(hash)
    }
}

impl<K: Hash + Eq, V: Default> Map<K, V> {
    /// The value of a key, to change; nothing is known of a new one.
    pub(crate) fn of(&mut self, key: K) -> &mut V {
        self.or_else(key, V::default)
    }
}

impl<K: Hash + Eq, V: Copy> Map<K, V> {
    /// Gives a key a value.
    pub(crate) fn set(&mut self, key: K, value: V) {
        *self.or(key, value) = value;
    }
}

impl<K: Hash + Eq> Set<K> {
    /// Adds a key; whether it is new.
    pub(crate) fn add(&mut self, key: K) -> bool {
        let known = self.all.len();
        self.of(key);
        self.all.len() > known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_values_and_their_order() {
        let mut map = Map::new();
        assert!(map.is_empty() && map.get(&7).is_none());
        (0..100).rev().for_each(|key| *map.or(key, 1) += key);
        map.set(30, 5);
        map.set(100, 6);
        *map.of(101) += 7;
        let values = [80, 30, 100, 101, 102].map(|key| map.get(&key).copied());
        assert_eq!(values, [Some(81), Some(5), Some(6), Some(7), None]);
        assert_eq!(map.all.iter().map(|(key, _)| *key).take(4).collect::<Vec<_>>(), [99, 98, 97, 96]);
        let mut set = Set::new();
        assert!(set.add(1) && set.add(2) && !set.add(2) && !set.add(1) && set.has(&2) && !set.has(&3));
    }
}
