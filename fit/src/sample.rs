//! Marked texts.

use std::fs;
use std::path::Path;

use quotecraft::fit::{Reading, Step, UNKNOWN};
use quotecraft::{QuoteKind, Span};
use serde::Deserialize;

use crate::crf::{self, Line, Tally};
use crate::support;

/// So many conversations are one text.
const SCENES: usize = 4;

/// A text with the candidates of each line that speak it.
pub struct Sample {
    /// Samples of one text have one number.
    pub number: usize,
    /// Reporting clauses were taken out.
    pub masked: bool,
    text: &'static str,
    reading: Reading<'static>,
    /// Of each line those who speak it; nothing where that is not known.
    right: Vec<Option<Vec<u32>>>,
}

/// What is marked of a quotation.
struct Marked {
    spans: Vec<Span>,
    names: Vec<String>,
    mentions: Vec<Span>,
}

#[derive(Deserialize)]
struct Document {
    text: String,
    quotes: Vec<Quoted>,
}

#[derive(Deserialize)]
struct Quoted {
    spans: Vec<(usize, usize)>,
    speaker: Option<Speaker>,
}

#[derive(Deserialize)]
struct Speaker {
    spans: Vec<(usize, usize)>,
    aliases: Vec<String>,
}

/// The texts of a file.
pub fn read(path: &Path) -> Vec<Sample> {
    let file = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let spans = |spans: &[(usize, usize)]| spans.iter().map(|&(a, b)| Span::new(a, b)).collect();
    let documents = file.lines().map(|line| serde_json::from_str::<Document>(line).unwrap_or_else(|e| panic!("{e}")));
    let marked = |quote: &Quoted| {
        let speaker = quote.speaker.as_ref()?;
        Some(Marked { spans: spans(&quote.spans), names: speaker.aliases.clone(), mentions: spans(&speaker.spans) })
    };
    documents
        .enumerate()
        .flat_map(|(i, d)| samples(i, d.text, None, d.quotes.iter().filter_map(marked).collect()))
        .collect()
}

/// The conversations of our own. Some follow one another in one text, as scenes
/// do, so that not all who are near are there.
pub fn own(directory: &Path) -> Vec<Sample> {
    let cases = support::cases_in(directory);
    let (with, without): (Vec<_>, Vec<_>) = cases.iter().partition(|case| case.narrator().is_some());
    let scenes = with.chunks(1).chain(without.chunks(SCENES));
    scenes
        .enumerate()
        .flat_map(|(i, cases)| {
            let mut text = String::new();
            let mut quotes = Vec::new();
            for case in cases {
                let start = text.len();
                let moved = |s: Span| Span::new(start + s.start(), start + s.end());
                let marked = |(spans, name): (Vec<Span>, Option<String>)| {
                    let spans = spans.into_iter().map(moved).collect();
                    Some(Marked { spans, names: vec![name?], mentions: Vec::new() })
                };
                quotes.extend(case.spoken().into_iter().filter_map(marked));
                text += &case.text;
                text += "\n\n* * *\n\n";
            }
            samples(i, text, cases[0].narrator(), quotes)
        })
        .collect()
}

/// A text as it is, and twice with half of its reporting clauses taken out, so
/// that its lines name nobody as often as those of a long conversation. Those
/// that name somebody first stay.
fn samples(number: usize, text: String, narrator: Option<&str>, quotes: Vec<Marked>) -> Vec<Sample> {
    let clauses = clauses(&text);
    let mut all = vec![Sample::new(number, false, text.clone(), narrator, &quotes)];
    for odd in [0, 1] {
        let mut out: Vec<Span> = Vec::new();
        for &(clause, mention) in clauses.iter().filter(|c| c.0.start() / 7 % 2 == odd) {
            if without(&text[..clause.start()], &out).contains(&text[mention]) {
                out.push(clause);
            }
        }
        if !out.is_empty() {
            let quotes = quotes.iter().map(|q| q.without(&out)).collect::<Vec<_>>();
            all.push(Sample::new(number, true, without(&text, &out), narrator, &quotes));
        }
    }
    all.retain(|s| s.right.iter().any(Option::is_some));
    all
}

