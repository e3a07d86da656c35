//! The forms of names: *Elizabeth Bennet*, *Miss Bennet*, *Lizzy*.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::ops::Deref;

use foldhash::fast::RandomState;

use crate::block::{self, BLOCK};
use crate::lexicon::names::BEFORE_NAMES;
use crate::lexicon::{self, Lex, Shape, Sieve, nicknames};
use crate::mention::{Mention, bare_name, name_end, one_gender};
use crate::row::Row;
use crate::token::{Kind, Token, Tokens};

use super::honor::{AFTER_MEN, AFTER_WOMEN, Honor, honor_of, unabbreviated};
use super::lists::List;
use super::{NONE, Owner};
use crate::index::Index;

/// The words of names, in any case, each with a number.
pub(super) struct Words<'n> {
    all: Row<Word<'n>>,
    ids: Index,
    hasher: RandomState,
}

struct Word<'n> {
    /// What tells it from other words.
    key: u64,
    /// As it first stands there; in small letters where it is not all ASCII.
    text: Cow<'n, str>,
    lex: Lex,
    /// How often the text has it in small letters.
    small: u32,
    /// It is the last of a full name: *Law* beside *Susan Law*.
    surname: bool,
    /// The form that is the word alone.
    bare: u32,
    lists: Lists,
}

/// Who and what has a word.
#[derive(Default, Clone, Copy)]
pub(super) struct Lists {
    /// The people with it as their given name, and as their family name.
    pub(super) given: List,
    pub(super) family: List,
    /// The forms that have no other word, with a title or without.
    pub(super) single: List,
}

