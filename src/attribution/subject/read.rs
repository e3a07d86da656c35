//! The clauses of a sentence, read once from left to right.
//!
//! What opens a clause is put on a stack: *who*, *that*, *because*. A finite
//! verb belongs to the innermost clause that still waits for one, unless a
//! noun phrase right before it starts another; behind *and* it goes on with
//! the innermost clause whose verb has its form.

use std::ops::ControlFlow;

use crate::clause::{Clauses, LONGEST_GROUP, looks_ing, looks_past};
use crate::lexicon::function_words::BEFORE_PLACES;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention};
use crate::token::Kind;

/// The subject of a verb.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) mention: Mention,
    /// The *who* between the two.
    pub(crate) relative: Option<u32>,
}

impl Subject {
    /// The *who* if there is one, else the mention: the first token, and the one after the last.
    pub(crate) fn bounds(&self) -> (usize, usize) {
        match self.relative {
            Some(who) => (who as usize, who as usize + 1),
            None => (self.mention.first(), self.mention.last() + 1),
        }
    }
}

impl From<Mention> for Subject {
    fn from(mention: Mention) -> Subject {
        Subject { mention, relative: None }
    }
}

/// How a clause stands to the one around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// It stands by itself or beside another.
    Main,
    /// *because it rained*
    Adverbial,
    /// *who left*
    Relative,
    /// *that it rained*
    Content,
}

/// A finite verb and whose it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause {
    pub(super) group: u32,
    pub(super) verb: u32,
    pub(super) subject: Option<Subject>,
    pub(super) link: Link,
    /// The clause around, by its place.
    pub(super) around: u32,
    /// Its verb is a participle: *A report issued last year found*.
    pub(super) reduced: bool,
}

/// A clause that has not ended.
#[derive(Debug, Clone, Copy)]
struct Open {
    link: Link,
    /// The first token behind what opens it.
    start: u32,
    /// The *who* that can be its subject.
    who: Option<u32>,
    /// Its last verb, by its place among the clauses.
    last: u32,
    /// Verbs apart by commas: *who came, saw and won*.
    serial: bool,
}

/// Goes on to the left with the token before the one given, or ends with a subject.
type Step = ControlFlow<Option<Subject>, usize>;

pub(super) const NONE: u32 = u32::MAX;
/// No sentence has so many clauses in one another.
const DEEPEST: usize = 12;
/// An aside between brackets or dashes has at most so many tokens.
const LONGEST_ASIDE: usize = 45;
/// So many words of time and place stand between a subject and its verb.
const LONGEST_ADJUNCT: usize = 12;
/// So many words of a subject stand before an aside.
const LONGEST_PHRASE: usize = 8;

/// Open a clause that is the object of the verb before.
pub(crate) const ASKING: &Few = few!["how", "why", "what", "whether", "if", "where"];

/// Words that can open a clause.
const OPENING: Lex =
    Lex::from_bits(Lex::RELATIVE.bits() | Lex::CONJUNCTION.bits() | Lex::QUESTION.bits() | Lex::EITHER.bits());

/// Words that can open the group of a verb, whatever stands around them.
const VERBAL: Lex = Lex::from_bits(Lex::AUXILIARY.bits() | Lex::PRONOUN.bits() | Lex::BASE.bits());

/// Verbs that report go together.
pub(crate) const REPORTS: Lex = Lex::from_bits(Lex::SAY.bits() | Lex::TELL.bits() | Lex::CLAUSE.bits());

/// The clauses of one sentence.
#[derive(Default)]
pub(crate) struct Sentence {
    pub(super) first: usize,
    pub(super) end: usize,
    /// The first token that is not read yet.
    next: usize,
    pub(super) clauses: Vec<Clause>,
    /// The first verb of a clause that stands by itself.
    pub(super) main: Option<u32>,
    open: Vec<Open>,
}

impl Sentence {
    /// Turns to the sentence of the tokens from `first` to `end`, of which nothing is read yet.
    pub(crate) fn begin(&mut self, look: &Clauses<'_, '_>, first: usize, end: usize) {
        (self.first, self.end) = (first, end);
        self.next = look.dateline_end(first, end);
        self.clauses.clear();
        self.main = None;
        self.restart(first);
    }

    /// Reads on, if need be, until all verbs are known whose groups start at the token
    /// or before it. What follows changes nothing of them but [`Clause::reduced`].
    pub(super) fn read_to(&mut self, look: &Clauses<'_, '_>, i: usize) {
        if self.next >= self.end.min(i + 1 + LONGEST_GROUP) {
            return;
        }
        // The verb of a group stands behind its auxiliaries and adverbs.
        let leads = |k: &usize| look.leads_verb(*k);
        let stop = i + 1 + (i..self.end.min(i + LONGEST_GROUP)).take_while(leads).count();
        while self.read_verb(look, stop) {}
    }

