//! The result: quotes and speakers, with their places in the text.

use std::borrow::Cow;
use std::fmt;

use crate::attribution::rule::{Confidence, Rule};
use crate::sentence::Sentences;
use crate::span::Span;
use crate::who::{Gender, SpeakerKind};

/// What was found in a text.
///
/// It borrows the text; nothing of it is copied, save names that do not stand
/// in the text as such. Quotes are in the order of the text, an outer one
/// before what is nested in it.
#[derive(Debug, Clone)]
pub struct Extraction<'t> {
    pub(crate) text: &'t str,
    pub(crate) quotes: Vec<Quote<'t>>,
    pub(crate) speakers: Vec<Speaker<'t>>,
    pub(crate) marked: Vec<Marked>,
}

impl<'t> Extraction<'t> {
    /// The text that was read.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The sentences of the text, as [`sentences`](crate::sentences) finds them.
    #[must_use]
    pub fn sentences(&self) -> Sentences<'t> {
        crate::sentence::sentences(self.text)
    }

    /// Every quotation, in the order of the text, an outer one before those in it.
    #[must_use]
    pub fn quotes(&self) -> &[Quote<'t>] {
        &self.quotes
    }

    /// Everybody who says something, in the order in which they first do.
    #[must_use]
    pub fn speakers(&self) -> &[Speaker<'t>] {
        &self.speakers
    }

    /// The speaker of a quote of this extraction, if one was found.
    #[must_use]
    pub fn speaker_of(&self, quote: &Quote<'_>) -> Option<&Speaker<'t>> {
        let id = quote.attribution.as_ref()?.speaker?;
        self.speakers.get(id.0 as usize)
    }

    /// What a speaker of this extraction says, in the order of the text.
    pub fn quotes_of<'a>(&'a self, speaker: &Speaker<'_>) -> impl Iterator<Item = &'a Quote<'t>> + use<'a, 't> {
        let id = Some(speaker.id);
        self.quotes.iter().filter(move |q| q.attribution.as_ref().and_then(Attribution::speaker) == id)
    }

    /// The quotes directly inside a quote of this extraction.
    pub fn nested<'a>(&'a self, quote: &Quote<'_>) -> impl Iterator<Item = &'a Quote<'t>> + use<'a, 't> {
        let id = quote.id;
        // What is nested follows its parent without a gap.
        let after = self.quotes.get(id.0 as usize + 1..).unwrap_or_default();
        let end = quote.span.end();
        after.iter().take_while(move |q| q.span.start() < end).filter(move |q| q.parent == Some(id))
    }

    /// Every pair of quotation marks, in the order of the text: speech, and
    /// what is none (scare quotes, titles of works, nicknames, words as words,
    /// the paragraphs of a letter).
    #[must_use]
    pub fn marked(&self) -> &[Marked] {
        &self.marked
    }
}

/// Which quote of its [`Extraction`]: the index into
/// [`quotes`](Extraction::quotes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteId(pub(crate) u32);

/// Which speaker of an [`Extraction`]: the index into
/// [`speakers`](Extraction::speakers).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpeakerId(pub(crate) u32);

impl QuoteId {
    /// As an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl SpeakerId {
    /// As an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// How words are quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteKind {
    /// In quotation marks, somebody's own words: *“No,” said Ann.*
    Direct,
    /// Reported, and a part of it in marks: *Ann said the plan was “dead”.*
    Mixed,
    /// Reported without marks: *Ann said that the plan was dead*, and the lines of
    /// a transcript or an interview: *ANN: The plan is dead.* *Q: Is it?*
    Indirect,
}

impl QuoteKind {
    /// `direct`, `mixed` or `indirect`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            QuoteKind::Direct => "direct",
            QuoteKind::Mixed => "mixed",
            QuoteKind::Indirect => "indirect",
        }
    }
}

impl fmt::Display for QuoteKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The segments of a quote; nearly all have one, which then needs no box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segments {
    One(Span),
    Many(Box<[Span]>),
}

impl Segments {
    pub(crate) fn of(first: Span, mut more: Vec<Span>) -> Segments {
        if more.is_empty() {
            return Segments::One(first);
        }
        more.insert(0, first);
        Segments::Many(more.into())
    }

