//! Who could speak: names, titled names, roles, organizations, groups, pronouns.
//!
//! One pass over the tokens finds every noun phrase that can be a speaker. A
//! name is a run of words with capitals, with what joins them; its leading
//! titles are told from the name by the lexicon. Any other phrase runs from
//! its determiner or first modifier to its last noun that the lexicon knows as
//! a person, a group, a body or a text.

use foldhash::HashSet;

use crate::gazetteer::{Match, Sense};
use crate::lexicon::function_words::{BEFORE_PLACES, NO_ADVERBS};
use crate::lexicon::names::PREFIXES;
use crate::lexicon::organizations::{FIELDS, UNSURE};
use crate::lexicon::titles::ROYAL;
use crate::lexicon::{self, Few, Lex, few};
use crate::sort::sort_by_key;
use crate::token::{Gap, Kind, Token, Tokens};
use crate::work;

/// What sort of words a mention is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A person's name: *Ann Lee*, *Mr. Lee*, *Lee*.
    Person,
    /// The name of a body: *the Justice Department*.
    Body,
    /// The name of a country or town.
    Place,
    /// One person without a name: *the president*, *her mother*, *a spokesman*.
    Role,
    /// Several people: *officials*, *two senators*.
    Group,
    /// A body or a text without a name: *the ministry*, *the report*.
    Thing,
    /// *he*, *she*, *they*, *it*.
    Pronoun,
    /// *I*, *we*, *me*: the writer, or in speech whoever speaks.
    FirstPerson,
    /// An entry of a gazetteer: of the document's cast or of the engine's.
    Listed { entry: u32, of_cast: bool },
}

/// A phrase that could name a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// The first token of the name without its title; for others the head.
    pub(crate) name: u32,
    pub(crate) form: Form,
    /// [`Lex::MALE`] and [`Lex::FEMALE`], as far as the words tell.
    pub(crate) gender: Lex,
    pub(crate) plural: bool,
    /// Owns what follows (*Ann’s*, *his*), so is nobody's subject.
    pub(crate) possessive: bool,
    /// An object (*him*), so is nobody's subject.
    pub(crate) object: bool,
    /// *a*, *some* or nothing before it: somebody new.
    pub(crate) indefinite: bool,
}

impl Mention {
    pub(crate) fn first(&self) -> usize {
        work::look();
        self.first as usize
    }

    pub(crate) fn last(&self) -> usize {
        work::look();
        self.last as usize
    }

    /// Whether it can be the subject of a verb that reports.
    pub(crate) fn can_speak(&self) -> bool {
        !self.possessive && !self.object
    }

    /// With the phrase behind it that ends at a token, which is a part of what
    /// a role goes by, but not of a name: *a spokesman for the union*.
    pub(crate) fn with_phrase(self, last: u32) -> Mention {
        let last = if self.is_named() { self.last } else { last };
        Mention { last, ..self }
    }

    /// Whether it is the name of a person, as far as the words tell.
    pub(crate) fn is_somebody(&self) -> bool {
        matches!(self.form, Form::Person | Form::Listed { .. })
    }

    pub(crate) fn is_named(&self) -> bool {
        work::look();
        matches!(self.form, Form::Person | Form::Body | Form::Listed { .. })
    }
}

/// Finds the mentions of a text, in the order of their first tokens.
pub(crate) fn find(tokens: &Tokens<'_>, cast: &[Match], gazetteer: &[Match]) -> Vec<Mention> {
    let mut finder = Finder { tokens, found: Vec::with_capacity(tokens.len() / 8) };
    let (mut cast, mut listed) = (cast, gazetteer);
    let mut i = 0;
    while i < tokens.len() {
        if cast.is_empty() && listed.is_empty() {
            i = if starts_mention(tokens.all[i]) { finder.at(i) } else { i + 1 };
            continue;
        }
        if let Some(next) = finder.listed(i, &mut cast, true).or_else(|| finder.listed(i, &mut listed, false)) {
            i = next;
            continue;
        }
        let from = finder.found.len();
        let next = finder.at(i);
        let cut = |matches: &[Match]| finder.cut_before(from, matches, (i, next));
        i = [cast, listed].into_iter().find_map(cut).unwrap_or(next);
    }
    cut_headings(tokens, &mut finder.found);
    finder.found
}

/// Whether a mention is one word with a capital that may be somebody’s surname.
fn may_be_surname(tokens: &Tokens<'_>, m: &Mention) -> bool {
    matches!(m.form, Form::Body | Form::Thing | Form::Role | Form::Group | Form::Place)
        && m.first == m.last
        && tokens.all[m.first()].kind().is_capital()
}

/// A word that can be a body’s, a text’s, a role’s or a place’s is a person’s where
/// the text has it as the last of a full name: *Law said* beside *Ann Law*. A
/// place that something is in stays one.
fn name_surnames(tokens: &Tokens<'_>, found: &mut [Mention]) {
    let full = |m: &&Mention| {
        let titled = m.first < m.name && !tokens.lex(m.first()).any(Lex::DETERMINER);
        m.form == Form::Person && (titled || m.name < m.last && tokens.lex(m.name as usize).any(Lex::GIVEN))
    };
    let mut known: HashSet<u64> = found.iter().filter(full).map(|m| tokens.key(name_end(tokens, m))).collect();
    let located = |m: &&Mention| {
        m.form == Form::Place && m.first().checked_sub(1).is_some_and(|before| tokens.is_among(before, BEFORE_PLACES))
    };
    for m in found.iter().filter(located) {
        known.remove(&tokens.key(m.last()));
    }
    for m in found.iter_mut().filter(|m| may_be_surname(tokens, m)) {
        if known.contains(&tokens.key(m.first())) {
            (m.form, m.gender, m.plural) = (Form::Person, Lex::NONE, false);
        }
    }
}

