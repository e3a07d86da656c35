//! Cue and mention beside a quotation.
//!
//! A reporting clause stands right behind a quotation or right before it. The
//! look behind reads on from the closing mark; the look before reads back from
//! the opening one. Verbs that the lexicon does not know count by their form
//! where the place leaves no doubt.

mod before;
mod behind;
mod noun;
mod parts;

use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::Sentence;
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::quotation::{Quotation, Verdict};
use crate::token::Kind;

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
        // Of what stands before it only a cue wins over the surest.
        let surest = behind.is_some_and(|e| e.rule.confidence() >= Rule::CueAfter.confidence());
        let before = if surest && around.follows_sentence(q) {
            None
        } else {
            around.before(q, last.map(|p| (&quotations[p], found[p])), &mut verbs)
        };
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
    for e in found.iter_mut().flatten() {
        e.mention = clauses.together(e).or(e.mention);
    }
    found
}

impl Clauses<'_, '_> {
    /// Whether a sentence that asks nothing ends right before a quotation, so that no cue leads to it.
    fn follows_sentence(&self, q: &Quotation) -> bool {
        let left = q.first().checked_sub(1).map(|last| self.tokens.all[last].kind());
        left.is_some_and(|left| left.is_terminal() && left != Kind::Question)
    }

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
}
