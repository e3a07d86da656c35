//! Who said what in a text, for people to read.
//!
//! ```sh
//! cargo run --release --example extract -- examples/articles/summit.txt
//! ```

use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::{CommandFactory, Parser, error::ErrorKind};
use quotecraft::{Attribution, Document, Extraction, Extractor, Gender, Quote, Speaker};

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/input.rs"]
mod input;
#[cfg(feature = "serde")]
#[path = "shared/line.rs"]
mod line;

/// Prints every quotation of English texts with its speaker, then the speakers.
///
/// A file that cannot be read gets an error on standard error; the others are
/// still done, and the exit code is then 1.
#[derive(Parser)]
#[command(arg_required_else_help = true)]
struct Args {
    /// Texts in UTF-8; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Who is “I” outside the quotations
    #[arg(long, value_name = "NAME")]
    narrator: Option<String>,

    /// Leave out speech that is reported without quotation marks
    #[arg(long)]
    direct_only: bool,

    /// Leave out speakers of less confidence, from 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, hide_default_value = true, value_parser = share)]
    min_confidence: f32,

    /// Print records as JSON, a line a file (needs the feature `serde`)
    #[arg(long)]
    json: bool,
}

fn share(argument: &str) -> Result<f32, String> {
    let share = argument.parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "not a number from 0 to 1".to_owned())
}

fn main() -> ExitCode {
    let args = Args::parse();
    if args.json && !cfg!(feature = "serde") {
        let message =
            "--json needs the feature `serde`: cargo run --release --features serde --example extract -- --json …";
        Args::command().error(ErrorKind::InvalidValue, message).exit();
    }
    let mut all_read = true;
    let written = extract(&args, &mut all_read);
    exit::code("extract", all_read, written)
}

fn extract(args: &Args, all_read: &mut bool) -> io::Result<()> {
    let extractor = Extractor::builder().indirect(!args.direct_only).min_confidence(args.min_confidence).build();
    let mut out = anstream::stdout().lock();
    let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0).clamp(40, 100));
    let mut first = true;
    for file in &args.files {
        let text = match input::read(file) {
            Ok(text) => text,
            Err(reason) => {
                *all_read = false;
                eprintln!("extract: {reason}");
                continue;
            }
        };
        let mut document = Document::new(&text);
        if let Some(narrator) = &args.narrator {
            document = document.narrator(narrator);
        }
        let name = input::name(file);
        let found = extractor.extract(document);
        let page = if args.json { json(&name, &found) } else { Page { name: &name, found: &found, width }.to_string() };
        if !std::mem::take(&mut first) && !args.json {
            out.write_all(b"\n\n")?;
        }
        out.write_all(page.as_bytes())?;
    }
    out.flush()
}

#[cfg(feature = "serde")]
fn json(id: &str, found: &Extraction<'_>) -> String {
    let line = line::Line { id, record: found.into() };
    serde_json::to_string(&line).expect("a record has no map with keys that are not strings") + "\n"
}

#[cfg(not(feature = "serde"))]
fn json(_: &str, _: &Extraction<'_>) -> String {
    unreachable!("refused when the arguments are read")
}

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();

/// What people see of one text.
struct Page<'a> {
    name: &'a str,
    found: &'a Extraction<'a>,
    width: usize,
}

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Page { name, found, .. } = self;
        writeln!(f, "{BOLD}{name}{BOLD:#}")?;
        writeln!(
            f,
            "{DIM}{}, {}{DIM:#}",
            count(found.quotes().len(), "quotation"),
            count(found.speakers().len(), "speaker")
        )?;
        for quote in found.quotes() {
            self.quote(f, quote)?;
        }
        self.speakers(f)
    }
}

