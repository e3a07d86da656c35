//! The rules, in order: the first that knows decides.

use super::layout::Layout;
use super::look::{Before, Case, Gap, Marker, Next, Tail, blanks, lex, word_at};
use super::scan::{Class, class};
use crate::lexicon::Lex;
use crate::lexicon::abbreviations::{Abbreviation, abbreviation};
use crate::lexicon::function_words::LETTERED;
use crate::lexicon::places::ZONES;

/// What is decided at a place that may end a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ruling {
    /// A sentence ends: the next starts here.
    Cut(usize),
    /// None ends before here.
    GoOn(usize),
}

use Ruling::{Cut, GoOn};

/// All that a rule looks at.
struct Place<'t> {
    text: &'t [u8],
    /// Where the sentence starts.
    first: usize,
    /// The stop.
    at: usize,
    tail: Tail,
    before: Before<'t>,
    gap: Gap,
    next: Next<'t>,
}

/// Whether a sentence ends with the stop at `at`.
pub(super) fn stop(
    text: &[u8],
    first: usize,
    at: usize,
    marker: Option<Marker>,
    layout: &mut Layout,
    habit: &mut Habit,
) -> Ruling {
    // What ends most of them, and nothing below would doubt: *… in the rain. Ann came …*
    if let [b'.', b' ', b'A'..=b'Z', ..] = text[at..]
        && marker.is_none()
        && is_whole(Before::at(text, first, at).word)
        && text.get(at + 2 + word_at(text, at + 2).len()) != Some(&b'.')
    {
        return Cut(at + 2);
    }
    let mut tail = Tail::at(text, at);
    let mut gap = Gap::at(text, tail.end);
    if gap.lines == 1
        && let Some(end) = closers_on_next_line(text, gap)
    {
        tail = Tail { end, quote: true, ..tail };
        gap = Gap::at(text, end);
    }
    if gap.is_empty() {
        return unspaced(text, first, at, tail);
    }
    if gap.end == text.len() || gap.lines > 1 {
        return Cut(gap.end);
    }
    let before = Before::at(text, first, at);
    let next = Next::at(text, gap.end);
    let place = Place { text, first, at, tail, before, gap, next };
    if tail.quote && tail.mark {
        habit.see(text, next);
    }
    if gap.lines == 1 && !place.is_cut_short() && !layout.goes_on(text, first, gap) {
        return Cut(gap.end);
    }
    // `1. Foo 2. Bar`: the number is the next item’s.
    if let Some(start) = place.item(marker) {
        return Cut(start);
    }
    if tail.is_stop_and_ellipsis(text, at) && next.case == Case::Upper && !tail.quote {
        return Cut(at + 2);
    }
    // “Why?” George demanded.
    let reported = next.case == Case::Upper && tail.quote && place.is_reported();
    let ends = if reported { habit.anew } else { place.ends() };
    if ends { Cut(gap.end) } else { GoOn(gap.end) }
}

/// What a writer does each time, as far as it has been seen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Habit {
    /// Opens a sentence behind a question in marks, even one that only tells who asks:
    /// *“Why?” He asked.* Then so does *Ann asked*.
    anew: bool,
}

impl Habit {
    /// Sees how the text goes on behind a question in marks.
    fn see(&mut self, text: &[u8], next: Next) {
        let speaks = |verb: Next| {
            let lex = verb.lex();
            lex.any(Lex::SPEECH.without(Lex::MANNER)) && lex.any(Lex::PAST | Lex::THIRD)
        };
        // *He said nothing* tells of something else.
        let says = |verb: Next| {
            let ends = matches!(text.get(verb.end()), Some(b'.' | b',' | b';'));
            speaks(verb) && (ends || verb.following(text).is_some_and(|n| n.word.ends_with(b"ly")))
        };
        match next.case {
            Case::Lower => self.anew = false,
            Case::Upper if next.word != b"I" && next.lex().any(Lex::PRONOUN) => {
                self.anew |= next.following(text).is_some_and(says);
            }
            // *“Why?” Asked Ann.*
            Case::Upper if speaks(next) => self.anew |= next.following(text).is_some_and(|n| n.case == Case::Upper),
            _ => {}
        }
    }
}

