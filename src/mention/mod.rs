//! Who could speak: names, titled names, roles, organizations, groups, pronouns.
//!
//! One pass over the tokens finds every noun phrase that can be a speaker. A
//! name is a run of words with capitals, with what joins them; its leading
//! titles are told from the name by the lexicon. Any other phrase runs from
//! its determiner or first modifier to its last noun that the lexicon knows as
//! a person, a group, a body or a text. Then the text as a whole tells which
//! words with capitals are surnames, and where a name ends in a heading.

mod elsewhere;
mod name;
mod phrase;
mod starts;

use crate::block::BLOCK;
use crate::gazetteer::{Match, Sense};
use crate::lexicon::Lex;
use crate::lexicon::function_words::NO_ADVERBS;
use crate::sort::sort_by_key;
use crate::token::{Gap, Kind, Token, Tokens};
use crate::work;

pub(crate) use name::{bare_name, by_place, looks_like_work, name_end};
pub(crate) use starts::{Starts, add};

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

impl Form {
    /// Whether it is the name of a person, as far as the words tell.
    pub(crate) fn is_somebody(self) -> bool {
        matches!(self, Form::Person | Form::Listed { .. })
    }
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
        self.form.is_somebody()
    }

    pub(crate) fn is_named(&self) -> bool {
        work::look();
        matches!(self.form, Form::Person | Form::Body | Form::Listed { .. })
    }
}

/// Finds the mentions of a text, in the order of their first tokens.
pub(crate) fn find(tokens: &Tokens<'_>, cast: &[Match], gazetteer: &[Match]) -> Vec<Mention> {
    let mut finder = Finder { tokens, found: Vec::with_capacity(tokens.len() / 6) };
    let (mut cast, mut listed) = (cast, gazetteer);
    let mut i = 0;
    while i < tokens.len() && !(cast.is_empty() && listed.is_empty()) {
        if let Some(next) = finder.listed(i, &mut cast, true).or_else(|| finder.listed(i, &mut listed, false)) {
            i = next;
            continue;
        }
        let from = finder.found.len();
        let next = if starts_mention(tokens.all[i]) { finder.at(i, i + 1) } else { i + 1 };
        let cut = |matches: &[Match]| finder.cut_before(from, matches, (i, next));
        i = [cast, listed].into_iter().find_map(cut).unwrap_or(next);
    }
    // Most words tell by themselves that no mention starts with them.
    let mut block = i;
    while block < tokens.len() {
        let mut left = tokens.block(block, starts_mention);
        while left != 0 {
            let next = left & (left - 1);
            i = finder.at(block + left.trailing_zeros() as usize, block + next.trailing_zeros() as usize);
            // None starts within the last.
            left &= u64::MAX.checked_shl((i - block) as u32).unwrap_or(0);
        }
        block = i.max(block + BLOCK);
    }
    elsewhere::cut_headings(tokens, &mut finder.found);
    // What a name owns starts with all of it, though the name is found or cut later.
    sort_by_key(&mut finder.found, |m| m.first);
    finder.found
}

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

/// Whether a mention can start with a token. What is no word is in no list.
#[inline]
fn starts_mention(token: Token) -> bool {
    token.any(STARTS) | token.is_capital()
}

/// The words of a noun phrase that is no name are at most so many.
const LONGEST_PHRASE: usize = 8;