/// In a heading other words with capitals stand beside a name: *LEE QUITS*,
/// *Lee Prompts Debate*. There a name is what the text has as one elsewhere.
fn cut_headings(tokens: &Tokens<'_>, found: &mut [Mention]) {
    if found.iter().any(|m| may_be_surname(tokens, m)) {
        name_surnames(tokens, found);
    }
    let in_heading = |m: &Mention| m.form == Form::Person && m.name == m.first && is_heading(tokens, m);
    if !found.iter().any(in_heading) {
        return;
    }
    // The last words of the full names elsewhere.
    let full = |m: &&Mention| m.form == Form::Person && m.name < m.last && !in_heading(m);
    let last = |m: &Mention| name_end(tokens, m);
    let elsewhere = found
        .iter()
        .filter(full)
        .map(last)
        .filter(|&k| matches!(tokens.lex(k), lex if lex == Lex::NONE || lex.any(Lex::GIVEN)));
    let known: HashSet<u64> = elsewhere.map(|k| tokens.key(k)).collect();
    for m in found.iter_mut().filter(|m| in_heading(m)) {
        let name = (m.first()..=m.last()).find(|&k| known.contains(&tokens.key(k)));
        if let Some(last) = name {
            let given = tokens.lex(m.first()).any(Lex::GIVEN);
            m.first = if given { m.first } else { last as u32 };
            (m.name, m.last) = (m.first, last as u32);
        }
    }
    // What the name owns starts with all of it.
    sort_by_key(found, |m| m.first);
}

/// Whether a mention stands in a line of its own with capitals throughout.
fn is_heading(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let small = |k: usize| tokens.kind(k) == Some(Kind::Lower) && tokens.word(k).len() > 3;
    let i = m.first();
    if small(m.last() + 1) || i > 0 && small(i - 1) {
        return false;
    }
    let line = |gap: Gap| gap >= Gap::Line;
    let first = (i.saturating_sub(LONGEST_HEADING)..=i).rev().find(|&k| line(tokens.all[k].gap()) || k == 0);
    let end = (i + 1..=i + LONGEST_HEADING).find(|&k| tokens.get(k).is_none_or(|t| line(t.gap())));
    let (Some(first), Some(end)) = (first, end) else { return false };
    end > first + 1 && !(first..end).any(small)
}

/// A heading has at most so many tokens.
const LONGEST_HEADING: usize = 24;

/// The mention that only its place makes of a phrase with capitals from `name`
/// on: *said Cuban*. A word of the lists at the start of a sentence is no name.
pub(crate) fn by_place(tokens: &Tokens<'_>, first: usize, name: usize, last: usize) -> Mention {
    let finder = Finder { tokens, found: Vec::new() };
    let lex = tokens.lex(last);
    let plural = ends_in_s(tokens.word(last));
    let known = lex != Lex::NONE && !lex.any(Lex::GIVEN | Lex::FAMILY_FIRST);
    if name == last && known && finder.opens_sentence(name) {
        let form = if plural { Form::Group } else { Form::Thing };
        return Mention { plural, ..mention(first, last, last, form) };
    }
    finder.classify(first, name, last).unwrap_or_else(|| mention(first, last, name, Form::Thing))
}

/// Whether a word has the plural's ending: *associates*.
pub(crate) fn ends_in_s(word: &str) -> bool {
    word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}

/// Adds phrases that only their place beside a cue makes mentions: *the cabman
/// said*. One that is there already, with fewer words, grows by the others;
/// one that runs on over the cue, which starts at the token given with it, ends
/// before: *Ann Says Bridge Holds*.
pub(crate) fn add(
    tokens: &Tokens<'_>,
    mentions: &mut Vec<Mention>,
    starts: &Starts,
    mut extra: Vec<(Mention, Option<u32>)>,
) {
    let order = |m: &Mention| (m.first, m.last, m.name);
    sort_by_key(&mut extra, |(m, _)| order(m));
    let (mut new, mut known): (Vec<Mention>, Vec<_>) = (Vec::new(), Vec::with_capacity(extra.len()));
    for (m, cue) in extra {
        match starts.index_of(mentions, m) {
            Some(k) => known.push((k, m, cue)),
            // Of phrases in their order the longest of one head comes first.
            None => match head_before(&new, new.len(), m) {
                Some(k) => new[k].last = new[k].last.max(m.last),
                None => new.push(m),
            },
        }
    }
    for &(k, m, _) in &known {
        let other = mentions[k];
        let words = if other.form == m.form { m } else { other };
        let gender = if other.gender == Lex::NONE { words.gender } else { other.gender };
        let (first, last) = (other.first.min(m.first), other.last.max(m.last));
        mentions[k] = Mention { first, last, gender, ..words };
    }
    for (k, m, cue) in known {
        if cue.is_some_and(|cue| m.last < cue && cue <= mentions[k].last) {
            mentions[k].last = m.last;
        }
    }
    let surname = new.iter().any(|m| may_be_surname(tokens, m));
    mentions.append(&mut new);
    sort_by_key(mentions, order);
    if surname {
        name_surnames(tokens, mentions);
    }
    mentions.shrink_to_fit();
}

/// Where among mentions in their order those of a token start.
pub(crate) struct Starts(Vec<u32>);

/// A place is noted for so many tokens.
const STRIDE: usize = 8;

impl Starts {
    /// The places of the mentions of so many tokens.
    pub(crate) fn of(mentions: &[Mention], tokens: usize) -> Starts {
        let mut k = 0;
        let mut start_at = |token: usize| {
            k += mentions[k..].iter().take_while(|m| m.first() < token).count();
            k as u32
        };
        Starts((0..=tokens / STRIDE).map(|at| start_at(at * STRIDE)).collect())
    }

    /// The place of the first mention that starts at the token or behind it.
    pub(crate) fn from(&self, mentions: &[Mention], token: usize) -> usize {
        let noted = self.0.get(token / STRIDE).map_or(mentions.len(), |&k| k as usize);
        noted + mentions[noted..].iter().take_while(|m| m.first() < token).count()
    }

    /// The place of a mention with the same head, whatever words either has around it.
    pub(crate) fn index_of(&self, mentions: &[Mention], m: Mention) -> Option<usize> {
        head_before(mentions, self.from(mentions, m.name as usize + 1), m)
    }
}

/// The place of the last mention with the head of `m` before a place.
fn head_before(mentions: &[Mention], after: usize, m: Mention) -> Option<usize> {
    let from = after.saturating_sub(MOST_AROUND);
    (from..after).rev().find(|&k| mentions[k].name == m.name)
}

/// So many mentions start within one phrase at most.
const MOST_AROUND: usize = 2 * LONGEST_NAME;

struct Finder<'a, 't> {
    tokens: &'a Tokens<'t>,
    found: Vec<Mention>,
}

/// What starts a noun phrase that is no name.
const STARTS_PHRASE: Lex = Lex::DETERMINER
    .or(Lex::NUMBER)
    .or(Lex::MODIFIER)
    .or(Lex::ROLE)
    .or(Lex::GROUP)
    .or(Lex::ORGANIZATION)
    .or(Lex::DOCUMENT)
    .or(Lex::TITLE)
    .or(Lex::DEMONYM);