    pub(crate) fn as_slice(&self) -> &[Span] {
        match self {
            Segments::One(span) => std::slice::from_ref(span),
            Segments::Many(spans) => spans,
        }
    }
}

/// Somebody's words.
#[derive(Debug, Clone)]
pub struct Quote<'t> {
    pub(crate) text: &'t str,
    pub(crate) id: QuoteId,
    pub(crate) kind: QuoteKind,
    pub(crate) span: Span,
    pub(crate) segments: Segments,
    pub(crate) parent: Option<QuoteId>,
    pub(crate) closed: bool,
    pub(crate) attribution: Option<Attribution<'t>>,
}

impl<'t> Quote<'t> {
    /// Which one it is.
    #[must_use]
    pub fn id(&self) -> QuoteId {
        self.id
    }

    /// Direct, mixed or indirect.
    #[must_use]
    pub fn kind(&self) -> QuoteKind {
        self.kind
    }

    /// From its first byte to its last, outer marks included.
    ///
    /// Where the quote is in several segments this covers what stands between
    /// them: a reporting clause, a stage direction, the marks at a paragraph's start.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The words quoted, without the outer marks: one span, or several where a
    /// reporting clause splits them (*“A,” said Ann, “b.”*) or a stage direction
    /// (*“A (smiling) or b.”*), or they go on over paragraphs.
    #[must_use]
    pub fn segments(&self) -> &[Span] {
        self.segments.as_slice()
    }

    /// The words quoted: the one segment as it stands in the text, or several
    /// joined by a space, over a paragraph's end by a blank line.
    #[must_use]
    pub fn content(&self) -> Cow<'t, str> {
        match self.segments() {
            [] => Cow::Borrowed(""),
            [one] => Cow::Borrowed(&self.text[*one]),
            [first, rest @ ..] => {
                let mut content = self.text[*first].to_owned();
                let mut end = first.end();
                for segment in rest {
                    let between = &self.text[end..segment.start()];
                    content.push_str(if between.trim_matches(is_mark_or_space).is_empty() && between.contains('\n') {
                        "\n\n"
                    } else {
                        " "
                    });
                    content.push_str(&self.text[*segment]);
                    end = segment.end();
                }
                Cow::Owned(content)
            }
        }
    }

    /// The quote that this one is nested in.
    #[must_use]
    pub fn parent(&self) -> Option<QuoteId> {
        self.parent
    }

    /// Whether the closing mark is there. Speech without marks is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Who says it and how we know; none where nothing in the text tells.
    #[must_use]
    pub fn attribution(&self) -> Option<&Attribution<'t>> {
        self.attribution.as_ref()
    }
}

fn is_mark_or_space(c: char) -> bool {
    c.is_whitespace() || !c.is_alphanumeric()
}

/// Who says a quote, and how we know.
#[derive(Debug, Clone)]
pub struct Attribution<'t> {
    pub(crate) speaker: Option<SpeakerId>,
    pub(crate) mention: Option<Mention<'t>>,
    pub(crate) cue: Option<Cue<'t>>,
    pub(crate) rule: Rule,
    pub(crate) confidence: Confidence,
}

impl<'t> Attribution<'t> {
    /// The person behind the mention, over the whole text.
    #[must_use]
    pub fn speaker(&self) -> Option<SpeakerId> {
        self.speaker
    }

    /// The words that name the speaker for this quote: *she*, *the minister*.
    ///
    /// None where the words beside it name nobody and the speaker is known
    /// from the conversation alone.
    #[must_use]
    pub fn mention(&self) -> Option<&Mention<'t>> {
        self.mention.as_ref()
    }

    /// The reporting words: *said*, *according to*.
    #[must_use]
    pub fn cue(&self) -> Option<&Cue<'t>> {
        self.cue.as_ref()
    }

    /// The rule that decided.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// How often the rule is right.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }
}

/// Words that refer to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention<'t> {
    pub(crate) words: Words<'t>,
    pub(crate) is_name: bool,
}

impl<'t> Mention<'t> {
    /// Where they stand.
    #[must_use]
    pub fn span(&self) -> Span {
        self.words.span()
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.words.text
    }

