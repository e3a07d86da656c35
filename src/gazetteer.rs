//! The user's own names, titles and cue words, matched at token edges.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::Debug;
use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};
use regex_automata::nfa::thompson;
use regex_automata::nfa::thompson::pikevm::PikeVM;

use crate::error::BuildError;
use crate::lexicon::names::BEFORE_NAMES;
use crate::lexicon::{self, Lex};
use crate::sort::sort_by_key;
use crate::token::Tokens;
use crate::who::{Gender, SpeakerKind};

/// Names that the caller knows, with what is known of them.
///
/// A gazetteer wins over what the crate would guess: its names are found
/// wherever they stand between token edges, the longest at a place, all the
/// aliases of an entry are one speaker, and the speaker carries the entry's
/// key and gender. Names match in the case in which they are given; one that
/// starts with a small letter also matches at the start of a sentence, and
/// small words in one also without their capitals: *Duke Of York*, *Young Lee*.
/// An apostrophe matches whether it is curly or straight.
///
/// Cloning is cheap. A gazetteer can serve an engine
/// ([`ExtractorBuilder::gazetteer`](crate::ExtractorBuilder::gazetteer)) or one
/// document as its cast ([`Document::cast`](crate::Document::cast)).
///
/// ```
/// use quotecraft::{Extractor, Gazetteer, Gender};
///
/// let gazetteer = Gazetteer::builder()
///     .person("Kassym-Jomart Tokayev")
///     .alias("the Kazakh leader")
///     .gender(Gender::Male)
///     .key("Q123")
///     .build()?;
/// let extractor = Extractor::builder().gazetteer(gazetteer).build();
/// let found = extractor.extract("“We agree,” the Kazakh leader said.");
/// let speaker = found.speaker_of(&found.quotes()[0]).unwrap();
/// assert_eq!((speaker.name(), speaker.key()), ("Kassym-Jomart Tokayev", Some("Q123")));
/// # Ok::<(), quotecraft::BuildError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    entries: Vec<Entry>,
    needles: Option<Needles>,
    patterns: Vec<(Box<dyn Pattern>, Sense)>,
    /// The last words of the names of people, in small letters, and whose they
    /// are; none where they are several people's.
    families: HashMap<String, Option<u32>>,
}

/// A regular expression. A program that builds none has nothing of their engine.
trait Pattern: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    fn find(&self, text: &str) -> Vec<Range<usize>>;
}

impl Pattern for PikeVM {
    fn find(&self, text: &str) -> Vec<Range<usize>> {
        self.find_iter(&mut self.create_cache(), text).map(|m| m.range()).collect()
    }
}

/// A larger pattern is refused.
const LARGEST_PATTERN: usize = 10 << 20;

fn compile(pattern: String) -> Result<Box<dyn Pattern>, BuildError> {
    let limits = thompson::Config::new().nfa_size_limit(Some(LARGEST_PATTERN));
    match PikeVM::builder().thompson(limits).build(&pattern) {
        Ok(regex) => Ok(Box::new(regex)),
        Err(error) => {
            let reason = error.source().map_or_else(|| error.to_string(), ToString::to_string);
            Err(BuildError::Pattern { pattern, reason })
        }
    }
}

/// The strings to look for: a small table, which stays in the cache, tells
/// where one may start, a large one what stands there.
#[derive(Debug)]
struct Needles {
    /// The length of the longest needle with each [`opener`].
    longest: HashMap<u64, u32>,
    /// Whether a byte is the first of one.
    starts: [bool; 256],
    senses: HashMap<String, Sense>,
}

/// A name of a gazetteer.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) kind: SpeakerKind,
    pub(crate) gender: Gender,
    pub(crate) key: Option<String>,
}

/// What a matched string is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    /// A name or an alias of the entry with this index.
    Name(u32),
    /// A mention of somebody who is in no entry.
    Mention,
    /// Stands before a name.
    Title,
    /// Reports speech.
    Cue,
}

/// A place where a string of the gazetteer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) sense: Sense,
}

impl Gazetteer {
    /// Starts an empty one.
    #[must_use]
    pub fn builder() -> GazetteerBuilder {
        GazetteerBuilder::default()
    }

    /// The number of people and organizations in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.inner.entries.len()
    }

    /// Whether it has neither a person nor an organization.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inner.entries.is_empty()
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.inner.entries
    }

    /// The only person whose name ends in a word, which is in small letters.
    pub(crate) fn of_family(&self, word: &str) -> Option<u32> {
        self.inner.families.get(word).copied().flatten()
    }

    /// Where its strings stand in the text: in order, the longest at a place,
    /// none over another.
    pub(crate) fn matches(&self, tokens: &Tokens<'_>) -> Vec<Match> {
        let mut found = Vec::new();
        if let Some(needles) = &self.inner.needles {
            needles.find(tokens, &mut found);
        }
        for (pattern, sense) in &self.inner.patterns {
            for m in pattern.find(tokens.text) {
                let first = tokens.at_byte(m.start);
                let last = tokens.at_byte(m.end).wrapping_sub(1);
                // A pattern may match nothing at all.
                if let (Some(a), Some(b)) = (tokens.get(first), tokens.get(last))
                    && first <= last
                    && a.start() == m.start
                    && b.end() == m.end
                {
                    found.push(Match { first, last, sense: *sense });
                }
            }
        }
        sort_by_key(&mut found, |m| (m.first, std::cmp::Reverse(m.last)));
        let mut free = 0;
        found.retain(|m| {
            let keep = m.first >= free;
            if keep {
                free = m.last + 1;
            }
            keep
        });
        found
    }
}