    /// Reads on behind the next verb whose group starts before a token, if there is one, or
    /// else to that token.
    pub(super) fn read_verb(&mut self, look: &Clauses<'_, '_>, stop: usize) -> bool {
        let (tokens, first, end) = (look.tokens, self.first, self.end);
        let stop = stop.min(end);
        let mut k = self.next;
        while k < stop {
            let t = tokens.all[k];
            // Most words tell by themselves that they are no verbs and open nothing.
            let (verbal, opens) = (t.any(VERBAL) | look.can_be_finite(k, t), t.any(OPENING));
            if t.is_word() & !verbal & !opens || look.is_quoted(k) {
                k += 1;
                continue;
            }
            if t.is_word() || t.is(Kind::Clitic) {
                let group = if verbal || !t.is_word() { look.finite_group(k, end) } else { None };
                let group = group.or_else(|| self.bare_verb(look, k).then_some((k, k)));
                if let Some((group, verb)) = group.filter(|&(_, verb)| !self.opens_aside(look, k, verb)) {
                    self.verb(look, group, verb);
                    self.next = verb + 1;
                    return true;
                }
                if opens {
                    self.opener(look, k);
                }
                k += 1;
                continue;
            }
            match t.kind() {
                Kind::Semicolon if !self.goes_on_behind(look, k) => self.restart(k + 1),
                Kind::Colon if tokens.kind(k + 1) != Some(Kind::Mark) => self.restart(k + 1),
                Kind::Open | Kind::Dash => {
                    let closes = if t.is(Kind::Open) { Kind::Close } else { Kind::Dash };
                    let limit = end.min(k + LONGEST_ASIDE);
                    let whole = k == first && t.is(Kind::Open);
                    if !whole && let Some(close) = (k + 1..limit).find(|&c| tokens.all[c].is(closes)) {
                        k = close;
                    } else if t.is(Kind::Dash) && self.top().last != NONE && look.mention_from(k + 1).is_some() {
                        self.restart(k + 1);
                    }
                }
                _ => {}
            }
            k += 1;
        }
        self.next = k;
        false
    }

    fn restart(&mut self, start: usize) {
        self.open.clear();
        self.push(Link::Main, start, None);
    }

    fn push(&mut self, link: Link, start: usize, who: Option<u32>) {
        if self.open.len() == DEEPEST {
            self.open.pop();
        }
        self.open.push(Open { link, start: start as u32, who, last: NONE, serial: false });
    }

    /// The innermost clause that has not ended.
    fn top(&self) -> Open {
        self.open[self.open.len() - 1]
    }

    /// Whether what follows a semicolon has no subject of its own: *Ann rose; and
    /// then, turning to Bob, said*; *Ann rose; went to him; and said*.
    fn goes_on_behind(&self, look: &Clauses<'_, '_>, semicolon: usize) -> bool {
        let tokens = look.tokens;
        if self.top().last == NONE {
            return false;
        }
        if !look.joins(semicolon + 1) {
            let lex = tokens.lex(semicolon + 1);
            return tokens.kind(semicolon + 1) == Some(Kind::Lower) && lex.any(Lex::PAST) && !lex.any(Lex::SPEECH);
        }
        let next = (semicolon + 2..semicolon + 5)
            .find(|&k| tokens.all.get(k).is_some_and(|t| t.is_word()) && !look.is_adverbial(k));
        next.is_some_and(|k| tokens.all[k].is(Kind::Lower) && (tokens.lex(k).any(Lex::ING) || looks_ing(tokens, k)))
    }

    /// Whether a *when* or *before* tells what happened next, while the clause
    /// before it only says when: *Ann was about to leave when Bob came in*, *Ann had
    /// hardly left before Bob came in*.
    fn story_goes_on(&self, look: &Clauses<'_, '_>, k: usize) -> bool {
        let tokens = look.tokens;
        if !tokens.lex(k).any(Lex::SUBORDINATING | Lex::EITHER) || !tokens.is_among(k, few!["when", "before"]) {
            return false;
        }
        let Some(clause) = self.clauses.get(self.top().last as usize) else { return false };
        // *when Ann, an hour later, came*
        let aside = |m: Mention| m.is_somebody() && tokens.kind(m.last() + 1) == Some(Kind::Comma);
        if !look.leads_clause(k) && !look.mention_from(k + 1).is_some_and(aside) {
            return false;
        }
        let (group, verb) = (clause.group as usize, clause.verb as usize);
        let among = |words: &Few| (group.saturating_sub(1)..=verb + 3).any(|i| tokens.is_among(i, words));
        let hardly = among(few!["scarcely", "hardly", "barely"]);
        let under_way = tokens.lex(verb).any(Lex::ING) && among(few!["was", "were"]) || among(few!["about", "point"]);
        // *The day came when Ann left*
        let time = group > self.first && tokens.lex(group - 1).any(Lex::TIME);
        hardly || (under_way || time) && tokens.is_word(k, "when")
    }