/// And those of a name.
const LONGEST_NAME: usize = 12;

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

    /// Looks for a mention that starts at the token, as one can, and gives the token to go on at.
    /// None can start between it and `next`.
    #[inline(always)] // in the loop over all tokens
    fn at(&mut self, i: usize, next: usize) -> usize {
        let token = self.tokens.all[i];
        let lex = token.lex();
        if lex.any(Lex::PRONOUN | Lex::OBJECT) && !self.is_name_after_all(i) {
            // *her* is an object unless a noun follows.
            if lex.any(Lex::POSSESSIVE)
                && let Some(end) = self.phrase(i, next)
            {
                return end;
            }
            self.pronoun(i, lex);
            return i + 1;
        }
        if lex.any(Lex::POSSESSIVE) {
            if let Some(end) = self.phrase(i, next) {
                return end;
            }
            self.pronoun(i, lex);
            return i + 1;
        }
        if token.is_capital() && self.can_start_name(i) {
            return self.name(i, i);
        }
        if lex.any(STARTS_PHRASE)
            && let Some(end) = self.phrase(i, next)
        {
            return end;
        }
        i + 1
    }

    /// *I* and *May*-like words that here are a name: *Will Smith*, *It Girl*.
    fn is_name_after_all(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        t.is(Kind::Capital) && !t.starts_sentence() && t.any(Lex::GIVEN)
    }

    fn pronoun(&mut self, i: usize, lex: Lex) {
        if lex.any(Lex::SECOND_PERSON) {
            return;
        }
        let form = if lex.any(Lex::FIRST_PERSON) { Form::FirstPerson } else { Form::Pronoun };
        let possessive = lex.any(Lex::POSSESSIVE) && !lex.any(Lex::PRONOUN);
        let object = lex.any(Lex::OBJECT) && !lex.any(Lex::PRONOUN);
        let plural = lex.any(Lex::PLURAL | Lex::SEVERAL);
        let gender = lex.and(Lex::GENDER);
        self.push(Mention { gender, plural, possessive, object, ..mention(i, i, i, form) });
    }

    fn opens_sentence(&self, i: usize) -> bool {
        self.tokens.all[i].opens()
            || i.checked_sub(1).is_some_and(|b| {
                matches!(self.tokens.all[b].kind(), Kind::Mark | Kind::Open | Kind::Dash | Kind::Colon)
            })
    }

    /// Whether a capital follows, or stands behind the sign between partners.
    fn next_is_capital(&self, i: usize) -> bool {
        let next = i + 1 + usize::from(self.tokens.is_word(i + 1, "&"));
        self.tokens.get(next).is_some_and(|n| n.is_capital() && !n.opens() && !n.any(Lex::PRONOUN))
    }

    /// Whether the token goes on with the phrase of the one before it.
    fn same_phrase(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(Token::goes_on)
    }
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
#[inline(always)]
fn owns(tokens: &Tokens<'_>, last: usize) -> bool {
    tokens.get(last + 1).is_some_and(|t| t.is(Kind::Clitic) || t.is(Kind::Mark) && owns_by_mark(tokens, last))
}

/// Whether the mark behind a word is that of an owner in the plural: *the voters’ choice*.
fn owns_by_mark(tokens: &Tokens<'_>, last: usize) -> bool {
    let (mark, next) = (tokens.all[last + 1], tokens.get(last + 2));
    let inside = |depth: u8| depth == tokens.all[last].depth();
    tokens.word(last).ends_with('s')
        && mark.gap() == Gap::None
        && matches!(tokens.word(last + 1), "'" | "’")
        && next.is_some_and(|t| t.is_word() && t.gap() == Gap::Space && inside(t.depth()))
}

/// The gender of a word that has just one.
pub(crate) fn one_gender(lex: Lex) -> Lex {
    let gender = lex.and(Lex::GENDER);
    if gender == Lex::GENDER { Lex::NONE } else { gender }
}

/// Whether a token has the plural's ending: *associates*.
#[inline]
pub(crate) fn ends_in_s(tokens: &Tokens<'_>, i: usize) -> bool {
    let is_plural = |word: &str| word.len() > 3 && !word.ends_with("ss") && !word.ends_with("us");
    tokens.ends_in(i, b"s") && is_plural(tokens.word(i))
}

/// Whether a stop belongs to the letters before it, and small words go on with the phrase: *the U.N. envoy*.
#[inline]
pub(crate) fn is_inner_stop(tokens: &Tokens<'_>, stop: usize) -> bool {
    tokens.all[stop].is(Kind::Stop) && ends_letters(tokens, stop)
}

/// Whether a stop does.
#[inline(never)]
fn ends_letters(tokens: &Tokens<'_>, stop: usize) -> bool {
    let goes_on = tokens.get(stop + 1).is_some_and(|t| t.is(Kind::Lower) && t.goes_on());
    stop > 0 && goes_on && tokens.word(stop - 1).contains('.')
}

/// Whether the token ends like an adverb: *repeatedly*.
#[inline]
pub(crate) fn is_adverb(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.ends_in(i, b"ly") && looks_adverb(tokens.word(i))
}

/// The same for a word by itself.
pub(crate) fn looks_adverb(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ly") && word.starts_with(|c: char| c.is_lowercase()) && !NO_ADVERBS.has_word(word)
}
