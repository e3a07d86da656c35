//! Reported speech: what somebody says, thinks or wants in the words of the text.
//!
//! A sentence is read once. First come the reporting clauses behind or between
//! what they report (*It rained, Ann said*), then, from left to right, every
//! word that can report by its frame in the lexicon. What follows such a word
//! is its complement; a table says for each frame and complement
//! where the content starts and how far it reaches. What stands inside the
//! content of one report is not looked at again: only the outermost counts.

mod behind;
mod complement;
mod extent;
mod label;
mod noun;
mod verb;

use std::cell::{Cell, RefCell};

use complement::Verb;
use label::{Interview, Script};

use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::{REPORTS, Sentence, Subject};
use crate::clause::Clauses;
use crate::lexicon::{Lex, few};
use crate::mention::is_adverb;
use crate::quotation::Quotation;
use crate::token::{Gap, Kind, Token, Tokens};

/// Something reported.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Report {
    pub(crate) evidence: Evidence,
    /// The content: the first token and the one after the last, of one part or
    /// two; the second is empty where there is one.
    pub(crate) parts: [(u32, u32); 2],
    /// The *who*, or the letter of an interview, that stands for the mention.
    pub(crate) relative: Option<u32>,
}

/// Finds what is reported outside speech, in the order of the text.
pub(crate) fn find(clauses: Clauses<'_, '_>, quotations: &[Quotation], evidence: &[Option<Evidence>]) -> Vec<Report> {
    let mut finder = Finder {
        clauses,
        tokens: clauses.tokens,
        quotations,
        evidence,
        bounds: (0, 0),
        last_cue: 0,
        verbs: RefCell::default(),
        is_begun: Cell::new(false),
        near: Cell::new(0),
        script: Script::default(),
        interview: None,
        found: Vec::with_capacity(clauses.tokens.starts.len() / TO_A_REPORT),
    };
    finder.script = finder.script();
    finder.interview = finder.interview();
    let tokens = clauses.tokens;
    let starts = tokens.starts.iter().map(|&start| start as usize).filter(|&k| starts_sentence(tokens, k));
    let ends = starts.skip(1).chain([tokens.len()]);
    let (mut first, mut cues) = (0, Vec::with_capacity(MOST_CUES));
    for end in ends {
        if first >= end {
            continue;
        }
        first = finder.labelled(first).unwrap_or_else(|| {
            finder.sentence(first, end, &mut cues);
            end.max(finder.reached())
        });
    }
    finder.found.shrink_to_fit();
    finder.found
}

/// Keeps of a story's reports those with a clause, in marks or by a verb of speech. What people
/// see, feel and want there is narration: *She saw the lake. He wanted to go home.*
pub(crate) fn keep_said(reports: &mut Vec<Report>, tokens: &Tokens<'_>) {
    let says = |(first, last): (u32, u32)| (first..=last).any(|k| tokens.lex(k as usize).any(Lex::SPEECH));
    let marked = |&(from, to): &(u32, u32)| tokens.all[from as usize..to as usize].iter().any(|t| t.is(Kind::Mark));
    reports.retain(|report| {
        matches!(report.evidence.rule, Rule::ReportedClause | Rule::ReportedBefore | Rule::ReportedNoun)
            || report.evidence.cue.is_some_and(says)
            || report.parts.iter().any(marked)
    });
}

/// Whether what starts at the token is more than a sentence of speech.
fn starts_sentence(tokens: &Tokens<'_>, k: usize) -> bool {
    let outside = |k: usize| tokens.all[k].depth() == 0;
    k == 0 || tokens.all[k].gap() == Gap::Paragraph || outside(k) || outside(k - 1)
}

/// Notes the words from `first` to `end` that tell of a report; gives what the lexicon says
/// of them together.
#[inline(never)] // of every word outside speech: what it needs fits into registers
fn note_cues(tokens: &Tokens<'_>, first: usize, end: usize, cues: &mut Vec<u32>) -> Lex {
    let mut words = Lex::NONE;
    for (at, t) in (first as u32..).zip(&tokens.all[first..end]) {
        let lex = t.lex();
        if lex.any(TELLING) {
            words = words | lex;
            cues.push(at);
        }
    }
    words
}

/// Words that can report.
const REPORTING: Lex =
    Lex::from_bits(verb::REPORTING.bits() | Lex::FEELING.bits() | Lex::CUE_NOUN.bits() | Lex::AGENT.bits());

/// Words that tell of a report in their sentence.
const TELLING: Lex = Lex::from_bits(REPORTING.bits() | behind::CLOSING.bits());

/// Few sentences have more words that tell of a report.
const MOST_CUES: usize = 32;

/// A text has seldom fewer sentences to a report.
const TO_A_REPORT: usize = 2;

/// So many words tell whether a line is a headline.
const LONGEST_HEADLINE: usize = 30;

