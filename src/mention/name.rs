//! Names: runs of words with capitals, told apart by the lexicon.

use super::{Finder, Form, LONGEST_NAME, Mention, ends_in_s, mention, one_gender, owns, people};
use crate::lexicon::abbreviations::abbreviation;
use crate::lexicon::names::PREFIXES;
use crate::lexicon::organizations::{FIELDS, UNSURE};
use crate::lexicon::titles::ROYAL;
use crate::lexicon::{self, Few, Lex, few};
use crate::token::{EACH, Gap, Kind, Tokens};

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

/// What makes the name of an office or a body of the words behind it.
const OFFICIAL: Lex = Lex::ORGANIZATION.or(Lex::TITLE).or(Lex::ROLE);
/// So many small words stand inside a name: *von und zu*.
const MOST_PARTICLES: usize = 3;
/// A question is known by its mark within so many tokens.
const LONGEST_QUESTION: usize = 48;

/// A syllable of a given name has at most so many letters: *Seung-hoon*.
const LONGEST_SYLLABLE: usize = 4;
/// A dateline has at most so many words and stops behind its place.
const LONGEST_DATELINE: usize = 12;

impl Finder<'_, '_> {
    /// Whether a capital here can be a name's: it is no word of grammar, no
    /// month, and no verb or adverb that only starts a sentence.
    pub(super) fn can_start_name(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        let lex = t.lex();
        if t.is(Kind::Initial) {
            // An initial with its stop: *J. Smith*; not *I* and *A*.
            return self.tokens.kind(i + 1) == Some(Kind::Stop)
                && self.tokens.get(i + 2).is_some_and(|n| n.is_capital() && !n.starts_sentence());
        }
        if lex.any(Lex::FUNCTION | Lex::CALENDAR) && !self.is_name_by_place(i) {
            return false;
        }
        !self.opens_sentence(i) || self.opens_with_name(i, lex)
    }

