//! The people behind the names, and what each form says of its bearer.

use std::ops::RangeInclusive;

use crate::attribution::coreference::place::Place;
use crate::gazetteer::Gazetteer;
use crate::lexicon::{self, Lex, nicknames};
use crate::map::Map;
use crate::mention::{self, Form, Mention, one_gender};
use crate::token::Tokens;
use crate::who::{Gender, SpeakerKind};

use super::form::{Key, Parts, has_adjective, key};
use super::honor::Honor;
use super::lists::List;
use super::{MOST, NONE, Names, Owner};

/// Somebody with a name.
pub(crate) struct Person {
    pub(super) given: u32,
    pub(super) family: u32,
    /// The fullest name.
    pub(super) parts: Parts,
    pub(super) suffix: u32,
    /// The forms of the name, and the words of the ranks.
    pub(super) forms: List,
    pub(super) ranks: List,
    pub(crate) listed: Option<(u32, bool)>,
    /// How surely male, less how surely female, by the name.
    pub(super) male: i32,
    /// How many pronouns of men, and of women, seem to mean the person.
    pub(crate) his: u32,
    pub(crate) hers: u32,
    /// The gender that a title fixes.
    pub(super) fixed: Lex,
    pub(super) mr: bool,
    pub(super) mrs: bool,
    pub(super) miss: bool,
    /// Called by a husband's name: *Mrs. John Lee*.
    pub(crate) by_husband: bool,
    pub(crate) count: u32,
    pub(crate) narrated: u32,
    /// Mentions as the subject of a verb or as a speaker.
    pub(crate) acts: u32,
    /// The mention with the fullest form, and one with a title.
    pub(crate) best: u32,
    pub(crate) titled: u32,
}

/// So many names of a cast are sought in other spellings.
const MOST_RESPELLED: usize = 512;
/// A word that may be misspelled has so many letters.
const MISSPELLED: RangeInclusive<usize> = 5..=32;
/// So many pronouns of one gender outweigh a title.
const SURELY_HEARD: i32 = 12;
/// Pronouns speak against a name or title if there is no more than one of the
/// other gender to so many: a heroine is *she* in many a sentence that names a man.
const TO_ONE: u32 = 7;

impl Person {
    /// Whether the text has two words or more of the name, or a gazetteer has it.
    pub(crate) fn is_full(&self) -> bool {
        self.parts.len() > 1 || self.listed.is_some()
    }

    /// Whether more of the pronouns that seem to mean the person are those of men: 1, or of
    /// women: -1.
    pub(crate) fn leans(&self) -> i32 {
        (self.his as i32 - self.hers as i32).signum()
    }

    /// By a title or the name, unless the text’s pronouns say otherwise time and
    /// again: *Evelyn* may be a man, and *Lord Lee* somebody else than she.
    pub(crate) fn gender(&self) -> Lex {
        let clear = self.his.max(self.hers) / TO_ONE >= self.his.min(self.hers);
        let heard = self.his as i32 - self.hers as i32;
        let heard = if clear || heard.signum() * self.male.signum() >= 0 { heard } else { 0 };
        let surely = clear && heard.abs() >= SURELY_HEARD;
        if self.fixed != Lex::NONE && (self.listed.is_some() || !surely) {
            return self.fixed;
        }
        match if surely { heard } else { self.male + heard } {
            3.. => Lex::MALE,
            ..=-3 => Lex::FEMALE,
            _ => Lex::NONE,
        }
    }
}

