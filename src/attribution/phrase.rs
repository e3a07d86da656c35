//! Noun phrases that can be subjects, whatever their head.
//!
//! A mention is one where there is one. Else a phrase runs from its determiner
//! to its noun; those that prepositions tie together count by the first.

use crate::clause::{Clauses, looks_ing, looks_past};
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention, by_place, ends_in_s, is_adverb, is_inner_stop, looks_adverb};
use crate::token::{Gap, Kind};

/// A noun phrase that is no mention has at most so many tokens.
const LONGEST_PHRASE: usize = 8;
/// Phrases that belong to one another: *a spokesman for the head of the union*.
const LONGEST_CHAIN: usize = 5;

impl Clauses<'_, '_> {
    /// A word of time: *Monday*, *year*, *Hours later*, but not *The Times*.
    pub(super) fn is_time(&self, i: usize) -> bool {
        let lex = self.tokens.lex(i);
        let counted = || self.tokens.is_among(i + 1, few!["later", "earlier", "before", "after"]);
        lex.any(Lex::CALENDAR) || lex.any(Lex::TIME) && (self.tokens.all[i].is(Kind::Lower) || counted())
    }

    /// Whether a word starts to say when: *Monday*, *earlier this month*, *late
    /// on Friday*, but not *Monday’s vote*.
    pub(super) fn says_when(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let time = Lex::CALENDAR | Lex::TIME;
        let owns = |i: usize| tokens.kind(i + 1) == Some(Kind::Clitic);
        tokens.lex(i).any(time) && !owns(i)
            || self.is_adverbial(i)
            || tokens.is_among(i, few!["late", "early"]) && tokens.lex(i + 1).any(time | Lex::PREPOSITION)
            || self.points_to_time(i) && !owns(i + 1)
    }

    /// An adverb: *also*, *Ultimately*, *earlier*.
    pub(crate) fn is_adverbial(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        let opens = || {
            let verb = || tokens.lex(i + 1).any(Lex::PAST | Lex::THIRD | Lex::AUXILIARY);
            tokens.get(i).is_some_and(|t| t.starts_sentence())
                && !verb()
                && !lex.any(Lex::GIVEN)
                && looks_adverb(&tokens.lower(i))
        };
        lex.any(Lex::ADVERB) && !lex.any(Lex::AUXILIARY)
            || is_adverb(tokens, i)
            || tokens
                .is_among(i, few!["earlier", "ago", "seldom", "often", "very", "somewhat", "away", "together", "ahead"])
            || opens()
    }