impl<'n> Words<'n> {
    /// With room for the words of so many names.
    pub(super) fn with_capacity(names: usize) -> Words<'n> {
        Words { all: Row(Vec::with_capacity(names)), ids: Index::with_capacity(names), hasher: RandomState::default() }
    }

    /// The number of a word, in any case.
    pub(super) fn id(&mut self, word: &'n str) -> u32 {
        let key = lexicon::key_of_word(word);
        self.with_key(key).unwrap_or_else(|| self.add(key, word.into(), lex_of(word)))
    }

    /// The number of the word that is a token.
    pub(super) fn of_token(&mut self, tokens: &Tokens<'n>, k: usize) -> u32 {
        let key = tokens.key(k);
        self.with_key(key).unwrap_or_else(|| {
            let word = tokens.word(k);
            // The token has what the lexicon says of the word, if it is of one part.
            let whole = word.bytes().all(|b| b.is_ascii_alphabetic());
            if whole { self.push(key, word.into(), tokens.lex(k)) } else { self.add(key, word.into(), lex_of(word)) }
        })
    }

    fn add(&mut self, key: u64, word: Cow<'n, str>, lex: Lex) -> u32 {
        let text = if word.is_ascii() {
            word
        } else if word.contains('’') {
            // *O’Neill* is *O'Neill*.
            let word = word.replace('’', "'");
            let (key, lex) = (lexicon::key_of_word(&word), lex_of(&word));
            return self.with_key(key).unwrap_or_else(|| self.add(key, word.into(), lex));
        } else {
            word.to_lowercase().into()
        };
        self.push(key, text, lex)
    }

    fn push(&mut self, key: u64, text: Cow<'n, str>, lex: Lex) -> u32 {
        let id = self.all.len() as u32;
        self.ids.add(self.hash(key), id);
        self.all.push(Word { key, text, lex, small: 0, surname: false, bare: NONE, lists: Lists::default() });
        id
    }

    /// The number of a word, in any case, if a name has it.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        self.with_key(lexicon::key_of_word(word))
    }

    /// The same by its key.
    pub(super) fn with_key(&self, key: u64) -> Option<u32> {
        self.ids.find(self.hash(key), |id| self.all[id as usize].key == key)
    }

    fn hash(&self, key: u64) -> u64 {
        self.hasher.hash_one(key)
    }

    /// The hash of a form: of its words and its title, which tell most forms apart.
    pub(super) fn hash_of(&self, key: &Key) -> u64 {
        let title = u64::from(key.rank) << 8 | key.honor as u64;
        self.hash(key.parts.iter().fold(title, |form, &word| lexicon::add_to_key(form, word.into())))
    }

    /// Counts how often the text has these words in small letters.
    pub(super) fn count_small(&mut self, tokens: &Tokens<'_>, words: &[u32]) {
        if words.is_empty() {
            return;
        }
        let mut sieve = FineSieve::with_capacity(words.len());
        // All that the lexicon says of them; of most words of a text it says something else.
        let mut lex = Lex::NONE;
        for &id in words {
            sieve.add(self.text(id));
            lex = lex | self.lex(id) | lex_of_stem(self.text(id));
        }
        let may_be = |(t, shape): (&Token, &Shape)| {
            t.is(Kind::Lower) & (t.lex().without(lex) == Lex::NONE) & sieve.coarse.may_hold(*shape)
        };
        for (block, shapes) in tokens.all.chunks(BLOCK).zip(tokens.shapes.chunks(BLOCK)) {
            for at in block::places(block.iter().zip(shapes).map(may_be)) {
                let token = block[at];
                if sieve.may_hold(tokens.text.as_bytes(), token.start(), token.len())
                    && let Some(id) = self.with_key(lexicon::key_of(tokens.text, token.span()))
                    && is_small(&tokens.text[token.span()], self.text(id))
                {
                    self.all[id as usize].small += 1;
                }
            }
        }
    }

    /// How often the text has the word in small letters, where that was counted.
    pub(super) fn small(&self, id: u32) -> u32 {
        self.all[id as usize].small
    }

    /// Notes that a word is the last of a full name.
    pub(super) fn note_surname(&mut self, id: u32) {
        self.all[id as usize].surname = true;
    }

    /// Whether a word was noted as the last of a full name.
    pub(super) fn is_surname(&self, id: u32) -> bool {
        self.all[id as usize].surname
    }

    /// The form that is a word alone.
    pub(super) fn bare(&self, id: u32) -> Option<u32> {
        self.all.get(id as usize).map(|word| word.bare).filter(|&form| form != NONE)
    }

    /// Who and what has the word.
    pub(super) fn lists(&self, id: u32) -> Lists {
        self.all.get(id as usize).map(|word| word.lists).unwrap_or_default()
    }

    /// The same, to change.
    pub(super) fn lists_mut(&mut self, id: u32) -> &mut Lists {
        &mut self.all[id as usize].lists
    }

    pub(super) fn note_bare(&mut self, id: u32, form: u32) {
        self.all[id as usize].bare = form;
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// A set of the words, with none in it.
    pub(super) fn set(&self) -> Vec<bool> {
        vec![false; self.count()]
    }

    /// The word; its ASCII letters may be capitals.
    pub(super) fn text(&self, id: u32) -> &str {
        &self.all[id as usize].text
    }

    /// What tells it from other words.
    pub(super) fn key(&self, id: u32) -> u64 {
        self.all[id as usize].key
    }

    pub(super) fn lex(&self, id: u32) -> Lex {
        self.all[id as usize].lex
    }

    /// Whether it is an initial.
    pub(super) fn is_initial(&self, id: u32) -> bool {
        let text = self.text(id);
        text.len() == 1 || text.chars().nth(1).is_none()
    }

    /// Whether two given names can be one person's.
    pub(super) fn same_given(&self, a: u32, b: u32) -> bool {
        let first = |word: u32| self.text(word).chars().next().map(|letter| letter.to_ascii_lowercase());
        a == b
            || (self.is_initial(a) || self.is_initial(b)) && first(a) == first(b)
            || nicknames::same(self.key(a), self.key(b))
    }
}

/// Whether a word of the text is one of names in small letters.
fn is_small(word: &str, name: &str) -> bool {
    word.eq_ignore_ascii_case(name) && !word.bytes().any(|b| b.is_ascii_uppercase())
}

/// What the lexicon says of a word of a name: *Marie-Claire* is a *Marie*.
fn lex_of(word: &str) -> Lex {
    match (lexicon::look_up(word), word.split_once('-')) {
        (Lex::NONE, Some((first, _))) => lexicon::look_up(first).and(Lex::GIVEN.or(Lex::GENDER)),
        (lex, _) => lex,
    }
}

/// What the lexicon says of what stands before an apostrophe, if there is one; a token
/// with one has that.
fn lex_of_stem(word: &str) -> Lex {
    const APOSTROPHES: [u8; 2] = [b'\'', "’".as_bytes()[0]];
    let end = word.bytes().position(|byte| APOSTROPHES.contains(&byte));
    end.map_or(Lex::NONE, |end| lexicon::look_up(&word[..end]))
}

/// Tells more words that are not among a few: a set of the hashes of the first
/// letters of these.
struct FineSieve {
    coarse: Sieve,
    rows: Vec<u64>,
}

impl FineSieve {
    /// With so many words most bits stay free.
    fn with_capacity(words: usize) -> FineSieve {
        FineSieve { coarse: Sieve::NONE, rows: vec![0; (words / 2).next_power_of_two()] }
    }

