//! Fixtures: marked-up text, read and compared with what the crate finds.
//! The format is told in `tests/fixtures/README.md`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use quotecraft::{
    Document, Extraction, Extractor, Gazetteer, GazetteerBuilder, Gender, Quote, QuoteKind, Rule, Span, Speaker,
    SpeakerKind,
};

/// What a case lists in full.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// Every quote.
    All,
    /// Every direct quote; others are not looked at.
    Direct,
    /// Nothing: what is marked must be right, what is not is not looked at.
    Marked,
}

/// One text with the answers.
pub(crate) struct Case {
    path: PathBuf,
    line: usize,
    name: String,
    /// Without the tags.
    pub(crate) text: Box<str>,
    scope: Scope,
    rule: Option<Rule>,
    known_failure: Option<String>,
    narrator: Option<String>,
    gazetteer: Option<Gazetteer>,
    cast: Option<Gazetteer>,
    tags: Vec<Tag>,
    speakers: Option<Vec<Who>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Quote,
    Source,
    Cue,
    Term,
    Mention,
    Nothing,
}

/// `{Q1 mixed=Ann Lee:…}`
struct Tag {
    what: What,
    ids: Vec<u32>,
    words: Vec<String>,
    value: Option<String>,
    known: bool,
    span: Span,
    /// The number of the quote whose tag is around this one.
    inside: Option<u32>,
}

/// A line of the answers: `key: name | title | kind | gender`.
struct Who {
    key: String,
    name: String,
    fields: [Option<String>; 3],
}

/// A difference, and the tag that it is about.
struct Problem {
    tag: Option<usize>,
    told: String,
}

/// How a case went.
pub(crate) enum Outcome {
    Right,
    KnownFailure,
    Wrong(String),
}

/// Every case of every `.txt` file of a directory under `tests/fixtures`.
pub(crate) fn cases(directory: &str) -> Vec<Case> {
    cases_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(directory))
}

/// Every case of every `.txt` file of a directory.
pub(crate) fn cases_in(root: &Path) -> Vec<Case> {
    let mut files: Vec<PathBuf> = fs::read_dir(root)
        .unwrap_or_else(|e| panic!("{}: {e}", root.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| read(path)).collect()
}

fn read(path: &Path) -> Vec<Case> {
    let source = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut cases = Vec::new();
    let mut lines = source.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        // What stands before the first case is a comment.
        let Some(name) = line.strip_prefix("=== ") else { continue };
        let mut body = Vec::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| !line.starts_with("=== ")) {
            body.push(line);
        }
        cases.push(
            case(path, number + 1, name.trim(), &body)
                .unwrap_or_else(|e| panic!("{}:{}: {name}: {e}", path.display(), number + 1)),
        );
    }
    cases
}

fn case(path: &Path, line: usize, name: &str, body: &[&str]) -> Result<Case, String> {
    let headers = body.iter().take_while(|line| line.starts_with('@')).count();
    let end = body.iter().position(|line| *line == "---").unwrap_or(body.len());
    let (text, tags) = parse(body[headers..end].join("\n").trim_matches('\n'))?;
    let mut case = Case {
        path: path.to_owned(),
        line,
        name: name.to_owned(),
        text: text.into(),
        scope: Scope::All,
        rule: None,
        known_failure: None,
        narrator: None,
        gazetteer: None,
        cast: None,
        tags,
        speakers: None,
    };
    let (mut gazetteer, mut cast) = (None, None);
    for header in &body[..headers] {
        let (key, value) = header.split_once(' ').ok_or_else(|| format!("{header} has no value"))?;
        match key {
            "@only" => {
                case.scope = match value {
                    "direct" => Scope::Direct,
                    "marked" => Scope::Marked,
                    _ => return Err(format!("{header}: direct or marked")),
                }
            }
            "@rule" => case.rule = Some(rule(value).ok_or_else(|| format!("{value} is no rule"))?),
            "@known-failure" => case.known_failure = Some(value.to_owned()),
            "@narrator" => case.narrator = Some(value.to_owned()),
            "@person" => gazetteer = Some(person(gazetteer.unwrap_or_else(Gazetteer::builder), value)?),
            "@cast" => cast = Some(person(cast.unwrap_or_else(Gazetteer::builder), value)?),
            _ => return Err(format!("{key} is no header")),
        }
    }
    let build = |g: Option<GazetteerBuilder>| g.map(GazetteerBuilder::build).transpose().map_err(|e| e.to_string());
    (case.gazetteer, case.cast) = (build(gazetteer)?, build(cast)?);
    if case.tags.iter().any(|tag| tag.known) && case.known_failure.is_none() {
        return Err("a tag with ! needs a reason: @known-failure".to_owned());
    }
    if end < body.len() {
        let lines = body[end + 1..].iter().filter(|l| !l.trim().is_empty() && !l.starts_with('#'));
        case.speakers = Some(lines.map(|line| who(line)).collect::<Result<_, _>>()?);
    }
    Ok(case)
}