struct Finder<'a, 't> {
    clauses: Clauses<'a, 't>,
    tokens: &'a Tokens<'t>,
    quotations: &'a [Quotation],
    evidence: &'a [Option<Evidence>],
    /// The sentence at hand, the last of its words that can report something, and its verbs
    /// with their subjects, read as far as they are asked for.
    bounds: (usize, usize),
    last_cue: usize,
    verbs: RefCell<Sentence>,
    is_begun: Cell<bool>,
    /// The quotation looked for last: the next is near.
    near: Cell<usize>,
    /// Names open its lines.
    script: Script,
    /// Letters open them: *Q:*, *A:*.
    interview: Option<Interview>,
    found: Vec<Report>,
}

impl Finder<'_, '_> {
    /// Asks for what the verbs of the sentence at hand tell.
    fn verbs<T>(&self, ask: impl FnOnce(&mut Sentence, &Clauses<'_, '_>) -> T) -> T {
        let mut verbs = self.verbs.borrow_mut();
        if !self.is_begun.replace(true) {
            verbs.begin(&self.clauses, self.bounds.0, self.bounds.1);
        }
        ask(&mut verbs, &self.clauses)
    }

    /// The subject of a verb.
    fn subject_of(&self, verb: usize) -> Option<Subject> {
        self.verbs(|verbs, look| verbs.subject_of(look, verb))
    }

    /// Whether a word that can report stands among the tokens from `from` to `stop`.
    fn has_report(&self, from: usize, stop: usize) -> bool {
        (from..stop.min(self.last_cue + 1)).any(|k| self.tokens.all[k].any(REPORTS))
    }

    /// Whether a finite verb stands among the tokens from `first` to `end`.
    fn has_finite(&self, first: usize, end: usize) -> bool {
        self.verbs(|verbs, look| verbs.has_verb(look, first, end))
    }

    /// The outermost quotation that opens at the token.
    fn quotation_at(&self, i: usize) -> Option<usize> {
        if !self.tokens.all[i].is(Kind::Mark) {
            return None;
        }
        let at = self.quotation_from(i);
        self.quotations.get(at).filter(|q| q.first() == i).map(|_| at)
    }

    /// The place of the first quotation that opens at the token or behind it.
    fn quotation_from(&self, i: usize) -> usize {
        let starts_before = |at: usize| self.quotations.get(at).is_some_and(|q| q.first() < i);
        let mut at = self.near.get();
        while at > 0 && !starts_before(at - 1) {
            at -= 1;
        }
        while starts_before(at) {
            at += 1;
        }
        self.near.set(at);
        at
    }

    /// Notes the words of a sentence outside speech that tell of a report, in the same way.
    fn cues_outside(&self, first: usize, end: usize, cues: &mut Vec<u32>) -> Lex {
        let (mut k, mut words) = (first, Lex::NONE);
        cues.clear();
        let near = self.quotations[self.quotation_from(first)..].iter().take_while(|q| q.first() < end);
        for q in near.filter(|q| self.tokens.all[q.first()].is_quoted()) {
            if q.first() >= k {
                words = words | note_cues(self.tokens, k, q.first(), cues);
                k = end.min(q.last().max(q.first()) + 1);
            }
        }
        words | note_cues(self.tokens, k, end, cues)
    }

    /// Reads a sentence; `cues` is room for those of its words that tell of a report.
    fn sentence(&mut self, first: usize, end: usize, cues: &mut Vec<u32>) {
        let words = self.cues_outside(first, end, cues);
        self.bounds = (first, end);
        self.is_begun.set(false);
        let last = cues.iter().rfind(|&&k| self.can_close(k as usize));
        self.last_cue = last.map_or(first, |&k| k as usize);
        let mut k = first;
        if let Some(reach) = self.behind(first, end, words) {
            k = reach;
        } else if let Some(report) = self.leading_source(first, end) {
            self.found.push(report);
            k = self.reached();
        }
        if !words.any(REPORTING) {
            return;
        }
        let mut next = self.quotation_from(k);
        for at in cues.iter().map(|&at| at as usize) {
            // What stands in marks is passed over.
            while let Some(q) = self.quotations.get(next).filter(|q| q.first() < at) {
                if q.first() >= k && self.tokens.all[q.first()].is(Kind::Mark) {
                    k = q.last().max(q.first()) + 1;
                }
                next += 1;
            }
            if k <= at
                && let Some(report) = self.at(at, first, end)
            {
                self.found.push(report);
                k = k.max(self.reached());
            }
        }
    }

