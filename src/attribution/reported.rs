//! Reported speech: what somebody says, thinks or wants in the words of the text.
//!
//! A sentence is read once. First come the reporting clauses behind or between
//! what they report (*It rained, Ann said*), then, from left to right, every
//! word that can report by its frame in the lexicon. What follows such a word
//! is its complement; the table [`FRAMES`] says for each frame and complement
//! where the content starts and how far it reaches. What stands inside the
//! content of one report is not looked at again: only the outermost counts.

use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::Subject;
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::{Form, Mention, is_adverb};
use crate::quotation::{Quotation, Verdict};
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

/// What follows a verb that can report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Complement {
    /// *that it rained*
    That,
    /// *whether it rained*
    Question,
    /// A clause that nothing opens: *it rained*.
    Clause,
    /// *to leave*
    Infinitive,
    /// Somebody and *to*: *Bob to leave*.
    ObjectInfinitive,
    /// A noun phrase: *the plan*.
    Phrase,
    /// A preposition and a phrase: *for a vote*.
    Preposition,
}

/// How far a content reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// To the end of the clause, over most commas.
    Clause = 0,
    /// A verb and what belongs to it, to the first comma that closes it.
    Infinitive,
    /// A noun phrase and what belongs to it.
    Phrase,
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

/// No content is followed further.
const LONGEST_CONTENT: usize = 150;
/// Words of time and place between a verb and its *that* are at most so many.
const LONGEST_ADJUNCT: usize = 10;
/// The verb of a clause without *that* stands so many tokens behind its start at most.
const LONGEST_SUBJECT: usize = 16;

