//! Giving every form to its people, the fullest form first.

use std::cmp::Reverse;

use crate::lexicon::{Lex, few, nicknames};
use crate::mention::one_gender;
use crate::sort::sort_by_key;

use super::form::{Key, NameForm};
use super::honor::{Honor, NOBLE};
use super::{MOST, NONE, Names, Owner, Person, RARE};

/// Whose name stands so many times less often than another’s does not share a short name with that one.
const MAIN: u32 = 6;
/// A name stands so many times as often as another that is not told from it by one sentence.
const COMMON: u32 = 16;

impl Names<'_> {
    /// How often two forms stand in one sentence of the narration.
    pub(super) fn together(&self, a: u32, b: u32) -> u32 {
        self.together.get(&(a.min(b), a.max(b))).copied().unwrap_or(0)
    }

    /// Whether a sentence or more tells a form from the short forms of a person:
    /// from those that a gazetteer lists, or from the others.
    pub(super) fn told_apart(&self, form: u32, person: u32, listed: bool) -> bool {
        let f = &self.forms[form as usize];
        let p = &self.people[person as usize];
        // Who is called by the given name is seldom called *General Lee* in one sentence with it.
        let apart = if f.key.honor == Honor::Rank { 12 } else { 8 };
        // The bare given name may be nobody's yet.
        let bare = self.words.bare(p.given);
        let others = self.forms_of(person).take(MOST).chain(bare);
        others.filter(|&o| (self.forms[o as usize].count == 0) == listed).any(|other| {
            let o = &self.forms[other as usize];
            // *Ann Lee said that Lee …* tells nothing apart, nor does one time.
            let (short, long) = if f.key.honor == Honor::None { (&f.key, &o.key) } else { (&o.key, &f.key) };
            let nested = other == form
                || short.honor == Honor::None && short.parts == long.parts && long.gender != Lex::FEMALE
                || f.key.honor == Honor::None && o.key.honor == Honor::None
                || o.key.parts.len() > 1 && f.key.honor == Honor::None;
            let times = self.together(form, other);
            let least = (f.narrated + f.listed).min(o.narrated + o.listed);
            // One sentence in which a name stands once tells nothing of a main figure.
            let once = times == 1 && least <= 4 && (!self.dialogue || f.narrated.max(o.narrated) < COMMON * least);
            !nested && (times >= 2 && times * apart >= least || once)
        })
    }

    /// Whether sentences tell the bearers of two given names apart: *Sir
    /// Thomas* and *Tom*.
    pub(super) fn two_givens(&self, a: u32, b: u32) -> bool {
        let forms =
            |word: u32| self.links.of(self.words.lists(word).single).filter(|&f| self.forms[f as usize].count > 0);
        a != b && forms(a).map(|f| forms(b).map(|g| self.together(f, g)).sum::<u32>()).sum::<u32>() >= 2
    }

    /// Whether the narration calls a person by the given name alone.
    pub(super) fn is_familiar(&self, person: u32) -> bool {
        let bare = self.words.bare(self.people[person as usize].given);
        bare.is_some_and(|f| self.forms[f as usize].narrated >= 8)
    }

    /// How often a person goes by a given name and more: in all, and within a page of the time before.
    fn full_uses(&self, word: u32, person: u32) -> (u32, u32) {
        let opens = |key: &Key| key.honor == Honor::None && key.parts.len() > 1 && key.parts[0] == word;
        let forms = self.forms_of(person).map(|f| &self.forms[f as usize]).filter(|f| opens(&f.key));
        let listed = self.full.get(&(person, word));
        forms.map(|f| &f.uses).chain(listed).fold((0, 0), |(all, near), uses| (all + uses.all, near + uses.repeated))
    }

    /// Whether more than a few of the mentions of a person have the given name.
    fn goes_by_given(&self, word: u32, person: u32) -> bool {
        let forms = self.forms_of(person).map(|f| &self.forms[f as usize]).filter(|f| f.key.parts.contains(&word));
        let listed = self.full.get(&(person, word)).map_or(0, |uses| uses.all);
        let given = listed + forms.map(|f| f.count).sum::<u32>();
        given * RARE >= self.people[person as usize].count
    }

    /// Whether a novel always gives somebody more than the bare given name:
    /// *Sir John*, or *Philip Brand* time and again within a page.
    fn is_never_bare(&self, word: u32, person: u32) -> bool {
        let (all, repeated) = self.full_uses(word, person);
        all >= 4 && repeated * 3 >= all || self.is_noble(word, person)
    }

    /// Whether the given name has a title before it: *Sir John*.
    fn is_noble(&self, word: u32, person: u32) -> bool {
        self.forms_of(person).any(|f| {
            let key = &self.forms[f as usize].key;
            key.honor == Honor::Given && key.parts[0] == word && NOBLE.has_word(self.words.text(key.rank))
        })
    }

    /// Whether a name in two words, which stands there once, is those of two people: *Ann Bob*
    /// where sentences have *Ann* and *Bob*.
    fn is_of_two(&self, form: u32) -> bool {
        let f = &self.forms[form as usize];
        let [a, b] = f.key.parts[..] else { return false };
        let given = |word: u32| self.words.bare(word).filter(|_| self.words.lex(word).any(Lex::GIVEN));
        let (Some(a), Some(b)) = (given(a), given(b)) else { return false };
        f.count == 1 && f.key.honor == Honor::None && self.together(a, b) >= 2
    }

    /// Whether a title with a family name alone is another's than the one who
    /// is called by the given name: where *Mr. George Lee* is just *George*,
    /// *Mr. Lee* is his father.
    pub(super) fn of_another(&self, key: &Key, person: u32) -> bool {
        let p = &self.people[person as usize];
        if p.given == NONE || p.family != key.parts[0] || p.listed.is_some() {
            return p.by_husband && p.listed.is_none();
        }
        let familiar = self.is_familiar(person);
        let titled = self.forms_of(person).any(|f| {
            let other = &self.forms[f as usize].key;
            other.parts.len() > 1 && other.honor == key.honor
        });
        // *Mrs. Lee* whom the text knows before *Laura Lee* is her mother.
        let married = key.honor == Honor::Mrs || key.gender == Lex::FEMALE && key.honor == Honor::Given;
        let before = married
            && self.known(key).is_some_and(|f| {
                let first = self.forms[f as usize].first();
                self.forms_of(person).all(|o| self.forms[o as usize].first() > first)
            });
        // Whom only speech calls *Mr. Lee* may be *Mr. George Lee* all the same.
        let narrated =
            self.known(key).is_none_or(|f| self.forms[f as usize].narrated * 8 > self.forms[f as usize].count);
        familiar && narrated && (titled || married) || before
    }

    pub(super) fn fits_gender(&self, key: &Key, person: u32) -> bool {
        let p = &self.people[person as usize];
        let theirs = if p.fixed != Lex::NONE { p.fixed } else { p.gender() };
        let mut ours = key.gender;
        if ours == Lex::NONE && key.honor == Honor::None && key.parts.len() > 1 {
            ours = one_gender(self.words.lex(key.parts[0]));
        }
        ours.may_be(theirs)
    }

    /// Whether a title goes with the titles that a person has.
    pub(super) fn fits_title(&self, key: &Key, person: u32) -> bool {
        let p = &self.people[person as usize];
        let ranks = || self.ranks_of(person);
        match key.honor {
            Honor::Mrs => !p.miss && (p.gender() == Lex::FEMALE || p.mrs),
            Honor::Miss => !p.mrs,
            // *Lady Lee* is the mother of *Miss Lee*.
            Honor::Given if p.miss => !few!["lady"].has_word(self.words.text(key.rank)),
            // *Sir Walter* is no *Mr*.
            Honor::Mr => p.listed.is_some() || !ranks().any(|r| NOBLE.has_word(self.words.text(r))),
            Honor::Rank if ranks().next().is_none() => !p.miss && !p.mrs,
            Honor::Rank => ranks().any(|r| r == key.rank),
            _ => true,
        }
    }

    /// The forms that nobody has yet: those of several words, the fullest first, and those of
    /// one. Of forms as full the ones named most often come first.
    pub(super) fn free_forms(&self) -> (Vec<u32>, Vec<u32>) {
        let several = self.forms.iter().filter(|f| f.key.parts.len() > 1).count();
        let (mut full, mut single) = (Vec::with_capacity(several), Vec::with_capacity(self.forms.len() - several));
        let free = || (0..).zip(&self.forms).filter(|(form, _)| self.is_free(*form));
        let once = |f: &NameForm| f.key.parts.len() == 1 && f.count == 1;
        for (form, f) in free().filter(|(_, f)| !once(f)) {
            if f.key.parts.len() > 1 { full.push(form) } else { single.push(form) }
        }
        // No two forms have the same best mention.
        let by_count = |f: &NameForm| (Reverse(f.count), f.best);
        sort_by_key(&mut full, |&form| {
            let f = &self.forms[form as usize];
            (f.capitals, Reverse(f.key.parts.len()), by_count(f))
        });
        sort_by_key(&mut single, |&form| by_count(&self.forms[form as usize]));
        // Most single words stand there once: those are in their order as it is.
        single.extend(free().filter(|(_, f)| once(f)).map(|(form, _)| form));
        (full, single)
    }

    /// Whether nobody has the form yet.
    pub(super) fn is_free(&self, form: u32) -> bool {
        let f = &self.forms[form as usize];
        f.owner == Owner::Nobody && f.count > 0
    }

    /// Whether a name is a longer one without its first words: *J. Edgar Lee* is
    /// *Edgar Lee*, but *William Walter Lee* is not *Walter Lee*.
    fn drops_first(&self, longer: &[u32], shorter: &[u32]) -> bool {
        let Some(dropped) = longer.strip_suffix(shorter) else { return false };
        dropped.iter().all(|&w| self.words.is_initial(w)) || !self.words.lex(shorter[0]).any(Lex::GIVEN)
    }

    /// Two words or more: one person for each given and family name.
    pub(super) fn full_names(&mut self, forms: &[u32]) {
        let all_capitals = self.forms.iter().all(|f| f.capitals || f.key.parts.len() == 1);
        for &form in forms {
            if !self.is_free(form) {
                continue;
            }
            let key = self.forms[form as usize].key;
            if self.dialogue && self.is_of_two(form) {
                continue;
            }
            let (first, last) = (key.parts[0], key.parts[key.parts.len() - 1]);
            // *Anna Petrovna* of *Anna Petrovna Marsh*; a headline may look like that.
            let given = if self.dialogue { first } else { NONE };
            let known = |word| self.by_family(word);
            let found = known(last).chain(known(first)).chain(self.by_given(given)).find(|&person| {
                let p = &self.people[person as usize];
                let by_husband = key.honor == Honor::Mrs && one_gender(self.words.lex(first)) == Lex::MALE;
                let names = if p.parts.len() < 2 {
                    false
                } else if p.parts.starts_with(&key.parts) || self.drops_first(&p.parts, &key.parts) {
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
            let found = found.or_else(|| self.titled_of_cast(form));
            // A line in capitals where the text names people otherwise is a heading.
            let heading = self.forms[form as usize].capitals && !all_capitals && !self.people.is_empty();
            if found.is_none() && heading {
                if let Some(person) = key.parts.iter().find_map(|&w| self.links.only(self.words.lists(w).family)) {
                    self.forms[form as usize].owner = Owner::One(person);
                    continue;
                }
                // *ANN LEE:* in a transcript is nobody’s heading.
                if self.forms[form as usize].acts == 0 || !self.words.lex(first).any(Lex::GIVEN) {
                    continue;
                }
            }
            let person = found.unwrap_or_else(|| self.new_person());
            self.give(form, person);
        }
    }

    /// The one of the cast with a full name whose family name is spelled
    /// otherwise there, or else the only one who has but a title and that name:
    /// *Ann Lee* is *Miss Lee*. A *Mrs. Lee* has a husband’s name.
    fn titled_of_cast(&self, form: u32) -> Option<u32> {
        let (key, heard) = (&self.forms[form as usize].key, self.forms[form as usize].heard_gender());
        let (first, last) = (key.parts[0], key.parts[key.parts.len() - 1]);
        let only = |fits: &dyn Fn(&Person) -> bool| {
            let mut found = self.by_family(last).filter(|&person| {
                let p = &self.people[person as usize];
                p.listed.is_some_and(|listed| listed.1)
                    && fits(p)
                    && heard.may_be(p.gender())
                    && self.fits_gender(key, person)
                    && self.fits_title(key, person)
            });
            found.next().filter(|_| found.next().is_none())
        };
        only(&|p| p.given == first).or_else(|| only(&|p| p.given == NONE && (p.mr || p.miss)))
    }

    /// A title and one word: somebody with that name whom no sentence tells
    /// from it, or somebody new.
    pub(super) fn titled_names(&mut self, forms: &[u32]) {
        let titled = |form: &u32| self.forms[*form as usize].key.honor != Honor::None && self.is_free(*form);
        let mut forms: Vec<u32> = forms.iter().copied().filter(titled).collect();
        // Where there is a *Miss Lee*, *Ann Lee* is not *Mrs. Lee*.
        sort_by_key(&mut forms, |&f| match self.forms[f as usize].key.honor {
            Honor::Miss | Honor::Mr => 0,
            Honor::Rank => 2,
            _ => 1,
        });
        let (mut found, mut given) = (Vec::with_capacity(MOST), Vec::with_capacity(MOST));
        for form in forms {
            let key = self.forms[form as usize].key;
            let word = key.parts[0];
            let fits = |person: &u32| {
                self.fits_gender(&key, *person)
                    && self.fits_title(&key, *person)
                    && !self.of_another(&key, *person)
                    && !self.told_apart(form, *person, false)
            };
            found.clear();
            found.extend(self.by_family(word).filter(&fits));
            if matches!(key.honor, Honor::Miss | Honor::Given | Honor::Mrs | Honor::Mr) {
                given.clear();
                given.extend(self.by_given(word).filter(&fits));
                if found.is_empty() || key.honor == Honor::Given && !given.is_empty() {
                    std::mem::swap(&mut found, &mut given);
                }
            }
            // *Mr. Lee* is *John Lee Jr.* only in news where there is no other.
            let ranked = |p: &u32| self.ranks_of(*p).any(|r| r == key.rank);
            let plain = |p: &u32| {
                let known = &self.people[*p as usize];
                known.suffix == NONE || known.listed.is_some() || ranked(p)
            };
            if self.dialogue || found.iter().any(plain) {
                found.retain(plain);
            }
            if key.rank != NONE && found.iter().any(ranked) {
                found.retain(ranked);
            }
            // *Mr. Lee* beside *George*: not George, if another can be meant.
            let apart = |p: &u32| self.told_apart(form, *p, true);
            if found.len() > 1 && !found.iter().all(apart) {
                found.retain(|p| !apart(p));
            }
            let man = |p: &u32| self.people[*p as usize].gender() == Lex::MALE;
            if key.gender == Lex::MALE && found.iter().any(man) {
                found.retain(man);
            }
            let plain = |p: &u32| self.ranks_of(*p).next().is_none();
            if key.honor == Honor::Mr && found.iter().any(plain) {
                found.retain(plain);
            }
            self.give_to_all(form, &mut found);
        }
    }

    /// One word: a given name, a family name, a nickname, or somebody new.
    pub(super) fn bare_names(&mut self, forms: &[u32]) {
        let mut found = Vec::with_capacity(2 * MOST);
        for &form in forms {
            if self.forms[form as usize].key.honor != Honor::None || !self.is_free(form) {
                continue;
            }
            let key = self.forms[form as usize].key;
            let word = key.parts[0];
            let fits = |person: &u32| self.fits_gender(&key, *person) && !self.told_apart(form, *person, false);
            found.clear();
            found.extend(self.by_given(word).filter(&fits));
            for person in self.by_family(word).filter(&fits) {
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
            // *Harland* alone can be *Harland Lee*, but not if he hardly ever
            // is, unless it is known as a given name.
            if !self.words.lex(word).any(Lex::GIVEN) {
                let often = self.forms[form as usize].count;
                found.retain(|&p| {
                    let p = &self.people[p as usize];
                    p.given != word || p.parts.len() < 2 || p.count * 15 >= often || p.listed.is_some()
                });
            }
            let most = found.iter().map(|&p| self.people[p as usize].count).max().unwrap_or(0);
            // *John* is hardly *Marsh*, whom the text calls *John Marsh* once, unless others are
            // hardly there.
            let hardly = |p: &u32| self.people[*p as usize].given == word && !self.goes_by_given(word, *p);
            let other = |p: &u32| !hardly(p) && self.people[*p as usize].count * RARE >= most;
            if self.dialogue && found.iter().any(other) {
                found.retain(|p| !hardly(p));
            }
            // *John* is not *Sir John* where he can be *John Marsh*.
            let plain = |p: &u32| self.people[*p as usize].given == word && !self.is_noble(word, *p);
            if self.dialogue && found.iter().any(|p| plain(p) && self.people[*p as usize].count > 2) {
                found.retain(|p| !self.is_noble(word, *p));
            }
            let bare = |p: &u32| self.people[*p as usize].count * MAIN >= most && !self.is_never_bare(word, *p);
            if self.dialogue && found.iter().any(bare) {
                found.retain(|p| !self.is_never_bare(word, *p));
            }
            if found.iter().any(|p| !lady(p)) {
                found.retain(|p| !lady(p));
            }
            if found.is_empty() {
                for line in nicknames::stands_for(self.words.key(word)) {
                    for person in self.by_nickname(line) {
                        if !found.contains(&person)
                            && fits(&person)
                            && self.words.same_given(self.people[person as usize].given, word)
                            && !self.two_givens(self.people[person as usize].given, word)
                            && !self.together_bare(form, person)
                        {
                            found.push(person);
                        }
                    }
                }
                // Of several it is nobody’s, but for those whom a story names now and then.
                let most = found.iter().map(|&p| self.people[p as usize].count).max().unwrap_or(0);
                found.retain(|&p| !self.dialogue || self.people[p as usize].count * MAIN >= most);
                if found.len() > 1 {
                    found.clear();
                }
            }
            self.give_to_all(form, &mut found);
        }
    }

    /// Whether a sentence has both the form and another of the person.
    pub(super) fn together_bare(&self, form: u32, person: u32) -> bool {
        let others = self.forms_of(person).take(MOST).filter(|&f| self.forms[f as usize].count > 0);
        others.map(|other| self.together(form, other)).any(|times| times > 0)
    }

    pub(super) fn give_to_all(&mut self, form: u32, people: &mut Vec<u32>) {
        if people.is_empty() {
            people.push(self.new_person());
        }
        if !self.dialogue && people.len() > 1 {
            let person = self.main_bearer(form, people);
            self.give(form, person);
            return;
        }
        let family = |p: u32| -> u32 {
            self.by_family(self.people[p as usize].family).map(|o| self.people[o as usize].count).sum()
        };
        sort_by_key(people, |&p| Reverse((self.people[p as usize].count, family(p))));
        // Who is named now and then does not share the name of a main figure.
        let most = self.people[people[0] as usize].count;
        people.retain(|&p| {
            let count = self.people[p as usize].count;
            count * MAIN >= most && (count > 2 || count == most)
        });
        if most <= 2 && self.forms[form as usize].count >= 20 {
            people.truncate(1);
        }
        if let [person] = people[..] {
            self.give(form, person);
            return;
        }
        self.forms[form as usize].owner = Owner::Several(people.clone());
    }

    /// Whom news means by a short form that several may go by: the one whom the
    /// pronouns around it fit, and who was called so before the next was named.
    /// Whoever else has the name keeps the full one.
    fn main_bearer(&self, form: u32, people: &mut Vec<u32>) -> u32 {
        let f = &self.forms[form as usize];
        let word = f.key.parts[0];
        let family = |p: &u32| self.people[*p as usize].family == word;
        if !self.words.lex(word).any(Lex::GIVEN) && people.iter().any(family) {
            people.retain(family);
        }
        let heard = f.heard_gender();
        let fits = |p: &u32| self.people[*p as usize].gender() == heard;
        if heard != Lex::NONE && people.iter().any(fits) {
            people.retain(fits);
        }
        let named = |p: u32| {
            let forms = self.forms_of(p);
            forms.map(|f| self.forms[f as usize].first()).min().unwrap_or(NONE)
        };
        sort_by_key(people, |&p| named(p));
        let first = people[0];
        let Some(&second) = people.get(1) else { return first };
        let between = f.early.iter().any(|&m| named(first) < m && m < named(second) && m != NONE);
        let rarer = people.iter().copied().find(|&p| {
            let count = |p: u32| self.people[p as usize].count;
            2 * count(p) <= count(first)
        });
        if between { first } else { rarer.unwrap_or(first) }
    }
}
