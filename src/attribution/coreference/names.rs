//! Names to people: every form of a name that the text has, and whose it is.
//!
//! The forms (*Elizabeth Bennet*, *Miss Bennet*, *Lizzy*) are collected over
//! the whole text, with how often each stands there and which stand in one
//! sentence; then they are given to people, the fullest form first. Two forms
//! that a sentence tells apart are two people's. A form that several people may
//! go by is left open, for its place to decide.

use std::cmp::Reverse;

use foldhash::{HashMap, HashMapExt};

use crate::extraction::{Gender, SpeakerKind};
use crate::gazetteer::Gazetteer;
use crate::lexicon::{self, Lex, nicknames};
use crate::mention::{self, Form, Mention};
use crate::token::{Kind, Tokens};

use super::place::Place;

/// What a title says of the name behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Honor {
    None,
    Mr,
    Mrs,
    Miss,
    /// Goes with given names as well: *Sir Thomas*, *Aunt Polly*.
    Given,
    /// An office or a rank: *Senator*, *Colonel*.
    Rank,
}

const HONORS: &[(&str, Honor)] = &[
    ("mr", Honor::Mr),
    ("mister", Honor::Mr),
    ("m", Honor::Mr),
    ("monsieur", Honor::Mr),
    ("herr", Honor::Mr),
    ("signor", Honor::Mr),
    ("senor", Honor::Mr),
    ("señor", Honor::Mr),
    ("mrs", Honor::Mrs),
    ("mistress", Honor::Mrs),
    ("mme", Honor::Mrs),
    ("madame", Honor::Mrs),
    ("frau", Honor::Mrs),
    ("signora", Honor::Mrs),
    ("miss", Honor::Miss),
    ("mlle", Honor::Miss),
    ("mademoiselle", Honor::Miss),
    ("sir", Honor::Given),
    ("dame", Honor::Given),
    ("lord", Honor::Given),
    ("lady", Honor::Given),
    ("king", Honor::Given),
    ("queen", Honor::Given),
    ("prince", Honor::Given),
    ("princess", Honor::Given),
    ("emperor", Honor::Given),
    ("empress", Honor::Given),
    ("pope", Honor::Given),
    ("saint", Honor::Given),
    ("st", Honor::Given),
    ("father", Honor::Given),
    ("mother", Honor::Given),
    ("brother", Honor::Given),
    ("sister", Honor::Given),
    ("aunt", Honor::Given),
    ("uncle", Honor::Given),
    ("cousin", Honor::Given),
    ("grandma", Honor::Given),
    ("grandpa", Honor::Given),
    ("master", Honor::Given),
    ("don", Honor::Given),
    ("nurse", Honor::Given),
];

/// Titles and what abbreviates them.
const SHORT: &[(&str, &str)] = &[
    ("sen", "senator"),
    ("rep", "representative"),
    ("gov", "governor"),
    ("gen", "general"),
    ("col", "colonel"),
    ("capt", "captain"),
    ("lt", "lieutenant"),
    ("sgt", "sergeant"),
    ("maj", "major"),
    ("prof", "professor"),
    ("dr", "doctor"),
    ("rev", "reverend"),
    ("pres", "president"),
    ("insp", "inspector"),
    ("supt", "superintendent"),
    ("sec", "secretary"),
    ("hon", "honorable"),
];

/// Words before a name that are no part of it.
const ADJECTIVES: &[&str] = &["old", "young", "poor", "dear", "little", "good", "great", "late", "honest"];

/// What stands before places more than before people.
const PLACE: &[&str] = &["in", "at", "from", "near", "into", "through", "towards", "around", "throughout", "outside"];

/// Titles that stand behind a name; whether they are a woman's.
const AFTER: &[(&str, bool)] = &[
    ("begum", true),
    ("khanum", true),
    ("hanim", true),
    ("bibi", true),
    ("sahib", false),
    ("effendi", false),
    ("bey", false),
    ("pasha", false),
    ("san", false),
];

/// Words with a capital that are nobody's name.
const NO_NAMES: &[&str] = &[
    "chapter",
    "book",
    "volume",
    "part",
    "act",
    "scene",
    "section",
    "appendix",
    "god",
    "heaven",
    "providence",
    "christmas",
    "easter",
    "bible",
    "english",
    "french",
    "latin",
];

/// At most so many people are looked at for a form.
const MOST: usize = 16;
/// At most so many names of a sentence are compared with one another.
const MOST_OF_SENTENCE: usize = 6;

/// The fullest form counts as somebody's name if it makes up as large a part
/// of the mentions: one in so many.
const RARE: u32 = 40;

/// The words of names, each with a number.
#[derive(Default)]
struct Words<'t> {
    exact: HashMap<&'t str, u32>,
    folded: HashMap<String, u32>,
    all: Vec<(String, Lex)>,
    /// How often the text has each of them in small letters.
    small: Vec<u32>,
}

impl<'t> Words<'t> {
    fn id(&mut self, word: &'t str) -> u32 {
        if let Some(&id) = self.exact.get(word) {
            return id;
        }
        let id = self.id_of(word);
        self.exact.insert(word, id);
        id
    }

    fn id_of(&mut self, word: &str) -> u32 {
        let folded = word.to_lowercase();
        if let Some(&id) = self.folded.get(&folded) {
            return id;
        }
        let id = self.all.len() as u32;
        self.all.push((folded.clone(), lexicon::look_up(word)));
        self.folded.insert(folded, id);
        id
    }

