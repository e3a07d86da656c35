//! Whose a verb is, wherever it stands in its sentence.
//!
//! For a verb with its subject right before it the look goes back from the
//! verb: over the phrases that belong to a noun (*people familiar with the
//! matter say*), over asides and *who*. A participle, an infinitive or a verb
//! behind *and* takes the subject of the main clause, which is read from the
//! left: the first noun phrase that no preposition leads, behind what opens
//! the sentence.

use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::{Form, Mention, by_place, is_adverb};
use crate::token::{Gap, Kind};

/// The subject of a verb.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) mention: Mention,
    /// The *who* between the two.
    pub(crate) relative: Option<u32>,
}

impl From<Mention> for Subject {
    fn from(mention: Mention) -> Subject {
        Subject { mention, relative: None }
    }
}

/// A noun phrase that is no mention has at most so many tokens.
const LONGEST_PHRASE: usize = 8;
/// Phrases that belong to one another: *a spokesman for the head of the union*.
const LONGEST_CHAIN: usize = 5;
/// An aside between commas has at most so many tokens.
const LONGEST_ASIDE: usize = 45;

/// Open a clause that no comma need close before its next verb.
const OPENERS: [&str; 11] =
    ["because", "while", "although", "though", "if", "when", "since", "unless", "whether", "until", "as"];

impl Clauses<'_, '_> {
    /// The subject of a finite verb whose group starts at `group`, in the
    /// sentence that starts at `first`.
    pub(super) fn subject_of(&self, group: usize, first: usize) -> Option<Subject> {
        let mut b = group.checked_sub(1).filter(|&b| b >= first && !self.is_quoted(b))?;
        let tokens = self.tokens;
        // *The poll Monday showed*
        while b > first && tokens.lex(b).any(Lex::CALENDAR | Lex::TIME) && self.mention_to(b).is_none() {
            b -= 1;
            let opens = tokens.lex(b).any(Lex::DETERMINER | Lex::PREPOSITION | Lex::MODIFIER);
            if opens && b > first && !tokens.lex(b).any(Lex::POSSESSIVE) {
                b -= 1;
            }
        }
        let t = tokens.all[b];
        match t.kind() {
            Kind::Comma => self.before_aside(b, first),
            Kind::Dash => {
                let open =
                    (first.max(b.saturating_sub(LONGEST_ASIDE))..b).rev().find(|&k| tokens.all[k].is(Kind::Dash));
                match open {
                    Some(open) => self.subject_of(open, first),
                    None => self.main_subject(first, b).map(Subject::from),
                }
            }
            Kind::Close => {
                let open =
                    (first.max(b.saturating_sub(LONGEST_ASIDE))..b).rev().find(|&k| tokens.all[k].is(Kind::Open))?;
                self.subject_of(open, first)
            }
            // *He’s saying*
            Kind::Clitic => self.mention_to(b.checked_sub(1)?).map(|m| Mention { possessive: false, ..m }.into()),
            _ if tokens.is_one_of(b, &["who", "which", "that"]) => self.antecedent(b, first),
            _ if self.joins(b) => self.shared_subject(b, first),
            _ => match self.noun_phrase_to(b, first) {
                Some(np) => Some(self.owner_of(np, first).into()),
                None => self.main_subject(self.clause_start(b, first), b).map(Subject::from),
            },
        }
    }

    fn joins(&self, i: usize) -> bool {
        self.tokens.is_one_of(i, &["and", "but", "or", "then", "yet"])
    }