/// The reporting clauses behind quotations, with the mentions in them.
fn clauses(text: &str) -> Vec<(Span, Span)> {
    let found = quotecraft::extract(text);
    let ends: Vec<usize> = quotecraft::sentences(text).map(Span::end).collect();
    let mut clauses = Vec::new();
    for quote in found.quotes().iter().filter(|q| q.kind() == QuoteKind::Direct && q.parent().is_none()) {
        let Some((mention, cue)) = quote.attribution().and_then(|a| Some((a.mention()?.span(), a.cue()?.span())))
        else {
            continue;
        };
        let (first, last) = (mention.start().min(cue.start()), mention.end().max(cue.end()));
        let Some(before) = quote.segments().iter().rev().find(|s| s.end() <= first && first - s.end() < 8) else {
            continue;
        };
        // Behind the closing mark.
        let start = before.end() + text[before.end()..first].find(' ').unwrap_or(0);
        let sentence = ends[ends.partition_point(|&e| e < last).min(ends.len() - 1)];
        let next = quote.segments().iter().find(|s| s.start() >= last).map(|s| s.start());
        let next = next.map_or(text.len(), |n| last + text[last..n].rfind(' ').unwrap_or(0));
        let end = text[..sentence.min(next)].trim_end().len();
        if start < first && end >= last {
            clauses.push((Span::new(start, end), mention));
        }
    }
    clauses.sort_by_key(|c| c.0.start());
    clauses.dedup_by(|b, a| b.0.start() < a.0.end());
    clauses
}

/// The text without some of its parts.
fn without(text: &str, out: &[Span]) -> String {
    let mut shorter = String::new();
    let mut at = 0;
    for span in out {
        shorter += &text[at..span.start()];
        at = span.end();
    }
    shorter + &text[at..]
}

impl Marked {
    /// In the text without some of its parts.
    fn without(&self, out: &[Span]) -> Marked {
        let place = |at: usize| at - out.iter().map(|s| at.clamp(s.start(), s.end()) - s.start()).sum::<usize>();
        let span = |s: &Span| Span::new(place(s.start()), place(s.end()));
        let moved = |spans: &[Span]| spans.iter().map(span).filter(|s| !s.is_empty()).collect();
        Marked { spans: moved(&self.spans), names: self.names.clone(), mentions: moved(&self.mentions) }
    }
}

impl Sample {
    fn new(number: usize, masked: bool, text: String, narrator: Option<&str>, quotes: &[Marked]) -> Sample {
        let text: &'static str = text.leak();
        let reading = Reading::of(text, narrator);
        let right = |line: &Span| {
            let quote = quotes.iter().find(|q| q.spans.iter().any(|s| s.overlaps(*line)))?;
            let right = speakers(text, &reading, quote, narrator);
            (!right.is_empty()).then_some(right)
        };
        let right = reading.spans().iter().map(right).collect();
        Sample { number, masked, text, reading, right }
    }

    /// The lines as these weights have them: round by round, with who speaks by
    /// the last round.
    pub fn lines(&self, weights: &[f64]) -> Vec<Line> {
        let mut chosen = self.reading.shown();
        let mut lines = Vec::new();
        for _ in 0..2 {
            lines =
                self.reading.steps(&chosen).into_iter().zip(&self.right).map(|(s, r)| line(s, r.as_deref())).collect();
            chosen = crf::decide(&lines, weights).iter().zip(&lines).map(|(d, line)| line.who[d.0]).collect();
        }
        lines
    }