    /// Whether they hold a name (*Mr. Lee*), rather than being a pronoun
    /// (*she*) or a noun (*the mayor*).
    #[must_use]
    pub fn is_name(&self) -> bool {
        self.is_name
    }
}

/// Words that report speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue<'t>(pub(crate) Words<'t>);

impl<'t> Cue<'t> {
    /// Where they stand.
    #[must_use]
    pub fn span(&self) -> Span {
        self.0.span()
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.0.text
    }
}

/// Words with their place: equal only where both are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words<'t> {
    text: &'t str,
    start: usize,
}

impl<'t> Words<'t> {
    pub(crate) fn new(text: &'t str, span: Span) -> Words<'t> {
        Words { text: &text[span], start: span.start() }
    }

    fn span(self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }
}

/// Somebody who says something in the text.
#[derive(Debug, Clone)]
pub struct Speaker<'t> {
    pub(crate) id: SpeakerId,
    pub(crate) name: Cow<'t, str>,
    pub(crate) title: Option<Cow<'t, str>>,
    pub(crate) kind: SpeakerKind,
    pub(crate) gender: Gender,
    pub(crate) key: Option<String>,
    pub(crate) mentions: Vec<Mention<'t>>,
}

impl<'t> Speaker<'t> {
    /// Which one it is.
    #[must_use]
    pub fn id(&self) -> SpeakerId {
        self.id
    }

    /// The fullest form of the name in the text: without a title where two or
    /// more words remain (*Kassym-Jomart Tokayev*), else with it (*Mr. Bennet*).
    /// For somebody without a name the words themselves (*a spokesman*).
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The title that goes before the name: *President of Kazakhstan*.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Person, organization, group or unnamed.
    #[must_use]
    pub fn kind(&self) -> SpeakerKind {
        self.kind
    }

    /// The gender, as far as the text shows it.
    #[must_use]
    pub fn gender(&self) -> Gender {
        self.gender
    }

    /// The key of the gazetteer's entry that this speaker is.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Where the text mentions this speaker, in the order of the text; the words
    /// of one may stand within those of another.
    #[must_use]
    pub fn mentions(&self) -> &[Mention<'t>] {
        &self.mentions
    }

    /// The names by which the text calls this speaker, each once, in the order
    /// in which they come (*Miss Bennet*, *Lizzy*); none for somebody without a
    /// name. Linear in the mentions times the names.
    ///
    /// ```
    /// let found = quotecraft::extract("“Go,” said Ada Lovelace. Lovelace smiled. “Go,” she said again.");
    /// let ada = &found.speakers()[0];
    /// assert_eq!(ada.aliases(), ["Ada Lovelace", "Lovelace"]);
    /// assert_eq!(found.quotes_of(ada).count(), 2);
    /// ```
    #[must_use]
    pub fn aliases(&self) -> Vec<Cow<'t, str>> {
        let mut aliases: Vec<Cow<'t, str>> = Vec::new();
        for name in self.mentions.iter().filter(|m| m.is_name).map(|m| on_one_line(m.text())) {
            if !aliases.contains(&name) {
                aliases.push(name);
            }
        }
        aliases
    }
}

/// A pair of quotation marks and what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked {
    pub(crate) span: Span,
    pub(crate) content: Span,
    pub(crate) quote: Option<QuoteId>,
    pub(crate) closed: bool,
}

impl Marked {
    /// With the marks.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Without the marks.
    #[must_use]
    pub fn content(&self) -> Span {
        self.content
    }

    /// The quote that it is, or is a part of; none for a term.
    #[must_use]
    pub fn quote(&self) -> Option<QuoteId> {
        self.quote
    }

    /// Whether the closing mark is there.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed
    }
}

/// The words of a name on one line.
pub(crate) fn on_one_line(words: &str) -> Cow<'_, str> {
    let bytes = words.as_bytes();
    if bytes.iter().any(|b| matches!(b, b'\n' | b'\r' | b'\t')) || bytes.windows(2).any(|two| two == b"  ") {
        Cow::Owned(words.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Cow::Borrowed(words)
    }
}
