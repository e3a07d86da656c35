//! What stands around a verb: its auxiliaries, the phrases before and behind it.
//!
//! No parser: a few looks to the left and right of a token, each of a bounded
//! number of steps, over the tokens and mentions that are there already.

mod phrase;
mod verb;

use std::ops::Range;

use crate::lexicon::Lex;
use crate::mention::{Mention, Starts};
use crate::token::Tokens;
use phrase::ALONE;

pub(crate) use verb::{LONGEST_GROUP, looks_ing, looks_past};

/// The tokens and mentions of a text, to ask for clauses.
#[derive(Clone, Copy)]
pub(crate) struct Clauses<'a, 't> {
    pub(crate) tokens: &'a Tokens<'t>,
    pub(crate) mentions: &'a [Mention],
    starts: &'a Starts,
    /// The text that is asked about: all of it outside speech, or what stands
    /// in one quotation outside the quotations nested there.
    inside: (usize, usize),
    depth: u8,
}

/// No look goes further than this many tokens.
const REACH: usize = 60;

impl<'a, 't> Clauses<'a, 't> {
    /// The clauses outside speech.
    pub(crate) fn new(tokens: &'a Tokens<'t>, mentions: &'a [Mention], starts: &'a Starts) -> Clauses<'a, 't> {
        Clauses { tokens, mentions, starts, inside: (0, tokens.len()), depth: 0 }
    }

    /// The clauses of what a quotation says itself: its tokens behind the mark
    /// at `open`, and before `end`.
    pub(crate) fn within(self, open: usize, end: usize) -> Clauses<'a, 't> {
        Clauses { inside: (open + 1, end), depth: self.tokens.get(open).map_or(0, |t| t.depth()), ..self }
    }

    /// Whether the token stands in the speech of somebody else than the one
    /// whose clauses are asked for.
    pub(crate) fn is_quoted(&self, i: usize) -> bool {
        i < self.inside.0 || i >= self.inside.1 || self.tokens.all[i].depth() > self.depth
    }

    /// The longest mention that starts at the token.
    pub(crate) fn mention_from(&self, i: usize) -> Option<Mention> {
        let from = self.starts.from(self.mentions, i);
        self.mentions[from..].iter().take_while(|m| m.first() == i).max_by_key(|m| m.last).copied()
    }

    /// The longest mention that ends at the token. Few ask often.
    #[inline(never)]
    pub(crate) fn mention_to(&self, i: usize) -> Option<Mention> {
        let to = self.starts.from(self.mentions, i + 1);
        let near = to.saturating_sub(6);
        self.mentions[near..to].iter().find(|m| m.last() == i).copied()
    }

    /// The place of a mention with the same head, whatever words either has around it.
    pub(crate) fn index_of(&self, m: Mention) -> Option<usize> {
        self.starts.index_of(self.mentions, m)
    }

    /// The mentions that start in a range of tokens.
    pub(crate) fn mentions_in(&self, from: usize, to: usize) -> &[Mention] {
        &self.mentions[self.indices_in(from, to)]
    }

    /// Where they stand among all.
    pub(crate) fn indices_in(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.starts.from(self.mentions, from);
        start..self.starts.from(self.mentions, to).max(start)
    }

    /// The first token of the sentence, paragraph or bit between quotations
    /// that the token stands in, at most [`REACH`] tokens before it.
    pub(crate) fn start_of(&self, i: usize) -> usize {
        let mut k = i;
        while k > 0 && i - k < REACH {
            if self.tokens.all[k].opens() || self.is_quoted(k - 1) {
                return k;
            }
            k -= 1;
        }
        k
    }

    /// The token after the sentence that the token stands in, or after the part
    /// of it before a quotation.
    pub(crate) fn end_of(&self, i: usize) -> usize {
        let mut k = i + 1;
        while let Some(t) = self.tokens.get(k) {
            if t.opens() || self.is_quoted(k) || k - i > 4 * REACH {
                break;
            }
            k += 1;
        }
        k
    }

    /// Whether a preposition stands at a token.
    pub(crate) fn is_led(&self, i: usize) -> bool {
        self.tokens.lex(i).any(Lex::PREPOSITION) && !self.tokens.is_word(i, "to")
    }

    /// Whether a word stands for somebody by itself: *Another said*, but not *the other*.
    pub(crate) fn stands_alone(&self, i: usize) -> bool {
        self.tokens.is_among(i, ALONE) && (i == 0 || !self.tokens.lex(i - 1).any(Lex::DETERMINER | Lex::POSSESSIVE))
    }

    /// Whether a word opens a clause that says when or why.
    pub(crate) fn subordinates(&self, i: usize) -> bool {
        let leads = || self.tokens.lex(i + 1).any(Lex::PRONOUN) || self.leads_clause(i);
        let lex = self.tokens.lex(i);
        lex.any(Lex::SUBORDINATING) || lex.any(Lex::EITHER) && leads()
    }

    /// Whether a word joins what is of one kind.
    pub(crate) fn joins(&self, i: usize) -> bool {
        self.tokens.lex(i).any(Lex::JOINING)
    }

    /// Whether somebody and a finite verb stand right behind a word: *as | Ann left*.
    pub(crate) fn leads_clause(&self, i: usize) -> bool {
        let subject = self.mention_from(i + 1).filter(|m| m.can_speak());
        subject.is_some_and(|m| self.finite_group(m.last() + 1, self.tokens.len()).is_some())
    }
}
