//! A novel as a script to read aloud: who speaks, what, and where it stands.
//!
//! ```sh
//! cargo run --release --example script -- examples/novel/tide-table.txt --narrator "Tom Wray"
//! ```

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstyle::Style;
use clap::{CommandFactory, Parser, error::ErrorKind};
use indicatif::{ProgressBar, ProgressStyle};
use quotecraft::{BuildError, Document, Extraction, Extractor, Gazetteer, Gender, Quote, QuoteKind, Rule, Span};

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/input.rs"]
mod input;

/// Turns novels into reading scripts: a line a voice, the narration with a
/// voice of its own.
///
/// A file that cannot be read gets an error on standard error; the others are
/// still done, and the exit code is then 1.
#[derive(Parser)]
#[command(arg_required_else_help = true)]
struct Args {
    /// Novels in UTF-8; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Who is “I” in the narration, if the book does not tell
    #[arg(long, value_name = "NAME")]
    narrator: Option<String>,

    /// A character with other names and perhaps a gender: `Elizabeth Bennet; Lizzy; female`
    #[arg(long, value_name = "NAMES", value_parser = names)]
    cast: Vec<String>,

    /// A file with such a character a line
    #[arg(long, value_name = "FILE")]
    cast_file: Option<PathBuf>,

    /// Leave the voice open (`?`) where it is less sure than so much, from 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    sure: f32,

    /// Print the lines as JSON, one each (needs the feature `serde`)
    #[arg(long)]
    json: bool,
}

