//! What is known of words as they stand in the text.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use super::recent::Recent;
use crate::index::Index;
use crate::span::Span;

/// What is known of words as they stand in the text, capitals and all, found by them.
pub(super) struct Spelled<'t, T> {
    text: &'t str,
    /// With where the words first stand.
    all: Vec<(u32, u32, T)>,
    places: Index,
    hasher: RandomState,
}

impl<'t, T> Spelled<'t, T> {
    /// Of the words of a text, with room for so many.
    pub(super) fn of(text: &'t str, words: usize) -> Spelled<'t, T> {
        let hasher = RandomState::default();
        Spelled { text, all: Vec::with_capacity(words), places: Index::with_capacity(words), hasher }
    }

    /// The place of the words of which `is` the one sought holds; else their hash, to
    /// [add](Self::add) them by.
    #[inline]
    pub(super) fn find(&self, words: Span, is: impl Fn(&T) -> bool) -> Result<usize, u64> {
        let text = self.text.as_bytes();
        let words = &text[words.range()];
        let mut hasher = self.hasher.build_hasher();
        hasher.write(words);
        let hash = hasher.finish();
        let sought = |at: u32| {
            let (start, end, known) = &self.all[at as usize];
            text[*start as usize..*end as usize] == *words && is(known)
        };
        self.places.find(hash, sought).map(|at| at as usize).ok_or(hash)
    }

    /// Adds words that are not there, with what is known of them.
    pub(super) fn add(&mut self, hash: u64, words: Span, known: T) {
        self.places.add(hash, self.all.len() as u32);
        self.all.push((words.start() as u32, words.end() as u32, known));
    }

    /// What is known of the words at a place.
    pub(super) fn at(&self, place: usize) -> &T {
        &self.all[place].2
    }
}

impl Spelled<'_, Recent> {
    /// Puts one more last among those that words stand for, which `found` tells the place of.
    pub(super) fn push(&mut self, found: Result<usize, u64>, words: Span, entity: u32) {
        match found {
            Ok(place) => self.all[place].2.push(entity),
            Err(hash) => self.add(hash, words, Recent::one(entity)),
        }
    }
}
