//! Where each mention stands: paragraph, sentence, speech, subject or not.

use std::ops::Range;

use crate::attribution::Evidence;
use crate::clause::Clauses;
use crate::lexicon::verbs::{GOES_ON, REPLIES};
use crate::lexicon::{Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::quotation::{Quotation, Verdict};
use crate::token::{Gap, Kind, Tokens};

/// The place of a mention. Of one in speech no more is told than whether it is a call.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::attribution) struct Place {
    pub(super) paragraph: u32,
    pub(super) sentence: u32,
    /// In speech.
    pub(super) quoted: bool,
    /// The subject of a verb, as far as a look at its neighbours tells, or who owns one.
    pub(in crate::attribution) subject: bool,
    /// A subject, and not that of a clause that a conjunction opens: *when Ann came*.
    pub(super) main: bool,
    /// A subject, or whom a clause behind tells of: *by Ann, who had risen*.
    pub(super) acts: bool,
    /// A name behind a preposition, of which no more is told.
    pub(super) oblique: bool,
    /// The one whom the words beside a quotation make its speaker.
    pub(super) speaks: bool,
    /// What the cue says of the turn, where the mention speaks.
    pub(super) cue: Cue,
    /// Called to in speech: *“Come, Ann.”*
    pub(in crate::attribution) called: bool,
}

/// What a cue says of the turn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Cue {
    #[default]
    Plain,
    /// *continued*, *added*: the one who spoke before.
    GoesOn,
    /// *answered*, *replied*: not the one who spoke before.
    Replies,
}

/// A paragraph with speech.
#[derive(Debug, Clone, Copy)]
pub(super) struct Speech {
    pub(super) paragraph: u32,
    /// The mention of who speaks, by its index.
    pub(super) mention: Option<u32>,
}

/// The places of all mentions.
pub(super) fn places(tokens: &Tokens<'_>, mentions: &[Mention]) -> Vec<Place> {
    let mut found = Vec::with_capacity(mentions.len());
    let (mut paragraph, mut sentence, mut next) = (0, 0, 0);
    for m in mentions {
        while let Some(at) = tokens.starts.get(next).map(|&start| start as usize).filter(|&at| at <= m.first()) {
            let t = tokens.all[at];
            paragraph += u32::from(t.gap() == Gap::Paragraph);
            let new = t.starts_sentence()
                && !(at >= 2
                    && tokens.lex(at - 2).any(Lex::TITLE)
                    && tokens.all[at - 1].is(Kind::Stop)
                    && tokens.word(at - 2).len() <= 5);
            sentence += u32::from(new || t.gap() == Gap::Paragraph);
            next += 1;
        }
        let here = Place { paragraph, sentence, ..Place::default() };
        if tokens.all[m.first()].is_quoted() {
            found.push(Place { quoted: true, called: is_called(tokens, m), ..here });
            continue;
        }
        let subject = heads_clause(tokens, m);
        let acts = subject || is_told_of(tokens, m) && m.is_named() && !m.possessive;
        let before = m.first().checked_sub(1);
        let subordinate = || before.is_some_and(|b| subordinates(tokens, b));
        let oblique = before.map_or(Lex::NONE, |b| tokens.lex(b)).any(Lex::PREPOSITION);
        found.push(Place {
            subject,
            main: subject && !subordinate(),
            acts,
            oblique: oblique & !acts & m.is_named(),
            ..here
        });
    }
    found
}

/// Whether a mention is the subject of a verb, or owns it: *Her hand shook*, where what she owns is
/// as good as she.
pub(super) fn heads_clause(tokens: &Tokens<'_>, m: &Mention) -> bool {
    m.can_speak() && is_subject(tokens, m) || m.possessive && tokens.all[m.first()].starts_sentence()
}

/// Whether the clause behind a name tells what the one does: *Ann, | who had risen*.
fn is_told_of(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let behind = m.last() + 1;
    let who = behind + usize::from(tokens.kind(behind) == Some(Kind::Comma));
    tokens.is_word(who, "who") && tokens.lex(who + 1).any(Lex::PAST | Lex::AUXILIARY)
}