impl<'n> Names<'n> {
    /// Makes the people of the cast, and those of the gazetteer whom the text
    /// mentions, and gives them what the text calls them by these names.
    pub(super) fn seed(
        &mut self,
        tokens: &Tokens<'n>,
        mentions: &[Mention],
        places: &[Place],
        cast: &'n Gazetteer,
        gazetteer: &'n Gazetteer,
    ) {
        let families = families(cast);
        for entry in 0..cast.entries().len() as u32 {
            if family_of(&families, cast, entry).is_none() {
                self.seed_entry(entry, true, cast);
            }
        }
        for entry in 0..cast.entries().len() as u32 {
            if let Some(member) = family_of(&families, cast, entry)
                && let Some(&person) = self.listed.get(&(member, true))
            {
                self.listed.set((entry, true), person);
            }
        }
        if cast.is_empty() && gazetteer.is_empty() {
            return;
        }
        self.respell(cast);
        for m in mentions {
            if let Form::Listed { entry, of_cast: false } = m.form
                && self.listed.get(&(entry, false)).is_none()
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
                if !places[i].quoted && m.first < m.last && tokens.lex(m.first()).any(Lex::GIVEN) {
                    let given = self.words.of_token(tokens, m.first());
                    self.full.of((person, given)).note(m.first);
                }
            }
        }
    }

    /// A family name that nobody in the text has is that of the only entry who has it.
    pub(super) fn seed_surnames(&mut self, gazetteer: &'n Gazetteer, forms: &[u32]) {
        if gazetteer.is_empty() {
            return;
        }
        for &form in forms {
            if !self.is_free(form) {
                continue;
            }
            let word = self.forms[form as usize].key.parts[0];
            let taken = self.by_family(word).chain(self.by_given(word)).next().is_some();
            if !taken
                && let Some(entry) = gazetteer.of_family(&self.words.text(word).to_ascii_lowercase())
                && self.listed.get(&(entry, false)).is_none()
            {
                self.seed_entry(entry, false, gazetteer);
            }
        }
    }

    pub(super) fn seed_entry(&mut self, entry: u32, of_cast: bool, from: &'n Gazetteer) {
        let known = &from.entries()[entry as usize];
        if known.kind != SpeakerKind::Person {
            return;
        }
        let person = self.new_person();
        self.listed.set((entry, of_cast), person);
        self.people[person as usize].listed = Some((entry, of_cast));
        let fixed = match known.gender {
            Gender::Female => Lex::FEMALE,
            Gender::Male => Lex::MALE,
            Gender::Unknown => Lex::NONE,
        };
        for name in std::iter::once(&known.name).chain(&known.aliases) {
            let Some(key) = self.whole(name) else { continue };
            self.describe(person, &key);
            if let Some(form) = self.known(&key) {
                self.give(form, person);
            }
        }
        if fixed != Lex::NONE {
            self.people[person as usize].fixed = fixed;
        }
    }

    /// The form that a name is the whole of: *Little Charles* is not all of *Charles*.
    fn whole(&mut self, name: &'n str) -> Option<Key> {
        let tokens = Tokens::read(name);
        let found = mention::find(&tokens, &[], &[]);
        let [m] = found[..] else { return None };
        let whole = m.form == Form::Person && m.first() == 0 && m.last() + 1 == tokens.len();
        let whole = whole && !has_adjective(&tokens, &m, m.name as usize);
        if whole { key(&tokens, &m, &mut self.words) } else { None }
    }

    /// Gives those of the cast whom the text spells otherwise the name that it has: *Tom
    /// Halden* is *Tom Haldan*, whom no entry has.
    fn respell(&mut self, cast: &'n Gazetteer) {
        let names = (0..).zip(cast.entries()).flat_map(|(entry, known)| {
            let names = std::iter::once(&known.name).chain(&known.aliases);
            names.map(move |name| (entry, name.as_str()))
        });
        for (entry, name) in names.take(MOST_RESPELLED) {
            let Some(key) = self.whole(name) else { continue };
            let Some(&person) = self.listed.get(&(entry, true)) else { continue };
            if self.known(&key).is_some_and(|form| self.forms[form as usize].count > 0) {
                continue;
            }
            let other = |form: &u32| self.is_free(*form) && self.is_misspelled(&key, &self.forms[*form as usize].key);
            let mut others = (0..self.forms.len() as u32).filter(other);
            if let Some(form) = others.next()
                && others.next().is_none()
            {
                self.give(form, person);
            }
        }
    }

    /// Whether a form is another but for the spelling of its words.
    fn is_misspelled(&self, a: &Key, b: &Key) -> bool {
        let alike = |(&a, &b): (&u32, &u32)| a == b || is_misspelled(self.words.text(a), self.words.text(b));
        (a.honor, a.rank, a.suffix) == (b.honor, b.rank, b.suffix)
            && a.parts.len() == b.parts.len()
            && a.parts.iter().zip(b.parts.iter()).all(alike)
    }

    pub(super) fn new_person(&mut self) -> u32 {
        self.people.push(Person {
            given: NONE,
            family: NONE,
            parts: Parts::NONE,
            suffix: NONE,
            forms: List::default(),
            ranks: List::default(),
            listed: None,
            male: 0,
            his: 0,
            hers: 0,
            fixed: Lex::NONE,
            mr: false,
            mrs: false,
            miss: false,
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
    pub(super) fn give(&mut self, form: u32, person: u32) {
        let key = self.forms[form as usize].key;
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
        self.links.push(&mut p.forms, form);
        p.count += f.count;
        p.narrated += f.narrated;
        p.acts += f.acts;
    }

    /// Notes what a form says of a person.
    pub(super) fn describe(&mut self, person: u32, key: &Key) {
        let parts = &key.parts;
        let (Some(&first), Some(&last)) = (parts.first(), parts.last()) else { return };
        let first_lex = self.words.lex(first);
        let title = key.gender;
        // *M. Thomas Lee*
        let behind = if parts.len() > 2 && self.words.is_initial(first) { parts[1] } else { first };
        let given_lex = self.words.lex(behind);
        let own = one_gender(given_lex);
        let p = &mut self.people[person as usize];
        if title != Lex::NONE && key.honor != Honor::None {
            p.fixed = title;
        } else {
            p.male += sign(title) * 6;
        }
        p.mr |= key.honor == Honor::Mr;
        p.mrs |= key.honor == Honor::Mrs;
        p.miss |= key.honor == Honor::Miss;
        if key.rank != NONE {
            self.links.add(&mut p.ranks, key.rank);
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
            } else if given_lex.any(Lex::GIVEN) && title == Lex::NONE {
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
                    // *Clinton* is no man’s given name beside *Hillary Clinton*.
                    if first_lex.any(Lex::GIVEN) && p.family != first {
                        given = first;
                        p.male += sign(own) * 4;
                    } else {
                        family = first;
                    }
                }
            }
        }
        if parts.len() > p.parts.len() {
            p.parts = *parts;
            p.suffix = key.suffix;
        }
        if p.given == NONE || p.given != given && given != NONE && parts.len() > 1 {
            p.given = if given == NONE { p.given } else { given };
        }
        if p.family == NONE || family != NONE && parts.len() > 1 {
            p.family = if family == NONE { p.family } else { family };
        }
        if family != NONE {
            self.links.add(&mut self.words.lists_mut(family).family, person);
        }
        if given != NONE {
            self.links.add(&mut self.words.lists_mut(given).given, person);
            for line in nicknames::stands_for(self.words.key(given)) {
                self.links.add(self.by_nickname.of(line), person);
            }
        }
    }
}

