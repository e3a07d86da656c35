//! Who says it: from quotations, cues and mentions to the evidence for a speaker.

pub(crate) mod coreference;
pub(crate) mod dialogue;
mod direct;
mod feature;
mod numbered;
mod phrase;
pub(crate) mod reported;
pub(crate) mod rule;
mod subject;

use std::iter;

use crate::clause::Clauses;
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention};
use crate::quotation::{Quotation, Verdict};
use crate::token::Tokens;
use reported::Report;
use rule::Rule;

/// Who says a quotation, and how that is known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence {
    pub(crate) rule: Rule,
    pub(crate) mention: Option<Mention>,
    /// The first and the last token of the cue.
    pub(crate) cue: Option<(u32, u32)>,
    /// The token after the reporting clause.
    pub(crate) end: u32,
}

impl Evidence {
    /// The mention, with the first token of its cue.
    pub(crate) fn speaking(&self) -> Option<(Mention, Option<u32>)> {
        self.mention.map(|m| (m, self.cue.map(|(first, _)| first)))
    }
}

/// The mentions by which the evidence tells who speaks, with the first tokens of their cues; in a
/// dialogue also the other places of nouns that no list has and that some line shows to speak:
/// *A hen came in. “Good day,” said the hen.*; *The hen rose. “Good day,” it said.*
pub(crate) fn speaking(
    clauses: Clauses<'_, '_>,
    quotations: &[Quotation],
    evidence: &[Option<Evidence>],
    reports: &[Report],
    dialogue: bool,
) -> Vec<(Mention, Option<u32>)> {
    let beside = evidence.iter().flatten();
    let mut told = beside.clone().filter_map(Evidence::speaking).peekable();
    let mut reported = reports.iter().filter_map(|r| r.evidence.speaking()).peekable();
    // Both are in their order, or nearly so.
    let all = iter::from_fn(|| match (told.peek(), reported.peek()) {
        (Some((a, _)), Some((b, _))) if b.first < a.first => reported.next(),
        (None, _) => reported.next(),
        _ => told.next(),
    });
    // *said the hen*, but not *his smile said*
    let says = |e: &&Evidence| e.cue.is_some_and(|(_, last)| clauses.tokens.lex(last as usize).any(Lex::SPEECH));
    let alive = |m: &Mention| clauses.tokens.is_among(m.first(), few!["the", "a", "an"]);
    let said = beside.filter(says).filter_map(|e| e.mention).filter(|_| dialogue);
    let means = quotations.iter().zip(evidence).filter_map(|(q, e)| what_rose(clauses, q, e.as_ref()?));
    let heads = said.chain(means).filter(alive);
    let mut found = Vec::with_capacity(evidence.len() + reports.len());
    found.extend(all.chain(clauses.elsewhere(heads).into_iter().map(|m| (m, None))));
    found
}

/// What *it* beside a quotation means, as the sentence before tells: *The hen rose. “Good day,”
/// it said.*
fn what_rose(clauses: Clauses<'_, '_>, q: &Quotation, e: &Evidence) -> Option<Mention> {
    let tokens = clauses.tokens;
    let it = tokens.is_word(e.mention?.first(), "it") && !tokens.starts_paragraph(q.first());
    let before = q.first().checked_sub(1).filter(|_| it)?;
    clauses.main_subject(clauses.start_of(before), before)
}

/// The evidence that the words beside each quotation give, none where there
/// are none; and whether people take turns to speak. It comes before coreference,
/// which learns from it who speaks.
pub(crate) fn attribute(clauses: Clauses<'_, '_>, quotations: &[Quotation]) -> (Vec<Option<Evidence>>, bool) {
    let mut evidence = direct::attribute(clauses, quotations);
    same_paragraph(quotations, &mut evidence);
    let dialogue = leaves_turns(quotations, &evidence) || tells_story(clauses.tokens, clauses.mentions);
    if !dialogue {
        goes_on_speaking(quotations, &mut evidence);
    }
    (evidence, dialogue)
}

