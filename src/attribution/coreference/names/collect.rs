//! Reading the forms of names from a text, and leaving out what is no name.

use std::iter;

use crate::attribution::numbered::Numbered;
use crate::block::{self, BLOCK};
use crate::lexicon::Lex;
use crate::lexicon::function_words::BEFORE_PLACES;
use crate::lexicon::names::NO_NAMES;
use crate::mention::{Form, Mention};
use crate::token::{Kind, Tokens};

use super::form::{EARLY, Key, NameForm, Parts, Uses, has_adjective, key};
use super::honor::{Honor, SEVERAL};
use super::{NONE, Names, Owner};
use crate::attribution::coreference::place::{Place, heads_clause, opens};
use crate::attribution::coreference::spelled::Spelled;

/// At most so many names of a sentence are compared with one another.
const MOST_OF_SENTENCE: usize = 6;

/// What the words of a mention tell of it, wherever they stand.
#[derive(Clone, Copy)]
struct Wording {
    /// Where the name starts among them.
    name: u32,
    form: u32,
    /// An article or the like opens it.
    articled: bool,
    /// The name stands right behind *the*.
    defined: bool,
    capitals: bool,
    dressed: bool,
}

impl<'n> Names<'n> {
    /// Finds what is the plural of a family name: *the Lees*, *the Miss Lees*.
    pub(super) fn find_families(&mut self) {
        let articled = |f: &NameForm| f.articled * 2 > f.count;
        let ends_in_s = |f: &&NameForm| without(self.words.text(f.key.last()), "s").is_some();
        if !self.forms.iter().filter(ends_in_s).any(articled) {
            return;
        }
        // The last words of names, and those of names that the text has.
        let (mut last, mut used) = (self.words.set(), self.words.set());
        for f in &self.forms {
            let word = f.key.last() as usize;
            last[word] = true;
            used[word] |= f.count > 0;
        }
        let is_plural = |f: &NameForm| {
            let word = self.words.text(f.key.last());
            let find = |single: &str| self.words.find(single).map(|single| single as usize);
            let es = without(word, "es").filter(|single| find(single).is_some_and(|single| last[single]));
            let single = es.or(without(word, "s")).filter(|single| single.len() > 2);
            single.and_then(find).is_some_and(|single| used[single])
        };
        let families: Vec<bool> = self.forms.iter().map(|f| articled(f) && is_plural(f)).collect();
        for (f, family) in self.forms.iter_mut().zip(families) {
            if family {
                f.family = true;
                (f.count, f.narrated) = (0, 0);
            }
        }
    }

    /// Reads the forms of all names, how often each stands in the text, and where.
    pub(super) fn collect(&mut self, tokens: &Tokens<'n>, mentions: &[Mention], places: &[Place]) {
        let mut sentence = 0;
        let mut seen: Vec<u32> = Vec::with_capacity(MOST_OF_SENTENCE);
        let mut wordings = Spelled::of(tokens.text, self.forms.capacity());
        let tells = |m: &Mention| m.is_somebody() | (m.form == Form::Pronoun) & !m.plural & (m.gender != Lex::NONE);
        let blocks = (0..).step_by(BLOCK).zip(mentions.chunks(BLOCK));
        let telling =
            blocks.flat_map(|(start, block)| block::places(block.iter().map(tells)).map(move |at| start + at));
        for i in telling {
            let (m, place, i) = (&mentions[i], &places[i], i as u32);
            if m.form == Form::Pronoun {
                if !place.quoted & (place.sentence == sentence) {
                    self.hear(m, &seen);
                }
                continue;
            }
            let listed = m.form != Form::Person;
            let words = tokens.span(m.first(), m.last());
            let wording = match wordings.find(words, |known: &Wording| known.name == m.name - m.first) {
                Ok(at) => *wordings.at(at),
                Err(hash) => {
                    let new = self.wording(tokens, m, i);
                    wordings.add(hash, words, new);
                    new
                }
            };
            let form = wording.form;
            let Some(f) = self.forms.get_mut(form as usize) else { continue };
            if listed {
                // Whose it is, is known; a sentence may tell others from it.
                if !place.quoted {
                    f.listed += 1;
                    self.note_together(form, place.sentence, &mut sentence, &mut seen);
                }
                continue;
            }
            self.of[i as usize] = form;
            if let Some(free) = f.early.get_mut(f.count as usize) {
                *free = i;
            }
            f.count += 1;
            f.narrated += u32::from(!place.quoted);
            f.acts += u32::from(!place.quoted && (place.subject || place.speaks));
            f.speaks += u32::from(!place.quoted && place.speaks);
            let capital = tokens.all[m.first()].is_capital();
            f.initial += u32::from(m.name == m.first && capital && opens(tokens, m.first()));
            f.articled += u32::from(wording.articled);
            f.located += u32::from(m.first().checked_sub(1).is_some_and(|b| tokens.is_among(b, BEFORE_PLACES)));
            f.defined += u32::from(wording.defined && !precedes_noun(tokens, m));
            f.bodily += u32::from(is_bodily(tokens, m));
            if f.count == 1 {
                (f.capitals, f.dressed) = (wording.capitals, wording.dressed);
            } else if (wording.capitals, wording.dressed) < (f.capitals, f.dressed) {
                f.best = i;
                (f.capitals, f.dressed) = (wording.capitals, wording.dressed);
            }
            if place.quoted {
                continue;
            }
            f.uses.note(m.first);
            self.note_together(form, place.sentence, &mut sentence, &mut seen);
        }
    }