/// A word in small letters that is none of these starts no mention.
const STARTS: Lex = STARTS_PHRASE.or(Lex::PRONOUN).or(Lex::OBJECT).or(Lex::POSSESSIVE);

/// Whether a mention can start with a token: most words tell by themselves.
#[inline]
fn starts_mention(token: Token) -> bool {
    token.is_word() && (token.any(STARTS) || token.kind().is_capital())
}

/// What makes *May* behind it a month.
const BEFORE_DATES: &Few = few![
    "in", "of", "last", "next", "this", "since", "until", "till", "by", "early", "late", "from", "before", "after",
    "during",
];
/// The words of an official name: one that is none of them behind a title is a person’s.
const NAMING: Lex = Lex::ORGANIZATION
    .or(Lex::TITLE)
    .or(Lex::ROLE)
    .or(Lex::MODIFIER)
    .or(Lex::DEMONYM)
    .or(Lex::PLACE)
    .or(Lex::GROUP)
    .or(Lex::DOCUMENT);
/// The words of a noun phrase that is no name are at most so many.
const LONGEST_PHRASE: usize = 8;
/// And those of a name.
const LONGEST_NAME: usize = 12;
/// A question is known by its mark within so many tokens.
const LONGEST_QUESTION: usize = 48;

impl Finder<'_, '_> {
    /// A match of a gazetteer that starts at the token; gives the token after it.
    fn listed(&mut self, i: usize, matches: &mut &[Match], of_cast: bool) -> Option<usize> {
        while matches.first().is_some_and(|m| m.first < i) {
            *matches = &matches[1..];
        }
        let m = *matches.first().filter(|m| m.first == i)?;
        let form = match m.sense {
            Sense::Name(entry) => Form::Listed { entry, of_cast },
            Sense::Mention => Form::Person,
            Sense::Title | Sense::Cue => return None,
        };
        let mut gender = Lex::NONE;
        for k in m.first..=m.last {
            if gender == Lex::NONE {
                gender = one_gender(self.tokens.lex(k));
            }
        }
        let possessive = self.tokens.kind(m.last + 1) == Some(Kind::Clitic);
        self.push(Mention { gender, possessive, ..mention(m.first, m.last, m.first, form) });
        if possessive { Some(self.owned(m.first, m.last + 2)) } else { Some(m.last + 1) }
    }

    /// Ends the mentions from `from` on before an entry that one of them runs
    /// into: *the Duchess* before the *Duchess of York* of the cast. Gives the
    /// token where it starts.
    fn cut_before(&mut self, from: usize, matches: &[Match], (first, next): (usize, usize)) -> Option<usize> {
        let near = matches.iter().skip_while(|m| m.first <= first).take_while(|m| m.first < next);
        let mut names = near.filter(|m| matches!(m.sense, Sense::Name(_)));
        let cuts = |o: &Mention, m: &Match| (m.first..m.last).contains(&(o.last as usize));
        let at = names.find(|m| self.found[from..].iter().any(|o| cuts(o, m)))?.first;
        let whole = self.found[from..].iter().take_while(|o| (o.last as usize) < at).count();
        self.found.truncate(from + whole);
        Some(at)
    }

    fn push(&mut self, mention: Mention) {
        self.found.push(mention);
    }

    /// Looks for a mention that starts at the token, and gives the token to go on at.
    fn at(&mut self, i: usize) -> usize {
        let token = self.tokens.all[i];
        if !starts_mention(token) {
            return i + 1;
        }
        let lex = token.lex();
        if lex.any(Lex::PRONOUN | Lex::OBJECT) && !self.is_name_after_all(i) {
            // *her* is an object unless a noun follows.
            if lex.any(Lex::POSSESSIVE)
                && let Some(next) = self.phrase(i)
            {
                return next;
            }
            self.pronoun(i, lex);
            return i + 1;
        }
        if lex.any(Lex::POSSESSIVE) {
            if let Some(next) = self.phrase(i) {
                return next;
            }
            self.pronoun(i, lex);
            return i + 1;
        }
        if token.kind().is_capital() && self.can_start_name(i) {
            return self.name(i, i);
        }
        if lex.any(STARTS_PHRASE)
            && let Some(next) = self.phrase(i)
        {
            return next;
        }
        i + 1
    }

    /// *I* and *May*-like words that here are a name: *Will Smith*, *It Girl*.
    fn is_name_after_all(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        t.is(Kind::Capital) && !t.starts_sentence() && t.any(Lex::GIVEN)
    }

    fn pronoun(&mut self, i: usize, lex: Lex) {
        let word = self.tokens.word(i);
        // Without the auxiliary in *I’m*.
        let stem = word.bytes().position(|b| !b.is_ascii_alphabetic()).map_or(word, |end| &word[..end]);
        if few!["you", "your"].has_word(stem) {
            return;
        }
        let first_person = few!["i", "we", "me", "us", "my", "our", "myself", "ourselves"].has_word(stem);
        let form = if first_person { Form::FirstPerson } else { Form::Pronoun };
        let possessive = lex.any(Lex::POSSESSIVE) && !lex.any(Lex::PRONOUN);
        let object = lex.any(Lex::OBJECT) && !lex.any(Lex::PRONOUN);
        let plural =
            lex.any(Lex::PLURAL) || few!["them", "us", "their", "our", "themselves", "ourselves"].has_word(stem);
        let gender = lex.and(Lex::GENDER);
        self.push(Mention { gender, plural, possessive, object, ..mention(i, i, i, form) });
    }