/// Whether a word before a stop has small letters alone, more than one, and abbreviates nothing.
fn is_whole(word: &[u8]) -> bool {
    word.len() > 1 && word.iter().all(u8::is_ascii_lowercase) && abbreviation(word).is_none()
}

/// The end of marks alone on the next line, which close what stands on this one.
fn closers_on_next_line(text: &[u8], gap: Gap) -> Option<usize> {
    let line = &text[gap.end..text.len().min(gap.end + 12)];
    let mut n = 0;
    loop {
        n += match line[n..] {
            [b'"' | b'\'' | b')' | b']', ..] => 1,
            [0xE2, 0x80, 0x9D | 0x99, ..] => 3,
            _ => break,
        };
    }
    (n > 0 && matches!(line[n..], [] | [b'\n' | b'\r', ..])).then_some(gap.end + n)
}

/// A stop with no space behind it: `end.Next`, `end.12 Next`, and names of files and sites.
fn unspaced(text: &[u8], first: usize, at: usize, tail: Tail) -> Ruling {
    let rest = &text[tail.end..];
    if tail.foreign {
        return if rest.is_empty() { GoOn(tail.end) } else { Cut(tail.end) };
    }
    if let Some(end) = address(text, first, at) {
        return behind_address(text, at, end);
    }
    let before = Before::at(text, first, at);
    let next = Next::at(text, tail.end);
    match next.case {
        Case::Nothing => GoOn(text.len()),
        // A note’s number: `consultation.11 12 Take`
        Case::Digit if !tail.quote && next.start == tail.end => notes(text, before, next),
        Case::Upper if !next.dash && !is_name(text, first, at, next) && joined(before, next, tail) => Cut(tail.end),
        _ => GoOn(tail.end),
    }
}

/// Whether a new sentence follows without a space: a small word, a stop, a capitalised word.
fn joined(before: Before, next: Next, tail: Tail) -> bool {
    let small = |w: &[u8]| w.last().is_some_and(|b| b.is_ascii_lowercase());
    let letters = before.word.len() > 1 && !before.word.contains(&b'.');
    let plain = before.word.iter().all(u8::is_ascii_digit) && before.word.len() > 2
        || (letters && small(before.word) && abbreviation(before.word).is_none());
    let opens = next.word.len() > 1 && small(next.word) || lex(next.word).any(Lex::PRONOUN | Lex::DETERMINER);
    opens
        && (plain || tail.quote || tail.bracket || tail.mark && letters || tail.note)
        && (before.alone || tail.quote || tail.note)
}

/// Where the address of a page or a mailbox ends that the stop at `at` stands in.
fn address(text: &[u8], first: usize, at: usize) -> Option<usize> {
    let start = token_start(text, first, at);
    let token = &text[start..at];
    let inside = |&b: &u8| !b.is_ascii_whitespace() && !matches!(b, b'"' | b'<' | b'>' | b')' | b']');
    let page = token.starts_with(b"http") && token.contains(&b':') || token.starts_with(b"www");
    let is_address = page || token.iter().skip(1).any(|&b| b == b'@');
    is_address.then(|| text[at..].iter().position(|b| !inside(b)).map_or(text.len(), |n| at + n))
}

/// An address has no room for a stop: what follows with a capital, or is one more, opens a sentence.
fn behind_address(text: &[u8], at: usize, end: usize) -> Ruling {
    let mut stop = end;
    while stop > at + 1 && matches!(text[stop - 1], b'.' | b'?' | b'!') {
        stop -= 1;
    }
    if stop < end {
        return GoOn(stop);
    }
    let end = end + usize::from(text.get(end) == Some(&b'>'));
    let gap = Gap::at(text, end);
    let next = Next::at(text, gap.end);
    let opens = next.case == Case::Upper || text[gap.end..].starts_with(b"http");
    if opens && !next.dash && gap.lines < 2 && !gap.is_empty() { Cut(gap.end) } else { GoOn(end) }
}

