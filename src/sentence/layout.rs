//! Whether a line end is there because the line was full, or because it ends something.

use super::look::{Before, Case, Gap, Marker, bullet, case_at, is_roman};
use crate::lexicon::Lex;
use crate::token::EACH;

/// A longer line was not wrapped.
const LONGEST: usize = 160;
/// Nobody wraps prose to less than this.
const NARROWEST: usize = 24;
/// Nor a few lines to less than this.
const NARROWEST_FEW: usize = 48;
/// So many times as many lines are not measured where the layout is steady.
const STEADY: usize = 8;
/// How many lines are looked at together.
const LINES: usize = 48;
/// One line of so many is longer than the others were wrapped to.
const OUTLIERS: usize = 16;

/// What is known of the lines around the last line end that was looked at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Layout {
    /// Where a line starts, at or before that of the line end to come.
    line: usize,
    /// Up to here the lines have been measured.
    measured: usize,
    /// How long a line can be, in characters.
    width: usize,
    /// Most lines are as full as they can be.
    wrapped: bool,
    /// How often in a row the lines were found to be wrapped to about the same width.
    steady: usize,
}

impl Layout {
    /// Whether it is seen at once that the text goes on behind the line end at `at`, as behind most
    /// in wrapped text: a short line, and behind it a word in small letters that numbers no item,
    /// in a sentence that a capital opens.
    pub(super) fn goes_on_plainly(&mut self, text: &[u8], first: usize, at: usize) -> bool {
        let line = std::mem::replace(&mut self.line, at + 1);
        let small = match text[at..] {
            [b'\n', a @ b'a'..=b'z', b @ b'a'..=b'z', ..] => !(is_roman(a) && is_roman(b)),
            [b'\n', b'a'..=b'z', b' ', ..] => true,
            _ => false,
        };
        let short = || at - line <= LONGEST || at - line_start(text, at) <= LONGEST;
        small && short() && begins_with_capital(text, first)
    }

    /// Whether the text goes on behind the line end in `gap` as behind a space.
    /// `first` is where the sentence starts.
    pub(super) fn goes_on(&mut self, text: &[u8], first: usize, gap: Gap) -> bool {
        let next = &text[gap.end..];
        let indented = gap.end > gap.line && matches!(text[gap.end - 1], b' ' | b'\t');
        // *his age as* / *71.* is no item.
        let item = || bullet(next) > 0 || is_item(text, gap.end) && !is_unfinished(text, gap.start);
        if gap.lines != 1 || item() {
            return false;
        }
        let start = line_start(text, gap.line);
        let line = &text[start..gap.start];
        let lower = case_at(text, gap.end) == Case::Lower;
        // A blank before the line end, as some programs leave it where they wrap.
        let blank = gap.line > gap.start && !indented;
        if lower && (blank || !indented && line.len() <= LONGEST && begins_with_capital(text, first)) {
            return true;
        }
        let length = characters(line);
        if length > LONGEST {
            return false;
        }
        if gap.line >= self.measured {
            self.measure(text, start);
        }
        let full = length + 1 + first_word(&text[gap.end..text.len().min(gap.end + LONGEST)]) > self.width;
        self.wrapped && (full || length * 5 >= self.width * 4 && (lower || is_unfinished(text, gap.start)))
    }

    /// Measures the lines from `start` on, as many as are looked at together.
    fn measure(&mut self, text: &[u8], start: usize) {
        let mut lines = [(0_usize, 0_usize); LINES];
        let (mut n, mut at) = (0, start);
        while n < LINES && at < text.len() {
            let end;
            (end, lines[n]) = line(&text[at..text.len().min(at + 4 * LONGEST)]);
            n += 1;
            at += end + 1;
        }
        let (before, measured) = (*self, at - start);
        let lines = &lines[..n];
        let width = width(lines);
        let few = n < 6;
        // A few lines do not tell the width: those before do.
        if !(few && self.wrapped && width <= self.width) {
            self.width = width;
        }
        // A blank line has no word that could fill the line before.
        let (mut pairs, mut full) = (0, 0);
        for pair in lines.windows(2).filter(|pair| pair[0].0 > 0 && pair[1].0 > 0) {
            pairs += 1;
            full += usize::from(pair[0].0 <= LONGEST && pair[0].0 + 1 + pair[1].1 > self.width);
        }
        let narrowest = if few { NARROWEST_FEW } else { NARROWEST };
        let enough = if few { 3 * full >= 2 * pairs } else { 2 * full >= pairs };
        self.wrapped = full > 0 && enough && self.width >= narrowest;
        // A text that has been wrapped to one width for long is measured at ever fewer places.
        let steady = self.wrapped && before.wrapped && self.width.abs_diff(before.width) <= 2;
        self.steady = if steady { (self.steady + 1).min(STEADY) } else { 0 };
        if steady {
            self.width = self.width.min(before.width);
        }
        self.measured = at + measured * self.steady;
    }
}

/// The length that hardly a line exceeds, those left out that were not wrapped.
fn width(lines: &[(usize, usize)]) -> usize {
    let mut longest = [0; LINES / OUTLIERS + 1];
    let mut n = 0;
    for &(length, _) in lines.iter().filter(|line| (1..=LONGEST).contains(&line.0)) {
        n += 1;
        // The longest ones in order, the longest first.
        let mut length = length;
        for place in &mut longest {
            if length > *place {
                std::mem::swap(&mut length, place);
            }
        }
    }
    longest[n / OUTLIERS]
}

/// Whether the line that ends here ends with a word of grammar, which something follows: *of*, *the*.
fn is_unfinished(text: &[u8], end: usize) -> bool {
    let word = Before::at(text, 0, end);
    word.alone && word.lex().any(Lex::FUNCTION) && !word.is_capital()
}

/// Whether a line starts here that is an item of a list or another start of its own.
fn is_item(text: &[u8], at: usize) -> bool {
    match text[at..] {
        [b'-' | b'*' | b'+' | b'#' | b'>', b' ' | b'\t', ..] => true,
        _ => Marker::at(text, at).is_some(),
    }
}

fn line_start(text: &[u8], end: usize) -> usize {
    let least = end.saturating_sub(4 * LONGEST);
    let line = &text[least..end];
    memchr::memrchr(b'\n', line).map_or(least, |at| least + at + 1)
}

/// The characters that start in these bytes, which are counted eight at a time.
fn characters(text: &[u8]) -> usize {
    let inner = |eight: &[u8; 8]| {
        let bytes = u64::from_le_bytes(*eight);
        (bytes >> 7 & !(bytes >> 6) & EACH).wrapping_mul(EACH) >> 56
    };
    let (eights, rest) = text.as_chunks();
    let rest_inner = rest.iter().filter(|&&b| b & 0xC0 == 0x80).count();
    text.len() - eights.iter().map(inner).sum::<u64>() as usize - rest_inner
}

/// The characters of the line’s first word.
fn first_word(line: &[u8]) -> usize {
    let end = line.iter().position(|&b| b <= b' ').unwrap_or(line.len());
    characters(&line[..end])
}

/// Where the line ends that the window starts with, and its characters and those of its first
/// word, the blanks around them left out.
fn line(window: &[u8]) -> (usize, (usize, usize)) {
    let end = memchr::memchr(b'\n', window).unwrap_or(window.len());
    let line = window[..end].trim_ascii();
    (end, (characters(line), first_word(line)))
}

fn begins_with_capital(text: &[u8], first: usize) -> bool {
    matches!(case_at(text, first), Case::Upper | Case::Digit)
}
