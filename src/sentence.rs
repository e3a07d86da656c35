//! Sentences, straight from the bytes of the text.
//!
//! The scanner stops at the few bytes that can end a sentence: a stop and its
//! like, and the end of a line. What stands around such a byte is gathered as
//! [`Evidence`], of bounded length, and a list of rules decides. Quotation
//! marks need no pairing here: a closing mark touches what stands before it.

use std::iter::FusedIterator;

use crate::lexicon::abbreviations::{self, Abbreviation};
use crate::lexicon::{self, Lex};
use crate::span::Span;

/// The sentences of a text, in order: an iterator of spans in bytes.
///
/// The spans tile the text: each sentence ends where the next one starts, so
/// white space between two belongs to the first of them. A text of nothing
/// but white space is one sentence, an empty one has none.
///
/// Made by [`sentences`].
#[derive(Debug, Clone)]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
    lines: Lines,
}

/// What the end of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// Lines are wrapped at about so many bytes: a line end is a space.
    Wrapped(usize),
    /// A line is a paragraph.
    Paragraphs,
}

/// Splits a text into sentences.
///
/// Linear in the length of the text, whatever stands in it; nothing is
/// allocated. A sentence is never cut before its own reporting clause.
///
/// ```
/// let text = "“Why?” he asked. Mr. Hale of Acme Inc. had gone to the U.S. on Monday.";
/// let found: Vec<&str> = quotecraft::sentences(text).map(|s| &text[s]).collect();
/// assert_eq!(found, ["“Why?” he asked. ", "Mr. Hale of Acme Inc. had gone to the U.S. on Monday."]);
/// ```
#[must_use]
pub fn sentences(text: &str) -> Sentences<'_> {
    Sentences { text, at: 0, lines: Lines::of(text) }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let start = self.at;
        if start >= self.text.len() {
            return None;
        }
        self.at = self.end(start);
        Some(Span::new(start, self.at))
    }
}

impl FusedIterator for Sentences<'_> {}

/// A sentence without the white space around it.
#[cfg(any(feature = "serde", test))]
pub(crate) fn trim(text: &str, sentence: Span) -> Span {
    let rest = text[sentence].trim_start();
    let start = sentence.end() - rest.len();
    Span::new(start, start + rest.trim_end().len())
}

/// Bytes at which the scanner stops: `.`, `?`, `!`, line ends, and the first
/// bytes of `…` and `。`.
static STOPS: [bool; 256] = {
    let mut table = [false; 256];
    table[b'.' as usize] = true;
    table[b'?' as usize] = true;
    table[b'!' as usize] = true;
    table[b'\n' as usize] = true;
    table[0xE2] = true;
    table[0xE3] = true;
    table
};

/// No look goes further than so many bytes; only white space and what ends
/// sentences is passed over at any length, and then for good.
const REACH: usize = 48;

impl Lines {
    /// In wrapped text most lines end in mid-sentence. The start of the text
    /// tells.
    fn of(text: &str) -> Lines {
        const SAMPLE: usize = 8192;
        let bytes = &text.as_bytes()[..text.len().min(SAMPLE)];
        let (mut lines, mut ended, mut longest, mut line) = (0, 0, 0, 0);
        for at in memchr::memchr_iter(b'\n', bytes) {
            let blank = at == line || bytes.get(at + 1).is_none_or(|&b| b == b'\n' || b == b'\r');
            if !blank {
                lines += 1;
                ended += usize::from(
                    !bytes[at - 1].is_ascii_alphanumeric() && !matches!(bytes[at - 1], b',' | b'-' | b' ' | b';'),
                );
                longest = longest.max(at - line);
            }
            line = at + 1;
        }
        if 2 * ended > lines || longest > 200 { Lines::Paragraphs } else { Lines::Wrapped(longest) }
    }
}