impl Needles {
    fn new(all: Vec<(String, Sense)>) -> Needles {
        let mut needles =
            Needles { longest: HashMap::new(), starts: [false; 256], senses: HashMap::with_capacity(all.len()) };
        for (needle, sense) in all {
            needles.starts[needle.as_bytes()[0] as usize] = true;
            let longest = needles.longest.entry(opener(&needle, 0)).or_default();
            *longest = (needle.len() as u32).max(*longest);
            // What two entries share is the first one's.
            needles.senses.entry(needle).or_insert(sense);
        }
        needles
    }

    /// Finds every needle that starts and ends with a token.
    fn find(&self, tokens: &Tokens<'_>, found: &mut Vec<Match>) {
        let text = tokens.text;
        for (first, token) in tokens.all.iter().enumerate() {
            let start = token.start();
            if !self.starts[text.as_bytes()[start] as usize] {
                continue;
            }
            let Some(&longest) = self.longest.get(&opener(text, start)) else { continue };
            let ends = tokens.all[first..].iter().take_while(|t| t.end() <= start + longest as usize);
            for (last, end) in ends.enumerate().map(|(k, t)| (first + k, t.end())) {
                // Hard-wrapped text breaks names at line ends: there a line end
                // counts as the space that the needles have.
                let words = &text[start..end];
                let words =
                    if words.contains('\n') { Cow::Owned(words.replace('\n', " ")) } else { Cow::Borrowed(words) };
                if let Some(&sense) = self.senses.get(&*words) {
                    found.push(Match { first, last, sense });
                }
            }
        }
    }
}

/// Up to eight letters and digits with which a text goes on, whatever their case.
fn opener(text: &str, start: usize) -> u64 {
    let letters = text.as_bytes()[start..].iter().take(8).take_while(|b| b.is_ascii_alphanumeric());
    lexicon::key(text.as_bytes(), start, letters.count())
}

/// Collects the entries of a [`Gazetteer`].
///
/// [`alias`](Self::alias), [`gender`](Self::gender) and [`key`](Self::key) say
/// more of the person or organization named last.
#[derive(Debug, Clone, Default)]
pub struct GazetteerBuilder {
    entries: Vec<Entry>,
    needles: Vec<(String, Sense)>,
    patterns: Vec<(String, Sense)>,
    error: Option<BuildError>,
}

impl GazetteerBuilder {
    /// A person. The name is the one that [`Speaker::name`](crate::Speaker::name) gives.
    #[must_use]
    pub fn person(self, name: &str) -> GazetteerBuilder {
        self.entry("person", name, SpeakerKind::Person)
    }

    /// An organization.
    #[must_use]
    pub fn organization(self, name: &str) -> GazetteerBuilder {
        self.entry("organization", name, SpeakerKind::Organization)
    }

    /// Another name of the person or organization named last.
    #[must_use]
    pub fn alias(mut self, alias: &str) -> GazetteerBuilder {
        match self.entries.last_mut() {
            Some(entry) => {
                entry.aliases.push(alias.to_owned());
                let sense = Sense::Name((self.entries.len() - 1) as u32);
                self.needle("alias", alias, sense)
            }
            None => self.fail(BuildError::NoName { kind: "alias", entry: alias.to_owned() }),
        }
    }

    /// The gender of the person named last.
    #[must_use]
    pub fn gender(mut self, gender: Gender) -> GazetteerBuilder {
        match self.entries.last_mut() {
            Some(entry) => entry.gender = gender,
            None => {
                let entry = gender.to_string();
                return self.fail(BuildError::NoName { kind: "gender", entry });
            }
        }
        self
    }

    /// The caller's own key of the person or organization named last.
    #[must_use]
    pub fn key(mut self, key: &str) -> GazetteerBuilder {
        match self.entries.last_mut() {
            Some(entry) => entry.key = Some(key.to_owned()),
            None => return self.fail(BuildError::NoName { kind: "key", entry: key.to_owned() }),
        }
        self
    }

    /// A title, which stands before names: *Supreme Leader*.
    #[must_use]
    pub fn title(self, title: &str) -> GazetteerBuilder {
        self.needle("title", title, Sense::Title)
    }

    /// A word or words that report speech: *rasped*, *took to the airwaves to say*.
    #[must_use]
    pub fn cue(self, cue: &str) -> GazetteerBuilder {
        self.needle("cue", cue, Sense::Cue)
    }

