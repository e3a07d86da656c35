//! The subject before a verb, by looks to its left.

use super::Clauses;
use super::phrase::ALONE;
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::token::Kind;

/// So many clauses are looked into for a subject, and so many verbs in each.
const DEEPEST: usize = 3;

const MOST_VERBS: usize = 3;

/// An apposition or a relative clause between commas is at most so long.
const LONGEST_ASIDE: usize = 40;

impl Clauses<'_, '_> {
    /// The subject before a verb.
    ///
    /// It stands right before the verb's group; or before an aside between
    /// commas or brackets; or before *who*; or it has a phrase with a
    /// preposition behind it; or it is the subject of a verb before *and*.
    pub(crate) fn subject_before(&self, verb: usize) -> Option<Mention> {
        let start = self.start_of(verb);
        let end = self.group_start(verb);
        if let Some(subject) = self.object_subject(verb, end, start) {
            return Some(subject);
        }
        let subject = self.subject_to(end, start, 0)?;
        // *He sent a letter saying …*: his words, not the letter’s.
        let by_text = subject.form == Form::Thing && self.tokens.lex(verb).any(Lex::ING) && subject.last() + 1 == end;
        let author = if by_text { self.first_of_clause(start, subject.first()) } else { None };
        author.or(Some(subject))
    }

    /// The subject of a verb that is no finite one: whose it is (*stopped by Ann’s
    /// saying*, *his saying*), or an object (*heard him say*, *enabled him to say*).
    pub(crate) fn object_subject(&self, verb: usize, end: usize, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let lex = tokens.lex(verb);
        let last = end.checked_sub(1).filter(|&b| b > start)?;
        let before = |at: usize| self.mention_to(at).filter(|m| m.first() >= start);
        if lex.any(Lex::ING) {
            let owner = before(last).or_else(|| before(last - 1).filter(|_| tokens.all[last].is(Kind::Clitic)));
            return owner.filter(|m| m.possessive).map(|m| Mention { possessive: false, ..m });
        }
        let at = if tokens.is_word(last, "to") { last - 1 } else { last };
        let object = before(at).filter(|m| m.object && m.first() > start && lex.any(Lex::BASE))?;
        let told = !tokens.lex(object.first() - 1).any(Lex::PREPOSITION);
        told.then_some(Mention { object: false, ..object })
    }

    /// The subject that ends before `end`, in the clause that starts at `start`.
    fn subject_to(&self, end: usize, start: usize, depth: usize) -> Option<Mention> {
        if end <= start || depth > DEEPEST {
            return None;
        }
        let i = end - 1;
        let tokens = self.tokens;
        let t = tokens.all[i];
        if let Some(mention) = self.mention_to(i).filter(|m| m.first() >= start) {
            return self.head_of(mention, start).or_else(|| self.last_doer(end, start, depth));
        }
        match t.kind() {
            // *Ann Lee, a spokeswoman for the union, said*.
            Kind::Comma => {
                let limit = start.max(i.saturating_sub(LONGEST_ASIDE));
                let mut commas = (limit..i).rev().filter(|&k| tokens.all[k].is(Kind::Comma));
                let owner = commas.find_map(|k| self.aside_owner(k, start, depth));
                owner.or_else(|| self.last_doer(i, start, depth))
            }
            Kind::Semicolon => self.last_doer(i, start, depth),
            Kind::Dash | Kind::Close => {
                let opens = if t.is(Kind::Close) { Kind::Open } else { Kind::Dash };
                let limit = start.max(i.saturating_sub(LONGEST_ASIDE));
                let open = (limit..i).rev().find(|&k| tokens.all[k].is(opens))?;
                self.subject_to(open, start, depth + 1)
            }
            _ if tokens.is_among(i, few!["who", "which", "that"]) => {
                let owner = if i > start && tokens.all[i - 1].is(Kind::Comma) { i - 1 } else { i };
                self.whose_who(owner, start)
                    .or_else(|| self.subject_to(owner, start, depth + 1))
                    .filter(|m| !tokens.is_word(i, "that") || m.form != Form::Pronoun)
            }
            // *Ann rose and said*.
            _ if tokens.is_among(i, few!["and", "then", "but", "or"]) => self.last_doer(i, start, depth),
            _ if t.is_word() && !t.any(Lex::FUNCTION) => self
                .plain_phrase_to(i, start)
                .and_then(|m| self.head_of(m, start))
                .or_else(|| self.last_doer(end, start, depth)),
            _ if t.is(Kind::Clitic) || t.is_word() => self.last_doer(end, start, depth),
            _ => None,
        }
    }

