//! Stage directions: what a book tells in brackets in the middle of a speech, *“You are (with a
//! smile) too kind.”* They stand between the marks, and nobody says them.

use crate::clause::looks_ing;
use crate::dash;
use crate::lexicon::{Few, Lex, few};
use crate::span::Span;
use crate::token::{Gap, Kind, Token, Tokens};

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

/// The stage directions among the tokens of a speech, by their first and last tokens: the brackets
/// and the stop behind them.
pub(crate) fn directions(tokens: &Tokens<'_>, first: usize, end: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let bracketed = |text: Span| memchr::memchr2(b'(', b'[', tokens.text[text].as_bytes()).is_some();
    if first >= end || !bracketed(tokens.span(first, end - 1)) {
        return found;
    }
    let mut next = first;
    while let Some(open) = (next..end).find(|&k| tokens.all[k].is(Kind::Open)) {
        next = open + 1;
        let bracket = |&k: &usize| matches!(tokens.all[k].kind(), Kind::Open | Kind::Close);
        let close = (next..end).take(LONGEST).find(bracket).filter(|&k| tokens.all[k].is(Kind::Close));
        if let Some(close) = close.filter(|&close| is_direction(tokens, open, close)) {
            // *It was fine (laughs).*
            let stops = |t: &Token| t.gap() == Gap::None && (t.kind().is_terminal() || t.is(Kind::Comma));
            let last = close + usize::from(close + 1 < end && stops(&tokens.all[close + 1]));
            found.push((open, last));
            next = last + 1;
        }
    }
    found
}

/// Whether what stands in brackets tells what the speaker does: *smiling*, *with a low bow*, *in a
/// whisper*. What speaks of *me* and *you* he says himself, and what ends in mid-phrase is put in,
/// as other words in square brackets are. What is heard stands in either: *(laughs)*, *[applause]*.
fn is_direction(tokens: &Tokens<'_>, open: usize, close: usize) -> bool {
    let first = open + 1;
    let participle = || looks_ing(tokens, first) && !tokens.is_among(first, ADDING);
    let phrase = || tokens.is_among(first + 1, few!["a", "an", "his", "her"]);
    let with = || tokens.is_word(first, "with") && phrase();
    let voice = || tokens.is_word(first, "in") && phrase() && (first..close).any(|k| tokens.is_among(k, VOICES));
    let tells = || participle() || with() || voice();
    let open_ended = || tokens.lex(close - 1).any(Lex::DETERMINER | Lex::PREPOSITION);
    let told = || tells() && !open_ended() && !dash::speaks_of_itself(tokens, first, close);
    tokens.is_among(first, SOUNDS) || first < close && tokens.word(open) == "(" && told()
}

/// What is heard beside the words.
const SOUNDS: &Few =
    few!["applause", "cheers", "coughs", "crosstalk", "inaudible", "laughs", "laughter", "pause", "pauses", "sighs"];

/// What one says something in.
const VOICES: &Few = few!["murmur", "mutter", "tone", "tones", "undertone", "voice", "whisper"];