    /// Whether a word that is finite only where a clause waits for its verb is one here:
    /// *asked that it | be closed*, *those who live near the plant | say*.
    fn bare_verb(&self, look: &Clauses<'_, '_>, k: usize) -> bool {
        let tokens = look.tokens;
        let lex = tokens.lex(k);
        if !lex.any(Lex::BASE | Lex::AUXILIARY) {
            return false;
        }
        let top = self.top();
        if top.last == NONE {
            return top.link == Link::Content && tokens.is_word(k, "be");
        }
        let says = lex.all(Lex::BASE) && lex.any(REPORTS) && !lex.any(Lex::NOUN | Lex::FUNCTION);
        let waits = |o: &Open| o.last == NONE && o.link == Link::Main;
        let noun = |b: usize| {
            tokens.all[b].is_word() && !tokens.lex(b).any(Lex::FUNCTION) && look.noun_phrase_to(b, self.first).is_some()
        };
        says && self.open.iter().any(waits) && k > self.first && noun(k - 1)
    }

    /// Opens the clause that a word opens.
    fn opener(&mut self, look: &Clauses<'_, '_>, k: usize) {
        let tokens = look.tokens;
        let lex = tokens.lex(k);
        let before = k.checked_sub(1).filter(|&b| b >= self.first);
        let left = before.map_or(Lex::NONE, |b| tokens.lex(b));
        let after_verb = before.is_some_and(|b| self.clauses.last().is_some_and(|c| c.verb as usize == b));
        let noun = before
            .is_some_and(|b| tokens.all[b].is_word() && !left.any(Lex::FUNCTION) || tokens.all[b].is(Kind::Comma));
        // *Ann once said*
        let adverb = || lex.any(Lex::ADVERB) && look.is_finite(k + 1);
        if lex.any(Lex::RELATIVE) && tokens.is_word(k, "whose") {
            self.push(Link::Relative, k + 1, None);
        } else if lex.any(Lex::RELATIVE) && !tokens.is_word(k, "that") {
            // *in which it rained*, but *all of whom left*
            let part = k > self.first + 1 && tokens.is_word(k - 1, "of") && tokens.all[k - 2].is_word();
            let led = left.any(Lex::PREPOSITION) && !part;
            self.push(if led { Link::Adverbial } else { Link::Relative }, k + 1, (!led).then_some(k as u32));
        } else if lex.any(Lex::RELATIVE) {
            let reports = after_verb || left.any(Lex::CUE | Lex::CUE_NOUN | Lex::FEELING);
            if left.any(Lex::PREPOSITION) {
                return;
            }
            if noun && !reports && look.finite_group(k + 1, tokens.len()).is_some() {
                self.push(Link::Relative, k + 1, Some(k as u32));
            } else if before.is_some() {
                self.push(Link::Content, k + 1, None);
            }
        } else if lex.any(Lex::QUESTION)
            && (after_verb && tokens.is_among(k, ASKING) || before.is_some() && tokens.is_word(k, "what"))
        {
            self.push(Link::Content, k + 1, None);
        } else if self.story_goes_on(look, k) {
            self.restart(k + 1);
        } else if lex.any(Lex::SUBORDINATING) && !tokens.is_word(k + 1, "of") && !adverb() {
            // *Ann, while visiting the yard, said*: a clause without a subject.
            let next = tokens.lex(k + 1);
            let bare = next.any(Lex::ING | Lex::PARTICIPLE) || looks_ing(tokens, k + 1);
            let aside = || {
                let subject = look.main_subject(self.top().start as usize, k);
                before.is_some_and(|b| tokens.all[b].is(Kind::Comma) && subject.is_some_and(|m| m.last() + 1 == b))
            };
            // *as if reading her thoughts*
            let as_if = before.is_some_and(|b| tokens.is_word(b, "as"));
            if !(bare && self.top().last == NONE && (as_if || aside())) {
                self.push(Link::Adverbial, k + 1, None);
            }
        } else if self.top().last != NONE
            && (tokens.is_among(k, few!["and", "but"]) || lex.any(Lex::EITHER))
            && let Some(subject) = look.mention_from(k + 1).filter(|m| m.can_speak())
        {
            // *as Ann, on Monday, said*, but *as president, Ann said*
            let definite = subject.is_named() || tokens.lex(k + 1).any(Lex::FUNCTION) && !subject.indefinite;
            let comma = tokens.is_comma(k - 1) && look.joins(k);
            // *, and officials at the ministry, on Monday, said*
            let behind = subject.last() + 1;
            let phrase = if comma && look.is_led(behind) { LONGEST_PHRASE } else { 1 };
            let aside = (behind..tokens.len().min(behind + phrase))
                .take_while(|&b| !look.is_finite(b))
                .any(|b| tokens.all[b].is(Kind::Comma));
            let name = |m: &Mention| m.is_named() || m.form == Form::Place;
            // *after that, Ann said*; *Bob and Ann, now*
            let led = !look.joins(k) && !tokens.is_word(k, "as");
            let closes = || {
                let next = (behind + 1..tokens.len().min(behind + LONGEST_ASIDE))
                    .find(|&b| look.is_finite(b) || tokens.all[b].is(Kind::Comma));
                tokens.lex(behind + 1).any(Lex::RELATIVE) || next.is_some_and(|b| tokens.all[b].is(Kind::Comma))
            };
            let both = look.joins(k) && look.mention_to(k - 1).is_some_and(|m| name(&m)) && name(&subject);
            if aside && (definite || look.joins(k)) && !both && (!led || closes()) {
                self.push(Link::Adverbial, k + 1, None);
            }
        }
    }