/// Whether a word opens a clause within another: *when*, *who*, but not *and*.
fn subordinates(tokens: &Tokens<'_>, i: usize) -> bool {
    let opens = tokens.lex(i).any(Lex::CONJUNCTION | Lex::RELATIVE | Lex::QUESTION);
    let coordinates = || tokens.is_among(i, few!["and", "but", "for", "nor", "or", "so", "yet"]);
    opens && !coordinates() || tokens.is_among(i, few!["after", "before"])
}

/// The paragraphs with speech; notes at the places who speaks there.
pub(super) fn speeches(
    clauses: Clauses<'_, '_>,
    quotations: &[Quotation],
    evidence: &[Option<Evidence>],
    places: &mut [Place],
) -> Vec<Speech> {
    let mut found: Vec<Speech> = Vec::new();
    for (q, e) in quotations.iter().zip(evidence) {
        if q.verdict != Verdict::Speech || !q.is_outermost() {
            continue;
        }
        let mention = e.and_then(|e| e.mention).and_then(|m| clauses.index_of(m)).map(|i| i as u32);
        if let Some(i) = mention {
            let place = &mut places[i as usize];
            place.speaks = true;
            let words = e.and_then(|e| e.cue).map_or(0..0, |(a, b)| a as usize..b as usize + 1);
            for k in words {
                if clauses.tokens.is_among(k, GOES_ON) {
                    place.cue = Cue::GoesOn;
                } else if clauses.tokens.is_among(k, REPLIES) {
                    place.cue = Cue::Replies;
                }
            }
        }
        match found.last_mut().filter(|s| s.paragraph == q.paragraph) {
            Some(speech) => speech.mention = speech.mention.or(mention),
            None => found.push(Speech { paragraph: q.paragraph, mention }),
        }
    }
    found
}

/// Whether the token is the first of a sentence, a line or a quotation, where any
/// word has a capital.
pub(super) fn opens(tokens: &Tokens<'_>, i: usize) -> bool {
    let t = tokens.all[i];
    t.starts_sentence()
        || t.gap() >= Gap::Paragraph
        || i.checked_sub(1).is_none_or(|b| {
            let kind = tokens.all[b].kind();
            kind.is_terminal()
                || matches!(kind, Kind::Mark | Kind::Open | Kind::Dash | Kind::Colon | Kind::Symbol | Kind::Number)
        })
}

/// Whether a verb stands behind the mention, or before it with no object of a
/// preposition possible.
fn is_subject(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let before = m.first().checked_sub(1).map_or(Lex::NONE, |b| tokens.lex(b));
    let starts = tokens.all[m.first()].starts_sentence();
    if before.any(Lex::PREPOSITION) && !before.any(Lex::CONJUNCTION) && !starts {
        return false;
    }
    // Past two adverbs at most.
    let mut k = m.last() + 1;
    let small = |k: usize| tokens.get(k).filter(|t| t.is(Kind::Lower));
    while k <= m.last() + 2 && small(k).is_some_and(|t| t.any(Lex::ADVERB) || is_adverb(tokens, k)) {
        k += 1;
    }
    let verb = small(k).is_some_and(|t| {
        let lex = t.lex();
        let in_ed = || tokens.word(k).len() > 3 && tokens.word(k).ends_with("ed");
        lex.any(Lex::PAST | Lex::THIRD | Lex::AUXILIARY) || !lex.any(Lex::FUNCTION) && in_ed()
    });
    // *said Ann*
    verb || before.all(Lex::PAST) && before.any(Lex::CUE) || starts && opens_clause(tokens, m)
}

