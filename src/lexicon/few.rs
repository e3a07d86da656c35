//! Lists of a few words.

/// A few words in small letters, with a sieve that most other words do not pass.
pub(crate) struct Few {
    words: &'static [&'static str],
    /// By the length the first letters.
    sieve: [u64; LENGTHS],
}

/// So many lengths are told apart.
const LENGTHS: usize = 4;

impl Few {
    pub(crate) const fn of(words: &'static [&'static str]) -> Few {
        let (mut sieve, mut i) = ([0; LENGTHS], 0);
        while i < words.len() {
            let word = words[i].as_bytes();
            sieve[word.len() % LENGTHS] |= bit(word[0]);
            i += 1;
        }
        Few { words, sieve }
    }

    /// Whether the word of `len` bytes at a place of a text is one of them, in any case.
    #[inline]
    pub(crate) fn has(&self, text: &[u8], start: usize, len: usize) -> bool {
        text.get(start).is_some_and(|&first| self.sieve[len % LENGTHS] & bit(first) != 0)
            && self.holds(&text[start..start + len])
    }

    /// The same for a word by itself.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        self.has(word.as_bytes(), 0, word.len())
    }

    /// The same, without the sieve.
    fn holds(&self, word: &[u8]) -> bool {
        self.words.iter().any(|w| w.as_bytes().eq_ignore_ascii_case(word))
    }
}

/// A [`Few`] of these words.
macro_rules! few {
    ($($word:literal),+ $(,)?) => {
        &const { $crate::lexicon::Few::of(&[$($word),+]) }
    };
}
pub(crate) use few;

/// A bit for the first letter of a word.
const fn bit(first: u8) -> u64 {
    1 << ((first | 0x20) % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_any_case() {
        const COLOURS: Few = Few::of(&["red", "green", "blue"]);
        for word in ["red", "Green", "BLUE"] {
            assert!(COLOURS.has_word(word), "{word}");
        }
        for word in ["", "rod", "greens", "re", "blue-green"] {
            assert!(!COLOURS.has_word(word), "{word}");
        }
    }
}
