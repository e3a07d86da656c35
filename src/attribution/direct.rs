//! Cue and mention beside a quotation.
//!
//! A reporting clause stands right behind a quotation or right before it. The
//! look behind reads on from the closing mark; the look before reads back from
//! the opening one. Verbs that the lexicon does not know count by their form
//! where the place leaves no doubt.

use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::{Sentence, is_known};
use crate::clause::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::quotation::{Quotation, Verdict};
use crate::token::{Gap, Kind};

/// Words before a source that no verb reports.
const SOURCES: &[&[&str]] = &[&["according", "to"], &["in", "the", "words", "of"]];

/// Stand between a verb and its inverted subject: *put in Lucy*.
const PARTICLES: &Few = few!["in", "out", "back", "up", "on", "forth"];

/// Between an owner, what is said and *was* stand at most so many tokens.
const NEAR_NOUN: usize = 5;
/// Between a quotation and *from* stand at most so many: *were the first words which burst from*.
const NEAR_SOURCE: usize = 8;

/// Verbs whose object is the speaker’s own cry, behind which *of* opens the words.
const RAISED: &Few = few!["gave", "raised", "uttered", "made", "voiced", "up", "out"];

/// Verbs whose object does what the bare verb behind it says: *heard Ann say*.
const LETTING: &Few = few!["hear", "hears", "heard", "hearing", "make", "makes", "made", "let", "lets"];
/// Between such a verb and the other stand at most so many tokens.
const NEAR_OBJECT: usize = 8;

/// Verbs of somebody who starts to speak, to whomever and of whatever.
const TURNS: &Few =
    few!["interposed", "interrupted", "interrupting", "addressed", "addressing", "accosted", "greeted", "spoke"];

/// An aside between a subject and its verb has at most so many.
const LONGEST_ASIDE: usize = 40;

/// What can follow an auxiliary or an adverb in the group of a verb.
const IN_GROUP: Lex = Lex::AUXILIARY
    .or(Lex::ADVERB)
    .or(Lex::NEGATION)
    .or(Lex::PARTICIPLE)
    .or(Lex::ING)
    .or(Lex::PAST)
    .or(Lex::THIRD)
    .or(Lex::BASE);

/// A subject that is no mention has at most so many tokens.
const LONGEST_SUBJECT: usize = 14;

/// The evidence for every quotation, none where there is none beside it. What
/// is nested in another has its evidence there.
pub(crate) fn attribute(clauses: Clauses<'_, '_>, quotations: &[Quotation]) -> Vec<Option<Evidence>> {
    let mut found: Vec<Option<Evidence>> = vec![None; quotations.len()];
    let mut verbs = Sentence::default();
    // The quotation before it at the same depth.
    let mut previous: Vec<usize> = Vec::new();
    for (i, q) in quotations.iter().enumerate() {
        if q.verdict != Verdict::Speech {
            continue;
        }
        let depth = usize::from(clauses.tokens.all[q.first()].depth()).saturating_sub(1);
        let around = match q.pair.parent.map(|p| &quotations[p as usize]) {
            Some(parent) => clauses.within(parent.first(), parent.pair.content().1),
            None => clauses,
        };
        previous.truncate(depth + 1);
        let last = previous.get(depth).copied().filter(|&p| quotations[p].pair.parent == q.pair.parent);
        let behind = around.behind(q, &mut verbs);
        let before = around.before(q, last.map(|p| (&quotations[p], found[p])), &mut verbs);
        found[i] = match (before, behind) {
            // *When Ann said, “Wait,” nobody laughed*: what touches the mark wins.
            (Some(b), Some(a)) => {
                let first = clauses.is_reported_before(q, &b, &a) || b.rule.confidence() > a.rule.confidence();
                Some(if first { b } else { a })
            }
            (b, a) => b.or(a),
        };
        if previous.len() == depth {
            previous.push(i);
        } else if let Some(last) = previous.get_mut(depth) {
            *last = i;
        }
    }
    found
}

