//! Where something stands in the text.

use std::fmt;
use std::ops::{Index, Range};

/// A half-open range of **bytes**, `start..end`, in the text that was read.
///
/// Every span that this crate returns lies within its text, on character
/// boundaries, so indexing the text with it never panics:
///
/// ```
/// let text = "“It works,” said Ada Lovelace.";
/// let found = quotecraft::extract(text);
/// let quote = &found.quotes()[0];
/// assert_eq!(&text[quote.span()], "“It works,”");
/// ```
///
/// For offsets in characters or in UTF-16 code units see
/// [`OffsetMap`](crate::OffsetMap).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The bytes from `start` up to, and not including, `end`.
    ///
    /// # Panics
    ///
    /// If `start` is greater than `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Span {
        assert!(start <= end, "a span ends before it starts");
        Span { start, end }
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last one.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// The number of bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether there is no byte in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// As a range, to slice with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The part of it without the white space at its ends, as for a sentence
    /// from [`sentences`](crate::sentences), which has the space behind it.
    ///
    /// # Panics
    ///
    /// If it is no span of `text`, as slicing does.
    ///
    /// ```
    /// let text = "“Go.” He went.";
    /// let words = quotecraft::sentences(text).map(|s| &text[s.trim(text)]);
    /// assert_eq!(words.collect::<Vec<_>>(), ["“Go.”", "He went."]);
    /// ```
    #[must_use]
    pub fn trim(self, text: &str) -> Span {
        let rest = text[self].trim_start();
        let start = self.end - rest.len();
        Span::new(start, start + rest.trim_end().len())
    }

    /// Whether every byte of `other` is a byte of this one.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two have a byte in common.
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}

impl Index<Span> for str {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

impl Index<Span> for String {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}
