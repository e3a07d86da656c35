//! Texts made to hurt: each is one thing over and over, to any length.

/// Name, what stands before, what is repeated, what stands after.
const SHAPES: &[(&str, &str, &str, &str)] = &[
    ("nothing but full stops", "", ".", ""),
    ("a stop, then spaces", "The end.", " ", "x"),
    ("a stop, then closing marks", "The end.", "”", ""),
    ("a stop, then straight marks", "The end.", "\"", ""),
    ("straight double marks", "", "\"", ""),
    ("straight single marks", "", "'", ""),
    ("two apostrophes", "", "'' ", ""),
    ("opening marks", "", "“", ""),
    ("closing marks", "", "”", ""),
    ("opening single marks", "", "‘", ""),
    ("closing single marks", "", "’", ""),
    ("low marks", "", "„", ""),
    ("low single marks", "", "‚", ""),
    ("backticks", "", "`", ""),
    ("two backticks", "", "`` ", ""),
    ("opening guillemets", "", "«", ""),
    ("closing guillemets", "", "»", ""),
    ("opening angles", "", "‹", ""),
    ("closing angles", "", "›", ""),
    ("corner brackets", "", "「", ""),
    ("closing corner brackets", "", "」", ""),
    ("white corner brackets", "", "『", ""),
    ("closing white corner brackets", "", "』", ""),
    ("all marks in turn", "", "“‘\"'«‹„‚「『``''»›”’」』", ""),
    ("alternating marks", "", "“‘", ""),
    ("alternating straight marks", "", "\"'", ""),
    ("alternating marks with words", "", "“a ‘b ", ""),
    ("straight marks with words", "", "\"a 'b ", ""),
    ("opening marks, a paragraph each", "", "“a\n\n", ""),
    ("opening single marks, a paragraph each", "", "'a\n\n", ""),
    ("open brackets", "", "(", ""),
    ("brackets with marks", "", "(“[", ""),
    ("one-word paragraphs", "", "a\n\n", ""),
    ("quoted one-word paragraphs", "", "“a”\n\n", ""),
    ("unclosed before much text", "“", "and so on ", ""),
    ("no line end at all", "", "Ann Lee said, “No.” ", ""),
    ("the same name", "", "Ann Lee ", ""),
    ("a cue and a name", "", "said Ann ", ""),
    ("nothing but cues", "", "said ", ""),
    ("nothing but pronouns", "", "he ", ""),
    ("nothing but capitals", "", "Aa ", ""),
    ("initials", "", "J. ", ""),
    ("abbreviations", "", "Mr. ", ""),
    ("titles", "", "President ", ""),
    ("one long word", "", "a", ""),
    ("one long number", "", "1.", ""),
    ("apostrophes in words", "", "rock'n'roll's", ""),
    ("possessives", "", "the boys’ ", ""),
    ("a name of many parts", "", "Ann-", ""),
    ("commas", "", ",", ""),
    ("a clause after another", "Ann said that ", "the bridge, which was old, ", "fell."),
    ("said that, said that", "", "Ann said that ", ""),
    ("according to", "", "according to ", ""),
    ("colons", "", "Ann: ", ""),
    ("dashes", "", "— ", ""),
    ("split over and over", "", "“A,” said Ann, ", "“b.”"),
    ("ellipses", "", "…", ""),
    ("spaced ellipses", "", ". ", ""),
    ("spaces", "", " ", ""),
    ("line ends", "", "\n", ""),
    ("carriage returns", "", "\r", ""),
    ("combining marks", "", "e\u{301}\u{302}\u{303} ", ""),
    ("marks that combine with nothing", "", "\u{301}", ""),
    ("joiners", "👩", "\u{200d}👩", ""),
    ("right to left", "", "\u{202e}«שלום» ", ""),
    ("combining marks on one letter", "e", "\u{301}", ""),
    ("right to left, no marks", "", "שלום עולם. ", ""),
    ("right to left letters", "", "ש", ""),
    ("zero bytes", "", "\0", ""),
    ("zero bytes and words", "", "a\0b. ", ""),
    ("bytes like those of lone surrogates", "", "\u{d7ff}\u{e000}\u{ffff} ", ""),
    ("replacement characters", "", "\u{fffd}\u{10ffff}", ""),
    ("no space after the stop", "", "End.Start", ""),
    ("a play", "", "LEE. It will hold.\n\n", ""),
    ("a play in one line", "", "OLD SAILOR. It will hold. ", ""),
    ("an interview", "", "Q: Will it hold?\n\nA: I hope so.\n\n", ""),
    ("labels in bold", "", "**LEE:** It will hold.\n\n", ""),
    ("labels with times and roles", "", "[00:12] LEE (Chair): It will hold.\n", ""),
    ("answers that go on", "", "LEE: It will hold.\n\nI said so.\n\nYou heard me.\n\n", ""),
    ("lines that a mail quotes", "", "> “Go,” said Ann.\n", ""),
    ("letters", "", "“Dear Ann,\n\n“It holds.\n\n“Yours ever, Bob”\n\n", ""),
    ("what relatives are called", "", "“Yes, aunt,” said Ann.\n\n“No, niece,” said Mrs. Lee.\n\n", ""),
    ("a list that runs on", "Three rules: ", "1. Be kind. ", ""),
    ("colons and numbers", "", ": 1. ", ""),
    ("names with a small start", "", "d’Artagnan ", ""),
    ("lost apostrophes", "", "Ann s ", ""),
    ("indented quotations", "", "    “Go.”\n\nHe went.\n\n", ""),
    ("own names", "", "“I’m Ann,” said the girl. ", ""),
    ("own names that are asked for", "", "“What’s your name?”\n\n“Ann.”\n\n", ""),
    ("whose relatives", "", "her brother’s ", ""),
    ("what somebody hears", "", "heard Ann say ", ""),
    ("what happens next", "", "Ann was about to go when ", ""),
    ("asides in what is said", "Ann said the bill, ", "which passed, ", "fell."),
    ("dialogue", "", "“Is it far?”\n\n“No,” said Ann Lee.\n\n“Then walk.”\n\n", ""),
];