/// Where the characters without a blank start that the stop at `at` stands behind; bounded.
fn token_start(text: &[u8], first: usize, at: usize) -> usize {
    let least = first.max(at.saturating_sub(64));
    let blank = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'<' | b'(' | b'[' | b'"');
    text[least..at].iter().rposition(blank).map_or(least, |s| least + s + 1)
}

/// Whether the stop stands in the name of a file, a site or a piece of code.
fn is_name(text: &[u8], first: usize, at: usize, next: Next) -> bool {
    let token = &text[token_start(text, first, at)..at];
    let path = token.iter().any(|b| matches!(b, b'@' | b'/' | b'\\' | b':'));
    // `Foo.Bar.Baz`, `Foo.bar(`
    let inner = token.len() > 1 && token.contains(&b'.') && !token.contains(&b',');
    let site = matches!(next.word, b"Com" | b"Net" | b"Org");
    path || inner
        || site
        || matches!(text.get(next.end()), Some(b'.' | b'(' | b'@' | b'/' | b'_'))
            && text.get(next.end() + 1).is_some_and(u8::is_ascii_alphanumeric)
}

/// `consultation.11 12 Take`: small numbers behind a word and its stop are notes.
fn notes(text: &[u8], before: Before, next: Next) -> Ruling {
    let mut end = next.end();
    let word =
        before.word.last().is_some_and(|b| b.is_ascii_lowercase()) && before.word.len() > 2 || before.word.is_empty();
    if !word || next.word.len() > 3 || abbreviation(before.word).is_some() {
        return GoOn(end);
    }
    loop {
        let gap = blanks(text, end);
        let more = Next::at(text, gap);
        if gap == end {
            return GoOn(end);
        }
        match more.case {
            Case::Upper => return Cut(gap),
            Case::Digit if more.word.len() < 4 && more.start == gap && more.word.iter().all(u8::is_ascii_digit) => {
                end = more.end();
            }
            _ => return GoOn(end),
        }
    }
}

impl<'t> Place<'t> {
    /// Where the number before the stop starts, if it is that of the next item of a list.
    fn item(&self, marker: Option<Marker>) -> Option<usize> {
        let marker = marker?;
        let here =
            Marker::at(self.text, self.before.start).filter(|m| m.end == self.at + 1 || m.end == self.tail.end)?;
        (here.follows(marker) && self.before.start > marker.end && self.before.alone).then_some(self.before.start)
    }

    /// Whether nothing ends with the stop, wherever the line does: a name follows *Mr.*, a
    /// number *p.*, and anything *e.g.* or the number of an item.
    fn is_cut_short(&self) -> bool {
        use Abbreviation::{Month, Number, Part, Title, Within};
        if self.tail.mark || self.tail.end != self.at + 1 {
            return false;
        }
        // *J.* / *R. Dunn*
        let initial = || self.is_initial() && self.before.is_capital() && self.next.is_initial(self.text);
        initial()
            || matches!(
                (self.abbreviation(), self.next.case),
                (Some(Title), Case::Upper) | (Some(Number | Part | Month), Case::Digit) | (Some(Within), _)
            )
    }

    /// The kind of the word before the stop. Only a name has another mark than a full stop,
    /// and only what has a capital can follow a hyphen: *ex-Gov.*
    fn abbreviation(&self) -> Option<Abbreviation> {
        let kind = abbreviation(self.before.word)?;
        let hyphen = self.before.start > self.first && self.text[self.before.start - 1] == b'-';
        let whole = self.before.alone || hyphen && self.before.is_capital();
        // *I am.*
        if kind == Abbreviation::Time && !self.before.word.contains(&b'.') && !self.is_behind_number() {
            return None;
        }
        (whole && (kind == Abbreviation::Exclaimed || !self.tail.mark)).then_some(kind)
    }

