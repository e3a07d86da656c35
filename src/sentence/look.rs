//! What stands around a place of the text: the looks that the rules decide by.

use super::scan::{stop, width};
use crate::lexicon::abbreviations::{Abbreviation, abbreviation};
use crate::lexicon::{Lex, look_up_in};
use crate::token::letters;
use crate::work;

/// How far back a word is read.
const BACK: usize = 64;
/// How long a word may be ahead.
const AHEAD: usize = 48;

/// The bytes of the white space that the text starts with, 0 if with none.
pub(super) fn space(text: &[u8]) -> usize {
    work::look();
    match text {
        [b' ' | b'\t'..=b'\r', ..] => 1,
        [0xC2, 0xA0 | 0x85, ..] => 2,
        [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF, ..]
        | [0xE2, 0x81, 0x9F, ..]
        | [0xE3, 0x80, 0x80, ..]
        | [0xE1, 0x9A, 0x80, ..] => 3,
        _ => 0,
    }
}

/// The first byte from `at` on that is no white space.
pub(super) fn skip_space(text: &[u8], at: usize) -> usize {
    let mut at = at;
    // None stands there, mostly.
    if let Some(b'!'..=b'~') = text.get(at) {
        return at;
    }
    loop {
        match space(&text[at..]) {
            0 => return at,
            n => at += n,
        }
    }
}

/// White space, and the line ends in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Line ends: two are a blank line.
    pub(super) lines: usize,
    /// The first line end.
    pub(super) line: usize,
}

impl Gap {
    #[inline]
    pub(super) fn at(text: &[u8], start: usize) -> Gap {
        // What stands in most gaps, and a letter or mark behind it.
        let (len, lines) = match text[start..] {
            [b' ', b'!'..=b'~', ..] | [b' ', 0xE2, 0x80, 0x90..=0x9F, ..] => (1, 0),
            [b'\n', b'!'..=b'~', ..] | [b'\n', 0xE2, 0x80, 0x90..=0x9F, ..] => (1, 1),
            [b'\n', b'\n', b'!'..=b'~', ..] | [b'\n', b'\n', 0xE2, 0x80, 0x90..=0x9F, ..] => (2, 2),
            _ => return Gap::read(text, start),
        };
        Gap { start, end: start + len, lines, line: start }
    }

