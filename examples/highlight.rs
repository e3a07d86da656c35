//! Who said what, as one HTML page: each speaker's words in that speaker's
//! colour, with no script in it and nothing from elsewhere.
//!
//! ```sh
//! cargo run --release --example highlight -- examples/articles/summit.txt -o summit.html
//! ```

use std::borrow::Cow;
use std::cmp::Reverse;
use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, mem};

use clap::Parser;
use quotecraft::{Document, Extraction, Extractor, Gender, Quote, QuoteKind, Span, Speaker};

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/input.rs"]
mod input;

const STYLE: &str = include_str!("shared/highlight.css");

/// The head of the page: what the marks mean.
const LEGEND: &str = "<header class=\"legend\">
<h1>Who said what</h1>
<ul aria-label=\"Legend\">
<li><span class=\"quote direct\">“in marks”</span> direct</li>
<li><span class=\"quote mixed\">partly “in marks”</span> mixed</li>
<li><span class=\"quote indirect\">without marks</span> indirect</li>
<li><mark class=\"mention\">somebody</mark> mention of the speaker</li>
<li><mark class=\"cue\">said</mark> cue</li>
<li><span class=\"chip\">1</span> the speaker’s number: point at it, or move to it with the keyboard, for the rule and \
how often it is right</li>
</ul>
</header>
";

/// Shows who says what in English texts as one self-contained HTML page.
///
/// A file that cannot be read gets an error on standard error; the others are
/// still done, and the exit code is then 1.
#[derive(Parser)]
#[command(arg_required_else_help = true)]
struct Args {
    /// Texts in UTF-8; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Where to write the page instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Who is “I” outside the quotations
    #[arg(long, value_name = "NAME")]
    narrator: Option<String>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut all_read = true;
    let mut texts = Vec::new();
    for file in &args.files {
        match input::read(file) {
            Ok(text) => texts.push((input::name(file), text)),
            Err(reason) => {
                all_read = false;
                eprintln!("highlight: {reason}");
            }
        }
    }
    if texts.is_empty() {
        return ExitCode::FAILURE;
    }
    let page = page(&texts, args.narrator.as_deref());
    let written = match &args.output {
        Some(path) => {
            fs::write(path, page).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
        }
        None => io::stdout().lock().write_all(page.as_bytes()),
    };
    exit::code("highlight", all_read, written)
}

/// The whole page.
fn page(texts: &[(String, String)], narrator: Option<&str>) -> String {
    let extractor = Extractor::new();
    let names = texts.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>Who said what: {}</title>\n<style>\n{STYLE}</style>\n{LEGEND}<main>\n",
        escape(&names)
    );
    for (number, (name, text)) in texts.iter().enumerate() {
        let mut document = Document::new(text);
        if let Some(narrator) = narrator {
            document = document.narrator(narrator);
        }
        let article = Article { number: number + 1, name, found: &extractor.extract(document) };
        write!(page, "{article}").expect("a string takes whatever is written");
    }
    page + "</main>\n</html>\n"
}

/// One text of the page.
struct Article<'a> {
    number: usize,
    name: &'a str,
    found: &'a Extraction<'a>,
}

impl fmt::Display for Article<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Article { number, found, .. } = self;
        let mut paragraphs = paragraphs(found.text());
        let mut inline = Inline::new(self);
        let name = escape(self.name);
        writeln!(f, "<article aria-labelledby=\"a{number}\">\n<header>")?;
        if paragraphs.first().is_some_and(|&first| is_headline(&found.text()[first])) {
            write!(f, "<p class=\"file\">{name}</p>\n<h2 id=\"a{number}\">")?;
            inline.write(f, paragraphs.remove(0))?;
            writeln!(f, "</h2>")?;
        } else {
            writeln!(f, "<h2 id=\"a{number}\" class=\"file\">{name}</h2>")?;
        }
        writeln!(f, "<a class=\"skip\" href=\"#a{number}-text\">Skip to the text</a>\n</header>")?;
        self.speakers(f)?;
        writeln!(f, "<div class=\"text\" id=\"a{number}-text\">")?;
        for paragraph in paragraphs {
            f.write_str("<p>")?;
            inline.write(f, paragraph)?;
            f.write_str("</p>\n")?;
        }
        writeln!(f, "</div>\n</article>")
    }
}

