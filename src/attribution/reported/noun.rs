//! Reports by a noun: *Ann’s claim that it rained*, *supporters of the plan*.

use super::extent::{Bound, Extent};
use super::{Finder, Report};
use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::{Subject, can_act};
use crate::lexicon::verbs::LIGHT;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::token::Kind;

/// Prepositions between a noun and what it is about.
const LEADING: &Few = few!["of", "for", "about", "against", "on", "over", "toward", "towards"];
/// Those between a noun and whose it is: *a warning by the brigade that*.
const OWNING: &Few = few!["by", "from", "of", "among"];
/// Verbs whose object is what their subject is: *remains a critic of it*.
const BECOMING: &Few = few!["become", "becomes", "became", "remain", "remains", "remained"];

/// Between a noun and its owner stand fewer tokens.
const LONGEST_OWNED: usize = 8;

impl Finder<'_, '_> {
    /// The report by a noun at a token.
    pub(super) fn by_noun(&self, i: usize, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let verbal = tokens.lex(i).any(Lex::BASE | Lex::PAST | Lex::THIRD | Lex::ING) && tokens.lex(i).any(Lex::CUE);
        if verbal && self.clauses.is_verb(i) {
            return None;
        }
        if tokens.lex(i).any(Lex::AGENT)
            && let Some(report) = self.by_agent(i, first, end)
        {
            return Some(report);
        }
        let mut next = i + 1;
        let mut owner = self.owner(i, first);
        if owner.is_none() && tokens.is_among(next, OWNING) && next + 1 < end {
            let behind = self.clauses.phrase_from(next + 1).filter(|m| m.last() + 1 < end && !m.possessive);
            let opening = |m: &Mention| self.opening(m.last() + 1, end).or_else(|| self.predicate(m.last() + 1, end));
            let goes_on = |m: &Mention| opening(m).is_some_and(|(_, extent)| extent != Extent::Phrase);
            if let Some(m) = behind.filter(goes_on) {
                next = m.last() + 1;
                owner = Some(m);
            }
        }
        let opening = self.opening(next, end);
        let (start, extent) = opening.or_else(|| self.predicate(next, end))?;
        let cue_end = if next > i + 1 { i } else { start - 1 };
        let mut cue_start = i;
        let mut source = owner.map(Subject::from);
        if source.is_none()
            && let Some(light) = self.light_verb(i, first)
        {
            cue_start = self.clauses.group_start(light).max(first);
            source = self.verbs(|v, look| v.subject_around(look, light + 1, end));
        }
        // *Ann repeated her claim*: Ann.
        if let Some(own) = owner.filter(|m| m.form == Form::Pronoun)
            && let Some((group, subject)) = self.subject_of_object(own.first())
            && self.clauses.can_own(own, subject.mention)
        {
            (cue_start, source) = (group.max(first), Some(subject));
        }
        // *Ann rejected Bob’s plan to leave* tells of her.
        if let Some(own) = owner.filter(|_| next == i + 1 && extent != Extent::Clause)
            && let Some((_, other)) = self.subject_of_object(own.first())
            && can_act(&self.clauses, &other.mention)
            && (own.form != Form::Pronoun || !self.clauses.can_own(own, other.mention))
        {
            return None;
        }
        // What nobody holds is hearsay: *there is talk that it rained*.
        let Subject { mention, relative } = source?;
        let bound = if opening.is_some() { Bound::Comma } else { Bound::None };
        let mut stop = self.content_end(start, end, extent, bound);
        // *Ann’s claim that it rained | was false*
        if extent == Extent::Clause
            && let Some(verb) = self.verbs(|v, look| v.verb_of(look, i, start, stop))
        {
            stop = verb;
        }
        let cue = Some((cue_start as u32, cue_end.max(cue_start) as u32));
        let evidence = Evidence { rule: Rule::ReportedNoun, mention: Some(mention), cue, end: stop as u32 };
        self.report(evidence, start, stop).map(|r| Report { relative, ..r })
    }

    /// The subject of the verb that a phrase is the object of, with the verb’s group.
    fn subject_of_object(&self, phrase: usize) -> Option<(usize, Subject)> {
        self.verbs(|verbs, look| verbs.subject_of_object(look, phrase))
    }

    /// What opens the content of a noun; where that starts, and how far it reaches.
    fn opening(&self, i: usize, end: usize) -> Option<(usize, Extent)> {
        let tokens = self.tokens;
        if i >= end || tokens.all[i].depth() > 0 {
            return None;
        }
        match tokens.word(i) {
            "that" | "whether" => Some((i, Extent::Clause)),
            "to" if self.is_infinitive(i + 1, end) => Some((i, Extent::Infinitive)),
            _ if tokens.is_among(i, LEADING) && i + 1 < end && !self.is_circumstance(i + 1) => {
                Some((i + 1, Extent::Phrase))
            }
            _ => None,
        }
    }