    fn place(&self, text: &[u8], start: usize, len: usize) -> (usize, u64) {
        let hash = lexicon::spread(lexicon::head(text, start, len));
        ((hash as usize / 64) & (self.rows.len() - 1), 1 << (hash % 64))
    }

    fn add(&mut self, word: &str) {
        let (row, bit) = self.place(word.as_bytes(), 0, word.len());
        self.rows[row] |= bit;
        self.coarse.add(Shape::of(word.as_bytes()));
    }

    /// Whether a word may be one of them whose shape the coarse sieve lets pass.
    fn may_hold(&self, text: &[u8], start: usize, len: usize) -> bool {
        let (row, bit) = self.place(text, start, len);
        self.rows[row] & bit != 0
    }
}

/// A name has at most so many words.
const MOST_PARTS: usize = 16;

/// The words of a name by their numbers: given names, initials, family name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts {
    words: [u32; MOST_PARTS],
    len: usize,
}

impl Parts {
    pub(super) const NONE: Parts = Parts { words: [NONE; MOST_PARTS], len: 0 };

    pub(super) fn of(words: &[u32]) -> Parts {
        let mut parts = Parts::NONE;
        words.iter().for_each(|&word| parts.push(word));
        parts
    }

    fn push(&mut self, word: u32) {
        if self.len < MOST_PARTS {
            self.words[self.len] = word;
            self.len += 1;
        }
    }

    fn pop(&mut self) {
        self.len = self.len.saturating_sub(1);
        self.words[self.len] = NONE;
    }
}

impl PartialEq for Parts {
    fn eq(&self, other: &Parts) -> bool {
        **self == **other
    }
}

impl Deref for Parts {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.words[..self.len]
    }
}

/// A form of a name, as its words make it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Key {
    pub(super) honor: Honor,
    /// The word of a rank, or of a title that goes with given names.
    pub(super) rank: u32,
    pub(super) parts: Parts,
    pub(super) suffix: u32,
    pub(super) gender: Lex,
}

impl Key {
    /// Whether it is a word alone, and nothing tells more.
    pub(super) fn is_bare(&self) -> bool {
        let told = self.honor != Honor::None || self.gender != Lex::NONE;
        !told && self.parts.len() == 1 && self.rank == NONE && self.suffix == NONE
    }

    /// The last word of the name.
    pub(super) fn last(&self) -> u32 {
        self.parts[self.parts.len() - 1]
    }
}

/// So many first mentions of a form are known.
pub(super) const EARLY: usize = 4;

/// A page has so many tokens.
const PAGE: u32 = 400;

/// How often the narration has a name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Uses {
    pub(super) all: u32,
    /// Those within a page of the one before.
    pub(super) repeated: u32,
    /// The token of the last.
    last: u32,
}

impl Uses {
    pub(super) fn note(&mut self, token: u32) {
        self.repeated += u32::from(self.all > 0 && token - self.last < PAGE);
        self.all += 1;
        self.last = token;
    }
}

/// A form of a name, and how the text uses it.
pub(super) struct NameForm {
    pub(super) key: Key,
    /// Mentions, and those of them outside speech.
    pub(super) count: u32,
    pub(super) narrated: u32,
    /// Mentions outside speech that a gazetteer lists, which are counted nowhere else.
    pub(super) listed: u32,
    /// Mentions as a subject or speaker.
    pub(super) acts: u32,
    /// Mentions beside a quotation, as its speaker.
    pub(super) speaks: u32,
    pub(super) uses: Uses,
    /// Mentions behind an article or the like.
    pub(super) articled: u32,
    /// Mentions right behind *the*, with no noun behind them.
    pub(super) defined: u32,
    /// Mentions that the words beside them call no person: *the lender Halden*, *Halden, which*.
    pub(super) bodily: u32,
    /// It is the plural of a family's name.
    pub(super) family: bool,
    /// It is no person's.
    pub(super) thing: bool,
    /// The pronouns that seem to mean its bearer: those of men, less those of women.
    pub(super) heard: i32,
    /// Mentions behind a preposition of place.
    pub(super) located: u32,
    /// Mentions that may have their capital from the start of a sentence.
    pub(super) initial: u32,
    /// The first mentions, as indices.
    pub(super) early: [u32; EARLY],
    /// The first mention, if possible one that is not all in capitals and has
    /// nothing before it.
    pub(super) best: u32,
    pub(super) capitals: bool,
    /// That mention has words before it: *a Mr. Lee*.
    pub(super) dressed: bool,
    pub(super) owner: Owner,
}

