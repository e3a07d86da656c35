//! JSON Lines in, JSON Lines out: the library for programs in any language.
//!
//! ```sh
//! cargo run --release --features serde --example jsonl < documents.jsonl > quotes.jsonl
//! ```
//!
//! A line of input is `{"id": "…", "text": "…"}`, with optional
//! `"cast": [{"name": "…", "aliases": ["…"], "gender": "female|male|unknown"}]`
//! and `"narrator": "…"`. Each gives one line of output, in order: the id and
//! the record of what was found, with offsets in bytes into `text`.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use clap::Parser;
use quotecraft::{BuildError, Document, ExtractionRecord, Extractor, Gazetteer, Gender, Span, SpanRecord};
use serde::{Deserialize, Serialize};

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/line.rs"]
mod line;

/// Reads documents as JSON Lines on standard input and writes who said what as
/// JSON Lines on standard output.
///
/// A line that is no document gets an error with its number on standard error;
/// the others are still done, and the exit code is then 1.
#[derive(Parser)]
struct Args {
    /// Write only ids and sentences
    #[arg(long)]
    sentences_only: bool,
}

/// A line of input. Keys that are not here are ignored.
#[derive(Deserialize)]
struct Input<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    text: Cow<'a, str>,
    cast: Option<Vec<Person>>,
    narrator: Option<String>,
}

#[derive(Deserialize)]
struct Person {
    name: String,
    aliases: Option<Vec<String>>,
    gender: Option<String>,
}

/// A line of output for `--sentences-only`.
#[derive(Serialize)]
struct Sentences<'a> {
    id: &'a str,
    sentences: Vec<SpanRecord>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut all_read = true;
    let written = convert(&args, &mut all_read);
    exit::code("jsonl", all_read, written)
}

fn convert(args: &Args, all_read: &mut bool) -> io::Result<()> {
    let extractor = Extractor::new();
    let mut lines = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if lines.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        match document(&line, args, &extractor, &mut out) {
            Ok(written) => written?,
            Err(reason) => {
                *all_read = false;
                eprintln!("jsonl: line {number}: {reason}");
            }
        }
        // Whoever waits for the answer before asking on gets it.
        if lines.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()
}

/// Answers one line; an error where it is no document.
fn document(line: &[u8], args: &Args, extractor: &Extractor, out: &mut impl Write) -> Result<io::Result<()>, String> {
    if !line.trim_ascii_start().starts_with(b"{") {
        return Err("not a JSON object".to_owned());
    }
    let Input { id, text, cast, narrator } = serde_json::from_slice(line).map_err(reason)?;
    let cast = gazetteer(cast.unwrap_or_default()).map_err(|error| error.to_string())?;
    if args.sentences_only {
        let sentences = quotecraft::sentences(&text).map(|sentence| trim(&text, sentence)).collect();
        return Ok(write(out, &Sentences { id: &id, sentences }));
    }
    let mut document = Document::new(&text).cast(&cast);
    if let Some(narrator) = &narrator {
        document = document.narrator(narrator);
    }
    let record = ExtractionRecord::from(&extractor.extract(document));
    Ok(write(out, &line::Line { id: &id, record }))
}

fn gazetteer(cast: Vec<Person>) -> Result<Gazetteer, BuildError> {
    let mut builder = Gazetteer::builder();
    for Person { name, aliases, gender } in cast {
        builder = builder.person(&name).gender(match gender.as_deref() {
            Some("female") => Gender::Female,
            Some("male") => Gender::Male,
            _ => Gender::Unknown,
        });
        for alias in aliases.iter().flatten() {
            builder = builder.alias(alias);
        }
    }
    builder.build()
}

/// A sentence without the white space around it, as the record has it.
fn trim(text: &str, sentence: Span) -> SpanRecord {
    let start = sentence.end() - text[sentence].trim_start().len();
    SpanRecord { start, end: start + text[sentence].trim().len() }
}

fn write(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// What is wrong with a line, without the line that the parser counts: it sees one only.
fn reason(error: serde_json::Error) -> String {
    error.to_string().replace(&format!(" at line {} column ", error.line()), ", column ")
}
