//! Lists of a few words.

/// A few words in small letters, with a sieve that most other words do not pass.
pub(crate) struct Few {
    words: &'static [&'static str],
    sieve: u64,
}

impl Few {
    pub(crate) const fn of(words: &'static [&'static str]) -> Few {
        let (mut sieve, mut i) = (0, 0);
        while i < words.len() {
            let word = words[i].as_bytes();
            sieve |= bit(word[0], word.len());
            i += 1;
        }
        Few { words, sieve }
    }

    /// Whether the word is one of them, in any case.
    pub(crate) fn has(&self, word: &str) -> bool {
        let passes = |&first: &u8| self.sieve & bit(first, word.len()) != 0;
        word.as_bytes().first().is_some_and(passes) && self.words.iter().any(|w| w.eq_ignore_ascii_case(word))
    }
}

/// A bit for the first letter and the length of a word.
const fn bit(first: u8, len: usize) -> u64 {
    1 << (((first | 0x20) as usize ^ len << 3) % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_any_case() {
        const COLOURS: Few = Few::of(&["red", "green", "blue"]);
        for word in ["red", "Green", "BLUE"] {
            assert!(COLOURS.has(word), "{word}");
        }
        for word in ["", "rod", "greens", "re", "blue-green"] {
            assert!(!COLOURS.has(word), "{word}");
        }
    }
}