/// A character of the cast, if it has a name.
fn names(argument: &str) -> Result<String, String> {
    match argument.split(';').next().map(str::trim) {
        None | Some("") => Err("a name comes first".to_owned()),
        Some(_) => Ok(argument.to_owned()),
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    if args.json && !cfg!(feature = "serde") {
        let message =
            "--json needs the feature `serde`: cargo run --release --features serde --example script -- --json …";
        Args::command().error(ErrorKind::InvalidValue, message).exit();
    }
    let cast = listed(&args).and_then(|all| cast(&all).map_err(|error| error.to_string()));
    let cast = match cast {
        Ok(cast) => cast,
        Err(error) => Args::command().error(ErrorKind::ValueValidation, error).exit(),
    };
    let mut all_read = true;
    let written = read_aloud(&args, &cast, &mut all_read);
    exit::code("script", all_read, written)
}

/// The characters of the options and of the file.
fn listed(args: &Args) -> Result<Vec<String>, String> {
    let mut all = args.cast.clone();
    if let Some(file) = &args.cast_file {
        let text = input::read(file)?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        for (i, line) in lines {
            all.push(names(line).map_err(|error| format!("{}: line {}: {error}", input::name(file), i + 1))?);
        }
    }
    Ok(all)
}

fn cast(arguments: &[String]) -> Result<Gazetteer, BuildError> {
    let mut builder = Gazetteer::builder();
    for argument in arguments {
        let mut names = argument.split(';').map(str::trim).filter(|name| !name.is_empty());
        builder = builder.person(names.next().unwrap_or_default());
        for name in names {
            builder = match name {
                "female" => builder.gender(Gender::Female),
                "male" => builder.gender(Gender::Male),
                alias => builder.alias(alias),
            };
        }
    }
    builder.build()
}

/// Shorter books are done before a bar would be seen.
const LONG: u64 = 4 << 20;

fn read_aloud(args: &Args, cast: &Gazetteer, all_read: &mut bool) -> io::Result<()> {
    let extractor = Extractor::builder().min_confidence(args.sure).build();
    let mut out = anstream::stdout().lock();
    let bar = bar(&args.files);
    for file in &args.files {
        let text = match input::read(file) {
            Ok(text) => text,
            Err(reason) => {
                *all_read = false;
                bar.suspend(|| eprintln!("script: {reason}"));
                continue;
            }
        };
        let mut document = Document::new(&text).cast(cast);
        if let Some(narrator) = &args.narrator {
            document = document.narrator(narrator);
        }
        let found = extractor.extract(document);
        let lines = lines(&found);
        let page = if args.json { json(file, &found, &lines) } else { page(file, &found, &lines) };
        bar.inc(text.len() as u64);
        bar.suspend(|| out.write_all(page.as_bytes()))?;
    }
    bar.finish_and_clear();
    out.flush()
}

/// A bar on standard error, hidden where no terminal is or little is to do.
fn bar(files: &[PathBuf]) -> ProgressBar {
    let size = |path: &PathBuf| path.metadata().map_or(0, |data| data.len());
    let bytes = files.iter().map(size).sum();
    if bytes < LONG {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {eta}");
    ProgressBar::new(bytes).with_style(style.expect("the template is right"))
}

/// What one voice reads: a part of the text, without the outer marks.
struct Line {
    /// The place of the quote that it is a part of; none for narration.
    quote: Option<usize>,
    span: Span,
}

/// The text in the order of reading.
fn lines(found: &Extraction<'_>) -> Vec<Line> {
    let text = found.text();
    // Reported speech is the narrator's to read, but not the parts of a play.
    let read = |quote: &Quote| quote.parent().is_none() && (quote.kind() == QuoteKind::Direct || is_labelled(quote));
    let outermost = found.quotes().iter().enumerate().filter(|(_, quote)| read(quote));
    let mut spoken: Vec<Line> = outermost
        .flat_map(|(i, quote)| quote.segments().iter().map(move |&span| Line { quote: Some(i), span }))
        .collect();
    spoken.sort_by_key(|line| line.span);
    let mut lines = Vec::new();
    let mut at = 0;
    for line in spoken {
        if line.span.start() >= at {
            // Nobody reads the name before a part of a play.
            let quote = line.quote.map(|i| &found.quotes()[i]).filter(|quote| is_labelled(quote));
            let label = quote.and_then(|quote| quote.attribution()?.mention()).map(|mention| mention.span().start());
            narrate(text, Span::new(at, label.unwrap_or(line.span.start()).max(at)), &mut lines);
            at = line.span.end();
            lines.push(line);
        }
    }
    narrate(text, Span::new(at, text.len()), &mut lines);
    lines
}

/// Whether a name stands before the words, without marks, as in a play: *ANN. No.*
fn is_labelled(quote: &Quote) -> bool {
    quote.kind() != QuoteKind::Direct && quote.attribution().is_some_and(|a| a.rule() == Rule::Colon)
}

/// Adds the narration of a part of the text, a line a paragraph.
fn narrate(text: &str, part: Span, lines: &mut Vec<Line>) {
    let is_edge = |c: char| !c.is_alphanumeric() && !matches!(c, '.' | '?' | '!' | '…' | '(' | ')' | '—');
    let mut start = part.start();
    for paragraph in text[part].split_inclusive("\n\n") {
        let words = paragraph.trim_matches(is_edge);
        if words.contains(char::is_alphanumeric) {
            let from = start + (paragraph.len() - paragraph.trim_start_matches(is_edge).len());
            lines.push(Line { quote: None, span: Span::new(from, from + words.len()) });
        }
        start += paragraph.len();
    }
}

/// Who reads a line.
fn voice<'a>(found: &'a Extraction<'_>, line: &Line) -> Option<&'a str> {
    let quote = &found.quotes()[line.quote?];
    Some(found.speaker_of(quote).map_or("?", |speaker| speaker.name()))
}

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
/// Longer names are cut.
const WIDEST: usize = 24;

fn page(file: &Path, found: &Extraction<'_>, lines: &[Line]) -> String {
    use std::fmt::Write;
    let mut page = format!("{BOLD}{}{BOLD:#}\n\n", plain(&input::name(file)));
    let mut voices: Vec<(&str, Option<Gender>, usize, usize)> = Vec::new();
    let mut last = None;
    for line in lines {
        let words = plain(&found.text()[line.span]);
        let voice = voice(found, line).unwrap_or("Narration");
        // A name only where the voice changes.
        let name: String = if last.replace(voice) == Some(voice) { String::new() } else { plain(voice) };
        let name: String = name.chars().take(WIDEST).collect();
        let style = if line.quote.is_some() { BOLD } else { DIM };
        let _ = writeln!(page, "{DIM}{:>8}{DIM:#}  {style}{name:<WIDEST$}{style:#}  {words}", line.span.start());
        let count = words.split_whitespace().count();
        match voices.iter_mut().find(|(name, ..)| *name == voice) {
            Some((_, _, lines, words)) => (*lines, *words) = (*lines + 1, *words + count),
            None => {
                let quote = line.quote.map(|i| &found.quotes()[i]);
                let gender = quote.and_then(|quote| found.speaker_of(quote)).map(|speaker| speaker.gender());
                voices.push((voice, gender, 1, count));
            }
        }
    }
    voices.sort_by_key(|&(_, _, lines, _)| std::cmp::Reverse(lines));
    let _ = writeln!(page, "\n{DIM}{:>8}  {:<WIDEST$}  {:>7}  gender{DIM:#}", "lines", "voice", "words");
    for (name, gender, lines, words) in voices {
        let name: String = plain(name).chars().take(WIDEST).collect();
        let gender = gender.map_or("", Gender::as_str);
        let _ = writeln!(page, "{}", format!("{lines:>8}  {name:<WIDEST$}  {words:>7}  {gender}").trim_end());
    }
    page
}

/// Text on one line, without the control characters that could lead a terminal astray.
fn plain(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(feature = "serde")]
fn json(file: &Path, found: &Extraction<'_>, lines: &[Line]) -> String {
    #[derive(serde::Serialize)]
    struct Record<'a> {
        file: &'a str,
        voice: &'static str,
        speaker: Option<&'a str>,
        gender: Option<&'static str>,
        start: usize,
        end: usize,
        text: &'a str,
        rule: Option<&'static str>,
        confidence: Option<f32>,
    }
    let file = input::name(file);
    let mut json = String::new();
    for line in lines {
        let quote = line.quote.map(|i| &found.quotes()[i]);
        let speaker = quote.and_then(|quote| found.speaker_of(quote));
        let attribution = quote.and_then(|quote| quote.attribution());
        let record = Record {
            file: &file,
            voice: if quote.is_some() { "speech" } else { "narration" },
            speaker: speaker.map(|speaker| speaker.name()),
            gender: speaker.map(|speaker| speaker.gender().as_str()),
            start: line.span.start(),
            end: line.span.end(),
            text: &found.text()[line.span],
            rule: attribution.map(|attribution| attribution.rule().id()),
            confidence: attribution.map(|attribution| attribution.confidence().get()),
        };
        json += &serde_json::to_string(&record).expect("a record has no map");
        json.push('\n');
    }
    json
}

#[cfg(not(feature = "serde"))]
fn json(_: &Path, _: &Extraction<'_>, _: &[Line]) -> String {
    unreachable!("refused when the arguments are read")
}
