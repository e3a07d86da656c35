//! Whether a line end is there because the line was full, or because it ends something.

use super::look::{Case, Gap, Marker, Next, bullet};
use memchr::memchr;

/// A longer line was not wrapped.
const LONGEST: usize = 160;
/// Nobody wraps prose to less than this.
const NARROWEST: usize = 24;
/// How many lines are looked at together.
const LINES: usize = 48;

/// What is known of the lines around the last line end that was looked at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Layout {
    /// Up to here the lines have been measured.
    measured: usize,
    /// The longest of them, in characters.
    width: usize,
    /// Most of them are as full as they can be.
    wrapped: bool,
    /// The width of the last paragraph that was wrapped.
    usual: usize,
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
        let length = characters(&text[start..gap.start]);
        if gap.line >= self.measured {
            self.measure(text, start);
        }
        let next = Next::at(text, gap.end);
        let lower = next.case == Case::Lower;
        // A blank before the line end, as some programs leave it where they wrap.
        let blank = gap.line > gap.start && !indented;
        if length > LONGEST {
            return blank && lower;
        }
        if lower && (blank || (!indented && begins_with_capital(text, first))) {
            return true;
        }
        let full = length + 1 + first_word(text, gap.end) > self.width;
        if !self.wrapped {
            return false;
        }
        (full || (lower && length * 5 >= self.width * 4)) && !is_headline(&text[start..gap.start])
    }

    /// Measures the lines from `start` to the end of the paragraph, as far as they can be seen.
    fn measure(&mut self, text: &[u8], start: usize) {
        let mut lines = [(0_usize, 0_usize); LINES];
        let (mut n, mut at, mut width) = (0, start, 0);
        while n < LINES && at < text.len() {
            let window = &text[at..text.len().min(at + 4 * LONGEST)];
            let end = memchr(b'\n', window).map_or(at + window.len(), |e| at + e);
            let line = text[at..end].trim_ascii_end();
            if line.is_empty() {
                break;
            }
            lines[n] = (characters(line), first_word(text, at));
            width = width.max(lines[n].0);
            n += 1;
            at = end + 1;
        }
        self.measured = at.max(start + 1);
        // Two or three lines alone do not tell the width: the paragraph before does.
        if width < self.usual && self.usual <= width + width / 2 {
            width = self.usual;
        }
        let full = lines[..n].windows(2).filter(|w| w[0].0 + 1 + w[1].1 > width).count();
        let short = n == 2 && width != self.usual && lines[0].0 < 48;
        self.width = width;
        self.wrapped = n > 1 && 3 * full >= 2 * (n - 1) && (NARROWEST..=LONGEST).contains(&width) && !short;
        if self.wrapped && n > 2 {
            self.usual = width;
        }
    }
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
    line.iter().map(|&b| usize::from(b & 0xC0 != 0x80)).sum()
}

/// The characters of the word at `at`, up to a blank or a hyphen.
fn first_word(text: &[u8], at: usize) -> usize {
    let rest = &text[at..text.len().min(at + 64)];
    let end = rest.iter().position(|&b| b.is_ascii_whitespace()).unwrap_or(rest.len());
    let hyphen = rest[..end].iter().skip(1).position(|&b| b == b'-').map_or(end, |h| h + 2);
    characters(&rest[..end.min(hyphen)])
}

fn begins_with_capital(text: &[u8], first: usize) -> bool {
    matches!(Next::at(text, first).case, Case::Upper | Case::Digit)
}

/// Whether the words of the line have capitals, as in a title.
fn is_headline(line: &[u8]) -> bool {
    let (mut capitals, mut others) = (0, 0);
    for word in line.split(|b| *b == b' ').filter(|w| w.len() > 3) {
        if word[0].is_ascii_uppercase() {
            capitals += 1;
        } else if word[0].is_ascii_lowercase() {
            others += 1;
        }
    }
    capitals > 3 && others == 0
}