    /// A regular expression; what it matches is a mention of a speaker who
    /// goes by the words matched: `@\w+` for handles.
    #[must_use]
    pub fn pattern(mut self, pattern: &str) -> GazetteerBuilder {
        self.patterns.push((pattern.to_owned(), Sense::Mention));
        self
    }

    /// A regular expression; what it matches is a cue: `re-?tweet(s|ed)`.
    #[must_use]
    pub fn cue_pattern(mut self, pattern: &str) -> GazetteerBuilder {
        self.patterns.push((pattern.to_owned(), Sense::Cue));
        self
    }

    /// Builds the tables. Linear in the length of all entries.
    ///
    /// # Errors
    ///
    /// If an entry has no letter or digit, if one that says more of a name
    /// follows none, or if a pattern is no regular expression or too large.
    pub fn build(self) -> Result<Gazetteer, BuildError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let patterns = self.patterns.into_iter().map(|(pattern, sense)| Ok((compile(pattern)?, sense)));
        let patterns = patterns.collect::<Result<Vec<_>, _>>()?;
        let needles = (!self.needles.is_empty()).then(|| Needles::new(self.needles));
        let families = families(&self.entries);
        Ok(Gazetteer { inner: Arc::new(Inner { entries: self.entries, needles, patterns, families }) })
    }

    fn entry(mut self, what: &'static str, name: &str, kind: SpeakerKind) -> GazetteerBuilder {
        self.entries.push(Entry {
            name: name.to_owned(),
            aliases: Vec::new(),
            kind,
            gender: Gender::Unknown,
            key: None,
        });
        let sense = Sense::Name((self.entries.len() - 1) as u32);
        self.needle(what, name, sense)
    }

    fn needle(mut self, kind: &'static str, text: &str, sense: Sense) -> GazetteerBuilder {
        if !text.contains(char::is_alphanumeric) {
            return self.fail(BuildError::Empty { kind, entry: text.to_owned() });
        }
        self.needles.extend(spellings(text.trim()).into_iter().map(|spelling| (spelling, sense)));
        self
    }

    /// The first error is the one told.
    fn fail(mut self, error: BuildError) -> GazetteerBuilder {
        self.error.get_or_insert(error);
        self
    }
}

/// How texts spell a name, whatever the list does: *Duchess of York* for
/// *Duchess Of York*, *The Kazakh leader* where a sentence starts, *young Lee*
/// where none does, *O’Neill* for *O'Neill*.
fn spellings(name: &str) -> Vec<String> {
    let mut found = vec![name.to_owned()];
    let mut chars = name.chars();
    let opener = name.split(' ').next().unwrap_or_default();
    if let Some(first) = chars.next() {
        if first.is_lowercase() {
            found.push(first.to_uppercase().collect::<String>() + chars.as_str());
        } else if BEFORE_NAMES.has_word(opener) && is_name(name) {
            found.push(first.to_lowercase().collect::<String>() + chars.as_str());
        }
    }
    found.extend(with_small_words(name));
    // *the elder of the two men* for *The Elder Of The Two Men*
    let described = lexicon::look_up(opener).any(Lex::DETERMINER) && name.split(' ').count() > 3;
    if described {
        found.push(name.to_lowercase());
        found.push(opener.to_owned() + &name[opener.len()..].to_lowercase());
    }
    let curly = name.contains('’');
    if curly || name.contains('\'') {
        let (from, to) = if curly { ("’", "'") } else { ("'", "’") };
        found.extend_from_within(..);
        let half = found.len() / 2;
        found[half..].iter_mut().for_each(|spelling| *spelling = spelling.replace(from, to));
    }
    found
}

/// Whether the last of several words is one that a name has, not a noun: *Young
/// Lee*, but not *Young Man*.
fn is_name(words: &str) -> bool {
    let last = words.rsplit_once(' ').map(|(_, last)| lexicon::look_up(last));
    last.is_some_and(|lex| lex == Lex::NONE || lex.any(Lex::GIVEN))
}

/// The last words of the names of people, and whose they are.
fn families(entries: &[Entry]) -> HashMap<String, Option<u32>> {
    let mut families = HashMap::new();
    for (i, entry) in (0..).zip(entries).filter(|(_, entry)| entry.kind == SpeakerKind::Person) {
        if let Some((_, last)) = entry.name.trim().rsplit_once(char::is_whitespace) {
            families.entry(last.to_lowercase()).and_modify(|of| *of = None).or_insert(Some(i));
        }
    }
    families
}

/// *Duchess of York* for a *Duchess Of York* in a list that has every word with
/// a capital.
fn with_small_words(name: &str) -> Option<String> {
    let small = |word: &str| {
        let lower = word.to_lowercase();
        ["of", "the", "and"].contains(&&*lower) || lexicon::look_up(&lower).any(Lex::PARTICLE)
    };
    let inner = |(k, word): (usize, &str)| {
        if k > 0 && small(word) { word.to_lowercase() } else { word.to_owned() }
    };
    let words: Vec<String> = name.split(' ').enumerate().map(inner).collect();
    let found = words.join(" ");
    (found != name).then_some(found)
}