/// What has no words of its own beside it is said by who speaks in the
/// paragraph, or in the one that it goes on from or into.
fn same_paragraph(quotations: &[Quotation], evidence: &mut [Option<Evidence>]) {
    let outer: Vec<usize> = (0..quotations.len()).filter(|&i| is_line(&quotations[i])).collect();
    let carry = |from: Option<Evidence>| from.map(|e| Evidence { rule: Rule::SameParagraph, ..e });
    let near = |a: usize, b: usize| {
        quotations[a].paragraph == quotations[b].paragraph || quotations[b].pair.continues.is_some()
    };
    for w in outer.windows(2) {
        let (a, b) = (w[0], w[1]);
        if near(a, b) && evidence[b].is_none_or(|e| e.rule == Rule::ActionBeat) && evidence[a].is_some() {
            evidence[b] = carry(evidence[a]);
        }
    }
    for w in outer.windows(2).rev() {
        let (a, b) = (w[0], w[1]);
        if near(a, b) && evidence[a].is_none() && evidence[b].is_some() {
            evidence[a] = carry(evidence[b]);
        }
    }
}

/// In news a paragraph that is all quotation goes on with the speaker of the
/// paragraph before. In a dialogue it would be the other one’s turn.
fn goes_on_speaking(quotations: &[Quotation], evidence: &mut [Option<Evidence>]) {
    let speech = |i: &usize| is_line(&quotations[*i]);
    let mut last: Option<usize> = None;
    for i in (0..quotations.len()).filter(speech) {
        if evidence[i].is_none()
            && let Some(p) = last
            && quotations[i].paragraph == quotations[p].paragraph + 1
        {
            evidence[i] = evidence[p].map(|e| Evidence { rule: Rule::GoesOn, ..e });
        }
        last = Some(i);
    }
}

/// Whether a dialogue is surely a story’s: with lines that name nobody, as it tells of people.
pub(crate) fn is_story(clauses: Clauses<'_, '_>, quotations: &[Quotation], evidence: &[Option<Evidence>]) -> bool {
    leaves_turns(quotations, evidence) && tells_story(clauses.tokens, clauses.mentions)
}

/// Whether lines without words beside them are somebody's turn: news seldom leaves
/// a quotation without its speaker, and never many. Who talks with somebody is short;
/// who goes on with a speech is not.
fn leaves_turns(quotations: &[Quotation], evidence: &[Option<Evidence>]) -> bool {
    let (mut all, mut silent, mut words, mut silent_words) = (0, 0, 0, 0);
    for (q, e) in quotations.iter().zip(evidence).filter(|(q, _)| is_line(q)) {
        let length = q.last() - q.first();
        all += 1;
        words += length;
        if e.is_none() {
            silent += 1;
            silent_words += length;
        }
    }
    let (some, many) = (4 * silent >= all, 8 * silent > all);
    match silent {
        0 => false,
        // *“Is it yours?” said Tom. ¶ “It was.” ¶ “Then pay,” said Tom.*
        _ if many && words <= CURT * all => true,
        _ if silent < MANY_SILENT => some && silent_words <= SHORT * silent,
        _ => many && silent_words <= 4 * SHORT * silent,
    }
}

/// The lines of a curt exchange have so many words and stops, taking one with another.
const CURT: usize = 7;
/// So many silent quotations are no chance.
const MANY_SILENT: usize = 4;
/// A line of talk has so many words and stops, taking one with another; where
/// there are many, a narrator's long tales among them.
const SHORT: usize = 20;

/// Whether a text tells of people as stories do, whose first lines have all their
/// speakers: *he*, *she* and *I* stand there many times as often as the bodies, the
/// places and the numbers that news is full of.
fn tells_story(tokens: &Tokens<'_>, mentions: &[Mention]) -> bool {
    let (mut people, mut others) = (0, NOT_TOLD + TO_ONE * tokens.numbers);
    for m in mentions {
        let told = !tokens.all[m.first()].is_quoted();
        let one = matches!(m.form, Form::FirstPerson) | matches!(m.form, Form::Pronoun) & (m.gender != Lex::NONE);
        people += usize::from(told & one & !m.plural);
        others += TO_ONE * usize::from(told & matches!(m.form, Form::Body | Form::Place));
    }
    people > others
}

/// In a story people are meant so many times as often as anything else.
const TO_ONE: usize = 3;
/// So many mentions of people are no story yet.
const NOT_TOLD: usize = 5;

/// Whether it is speech that stands in no other.
fn is_line(q: &Quotation) -> bool {
    q.is_outermost() && q.verdict == Verdict::Speech
}
