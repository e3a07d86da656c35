//! Noun phrases without a name: *the president*, *a dozen officials*.

use super::{Finder, Form, LONGEST_PHRASE, Mention, is_adverb, is_inner_stop, mention, one_gender, owns};
use crate::lexicon::{Lex, few};
use crate::token::{Kind, Token};

/// The nouns that can speak.
const SPEAKS: Lex = Lex::ROLE.or(Lex::GROUP).or(Lex::ORGANIZATION).or(Lex::DOCUMENT);

impl Finder<'_, '_> {
    /// A noun phrase that starts with a determiner, a possessive, a number, a
    /// modifier or a noun that speaks; gives the token to go on at. No mention can start
    /// between it and `next`.
    pub(super) fn phrase(&mut self, i: usize, next: usize) -> Option<usize> {
        let tokens = self.tokens;
        let opener = tokens.lex(i).any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER);
        if (opener | !tokens.lex(i).any(SPEAKS)) & self.is_barred(i, next) {
            return None;
        }
        let head = self.noun(if opener { i + 1 } else { i });
        if let Some(head) = head {
            return Some(self.phrase_to(i, i, head));
        }
        // *the Justice Department*, *the Clintons*.
        if opener && self.same_phrase(i + 1) && tokens.all[i + 1].is_capital() && self.can_start_name(i + 1) {
            // *that Ann*, *what Mr. Lee*: the word joins clauses; *At this Ann laughed*
            let this = || {
                let before = i.checked_sub(1).map(|b| tokens.all[b]);
                before.is_some_and(|b| b.any(Lex::PREPOSITION) && b.starts_sentence()) && tokens.is_word(i, "this")
            };
            let joins = tokens.lex(i).any(Lex::DETERMINER)
                && (!tokens.is_among(i, few!["the", "this", "a", "an", "another", "some"]) || this());
            return Some(self.name(if joins { i + 1 } else { i }, i + 1));
        }
        None
    }

    /// Whether what could be the noun of a phrase is too far from its start, or a word of grammar
    /// ends the phrase before.
    fn is_barred(&self, i: usize, next: usize) -> bool {
        let ends = |t: Token| !t.is_capital() & t.any(Lex::FUNCTION) & !t.any(Lex::NUMBER | Lex::ADVERB);
        (next > i + LONGEST_PHRASE) | self.tokens.get(next).is_some_and(ends)
    }

    /// The last noun that can speak in the run of words from `i` on, which is
    /// made of modifiers and nouns.
    pub(super) fn noun(&self, i: usize) -> Option<usize> {
        let tokens = self.tokens;
        let mut head = None;
        // The noun that owns the rest: *company* in *the company’s plan*.
        let mut owner = None;
        let mut k = i;
        while k < i + LONGEST_PHRASE {
            let Some(t) = tokens.get(k) else { break };
            if k > i && is_inner_stop(tokens, k) {
                k += 1;
                continue;
            }
            if k > i && !t.goes_on() || !t.is_word() {
                if k > i && head.is_none() && self.parts_modifiers(k) {
                    k += 1;
                    continue;
                }
                break;
            }
            // *Police said*: the capital is the sentence’s.
            let small = || k == i && self.opens_sentence(k) && !self.can_start_name(k);
            if t.is_capital() && !small() {
                // A name inside the phrase: *a Clinton spokesman*; one behind
                // its noun is not part of this look.
                if k > i && head == Some(k - 1) || t.any(Lex::FUNCTION | Lex::CALENDAR) && !t.any(Lex::NUMBER) {
                    break;
                }
                if t.any(Lex::GROUP | Lex::ROLE)
                    && !t.any(Lex::ORGANIZATION)
                    && !t.starts_sentence()
                    && !self.next_is_capital(k)
                {
                    head = Some(k);
                }
            } else if self.ends_noun(k, head.is_some()) {
                break;
            } else if t.any(SPEAKS) {
                head = Some(k);
            }
            k += 1;
            // *the company’s spokesman*, *the president’s*, *the President’s wife*; a name that
            // owns is not part of this look.
            if tokens.kind(k) == Some(Kind::Clitic) && (head == Some(k - 1) || !tokens.all[k - 1].is_capital()) {
                if head == Some(k - 1) {
                    owner = head.take();
                }
                k += 1;
            }
        }
        head.or(owner)
    }

    /// Whether a comma parts what describes one noun: *the bespectacled,
    /// 71-year-old diplomat*.
    fn parts_modifiers(&self, comma: usize) -> bool {
        let tokens = self.tokens;
        tokens.all[comma].is(Kind::Comma)
            && tokens.all[comma - 1].is(Kind::Lower)
            && self.same_phrase(comma + 1)
            && !tokens.all[comma + 1].is_capital()
            // *—No, said that clerk, tired as I am.*: speech opens there, with no mark.
            && tokens.all[comma + 1].depth() == tokens.all[comma - 1].depth()
            // *In the village, guards said*, but *the host, actress Ann Lee*
            && (!tokens.lex(comma + 1).any(SPEAKS) || tokens.all.get(comma + 2).is_some_and(|t| t.is_capital()))
            // *the region, former minister Ann Lee*
            && !tokens.is_among(comma + 1, few!["former", "then", "now"])
            // *in the village, said guards*
            && !tokens.lex(comma + 1).any(Lex::SAY)
    }

    /// Whether a word in small letters is no part of a noun phrase; of one that has
    /// its noun, if `headed`.
    fn ends_noun(&self, k: usize, headed: bool) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(k);
        // *the town’s only doctor*
        let sole = || tokens.is_word(k, "only") && !headed && tokens.lex(k + 1).any(SPEAKS);
        if lex.any(Lex::FUNCTION) & !lex.any(Lex::NUMBER) && !sole() {
            return true;
        }
        if lex.any(SPEAKS | Lex::MODIFIER | Lex::TITLE | Lex::CUE_NOUN | Lex::TIME) {
            return false;
        }
        let speaks = |k: usize| tokens.lex(k).any(SPEAKS);
        // A finite verb ends it, a participle before its noun does not: *a wounded officer*.
        let participle = || !lex.any(Lex::THIRD) && lex.any(Lex::PARTICIPLE) && !headed && speaks(k + 1);
        if lex.any(Lex::PAST | Lex::THIRD) && !participle() {
            return true;
        }
        // *overtly racist campaign*
        let unknown = |k: usize| tokens.lex(k) == Lex::NONE && tokens.kind(k) == Some(Kind::Lower);
        let modifies = || speaks(k + 1) || tokens.lex(k + 1).any(Lex::MODIFIER) || unknown(k + 1) && speaks(k + 2);
        headed && !self.leads_to_role(k) || is_adverb(tokens, k) && !modifies()
    }

    /// Whether words of no list lead on to one person: *the billionaire real
    /// estate magnate*.
    fn leads_to_role(&self, k: usize) -> bool {
        let tokens = self.tokens;
        let unknown = |k: usize| tokens.kind(k) == Some(Kind::Lower) && tokens.lex(k) == Lex::NONE;
        let role =
            |k: usize| tokens.kind(k) == Some(Kind::Lower) && tokens.lex(k).any(Lex::ROLE) && self.same_phrase(k);
        unknown(k) && (role(k + 1) || unknown(k + 1) && role(k + 2))
    }

    /// The name behind *and* with a second role: *lawyer and amateur diver Ann Lee*.
    fn name_behind_and(&self, and: usize) -> Option<usize> {
        let tokens = self.tokens;
        let small = |k: &usize| tokens.kind(*k) == Some(Kind::Lower) && !tokens.lex(*k).any(Lex::FUNCTION);
        let name = (and + 1..and + LONGEST_PHRASE).take_while(small).last()? + 1;
        let starts = self.same_phrase(name) && tokens.all[name].is_capital() && self.can_start_name(name);
        (tokens.is_word(and, "and") && starts).then_some(name)
    }

    /// Makes the mention from `first` to the head noun, or on to a name right
    /// behind it: *senator John McCain*, *his wife Hillary*.
    pub(super) fn phrase_to(&mut self, first: usize, start: usize, head: usize) -> usize {
        let tokens = self.tokens;
        let lex = tokens.lex(head);
        let plural = lex.any(Lex::GROUP) && !lex.any(Lex::ROLE);
        if lex.any(Lex::TITLE | Lex::ROLE)
            && self.same_phrase(head + 1)
            && tokens.all[head + 1].is_capital()
            && self.can_start_name(head + 1)
        {
            let last = self.run(head + 1);
            let possessive = owns(tokens, last);
            if let Some(named) = self.classify(head + 1, head + 1, last).filter(|m| m.form == Form::Person) {
                let mut gender = one_gender(lex);
                if gender == Lex::NONE {
                    gender = named.gender;
                }
                self.push(Mention { first: start.min(first) as u32, gender, possessive, ..named });
                return if possessive { self.owned(first, last + 2) } else { last + 1 };
            }
        }
        if lex.any(Lex::TITLE | Lex::ROLE)
            && !plural
            && !tokens.lex(first).any(Lex::DETERMINER | Lex::POSSESSIVE)
            && let Some(name) = self.name_behind_and(head + 1)
        {
            return self.name(name, name);
        }
        let form = if plural {
            Form::Group
        } else if lex.any(Lex::ROLE) {
            Form::Role
        } else {
            Form::Thing
        };
        let possessive = owns(tokens, head);
        // *a change that diplomats saw*: the word joins clauses.
        let first = first + usize::from(plural && tokens.is_among(first, few!["that", "what"]));
        let opener = tokens.lex(first);
        let indefinite = tokens.is_among(first, few!["a", "an", "some", "another", "one", "several", "many"])
            || !opener.any(Lex::DETERMINER | Lex::POSSESSIVE)
                && tokens.kind(head + 1) != Some(Kind::Clitic)
                && !tokens.all[first].is_capital();
        let gender = one_gender(lex);
        self.push(Mention { gender, plural, possessive, indefinite, ..mention(first, head, head, form) });
        if possessive { head + 2 } else { head + 1 }
    }
}
