//! Names to people: every form of a name that the text has, and whose it is.
//!
//! The forms (*Elizabeth Bennet*, *Miss Bennet*, *Lizzy*) are collected over
//! the whole text, with how often each stands there and which stand in one
//! sentence; then they are given to people, the fullest form first. Two forms
//! that a sentence tells apart are two people's. A form that several people may
//! go by is left open, for its place to decide.

use std::cmp::Reverse;

mod assign;
mod collect;
mod form;
mod honor;
mod lists;
mod person;

use crate::attribution::numbered::Numbered;
use crate::gazetteer::Gazetteer;
use crate::index::Index;
use crate::lexicon::Lex;
use crate::map::Map;
use crate::mention::{self, Mention};
use crate::row::Row;
use crate::token::Tokens;

use super::place::Place;
use form::{Key, NameForm, Uses, Words, key};
use honor::Honor;
pub(super) use honor::unabbreviated;
use lists::{Links, List};
pub(super) use person::Person;

/// At most so many people are looked at for a form.
const MOST: usize = 16;
/// There is room for so many names at first: an article has no more than one form of a name
/// to so many mentions.
const MOST_AT_FIRST: usize = 128;
const TO_A_FORM: usize = 3;
/// The fullest form counts as somebody's name if it makes up as large a part
/// of the mentions: one in so many.
const RARE: u32 = 40;
/// Of somebody mentioned so often, what stands once and starts with no given
/// name is a description: *Lank Holt*.
const OFTEN: u32 = 20;

const NONE: u32 = u32::MAX;

/// A relative who has the family’s name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kin {
    Mother,
    Father,
    Wife,
    Husband,
}

/// Whose a form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Owner {
    Nobody,
    One(u32),
    /// One of these, by place; who is named most often comes first.
    Several(Vec<u32>),
}

/// The people of a text and the forms of their names.
pub(super) struct Names<'n> {
    words: Words<'n>,
    forms: Row<NameForm>,
    /// The forms by the hashes of their keys, but for the bare ones, which their words have.
    known: Index,
    /// The form of each mention that is a name.
    of: Vec<u32>,
    pub(super) people: Row<Person>,
    /// The people with a line of nicknames.
    by_nickname: Map<u16, List>,
    /// The links of all lists.
    links: Links,
    /// How often two forms stand in one sentence.
    together: Map<(u32, u32), u32>,
    /// Who has a rank, where people take turns; none where several have it.
    holders: Numbered<Option<u32>>,
    /// The people of gazetteers.
    listed: Map<(u32, bool), u32>,
    /// How often they go by a given name and more.
    full: Map<(u32, u32), Uses>,
    /// People take turns to speak, as in novels.
    dialogue: bool,
}

