//! Whose a verb is, as the clauses of its sentence tell, which [`read`] reads.
//!
//! A sentence is read as far as the answers need. Participles, infinitives and nouns have
//! no subject of their own: theirs is that of the clause around.

mod read;

use crate::clause::Clauses;
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention};
use crate::token::Kind;
use read::{Clause, Link, NONE, floats};

pub(super) use read::{ASKING, REPORTS, Sentence, Subject, can_act, is_known};

/// So many words can stand before what counts of a subject: *a few other | clerks*.
const LONGEST_LEAD: usize = 4;
/// So many words can stand between *is* and the noun: *was the very first*.
const LONGEST_PREDICATE: usize = 5;
/// How verbs start that make their object do what follows: *led critics to say*.
const CAUSING: [&str; 13] =
    ["allow", "caus", "enabl", "forc", "help", "inspir", "lead", "led", "leav", "left", "let", "permit", "prompt"];

impl Sentence {
    /// The clause of the finite verb at a token.
    fn clause_at(&self, verb: usize) -> Option<&Clause> {
        let at = self.clauses.partition_point(|c| (c.verb as usize) < verb);
        self.clauses.get(at).filter(|c| c.group as usize <= verb)
    }

    /// The clause that a token without a subject of its own stands in.
    fn around(&self, look: &Clauses<'_, '_>, i: usize, comma: bool) -> Option<&Clause> {
        let at = self.clauses.partition_point(|c| (c.verb as usize) < i).checked_sub(1)?;
        let mut clause = &self.clauses[at];
        if comma {
            // *Prices fell after the firm cut jobs, saying*: prices say nothing.
            let acts = |c: &Clause| c.subject.is_some_and(|s| is_known(look, &s.mention));
            while clause.link != Link::Main
                && let Some(outer) = self.clauses.get(clause.around as usize)
                && !(clause.link == Link::Adverbial && acts(clause) && !acts(outer))
            {
                clause = outer;
            }
        }
        Some(clause)
    }

    /// The subject of a finite verb; one that is none by its form alone, as in a
    /// headline, has it right before its group.
    pub(super) fn subject_of(&mut self, look: &Clauses<'_, '_>, verb: usize) -> Option<Subject> {
        self.read_to(look, verb);
        if let Some(clause) = self.clause_at(verb) {
            return clause.subject;
        }
        let before = look.group_start(verb).checked_sub(1)?;
        let before = before - usize::from(look.tokens.all[before].is(Kind::Stop) && before > self.first);
        let before = before - usize::from(before > self.first && floats(look, before));
        if before < self.first || look.is_quoted(before) {
            return None;
        }
        match look.noun_phrase_to(before, self.first) {
            Some(np) => Some(look.owner_of(np, self.first).into()),
            None => self.around(look, verb, false)?.subject,
        }
    }

    /// Whether a finite verb is that of a relative clause.
    pub(super) fn is_relative(&mut self, look: &Clauses<'_, '_>, verb: usize) -> bool {
        self.read_to(look, verb);
        self.clause_at(verb).is_some_and(|c| c.link == Link::Relative)
    }

    /// Whether a finite verb is that of an adverbial clause.
    pub(super) fn is_adverbial(&mut self, look: &Clauses<'_, '_>, verb: usize) -> bool {
        self.read_to(look, verb);
        self.clause_at(verb).is_some_and(|c| c.link == Link::Adverbial)
    }

    /// The subject of the verb that a phrase is the object of: *repeated | her claim*;
    /// with the first token of the verb's group.
    pub(super) fn subject_of_object(&mut self, look: &Clauses<'_, '_>, phrase: usize) -> Option<(usize, Subject)> {
        self.read_to(look, phrase);
        let at = self.clauses.partition_point(|c| (c.verb as usize) < phrase).checked_sub(1)?;
        let clause = self.clauses.get(at).filter(|c| c.verb as usize + 3 > phrase)?;
        Some((clause.group as usize, clause.subject?))
    }

    /// The first clause that fits of those whose verbs stand among the tokens from `first`
    /// to `end`.
    fn find(
        &mut self,
        look: &Clauses<'_, '_>,
        first: usize,
        end: usize,
        fits: impl Fn(&Clause) -> bool,
    ) -> Option<&Clause> {
        let mut at = self.clauses.partition_point(|c| (c.verb as usize) < first);
        loop {
            let Some(clause) = self.clauses.get(at) else {
                if !self.read_verb(look, end) {
                    return None;
                }
                continue;
            };
            if clause.verb as usize >= end {
                return None;
            }
            if clause.verb as usize >= first && fits(clause) {
                return self.clauses.get(at);
            }
            at += 1;
        }
    }

    /// Whether a finite verb stands among the tokens from `first` to `end`.
    pub(super) fn has_verb(&mut self, look: &Clauses<'_, '_>, first: usize, end: usize) -> bool {
        self.find(look, first, end, |_| true).is_some()
    }