    fn is_behind_number(&self) -> bool {
        let number = |word: &[u8]| word.last().is_some_and(u8::is_ascii_digit);
        self.before.previous(self.text, self.first).is_some_and(|p| number(p.word))
    }

    /// Whether the word behind the gap is one that opens sentences.
    fn opens(&self) -> bool {
        let lex = self.next.lex();
        let adverb = || self.next.word.ends_with(b"ly") && self.text.get(self.next.end()) == Some(&b',');
        if !lex.any(Lex::FUNCTION) && !adverb() {
            return false;
        }
        // *J. A. Smith*; *May 3*
        let initial = self.next.is_initial(self.text);
        let date = lex.any(Lex::CALENDAR) && self.next.following(self.text).is_some_and(|n| n.case == Case::Digit);
        !initial && !date
    }

    /// Whether a title of address stands behind the gap: *Mr.*
    fn addresses(&self) -> bool {
        matches!(self.next.word, b"Mr" | b"Mrs" | b"Ms" | b"Messrs" | b"Dr" | b"Miss")
    }

    /// Whether people stand behind the gap, who have a capital only where they open a sentence
    /// or are a title: *Analysts say*, but *Senators Hale and Orr*.
    fn is_about_people(&self) -> bool {
        let lex = self.next.lex();
        lex.any(Lex::GROUP) && lex.any(Lex::PLURAL) && self.goes_on_small()
    }

    /// Whether the country itself was meant, since people or places stand behind it that
    /// are none of its: *in the U.S. Analysts say*, *in the U.S. Tokyo is open*.
    fn is_country(&self) -> bool {
        matches!(self.before.word, b"U.S" | b"U.K")
            && (self.is_about_people() || self.next.lex().any(Lex::PLACE | Lex::GIVEN) && self.goes_on_small())
            && self.before.previous(self.text, self.first).is_some_and(|p| p.word == b"the")
    }

    /// Whether a small letter follows the word behind the gap.
    fn goes_on_small(&self) -> bool {
        self.next.following(self.text).is_some_and(|n| n.case == Case::Lower)
    }

    /// The rules for a stop with a space behind it, in the same paragraph.
    fn ends(&self) -> bool {
        match self.next.case {
            Case::Nothing | Case::Letter => true,
            Case::Lower => self.ends_before_small(),
            Case::Symbol => self.ends_before_symbol(),
            Case::Digit => self.ends_before_number(),
            Case::Upper => self.ends_before_capital(),
        }
    }

    /// Small letters go on with the sentence, except where nobody writes capitals.
    fn ends_before_small(&self) -> bool {
        if self.tail.foreign || self.next.dash && self.text[self.gap.end] >= 0x80 {
            return true;
        }
        if self.tail.quote || self.tail.bracket || self.tail.ellipsis || self.next.dash {
            return false;
        }
        let word = self.before.word;
        // *Is it Ann's? she said no*, *call 832-8160. they will know*
        let clitic = self.before.start > self.first + 1 && matches!(self.text[self.before.start - 1], b'\'' | 0x99);
        let number = word.len() > 2 && word.iter().all(u8::is_ascii_digit);
        let plain = (word.len() > 1 || clitic)
            && !word.contains(&b'.')
            && (number || word.last().is_some_and(u8::is_ascii_lowercase))
            && (self.tail.mark || clitic || abbreviation(word).is_none());
        // A small word before a full stop is no abbreviation, or it would be in the lists or
        // have no vowel: *bn.*
        let sure = !self.tail.mark && word.first().is_some_and(u8::is_ascii_lowercase) && !is_consonants(word);
        let sloppy = || self.tail.marks > 1 || Next::at(self.text, self.first).case == Case::Lower;
        plain && (sure || self.opens_small() || sloppy()) && !self.is_reported()
    }

    /// Whether the small word behind the gap opens a sentence: *i*, *they*.
    fn opens_small(&self) -> bool {
        self.next.word == b"i" || (!self.tail.mark && self.next.lex().any(Lex::PRONOUN))
    }

