//! Ten times the text costs ten times the work, also for texts made to hurt.
//!
//! Two measures: the bytes allocated, which are the same on every run, and the
//! time, which is not, and is therefore judged loosely and only where it is
//! long: what is quadratic takes sixteen times as long for four times the text.

use std::alloc::System;
use std::time::{Duration, Instant};

use quotecraft::{Extractor, OffsetMap, sentences};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The smaller of the two texts.
const SIZE: usize = if cfg!(debug_assertions) { 24 << 10 } else { 128 << 10 };
const TIMES: usize = 4;

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
    ("opening guillemets", "", "«", ""),
    ("corner brackets", "", "「", ""),
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
    ("combining marks", "e", "\u{301}", ""),
    ("joiners", "👩", "\u{200d}👩", ""),
    ("right to left", "", "\u{202e}«שלום» ", ""),
    ("zero bytes", "", "\0", ""),
    ("replacement characters", "", "\u{fffd}\u{10ffff}", ""),
    ("no space after the stop", "", "End.Start", ""),
    ("dialogue", "", "“Is it far?”\n\n“No,” said Ann Lee.\n\n“Then walk.”\n\n", ""),
];

fn shape((_, before, repeated, after): (&str, &str, &str, &str), size: usize) -> String {
    let mut text = before.to_owned();
    while text.len() < size {
        text.push_str(repeated);
    }
    text.push_str(after);
    text
}

/// Every word differs: people that nobody heard of before.
fn strangers(size: usize) -> String {
    let mut text = String::new();
    let mut number = 0_usize;
    while text.len() < size {
        let mut name = String::new();
        let mut rest = number;
        for _ in 0..4 {
            name.push(char::from(b'a' + (rest % 26) as u8));
            rest /= 26;
        }
        text.push_str(&format!("“No,” said X{name} Y{name}. Later Z{name} left, she said.\n\n"));
        number += 1;
    }
    text
}

/// Marks one in another, and closed again.
fn nested(size: usize) -> String {
    let depth = size / "“a ‘b ’”".len();
    "“a ‘b ".repeat(depth) + &"’”".repeat(depth)
}

fn work(extractor: &Extractor, text: &str) -> usize {
    let found = extractor.extract(text);
    let nested: usize = found.quotes().iter().map(|quote| found.nested(quote).count()).sum();
    let content: usize = found.quotes().iter().filter(|q| q.parent().is_none()).map(|q| q.content().len()).sum();
    let map = OffsetMap::new(text);
    nested + content + sentences(text).count() + map.chars(text.len())
}

/// The bytes allocated, and the shortest time of a few.
fn measure(extractor: &Extractor, text: &str) -> (usize, Duration) {
    let mut shortest = Duration::MAX;
    let mut bytes = 0;
    for _ in 0..3 {
        let region = Region::new(ALLOCATOR);
        let start = Instant::now();
        std::hint::black_box(work(extractor, text));
        shortest = shortest.min(start.elapsed());
        let change = region.change();
        bytes = change.bytes_allocated + change.bytes_reallocated.unsigned_abs();
        if shortest > Duration::from_secs(1) {
            break;
        }
    }
    (bytes, shortest)
}

fn judge(name: &str, small: &str, large: &str, told: &mut String) {
    let extractor = Extractor::new();
    // Once to warm up what is made once.
    work(&extractor, &strangers(200));
    let mut worst = String::new();
    for _ in 0..4 {
        let (bytes, time) = measure(&extractor, small);
        let (more_bytes, more_time) = measure(&extractor, large);
        let ratio = large.len() as f64 / small.len() as f64;
        let growth = more_bytes as f64 / (bytes as f64 + 65536.0) / ratio;
        // A vector that doubles may have doubled once more; what is quadratic grows fourfold.
        if growth > 2.6 {
            told.push_str(&format!("{name}: {bytes} bytes allocated, then {more_bytes}\n"));
            return;
        }
        let slowed = more_time.as_secs_f64() / (time.as_secs_f64() + 0.0005) / ratio;
        if slowed < 2.0 {
            return;
        }
        // Perhaps the machine had other work: once more.
        worst = format!("{name}: {time:?}, then {more_time:?} for {ratio:.1} times the text\n");
    }
    told.push_str(&worst);
}

/// One test, since two at a time would disturb each other's clock and count.
#[test]
fn work_is_linear() {
    let mut told = String::new();
    for &shaped in SHAPES {
        judge(shaped.0, &shape(shaped, SIZE), &shape(shaped, SIZE * TIMES), &mut told);
    }
    judge("strangers", &strangers(SIZE), &strangers(SIZE * TIMES), &mut told);
    judge("deep nesting", &nested(SIZE), &nested(SIZE * TIMES), &mut told);
    assert!(told.is_empty(), "more than linear:\n{told}");
}