/// Whether what stands behind a mention that starts a sentence can be its verb or what
/// describes it.
fn opens_clause(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let (next, behind) = (m.last() + 1, m.last() + 2);
    match tokens.kind(next) {
        // *Lee, who …*, *Lee, speaking in Oslo, …*, *Lee, the mayor, …*, *Lee, 57, …*;
        // in speech *Lee, wait* is a call.
        Some(Kind::Comma) => {
            !tokens.all[m.first()].is_quoted()
                || tokens.lex(behind).any(Lex::RELATIVE | Lex::DETERMINER | Lex::POSSESSIVE | Lex::ING)
                || tokens.kind(behind) == Some(Kind::Number)
        }
        // *Lee.* alone is none of a sentence that has no more.
        kind => kind.is_some_and(|kind| !kind.is_terminal()),
    }
}

/// Whether a name by itself is what the line tells: *“Lee, sir.”*, or the answer *“Lee.”* to
/// *“Which of them?”*
fn tells_name(tokens: &Tokens<'_>, m: &Mention) -> bool {
    let (before, after) = (m.first() - 1, m.last() + 1);
    let opens = tokens.kind(before) == Some(Kind::Mark);
    match tokens.kind(after) {
        Some(Kind::Comma) => opens && tokens.is_among(after + 1, few!["sir", "ma’am", "ma'am", "madam"]),
        Some(Kind::Stop | Kind::Mark) if opens || tokens.kind(before).is_some_and(Kind::is_terminal) => {
            let asks = few!["who", "who's", "who’s", "whom", "whose", "which"];
            asked_before(tokens, m.first()).any(|k| tokens.is_among(k, asks))
        }
        _ => false,
    }
}

/// Whether words ask who somebody is: *“What’s | your name?”*, *“And | who are you?”*, *“Who|’s
/// there?”*
pub(in crate::attribution) fn asks_name(tokens: &Tokens<'_>, k: usize) -> bool {
    let is = |k: usize, word: &str| tokens.is_word(k, word);
    is(k, "your") && is(k + 1, "name")
        || is(k, "they") && is(k + 1, "call") && is(k + 2, "you")
        || is(k, "who") && is(k + 1, "are") && is(k + 2, "you")
        || is(k + 1, "there")
            && (tokens.all[k].is(Kind::Clitic) || tokens.is_among(k, few!["goes", "is"]))
            && k > 0
            && is(k - 1, "who")
}

/// The question that ends the speech of the paragraph before the one of a token, nothing where
/// none does.
pub(super) fn asked_before(tokens: &Tokens<'_>, i: usize) -> Range<usize> {
    let start = (i.saturating_sub(QUESTION)..=i).rev().find(|&k| tokens.starts_paragraph(k));
    let Some(start) = start else { return 0..0 };
    // *“Who?” said Ann.*
    let mark = (start.saturating_sub(QUESTION)..start).rev().find(|&k| tokens.all[k].is(Kind::Mark));
    let ends = |&k: &usize| tokens.all[k].is(Kind::Question);
    let Some(end) = mark.and_then(|mark| mark.checked_sub(1)).filter(ends) else { return 0..0 };
    let from = (end.saturating_sub(QUESTION)..end).rev().find(|&k| tokens.all[k].starts_sentence());
    from.unwrap_or(end)..end
}

/// Such a question has at most so many tokens, as has what stands before a name that answers it.
const QUESTION: usize = 12;

/// Whether somebody is called by the name: it stands between commas or at the
/// edges of a sentence of speech.
fn is_called(tokens: &Tokens<'_>, m: &Mention) -> bool {
    if !matches!(m.form, Form::Person | Form::Listed { .. } | Form::Role) || m.possessive {
        return false;
    }
    let Some(mut before) = m.first().checked_sub(1) else { return false };
    let mut steps = 0;
    while steps < 3
        && (tokens.lex(before).any(Lex::INTERJECTION | Lex::ADDRESS)
            || tokens.is_among(before, few!["my", "dear", "old", "poor", "and", "no", "yes"]))
        && before > 0
    {
        before -= 1;
        steps += 1;
    }
    let edge = |k: usize| {
        tokens.kind(k).is_none_or(|kind| {
            kind.is_terminal() || matches!(kind, Kind::Comma | Kind::Mark | Kind::Dash | Kind::Semicolon | Kind::Colon)
        })
    };
    let starts = tokens.all[before + 1].starts_sentence() || edge(before);
    let after = m.last() + 1;
    if m.is_named() && before + 1 == m.first() && tells_name(tokens, m) {
        return false;
    }
    // *Ann, who …* and *Ann, a friend* are no calls.
    let described = tokens.kind(after) == Some(Kind::Comma)
        && tokens.lex(after + 1).any(Lex::RELATIVE | Lex::DETERMINER)
        && !tokens.is_word(after + 1, "that");
    starts && edge(after) && !described
}