    /// Counts how often the text has these words in small letters.
    fn count_small(&mut self, tokens: &Tokens<'t>, words: impl Iterator<Item = u32>) {
        self.small = vec![0; self.all.len()];
        let mut sieve = Sieve::default();
        words.for_each(|id| sieve.add(self.text(id)));
        for (k, _) in tokens.all.iter().enumerate().filter(|(_, t)| t.is(Kind::Lower)) {
            let word = tokens.word(k);
            if sieve.may_hold(word)
                && let Some(&id) = self.folded.get(word)
            {
                self.small[id as usize] += 1;
            }
        }
    }

    /// Whether the text has the word in small letters.
    fn is_small(&self, id: u32) -> bool {
        self.small.get(id as usize).is_some_and(|&times| times > 0)
    }

    fn text(&self, id: u32) -> &str {
        &self.all[id as usize].0
    }

    fn lex(&self, id: u32) -> Lex {
        self.all[id as usize].1
    }

    /// Whether it is an initial.
    fn is_initial(&self, id: u32) -> bool {
        self.text(id).chars().nth(1).is_none()
    }

    /// Whether two given names can be one person's.
    fn same_given(&self, a: u32, b: u32) -> bool {
        let (x, y) = (self.text(a), self.text(b));
        a == b
            || (self.is_initial(a) || self.is_initial(b)) && x.chars().next() == y.chars().next()
            || nicknames::same(x, y)
    }
}

/// Tells most words that are not among a few by their lengths and edges.
#[derive(Default)]
struct Sieve([u64; 32]);

impl Sieve {
    fn place(word: &str) -> (usize, u64) {
        let bytes = word.as_bytes();
        let (first, last) = (bytes.first().map_or(0, |&b| b), bytes.last().map_or(0, |&b| b));
        (bytes.len() % 32, 1 << ((first ^ last << 3) % 64))
    }

    fn add(&mut self, word: &str) {
        let (row, bit) = Sieve::place(word);
        self.0[row] |= bit;
    }

    fn may_hold(&self, word: &str) -> bool {
        let (row, bit) = Sieve::place(word);
        self.0[row] & bit != 0
    }
}

/// A form of a name, as its words make it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    honor: Honor,
    /// The word of a rank, or of a title that goes with given names.
    rank: u32,
    /// Given names, initials, family name.
    parts: Vec<u32>,
    suffix: u32,
    gender: Lex,
}

const NONE: u32 = u32::MAX;

/// A form of a name, and how the text uses it.
struct NameForm {
    key: Key,
    /// Mentions, and those of them outside speech.
    count: u32,
    narrated: u32,
    /// Mentions as a subject or speaker.
    acts: u32,
    /// Mentions behind an article or the like.
    articled: u32,
    /// It is the plural of a family's name.
    family: bool,
    /// Mentions behind a preposition of place.
    located: u32,
    /// Mentions that may have their capital from the start of a sentence.
    initial: u32,
    first: u32,
    /// The first mention, if possible one that is not all in capitals and has
    /// nothing before it.
    best: u32,
    capitals: bool,
    /// That mention has words before it: *a Mr. Lee*.
    dressed: bool,
    owner: Owner,
}

/// Whose a form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Owner {
    Nobody,
    One(u32),
    /// One of these, by place; who is named most often comes first.
    Several(Vec<u32>),
}

/// Somebody with a name.
pub(super) struct Person {
    given: u32,
    family: u32,
    /// The fullest name.
    parts: Vec<u32>,
    suffix: u32,
    pub(super) listed: Option<(u32, bool)>,
    /// How surely male, less how surely female.
    pub(super) male: i32,
    /// The gender that a title fixes.
    fixed: Lex,
    mr: bool,
    mrs: bool,
    miss: bool,
    ranks: Vec<u32>,
    forms: Vec<u32>,
    /// Called by a husband's name: *Mrs. John Lee*.
    by_husband: bool,
    pub(super) count: u32,
    pub(super) narrated: u32,
    /// Mentions as the subject of a verb or as a speaker.
    pub(super) acts: u32,
    /// The mention with the fullest form, and one with a title.
    pub(super) best: u32,
    pub(super) titled: u32,
}

impl Person {
    pub(super) fn gender(&self) -> Lex {
        match self.male {
            _ if self.fixed != Lex::NONE => self.fixed,
            3.. => Lex::MALE,
            ..=-3 => Lex::FEMALE,
            _ => Lex::NONE,
        }
    }
}

/// The people of a text and the forms of their names.
pub(super) struct Names<'t> {
    words: Words<'t>,
    forms: Vec<NameForm>,
    known: HashMap<Key, u32>,
    /// The form of each mention that is a name.
    of: Vec<u32>,
    pub(super) people: Vec<Person>,
    by_given: HashMap<u32, Vec<u32>>,
    by_family: HashMap<u32, Vec<u32>>,
    by_nickname: HashMap<u16, Vec<u32>>,
    /// The forms of one word, with a title or without, by their word.
    single: HashMap<u32, Vec<u32>>,
    /// How often two forms stand in one sentence.
    together: HashMap<(u32, u32), u32>,
    /// The people of gazetteers.
    listed: HashMap<(u32, bool), u32>,
}