impl Article<'_> {
    /// The speakers with their quotations.
    fn speakers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quotes = self.found.quotes();
        let of = |id| quotes.iter().filter(move |q| self.found.speaker_of(q).map(Speaker::id) == id);
        let most = self.found.speakers().iter().map(|s| of(Some(s.id())).count()).max().unwrap_or(0);
        let most = most.max(of(None).count());
        let number = self.number;
        writeln!(f, "<aside aria-labelledby=\"a{number}-who\">\n<h3 id=\"a{number}-who\">Speakers</h3>")?;
        if quotes.is_empty() {
            writeln!(f, "<p>Nobody is quoted in this text.</p>")?;
        }
        writeln!(f, "<ul class=\"speakers\">")?;
        for speaker in self.found.speakers() {
            self.speaker(f, Some(speaker), &of(Some(speaker.id())).collect::<Vec<_>>(), most)?;
        }
        let unknown = of(None).collect::<Vec<_>>();
        if !unknown.is_empty() {
            self.speaker(f, None, &unknown, most)?;
        }
        writeln!(f, "</ul>")?;
        writeln!(f, "</aside>")
    }

    fn speaker(
        &self,
        f: &mut fmt::Formatter<'_>,
        speaker: Option<&Speaker<'_>>,
        quotes: &[&Quote<'_>],
        most: usize,
    ) -> fmt::Result {
        let (label, class) = (label(speaker), class(speaker));
        write!(
            f,
            "<li id=\"a{}-s{label}\" class=\"{class}\"><span class=\"chip\" aria-hidden=\"true\">{label}</span>",
            self.number
        )?;
        writeln!(f, "<h4>{}</h4>", escape(name(speaker)))?;
        if let Some(speaker) = speaker {
            let title = speaker.title().map(|title| escape(title).into_owned());
            let gender = Some(speaker.gender()).filter(|&g| g != Gender::Unknown).map(|g| g.to_string());
            let facts = [title, Some(speaker.kind().to_string()), gender];
            writeln!(f, "<p>{}</p>", facts.into_iter().flatten().collect::<Vec<_>>().join(" · "))?;
        }
        let share = quotes.len() * 100 / most.max(1);
        writeln!(f, "<div class=\"bar\" aria-hidden=\"true\"><i style=\"width:{share}%\"></i></div>")?;
        write!(f, "<details><summary>{}", count(quotes.len(), "quotation"))?;
        if let Some(speaker) = speaker {
            write!(f, ", {}", count(speaker.mentions().len(), "mention"))?;
        }
        writeln!(f, "</summary>\n<ol>")?;
        for quote in quotes {
            let content = quote.content();
            let start = content.split_whitespace().take(6).collect::<Vec<_>>().join(" ");
            let more = if content.split_whitespace().nth(6).is_some() { " …" } else { "" };
            write!(f, "<li><a href=\"#a{}-q{}\">{}{more}</a>", self.number, quote.id().index(), escape(&start))?;
            writeln!(f, " <small>{}</small></li>", how(quote))?;
        }
        writeln!(f, "</ol></details></li>")
    }

    /// Opens a layer; where it begins with its label.
    fn open(&self, f: &mut fmt::Formatter<'_>, what: What, begins: bool) -> fmt::Result {
        let (index, piece) = match what {
            What::Quote { index, piece } => (index, piece),
            What::Mention { index } => {
                let speaker = self.found.speaker_of(&self.found.quotes()[index]);
                return write!(f, "<mark class=\"mention {}\">", class(speaker));
            }
            What::Cue => return f.write_str("<mark class=\"cue\">"),
        };
        let quote = &self.found.quotes()[index];
        let speaker = self.found.speaker_of(quote);
        let (label, class, number) = (label(speaker), class(speaker), self.number);
        write!(f, "<{} class=\"quote {} {class}\"", element(quote), quote.kind())?;
        if !begins {
            return f.write_char('>');
        }
        if piece == 0 {
            write!(f, " id=\"a{number}-q{index}\"")?;
        }
        let tip = format!("a{number}-t{index}-{piece}");
        let name = escape(name(speaker));
        let goes_on = if piece == 0 { "" } else { ", continued" };
        write!(
            f,
            "><span class=\"label\"><a class=\"chip\" href=\"#a{number}-s{label}\" aria-describedby=\"{tip}\" \
             aria-label=\"{name}{goes_on}:\">{label}</a><span class=\"tip\" role=\"tooltip\" id=\"{tip}\"><b>{name}</b> {}",
            how(quote)
        )?;
        if let Some(attribution) = quote.attribution() {
            for (noun, words) in
                [("mention", attribution.mention().map(|m| m.text())), ("cue", attribution.cue().map(|c| c.text()))]
            {
                if let Some(words) = words {
                    write!(f, "<br>{noun}: <i>{}</i>", escape(words))?;
                }
            }
        }
        f.write_str("</span></span>")
    }

    fn close(&self, f: &mut fmt::Formatter<'_>, what: What) -> fmt::Result {
        match what {
            What::Quote { index, .. } => write!(f, "</{}>", element(&self.found.quotes()[index])),
            What::Mention { .. } | What::Cue => f.write_str("</mark>"),
        }
    }
}

