//! The reporting clause behind or between what it reports: *It rained, Ann said.*

use super::extent::{Bound, Extent};
use super::verb::QUOTED;
use super::{Finder, Report};
use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::can_act;
use crate::clause::looks_past;
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention, ends_in_s, is_adverb};
use crate::quotation::Verdict;
use crate::token::{Kind, Token};

/// A reporting clause that stands by itself.
#[derive(Clone, Copy)]
pub(super) struct Trailing {
    evidence: Evidence,
    /// The token after it.
    after: usize,
    /// What follows a comma behind it belongs to its subject: *said Ann Lee, a
    /// senator*.
    inverted: bool,
}

/// Where a reporting clause can start.
#[derive(Clone, Copy)]
struct Pause {
    /// The token after what stands before it.
    last: usize,
    /// The first token behind it.
    next: usize,
    /// A quotation ends there.
    quoted: bool,
}

/// The subject of a reporting clause that is no mention, and the phrases that
/// belong to it, have at most so many tokens: *people close to the minister*.
const LONGEST_SUBJECT: usize = 14;
/// A source and what is said of it, before what it reports, have at most so many.
const LONGEST_SOURCE: usize = 40;
/// An aside behind a subject has at most so many.
const LONGEST_ASIDE: usize = 25;

impl Finder<'_, '_> {
    /// The reporting clause behind or between what it reports; gives the token
    /// after both. `words` is what the lexicon says of the words of the sentence.
    pub(super) fn behind(&mut self, first: usize, end: usize, words: Lex) -> Option<usize> {
        if !words.any(REPORTS | Lex::SOURCE) {
            return None;
        }
        // Its verb, or its *according*, stands behind the pause.
        let mut k = first + 1;
        while let Some(at) = self.tokens.find(k, self.last_cue, |t| t.is(Kind::Comma) | t.is(Kind::Mark)) {
            let (pause, after) = self.pause_at(at, first, end);
            k = after;
            let Some(pause) = pause else { continue };
            if !words.any(REPORTS) && !self.tokens.is_word(pause.next, "according") {
                continue;
            }
            let Some(clause) = self.trailing(pause.next, end) else { continue };
            let Some((parts, reach)) = self.content_around(clause, pause, first, end) else { continue };
            self.found.push(Report { evidence: clause.evidence, parts, relative: None });
            return Some(reach);
        }
        None
    }

    /// The pause at a token behind which a reporting clause can stand, if there is
    /// one: a comma, or a quotation that ends with one (*It was “dead,” Ann said*); and
    /// where to look for the next.
    fn pause_at(&self, k: usize, first: usize, end: usize) -> (Option<Pause>, usize) {
        let tokens = self.tokens;
        let Some(q) = self.quotation_at(k) else {
            let comma = tokens.all[k].is(Kind::Comma) && tokens.all[k].depth() == 0 && tokens.all[k - 1].depth() == 0;
            return (comma.then_some(Pause { last: k, next: k + 1, quoted: false }), k + 1);
        };
        let q = &self.quotations[q];
        let embedded = q.first() > first && self.continues_into(q.first(), first);
        let pauses = q.ending == Kind::Comma || tokens.kind(q.last() + 1) == Some(Kind::Comma);
        let last = q.last().max(k) + 1;
        let next = last + usize::from(q.ending != Kind::Comma);
        let pause = embedded && pauses && q.verdict != Verdict::Term && last < end;
        (pause.then_some(Pause { last, next, quoted: true }), last)
    }