    fn read(text: &[u8], start: usize) -> Gap {
        let mut gap = Gap { start, end: start, lines: 0, line: start };
        loop {
            let n = match text[gap.end..] {
                // What stands behind a blank or a line end, mostly.
                [b'!'..=b'~', ..] | [0xE2, 0x80, 0x90..=0x9F, ..] => return gap,
                [b' ', ..] => 1,
                [b'\r', b'\n', ..] => 2,
                _ => space(&text[gap.end..]),
            };
            match text[gap.end..] {
                [b' ', ..] => {}
                _ if n == 0 => return gap,
                [b'\n' | b'\r', ..] | [0xE2, 0x80, 0xA8 | 0xA9, ..] => {
                    if gap.lines == 0 {
                        gap.line = gap.end;
                    }
                    // A paragraph separator is a blank line by itself.
                    gap.lines += if n == 3 && text[gap.end + 2] == 0xA9 { 2 } else { 1 };
                }
                // So is a form feed.
                [0x0C, ..] => gap.lines += 2,
                _ => {}
            }
            gap.end += n;
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// The number or letter that an item of a list starts with: *1.*, *b)*, *(iv)*.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Marker {
    /// The byte after it.
    pub(super) end: usize,
    /// Its number, or that of its letter.
    value: usize,
    /// What a Roman number counts.
    roman: Option<usize>,
    style: [bool; 4],
}

impl Marker {
    /// The marker that starts at `at` or behind a bullet there.
    pub(super) fn at(text: &[u8], at: usize) -> Option<Marker> {
        match text[at..] {
            // Letters that are no Roman number, mostly.
            [a, b, ..] if is_letter(a) && is_letter(b) && !(is_roman(a) && is_roman(b)) => return None,
            [b'(' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z', ..] => {}
            [0x80..=0xFF, ..] if bullet(&text[at..]) > 0 => {}
            _ => return None,
        }
        let start = at + bullet(&text[at..]);
        let start = if start > at { skip_blanks(text, start) } else { start };
        let open = text.get(start) == Some(&b'(');
        let from = start + usize::from(open);
        let mut to = from;
        while to < text.len() && to - from < 5 && text[to].is_ascii_alphanumeric() {
            to += 1;
        }
        let word = &text[from..to];
        let dot = !open && text.get(to) == Some(&b'.');
        let end = to + usize::from(dot);
        let close = text.get(end) == Some(&b')');
        let end = end + usize::from(close);
        if word.is_empty() || !(dot || close) || !matches!(text.get(end), Some(b' ' | b'\t' | b'\n' | b'\r' | 0xC2)) {
            return None;
        }
        let roman = roman(word);
        let (value, style) = match word {
            _ if word.len() <= 3 && word.iter().all(u8::is_ascii_digit) => (number(word), false),
            [letter @ (b'a'..=b'z' | b'A'..=b'Z')] => (usize::from(letter.to_ascii_lowercase() - b'a') + 1, true),
            _ => (roman?, true),
        };
        let capital = word[0].is_ascii_uppercase();
        // “A. Smith” is an initial; a bracket without its end is nothing.
        (close || !capital).then_some(Marker { end, value, roman, style: [open, dot, close, style] })
    }

    /// The number that a sentence ends with at its stop, if a colon before it announces a list.
    pub(super) fn announced(text: &[u8], first: usize, stop: usize) -> Option<Marker> {
        let head = &text[first..stop];
        let digits = head.iter().rev().take(3).take_while(|b| b.is_ascii_digit()).count();
        let colon = || head[..head.len() - digits].trim_ascii_end().ends_with(b":");
        if digits > 0 && colon() { Marker::at(text, stop - digits) } else { None }
    }

    /// Whether this one counts on from `before`.
    pub(super) fn follows(self, before: Marker) -> bool {
        let next = |a: Option<usize>, b: Option<usize>| a.is_some() && a == b.map(|b| b + 1);
        self.style == before.style && (self.value == before.value + 1 || next(self.roman, before.roman))
    }
}

/// Whether nothing but blanks stands before `at` in its line; bounded.
pub(super) fn opens_line(text: &[u8], at: usize) -> bool {
    let before = text[..at].iter().rev().take(BACK).find(|b| !matches!(b, b' ' | b'\t'));
    before.is_none_or(|b| matches!(b, b'\n' | b'\r'))
}

/// The bytes of the bullet that the text starts with.
pub(super) fn bullet(text: &[u8]) -> usize {
    match text {
        // • ‣ ⁃
        [0xE2, 0x80, 0xA2 | 0xA3, ..] | [0xE2, 0x81, 0x83, ..] => 3,
        // ● ○ ■ ▪ ►
        [0xE2, 0x97, 0x8F | 0x8B, ..] | [0xE2, 0x96, 0xA0 | 0xAA | 0xBA, ..] => 3,
        // ·
        [0xC2, 0xB7, ..] => 2,
        _ => 0,
    }
}

fn skip_blanks(text: &[u8], at: usize) -> usize {
    let mut at = at;
    while matches!(text.get(at), Some(b' ' | b'\t')) {
        at += 1;
    }
    at
}

fn is_letter(b: u8) -> bool {
    b.is_ascii_alphabetic()
}

/// A letter that Roman numbers are made of, as far as lists count.
pub(super) fn is_roman(b: u8) -> bool {
    matches!(b | 0x20, b'i' | b'v' | b'x')
}

fn number(digits: &[u8]) -> usize {
    digits.iter().fold(0, |n, d| 10 * n + usize::from(d - b'0'))
}

/// The value of a small Roman number of at most five letters.
fn roman(word: &[u8]) -> Option<usize> {
    let digit = |b: &u8| match b.to_ascii_lowercase() {
        b'i' => Some(1),
        b'v' => Some(5),
        b'x' => Some(10),
        _ => None,
    };
    let mut total = 0;
    for (i, b) in word.iter().enumerate() {
        let value = digit(b)?;
        let next = word.get(i + 1).and_then(digit).unwrap_or(0);
        total = if value < next { total + next - 2 * value } else { total + value };
    }
    Some(total)
}

/// A stop with all that belongs to it: more stops, closing marks, brackets, notes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tail {
    /// The byte after it.
    pub(super) end: usize,
    /// The full stops.
    pub(super) dots: usize,
    /// One of them is a question or exclamation mark.
    pub(super) mark: bool,
    pub(super) marks: usize,
    /// Several stops or `…`, nothing else.
    pub(super) ellipsis: bool,
    /// The stops stand apart: `. . .`
    pub(super) spaced: bool,
    /// A stop of a script without capitals.
    pub(super) foreign: bool,
    /// A closing quotation mark is in it.
    pub(super) quote: bool,
    /// A closing bracket is in it.
    pub(super) bracket: bool,
    /// A note in brackets is in it: `[17]`.
    pub(super) note: bool,
}

impl Tail {
    /// Of the stop at `at`.
    #[inline]
    pub(super) fn at(text: &[u8], at: usize) -> Tail {
        Tail::plain(text, at).unwrap_or_else(|| Tail::read(text, at))
    }

    fn read(text: &[u8], at: usize) -> Tail {
        let mut tail = Tail { end: at, ..Tail::default() };
        loop {
            let rest = &text[tail.end..];
            let next = tail.take(rest);
            if next == 0 {
                tail.ellipsis |= tail.dots > 1 && !tail.mark;
                return tail;
            }
            tail.end += next;
        }
    }

    /// What most are: a stop, perhaps a closing mark, and then a line end or a blank before a
    /// word or its mark.
    #[inline]
    fn plain(text: &[u8], at: usize) -> Option<Tail> {
        let [stop @ (b'.' | b'?' | b'!'), ref behind @ ..] = text[at..] else { return None };
        let close = match behind {
            [0xE2, 0x80, 0x9D, ..] => 3,
            [b'"', ..] => 1,
            _ => 0,
        };
        match behind[close..] {
            [b'\n', ..] | [b' ', b'A'..=b'Z' | b'a'..=b'z' | 0xE2, ..] => {}
            _ => return None,
        }
        let mark = stop != b'.';
        Some(Tail {
            end: at + 1 + close,
            dots: usize::from(!mark),
            mark,
            marks: usize::from(mark),
            quote: close > 0,
            ..Tail::default()
        })
    }

    /// The bytes at the start of `rest` that still belong to it.
    fn take(&mut self, rest: &[u8]) -> usize {
        work::look();
        match rest {
            // Stops that stand apart may stand on two lines.
            [b'\n', ..] if self.spaced => {}
            [] | [b'\n' | b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9', ..] => return 0,
            _ => {}
        }
        let n = stop(rest);
        if n > 0 {
            match rest[0] {
                b'.' => self.dots += 1,
                b'?' | b'!' => {
                    self.mark = true;
                    self.marks += 1;
                }
                0xE2 if rest[2] == 0xA6 => self.ellipsis = true,
                0xE2 => self.mark = true,
                _ => self.foreign = true,
            }
            return n;
        }
        match rest {
            [b'"', after @ ..] if !starts_word(after) => self.close(1),
            [b'\'', after @ ..] if !starts_word(after) => self.close(1),
            [0xE2, 0x80, 0x99, after @ ..] if !starts_word(after) => self.close(3),
            // ” and, where the writer mixed them up, “ before a space
            [0xE2, 0x80, 0x9D, ..] | [0xE2, 0x80, 0xBA, ..] => self.close(3),
            [0xE2, 0x80, 0x9C | 0x98, after @ ..] if after.is_empty() || space(after) > 0 => self.close(3),
            // 」 』
            [0xE3, 0x80, 0x8D | 0x8F, ..] => self.close(3),
            [0xC2, 0xBB, ..] | [b'>', b'>', ..] => self.close(2),
            [b')' | b']' | b'}', ..] => {
                self.bracket = true;
                1
            }
            [b'*' | b'_', after @ ..] if !starts_word(after) => 1,
            [b'[', ..] => self.note(rest),
            [b' ', b'[', number @ ..] => match self.note(&rest[1..]) {
                n if n > 0 && number[0].is_ascii_digit() => n + 1,
                _ => 0,
            },
            // “He said, ‘No.’ ” with a blank between the closing marks.
            _ if self.quote && space(rest) > 0 => closer_apart(rest),
            // `. . .` and `! ! !`
            [b' ' | b'\n', b'.', after @ ..] if self.dots > 0 && !starts_word(after) => {
                self.spaced = true;
                1
            }
            [b' ', b'!' | b'?', ..] if self.mark => 1,
            _ => 0,
        }
    }

    fn close(&mut self, n: usize) -> usize {
        self.quote = true;
        n
    }

    /// The length of `[17]`, `[2–5]` or `[note 3]` behind a stop.
    fn note(&mut self, rest: &[u8]) -> usize {
        let Some(end) = rest.iter().take(24).position(|&b| b == b']') else { return 0 };
        let digits = rest[1..end].iter().any(u8::is_ascii_digit);
        let words = rest[1..end].iter().filter(|b| b.is_ascii_alphabetic()).count();
        if !digits || words > 8 {
            return 0;
        }
        self.note = true;
        end + 1
    }

    /// The first stop of `word. . . . Next`, where four stand apart: it ends the sentence,
    /// and the three behind it leave something out of the next.
    pub(super) fn is_stop_and_ellipsis(self, text: &[u8], at: usize) -> bool {
        self.dots == 4
            && self.spaced
            && at + 7 <= text.len()
            && &text[at..at + 7] == b". . . ."
            && at > 0
            && text[at - 1].is_ascii_alphanumeric()
    }
}

/// The bytes of a blank and a closing mark that the text starts with, 0 if it does not: white space
/// or nothing stands behind it.
fn closer_apart(text: &[u8]) -> usize {
    let blank = space(text);
    let mark = match text[blank..] {
        [b'\'', b'\'', ..] => 2,
        [b'"' | b'\'', ..] => 1,
        [0xE2, 0x80, 0x9D | 0x99, ..] => 3,
        _ => return 0,
    };
    let after = &text[blank + mark..];
    let apart = text[0] != b'\n' && text[0] != b'\r' && (after.is_empty() || space(after) > 0);
    if apart { blank + mark } else { 0 }
}

fn starts_word(text: &[u8]) -> bool {
    text.first().is_some_and(|&b| b.is_ascii_alphanumeric() || (b >= 0xC3 && b != 0xE2 && b < 0xE3))
}

/// A part of a word as a byte: ASCII letters and digits, and what is not ASCII
/// except the blocks that hold marks and dashes.
fn in_word(text: &[u8], at: usize) -> bool {
    let b = text[at];
    b.is_ascii_alphanumeric() || (b >= 0x80 && !matches!(lead(text, at), 0xC2 | 0xE2 | 0xE3 | 0xEF))
}

/// The first byte of the character that a byte is in.
fn lead(text: &[u8], at: usize) -> u8 {
    let mut at = at;
    while at > 0 && text[at] & 0xC0 == 0x80 {
        at -= 1;
    }
    text[at]
}

/// The word before a stop.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before<'t> {
    pub(super) word: &'t [u8],
    pub(super) start: usize,
    /// Nothing but white space or an opening mark stands before it.
    pub(super) alone: bool,
}

impl<'t> Before<'t> {
    /// The word that ends at `end`, not read beyond `first`. Stops inside belong to it.
    pub(super) fn at(text: &'t [u8], first: usize, end: usize) -> Before<'t> {
        let least = first.max(end.saturating_sub(BACK));
        // The letters before it, eight at once.
        let eight = text[least..end].last_chunk();
        let mut start = end - eight.map_or(0, |&eight| letters(u64::from_be_bytes(eight)));
        while start > least && (in_word(text, start - 1) || (text[start - 1] == b'.' && start < end)) {
            start -= 1;
        }
        while start < end && (text[start] == b'.' || text[start] & 0xC0 == 0x80) {
            start += 1;
        }
        let alone = start == first || (start > 0 && !matches!(text[start - 1], b'\'' | b'-' | b'&' | b'/' | b'@' | b'+' | b'_' | b'=' | b'#' | 0x80..))
            // a curly apostrophe is three bytes: look at the whole
            || (start >= 3 && matches!(text[start - 3..start], [0xE2, 0x80, 0x9C | 0x98 | 0x94 | 0x93] | [_, 0xC2, 0xA0]));
        Before { word: &text[start..end], start, alone }
    }

    /// The word before it in the sentence, if only white space stands between.
    pub(super) fn previous(self, text: &'t [u8], first: usize) -> Option<Before<'t>> {
        let mut end = self.start;
        while end > first && matches!(text[end - 1], b' ' | b'\n' | b'\r' | b'\t') && self.start - end < 8 {
            end -= 1;
        }
        let dot = end > first && text[end - 1] == b'.';
        let before = Before::at(text, first, end - usize::from(dot));
        (end < self.start && !before.word.is_empty()).then_some(before)
    }

    pub(super) fn is_capital(self) -> bool {
        self.word.first().is_some_and(|&b| b.is_ascii_uppercase() || b == 0xC3)
    }

    pub(super) fn lex(self) -> Lex {
        lex(self.word)
    }
}

pub(super) fn lex(word: &[u8]) -> Lex {
    look_up_in(word, 0, word.len()).lex()
}

/// How the text goes on behind a gap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Case {
    Lower,
    Upper,
    Digit,
    /// A letter of a script without capitals.
    Letter,
    /// Any other character.
    Symbol,
    /// The text is at its end.
    Nothing,
}

/// The next word, with the marks before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Next<'t> {
    pub(super) word: &'t [u8],
    /// Where the word starts.
    pub(super) start: usize,
    pub(super) case: Case,
    /// A dash or bullet stands before it.
    pub(super) dash: bool,
}

impl<'t> Next<'t> {
    pub(super) fn at(text: &'t [u8], at: usize) -> Next<'t> {
        let (start, dash) = skip_marks(text, at);
        Next { word: word_at(text, start), start, case: case(&text[start..]), dash }
    }

    pub(super) fn lex(self) -> Lex {
        lex(self.word)
    }

    /// The byte after the word.
    pub(super) fn end(self) -> usize {
        self.start + self.word.len()
    }

    /// Whether the word is one letter with a stop behind it.
    pub(super) fn is_initial(self, text: &[u8]) -> bool {
        self.word.len() == 1 && text.get(self.end()) == Some(&b'.')
    }

    /// The kind of abbreviation, if the word has a stop behind it.
    pub(super) fn abbreviation(self, text: &[u8]) -> Option<Abbreviation> {
        if text.get(self.end()) == Some(&b'.') { abbreviation(self.word) } else { None }
    }

    /// The word behind it, if white space stands between.
    pub(super) fn following(self, text: &'t [u8]) -> Option<Next<'t>> {
        let end = self.end();
        let gap = blanks(text, end);
        (gap > end).then(|| Next::at(text, gap))
    }
}

/// The byte after the marks, dashes and bullets that stand before a word, and whether it is one of the latter; bounded.
fn skip_marks(text: &[u8], at: usize) -> (usize, bool) {
    let (mut start, mut dash) = (at, false);
    while start < text.len() && start - at < 16 && !text[start].is_ascii_alphanumeric() {
        let rest = &text[start..];
        let n = match rest {
            [b'"' | b'\'' | b'`' | b'(' | b'[' | b'{' | b'<', ..] => 1,
            [0xE2, 0x80, 0x98..=0x9F | 0xB9, ..] => 3,
            // 「 『 （
            [0xE3, 0x80, 0x8C | 0x8E, ..] | [0xEF, 0xBC, 0x88, ..] => 3,
            // « ¿ ¡
            [0xC2, 0xAB | 0xBF | 0xA1, ..] | [b',', b',', ..] => 2,
            [b'*' | b'_' | b'#' | b'>' | b'~', ..] => 1,
            _ => 0,
        };
        if n > 0 {
            start += n;
            continue;
        }
        let n = match rest {
            [b'-', ..] => 1,
            [0xE2, 0x80, 0x92..=0x95, ..] => 3,
            _ => bullet(rest),
        };
        match (n, rest) {
            (0, [b' ', ..]) if start > at => start += 1,
            (0, _) => break,
            _ => {
                dash = true;
                start += n;
            }
        }
    }
    (start, dash)
}

/// The byte after the blanks, and at most one line end, that stand at `at`; bounded.
pub(super) fn blanks(text: &[u8], at: usize) -> usize {
    let mut end = at;
    let mut lines = 0;
    while end - at < 32 {
        match text.get(end) {
            Some(b' ' | b'\t' | b'\r') => end += 1,
            Some(b'\n') if lines == 0 => {
                lines = 1;
                end += 1;
            }
            _ => break,
        }
    }
    end
}

/// The letters and digits at `at`.
pub(super) fn word_at(text: &[u8], at: usize) -> &[u8] {
    let mut end = at + text[at..].first_chunk().map_or(0, |&eight| letters(u64::from_le_bytes(eight)));
    while end < text.len() && end - at < AHEAD {
        match text[end] {
            b if b.is_ascii_alphanumeric() => end += 1,
            0xC2 | 0xE2 | 0xE3 | 0xEF | 0..0x80 => break,
            b => end += width(b),
        }
    }
    &text[at..end]
}

/// How the text goes on at `at`, marks before the word left out.
pub(super) fn case_at(text: &[u8], at: usize) -> Case {
    match text.get(at) {
        Some(b'A'..=b'Z') => Case::Upper,
        _ => case(&text[skip_marks(text, at).0..]),
    }
}

fn case(rest: &[u8]) -> Case {
    match *rest {
        [] => Case::Nothing,
        [b'A'..=b'Z', ..] => Case::Upper,
        // *iPhone*, *eBay*: a name
        [b'a'..=b'z', b'A'..=b'Z', third, ..] if third.is_ascii_alphanumeric() || third >= 0x80 => Case::Upper,
        [b'a'..=b'z', ..] => Case::Lower,
        [b'0'..=b'9', ..] => Case::Digit,
        [0..0x80, ..] => Case::Symbol,
        _ => {
            let end = rest.len().min(4);
            let c = (1..=end).find_map(|n| std::str::from_utf8(&rest[..n]).ok()?.chars().next());
            match c {
                Some(c) if c.is_lowercase() => Case::Lower,
                Some(c) if c.is_uppercase() => Case::Upper,
                Some(c) if c.is_numeric() => Case::Digit,
                Some(c) if c.is_alphabetic() => Case::Letter,
                _ => Case::Symbol,
            }
        }
    }
}