    /// Whether a word that a sentence starts with can be a name’s, and has not its
    /// capital from there. Most names stand elsewhere.
    #[inline(never)]
    fn opens_with_name(&self, i: usize, lex: Lex) -> bool {
        // *Fourth-grader Ann Lee*, *Sixty-seven*; *Will Lee come?*
        if self.tokens.has_hyphen(i) && is_compound(self.tokens.word(i)) || lex.any(Lex::AUXILIARY) && self.asks(i) {
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
        // *“Ask Luis”*, *“Tell Mother”*
        let named = Lex::GIVEN | Lex::TITLE;
        let bids = lex.all(Lex::BASE) && lex.any(Lex::CUE) && !lex.any(named | Lex::FAMILY_FIRST | Lex::ROLE);
        if bids && self.tokens.all[i].is_quoted() && self.tokens.lex(i + 1).any(named) {
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
        // *“Name’s Tully”*
        if self.tokens.is_word(i, "name") {
            return false;
        }
        // *Frightened by it*
        let shaken = self.tokens.is_among(i + 1, few!["by", "with", "at"]) && lex == Lex::NONE;
        if shaken && self.tokens.ends_in(i, b"ed") {
            return false;
        }
        // *Recently the*, but *Tully has*.
        let verb = self.tokens.lex(i + 1).any(Lex::AUXILIARY | Lex::PAST | Lex::THIRD);
        !self.tokens.ends_in(i, b"ly") || lex.any(Lex::GIVEN) || lex == Lex::NONE && verb
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
    #[inline(never)]
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
        let lex = self.tokens.lex(i);
        (lex.any(Lex::GIVEN) || lex.any(Lex::CALENDAR) && self.tokens.word(i) == "May") && !self.is_dated(i)
    }

    /// Whether a number or a preposition of time makes a month of a name.
    fn is_dated(&self, i: usize) -> bool {
        let number = |k: usize| self.tokens.kind(k) == Some(Kind::Number);
        let before = i.checked_sub(1);
        self.tokens.lex(i).any(Lex::CALENDAR)
            && (number(i + 1) || before.is_some_and(|b| number(b) || self.tokens.is_among(b, BEFORE_DATES)))
    }

    /// The end of the run of words that a name is made of, from a first word on.
    pub(super) fn run(&self, first: usize) -> usize {
        let tokens = self.tokens;
        let mut official = tokens.lex(first).any(OFFICIAL);
        // *Senator Ann Lee of Iowa* is *Senator Ann Lee*.
        let titled = tokens.lex(first).any(Lex::TITLE) && !tokens.is_among(first, ROYAL);
        let mut last = first;
        while last - first < LONGEST_NAME {
            let (next, stopped) = self.behind_stop(last);
            let Some(t) = tokens.get(next).filter(|t| stopped || !t.starts_sentence()) else { return last };
            if t.gap() >= Gap::Paragraph {
                return last;
            }
            let end = if t.is(Kind::Comma) {
                self.suffix_behind(next)
            } else if t.is(Kind::Symbol) {
                self.partner_behind(next)
            } else if matches!(t.kind(), Kind::Mark | Kind::Open) {
                self.behind_nickname(next)
            } else if !t.is_word() || t.gap() == Gap::None {
                None
            } else if t.is_capital() {
                self.goes_on(last, next).then_some(next)
            } else if t.any(Lex::PARTICLE) {
                self.capital_behind_particles(next)
            } else if tokens.has_hyphen(next) && bare_name(tokens.word(next)).len() < t.len() {
                // *Ahmad al-Rashid*
                Some(next)
            } else if official && !(titled && last > first && tokens.lex(last).and(NAMING) == Lex::NONE) {
                self.field_behind(next)
            } else {
                None
            };
            let Some(end) = end else { return self.with_stop(first, last) };
            official |= end == next && t.any(OFFICIAL);
            last = end;
        }
        last
    }

    /// The token behind a word of a name and the stop of an initial or of an
    /// abbreviated title, and whether there is one of a title; *St. Clair* has one too.
    fn behind_stop(&self, last: usize) -> (usize, bool) {
        let tokens = self.tokens;
        let next = last + 1;
        if !tokens.get(next).is_some_and(|t| t.is(Kind::Stop) && t.gap() == Gap::None) {
            return (next, false);
        }
        let title = is_abbreviated_title(tokens, last) || tokens.word(last) == "St";
        let short = matches!(tokens.all[last].kind(), Kind::Initial | Kind::Upper);
        (next + usize::from(title || short), title)
    }

    /// A word behind the comma, with its stop, that ends a name: *Lee, Jr.*
    fn suffix_behind(&self, comma: usize) -> Option<usize> {
        let tokens = self.tokens;
        let suffix = comma + 1;
        let stop = tokens.is_word(suffix, "Jr") && tokens.kind(suffix + 1) == Some(Kind::Stop);
        let ends = tokens.lex(suffix).any(Lex::SUFFIX) && tokens.all[suffix].is_capital();
        ends.then_some(suffix + usize::from(stop))
    }

    /// The word behind the sign between the partners of a firm: *Marks & Spencer*, but not
    /// *Mr. & Mrs. Lee*, *Tom & Ann*.
    fn partner_behind(&self, sign: usize) -> Option<usize> {
        let tokens = self.tokens;
        let (one, other) = (tokens.lex(sign - 1), sign + 1);
        let partners =
            tokens.is_word(sign, "&") && tokens.get(other).is_some_and(|t| t.is_capital() && t.gap() == Gap::Space);
        let people = one.any(Lex::TITLE) || one.any(Lex::GIVEN) && tokens.lex(other).any(Lex::GIVEN);
        (partners && !people).then_some(other)
    }

    /// The word with which a name goes on behind a nickname in marks or brackets: *James “Jem”
    /// Carver*, *James (Jem) Carver*.
    #[inline(never)]
    fn behind_nickname(&self, open: usize) -> Option<usize> {
        let tokens = self.tokens;
        let is_name = |k: usize, gap: Gap| {
            let t = tokens.get(k);
            t.is_some_and(|t| t.is(Kind::Capital) && t.gap() == gap && t.depth() == tokens.all[open - 1].depth())
                && !tokens.lex(k).any(Lex::FUNCTION | Lex::PLACE | Lex::ORGANIZATION)
        };
        let close = open + 2 + usize::from(is_name(open + 2, Gap::Space));
        let closes = if tokens.all[open].is(Kind::Open) { Kind::Close } else { Kind::Mark };
        let around = is_name(open + 1, Gap::None) && tokens.kind(close) == Some(closes);
        (around && is_name(close + 1, Gap::Space)).then_some(close + 1)
    }

    /// Whether a name goes on with a capital: a month, a word of grammar or *I* is no
    /// part of it, nor is the verb of a headline: *Ann Lee Announces Plan*.
    fn goes_on(&self, last: usize, next: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(next);
        let verb = lex.any(Lex::THIRD) && lex.any(Lex::CUE | Lex::ACTION) && !lex.any(Lex::CUE_NOUN);
        // *Theresa May*, *Mrs May*, *Aunt June*
        let named = tokens.lex(last).any(Lex::GIVEN | Lex::TITLE);
        !verb
            && !lex.any(Lex::CALENDAR)
            && (!lex.any(Lex::FUNCTION) || lex.any(Lex::GIVEN | Lex::PARTICLE | Lex::SUFFIX))
            || named && self.is_also_name(next)
            || tokens.all[next].is(Kind::Initial) && tokens.kind(next + 1) == Some(Kind::Stop) && !lex.any(Lex::PRONOUN)
    }

    /// The word with a capital that small words lead to: *Ursula von der Leyen*.
    fn capital_behind_particles(&self, first: usize) -> Option<usize> {
        let small = |k: &usize| self.tokens.get(*k).is_none_or(|t| !t.any(Lex::PARTICLE) || t.is_capital());
        let k = (first..first + MOST_PARTICLES).find(small).unwrap_or(first + MOST_PARTICLES);
        let t = self.tokens.get(k)?;
        (t.is_capital() && !t.starts_sentence() && !t.any(Lex::FUNCTION)).then_some(k)
    }

    /// The word that *of* or *for* puts behind an office or a body: *Department of
    /// Justice*, *Minister for the Interior*.
    fn field_behind(&self, joint: usize) -> Option<usize> {
        let tokens = self.tokens;
        if !tokens.is_among(joint, few!["of", "for", "and", "on"]) {
            return None;
        }
        // Not *The*, which starts another name: *the Times and The Post*.
        let k = joint + 1 + usize::from(tokens.word(joint + 1) == "the");
        let t = tokens.get(k)?;
        let capital = t.is_capital() && !t.any(Lex::FUNCTION | Lex::CALENDAR | Lex::GIVEN) && !t.opens();
        // *Trade and Industry*, but *Minister Lee and Senator Berg*
        let field = tokens.is_among(joint, few!["of", "for"])
            || !t.any(Lex::TITLE) && (t.any(Lex::ORGANIZATION | Lex::PLACE) || tokens.is_among(k, FIELDS));
        (capital && field).then_some(k)
    }

    /// The end of a name with the stop that belongs to its last word: *Walter
    /// Pike Jr.*, *the U.N. envoy*.
    fn with_stop(&self, first: usize, last: usize) -> usize {
        let tokens = self.tokens;
        let t = tokens.all[last];
        let suffix = || last > first && t.any(Lex::SUFFIX) && t.len() == 2;
        let stop = tokens.get(last + 1).is_some_and(|t| t.is(Kind::Stop) && t.gap() == Gap::None)
            && tokens.get(last + 2).is_some_and(|t| !t.opens())
            && (suffix() || t.is_capital() && tokens.word(last).contains('.'));
        last + usize::from(stop)
    }

    /// A run of capitals from `i`, in a phrase that starts at `first`; gives the
    /// token to go on at.
    pub(super) fn name(&mut self, first: usize, i: usize) -> usize {
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
    pub(super) fn owned(&mut self, first: usize, after: usize) -> usize {
        if after - first > LONGEST_NAME {
            return after;
        }
        match self.noun(after) {
            Some(head) => {
                let i = self.phrase_to(first, after, head);
                i.max(after)
            }
            // *Cleveland’s Plain Dealer*, *the agency’s Ann Lee*.
            None if self.same_phrase(after) && self.tokens.all[after].is_capital() && self.can_start_name(after) => {
                self.name(first, after)
            }
            None => after,
        }
    }

    /// *White House spokesman*, *Trump campaign manager Corey Lewandowski*: a
    /// role in small letters right after a run of capitals.
    fn role_after(&mut self, first: usize, start: usize, last: usize) -> Option<usize> {
        let next = self.tokens.get(last + 1)?;
        if !next.is(Kind::Lower) || !next.goes_on() {
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
    pub(super) fn classify(&self, first: usize, start: usize, last: usize) -> Option<Mention> {
        let tokens = self.tokens;
        // *Democrats Ann Lee and Bo Berg*, *Fourth-grader Ann Lee*, *Harbourmaster Ann Lee*
        if start < last && tokens.lex(start + 1).any(Lex::GIVEN) && !tokens.lex(start).any(Lex::GIVEN) {
            let several = ends_in_s(tokens, start) && tokens.lex(start).any(Lex::GROUP | Lex::DEMONYM);
            let agent = tokens.lex(start) == Lex::NONE && start + 1 < last && self.opens_sentence(start);
            if several || is_compound(tokens.word(start)) || agent && looks_like_work(tokens.word(start)) {
                return self.classify(if several { start + 1 } else { first }, start + 1, last);
            }
        }
        // What its words say together: of most names, nothing.
        let (mut words, mut signs) = (Lex::NONE, false);
        for t in &tokens.all[start..=last] {
            words = words | t.lex();
            signs |= t.is(Kind::Symbol);
        }
        // *Marks & Spencer*
        if signs {
            return Some(mention(first, last, last, Form::Body));
        }
        if words.any(Lex::TITLE | Lex::ROLE | Lex::ORGANIZATION) {
            return self.official(first, start, last, words);
        }
        self.untitled(words, self.person(first, start, last, words))
    }

    /// The same for words of which one can be a title’s or a body’s.
    fn official(&self, first: usize, start: usize, last: usize, words: Lex) -> Option<Mention> {
        let tokens = self.tokens;
        let (titles, body) = self.titles(start, last);
        let name = titles.unwrap_or(start);
        let title = titles.is_some();
        if title && name > last {
            return self.title_alone(first, start, last);
        }
        let mut person = self.person(first, name, last, words);
        if title {
            let gender = self.phrase_gender(start, name - 1);
            person.gender = if gender == Lex::NONE { person.gender } else { gender };
        }
        // *Justice Department*
        if let Some(head) = body.filter(|&head| !title || head == last && is_sure_body(tokens, head)) {
            // *Jack House* is a person.
            let surname = last == name + 1 && !tokens.lex(last).any(Lex::DOCUMENT) && !is_sure_body(tokens, last);
            let lex = tokens.lex(name);
            let somebody = !title && surname && lex.any(Lex::GIVEN) && !lex.any(Lex::PLACE);
            return Some(if somebody { person } else { mention(first, last, head, Form::Body) });
        }
        if title { Some(person) } else { self.untitled(words, person) }
    }

    /// A person whose name has the gender of its first given name that has one.
    fn person(&self, first: usize, name: usize, last: usize, words: Lex) -> Mention {
        let person = mention(first, last, name, Form::Person);
        if !words.any(Lex::GIVEN) {
            return person;
        }
        let given = self.tokens.all[name..=last].iter().map(|t| t.lex()).filter(|lex| lex.any(Lex::GIVEN));
        let gender = given.map(one_gender).find(|&gender| gender != Lex::NONE);
        Mention { gender: gender.unwrap_or(Lex::NONE), ..person }
    }

    /// Titles without a name are a role: *the President*, *Prime Minister*.
    fn title_alone(&self, first: usize, start: usize, last: usize) -> Option<Mention> {
        let tokens = self.tokens;
        // *Lord save me*, *the Lord’s day*
        if start == last && tokens.is_word(start, "lord") && (first == start || tokens.is_word(first, "the")) {
            return None;
        }
        let head = (start..=last).rev().find(|&k| tokens.lex(k).any(Lex::TITLE)).unwrap_or(last);
        let gender = self.phrase_gender(start, last);
        let form = if tokens.lex(head).any(Lex::GROUP) { Form::Group } else { Form::Role };
        Some(Mention { gender, ..mention(first, last, head, form) })
    }

    /// What words with capitals are that have neither a title nor a body’s noun, and
    /// together say `words`; `person`, if nothing else.
    fn untitled(&self, words: Lex, person: Mention) -> Option<Mention> {
        let tokens = self.tokens;
        let (first, name, last) = (person.first(), person.name as usize, person.last());
        let only = name == last || name + 1 == last && tokens.all[last].is(Kind::Stop);
        let ends = tokens.lex(last);
        let given = tokens.lex(name).any(Lex::GIVEN);
        let named = words.any(Lex::GIVEN | Lex::FAMILY_FIRST);
        if self.opens_dateline(name, last, named) {
            return Some(mention(first, last, last, Form::Place));
        }
        if !named
            && (ends.any(Lex::THING) && !only
                || (name..=last).any(|k| may_be_brand(tokens, k) && is_brand(tokens.word(k))))
        {
            return Some(mention(first, last, last, Form::Body));
        }
        if only {
            return self.lone_name(person);
        }
        // A place in two words, or one behind its town: *South Carolina*.
        if ends.any(Lex::PLACE) && !given {
            return Some(mention(first, last, last, Form::Place));
        }
        // *Senate Democrats*, but *Jim Parsons*
        if !named && (ends.any(Lex::GROUP) || is_people(tokens, last)) {
            return Some(people(first, last, last));
        }
        if ends.any(Lex::ROLE) && !given {
            return Some(Mention { gender: one_gender(ends), ..mention(first, last, last, Form::Role) });
        }
        Some(person)
    }

    /// Where the name starts behind the titles, if there are any, and the last noun for
    /// a body in it. The last title with a name behind it ends the titles.
    fn titles(&self, start: usize, last: usize) -> (Option<usize>, Option<usize>) {
        let tokens = self.tokens;
        let (mut titles, mut body) = (None, None);
        let mut k = start;
        while k <= last {
            let lex = tokens.lex(k);
            if lex.any(Lex::TITLE | Lex::ROLE) && self.is_title(k, start, last) {
                let mut name = k + 1;
                if tokens.kind(name) == Some(Kind::Stop) {
                    name += 1;
                }
                body = None;
                // *President of Kazakhstan*, *Secretary of State*.
                if name < last && tokens.is_word(name, "of") {
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

    /// Whether a title or a noun for a person is one here, in a name from `start` to `last`.
    fn is_title(&self, k: usize, start: usize, last: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(k);
        // *Filmmaker Ann Lee*
        let role = lex.any(Lex::ROLE) && k < last && tokens.lex(k + 1).any(Lex::GIVEN);
        let given =
            lex.any(Lex::GIVEN) && k == start && !is_abbreviated_title(tokens, k) && tokens.lex(k + 1).any(Lex::GIVEN);
        // *Judge Earl Lee*
        let behind = lex.any(Lex::GIVEN) && k > start && k < last && {
            let before = k - 1 - usize::from(tokens.all[k - 1].is(Kind::Stop) && k > start + 1);
            tokens.lex(before).any(Lex::TITLE | Lex::ROLE) && !tokens.lex(before).any(Lex::GIVEN)
        };
        // *Daniel King*
        let surname = k == last && k > start && tokens.lex(k - 1).any(Lex::GIVEN);
        // *M. Thomas Davis*, but *M. Bovary*
        let initial = tokens.all[k].is(Kind::Initial) && k + 2 < last && tokens.lex(k + 2).any(Lex::GIVEN);
        lex.any(Lex::TITLE) && !given && !behind && !initial && !surname || role && !lex.any(Lex::GIVEN)
    }

    /// Where the name starts behind a title and *of*: *President of Kazakhstan | Ann Lee*.
    fn name_behind_of(&self, of: usize, last: usize) -> usize {
        let tokens = self.tokens;
        let mut end = of + 1 + usize::from(tokens.word(of + 1) == "the");
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

    /// Whether a name is the place of a dateline: *HARROW, March 3 —*, *JACKSON, Miss.
    /// (AP) —*; without an agency in brackets *ANN, 43 —* is somebody.
    fn opens_dateline(&self, name: usize, last: usize, named: bool) -> bool {
        let tokens = self.tokens;
        let led = matches!(tokens.kind(last + 1), Some(Kind::Comma | Kind::Open));
        if !led || !tokens.all[last].is(Kind::Upper) || !tokens.starts_paragraph(name) {
            return false;
        }
        let rest = last + 1..tokens.len().min(last + LONGEST_DATELINE);
        let agency = |dash: usize| (last + 1..dash).any(|k| tokens.all[k].is(Kind::Open));
        tokens.dateline_dash(rest).is_some_and(|dash| !named || agency(dash))
    }

    /// What a word with a capital is by itself; `person`, if nothing else.
    fn lone_name(&self, person: Mention) -> Option<Mention> {
        let tokens = self.tokens;
        let (first, name, last) = (person.first(), person.name as usize, person.last());
        let lex = match tokens.lex(name) {
            // *the Chinaman*, *the young Chinaman*, but *Goodman*
            Lex::NONE if self.is_led(name) => lexicon::by_gender(tokens.word(name).as_bytes()).lex(),
            lex => lex,
        };
        if lex.any(Lex::GROUP) || is_people(tokens, name) {
            return Some(people(first, last, name));
        }
        if lex.any(Lex::GIVEN | Lex::FAMILY_FIRST) && !lex.any(Lex::PLACE) {
            return Some(person);
        }
        if lex.any(Lex::PLACE) {
            return Some(mention(first, last, name, Form::Place));
        }
        if lex.any(Lex::DEMONYM | Lex::ADDRESS) || lex.any(Lex::CALENDAR) && tokens.word(name) != "May" {
            return None;
        }
        // *Mourners say*, *Readers wrote*; *Sanders said* is mended by his full name.
        let agrees = || tokens.lex(last + 1).any(Lex::BASE) && !tokens.lex(last + 1).any(Lex::PAST);
        let plural = || lex.any(Lex::AGENT) || looks_like_work(tokens.word(name).trim_end_matches('s')) || agrees();
        let several = || ends_in_s(tokens, name) && self.opens_sentence(first) && plural();
        if lex.without(Lex::AGENT) == Lex::NONE && several() {
            return Some(people(first, last, name));
        }
        // *the Miller*, but *said Miller*
        let letters = tokens.all[name].is(Kind::Upper) && tokens.all[name].len() <= 3;
        if lex.any(Lex::ROLE) && (first < name || letters || lex.any(Lex::TITLE | Lex::GENDER)) {
            return Some(Mention { gender: one_gender(lex), ..mention(first, last, name, Form::Role) });
        }
        if lex.any(Lex::DOCUMENT) {
            return Some(mention(first, last, name, Form::Thing));
        }
        if tokens.all[name].is(Kind::Upper) && tokens.all[name].len() <= 6 {
            return Some(mention(first, last, name, Form::Body));
        }
        Some(person)
    }

    /// Whether an article stands before a noun, or before what describes it.
    fn is_led(&self, noun: usize) -> bool {
        let describes = |k: &usize| self.tokens.all[*k].is(Kind::Lower) && self.tokens.lex(*k).any(Lex::MODIFIER);
        let mut before = (noun.saturating_sub(MOST_PARTICLES)..noun).rev();
        before.find(|k| !describes(k)).is_some_and(|k| self.tokens.lex(k).any(Lex::DETERMINER))
    }

    /// The gender of the first word that has one.
    fn phrase_gender(&self, first: usize, last: usize) -> Lex {
        (first..=last).map(|k| one_gender(self.tokens.lex(k))).find(|&g| g != Lex::NONE).unwrap_or(Lex::NONE)
    }
}

/// The mention that only its place makes of a phrase with capitals from `name`
/// on: *said Cuban*. A word of the lists at the start of a sentence is no name.
pub(crate) fn by_place(tokens: &Tokens<'_>, first: usize, name: usize, last: usize) -> Mention {
    let finder = Finder { tokens, found: Vec::new() };
    let lex = tokens.lex(last);
    let plural = ends_in_s(tokens, last);
    let known = lex != Lex::NONE && !lex.any(Lex::GIVEN | Lex::FAMILY_FIRST);
    if name == last && known && finder.opens_sentence(name) {
        let form = if plural { Form::Group } else { Form::Thing };
        return Mention { plural, ..mention(first, last, last, form) };
    }
    finder.classify(first, name, last).unwrap_or_else(|| mention(first, last, name, Form::Thing))
}

/// The last token of a person’s name itself: *Lee* in *Ann Lee of Oslo*.
pub(crate) fn name_end(tokens: &Tokens<'_>, m: &Mention) -> usize {
    let name = m.name as usize;
    let small = |k: usize| tokens.all[k].is(Kind::Lower) && !tokens.lex(k).any(Lex::PARTICLE);
    let whole = |k: usize| !tokens.has_hyphen(k) || bare_name(tokens.word(k)).len() == tokens.all[k].len();
    let ends = |&k: &usize| small(k) && whole(k);
    (name + 1..=m.last()).find(ends).map_or(m.last(), |k| k - 1)
}

/// A word of a name without the article that opens it or the honorific that ends it:
/// *Rashid* in *al-Rashid*, *Sato* in *Sato-san*.
pub(crate) fn bare_name(word: &str) -> &str {
    let open = ["al-", "el-", "Al-", "El-"].iter().find_map(|article| word.strip_prefix(article));
    let name = open.filter(|name| name.starts_with(char::is_uppercase)).unwrap_or(word);
    let ends = ["-san", "-sama", "-kun", "-chan", "-sensei", "-ji", "-sahib"];
    ends.iter().find_map(|honorific| name.strip_suffix(honorific)).unwrap_or(name)
}

/// Whether a word is made of two, the second in small letters: *Sixty-seven*, but
/// not *Jong-un*.
fn is_compound(word: &str) -> bool {
    let Some(hyphen) = word.bytes().position(|b| b == b'-') else { return false };
    let (first, last) = (&word[..hyphen], &word[hyphen + 1..]);
    let small = last.starts_with(|c: char| c.is_lowercase());
    small && (last.len() > LONGEST_SYLLABLE || lexicon::look_up(first).any(Lex::NUMBER))
}

/// *Germans*, *Frenchmen*
fn is_people(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.lex(i).any(Lex::DEMONYM) && (tokens.ends_in(i, b"s") || tokens.ends_in(i, b"men"))
}

/// Whether a word may be what somebody does, by its end: *harbourmaster*.
pub(crate) fn looks_like_work(word: &str) -> bool {
    word.len() > 5 && ["er", "or", "ist", "man", "woman"].iter().any(|end| word.ends_with(end))
}

/// *Sen*, *Gov*: a title that its stop abbreviates.
fn is_abbreviated_title(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.lex(i).any(Lex::TITLE | Lex::SUFFIX)
        && tokens.kind(i + 1) == Some(Kind::Stop)
        && (tokens.lex(i).any(Lex::SUFFIX) || abbreviation(tokens.word(i).as_bytes()).is_some())
}

/// Whether a word may be one: most have but small letters behind the first, which a look at
/// eight bytes tells of most.
fn may_be_brand(tokens: &Tokens<'_>, i: usize) -> bool {
    let (text, word) = (tokens.text.as_bytes(), tokens.all[i]);
    let plain = match (text[word.start()..].first_chunk(), word.len()) {
        (Some(eight), len @ 1..=8) => {
            let inner = (u64::MAX >> (64 - 8 * len)) & !0xFF;
            u64::from_le_bytes(*eight) & inner & (0xE0 * EACH) == inner & (0x60 * EACH)
        }
        _ => text[word.start() + 1..word.end()].iter().all(u8::is_ascii_lowercase),
    };
    !plain && !word.is(Kind::Upper)
}

/// A capital inside a word makes it the name of a firm or a site: *FreshBread*.
fn is_brand(word: &str) -> bool {
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
