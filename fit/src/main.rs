//! Fits the weights by which conversations are decided.
//!
//! ```sh
//! cd fit && cargo run --release -- litbank.jsonl
//! ```
//!
//! It learns from the conversations in `tests/fixtures/conversations` and from
//! marked texts given as files, a JSON document a line: `{"text": …, "quotes":
//! [{"spans": [[start, end]], "speaker": {"spans": …, "aliases": […]}}]}` with
//! offsets in bytes. The weights that it prints are those under which the marked
//! speakers are likeliest, drawn towards what one would think beforehand.

mod crf;
mod prior;
mod sample;
#[allow(dead_code)]
#[path = "../../tests/support/mod.rs"]
mod support;

use std::path::Path;

use crf::Tally;
use sample::Sample;

/// How far a weight strays from what was thought beforehand, in odds of *e*.
const SPREAD: f64 = 0.4;
const ROUNDS: usize = 60;
const FOLDS: usize = 5;
/// A text given counts so many times: books come before what we made up.
const TIMES: usize = 3;

fn main() {
    let spread = std::env::var("SPREAD").ok().and_then(|s| s.parse().ok()).unwrap_or(SPREAD);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/conversations");
    let own = if own.is_dir() { sample::own(&own) } else { Vec::new() };
    let given: Vec<Sample> = std::env::args().skip(1).flat_map(|path| sample::read(Path::new(&path))).collect();
    let prior = prior::weights();
    let table: Vec<f64> = quotecraft::fit::table().iter().map(|w| f64::from(w.1) / 100.0).collect();
    println!("{} conversations of our own, {} texts given", own.len(), given.len());
    let tell = |what: &str, weights: &[f64]| {
        let mut all = Tally::default();
        print!("{what:24}");
        for (name, samples) in [("own", &own), ("given", &given)] {
            let tally: Tally = samples.iter().filter(|s| !s.masked).map(|s| s.judge(weights)).sum();
            let masked: Tally = samples.iter().filter(|s| s.masked).map(|s| s.judge(weights)).sum();
            print!("  {name} {tally}; masked {masked}");
            all = all + tally;
        }
        println!();
    };
    // For a reader: every line with its candidates.
    if std::env::var("TELL").is_ok() {
        own.iter().chain(&given).for_each(|s| s.tell(&table));
        return;
    }
    tell("priors", &prior);
    tell("table", &table);
    // Each fifth of the texts, by the weights that the others give.
    let mut apart = [Tally::default(), Tally::default(), Tally::default(), Tally::default()];
    let mut scales = Vec::new();
    for fold in 0..FOLDS {
        let is_held = |s: &Sample| s.number % FOLDS == fold;
        let seen: Vec<&Sample> = texts(&own, &given).filter(|s| !is_held(s)).collect();
        let weights = crf::fit(|weights| lines(&seen, weights), &prior, spread, ROUNDS);
        for (k, samples) in [&own, &given].into_iter().enumerate() {
            for s in samples.iter().filter(|s| is_held(s)) {
                let tally = s.judge(&weights);
                scales.extend(s.sure(&weights).iter().filter(|line| line.2).map(|line| (line.0, line.1)));
                let at = 2 * k + usize::from(s.masked);
                apart[at] = apart[at] + tally;
            }
        }
    }
    println!("{:24}  own {}; masked {}  given {}; masked {}", "others' fit", apart[0], apart[1], apart[2], apart[3]);
    calibrate(&mut scales);
    let all: Vec<&Sample> = texts(&own, &given).collect();
    let weights = crf::fit(|weights| lines(&all, weights), &prior, spread, ROUNDS);
    tell("fit", &weights);
    for (((name, old), prior), new) in quotecraft::fit::table().iter().zip(&prior).zip(&weights) {
        println!("    {name} = {:.0};  // {:.0} thought, {old} in the table", new * 100.0, prior * 100.0);
    }
}

/// What the weights are fitted to.
fn texts<'a>(own: &'a [Sample], given: &'a [Sample]) -> impl Iterator<Item = &'a Sample> {
    own.iter().chain(std::iter::repeat_n(given, TIMES).flatten())
}

/// The lines of each text, as they stand by some weights.
fn lines(samples: &[&Sample], weights: &[f64]) -> Vec<Vec<crf::Line>> {
    samples.iter().map(|s| s.lines(weights)).collect()
}

/// How often lines that the words beside them leave open are right, by the share that the fit gives them.
fn calibrate(scales: &mut [(f64, bool)]) {
    for bin in 0..10 {
        let (low, high) = (f64::from(bin) / 10.0, f64::from(bin + 1) / 10.0);
        let here: Vec<_> = scales.iter().filter(|s| s.0 >= low && (s.0 < high || bin == 9)).collect();
        if !here.is_empty() {
            let right = here.iter().filter(|s| s.1).count();
            println!("  share {low:.1}–{high:.1}: {right} of {} right", here.len());
        }
    }
}