/// Whose the last words of the names of a cast are, women’s left out; none
/// where they are several men’s.
fn families(cast: &Gazetteer) -> Map<&str, Option<u32>> {
    let mut families: Map<&str, Option<u32>> = Map::new();
    for (i, entry) in (0..).zip(cast.entries()) {
        if entry.kind != SpeakerKind::Person || entry.gender == Gender::Female {
            continue;
        }
        for name in std::iter::once(&entry.name).chain(&entry.aliases) {
            if let Some((_, last)) = name.trim().rsplit_once(' ') {
                let of = families.or(last, Some(i));
                *of = of.filter(|&of| of == i);
            }
        }
    }
    families
}

/// The member of a cast who goes by an entry that says no more than his family
/// name: *Lee* beside *Mr. John Lee*.
fn family_of(families: &Map<&str, Option<u32>>, cast: &Gazetteer, entry: u32) -> Option<u32> {
    let known = &cast.entries()[entry as usize];
    let bare = known.gender == Gender::Unknown && known.aliases.iter().all(|alias| *alias == known.name);
    if !bare || known.key.is_some() || lexicon::look_up(&known.name).any(Lex::GIVEN) {
        return None;
    }
    families.get(&known.name.as_str()).copied().flatten().filter(|&of| of != entry)
}

/// Whether one of two words may be the other with a slip of the pen: a letter more, or
/// another one, or the same ones in another order.
fn is_misspelled(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    let alike = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
    let same = a.iter().zip(b).take_while(alike).count();
    if !MISSPELLED.contains(&shorter) || longer > shorter + 1 || same == 0 {
        return false;
    }
    let ends = a[same..].iter().rev().zip(b[same..].iter().rev()).take_while(alike).count();
    let times = |word: &[u8], letter: &u8| word.iter().filter(|other| other.eq_ignore_ascii_case(letter)).count();
    longer - same - ends <= 1 || shorter == longer && a.iter().all(|letter| times(a, letter) == times(b, letter))
}

fn sign(gender: Lex) -> i32 {
    i32::from(gender.any(Lex::MALE)) - i32::from(gender.any(Lex::FEMALE))
}