    fn ends_before_symbol(&self) -> bool {
        match self.text[self.next.start] {
            // *He left. “. . . Let it go.”*
            b'.' if self.next.start > self.gap.end => self.ends_before_number(),
            b',' | b';' | b':' | b'.' | b'?' | b'!' | b'&' | b'%' | b'/' | b'=' | b'+' => self.tail.foreign,
            _ => !self.next.dash && self.ends_before_number(),
        }
    }

    fn ends_before_number(&self) -> bool {
        if self.tail.mark || self.tail.quote || self.tail.note {
            return !self.next.dash;
        }
        if self.tail.ellipsis {
            return false;
        }
        // *N°. 12*
        let degree = self.text[..self.at].ends_with("°".as_bytes());
        let short = self.is_initial() || self.is_acronym() || self.looks_short();
        self.abbreviation().is_none() && !short && !degree
    }

    fn ends_before_capital(&self) -> bool {
        if self.tail.foreign || self.tail.note {
            return true;
        }
        if self.tail.quote && self.is_cited() {
            return false;
        }
        // “We all serve.” — Ann Lee
        if self.next.dash && self.tail.quote {
            return false;
        }
        // *Orr (U.S.A.) Inc.*, *Guess? Inc.*
        if !self.tail.quote && self.next.abbreviation(self.text) == Some(Abbreviation::Company) {
            return false;
        }
        if self.tail.mark {
            return self.ends_with_mark();
        }
        // *“… and Bob went.”*
        if self.tail.ellipsis && self.opens_sentence(self.at) {
            return false;
        }
        if self.tail.ellipsis || self.tail.quote {
            // *I* has its capital anywhere: *the thing is . . . I forgot*
            return self.tail.quote || self.tail.dots > 3 || self.next.word != b"I";
        }
        // *Weir Corp. (WRC)*, *9 p.m. - Leeds*
        let aside = self.next.dash || self.text[self.gap.end] == b'(';
        if aside && (self.abbreviation().is_some() || self.is_acronym()) {
            return false;
        }
        if let Some(kind) = self.abbreviation()
            && !(self.before.word.len() == 1 && self.before.is_capital())
        {
            return self.ends_with(kind);
        }
        if self.tail.bracket {
            return true;
        }
        if self.is_initial() {
            return self.ends_with_initial();
        }
        if self.is_acronym() {
            return self.opens() || self.addresses() || self.is_country();
        }
        if self.looks_short() {
            return self.opens();
        }
        true
    }

    /// Nothing but opening marks stands before `at`.
    fn opens_sentence(&self, at: usize) -> bool {
        at == self.first || Next::at(self.text, self.first).start == at
    }

    /// The source in brackets, and then the stop: *“It fell …” (Lund 55).*
    fn is_cited(&self) -> bool {
        let rest = &self.text[self.gap.end..];
        if rest.first() != Some(&b'(') {
            return false;
        }
        let Some(end) = rest.iter().take(48).position(|&b| b == b')') else { return false };
        rest[..end].iter().any(u8::is_ascii_digit) && matches!(rest.get(end + 1), Some(b'.' | b',' | b';'))
    }

    fn ends_with_mark(&self) -> bool {
        // *Yahoo! Inc.*, *Jeopardy! Champion*
        if self.abbreviation() == Some(Abbreviation::Exclaimed) && self.before.is_capital() && !self.tail.quote {
            return self.opens();
        }
        true
    }

