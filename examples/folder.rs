//! The most quoted speakers of a folder of articles, read on all cores.
//!
//! ```sh
//! cargo run --release --example folder -- examples/articles
//! ```

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstyle::Style;
use clap::Parser;
use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use quotecraft::{Extraction, Extractor};
use rayon::prelude::*;

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/input.rs"]
mod input;

/// Names the most quoted speakers of all the texts in folders.
///
/// A file that cannot be read gets an error on standard error; the others are
/// still done, and the exit code is then 1.
#[derive(Parser)]
#[command(arg_required_else_help = true)]
struct Args {
    /// Folders, whose files that end in `.txt` are read, or texts in UTF-8
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Name so many
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    top: usize,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut errors = Vec::new();
    let mut files = Vec::new();
    for path in &args.paths {
        find(path, &mut files, &mut errors);
    }
    let tally = read(&files);
    errors.extend_from_slice(&tally.errors);
    for error in &errors {
        eprintln!("folder: {error}");
    }
    exit::code("folder", errors.is_empty(), print(&tally, args.top))
}

/// Collects a file, or the texts in a folder and in those in it, by their names.
fn find(path: &Path, files: &mut Vec<PathBuf>, errors: &mut Vec<String>) {
    if !path.is_dir() {
        return files.push(path.to_owned());
    }
    let entries = fs::read_dir(path).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => return errors.push(format!("{}: {error}", path.display())),
    };
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        // A link may lead back up.
        let folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let path = entry.path();
        if folder || path.extension().is_some_and(|end| end == "txt") && path.is_file() {
            find(&path, files, errors);
        }
    }
}

/// Who is quoted how often.
#[derive(Default)]
struct Tally {
    speakers: HashMap<String, Count>,
    texts: usize,
    /// Why the other files are not read.
    errors: Vec<String>,
}

#[derive(Default, Clone, Copy)]
struct Count {
    quotations: usize,
    texts: usize,
}

impl Tally {
    fn read(mut self, file: &Path, extractor: &Extractor) -> Tally {
        match input::read(file) {
            Ok(text) => self.add(&extractor.extract(&text)),
            Err(error) => self.errors.push(error),
        }
        self
    }

    fn add(&mut self, found: &Extraction<'_>) {
        self.texts += 1;
        let mut quoted = vec![0; found.speakers().len()];
        for speaker in found.quotes().iter().filter_map(|quote| found.speaker_of(quote)) {
            quoted[speaker.id().index()] += 1;
        }
        // *Officials* and *I* are others in each text.
        let named = found.speakers().iter().zip(quoted).filter(|(speaker, _)| !speaker.aliases().is_empty());
        for (speaker, quotations) in named.filter(|(_, quotations)| *quotations > 0) {
            let count = self.speakers.entry(speaker.name().to_owned()).or_default();
            count.quotations += quotations;
            count.texts += 1;
        }
    }

    fn merge(mut self, other: Tally) -> Tally {
        for (name, more) in other.speakers {
            let count = self.speakers.entry(name).or_default();
            count.quotations += more.quotations;
            count.texts += more.texts;
        }
        self.texts += other.texts;
        self.errors.extend(other.errors);
        self
    }
}

/// Reads the files, as many at a time as there are cores, with one engine.
fn read(files: &[PathBuf]) -> Tally {
    let extractor = Extractor::new();
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} texts, {per_sec}, {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    // It shows itself on a terminal alone.
    let bar = ProgressBar::new(files.len() as u64).with_style(style);
    let tally = files
        .par_iter()
        .progress_with(bar.clone())
        .fold(Tally::default, |tally, file| tally.read(file, &extractor))
        .reduce(Tally::default, Tally::merge);
    bar.finish_and_clear();
    tally
}

fn print(tally: &Tally, top: usize) -> io::Result<()> {
    const DIM: Style = Style::new().dimmed();
    let mut speakers: Vec<_> = tally.speakers.iter().collect();
    speakers.sort_by(|(a, x), (b, y)| (y.quotations, y.texts, a).cmp(&(x.quotations, x.texts, b)));
    let mut out = anstream::stdout().lock();
    writeln!(out, "{} speakers in {} texts", speakers.len(), tally.texts)?;
    for (name, count) in speakers.into_iter().take(top) {
        let name: String = name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        writeln!(out, "{:>7}  {name} {DIM}in {}{DIM:#}", count.quotations, count.texts)?;
    }
    out.flush()
}
