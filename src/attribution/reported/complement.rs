//! What follows a verb that can report.

use super::{Finder, Verb};
use crate::lexicon::Lex;
use crate::mention::is_adverb;
use crate::token::Kind;

/// What follows a verb that can report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Complement {
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

/// Words of time and place between a verb and its *that* are at most so many.
const LONGEST_ADJUNCT: usize = 10;
/// The verb of a clause without *that* stands so many tokens behind its start at most.
const LONGEST_SUBJECT: usize = 16;

/// Prepositions that lead to what is reported: *called for*, *talked about*.
const LEADING: [&str; 8] = ["about", "for", "of", "on", "against", "to", "with", "at"];

impl Finder<'_, '_> {
    /// The complement of a verb and the token it starts at.
    pub(super) fn complement(&self, verb: Verb, end: usize) -> Option<(Complement, usize)> {
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
        let owned = tokens.kind(k + 1) == Some(Kind::Clitic);
        let time = Lex::CALENDAR | Lex::TIME;
        let nominal = t.is_word()
            && !lex.any(Lex::CONJUNCTION | Lex::NEGATION | Lex::AUXILIARY | Lex::ADVERB)
            && (!lex.any(time) || owned)
            && !is_adverb(word)
            // *said there was*, *said if it rains, …*
            || ["there", "here", "no", "if", "when", "because", "once"].contains(&word)
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
    pub(super) fn is_infinitive(&self, i: usize, end: usize) -> bool {
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
}