    fn ends_with(&self, kind: Abbreviation) -> bool {
        use Abbreviation::*;
        let lex = self.next.lex();
        let next = self.next.abbreviation(self.text);
        match kind {
            Within => false,
            Title => self.is_street() && (self.opens() || self.is_about_people()),
            // *“No. I mean yes.”*, *He said no. A boy laughed.*
            Part if self.before.word == b"no"
                || self.before.word == b"No" && self.opens_sentence(self.before.start) =>
            {
                true
            }
            Part => {
                let roman = self.next.word.iter().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'));
                !(roman || self.next.word.len() == 1)
                    || self.opens() && self.next.word != b"I" && self.next.word != b"A"
            }
            Number | Month | Measure => true,
            Day => !lex.any(Lex::CALENDAR) && next != Some(Month),
            Time => {
                let zone = ZONES.split_ascii_whitespace().any(|zone| zone.as_bytes() == self.next.word);
                // “at 5 p.m. Eastern”, “at 5 p.m. Monday”, “at 5 p.m. today”.
                let day = matches!(next, Some(Month | Day)) || lex.any(Lex::CALENDAR) && !self.opens();
                !zone && !day && !self.is_adverbial()
            }
            // *at A.G. Lund*: initials, since no firm stands before them.
            Company if self.is_acronym() && !self.follows_name() => self.opens() || self.addresses(),
            // *Hale Inc. Chairman Lee Orr*, *Hale Inc. Senior Analyst Ann Lund*, *Hale Inc. Friday said*,
            // *Hale Inc. Class A shares*
            Company => {
                let office = |lex: Lex, of| lex.any(of) && !lex.any(Lex::FUNCTION | Lex::PLURAL);
                let people = Lex::TITLE | Lex::ROLE;
                let officer = self.next.following(self.text).is_some_and(|n| {
                    n.case == Case::Upper
                        && (office(lex, people)
                            || office(lex, Lex::MODIFIER) && office(n.lex(), people | Lex::MODIFIER))
                });
                let day = lex.any(Lex::CALENDAR) && self.next.word.ends_with(b"day");
                let class = LETTERED.has(self.next.word, 0, self.next.word.len())
                    && self.next.following(self.text).is_some_and(|n| n.word.len() == 1 && n.case == Case::Upper);
                self.addresses() || !(officer || day || class)
            }
            // *in Flint, Mich. Ann Lee*, but *Mich. Gov. Lee*
            State if self.text[..self.before.start].trim_ascii_end().ends_with(b",") => true,
            State | Exclaimed => self.opens() || self.addresses(),
            Suffix | Street | Other => self.opens() || self.addresses() || self.is_about_people(),
        }
    }

    /// The sentence so far is only a phrase of time: *At 5 a.m. Mr. Lee left.*
    fn is_adverbial(&self) -> bool {
        let start = Next::at(self.text, self.first);
        self.before.start - self.first < 16 && start.lex().any(Lex::PREPOSITION)
    }

    /// *on Main St. The*: a name before *St.* or *Dr.*
    fn is_street(&self) -> bool {
        matches!(self.before.word, b"St" | b"Dr" | b"st" | b"Ft" | b"Sr") && self.follows_name()
    }

    /// A name or a number stands right before the word: *Main St.*, *43rd St.*
    fn follows_name(&self) -> bool {
        self.before.previous(self.text, self.first).is_some_and(|p| {
            p.is_capital() && !p.lex().any(Lex::FUNCTION) || p.word.first().is_some_and(u8::is_ascii_digit)
        })
    }

    /// One letter.
    fn is_initial(&self) -> bool {
        let word = self.before.word;
        let letters = word.len() == 1 && word[0].is_ascii_alphabetic() || word.len() == 2 && word[0] >= 0xC3;
        // *Y.-S. Kim*
        let linked = || self.text[..self.before.start].ends_with(b".-");
        letters && (self.before.alone || linked()) && self.tail.end == self.at + 1
    }