    /// Whom *who* stands for that stands at `end`, or behind the comma there: what
    /// ends right before, whatever it is in its own clause.
    fn whose_who(&self, end: usize, start: usize) -> Option<Mention> {
        let mention = self.mention_to(end.checked_sub(1)?).filter(|m| m.first() >= start && m.can_speak())?;
        self.head_of(mention, start).or(Some(mention))
    }

    /// The subject that what ends before `end` shares with the last verb before
    /// it: *Ann rose and* said, *Ann began by* saying. Behind a comma it is no verb
    /// of a subordinate clause: *Ann rose, who was tired, and* said.
    fn last_doer(&self, end: usize, start: usize, depth: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let joint = (start..end).rev().find(|&k| !tokens.is_among(k, few!["and", "but", "then"])).unwrap_or(start);
        let comma = tokens.all[joint].is(Kind::Comma) || tokens.kind(end) == Some(Kind::Comma);
        let mut tried = 0;
        let mut k = end;
        while k > start && tried < MOST_VERBS {
            k -= 1;
            if !self.is_narrated(k) {
                continue;
            }
            let group = self.group_start(k).max(start);
            tried += 1;
            let subject = self.subject_to(group, start, depth + 1);
            let opener = subject.map_or(group, |m| m.first().min(group)).checked_sub(1).filter(|&b| b >= start);
            // *the turn his thoughts had taken*
            let noun = |b: usize| b > start && tokens.lex(b - 1).any(Lex::DETERMINER | Lex::POSSESSIVE);
            let led = |b: usize| {
                tokens.lex(b).any(Lex::RELATIVE | Lex::QUESTION)
                    || subject.is_some() && noun(b)
                    || tokens.lex(b).any(Lex::CONJUNCTION) && !tokens.is_among(b, few!["and", "but", "or", "then"])
            };
            // *…, when Ann turned and said* goes on with the story.
            let story = |b: usize| tokens.is_word(b, "when") && b > start && tokens.all[b - 1].is(Kind::Comma);
            if comma && opener.is_some_and(|b| led(b) && !story(b)) {
                k = k.min(group);
                continue;
            }
            if subject.is_some() {
                return subject;
            }
            k = k.min(group);
        }
        self.first_of_clause(start, end)
    }

    /// Whom an aside that starts with the comma at `comma` belongs to.
    fn aside_owner(&self, comma: usize, start: usize, depth: usize) -> Option<Mention> {
        // *Ann soon afterwards, opening the door, said*.
        let adverb = |k: usize| is_adverb(self.tokens.word(k)) || self.tokens.lex(k).any(Lex::ADVERB);
        let end = (start..comma).rev().take(3).find(|&k| !adverb(k))?;
        let owner = self.mention_to(end).filter(|m| m.first() >= start && !m.possessive);
        match owner {
            // *Lee, a senator from Iowa, 61, said*: the first of several asides counts.
            Some(owner) => {
                if owner.first() > start
                    && self.tokens.all[owner.first() - 1].is(Kind::Comma)
                    && depth < 4
                    && let Some(before) = self.aside_owner(owner.first() - 1, start, depth + 1)
                    && before.is_named()
                    && !owner.is_named()
                {
                    return Some(before);
                }
                let relative = self.tokens.is_word(comma + 1, "who");
                self.head_of(owner, start).or(if relative { Some(owner) } else { None })
            }
            None => None,
        }
    }

