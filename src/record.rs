//! Owned records of an extraction that serialise and read back (feature `serde`).

use serde::{Deserialize, Serialize};

use crate::extraction::Extraction;
use crate::span::Span;

/// A range of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpanRecord {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A range of bytes and the words there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsRecord {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The words.
    pub text: String,
}

/// Who says a quote, and how we know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AttributionRecord {
    /// The `id` of a speaker.
    pub speaker: Option<u32>,
    /// The words that name the speaker.
    pub mention: Option<WordsRecord>,
    /// The reporting words.
    pub cue: Option<WordsRecord>,
    /// The id of the [`Rule`](crate::Rule).
    pub rule: String,
    /// How often the rule is right, from 0 to 1.
    pub confidence: f32,
}

/// Somebody's words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuoteRecord {
    /// Its index.
    pub id: u32,
    /// `direct`, `mixed` or `indirect`.
    pub kind: String,
    /// The first byte, outer marks included.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The words, without outer marks.
    pub segments: Vec<SpanRecord>,
    /// The segments joined.
    pub content: String,
    /// The `id` of the quote that it is nested in.
    pub parent: Option<u32>,
    /// Whether the closing mark is there.
    pub closed: bool,
    /// Who says it, where that is known.
    pub attribution: Option<AttributionRecord>,
}

/// Somebody who says something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeakerRecord {
    /// Its index.
    pub id: u32,
    /// The fullest name.
    pub name: String,
    /// The title before it.
    pub title: Option<String>,
    /// `person`, `organization`, `group` or `unnamed`.
    pub kind: String,
    /// `female`, `male` or `unknown`.
    pub gender: String,
    /// The key of the gazetteer's entry.
    pub key: Option<String>,
    /// Where the text mentions it.
    pub mentions: Vec<WordsRecord>,
}

/// An [`Extraction`] on its own, without the text that it was made from.
///
/// ```
/// use quotecraft::ExtractionRecord;
///
/// let record = ExtractionRecord::from(&quotecraft::extract("“It works,” said Ada Lovelace."));
/// let json = serde_json::to_string(&record)?;
/// assert_eq!(serde_json::from_str::<ExtractionRecord>(&json)?, record);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExtractionRecord {
    /// What offsets count: always `byte`.
    pub unit: String,
    /// The sentences, without the white space around them.
    pub sentences: Vec<SpanRecord>,
    /// The quotes, an outer one before those in it.
    pub quotes: Vec<QuoteRecord>,
    /// The speakers.
    pub speakers: Vec<SpeakerRecord>,
}

impl From<Span> for SpanRecord {
    fn from(span: Span) -> SpanRecord {
        SpanRecord { start: span.start(), end: span.end() }
    }
}

fn words(span: Span, text: &str) -> WordsRecord {
    WordsRecord { start: span.start(), end: span.end(), text: text.to_owned() }
}

impl From<&Extraction<'_>> for ExtractionRecord {
    fn from(found: &Extraction<'_>) -> ExtractionRecord {
        let quotes = found.quotes().iter().map(|quote| QuoteRecord {
            id: quote.id().0,
            kind: quote.kind().as_str().to_owned(),
            start: quote.span().start(),
            end: quote.span().end(),
            segments: quote.segments().iter().copied().map(SpanRecord::from).collect(),
            content: quote.content().into_owned(),
            parent: quote.parent().map(|id| id.0),
            closed: quote.is_closed(),
            attribution: quote.attribution().map(|a| AttributionRecord {
                speaker: a.speaker().map(|id| id.0),
                mention: a.mention().map(|m| words(m.span(), m.text())),
                cue: a.cue().map(|c| words(c.span(), c.text())),
                rule: a.rule().id().to_owned(),
                confidence: a.confidence().get(),
            }),
        });
        let speakers = found.speakers().iter().map(|speaker| SpeakerRecord {
            id: speaker.id().0,
            name: speaker.name().to_owned(),
            title: speaker.title().map(str::to_owned),
            kind: speaker.kind().as_str().to_owned(),
            gender: speaker.gender().as_str().to_owned(),
            key: speaker.key().map(str::to_owned),
            mentions: speaker.mentions().iter().map(|m| words(m.span(), m.text())).collect(),
        });
        ExtractionRecord {
            unit: "byte".to_owned(),
            sentences: found.sentences().map(|s| s.trim(found.text()).into()).collect(),
            quotes: quotes.collect(),
            speakers: speakers.collect(),
        }
    }
}