/// `name; alias; alias | gender | key`
fn person(builder: GazetteerBuilder, value: &str) -> Result<GazetteerBuilder, String> {
    let mut fields = value.split('|').map(str::trim);
    let mut names = fields.next().unwrap_or_default().split(';').map(str::trim);
    let mut builder = builder.person(names.next().unwrap_or_default());
    for alias in names {
        builder = builder.alias(alias);
    }
    builder = match fields.next().unwrap_or("unknown") {
        "female" => builder.gender(Gender::Female),
        "male" => builder.gender(Gender::Male),
        "unknown" => builder,
        other => return Err(format!("{other} is no gender")),
    };
    Ok(match fields.next() {
        Some(key) => builder.key(key),
        None => builder,
    })
}

fn who(line: &str) -> Result<Who, String> {
    let mut fields = line.split('|').map(str::trim);
    let first = fields.next().unwrap_or_default();
    let (key, name) = first.split_once(": ").unwrap_or((first, first));
    let mut field = || match fields.next() {
        None | Some("?") => None,
        Some(value) => Some(value.to_owned()),
    };
    let fields = [field(), field(), field()];
    if fields[1].as_ref().is_some_and(|k| !["person", "organization", "group", "unnamed", "-"].contains(&k.as_str())) {
        return Err(format!("{line}: no kind of speaker"));
    }
    Ok(Who { key: key.trim().to_owned(), name: name.trim().to_owned(), fields })
}

fn rule(id: &str) -> Option<Rule> {
    Rule::ALL.iter().copied().find(|rule| rule.id() == id)
}

/// Takes the tags out of a text.
fn parse(source: &str) -> Result<(String, Vec<Tag>), String> {
    let mut text = String::with_capacity(source.len());
    let mut tags: Vec<Tag> = Vec::new();
    let mut starts = Vec::new();
    let mut chars = source.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => text.push(chars.next().ok_or("a \\ at the end")?.1),
            '{' => {
                let rest = &source[at + 1..];
                let colon = rest.find(':').ok_or_else(|| format!("no colon in {{{rest}"))?;
                let inside = starts
                    .iter()
                    .rev()
                    .map(|&(tag, _)| &tags[tag])
                    .find(|tag: &&Tag| tag.what == What::Quote)
                    .map(|tag| tag.ids[0]);
                let tag = head(&rest[..colon], inside)?;
                starts.push((tags.len(), text.len()));
                tags.push(tag);
                while chars.as_str().len() > rest.len() - colon - 1 {
                    chars.next();
                }
            }
            '}' => {
                let (tag, start) = starts.pop().ok_or_else(|| format!("a }} too many after …{text}"))?;
                tags[tag].span = Span::new(start, text.len());
            }
            _ => text.push(c),
        }
    }
    if starts.is_empty() { Ok((text, tags)) } else { Err("a { is not closed".to_owned()) }
}

