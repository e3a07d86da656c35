//! Letters that a text gives in full: somebody wrote them, and nobody says them.
//!
//! Books open a mark before every paragraph of a letter, its head and its signature
//! too. Read as dialogue each would be a line of whoever reads the letter.

use crate::lexicon::{Few, Lex, few};
use crate::mark::Pair;
use crate::token::{Gap, Kind, Tokens};

/// Whether an outermost pair of marks is a paragraph of a letter: a salutation opens or precedes
/// it, a signature ends it, the paragraph before gives a letter, or it goes on with one. `letter`
/// is the last token of the pair before it, if that is one; `later` are the pairs behind it.
pub(crate) fn is_letter(tokens: &Tokens<'_>, pair: &Pair, later: &[Pair], letter: Option<usize>) -> bool {
    let open = pair.open as usize;
    if tokens.all[open].gap() < Gap::Line || !ends_line(tokens, pair) {
        return false;
    }
    let goes_on = |last| open <= last + 2 && goes_on(tokens, last, pair);
    if letter.is_some_and(goes_on) || greets(tokens, open) {
        return true;
    }
    match tokens.starts_paragraph(open) {
        true => is_given(tokens, open) || is_signed(tokens, pair) || is_head(tokens, pair, later),
        false => is_greeted(tokens, open),
    }
}

/// So many lines at most, a place and a date, stand above a salutation.
const LONGEST_HEAD: usize = 3;
/// A salutation, the line above it and a signature have no more tokens.
const LONGEST_LINE: usize = 10;
/// A sentence that gives a letter is read back no further.
const LONGEST_LEAD: usize = 100;
/// A paragraph of a letter that ends like any other has so many tokens at least: a shorter one
/// may be what is said of the letter.
const SHORTEST_PARAGRAPH: usize = 25;

/// The token behind a pair and the stop that may follow its mark.
fn behind(tokens: &Tokens<'_>, pair: &Pair) -> usize {
    let after = pair.last as usize + 1;
    let stop = tokens.get(after).is_some_and(|t| t.gap() == Gap::None && t.kind().is_terminal());
    after + usize::from(stop)
}

/// Whether nothing stands behind a pair in its paragraph, or its next line opens a mark too.
fn ends_line(tokens: &Tokens<'_>, pair: &Pair) -> bool {
    let after = behind(tokens, pair);
    tokens.starts_paragraph(after) || tokens.all[after].gap() == Gap::Line && tokens.all[after].is(Kind::Mark)
}

/// Whether a line or a paragraph starts with a salutation, behind a mark or not: *My dear Ann,*
/// with nothing more in its line, or a dash and a capital. Speech goes on, *“My dear Ann, sit down,”*
/// or breaks off, *“My dear Ann—I never said so.”*
fn greets(tokens: &Tokens<'_>, start: usize) -> bool {
    let first = start + usize::from(tokens.all[start].is(Kind::Mark));
    let dear = (first..first + 3).find(|&k| !tokens.is_among(k, few!["my", "own", "very"])).unwrap_or(first);
    if !tokens.is_among(dear, few!["dear", "dearest"]) || tokens.is_word(dear + 1, "me") {
        return false;
    }
    let pauses = |k: &usize| matches!(tokens.kind(*k), Some(Kind::Comma | Kind::Colon | Kind::Dash));
    let Some(pause) = (dear + 2..dear + LONGEST_LINE).find(pauses) else { return false };
    let after = pause + 1;
    let closed = usize::from(tokens.get(after).is_some_and(|t| t.is(Kind::Mark) && t.gap() == Gap::None));
    let capital = || tokens.get(after + 1).is_some_and(|t| t.is_capital());
    let ends = || tokens.get(after + closed).is_none_or(|t| t.gap() >= Gap::Line || t.is(Kind::Dash) && capital());
    !tokens.all[pause].is(Kind::Dash) && ends()
}