    /// The subject before an aside that ends in the comma at `comma`.
    fn before_aside(&self, comma: usize, first: usize) -> Option<Subject> {
        let tokens = self.tokens;
        let limit = first.max(comma.saturating_sub(LONGEST_ASIDE));
        let mut found = None;
        let mut k = comma;
        while k > limit {
            k -= 1;
            let t = tokens.all[k];
            if self.is_quoted(k) || matches!(t.kind(), Kind::Semicolon | Kind::Colon) {
                break;
            }
            if !t.is(Kind::Comma) {
                continue;
            }
            // The next comma to the left opens an aside if a phrase ends before it.
            let np = k.checked_sub(1).filter(|&b| b >= first).and_then(|b| self.noun_phrase_to(b, first));
            let Some(np) = np else { break };
            let described = tokens.lex(k + 1).any(Lex::DETERMINER | Lex::NUMBER) || tokens.all[k + 1].is(Kind::Number);
            let named = found.is_some_and(|s: Subject| s.mention.is_named());
            if named && !np.is_named() && !described {
                break;
            }
            // *The harbour master, Ann Lee, said*
            let name = self.mention_from(k + 1).filter(|m| m.last() + 1 == comma && m.form == Form::Person);
            if let Some(name) = name.filter(|_| found.is_none() && !np.is_named()) {
                return Some(name.into());
            }
            let head = self.owner_of(np, first);
            found = Some(head.into());
            // *Lee, the editor of the paper, The Gazette, said*
            let before = head.first().checked_sub(1).filter(|&b| b >= first);
            if before.is_none_or(|b| !tokens.all[b].is(Kind::Comma)) {
                break;
            }
        }
        found.or_else(|| self.main_subject(self.clause_start(comma, first), comma).map(Subject::from))
    }