    /// The parts of the content around a reporting clause, and the token behind both.
    fn content_around(
        &self,
        clause: Trailing,
        pause: Pause,
        first: usize,
        end: usize,
    ) -> Option<([(u32, u32); 2], usize)> {
        let tokens = self.tokens;
        let Pause { last, quoted, .. } = pause;
        let start = self.content_start(first, last, quoted);
        // *Asked if it rained, Ann thought*
        if tokens.lex(start).all(Lex::TELL | Lex::PARTICIPLE) {
            return None;
        }
        // *“A,” said Ann, and “B,” said Bob*
        if quoted && (start >= last || start > first + 1) {
            return None;
        }
        let part = |start: usize, stop: usize| (start as u32, stop as u32);
        let according = clause.evidence.rule == Rule::AccordingTo;
        let only_says = according || clause.evidence.cue.is_some_and(|(_, verb)| self.only_says(verb as usize));
        let behind = clause.after + 1;
        let resumes = tokens.kind(clause.after) == Some(Kind::Comma)
            && behind < end
            && !self.starts_other_report(behind)
            && (!clause.inverted
                || self.resumes_content(behind)
                || !quoted && only_says && !self.is_whole(start, last));
        let stop = if resumes { self.content_end(behind, end, Extent::Clause, Bound::None) } else { behind };
        let rest = (stop > behind).then_some((part(behind, stop), stop));
        match rest {
            // *But, Ann said, it rained*
            Some((rest, reach)) if start >= last => Some(([rest, (0, 0)], reach)),
            Some((rest, reach)) => Some(([part(start, last), rest], reach)),
            // *Shops close at noon, Ann said*
            None if start < last && (quoted || self.is_whole(start, last) || self.has_finite(start, last)) => {
                Some(([part(start, last), (0, 0)], clause.after))
            }
            None => None,
        }
    }

    /// Whether a verb has no object but what is said: not *called officials liars*.
    fn only_says(&self, verb: usize) -> bool {
        self.tokens.is_among(verb, few!["said", "says", "say"])
    }

    /// Whether a clause that stands by itself fills these words; not that of *While Ann
    /// left, Bob ordered a boat*.
    fn is_whole(&self, start: usize, last: usize) -> bool {
        let tokens = self.tokens;
        let opener = start + usize::from(tokens.is_word(start, "even"));
        let beside = tokens.is_among(opener, few!["while", "although", "though", "as", "when"])
            && !(start..last).any(|k| tokens.all[k].is(Kind::Comma));
        !beside && (start..last).any(|k| self.clauses.is_finite(k) && tokens.all[k].depth() == 0)
    }

    /// Where the content before a reporting clause starts: behind speech of
    /// its own and what joins the sentence to the one before, or at the
    /// sentence's start. `quoted`: the speech it ends with is a part of it.
    fn content_start(&self, first: usize, last: usize, quoted: bool) -> usize {
        let tokens = self.tokens;
        let is_speech = |k: usize| {
            let q = self.quotations.partition_point(|q| q.first() <= k).checked_sub(1);
            q.is_some_and(|q| {
                self.quotations[q].verdict == Verdict::Speech && !self.continues_into(self.quotations[q].first(), first)
            })
        };
        let own = (first..last).rev().find(|&k| tokens.all[k].depth() > 0 && (!quoted || is_speech(k)));
        // *OSLO – It rained, Ann said.*
        let start = own.map_or_else(|| self.clauses.dateline_end(first, last), |k| k + 1);
        let joins = start == first && tokens.is_among(start, few!["but", "and", "yet", "so", "or", "nor"]);
        start + usize::from(joins)
    }

    /// Whether what stands behind *said Ann,* goes on with the content.
    fn resumes_content(&self, i: usize) -> bool {
        let words = few!["but", "and", "because", "that", "though", "although", "so", "since", "if"];
        self.tokens.all[i].is(Kind::Mark) || self.tokens.is_among(i, words)
    }

    /// Whether a clause that reports something else starts here: *adding that*.
    fn starts_other_report(&self, i: usize) -> bool {
        let lex = self.tokens.lex(i);
        let joins = lex.any(Lex::CONJUNCTION) && !self.tokens.is_word(i, "that");
        lex.any(Lex::ING) && lex.any(Lex::CUE) || joins || lex.any(Lex::RELATIVE) && !self.tokens.is_word(i, "that")
    }