/// What lies over a stretch of the text. Where two begin and end together the
/// lesser is the outer one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Quote { index: usize, piece: usize },
    Mention { index: usize },
    Cue,
}

/// Writes the text, with the layers over it as elements.
///
/// Layers may cross one another and the ends of paragraphs; elements may not.
/// So where one ends that is not innermost, those in it are closed and opened
/// again.
struct Inline<'a> {
    article: &'a Article<'a>,
    /// In the order in which they begin, longer ones first.
    layers: Vec<(Span, What)>,
    /// The first layer that has not begun.
    next: usize,
    /// Layers that have begun and not ended, outer ones first.
    active: Vec<(Span, What)>,
}

impl<'a> Inline<'a> {
    fn new(article: &'a Article<'a>) -> Inline<'a> {
        let text = article.found.text();
        let mut layers = Vec::new();
        for (index, quote) in article.found.quotes().iter().enumerate() {
            let pieces = pieces(text, quote).into_iter().enumerate();
            layers.extend(pieces.map(|(piece, span)| (span, What::Quote { index, piece })));
            if let Some(attribution) = quote.attribution() {
                layers.extend(attribution.mention().map(|m| (m.span(), What::Mention { index })));
                layers.extend(attribution.cue().map(|c| (c.span(), What::Cue)));
            }
        }
        layers.retain(|(span, _)| !span.is_empty());
        layers.sort_by_key(|&(span, what)| (span.start(), Reverse(span.end()), what));
        // Several quotes may have one mention and one cue.
        layers.dedup_by(|(a, one), (b, other)| {
            a == b && mem::discriminant(one) == mem::discriminant(other) && !matches!(one, What::Quote { .. })
        });
        Inline { article, layers, next: 0, active: Vec::new() }
    }

    fn write(&mut self, f: &mut fmt::Formatter<'_>, paragraph: Span) -> fmt::Result {
        let text = self.article.found.text();
        let mut open: Vec<(Span, What)> = Vec::new();
        let mut at = paragraph.start();
        while at < paragraph.end() {
            self.active.retain(|(span, _)| span.end() > at);
            let begun = self.active.len();
            let new = self.layers[self.next..].iter().take_while(|(span, _)| span.start() <= at).count();
            self.active.extend_from_slice(&self.layers[self.next..self.next + new]);
            self.next += new;
            let ends = self.active.iter().map(|(span, _)| span.end());
            let begins = self.layers.get(self.next).map(|(span, _)| span.start());
            let end = ends.chain(begins).chain([paragraph.end()]).min().unwrap_or(paragraph.end());

            let same = open.iter().zip(&self.active).take_while(|(a, b)| a == b).count();
            for (_, what) in open.drain(same..).rev() {
                self.article.close(f, what)?;
            }
            for (i, &(span, what)) in self.active.iter().enumerate().skip(same) {
                self.article.open(f, what, i >= begun)?;
                open.push((span, what));
            }
            write_lines(f, text, Span::new(at, end))?;
            at = end;
        }
        for (_, what) in open.drain(..).rev() {
            self.article.close(f, what)?;
        }
        Ok(())
    }
}