    /// Where among the tokens from `first` to `end` the clause goes on within which
    /// that of a subject stands: *the clerk he asked for help | left*; its own, where
    /// it has a *who* behind it: *the clerk who asked for help | left*.
    pub(super) fn resumes(
        &mut self,
        look: &Clauses<'_, '_>,
        subject: &Subject,
        first: usize,
        end: usize,
    ) -> Option<usize> {
        let Subject { mention, relative } = *subject;
        let own = |c: &Clause| {
            let s = c.subject.filter(|s| s.relative.is_none());
            let sure = look.tokens.lex(c.verb as usize).any(REPORTS);
            let outer = |m: Mention| m.first < mention.first && sure;
            let around = |m: Mention| outer(m) || relative.is_some() && m.first <= mention.first;
            c.link == Link::Main && s.is_some_and(|s| around(s.mention) && s.mention.first() < first)
        };
        self.find(look, first, end, own).map(|c| c.group as usize).filter(|&group| group > first)
    }

    /// The first token of the verb among those from `first` to `end` whose subject ends
    /// with a noun.
    pub(super) fn verb_of(&mut self, look: &Clauses<'_, '_>, noun: usize, first: usize, end: usize) -> Option<usize> {
        let own = |c: &Clause| c.subject.is_some_and(|s| s.mention.last() == noun);
        self.find(look, first, end, own).map(|c| c.group as usize).filter(|&group| group > first)
    }

    /// Whether a verb stands in a clause before the main one: *Three days after Ann | said it
    /// rained, Bob left*.
    pub(super) fn opens_sentence(&mut self, look: &Clauses<'_, '_>, verb: usize) -> bool {
        self.read_to(look, verb);
        let clause = self.clause_at(verb).filter(|c| c.link == Link::Adverbial && c.around == NONE);
        clause.is_some() && self.main.is_none_or(|main| verb < main as usize)
    }

    /// Whether a clause that reports starts at a token: *Bob said*.
    pub(super) fn reports_from(&mut self, look: &Clauses<'_, '_>, i: usize) -> bool {
        let own = |c: &&Clause| c.subject.is_some_and(|s| (i..i + LONGEST_LEAD).contains(&s.mention.first()));
        let reports = |c: &Clause| c.link == Link::Main && look.tokens.lex(c.verb as usize).any(REPORTS);
        look.tokens.all[i].is_word() && self.find(look, i, self.end, |_| true).filter(own).is_some_and(reports)
    }

    /// The subject of the clause around a token; before and behind it, if that
    /// has no verb.
    pub(super) fn subject_around(&mut self, look: &Clauses<'_, '_>, i: usize, end: usize) -> Option<Subject> {
        self.read_to(look, i);
        let around = self.around(look, i, false).and_then(|c| c.subject);
        if around.is_some() {
            return around;
        }
        // *While Ann shows confidence that …, Bob*
        let opens = look.tokens.lex(self.first).any(Lex::SUBORDINATING | Lex::EITHER);
        let time = |m: &Mention| look.tokens.lex(m.name as usize).any(Lex::TIME);
        let within = look.main_subject(self.first + usize::from(opens), i).filter(|m| !time(m)).map(Subject::from);
        if opens && within.is_some() {
            return within;
        }
        self.behind_opener(look, i, end).or(within)
    }

    /// The subject of the *is* or *has been* that ends at a token.
    pub(super) fn subject_of_copula(&mut self, look: &Clauses<'_, '_>, i: usize) -> Option<Subject> {
        self.read_to(look, i);
        let clause = self.clause_at(i).filter(|c| c.verb as usize == i)?;
        let copula = look.tokens.lex(i).any(Lex::AUXILIARY) || look.tokens.all[i].is(Kind::Clitic);
        clause.subject.filter(|_| copula)
    }

