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

use crate::clause::Clauses;
use crate::mention::Mention;
use crate::quotation::{Quotation, Verdict};
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

/// The evidence that the words beside each quotation give, none where there
/// are none. It comes before coreference, which learns from it who speaks.
pub(crate) fn attribute(clauses: Clauses<'_, '_>, quotations: &[Quotation]) -> Vec<Option<Evidence>> {
    let mut evidence = direct::attribute(clauses, quotations);
    same_paragraph(quotations, &mut evidence);
    goes_on_speaking(quotations, &mut evidence);
    evidence
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
    if is_dialogue(quotations, evidence) {
        return;
    }
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

/// Whether a text is a dialogue, in which lines without words beside them are
/// somebody's turn: news seldom leaves a quotation without its speaker, and
/// never many. Who talks with somebody is short; who goes on with a speech is not.
fn is_dialogue(quotations: &[Quotation], evidence: &[Option<Evidence>]) -> bool {
    let (mut all, mut silent, mut words) = (0, 0, 0);
    for (q, e) in quotations.iter().zip(evidence).filter(|(q, _)| is_line(q)) {
        all += 1;
        if e.is_none() {
            silent += 1;
            words += q.last() - q.first();
        }
    }
    if silent < MANY_SILENT {
        silent > 0 && 4 * silent >= all && words <= SHORT * silent
    } else {
        8 * silent > all && words <= 4 * SHORT * silent
    }
}

/// So many silent quotations are no chance.
const MANY_SILENT: usize = 4;
/// A line of talk has so many words and stops, taking one with another; where
/// there are many, a narrator's long tales among them.
const SHORT: usize = 20;

/// Whether it is speech that stands in no other.
fn is_line(q: &Quotation) -> bool {
    q.is_outermost() && q.verdict == Verdict::Speech
}