impl Clauses<'_, '_> {
    /// Whether of two reports the one before a quotation is its own: the cue
    /// touches it; or what stands behind is no report, or that of the next.
    fn is_reported_before(&self, q: &Quotation, before: &Evidence, behind: &Evidence) -> bool {
        let Some((_, last)) = before.cue.filter(|_| before.rule == Rule::CueBefore) else { return false };
        let touches = (last as usize + 1..q.first() - 1).all(|k| self.is_manner(k));
        let reports = |cue: (u32, u32)| self.tokens.lex(cue.1 as usize).any(Lex::SPEECH);
        // *she began to hope* reports nothing.
        let behind_reports = |cue: (u32, u32)| reports(cue) && !self.tokens.is_word(cue.1 as usize + 1, "to");
        let end = behind.end as usize;
        let of_next = end > 0
            && matches!(self.tokens.kind(end - 1), Some(Kind::Comma | Kind::Colon))
            && self.tokens.get(end).is_some_and(|t| t.is_quoted());
        // *Ann said with a smile, “Come,” Bob replied, “No.”*
        let leads = matches!(self.tokens.all[q.first() - 1].kind(), Kind::Comma | Kind::Colon);
        let free = q.ending != Kind::Comma;
        touches || reports((0, last)) && (of_next && (leads || free) || !behind.cue.is_some_and(behind_reports))
    }

    fn is_kind(&self, i: usize, kind: Kind) -> bool {
        self.tokens.kind(i) == Some(kind)
    }

