//! The engine and its builder: the stages in order.

use crate::assembly::{self, Options};
use crate::attribution::coreference::{self, Sources};
use crate::attribution::{self, dialogue, reported};
use crate::clause::Clauses;
use crate::extraction::Extraction;
use crate::gazetteer::Gazetteer;
use crate::mention::Starts;
use crate::quotation::Verdict;
use crate::sentence::sentences;
use crate::token::Tokens;
use crate::{mention, quotation};

/// A text to read, with hints that hold for it alone.
///
/// ```
/// use quotecraft::{Document, Extractor};
///
/// let document = Document::new("“Come at once,” I said.").narrator("Watson");
/// let found = Extractor::new().extract(document);
/// assert_eq!(found.speaker_of(&found.quotes()[0]).unwrap().name(), "Watson");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Document<'t> {
    text: &'t str,
    narrator: Option<&'t str>,
    cast: Option<&'t Gazetteer>,
}

impl<'t> Document<'t> {
    /// A text without hints.
    #[must_use]
    pub fn new(text: &'t str) -> Document<'t> {
        Document { text, narrator: None, cast: None }
    }

    /// The name of the one who is *I* outside the quotations.
    #[must_use]
    pub fn narrator(mut self, name: &'t str) -> Document<'t> {
        self.narrator = Some(name);
        self
    }

    /// The people of this text, as the characters of a novel. They are matched
    /// before the engine's own gazetteer.
    #[must_use]
    pub fn cast(mut self, cast: &'t Gazetteer) -> Document<'t> {
        self.cast = Some(cast);
        self
    }
}

impl<'t> From<&'t str> for Document<'t> {
    fn from(text: &'t str) -> Document<'t> {
        Document::new(text)
    }
}

impl<'t> From<&'t String> for Document<'t> {
    fn from(text: &'t String) -> Document<'t> {
        Document::new(text)
    }
}

/// The engine: reads texts and finds who said what.
///
/// It is `Send` and `Sync` and cheap to clone; one serves all threads. Without
/// a gazetteer it needs no work to build.
#[derive(Debug, Clone)]
pub struct Extractor {
    gazetteer: Gazetteer,
    indirect: bool,
    min_confidence: f32,
}

impl Default for Extractor {
    fn default() -> Extractor {
        Extractor::new()
    }
}

impl Extractor {
    /// The engine as it is without options.
    #[must_use]
    pub fn new() -> Extractor {
        Extractor::builder().build()
    }

    /// To set options.
    #[must_use]
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Finds every quotation of a text and who says it.
    ///
    /// Never fails and never panics, whatever the text; time and memory are
    /// linear in its length. What stands behind its first 4 GiB is not read.
    pub fn extract<'t>(&self, document: impl Into<Document<'t>>) -> Extraction<'t> {
        let document = document.into();
        let none = Gazetteer::default();
        let cast = document.cast.unwrap_or(&none);
        let mut tokens = Tokens::read(document.text);
        tokens.mark_sentences(sentences(document.text));
        let quotations = quotation::read(&mut tokens);
        // Where nobody speaks, nobody has to be found.
        let mut mentions = if self.indirect || quotations.iter().any(|q| q.verdict == Verdict::Speech) {
            mention::find(&tokens, &cast.matches(&tokens), &self.gazetteer.matches(&tokens))
        } else {
            Vec::new()
        };
        let mut starts = Starts::of(&mentions, tokens.len());
        let clauses = Clauses::new(&tokens, &mentions, &starts);
        let (evidence, dialogue) = attribution::attribute(clauses, &quotations);
        let mut reports = if self.indirect { reported::find(clauses, &quotations, &evidence) } else { Vec::new() };
        let speaking = attribution::speaking(clauses, &quotations, &evidence, &reports, dialogue);
        if dialogue && !reports.is_empty() && attribution::is_story(clauses, &quotations, &evidence) {
            reported::keep_said(&mut reports, &tokens);
        }
        mention::add(&tokens, &mut mentions, &starts, speaking);
        starts = Starts::of(&mentions, tokens.len());
        let clauses = Clauses::new(&tokens, &mentions, &starts);
        let mut entities = coreference::resolve(Sources {
            clauses,
            quotations: &quotations,
            evidence: &evidence,
            cast,
            gazetteer: &self.gazetteer,
            narrator: document.narrator,
            dialogue,
        });
        let options = Options {
            cast,
            gazetteer: &self.gazetteer,
            narrator: document.narrator,
            min_confidence: self.min_confidence,
        };
        let turns = dialogue::decide(clauses, &quotations, &evidence, &mut entities);
        assembly::assemble(clauses, &quotations, &evidence, &turns, &reports, &entities, &options)
    }
}

/// Options of an [`Extractor`]. Each setter may be called again; the last call counts.
#[derive(Debug, Clone)]
pub struct ExtractorBuilder {
    gazetteer: Gazetteer,
    indirect: bool,
    min_confidence: f32,
}

impl Default for ExtractorBuilder {
    fn default() -> ExtractorBuilder {
        ExtractorBuilder { gazetteer: Gazetteer::default(), indirect: true, min_confidence: 0.0 }
    }
}

impl ExtractorBuilder {
    /// The caller's own names, titles and cue words.
    #[must_use]
    pub fn gazetteer(mut self, gazetteer: Gazetteer) -> ExtractorBuilder {
        self.gazetteer = gazetteer;
        self
    }

    /// Whether to look for speech that is reported without marks, wholly or in
    /// part. It is on unless switched off, which saves its cost. What people say and think
    /// counts, and in articles what they want, feel and hold, which in a story is narration.
    #[must_use]
    pub fn indirect(mut self, indirect: bool) -> ExtractorBuilder {
        self.indirect = indirect;
        self
    }

    /// Attributions of less confidence than this are left out. At first 0.
    ///
    /// ```
    /// let novel = "“Is it far?” asked Edith.\n\n“Two miles,” said Rupert.\n\n“Then let us walk.”\n\n“In this rain?”";
    /// let attributed = |least| {
    ///     let extractor = quotecraft::Extractor::builder().min_confidence(least).build();
    ///     extractor.extract(novel).quotes().iter().filter(|quote| quote.attribution().is_some()).count()
    /// };
    /// assert_eq!(attributed(0.0), 4);
    /// assert_eq!(attributed(0.95), 2); // those with a reporting clause
    /// ```
    #[must_use]
    pub fn min_confidence(mut self, confidence: f32) -> ExtractorBuilder {
        self.min_confidence = confidence;
        self
    }

    /// Makes the engine. Cannot fail.
    #[must_use]
    pub fn build(self) -> Extractor {
        Extractor { gazetteer: self.gazetteer, indirect: self.indirect, min_confidence: self.min_confidence }
    }
}
