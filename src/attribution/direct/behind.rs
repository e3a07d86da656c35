//! The reporting clause right behind a quotation: read on from the closing mark.

use crate::attribution::Evidence;
use crate::attribution::direct::parts::PARTICLES;
use crate::attribution::rule::Rule;
use crate::attribution::subject::Sentence;
use crate::clause::Clauses;
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::quotation::Quotation;
use crate::token::{Gap, Kind};

/// A subject that is no mention has at most so many tokens.
const LONGEST_SUBJECT: usize = 14;

impl Clauses<'_, '_> {
    /// The reporting clause right behind a quotation.
    pub(super) fn behind(&self, q: &Quotation, verbs: &mut Sentence) -> Option<Evidence> {
        let tokens = self.tokens;
        let mut i = q.last() + 1;
        let comma = self.is_kind(i, Kind::Comma) && tokens.all[i].gap() == Gap::None;
        let dash = self.is_kind(i, Kind::Dash) && self.goes_on(i);
        if comma || dash {
            i += 1;
        }
        if !self.goes_on(i) {
            return self.byline_below(i);
        }
        // *“No”; Ann said, “Yes.”*: another clause.
        if self.is_kind(i, Kind::Semicolon) {
            return None;
        }
        // The sentence goes on behind the closing mark.
        let joined = comma || q.ending == Kind::Comma || !tokens.all[i].starts_sentence();
        if dash && let Some(byline) = self.byline(i) {
            return Some(byline);
        }
        let whole = q.ending == Kind::Comma || q.ending == Kind::Semicolon || q.ending.is_terminal();
        let nominal = self.according_to(i).or_else(|| self.noun_behind(i, whole)).or_else(|| self.came_from(i));
        if let Some(e) = nominal.or_else(|| self.recognized(i)) {
            return Some(e);
        }
        let mut start = i;
        while self.goes_on(start) && start < i + 3 {
            // *at last said Ann*
            let at = tokens.is_word(start, "at") && tokens.is_among(start + 1, few!["last", "length", "once"]);
            if !at && !tokens.lex(start).any(Lex::ADVERB) && !is_adverb(tokens, start) {
                break;
            }
            start += 1 + usize::from(at);
        }
        self.inverted(start, joined).or_else(|| self.plain_order(start, joined, q, dash, verbs))
    }