    /// Whether a capital here can be a name's: it is no word of grammar, no
    /// month, and no verb or adverb that only starts a sentence.
    fn can_start_name(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        let lex = t.lex();
        if t.is(Kind::Initial) {
            // An initial with its stop: *J. Smith*; not *I* and *A*.
            return self.tokens.kind(i + 1) == Some(Kind::Stop)
                && self.tokens.get(i + 2).is_some_and(|n| n.kind().is_capital() && !n.starts_sentence());
        }
        if lex.any(Lex::FUNCTION | Lex::CALENDAR) && !self.is_name_by_place(i) {
            return false;
        }
        if self.opens_sentence(i) {
            // *Fourth-grader Ann Lee*, *Sixty-seven*; *Will Lee come?*
            if is_compound(self.tokens.word(i)) || lex.any(Lex::AUXILIARY) && self.asks(i) {
                return false;
            }
            // *Miller said*, *Cook, who left*: one person without an article is no role.
            let surname = lex.any(Lex::ROLE) && self.stands_as_subject(i);
            // *Police said*, *Former aides*: a phrase in small letters but for its start.
            if lex.any(Lex::GROUP | Lex::MODIFIER | Lex::ROLE | Lex::DOCUMENT)
                && !lex.any(Lex::GIVEN | Lex::TITLE)
                && !self.next_is_capital(i)
                && !surname
            {
                return false;
            }
            let verb = Lex::CUE | Lex::ACTION | Lex::INTERJECTION | Lex::TIME | Lex::CUE_NOUN;
            if lex.any(verb)
                && !surname
                && !lex.any(Lex::GIVEN | Lex::TITLE | Lex::FAMILY_FIRST)
                && !self.next_is_capital(i)
            {
                return false;
            }
            // *Frightened by it*
            let shaken = self.tokens.is_among(i + 1, few!["by", "with", "at"]) && lex == Lex::NONE;
            if shaken && self.tokens.word(i).ends_with("ed") {
                return false;
            }
            // *Recently the*, but *Tully has*.
            let verb = self.tokens.lex(i + 1).any(Lex::AUXILIARY | Lex::PAST | Lex::THIRD);
            if self.tokens.word(i).ends_with("ly") && !lex.any(Lex::GIVEN) && (lex != Lex::NONE || !verb) {
                return false;
            }
        }
        true
    }

    /// Whether the sentence that starts at a token is a question.
    fn asks(&self, i: usize) -> bool {
        let end = (i + 1..i + LONGEST_QUESTION).find_map(|k| {
            let t = self.tokens.get(k)?;
            (t.kind().is_terminal() || t.starts_sentence()).then_some(t.kind())
        });
        end == Some(Kind::Question)
    }

    /// Whether a finite verb stands right behind a word, or what describes it
    /// between commas; in speech that may be a call: *Waiter, the bill*.
    fn stands_as_subject(&self, i: usize) -> bool {
        let next = self.tokens.lex(i + 1);
        match self.tokens.kind(i + 1) {
            Some(Kind::Lower) => next.any(Lex::PAST | Lex::AUXILIARY) && !next.any(Lex::BASE),
            Some(Kind::Comma) => !self.tokens.all[i].is_quoted(),
            _ => false,
        }
    }

    /// Whether a month or a word of grammar starts a name here: *June Lee*, *Will
    /// Lee*; and *May*, which is a verb too, alone: *said May*, *May looked*.
    fn is_name_by_place(&self, i: usize) -> bool {
        if !self.is_also_name(i) {
            return false;
        }
        let after = self.tokens.lex(i + 1);
        if self.tokens.lex(i).any(Lex::GIVEN) {
            self.next_is_capital(i)
        } else {
            self.tokens.all[i].is(Kind::Capital)
                && (!self.opens_sentence(i) || after.any(Lex::PAST) && !after.any(Lex::BASE))
        }
    }

    /// Whether a month or a word of grammar is a name too, if no date has it.
    fn is_also_name(&self, i: usize) -> bool {
        (self.tokens.lex(i).any(Lex::GIVEN) || self.tokens.word(i) == "May") && !self.is_dated(i)
    }

    /// Whether a number or a preposition of time makes a month of a name.
    fn is_dated(&self, i: usize) -> bool {
        let number = |k: usize| self.tokens.kind(k) == Some(Kind::Number);
        let before = i.checked_sub(1);
        self.tokens.lex(i).any(Lex::CALENDAR)
            && (number(i + 1) || before.is_some_and(|b| number(b) || self.tokens.is_among(b, BEFORE_DATES)))
    }

    fn opens_sentence(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        t.starts_sentence()
            || t.gap() == Gap::Paragraph
            || i.checked_sub(1).is_some_and(|b| {
                matches!(self.tokens.all[b].kind(), Kind::Mark | Kind::Open | Kind::Dash | Kind::Colon)
            })
    }

    fn next_is_capital(&self, i: usize) -> bool {
        self.tokens.get(i + 1).is_some_and(|n| {
            n.kind().is_capital() && !n.starts_sentence() && n.gap() != Gap::Paragraph && !n.lex().any(Lex::PRONOUN)
        })
    }

