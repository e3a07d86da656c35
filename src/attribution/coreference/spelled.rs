//! What is known of words as they stand in the text.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use super::index::Index;

/// What is known of words as they stand in the text, capitals and all, found by them.
pub(super) struct Spelled<'t, T> {
    pub(super) all: Vec<(&'t str, T)>,
    places: Index,
    hasher: RandomState,
}

impl<'t, T> Spelled<'t, T> {
    /// With room for so many words.
    pub(super) fn with_capacity(words: usize) -> Spelled<'t, T> {
        let hasher = RandomState::default();
        Spelled { all: Vec::with_capacity(words), places: Index::with_capacity(words), hasher }
    }

    /// The place of the words of which `is` the one sought holds; else their hash, to
    /// [add](Self::add) them by.
    #[inline]
    pub(super) fn find(&self, words: &str, is: impl Fn(&T) -> bool) -> Result<usize, u64> {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(words.as_bytes());
        let hash = hasher.finish();
        let sought = |at: u32| {
            let (known, of) = &self.all[at as usize];
            *known == words && is(of)
        };
        self.places.find(hash, sought).map(|at| at as usize).ok_or(hash)
    }

    /// Adds words that are not there, with what is known of them.
    pub(super) fn add(&mut self, hash: u64, words: &'t str, known: T) {
        self.places.add(hash, self.all.len() as u32);
        self.all.push((words, known));
    }
}
