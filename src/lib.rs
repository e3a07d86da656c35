//! Who said what: every quotation in an English text, the words that report
//! it and the person behind it.
#![allow(dead_code)]

mod assembly;
mod attribution;
mod clause;
mod dash;
mod error;
mod extraction;
mod extractor;
mod gazetteer;
mod lexicon;
mod mark;
mod mention;
mod offset;
mod quotation;
#[cfg(feature = "serde")]
mod record;
mod sentence;
mod span;
mod token;

pub use attribution::rule::{Confidence, Rule};
pub use error::BuildError;
pub use extraction::{
    Attribution, Cue, Extraction, Gender, Marked, Mention, Quote, QuoteId, QuoteKind, Speaker, SpeakerId, SpeakerKind,
};
pub use extractor::{Document, Extractor, ExtractorBuilder};
pub use gazetteer::{Gazetteer, GazetteerBuilder};
pub use offset::OffsetMap;
#[cfg(feature = "serde")]
pub use record::{AttributionRecord, ExtractionRecord, QuoteRecord, SpanRecord, SpeakerRecord, WordsRecord};
pub use sentence::{Sentences, sentences};
pub use span::Span;

/// Finds every quotation of a text and who says it, with the default engine.
#[must_use]
pub fn extract(text: &str) -> Extraction<'_> {
    Extractor::new().extract(text)
}