    /// The end of the run of words that a name is made of, from a first word on.
    fn run(&self, first: usize) -> usize {
        let tokens = self.tokens;
        let mut last = first;
        let mut official = tokens.lex(first).any(Lex::ORGANIZATION | Lex::TITLE | Lex::ROLE);
        // *Senator Ann Lee of Iowa* is *Senator Ann Lee*.
        let titled = tokens.lex(first).any(Lex::TITLE) && !tokens.is_among(first, ROYAL);
        loop {
            let mut next = last + 1;
            if next - first > LONGEST_NAME {
                return last;
            }
            // The stop of an initial or of an abbreviated title.
            let mut stopped = false;
            if tokens.kind(next) == Some(Kind::Stop)
                && tokens.all[next].gap() == Gap::None
                && (tokens.all[last].is(Kind::Initial)
                    || tokens.all[last].kind() == Kind::Upper
                    || is_abbreviated_title(tokens, last))
            {
                next += 1;
                stopped = is_abbreviated_title(tokens, last);
            }
            let Some(t) = tokens.get(next) else { return last };
            if t.starts_sentence() && !stopped || t.gap() >= Gap::Paragraph {
                return last;
            }
            let lex = t.lex();
            let joined = if t.is(Kind::Comma)
                && tokens.lex(next + 1).any(Lex::SUFFIX)
                && tokens.all[next + 1].kind().is_capital()
            {
                // *Lee, Jr.*
                last =
                    next + 1 + usize::from(tokens.is_word(next + 1, "Jr") && tokens.kind(next + 2) == Some(Kind::Stop));
                continue;
            } else if !t.is_word() || t.gap() == Gap::None {
                false
            } else if t.kind().is_capital() {
                // A month, a word of grammar or *I* is no part of a name, nor is
                // the verb of a headline: *Ann Lee Announces Plan*.
                let verb = lex.any(Lex::THIRD) && lex.any(Lex::CUE | Lex::ACTION) && !lex.any(Lex::CUE_NOUN);
                // *Theresa May*, *Mrs May*, *Aunt June*
                let named = tokens.lex(last).any(Lex::GIVEN | Lex::TITLE);
                !verb
                    && !lex.any(Lex::CALENDAR)
                    && (!lex.any(Lex::FUNCTION) || lex.any(Lex::GIVEN | Lex::PARTICLE | Lex::SUFFIX))
                    || named && self.is_also_name(next)
                    || t.is(Kind::Initial) && tokens.kind(next + 1) == Some(Kind::Stop) && !lex.any(Lex::PRONOUN)
            } else if lex.any(Lex::PARTICLE) {
                // *Ursula von der Leyen*: a capital must follow.
                let mut k = next;
                while tokens.get(k).is_some_and(|t| t.any(Lex::PARTICLE) && !t.kind().is_capital()) && k < next + 3 {
                    k += 1;
                }
                let capital = tokens
                    .get(k)
                    .is_some_and(|t| t.kind().is_capital() && !t.starts_sentence() && !t.any(Lex::FUNCTION));
                if capital {
                    last = k;
                    continue;
                }
                false
            } else if official
                && !(titled && last > first && tokens.lex(last).and(NAMING) == Lex::NONE)
                && ["of", "for", "and", "on"].contains(&tokens.word(next))
            {
                // *Department of Justice*, *Minister for the Interior*.
                let k = if tokens.word(next + 1) == "the" { next + 2 } else { next + 1 };
                let capital = tokens.get(k).is_some_and(|t| {
                    t.kind().is_capital()
                        && !t.any(Lex::FUNCTION | Lex::CALENDAR)
                        && !t.starts_sentence()
                        && t.gap() < Gap::Paragraph
                });
                let of = tokens.word(next) != "and" && tokens.word(next) != "on";
                let both = of || tokens.lex(k).any(Lex::ORGANIZATION | Lex::PLACE) || tokens.is_among(k, FIELDS);
                if capital && both && !tokens.lex(k).any(Lex::GIVEN) && (of || !tokens.lex(k).any(Lex::TITLE)) {
                    last = k;
                    continue;
                }
                false
            } else {
                false
            };
            if !joined {
                // *Walter Pike Jr.*, *the U.N. envoy*: the stop is the word’s.
                let suffix = last > first && tokens.lex(last).any(Lex::SUFFIX) && tokens.word(last).len() == 2;
                let stop = (suffix || tokens.all[last].kind().is_capital() && tokens.word(last).contains('.'))
                    && tokens.kind(last + 1) == Some(Kind::Stop)
                    && tokens.all[last + 1].gap() == Gap::None;
                return if stop && !tokens.get(last + 2).is_none_or(|t| t.starts_sentence() || t.gap() == Gap::Paragraph)
                {
                    last + 1
                } else {
                    last
                };
            }
            official |= lex.any(Lex::ORGANIZATION | Lex::TITLE | Lex::ROLE);
            last = next;
        }
    }

    /// A run of capitals from `i`, in a phrase that starts at `first`; gives the
    /// token to go on at.
    fn name(&mut self, first: usize, i: usize) -> usize {
        let tokens = self.tokens;
        let last = self.run(i);
        let possessive = owns(tokens, last);
        // A role in small letters may follow: *White House spokesman Josh Earnest*.
        if !possessive && let Some(next) = self.role_after(first, i, last) {
            return next;
        }
        let Some(mut found) = self.classify(first, i, last) else {
            return last + 1;
        };
        found.possessive = possessive;
        self.push(found);
        if possessive { self.owned(first, last + 2) } else { last + 1 }
    }

    /// What a name owns, where that can speak: *Clinton’s campaign*. It is a
    /// mention of its own that starts with the owner.
    fn owned(&mut self, first: usize, after: usize) -> usize {
        if after - first > LONGEST_NAME {
            return after;
        }
        match self.noun(after) {
            Some(head) => {
                let i = self.phrase_to(first, after, head);
                i.max(after)
            }
            // *Cleveland’s Plain Dealer*, *the agency’s Ann Lee*.
            None if self.same_phrase(after)
                && self.tokens.all[after].kind().is_capital()
                && self.can_start_name(after) =>
            {
                self.name(first, after)
            }
            None => after,
        }
    }

    /// *White House spokesman*, *Trump campaign manager Corey Lewandowski*: a
    /// role in small letters right after a run of capitals.
    fn role_after(&mut self, first: usize, start: usize, last: usize) -> Option<usize> {
        let next = self.tokens.get(last + 1)?;
        if !next.is(Kind::Lower) || next.gap() == Gap::None || next.gap() == Gap::Paragraph || next.starts_sentence() {
            return None;
        }
        // A given name before it is a person: *Ann officials say* is none.
        let flags = Lex::ROLE | Lex::GROUP | Lex::ORGANIZATION | Lex::MODIFIER | Lex::TITLE | Lex::DOCUMENT;
        if !next.any(flags) || next.any(Lex::FUNCTION) || self.tokens.lex(start).any(Lex::GIVEN) && last == start {
            return None;
        }
        let head = self.noun(last + 1)?;
        Some(self.phrase_to(first, start, head))
    }