/// Whether the words around a name make it that of whoever says them: *my name is
/// Pip*, *they call me Pip*; in speech *I’m Pip* too.
pub(in crate::attribution) fn is_own_name(tokens: &Tokens<'_>, m: &Mention) -> bool {
    // *I am a Lee*
    let kind = tokens.lex(m.first()).any(Lex::DETERMINER);
    if !m.is_somebody() || m.possessive || kind {
        return false;
    }
    let back = |by: usize, words: &[&str]| {
        m.first().checked_sub(by).is_some_and(|k| words.iter().any(|w| tokens.is_word(k, w)))
    };
    let is_at = |by: usize| {
        back(by, &["is", "was", "being"]) || m.first().checked_sub(by).is_some_and(|k| tokens.all[k].is(Kind::Clitic))
    };
    let calls = back(1, &["me", "myself"]) && back(2, &["call", "called", "name", "named", "christened"]);
    // *“Name’s Ann”*, *“The name is Ann”*, *“Ann here.”*
    let quoted = tokens.all[m.first()].is_quoted();
    let opens = |k: usize| quoted && k.checked_sub(1).is_none_or(|b| !tokens.all[b].is_word());
    let mine = || (3..=4).any(|by| back(by, &["my"])) || m.first().checked_sub(2).is_some_and(opens);
    let named = is_at(1) && back(2, &["name"]) && (mine() || quoted && back(3, &["the"]));
    let here = opens(m.first())
        && tokens.is_among(m.last() + 1, few!["here", "speaking"])
        && matches!(tokens.kind(m.last() + 2), Some(Kind::Comma | Kind::Stop | Kind::Mark | Kind::Dash));
    let behind = m.last() + 1;
    let (is, my) = (tokens.is_among(behind, few!["is", "was"]), tokens.is_word(behind + 1, "my"));
    let is_mine = is && my && tokens.is_word(behind + 2, "name");
    // *I am Ann*, but not *I am Queen here*.
    let ends =
        || tokens.kind(behind).is_none_or(|kind| !kind.is_word()) || tokens.is_among(behind, few!["and", "from"]);
    let am = quoted && (back(1, &["I'm", "I’m"]) || back(1, &["am"]) && back(2, &["I"])) && ends();
    calls || named || is_mine || am || here
}

/// Whether *it* stands for nothing: *it is clear that*, *it seems to her that*.
pub(super) fn is_expletive(tokens: &Tokens<'_>, m: &Mention) -> bool {
    if m.form != Form::Pronoun || m.gender != Lex::NONE || !m.can_speak() {
        return false;
    }
    let first = m.first();
    let word = tokens.word(first);
    let it = word.get(..2).is_some_and(|w| w.eq_ignore_ascii_case("it"));
    let verb = first + 1;
    let is = word.len() > 2
        || tokens.lex(verb).any(Lex::AUXILIARY)
        || tokens.is_among(verb, few!["seems", "seemed", "appears", "appeared", "remains", "became"]);
    if !it || !is {
        return false;
    }
    let content = |k: usize| tokens.is_among(k, few!["that", "whether", "if", "how", "why", "when", "who"]);
    (verb..verb + EXPLETIVE)
        .take_while(|&k| tokens.all.get(k).is_some_and(|t| t.is_word() && !t.starts_sentence()))
        .any(|k| k > first + 1 && content(k))
}

/// What *it* stands for comes within so many words.
const EXPLETIVE: usize = 6;