fn repeat(before: &str, repeated: &str, after: &str, size: usize) -> String {
    let mut text = before.to_owned();
    while text.len() < size {
        text.push_str(repeated);
    }
    text.push_str(after);
    text
}

/// Four letters for a number.
fn stranger(number: usize) -> String {
    (0..4).map(|place| char::from(b'a' + (number / 26_usize.pow(place) % 26) as u8)).collect()
}

/// Every word differs: people that nobody heard of before.
fn strangers(size: usize) -> String {
    let mut text = String::new();
    let mut number = 0_usize;
    while text.len() < size {
        let name = stranger(number);
        text.push_str(&format!("“No,” said X{name} Y{name}. Later Z{name} left, she said.\n\n"));
        number += 1;
    }
    text
}

/// Everybody is called by a name of his own.
fn calls(size: usize) -> String {
    let mut text = String::new();
    while text.len() < size {
        let name = stranger(text.len());
        text.push_str(&format!("“Quick, X{name}!”\n\n“I am here,” said the girl.\n\n"));
    }
    text
}

/// Marks one in another, and closed again.
fn nested(size: usize) -> String {
    let depth = size / "“a ‘b ’”".len();
    "“a ‘b ".repeat(depth) + &"’”".repeat(depth)
}

type Make = fn(usize) -> String;

/// What is no repetition, by name.
const MADE: [(&str, Make); 3] = [("strangers", strangers), ("calls", calls), ("deep nesting", nested)];

pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SHAPES.iter().map(|shape| shape.0).chain(MADE.map(|made| made.0))
}

/// One of them, of `size` bytes or little more.
pub(crate) fn text(name: &str, size: usize) -> String {
    match SHAPES.iter().find(|shape| shape.0 == name) {
        Some(&(_, before, repeated, after)) => repeat(before, repeated, after, size),
        None => MADE.iter().find(|made| made.0 == name).map_or_else(String::new, |made| made.1(size)),
    }
}

/// All of them, by name.
#[allow(dead_code)]
pub(crate) fn texts(size: usize) -> impl Iterator<Item = (&'static str, String)> {
    names().map(move |name| (name, text(name, size)))
}
