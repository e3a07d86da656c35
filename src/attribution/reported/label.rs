//! Who speaks by a name and a colon, without marks: *Lee: Bridge will hold* over
//! an article, *LEE: It will hold.* in a transcript, *LEE. It will hold.* in a play.

use foldhash::{HashSet, HashSetExt};

use super::Finder;
use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention};
use crate::token::{Gap, Kind};

/// A heading names in so many tokens who speaks.
const LONGEST_LABEL: usize = 10;
/// A heading has so many tokens.
const LONGEST_HEADING: usize = 40;
/// What follows a label is looked at for a verb so far.
const NEAR_VERB: usize = 16;
/// A heading reports no less than so many words.
const LEAST_WORDS: usize = 3;

/// Texts of which a heading says what they found.
const TEXTS: &Few = few!["analysis", "documents", "memo", "poll", "report", "review", "study", "survey"];

impl Finder<'_, '_> {
    /// Whether the text is a transcript: the same name with a clause behind it
    /// opens several of its paragraphs.
    pub(super) fn has_labels(&self) -> bool {
        let mut names: HashSet<&str> = HashSet::new();
        self.clauses.mentions.iter().any(|m| {
            let label = self.opens_line(m.first()) && self.closes_label(m);
            label && self.names_teller(m) && self.has_verb(m.last() + 2) && !names.insert(self.tokens.word(m.last()))
        })
    }

    /// What somebody says by the label that a paragraph opens with, and the
    /// token after it.
    pub(super) fn labelled(&mut self, first: usize) -> Option<usize> {
        if !self.opens_line(first) {
            return None;
        }
        let label = if self.is_transcript { self.label(first) } else { None };
        let (mention, colon) = label.or_else(|| if first == 0 { self.heading() } else { None })?;
        let start = colon + 1;
        let mut end = start;
        while self.tokens.get(end).is_some_and(|t| t.gap() < Gap::Paragraph)
            && !(end > start && self.opens_line(end) && self.label(end).is_some())
        {
            end += 1;
        }
        // *ANN: “No.”* is direct.
        if start == end || self.quotation_at(start).is_some_and(|q| self.quotations[q].last() + 2 >= end) {
            return None;
        }
        let stop = end - usize::from(self.tokens.all[end - 1].is(Kind::Stop) && !self.tokens.all[end - 1].is_quoted());
        let cue = Some((colon as u32, colon as u32));
        let evidence = Evidence { rule: Rule::Colon, mention: Some(mention), cue, end: start as u32 };
        self.found.push(self.report(evidence, start, stop)?);
        Some(end)
    }

    fn opens_line(&self, i: usize) -> bool {
        i == 0 || self.tokens.get(i).is_some_and(|t| t.gap() >= Gap::Line)
    }

    fn label(&self, first: usize) -> Option<(Mention, usize)> {
        let m = self.clauses.mention_from(first).filter(|m| self.names_teller(m) && m.can_speak())?;
        self.closes_label(&m).then_some((m, m.last() + 1))
    }

    /// Whether a name is set off from what follows: *Ann:*, and in capitals, as in a
    /// play, *ANN.*
    fn closes_label(&self, m: &Mention) -> bool {
        let mark = m.last() + 1;
        match self.tokens.kind(mark) {
            Some(Kind::Colon) => true,
            Some(Kind::Stop) => self.in_capitals(m) && !self.tokens.starts_paragraph(mark + 1),
            _ => false,
        }
    }

    fn in_capitals(&self, m: &Mention) -> bool {
        let words = || (m.first()..=m.last()).filter(|&k| self.tokens.all[k].is_word());
        words().all(|k| self.tokens.all[k].is(Kind::Upper)) && words().any(|k| self.tokens.word(k).len() > 2)
    }

    /// *Lee: Bridge will hold*, *Lee to the council: Bridge will hold*, *Poll: …*
    fn heading(&self) -> Option<(Mention, usize)> {
        let tokens = self.tokens;
        let m = self.clauses.mention_from(0).filter(|m| m.can_speak())?;
        let whom = tokens.is_among(m.last() + 1, few!["to", "on", "at"]);
        let word = |&k: &usize| whom && tokens.get(k).is_some_and(|t| t.is_word());
        let colon = m.last() + 1 + (m.last() + 1..LONGEST_LABEL).take_while(word).count();
        let again = |o: &Mention| o.first() > colon && tokens.word(o.last()) == tokens.word(m.last());
        let speaks = match m.form {
            // *Ann Lee*, or *Lee*, of whom the text goes on to speak; not *Exclusive*.
            Form::Person | Form::Listed { .. } => {
                tokens.lex(m.name as usize).any(Lex::GIVEN) || self.clauses.mentions.iter().any(again)
            }
            Form::Body => true,
            _ => tokens.is_among(m.name as usize, TEXTS),
        };
        // Not *The Latest*.
        if tokens.kind(colon) != Some(Kind::Colon) || tokens.lex(0).any(Lex::DETERMINER) || !speaks {
            return None;
        }
        let content = colon + 1..colon + LONGEST_HEADING;
        let words = content.take_while(|&k| tokens.get(k).is_some_and(|t| t.gap() < Gap::Paragraph));
        let words = words.filter(|&k| tokens.all[k].is_word()).count();
        (words >= LEAST_WORDS).then_some((m, colon))
    }

    /// A person’s name; in capitals a short one looks like the letters of a body, and a
    /// noun is as good as a name: *OLD SAILOR*.
    fn names_teller(&self, m: &Mention) -> bool {
        let letters = m.form == Form::Body && m.first == m.last && self.tokens.all[m.first()].is(Kind::Upper);
        matches!(m.form, Form::Person | Form::Listed { .. }) || letters || m.form == Form::Role && self.in_capitals(m)
    }

    /// Whether a finite verb stands among the next words of the paragraph.
    fn has_verb(&self, start: usize) -> bool {
        (start..start + NEAR_VERB)
            .take_while(|&k| self.tokens.get(k).is_some_and(|t| t.gap() < Gap::Paragraph))
            .any(|k| self.tokens.lex(k).any(Lex::AUXILIARY | Lex::PAST | Lex::THIRD | Lex::BASE | Lex::PRONOUN))
    }
}