impl<'n> Names<'n> {
    /// Reads all names of a text.
    pub(super) fn read(
        tokens: &Tokens<'n>,
        mentions: &[Mention],
        places: &[Place],
        cast: &'n Gazetteer,
        gazetteer: &'n Gazetteer,
        dialogue: bool,
    ) -> Names<'n> {
        // Room for the names of an article; those of a book are worth growing for.
        let count = (mentions.len() / TO_A_FORM).min(MOST_AT_FIRST);
        let mut names = Names {
            words: Words::with_capacity(count),
            forms: Row(Vec::with_capacity(count)),
            known: Index::with_capacity(count),
            of: vec![NONE; mentions.len()],
            people: Row(Vec::with_capacity(count / 2)),
            by_nickname: Map::new(),
            links: Links::with_capacity(4 * count),
            together: Map::with_capacity(count / 2),
            holders: Numbered::default(),
            listed: Map::new(),
            full: Map::new(),
            dialogue,
        };
        names.collect(tokens, mentions, places);
        names.drop_no_names(tokens);
        names.find_families();
        names.find_things();
        names.drop_first_words();
        names.seed(tokens, mentions, places, cast, gazetteer);
        let (full, single) = names.free_forms();
        names.full_names(&full);
        names.seed_surnames(gazetteer, &single);
        names.titled_names(&single);
        names.bare_names(&single);
        if dialogue {
            names.find_holders();
        }
        names
    }

    /// The forms of a person’s name.
    fn forms_of(&self, person: u32) -> impl Iterator<Item = u32> + use<'_, 'n> {
        self.links.of(self.people[person as usize].forms)
    }

    /// The words of a person’s ranks.
    fn ranks_of(&self, person: u32) -> impl Iterator<Item = u32> + use<'_, 'n> {
        self.links.of(self.people[person as usize].ranks)
    }

    /// The people with a given name.
    fn by_given(&self, word: u32) -> impl Iterator<Item = u32> + use<'_, 'n> {
        self.links.of(self.words.lists(word).given)
    }

    /// The people with a family name.
    fn by_family(&self, word: u32) -> impl Iterator<Item = u32> + use<'_, 'n> {
        self.links.of(self.words.lists(word).family)
    }

    /// The people with a line of nicknames.
    fn by_nickname(&self, line: u16) -> impl Iterator<Item = u32> + use<'_, 'n> {
        self.links.of(self.by_nickname.get(&line).copied().unwrap_or_default())
    }

    /// The form with a key, if the text has it.
    fn known(&self, key: &Key) -> Option<u32> {
        if key.is_bare() {
            return self.words.bare(key.last());
        }
        self.known.find(self.words.hash_of(key), |f| self.forms[f as usize].key == *key)
    }

    /// Whose the name of a mention is.
    pub(super) fn owner(&self, mention: usize) -> &Owner {
        self.forms.get(self.of[mention] as usize).map_or(&Owner::Nobody, |f| &f.owner)
    }

    /// Whether a word is a person’s family name.
    pub(super) fn is_family_name(&self, person: u32, word: &str) -> bool {
        self.words.find(word).is_some_and(|word| self.people[person as usize].family == word)
    }

    /// Whether the mention is that of a family: *the Lees*.
    pub(super) fn is_family(&self, mention: usize) -> bool {
        self.forms.get(self.of[mention] as usize).is_some_and(|f| f.family)
    }

    /// Whether the mention is that of a thing: *the Harbour Act*.
    pub(super) fn is_thing(&self, mention: usize) -> bool {
        self.forms.get(self.of[mention] as usize).is_some_and(|f| f.thing)
    }

    /// The person that an entry of a gazetteer is.
    pub(super) fn listed(&self, entry: u32, of_cast: bool) -> Option<u32> {
        self.listed.get(&(entry, of_cast)).copied()
    }

    /// The person whom a name that the caller gives means, if the text has it.
    pub(super) fn called(&mut self, name: &'n str) -> Option<u32> {
        let tokens = Tokens::read(name);
        let found = mention::find(&tokens, &[], &[]);
        let [m] = found[..] else { return None };
        let key = key(&tokens, &m, &mut self.words)?;
        if let Some(form) = self.known(&key)
            && let Owner::One(person) = self.forms[form as usize].owner
        {
            return Some(person);
        }
        // *Watson* for the *Dr. Watson* of the text, or the other way round.
        let &last = key.parts.last()?;
        let lists = self.words.lists(last);
        let known = if self.by_family(last).next().is_some() { lists.family } else { lists.given };
        self.links.only(known)
    }

    /// The only one of the text who has one of some ranks, by their keys: *the doctor* is
    /// *Dr. Lee*, though he may be named later.
    pub(super) fn sole_holder(&self, ranks: impl Iterator<Item = u64>) -> Option<u32> {
        let mut holders = ranks.filter_map(|rank| self.holders.get(self.words.with_key(rank)?).copied());
        let one = holders.next()??;
        holders.all(|other| other == Some(one)).then_some(one)
    }

    fn find_holders(&mut self) {
        for person in 0..self.people.len() as u32 {
            for rank in self.links.of(self.people[person as usize].ranks) {
                let sole = self.holders.get(rank).is_none().then_some(person);
                *self.holders.of(rank) = sole;
            }
        }
    }

    /// The only one of the family of `person` who can be such a relative: the
    /// mother of *Miss Bennet* is *Mrs. Bennet*.
    pub(super) fn relative(&self, person: u32, kin: Kin) -> Option<u32> {
        let p = &self.people[person as usize];
        // *Mrs. Lee* has her husband’s name, not her father’s.
        let by_birth = !matches!(kin, Kin::Wife | Kin::Husband);
        if p.family == NONE || if by_birth { p.mrs } else { p.miss } {
            return None;
        }
        // *Mrs. John Lee* is the wife of *John Lee*.
        let couple = |wife: &Person, other: &Person| {
            wife.by_husband && wife.parts.first().is_some_and(|&given| given == other.given)
        };
        let mut found = self.by_family(p.family).filter(|&other| {
            let o = &self.people[other as usize];
            other != person
                && match kin {
                    Kin::Mother => o.mrs && !o.by_husband,
                    Kin::Wife => o.mrs && (!o.by_husband || couple(o, p)),
                    Kin::Father => o.mr && o.given == NONE,
                    Kin::Husband => o.mr && (o.given == NONE || couple(p, o)),
                }
        });
        let one = found.next()?;
        found.next().is_none().then_some(one)
    }

    /// Whether somebody has the family’s name of another.
    pub(super) fn is_of_family(&self, person: u32, other: u32) -> bool {
        let family = self.people[other as usize].family;
        family != NONE && self.by_family(family).any(|one| one == person)
    }

    /// Whether a full name can start with the word.
    fn opens_name(&self, word: u32) -> bool {
        self.words.is_initial(word) || self.words.lex(word).any(Lex::GIVEN | Lex::FAMILY_FIRST)
    }

    /// Sets the mentions that name each person best.
    pub(super) fn choose_best(&mut self, mentions: &[Mention]) {
        for person in 0..self.people.len() as u32 {
            let p = &self.people[person as usize];
            let forms = || self.forms_of(person).filter(|&f| self.forms[f as usize].count > 0);
            let rank = |form: u32| {
                let f = &self.forms[form as usize];
                let real = f.key.parts.iter().filter(|&&w| !self.words.is_initial(w)).count();
                (!f.capitals, real > 1, f.count, Reverse(f.best))
            };
            // A form that a long text has now and then is not what it calls
            // somebody; nor is a longer name that is rarer than a shorter full one.
            let enough = p.count / RARE;
            let common = forms().filter(|&f| {
                let f = &self.forms[f as usize];
                f.count >= enough && (f.count > 1 || p.count < OFTEN || self.opens_name(f.key.parts[0]))
            });
            let mut best = common.reduce(|best, form| if rank(form) >= rank(best) { form } else { best });
            for form in forms() {
                let (Some(b), f) = (best.map(|b| &self.forms[b as usize]), &self.forms[form as usize]) else { break };
                if !f.capitals && f.key.parts.len() > b.key.parts.len() && f.count * 4 >= b.count && f.count >= enough {
                    best = Some(form);
                }
            }
            let parts = best.map_or(&[][..], |f| &self.forms[f as usize].key.parts[..]);
            let best = best.map(|f| self.forms[f as usize].best);
            let titled = forms()
                .filter(|&f| {
                    let f = &self.forms[f as usize];
                    let behind_title = || {
                        let m = &mentions[f.best as usize];
                        m.name > m.first
                    };
                    let single = parts.len() < 2;
                    let office = matches!(f.key.honor, Honor::Given | Honor::Rank);
                    f.key.honor != Honor::None
                        && f.count >= enough
                        && (office || single)
                        && (!single || f.key.parts[..] == *parts)
                        && behind_title()
                })
                .max_by_key(|&f| self.forms[f as usize].count)
                .map(|f| self.forms[f as usize].best);
            let p = &mut self.people[person as usize];
            p.best = best.unwrap_or(p.best);
            p.titled = titled.unwrap_or(NONE);
        }
    }
}
