//! Speech behind dashes: *—No, said the man. Not today.*
//!
//! Some books open a line of dialogue with a dash and close it with nothing.
//! The line runs to its paragraph's end, reporting clauses left out.

use crate::lexicon::{Few, Lex, few};
use crate::mark::Pair;
use crate::token::{Gap, Kind, Token, Tokens};

/// A part of a line behind a dash, between its reporting clauses.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// The token before it: the dash, or the last one of a reporting clause.
    pub(crate) open: usize,
    pub(crate) last: usize,
    /// A reporting clause of the line stands before it.
    pub(crate) after_clause: bool,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
}

impl Part {
    pub(crate) fn has_words(&self, tokens: &Tokens<'_>) -> bool {
        self.last > self.open && tokens.all[self.open + 1..=self.last].iter().any(|t| t.is_word())
    }
}

/// What is spoken behind dashes, in a text whose speech stands there: one with
/// at least two such paragraphs, and more of them than those that start with a mark.
pub(crate) fn detect(tokens: &Tokens<'_>, pairs: &[Pair]) -> Vec<Part> {
    let in_marks = pairs.iter().filter(|p| tokens.starts_paragraph(p.open as usize)).count();
    let lines: Vec<usize> = lines(tokens).collect();
    let speaks = match lines[..] {
        [] => false,
        // One line is speech if it has a reporting clause.
        [dash] => {
            pairs.is_empty()
                && (dash + 2..tokens.len())
                    .take(LONGEST_LINE)
                    .take_while(|&k| !tokens.starts_paragraph(k))
                    .any(|k| tokens.all[k - 1].is(Kind::Comma) && reports(tokens, k, tokens.len()))
        }
        // Items of a list have no reporting clauses, nor stops.
        _ => lines.len() > in_marks && lines.iter().any(|&dash| !is_item(tokens, dash)),
    };
    if !speaks {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (mut paragraph, mut end) = (0, 0);
    for dash in 0..tokens.len() {
        let t = tokens.all[dash];
        paragraph += u32::from(t.gap() == Gap::Paragraph);
        let opens = || starts_line(tokens, dash) && opens_speech(tokens, dash) || resumes(tokens, dash);
        if dash < end || !t.is(Kind::Dash) || !opens() {
            continue;
        }
        end = dash + 1;
        while !starts_line(tokens, end) {
            end += 1;
        }
        read_line(tokens, dash, end, paragraph, &mut found);
    }
    found
}

/// Whether a dash has words or an ellipsis behind it.
fn opens_speech(tokens: &Tokens<'_>, dash: usize) -> bool {
    tokens.get(dash + 1).is_some_and(|n| n.is_word() || n.is(Kind::Ellipsis))
}

/// Whether speech starts, or starts again, at a dash behind a sentence: *He rose. | —No.*
fn resumes(tokens: &Tokens<'_>, dash: usize) -> bool {
    let behind_sentence = || dash.checked_sub(1).is_some_and(|b| tokens.all[b].kind().is_terminal());
    let touches = |n: Token| n.is_capital() && n.gap() == Gap::None;
    tokens.all[dash].is(Kind::Dash)
        && tokens.all[dash].gap() == Gap::Space
        && tokens.get(dash + 1).is_some_and(touches)
        && behind_sentence()
}

/// A single line is looked at no further than this.
const LONGEST_LINE: usize = 200;

/// Whether a paragraph starts at the token, or a line with a dash.
fn starts_line(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.starts_paragraph(i) || tokens.all[i].gap() == Gap::Line && tokens.all[i].is(Kind::Dash)
}

/// Whether a line behind a hyphen is an item of a list: it ends without a stop.
fn is_item(tokens: &Tokens<'_>, dash: usize) -> bool {
    let end = (dash + 1..tokens.len()).take(LONGEST_LINE).find(|&k| starts_line(tokens, k)).unwrap_or(tokens.len());
    tokens.word(dash) == "-" && !tokens.all[end - 1].kind().is_terminal()
}

/// The dashes that open a line.
fn lines<'a>(tokens: &'a Tokens<'_>) -> impl Iterator<Item = usize> + 'a {
    tokens.dashes.iter().map(|&dash| dash as usize).filter(|&dash| opens_speech(tokens, dash))
}

/// Cuts a line at its reporting clauses.
fn read_line(tokens: &Tokens<'_>, dash: usize, end: usize, paragraph: u32, found: &mut Vec<Part>) {
    // The stop of an abbreviation ends nothing: *Mr. Pell said*.
    let ends = |k: usize| {
        let kind = tokens.all[k].kind();
        kind.is_terminal() && (kind != Kind::Stop || tokens.get(k + 1).is_none_or(|t| t.starts_sentence()))
    };
    let mut push = |open: usize, last: usize| {
        let part = Part { open, last, after_clause: open != dash, paragraph };
        if part.has_words(tokens) {
            found.push(part);
        }
    };
    let mut open = dash;
    let mut k = dash + 1;
    while k < end {
        // What stands between a clause and a dash that opens again is told.
        if open > dash && resumes(tokens, k) {
            open = k;
        }
        let pause = matches!(tokens.all[k].kind(), Kind::Comma | Kind::Dash) || ends(k);
        if pause && reports(tokens, k + 1, end) {
            push(open, k);
            let near = (k + 1..end).take(LONGEST_CLAUSE).find(|&stop| ends(stop));
            let resumed = near.and_then(|stop| resumption(tokens, k + 1, stop));
            open = resumed.or(near).or_else(|| (k + 1..end).find(|&stop| ends(stop))).unwrap_or(end - 1);
            k = open;
        }
        k += 1;
    }
    push(open, end - 1);
}

/// A reporting clause between two parts of an utterance has at most so many tokens.
pub(crate) const LONGEST_CLAUSE: usize = 60;

/// The comma or semicolon behind which a line goes on in the sentence of its reporting clause, which starts
/// at `first` and ends at `stop`: *—No, he said, smiling, I can’t.* What stands there is nothing that the
/// clause itself could go on with, and is asked, called out or said in the present or of *me* or *you*.
fn resumption(tokens: &Tokens<'_>, first: usize, stop: usize) -> Option<usize> {
    let asks = matches!(tokens.all[stop].kind(), Kind::Question | Kind::Exclamation);
    let present = |k: usize| {
        has_stem(tokens, k, few!["is", "isn", "are", "aren", "has", "will", "won", "can", "shall", "don", "ain"])
            || tokens.all[k].is(Kind::Clitic) && tokens.all[k - 1].any(Lex::PRONOUN)
    };
    let last = if asks { stop } else { (first..stop).rev().find(|&k| is_oneself(tokens, k) || present(k))? };
    let pauses = |&k: &usize| matches!(tokens.all[k].kind(), Kind::Comma | Kind::Semicolon);
    let describing = Lex::ING | Lex::PREPOSITION | Lex::RELATIVE | Lex::DETERMINER | Lex::POSSESSIVE;
    (first + 1..last).filter(pauses).find(|&k| !tokens.all[k + 1].any(describing))
}

/// Whether *I* or *you* is in it. Long or not, what goes on with the writer’s own
/// clause in the third person has been put into his words.
pub(crate) fn speaks_of_itself(tokens: &Tokens<'_>, first: usize, end: usize) -> bool {
    (first..end).any(|k| is_oneself(tokens, k))
}

fn is_oneself(tokens: &Tokens<'_>, k: usize) -> bool {
    has_stem(tokens, k, few!["i", "me", "my", "we", "us", "our", "you", "your"])
}

/// Whether a token is one of a few words, alone or with an apostrophe behind it: *I*, *I’ll*.
fn has_stem(tokens: &Tokens<'_>, k: usize, words: &Few) -> bool {
    tokens.word(k).split(['\'', '’']).next().is_some_and(|stem| words.has_word(stem))
}

/// Whether a reporting clause starts at the token: *said the man*, *he said*, but not *who said it*.
pub(crate) fn reports(tokens: &Tokens<'_>, i: usize, end: usize) -> bool {
    let verb = |k: usize| k < end && tokens.lex(k).any(Lex::SPEECH) && tokens.lex(k).any(Lex::PAST | Lex::THIRD);
    let names = |k: usize| {
        k < end
            && (tokens.all[k].any(Lex::PRONOUN | Lex::DETERMINER | Lex::POSSESSIVE) || tokens.all[k].is_capital())
            && !(tokens.all[k].is_capital() && tokens.all[k].any(Lex::RELATIVE | Lex::QUESTION))
    };
    verb(i) && names(i + 1) && tokens.all[i].is(Kind::Lower)
        || names(i) && (i + 1..i + 4).take_while(|&k| k < end && !tokens.all[k].is(Kind::Comma)).any(verb)
}
