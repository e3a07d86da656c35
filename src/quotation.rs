//! Quoted spans: what stands in marks, and whether it is speech.

use crate::mark::Pair;
use crate::token::{Gap, Kind, Tokens};

/// What a pair of marks holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Speech that is a clause or more of its own: *“No,” she said.*
    Speech,
    /// A few words inside a clause of somebody else's: *called it “dead”*.
    /// Whether they are anybody's is decided by the clause.
    Fragment,
    /// Nobody's speech: a title of a work, a nickname, a word as a word.
    Term,
}

/// A pair of marks with what tells speech from a term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quotation {
    pub(crate) pair: Pair,
    pub(crate) verdict: Verdict,
    /// What the content ends with: a comma, a stop, a word.
    pub(crate) ending: Kind,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
}

impl Quotation {
    /// The first token: the opening mark.
    pub(crate) fn first(&self) -> usize {
        self.pair.open as usize
    }

    /// The last token: the closing mark, if there is one.
    pub(crate) fn last(&self) -> usize {
        self.pair.last as usize
    }

    pub(crate) fn is_outermost(&self) -> bool {
        self.pair.parent.is_none()
    }
}

/// Looks at every pair of marks.
pub(crate) fn detect(tokens: &Tokens<'_>, pairs: &[Pair]) -> Vec<Quotation> {
    let mut found: Vec<Quotation> = Vec::with_capacity(pairs.len());
    let (mut paragraph, mut at) = (0, 0);
    for pair in pairs {
        let open = pair.open as usize;
        while at <= open {
            paragraph += u32::from(tokens.all[at].gap() == Gap::Paragraph);
            at += 1;
        }
        let (verdict, ending) = judge(tokens, pair, &found);
        found.push(Quotation { pair: *pair, verdict, ending, paragraph });
    }
    found
}

/// Speech starts like a sentence and ends like a clause; a fragment does neither.
fn judge(tokens: &Tokens<'_>, pair: &Pair, before: &[Quotation]) -> (Verdict, Kind) {
    let (first, end) = pair.content();
    if first >= end {
        return (Verdict::Term, Kind::Symbol);
    }
    let words = tokens.all[first..end].iter().filter(|t| t.is_word()).count();
    let mut last = end - 1;
    while last > first && tokens.all[last].is(Kind::Mark) {
        last -= 1;
    }
    let ending = tokens.all[last].kind();
    if words == 0 {
        let speaks = matches!(ending, Kind::Ellipsis | Kind::Dash | Kind::Question | Kind::Exclamation);
        return (if speaks { Verdict::Speech } else { Verdict::Term }, ending);
    }
    if pair.continues.is_some() {
        return (Verdict::Speech, ending);
    }
    let left = match tokens.all[pair.open as usize].gap() {
        Gap::Paragraph => None,
        _ => pair.open.checked_sub(1).map(|b| tokens.all[b as usize].kind()),
    };
    let right = tokens.get(end + usize::from(pair.closed));
    let starts_clause = tokens.all[pair.open as usize].starts_sentence()
        || left.is_none_or(|k| matches!(k, Kind::Comma | Kind::Colon | Kind::Dash | Kind::Ellipsis) || k.is_terminal());
    let capital = (first..end).find(|&k| tokens.all[k].is_word()).is_some_and(|k| !tokens.all[k].is(Kind::Lower));
    let ends_clause =
        matches!(ending, Kind::Comma | Kind::Dash | Kind::Ellipsis | Kind::Question | Kind::Exclamation | Kind::Stop);
    let comma_after = pair.closed && right.is_some_and(|t| t.is(Kind::Comma) && t.gap() == Gap::None);
    let sentences = (first + 1..end).filter(|&k| tokens.all[k].starts_sentence()).count();
    // The mark takes up an utterance that a reporting clause broke off.
    let resumes = left == Some(Kind::Comma) || left == Some(Kind::Dash);
    let resumes = resumes
        && before.last().is_some_and(|q| {
            q.verdict == Verdict::Speech
                && !(q.last() + 1..=pair.open as usize)
                    .any(|k| tokens.all[k].starts_sentence() || tokens.all[k].gap() == Gap::Paragraph)
        });
    let speech = sentences > 0
        || resumes
        || starts_clause && (ends_clause || comma_after && words > 2 || !pair.closed)
        || capital && ends_clause && words >= 3 && ending != Kind::Comma
        || capital && words >= 4 && ends_clause
        || words >= 12
        || starts_clause && words >= 4;
    (if speech { Verdict::Speech } else { Verdict::Fragment }, ending)
}

/// Notes which tokens stand in speech, so that nobody there speaks outside it.
pub(crate) fn set_quoted(tokens: &mut Tokens<'_>, quotations: &[Quotation]) {
    for q in quotations {
        if q.verdict == Verdict::Speech && q.is_outermost() {
            for token in &mut tokens.all[q.first()..=q.last().max(q.first())] {
                token.set_quoted();
            }
        }
    }
}