/// Where the parts of a quote stand, with their marks.
fn pieces(text: &str, quote: &Quote<'_>) -> Vec<Span> {
    let is_mark = |c: char| "“”„‟‘’‚‛\"'`´«»‹›".contains(c);
    let (whole, segments) = (quote.span(), quote.segments());
    let mut pieces = Vec::with_capacity(segments.len());
    for (i, segment) in segments.iter().enumerate() {
        let before = &text[whole.start()..segment.start()];
        let after = &text[segment.end()..whole.end()];
        let start = if i == 0 { whole.start() } else { whole.start() + before.trim_end_matches(is_mark).len() };
        let end = whole.end() - if i + 1 == segments.len() { 0 } else { after.trim_start_matches(is_mark).len() };
        pieces.push(Span::new(start, end));
    }
    pieces
}

/// The paragraphs: blank lines part them, or, where there is none, line ends.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        lines.push(Span::new(start + indent.min(line.trim_end().len()), start + line.trim_end().len()));
        start += line.len();
    }
    let filled = |lines: &[Span]| lines.iter().position(|line| !line.is_empty());
    let blank = lines.iter().skip_while(|l| l.is_empty()).skip_while(|l| !l.is_empty()).any(|l| !l.is_empty());
    let groups: Vec<&[Span]> =
        if blank { lines.split(|line| line.is_empty()).collect() } else { lines.chunks(1).collect() };
    let groups = groups.into_iter().filter(|group| filled(group).is_some());
    groups.map(|group| Span::new(group[0].start(), group[group.len() - 1].end())).collect()
}

/// Whether a text's first paragraph looks like its headline: short, and no sentence.
fn is_headline(paragraph: &str) -> bool {
    let last = paragraph.trim_end_matches(['”', '’', '"', '\'']).chars().next_back();
    paragraph.len() <= 120 && !paragraph.contains('\n') && last.is_some_and(|c| !".?!:;,…".contains(c))
}

/// Writes a stretch of the text. A line end after a short line stays one, as in
/// verse or an address; other lines were only wrapped.
fn write_lines(f: &mut fmt::Formatter<'_>, text: &str, stretch: Span) -> fmt::Result {
    let mut end = stretch.start();
    for line in text[stretch].split_inclusive('\n') {
        end += line.len();
        f.write_str(&escape(line.trim_end_matches('\n')))?;
        if line.ends_with('\n') {
            let whole = text[..end - 1].rsplit('\n').next().unwrap_or_default();
            f.write_str(if whole.chars().count() < 50 { "<br>\n" } else { "\n" })?;
        }
    }
    Ok(())
}

/// `q` for words in marks.
fn element(quote: &Quote<'_>) -> &'static str {
    if quote.kind() == QuoteKind::Direct { "q" } else { "span" }
}

/// *direct · mention-after · 0.98*
fn how(quote: &Quote<'_>) -> String {
    match quote.attribution() {
        Some(a) => format!("{} · {} · {:.2}", quote.kind(), a.rule(), a.confidence()),
        None => format!("{} · no rule applies", quote.kind()),
    }
}

fn name<'a>(speaker: Option<&'a Speaker<'_>>) -> &'a str {
    speaker.map_or("Speaker unknown", |speaker| speaker.name())
}

/// What stands for a speaker in the text: a number, from 1.
fn label(speaker: Option<&Speaker<'_>>) -> String {
    speaker.map_or("?".to_owned(), |speaker| (speaker.id().index() + 1).to_string())
}

/// One of eight colours and one of five kinds of line: forty pairs before one comes again.
fn class(speaker: Option<&Speaker<'_>>) -> String {
    speaker.map_or("c l".to_owned(), |s| format!("c{} l{}", s.id().index() % 8, s.id().index() % 5))
}

/// *1 quotation*, *2 quotations*.
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Text as it may stand in an element or an attribute.
fn escape(text: &str) -> Cow<'_, str> {
    let special = |c: char| matches!(c, '&' | '<' | '>' | '"' | '\'') || (c.is_control() && !c.is_whitespace());
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if special(c) => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}
