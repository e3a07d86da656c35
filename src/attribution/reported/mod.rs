//! Reported speech: what somebody says, thinks or wants in the words of the text.
//!
//! A sentence is read once. First come the reporting clauses behind or between
//! what they report (*It rained, Ann said*), then, from left to right, every
//! word that can report by its frame in the lexicon. What follows such a word
//! is its complement; the table [`FRAMES`] says for each frame and complement
//! where the content starts and how far it reaches. What stands inside the
//! content of one report is not looked at again: only the outermost counts.

mod behind;
mod complement;
mod extent;

use complement::Complement;
use extent::{Extent, LONGEST_CONTENT};

use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::Subject;
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::{Form, Mention};
use crate::quotation::Quotation;
use crate::token::{Gap, Kind, Tokens};

/// Something reported.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Report {
    pub(crate) evidence: Evidence,
    /// The content: the first token and the one after the last, of one part or
    /// two; the second is empty where there is one.
    pub(crate) parts: [(u32, u32); 2],
    /// The *who* that stands for the mention beside the cue.
    pub(crate) relative: Option<u32>,
}

/// What a verb with some frame does with a complement.
struct Frame {
    verb: Lex,
    complement: Complement,
    extent: Extent,
    rule: Rule,
}

const fn frame(verb: Lex, complement: Complement, extent: Extent, rule: Rule) -> Frame {
    Frame { verb, complement, extent, rule }
}

/// The first that fits counts.
static FRAMES: &[Frame] = &[
    frame(Lex::CUE, Complement::That, Extent::Clause, Rule::ReportedClause),
    frame(CLAUSAL, Complement::Question, Extent::Clause, Rule::ReportedClause),
    frame(CLAUSAL, Complement::Clause, Extent::Clause, Rule::ReportedClause),
    frame(Lex::INTEND, Complement::Infinitive, Extent::Infinitive, Rule::ReportedInfinitive),
    frame(Lex::INTEND, Complement::ObjectInfinitive, Extent::Infinitive, Rule::ReportedInfinitive),
    frame(Lex::VIEW, Complement::Clause, Extent::Phrase, Rule::ReportedView),
    frame(Lex::VIEW, Complement::Question, Extent::Clause, Rule::ReportedView),
    frame(Lex::VIEW, Complement::Phrase, Extent::Phrase, Rule::ReportedView),
    frame(Lex::CUE, Complement::Preposition, Extent::Phrase, Rule::ReportedView),
    frame(CLAUSAL, Complement::Phrase, Extent::Phrase, Rule::ReportedView),
];

/// Verbs with a clause for content.
const CLAUSAL: Lex = Lex::from_bits(Lex::SAY.bits() | Lex::TELL.bits() | Lex::CLAUSE.bits());

/// Verbs that only lend their subject to the next: *declined to say*.
const CHAIN: [&str; 26] = [
    "declined",
    "declines",
    "decline",
    "declining",
    "refused",
    "refuses",
    "refuse",
    "refusing",
    "continued",
    "continues",
    "continue",
    "continuing",
    "began",
    "begun",
    "tried",
    "tries",
    "trying",
    "seemed",
    "seems",
    "seem",
    "appeared",
    "appears",
    "appear",
    "failed",
    "went",
    "going",
];
/// Finds what is reported outside speech, in the order of the text.
pub(crate) fn find(clauses: Clauses<'_, '_>, quotations: &[Quotation], evidence: &[Option<Evidence>]) -> Vec<Report> {
    let mut finder = Finder { clauses, tokens: clauses.tokens, quotations, evidence, found: Vec::new() };
    let mut first = 0;
    while first < clauses.tokens.len() {
        let end = finder.sentence_end(first);
        finder.sentence(first, end);
        first = end;
    }
    finder.found
}

struct Finder<'a, 't> {
    clauses: Clauses<'a, 't>,
    tokens: &'a Tokens<'t>,
    quotations: &'a [Quotation],
    evidence: &'a [Option<Evidence>],
    found: Vec<Report>,
}

/// A verb in place.
#[derive(Clone, Copy)]
struct Verb {
    at: usize,
    /// The first token of its group.
    group: usize,
    lex: Lex,
}