    /// Notes that a form stands in a sentence, in which others were seen if it is
    /// the last one.
    fn note_together(&mut self, form: u32, here: u32, sentence: &mut u32, seen: &mut Vec<u32>) {
        if here != *sentence {
            *sentence = here;
            seen.clear();
        }
        if !seen.contains(&form) && seen.len() < MOST_OF_SENTENCE {
            // Two full names, which most sentences with two names have, are never asked for.
            let short = |form: u32| self.forms[form as usize].key.parts.len() == 1;
            for &other in seen.iter().filter(|&&other| short(form) || short(other)) {
                *self.together.of((other.min(form), other.max(form))) += 1;
            }
            seen.push(form);
        }
    }

    /// What the words of a mention tell, which first stand there.
    fn wording(&mut self, tokens: &Tokens<'n>, m: &Mention, mention: u32) -> Wording {
        let (first, name) = (m.first(), m.name as usize);
        let lex = tokens.lex(first);
        Wording {
            name: m.name - m.first,
            form: key(tokens, m, &mut self.words).map_or(NONE, |key| self.form(key, mention)),
            articled: lex.any(Lex::DETERMINER | Lex::NUMBER | Lex::POSSESSIVE),
            defined: name == first + 1 && tokens.is_word(first, "the"),
            capitals: (name..=m.last()).all(|k| !tokens.all[k].is(Kind::Capital)),
            // *Mesdames Lee and Moss*
            dressed: !tokens.all[first].is_capital()
                || lex.any(Lex::FUNCTION)
                || has_adjective(tokens, m, first)
                || tokens.is_among(first, SEVERAL),
        }
    }

    /// Notes what a pronoun says of the only name before it in its sentence.
    fn hear(&mut self, m: &Mention, seen: &[u32]) {
        if let [form] = seen[..] {
            self.forms[form as usize].heard += i32::from(m.gender == Lex::MALE) - i32::from(m.gender == Lex::FEMALE);
        }
    }

    pub(super) fn form(&mut self, key: Key, mention: u32) -> u32 {
        if let Some(form) = self.known(&key) {
            return form;
        }
        let form = self.forms.len() as u32;
        if let [word] = key.parts[..] {
            self.links.add(&mut self.words.lists_mut(word).single, form);
        }
        if key.is_bare() {
            self.words.note_bare(key.last(), form);
        } else {
            self.known.add(self.words.hash_of(&key), form);
        }
        self.forms.push(NameForm {
            key,
            count: 0,
            narrated: 0,
            listed: 0,
            acts: 0,
            speaks: 0,
            uses: Uses::default(),
            initial: 0,
            located: 0,
            articled: 0,
            defined: 0,
            bodily: 0,
            family: false,
            thing: false,
            heard: 0,
            early: [NONE; EARLY],
            best: mention,
            capitals: true,
            dressed: true,
            owner: Owner::Nobody,
        });
        form
    }