/// Prepositions that lead to what is reported: *called for*, *talked about*.
const LEADING: [&str; 8] = ["about", "for", "of", "on", "against", "to", "with", "at"];
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

    /// The reporting clause behind or between what it reports; gives the token
    /// after both.
    fn behind(&mut self, first: usize, end: usize) -> Option<usize> {
        let tokens = self.tokens;
        for comma in first + 1..end {
            let t = tokens.all[comma];
            if !t.is(Kind::Comma) || t.depth() > 0 || tokens.all[comma - 1].depth() > 0 {
                continue;
            }
            let Some((evidence, after)) = self.trailing(comma + 1, end) else { continue };
            let start = self.content_start(first, comma);
            if start >= comma {
                continue;
            }
            let mut parts = [(start as u32, comma as u32), (0, 0)];
            let mut reach = after;
            let between = tokens.kind(after) == Some(Kind::Comma) && after + 1 < end;
            if between && !self.starts_other_report(after + 1) {
                let stop = self.content_end(after + 1, end, Extent::Clause, false);
                if stop > after + 1 {
                    parts[1] = (after as u32 + 1, stop as u32);
                    reach = stop;
                }
            }
            let whole = (start..comma).any(|k| self.clauses.is_finite(k) && tokens.all[k].depth() == 0);
            if !whole && parts[1].1 == 0 {
                continue;
            }
            self.found.push(Report { evidence, parts, relative: None });
            return Some(reach);
        }
        None
    }

    /// Where the content before a reporting clause starts: behind speech of
    /// its own, or at the sentence's start.
    fn content_start(&self, first: usize, comma: usize) -> usize {
        (first..comma).rev().find(|&k| self.tokens.all[k].depth() > 0).map_or(first, |k| k + 1)
    }

    /// Whether a clause that reports something else starts here: *adding that*.
    fn starts_other_report(&self, i: usize) -> bool {
        let lex = self.tokens.lex(i);
        let joins = lex.any(Lex::CONJUNCTION) && !self.tokens.is_word(i, "that");
        lex.any(Lex::ING) && lex.any(Lex::CUE) || joins || lex.any(Lex::RELATIVE) && !self.tokens.is_word(i, "that")
    }

    /// *Ann said*, *said Ann* or *according to Ann* from a token on, with
    /// nothing behind that it could report; gives the token after it too.
    fn trailing(&self, i: usize, end: usize) -> Option<(Evidence, usize)> {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        if i >= end || tokens.all[i].depth() > 0 {
            return None;
        }
        if tokens.is_word(i, "according") {
            let evidence = self.clauses.according_to(i)?;
            let after = self.adjunct_end(evidence.mention?.last() + 1, end);
            return Some((evidence, after));
        }
        let reports = Lex::SAY | Lex::CLAUSE;
        let (subject, verb, last) = if lex.any(reports) && lex.any(Lex::PAST | Lex::THIRD) {
            // *said Ann*
            let subject = self.clauses.phrase_from(i + 1).filter(|m| m.can_speak() && m.last() < end)?;
            if lex.any(Lex::TELL) && !tokens.is_word(i, "said") {
                return None;
            }
            (subject, i, subject.last())
        } else {
            let subject = self.clauses.phrase_from(i).filter(|m| m.can_speak() && m.last() < end)?;
            let mut k = subject.last() + 1;
            // *Ann Lee, a senator, said*
            if tokens.kind(k) == Some(Kind::Comma) {
                k = (k + 1..end.min(k + 25)).find(|&k| tokens.all[k].is(Kind::Comma))? + 1;
            }
            let verb = self.verb_from(k, end)?;
            let lex = tokens.lex(verb);
            let finite = lex.any(Lex::PAST | Lex::THIRD | Lex::PARTICIPLE)
                || lex.any(Lex::BASE) && (self.clauses.is_verb(verb) || subject.plural);
            if !lex.any(reports) || !finite || self.clauses.is_passive(verb) {
                return None;
            }
            let mut last = verb;
            if lex.any(Lex::TELL)
                && let Some(told) = self.clauses.phrase_from(verb + 1).filter(|m| m.last() < end)
            {
                last = told.last();
            }
            (subject, verb, last)
        };
        let after = self.adjunct_end(last + 1, end);
        let next = tokens.get(after).filter(|_| after < end);
        let over = next.is_none_or(|t| !t.is_word() && !matches!(t.kind(), Kind::Colon | Kind::Mark | Kind::Open));
        // *Ann said, “…”* leads on to speech.
        let speech = tokens.get(after + 1).is_some_and(|t| t.is(Kind::Mark)) && next.is_some_and(|t| t.is(Kind::Comma));
        if !over || speech {
            return None;
        }
        let cue = Some((self.clauses.group_start(verb).max(i) as u32, verb as u32));
        let mention = Some(subject);
        Some((Evidence { rule: Rule::ReportedBefore, mention, cue, end: after as u32 }, after))
    }

    /// The verb of a group that starts at a token: over auxiliaries and adverbs.
    fn verb_from(&self, i: usize, end: usize) -> Option<usize> {
        let between = |k: &usize| {
            let t = self.tokens.all[*k];
            t.any(Lex::AUXILIARY | Lex::ADVERB | Lex::NEGATION) || is_adverb(self.tokens.word(*k))
        };
        let verb = (i..end.min(i + 6)).find(|k| !between(k))?;
        self.tokens.all[verb].is_word().then_some(verb)
    }

    /// The token after the words of time, place and manner from a token on:
    /// *on Friday in an interview with the paper*.
    fn adjunct_end(&self, i: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let mut k = i;
        while k < end {
            let t = tokens.all[k];
            let lex = t.lex();
            if lex.any(Lex::CALENDAR | Lex::TIME | Lex::ADVERB) && !lex.any(Lex::AUXILIARY) || is_adverb(tokens.word(k))
            {
                k += 1;
            } else if lex.any(Lex::PREPOSITION) && !lex.any(Lex::RELATIVE) {
                let mut stop = k + 1;
                while stop < end && stop < k + 25 {
                    let t = tokens.all[stop];
                    let ends = !t.is_word() && !matches!(t.kind(), Kind::Clitic | Kind::Mark)
                        || t.any(Lex::RELATIVE | Lex::PRONOUN)
                        || t.any(Lex::AUXILIARY);
                    if ends {
                        break;
                    }
                    stop += 1;
                }
                return stop;
            } else {
                break;
            }
        }
        k
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

    /// *According to Ann, it rained.*
    fn leading_according(&self, i: usize, end: usize) -> Option<Report> {
        let evidence = self.clauses.according_to(i)?;
        let from = evidence.mention?.last() + 1;
        let comma = (from..end.min(from + 40)).find(|&k| self.tokens.all[k].is(Kind::Comma))?;
        let stop = self.content_end(comma + 1, end, Extent::Clause, false);
        self.report(evidence, comma + 1, stop)
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

    /// The complement of a verb and the token it starts at.
    fn complement(&self, verb: Verb, end: usize) -> Option<(Complement, usize)> {
        let tokens = self.tokens;
        let mut k = verb.at + 1;
        if let Some(found) = self.complement_at(verb, k, end, true) {
            return Some(found);
        }
        // The one told comes first.
        if verb.lex.any(Lex::TELL | Lex::INTEND)
            && let Some(told) = self.clauses.phrase_from(k).filter(|m| m.last() < end)
        {
            k = told.last() + 1;
            if let Some((complement, at)) = self.complement_at(verb, k, end, true)
                && !matches!(complement, Complement::Phrase)
            {
                return match complement {
                    Complement::Infinitive if !tokens.is_word(verb.at, "told") => {
                        Some((Complement::ObjectInfinitive, verb.at + 1))
                    }
                    other => Some((other, at)),
                };
            }
        }
        // *said on Friday that*
        let limit = end.min(k + LONGEST_ADJUNCT);
        let mut words_of_time = true;
        while k < limit {
            let t = tokens.all[k];
            if t.depth() > 0 || t.kind().is_terminal() || matches!(t.kind(), Kind::Semicolon | Kind::Colon) {
                return None;
            }
            let time = t.any(Lex::CALENDAR | Lex::TIME | Lex::ADVERB) || is_adverb(tokens.word(k));
            words_of_time &= time;
            if tokens.is_word(k, "that") && tokens.lex(k - 1).any(Lex::PREPOSITION) {
                return None;
            }
            k += 1;
            if let Some(found) = self.complement_at(verb, k, end, words_of_time) {
                return Some(found);
            }
        }
        None
    }

    /// The complement that starts right at a token. `bare`: it may be one that
    /// no word opens.
    fn complement_at(&self, verb: Verb, k: usize, end: usize, bare: bool) -> Option<(Complement, usize)> {
        let tokens = self.tokens;
        if k >= end {
            return None;
        }
        let t = tokens.all[k];
        let lex = t.lex();
        let word = tokens.word(k);
        if word == "that" {
            return Some((Complement::That, k));
        }
        if ["whether", "how", "why", "what", "who"].contains(&word) || word == "if" && verb.lex.any(Lex::TELL) {
            return Some((Complement::Question, k));
        }
        if !bare {
            return None;
        }
        if word == "to" {
            return self.is_infinitive(k + 1, end).then_some((Complement::Infinitive, k));
        }
        if lex.any(Lex::PREPOSITION) {
            return (LEADING.contains(&word) && k == verb.at + 1).then_some((Complement::Preposition, k));
        }
        let nominal = t.is_word()
            && !lex.any(Lex::CONJUNCTION | Lex::NEGATION | Lex::AUXILIARY | Lex::ADVERB | Lex::CALENDAR | Lex::TIME)
            && !is_adverb(word)
            || t.is(Kind::Mark) && t.depth() == 0
            || t.is(Kind::Symbol);
        if !nominal {
            return None;
        }
        if verb.lex.any(Lex::TELL) && k == verb.at + 1 && !self.is_clause(k, end) {
            return None;
        }
        if verb.lex.any(Lex::TELL)
            && k == verb.at + 1
            && !tokens.is_word(verb.at, "warned")
            && self.clauses.phrase_from(k).is_some()
            && tokens.is_word(verb.at, "told")
        {
            return None;
        }
        let complement = if self.is_clause(k, end) { Complement::Clause } else { Complement::Phrase };
        Some((complement, k))
    }

    /// Whether a verb in its base form stands behind *to*.
    fn is_infinitive(&self, i: usize, end: usize) -> bool {
        let tokens = self.tokens;
        if i >= end {
            return false;
        }
        let t = tokens.all[i];
        t.is(Kind::Lower)
            && (["be", "have", "do"].contains(&tokens.word(i))
                || t.any(Lex::BASE)
                || !t.any(Lex::FUNCTION | Lex::GROUP | Lex::ROLE | Lex::ORGANIZATION | Lex::DOCUMENT))
    }

    /// Whether a clause with a finite verb starts here.
    fn is_clause(&self, i: usize, end: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        if lex.any(Lex::PRONOUN) && !lex.any(Lex::OBJECT) && !tokens.is_word(i, "it") {
            return true;
        }
        let mut relative = false;
        for k in i..end.min(i + LONGEST_SUBJECT) {
            let t = tokens.all[k];
            if matches!(t.kind(), Kind::Semicolon | Kind::Colon) || t.kind().is_terminal() && k + 1 >= end {
                return false;
            }
            let lex = t.lex();
            if lex.any(Lex::RELATIVE) {
                relative = true;
            } else if k > i
                && (lex.any(Lex::AUXILIARY) && !tokens.is_word(k, "be") && !tokens.is_word(k, "been")
                    || lex.any(Lex::PAST | Lex::THIRD) && t.is(Kind::Lower) && self.clauses.is_verb(k))
            {
                if !relative {
                    return true;
                }
                relative = false;
            }
        }
        false
    }

    /// The token after a content.
    fn content_end(&self, start: usize, end: usize, extent: Extent, bounded: bool) -> usize {
        let tokens = self.tokens;
        let limit = end.min(start + LONGEST_CONTENT);
        let mut k = start;
        while k < limit {
            let t = tokens.all[k];
            if let Some(q) = self.quotation_at(k) {
                let q = &self.quotations[q];
                if q.verdict == Verdict::Speech && !self.continues_into(k, start) {
                    break;
                }
                k = q.last().max(k) + 1;
                continue;
            }
            if t.depth() > 0 {
                break;
            }
            let stops = match t.kind() {
                Kind::Semicolon | Kind::Close => true,
                Kind::Open => match (k + 1..limit.min(k + 60)).find(|&c| tokens.all[c].is(Kind::Close)) {
                    Some(close) => {
                        k = close + 1;
                        continue;
                    }
                    None => true,
                },
                Kind::Colon => extent == Extent::Infinitive || tokens.kind(k + 1) == Some(Kind::Mark),
                Kind::Dash => extent != Extent::Clause,
                Kind::Comma => k > start && self.comma_stops(k, end, extent, bounded),
                Kind::Lower if k > start => self.word_stops(k, start, extent),
                _ => false,
            };
            if stops {
                break;
            }
            k += 1;
        }
        let mut stop = k.min(limit);
        while stop > start
            && matches!(
                tokens.all[stop - 1].kind(),
                Kind::Stop | Kind::Comma | Kind::Colon | Kind::Dash | Kind::Ellipsis
            )
            && tokens.all[stop - 1].depth() == 0
        {
            stop -= 1;
        }
        stop
    }

    /// Whether a content goes on into the speech that opens at a token: only
    /// words stand between, *said it was dead and “we will not revive it.”*
    fn continues_into(&self, open: usize, start: usize) -> bool {
        if open == start {
            return false;
        }
        let left = self.tokens.all[open - 1];
        left.is_word() && !left.any(Lex::SPEECH)
    }

    /// Whether a content ends at a comma, by what stands behind it.
    fn comma_stops(&self, comma: usize, end: usize, extent: Extent, bounded: bool) -> bool {
        let tokens = self.tokens;
        let mut next = comma + 1;
        if next >= end {
            return true;
        }
        if self.trailing(next, end).is_some() {
            return true;
        }
        if is_adverb(tokens.word(next)) && next + 1 < end {
            next += 1;
        }
        let t = tokens.all[next];
        let lex = t.lex();
        let word = tokens.word(next);
        let clause = extent == Extent::Clause;
        if lex.any(Lex::ING) && !lex.any(Lex::FUNCTION) {
            return lex.any(Lex::CUE) || !clause;
        }
        if ["and", "or", "but", "nor"].contains(&word) {
            let after = tokens.lex(next + 1);
            let resumes = tokens.is_word(next + 1, "that") || tokens.is_word(next + 1, "to");
            return !resumes
                && (bounded || !clause || word == "but" || after.any(Lex::CUE) && after.any(Lex::PAST | Lex::THIRD));
        }
        if lex.any(Lex::RELATIVE) || ["where", "while", "although", "though"].contains(&word) {
            return !tokens.is_word(next, "that");
        }
        if lex.any(Lex::PREPOSITION) || lex.any(Lex::CONJUNCTION) || lex.any(Lex::NEGATION) {
            return false;
        }
        if lex.any(Lex::CUE) && lex.any(Lex::PAST | Lex::THIRD) {
            return true;
        }
        if bounded {
            return true;
        }
        if word == "a" || word == "an" {
            return true;
        }
        !clause && (lex.any(Lex::PRONOUN | Lex::DETERMINER | Lex::POSSESSIVE) || t.kind().is_capital())
    }

    /// Whether a content ends before a word.
    fn word_stops(&self, k: usize, start: usize, extent: Extent) -> bool {
        let tokens = self.tokens;
        let word = tokens.word(k);
        if word == "and" || word == "but" {
            let mut next = k + 1;
            while tokens.lex(next).any(Lex::ADVERB) || is_adverb(tokens.word(next)) {
                next += 1;
            }
            let lex = tokens.lex(next);
            let verb = lex.any(Lex::PAST | Lex::THIRD) && tokens.kind(next) == Some(Kind::Lower);
            let reports = verb && lex.any(Lex::CUE) && self.clauses.is_verb(next);
            return reports
                || extent != Extent::Clause
                    && (word == "but" || verb && self.clauses.is_verb(next) || lex.any(Lex::PRONOUN));
        }
        extent == Extent::Phrase
            && k > start + 1
            && ["after", "when", "before", "while", "because", "during", "as"].contains(&word)
            && (word != "as")
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