impl Finder<'_, '_> {
    /// The token after the sentence that starts at `first`.
    fn sentence_end(&self, first: usize) -> usize {
        let mut k = first + 1;
        while let Some(t) = self.tokens.get(k) {
            let outside = t.depth() == 0 || self.tokens.all[k - 1].depth() == 0;
            if t.gap() == Gap::Paragraph || t.starts_sentence() && outside {
                break;
            }
            k += 1;
        }
        k
    }

    /// The outermost quotation that opens at the token.
    fn quotation_at(&self, i: usize) -> Option<usize> {
        if !self.tokens.all[i].is(Kind::Mark) {
            return None;
        }
        let at = self.quotations.partition_point(|q| q.first() < i);
        self.quotations.get(at).filter(|q| q.first() == i).map(|_| at)
    }

    fn sentence(&mut self, first: usize, end: usize) {
        let mut k = first;
        if let Some(after) = self.behind(first, end) {
            k = after;
        }
        while k < end {
            if let Some(q) = self.quotation_at(k) {
                k = self.quotations[q].last().max(k) + 1;
                continue;
            }
            k = match self.at(k, first, end) {
                Some(report) => {
                    let after = report.parts.iter().map(|p| p.1 as usize).max().unwrap_or(k);
                    self.found.push(report);
                    after.max(k + 1)
                }
                None => k + 1,
            };
        }
    }

    /// The report by a verb or noun at a token.
    fn at(&self, i: usize, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let t = tokens.all[i];
        if t.depth() > 0 || !t.is_word() {
            return None;
        }
        let lex = t.lex();
        if tokens.is_word(i, "according") && i == first {
            return self.leading_according(i, end);
        }
        if lex.any(Lex::CUE) && t.is(Kind::Lower) | (t.is(Kind::Capital) && i > first) && self.can_report(i) {
            let verb = Verb { at: i, group: self.clauses.group_start(i).max(first), lex };
            if let Some(report) = self.by_verb(verb, first, end) {
                return Some(report);
            }
        }
        if lex.any(Lex::CUE_NOUN) {
            return self.by_noun(i, first, end);
        }
        None
    }

    /// Whether a word that can be a verb is one.
    fn can_report(&self, i: usize) -> bool {
        if !self.clauses.is_verb(i) {
            return false;
        }
        let before = i.checked_sub(1).map_or(Lex::NONE, |b| self.tokens.lex(b));
        !(self.tokens.lex(i).any(Lex::PAST | Lex::ING) && before.any(Lex::DETERMINER | Lex::POSSESSIVE))
    }

    fn report(&self, evidence: Evidence, start: usize, stop: usize) -> Option<Report> {
        let has_words = (start..stop).any(|k| self.tokens.all[k].is_word());
        has_words.then_some(Report { evidence, parts: [(start as u32, stop as u32), (0, 0)], relative: None })
    }

    /// Whether a verb is the cue of a quotation already.
    fn is_taken(&self, i: usize) -> bool {
        // Quotations are few; those near are found by their place.
        let at = self.quotations.partition_point(|q| q.first() < i);
        let near = at.saturating_sub(3)..(at + 3).min(self.quotations.len());
        near.into_iter()
            .any(|q| self.evidence[q].and_then(|e| e.cue).is_some_and(|(a, b)| (a as usize..=b as usize).contains(&i)))
    }

    fn by_verb(&self, verb: Verb, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let passive = self.clauses.is_passive(verb.at);
        let (complement, start) = self.complement(verb, end)?;
        if passive {
            return None;
        }
        let frame = FRAMES.iter().find(|f| f.complement == complement && verb.lex.any(f.verb))?;
        if self.is_taken(verb.at) && complement != Complement::That {
            return None;
        }
        let (source, group) = self.source(verb, first, end)?;
        let bounded = self.is_bounded(first, group);
        let (from, cue_end) = match complement {
            Complement::Preposition => (start + 1, start),
            _ => (start, verb.at),
        };
        let stop = self.content_end(from, end, frame.extent, bounded);
        let cue = Some((group as u32, cue_end as u32));
        let _ = tokens;
        let evidence = Evidence { rule: frame.rule, mention: source.map(|s| s.mention), cue, end: stop as u32 };
        let relative = source.and_then(|s| s.relative);
        self.report(evidence, from, stop).map(|r| Report { relative, ..r })
    }