fn head(head: &str, inside: Option<u32>) -> Result<Tag, String> {
    let error = || format!("{{{head}: is no tag");
    let mut rest = head;
    let what = match head.chars().next().ok_or_else(error)? {
        'Q' => What::Quote,
        'S' => What::Source,
        'C' => What::Cue,
        'T' => What::Term,
        '@' => What::Mention,
        'X' => What::Nothing,
        _ => return Err(error()),
    };
    rest = &rest[1..];
    let mut tag =
        Tag { what, ids: Vec::new(), words: Vec::new(), value: None, known: false, span: Span::default(), inside };
    if what == What::Mention {
        let known = rest.strip_prefix('!');
        tag.known = known.is_some();
        tag.value = Some(known.unwrap_or(rest).to_owned());
        return Ok(tag);
    }
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(rest.len());
    tag.ids = rest[..digits].split(',').filter(|d| !d.is_empty()).map(|d| d.parse().unwrap()).collect();
    if tag.ids.is_empty() {
        tag.ids.push(1);
    }
    rest = &rest[digits..];
    if let Some(known) = rest.strip_prefix('!') {
        tag.known = true;
        rest = known;
    }
    if let Some((words, value)) = rest.split_once('=') {
        tag.value = Some(value.trim().to_owned());
        rest = words;
    }
    for word in rest.split_whitespace() {
        if !["direct", "mixed", "indirect", "open", "open?"].contains(&word) && rule(word).is_none() {
            return Err(error());
        }
        tag.words.push(word.to_owned());
    }
    Ok(tag)
}

/// Opening marks, each with those that may close it.
const MARKS: &[(&str, &[&str])] = &[
    ("``", &["''", "\""]),
    ("`", &["'", "`"]),
    ("''", &["''", "\""]),
    ("‘‘", &["’’"]),
    ("“", &["”", "“", "\""]),
    ("\"", &["\"", "”"]),
    ("‘", &["’", "‘", "'"]),
    ("'", &["'", "’"]),
    ("«", &["»", "«"]),
    ("»", &["«", "»"]),
    ("„", &["“", "”", "\""]),
    ("‚", &["‘", "’"]),
    ("<<", &[">>"]),
    (",,", &["''", "\""]),
    ("‹", &["›"]),
    ("›", &["‹"]),
    ("「", &["」"]),
    ("『", &["』"]),
    ("”", &["”", "“"]),
    ("’", &["’", "‘"]),
    ("— ", &[]),
    ("― ", &[]),
    ("– ", &[]),
    ("-- ", &[]),
    ("—", &[]),
    ("- ", &[]),
];

/// A part of a direct quote without its outer marks and the white space
/// there, and whether it is closed. It may go on within the marks of the one before.
fn without_marks(text: &str, span: Span, within: bool) -> (Span, bool) {
    let opening = || MARKS.iter().filter(|(open, _)| text[span].starts_with(open));
    // In ''Tis late' one mark opens, for one closes.
    let closed =
        |(open, closers): &&(&str, &[&str])| closers.iter().any(|close| text[span][open.len()..].ends_with(close));
    let Some((open, closers)) = opening().find(closed).or_else(|| opening().next()) else {
        return match text[span].strip_suffix(['”', '’', '"', '\'']).filter(|_| within) {
            Some(words) => (Span::new(span.start(), span.start() + words.trim_end().len()), true),
            None => (span, false),
        };
    };
    let start = span.start() + open.len();
    let inner = &text[start..span.end()];
    let (end, closed) = match closers.iter().find(|close| inner.ends_with(**close)) {
        Some(close) => (span.end() - close.len(), true),
        None => (span.end(), false),
    };
    let words = text[start..end].trim_start();
    let start = end - words.len();
    (Span::new(start, start + words.trim_end().len()), closed)
}

/// What the tags with one number say of a quote.
struct Expected<'c> {
    tag: usize,
    kind: &'c str,
    span: Span,
    segments: Vec<Span>,
    /// None where it does not count.
    closed: Option<bool>,
    /// The span of the quote that it is in.
    parent: Option<u32>,
    rule: Option<Rule>,
    /// The outer option: whether it counts.
    speaker: Option<Option<&'c str>>,
    /// Where a source or a cue is tagged both count.
    words: Option<[Option<Span>; 2]>,
    number: u32,
}

