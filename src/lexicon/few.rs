//! Lists of a few words.

use std::array;

use super::{key, short_key, spread};

/// A few words, with a sieve.
pub(crate) struct Few<Digests: ?Sized = [[u32; EIGHT]]> {
    sieve: Sieve,
    /// Eight by eight, and the last again to fill them. Of some four thousand million words that
    /// pass the sieve one is taken for another.
    digests: Digests,
}

/// So many digests are compared at once.
pub(crate) const EIGHT: usize = 8;

/// What tells most words apart, in any case: the lowest bits of the length, above those
/// of the first letter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape(u8);

/// So many first letters are told apart.
const LETTERS: usize = 1 << Shape::LETTER_BITS;
/// So many shapes.
const SHAPES: usize = 1 << u8::BITS;
/// So many lengths.
const LENGTHS: usize = 1 << (u8::BITS - Shape::LETTER_BITS);

impl Shape {
    pub(crate) const LETTER_BITS: u32 = 5;

    pub(crate) const fn of_number(number: u8) -> Shape {
        Shape(number)
    }

    pub(crate) const fn number(self) -> usize {
        self.0 as usize
    }

    pub(crate) const fn of(word: &[u8]) -> Shape {
        Shape::at(word, 0, word.len())
    }

    /// Of the word of `len` bytes at a place of a text.
    pub(crate) const fn at(text: &[u8], start: usize, len: usize) -> Shape {
        let first = if start < text.len() { text[start] } else { 0 };
        Shape((len % LENGTHS * LETTERS) as u8 | (first % LETTERS as u8))
    }
}

/// Tells most words that are not among a few: by the length the first letters of these.
#[derive(PartialEq)]
pub(crate) struct Sieve([u32; LENGTHS]);

impl Sieve {
    pub(crate) const NONE: Sieve = Sieve([0; LENGTHS]);

    pub(crate) const fn add(&mut self, Shape(shape): Shape) {
        self.0[shape as usize / LETTERS] |= 1 << (shape as usize % LETTERS);
    }

    /// Whether a word may be one of them, in any case.
    #[inline]
    pub(crate) fn may_hold(&self, Shape(shape): Shape) -> bool {
        self.0[shape as usize / LETTERS] >> (shape as usize % LETTERS) & 1 != 0
    }

    /// The same for each shape by its number, to ask of a whole text.
    pub(crate) fn table(&self) -> [bool; SHAPES] {
        array::from_fn(|shape| self.may_hold(Shape(shape as u8)))
    }
}

impl<const N: usize> Few<[[u32; EIGHT]; N]> {
    pub(crate) const fn of(words: &[&str]) -> Self {
        let (mut sieve, mut digests, mut i) = (Sieve::NONE, [[0; EIGHT]; N], 0);
        while i < N * EIGHT {
            let word = if i < words.len() { words[i] } else { words[words.len() - 1] }.as_bytes();
            sieve.add(Shape::of(word));
            digests[i / EIGHT][i % EIGHT] = digest(key(word, 0, word.len()));
            i += 1;
        }
        Few { sieve, digests }
    }
}

/// What is kept of a key.
const fn digest(key: u64) -> u32 {
    (spread(key) >> u32::BITS) as u32
}

impl Few {
    /// Whether a word may be one of them.
    #[inline]
    pub(crate) fn may_hold(&self, word: Shape) -> bool {
        self.sieve.may_hold(word)
    }

    /// Whether the word of `len` bytes at a place of a text is one of them, in any case.
    #[inline]
    pub(crate) fn has(&self, text: &[u8], start: usize, len: usize) -> bool {
        self.may_hold(Shape::at(text, start, len)) && self.holds(text, start, len)
    }

    /// The same, without the sieve.
    #[inline(never)]
    pub(crate) fn holds(&self, text: &[u8], start: usize, len: usize) -> bool {
        match short_key(text, start, len) {
            Some(key) => self.has_key(key),
            None => self.holds_long(text, start, len),
        }
    }

    /// The same for a word by itself.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        self.has(word.as_bytes(), 0, word.len())
    }

    #[inline(never)]
    fn holds_long(&self, text: &[u8], start: usize, len: usize) -> bool {
        self.has_key(key(text, start, len))
    }

    /// All are compared: which one it is, if any, no processor foretells.
    #[inline]
    fn has_key(&self, key: u64) -> bool {
        let digest = digest(key);
        self.digests.as_flattened().iter().fold(false, |found, &known| found | (known == digest))
    }
}

/// A [`Few`] of these words.
macro_rules! few {
    ($($word:literal),+ $(,)?) => {{
        const ALL: &[&str] = &[$($word),+];
        const WORDS: &$crate::lexicon::Few =
            &$crate::lexicon::Few::<[[u32; $crate::lexicon::EIGHT]; ALL.len().div_ceil($crate::lexicon::EIGHT)]>::of(ALL);
        WORDS
    }};
}
pub(crate) use few;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_any_case() {
        const COLOURS: &Few = few!["red", "green", "blue"];
        for word in ["red", "Green", "BLUE"] {
            assert!(COLOURS.has_word(word), "{word}");
        }
        for word in ["", "rod", "greens", "re", "blue-green"] {
            assert!(!COLOURS.has_word(word), "{word}");
        }
    }
}