    /// Titles, name and sort of a run of capitals.
    fn classify(&self, first: usize, start: usize, last: usize) -> Option<Mention> {
        let tokens = self.tokens;
        // *Democrats Ann Lee and Bo Berg*, *Fourth-grader Ann Lee*, *Harbourmaster Ann Lee*
        let several = ends_in_s(tokens.word(start)) && tokens.lex(start).any(Lex::GROUP | Lex::DEMONYM);
        let agent = tokens.lex(start) == Lex::NONE && start + 1 < last && self.opens_sentence(start);
        let work = is_compound(tokens.word(start)) || agent && looks_like_work(tokens.word(start));
        let before = (several || work) && !tokens.lex(start).any(Lex::GIVEN);
        if before && start < last && tokens.lex(start + 1).any(Lex::GIVEN) {
            return self.classify(if several { start + 1 } else { first }, start + 1, last);
        }
        let (titles, body) = self.titles(start, last);
        let name = titles.unwrap_or(start);
        let title = titles.is_some();
        if title && name > last {
            // *Lord save me*, *the Lord’s day*
            if start == last && tokens.is_word(start, "lord") && (first == start || tokens.is_word(first, "the")) {
                return None;
            }
            // A title alone is a role: *the President*, *Prime Minister*.
            let head = (start..=last).rev().find(|&k| tokens.lex(k).any(Lex::TITLE)).unwrap_or(last);
            let gender = self.phrase_gender(start, last);
            let form = if tokens.lex(head).any(Lex::GROUP) { Form::Group } else { Form::Role };
            return Some(Mention { gender, ..mention(first, last, head, form) });
        }
        let words = name..=last;
        let only = name == last || name + 1 == last && tokens.all[last].is(Kind::Stop);
        let lex = tokens.lex(name);
        let mut gender = if title { self.phrase_gender(start, name - 1) } else { Lex::NONE };
        for k in words.clone() {
            if gender == Lex::NONE && tokens.lex(k).any(Lex::GIVEN) {
                gender = one_gender(tokens.lex(k));
            }
        }
        let person = Some(Mention { gender, ..mention(first, last, name, Form::Person) });
        // *Justice Department*
        let body = body.filter(|&head| !title || head == last && is_sure_body(tokens, head));
        if title && body.is_none() {
            return person;
        }
        if let Some(head) = body {
            // *Jack House* is a person.
            if !title
                && lex.any(Lex::GIVEN)
                && !lex.any(Lex::PLACE)
                && last == name + 1
                && !tokens.lex(last).any(Lex::DOCUMENT)
                && !is_sure_body(tokens, last)
            {
                return person;
            }
            return Some(mention(first, last, head, Form::Body));
        }
        let named = words.clone().any(|k| tokens.lex(k).any(Lex::GIVEN | Lex::FAMILY_FIRST));
        if !named && (tokens.lex(last).any(Lex::THING) && !only || words.clone().any(|k| is_brand(tokens.word(k)))) {
            return Some(mention(first, last, last, Form::Body));
        }
        if only {
            return self.lone_name(first, name, last, person);
        }
        // A place in two words, or one behind its town: *South Carolina*.
        if tokens.lex(last).any(Lex::PLACE) && !lex.any(Lex::GIVEN) {
            return Some(mention(first, last, last, Form::Place));
        }
        // *Senate Democrats*, but *Jim Parsons*
        let lex_last = tokens.lex(last);
        if !named && (lex_last.any(Lex::GROUP) || lex_last.any(Lex::DEMONYM) && tokens.word(last).ends_with('s')) {
            return Some(people(first, last, last));
        }
        if tokens.lex(last).any(Lex::ROLE) && !lex.any(Lex::GIVEN) {
            let gender = one_gender(tokens.lex(last));
            return Some(Mention { gender, ..mention(first, last, last, Form::Role) });
        }
        person
    }

    /// Where the name starts behind the titles, if there are any, and the last noun for
    /// a body in it. The last title with a name behind it ends the titles.
    fn titles(&self, start: usize, last: usize) -> (Option<usize>, Option<usize>) {
        let tokens = self.tokens;
        let (mut titles, mut body) = (None, None);
        let mut k = start;
        while k <= last {
            let lex = tokens.lex(k);
            // *Filmmaker Ann Lee*
            let role = lex.any(Lex::ROLE) && k < last && tokens.lex(k + 1).any(Lex::GIVEN);
            let given = lex.any(Lex::GIVEN)
                && k == start
                && !is_abbreviated_title(tokens, k)
                && tokens.lex(k + 1).any(Lex::GIVEN);
            // *Daniel King*
            let surname = k == last && k > start && tokens.lex(k - 1).any(Lex::GIVEN);
            // *M. Thomas Davis*, but *M. Bovary*
            let initial = tokens.all[k].is(Kind::Initial) && k + 2 < last && tokens.lex(k + 2).any(Lex::GIVEN);
            if lex.any(Lex::TITLE) && !given && !initial && !surname || role && !lex.any(Lex::GIVEN) {
                let mut name = k + 1;
                if tokens.kind(name) == Some(Kind::Stop) {
                    name += 1;
                }
                body = None;
                // *President of Kazakhstan*, *Secretary of State*.
                if name < last && tokens.word(name) == "of" {
                    name = self.name_behind_of(name, last);
                }
                titles = Some(name);
                k = name;
                continue;
            }
            if lex.any(Lex::ORGANIZATION) {
                body = Some(k);
            }
            k += 1;
        }
        (titles, body)
    }

    /// Where the name starts behind a title and *of*: *President of Kazakhstan | Ann Lee*.
    fn name_behind_of(&self, of: usize, last: usize) -> usize {
        let tokens = self.tokens;
        let mut end = of + 1;
        if tokens.word(end) == "the" {
            end += 1;
        }
        let describes = |k: usize| tokens.lex(k).any(Lex::MODIFIER | Lex::DEMONYM);
        let described = |k: usize| describes(k) || tokens.lex(k).any(Lex::PLACE | Lex::ORGANIZATION);
        while end < last && describes(end) && described(end + 1) {
            end += 1;
        }
        while end <= last
            && tokens.lex(end).any(Lex::PLACE | Lex::ORGANIZATION)
            && tokens.lex(end + 1).any(Lex::PLACE | Lex::ORGANIZATION)
        {
            end += 1;
        }
        let name = end + 1;
        // *Supervisor of Elections Ann Lee*
        let given = |&g: &usize| tokens.lex(g).any(Lex::GIVEN) && !tokens.lex(g).any(Lex::PLACE);
        (name..last).find(given).unwrap_or(name)
    }

    /// What a word with a capital is by itself; `person`, if nothing else.
    fn lone_name(&self, first: usize, name: usize, last: usize, person: Option<Mention>) -> Option<Mention> {
        let tokens = self.tokens;
        let lex = tokens.lex(name);
        if lex.any(Lex::GROUP) || lex.any(Lex::DEMONYM) && tokens.word(name).ends_with('s') {
            return Some(people(first, last, name));
        }
        if lex.any(Lex::GIVEN | Lex::FAMILY_FIRST) && !lex.any(Lex::PLACE) {
            return person;
        }
        if lex.any(Lex::PLACE) {
            return Some(mention(first, last, name, Form::Place));
        }
        if lex.any(Lex::DEMONYM | Lex::ADDRESS) || lex.any(Lex::CALENDAR) && tokens.word(name) != "May" {
            return None;
        }
        // *Mourners say*, *Readers wrote*; *Sanders said* is mended by his full name.
        let word = tokens.word(name);
        let agrees = || tokens.lex(last + 1).any(Lex::BASE) && !tokens.lex(last + 1).any(Lex::PAST);
        let plural = || lex.any(Lex::AGENT) || looks_like_work(word.trim_end_matches('s')) || agrees();
        if lex.without(Lex::AGENT) == Lex::NONE && ends_in_s(word) && self.opens_sentence(first) && plural() {
            return Some(people(first, last, name));
        }
        // *the Miller*, but *said Miller*
        let letters = tokens.all[name].is(Kind::Upper) && tokens.word(name).len() <= 3;
        if lex.any(Lex::ROLE) && (first < name || letters || lex.any(Lex::TITLE | Lex::GENDER)) {
            return Some(Mention { gender: one_gender(lex), ..mention(first, last, name, Form::Role) });
        }
        if lex.any(Lex::DOCUMENT) {
            return Some(mention(first, last, name, Form::Thing));
        }
        if tokens.all[name].is(Kind::Upper) && tokens.word(name).len() <= 6 {
            return Some(mention(first, last, name, Form::Body));
        }
        person
    }