impl<'t> Names<'t> {
    /// Reads all names of a text.
    pub(super) fn read(
        tokens: &Tokens<'t>,
        mentions: &[Mention],
        places: &[Place],
        cast: &Gazetteer,
        gazetteer: &Gazetteer,
    ) -> Names<'t> {
        let mut names = Names {
            words: Words::default(),
            forms: Vec::new(),
            known: HashMap::new(),
            of: vec![NONE; mentions.len()],
            people: Vec::new(),
            by_given: HashMap::new(),
            by_family: HashMap::new(),
            by_nickname: HashMap::new(),
            single: HashMap::new(),
            together: HashMap::new(),
            listed: HashMap::new(),
        };
        names.collect(tokens, mentions, places);
        names.drop_common_words(tokens);
        names.drop_places();
        names.find_families();
        names.drop_first_words();
        names.seed(mentions, places, cast, gazetteer);
        names.full_names();
        names.titled_names();
        names.bare_names();
        names
    }

    /// Whose the name of a mention is.
    pub(super) fn owner(&self, mention: usize) -> &Owner {
        self.forms.get(self.of[mention] as usize).map_or(&Owner::Nobody, |f| &f.owner)
    }

    /// Whether the mention is that of a family: *the Lees*.
    pub(super) fn is_family(&self, mention: usize) -> bool {
        self.forms.get(self.of[mention] as usize).is_some_and(|f| f.family)
    }

    /// Finds what is the plural of a family name: *the Lees*, *the Miss Lees*.
    fn find_families(&mut self) {
        let mut known: HashMap<&str, bool> = HashMap::new();
        for f in &self.forms {
            if let Some(&last) = f.key.parts.last() {
                *known.entry(self.words.text(last)).or_default() |= f.count > 0;
            }
        }
        let families: Vec<bool> = self
            .forms
            .iter()
            .map(|f| {
                let Some(&last) = f.key.parts.last() else { return false };
                let word = self.words.text(last);
                let single = word.strip_suffix("es").filter(|w| known.contains_key(w)).or(word.strip_suffix('s'));
                f.articled * 2 > f.count && single.is_some_and(|w| w.len() > 2 && known.get(w) == Some(&true))
            })
            .collect();
        for (f, family) in self.forms.iter_mut().zip(families) {
            if family {
                f.family = true;
                (f.count, f.narrated) = (0, 0);
            }
        }
    }

    /// The person that an entry of a gazetteer is.
    pub(super) fn listed(&self, entry: u32, of_cast: bool) -> Option<u32> {
        self.listed.get(&(entry, of_cast)).copied()
    }

    /// The person whom a name that the caller gives means, if the text has it.
    pub(super) fn called(&mut self, name: &str) -> Option<u32> {
        let tokens = Tokens::read(name);
        let found = mention::find(&tokens, &[], &[]);
        let [m] = found[..] else { return None };
        let words = &mut self.words;
        let key = key(&tokens, &m, &mut |word| words.id_of(word))?;
        let by_form = self.known.get(&key).map(|&f| self.forms[f as usize].owner.clone());
        if let Some(Owner::One(person)) = by_form {
            return Some(person);
        }
        // *Watson* for the *Dr. Watson* of the text, or the other way round.
        let last = key.parts.last()?;
        let known = self.by_family.get(last).or_else(|| self.by_given.get(last))?;
        if let [person] = known[..] { Some(person) } else { None }
    }

    /// The one whom others call by name but whom the narration never names:
    /// the narrator, where there is one.
    pub(super) fn never_narrated(&self, mentions: &[Mention], places: &[Place]) -> Option<u32> {
        let mut calls: HashMap<u32, u32> = HashMap::new();
        for (i, m) in mentions.iter().enumerate() {
            if places[i].called {
                let person = match m.form {
                    Form::Listed { entry, of_cast } => self.listed(entry, of_cast),
                    _ => match self.owner(i) {
                        Owner::One(person) => Some(*person),
                        _ => None,
                    },
                };
                if let Some(person) = person {
                    *calls.entry(person).or_default() += 1;
                }
            }
        }
        let mut found: Vec<(u32, u32)> = calls
            .into_iter()
            .filter(|&(person, calls)| calls >= 3 && self.people[person as usize].narrated * 8 <= calls)
            .map(|(person, calls)| (calls, person))
            .collect();
        found.sort_unstable_by_key(|&(calls, person)| (Reverse(calls), person));
        // Another who is called nearly as often leaves it open.
        match found[..] {
            [(_, one)] => Some(one),
            [(calls, one), (next, _), ..] if calls >= 2 * next => Some(one),
            _ => None,
        }
    }

    /// The person of the family of `person` who is called so: the mother of
    /// *Miss Bennet* is *Mrs. Bennet*.
    pub(super) fn relative(&self, person: u32, honor: Honor) -> Option<u32> {
        let p = &self.people[person as usize];
        if p.family == NONE {
            return None;
        }
        let mut found = self.by_family.get(&p.family)?.iter().copied().take(MOST).filter(|&other| {
            let o = &self.people[other as usize];
            other != person
                && match honor {
                    Honor::Mr => o.mr && o.given == NONE,
                    Honor::Mrs => o.mrs && (o.given == NONE || o.by_husband),
                    _ => false,
                }
        });
        let one = found.next()?;
        found.next().is_none().then_some(one)
    }

    /// The words of a person's name, as the text spells them in small letters.
    fn collect(&mut self, tokens: &Tokens<'t>, mentions: &[Mention], places: &[Place]) {
        let mut sentence = 0;
        let mut seen: Vec<u32> = Vec::new();
        for (i, m) in mentions.iter().enumerate() {
            if !matches!(m.form, Form::Person) {
                continue;
            }
            let words = &mut self.words;
            let Some(key) = key(tokens, m, &mut |word| words.id(word)) else { continue };
            let place = places[i];
            let form = self.form(key, i as u32);
            self.of[i] = form;
            let f = &mut self.forms[form as usize];
            f.count += 1;
            f.narrated += u32::from(!place.quoted);
            f.acts += u32::from(!place.quoted && (place.subject || place.speaks));
            let name = m.name as usize;
            f.initial += u32::from(name == m.first() && place.opens);
            f.articled += u32::from(tokens.lex(m.first()).any(Lex::DETERMINER | Lex::NUMBER | Lex::POSSESSIVE));
            f.located +=
                u32::from(m.first().checked_sub(1).is_some_and(|b| PLACE.iter().any(|p| tokens.is_word(b, p))));
            let capitals = (name..=m.last()).all(|k| !tokens.all[k].is(Kind::Capital));
            let dressed = !tokens.all[m.first()].kind().is_capital() || tokens.lex(m.first()).any(Lex::FUNCTION);
            if f.count == 1 {
                (f.capitals, f.dressed) = (capitals, dressed);
            } else if (capitals, dressed) < (f.capitals, f.dressed) {
                f.best = i as u32;
                (f.capitals, f.dressed) = (capitals, dressed);
            }
            if place.quoted {
                continue;
            }
            if place.sentence != sentence {
                sentence = place.sentence;
                seen.clear();
            }
            if !seen.contains(&form) && seen.len() < MOST_OF_SENTENCE {
                for &other in &seen {
                    *self.together.entry((other.min(form), other.max(form))).or_default() += 1;
                }
                seen.push(form);
            }
        }
    }

    fn form(&mut self, key: Key, mention: u32) -> u32 {
        if let Some(&form) = self.known.get(&key) {
            return form;
        }
        let form = self.forms.len() as u32;
        self.known.insert(key.clone(), form);
        if let [word] = key.parts[..] {
            let single = self.single.entry(word).or_default();
            if single.len() < MOST {
                single.push(form);
            }
        }
        self.forms.push(NameForm {
            key,
            count: 0,
            narrated: 0,
            acts: 0,
            initial: 0,
            located: 0,
            articled: 0,
            family: false,
            first: mention,
            best: mention,
            capitals: true,
            dressed: true,
            owner: Owner::Nobody,
        });
        form
    }

    /// A single word that the text also has in small letters, or that has a
    /// capital only where a sentence starts, is no name.
    fn drop_common_words(&mut self, tokens: &Tokens<'t>) {
        let first = |f: &NameForm| f.key.parts.first().copied().filter(|_| f.key.parts.len() > 1 || f.initial > 0);
        self.words.count_small(tokens, self.forms.iter().filter_map(first));
        let dropped: Vec<bool> = self
            .forms
            .iter()
            .map(|f| {
                let [word] = f.key.parts[..] else { return false };
                let doubtful = f.key.honor == Honor::None
                    && f.initial > 0
                    && !self.words.lex(word).any(Lex::GIVEN | Lex::FAMILY_FIRST);
                let (small, sure) = (self.words.small[word as usize], f.count - f.initial);
                doubtful && (small > 2 * sure || sure == 0 && small > 0)
            })
            .collect();
        for of in &mut self.of {
            if dropped.get(*of as usize) == Some(&true) {
                *of = NONE;
            }
        }
        for (form, dropped) in self.forms.iter_mut().zip(dropped) {
            if dropped {
                (form.count, form.narrated) = (0, 0);
            }
        }
    }

    /// A name that mostly stands behind *in*, *at* or *from* is a place's.
    fn drop_places(&mut self) {
        let dropped: Vec<bool> = self
            .forms
            .iter_mut()
            .map(|f| {
                let title = f.key.honor != Honor::None;
                let given = self.words.all[f.key.parts[0] as usize].1.any(Lex::GIVEN);
                let place = !title && !given && f.located >= 2 && f.located * 5 >= f.count * 2
                    || !title && NO_NAMES.contains(&&self.words.all[f.key.parts[0] as usize].0[..]);
                if place {
                    (f.count, f.narrated) = (0, 0);
                }
                place
            })
            .collect();
        for of in &mut self.of {
            if dropped.get(*of as usize) == Some(&true) {
                *of = NONE;
            }
        }
    }

    /// *Perhaps George Lee*, only where a sentence starts, is *George Lee*.
    fn drop_first_words(&mut self) {
        // The first words that are no names: those that the text also has in
        // small letters, and those that a list has.
        let common = |word: u32| {
            let lex = self.words.lex(word);
            lex != Lex::NONE && !lex.any(Lex::GIVEN | Lex::FAMILY_FIRST) || self.words.is_small(word)
        };
        let mut shorter: HashMap<u32, u32> = HashMap::new();
        for (i, f) in self.forms.iter().enumerate() {
            let [first, rest @ ..] = &f.key.parts[..] else { continue };
            if rest.is_empty()
                || f.key.honor != Honor::None
                || f.initial != f.count
                || self.words.lex(*first).any(Lex::GIVEN | Lex::FAMILY_FIRST)
                || self.words.is_initial(*first)
                || !common(*first)
            {
                continue;
            }
            let key = Key { parts: rest.to_vec(), gender: Lex::NONE, ..f.key.clone() };
            if let Some(&known) = self.known.get(&key)
                && self.forms[known as usize].count > f.count
            {
                shorter.insert(i as u32, known);
            }
        }
        for of in &mut self.of {
            if let Some(&known) = shorter.get(of) {
                *of = known;
            }
        }
        for (form, known) in shorter {
            let f = &mut self.forms[form as usize];
            let (count, narrated) = (std::mem::take(&mut f.count), std::mem::take(&mut f.narrated));
            self.forms[known as usize].count += count;
            self.forms[known as usize].narrated += narrated;
        }
    }

    /// Makes the people of the cast, and those of the gazetteer whom the text
    /// mentions, and gives them what the text calls them by these names.
    fn seed(&mut self, mentions: &[Mention], places: &[Place], cast: &Gazetteer, gazetteer: &Gazetteer) {
        for entry in 0..cast.entries().len() as u32 {
            self.seed_entry(entry, true, cast);
        }
        for m in mentions {
            if let Form::Listed { entry, of_cast: false } = m.form
                && !self.listed.contains_key(&(entry, false))
            {
                self.seed_entry(entry, false, gazetteer);
            }
        }
        for (i, m) in mentions.iter().enumerate() {
            if let Form::Listed { entry, of_cast } = m.form
                && let Some(&person) = self.listed.get(&(entry, of_cast))
            {
                let p = &mut self.people[person as usize];
                if p.count == 0 {
                    p.best = i as u32;
                }
                p.count += 1;
                p.narrated += u32::from(!places[i].quoted);
                p.acts += u32::from(!places[i].quoted && (places[i].subject || places[i].speaks));
            }
        }
    }

    fn seed_entry(&mut self, entry: u32, of_cast: bool, from: &Gazetteer) {
        let known = &from.entries()[entry as usize];
        if known.kind != SpeakerKind::Person {
            return;
        }
        let person = self.new_person();
        self.listed.insert((entry, of_cast), person);
        self.people[person as usize].listed = Some((entry, of_cast));
        let fixed = match known.gender {
            Gender::Female => Lex::FEMALE,
            Gender::Male => Lex::MALE,
            Gender::Unknown => Lex::NONE,
        };
        for name in std::iter::once(&known.name).chain(&known.aliases) {
            let tokens = Tokens::read(name);
            let found = mention::find(&tokens, &[], &[]);
            let [m] = found[..] else { continue };
            if m.form != Form::Person || m.first() != 0 || m.last() + 1 < tokens.len() {
                continue;
            }
            let words = &mut self.words;
            let Some(key) = key(&tokens, &m, &mut |word| words.id_of(word)) else { continue };
            self.describe(person, &key);
            if let Some(&form) = self.known.get(&key) {
                self.give(form, person);
            }
        }
        if fixed != Lex::NONE {
            self.people[person as usize].fixed = fixed;
        }
    }

    fn new_person(&mut self) -> u32 {
        self.people.push(Person {
            given: NONE,
            family: NONE,
            parts: Vec::new(),
            suffix: NONE,
            listed: None,
            male: 0,
            fixed: Lex::NONE,
            mr: false,
            mrs: false,
            miss: false,
            ranks: Vec::new(),
            forms: Vec::new(),
            by_husband: false,
            count: 0,
            narrated: 0,
            acts: 0,
            best: NONE,
            titled: NONE,
        });
        self.people.len() as u32 - 1
    }

    /// Gives a form to a person; where somebody has it already, to both.
    fn give(&mut self, form: u32, person: u32) {
        let key = self.forms[form as usize].key.clone();
        self.describe(person, &key);
        let f = &mut self.forms[form as usize];
        match &mut f.owner {
            Owner::Nobody => f.owner = Owner::One(person),
            Owner::One(other) if *other == person => return,
            Owner::One(other) => f.owner = Owner::Several(vec![*other, person]),
            Owner::Several(others) => {
                if others.len() < MOST && !others.contains(&person) {
                    others.push(person);
                }
            }
        }
        let p = &mut self.people[person as usize];
        p.forms.push(form);
        p.count += f.count;
        p.narrated += f.narrated;
        p.acts += f.acts;
    }

    /// Notes what a form says of a person.
    fn describe(&mut self, person: u32, key: &Key) {
        let parts = &key.parts;
        let (Some(&first), Some(&last)) = (parts.first(), parts.last()) else { return };
        let first_lex = self.words.lex(first);
        let title = key.gender;
        let own = one_gender(first_lex);
        let p = &mut self.people[person as usize];
        if title != Lex::NONE && key.honor != Honor::None {
            p.fixed = title;
        } else {
            p.male += sign(title) * 6;
        }
        p.mr |= key.honor == Honor::Mr;
        p.mrs |= key.honor == Honor::Mrs;
        p.miss |= key.honor == Honor::Miss;
        if key.rank != NONE && !p.ranks.contains(&key.rank) && p.ranks.len() < MOST {
            p.ranks.push(key.rank);
        }
        let (mut given, mut family) = (NONE, NONE);
        if parts.len() > 1 {
            let family_first = first_lex.any(Lex::FAMILY_FIRST) && !first_lex.any(Lex::GIVEN);
            (given, family) = if family_first { (last, first) } else { (first, last) };
            if family_first && title == Lex::NONE {
                p.male += sign(one_gender(self.words.lex(given))) * 4;
            }
            if key.honor == Honor::Mrs && own == Lex::MALE {
                p.by_husband = true;
                given = NONE;
            } else if first_lex.any(Lex::GIVEN) && title == Lex::NONE {
                p.male += sign(own) * 4;
            }
        } else {
            match key.honor {
                Honor::Mr | Honor::Mrs | Honor::Rank => {
                    family = first;
                    if first_lex.any(Lex::GIVEN) && key.honor != Honor::Rank {
                        given = first;
                    }
                }
                Honor::Miss | Honor::Given => {
                    if first_lex.any(Lex::GIVEN) {
                        given = first;
                    } else {
                        family = first;
                    }
                }
                Honor::None => {
                    if first_lex.any(Lex::GIVEN) {
                        given = first;
                        p.male += sign(own) * 4;
                    } else {
                        family = first;
                    }
                }
            }
        }
        if parts.len() > p.parts.len() {
            p.parts.clone_from(parts);
            p.suffix = key.suffix;
        }
        if p.given == NONE || p.given != given && given != NONE && parts.len() > 1 {
            p.given = if given == NONE { p.given } else { given };
        }
        if p.family == NONE || family != NONE && parts.len() > 1 {
            p.family = if family == NONE { p.family } else { family };
        }
        let list = |map: &mut HashMap<u32, Vec<u32>>, word: u32| {
            if word != NONE {
                let known = map.entry(word).or_default();
                if known.len() < MOST && !known.contains(&person) {
                    known.push(person);
                }
            }
        };
        list(&mut self.by_given, given);
        list(&mut self.by_family, family);
        if given != NONE {
            for line in nicknames::stands_for(&self.words.all[given as usize].0) {
                let known = self.by_nickname.entry(line).or_default();
                if known.len() < MOST && !known.contains(&person) {
                    known.push(person);
                }
            }
        }
    }

    /// How often two forms stand in one sentence of the narration.
    fn together(&self, a: u32, b: u32) -> u32 {
        self.together.get(&(a.min(b), a.max(b))).copied().unwrap_or(0)
    }

    /// Whether a sentence or more tells a form from the short forms of a person.
    fn told_apart(&self, form: u32, person: u32) -> bool {
        let f = &self.forms[form as usize];
        let p = &self.people[person as usize];
        // The bare given name may be nobody's yet.
        let bare = self.bare(p.given);
        let bare = bare.as_slice().iter();
        p.forms.iter().take(MOST).chain(bare).any(|&other| {
            let o = &self.forms[other as usize];
            // *Ann Lee said that Lee …* tells nothing apart, nor does one time.
            let (short, long) = if f.key.honor == Honor::None { (&f.key, &o.key) } else { (&o.key, &f.key) };
            let nested = other == form
                || short.honor == Honor::None && short.parts == long.parts && long.gender != Lex::FEMALE
                || f.key.honor == Honor::None && o.key.honor == Honor::None
                || o.key.parts.len() > 1 && f.key.honor == Honor::None;
            let times = self.together(form, other);
            let least = f.narrated.min(o.narrated);
            !nested && (times >= 2 && times * 8 >= least || times == 1 && least <= 4)
        })
    }

    /// Whether sentences tell the bearers of two given names apart: *Sir
    /// Thomas* and *Tom*.
    fn two_givens(&self, a: u32, b: u32) -> bool {
        let forms = |word: u32| self.single.get(&word).into_iter().flatten().copied();
        a != b && forms(a).map(|f| forms(b).map(|g| self.together(f, g)).sum::<u32>()).sum::<u32>() >= 2
    }

    /// The form that is one word alone.
    fn bare(&self, word: u32) -> Option<u32> {
        let key = Key { honor: Honor::None, rank: NONE, parts: vec![word], suffix: NONE, gender: Lex::NONE };
        self.known.get(&key).copied()
    }

    /// Whether the narration calls a person by the given name alone.
    fn is_familiar(&self, person: u32) -> bool {
        let bare = self.bare(self.people[person as usize].given);
        bare.is_some_and(|f| self.forms[f as usize].narrated >= 8)
    }

    /// Whether a title with a family name alone is another's than the one who
    /// is called by the given name: where *Mr. George Lee* is just *George*,
    /// *Mr. Lee* is his father.
    fn of_another(&self, key: &Key, person: u32) -> bool {
        let p = &self.people[person as usize];
        if p.given == NONE || p.family != key.parts[0] || p.listed.is_some() {
            return p.by_husband && p.listed.is_none();
        }
        let familiar = self.is_familiar(person);
        let titled = p.forms.iter().any(|&f| {
            let other = &self.forms[f as usize].key;
            other.parts.len() > 1 && other.honor == key.honor
        });
        // *Mrs. Lee* whom the text knows before *Laura Lee* is her mother.
        let married = key.honor == Honor::Mrs || key.gender == Lex::FEMALE && key.honor == Honor::Given;
        let before = married
            && self.known.get(key).is_some_and(|&f| {
                let first = self.forms[f as usize].first;
                p.forms.iter().all(|&o| self.forms[o as usize].first > first)
            });
        familiar && (titled || married) || before
    }

    fn fits_gender(&self, key: &Key, person: u32) -> bool {
        let p = &self.people[person as usize];
        let theirs = if p.fixed != Lex::NONE { p.fixed } else { p.gender() };
        let mut ours = key.gender;
        if ours == Lex::NONE && key.honor == Honor::None && key.parts.len() > 1 {
            ours = one_gender(self.words.lex(key.parts[0]));
        }
        ours == Lex::NONE || theirs == Lex::NONE || ours == theirs
    }

    /// Whether a title goes with the titles that a person has.
    fn fits_title(&self, key: &Key, person: u32) -> bool {
        let p = &self.people[person as usize];
        match key.honor {
            Honor::Mrs => !p.miss && (p.gender() == Lex::FEMALE || p.mrs),
            Honor::Miss => !p.mrs,
            Honor::Rank if p.ranks.is_empty() => !p.miss && !p.mrs,
            Honor::Rank => p.ranks.contains(&key.rank),
            _ => true,
        }
    }

    /// The forms of a sort that nobody has yet, those named most often first.
    fn free(&self, wanted: impl Fn(&Key) -> bool) -> Vec<u32> {
        let mut free: Vec<u32> = (0..self.forms.len() as u32)
            .filter(|&f| {
                let form = &self.forms[f as usize];
                form.owner == Owner::Nobody && form.count > 0 && wanted(&form.key)
            })
            .collect();
        free.sort_by_key(|&f| {
            let form = &self.forms[f as usize];
            let size = form.key.parts.len();
            (form.capitals && size > 1, Reverse(size), Reverse(form.count), form.best)
        });
        free
    }

    /// Two words or more: one person for each given and family name.
    fn full_names(&mut self) {
        for form in self.free(|key| key.parts.len() > 1) {
            let key = self.forms[form as usize].key.clone();
            let (first, last) = (key.parts[0], key.parts[key.parts.len() - 1]);
            let near = [self.by_family.get(&last), self.by_family.get(&first)];
            let found = near.into_iter().flatten().flatten().copied().find(|&person| {
                let p = &self.people[person as usize];
                let by_husband = key.honor == Honor::Mrs && one_gender(self.words.lex(first)) == Lex::MALE;
                let names = if p.parts.len() < 2 {
                    false
                } else if p.parts.starts_with(&key.parts) || p.parts.ends_with(&key.parts) {
                    true
                } else {
                    let (a, b) = (p.parts[0], p.parts[p.parts.len() - 1]);
                    b == last && self.words.same_given(a, first) && !self.two_givens(a, first)
                };
                names
                    && p.by_husband == by_husband
                    && (p.suffix == key.suffix || p.listed.is_some())
                    && self.fits_gender(&key, person)
                    && self.fits_title(&key, person)
            });
            // A line in capitals where the text names people otherwise is a heading.
            let heading = self.forms[form as usize].capitals && !self.people.is_empty();
            if found.is_none() && heading {
                let mut known = key.parts.iter().filter_map(|w| self.by_family.get(w).filter(|k| k.len() == 1));
                if let Some(&person) = known.next().and_then(|known| known.first()) {
                    self.forms[form as usize].owner = Owner::One(person);
                }
                continue;
            }
            let person = found.unwrap_or_else(|| self.new_person());
            self.give(form, person);
        }
    }

    /// A title and one word: somebody with that name whom no sentence tells
    /// from it, or somebody new.
    fn titled_names(&mut self) {
        let mut forms = self.free(|key| key.parts.len() == 1 && key.honor != Honor::None);
        // Where there is a *Miss Lee*, *Ann Lee* is not *Mrs. Lee*.
        forms.sort_by_key(|&f| match self.forms[f as usize].key.honor {
            Honor::Miss | Honor::Mr => 0,
            Honor::Rank => 2,
            _ => 1,
        });
        for form in forms {
            let key = self.forms[form as usize].key.clone();
            let word = key.parts[0];
            let fits = |person: &u32| {
                let p = &self.people[*person as usize];
                self.fits_gender(&key, *person)
                    && self.fits_title(&key, *person)
                    && !self.of_another(&key, *person)
                    && (p.suffix == NONE || p.listed.is_some() || p.ranks.contains(&key.rank))
                    && !self.told_apart(form, *person)
            };
            let of = |map: &HashMap<u32, Vec<u32>>| -> Vec<u32> {
                map.get(&word).map(|known| known.iter().copied().filter(|p| fits(p)).collect()).unwrap_or_default()
            };
            let mut found = of(&self.by_family);
            if matches!(key.honor, Honor::Miss | Honor::Given | Honor::Mrs | Honor::Mr) {
                let given = of(&self.by_given);
                if found.is_empty() || key.honor == Honor::Given && !given.is_empty() {
                    found = given;
                }
            }
            let ranked = |p: &u32| self.people[*p as usize].ranks.contains(&key.rank);
            if key.rank != NONE && found.iter().any(ranked) {
                found.retain(ranked);
            }
            let plain = |p: &u32| self.people[*p as usize].ranks.is_empty();
            if key.honor == Honor::Mr && found.iter().any(plain) {
                found.retain(plain);
            }
            self.give_to_all(form, found);
        }
    }

    /// One word: a given name, a family name, a nickname, or somebody new.
    fn bare_names(&mut self) {
        for form in self.free(|key| key.parts.len() == 1 && key.honor == Honor::None) {
            let key = self.forms[form as usize].key.clone();
            let word = key.parts[0];
            let fits = |person: &u32| self.fits_gender(&key, *person) && !self.told_apart(form, *person);
            let of = |map: &HashMap<u32, Vec<u32>>| -> Vec<u32> {
                map.get(&word).map(|known| known.iter().copied().filter(|p| fits(p)).collect()).unwrap_or_default()
            };
            let mut found = of(&self.by_given);
            for person in of(&self.by_family) {
                if !found.contains(&person) {
                    found.push(person);
                }
            }
            // A bare family name is seldom that of *Mrs.* or *Miss* somebody.
            let lady = |p: &u32| {
                let familiar = self.is_familiar(*p);
                let p = &self.people[*p as usize];
                p.given != word && (p.mrs || p.miss || familiar && p.gender() == Lex::FEMALE)
            };
            // *Newland* alone can be *Newland Lee*, but not if he hardly ever
            // is, unless it is known as a given name.
            if !self.words.lex(word).any(Lex::GIVEN) {
                let often = self.forms[form as usize].count;
                found.retain(|&p| {
                    let p = &self.people[p as usize];
                    p.given != word || p.parts.len() < 2 || p.count * 15 >= often || p.listed.is_some()
                });
            }
            if found.iter().any(|p| !lady(p)) {
                found.retain(|p| !lady(p));
            }
            if found.is_empty() {
                let mut short: Vec<u32> = Vec::new();
                for line in nicknames::stands_for(self.words.text(word)) {
                    for &person in self.by_nickname.get(&line).into_iter().flatten() {
                        if !short.contains(&person)
                            && fits(&person)
                            && self.words.same_given(self.people[person as usize].given, word)
                            && !self.two_givens(self.people[person as usize].given, word)
                            && !self.together_bare(form, person)
                        {
                            short.push(person);
                        }
                    }
                }
                if short.len() == 1 {
                    found = short;
                }
            }
            self.give_to_all(form, found);
        }
    }

    /// Whether a sentence has both the form and another of the person.
    fn together_bare(&self, form: u32, person: u32) -> bool {
        self.people[person as usize].forms.iter().take(MOST).any(|&other| self.together(form, other) > 0)
    }

    fn give_to_all(&mut self, form: u32, mut people: Vec<u32>) {
        if people.is_empty() {
            people.push(self.new_person());
        }
        let family = |p: u32| -> u32 {
            let near = self.by_family.get(&self.people[p as usize].family).into_iter().flatten();
            near.map(|&o| self.people[o as usize].count).sum()
        };
        people.sort_by_cached_key(|&p| Reverse((self.people[p as usize].count, family(p))));
        // Who is named now and then does not share the name of a main figure.
        let most = self.people[people[0] as usize].count;
        people.retain(|&p| {
            let count = self.people[p as usize].count;
            count * 6 >= most && (count > 2 || count == most)
        });
        if most <= 2 && self.forms[form as usize].count >= 20 {
            people.truncate(1);
        }
        if let [person] = people[..] {
            self.give(form, person);
            return;
        }
        self.forms[form as usize].owner = Owner::Several(people);
    }

    /// Sets the mentions that name each person best.
    pub(super) fn choose_best(&mut self, mentions: &[Mention]) {
        for person in 0..self.people.len() {
            let p = &self.people[person];
            let rank = |form: &u32| {
                let f = &self.forms[*form as usize];
                let real = f.key.parts.iter().filter(|&&w| !self.words.is_initial(w)).count();
                (!f.capitals, real > 1, f.count, Reverse(f.best))
            };
            // A form that a long text has now and then is not what it calls
            // somebody; nor is a longer name that is rarer than a shorter full one.
            let enough = p.count / RARE;
            let common = p.forms.iter().filter(|&&f| self.forms[f as usize].count >= enough);
            let mut best = common.max_by_key(|f| rank(f)).copied();
            for &form in &p.forms {
                let (Some(b), f) = (best.map(|b| &self.forms[b as usize]), &self.forms[form as usize]) else { break };
                if !f.capitals && f.key.parts.len() > b.key.parts.len() && f.count * 4 >= b.count && f.count >= enough {
                    best = Some(form);
                }
            }
            let parts = best.map_or(&[][..], |f| &self.forms[f as usize].key.parts);
            let best = best.map(|f| self.forms[f as usize].best);
            let titled = p
                .forms
                .iter()
                .filter(|&&f| {
                    let f = &self.forms[f as usize];
                    let m = mentions[f.best as usize];
                    let single = parts.len() < 2;
                    let office = matches!(f.key.honor, Honor::Given | Honor::Rank);
                    m.name > m.first
                        && f.key.honor != Honor::None
                        && (office || single)
                        && (!single || f.key.parts == parts)
                })
                .max_by_key(|&&f| self.forms[f as usize].count)
                .map(|&f| self.forms[f as usize].best);
            let p = &mut self.people[person];
            p.best = best.unwrap_or(p.best);
            p.titled = titled.unwrap_or(NONE);
        }
    }
}