impl<'t> Sentences<'t> {
    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// Where the sentence that starts at `start` ends, the white space behind
    /// it included.
    fn end(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        // White space at the start is the sentence's.
        let mut at = self.skip_space(start).0;
        let first = at;
        while at < bytes.len() {
            if !STOPS[bytes[at] as usize] {
                at += 1;
                continue;
            }
            if bytes[at] == b'\n' {
                let (next, breaks) = self.skip_space(at);
                if next >= bytes.len() || breaks >= 2 || self.ends_line(first, at, next) {
                    return next;
                }
                at = next;
                continue;
            }
            let Some(stop) = self.stop(at) else {
                at += 1;
                continue;
            };
            match self.decide(first, at, stop) {
                Some(end) => return end,
                None => at = stop.end,
            }
        }
        bytes.len()
    }

    /// The first byte at or after `at` that is no white space, and the line
    /// ends before it.
    fn skip_space(&self, mut at: usize) -> (usize, usize) {
        let mut breaks = 0;
        loop {
            match self.byte(at) {
                b'\n' => breaks += 1,
                b' ' | b'\t' | b'\r' | 0x0B | 0x0C => {}
                // A no-break space.
                0xC2 if self.byte(at + 1) == 0xA0 => at += 1,
                _ => return (at, breaks),
            }
            at += 1;
        }
    }

    /// Whether a single line end ends the sentence.
    fn ends_line(&self, first: usize, at: usize, next: usize) -> bool {
        let Lines::Wrapped(width) = self.lines else {
            return true;
        };
        // A heading: a line much shorter than the others, with a capital or a
        // mark behind it, and no comma before.
        let line = memchr::memrchr(b'\n', &self.text.as_bytes()[first.max(at.saturating_sub(2 * REACH))..at])
            .map_or(at - first, |_| width);
        let ends = !matches!(self.byte(at - 1), b',' | b';' | b'-');
        2 * line < width && ends && !self.byte(next).is_ascii_lowercase() && at - first < width
    }

    /// The run of stops at `at` and the marks and brackets that close behind it.
    fn stop(&self, at: usize) -> Option<Stop> {
        let mut end = at;
        let mut stop = Stop { kind: self.byte(at), run: 0, end, quote: false };
        loop {
            match self.byte(end) {
                b'.' | b'?' | b'!' => {
                    if self.byte(end) != b'.' {
                        stop.kind = self.byte(end);
                    }
                    end += 1;
                }
                0xE2 if self.byte(end + 1) == 0x80 && self.byte(end + 2) == 0xA6 => end += 3,
                0xE3 if self.byte(end + 1) == 0x80 && self.byte(end + 2) == 0x82 => end += 3,
                // Stops with spaces between: . . .
                b' ' if stop.run > 0 && self.byte(end + 1) == b'.' && self.byte(end + 2) != b'.'
                    || stop.run > 0 && self.byte(end) == b' ' && self.text[end..].starts_with(" . .") =>
                {
                    end += 1;
                    continue;
                }
                _ => break,
            }
            stop.run += 1;
        }
        if stop.run == 0 {
            return None;
        }
        // Closers.
        loop {
            let close = match self.byte(end) {
                b'"' | b'\'' => 1,
                b')' | b']' | b'}' | b'*' | b'_' => {
                    end += 1;
                    continue;
                }
                0xE2 if self.byte(end + 1) == 0x80 && matches!(self.byte(end + 2), 0x99 | 0x9D) => 3,
                0xC2 if self.byte(end + 1) == 0xBB => 2,
                // A note: stop.[17]
                b'[' if self.byte(end + 1).is_ascii_digit() => {
                    let mut k = end + 1;
                    while self.byte(k).is_ascii_digit() && k < end + 5 {
                        k += 1;
                    }
                    if self.byte(k) != b']' {
                        break;
                    }
                    end = k + 1;
                    continue;
                }
                _ => break,
            };
            stop.quote = true;
            end += close;
        }
        stop.end = end;
        Some(stop)
    }

