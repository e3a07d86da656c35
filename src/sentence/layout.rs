//! Whether a line end is there because the line was full, or because it ends something.

use super::look::{Before, Case, Gap, Marker, bullet, case_at};
use crate::lexicon::Lex;
use memchr::memchr;

/// A longer line was not wrapped.
const LONGEST: usize = 160;
/// Nobody wraps prose to less than this.
const NARROWEST: usize = 24;
/// Nor a few lines to less than this.
const NARROWEST_FEW: usize = 48;
/// How many lines are looked at together.
const LINES: usize = 48;
/// One line of so many is longer than the others were wrapped to.
const OUTLIERS: usize = 16;

/// What is known of the lines around the last line end that was looked at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Layout {
    /// Up to here the lines have been measured.
    measured: usize,
    /// How long a line can be, in characters.
    width: usize,
    /// Most lines are as full as they can be.
    wrapped: bool,
}

impl Layout {
    /// Whether the text goes on behind the line end in `gap` as behind a space.
    /// `first` is where the sentence starts.
    pub(super) fn goes_on(&mut self, text: &[u8], first: usize, gap: Gap) -> bool {
        let next = &text[gap.end..];
        let indented = gap.end > gap.line && matches!(text[gap.end - 1], b' ' | b'\t');
        if gap.lines != 1 || bullet(next) > 0 || is_item(text, gap.end) {
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
            let window = &text[at..text.len().min(at + 4 * LONGEST)];
            let end = memchr(b'\n', window).map_or(at + window.len(), |e| at + e);
            let line = text[at..end].trim_ascii();
            lines[n] = (characters(line), first_word(line));
            n += 1;
            at = end + 1;
        }
        self.measured = at;
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

fn characters(line: &[u8]) -> usize {
    // Few enough at a time for their count to fit into a byte.
    line.chunks(255).map(|part| usize::from(part.iter().map(|&b| u8::from(b & 0xC0 != 0x80)).sum::<u8>())).sum()
}

/// The characters of the line’s first word.
fn first_word(line: &[u8]) -> usize {
    let end = line.iter().position(u8::is_ascii_whitespace).unwrap_or(line.len());
    characters(&line[..end])
}

fn begins_with_capital(text: &[u8], first: usize) -> bool {
    matches!(case_at(text, first), Case::Upper | Case::Digit)
}
