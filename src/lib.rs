//! **Who said what**: every quotation in an English text, the words that report
//! it, and the person behind it.
//!
//! ```
//! let found = quotecraft::extract("“It works,” said Ada Lovelace. “I never doubted it.”");
//! for quote in found.quotes() {
//!     let speaker = found.speaker_of(quote).map_or("somebody", |s| s.name());
//!     println!("{speaker}: {}", quote.content());
//! }
//! assert_eq!(found.quotes().len(), 2);
//! assert_eq!(found.speakers()[0].name(), "Ada Lovelace");
//! ```
//!
//! # Overview
//!
//! - [`extract`] reads a text with the default engine; an [`Extractor`] has
//!   options and can be shared by threads; a [`Document`] carries hints that
//!   hold for one text, such as the cast of a novel.
//! - An [`Extraction`] holds [`Quote`]s and [`Speaker`]s. A quote is direct,
//!   mixed or indirect ([`QuoteKind`]); its [`Attribution`] names the
//!   [`Mention`] and the [`Cue`] beside it, the [`Rule`] that decided and how
//!   often that rule is right ([`Confidence`]). What stands in marks but is
//!   nobody's speech is in [`Extraction::marked`].
//! - A [`Gazetteer`] holds names, titles and cue words of your own.
//! - [`sentences`] is the sentence segmenter by itself.
//! - Every offset is in **bytes**, half-open, on character boundaries;
//!   [`OffsetMap`] turns them into characters or UTF-16.
//!
//! The text goes through the stages once: tokens, sentences, marks, quotations,
//! mentions, cues, speakers. They are tables of rules of English and lists of
//! words; no model is loaded.
//!
//! # When to use it
//!
//! For English news and fiction, in any number: articles, books, transcripts
//! with names and colons. It reads plain text; take the markup out first, and
//! keep the blank lines between paragraphs, or one paragraph a line.
//!
//! It is not for other languages, nor for chat logs whose speakers stand in a
//! column. It knows grammar by short looks around a word, so it loses where
//! only knowledge of the world tells who *he* is. Give it the cast of a novel
//! if you know it, and heed the confidence.
//!
//! # Performance
//!
//! Time and memory are linear in the length of the text. There is nothing to
//! load: the lists are hashed when the crate is compiled. The extraction
//! borrows the text; it allocates per document, not per word. Leaving out
//! indirect speech ([`ExtractorBuilder::indirect`]) saves its cost. The
//! README has figures and how to get them.
//!
//! # Untrusted input
//!
//! Any `&str` gives a result: no text makes it panic or take more than linear
//! time, however its marks are nested or left open. The crate forbids `unsafe`
//! code. Only building a [`Gazetteer`] can fail ([`BuildError`]); its patterns
//! are regular expressions as those of the `regex` crate, with that crate's limits.
//!
//! # Features
//!
//! - `serde` (off by default): [`ExtractionRecord`](https://docs.rs/quotecraft/latest/quotecraft/struct.ExtractionRecord.html),
//!   an owned record that serialises and reads back.

mod aside;
mod assembly;
mod attribution;
mod block;
mod clause;
mod dash;
mod error;
mod extraction;
mod extractor;
mod gazetteer;
mod index;
mod letter;
mod lexicon;
mod map;
mod mark;
mod mention;
mod offset;
mod quotation;
#[cfg(feature = "serde")]
mod record;
mod row;
mod sentence;
mod sort;
mod span;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod stages;
mod token;
mod unsaid;
mod who;
mod work;

#[cfg(any(test, fitting))]
#[doc(hidden)]
pub use attribution::dialogue::fit;
pub use attribution::rule::{Confidence, Rule};
pub use error::BuildError;
pub use extraction::{Attribution, Cue, Extraction, Marked, Mention, Quote, QuoteId, QuoteKind, Speaker, SpeakerId};
pub use extractor::{Document, Extractor, ExtractorBuilder};
pub use gazetteer::{Gazetteer, GazetteerBuilder};
pub use offset::OffsetMap;
#[cfg(feature = "serde")]
pub use record::{AttributionRecord, ExtractionRecord, QuoteRecord, SpanRecord, SpeakerRecord, WordsRecord};
pub use sentence::{Sentences, sentences};
pub use span::Span;
pub use who::{Gender, SpeakerKind};

/// Finds every quotation of a text and who says it, with the default engine.
#[must_use]
pub fn extract(text: &str) -> Extraction<'_> {
    Extractor::new().extract(text)
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
