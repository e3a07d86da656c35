//! What a text as a whole tells of its names: a word that can be a body’s or a
//! role’s is somebody’s surname where a full name ends with it, and in a heading
//! a name is what the text has as one.

use foldhash::HashSet;

use super::{Form, Mention, name_end};
use crate::lexicon::Lex;
use crate::lexicon::function_words::BEFORE_PLACES;
use crate::sort::sort_by_key;
use crate::token::{Gap, Kind, Tokens};

/// Whether a mention is one word with a capital that may be somebody’s surname.
pub(super) fn may_be_surname(tokens: &Tokens<'_>, m: &Mention) -> bool {
    matches!(m.form, Form::Body | Form::Thing | Form::Role | Form::Group | Form::Place)
        && m.first == m.last
        && tokens.all[m.first()].kind().is_capital()
}

/// A word that can be a body’s, a text’s, a role’s or a place’s is a person’s where
/// the text has it as the last of a full name: *Law said* beside *Ann Law*. A
/// place that something is in stays one.
pub(super) fn name_surnames(tokens: &Tokens<'_>, found: &mut [Mention]) {
    let full = |m: &&Mention| {
        let titled = m.first < m.name && !tokens.lex(m.first()).any(Lex::DETERMINER);
        m.form == Form::Person && (titled || m.name < m.last && tokens.lex(m.name as usize).any(Lex::GIVEN))
    };
    let mut known: HashSet<u64> = found.iter().filter(full).map(|m| tokens.key(name_end(tokens, m))).collect();
    let located = |m: &&Mention| {
        m.form == Form::Place && m.first().checked_sub(1).is_some_and(|before| tokens.is_among(before, BEFORE_PLACES))
    };
    for m in found.iter().filter(located) {
        known.remove(&tokens.key(m.last()));
    }
    for m in found.iter_mut().filter(|m| may_be_surname(tokens, m)) {
        if known.contains(&tokens.key(m.first())) {
            (m.form, m.gender, m.plural) = (Form::Person, Lex::NONE, false);
        }
    }
}

/// In a heading other words with capitals stand beside a name: *LEE QUITS*,
/// *Lee Prompts Debate*. There a name is what the text has as one elsewhere.
pub(super) fn cut_headings(tokens: &Tokens<'_>, found: &mut [Mention]) {
    if found.iter().any(|m| may_be_surname(tokens, m)) {
        name_surnames(tokens, found);
    }
    let in_heading = |m: &Mention| m.form == Form::Person && m.name == m.first && is_heading(tokens, m);
    if !found.iter().any(in_heading) {
        return;
    }
    // The last words of the full names elsewhere.
    let full = |m: &&Mention| m.form == Form::Person && m.name < m.last && !in_heading(m);
    let last = |m: &Mention| name_end(tokens, m);
    let elsewhere = found
        .iter()
        .filter(full)
        .map(last)
        .filter(|&k| matches!(tokens.lex(k), lex if lex == Lex::NONE || lex.any(Lex::GIVEN)));
    let known: HashSet<u64> = elsewhere.map(|k| tokens.key(k)).collect();
    for m in found.iter_mut().filter(|m| in_heading(m)) {
        let name = (m.first()..=m.last()).find(|&k| known.contains(&tokens.key(k)));
        if let Some(last) = name {
            let given = tokens.lex(m.first()).any(Lex::GIVEN);
            m.first = if given { m.first } else { last as u32 };
            (m.name, m.last) = (m.first, last as u32);
        }
    }
    // What the name owns starts with all of it.
    sort_by_key(found, |m| m.first);
}

/// Whether a mention stands in a line of its own with capitals throughout.
fn is_heading(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let small = |k: usize| tokens.kind(k) == Some(Kind::Lower) && tokens.word(k).len() > 3;
    let i = m.first();
    if small(m.last() + 1) || i > 0 && small(i - 1) {
        return false;
    }
    let line = |gap: Gap| gap >= Gap::Line;
    let first = (i.saturating_sub(LONGEST_HEADING)..=i).rev().find(|&k| line(tokens.all[k].gap()) || k == 0);
    let end = (i + 1..=i + LONGEST_HEADING).find(|&k| tokens.get(k).is_none_or(|t| line(t.gap())));
    let (Some(first), Some(end)) = (first, end) else { return false };
    end > first + 1 && !(first..end).any(small)
}

/// A heading has at most so many tokens.
const LONGEST_HEADING: usize = 24;