/// The form that the words of a mention make, `id` giving each word a number.
fn key<'a>(tokens: &Tokens<'a>, m: &Mention, id: &mut impl FnMut(&'a str) -> u32) -> Option<Key> {
    let (mut honor, mut rank, mut gender) = (Honor::None, NONE, Lex::NONE);
    for k in m.first()..m.name as usize {
        let t = tokens.all[k];
        if t.kind().is_capital() && t.any(Lex::TITLE | Lex::KIN | Lex::ROLE) {
            honor = honor_of(tokens.word(k));
            rank = match honor {
                Honor::Rank | Honor::Given => id(long_title(tokens.word(k))),
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
    let mut parts = Vec::new();
    let mut suffix = NONE;
    for k in m.name as usize..=m.last() {
        let t = tokens.all[k];
        if !t.is_word() || t.is(Kind::Number) {
            continue;
        }
        let particle = t.any(Lex::PARTICLE) && k < m.last() && !t.any(Lex::GIVEN);
        if t.is(Kind::Lower) && !particle && !parts.is_empty() {
            // *Lee of the Hall*
            break;
        }
        if particle && (t.is(Kind::Lower) || tokens.lex(k + 1).any(Lex::PARTICLE) || !parts.is_empty()) {
            continue;
        }
        let word = tokens.word(k);
        if (t.any(Lex::SUFFIX) || is_numeral(word)) && !parts.is_empty() {
            suffix = id(word);
        } else if parts.is_empty() && k < m.last() && ADJECTIVES.iter().any(|a| word.eq_ignore_ascii_case(a)) {
            // *Old Lee* is *Lee*.
        } else {
            parts.push(id(word));
        }
    }
    // *Hamida Begum*, *Selim Bey*
    if parts.len() > 1
        && let Some((_, female)) = AFTER.iter().find(|(word, _)| tokens.is_word(m.last(), word))
    {
        parts.pop();
        if *female {
            (honor, gender) = (Honor::Mrs, Lex::FEMALE);
        }
    }
    (!parts.is_empty()).then_some(Key { honor, rank, parts, suffix, gender })
}

/// *VIII*, not *Ivy*.
fn is_numeral(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
}

fn honor_of(title: &str) -> Honor {
    HONORS.iter().find(|(word, _)| word.eq_ignore_ascii_case(title)).map_or(Honor::Rank, |(_, honor)| *honor)
}

/// What a title is short for.
fn long_title(title: &str) -> &str {
    SHORT.iter().find(|(short, _)| short.eq_ignore_ascii_case(title)).map_or(title, |(_, long)| long)
}

/// The gender of a word that has just one.
fn one_gender(lex: Lex) -> Lex {
    let gender = lex.and(Lex::GENDER);
    if gender == Lex::GENDER { Lex::NONE } else { gender }
}

fn sign(gender: Lex) -> i32 {
    i32::from(gender.any(Lex::MALE)) - i32::from(gender.any(Lex::FEMALE))
}