    /// Whether a participle opens an aside or belongs to the phrase that opens
    /// the sentence: *Ann, asked about it, said*; *In a poll released today*.
    fn opens_aside(&self, look: &Clauses<'_, '_>, i: usize, verb: usize) -> bool {
        let tokens = look.tokens;
        let top = self.top();
        let start = top.start as usize;
        let lex = tokens.lex(verb);
        let participle = || lex.any(Lex::PARTICIPLE) || looks_past(tokens, verb);
        let Some(before) = i.checked_sub(1).filter(|&b| b > start && i == verb) else { return false };
        if top.last != NONE || top.who.is_some() || !participle() {
            return false;
        }
        if tokens.all[before].is(Kind::Comma) {
            let told = lex.any(Lex::TELL) && (tokens.is_among(verb + 1, ASKING) || tokens.is_word(verb + 1, "to"));
            let led = look.is_led(verb + 1) || look.says_when(verb + 1) || told;
            return led && look.main_subject(start, before).is_some_and(|m| m.last() + 1 == before);
        }
        let led = |m: Mention| {
            let b = m.first().saturating_sub(1);
            m.first() > start && (look.is_led(b) && !tokens.lex(b).any(Lex::EITHER) || tokens.lex(b).any(Lex::ING))
        };
        !lex.any(Lex::SAY)
            && look.noun_phrase_to(before, start).is_some_and(led)
            && look.main_subject(start, before + 1).is_none_or(|m| m.last() == before)
    }

    /// Takes in a finite verb.
    fn verb(&mut self, look: &Clauses<'_, '_>, group: usize, verb: usize) {
        let tokens = look.tokens;
        let subject = match self.find_subject(look, group, verb) {
            None => self.before_participle(look).or_else(|| inverted(look, verb).map(Subject::from)),
            found => found,
        };
        // *came booted in*
        if subject.is_none() && self.top().last != NONE && !tokens.lex(verb).any(Lex::PAST | Lex::THIRD | Lex::BASE) {
            return;
        }
        // *a public rant about it*
        if subject.is_none() && group == verb && tokens.lex(verb).all(Lex::BASE | Lex::NOUN) {
            return;
        }
        let depth = self.open.len();
        let link = self.top().link;
        if link == Link::Main {
            self.main = self.main.or(Some(verb as u32));
        }
        let around = self.open[..depth - 1].iter().rev().map(|o| o.last).find(|&last| last != NONE).unwrap_or(NONE);
        self.open[depth - 1].last = self.clauses.len() as u32;
        self.clauses.push(Clause { group: group as u32, verb: verb as u32, subject, link, around, reduced: false });
    }

    /// The subject of the verb before, which was no verb of a clause but a
    /// participle, if another follows: *A report issued last year | found*.
    fn before_participle(&mut self, look: &Clauses<'_, '_>) -> Option<Subject> {
        let last = self.top().last as usize;
        let clause = self.clauses.get_mut(last)?;
        let verb = clause.verb as usize;
        let participle = look.tokens.lex(verb).any(Lex::PARTICIPLE) || looks_past(look.tokens, verb);
        clause.reduced = participle && clause.group == clause.verb && clause.subject.is_some();
        clause.subject.filter(|_| clause.reduced)
    }