    /// The report by a verb, an adjective or a noun at a token.
    fn at(&self, i: usize, first: usize, end: usize) -> Option<Report> {
        let t = self.tokens.all[i];
        let lex = t.lex();
        if t.depth() > 0 || !lex.any(REPORTING) {
            return None;
        }
        let by_verb = || {
            // *Asked whether it rained, Ann left*
            let asked = lex.all(Lex::TELL | Lex::PARTICIPLE) && i == first;
            let inside =
                || t.is(Kind::Lower) || t.is(Kind::Capital) && (asked || i > first && self.is_headline(first, end));
            if !(lex.any(verb::REPORTING) && inside() && self.can_report(i)) {
                return None;
            }
            let group = self.clauses.group_start(i);
            let is_passive = self.clauses.is_passive_group(group, i);
            self.by_verb(Verb { at: i, group: group.max(first), lex }, is_passive, first, end)
        };
        let by_feeling = || if lex.any(Lex::FEELING) { self.by_feeling(i, first, end) } else { None };
        let by_noun = || if lex.any(Lex::CUE_NOUN | Lex::AGENT) { self.by_noun(i, first, end) } else { None };
        by_feeling().or_else(by_verb).or_else(by_noun)
    }

    /// Whether most words of a sentence have capitals.
    fn is_headline(&self, first: usize, end: usize) -> bool {
        let end = end.min(first + LONGEST_HEADLINE);
        let count = |of: fn(Token) -> bool| (first..end).filter(|&k| of(self.tokens.all[k])).count();
        count(Token::is_capital) > count(|t| t.is(Kind::Lower))
    }

    /// Whether a word that can be a verb is one.
    fn can_report(&self, i: usize) -> bool {
        // *Asked regarding the plan*
        let leads = || !self.tokens.lex(i.saturating_sub(1)).any(Lex::AUXILIARY | Lex::ADVERB | Lex::CONJUNCTION);
        if self.tokens.lex(i).all(Lex::PREPOSITION | Lex::ING) && leads() || !self.clauses.is_verb(i) {
            return false;
        }
        let before = i.checked_sub(1).map_or(Lex::NONE, |b| self.tokens.lex(b));
        // *Some said*, but *the said* and *the most telling*
        let several = before.any(Lex::PLURAL) && (i < 2 || !self.tokens.lex(i - 2).any(Lex::DETERMINER))
            || i > 0 && self.tokens.lex(i).any(Lex::SAY) && self.clauses.stands_alone(i - 1);
        let opens = before.any(Lex::POSSESSIVE) || before.any(Lex::DETERMINER) && !several;
        !(opens && self.tokens.lex(i).any(Lex::PAST | Lex::ING) || self.is_attribute(i))
    }

    /// Whether a participle stands before a noun as an adjective does: *of
    /// leaked emails*, *a widely read column*.
    fn is_attribute(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let next = tokens.get(i + 1).filter(|t| t.is_word() && !t.any(Lex::FUNCTION) && !t.starts_sentence());
        let Some(before) = i.checked_sub(1).filter(|_| next.is_some()) else { return false };
        // *Ann’s expected answers*, *the party’s declining appeal*
        if before > 0 && tokens.all[before].is(Kind::Clitic) && next.is_some_and(|t| t.is(Kind::Lower)) {
            return !tokens.lex(before - 1).any(Lex::PRONOUN | Lex::RELATIVE);
        }
        if !tokens.lex(i).any(Lex::PARTICIPLE) {
            return false;
        }
        let left = tokens.lex(before);
        // *a widely read column*, *the current federally mandated wage*
        let opens = |k: usize| before >= k && tokens.lex(before - k).any(Lex::DETERMINER);
        let plain = || tokens.all[before - 1].is(Kind::Lower) && !tokens.lex(before - 1).any(Lex::FUNCTION);
        let adverb = is_adverb(tokens, before) && (opens(1) || opens(2) && plain());
        let number = left.any(Lex::NUMBER | Lex::DETERMINER) || tokens.all[before].is(Kind::Number);
        number && !tokens.lex(i).any(Lex::SAY | Lex::CLAUSE)
            || left.any(Lex::PREPOSITION)
                && !tokens.is_among(before, few!["to", "as", "than", "past"])
                && !self.clauses.is_inside_group(before)
            || adverb
    }

    /// The token after the last thing reported.
    fn reached(&self) -> usize {
        self.found.last().map_or(0, |r| r.parts.iter().map(|p| p.1 as usize).max().unwrap_or(0))
    }

    /// A report of the tokens from `start` to `stop`, if there is a word. Nobody
    /// named in it reports it.
    fn report(&self, mut evidence: Evidence, start: usize, stop: usize) -> Option<Report> {
        let has_words = (start..stop).any(|k| self.tokens.all[k].is_word());
        evidence.mention = evidence.mention.filter(|m| m.last() < start || m.first() >= stop);
        has_words.then_some(Report { evidence, parts: [(start as u32, stop as u32), (0, 0)], relative: None })
    }

    /// A report whose first part, a phrase, stands before the cue; nothing
    /// where that is reported already.
    fn report_around(&self, evidence: Evidence, phrase: (usize, usize), rest: (usize, usize)) -> Option<Report> {
        if phrase.0 < self.reached() || phrase.1 > rest.0 {
            return None;
        }
        let part = |(start, stop): (usize, usize)| (start as u32, stop as u32);
        let second = if rest.0 < rest.1 { part(rest) } else { (0, 0) };
        Some(Report { evidence, parts: [part(phrase), second], relative: None })
    }
}