/// Whether a salutation stands in the lines right before a mark, in marks or not.
fn is_greeted(tokens: &Tokens<'_>, open: usize) -> bool {
    let start = (open.saturating_sub(LONGEST_LINE)..open).rev().find(|&k| tokens.starts_paragraph(k));
    tokens.all[open - 1].is(Kind::Comma) && start.is_some_and(|start| greets(tokens, start))
}

/// Whether a pair is a place or a date above a salutation: *“The Weir House, May 3.”*
fn is_head(tokens: &Tokens<'_>, pair: &Pair, later: &[Pair]) -> bool {
    let mut head = pair;
    for next in later.iter().take(LONGEST_HEAD) {
        let (first, end) = head.content();
        let named = |k: usize| match tokens.all[k].kind() {
            Kind::Lower => tokens.all[k].any(Lex::PREPOSITION | Lex::DETERMINER),
            Kind::Question | Kind::Exclamation => false,
            _ => !tokens.all[k].any(Lex::INTERJECTION),
        };
        if end > first + LONGEST_LINE || !(first..end).all(named) || behind(tokens, head) != next.open as usize {
            return false;
        }
        if greets(tokens, next.open as usize) {
            return ends_line(tokens, next);
        }
        head = next;
    }
    false
}

/// Whether a pair ends with the signature of a letter: *Yours ever, Ann.*
fn is_signed(tokens: &Tokens<'_>, pair: &Pair) -> bool {
    let (first, end) = pair.content();
    let yours = |k: &usize| {
        let next = k + 1;
        tokens.is_word(*k, "yours")
            && (tokens.kind(next) == Some(Kind::Comma)
                || tokens.is_among(next, few!["ever", "etc"])
                || tokens.word(next).ends_with("ly"))
    };
    end - first >= SHORTEST_PARAGRAPH && (end - LONGEST_LINE..end).any(|k| yours(&k))
}

/// Whether a pair goes on with the letter before it: that was left open, a comma joins the two,
/// it opens another line of the same paragraph, it ends as *“Yours ever,”* does, or it is long.
fn goes_on(tokens: &Tokens<'_>, letter: usize, pair: &Pair) -> bool {
    let (first, end) = pair.content();
    let comma = |end: usize| tokens.kind(end - 1) == Some(Kind::Comma);
    pair.continues.is_some()
        || !tokens.starts_paragraph(pair.open as usize)
        || comma(letter)
        || comma(end)
        || end - first >= SHORTEST_PARAGRAPH
}

/// Whether the paragraph before gives a letter: *The letter ran thus:*, *These were the
/// contents:*. A clause of speech there gives what is said of it, *He read the letter and said:*,
/// or what somebody states in it: *In her letter Ann wrote this:*
fn is_given(tokens: &Tokens<'_>, open: usize) -> bool {
    let Some(last) = open.checked_sub(1) else { return false };
    let kind = tokens.all[last].kind();
    let points = few!["this", "these", "following", "follows", "thus"];
    let leads = match kind {
        Kind::Stop => last > 0 && tokens.is_among(last - 1, points),
        _ => kind.is_word() || matches!(kind, Kind::Colon | Kind::Dash),
    };
    if !leads {
        return false;
    }
    let start_of = |last: usize| {
        (last.saturating_sub(LONGEST_LEAD)..=last).rev().find(|&k| tokens.all[k].starts_sentence()).unwrap_or(last)
    };
    let mut start = start_of(last);
    // *A letter had come from Ann. It ran thus:*
    if tokens.is_word(start, "it") && start > 0 {
        start = start_of(start - 1);
    }
    let any = |words: &Few| (start..=last).any(|k| tokens.is_among(k, words));
    let read = few!["read", "ran"];
    let says = |k: usize| {
        tokens.all[k].any(Lex::SPEECH) && tokens.all[k].any(Lex::PAST | Lex::THIRD) && !tokens.is_among(k, read)
    };
    any(few!["letter", "note", "telegram", "postscript", "epistle", "contents", "written"])
        && any(points)
        && !(start..last).any(says)
}