    /// The subject of a finite verb; leaves the clause it is a verb of on top.
    fn find_subject(&mut self, look: &Clauses<'_, '_>, group: usize, verb: usize) -> Option<Subject> {
        let tokens = look.tokens;
        if tokens.lex(group).any(Lex::PRONOUN) {
            // *I’m*: both in one.
            let own = look.mention_to(group)?;
            self.enter(look, own.first());
            return Some(own.into());
        }
        let before = group.checked_sub(1);
        if tokens.all[group].is(Kind::Clitic)
            && let Some(own) = before.and_then(|b| look.mention_to(b))
        {
            self.enter(look, own.first());
            return Some(Mention { possessive: false, last: group as u32 - 1, ..own }.into());
        }
        // *Does Ann agree?*
        let opens = self.top().link == Link::Main && self.top().start as usize == group;
        let left = before.map_or(Lex::NONE, |b| tokens.lex(b));
        if opens || left.any(Lex::QUESTION) && !left.any(Lex::RELATIVE) {
            let inverted = group == verb && tokens.lex(group).any(Lex::AUXILIARY);
            let phrase = look.noun_phrase_from(group + 1, tokens.len().min(group + LONGEST_ADJUNCT));
            return phrase.filter(|_| inverted).map(Subject::from);
        }
        let mut b = group;
        for _ in 0..LONGEST_ADJUNCT {
            b = b.checked_sub(1).filter(|&b| b >= self.first)?;
            match self.step_back(look, b, group, verb) {
                ControlFlow::Continue(over) => b = over,
                ControlFlow::Break(found) => return found,
            }
        }
        self.waiting(look, group)
    }

    /// What a token before a verb tells of its subject: who it is, if anybody, or
    /// that it stands before the token given back.
    fn step_back(&mut self, look: &Clauses<'_, '_>, b: usize, group: usize, verb: usize) -> Step {
        let tokens = look.tokens;
        let t = tokens.all[b];
        let start = self.start_behind(b);
        match t.kind() {
            Kind::Comma | Kind::Semicolon => return Step::Break(self.behind_comma(look, b, group, verb)),
            // *the U.S. said*
            Kind::Stop if look.mention_to(b).is_none() => return Step::Continue(b),
            Kind::Close | Kind::Dash => {
                let opens = if t.is(Kind::Close) { Kind::Open } else { Kind::Dash };
                let limit = self.first.max(b.saturating_sub(LONGEST_ASIDE));
                return match (limit..b).rev().find(|&o| tokens.all[o].is(opens)) {
                    Some(open) => Step::Continue(open),
                    None => Step::Break(self.behind_comma(look, b, group, verb)),
                };
            }
            _ => {}
        }
        // *called it “dead,” and said*
        if look.is_quoted(b) || t.is(Kind::Mark) {
            return Step::Break(self.behind_comma(look, b, group, verb));
        }
        // *all but said*
        if tokens.is_word(b, "but") && b > start && tokens.is_word(b - 1, "all") {
            return Step::Continue(b - 1);
        }
        if look.joins(b) {
            let comma = b > self.first && tokens.is_comma(b - 1);
            return Step::Break(self.go_on(look, group, verb, comma));
        }
        if self.top().who == Some(b as u32) && self.top().last == NONE {
            return Step::Break(self.waiting(look, group));
        }
        // *The poll Monday showed*, *critics this past week often said*
        let time = b > start && look.is_time(b) && look.mention_to(b).is_none();
        if time || look.is_adverbial(b) {
            let leads = Lex::DETERMINER | Lex::PREPOSITION | Lex::MODIFIER;
            let led = |k: usize| {
                let lead = |b: usize| tokens.lex(b).any(leads) || tokens.all[b].is(Kind::Number);
                k > start && lead(k - 1) && !tokens.lex(k - 1).any(Lex::POSSESSIVE)
            };
            return Step::Continue((start..=b).rev().find(|&k| !time || !led(k)).unwrap_or(b));
        }
        // *who most often said*
        if b >= start && b > self.first && tokens.is_among(b, few!["most", "more", "less"]) && look.is_adverbial(b + 1)
        {
            return Step::Continue(b);
        }
        // *none of those I met thought*
        if self.clauses.last().is_some_and(|c| c.verb as usize == b) {
            return Step::Break(self.waiting(look, group));
        }
        // *Ann and Bob both said*
        if b >= start && b > self.first && floats(look, b) {
            return Step::Continue(b);
        }
        self.phrase_back(look, b, group, verb)
    }

    /// The first token of the innermost clause that stands behind the last verb before `b`.
    fn start_behind(&self, b: usize) -> usize {
        let behind = self.clauses.last().map_or(0, |c| c.verb as usize + 1);
        (self.top().start as usize).max(behind.min(b))
    }