impl Page<'_> {
    fn quote(&self, f: &mut fmt::Formatter<'_>, quote: &Quote<'_>) -> fmt::Result {
        let indent = "    ".repeat(self.depth(quote));
        let kind = quote.kind();
        match self.found.speaker_of(quote) {
            Some(speaker) => {
                let style = colour(speaker);
                writeln!(f, "\n{indent}{style}{}{style:#} {DIM}({kind}){DIM:#}", plain(speaker.name()))?;
            }
            None => writeln!(f, "\n{indent}{DIM}speaker unknown ({kind}){DIM:#}")?,
        }
        let indent = indent + "  ";
        for paragraph in marked(self.found.text(), quote).split("\n\n") {
            wrap(f, paragraph, &indent, self.width)?;
        }
        match quote.attribution() {
            Some(attribution) => writeln!(f, "{indent}{}", How(attribution)),
            None => Ok(()),
        }
    }

    /// How many quotes this one is nested in.
    fn depth(&self, quote: &Quote<'_>) -> usize {
        let parent = |quote: &&Quote<'_>| quote.parent().map(|id| &self.found.quotes()[id.index()]);
        std::iter::successors(parent(&quote), parent).count()
    }

    fn speakers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let speakers = self.found.speakers();
        let Some(widest) = speakers.iter().map(|s| s.name().chars().count()).max() else {
            return Ok(());
        };
        let column = widest.max("Speakers".len());
        writeln!(f, "\n{DIM}{:column$}  quotations  mentions{DIM:#}", "Speakers")?;
        for speaker in speakers {
            let quotes = self.found.quotes_of(speaker).count();
            let style = colour(speaker);
            let name = plain(speaker.name());
            write!(f, "{style}{name:column$}{style:#}  {quotes:>10}  {:>8}  ", speaker.mentions().len())?;
            write!(f, "{}", speaker.kind())?;
            if speaker.gender() != Gender::Unknown {
                write!(f, ", {}", speaker.gender())?;
            }
            if let Some(title) = speaker.title() {
                write!(f, ", {}", plain(title))?;
            }
            for alias in speaker.aliases().iter().filter(|alias| **alias != speaker.name()) {
                write!(f, "; {}", plain(alias))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// How a speaker is known: *mention: she · cue: said · rule: mention-after · 0.98*
struct How<'a>(&'a Attribution<'a>);

impl fmt::Display for How<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(mention) = self.0.mention() {
            write!(f, "{DIM}mention:{DIM:#} {} {DIM}·{DIM:#} ", plain(mention.text()))?;
        }
        if let Some(cue) = self.0.cue() {
            write!(f, "{DIM}cue:{DIM:#} {} {DIM}·{DIM:#} ", plain(cue.text()))?;
        }
        write!(f, "{DIM}rule:{DIM:#} {} {DIM}·{DIM:#} {:.2}", self.0.rule(), self.0.confidence())
    }
}

/// A speaker's colour; the sixth after has it again.
fn colour(speaker: &Speaker<'_>) -> Style {
    use AnsiColor::{Blue, Cyan, Green, Magenta, Red, Yellow};
    let colours = [Cyan, Green, Magenta, Yellow, Blue, Red];
    BOLD.fg_color(Some(colours[speaker.id().index() % colours.len()].into()))
}

/// The words of a quote with the outer marks that stand in the text.
fn marked(text: &str, quote: &Quote<'_>) -> String {
    let (span, segments) = (quote.span(), quote.segments());
    let first = segments.first().map_or(span.start(), |s| s.start());
    let last = segments.last().map_or(span.end(), |s| s.end());
    format!("{}{}{}", &text[span.start()..first], quote.content(), &text[last..span.end()])
}

/// Writes a paragraph in lines of at most `width` characters.
fn wrap(f: &mut fmt::Formatter<'_>, paragraph: &str, indent: &str, width: usize) -> fmt::Result {
    let mut column = 0;
    for word in paragraph.split_whitespace() {
        let length = word.chars().count();
        if column == 0 || column + 1 + length > width {
            f.write_str(if column == 0 { "" } else { "\n" })?;
            f.write_str(indent)?;
            column = indent.len();
        } else {
            f.write_char(' ')?;
            column += 1;
        }
        f.write_str(&plain(word))?;
        column += length;
    }
    f.write_char('\n')
}

/// Text on one line, without the control characters that could lead a terminal astray.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for (i, word) in text.split_whitespace().enumerate() {
        plain.push_str(if i == 0 { "" } else { " " });
        plain.extend(word.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }));
    }
    plain
}

/// *1 quotation*, *2 quotations*.
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