    /// *Ann said*, *said Ann* or *according to Ann* from a token on, with
    /// nothing behind that it could report.
    pub(super) fn trailing(&self, i: usize, end: usize) -> Option<Trailing> {
        let tokens = self.tokens;
        if i > self.last_cue || i >= end || tokens.all[i].depth() > 0 {
            return None;
        }
        if tokens.is_among(i, few!["according", "as"])
            && let Some(evidence) = self.clauses.according_to(i)
        {
            let after = self.adjunct_end(evidence.mention?.last() + 1, end);
            return Some(Trailing { evidence, after, inverted: true });
        }
        // *, as Ann said*
        if tokens.is_word(i, "as") {
            let clause = self.trailing(i + 1, end)?;
            let named = clause.evidence.mention.is_some_and(|m| m.form != Form::Pronoun);
            let reports = || (self.bounds.0..i).any(|k| tokens.lex(k).any(Lex::CUE) && !tokens.lex(k).any(Lex::NOUN));
            return Some(clause).filter(|c| named && !c.inverted && !reports());
        }
        let lex = tokens.lex(i);
        let present = self.clauses.is_plural_present(i);
        let finite = lex.any(Lex::PAST | Lex::THIRD) || present;
        let inverted = lex.any(REPORTS) && finite && tokens.all[i].is(Kind::Lower);
        let (subject, verb, cue_end, last) = if inverted {
            if lex.any(Lex::TELL) && !lex.any(Lex::SAY) {
                return None;
            }
            let subject = self.clauses.phrase_from(i + 1).filter(|m| m.can_speak() && m.last() < end)?;
            // *say officials*, but *say it*
            if present && (!subject.plural || subject.form == Form::Pronoun) {
                return None;
            }
            // *called a lie*, *Ann, who left, called the plan dead*
            if lex.any(Lex::VIEW) && !self.only_says(i) && (subject.indefinite || !can_act(&self.clauses, &subject)) {
                return None;
            }
            // *said people | familiar with it*
            let adjective = subject.last() + 1;
            let described = subject.form == Form::Group
                && tokens.kind(adjective) == Some(Kind::Lower)
                && !tokens.lex(adjective).any(Lex::FUNCTION | Lex::PAST | Lex::CALENDAR | Lex::TIME)
                && !looks_past(tokens, adjective)
                && self.clauses.is_led(adjective + 1);
            (subject, i, i, subject.last() + usize::from(described))
        } else {
            let (subject, verb) = self.subject_and_verb(i, end)?;
            let cue_end = self.report_end(verb)?;
            let told = tokens.lex(verb).any(Lex::TELL).then(|| self.clauses.phrase_from(verb + 1)).flatten();
            // *told USA Today*
            let capital = |k: &usize| tokens.all[*k].is_capital();
            let told = told
                .filter(|m| m.last() < end && self.is_told(m))
                .map(|m| (m.last() + 1..end).take_while(capital).last().unwrap_or(m.last()));
            (subject, verb, cue_end, told.unwrap_or(cue_end))
        };
        // *Ann continues to leave*, *Ann asked for it*
        let asks = tokens.lex(verb).any(Lex::TELL) && tokens.is_word(last + 1, "for");
        if asks || tokens.is_word(last + 1, "to") && self.is_infinitive(last + 2, end) {
            return None;
        }
        let after = self.adjunct_end(last + 1, end);
        let next = tokens.get(after).filter(|_| after < end);
        let goes_on = [Kind::Colon, Kind::Mark, Kind::Open, Kind::Clitic];
        let over = next.is_none_or(|t| !t.is_word() && !goes_on.contains(&t.kind()));
        // *Ann said, “…”* leads on to speech.
        let speech = tokens.get(after + 1).is_some_and(|t| t.is(Kind::Mark)) && next.is_some_and(|t| t.is(Kind::Comma));
        if !over || speech {
            return None;
        }
        let cue = Some((self.clauses.group_start(verb).max(i) as u32, cue_end as u32));
        // Over a report of a trial: *Clerk lied, court told*.
        let mention = Some(subject).filter(|_| last > verb || !tokens.is_word(verb, "told"));
        let evidence = Evidence { rule: Rule::ReportedBefore, mention, cue, end: after as u32 };
        Some(Trailing { evidence, after, inverted })
    }