impl Case {
    /// Where it stands.
    pub(crate) fn place(&self) -> String {
        let file = self.path.file_name().unwrap_or_default().to_string_lossy();
        format!("tests/fixtures: {file}:{}: {}", self.line, self.name)
    }

    /// Why it is known to fail.
    pub(crate) fn known_failure(&self) -> Option<&str> {
        self.known_failure.as_deref()
    }

    /// Whether the header is all that keeps it from passing.
    pub(crate) fn passes_though_known_to_fail(&self) -> bool {
        self.known_failure.is_some() && !self.tags.iter().any(|tag| tag.known) && self.run().1 == 0
    }

    /// Takes the header out of the file.
    pub(crate) fn take_out_known_failure(&self) {
        let header = format!("@known-failure {}", self.known_failure().unwrap_or_default());
        let source = fs::read_to_string(&self.path).unwrap();
        let start = source.find(&format!("=== {}\n", self.name)).unwrap();
        let (before, case) = source.split_at(start);
        fs::write(&self.path, before.to_owned() + &case.replacen(&format!("{header}\n"), "", 1)).unwrap();
    }

    /// Who *I* is in the narration.
    #[allow(dead_code, reason = "for the program that fits weights")]
    pub(crate) fn narrator(&self) -> Option<&str> {
        self.narrator.as_deref()
    }

    /// The parts of each quote with the name of its speaker, where it is marked.
    #[allow(dead_code, reason = "for the program that fits weights")]
    pub(crate) fn spoken(&self) -> Vec<(Vec<Span>, Option<String>)> {
        let speaker = |e: &Expected<'_>| e.speaker.flatten().map(str::to_owned);
        self.expected().into_iter().map(|e| (e.segments.clone(), speaker(&e))).collect()
    }

    /// How many answers it has.
    pub(crate) fn answers(&self) -> usize {
        self.tags.len() + self.speakers.as_ref().map_or(0, Vec::len)
    }

    /// Compares what the crate finds with what is marked.
    pub(crate) fn run(&self) -> (Outcome, usize) {
        let extractor = Extractor::builder().gazetteer(self.gazetteer.clone().unwrap_or_default()).build();
        let mut document = Document::new(&self.text);
        if let Some(narrator) = &self.narrator {
            document = document.narrator(narrator);
        }
        if let Some(cast) = &self.cast {
            document = document.cast(cast);
        }
        let found = extractor.extract(document);
        let mut problems = Vec::new();
        self.compare_quotes(&found, &mut problems);
        self.compare_terms(&found, &mut problems);
        self.compare_speakers(&found, &mut problems);
        let wrong = problems.len();
        (self.judge(problems), wrong)
    }

    fn judge(&self, problems: Vec<Problem>) -> Outcome {
        if let Some(reason) = &self.known_failure
            && !self.tags.iter().any(|tag| tag.known)
        {
            return match problems.len() {
                0 => Outcome::Wrong(format!("  passes now: take out @known-failure {reason}\n")),
                _ => Outcome::KnownFailure,
            };
        }
        let mut told = String::new();
        let mut failed = vec![false; self.tags.len()];
        for problem in problems {
            match problem.tag {
                Some(tag) if self.tags[tag].known => failed[tag] = true,
                _ => writeln!(told, "  {}", problem.told).unwrap(),
            }
        }
        for (tag, failed) in self.tags.iter().zip(failed) {
            if tag.known && !failed {
                writeln!(told, "  right now: take out the ! of {}", &self.text[tag.span]).unwrap();
            }
        }
        match (told.is_empty(), &self.known_failure) {
            (true, None) => Outcome::Right,
            (true, Some(_)) => Outcome::KnownFailure,
            (false, _) => Outcome::Wrong(told),
        }
    }

    /// A speaker's name from its key, or itself.
    fn name_of<'a>(&'a self, key: &'a str) -> &'a str {
        let who = self.speakers.iter().flatten().find(|who| who.key == key);
        who.map_or(key, |who| &who.name)
    }