    /// The clause that a noun is said to be: *Ann’s claim on Monday was | that it rained*.
    fn predicate(&self, i: usize, end: usize) -> Option<(usize, Extent)> {
        let tokens = self.tokens;
        let near =
            (i..end.min(i + LONGEST_OWNED)).take_while(|&k| tokens.all[k].is_word() && tokens.all[k].depth() == 0);
        let copula = near.into_iter().find(|&k| self.clauses.is_finite(k))?;
        let that = tokens.is_among(copula, few!["is", "are", "was", "were"]) && tokens.is_word(copula + 1, "that");
        (that && copula + 1 < end).then_some((copula + 1, Extent::Clause))
    }

    /// *supporters of the plan*: they think something of it.
    fn by_agent(&self, i: usize, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        // *an advocate for the blind*, but *thanked his supporters for it*
        let advocate = tokens.word(i).starts_with("advocate");
        let leads = tokens.is_word(i + 1, "of") || advocate && tokens.is_word(i + 1, "for");
        if !leads || i + 2 >= end {
            return None;
        }
        let start = i + 2;
        let source = self.bearer(self.clauses.noun_phrase_to(i, first)?, first);
        let stop = self.content_end(start, end, Extent::Phrase, Bound::Comma);
        let cue = Some((i as u32, i as u32 + 1));
        self.report(Evidence { rule: Rule::ReportedNoun, mention: Some(source), cue, end: stop as u32 }, start, stop)
    }

    /// Who is called a critic: *Ann is a critic of it*, *Ann, a critic of it*,
    /// *Ann, a clerk and critic of it*, *she emerged as a critic of it*; those
    /// who are just critics themselves.
    fn bearer(&self, critic: Mention, first: usize) -> Mention {
        let (tokens, look) = (self.tokens, self.clauses);
        let behind = |m: &Mention| m.first().checked_sub(1).filter(|&b| b >= first);
        let head = look.owner_of(critic, first);
        let Some(mut before) = behind(&head) else { return critic };
        // *fierce critic*
        if before > first && tokens.all[before].is(Kind::Lower) && look.joins(before - 1) {
            before -= 1;
        }
        if before > first
            && look.joins(before)
            && let Some(other) = look.noun_phrase_to(before - 1, first)
            && let Some(b) = behind(&other).filter(|&b| tokens.all[b].is(Kind::Comma))
        {
            before = b;
        }
        let called = if tokens.all[before].is(Kind::Comma) && before > first {
            let near = look.noun_phrase_to(before - 1, first);
            near.map(|m| if m.is_named() { m } else { look.owner_of(m, first) }).filter(|m| m.is_named())
        } else if before > first && (tokens.is_word(before, "as") || tokens.is_among(before, BECOMING)) {
            self.subject_of_object(before + 1).map(|(_, s)| s.mention)
        } else {
            self.verbs(|v, look| v.subject_of_copula(look, before)).map(|s| s.mention)
        };
        called.unwrap_or(critic)
    }

    /// The verb that a noun is the object of, if it means little by itself; or the *no*
    /// of *there is no doubt that*.
    fn light_verb(&self, noun: usize, first: usize) -> Option<usize> {
        let tokens = self.tokens;
        let phrase = |k: &usize| {
            let t = tokens.all[*k];
            let opens = t.any(Lex::DETERMINER | Lex::NUMBER | Lex::MODIFIER) || is_adverb(tokens, *k);
            t.is_word() && (opens || !t.any(Lex::FUNCTION | Lex::PAST | Lex::THIRD))
        };
        let near = first.max(noun.saturating_sub(5));
        let leads = |k: usize| tokens.is_among(k, LIGHT) || tokens.word(k) == "no";
        (near..noun).rev().find(|k| leads(*k) || !phrase(k)).filter(|&k| leads(k))
    }

    /// Whose a noun is: *Ann’s latest, boldest claim*, *the critics’ claim*.
    fn owner(&self, noun: usize, first: usize) -> Option<Mention> {
        let tokens = self.tokens;
        for k in (first.max(noun.saturating_sub(LONGEST_OWNED))..noun).rev() {
            let t = tokens.all[k];
            let clitic = t.is(Kind::Clitic) || t.is(Kind::Mark) && k > first && tokens.word(k - 1).ends_with('s');
            if clitic || t.any(Lex::POSSESSIVE) {
                let last = if clitic { k.checked_sub(1)? } else { k };
                let owner = self.clauses.mention_to(last)?;
                return Some(Mention { possessive: false, ..owner })
                    .filter(|m| m.form != Form::Thing || m.first() >= first);
            }
            let between =
                t.is(Kind::Comma) || t.is_word() && !t.any(Lex::DETERMINER | Lex::PREPOSITION | Lex::CONJUNCTION);
            if !between && !tokens.is_word(k, "past") {
                return None;
            }
        }
        None
    }
}