    /// Whose an infinitive is: of somebody right before it (*asked Bob to say*,
    /// *for Ann to say*), or of the clause.
    pub(super) fn infinitive_subject(&mut self, look: &Clauses<'_, '_>, to: usize, end: usize) -> Option<Subject> {
        self.read_to(look, to);
        if to == self.first {
            return self.behind_opener(look, to, end);
        }
        // *Ann seems to say*, *Ann refuses to say*, *Ann was trying to say*
        if let Some(clause) = self.clause_at(to - 1).filter(|c| c.verb as usize + 1 == to) {
            return clause.subject;
        }
        let lex = look.tokens.lex(to - 1);
        if lex.any(Lex::THIRD | Lex::PAST) && lex.any(Lex::CUE | Lex::SEEM) && look.is_verb(to - 1) {
            return self.subject_of(look, to - 1);
        }
        // *to try to say*, *attempting to say*
        if lex.any(Lex::ING) && !lex.any(Lex::NOUN) {
            return self.participle_subject(look, to - 1, end);
        }
        if to > self.first + 1 && look.tokens.is_word(to - 2, "to") {
            return self.infinitive_subject(look, to - 2, end);
        }
        if let Some(near) = self.object_to(look, to - 1) {
            return Some(near.into());
        }
        let near = look.noun_phrase_to(to - 1, self.first);
        let comma = look.tokens.all[to - 1].is(Kind::Comma);
        let around = self.around(look, to, comma).and_then(|c| c.subject);
        if let Some(owner) = near.and_then(|np| look.owner_in(np)) {
            // *Ann used her speech to say*: Ann.
            let object = || !(self.behind_verb(to)..to).any(|k| look.tokens.all[k].is(Kind::Comma));
            return around.filter(|s| object() && look.can_own(owner, s.mention)).or(Some(owner.into()));
        }
        around.or_else(|| self.subject_around(look, to, end))
    }

    /// The token behind the last finite verb before a token, or the first.
    fn behind_verb(&self, i: usize) -> usize {
        let at = self.clauses.partition_point(|c| (c.verb as usize) < i);
        self.clauses[..at].last().map_or(self.first, |c| c.verb as usize + 1)
    }

    /// Somebody right before an infinitive or participle, whom no preposition
    /// but *for* leads.
    fn object_to(&mut self, look: &Clauses<'_, '_>, last: usize) -> Option<Mention> {
        let tokens = look.tokens;
        let start = self.behind_verb(last);
        let near = look.mention_to(last).filter(|m| m.object).or_else(|| look.noun_phrase_to(last, start))?;
        // *brought themselves to say*
        if tokens.word(last).ends_with("self") || tokens.word(last).ends_with("selves") {
            return None;
        }
        let head = if near.object { near } else { look.owner_of(near, self.first) };
        // *enough for Ann to say*
        let led =
            tokens.is_word((self.first..near.first()).rev().take(4).find(|&b| look.is_led(b)).unwrap_or(last), "for");
        let head = if led && !can_act(look, &head) { near } else { head };
        // *launched a campaign to stop it*, *was the first senator to say*
        let purpose = head.indefinite && head.form == Form::Thing;
        let attributes = |k: &usize| {
            let t = tokens.all[*k];
            t.any(Lex::DETERMINER | Lex::NUMBER | Lex::ADVERB) && !t.any(Lex::AUXILIARY)
                || t.is(Kind::Lower) && !t.any(Lex::FUNCTION)
        };
        let near_copula = (self.first..head.first()).rev().take(LONGEST_PREDICATE).find(|k| !attributes(k));
        let predicate = near_copula.is_some_and(|b| self.subject_of_copula(look, b).is_some());
        if purpose || predicate {
            return None;
        }
        let mut before = head.first().checked_sub(1).filter(|&b| b >= self.first);
        // *for Ann and Bob to say*
        let other = before
            .filter(|&b| b > self.first && look.joins(b))
            .and_then(|b| look.noun_phrase_to(b - 1, start.min(b - 1)));
        let head = match other.filter(|m| is_known(look, m) && is_known(look, &head)) {
            Some(other) => {
                let both = usize::from(other.first() > start && tokens.is_word(other.first() - 1, "both"));
                before = (other.first() - both).checked_sub(1).filter(|&b| b >= self.first);
                Mention { last: head.last, plural: true, form: Form::Group, gender: Lex::NONE, ..other }
            }
            None => head,
        };
        let led =
            before.is_some_and(|b| tokens.lex(b).any(Lex::PREPOSITION | Lex::CONJUNCTION) && !tokens.is_word(b, "for"));
        // *asked hospitals to say*, but *took pains to say*
        let things = head.plural && !is_known(look, &head);
        // *pressure on Ann to say*
        let pressed = before.is_some_and(|b| {
            b > self.first
                && tokens.is_word(b, "on")
                && tokens.is_among(b - 1, few!["pressure", "call", "calls", "called"])
        });
        let directed = pressed
            || before.is_some_and(|b| {
                let causes = CAUSING.iter().any(|stem| tokens.word(b).starts_with(stem));
                causes || tokens.lex(b).any(Lex::TELL | Lex::INTEND) || tokens.is_word(b, "for")
            });
        let time = tokens.lex(head.name as usize).any(Lex::TIME | Lex::CALENDAR);
        ((directed && !time || can_act(look, &head) && !things) && (!led || pressed))
            .then_some(Mention { object: false, ..head })
    }