    /// Notes the last words of full names: *Law* beside *Susan Law* is one.
    fn note_surnames(&mut self) {
        for f in &self.forms {
            if f.key.parts.len() > 1 && self.words.lex(f.key.parts[0]).any(Lex::GIVEN) {
                self.words.note_surname(f.key.last());
            }
        }
    }

    /// Drops what is no person’s name: common words and places.
    pub(super) fn drop_no_names(&mut self, tokens: &Tokens<'_>) {
        self.note_surnames();
        self.count_small(tokens);
        let is_none = |f: &NameForm| self.is_common_word(f) || self.is_place(f);
        let dropped: Vec<u32> = (0..).zip(&self.forms).filter(|(_, f)| is_none(f)).map(|(form, _)| form).collect();
        if dropped.is_empty() {
            return;
        }
        for form in dropped {
            let f = &mut self.forms[form as usize];
            (f.count, f.narrated) = (0, 0);
        }
        // No other form that a mention has stands there no more.
        let left = (0..).zip(&self.forms).map(|(form, f)| if f.count == 0 { NONE } else { form });
        rename(&mut self.of, left);
    }

    /// Counts how often the text has in small letters what may be no name.
    fn count_small(&mut self, tokens: &Tokens<'_>) {
        // What has an article may turn out to be a thing, which counts as never mentioned.
        let droppable = |f: &NameForm| f.initial == f.count || f.articled * 2 > f.count;
        let doubtful = |f: &&NameForm| self.is_doubtful(f) || droppable(f) && self.without_first(f).is_some();
        let doubtful: Vec<u32> = self.forms.iter().filter(doubtful).map(|f| f.key.parts[0]).collect();
        self.words.count_small(tokens, &doubtful);
    }

    /// Whether a form is a single word that may have its capital from the start of a sentence.
    fn is_doubtful(&self, f: &NameForm) -> bool {
        let [word] = f.key.parts[..] else { return false };
        f.key.honor == Honor::None
            && f.initial > 0
            && !self.words.lex(word).any(Lex::GIVEN | Lex::FAMILY_FIRST)
            && !self.words.is_surname(word)
    }

    /// Whether a form is a single word that the text also has in small letters, or that
    /// has a capital only where a sentence of speech starts: *“Positive, sir.”*
    fn is_common_word(&self, f: &NameForm) -> bool {
        let (small, sure) = (self.words.small(f.key.parts[0]), f.count - f.initial);
        let common = small > 2 * sure || sure == 0 && (small > 0 || self.dialogue && f.narrated == 0);
        common && self.is_doubtful(f)
    }

    /// Whether a form is a place’s: it mostly stands behind *in*, *at* or *from*.
    fn is_place(&self, f: &NameForm) -> bool {
        if f.key.honor != Honor::None {
            return false;
        }
        let given = self.words.lex(f.key.parts[0]).any(Lex::GIVEN);
        let surname = || f.key.parts.len() == 1 && self.words.is_surname(f.key.last());
        let word = self.words.text(f.key.parts[0]);
        // *Herefordshire*, *Hinduism*
        let ends = || f.key.parts.len() == 1 && without(word, "shire").or(without(word, "ism")).is_some();
        !given && f.located >= 2 && f.located * 5 >= f.count * 2 || (NO_NAMES.has_word(word) || ends()) && !surname()
    }

    /// A name that mostly has *the* before it is no person’s: *the Harbour Act*,
    /// *the Pelican*. In a novel it may be, if it speaks: *“No,” said the White Cat*.
    pub(super) fn find_things(&mut self) {
        // A word that ends a longer name too is a family’s, which few texts need to know.
        let mut families = Vec::new();
        if !self.dialogue && self.forms.iter().any(|f| f.bodily > 0) {
            families = self.words.set();
            self.forms.iter().filter(|f| f.key.parts.len() > 1).for_each(|f| families[f.key.last() as usize] = true);
        }
        for f in self.forms.iter_mut() {
            let named = f.key.honor != Honor::None
                || f.key.parts.iter().any(|&word| self.words.lex(word).any(Lex::GIVEN | Lex::FAMILY_FIRST));
            let speaks = self.dialogue && f.speaks > 0;
            let bodily = !self.dialogue && f.bodily * 2 >= f.count.max(1) && !families[f.key.last() as usize];
            f.thing = !f.family && !named && !speaks && (f.defined * 2 > f.count || bodily);
            if f.thing {
                (f.count, f.narrated) = (0, 0);
            }
        }
    }

