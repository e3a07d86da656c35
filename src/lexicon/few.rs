//! Lists of a few words.

use super::{key, short_key};

/// A few words, with a sieve.
pub(crate) struct Few<Keys: ?Sized = [[u64; FOUR]]> {
    sieve: Sieve,
    /// Four by four, and the last again to fill them.
    keys: Keys,
}

/// So many keys are compared at once.
pub(crate) const FOUR: usize = 4;

/// Tells most words that are not among a few: by the length the first letters of these.
#[derive(PartialEq)]
pub(crate) struct Sieve([u32; LENGTHS]);

/// So many lengths are told apart.
const LENGTHS: usize = 8;

impl Sieve {
    pub(crate) const NONE: Sieve = Sieve([0; LENGTHS]);

    /// Adds a word, which is not empty.
    pub(crate) const fn add(&mut self, word: &[u8]) {
        self.0[word.len() % LENGTHS] |= bit(word[0]);
    }

    /// Adds a word of `len` bytes by its first, if `holds`: that costs no branch.
    pub(crate) fn add_if(&mut self, holds: bool, first: u8, len: usize) {
        self.0[len % LENGTHS] |= bit(first) * u32::from(holds);
    }

    /// Whether the word of `len` bytes at a place of a text may be one of them, in any case.
    #[inline]
    pub(crate) fn may_hold(&self, text: &[u8], start: usize, len: usize) -> bool {
        text.get(start).is_some_and(|&first| self.0[len % LENGTHS] & bit(first) != 0)
    }
}

impl<const N: usize> Few<[[u64; FOUR]; N]> {
    pub(crate) const fn of(words: &[&str]) -> Self {
        let (mut sieve, mut keys, mut i) = (Sieve::NONE, [[0; FOUR]; N], 0);
        while i < N * FOUR {
            let word = if i < words.len() { words[i] } else { words[words.len() - 1] }.as_bytes();
            sieve.add(word);
            keys[i / FOUR][i % FOUR] = key(word, 0, word.len());
            i += 1;
        }
        Few { sieve, keys }
    }
}

impl Few {
    /// Whether the word of `len` bytes at a place of a text is one of them, in any case.
    #[inline]
    pub(crate) fn has(&self, text: &[u8], start: usize, len: usize) -> bool {
        self.sieve.may_hold(text, start, len) && self.holds(text, start, len)
    }

    /// The same for a word by itself.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        self.has(word.as_bytes(), 0, word.len())
    }

    /// The same, without the sieve.
    #[inline(never)]
    fn holds(&self, text: &[u8], start: usize, len: usize) -> bool {
        match short_key(text, start, len) {
            Some(key) => self.has_key(key),
            None => self.holds_long(text, start, len),
        }
    }

    #[inline(never)]
    fn holds_long(&self, text: &[u8], start: usize, len: usize) -> bool {
        self.has_key(key(text, start, len))
    }

    /// All are compared: which one it is, if any, no processor foretells.
    #[inline]
    fn has_key(&self, key: u64) -> bool {
        self.keys.iter().flatten().fold(false, |found, &known| found | (known == key))
    }
}

/// A [`Few`] of these words.
macro_rules! few {
    ($($word:literal),+ $(,)?) => {{
        const ALL: &[&str] = &[$($word),+];
        const WORDS: &$crate::lexicon::Few =
            &$crate::lexicon::Few::<[[u64; $crate::lexicon::FOUR]; ALL.len().div_ceil($crate::lexicon::FOUR)]>::of(ALL);
        WORDS
    }};
}
pub(crate) use few;

/// A bit for the first letter of a word, in any case.
const fn bit(first: u8) -> u32 {
    1 << (first % 32)
}

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