    fn expected(&self) -> Vec<Expected<'_>> {
        let mut all: Vec<Expected<'_>> = Vec::new();
        for (i, tag) in self.tags.iter().enumerate().filter(|(_, tag)| tag.what == What::Quote) {
            let number = tag.ids[0];
            if !all.iter().any(|e| e.number == number) {
                all.push(self.expected_quote(i, number));
            }
        }
        all
    }

    fn expected_quote(&self, first: usize, number: u32) -> Expected<'_> {
        let of = |what| move |tag: &&Tag| tag.what == what && tag.ids.contains(&number);
        let parts: Vec<&Tag> = self.tags.iter().filter(of(What::Quote)).collect();
        let has = |word: &str| parts.iter().any(|tag| tag.words.iter().any(|w| w == word));
        let kind = ["mixed", "indirect"].into_iter().find(|kind| has(kind)).unwrap_or("direct");
        let mut segments = Vec::new();
        let mut closed = true;
        for part in &parts {
            if kind == "direct" {
                // Stage directions cut a quote within its marks.
                let within = !segments.is_empty() && !closed;
                let (segment, is_closed) = without_marks(&self.text, part.span, within);
                // Between the parts of a split quote the marks close too.
                closed = is_closed;
                segments.push(segment);
            } else {
                segments.push(part.span);
            }
        }
        if has("open") {
            closed = false;
            if let (Some(last), Some(part)) = (segments.last_mut(), parts.last()) {
                *last = Span::new(last.start(), part.span.end());
            }
        }
        let source = self.tags.iter().find(of(What::Source));
        let cue = self.tags.iter().find(of(What::Cue));
        let said = parts
            .iter()
            .find_map(|part| part.value.as_deref())
            .or(source.map(|source| source.value.as_deref().unwrap_or(&self.text[source.span])));
        Expected {
            tag: first,
            kind,
            span: Span::new(parts[0].span.start(), parts.last().unwrap().span.end()),
            segments,
            closed: (!has("open?")).then_some(closed),
            parent: parts[0].inside.filter(|&n| n != number),
            rule: parts.iter().flat_map(|p| &p.words).find_map(|w| rule(w)).or(self.rule),
            speaker: match said {
                Some("?") => None,
                None | Some("-") => Some(None),
                Some(name) => Some(Some(self.name_of(name))),
            },
            words: (source.is_some() || cue.is_some()).then(|| [source.map(|t| t.span), cue.map(|t| t.span)]),
            number,
        }
    }

    fn compare_quotes(&self, found: &Extraction<'_>, problems: &mut Vec<Problem>) {
        let expected = self.expected();
        let counts = |quote: &&Quote<'_>| self.scope != Scope::Direct || quote.kind() == QuoteKind::Direct;
        let quotes: Vec<&Quote<'_>> = found.quotes().iter().filter(counts).collect();
        let mut taken = vec![None; quotes.len()];
        for (e, want) in expected.iter().enumerate() {
            // The same place, else what overlaps it most (and is of its kind).
            let best = (0..quotes.len()).filter(|&i| taken[i].is_none()).max_by_key(|&i| {
                let quote = quotes[i];
                (quote.span() == want.span, quote.kind().as_str() == want.kind, overlap(quote.span(), want.span))
            });
            let Some(i) = best.filter(|&i| overlap(quotes[i].span(), want.span) * 2 > want.span.len()) else {
                let told = format!("not found: {} {}", want.kind, excerpt(&self.text[want.span]));
                problems.push(Problem { tag: Some(want.tag), told });
                continue;
            };
            taken[i] = Some(e);
            let mut differences = Vec::new();
            self.compare_quote(found, want, quotes[i], &mut differences);
            let parent = quotes[i].parent().map(|id| found.quotes()[id.index()].span());
            let outer = want.parent.and_then(|n| expected.iter().find(|e| e.number == n)).map(|e| e.span);
            if self.scope != Scope::Marked && parent != outer {
                let tell = |p: Option<Span>| p.map_or("nothing".to_owned(), |span| excerpt(&self.text[span]));
                differences.push(format!("nested in: expected {}, found {}", tell(outer), tell(parent)));
            }
            if !differences.is_empty() {
                let told = format!("{}:\n    {}", excerpt(&self.text[want.span]), differences.join("\n    "));
                problems.push(Problem { tag: Some(want.tag), told });
            }
        }
        if self.scope == Scope::Marked {
            return;
        }
        for (quote, _) in quotes.iter().zip(taken).filter(|(_, taken)| taken.is_none()) {
            let told = format!("not expected: {} {}", quote.kind(), tell(found, quote));
            problems.push(Problem { tag: self.nothing_at(quote.span()), told });
        }
    }

    /// The tag that says that nothing is to be found here.
    fn nothing_at(&self, span: Span) -> Option<usize> {
        self.tags.iter().position(|tag| tag.what == What::Nothing && tag.span.overlaps(span))
    }

    fn compare_quote(
        &self,
        found: &Extraction<'_>,
        want: &Expected<'_>,
        quote: &Quote<'_>,
        differences: &mut Vec<String>,
    ) {
        let text = &self.text;
        let words = |span: Option<Span>| span.map_or("none".to_owned(), |span| format!("{:?}", &text[span]));
        if self.scope != Scope::Marked {
            if quote.kind().as_str() != want.kind {
                differences.push(format!("kind: expected {}, found {}", want.kind, quote.kind()));
            }
            if quote.segments() != want.segments {
                let tell = |s: &[Span]| s.iter().map(|s| format!("{:?}", &text[*s])).collect::<Vec<_>>().join(" + ");
                differences.push(format!(
                    "segments: expected {}, found {}",
                    tell(&want.segments),
                    tell(quote.segments())
                ));
            } else if quote.span() != want.span {
                differences.push(format!("span: found {:?}", &text[quote.span()]));
            }
            if want.closed.is_some_and(|closed| closed != quote.is_closed()) {
                differences.push(format!("closed: found {}", quote.is_closed()));
            }
        }
        let attribution = quote.attribution();
        let speaker = found.speaker_of(quote).map(Speaker::name);
        if want.speaker.is_some_and(|name| !same_name(name, speaker)) {
            let tell = |name: Option<&str>| name.map_or("nobody".to_owned(), |name| format!("{name:?}"));
            let by = attribution.map_or(String::new(), |a| format!(" by {}", a.rule()));
            let wanted = want.speaker.flatten();
            differences.push(format!("speaker: expected {}, found {}{by}", tell(wanted), tell(speaker)));
        }
        if let Some([source, cue]) = want.words {
            let mention = attribution.and_then(|a| a.mention()).map(|m| m.span());
            if mention != source {
                differences.push(format!("mention: expected {}, found {}", words(source), words(mention)));
            }
            let found_cue = attribution.and_then(|a| a.cue()).map(|c| c.span());
            if self.scope != Scope::Marked && found_cue != cue {
                differences.push(format!("cue: expected {}, found {}", words(cue), words(found_cue)));
            }
        }
        if let Some(rule) = want.rule
            && want.speaker != Some(None)
            && attribution.map(|a| a.rule()) != Some(rule)
        {
            let found = attribution.map_or("none", |a| a.rule().id());
            differences.push(format!("rule: expected {rule}, found {found}"));
        }
    }

    fn compare_terms(&self, found: &Extraction<'_>, problems: &mut Vec<Problem>) {
        let terms: Vec<Span> = found.marked().iter().filter(|m| m.quote().is_none()).map(|m| m.span()).collect();
        let tagged = || self.tags.iter().enumerate().filter(|(_, tag)| tag.what == What::Term);
        for (i, tag) in tagged() {
            if !terms.contains(&tag.span) {
                let told = format!("no term: {}", excerpt(&self.text[tag.span]));
                problems.push(Problem { tag: Some(i), told });
            }
        }
        if self.scope == Scope::Marked {
            return;
        }
        for term in terms {
            if !tagged().any(|(_, tag)| tag.span == term) {
                let told = format!("not expected: term {}", excerpt(&self.text[term]));
                problems.push(Problem { tag: self.nothing_at(term), told });
            }
        }
    }

    fn compare_speakers(&self, found: &Extraction<'_>, problems: &mut Vec<Problem>) {
        let owner = |span: Span| found.speakers().iter().find(|s| s.mentions().iter().any(|m| m.span() == span));
        // Every mention that is marked is its speaker's and nobody else's.
        for (i, tag) in self.tags.iter().enumerate() {
            let wanted = match (tag.what, tag.value.as_deref()) {
                (What::Mention, Some("-")) => None,
                (What::Mention, Some(key)) => Some(self.name_of(key)),
                _ => continue,
            };
            let speaker = owner(tag.span).map(Speaker::name);
            if !same_name(speaker, wanted) {
                let tell = |name: Option<&str>| name.map_or("nobody".to_owned(), |name| format!("{name:?}"));
                let told = format!(
                    "mention {} of {}: expected {}, found {}",
                    excerpt(&self.text[tag.span]),
                    excerpt(&self.text[around(&self.text, tag.span)]),
                    tell(wanted),
                    tell(speaker)
                );
                problems.push(Problem { tag: Some(i), told });
            }
        }
        let Some(all) = &self.speakers else { return };
        for who in all {
            let Some(speaker) = found.speakers().iter().find(|s| same_name(Some(s.name()), Some(&who.name))) else {
                problems.push(Problem { tag: None, told: format!("no speaker {:?}", who.name) });
                continue;
            };
            let is = [speaker.title().unwrap_or("-"), speaker.kind().as_str(), speaker.gender().as_str()];
            for ((field, wanted), is) in ["title", "kind", "gender"].into_iter().zip(&who.fields).zip(is) {
                if wanted.as_ref().is_some_and(|wanted| wanted != is) {
                    let told = format!("{field} of {}: expected {}, found {is}", who.name, wanted.as_ref().unwrap());
                    problems.push(Problem { tag: None, told });
                }
            }
        }
        if self.scope != Scope::All {
            return;
        }
        for speaker in found.speakers() {
            if !all.iter().any(|who| same_name(Some(&who.name), Some(speaker.name()))) {
                let kind: SpeakerKind = speaker.kind();
                problems.push(Problem { tag: None, told: format!("not expected: {kind} {:?}", speaker.name()) });
            }
        }
    }
}

