//! How far what is reported reaches.

use super::Finder;
use crate::lexicon::{Lex, few};
use crate::mention::is_adverb;
use crate::quotation::Verdict;
use crate::token::Kind;

/// How far a content reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// To the end of the clause, over most commas.
    Clause = 0,
    /// A verb and what belongs to it, to the first comma that closes it.
    Infinitive,
    /// A noun phrase and what belongs to it.
    Phrase,
}

/// Whether a content ends at the next comma, whatever stands behind it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bound {
    /// By what stands there alone.
    None,
    Comma,
    /// If the clause ends there whose verb has the group that starts at a token.
    Clause(usize),
}

/// No content is followed further.
pub(super) const LONGEST_CONTENT: usize = 150;

/// A clause that leads to speech has at most so many tokens.
const LONGEST_LEAD: usize = 8;

impl Finder<'_, '_> {
    /// The token after a content.
    pub(super) fn content_end(&self, start: usize, end: usize, extent: Extent, bound: Bound) -> usize {
        let tokens = self.tokens;
        let limit = end.min(start + LONGEST_CONTENT);
        // Words that can end it.
        let ending = if extent == Extent::Phrase { Lex::CONJUNCTION | Lex::PREPOSITION } else { Lex::JOINING };
        let mut k = start;
        while k < limit {
            let t = tokens.all[k];
            // Most words end nothing.
            if t.is_word() & !t.any(ending) & !t.is_quoted() {
                k += 1;
                continue;
            }
            if let Some(q) = self.quotation_at(k) {
                let q = &self.quotations[q];
                let goes_on = self.continues_into(k, start) || extent == Extent::Clause && self.waits_for(k, start);
                if q.verdict == Verdict::Speech && !goes_on {
                    break;
                }
                k = q.last().max(k) + 1;
                // *called it “dead,” but Ann said*: the comma stands within the mark.
                if q.ending == Kind::Comma && self.comma_stops(start, k - 1, end, extent, bound) {
                    break;
                }
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
                // *said it rained — but Ann said*
                Kind::Dash => {
                    let next = k + 1 + usize::from(self.clauses.joins(k + 1));
                    extent != Extent::Clause || k > start && self.reports_from(next)
                }
                Kind::Comma => k > start && self.comma_stops(start, k, end, extent, bound),
                Kind::Lower if k > start && t.any(Lex::FUNCTION) => self.word_stops(k, start, extent),
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
    pub(super) fn continues_into(&self, open: usize, start: usize) -> bool {
        if open == start {
            return false;
        }
        let left = self.tokens.all[open - 1];
        left.is_word() && !left.any(Lex::SPEECH) && (left.any(Lex::CONJUNCTION) || !self.stands_alone(open))
    }

    /// Whether the verb of a content stands in the speech that opens at a token, behind an aside:
    /// *said the plan, a gift, “was dead.”*
    fn waits_for(&self, open: usize, start: usize) -> bool {
        let tokens = self.tokens;
        let aside = open > start + 1 && tokens.all[open - 1].is(Kind::Comma);
        aside && tokens.kind(open + 1) == Some(Kind::Lower) && !self.has_finite(start, open)
    }

    /// Whether the speech that opens at a token is several sentences, which stand in no
    /// clause but one that opens with *that*.
    fn stands_alone(&self, open: usize) -> bool {
        let last = self.quotation_at(open).map_or(open, |q| self.quotations[q].last());
        (open + 2..last).any(|k| self.tokens.all[k].starts_sentence())
    }

    /// Whether a content ends at a comma, by what stands behind it.
    fn comma_stops(&self, start: usize, comma: usize, end: usize, extent: Extent, bound: Bound) -> bool {
        let tokens = self.tokens;
        let mut next = comma + 1;
        if next >= end {
            return true;
        }
        if self.trailing(next, end).is_some() || self.leads_to_speech(next, end) {
            return true;
        }
        if is_adverb(tokens, next) && next + 1 < end {
            next += 1;
        }
        let t = tokens.all[next];
        let lex = t.lex();
        let word = tokens.word(next);
        let clause = extent == Extent::Clause;
        let bounded = || match bound {
            Bound::None => false,
            Bound::Comma => true,
            Bound::Clause(group) => self.is_bounded(group),
        };
        if lex.any(Lex::ING) && !lex.any(Lex::FUNCTION) {
            return lex.any(Lex::CUE) || !clause;
        }
        if tokens.is_among(next, few!["and", "or", "but", "nor"]) {
            let after = tokens.lex(next + 1);
            let resumes = tokens.is_word(next + 1, "that") || tokens.is_word(next + 1, "to");
            if self.reports_from(next + 1) {
                return true;
            }
            return !resumes
                && (!clause
                    || word == "but"
                    || bounded()
                    || after.any(Lex::CUE)
                        && after.any(Lex::PAST | Lex::THIRD)
                        && !self.is_verb_within(next + 1, start, extent));
        }
        if lex.any(Lex::RELATIVE) || tokens.is_among(next, few!["where", "while", "although", "though"]) {
            // *said the bill, which passed, would help*
            let goes_on = clause && self.goes_on_behind(start, comma, end);
            return !(goes_on || tokens.is_word(next, "that"));
        }
        // *supporters of the plan, among them Ann*
        if extent == Extent::Phrase && tokens.is_word(next, "among") && tokens.is_word(next + 1, "them") {
            return true;
        }
        if lex.any(Lex::PREPOSITION) || lex.any(Lex::CONJUNCTION) || lex.any(Lex::NEGATION) {
            return false;
        }
        if lex.any(Lex::CUE) && lex.any(Lex::PAST | Lex::THIRD) {
            // *said the bill, announced in May, would help*
            return !(clause && lex.any(Lex::PARTICIPLE) && self.goes_on_behind(start, comma, end));
        }
        if bounded() {
            return true;
        }
        // *that Ann, a senator, had left* goes on.
        if word == "a" || word == "an" {
            return !clause || self.has_finite(start, comma);
        }
        !clause && (lex.any(Lex::PRONOUN | Lex::DETERMINER | Lex::POSSESSIVE) || t.is_capital())
    }

    /// Whether a clause starts at a token that reports the speech behind it: *expects a loss, |
    /// it said, “as before”*.
    fn leads_to_speech(&self, i: usize, end: usize) -> bool {
        let kind = |k: usize| self.tokens.kind(k);
        let opens = |k: &usize| kind(*k) == Some(Kind::Comma) && kind(*k + 1) == Some(Kind::Mark);
        let comma = (i + 2..end.min(i + LONGEST_LEAD)).find(opens);
        comma.is_some_and(|comma| self.subject_and_verb(i, end).is_some_and(|(_, verb)| verb + 1 == comma))
    }

    /// Whether a content without a verb so far has it behind the aside that starts with a comma.
    fn goes_on_behind(&self, start: usize, comma: usize, end: usize) -> bool {
        let close = (comma + 1..end).find(|&k| self.tokens.all[k].is(Kind::Comma));
        // The comma may stand within a mark: *said the bill, which Ann called “dead,” would pass*.
        let behind = close.map(|close| close + 1 + usize::from(self.tokens.kind(close + 1) == Some(Kind::Mark)));
        let behind = behind.map(|k| k + usize::from(self.clauses.is_adverb(k)));
        behind.is_some_and(|k| !self.has_finite(start, comma) && self.clauses.finite_group(k, end).is_some())
    }

    /// Whether a clause that reports starts at a token: *Bob said*.
    fn reports_from(&self, i: usize) -> bool {
        self.has_report(i, self.bounds.1) && self.verbs(|verbs, look| verbs.reports_from(look, i))
    }

    /// Whether the subject of a verb stands in the content that starts at
    /// `start`: *said that she was tired and | wanted to leave*.
    fn is_verb_within(&self, verb: usize, start: usize, extent: Extent) -> bool {
        let subject = || self.subject_of(verb);
        extent == Extent::Clause && subject().is_some_and(|s| s.mention.first() >= start)
    }

    /// Whether a content ends before a function word.
    fn word_stops(&self, k: usize, start: usize, extent: Extent) -> bool {
        let tokens = self.tokens;
        if tokens.is_among(k, few!["and", "but"]) {
            let mut next = k + 1;
            while self.clauses.is_adverb(next) {
                next += 1;
            }
            let lex = tokens.lex(next);
            let verb = lex.any(Lex::PAST | Lex::THIRD) && tokens.kind(next) == Some(Kind::Lower);
            let reports =
                verb && lex.any(Lex::CUE) && self.clauses.is_verb(next) && !self.is_verb_within(next, start, extent);
            return reports
                || extent != Extent::Clause
                    && (tokens.is_word(k, "but") || verb && self.clauses.is_verb(next) || lex.any(Lex::PRONOUN));
        }
        // *no fear as Ann told them*, but *the plan as a threat*, *as sure as they were*
        let as_much = || (start..k).any(|b| tokens.is_word(b, "as"));
        let meanwhile = || tokens.is_word(k, "as") && self.clauses.leads_clause(k) && !as_much();
        extent == Extent::Phrase
            && k > start + 1
            && (tokens.is_among(k, few!["after", "when", "before", "while", "because", "during"]) || meanwhile())
    }
}
