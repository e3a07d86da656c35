//! What the program that fits the weights sees: see `fit/`.

use crate::attribution;
use crate::attribution::coreference::{self, Entities, NOBODY, Sources};
use crate::clause::Clauses;
use crate::gazetteer::Gazetteer;
use crate::mention::{self, Mention, Starts};
use crate::quotation;
use crate::sentence::sentences;
use crate::span::Span;
use crate::token::Tokens;

use super::feature::{Feature, Points};
use super::line::{Line, Lines, Reader};
use super::{Conversations, search};

/// What stands between a line and the one before it.
#[derive(Debug, Clone, Copy)]
pub struct Gap((search::Gap, search::Exchange));

/// A text with its lines.
pub struct Reading<'t> {
    tokens: Tokens<'t>,
    mentions: Vec<Mention>,
    lines: Lines,
    entities: Entities<'t>,
    spans: Vec<Span>,
}

/// How often each feature holds, and their weight as the table has it.
#[derive(Clone)]
pub struct Counts {
    /// By the place of the feature in the table.
    pub of: Vec<i32>,
    weight: i32,
}

impl Default for Counts {
    fn default() -> Counts {
        Counts { of: vec![0; Feature::ALL.len()], weight: 0 }
    }
}

impl Points for Counts {
    fn add(&mut self, feature: Feature, times: i32) {
        self.of[feature as usize] += times;
        self.weight += feature.weight() * times;
    }

    fn add_all(&mut self, other: &Counts) {
        self.of.iter_mut().zip(&other.of).for_each(|(times, more)| *times += more);
        self.weight += other.weight;
    }

    fn sum(&self) -> i32 {
        self.weight
    }
}

/// A line: the paragraphs since the last, and who may speak.
pub struct Step {
    /// What stands between it and the line before.
    pub gap: Gap,
    /// Each candidate with its features.
    pub candidates: Vec<(u32, Counts)>,
}

/// Nobody as a candidate: somebody whom the text does not show.
pub const UNKNOWN: u32 = NOBODY;

/// The features in the order of the table, with their weights.
#[must_use]
pub fn table() -> Vec<(String, i32)> {
    Feature::ALL.iter().map(|f| (format!("{f:?}"), f.weight())).collect()
}

/// The feature of a turn, by its place in the table.
#[must_use]
pub fn turn(gap: Gap, who: u32, last: u32, other: u32) -> Option<usize> {
    search::turn(gap.0, who, last, other).map(|feature| feature as usize)
}

impl<'t> Reading<'t> {
    /// Reads a text.
    #[must_use]
    pub fn of(text: &'t str, narrator: Option<&str>) -> Reading<'t> {
        let none = Gazetteer::default();
        let mut tokens = Tokens::read(text);
        tokens.mark_sentences(sentences(text));
        let quotations = quotation::read(&mut tokens);
        let mut mentions = mention::find(&tokens, &[], &[]);
        let starts = Starts::of(&mentions, tokens.len());
        let clauses = Clauses::new(&tokens, &mentions, &starts);
        let (evidence, dialogue) = attribution::attribute(clauses, &quotations);
        let speaking = attribution::speaking(clauses, &quotations, &evidence, &[], dialogue);
        mention::add(&tokens, &mut mentions, &starts, speaking);
        let starts = Starts::of(&mentions, tokens.len());
        let clauses = Clauses::new(&tokens, &mentions, &starts);
        let entities = coreference::resolve(Sources {
            clauses,
            quotations: &quotations,
            evidence: &evidence,
            cast: &none,
            gazetteer: &none,
            narrator,
            dialogue,
        });
        let outer = super::line::outer(&quotations);
        let reader = Reader {
            clauses,
            quotations: &quotations,
            evidence: &evidence,
            entities: &entities,
            places: &entities.places,
        };
        let lines = reader.lines(&outer);
        let span = |line: &Line| {
            let (first, last) = (outer[line.quotes.0], outer[line.quotes.1 - 1]);
            tokens.span(quotations[first].first(), quotations[last].last())
        };
        let spans = lines.iter().map(span).collect();
        Reading { tokens, mentions, lines, entities, spans }
    }

    /// From the first mark to the last of each line.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Who speaks each line by the words beside it.
    #[must_use]
    pub fn shown(&self) -> Vec<u32> {
        self.lines.iter().map(|line| line.shown).collect()
    }

    /// Whether the words beside each line leave open who speaks it.
    #[must_use]
    pub fn in_doubt(&self) -> Vec<bool> {
        self.lines.iter().map(|line| line.shown == NOBODY || line.open.is_some()).collect()
    }

    /// How many people and bodies there are.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.entities.all.len() as u32
    }

    /// The fullest mention of somebody.
    #[must_use]
    pub fn name(&self, who: u32) -> Span {
        self.span(&self.mentions[self.entities.all[who as usize].best as usize])
    }

    fn span(&self, m: &Mention) -> Span {
        self.tokens.span(m.first(), m.last())
    }

    /// Every mention of somebody.
    pub fn mentions(&self, who: u32) -> impl Iterator<Item = Span> + '_ {
        self.mentions.iter().zip(&self.entities.of).filter(move |m| *m.1 == who).map(|m| self.span(m.0))
    }

    /// What speaks for whom, if the lines have these speakers.
    #[must_use]
    pub fn steps(&self, chosen: &[u32]) -> Vec<Step> {
        let starts = Starts::of(&self.mentions, self.tokens.len());
        let clauses = Clauses::new(&self.tokens, &self.mentions, &starts);
        let (steps, counts) = Conversations::<Counts>::new(clauses, &self.lines, &self.entities).steps(chosen);
        let candidate = |at: usize, who: u32| (who, counts[at].clone());
        let candidates = |k: usize| steps.range(k).zip(steps.of(k)).map(|(at, c)| candidate(at, c.0)).collect();
        (0..steps.len()).map(|k| Step { gap: Gap(steps.gap(k)), candidates: candidates(k) }).collect()
    }
}