    fn ends_with_initial(&self) -> bool {
        if !self.before.is_capital() {
            return true;
        }
        // *J. R. Smith*
        if self.next.is_initial(self.text) {
            return false;
        }
        let previous = self.before.previous(self.text, self.first);
        let lex = previous.map_or(Lex::NONE, Before::lex);
        let named = previous.is_some_and(|p| p.is_capital() && !lex.any(Lex::FUNCTION));
        // *you and I. Did*, *Albert I. Jones*
        if self.before.word == b"I" {
            return !named || self.opens();
        }
        // *J. Tully, who*: no adverb
        if self.opens() && self.next.lex().any(Lex::FUNCTION) {
            return previous.is_some() && !self.next.lex().any(Lex::GIVEN);
        }
        // *plan B*, but in *A. R. Smith* the R follows no article.
        let dotted = |p: &Before| self.text[p.start + p.word.len()] == b'.';
        previous.is_some_and(|p| !dotted(&p) && LETTERED.has(p.word, 0, p.word.len()))
    }

    /// Capitals with stops between them: *U.S.*
    fn is_acronym(&self) -> bool {
        let word = self.before.word;
        word.contains(&b'.')
            && self.before.alone
            && word.split(|&b| b == b'.').all(|part| (1..=2).contains(&part.len()) && part[0].is_ascii_alphabetic())
    }

    /// An abbreviation in no list: a capital and no vowel, or one in the middle of a name: *Mgmt.*, *McN.*
    /// But no hum: *Hmm.*, *Shh.*, *Mhm.*
    fn looks_short(&self) -> bool {
        let word = self.before.word;
        let [first, .., last] = *word else { return false };
        let broken_off = last.is_ascii_uppercase() && word[1].is_ascii_lowercase();
        let doubled = || word.windows(2).any(|pair| pair[0].eq_ignore_ascii_case(&pair[1]));
        let hum = || doubled() || word.iter().all(|b| matches!(b, b'H' | b'M' | b'h' | b'm'));
        first.is_ascii_uppercase()
            && self.before.alone
            && word.len() <= 5
            && (is_consonants(word) && !hum() || broken_off)
    }

    /// A reporting clause follows: *George demanded*, *I said*, *he yelled*.
    fn is_reported(&self) -> bool {
        let full = !self.tail.mark && !self.tail.ellipsis;
        // What stands in marks of its own reports nothing.
        self.next.start == self.gap.end && reports(self.text, self.next, full)
    }
}

