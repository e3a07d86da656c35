//! What words are: one readable list a file, one hashed table built by the compiler.
//!
//! The lists are written by hand. A list is text: words apart by white space,
//! in lower case, an apostrophe and what follows it left out (`don’t` is `don`).
//! A list of verbs has a verb a line: base, third person, `-ing`, past and,
//! where it differs from the past, the participle.
//!
//! [`look_up`] takes a word in any case and gives what all the lists together
//! say of it, in constant time and without an allocation.

pub(crate) mod abbreviations;
mod few;
mod function_words;
mod names;
pub(crate) mod nicknames;
mod organizations;
mod places;
mod roles;
mod titles;
mod verbs;

use std::ops::BitOr;

pub(crate) use few::Few;

/// What the lists say of a word: a set of flags.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct Lex(u64);

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => {
        impl Lex {
            $($(#[$doc])* pub(crate) const $name: Lex = Lex(1 << $bit);)*
        }
    };
}

flags! {
    /// A male name, title, kin, role or pronoun.
    MALE = 0;
    /// A female name, title, kin, role or pronoun.
    FEMALE = 1;
    /// A given name.
    GIVEN = 2;
    /// A family name of a people that puts it first: *Wang*, *Kim*.
    FAMILY_FIRST = 3;
    /// Stands before a name: *president*, *Mr*, *senator*.
    TITLE = 4;
    /// A noun for one person by work or kind: *spokesman*, *minister*, *girl*.
    ROLE = 5;
    /// A relative: *mother*, *cousin*.
    KIN = 6;
    /// A noun for several people: *officials*, *critics*, *police*.
    GROUP = 7;
    /// A noun for a body that speaks: *ministry*, *company*, *campaign*.
    ORGANIZATION = 8;
    /// A noun for a text that says things: *report*, *letter*, *poll*.
    DOCUMENT = 9;
    /// A country, state, city or continent.
    PLACE = 10;
    /// Of a place: *Kazakh*, *American*; also of a party or faith.
    DEMONYM = 11;
    /// A day of the week or a month.
    CALENDAR = 12;
    /// A personal pronoun as a subject: *he*, *they*, *I*, *it*.
    PRONOUN = 13;
    /// A personal pronoun as an object: *him*, *her*, *them*.
    OBJECT = 14;
    /// A possessive pronoun before a noun: *his*, *her*, *their*.
    POSSESSIVE = 15;
    /// More than one: *they*, *we*, *these*.
    PLURAL = 16;
    /// An article or another word that opens a noun phrase: *the*, *a*, *some*.
    DETERMINER = 17;
    /// A word of grammar that is no name even with a capital.
    FUNCTION = 18;
    /// A preposition.
    PREPOSITION = 19;
    /// A conjunction, coordinating or subordinating.
    CONJUNCTION = 20;
    /// A form of *be*, *have*, *do*, or a modal verb.
    AUXILIARY = 21;
    /// An adverb that stands between subject and verb: *also*, *later*, *never*.
    ADVERB = 22;
    /// A small word inside names: *von*, *de*, *bin*.
    PARTICLE = 23;
    /// Stands after a name: *Jr*, *III*.
    SUFFIX = 24;
    /// *Not* and the auxiliaries that end in it.
    NEGATION = 25;
    /// A relative pronoun: *who*, *which*, *that*.
    RELATIVE = 26;
    /// Opens an indirect question: *whether*, *how*, *why*.
    QUESTION = 27;
    /// A noun for something said or thought: *statement*, *claim*, *warning*.
    CUE_NOUN = 28;
    /// Verb frame: reports speech, in marks or without: *say*, *add*, *ask*.
    SAY = 29;
    /// Verb frame: how it was said, seldom what follows: *whisper*, *shout*.
    MANNER = 30;
    /// Verb frame: the one told comes first: *tell*, *assure*, *warn*.
    TELL = 31;
    /// Verb frame: a clause follows: *believe*, *announce*, *argue*.
    CLAUSE = 32;
    /// Verb frame: *to* and a verb follow: *want*, *promise*, *urge*.
    INTEND = 33;
    /// Verb frame: a noun phrase is the content: *praise*, *blame*, *support*.
    VIEW = 34;
    /// Verb form: *say*.
    BASE = 35;
    /// Verb form: *says*.
    THIRD = 36;
    /// Verb form: *said*, *wrote*.
    PAST = 37;
    /// Verb form: *said*, *written*.
    PARTICIPLE = 38;
    /// Verb form: *saying*.
    ING = 39;
    /// A number in words, or of uncertain size: *two*, *dozens*.
    NUMBER = 40;
    /// *Oh*, *yes*, *well*: opens a line of speech, is no name.
    INTERJECTION = 41;
    /// A stretch of time: *day*, *year*, *morning*.
    TIME = 42;
    /// A verb that reports nothing but that people do: *nodded*, *turned*.
    ACTION = 43;
    /// Spoken to somebody: *sir*, *darling*, *dear*.
    ADDRESS = 44;
    /// An adjective or noun that stands before a role: *former*, *senior*, *chief*.
    MODIFIER = 45;
    /// A verb that is a noun as well in this form: *claim*, *reports*.
    NOUN = 46;
    /// Verb frame: a preposition leads to the content: *talk*, *refer*.
    ABOUT = 47;
    /// Verb frame: a particle goes with the verb: *lay out*, *play down*.
    PHRASAL = 48;
    /// Verb frame: the subject is a part of the content: *seem*.
    SEEM = 49;
    /// An adjective for what somebody feels or thinks: *sure*, *eager*.
    FEELING = 50;
    /// A noun for people by what they think of something: *critics*.
    AGENT = 51;
    /// Ends the name of what is no person: *the Harbour Act*.
    THING = 52;
    /// A noun for people whom news leaves without a name: *spokesman*, *witness*.
    ANONYMOUS = 53;
    /// An office of which nobody holds two: *senator*, *governor*.
    OFFICE = 54;
    /// The past of a verb that is in no list of verbs: *went*, *took*.
    IRREGULAR = 55;
}

impl Lex {
    /// Nothing is known.
    pub(crate) const NONE: Lex = Lex(0);
    /// Reports what somebody said, thought or wants, in any frame.
    pub(crate) const CUE: Lex =
        Lex(Lex::SAY.0 | Lex::MANNER.0 | Lex::TELL.0 | Lex::CLAUSE.0 | Lex::INTEND.0 | Lex::VIEW.0);
    /// Says something in marks.
    pub(crate) const SPEECH: Lex = Lex(Lex::SAY.0 | Lex::MANNER.0 | Lex::TELL.0);
    /// Either gender.
    pub(crate) const GENDER: Lex = Lex(Lex::MALE.0 | Lex::FEMALE.0);

    /// As a number, to pack it.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// From such a number.
    pub(crate) const fn from_bits(bits: u64) -> Lex {
        Lex(bits)
    }

    /// Whether one of the flags of `other` is set.
    pub(crate) const fn any(self, other: Lex) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all the flags of `other` are set.
    pub(crate) const fn all(self, other: Lex) -> bool {
        self.0 & other.0 == other.0
    }

    /// The flags that both have.
    pub(crate) const fn and(self, other: Lex) -> Lex {
        Lex(self.0 & other.0)
    }

    /// The flags without those of `other`.
    pub(crate) const fn without(self, other: Lex) -> Lex {
        Lex(self.0 & !other.0)
    }

    /// The flags that either has.
    pub(crate) const fn or(self, other: Lex) -> Lex {
        Lex(self.0 | other.0)
    }
}

impl BitOr for Lex {
    type Output = Lex;

    fn bitor(self, other: Lex) -> Lex {
        self.or(other)
    }
}

/// A list of words that all mean the same to us.
struct List {
    words: &'static str,
    flags: Lex,
    /// A verb a line, the form by the place in the line.
    verbs: bool,
}

const fn words(words: &'static str, flags: Lex) -> List {
    List { words, flags, verbs: false }
}

const fn verbs(words: &'static str, flags: Lex) -> List {
    List { words, flags, verbs: true }
}

/// Every list with what it says of its words; a word may stand in several.
const LISTS: &[List] = &[
    words(names::FEMALE, Lex::GIVEN.or(Lex::FEMALE)),
    words(names::MALE, Lex::GIVEN.or(Lex::MALE)),
    words(names::EITHER, Lex::GIVEN),
    words(names::FAMILY_FIRST, Lex::FAMILY_FIRST),
    words(names::PARTICLES, Lex::PARTICLE),
    words(names::SUFFIXES, Lex::SUFFIX),
    words(titles::FEMALE, Lex::TITLE.or(Lex::FEMALE)),
    words(titles::MALE, Lex::TITLE.or(Lex::MALE)),
    words(titles::EITHER, Lex::TITLE),
    words(roles::FEMALE, Lex::ROLE.or(Lex::FEMALE)),
    words(roles::MALE, Lex::ROLE.or(Lex::MALE)),
    words(roles::EITHER, Lex::ROLE),
    words(roles::GROUPS, Lex::GROUP.or(Lex::PLURAL)),
    words(roles::KIN_FEMALE, Lex::KIN.or(Lex::ROLE).or(Lex::FEMALE)),
    words(roles::KIN_MALE, Lex::KIN.or(Lex::ROLE).or(Lex::MALE)),
    words(roles::KIN_EITHER, Lex::KIN.or(Lex::ROLE)),
    words(roles::ANONYMOUS, Lex::ANONYMOUS),
    words(roles::OFFICES, Lex::OFFICE),
    words(roles::ADDRESS, Lex::ADDRESS),
    words(roles::MODIFIERS, Lex::MODIFIER),
    words(organizations::BODIES, Lex::ORGANIZATION),
    words(organizations::DOCUMENTS, Lex::DOCUMENT),
    words(organizations::THINGS, Lex::THING),
    words(places::PLACES, Lex::PLACE),
    words(places::DEMONYMS, Lex::DEMONYM),
    words(places::CALENDAR, Lex::CALENDAR),
    words(function_words::PRONOUNS_MALE, Lex::PRONOUN.or(Lex::FUNCTION).or(Lex::MALE)),
    words(function_words::PRONOUNS_FEMALE, Lex::PRONOUN.or(Lex::FUNCTION).or(Lex::FEMALE)),
    words(function_words::PRONOUNS, Lex::PRONOUN.or(Lex::FUNCTION)),
    words(function_words::PRONOUNS_PLURAL, Lex::PRONOUN.or(Lex::FUNCTION).or(Lex::PLURAL)),
    words(function_words::OBJECTS_MALE, Lex::OBJECT.or(Lex::FUNCTION).or(Lex::MALE)),
    words(function_words::OBJECTS_FEMALE, Lex::OBJECT.or(Lex::FUNCTION).or(Lex::FEMALE)),
    words(function_words::OBJECTS, Lex::OBJECT.or(Lex::FUNCTION)),
    words(function_words::POSSESSIVES_MALE, Lex::POSSESSIVE.or(Lex::FUNCTION).or(Lex::MALE)),
    words(function_words::POSSESSIVES_FEMALE, Lex::POSSESSIVE.or(Lex::FUNCTION).or(Lex::FEMALE)),
    words(function_words::POSSESSIVES, Lex::POSSESSIVE.or(Lex::FUNCTION)),
    words(function_words::DETERMINERS, Lex::DETERMINER.or(Lex::FUNCTION)),
    words(function_words::QUANTITIES, Lex::DETERMINER.or(Lex::PLURAL).or(Lex::FUNCTION)),
    words(function_words::NUMBERS, Lex::NUMBER.or(Lex::FUNCTION)),
    words(function_words::PREPOSITIONS, Lex::PREPOSITION.or(Lex::FUNCTION)),
    words(function_words::CONJUNCTIONS, Lex::CONJUNCTION.or(Lex::FUNCTION)),
    words(function_words::AUXILIARIES, Lex::AUXILIARY.or(Lex::FUNCTION)),
    words(function_words::NEGATIONS, Lex::NEGATION.or(Lex::FUNCTION)),
    words(function_words::ADVERBS, Lex::ADVERB.or(Lex::FUNCTION)),
    words(function_words::RELATIVES, Lex::RELATIVE.or(Lex::FUNCTION)),
    words(function_words::QUESTIONS, Lex::QUESTION.or(Lex::FUNCTION)),
    words(function_words::INTERJECTIONS, Lex::INTERJECTION.or(Lex::FUNCTION)),
    words(function_words::OTHERS, Lex::FUNCTION),
    words(function_words::TIMES, Lex::TIME),
    words(verbs::NOUNS, Lex::CUE_NOUN),
    words(verbs::NOUNS_TOO, Lex::NOUN),
    verbs(verbs::SAY, Lex::SAY),
    verbs(verbs::MANNER, Lex::MANNER),
    verbs(verbs::TELL, Lex::TELL),
    verbs(verbs::CLAUSE, Lex::CLAUSE),
    verbs(verbs::INTEND, Lex::INTEND),
    verbs(verbs::VIEW, Lex::VIEW),
    verbs(verbs::ABOUT, Lex::ABOUT),
    verbs(verbs::PHRASAL, Lex::PHRASAL),
    verbs(verbs::SEEM, Lex::SEEM),
    words(verbs::FEELINGS, Lex::FEELING),
    words(verbs::AGENTS, Lex::AGENT),
    verbs(verbs::ACTION, Lex::ACTION),
    words(verbs::IRREGULAR, Lex::IRREGULAR),
];

/// What all the lists say of `word`, whatever its case.
pub(crate) fn look_up(word: &str) -> Lex {
    look_up_in(word.as_bytes(), 0, word.len())
}

/// What they say of the word of `len` bytes that starts at a place of a text.
pub(crate) fn look_up_in(text: &[u8], start: usize, len: usize) -> Lex {
    if len > LONGEST { Lex::NONE } else { TABLE.look_up(key(text, start, len)) }
}

/// The same for a word by its key: its bytes in small letters as those of a
/// number, and those beyond eight added.
pub(crate) fn look_up_key(key: u64) -> Lex {
    TABLE.look_up(key)
}

/// Adds eight more bytes of a word to its key.
pub(crate) const fn add_to_key(key: u64, more: u64) -> u64 {
    spread(key) ^ more
}

/// All words by their hashes; those of one bucket stand side by side.
struct Table {
    /// Where the words of each bucket start; at last, where they end.
    starts: [u16; BUCKETS + 1],
    words: [Entry; WORDS],
}

#[derive(Clone, Copy)]
struct Entry {
    /// The bytes of a word of up to eight; the hash of a longer one.
    key: u64,
    lex: Lex,
}

const BUCKETS: usize = 1 << BUCKET_BITS;
const BUCKET_BITS: u32 = 14;
const WORDS: usize = LISTED.len;
/// Longer words are in no list.
const LONGEST: usize = 24;

static TABLE: Table = Table::build();

impl Table {
    #[allow(long_running_const_eval)] // some ten thousand words, once a build
    const fn build() -> Table {
        let listed = &LISTED;
        let mut table = Table { starts: [0; BUCKETS + 1], words: [Entry { key: 0, lex: Lex::NONE }; WORDS] };
        // Count the words of each bucket, then put each word into its own.
        let mut i = 0;
        while i < WORDS {
            table.starts[bucket(listed.words[i].key)] += 1;
            i += 1;
        }
        let (mut end, mut b) = (0, 0);
        while b <= BUCKETS {
            end += table.starts[b];
            table.starts[b] = end;
            b += 1;
        }
        while i > 0 {
            i -= 1;
            let entry = listed.words[i];
            let start = &mut table.starts[bucket(entry.key)];
            *start -= 1;
            table.words[*start as usize] = entry;
        }
        table
    }

    fn look_up(&self, key: u64) -> Lex {
        let bucket = bucket(key);
        let (start, end) = (self.starts[bucket] as usize, self.starts[bucket + 1] as usize);
        self.words[start..end].iter().find(|entry| entry.key == key).map_or(Lex::NONE, |entry| entry.lex)
    }
}

/// The words of all lists, each once, in the order of the lists.
struct Listed {
    words: [Entry; COUNT],
    len: usize,
}

/// A power of two, at least twice the words.
const SLOTS: usize = 1 << 15;
const COUNT: usize = count();

const LISTED: Listed = Listed::read();

impl Listed {
    #[allow(long_running_const_eval)]
    const fn read() -> Listed {
        let mut listed = Listed { words: [Entry { key: 0, lex: Lex::NONE }; COUNT], len: 0 };
        // An open-addressing table: a slot holds the place of a word, counted from one.
        let mut slots = [0u16; SLOTS];
        let mut i = 0;
        while i < LISTS.len() {
            let mut reader = Reader::new(LISTS[i].words);
            while let Some((word, form)) = reader.next() {
                assert!(word.len() <= LONGEST, "a word of a list is too long");
                let flags = if LISTS[i].verbs { LISTS[i].flags.or(form) } else { LISTS[i].flags };
                let key = key_slowly(word);
                let mut slot = spread(key) as usize % SLOTS;
                while slots[slot] != 0 && listed.words[slots[slot] as usize - 1].key != key {
                    slot = (slot + 1) % SLOTS;
                }
                if slots[slot] == 0 {
                    listed.len += 1;
                    slots[slot] = listed.len as u16;
                }
                let entry = &mut listed.words[slots[slot] as usize - 1];
                *entry = Entry { key, lex: entry.lex.or(flags) };
            }
            i += 1;
        }
        listed
    }
}

/// Sets the bit in which capitals differ from small letters.
const FOLD: u64 = 0x2020_2020_2020_2020;

const fn bucket(key: u64) -> usize {
    (spread(key) >> (u64::BITS - BUCKET_BITS)) as usize
}

/// Spreads what tells keys apart over all bits.
pub(crate) const fn spread(key: u64) -> u64 {
    let h = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    h ^ (h >> 32)
}

/// The key of a word of `len` bytes in a text, its case folded. With the bytes
/// behind it at hand it is read eight at a time.
pub(crate) fn key(text: &[u8], start: usize, len: usize) -> u64 {
    let mut key = head(text, start, len);
    let mut i = 8;
    while i < len {
        key = add_to_key(key, head(text, start + i, len - i));
        i += 8;
    }
    key
}

/// [`key`], as the compiler can do it.
const fn key_slowly(word: &[u8]) -> u64 {
    let mut key = head_slowly(word, 0);
    let mut i = 8;
    while i < word.len() {
        key = add_to_key(key, head_slowly(word, i));
        i += 8;
    }
    key
}

/// Up to eight bytes of the `len` that are left of a word, its case folded,
/// and nothing for those behind it.
pub(crate) fn head(text: &[u8], at: usize, len: usize) -> u64 {
    let bytes = match text[at..].first_chunk() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text[at..].iter().rev().fold(0, |bytes, &b| bytes << 8 | u64::from(b)),
    };
    let own = if len < 8 { (1 << (8 * len)) - 1 } else { u64::MAX };
    (bytes | FOLD) & own
}

