//! What a text as a whole tells of its names: a word that can be a body’s or a
//! role’s is somebody’s surname where a full name ends with it, and in a heading
//! a name is what the text has as one.

use super::{Form, Mention, name_end, one_gender};
use crate::block::{self, BLOCK};
use crate::lexicon::function_words::BEFORE_PLACES;
use crate::lexicon::{Lex, Sieve};
use crate::map::Set;
use crate::token::{Gap, Kind, Tokens};

/// Whether a mention is one word with a capital that may be somebody’s surname.
pub(super) fn may_be_surname(tokens: &Tokens<'_>, m: &Mention) -> bool {
    matches!(m.form, Form::Body | Form::Thing | Form::Role | Form::Group | Form::Place)
        & (m.first == m.last)
        & tokens.all[m.first()].is_capital()
}

/// A word that can be a body’s, a text’s, a role’s or a place’s is a person’s where
/// the text has it as the last of a full name: *Law said* beside *Ann Law*; a
/// place’s also where it is the first of one, or speaks: *Virginia* beside *Virginia
/// Lee*. A place that something is in stays one.
pub(super) fn name_surnames(tokens: &Tokens<'_>, found: &mut [Mention]) {
    let mut sieve = Sieve::NONE;
    let (mut perhaps, mut full) = (Vec::with_capacity(AT_FIRST), Vec::with_capacity(AT_FIRST));
    let counts = |m: &Mention| matches!(m.form, Form::Person) & (m.first < m.last) | may_be_surname(tokens, m);
    for (start, block) in (0..).step_by(BLOCK).zip(found.chunks(BLOCK)) {
        for at in block::places(block.iter().map(counts)) {
            let m = &block[at];
            if m.first == m.last {
                sieve.add(tokens.shapes[m.last()]);
                perhaps.push(start + at);
            } else if is_full(tokens, m) {
                full.push(start + at);
            }
        }
    }
    if perhaps.is_empty() {
        return;
    }
    let mut known = Set::new();
    let mut note = |k: usize| tokens.passes(k, &sieve) && known.add(tokens.key(k));
    for m in full.into_iter().map(|place| &found[place]) {
        note(name_end(tokens, m));
        if is_given(tokens, m.name as usize) {
            note(m.name as usize);
        }
    }
    for m in perhaps.iter().map(|&place| &found[place]) {
        if is_given(tokens, m.last()) && speaks(tokens, m) {
            note(m.last());
        }
    }
    if known.is_empty() {
        return;
    }
    perhaps.retain(|&place| known.has(&tokens.key(found[place].first())));
    if perhaps.is_empty() {
        return;
    }
    let located = |m: &&Mention| {
        m.form == Form::Place && m.first().checked_sub(1).is_some_and(|before| tokens.is_among(before, BEFORE_PLACES))
    };
    let mut places = Set::new();
    for m in found.iter().filter(located) {
        places.add(tokens.key(m.last()));
    }
    for place in perhaps {
        let m = &mut found[place];
        if !places.has(&tokens.key(m.first())) {
            let given = is_given(tokens, m.first());
            let gender = if given { one_gender(tokens.lex(m.first())) } else { Lex::NONE };
            (m.form, m.gender, m.plural) = (Form::Person, gender, false);
        }
    }
}

/// Whether a word is a given name and a place’s.
fn is_given(tokens: &Tokens<'_>, k: usize) -> bool {
    tokens.lex(k).all(Lex::GIVEN | Lex::PLACE)
}

/// Whether a verb of speech stands beside a mention: *said Virginia*.
fn speaks(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let says = |k: usize| tokens.lex(k).all(Lex::PAST | Lex::SAY) && tokens.kind(k) == Some(Kind::Lower);
    says(m.last() + 1) || m.first().checked_sub(1).is_some_and(says)
}

/// Whether a person’s name is a full one, or has a title.
fn is_full(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let titled = || m.first < m.name && !tokens.lex(m.first()).any(Lex::DETERMINER);
    titled() || m.name < m.last && tokens.lex(m.name as usize).any(Lex::GIVEN)
}

/// In a heading other words with capitals stand beside a name: *LEE QUITS*,
/// *Lee Prompts Debate*. There a name is what the text has as one elsewhere.
pub(super) fn cut_headings(tokens: &Tokens<'_>, found: &mut [Mention]) {
    name_surnames(tokens, found);
    // Names in headings, and the last words of the full names elsewhere.
    let (mut in_heading, mut last) = (Vec::with_capacity(AT_FIRST), Vec::with_capacity(AT_FIRST));
    let mut sieve = Sieve::NONE;
    for (k, m) in found.iter().enumerate().filter(|(_, m)| m.form == Form::Person) {
        if m.name == m.first && is_heading(tokens, m) {
            in_heading.push(k);
            (m.first()..=m.last()).for_each(|k| sieve.add(tokens.shapes[k]));
        } else if m.name < m.last {
            last.push(name_end(tokens, m));
        }
    }
    let last = last.into_iter().filter(|&k| tokens.passes(k, &sieve));
    let last = last.filter(|&k| matches!(tokens.lex(k), lex if lex == Lex::NONE || lex.any(Lex::GIVEN)));
    let mut known = Set::new();
    last.for_each(|k| _ = known.add(tokens.key(k)));
    if known.is_empty() {
        return;
    }
    for k in in_heading {
        let m = &mut found[k];
        if let Some(last) = (m.first()..=m.last()).find(|&k| known.has(&tokens.key(k))) {
            let given = tokens.lex(m.first()).any(Lex::GIVEN);
            m.first = if given { m.first } else { last as u32 };
            (m.name, m.last) = (m.first, last as u32);
        }
    }
}

/// Whether a mention stands in a line of its own with capitals throughout.
fn is_heading(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let small = |k: usize| tokens.get(k).is_some_and(|t| t.is(Kind::Lower) && t.len() > 3);
    let i = m.first();
    if small(m.last() + 1) || i > 0 && small(i - 1) {
        return false;
    }
    let starts_line = |k: usize| tokens.get(k).is_none_or(|t| t.gap() >= Gap::Line) || k == 0;
    let first = (i.saturating_sub(LONGEST_HEADING)..=i).rev().find(|&k| starts_line(k) || small(k));
    let Some(first) = first.filter(|&first| !small(first)) else { return false };
    let end = (i + 1..=i + LONGEST_HEADING).find(|&k| starts_line(k) || small(k));
    end.is_some_and(|end| end > first + 1 && starts_line(end))
}

/// An article has no more names of one sort.
const AT_FIRST: usize = 64;
/// A heading has at most so many tokens.
const LONGEST_HEADING: usize = 24;
