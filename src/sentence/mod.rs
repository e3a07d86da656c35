//! Sentences, found in the bytes of the text.
//!
//! Only a few bytes can end a sentence: a stop, a mark, a line end, and where
//! lists stand in running text a bracket or a bullet. [`scan`] skips to the next
//! of them, [`look`] gathers what stands around it, and [`rule`] decides. A look
//! is bounded, or what it passed is not looked at again, so the work is linear
//! in the text, whatever it holds.

mod layout;
mod look;
mod rule;
mod scan;

use std::iter::FusedIterator;

use crate::span::Span;
use layout::Layout;
use look::{Gap, Marker, opens_line, skip_space};
use rule::{Habit, Ruling};
use scan::Class;

/// The sentences of a text, in order.
///
/// The spans, in **bytes** and half-open, tile the text: each begins where the
/// one before ends, the first at 0, and the last ends with the text. A sentence
/// has its closing marks and the white space behind it; white space at the
/// start of the text belongs to the first sentence. An empty text has none, one
/// of white space alone has one.
///
/// A reporting clause stays with its quotation, and the sentences inside a
/// quotation are sentences of their own:
///
/// ```
/// let text = "“Why?” he asked. “I don't know. Ask Mr. Lee.” She left.";
/// let sentences: Vec<&str> = quotecraft::sentences(text).map(|s| &text[s]).collect();
/// assert_eq!(sentences, ["“Why?” he asked. ", "“I don't know. ", "Ask Mr. Lee.” ", "She left."]);
/// ```
///
/// A blank line ends a sentence always. A single line end does where the line
/// is a heading, an item of a list or a paragraph, and not where the text is
/// wrapped to a width.
///
/// Takes time linear in the text, and no memory.
#[must_use]
pub fn sentences(text: &str) -> Sentences<'_> {
    Sentences { text, at: 0, layout: Layout::default(), running: None, habit: Habit::default() }
}

/// An iterator over the sentences of a text; [`sentences`] makes it.
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    /// Where the next sentence starts.
    at: usize,
    layout: Layout,
    /// The last number of a list in a running sentence.
    running: Option<Marker>,
    habit: Habit,
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let start = self.at;
        if start == self.text.len() {
            return None;
        }
        self.at = self.end_of(start);
        Some(Span::new(start, self.at))
    }
}

impl FusedIterator for Sentences<'_> {}

impl Sentences<'_> {
    /// Where the sentence that starts at `start` ends, with the white space behind it.
    ///
    /// The stop of a list’s number ends nothing: *1. Be kind.* But where a list runs on in a sentence
    /// that announces it, treebanks and all that learn from them end the sentence with the number, and
    /// so do we: *Three rules: 1.* | *Be kind.* | *2.* | *Be quick.* `running` is the last such number.
    fn end_of(&mut self, start: usize) -> usize {
        let Sentences { text, layout, running, habit, .. } = self;
        let text = text.as_bytes();
        let first = skip_space(text, start);
        let mut marker = Marker::at(text, first);
        if marker.is_some_and(|m| running.is_some_and(|r| m.follows(r)) && !opens_line(text, first)) {
            *running = marker.take();
        }
        let mut at = marker.map_or(first, |m| m.end);
        loop {
            at = scan::next(text, at);
            let ruling = match scan::class(text, at) {
                Class::End => return text.len(),
                Class::Stop => rule::stop(text, first, at, marker, layout, habit),
                Class::Line if layout.goes_on_plainly(text, first, at) => Ruling::GoOn(at + 1),
                Class::Line => rule::line(text, first, Gap::at(text, at), layout),
                Class::Bracket => rule::bracket(text, at, marker),
                Class::Dash(width) => rule::dash(text, at + width),
                Class::Bullet => rule::bullet(text, first, at),
                Class::Other(width) => Ruling::GoOn(at + width),
            };
            match ruling {
                Ruling::Cut(next) => {
                    if let Some(number) = Marker::announced(text, first, at) {
                        *running = Some(number);
                    }
                    return next;
                }
                Ruling::GoOn(next) => at = next,
            }
        }
    }
}

#[cfg(test)]
mod tests;
