//! Stage directions: what a book tells in brackets in the middle of a speech, *“You are (with a
//! smile) too kind.”* They stand between the marks, and nobody says them.

use crate::clause::looks_ing;
use crate::dash;
use crate::lexicon::{Few, Lex, few};
use crate::span::Span;
use crate::token::{Kind, Tokens};

/// A direction has no more tokens.
const LONGEST: usize = 40;

/// Words that look like the participle of what a speaker does, and open what he adds in brackets.
const ADDING: &Few = few![
    "according",
    "allowing",
    "assuming",
    "barring",
    "being",
    "concerning",
    "considering",
    "counting",
    "depending",
    "evening",
    "excepting",
    "excluding",
    "failing",
    "following",
    "granting",
    "having",
    "including",
    "judging",
    "knowing",
    "meaning",
    "morning",
    "notwithstanding",
    "owing",
    "pending",
    "regarding",
    "supposing",
];

/// The stage directions among the tokens of a speech, by their brackets.
pub(crate) fn directions(tokens: &Tokens<'_>, first: usize, end: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let bracketed = |text: Span| memchr::memchr(b'(', tokens.text[text].as_bytes()).is_some();
    if first >= end || !bracketed(tokens.span(first, end - 1)) {
        return found;
    }
    let mut next = first;
    while let Some(open) = (next..end).find(|&k| tokens.all[k].is(Kind::Open)) {
        next = open + 1;
        let bracket = |&k: &usize| matches!(tokens.all[k].kind(), Kind::Open | Kind::Close);
        let close = (next..end).take(LONGEST).find(bracket).filter(|&k| tokens.all[k].is(Kind::Close));
        if let Some(close) = close.filter(|&close| is_direction(tokens, next, close)) {
            found.push((open, close));
            next = close + 1;
        }
    }
    found
}

/// Whether what stands in brackets tells what the speaker does: *smiling*, *with a low bow*, *in a
/// whisper*. What speaks of *me* and *you* he says himself, and what ends in mid-phrase is put in.
fn is_direction(tokens: &Tokens<'_>, first: usize, close: usize) -> bool {
    let participle = || looks_ing(tokens.word(first)) && !tokens.is_among(first, ADDING);
    let phrase = || tokens.is_among(first + 1, few!["a", "an", "his", "her"]);
    let with = || tokens.is_word(first, "with") && phrase();
    let voice = || tokens.is_word(first, "in") && phrase() && (first..close).any(|k| tokens.is_among(k, VOICES));
    let tells = || participle() || with() || voice();
    let open_ended = || tokens.lex(close - 1).any(Lex::DETERMINER | Lex::PREPOSITION);
    first < close && tells() && !open_ended() && !dash::speaks_of_itself(tokens, first, close)
}

/// What one says something in.
const VOICES: &Few = few!["murmur", "mutter", "tone", "tones", "undertone", "voice", "whisper"];