    /// Whether the sentence that starts at `first` ends with the stop at `at`,
    /// and where the next one starts.
    fn decide(&self, first: usize, at: usize, stop: Stop) -> Option<usize> {
        let (next, breaks) = self.skip_space(stop.end);
        if next >= self.text.len() || breaks >= 2 {
            return Some(next);
        }
        if breaks == 1 && self.lines == Lines::Paragraphs {
            return Some(next);
        }
        let before = self.word_before(at);
        if next == stop.end {
            // No space: *end.Next*.
            let joined = stop.kind == b'.'
                && stop.run == 1
                && !stop.quote
                && before.len() > 2
                && self.byte(at - 1).is_ascii_lowercase()
                && self.byte(next).is_ascii_uppercase()
                && self.byte(next + 1).is_ascii_lowercase()
                && !before.contains(['/', '@', '.']);
            return joined.then_some(next);
        }
        let word_at = self.skip_openers(next);
        let opened = word_at > next;
        let after = self.word_at(word_at);
        let initial = after.chars().next().unwrap_or(' ');
        // *“Why?” he asked*; a sentence starts with a capital or a number.
        if initial.is_lowercase() {
            return None;
        }
        let lex = lexicon::look_up(after.split(['\'', '’']).next().unwrap_or(after));
        if stop.kind != b'.' || stop.run > 1 {
            if stop.quote && stop.kind != b'.' && !opened && self.is_report(word_at) {
                return None;
            }
            // *Yahoo! Inc.*
            if stop.kind == b'!' && !stop.quote && EXCLAIMED.contains(&before) {
                return None;
            }
            return Some(next);
        }
        // A number at the start of a line of a list: 1. Foo
        if before.len() <= 3
            && at - before.len() == first
            && before.bytes().all(|b| b.is_ascii_digit())
            && !before.is_empty()
        {
            return None;
        }
        let starter = opened || lex.any(STARTERS) || TITLES_THAT_START.contains(&after);
        let ends = match abbreviations::look_up(before) {
            Some(_) if stop.quote => true,
            Some(Abbreviation::Title | Abbreviation::Inner) => before == "M" && starter,
            Some(Abbreviation::Numbered) => !initial.is_ascii_digit() && (before.len() > 1 || starter),
            Some(Abbreviation::MayEnd) => starter || !initial.is_uppercase() && !initial.is_ascii_digit(),
            // Letters with stops between: *J.R.*, *N.V.*
            None if before.contains('.') && before.len() <= 6 && is_spelled(before) => starter,
            // An initial: *J. Smith*, but *Vitamin C. The …*.
            None if is_initial(before) => starter,
            None => true,
        };
        ends.then_some(next)
    }

    /// The word that ends before `at`: no white space, brackets or marks.
    fn word_before(&self, at: usize) -> &'t str {
        let bytes = self.text.as_bytes();
        let mut start = at;
        while start > 0 && at - start < REACH {
            let b = bytes[start - 1];
            if !(b.is_ascii_alphanumeric() || b >= 0x80 || matches!(b, b'.' | b'&' | b'/' | b'@')) {
                break;
            }
            start -= 1;
        }
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        // Curly marks and dashes are no letters.
        let word = &self.text[start..at];
        word.rsplit(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '&' | '/' | '@')).next().unwrap_or(word)
    }

    /// The word that starts at `at`.
    fn word_at(&self, at: usize) -> &'t str {
        let end = self.boundary(at + REACH);
        let rest = self.text.get(at..end).unwrap_or("");
        let len = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’')).unwrap_or(rest.len());
        &rest[..len]
    }

    /// The last character boundary not after `at`.
    fn boundary(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// The first byte behind marks and brackets that open.
    fn skip_openers(&self, mut at: usize) -> usize {
        let from = at;
        while at < from + REACH {
            at += match self.byte(at) {
                b'"' | b'\'' | b'(' | b'[' | b'{' | b'`' | b'*' | b'_' => 1,
                0xE2 if self.byte(at + 1) == 0x80 && matches!(self.byte(at + 2), 0x98 | 0x9C | 0x9E | 0x93 | 0x94) => 3,
                0xC2 if self.byte(at + 1) == 0xAB => 2,
                _ => break,
            };
        }
        at
    }

    /// Whether a name and a verb of speech stand at `at`: *Harry Hale asked*.
    fn is_report(&self, mut at: usize) -> bool {
        for _ in 0..4 {
            let word = self.word_at(at);
            let lex = lexicon::look_up(word);
            let initial = word.chars().next().unwrap_or(' ');
            if initial.is_lowercase() {
                return lex.any(Lex::SPEECH) && lex.any(Lex::PAST | Lex::THIRD);
            }
            if !initial.is_uppercase() || lex.any(Lex::FUNCTION) && word != "I" && !lex.any(Lex::GIVEN) {
                return false;
            }
            at += word.len();
            // The stop of *Mr.*
            if self.byte(at) == b'.' && abbreviations::look_up(word) == Some(Abbreviation::Title) {
                at += 1;
            }
            if !matches!(self.byte(at), b' ' | b'\n') {
                return false;
            }
            at += 1;
        }
        false
    }
}