    /// The mention that a phrase with a preposition leads back to: for
    /// *the union* in *a spokesman for the union*, the spokesman. None where
    /// there is only an adverbial (*In a statement the union*).
    fn head_of(&self, mention: Mention, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let mut head = mention;
        for _ in 0..4 {
            let Some(before) = head.first().checked_sub(1).filter(|&b| b >= start) else { break };
            if tokens.is_word(before, "and") && head.can_speak() {
                // *Lee and Hale said*: both, by the first; but not *She saw Lee and he said*.
                match before
                    .checked_sub(1)
                    .and_then(|b| self.mention_to(b))
                    .filter(|m| m.first() >= start && m.can_speak() && m.form != Form::Place)
                    .filter(|m| head.form != Form::Pronoun && !(start..m.first()).any(|k| self.is_narrated(k)))
                {
                    Some(first) => {
                        head = Mention { last: head.last, plural: true, form: Form::Group, gender: Lex::NONE, ..first }
                    }
                    None => break,
                }
                continue;
            }
            // *…; for Ann said*
            let because = tokens.is_word(before, "for") && before > start && !tokens.all[before - 1].is_word();
            if because
                || !tokens.lex(before).any(Lex::PREPOSITION)
                || tokens.lex(before).any(Lex::CONJUNCTION) && !tokens.is_among(before, few!["for", "of"])
            {
                break;
            }
            let owner = before.checked_sub(1).filter(|&b| b >= start)?;
            let found = self.mention_to(owner).or_else(|| self.plain_phrase_to(owner, start));
            match found.filter(|m| m.first() >= start && !m.possessive) {
                Some(owner) => head = owner.with_phrase(mention.last),
                // *people familiar with the matter*
                None => {
                    let near = self.mentions_in(start, owner + 1).last().copied();
                    match near.filter(|m| {
                        owner - m.last() <= 3
                            && m.can_speak()
                            && !(m.last() + 1..=owner).any(|k| self.is_finite(k) || !tokens.all[k].is_word())
                    }) {
                        Some(owner) => head = owner.with_phrase(mention.last),
                        None => return None,
                    }
                }
            }
        }
        head.can_speak().then_some(head)
    }

    /// The first mention of a clause that is no adverbial's: its subject.
    ///
    /// The clause starts behind the last word that opens one; but *, and* and a
    /// participle behind a comma go back to the sentence's own subject.
    fn first_of_clause(&self, start: usize, end: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let main = end > start && tokens.all[end - 1].is(Kind::Comma) || tokens.kind(end) == Some(Kind::Comma);
        let mut from = start;
        for k in start..end {
            let t = tokens.all[k];
            // *… when Henry entered the room, calling out*: the nearest clause.
            let joins = t.any(Lex::CONJUNCTION)
                && main
                && k > start
                && self.mention_from(k + 1).is_some_and(|m| m.can_speak())
                && !(k..end - 1).any(|c| tokens.all[c].is(Kind::Comma));
            let opens = t.any(Lex::RELATIVE) && k > start && !tokens.is_word(k, "who") && !main || joins;
            if matches!(t.kind(), Kind::Semicolon | Kind::Colon) || opens {
                from = k + 1;
            }
        }
        self.first_subject(from, end)
    }

    /// The first mention that is neither in an adverbial before the clause nor
    /// behind a preposition.
    pub(crate) fn first_subject(&self, from: usize, end: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let can = |m: &&Mention| {
            let before = m.first().checked_sub(1).filter(|&b| b >= from);
            m.can_speak()
                && before.is_none_or(|b| !tokens.lex(b).any(Lex::PREPOSITION) || tokens.is_word(b, "as") && b == from)
        };
        let opener = tokens.get(from)?;
        // *Another put it this way*
        if tokens.is_among(from, ALONE) && from + 1 < end && self.is_finite(from + 1) {
            return Some(self.plain(from, from));
        }
        // *In response to the plan, Ann …*; *When asked, Ann …*.
        let adverbial = opener.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::QUESTION | Lex::ING | Lex::PARTICIPLE)
            && !tokens.is_among(from, few!["as", "but", "and"]);
        if adverbial && let Some(comma) = (from..end).find(|&k| tokens.all[k].is(Kind::Comma)) {
            let main = self.mentions_in(comma + 1, end).iter().find(can);
            if main.is_some() {
                return main.copied();
            }
        }
        self.mentions_in(from, end).iter().find(can).copied()
    }
}