    /// What a noun phrase before a verb, which ends at `last`, tells of its subject.
    fn phrase_back(&mut self, look: &Clauses<'_, '_>, last: usize, group: usize, verb: usize) -> Step {
        let tokens = look.tokens;
        let start = self.start_behind(last);
        let object = || look.mention_to(last).filter(|m| m.object && last > start && look.is_led(last - 1));
        let Some(np) = look.noun_phrase_to(last, start.min(last)).or_else(object) else {
            return Step::Break(self.waiting(look, group));
        };
        let head = look.owner_of(np, start);
        let Some(p) = head.first().checked_sub(1).filter(|&p| p >= self.first) else {
            return Step::Break(Some(head.into()));
        };
        // *It turned out they left*
        let first = tokens.lex(head.first());
        let nominative = first.any(Lex::PRONOUN) && first.any(Lex::PLURAL | Lex::GENDER) && !first.any(Lex::DETERMINER);
        let free = nominative && !tokens.lex(p).any(Lex::EITHER);
        let lead = !free && (tokens.lex(p).any(Lex::PREPOSITION) || tokens.is_word(p, "to"));
        if lead && p >= start {
            let waits = self.top().last == NONE && look.main_subject(start, p).is_some();
            let sure = head.is_named() || head.form == Form::Pronoun;
            if tokens.lex(p).any(Lex::EITHER) && (!waits || sure) {
                self.push(Link::Adverbial, p + 1, None);
                return Step::Break(Some(head.into()));
            }
            // *At a rally voters said*
            if self.top().last == NONE && self.top().who.is_none() && !waits {
                return Step::Break(Some(head.into()));
            }
            return Step::Continue(p);
        }
        // *those who favour the plan | say*; *those who saw the fire | say*, but
        // *those who saw Ann say*
        let says = tokens.lex(verb).any(REPORTS) && !can_act(look, &head);
        let only_says = tokens.lex(p).any(Lex::SAY) && !tokens.lex(p).any(Lex::VIEW);
        let takes = !tokens.lex(p).any(REPORTS.or(Lex::INTEND)) || says && !only_says;
        let object = takes && self.clauses.get(self.top().last as usize).is_some_and(|c| c.verb as usize == p);
        if object && self.open.iter().any(|o| o.last == NONE && o.link == Link::Main) {
            return Step::Break(self.waiting(look, group));
        }
        // *the firm hired to clean the river | said*
        let to = p > start && tokens.is_word(p - 1, "to") && tokens.all[p].is(Kind::Lower);
        if to && says && takes && !tokens.lex(p).any(Lex::FUNCTION) {
            return Step::Break(self.waiting(look, group));
        }
        self.enter(look, head.first());
        Step::Break(Some(head.into()))
    }

    /// Opens the clause whose subject starts at a token, if it is not open yet.
    fn enter(&mut self, look: &Clauses<'_, '_>, subject: usize) {
        let top = self.top();
        let tokens = look.tokens;
        let start = top.start as usize;
        let Some(p) = subject.checked_sub(1).filter(|&p| p >= start) else { return };
        let verbs = || self.open.iter().any(|o| o.last != NONE);
        if top.last == NONE && verbs() && look.joins(p) && p > 0 && tokens.all[p - 1].is(Kind::Comma) {
            // *It’s a big if, but Ann left*
            self.restart(subject);
            return;
        }
        if top.last == NONE {
            // *Ann, after saying it rained, left*
            let infinitive = tokens.lex(p).any(Lex::BASE) && p > start && tokens.is_word(p - 1, "to");
            if tokens.lex(p).any(Lex::ING) || infinitive {
                self.push(Link::Content, subject, None);
                return;
            }
            // *The plan Ann backed failed*
            let waits = look.noun_phrase_to(p, start).is_some() && look.main_subject(start, subject).is_some();
            if waits {
                self.push(Link::Relative, subject, None);
            }
            return;
        }
        let verb = self.clauses[top.last as usize].verb as usize;
        let pauses = |k: usize| matches!(tokens.all[k].kind(), Kind::Comma | Kind::Mark | Kind::Dash);
        let comma = pauses(p) || look.joins(p) && p > 0 && pauses(p - 1);
        if comma {
            self.restart(subject);
        } else if look.joins(p) {
            let depth = self.open.len() - 1;
            self.open[depth] = Open { start: subject as u32, who: None, last: NONE, serial: false, ..top };
        } else {
            let reports = p == verb || !tokens.lex(p).any(Lex::FUNCTION) && tokens.lex(verb).any(Lex::TELL);
            self.push(if reports { Link::Content } else { Link::Relative }, subject, None);
        }
    }

    /// The subject of the innermost clause that waits for its verb, which is
    /// on top then.
    fn waiting(&mut self, look: &Clauses<'_, '_>, end: usize) -> Option<Subject> {
        for depth in (0..self.open.len()).rev() {
            let open = self.open[depth];
            if open.last != NONE {
                continue;
            }
            let subject = match open.who {
                Some(who) => look.antecedent(who as usize, self.first),
                None => look.main_subject(open.start as usize, end).map(Subject::from),
            };
            if subject.is_some() {
                self.open.truncate(depth + 1);
                return subject;
            }
        }
        None
    }