/// Whether the word has no vowel, and no capital but its first: *Mgmt*, *bn*.
fn is_consonants(word: &[u8]) -> bool {
    let vowel = |b: u8| matches!(b.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    !word.iter().any(|&b| vowel(b)) && word[1..].iter().all(u8::is_ascii_lowercase)
}

/// Whether a reporting clause starts at `next`: a name, a title with a name or a pronoun, and a verb
/// of speech. Where a full stop stands before, only a verb that needs words, in a clause that ends
/// there: “I did.” Ann said. But “I did.” Ann smiled.
fn reports(text: &[u8], next: Next, full: bool) -> bool {
    let (mut word, mut at) = (next.word, next.start);
    let speech = if full { Lex::SPEECH.without(Lex::MANNER) } else { Lex::SPEECH };
    // *Ann’s aunt said*
    let mut owned = false;
    let lex_first = lex(word);
    if lex_first.any(Lex::FUNCTION)
        && !(word == b"I"
            || next.case == Case::Lower && lex_first.any(Lex::PRONOUN | Lex::DETERMINER | Lex::POSSESSIVE))
    {
        return false;
    }
    for k in 0..7 {
        let l = lex(word);
        let capital = word.first().is_some_and(u8::is_ascii_uppercase);
        let verb = !capital && l.any(speech) && l.any(Lex::PAST | Lex::THIRD);
        if verb && k > 0 {
            let rest = &text[at + word.len()..];
            // *“We won.” Mr. Lee said, “They lost.”* has two speakers.
            let speaks_on = matches!(rest, [b',', b' ' | b'\n', b'"' | b'\'' | b'`' | 0xE2, ..]);
            return !full || matches!(rest, [b'.' | b',' | b';', ..]) && !speaks_on;
        }
        let adverb = l.any(Lex::ADVERB) || word.ends_with(b"ly");
        let noun = owned || next.case == Case::Lower && (k == 0 || l.any(Lex::ROLE | Lex::GROUP | Lex::MODIFIER));
        let joins = word == b"and";
        if !(capital || noun || k > 0 && (adverb || joins || l.any(Lex::PARTICLE))) {
            return false;
        }
        at += word.len();
        if text.get(at) == Some(&b'.') && (word.len() == 1 || abbreviation(word) == Some(Abbreviation::Title)) {
            at += 1;
        }
        let owner = match text[at..] {
            [b'\'', b's', b' ', ..] => 2,
            [0xE2, 0x80, 0x99, b's', b' ', ..] => 4,
            _ => 0,
        };
        owned = owner > 0;
        at += owner;
        let gap = blanks(text, at);
        if gap == at {
            return false;
        }
        at = gap;
        word = word_at(text, at);
    }
    false
}

/// Whether a line end without a stop before it ends something.
pub(super) fn line(text: &[u8], first: usize, gap: Gap, layout: &mut Layout) -> Ruling {
    if gap.lines > 1 || gap.end == text.len() {
        return Cut(gap.end);
    }
    // A stop or closing mark alone on the next line.
    if matches!(class(text, gap.end), Class::Stop) {
        return GoOn(gap.end);
    }
    let gap = Gap { start: start_of_gap(text, first, gap.start), ..gap };
    if layout.goes_on(text, first, gap) { GoOn(gap.end) } else { Cut(gap.end) }
}

/// The blanks before a line end belong to the gap.
fn start_of_gap(text: &[u8], first: usize, at: usize) -> usize {
    let mut start = at;
    while start > first && at - start < 64 && matches!(text[start - 1], b' ' | b'\t') {
        start -= 1;
    }
    start
}

/// Whether the bracket at `at` is behind the number of a list’s next item: `a) Foo b) Bar`.
pub(super) fn bracket(text: &[u8], at: usize, marker: Option<Marker>) -> Ruling {
    let go_on = GoOn(at + 1);
    // A face ends what it smiles at: *Done :) Now rest.*
    if at > 1 && (matches!(text[at - 1], b':' | b';') || &text[at - 2..at] == b":-") {
        let gap = Gap::at(text, at + 1);
        let opens = gap.lines == 0 && !gap.is_empty() && Next::at(text, gap.end).case == Case::Upper;
        return if opens { Cut(gap.end) } else { go_on };
    }
    let Some(marker) = marker else { return go_on };
    let mut start = at;
    while start > marker.end && at - start < 5 && text[start - 1].is_ascii_alphanumeric() {
        start -= 1;
    }
    if start > marker.end && text[start - 1] == b'(' {
        start -= 1;
    }
    let spaced = start > marker.end && text[start - 1].is_ascii_whitespace();
    match Marker::at(text, start) {
        Some(here) if spaced && here.end == at + 1 && here.follows(marker) => Cut(start),
        _ => go_on,
    }
}

/// Whether a bullet stands between two items in one line.
pub(super) fn bullet(text: &[u8], first: usize, at: usize) -> Ruling {
    let inside = at > first && text[at - 1] == b' ';
    if inside { Cut(at) } else { GoOn(at + 3) }
}

/// Whether speech breaks off with the dash that ends at `end`: “But I—” He stopped.
pub(super) fn dash(text: &[u8], end: usize) -> Ruling {
    let close = match text[end..] {
        [b'"', ..] => 1,
        // As typewriters have it: *“But I -- ” He stopped.*
        [b' ', b'"', b' ' | b'\n', ..] => 2,
        [0xE2, 0x80, 0x9D, ..] => 3,
        _ => return GoOn(end),
    };
    let end = end + close;
    let gap = Gap::at(text, end);
    if gap.is_empty() || gap.lines > 1 {
        return GoOn(end);
    }
    let next = Next::at(text, gap.end);
    let reported = next.start == gap.end && reports(text, next, false);
    match gap.lines {
        _ if next.case == Case::Upper && !reported => Cut(gap.end),
        0 => GoOn(gap.end),
        _ => GoOn(end),
    }
}