    /// Whose a participle is: *Ann rose, saying*; *a statement saying*; *by
    /// saying*; *After saying …, Ann*.
    pub(super) fn participle_subject(&mut self, look: &Clauses<'_, '_>, group: usize, end: usize) -> Option<Subject> {
        self.read_to(look, group);
        let tokens = look.tokens;
        let leads = |k: usize| tokens.lex(k).any(Lex::PREPOSITION | Lex::CONJUNCTION) || tokens.all[k].is(Kind::Comma);
        let pauses = |k: &usize| matches!(tokens.all[*k].kind(), Kind::Colon | Kind::Semicolon);
        let start = (self.first..group).rev().find(pauses).map_or(self.first, |k| k + 1);
        if group == self.first || (start..group).all(leads) {
            let subject = self.behind_opener(look, group, end);
            if subject.is_some() || start == self.first {
                return subject;
            }
        }
        let before = group - 1;
        // *warned of it and | said*
        if look.joins(before) {
            let near = self.behind_verb(before).max(self.first + 1).min(before);
            let other = (near..before).rev().find(|&k| tokens.lex(k).any(Lex::ING) && tokens.all[k].is(Kind::Lower));
            // *left, warning that it rained and | saying*
            let far = |k: &usize| tokens.lex(*k).all(Lex::ING | Lex::CUE) && look.group_start(*k) == *k;
            let other = other.or_else(|| (self.first + 1..near).rev().find(far));
            if let Some(other) = other.filter(|&k| !tokens.lex(k - 1).any(Lex::DETERMINER | Lex::POSSESSIVE)) {
                return self.participle_subject(look, look.group_start(other).max(self.first), end);
            }
        }
        let opens =
            tokens.is_among(before, few!["while", "when", "before", "after", "then", "by"]) && before > self.first;
        let pause = before - usize::from(opens);
        let comma = look.is_quoted(before) || tokens.is_comma(pause) || tokens.all[pause].is(Kind::Dash);
        let around = self.around(look, group, comma).and_then(|c| c.subject);
        // *She keeps saying*
        let verb = self.clause_at(before).is_some_and(|c| c.verb as usize == before);
        let start = self.behind_verb(before);
        // *with Ann and Bob both saying*
        let last = before - usize::from(before > self.first && floats(look, before));
        let phrase = || look.noun_phrase_to(last, start).filter(|_| !verb);
        let near = look.mention_to(last).filter(|m| m.object).or_else(phrase);
        // *found himself saying*, *left it saying*
        let other = |m: &Mention| !tokens.word(m.last()).ends_with("self") && !tokens.is_word(m.last(), "it");
        let near = near.filter(|m| other(m) && !tokens.lex(m.name as usize).any(Lex::TIME | Lex::CALENDAR));
        if let Some(near) = near {
            let near = Mention { object: false, ..near };
            let head = look.owner_of(near, self.first);
            let place = head.first().checked_sub(1).is_some_and(|b| tokens.is_among(b, few!["on", "at", "in"]));
            // *racked their brains trying*
            let own = tokens.lex(near.first()).any(Lex::POSSESSIVE) && !is_known(look, &near);
            if own {
                return around.or_else(|| self.subject_around(look, group, end));
            }
            if can_act(look, &head) && !place {
                return Some(head.into());
            }
            // *in the wake of a poll saying*
            let text = |m: &Mention| tokens.lex(m.name as usize).any(Lex::CUE_NOUN | Lex::DOCUMENT);
            let led = |m: &Mention| m.first().checked_sub(1).is_some_and(|b| tokens.lex(b).any(Lex::PREPOSITION));
            if text(&head) && (led(&head) || around.is_none()) {
                return Some(head.into());
            }
            if text(&near) && led(&near) || !text(&head) && !place && can_act(look, &near) {
                return Some(near.into());
            }
        }
        around.or_else(|| self.subject_around(look, group, end))
    }

    /// The subject of the main clause behind what opens the sentence.
    fn behind_opener(&mut self, look: &Clauses<'_, '_>, i: usize, end: usize) -> Option<Subject> {
        let comma = (i..end).find(|&k| look.tokens.all[k].is(Kind::Comma) && !look.is_quoted(k))?;
        let main = self.find(look, comma + 1, self.end, |c| c.link == Link::Main);
        main.and_then(|c| c.subject).or_else(|| look.main_subject(comma + 1, end).map(Subject::from))
    }

    /// The first token of the verb behind a participle that belongs to a noun: *clerks |
    /// asked about it | left*.
    pub(super) fn reduced_before(&mut self, look: &Clauses<'_, '_>, verb: usize) -> Option<usize> {
        self.read_to(look, self.end);
        let at = self.clauses.partition_point(|c| (c.verb as usize) < verb);
        let clause = self.clauses.get(at).filter(|c| c.reduced && c.verb as usize == verb)?;
        let next = self.clauses[at + 1..]
            .iter()
            .find(|c| c.subject.is_some_and(|s| Some(s.bounds()) == clause.subject.map(|s| s.bounds())));
        next.map(|c| c.group as usize)
    }
}