    /// Whether the token stands outside speech, in the paragraph that `i - 1` is in.
    fn goes_on(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.gap() != Gap::Paragraph && !self.is_quoted(i))
    }

    /// The reporting clause right behind a quotation.
    fn behind(&self, q: &Quotation, verbs: &mut Sentence) -> Option<Evidence> {
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
        while self.goes_on(start) && start < i + 3 && (tokens.lex(start).any(Lex::ADVERB) || is_adverb(tokens, start)) {
            start += 1;
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
        if !known && !self.ends_phrase(behind) {
            return None;
        }
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(self.extended(subject)),
            cue: Some((verb as u32, verb as u32)),
            end: self.clause_end(behind),
        })
    }

    /// The subject behind a verb: a phrase, or one that words before it that are
    /// in no list belong to: *said undecided voter Ann Lee*.
    fn subject_behind(&self, at: usize) -> Option<Mention> {
        self.phrase_from(at).or_else(|| {
            let starts = |k: &usize| {
                let t = self.tokens.all[*k];
                t.is(Kind::Lower) && !t.any(Lex::FUNCTION | Lex::PAST | Lex::THIRD) && !is_adverb(self.tokens, *k)
                    || self.tokens.is_word(*k, "of")
            };
            let first = (at..at + 5).take_while(|&k| self.goes_on(k)).take_while(starts).last()? + 1;
            let mention = (at + 1..=first).find_map(|k| self.mention_from(k)).filter(|_| self.goes_on(first))?;
            Some(Mention { first: at as u32, ..mention })
        })
    }

    /// A role or a text with the phrase that says whose: *a spokesman for the
    /// union*, *one of them*, *a report by the union*.
    fn extended(&self, m: Mention) -> Mention {
        let joint = m.last() + 1;
        let text = m.form == Form::Thing || !self.tokens.lex(m.name as usize).any(Lex::ROLE | Lex::GROUP);
        let of = self.tokens.is_among(joint, few!["for", "of", "at", "from", "with"]);
        let joins = self.goes_on(joint) && (of || text && self.tokens.is_word(joint, "by"));
        if m.is_named() || m.form == Form::Pronoun || !joins || !self.goes_on(joint + 1) {
            return m;
        }
        self.phrase_from(joint + 1).map_or(m, |owner| m.with_phrase(owner.last))
    }

    /// *Ann said*: the subject, then its verb.
    fn plain_order(&self, i: usize, joined: bool, q: &Quotation, dash: bool, verbs: &mut Sentence) -> Option<Evidence> {
        let near = self.phrase_from(i).filter(|m| m.can_speak());
        let near = near.and_then(|m| Some((self.extended(m), self.verb_behind(m.last() + 1)?)));
        let (subject, (verb, last)) = near.or_else(|| if joined { self.verb_ahead(i, verbs) } else { None })?;
        let subject = self.cleft(subject).unwrap_or(subject);
        let heard = self.object_and_verb(verb);
        let (subject, verb, last) = heard.map_or((subject, verb, last), |(object, verb)| (object, verb, verb));
        let joined = joined || heard.is_some();
        let subject = self.agent(verb).unwrap_or(subject);
        let tokens = self.tokens;
        let lex = tokens.lex(verb);
        let known = lex.any(Lex::CUE)
            && lex.any(Lex::PAST | Lex::THIRD | Lex::PARTICIPLE | Lex::BASE)
            && (!self.is_passive(verb) || self.agent(verb).is_some());
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

    /// Who says something by what another hears, and the verb: *heard | Ann say*.
    fn object_and_verb(&self, verb: usize) -> Option<(Mention, usize)> {
        if !self.tokens.is_among(verb, LETTING) || !self.goes_on(verb + 1) {
            return None;
        }
        let says = |m: Mention| {
            let said = (m.last() + 1..m.last() + 3).find(|&k| !is_adverb(self.tokens, k))?;
            let lex = self.tokens.lex(said);
            let own = self.tokens.word(m.last()).ends_with("self");
            let says = lex.any(Lex::BASE | Lex::ING) && lex.any(Lex::CUE) && self.goes_on(said) && !own;
            says.then_some((Mention { object: false, possessive: false, ..m }, said))
        };
        // *her* in *heard her answer* is the one who answers.
        let first = self.mentions_in(verb + 1, verb + 2).first().copied();
        first.and_then(says).or_else(|| self.subject_behind(verb + 1).and_then(says))
    }

    /// The same from the second verb: *heard Ann | say*.
    fn object_before(&self, said: usize) -> Option<Mention> {
        let first = said.saturating_sub(NEAR_OBJECT);
        (first..said).rev().find_map(|k| self.object_and_verb(k)).filter(|o| o.1 == said).map(|o| o.0)
    }

    /// Who it is: *it was | Ann who spoke*, *It was | Ann’s voice*, *The speaker was | Ann*.
    fn cleft(&self, subject: Mention) -> Option<Mention> {
        let tokens = self.tokens;
        let copula = subject.last() + 1;
        let speaker = tokens.is_among(subject.name as usize, few!["speaker", "voice"]);
        if !(speaker || tokens.is_word(subject.first(), "it")) || !tokens.is_among(copula, few!["was", "is"]) {
            return None;
        }
        let who = self.phrase_from(copula + 1).filter(|m| m.can_speak() && self.goes_on(m.last()))?;
        let relative = tokens.is_among(who.last() + 1, few!["who", "that"]);
        let alone = speaker && who.is_somebody() && !self.goes_on(who.last() + 2);
        let voice = !speaker && tokens.is_word(who.name as usize, "voice") && !who.indefinite;
        (relative || alone || voice).then_some(who)
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
        verbs.read(*self, i, self.end_of(verb));
        let subject = verbs.subject_of(*self, verb).map(|s| s.mention).filter(|m| m.first() >= i)?;
        // Words before a name go with it, but not another clause: *it was over, Ann said*.
        let one = !(i..subject.first()).any(|k| self.tokens.all[k].is(Kind::Comma) || self.is_verb(k));
        let first = if one { i as u32 } else { subject.first };
        Some((Mention { first, ..subject }, (verb, verb)))
    }

    /// The finite verb of a subject that ends before `i`, over asides and
    /// adverbs; its first and last token.
    fn verb_behind(&self, i: usize) -> Option<(usize, usize)> {
        let tokens = self.tokens;
        let mut k = i;
        let mut steps = 0;
        while self.goes_on(k) && steps < 60 {
            steps += 1;
            let t = tokens.all[k];
            if t.starts_sentence() {
                return None;
            }
            let lex = t.lex();
            match t.kind() {
                Kind::Comma | Kind::Open | Kind::Dash => k = self.aside_end(k)?,
                Kind::Number | Kind::Close | Kind::Clitic => k += 1,
                _ if !t.is_word() => return None,
                _ if tokens.is_among(k, few!["who", "himself", "herself", "themselves"]) => k += 1,
                _ if lex.any(Lex::AUXILIARY | Lex::ADVERB | Lex::NEGATION) || is_adverb(tokens, k) => {
                    // *was* alone is a verb too: *“No” was her answer* is caught elsewhere.
                    let group = tokens.lex(k + 1).any(IN_GROUP) || is_adverb(tokens, k + 1) || self.looks_past(k + 1);
                    if !group {
                        return lex.any(Lex::AUXILIARY).then_some((k, k));
                    }
                    k += 1;
                }
                _ if lex.any(Lex::PAST | Lex::THIRD | Lex::PARTICIPLE) || self.looks_past(k) => return Some((k, k)),
                _ if lex.any(Lex::ING | Lex::BASE) && k > i => return Some((k, k)),
                // *Officials say*, *I ask you*.
                _ if lex.any(Lex::BASE) && lex.any(Lex::CUE) => return Some((k, k)),
                // A phrase behind the subject: *of the union*, *for the city*.
                _ if lex.any(Lex::PREPOSITION) && k == i
                    || k > i && !lex.any(Lex::CONJUNCTION | Lex::RELATIVE | Lex::PRONOUN) =>
                {
                    k += 1
                }
                // *Lee and Hale said*
                _ if tokens.is_word(k, "and") && self.mention_from(k + 1).is_some() => {
                    k = self.mention_from(k + 1)?.last() + 1
                }
                _ => return None,
            }
        }
        None
    }

    /// The other end of the aside that opens at a token.
    fn aside_end(&self, open: usize) -> Option<usize> {
        let tokens = self.tokens;
        let kind = tokens.all[open].kind();
        let close = if kind == Kind::Open { Kind::Close } else { kind };
        let goes_on = |k: &usize| self.goes_on(*k) && !self.is_kind(*k, close) && !tokens.all[*k].starts_sentence();
        let end = (open + 1..open + LONGEST_ASIDE).find(|k| !goes_on(k)).unwrap_or(open + LONGEST_ASIDE);
        // Appositions follow one another: *Lee, 61, a farmer, said*.
        let past = || end + usize::from(close != Kind::Comma || !self.aside_follows(end + 1));
        self.is_kind(end, close).then(past)
    }

    /// Whether another aside follows the comma before `i`: another comma
    /// closes it before a verb comes.
    fn aside_follows(&self, i: usize) -> bool {
        let tokens = self.tokens;
        for k in i..i + 25 {
            let Some(t) = tokens.get(k) else { return false };
            if !self.goes_on(k) || t.starts_sentence() {
                return false;
            }
            if t.is(Kind::Comma) {
                return k > i;
            }
            if k == i && (self.is_finite(k) || is_adverb(tokens, k)) {
                return false;
            }
        }
        false
    }

    /// Whether a word has the form of a past tense: *deadpanned*.
    fn looks_past(&self, i: usize) -> bool {
        let word = self.tokens.word(i);
        self.is_kind(i, Kind::Lower)
            && (self.tokens.lex(i).any(Lex::PAST)
                || word.len() > 4 && word.ends_with("ed") && !self.tokens.lex(i).any(Lex::FUNCTION))
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

    /// The token after the sentence, or the mark of the next quotation in it.
    fn clause_end(&self, i: usize) -> u32 {
        self.end_of(i.saturating_sub(1)) as u32
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

    /// *was her answer*, *is Ann’s view*: whose words they are; they may be a whole
    /// sentence.
    fn noun_behind(&self, i: usize, whole: bool) -> Option<Evidence> {
        let tokens = self.tokens;
        let copula = tokens.is_among(i, few!["was", "is", "came", "were"]);
        if copula && let Some(e) = self.noun_from(i).or_else(|| self.uttered_by(i)) {
            return Some(e);
        }
        let start = (i + 1..i + 4).find(|&k| self.mention_from(k).is_some_and(|m| m.possessive)).filter(|_| copula)?;
        let owner = self.mentions_in(start, self.tokens.len()).iter().find(|m| m.possessive)?;
        let nouns = owner.last() + 1..owner.last() + 6;
        let noun = nouns.take_while(|&k| self.goes_on(k)).find(|&k| tokens.lex(k).any(Lex::CUE_NOUN));
        // *was Ann’s consolation*: behind a whole sentence it is what she says.
        let next = owner.last() + 2;
        let thing = || whole && self.goes_on(next) && tokens.all[next].is(Kind::Lower);
        let noun = noun.or_else(|| (owner.first() == i + 1 && thing()).then_some(next))?;
        let mention = Mention { possessive: false, ..*owner };
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(mention),
            cue: Some((i as u32, noun as u32)),
            end: self.clause_end(noun + 1),
        })
    }

    /// By whom a passive is done: *was told by | Ann*.
    fn agent(&self, verb: usize) -> Option<Mention> {
        let by = self.tokens.is_word(verb + 1, "by") && self.goes_on(verb + 2) && self.is_passive(verb);
        if by { self.phrase_from(verb + 2).filter(|m| m.can_speak()) } else { None }
    }

    /// *was uttered at once by Ann*
    fn uttered_by(&self, copula: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        let uttered = tokens.lex(copula + 1).any(Lex::PARTICIPLE) && tokens.lex(copula + 1).any(Lex::SPEECH);
        let by = (copula + 2..copula + 2 + NEAR_NOUN)
            .take_while(|&k| uttered && self.goes_on(k))
            .find(|&k| tokens.is_word(k, "by"))?;
        let mention = self.phrase_from(by + 1).filter(|m| m.can_speak())?;
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(mention),
            cue: Some((copula as u32, copula as u32 + 1)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// *was the answer from the crowd*, *was an exclamation of Ann’s*
    fn noun_from(&self, copula: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        let owned = |noun: usize| {
            tokens.is_word(noun + 1, "of") && self.mentions_in(noun + 2, noun + 3).iter().any(|m| m.possessive)
        };
        let noun = (copula + 2..copula + NEAR_NOUN)
            .take_while(|&k| self.goes_on(k) && !tokens.lex(k).any(Lex::FUNCTION))
            .find(|&k| tokens.lex(k).any(Lex::CUE_NOUN))
            .filter(|&noun| tokens.is_word(noun + 1, "from") && tokens.is_word(copula + 1, "the") || owned(noun))?;
        // *from the crowd*, *from a score of voices*, but not *from the start*
        let some = || self.phrase_from(noun + 2).filter(|m| m.indefinite && tokens.is_word(m.last() + 1, "of"));
        let mention = self.mention_from(noun + 2).or_else(some)?;
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(Mention { possessive: false, object: false, ..self.extended(mention) }),
            cue: Some((copula as u32, noun as u32)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// *came from Ann*, *burst at last from Ann’s lips*: whose words they are.
    fn came_from(&self, i: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        let from = (i..i + NEAR_SOURCE).take_while(|&k| self.goes_on(k)).find(|&k| tokens.is_word(k, "from"))?;
        let verb = (i..from).find(|&k| tokens.is_among(k, few!["came", "broke", "burst", "escaped", "issued"]))?;
        let mention = self.mention_from(from + 1).filter(|m| m.is_named() || m.form == Form::Role)?;
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(Mention { possessive: false, ..mention }),
            cue: Some((verb as u32, verb as u32)),
            end: self.clause_end(mention.last() + 1),
        })
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

    /// *Ann’s answer was, “No.”*, *Ann’s question of “When?”*, *Ann gave a cry of
    /// “Help!”*: whose words they are.
    fn noun_before(&self, start: usize, open: usize, verbs: &mut Sentence) -> Option<Evidence> {
        let tokens = self.tokens;
        let skipped = |k: &usize| {
            matches!(tokens.all[*k].kind(), Kind::Comma | Kind::Colon | Kind::Dash) || tokens.lex(*k).any(Lex::ADVERB)
        };
        let copula = (start..open).rev().find(|k| !skipped(k))?;
        let of = tokens.is_word(copula, "of");
        if !of && (copula + 1 == open || !tokens.is_among(copula, few!["was", "is", "were", "been"])) {
            return None;
        }
        let noun = (start..copula).rev().take(NEAR_NOUN).find(|&k| tokens.lex(k).any(Lex::CUE_NOUN))?;
        let owner = self.mentions_in(start, noun).iter().rev().find(|m| m.possessive);
        let owner = owner.filter(|m| noun - m.last() <= NEAR_NOUN);
        let mention = match owner {
            Some(owner) => Mention { possessive: false, ..*owner },
            None => self.raises(start, noun, verbs).filter(|_| of)?,
        };
        let mention = Some(mention);
        Some(Evidence { rule: Rule::CueBefore, mention, cue: Some((noun as u32, copula as u32)), end: open as u32 })
    }

    /// Who makes the words: *Ann gave | a loud cry of*.
    fn raises(&self, start: usize, noun: usize, verbs: &mut Sentence) -> Option<Mention> {
        let tokens = self.tokens;
        let article = (start + 1..noun).rev().take(NEAR_NOUN).find(|&k| tokens.lex(k).any(Lex::DETERMINER))?;
        let verb = article - 1;
        if !tokens.is_among(verb, RAISED) {
            return None;
        }
        // *set up a cry*
        let particle = tokens.is_among(verb, PARTICLES);
        let verb = verb - usize::from(particle && verb > start);
        verbs.read(*self, start, noun);
        self.teller(verb, noun, verbs)
    }

    /// *according to Ann*
    pub(crate) fn according_to(&self, i: usize) -> Option<Evidence> {
        let last = SOURCES.iter().find_map(|words| {
            let here = words.iter().enumerate().all(|(k, word)| self.tokens.is_word(i + k, word));
            here.then_some(i + words.len() - 1)
        })?;
        let plain = || self.noun_phrase_from(last + 1, self.end_of(last));
        let phrase = self.phrase_from(last + 1).or_else(plain)?;
        let mention = self.extended(phrase);
        let mention = Mention { possessive: false, object: false, ..mention };
        Some(Evidence {
            rule: Rule::AccordingTo,
            mention: Some(mention),
            cue: Some((i as u32, last as u32)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// The reporting clause right before a quotation.
    fn before(
        &self,
        q: &Quotation,
        previous: Option<(&Quotation, Option<Evidence>)>,
        verbs: &mut Sentence,
    ) -> Option<Evidence> {
        let open = q.first();
        let last = open.checked_sub(1).filter(|&b| !self.is_quoted(b))?;
        let start = self.start_of(last);
        let left = self.tokens.all[last].kind();
        let below = self.tokens.starts_paragraph(open);
        // What reports a quotation of the paragraph before is not for this one too.
        let taken = below && start > 0 && self.is_quoted(start - 1) && self.goes_on(start);
        if let Some(e) = self.noun_before(start, open, verbs) {
            return Some(e);
        }
        if let Some((p, Some(e))) = previous
            && !below
            && self.is_between(p, e, q, start)
        {
            return Some(e);
        }
        match left {
            // *Ann said:*, *Ann said,* in a paragraph of its own.
            Kind::Colon => self.report_before(start, open, left, verbs).or_else(|| self.colon(start, last)),
            Kind::Question if let Some(e) = self.noun_asked(start, last) => Some(e),
            _ if left.is_terminal() => {
                let report = if taken { None } else { self.closing_report(start, last, verbs) };
                report.or_else(|| if below { None } else { self.beat_before(start, open) })
            }
            // *Ann said—*, in a paragraph of its own.
            Kind::Dash if below => {
                let report = self.report_before(start, open, Kind::Colon, verbs);
                if taken { report } else { report.or_else(|| self.colon(start, last)) }
            }
            _ if below && left != Kind::Comma && taken => None,
            // By its place: *Ann Lee smiled, “No.”*
            Kind::Comma => self
                .report_before(start, open, left, verbs)
                .or_else(|| self.main_clause(start, open).map(|e| Evidence { rule: Rule::CueBefore, ..e })),
            _ => self.report_before(start, open, left, verbs),
        }
    }

    /// Whether a quotation goes on with what a reporting clause cut in two: the
    /// clause of the first part is all that stands between, and has no second
    /// report behind it (*said Ann, while Bob cried: “…”*).
    fn is_between(&self, p: &Quotation, e: Evidence, q: &Quotation, start: usize) -> bool {
        let open = q.first();
        let subject = e.mention.map_or(open, |m| m.last() + 1);
        let behind = e.cue.map_or(subject, |(_, last)| last as usize + 1);
        start == p.last() + 1
            && e.end as usize == open
            && !(start + 1..=open).any(|k| self.tokens.all[k].starts_sentence())
            && !(behind..open).any(|k| {
                let lex = self.tokens.lex(k);
                // *was saying*
                let finite = lex.any(Lex::PAST | Lex::THIRD) || lex.any(Lex::ING) && self.has_auxiliary(k);
                lex.any(Lex::SPEECH) && finite && self.is_verb(k) || self.speaks(k)
            })
    }

    /// The last verb before a quotation that can report it.
    fn report_before(&self, start: usize, open: usize, left: Kind, verbs: &mut Sentence) -> Option<Evidence> {
        verbs.read(*self, start, open);
        let tokens = self.tokens;
        let colon = left == Kind::Colon;
        for k in (start..open).rev() {
            let lex = tokens.lex(k);
            if tokens.all[k].any(Lex::PREPOSITION | Lex::FUNCTION)
                && let Some(e) = self.according_to(k)
            {
                return Some(Evidence { end: open as u32, ..e });
            }
            let goes_on = tokens.is_among(k, few!["went", "goes", "going"]) && tokens.is_word(k + 1, "on");
            let puts = self.puts_it(k);
            if tokens.all[k].is(Kind::Lower)
                && (lex.any(Lex::SPEECH | Lex::CLAUSE)
                    || colon && (lex.any(Lex::CUE) || self.speaks(k))
                    || goes_on
                    || tokens.is_among(k, TURNS) && !self.speaks(k)
                    || puts)
                && (self.is_verb(k) || self.object_before(k).is_some())
                && !(lex.any(Lex::ING) && tokens.lex(k + 1).any(Lex::CUE_NOUN))
                // *said, in a voice that she could hear, “…”*
                && (lex.any(Lex::SPEECH) || !verbs.is_relative(k))
                && let Some(subject) = self.teller(k, open, verbs)
            {
                let cue = Some((self.group_start(k).max(start) as u32, k as u32));
                return Some(Evidence { rule: Rule::CueBefore, mention: Some(subject), cue, end: open as u32 });
            }
            // Another verb between takes the quotation as a part of its own clause.
            let past = lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::CUE) && self.is_verb(k);
            if past && !matches!(left, Kind::Colon | Kind::Comma) {
                return None;
            }
        }
        None
    }

    /// Whether an auxiliary stands in the group of a verb.
    fn has_auxiliary(&self, verb: usize) -> bool {
        (self.group_start(verb)..verb).any(|k| self.tokens.lex(k).any(Lex::AUXILIARY))
    }

    /// *spoke*, which needs a colon: *Ann spoke again:*
    fn speaks(&self, i: usize) -> bool {
        self.tokens.is_among(i, few!["spoke", "speaks", "spake"])
    }

    /// Whose words a verb before a quotation reports: its subject, or in the
    /// passive who stands behind *by*.
    fn teller(&self, verb: usize, open: usize, verbs: &mut Sentence) -> Option<Mention> {
        if self.is_passive(verb) {
            return if self.tokens.is_word(verb + 1, "by") { self.inverted_subject(verb + 1, open) } else { None };
        }
        if let Some(object) = self.object_before(verb) {
            return Some(object);
        }
        let group = self.group_start(verb);
        let participle = self.tokens.lex(verb).any(Lex::ING) && !self.has_auxiliary(verb);
        let found = match self.owner_before(group) {
            // *broken by Ann’s saying*
            Some(owner) if participle => Some(owner.into()),
            None if participle => verbs.participle_subject(*self, group, open),
            _ => self.made_to(group, verb).map(Into::into).or_else(|| verbs.subject_of(*self, verb)),
        };
        // *the ancestress | said*, whom the lists do not know
        let definite = |m: &Mention| {
            let opens = self.tokens.lex(m.first()).any(Lex::DETERMINER | Lex::POSSESSIVE);
            opens && m.first() < m.last() && (m.last() + 1 == group || is_known(*self, m))
        };
        let known = |m: &Mention| m.last() < open && (self.index_of(*m).is_some() || definite(m));
        let found = found.map(|s| s.mention);
        // *Another said*, *a third said*
        let alone = |m: &Mention| {
            let counts = self.tokens.lex(m.first()).any(Lex::DETERMINER | Lex::NUMBER);
            counts && (m.first() == m.last() || self.tokens.is_among(m.last(), few!["second", "third"]))
        };
        // *As one put it*
        found.filter(|m| known(m) || alone(m)).or_else(|| self.inverted_subject(verb, open))
    }

    /// A sentence before the quotation’s paragraph that ends in a report:
    /// *Lucy continued.*, *Lucy spoke to her brother.*
    fn closing_report(&self, start: usize, stop: usize, verbs: &mut Sentence) -> Option<Evidence> {
        let tokens = self.tokens;
        let mut last = stop.checked_sub(1).filter(|&v| v > start)?;
        // *Ann cut in.*, *Ann began again.*
        while last > start && self.is_manner(last) {
            last -= 1;
        }
        let lex = tokens.lex(last);
        let ends = lex.any(Lex::SPEECH) || lex.any(Lex::ACTION) && last + 1 < stop;
        let verb = if ends && lex.any(Lex::PAST | Lex::THIRD) {
            last
        } else {
            (start + 1..=last).rev().find(|&k| tokens.is_among(k, TURNS) && self.is_verb(k))?
        };
        if self.is_passive(verb) {
            return None;
        }
        verbs.read(*self, start, stop);
        let subject = self.teller(verb, stop, verbs)?;
        let cue = Some((self.group_start(verb).max(start) as u32, verb as u32));
        Some(Evidence { rule: Rule::NearestMention, mention: Some(subject), cue, end: stop as u32 + 1 })
    }

    /// How or when somebody speaks, behind the verb: *gaily*, *again*, *at once*.
    fn is_manner(&self, i: usize) -> bool {
        is_adverb(self.tokens, i)
            || self.tokens.is_among(i, PARTICLES)
            || self.tokens.is_among(i, few!["again", "once", "last", "length", "at"])
    }

    /// The subject behind a verb before a quotation: *Said Ann: “No.”*
    fn inverted_subject(&self, verb: usize, open: usize) -> Option<Mention> {
        self.phrase_from(verb + 1).filter(|m| m.can_speak() && m.last() < open)
    }

    /// The subject of the clause before a colon, whatever its verb; or a name alone.
    fn colon(&self, start: usize, colon: usize) -> Option<Evidence> {
        let end = colon as u32 + 1;
        if let Some(m) = self.mention_from(start).filter(|m| m.last() + 1 == colon) {
            return Some(Evidence {
                rule: Rule::Colon,
                mention: Some(m),
                cue: Some((colon as u32, colon as u32)),
                end,
            });
        }
        self.main_clause(start, colon + 1).map(|e| Evidence { rule: Rule::Colon, end, ..e })
    }

    /// Subject and verb of the clause from `start` on.
    fn main_clause(&self, start: usize, end: usize) -> Option<Evidence> {
        let subject = self.first_subject(start, end)?;
        let subject = self.cleft(subject).unwrap_or(subject);
        let (verb, last) = self.verb_behind(subject.last() + 1).unwrap_or((subject.last(), subject.last()));
        let cue = (verb > subject.last() && last < end).then_some((verb as u32, last as u32));
        Some(Evidence { rule: Rule::ActionBeat, mention: Some(subject), cue, end: end as u32 })
    }

    /// *Her message? “Run.”*: whose words they are.
    fn noun_asked(&self, start: usize, mark: usize) -> Option<Evidence> {
        let own = self.tokens.lex(start).any(Lex::POSSESSIVE);
        let pronoun = || own.then(|| Mention { form: Form::Pronoun, ..self.plain(start, start) });
        let named = self.mentions_in(start, start + 1).iter().find(|m| m.possessive).copied();
        let owner = named.or_else(pronoun)?;
        let noun = mark.checked_sub(1).filter(|&n| n > owner.last() && n - owner.last() <= NEAR_NOUN)?;
        let mention = Some(Mention { possessive: false, ..owner });
        self.tokens.lex(noun).any(Lex::CUE_NOUN | Lex::DOCUMENT).then_some(Evidence {
            rule: Rule::CueBefore,
            mention,
            cue: Some((noun as u32, noun as u32)),
            end: mark as u32 + 1,
        })
    }

    /// What somebody does in the sentence before: *Ann shook her head. “No.”*
    fn beat_before(&self, start: usize, open: usize) -> Option<Evidence> {
        let e = self.main_clause(start, open)?;
        Some(Evidence { rule: Rule::ActionBeat, cue: None, ..e })
    }
}