    /// The form without the first word, if that may be no name and the text has it.
    fn without_first(&self, f: &NameForm) -> Option<u32> {
        let [first, rest @ ..] = &f.key.parts[..] else { return None };
        if rest.is_empty()
            || f.key.honor != Honor::None
            || self.words.lex(*first).any(Lex::GIVEN | Lex::FAMILY_FIRST)
            || self.words.is_initial(*first)
        {
            return None;
        }
        let key = Key { parts: Parts::of(rest), gender: Lex::NONE, ..f.key };
        self.known(&key)
    }

    /// *Perhaps George Lee*, only where a sentence starts, is *George Lee*.
    pub(super) fn drop_first_words(&mut self) {
        // The first words that are no names: those that the text also has in
        // small letters, and those that a list has.
        let common = |word: u32| {
            let lex = self.words.lex(word);
            lex != Lex::NONE && !lex.any(Lex::GIVEN | Lex::FAMILY_FIRST) || self.words.small(word) > 0
        };
        let mut shorter = Numbered::default();
        for (i, f) in (0..).zip(&self.forms) {
            if f.initial == f.count
                && let Some(known) = self.without_first(f)
                && self.forms[known as usize].count > f.count
                && common(f.key.parts[0])
            {
                *shorter.of(i) = known;
            }
        }
        if shorter.all.is_empty() {
            return;
        }
        let all = 0..self.forms.len() as u32;
        rename(&mut self.of, all.map(|form| shorter.get(form).copied().unwrap_or(form)));
        for (form, known) in shorter.all {
            let f = &mut self.forms[form as usize];
            let (count, narrated) = (std::mem::take(&mut f.count), std::mem::take(&mut f.narrated));
            self.forms[known as usize].count += count;
            self.forms[known as usize].narrated += narrated;
        }
    }
}

/// Gives the mentions of each form another form, or none.
fn rename(of: &mut [u32], new: impl Iterator<Item = u32>) {
    // Nothing foretells which mentions have no form at all: that comes round to the front.
    let new: Vec<u32> = iter::once(NONE).chain(new).collect();
    of.iter_mut().for_each(|form| *form = new[form.wrapping_add(1) as usize]);
}

/// A word without its ending, in any case.
fn without<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    let (start, end) = word.split_at_checked(word.len().checked_sub(ending.len())?)?;
    end.eq_ignore_ascii_case(ending).then_some(start)
}

/// Whether a noun in small letters follows, which *the* before the name may
/// belong to: *the Lee plan*, but *the Pelican sailed*.
fn precedes_noun(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let after = m.last() + 1;
    let lex = tokens.lex(after);
    let verb = lex.any(Lex::PAST | Lex::THIRD) || lex == Lex::NONE && tokens.word(after).ends_with("ed");
    tokens.kind(after) == Some(Kind::Lower) && !verb && !lex.any(Lex::FUNCTION) && !tokens.all[after].starts_sentence()
}

/// Whether the words beside a name tell that it is no person’s: *Halden, which fell*, *trade
/// union Halden said*, but not *said Lee, which was news*, nor *the union Lee leads*.
fn is_bodily(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let (before, after) = (m.first().checked_sub(1), m.last() + 1);
    let says = || before.is_some_and(|b| tokens.lex(b).any(Lex::SPEECH));
    let told = tokens.kind(after) == Some(Kind::Comma) && tokens.is_word(after + 1, "which");
    let which = told && heads_clause(tokens, m) && !says();
    let the = |k: usize| tokens.lex(k).any(Lex::DETERMINER | Lex::POSSESSIVE);
    let called = |b: usize| {
        tokens.lex(b).any(Lex::ORGANIZATION)
            && tokens.all[b].kind() != Kind::Upper
            && !(b.saturating_sub(2)..b).any(the)
    };
    which || before.is_some_and(called)
}