    /// The subject of a verb behind the comma that closes an aside, or that
    /// stands between verbs.
    fn behind_comma(&mut self, look: &Clauses<'_, '_>, comma: usize, group: usize, verb: usize) -> Option<Subject> {
        match self.waiting(look, comma) {
            // *The harbour master, Ann Lee, said*
            Some(subject) => {
                // *One of them, Ann Lee, 70, said*
                let is = |back: usize, kind| comma.checked_sub(back).is_some_and(|k| look.tokens.all[k].is(kind));
                let aged = is(1, Kind::Number) && is(2, Kind::Comma);
                let last = comma.checked_sub(if aged { 3 } else { 1 });
                let name = last.and_then(|last| look.mention_to(last));
                let name = name
                    .filter(|m| m.form == Form::Person && !subject.mention.is_named())
                    .filter(|m| m.first() > subject.mention.last() && look.tokens.all[m.first() - 1].is(Kind::Comma));
                Some(name.map_or(subject, Subject::from))
            }
            None => match self.behind_aside(look, comma) {
                Some(subject) => {
                    self.restart(subject.first());
                    Some(subject.into())
                }
                // *It rained, said Ann, adding that …*
                None => match inverted(look, verb).filter(|m| look.tokens.is_among(verb, SAID) && is_known(look, m)) {
                    Some(subject) => {
                        self.restart(subject.first());
                        Some(subject.into())
                    }
                    None => self.go_on(look, group, verb, true),
                },
            },
        }
    }

    /// Somebody between the comma that ends the clause before and an aside that a
    /// comma closes: *Bob had left, | Ann, sitting up, | said*.
    fn behind_aside(&self, look: &Clauses<'_, '_>, close: usize) -> Option<Mention> {
        let tokens = look.tokens;
        let first = (self.top().start as usize).max(close.saturating_sub(LONGEST_ASIDE));
        let open = (first..close).rev().find(|&k| tokens.all[k].is(Kind::Comma))?;
        let subject = look.mention_to(open.checked_sub(1)?).filter(|m| m.is_somebody() && m.can_speak())?;
        let before = subject.first().checked_sub(1).filter(|&b| b > first)?;
        // *, quietly sitting up,*
        let led = (open + 1..close).find(|&k| !look.is_adverbial(k));
        let led = led.is_some_and(|k| tokens.lex(k).any(Lex::ING | Lex::PREPOSITION | Lex::RELATIVE));
        (led && tokens.all[before].is(Kind::Comma)).then_some(subject)
    }

    /// The subject of the clause that a verb goes on with.
    fn go_on(&mut self, look: &Clauses<'_, '_>, group: usize, verb: usize, comma: bool) -> Option<Subject> {
        // *It shook when Ann rose, and bowing, cried*: the ground cries nothing.
        let cries = look.tokens.lex(verb).any(Lex::SPEECH) && !look.tokens.lex(verb).any(Lex::CLAUSE);
        let agrees = |open: &Open| {
            self.clauses.get(open.last as usize).is_some_and(|c| {
                look.agree((c.group, c.verb), (group as u32, verb as u32))
                    && !(cries && c.subject.is_some_and(|s| look.tokens.is_word(s.mention.first(), "it")))
            })
        };
        let has_verb = |open: &Open| open.last != NONE;
        let depth = if comma {
            let serial = self.open.iter().rposition(|o| o.serial && agrees(o));
            serial.or_else(|| self.open.iter().position(agrees)).or_else(|| self.open.iter().position(has_verb))
        } else {
            let exact = |o: &Open| {
                let clause = self.clauses.get(o.last as usize);
                clause.is_some_and(|c| look.same_tense((c.group, c.verb), (group as u32, verb as u32)))
            };
            let inner = self.open.iter().rposition(exact).or_else(|| self.open.iter().rposition(agrees));
            // *said that it rained and promised to leave*
            let reports =
                |o: &Open| agrees(o) && look.tokens.lex(self.clauses[o.last as usize].verb as usize).any(Lex::CUE);
            let content =
                inner.is_some_and(|d| self.open[d].link == Link::Content) && look.tokens.lex(verb).any(REPORTS);
            let outer = inner.filter(|_| content).map_or(&[][..], |d| &self.open[..d]);
            let reporting = outer.iter().rposition(reports);
            let said = |o: &Open| {
                self.clauses.get(o.last as usize).is_some_and(|c| look.tokens.lex(c.verb as usize).any(REPORTS))
            };
            let other = || if look.tokens.lex(verb).any(REPORTS) { self.open.iter().rposition(said) } else { None };
            reporting.or(inner).or_else(other).or_else(|| self.open.iter().rposition(has_verb))
        }?;
        self.open.truncate(depth + 1);
        self.open[depth].serial |= comma;
        self.clauses[self.open[depth].last as usize].subject
    }
}