    /// Whom *who* at a token stands for.
    fn antecedent(&self, who: usize, first: usize) -> Option<Subject> {
        let mut b = who.checked_sub(1).filter(|&b| b >= first)?;
        if self.tokens.all[b].is(Kind::Comma) {
            b = b.checked_sub(1).filter(|&b| b >= first)?;
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

    /// The person in a phrase that *who* follows: for *the head of the union*
    /// the head, not the union.
    fn person_of(&self, np: Mention, first: usize) -> Mention {
        if matches!(np.form, Form::Person | Form::Role | Form::Group | Form::Listed { .. }) {
            return np;
        }
        self.owner_of(np, first)
    }

    /// The subject that a verb behind *and* shares with the one before.
    fn shared_subject(&self, and: usize, first: usize) -> Option<Subject> {
        let tokens = self.tokens;
        let start = self.clause_start(and, first);
        // In a relative clause that no comma has closed.
        for k in (start..and).rev() {
            if tokens.all[k].is(Kind::Comma) {
                break;
            }
            if tokens.is_word(k, "who") {
                return self.antecedent(k, first);
            }
        }
        self.main_subject(start, and).map(Subject::from)
    }

    /// Where the clause starts that the token before `end` stands in: behind
    /// what opens a clause that no comma has closed, or what joins one with a
    /// subject of its own to the one before.
    fn clause_start(&self, end: usize, first: usize) -> usize {
        let tokens = self.tokens;
        let (mut comma, mut finite) = (false, false);
        for k in (first..end).rev() {
            let t = tokens.all[k];
            if self.is_quoted(k) || matches!(t.kind(), Kind::Semicolon | Kind::Colon) {
                return k + 1;
            }
            if t.is(Kind::Dash) && finite && !(first..k).any(|d| tokens.all[d].is(Kind::Dash)) {
                return k + 1;
            }
            comma |= t.is(Kind::Comma);
            let opens = !comma && k > first && tokens.is_one_of(k, &OPENERS);
            let joins = t.any(Lex::CONJUNCTION) && k > first && tokens.all[k - 1].is(Kind::Comma);
            let whole = joins && finite && self.mention_from(k + 1).is_some_and(|m| m.can_speak());
            if opens || whole {
                return k + 1;
            }
            finite |= self.is_finite(k);
        }
        first
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
            let time = lex.any(Lex::CALENDAR | Lex::TIME)
                || lex.any(Lex::ADVERB) && !lex.any(Lex::AUXILIARY)
                || is_adverb(tokens.word(k))
                || lex.any(Lex::DETERMINER | Lex::MODIFIER) && tokens.lex(k + 1).any(Lex::TIME | Lex::CALENDAR);
            if time && !lex.any(Lex::GIVEN) {
                k += if lex.any(Lex::DETERMINER | Lex::MODIFIER) { 2 } else { 1 };
                continue;
            }
            let adverbial = lex.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::ING)
                || lex.any(Lex::QUESTION)
                || lex.any(Lex::PARTICIPLE) && !lex.any(Lex::GIVEN)
                || tokens.is_word(k, "to");
            if adverbial {
                match (k..end).find(|&c| tokens.all[c].is(Kind::Comma) && !self.is_quoted(c)) {
                    Some(comma) => k = comma + 1,
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
            return Some(np);
        }
        None
    }

    /// The token after a dateline that the sentence starts with: *OSLO (Reuters) —*
    fn dateline_end(&self, first: usize, end: usize) -> usize {
        let tokens = self.tokens;
        let small = |k: &usize| tokens.all[*k].is(Kind::Lower) || tokens.all[*k].is(Kind::Dash);
        let dash = (first..end.min(first + LONGEST_PHRASE)).find(small);
        let place = tokens.all.get(first).is_some_and(|t| t.is(Kind::Upper));
        dash.filter(|&k| place && tokens.all[k].is(Kind::Dash)).map_or(first, |k| k + 1)
    }

    /// A noun phrase that starts at a token, whatever its head.
    fn noun_phrase_from(&self, first: usize, end: usize) -> Option<Mention> {
        if let Some(m) = self.mention_from(first).filter(|m| m.can_speak() && m.last() < end) {
            return Some(m);
        }
        let tokens = self.tokens;
        let mut last = None;
        for k in first..end.min(first + LONGEST_PHRASE) {
            let t = tokens.all[k];
            let clitic = t.is(Kind::Clitic);
            let lex = t.lex();
            let opens = lex.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER | Lex::PRONOUN);
            if !t.is_word() && !clitic || k > first && t.gap() == Gap::Paragraph || self.is_quoted(k) {
                break;
            }
            if lex.any(Lex::FUNCTION) && !opens || k > first && lex.any(Lex::PAST) && t.is(Kind::Lower) {
                break;
            }
            last = Some(k);
        }
        // *Labour’s Ann Lee*
        let named = |last| self.mention_to(last).filter(|m| m.first() > first && m.is_named() && m.can_speak());
        last.map(|last| named(last).unwrap_or_else(|| self.plain(first, last)))
    }

    /// A noun phrase that ends at a token, whatever its head.
    pub(super) fn noun_phrase_to(&self, last: usize, start: usize) -> Option<Mention> {
        if let Some(m) = self.mention_to(last).filter(|m| m.first() >= start && !m.object && !m.possessive) {
            return Some(m);
        }
        let tokens = self.tokens;
        let t = tokens.all[last];
        let lex = t.lex();
        if t.is(Kind::Number) || lex.any(Lex::DETERMINER | Lex::NUMBER) {
            return Some(self.plain(last, last));
        }
        if !t.is_word() || lex.any(Lex::FUNCTION | Lex::ING) || is_adverb(tokens.word(last)) {
            return None;
        }
        if t.is(Kind::Lower) && lex.any(Lex::PAST | Lex::PARTICIPLE) && !lex.any(Lex::BASE) {
            return None;
        }
        let mut first = last;
        while first > start && last - first < LONGEST_PHRASE {
            let k = first - 1;
            let t = tokens.all[k];
            let lex = t.lex();
            if t.is(Kind::Clitic) && k > start {
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
            if lex.any(Lex::FUNCTION) && !lex.any(Lex::NUMBER) {
                break;
            }
            let verb = lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::PARTICIPLE) && t.is(Kind::Lower);
            if verb && self.is_verb(k) {
                break;
            }
            first = k;
        }
        let m = self.plain(first, last);
        let plural = tokens.word(last).ends_with('s');
        Some(if tokens.all[last].kind().is_capital() {
            let name = (first..=last).rev().take_while(|&k| tokens.all[k].kind().is_capital()).last();
            by_place(tokens, first, name.unwrap_or(last), last)
        } else {
            Mention { plural, ..m }
        })
    }

    /// The phrase that a phrase belongs to: for *the union* in *a spokesman for
    /// the union*, the spokesman.
    fn owner_of(&self, np: Mention, start: usize) -> Mention {
        let tokens = self.tokens;
        let mut head = np;
        for _ in 0..LONGEST_CHAIN {
            let Some(before) = head.first().checked_sub(1).filter(|&b| b > start) else { break };
            let lex = tokens.lex(before);
            // *a group of 32 experts*
            if (tokens.all[before].is(Kind::Number) || lex.any(Lex::NUMBER)) && !head.is_named() {
                head.first -= 1;
                continue;
            }
            if tokens.is_word(before, "and") {
                let other = self.noun_phrase_to(before - 1, start);
                let opens = |m: &Mention| {
                    m.first() == start || !tokens.all[m.first() - 1].is_word() || self.joins(m.first() - 1)
                };
                match other.filter(opens) {
                    Some(other) => {
                        head = Mention { last: head.last, plural: true, form: Form::Group, gender: Lex::NONE, ..other };
                    }
                    None => break,
                }
                continue;
            }
            let conjunction = lex.any(Lex::CONJUNCTION) && !["for", "of"].contains(&tokens.word(before));
            if !lex.any(Lex::PREPOSITION) || conjunction {
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

    /// Whose an infinitive is: of somebody right before it (*asked Bob to say*,
    /// *for Ann to say*), or of the clause.
    pub(super) fn infinitive_subject(&self, to: usize, first: usize) -> Option<Subject> {
        let someone = |m: &Mention| {
            matches!(m.form, Form::Person | Form::Role | Form::Group | Form::Body | Form::Pronoun | Form::Listed { .. })
        };
        let before = to.checked_sub(1).filter(|&b| b >= first)?;
        let near = self.mention_to(before).filter(|m| m.first() > first && !m.possessive && someone(m));
        near.map(|m| Mention { object: false, ..m }.into()).or_else(|| self.clause_subject(to, first))
    }

    /// The subject of the clause that the token before `end` stands in: that
    /// of its first finite verb.
    fn clause_subject(&self, end: usize, first: usize) -> Option<Subject> {
        self.main_subject(self.clause_start(end, first), end).map(Subject::from)
    }

    /// Whose a participle is: *Ann rose, saying*; *a statement saying*; *by
    /// saying*; *After saying …, Ann*.
    pub(super) fn participle_subject(&self, group: usize, first: usize, end: usize) -> Option<Subject> {
        let tokens = self.tokens;
        let leads = |k: usize| tokens.lex(k).any(Lex::PREPOSITION | Lex::CONJUNCTION) || tokens.all[k].is(Kind::Comma);
        let opens = group == first || (first..group).all(leads);
        if opens {
            let comma = (group..end).find(|&k| tokens.all[k].is(Kind::Comma) && !self.is_quoted(k))?;
            return self.main_subject(comma + 1, end).map(Subject::from);
        }
        let before = group - 1;
        let start = (first..group).rev().find(|&k| self.is_quoted(k)).map_or(first, |k| k + 1);
        if leads(before) || self.joins(before) || tokens.all[before].is(Kind::Dash) {
            let from = self.clause_start(before, start);
            return self.main_subject(from, before).map(Subject::from);
        }
        let np = self.noun_phrase_to(before, first)?;
        let text = tokens.lex(np.name as usize).any(Lex::CUE_NOUN | Lex::DOCUMENT);
        if text && let Some(main) = self.main_subject(start, np.first()) {
            return Some(main.into());
        }
        Some(np.into())
    }
}