/// [`head`], as the compiler can do it.
const fn head_slowly(word: &[u8], at: usize) -> u64 {
    let mut chunk = 0;
    let mut k = at;
    while k < word.len() && k < at + 8 {
        chunk |= ((word[k] | FOLD as u8) as u64) << (8 * (k - at));
        k += 1;
    }
    chunk
}

/// The words of a list, each with the verb form of its place in its line.
struct Reader {
    rest: &'static [u8],
    place: usize,
}

impl Reader {
    const fn new(list: &'static str) -> Reader {
        Reader { rest: list.as_bytes(), place: 0 }
    }

    const fn next(&mut self) -> Option<(&'static [u8], Lex)> {
        while let [first, rest @ ..] = self.rest {
            match *first {
                b'\n' => self.place = 0,
                b' ' => {}
                _ => break,
            }
            self.rest = rest;
        }
        let mut end = 0;
        while end < self.rest.len() && self.rest[end] != b' ' && self.rest[end] != b'\n' {
            end += 1;
        }
        if end == 0 {
            return None;
        }
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        self.place += 1;
        Some((word, self.form()))
    }

    /// The form of the word just read: the fourth is past and participle
    /// unless a fifth follows in the line.
    const fn form(&self) -> Lex {
        match self.place {
            1 => Lex::BASE,
            2 => Lex::THIRD,
            3 => Lex::ING,
            4 if self.at_line_end() => Lex::PAST.or(Lex::PARTICIPLE),
            4 => Lex::PAST,
            _ => Lex::PARTICIPLE,
        }
    }