    /// Each line with its candidates, for a reader; what is right has a star.
    pub fn tell(&self, weights: &[f64]) {
        let lines = self.lines(weights);
        let decided = crf::decide(&lines, weights);
        for (((line, (best, share)), span), right) in
            lines.iter().zip(decided).zip(self.reading.spans()).zip(&self.right)
        {
            let name = |w: u32| if w == UNKNOWN { "?" } else { &self.text[self.reading.name(w)] };
            let right = right.as_deref();
            let words: String = self.text[*span].chars().take(50).collect();
            let wrong = right.is_some_and(|r| !r.contains(&line.who[best]));
            println!(
                "{}{words:50} {:?} {} {share:.2}",
                if wrong { "✗ " } else { "  " },
                line.gap,
                name(line.who[best])
            );
            print!("        ");
            for (&w, of) in line.who.iter().zip(&line.of) {
                let points: f64 = of.iter().zip(weights).map(|(&n, w)| 10.0 * f64::from(n) * w).sum();
                let star = if right.is_some_and(|r| r.contains(&w)) { "*" } else { "" };
                print!(" {}{star} {points:.0} [", name(w));
                for (f, &n) in of.iter().enumerate().filter(|n| *n.1 != 0) {
                    print!(
                        "{}{} ",
                        quotecraft::fit::table()[f].0,
                        if n == 1 { String::new() } else { format!("×{n}") }
                    );
                }
                print!("]");
            }
            println!();
        }
    }

    /// How many lines are right, and how many are known.
    pub fn judge(&self, weights: &[f64]) -> Tally {
        let sure = self.sure(weights);
        Tally { right: sure.iter().filter(|s| s.1).count(), of: sure.len() }
    }

    /// Of each line the share of its speaker, whether that is right, and whether
    /// the words beside the line leave it open.
    pub fn sure(&self, weights: &[f64]) -> Vec<(f64, bool, bool)> {
        let lines = self.lines(weights);
        let decided = crf::decide(&lines, weights);
        let known = decided.iter().zip(&lines).zip(&self.right).zip(self.reading.in_doubt());
        known
            .filter_map(|(((&(i, share), line), right), open)| {
                Some((share, right.as_ref()?.contains(&line.who[i]), open))
            })
            .collect()
    }
}

fn line(step: Step, right: Option<&[u32]>) -> Line {
    let who: Vec<u32> = step.candidates.iter().map(|c| c.0).collect();
    // Where none of the candidates is right, it is somebody unknown.
    let is_right = |w: &u32| right.is_none_or(|right| right.contains(w));
    let mut may: Vec<bool> = who.iter().map(is_right).collect();
    if !may.contains(&true) {
        may = who.iter().map(|&w| w == UNKNOWN).collect();
    }
    if !may.contains(&true) {
        may = vec![true; who.len()];
    }
    Line { gap: step.gap, who, of: step.candidates.into_iter().map(|c| c.1.of).collect(), may }
}

/// Everybody of the text whom the marked speaker is.
fn speakers(text: &str, reading: &Reading<'_>, quote: &Marked, narrator: Option<&str>) -> Vec<u32> {
    let names: Vec<Vec<String>> = quote.names.iter().map(|name| words(name)).collect();
    let mut exact = Vec::new();
    let mut partly = Vec::new();
    for who in 0..reading.people() {
        let name = words(&text[reading.name(who)]);
        if reading.mentions(who).any(|m| quote.mentions.iter().any(|s| s.end() == m.end()))
            || names.contains(&name)
            || name == ["i"] && narrator.is_some_and(|n| names.contains(&words(n)))
        {
            exact.push(who);
        } else if names.iter().any(|n| name.iter().all(|w| n.contains(w)) || n.iter().all(|w| name.contains(w))) {
            partly.push(who);
        }
    }
    if exact.is_empty() && partly.len() == 1 { partly } else { exact }
}

/// The words of a name that count.
fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    let small = words.map(|w| w.trim_end_matches("'s").trim_end_matches("’s").to_lowercase());
    small.filter(|w| !matches!(w.as_str(), "" | "the" | "a" | "an")).collect()
}