    /// The gender of the first word that has one.
    fn phrase_gender(&self, first: usize, last: usize) -> Lex {
        (first..=last).map(|k| one_gender(self.tokens.lex(k))).find(|&g| g != Lex::NONE).unwrap_or(Lex::NONE)
    }

    /// A noun phrase that starts with a determiner, a possessive, a number, a
    /// modifier or a noun that speaks; gives the token to go on at.
    fn phrase(&mut self, i: usize) -> Option<usize> {
        let tokens = self.tokens;
        let opener = tokens.lex(i).any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER);
        let head = self.noun(if opener { i + 1 } else { i });
        if let Some(head) = head {
            return Some(self.phrase_to(i, i, head));
        }
        // *the Justice Department*, *the Clintons*.
        if opener && self.same_phrase(i + 1) && tokens.all[i + 1].kind().is_capital() && self.can_start_name(i + 1) {
            // *that Ann*, *what Mr. Lee*: the word joins clauses.
            let joins = tokens.lex(i).any(Lex::DETERMINER)
                && !tokens.is_among(i, few!["the", "this", "a", "an", "another", "some"]);
            return Some(self.name(if joins { i + 1 } else { i }, i + 1));
        }
        None
    }

    /// Whether the token goes on with the phrase of the one before it.
    fn same_phrase(&self, i: usize) -> bool {
        self.tokens
            .get(i)
            .is_some_and(|t| t.is_word() && t.gap() != Gap::None && t.gap() < Gap::Paragraph && !t.starts_sentence())
    }

    /// The last noun that can speak in the run of words from `i` on, which is
    /// made of modifiers and nouns.
    fn noun(&self, i: usize) -> Option<usize> {
        let tokens = self.tokens;
        let speaks = Lex::ROLE | Lex::GROUP | Lex::ORGANIZATION | Lex::DOCUMENT;
        let mut head = None;
        // The noun that owns the rest: *company* in *the company’s plan*.
        let mut owner = None;
        let mut k = i;
        while k < i + LONGEST_PHRASE {
            let Some(t) = tokens.get(k) else { break };
            // *the bespectacled, 71-year-old diplomat*
            if t.is(Kind::Comma)
                && k > i
                && head.is_none()
                && tokens.all[k - 1].is(Kind::Lower)
                && self.same_phrase(k + 1)
                && !tokens.all[k + 1].kind().is_capital()
                // *In the village, guards said*, but *the host, actress Ann Lee*
                && (!tokens.lex(k + 1).any(speaks) || tokens.all.get(k + 2).is_some_and(|t| t.kind().is_capital()))
                // *the region, former minister Ann Lee*
                && !tokens.is_among(k + 1, few!["former", "then", "now"])
            {
                k += 1;
                continue;
            }
            if k > i && !self.same_phrase(k) || !t.is_word() {
                break;
            }
            let lex = t.lex();
            // *Police said*: the capital is the sentence’s.
            let small = k == i && self.opens_sentence(k) && !self.can_start_name(k);
            if t.kind().is_capital() && !small {
                // A name inside the phrase: *a Clinton spokesman*; one behind
                // its noun is not part of this look.
                if k > i && head == Some(k - 1) || lex.any(Lex::FUNCTION | Lex::CALENDAR) && !lex.any(Lex::NUMBER) {
                    break;
                }
                if lex.any(Lex::GROUP | Lex::ROLE)
                    && !lex.any(Lex::ORGANIZATION)
                    && !t.starts_sentence()
                    && !self.next_is_capital(k)
                {
                    head = Some(k);
                }
                k += 1;
                continue;
            }
            if lex.any(Lex::FUNCTION) && !lex.any(Lex::NUMBER | Lex::DETERMINER.and(Lex::NUMBER)) {
                break;
            }
            // A finite verb ends the phrase, unless it can be a noun here.
            let noun = lex.any(speaks | Lex::MODIFIER | Lex::TITLE | Lex::CUE_NOUN | Lex::TIME);
            if lex.any(Lex::PAST | Lex::THIRD) && !noun {
                // *a wounded officer*: a participle before its noun.
                let modifies =
                    !lex.any(Lex::THIRD) && lex.any(Lex::PARTICIPLE) && head.is_none() && tokens.lex(k + 1).any(speaks);
                if !modifies {
                    break;
                }
            }
            // *overtly racist campaign*
            let modified = |k: usize| {
                let lex = tokens.lex(k);
                lex.any(speaks | Lex::MODIFIER)
                    || lex == Lex::NONE && tokens.kind(k) == Some(Kind::Lower) && tokens.lex(k + 1).any(speaks)
            };
            if is_adverb(tokens.word(k)) && !noun && !modified(k + 1) {
                break;
            }
            if lex.any(speaks) {
                head = Some(k);
            } else if head.is_some() && !noun && !self.leads_to_role(k) {
                break;
            }
            k += 1;
            if tokens.kind(k) == Some(Kind::Clitic) {
                // *the company’s spokesman*, *the president’s*.
                if head == Some(k - 1) {
                    owner = head.take();
                }
                k += 1;
            }
        }
        head.or(owner)
    }

    /// Whether words of no list lead on to one person: *the billionaire real
    /// estate magnate*.
    fn leads_to_role(&self, k: usize) -> bool {
        let tokens = self.tokens;
        let unknown = |k: usize| tokens.kind(k) == Some(Kind::Lower) && tokens.lex(k) == Lex::NONE;
        let role =
            |k: usize| tokens.kind(k) == Some(Kind::Lower) && tokens.lex(k).any(Lex::ROLE) && self.same_phrase(k);
        unknown(k) && (role(k + 1) || unknown(k + 1) && role(k + 2))
    }

    /// The name behind *and* with a second role: *lawyer and amateur diver Ann Lee*.
    fn name_behind_and(&self, and: usize) -> Option<usize> {
        let tokens = self.tokens;
        let small = |k: &usize| tokens.kind(*k) == Some(Kind::Lower) && !tokens.lex(*k).any(Lex::FUNCTION);
        let name = (and + 1..and + LONGEST_PHRASE).take_while(small).last()? + 1;
        let starts = self.same_phrase(name) && tokens.all[name].kind().is_capital() && self.can_start_name(name);
        (tokens.is_word(and, "and") && starts).then_some(name)
    }

    /// Makes the mention from `first` to the head noun, or on to a name right
    /// behind it: *senator John McCain*, *his wife Hillary*.
    fn phrase_to(&mut self, first: usize, start: usize, head: usize) -> usize {
        let tokens = self.tokens;
        let lex = tokens.lex(head);
        let plural = lex.any(Lex::GROUP) && !lex.any(Lex::ROLE);
        if lex.any(Lex::TITLE | Lex::ROLE)
            && self.same_phrase(head + 1)
            && tokens.all[head + 1].kind().is_capital()
            && self.can_start_name(head + 1)
        {
            let last = self.run(head + 1);
            let possessive = owns(tokens, last);
            if let Some(named) = self.classify(head + 1, head + 1, last).filter(|m| m.form == Form::Person) {
                let mut gender = one_gender(lex);
                if gender == Lex::NONE {
                    gender = named.gender;
                }
                self.push(Mention { first: start.min(first) as u32, gender, possessive, ..named });
                return if possessive { self.owned(first, last + 2) } else { last + 1 };
            }
        }
        if lex.any(Lex::TITLE | Lex::ROLE)
            && !plural
            && !tokens.lex(first).any(Lex::DETERMINER | Lex::POSSESSIVE)
            && let Some(name) = self.name_behind_and(head + 1)
        {
            return self.name(name, name);
        }
        let form = if plural {
            Form::Group
        } else if lex.any(Lex::ROLE) {
            Form::Role
        } else {
            Form::Thing
        };
        let possessive = owns(tokens, head);
        // *a change that diplomats saw*: the word joins clauses.
        let first = first + usize::from(plural && tokens.is_among(first, few!["that", "what"]));
        let opener = tokens.lex(first);
        let indefinite = tokens.is_among(first, few!["a", "an", "some", "another", "one", "several", "many"])
            || !opener.any(Lex::DETERMINER | Lex::POSSESSIVE)
                && tokens.kind(head + 1) != Some(Kind::Clitic)
                && !tokens.all[first].kind().is_capital();
        let gender = one_gender(lex);
        self.push(Mention { gender, plural, possessive, indefinite, ..mention(first, head, head, form) });
        if possessive { head + 2 } else { head + 1 }
    }
}

