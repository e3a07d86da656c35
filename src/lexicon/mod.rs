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
pub(crate) mod function_words;
pub(crate) mod names;
pub(crate) mod nicknames;
pub(crate) mod organizations;
pub(crate) mod places;
pub(crate) mod roles;
mod slots;
pub(crate) mod titles;
pub(crate) mod verbs;

use std::ops::BitOr;

use crate::span::Span;

use slots::Slots;

pub(crate) use few::{EIGHT, Few, Shape, Sieve, few};

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
    /// Opens a phrase for who said it: *according*.
    SOURCE = 56;
    /// Opens a clause, whatever follows: *because*, *when*.
    SUBORDINATING = 57;
    /// Opens a clause if a noun phrase and a verb follow, is a preposition else: *before*.
    EITHER = 58;
    /// Joins what is of one kind: *and*, *or*.
    JOINING = 59;
    /// A pronoun for whoever speaks, alone or with others: *I*, *us*, *our*.
    FIRST_PERSON = 60;
    /// One for whoever is spoken to: *you*, *your*.
    SECOND_PERSON = 61;
    /// One for more than one that is no subject: *them*, *our*.
    SEVERAL = 62;
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

    /// Whether two genders may be one’s: of one nothing is known, or they are the same.
    pub(crate) fn may_be(self, other: Lex) -> bool {
        (self == Lex::NONE) | (other == Lex::NONE) | (self == other)
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
    words(function_words::FIRST_PERSON, Lex::FIRST_PERSON),
    words(function_words::SECOND_PERSON, Lex::SECOND_PERSON),
    words(function_words::SEVERAL, Lex::SEVERAL),
    words(function_words::DETERMINERS, Lex::DETERMINER.or(Lex::FUNCTION)),
    words(function_words::QUANTITIES, Lex::DETERMINER.or(Lex::PLURAL).or(Lex::FUNCTION)),
    words(function_words::NUMBERS, Lex::NUMBER.or(Lex::FUNCTION)),
    words(function_words::PREPOSITIONS, Lex::PREPOSITION.or(Lex::FUNCTION)),
    words(function_words::CONJUNCTIONS, Lex::CONJUNCTION.or(Lex::FUNCTION)),
    words(function_words::SUBORDINATING, Lex::SUBORDINATING),
    words(function_words::EITHER, Lex::EITHER),
    words(function_words::JOINING, Lex::JOINING),
    words(function_words::AUXILIARIES, Lex::AUXILIARY.or(Lex::FUNCTION)),
    words(function_words::NEGATIONS, Lex::NEGATION.or(Lex::FUNCTION)),
    words(function_words::ADVERBS, Lex::ADVERB.or(Lex::FUNCTION)),
    words(function_words::RELATIVES, Lex::RELATIVE.or(Lex::FUNCTION)),
    words(function_words::QUESTIONS, Lex::QUESTION.or(Lex::FUNCTION)),
    words(function_words::INTERJECTIONS, Lex::INTERJECTION.or(Lex::FUNCTION)),
    words(function_words::SOURCES, Lex::SOURCE.or(Lex::FUNCTION)),
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

/// A [`Lex`] in few bits: which of all that the lists say of some word it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct LexId(u16);

impl LexId {
    pub(crate) const BITS: u32 = 10;
    /// Nothing is known.
    pub(crate) const NONE: LexId = LexId(0);

    pub(crate) const fn number(self) -> u16 {
        self.0
    }

    pub(crate) const fn of_number(number: u16) -> LexId {
        LexId(number)
    }

    pub(crate) fn lex(self) -> Lex {
        SENSES[self.0 as usize % SENSES.len()]
    }

    /// Of what the lists say of some word.
    const fn of(lex: Lex) -> LexId {
        let (mut i, sensed) = (0, &SENSED);
        while sensed.all[i] != lex.0 {
            i += 1;
        }
        LexId(i as u16)
    }
}

/// What all the lists say of `word`, whatever its case, or else its form.
pub(crate) fn look_up(word: &str) -> Lex {
    look_up_in(word.as_bytes(), 0, word.len()).lex()
}

/// What they say of the word of `len` bytes that starts at a place of a text.
pub(crate) fn look_up_in(text: &[u8], start: usize, len: usize) -> LexId {
    if len > LONGEST {
        return LexId::NONE;
    }
    match TABLE.look_up(key(text, start, len)) {
        LexId::NONE => compound(text, start, len).unwrap_or_else(|| by_form(text, start, len)),
        listed => listed,
    }
}

/// What a compound in small letters is by the noun for one person that it ends in:
/// *step-sister*, *cabin-boy*, but not *two-man*, *first-person* or *arm-chair*.
fn compound(text: &[u8], start: usize, len: usize) -> Option<LexId> {
    let word = &text[start..start + len];
    let hyphen = word.iter().rposition(|&b| b == b'-').filter(|_| !word[0].is_ascii_uppercase())?;
    let before = word[..hyphen].iter().rposition(|&b| b == b'-').map_or(0, |h| h + 1);
    let modifier = look_up_in(text, start + before, hyphen - before).lex();
    if modifier.any(Lex::FUNCTION) {
        return Some(LexId::NONE);
    }
    let (noun, len) = (start + hyphen + 1, len - hyphen - 1);
    let lex = look_up_in(text, noun, len).lex();
    let person = lex.any(Lex::ROLE) && !lex.any(Lex::GIVEN) && !roles::THINGS.has(text, noun, len);
    // *gentleman-friend*
    let told = if lex.any(Lex::GENDER) || !modifier.any(Lex::ROLE) { lex } else { modifier };
    person.then(|| match (lex.any(Lex::KIN), told.and(Lex::GENDER)) {
        (true, Lex::FEMALE) => const { LexId::of(Lex::KIN.or(Lex::ROLE).or(Lex::FEMALE)) },
        (true, Lex::MALE) => const { LexId::of(Lex::KIN.or(Lex::ROLE).or(Lex::MALE)) },
        (_, Lex::FEMALE) => WOMAN,
        (_, Lex::MALE) => MAN,
        _ => ROLE,
    })
}

/// The same for a word by its key: its bytes in small letters as those of a
/// number, and those beyond eight added.
pub(crate) fn look_up_key(key: u64) -> LexId {
    TABLE.look_up(key)
}

const GROUP: LexId = LexId::of(Lex::GROUP.or(Lex::PLURAL));
const ROLE: LexId = LexId::of(Lex::ROLE);
const WOMAN: LexId = LexId::of(Lex::ROLE.or(Lex::FEMALE));
const MAN: LexId = LexId::of(Lex::ROLE.or(Lex::MALE));

/// What the form of a word of `len` bytes tells that is in no list: the plural of a role is a
/// group, who ends in *-ologist* is somebody; and in small letters what nouns for men and women
/// end in. *Goodman* is a name.
#[inline]
pub(crate) fn by_form(text: &[u8], start: usize, len: usize) -> LexId {
    if has_form(text, start + len) { by_ending(text, start, len) } else { LexId::NONE }
}

/// Whether the form of the word that ends at a place of a text may tell something, by its last two
/// letters: in one question, since nothing foretells the answer.
#[inline]
fn has_form(text: &[u8], end: usize) -> bool {
    /// What stands before the last letter, which may be a capital; before an *s* anything.
    static BEFORE: [u8; 256] = {
        let mut table = [0; 256];
        let ends = [*b"st", *b"sT", *b"an", *b"id", *b"er", *b"rl", *b"oy", *b"fe"];
        let mut i = 0;
        while i < ends.len() {
            let [before, last] = ends[i];
            table[last as usize] = before;
            i += 1;
        }
        table
    };
    match text[..end] {
        [.., before, last] => (last | 0x20 == b's') | (before | 0x20 == BEFORE[last as usize]),
        _ => false,
    }
}

fn by_ending(text: &[u8], start: usize, len: usize) -> LexId {
    let word = &text[start..start + len];
    let role = |shorter: usize| look_up_in(text, start, len - shorter).lex().any(Lex::ROLE);
    match word {
        [.., b'e', b's', b's'] if !word[0].is_ascii_uppercase() => {
            let she = ends_in(word, b"tress") && !NO_WOMEN.has(text, start, len);
            if len > 6 && (she || role(3)) { WOMAN } else { LexId::NONE }
        }
        [.., b's' | b'S'] if role(1) => GROUP,
        [word @ .., b't' | b'T'] if ends_in(word, b"ologis") => ROLE,
        [.., b's' | b'S' | b't' | b'T'] | [b'A'..=b'Z', ..] => LexId::NONE,
        _ => by_gender(word),
    }
}

/// End like nouns for women: *actress*.
const NO_WOMEN: &Few = few!["buttress", "distress", "fortress", "mattress"];

/// A noun for a man or a woman by its end, whatever its case.
pub(crate) fn by_gender(word: &[u8]) -> LexId {
    match word {
        // *Inhuman*, *ottoman*, *caiman* and *talisman* are none.
        [.., b'w', b'o', b'm', b'a', b'n'] => WOMAN,
        [.., b'u' | b'o' | b'i', b'm', b'a', b'n'] | [.., b'l', b'i', b's', b'm', b'a', b'n'] => LexId::NONE,
        [.., b'm', b'a', b'n'] if word.len() > 5 => MAN,
        _ if ends_in(word, b"maid") || ends_in(word, b"girl") || ends_in(word, b"wife") => WOMAN,
        _ if ends_in(word, b"boy") || ends_in(word, b"master") => MAN,
        _ => LexId::NONE,
    }
}

fn ends_in(word: &[u8], ending: &[u8]) -> bool {
    word.len() > ending.len() && word[word.len() - ending.len()..].eq_ignore_ascii_case(ending)
}

/// Adds eight more bytes of a word to its key.
pub(crate) const fn add_to_key(key: u64, more: u64) -> u64 {
    spread(key) ^ more
}

/// All words, each at a place of its own: what its hash gives with the factor of its bucket.
struct Table {
    /// The factors, with which no two words share a place.
    factors: [u16; BUCKETS],
    /// For each word the place of what the lists say of it among [`SENSES`], and in the bits
    /// above the upper ones of its hash; a few places have none. Of some four million words in
    /// no list one is taken for another.
    words: [u32; PLACES],
}

const BUCKETS: usize = 1 << BUCKET_BITS;
const BUCKET_BITS: u32 = 12;
/// Buckets of so many words or more are full.
const FULL: u16 = 5;
const WORDS: usize = LISTED.len;
const PLACES: usize = WORDS + WORDS / 32;
/// Longer words are in no list.
const LONGEST: usize = 24;

static TABLE: Table = Table::build();
/// All that the lists say of some word, each once: few of the words are alone in it.
/// The first says nothing.
static SENSES: [Lex; 1 << LexId::BITS] = {
    let (mut senses, sensed) = ([Lex::NONE; 1 << LexId::BITS], &SENSED);
    let mut i = 0;
    while i < sensed.len {
        senses[i] = Lex(sensed.all[i]);
        i += 1;
    }
    senses
};

impl Table {
    #[allow(long_running_const_eval)] // some ten thousand words, once a build
    const fn build() -> Table {
        // Borrowed once: each mention of a constant is a copy of all of it to the compiler.
        let (listed, sensed) = (&LISTED, &SENSED);
        let mut table = Table { factors: [1; BUCKETS], words: [0; PLACES] };
        // The hashes of each bucket side by side: count them, then put each where its bucket ends.
        let (mut starts, mut hashes, mut sorted) = ([0_u16; BUCKETS + 1], [0; WORDS], [0; WORDS]);
        let mut i = 0;
        while i < WORDS {
            hashes[i] = spread(listed.keys[i]);
            starts[bucket(hashes[i])] += 1;
            i += 1;
        }
        let (mut end, mut b) = (0, 0);
        while b <= BUCKETS {
            end += starts[b];
            starts[b] = end;
            b += 1;
        }
        while i > 0 {
            i -= 1;
            let start = &mut starts[bucket(hashes[i])];
            *start -= 1;
            sorted[*start as usize] = hashes[i];
        }
        // Full buckets choose first, while most places are free.
        let mut size = FULL;
        while size > 0 {
            b = 0;
            while b < BUCKETS {
                let len = starts[b + 1] - starts[b];
                if len == size || len > size && size == FULL {
                    let own = sorted.split_at(starts[b + 1] as usize).0.split_at(starts[b] as usize).1;
                    table.factors[b] = table.settle(own);
                }
                b += 1;
            }
            size -= 1;
        }
        while i < WORDS {
            let hash = hashes[i];
            let at = place(hash, table.factors[bucket(hash)]);
            table.words[at] = upper(hash) | sensed.of[i] as u32;
            i += 1;
        }
        table
    }

    /// Takes the places of the words of a bucket, by the first factor that gives each a free one.
    const fn settle(&mut self, hashes: &[u64]) -> u16 {
        let (mut factor, mut i) = (1, 0);
        while i < hashes.len() {
            let at = place(hashes[i], factor);
            if self.words[at] == 0 {
                self.words[at] = u32::MAX;
                i += 1;
                continue;
            }
            // Those before it give up theirs.
            while i > 0 {
                i -= 1;
                self.words[place(hashes[i], factor)] = 0;
            }
            factor += 2;
        }
        factor
    }

    fn look_up(&self, key: u64) -> LexId {
        let hash = spread(key);
        // That of this word, if all above its sense is equal.
        let sense = self.words[place(hash, self.factors[bucket(hash)])] ^ upper(hash);
        if sense >> LexId::BITS == 0 { LexId(sense as u16) } else { LexId::NONE }
    }
}

/// The words of all lists, each once, in the order of the lists.
struct Listed {
    /// The bytes of a word of up to eight; the hash of a longer one.
    keys: [u64; MOST],
    lexes: [Lex; MOST],
    len: usize,
}

/// The lists have no more words.
const MOST: usize = 12_000;
/// A power of two, more than twice as many.
const SLOTS: usize = 1 << 15;

const LISTED: Listed = Listed::read();

impl Listed {
    #[allow(long_running_const_eval)]
    const fn read() -> Listed {
        let mut listed = Listed { keys: [0; MOST], lexes: [Lex::NONE; MOST], len: 0 };
        let mut slots = Slots::<SLOTS>::EMPTY;
        let mut i = 0;
        while i < LISTS.len() {
            let mut reader = Reader::new(LISTS[i].words);
            while let Some(Word { key, len, form }) = reader.next() {
                assert!(len <= LONGEST, "a word of a list is too long");
                let flags = if LISTS[i].verbs { LISTS[i].flags.or(form) } else { LISTS[i].flags };
                let place = slots.place_or_note(&listed.keys, key, listed.len);
                if place == listed.len {
                    listed.keys[place] = key;
                    listed.len += 1;
                }
                listed.lexes[place] = listed.lexes[place].or(flags);
            }
            i += 1;
        }
        listed
    }
}

/// What the lists say of their words.
struct Sensed {
    /// Each once, behind nothing at all, as numbers.
    all: [u64; MOST],
    len: usize,
    /// The place of what they say of each word.
    of: [u16; MOST],
}

const SENSED: Sensed = Sensed::of(&LISTED);

impl Sensed {
    #[allow(long_running_const_eval)]
    const fn of(listed: &Listed) -> Sensed {
        let mut sensed = Sensed { all: [0; MOST], len: 1, of: [0; MOST] };
        let mut slots = Slots::<SLOTS>::EMPTY;
        let mut i = 0;
        while i < listed.len {
            let sense = listed.lexes[i].0;
            let place = slots.place_or_note(&sensed.all, sense, sensed.len);
            if place == sensed.len {
                sensed.all[place] = sense;
                sensed.len += 1;
            }
            sensed.of[i] = place as u16;
            i += 1;
        }
        sensed
    }
}

/// Sets the bit in which capitals differ from small letters.
const FOLD: u64 = 0x2020_2020_2020_2020;
/// The bits of bytes that are beyond ASCII.
const BEYOND_ASCII: u64 = 0x8080_8080_8080_8080;

const fn bucket(hash: u64) -> usize {
    (hash >> (u64::BITS - BUCKET_BITS)) as usize
}

/// The upper bits of a hash, which the factors leave alone, above those of a sense.
const fn upper(hash: u64) -> u32 {
    (hash >> u32::BITS) as u32 >> LexId::BITS << LexId::BITS
}

/// The place of a word by its hash and the factor of its bucket.
const fn place(hash: u64, factor: u16) -> usize {
    let turned = (hash as u32 as u64 * factor as u64) as u32;
    ((turned as u64 * PLACES as u64) >> u32::BITS) as usize
}

/// Spreads what tells keys apart over all bits.
pub(crate) const fn spread(key: u64) -> u64 {
    let h = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    h ^ (h >> 32)
}

/// The key of a word of `len` bytes in a text, its case folded. With the bytes
/// behind it at hand it is read eight at a time.
#[inline]
pub(crate) const fn key(text: &[u8], start: usize, len: usize) -> u64 {
    let mut key = head(text, start, len);
    let mut i = 8;
    while i < len {
        key = add_to_key(key, head(text, start + i, len - i));
        i += 8;
    }
    key
}

/// The key of a word of at most eight bytes, if eight bytes of the text are at hand: most
/// words are short, and few stand at the very end.
#[inline]
pub(crate) fn short_key(text: &[u8], start: usize, len: usize) -> Option<u64> {
    let bytes = text.get(start..)?.first_chunk().filter(|_| 0 < len && len <= 8)?;
    Some((u64::from_le_bytes(*bytes) | FOLD) & (u64::MAX >> (64 - 8 * len)))
}

/// The key of a word at a place of a text; beyond ASCII that of its small letters.
pub(crate) fn key_of(text: &str, place: Span) -> u64 {
    match short_key(text.as_bytes(), place.start(), place.end() - place.start()) {
        Some(key) if key & BEYOND_ASCII == 0 => key,
        _ => key_of_any(text, place),
    }
}

#[inline(never)]
fn key_of_any(text: &str, place: Span) -> u64 {
    let (bytes, start, len) = (text.as_bytes(), place.start(), place.end() - place.start());
    let first = head(bytes, start, len);
    let (mut whole, mut all) = (first, first);
    for at in (8..len).step_by(8) {
        let more = head(bytes, start + at, len - at);
        whole = add_to_key(whole, more);
        all |= more;
    }
    if all & BEYOND_ASCII == 0 {
        return whole;
    }
    let small = text[place].to_lowercase();
    key(small.as_bytes(), 0, small.len())
}

/// The key of a word by itself.
pub(crate) fn key_of_word(word: &str) -> u64 {
    key_of(word, Span::new(0, word.len()))
}

/// Up to eight bytes of the `len` that are left of a word, its case folded,
/// and nothing for those behind it.
#[inline]
pub(crate) const fn head(text: &[u8], at: usize, len: usize) -> u64 {
    let rest = text.split_at(at).1;
    let bytes = match (rest.first_chunk(), rest.first_chunk(), rest.last_chunk()) {
        (Some(bytes), _, _) => u64::from_le_bytes(*bytes),
        // Of four bytes to seven some are in either half.
        (None, Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << (8 * (rest.len() - 4))
        }
        _ => {
            let (mut bytes, mut k) = (0, rest.len());
            while k > 0 {
                k -= 1;
                bytes = bytes << 8 | rest[k] as u64;
            }
            bytes
        }
    };
    let own = if len < 8 { (1 << (8 * len)) - 1 } else { u64::MAX };
    (bytes | FOLD) & own
}

/// The next eight bytes of a list; nothing behind its end. Taken one by one: what cuts slices
/// is far more work for the compiler.
const fn eight(list: &[u8], at: usize) -> u64 {
    if at + 8 <= list.len() {
        let low = [list[at], list[at + 1], list[at + 2], list[at + 3]];
        let high = [list[at + 4], list[at + 5], list[at + 6], list[at + 7]];
        return u32::from_le_bytes(low) as u64 | (u32::from_le_bytes(high) as u64) << 32;
    }
    let (mut bytes, mut k) = (0, list.len());
    while k > at {
        k -= 1;
        bytes = bytes << 8 | list[k] as u64;
    }
    bytes
}

/// How many of eight bytes stand before the first that is white space or nothing.
const fn before_space(bytes: u64) -> usize {
    let spaces = bytes.wrapping_sub(u64::MAX / 255 * (b' ' as u64 + 1)) & !bytes & BEYOND_ASCII;
    spaces.trailing_zeros() as usize / 8
}

/// A word of a list.
struct Word {
    key: u64,
    len: usize,
    /// The verb form of its place in its line.
    form: Lex,
}

/// The words of a list.
struct Reader {
    list: &'static [u8],
    at: usize,
    place: usize,
}

impl Reader {
    const fn new(list: &'static str) -> Reader {
        Reader { list: list.as_bytes(), at: 0, place: 0 }
    }

    const fn next(&mut self) -> Option<Word> {
        while self.at < self.list.len() && self.list[self.at] <= b' ' {
            if self.list[self.at] == b'\n' {
                self.place = 0;
            }
            self.at += 1;
        }
        // Eight bytes at a time, which is much less work for the compiler.
        let (mut key, mut len) = (0, 0);
        loop {
            let bytes = eight(self.list, self.at);
            let own = before_space(bytes);
            if own > 0 {
                let more = (bytes | FOLD) & (u64::MAX >> (64 - 8 * own));
                key = if len > 0 { add_to_key(key, more) } else { more };
                len += own;
                self.at += own;
            }
            if own < 8 {
                break;
            }
        }
        self.place += 1;
        if len > 0 { Some(Word { key, len, form: self.form() }) } else { None }
    }

    /// The form of the word just read: the fourth is past and participle
    /// unless a fifth follows in the line.
    const fn form(&self) -> Lex {
        match self.place {
            1 => Lex::BASE,
            2 => Lex::THIRD,
            3 => Lex::ING,
            4 if self.at == self.list.len() || self.list[self.at] == b'\n' => Lex::PAST.or(Lex::PARTICIPLE),
            4 => Lex::PAST,
            _ => Lex::PARTICIPLE,
        }
    }
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
    fn the_form_of_a_word_tells_of_people() {
        for word in ["biologist", "Ornithologist"] {
            assert!(look_up(word).any(Lex::ROLE), "{word}");
        }
        for word in ["biologists", "Bishops", "DAUGHTERS"] {
            assert_eq!(look_up(word), Lex::GROUP | Lex::PLURAL, "{word}");
        }
        for word in ["s", "ologist", "bishopss", "xyzzys"] {
            assert_eq!(look_up(word), Lex::NONE, "{word}");
        }
    }

    #[test]
    fn the_end_of_a_word_tells_of_men_and_women() {
        for word in ["priestess", "temptress", "fishwife", "dairymaid", "great-great-aunt", "lady-friend"] {
            assert!(look_up(word).all(Lex::ROLE | Lex::FEMALE), "{word}");
        }
        for word in ["pageboy", "drayman", "bandmaster", "step-brother", "man-servant", "cabin-boy"] {
            assert!(look_up(word).all(Lex::ROLE | Lex::MALE), "{word}");
        }
        for word in ["fortress", "mattress", "Goodman", "inhuman", "two-man", "first-person", "arm-chair", "man-to-man"]
        {
            assert!(!look_up(word).any(Lex::ROLE), "{word}");
        }
    }

    #[test]
    fn a_key_is_the_same_in_any_text() {
        for word in ["", "a", "eight888", "sixteen-letters-", "some-twenty-letters-on"] {
            let text = format!("In {word} and on");
            let alone = key(word.as_bytes(), 0, word.len());
            assert_eq!(alone, key(text.as_bytes(), 3, word.len()), "{word}");
            assert_eq!(alone, key_of(&text, Span::new(3, 3 + word.len())), "{word}");
            assert_eq!(alone, key_of_word(word), "{word}");
        }
    }

    #[test]
    fn no_two_words_have_one_key() {
        let words = LISTS.iter().flat_map(|list| list.words.split_ascii_whitespace());
        let mut known = std::collections::HashMap::new();
        for word in words {
            assert_eq!(*known.entry(key(word.as_bytes(), 0, word.len())).or_insert(word), word);
        }
        assert_eq!(known.len(), WORDS);
    }

    #[test]
    fn every_word_of_a_list_is_found() {
        for list in LISTS {
            for word in list.words.split_ascii_whitespace() {
                assert!(look_up(word).all(list.flags), "{word}");
            }
        }
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