impl Clauses<'_, '_> {
    /// Whom *who* at a token stands for.
    fn antecedent(&self, who: usize, first: usize) -> Option<Subject> {
        let mut b = who.checked_sub(1).filter(|&b| b >= first)?;
        // *Ann, | who left, and who*
        let other = || (first + 1..b).rev().take(LONGEST_ASIDE).find(|&k| self.tokens.is_word(k, "who"));
        if self.joins(b)
            && let Some(other) = other()
        {
            b = other - 1;
        }
        if self.tokens.all[b].is(Kind::Comma) {
            b = b.checked_sub(1).filter(|&b| b >= first)?;
        }
        // *Ann Lee (Ohio), who*
        if self.tokens.all[b].is(Kind::Close)
            && let Some(open) = (first + 1..b).rev().find(|&o| self.tokens.all[o].is(Kind::Open))
        {
            b = open - 1;
        }
        let np = self.noun_phrase_to(b, first);
        let pronoun = self.tokens.is_word(who, "that") && np.is_none();
        if pronoun {
            return Some(self.plain(who, who).into());
        }
        let head = match np {
            Some(np) if self.tokens.is_word(who, "who") => self.person_of(np, first),
            Some(np) => np,
            None => self.plain(who, who),
        };
        Some(Subject { mention: head, relative: Some(who as u32) })
    }

    /// Whether a subject can be whom a possessive pronoun stands for.
    pub(crate) fn can_own(&self, pronoun: Mention, subject: Mention) -> bool {
        if !self.tokens.lex(pronoun.first()).any(Lex::POSSESSIVE) {
            return false;
        }
        let its = self.tokens.is_word(pronoun.first(), "its");
        let person = can_act(self, &subject) && subject.form != Form::Body;
        // *The sailors backed her plan*
        let gender = pronoun.gender.may_be(subject.gender) && (pronoun.gender == Lex::NONE || !subject.plural);
        if its { !person || subject.form == Form::Body } else { person && gender }
    }

    /// The person in a phrase that *who* follows: for *the head of the union*
    /// the head, not the union.
    fn person_of(&self, np: Mention, first: usize) -> Mention {
        let tokens = self.tokens;
        let person = |m: &Mention| {
            m.is_somebody()
                || tokens.is_person_noun(m.name as usize)
                || tokens.lex(m.name as usize).any(Lex::GROUP | Lex::DETERMINER | Lex::NUMBER)
        };
        let led = np
            .first()
            .checked_sub(1)
            .filter(|&b| b > first && (tokens.is_among(b, BEFORE_PLACES) || tokens.is_word(b, "with")));
        if person(&np) || led.is_none() && matches!(np.form, Form::Role | Form::Group) {
            return np;
        }
        // *people in the country who*
        let owner = self.owner_of(np, first);
        // *Ann Lee, 24, from Oslo, who*
        let aside = led.is_some_and(|b| tokens.all[b - 1].is(Kind::Comma)) && !person(&owner);
        let near = self.mentions_in(first.max(np.first().saturating_sub(LONGEST_PHRASE)), np.first());
        near.iter().rev().find(|m| aside && person(m)).copied().unwrap_or(owner)
    }
}

/// Whether a word that stands behind the subject goes with it: *Ann and Bob
/// both said*.
pub(super) fn floats(look: &Clauses<'_, '_>, i: usize) -> bool {
    let words = few!["both", "all", "each", "himself", "herself", "themselves", "itself"];
    let floating = look.tokens.is_among(i, words) && !look.tokens.all[i - 1].is(Kind::Comma) && !look.joins(i - 1);
    // *half smiled*
    floating || look.tokens.is_word(i, "half") && look.is_finite(i + 1)
}

/// Verbs whose object nobody is: whoever stands behind them behind a comma says it.
const SAID: &Few = few!["said", "says"];

/// Who stands behind a verb that reports: *Said Ann*, but not *said she left*.
fn inverted(look: &Clauses<'_, '_>, verb: usize) -> Option<Mention> {
    let tokens = look.tokens;
    let says = tokens.lex(verb).any(Lex::SAY) && !tokens.lex(verb + 1).any(Lex::RELATIVE);
    let behind = look.phrase_from(verb + 1).filter(|m| says && m.can_speak());
    behind.filter(|m| look.finite_group(m.last() + 1, tokens.len()).is_none())
}

/// Whether a phrase is somebody, by its form and the lexicon.
pub(crate) fn is_known(look: &Clauses<'_, '_>, m: &Mention) -> bool {
    let lex = look.tokens.lex(m.name as usize);
    let known = matches!(m.form, Form::Person | Form::Group | Form::Body | Form::Pronoun | Form::Listed { .. });
    known || lex.any(Lex::ROLE | Lex::KIN | Lex::TITLE | Lex::ORGANIZATION | Lex::GROUP)
}

/// Whether a phrase is somebody, as far as its words tell.
pub(crate) fn can_act(look: &Clauses<'_, '_>, m: &Mention) -> bool {
    let lex = look.tokens.lex(m.name as usize);
    let plural = m.plural && !lex.any(Lex::CUE_NOUN | Lex::DOCUMENT | Lex::TIME | Lex::CALENDAR | Lex::NUMBER);
    // *led some to wonder*
    let several = lex.all(Lex::DETERMINER | Lex::PLURAL);
    is_known(look, m) || plural || several || look.tokens.is_word(m.last(), "percent")
}