/// The last token of a person’s name itself: *Lee* in *Ann Lee of Oslo*.
pub(crate) fn name_end(tokens: &Tokens<'_>, m: &Mention) -> usize {
    let name = m.name as usize;
    let ends = |&k: &usize| tokens.all[k].is(Kind::Lower) && !tokens.lex(k).any(Lex::PARTICLE);
    (name + 1..=m.last()).find(ends).map_or(m.last(), |k| k - 1)
}

fn mention(first: usize, last: usize, name: usize, form: Form) -> Mention {
    Mention {
        first: first as u32,
        last: last as u32,
        name: name as u32,
        form,
        gender: Lex::NONE,
        plural: false,
        possessive: false,
        object: false,
        indefinite: false,
    }
}

/// People without names: *Democrats*, *Senate Democrats*.
fn people(first: usize, last: usize, name: usize) -> Mention {
    Mention { plural: true, indefinite: true, ..mention(first, last, name, Form::Group) }
}

/// Whether the word owns what follows: *Ann’s*, *the voters’*.
fn owns(tokens: &Tokens<'_>, last: usize) -> bool {
    match tokens.kind(last + 1) {
        Some(Kind::Clitic) => true,
        Some(Kind::Mark) => {
            let (mark, next) = (tokens.all[last + 1], tokens.get(last + 2));
            let inside = |depth: u8| depth == tokens.all[last].depth();
            tokens.word(last).ends_with('s')
                && mark.gap() == Gap::None
                && ["'", "’"].contains(&tokens.word(last + 1))
                && next.is_some_and(|t| t.is_word() && t.gap() == Gap::Space && inside(t.depth()))
        }
        _ => false,
    }
}

/// The gender of a word that has just one.
pub(crate) fn one_gender(lex: Lex) -> Lex {
    let gender = lex.and(Lex::GENDER);
    if gender == Lex::GENDER { Lex::NONE } else { gender }
}

/// Whether a word is made of two, the second in small letters: *Sixty-seven*, but
/// not *Jong-un*.
fn is_compound(word: &str) -> bool {
    word.split_once('-').is_some_and(|(first, last)| {
        let small = last.starts_with(|c: char| c.is_lowercase());
        small && (last.len() > LONGEST_SYLLABLE || lexicon::look_up(first).any(Lex::NUMBER))
    })
}

/// Whether a word may be what somebody does, by its end: *harbourmaster*.
fn looks_like_work(word: &str) -> bool {
    word.len() > 5 && ["er", "or", "ist", "man", "woman"].iter().any(|end| word.ends_with(end))
}

/// A syllable of a given name has at most so many letters: *Seung-hoon*.
const LONGEST_SYLLABLE: usize = 4;

/// Whether the word ends like an adverb: *repeatedly*.
pub(crate) fn is_adverb(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ly") && word.starts_with(|c: char| c.is_lowercase()) && !NO_ADVERBS.has_word(word)
}

/// *Sen*, *Gov*: a title that its stop abbreviates.
fn is_abbreviated_title(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.lex(i).any(Lex::TITLE | Lex::SUFFIX)
        && tokens.word(i).len() <= 5
        && tokens.kind(i + 1) == Some(Kind::Stop)
        && !tokens.is_among(i, ROYAL)
}

/// A capital inside a word makes it the name of a firm or a site: *FreshBread*.
fn is_brand(word: &str) -> bool {
    // Most words have none.
    if !word.bytes().skip(1).any(|b| b.is_ascii_uppercase() || b == b'.' || !b.is_ascii()) {
        return false;
    }
    let mut letters = word.char_indices();
    let Some((_, first)) = letters.next() else { return false };
    let mut small = false;
    for (at, c) in letters {
        // *Factcheck.org*
        if c == '.' && small {
            return word[at + 1..].bytes().all(|b| b.is_ascii_lowercase());
        }
        if !c.is_alphabetic() {
            return false;
        }
        if small && c.is_uppercase() {
            return first.is_uppercase() && !PREFIXES.contains(&&word[..at]);
        }
        small |= c.is_lowercase();
    }
    false
}

/// A word that makes a body of whatever stands before it: *Lee Foundation*.
fn is_sure_body(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.lex(i).any(Lex::ORGANIZATION) && !tokens.is_among(i, UNSURE)
}