    /// Who a verb belongs to, and the first token of the verb's group with
    /// what leads to it. Nothing where the verb is nobody's.
    fn source(&self, verb: Verb, first: usize, end: usize) -> Option<(Option<Subject>, usize)> {
        let tokens = self.tokens;
        let clauses = &self.clauses;
        // However long the sentence, the work for each of its verbs is bounded.
        let first = first.max(verb.group.saturating_sub(LONGEST_CONTENT));
        let end = end.min(verb.group + LONGEST_CONTENT);
        let before = verb.group.checked_sub(1).filter(|&b| b >= first);
        // *declined to say*
        if let Some(to) = before.filter(|&b| tokens.is_word(b, "to")) {
            let Some(chain) = to.checked_sub(1).filter(|&c| c >= first) else {
                return Some((clauses.participle_subject(to, first, end), to));
            };
            if CHAIN.contains(&tokens.word(chain)) {
                let group = clauses.group_start(chain).max(first);
                return Some((clauses.subject_of(group, first), group));
            }
            return Some((clauses.main_subject(first, to).map(Subject::from), to));
        }
        let auxiliary = (verb.group..verb.at).any(|k| tokens.lex(k).any(Lex::AUXILIARY));
        if verb.lex.any(Lex::ING) && !auxiliary {
            return Some((clauses.participle_subject(verb.group, first, end), verb.group));
        }
        clauses.subject_of(verb.group, first).map(|s| (Some(s), verb.group))
    }

    /// Whether the clause of a verb ends at the next comma: it is subordinate
    /// and stands before the main one.
    fn is_bounded(&self, first: usize, group: usize) -> bool {
        let tokens = self.tokens;
        let opener = tokens.lex(first);
        let subordinate = opener.any(Lex::CONJUNCTION | Lex::PREPOSITION)
            && !["and", "but", "or", "so", "yet", "nor"].iter().any(|w| tokens.is_word(first, w));
        let relative = group > first && tokens.lex(group - 1).any(Lex::RELATIVE);
        subordinate && !(first..group).any(|k| tokens.all[k].is(Kind::Comma)) || relative
    }

    /// *Ann’s claim that it rained*
    fn by_noun(&self, i: usize, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        if self.clauses.is_verb(i) && tokens.lex(i).any(Lex::BASE | Lex::PAST | Lex::ING) && tokens.lex(i).any(Lex::CUE)
        {
            return None;
        }
        let next = i + 1;
        if next >= end {
            return None;
        }
        let word = tokens.word(next);
        let (start, cue_end) = if word == "that" || word == "to" && self.is_infinitive(next + 1, end) {
            (next, i)
        } else if ["of", "for", "about", "against", "on"].contains(&word) {
            (next + 1, next)
        } else {
            return None;
        };
        let owner = self.owner(i, first)?;
        let extent = if word == "that" {
            Extent::Clause
        } else if word == "to" {
            Extent::Infinitive
        } else {
            Extent::Phrase
        };
        let stop = self.content_end(start, end, extent, true);
        let cue = Some((i as u32, cue_end as u32));
        self.report(Evidence { rule: Rule::ReportedNoun, mention: Some(owner), cue, end: stop as u32 }, start, stop)
    }

    /// Whose a noun is: *Ann’s latest claim*.
    fn owner(&self, noun: usize, first: usize) -> Option<Mention> {
        let mut k = noun;
        while k > first && noun - k < 5 {
            k -= 1;
            let t = self.tokens.all[k];
            if t.is(Kind::Clitic) || t.any(Lex::POSSESSIVE) {
                let last = if t.is(Kind::Clitic) { k.checked_sub(1)? } else { k };
                let owner = self.clauses.mention_to(last)?;
                return Some(Mention { possessive: false, ..owner })
                    .filter(|m| m.form != Form::Thing || m.first() >= first);
            }
            if !t.is_word() || t.any(Lex::DETERMINER | Lex::PREPOSITION | Lex::CONJUNCTION) {
                return None;
            }
        }
        None
    }
}