/// A stop with what closes behind it.
#[derive(Debug, Clone, Copy)]
struct Stop {
    /// `?` or `!` if there is one, else the first byte.
    kind: u8,
    /// How many stops stand together.
    run: usize,
    /// The byte behind the closers.
    end: usize,
    /// Whether a quotation mark is among them.
    quote: bool,
}

/// Words that open a sentence more often than they go on with a name.
const STARTERS: Lex = Lex::from_bits(
    Lex::FUNCTION.bits() | Lex::GROUP.bits() | Lex::CUE_NOUN.bits() | Lex::ING.bits() | Lex::TIME.bits(),
);

/// Titles open a sentence behind an abbreviation, as in *Acme Inc. Mr. Hale …*.
const TITLES_THAT_START: &[&str] = &["Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "President", "Shares"];

/// Names that end in an exclamation mark.
const EXCLAIMED: &[&str] = &["Yahoo", "Jeopardy", "Yum", "Oliver"];

/// *A*, *Z*: a single capital.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// *N.V*, *J.R.R*: single letters with stops between.
fn is_spelled(word: &str) -> bool {
    word.split('.').all(|part| part.chars().count() <= 2 && part.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences apart by a bar.
    fn check(marked: &str) {
        let text = marked.replace('|', "");
        let cut: Vec<&str> = sentences(&text).map(|s| &text[s]).collect();
        assert_eq!(cut.join("|"), marked);
    }

    #[test]
    fn cuts() {
        for case in [
            "It rained. |Ann left.",
            "“Why?” he asked. |“Because.” |She left.",
            "“Go?” I said, “go where?” |Nobody knew.",
            "“Is it?” Mr. Hale demanded. |He sat.",
            "“I see.” |Poirot nodded.",
            "He took Vitamin C. |The cold went.",
            "It opens at 9 a.m. |She came at 10 p.m. Monday.",
            "He works for Acme Inc. |The firm grew.",
            "It was so.[17] |Others agreed.",
            "Wait . . . |What was that?",
            "The end.Next comes this.",
            "One line\nand its end. |Another.",
            "A heading\n\n|A paragraph. |With two.",
        ] {
            if case.contains("end.Next") {
                check("The end.|Next comes this.");
            } else {
                check(case);
            }
        }
    }

    #[test]
    fn does_not_cut() {
        for case in [
            "Mr. J. R. Smith of St. Ives met Gen. Lee.",
            "The U.S. Senate voted 5.5 to 4.",
            "See e.g. Hale, vs. Acme Corp. Chairman Lee.",
            "No. 5 and Fig. 3 of pp. 7 on Nov. 29 were lost.",
            "Write to ann@example.com or see www.example.com/a.html now.",
            "“Stop!” cried Ann.",
            "Yahoo! Inc. rose.",
        ] {
            check(case);
        }
    }

    #[test]
    fn white_space_is_trimmed() {
        assert_eq!(trim("  a b. ", Span::new(0, 7)), Span::new(2, 6));
        assert_eq!(sentences(" \n ").count(), 1);
        assert_eq!(sentences("").count(), 0);
    }
}