    /// *said Ann*: the verb, then its subject.
    fn inverted(&self, verb: usize, joined: bool) -> Option<Evidence> {
        let tokens = self.tokens;
        let t = tokens.get(verb)?;
        let lex = t.lex();
        let present = self.is_plural_present(verb);
        let finite = (lex.any(Lex::PAST | Lex::THIRD) || present) && !lex.any(Lex::AUXILIARY);
        let known = finite && lex.any(Lex::CUE);
        let small = t.is(Kind::Lower);
        // *“Nein”, sagte Anna.*: a word that is in no list, then a name.
        let unknown = small && lex == Lex::NONE && self.mention_from(verb + 1).is_some_and(|m| m.is_somebody());
        let verb_like = joined && (known || small && self.looks_past(verb) || unknown) || known && small;
        if !verb_like {
            return None;
        }
        // *put in Lucy*, *cried out the man*, *said quietly Ann*.
        let mut at = verb + 1;
        while at < verb + 3 && self.goes_on(at) && (is_adverb(tokens, at) || tokens.is_among(at, PARTICLES) && joined) {
            at += 1;
        }
        if !self.goes_on(at) || tokens.all[at].starts_sentence() {
            return None;
        }
        let several = |m: &Mention| m.plural && m.form != Form::Pronoun;
        let subject = self.subject_behind(at).filter(|m| m.can_speak() && (!present || several(m)))?;
        // *asked him*, *told reporters*: those are told; and what has a verb
        // behind it is the subject of that.
        let behind = subject.last() + 1;
        if lex.any(Lex::TELL) && !lex.any(Lex::SAY) && !subject.is_somebody() && subject.form != Form::Pronoun {
            return None;
        }
        if self.goes_on(behind)
            && tokens.lex(behind).any(Lex::PAST | Lex::THIRD)
            && tokens.lex(behind).any(Lex::CUE)
            && !known
        {
            return None;
        }
        // *made the first of it*
        let ordinal = tokens.is_among(subject.last(), few!["first", "last", "next"]);
        if !known && (ordinal || !self.ends_phrase(behind)) {
            return None;
        }
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(self.extended(subject)),
            cue: Some((verb as u32, verb as u32)),
            end: self.clause_end(behind),
        })
    }

    /// *Ann said*: the subject, then its verb.
    fn plain_order(&self, i: usize, joined: bool, q: &Quotation, dash: bool, verbs: &mut Sentence) -> Option<Evidence> {
        let tokens = self.tokens;
        // *“It was good,” as Ann said.*
        let says =
            |&(_, (_, verb)): &(Mention, (usize, usize))| tokens.lex(verb).any(Lex::SPEECH) || self.puts_it(verb);
        let whose = |i: usize| {
            let own = || self.owner_of_part(i).filter(|_| !joined);
            let near = self.phrase_from(i).filter(|m| m.can_speak()).or_else(own)?;
            Some((self.extended(near), self.verb_behind(near.last() + 1)?))
        };
        let near = whose(i).or_else(|| if tokens.is_word(i, "as") { whose(i + 1).filter(says) } else { None });
        let (subject, (verb, last)) = near.or_else(|| if joined { self.verb_ahead(i, verbs) } else { None })?;
        let subject = self.cleft(subject).unwrap_or(subject);
        let heard = self.object_and_verb(verb);
        let (subject, verb, last) = heard.map_or((subject, verb, last), |(object, verb)| (object, verb, verb));
        let breaks_in = self.breaks_in(verb);
        let joined = joined || heard.is_some() || breaks_in;
        let subject = self.agent(verb).unwrap_or(subject);
        let lex = tokens.lex(verb);
        let known = lex.any(Lex::CUE)
            && lex.any(Lex::PAST | Lex::THIRD | Lex::PARTICIPLE | Lex::BASE)
            && (!self.is_passive(verb) || self.agent(verb).is_some())
            || breaks_in;
        // A sentence of its own is what somebody does: *“No.” Ann sighed.*
        let reports = joined && (known || q.ending == Kind::Comma || dash);
        let rule = if reports { Rule::MentionAfter } else { Rule::ActionBeat };
        // *“No.” It was late.*
        if !reports && tokens.is_word(subject.first(), "it") && tokens.is_among(verb, few!["is", "was"]) {
            return None;
        }
        // *“It is”—she bent forward—“ours.”* has no cue.
        let cue = (reports && (known || !lex.any(Lex::ACTION)))
            .then_some((self.group_start(verb).max(subject.last() + 1).min(verb) as u32, last as u32));
        Some(Evidence { rule, mention: Some(subject), cue, end: self.clause_end(last + 1) })
    }

    /// A verb of speech a few words on, with the subject before it, for phrases
    /// that are no mention: *former Bush speechwriter Noam Neusner wrote*.
    fn verb_ahead(&self, i: usize, verbs: &mut Sentence) -> Option<(Mention, (usize, usize))> {
        // *…, but he denied it*: another clause.
        if self.tokens.lex(i).any(Lex::CONJUNCTION | Lex::RELATIVE | Lex::QUESTION | Lex::PREPOSITION) {
            return None;
        }
        // *…, when Ann said*: nor behind a comma.
        let opens = |k: usize| self.is_kind(k - 1, Kind::Comma) && self.tokens.lex(k).any(Lex::QUESTION);
        let verb = (i + 1..i + LONGEST_SUBJECT)
            .take_while(|&k| self.goes_on(k) && !self.tokens.all[k].starts_sentence() && !opens(k))
            .find(|&k| {
                let lex = self.tokens.lex(k);
                self.tokens.all[k].is(Kind::Lower)
                    && lex.any(Lex::SPEECH)
                    && lex.any(Lex::PAST | Lex::THIRD)
                    && self.is_verb(k)
            })?;
        if self.is_passive(verb) {
            return None;
        }
        verbs.begin(self, i, self.end_of(verb));
        let subject = verbs.subject_of(self, verb).map(|s| s.mention).filter(|m| m.first() >= i)?;
        // Words before a name go with it, but not another clause: *it was over, Ann said*.
        let one = !(i..subject.first()).any(|k| self.tokens.all[k].is(Kind::Comma) || self.is_verb(k));
        let first = if one { i as u32 } else { subject.first };
        Some((Mention { first, ..subject }, (verb, verb)))
    }

    /// Whether a phrase can end before the token.
    fn ends_phrase(&self, i: usize) -> bool {
        !self.goes_on(i) || {
            let t = self.tokens.all[i];
            !t.is_word()
                || t.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::ADVERB | Lex::ING)
                || is_adverb(self.tokens, i)
        }
    }

    /// *“We all serve.” — Commissioner Geoffrey Starks*
    fn byline(&self, i: usize) -> Option<Evidence> {
        // *“No.” — @annlee*: somebody of whom no more is told, and nobody named before.
        let handle = self.tokens.is_word(i, "@") && self.tokens.get(i + 1).is_some_and(|t| t.gap() == Gap::None);
        let mention = self.mention_from(i).filter(|m| m.can_speak() && m.is_named());
        let end = mention.map(|m| m.last() + 1).or(handle.then_some(i + 2))?;
        let alone = self.tokens.starts_paragraph(end)
            || self.is_kind(end, Kind::Stop) && self.tokens.starts_paragraph(end + 1)
            || self.is_kind(end, Kind::Comma)
            || self.tokens.get(end).is_some_and(|t| t.gap() == Gap::Line);
        (alone && self.verb_behind(end).is_none()).then_some(Evidence {
            rule: Rule::Byline,
            mention,
            cue: None,
            end: end as u32,
        })
    }

    /// A byline in a paragraph or line of its own: *— Ann Lee*
    fn byline_below(&self, i: usize) -> Option<Evidence> {
        let below = self.tokens.starts_paragraph(i) && self.is_kind(i, Kind::Dash) && !self.is_quoted(i);
        if below && self.goes_on(i + 1) { self.byline(i + 1) } else { None }
    }

    /// *“Hello?” It was Ann, from the office.*: whom the voice makes known.
    fn recognized(&self, i: usize) -> Option<Evidence> {
        let it_was = self.tokens.is_word(i, "it") && self.tokens.is_word(i + 1, "was");
        let mention = self.mention_from(i + 2).filter(|m| it_was && m.form == Form::Person)?;
        let end = mention.last() + 1;
        let ends = !self.goes_on(end) || matches!(self.tokens.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Dash));
        ends.then(|| Evidence {
            rule: Rule::ActionBeat,
            mention: Some(Mention { object: false, ..mention }),
            cue: None,
            end: self.clause_end(end),
        })
    }
}