    /// *Ann said*, *two people close to the minister said*, *Ann Lee, a
    /// senator, said* from a token on.
    pub(super) fn subject_and_verb(&self, i: usize, end: usize) -> Option<(Mention, usize)> {
        let tokens = self.tokens;
        let subject = self.clauses.phrase_from(i).filter(|m| m.can_speak() && m.last() < end);
        if let Some(subject) = subject {
            // *Reuters reports*
            let verb = subject.last();
            if let Some(name) = self.clauses.name_before_verb(&subject)
                && self.closes(verb, end)
                && self.reports(verb)
            {
                return Some((name, verb));
            }
            let mut k = subject.last() + 1;
            if tokens.kind(k) == Some(Kind::Comma) {
                let close = (k + 1..end.min(k + LONGEST_ASIDE)).find(|&k| tokens.all[k].is(Kind::Comma))?;
                k = close + 1;
            }
            if let Some(verb) = self.verb_from(k, end).filter(|&verb| self.report_end(verb).is_some()) {
                return Some((subject, verb));
            }
        }
        let lex = tokens.lex(i);
        let verb = lex.any(Lex::THIRD) && !lex.any(Lex::GROUP | Lex::ROLE);
        if lex.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::RELATIVE | Lex::ADVERB | Lex::AUXILIARY | Lex::ING)
            || verb
        {
            return None;
        }
        let words = (i + 1..end.min(i + LONGEST_SUBJECT))
            .take_while(|&k| tokens.all[k].is_word() || tokens.all[k].is(Kind::Clitic))
            .take_while(|&k| tokens.all[k].depth() == 0);
        for k in words {
            let lex = tokens.lex(k);
            let says = || {
                let reports = tokens.all[k].is(Kind::Lower) && self.reports(k);
                reports && (self.clauses.is_verb(k) || self.closes(k, end)) || self.clauses.puts_it(k)
            };
            if self.can_close(k) && says() {
                let subject = self.subject_of(k)?.mention;
                // *tech executives say*
                let plain = |b: usize| !tokens.lex(b).any(Lex::FUNCTION) && tokens.all[b].is(Kind::Lower);
                let whole = subject.first() >= i && (i..subject.first()).all(plain);
                return whole.then_some((Mention { first: i as u32, ..subject }, k));
            }
            // Another verb is that of a clause.
            if lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::PARTICIPLE | Lex::NOUN | Lex::BASE | Lex::AUXILIARY) {
                return None;
            }
        }
        None
    }

    /// Whether a word can be the verb of a reporting clause behind what it reports, or its
    /// *according*.
    pub(super) fn can_close(&self, k: usize) -> bool {
        let lex = self.tokens.lex(k);
        lex.any(REPORTS | Lex::TELL | Lex::SOURCE) || lex.any(Lex::ACTION) && self.clauses.puts_it(k)
    }

    /// The last token of a verb that reports what stands before it: *said*, *put it*,
    /// *was quoted as saying*.
    fn report_end(&self, verb: usize) -> Option<usize> {
        let tokens = self.tokens;
        let quoted =
            tokens.is_among(verb, QUOTED) && tokens.is_word(verb + 1, "as") && tokens.is_word(verb + 2, "saying");
        if quoted {
            return Some(verb + 2);
        }
        if self.clauses.puts_it(verb) {
            return Some(verb + 1);
        }
        self.reports(verb).then_some(verb)
    }

    /// Whether a phrase behind *told* can be who is told: not *told the truth*.
    fn is_told(&self, m: &Mention) -> bool {
        let lex = self.tokens.lex(m.name as usize);
        let press = lex.any(Lex::ORGANIZATION)
            || self.tokens.is_among(m.last(), few!["paper", "newspaper", "website", "magazine"])
            || self.tokens.all[m.last()].is_capital();
        m.object || press || can_act(&self.clauses, m)
    }

    /// Whether a verb reports what stands before it.
    fn reports(&self, verb: usize) -> bool {
        let lex = self.tokens.lex(verb);
        let finite = || {
            lex.any(Lex::PAST | Lex::THIRD | Lex::PARTICIPLE)
                || lex.any(Lex::BASE) && self.clauses.is_verb(verb)
                || self.closes(verb, self.tokens.len())
        };
        lex.any(REPORTS) && finite() && !self.clauses.is_passive(verb)
    }

    /// Whether a verb that is a noun as well closes a clause behind a plural:
    /// *records show*, *a poll finds*.
    fn closes(&self, verb: usize, end: usize) -> bool {
        let lex = self.tokens.lex(verb);
        let next = self.tokens.get(verb + 1).filter(|_| verb + 1 < end);
        let plural = verb > 0 && (ends_in_s(self.tokens, verb - 1) || self.tokens.lex(verb - 1).any(Lex::GROUP));
        let text = verb > 0
            && (self.tokens.lex(verb - 1).any(Lex::DOCUMENT | Lex::CUE_NOUN) || self.tokens.all[verb - 1].is_capital());
        let agrees = lex.any(Lex::BASE) && plural || lex.any(Lex::THIRD) && text;
        let over = |t: Token| matches!(t.kind(), Kind::Comma | Kind::Stop) || self.clauses.says_when(verb + 1);
        agrees && next.is_none_or(over)
    }

    /// The verb of a group that starts at a token: over auxiliaries and adverbs.
    fn verb_from(&self, i: usize, end: usize) -> Option<usize> {
        let between = |k: &usize| {
            let t = self.tokens.all[*k];
            t.any(Lex::AUXILIARY | Lex::ADVERB | Lex::NEGATION) || is_adverb(self.tokens, *k)
        };
        let verb = (i..end.min(i + 6)).find(|k| !between(k))?;
        // *a claim not recognised*
        let group = |lex: Lex| (i..verb).any(|k| self.tokens.lex(k).any(lex));
        let finite = !group(Lex::NEGATION) || group(Lex::AUXILIARY);
        (self.tokens.all[verb].is_word() && finite).then_some(verb)
    }

    /// The token after the words of time, place and manner from a token on:
    /// *on Friday in an interview with the paper*.
    fn adjunct_end(&self, i: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let mut k = i;
        while k < end {
            let lex = tokens.lex(k);
            let measure =
                |k: &usize| tokens.is_among(*k, few!["later", "earlier", "ago"]) && tokens.lex(*k - 1).any(Lex::TIME);
            if self.clauses.says_when(k) {
                k += 1;
            } else if lex.any(Lex::DETERMINER | Lex::NUMBER)
                && let Some(later) = (k + 2..end.min(k + 5)).find(measure)
            {
                // *a few days later*
                k = later + 1;
            } else if lex.any(Lex::PREPOSITION) && !lex.any(Lex::RELATIVE) {
                let ends = |&s: &usize| {
                    let t = tokens.all[s];
                    !t.is_word() && !matches!(t.kind(), Kind::Clitic | Kind::Mark)
                        || t.any(Lex::RELATIVE | Lex::PRONOUN)
                        || t.any(Lex::AUXILIARY)
                };
                let limit = end.min(k + LONGEST_ASIDE);
                return (k + 1..limit).find(ends).unwrap_or(limit.max(k + 1));
            } else {
                break;
            }
        }
        k
    }

    /// *According to Ann, it rained*, *In a poll, most voters …*, at the start of a
    /// sentence or behind the bracket that it starts with.
    pub(super) fn leading_source(&self, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let i = first + usize::from(tokens.all[first].is(Kind::Open) || self.clauses.joins(first));
        let outside = || i < end && tokens.all[i].depth() == 0;
        if !tokens.is_among(i, few!["as", "according", "in"]) || !outside() {
            return None;
        }
        let evidence = self.clauses.according_to(i).or_else(|| self.poll(i, end));
        if evidence.is_none() && tokens.is_word(i, "as") {
            return self.as_reported(i, end);
        }
        let evidence = evidence?;
        let from = evidence.mention?.last() + 1;
        let comma = |from: usize| (from..end.min(from + LONGEST_SOURCE)).find(|&k| tokens.all[k].is(Kind::Comma));
        let mut start = comma(from)?;
        // *According to Ann, who left, it rained*, *According to Ann, a clerk, it rained*
        let next = tokens.lex(start + 1);
        if next.any(Lex::RELATIVE) && !tokens.is_word(start + 1, "that") {
            start = comma(start + 1)?;
        } else if (next.any(Lex::ING)
            || tokens.is_among(start + 1, few!["a", "an"])
            || tokens.kind(start + 1) == Some(Kind::Number))
            && let Some(close) = comma(start + 1)
            && !self.has_finite(start, close)
        {
            start = close;
        }
        let mut stop = self.content_end(start + 1, end, Extent::Clause, Bound::None);
        // *According to Ann, Bob left, and he said it rained*
        while stop + 2 < end && self.clauses.joins(stop + 1) && tokens.lex(stop + 2).any(Lex::PRONOUN) {
            stop = self.content_end(stop + 2, end, Extent::Clause, Bound::None);
        }
        self.report(evidence, start + 1, stop)
    }

    /// *As Ann said, it rained*
    fn as_reported(&self, i: usize, end: usize) -> Option<Report> {
        let clause = self.trailing(i + 1, end)?;
        let comma = Some(clause.after).filter(|&k| k < end && self.tokens.all[k].is(Kind::Comma))?;
        let stop = self.content_end(comma + 1, end, Extent::Clause, Bound::None);
        self.report(clause.evidence, comma + 1, stop)
    }

    /// A poll behind *In* says what follows, unless somebody else does.
    fn poll(&self, i: usize, end: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        if !tokens.is_word(i, "in") {
            return None;
        }
        let mention = self.clauses.phrase_from(i + 1).filter(|m| m.last() + 1 < end)?;
        let counts = tokens.is_among(mention.last(), few!["poll", "polls", "survey", "surveys", "study"]);
        let from = mention.last() + 1;
        let said = (from..end.min(from + 60)).any(|k| tokens.lex(k).any(Lex::CUE) && tokens.lex(k).any(Lex::PAST));
        // *In a poll, two in three said*
        let comma = (from..end).find(|&k| tokens.all[k].is(Kind::Comma));
        let subject = comma.filter(|_| said).and_then(|comma| self.clauses.main_subject(comma + 1, end));
        let said = said && subject.is_none_or(|m| m.is_named() || m.form == Form::Pronoun);
        let evidence = Evidence {
            rule: Rule::AccordingTo,
            mention: Some(mention),
            cue: Some((i as u32, i as u32)),
            end: from as u32,
        };
        (counts && !said).then_some(evidence)
    }
}

/// Verbs that can stand behind the clause they report.
const REPORTS: Lex = Lex::from_bits(Lex::SAY.bits() | Lex::CLAUSE.bits());
/// The same, with that of *put it*, and *according*.
pub(super) const CLOSING: Lex = Lex::from_bits(REPORTS.bits() | Lex::ACTION.bits() | Lex::SOURCE.bits());