    const fn at_line_end(&self) -> bool {
        let mut i = 0;
        while i < self.rest.len() && self.rest[i] == b' ' {
            i += 1;
        }
        i == self.rest.len() || self.rest[i] == b'\n'
    }
}

/// The words of all lists; one that stands in several counts as often.
#[allow(long_running_const_eval)]
const fn count() -> usize {
    let mut n = 0;
    let mut i = 0;
    while i < LISTS.len() {
        let mut reader = Reader::new(LISTS[i].words);
        while reader.next().is_some() {
            n += 1;
        }
        i += 1;
    }
    assert!(2 * n < SLOTS && n < u16::MAX as usize, "the lists have outgrown their table");
    n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_any_case() {
        for word in ["said", "Said", "SAID"] {
            assert!(look_up(word).all(Lex::SAY | Lex::PAST | Lex::PARTICIPLE), "{word}");
        }
        assert!(look_up("wrote").any(Lex::PAST) && !look_up("wrote").any(Lex::PARTICIPLE));
        assert!(look_up("president").any(Lex::TITLE));
        assert_eq!(look_up("xyzzy").bits(), 0);
        assert_eq!(look_up("").bits(), 0);
    }

    #[test]
    fn both_keys_agree() {
        for word in ["", "a", "eight888", "sixteen-letters-", "some-twenty-letters-on"] {
            let text = format!("{word} in a text");
            assert_eq!(key(word.as_bytes(), 0, word.len()), key_slowly(word.as_bytes()), "{word}");
            assert_eq!(key(text.as_bytes(), 0, word.len()), key_slowly(word.as_bytes()), "{word}");
        }
    }

    #[test]
    fn no_two_words_have_one_key() {
        let words = LISTS.iter().flat_map(|list| list.words.split_ascii_whitespace());
        let mut known = std::collections::HashMap::new();
        for word in words {
            assert_eq!(*known.entry(key_slowly(word.as_bytes())).or_insert(word), word);
        }
        assert_eq!(known.len(), WORDS);
    }

    #[test]
    fn lists_are_in_lower_case_and_name_a_word_once() {
        for list in LISTS {
            let mut seen = std::collections::HashSet::new();
            for word in list.words.split_ascii_whitespace() {
                assert_eq!(word, word.to_lowercase());
                assert!(list.verbs || seen.insert(word), "{word} stands twice in one list");
            }
        }
    }
}