    /// The subject of the main clause that starts at `first`: the first noun
    /// phrase behind the adverbials, if it stands before `end`.
    pub(super) fn main_subject(&self, first: usize, end: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let mut k = self.dateline_end(first, end);
        for _ in 0..12 {
            if k >= end {
                return None;
            }
            let t = tokens.all[k];
            let lex = t.lex();
            if self.is_quoted(k) || !t.is_word() {
                k += 1;
                continue;
            }
            let inverted = lex.any(Lex::PAST | Lex::THIRD) && lex.any(Lex::SPEECH) && t.is(Kind::Lower);
            if self.joins(k) || inverted && k < first + 2 {
                k += 1;
                continue;
            }
            // *this evening*, *one evening*
            let leads = lex.any(Lex::DETERMINER | Lex::MODIFIER) || tokens.is_word(k, "one");
            let time = self.is_time(k)
                || self.is_adverbial(k)
                || leads && self.is_time(k + 1)
                || t.is(Kind::Number) && !tokens.get(k + 1).is_some_and(|t| t.is_word());
            if time && !lex.any(Lex::GIVEN) {
                k += 1 + usize::from(leads);
                continue;
            }
            let adverbial = lex.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::ING)
                || lex.any(Lex::QUESTION)
                || lex.any(Lex::PARTICIPLE) && !lex.any(Lex::GIVEN)
                || t.is(Kind::Lower) && (looks_past(tokens, k) || looks_ing(tokens, k))
                || tokens.is_word(k, "to");
            if adverbial {
                match (k..end).find(|&c| tokens.all[c].is(Kind::Comma) && !self.is_quoted(c)) {
                    Some(comma) => {
                        if let Some(subject) = self.behind_time(k, comma) {
                            return Some(subject);
                        }
                        k = comma + 1;
                    }
                    // *At a rally he said*
                    None => {
                        let inner = self.noun_phrase_from(k + 1, end)?;
                        k = inner.last() + 1;
                        if k >= end {
                            return Some(inner);
                        }
                    }
                }
                continue;
            }
            let np = self.noun_phrase_from(k, end)?;
            if np.possessive {
                k = np.last() + 2;
                continue;
            }
            // *In Ames, Iowa, Ann*; *in Alexandria, Va., Ann*
            let after = np.last() + 1;
            let clipped = tokens.kind(after) == Some(Kind::Stop) && tokens.kind(after + 1) == Some(Kind::Comma);
            let place = np.form == Form::Place && tokens.kind(after) == Some(Kind::Comma);
            if k > first && tokens.all[k - 1].is(Kind::Comma) && (clipped || place) && after + 2 < end {
                k = after + 1;
                continue;
            }
            return Some(np);
        }
        None
    }

    /// Somebody named between a time, which a preposition leads, and a comma: *At
    /// that moment | Ann,*.
    fn behind_time(&self, led: usize, comma: usize) -> Option<Mention> {
        let m = self.mention_to(comma.checked_sub(1)?).filter(|m| m.is_somebody() && m.first() > led + 1)?;
        (self.is_time(m.first() - 1) && m.can_speak()).then_some(m)
    }

    /// The token after a dateline that the sentence starts with: *OSLO (Reuters) —*
    pub(super) fn dateline_end(&self, first: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let place = tokens.all.get(first).is_some_and(|t| t.is(Kind::Upper));
        let dash = tokens.dateline_dash(first..end.min(first + LONGEST_PHRASE));
        // *New York (AFP) –*
        let wire = |dash: usize| {
            dash > first + 2 && tokens.all[dash - 1].is(Kind::Close) && tokens.all[dash - 2].is(Kind::Upper)
        };
        dash.filter(|&dash| place || wire(dash)).map_or(first, |dash| dash + 1)
    }

    /// A noun phrase that starts at a token, whatever its head.
    pub(super) fn noun_phrase_from(&self, first: usize, end: usize) -> Option<Mention> {
        if let Some(m) = self.mention_from(first).filter(|m| m.can_speak() && m.last() < end) {
            return Some(m);
        }
        let tokens = self.tokens;
        if tokens.lex(first).any(Lex::PRONOUN) && !tokens.lex(first).any(Lex::POSSESSIVE | Lex::DETERMINER) {
            return Some(self.plain(first, first)).filter(|_| first < end);
        }
        let last = self.nouns_end(first, end)?;
        // *Two of the ministers*
        if first == last && tokens.lex(last).any(Lex::DETERMINER | Lex::NUMBER) && tokens.is_word(last + 1, "of") {
            let last = self.nouns_end(last + 2, end).unwrap_or(last);
            return Some(Mention { last: last as u32, ..self.plain(first, first) });
        }
        // *Labour’s Ann Lee*
        let named = self.mention_to(last).filter(|m| m.first() > first && m.is_named() && m.can_speak());
        Some(named.unwrap_or_else(|| self.plain(first, last)))
    }

    /// The last of the words of a noun phrase from a token on.
    fn nouns_end(&self, first: usize, end: usize) -> Option<usize> {
        let tokens = self.tokens;
        let mut last = None;
        for k in first..end.min(first + LONGEST_PHRASE) {
            let t = tokens.all[k];
            let clitic = t.is(Kind::Clitic);
            let lex = t.lex();
            let opens = lex.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER | Lex::PRONOUN)
                || tokens.is_among(k, few!["other", "others", "second", "third"]);
            if !t.is_word() && !clitic || k > first && t.gap() == Gap::Paragraph || self.is_quoted(k) {
                break;
            }
            // *Ann’s claim | that the gates were shut*
            let other =
                k > first && lex.any(Lex::DETERMINER | Lex::POSSESSIVE) && !tokens.lex(k - 1).any(Lex::FUNCTION);
            if lex.any(Lex::FUNCTION) && !opens
                || other && !tokens.all[k - 1].is(Kind::Clitic)
                || k > first && lex.any(Lex::PAST) && t.is(Kind::Lower)
            {
                break;
            }
            last = Some(k);
        }
        last
    }

    /// A noun phrase that ends at a token, whatever its head.
    pub(super) fn noun_phrase_to(&self, last: usize, start: usize) -> Option<Mention> {
        if let Some(m) = self.mention_to(last).filter(|m| m.first() >= start && !m.object && !m.possessive) {
            return Some(m);
        }
        let tokens = self.tokens;
        let t = tokens.all[last];
        let lex = t.lex();
        // *the tall one*
        let opener = |k: &usize| tokens.lex(*k).any(Lex::FUNCTION);
        let opener = || (start..last).rev().take(LONGEST_CHAIN).find(opener).filter(|&k| k + 1 < last);
        let one = self.is_told_one(last) && opener().is_some_and(|k| tokens.is_among(k, few!["the", "that", "a"]));
        if t.is(Kind::Number) || lex.any(Lex::DETERMINER | Lex::NUMBER) && !one {
            let opens = |k: &usize| tokens.lex(*k).any(Lex::DETERMINER) && !self.is_quoted(*k);
            let first = last.checked_sub(1).filter(|k| *k >= start && opens(k)).unwrap_or(last);
            return Some(self.plain(first, last));
        }
        // *47% say*
        if t.is(Kind::Symbol) && last > start && tokens.all[last - 1].is(Kind::Number) {
            return Some(Mention { plural: true, ..self.plain(last - 1, last) });
        }
        // *the ruling*, *recent polling*
        let counts = tokens.is_among(last, few!["polling", "reporting", "testing", "ruling", "filing"]);
        let gerund = lex.any(Lex::ING)
            && (last > start && tokens.lex(last - 1).any(Lex::DETERMINER | Lex::POSSESSIVE) || counts);
        if !t.is_word() || lex.any(Lex::FUNCTION) && !one || lex.any(Lex::ING) && !gerund || is_adverb(tokens, last) {
            return None;
        }
        // *asked not to be named*
        let passive = last > start && looks_past(tokens, last) && tokens.lex(last - 1).any(Lex::AUXILIARY);
        // but *the accused*
        let noun = last > start && tokens.is_word(last - 1, "the");
        if t.is(Kind::Lower) && !noun && (passive || lex.any(Lex::PAST | Lex::PARTICIPLE) && !lex.any(Lex::BASE)) {
            return None;
        }
        let mut first = last;
        while first > start && last - first < LONGEST_PHRASE {
            let k = first - 1;
            let t = tokens.all[k];
            let lex = t.lex();
            // *the U.N. rights chief*
            if k > start && (t.is(Kind::Clitic) || is_inner_stop(tokens, k)) {
                first = k;
                continue;
            }
            if !t.is_word() || self.is_quoted(k) || tokens.all[first].starts_sentence() {
                break;
            }
            if lex.any(Lex::DETERMINER | Lex::POSSESSIVE) {
                first = k;
                break;
            }
            // *a later interview*, *a USA Today poll*
            let inside = lex.any(Lex::ADVERB) && k > start && tokens.lex(k - 1).any(Lex::DETERMINER)
                || t.is(Kind::Upper) && tokens.all[k].len() > 2;
            if lex.any(Lex::FUNCTION) && !lex.any(Lex::NUMBER) && !inside {
                break;
            }
            let verb = lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::PARTICIPLE) && t.is(Kind::Lower);
            if verb && self.is_verb(k) {
                break;
            }
            first = k;
        }
        let m = self.plain(first, last);
        let plural = tokens.ends_in(last, b"s");
        // *Zentel said*, but *Prices fell*
        let opens = first == last && tokens.all[last].starts_sentence() && ends_in_s(tokens, last);
        Some(if tokens.all[last].is_capital() && !opens {
            let name = (first..=last).rev().take_while(|&k| tokens.all[k].is_capital()).last();
            by_place(tokens, first, name.unwrap_or(last), last)
        } else {
            Mention { plural, ..m }
        })
    }

    /// Whose a phrase is: Ann for *Ann’s failure*.
    pub(super) fn owner_in(&self, np: Mention) -> Option<Mention> {
        let tokens = self.tokens;
        let owner = (np.first()..np.last()).rev().find_map(|k| {
            let clitic = tokens.all[k].is(Kind::Clitic) && k > np.first();
            let last = if clitic { Some(k - 1) } else { tokens.lex(k).any(Lex::POSSESSIVE).then_some(k) };
            self.mention_to(last?)
        })?;
        Some(Mention { possessive: false, object: false, ..owner })
    }

    /// Those whom a word joins, by the first of them: *both Ann* in *both Ann and Bob*.
    fn joined(&self, and: usize, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let other = self.noun_phrase_to(and - 1, start)?;
        // *founder and owner Ann Lee*
        if self.is_bare_role(&other) && self.mention_from(and + 1).is_some_and(|m| m.is_somebody()) {
            return None;
        }
        let other = Mention { plural: true, form: Form::Group, gender: Lex::NONE, ..other };
        let Some(before) = other.first().checked_sub(1).filter(|_| other.first() > start) else { return Some(other) };
        if tokens.is_among(before, few!["both", "either", "neither"]) {
            return Some(Mention { first: before as u32, ..other });
        }
        (!tokens.all[before].is_word() || self.joins(before)).then_some(other)
    }

    /// The name before the verb that ends a phrase, which is one elsewhere: *Reuters | reports*,
    /// *Ann | tweets*.
    pub(super) fn name_before_verb(&self, m: &Mention) -> Option<Mention> {
        let (first, verb) = (m.first(), m.last());
        let capital = |name: &usize| *name >= first && self.tokens.all[*name].is_capital();
        let name = verb.checked_sub(1).filter(capital).filter(|_| self.tokens.lex(verb).all(Lex::THIRD))?;
        Some(by_place(self.tokens, first, name, name))
    }

    /// Whether a phrase is a role that nothing opens, which tells of one what he is beside others:
    /// *founder* and *owner*, but not *the founder*, *mother*, *Dr.*
    pub(super) fn is_bare_role(&self, m: &Mention) -> bool {
        let (lex, opener) = (self.tokens.lex(m.name as usize), self.tokens.lex(m.first()));
        let opens = opener.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER);
        let title = || self.tokens.all[m.name as usize].is(Kind::Capital) && lex.any(Lex::TITLE);
        m.form == Form::Role && !m.plural && !opens && !lex.any(Lex::KIN) && !title()
    }

    /// The phrase that a phrase belongs to: for *the union* in *a spokesman for
    /// the union*, the spokesman.
    pub(super) fn owner_of(&self, np: Mention, start: usize) -> Mention {
        let tokens = self.tokens;
        let mut head = np;
        for _ in 0..LONGEST_CHAIN {
            let Some(before) = head.first().checked_sub(1).filter(|&b| b > start) else { break };
            let lex = tokens.lex(before);
            // *a group of 32 experts*, but *In 1812 the clerk*
            let counts = tokens.all[before].is(Kind::Number) || lex.any(Lex::NUMBER);
            let opens = || tokens.is_among(head.first(), few!["the", "this", "a", "an", "his", "her"]);
            if counts && !head.is_named() && !opens() {
                head.first -= 1;
                continue;
            }
            if tokens.is_among(before, few!["and", "or", "nor"]) {
                let Some(both) = self.joined(before, start) else { break };
                head = Mention { last: head.last, ..both };
                continue;
            }
            let conjunction = || {
                lex.any(Lex::CONJUNCTION) && !tokens.is_among(before, few!["for", "of"])
                    || tokens.is_among(before, few!["before", "after"])
            };
            if !lex.any(Lex::PREPOSITION) || conjunction() {
                break;
            }
            // *people familiar with the matter*, *a group based in Ohio*
            let mut b = before - 1;
            let adjective = tokens.all[b].is(Kind::Lower)
                && !tokens.lex(b).any(Lex::FUNCTION)
                && self.mention_to(b).is_none()
                && b > start
                && self.mention_to(b - 1).is_some();
            if adjective {
                b -= 1;
            }
            let Some(owner) = self.noun_phrase_to(b, start) else { break };
            head = owner.with_phrase(np.last);
        }
        Mention { possessive: false, object: false, ..head }
    }
}