/// Whether two names are one; *The council* is *council*.
fn same_name(a: Option<&str>, b: Option<&str>) -> bool {
    let plain = |name: &str| {
        let name = name.strip_prefix("The ").or(name.strip_prefix("the ")).unwrap_or(name);
        name.chars().take(1).flat_map(char::to_lowercase).chain(name.chars().skip(1)).collect::<String>()
    };
    a.map(plain) == b.map(plain)
}

fn overlap(a: Span, b: Span) -> usize {
    a.end().min(b.end()).saturating_sub(a.start().max(b.start()))
}

/// The words around, for a reader to find the place.
fn around(text: &str, span: Span) -> Span {
    let start = text[..span.start()].char_indices().rev().take(20).last().map_or(span.start(), |(i, _)| i);
    let end = text[span.end()..].char_indices().nth(20).map_or(text.len(), |(i, _)| span.end() + i);
    Span::new(start, end)
}

fn excerpt(words: &str) -> String {
    let words = words.replace('\n', "¶");
    let count = words.chars().count();
    if count <= 70 {
        return words;
    }
    let head: String = words.chars().take(45).collect();
    let tail: String = words.chars().skip(count - 20).collect();
    format!("{head} … {tail}")
}

fn tell(found: &Extraction<'_>, quote: &Quote<'_>) -> String {
    let by = match (found.speaker_of(quote), quote.attribution()) {
        (Some(speaker), Some(a)) => format!(" by {} ({})", speaker.name(), a.rule()),
        _ => String::new(),
    };
    format!("{}{by}", excerpt(&found.text()[quote.span()]))
}