impl NameForm {
    /// The first mention, as an index.
    pub(super) fn first(&self) -> u32 {
        self.early[0]
    }

    /// The gender of the pronouns that seem to mean its bearer.
    pub(super) fn heard_gender(&self) -> Lex {
        match self.heard {
            2.. => Lex::MALE,
            -1..2 => Lex::NONE,
            ..-1 => Lex::FEMALE,
        }
    }
}

/// The form that the words of a mention make.
pub(super) fn key<'n>(tokens: &Tokens<'n>, m: &Mention, words: &mut Words<'n>) -> Option<Key> {
    let (mut honor, mut rank, mut gender) = (Honor::None, NONE, Lex::NONE);
    for k in m.first()..m.name as usize {
        let t = tokens.all[k];
        if t.is_capital() && t.any(Lex::TITLE | Lex::KIN | Lex::ROLE) {
            honor = honor_of(tokens.word(k));
            rank = match honor {
                Honor::Rank | Honor::Given => match unabbreviated(tokens, k) {
                    Some(title) => words.id(title),
                    None => match singular(tokens, k) {
                        Some(one) => words.id(one),
                        None => words.of_token(tokens, k),
                    },
                },
                _ => NONE,
            };
            let own = one_gender(t.lex());
            if own != Lex::NONE {
                gender = own;
            }
        }
    }
    if honor == Honor::None {
        // *his wife Hillary*: the noun tells the gender, as a title would.
        let nouns = (m.first()..m.name as usize).filter(|&k| tokens.lex(k).any(Lex::KIN | Lex::ROLE));
        gender = nouns.map(|k| one_gender(tokens.lex(k))).next_back().unwrap_or(Lex::NONE);
    }
    let mut parts = Parts::NONE;
    let mut suffix = NONE;
    // *Old Lee* is *Lee*.
    let name = m.name as usize + usize::from(has_adjective(tokens, m, m.name as usize));
    for k in name..=name_end(tokens, m) {
        let t = tokens.all[k];
        if !t.is_word() || t.is(Kind::Number) {
            continue;
        }
        let particle = t.any(Lex::PARTICLE) && k < m.last() && !t.any(Lex::GIVEN);
        if particle {
            continue;
        }
        let word = tokens.word(k);
        if (t.any(Lex::SUFFIX) || is_numeral(word)) && !parts.is_empty() {
            suffix = words.of_token(tokens, k);
        } else {
            let bare = if tokens.has_hyphen(k) { bare_name(word) } else { word };
            parts.push(if bare.len() < word.len() { words.id(bare) } else { words.of_token(tokens, k) });
        }
    }
    // *Hamida Begum*, *Selim Bey*
    if parts.len() > 1 {
        if tokens.is_among(m.last(), AFTER_WOMEN) {
            parts.pop();
            (honor, gender) = (Honor::Mrs, Lex::FEMALE);
        } else if tokens.is_among(m.last(), AFTER_MEN) {
            parts.pop();
        }
    }
    // *Anna Petrovna*, *Ivan Petrovich*
    if let [given, .., last] = parts[..]
        && honor == Honor::None
        && gender == Lex::NONE
    {
        let own = patronymic_gender(words.text(if parts.len() > 2 { parts[1] } else { last }));
        gender = if own.may_be(one_gender(words.lex(given))) { own } else { gender };
    }
    (!parts.is_empty()).then_some(Key { honor, rank, parts, suffix, gender })
}

/// The singular of a title that is a plural: *Captains Lee and Moss*.
fn singular<'t>(tokens: &Tokens<'t>, title: usize) -> Option<&'t str> {
    tokens.word(title).strip_suffix('s').filter(|one| lexicon::look_up(one).any(Lex::TITLE))
}

/// Whether an adjective with more of the name behind it stands at a token of a
/// mention: *Little Charles*, *Old Captain Lee*.
pub(super) fn has_adjective(tokens: &Tokens<'_>, m: &Mention, at: usize) -> bool {
    at < m.last() && tokens.is_among(at, BEFORE_NAMES)
}

/// The gender of whose father’s name a word is: *Petrovna*, *Petrovich*.
fn patronymic_gender(word: &str) -> Lex {
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    match word.as_bytes() {
        [.., b'n', b'a'] if ends(&["ovna", "evna", "ichna"]) => Lex::FEMALE,
        [.., b'c', b'h'] if ends(&["ovich", "evich", "ovitch", "evitch", "anitch"]) => Lex::MALE,
        _ => Lex::NONE,
    }
}

/// *VIII*, not *Ivy*.
fn is_numeral(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
}
