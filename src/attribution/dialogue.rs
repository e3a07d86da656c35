//! Turns in a dialogue: who speaks in lines that name nobody.
//!
//! A conversation is decided as a whole. Its lines are the paragraphs that
//! speak; each has a few people who may be its speaker. Every way to give each
//! line a speaker has a score, from the weights below, and the best one wins:
//! found by going through the lines once, since a line depends on the two
//! before it alone.

use crate::attribution::coreference::{Entities, NOBODY};
use crate::attribution::rule::Rule;
use crate::attribution::{Evidence, is_dialogue, is_line};
use crate::clause::Clauses;
use crate::lexicon::Lex;
use crate::mention::{self, Form, Mention};
use crate::quotation::Quotation;
use crate::token::Kind;

/// What speaks for or against somebody as the speaker of a line. By hand.
mod weight {
    /// A name beside the line says so.
    pub(super) const NAMED: i32 = 60;
    /// A pronoun or a noun does, and coreference took it for this one.
    pub(super) const MEANT: i32 = 24;
    /// A pronoun does, and the gender does not fit.
    pub(super) const UNFIT: i32 = -40;
    /// Acts in the narration beside the line: *Ann rose. “No.”*
    pub(super) const BEAT: i32 = 16;
    /// Spoken to in the line: *“No, Ann!”*, *“No,” he said to Ann*.
    pub(super) const ADDRESSED: i32 = -24;
    /// Spoken to in the line before.
    pub(super) const ADDRESSED_BEFORE: i32 = 8;
    /// Spoken to in the line behind, without a break.
    pub(super) const ADDRESSED_BEHIND: i32 = 8;
    /// Named in the line, as somebody who is not there.
    pub(super) const SPOKEN_OF: i32 = -6;
    /// Named in the narration since the line before.
    pub(super) const NARRATED: i32 = 6;
    /// Named in that of the line's own paragraph.
    pub(super) const BESIDE: i32 = 5;
    /// Spoke in the line before the last, with nothing between.
    pub(super) const TURN: i32 = 9;
    /// The same with narration between.
    pub(super) const TURN_AFTER_BREAK: i32 = 5;
    /// Spoke in the line before, with nothing between.
    pub(super) const AGAIN: i32 = -10;
    /// The same with narration between.
    pub(super) const AGAIN_AFTER_BREAK: i32 = 1;
    /// Nobody that the text shows near.
    pub(super) const UNKNOWN: i32 = -8;
    /// Spoke in neither.
    pub(super) const NEW: i32 = -4;
}

/// Narration of so many paragraphs ends a conversation.
const LONGEST_BREAK: u32 = 4;
/// A line has at most so many candidates.
const CANDIDATES: usize = 6;
/// They are sought among so many lines before and behind.
const LINES_NEAR: usize = 10;
/// A look at the narration before a line goes no further.
const NARRATION: usize = 300;

/// A paragraph that speaks, or the part of it that one speaks.
struct Line {
    /// The quotations of it: first, and beyond the last.
    quotes: (usize, usize),
    paragraph: u32,
    /// Who speaks by the words beside it, and how sure that is.
    shown: u32,
    sure: bool,
    /// A pronoun beside it, which another reading may take for somebody else.
    pronoun: Option<usize>,
    gender: Lex,
    /// Who is spoken to.
    addressed: Vec<u32>,
    named: Vec<u32>,
    narrated: Vec<u32>,
    /// Those of them that the line's own paragraph names.
    beside: Vec<u32>,
    candidates: Vec<u32>,
}

impl Line {
    /// Whether the pronoun beside the line cannot stand for somebody.
    fn is_unfit(&self, who: u32, entities: &Entities<'_>) -> bool {
        let gender = if who == NOBODY { Lex::NONE } else { entities.all[who as usize].gender };
        self.pronoun.is_some() && gender != Lex::NONE && self.gender != Lex::NONE && gender != self.gender
    }
}

/// The speakers of the outermost quotations that have no evidence of their own.
///
/// Pronouns beside the lines are decided along with them, and their mentions
/// changed where the conversation says otherwise.
pub(crate) fn decide(
    clauses: Clauses<'_, '_>,
    quotations: &[Quotation],
    evidence: &[Option<Evidence>],
    entities: &mut Entities<'_>,
) -> Vec<u32> {
    let mut speakers = vec![NOBODY; quotations.len()];
    if !is_dialogue(quotations, evidence) {
        return speakers;
    }
    let outer: Vec<usize> = (0..quotations.len()).filter(|&i| is_line(&quotations[i])).collect();
    let mut lines = Reader { clauses, quotations, evidence, entities }.lines(&outer);
    find_candidates(&mut lines, entities);
    let chosen = best(&lines, entities);
    for (line, entity) in lines.iter().zip(chosen) {
        if let Some(mention) = line.pronoun.filter(|_| entity != NOBODY && entity != line.shown) {
            entities.of[mention] = entity;
        }
        for &i in &outer[line.quotes.0..line.quotes.1] {
            if evidence[i].is_none() {
                speakers[i] = entity;
            }
        }
    }
    speakers
}

struct Reader<'a, 'b, 't> {
    clauses: Clauses<'a, 't>,
    quotations: &'a [Quotation],
    evidence: &'a [Option<Evidence>],
    entities: &'b Entities<'t>,
}

impl Reader<'_, '_, '_> {
    /// The lines of the text: `outer` are its outermost quotations.
    fn lines(&self, outer: &[usize]) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let mut from = 0usize;
        for k in 1..=outer.len() {
            if k < outer.len() && self.same_line(outer[k - 1], outer[k]) {
                continue;
            }
            let before = from.checked_sub(1).map_or(0, |p| self.quotations[outer[p]].last() + 1);
            lines.push(self.line((from, k), outer, before));
            from = k;
        }
        lines
    }

    /// Whether two quotations that follow one another have one speaker.
    fn same_line(&self, a: usize, b: usize) -> bool {
        let (p, q) = (&self.quotations[a], &self.quotations[b]);
        let near = p.paragraph == q.paragraph || q.pair.continues.is_some();
        let said = |e: Option<Evidence>| e.and_then(|e| e.mention).map(|m| m.first);
        near && match (said(self.evidence[a]), said(self.evidence[b])) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        }
    }

    fn line(&self, quotes: (usize, usize), outer: &[usize], before: usize) -> Line {
        let (first, last) = (&self.quotations[outer[quotes.0]], &self.quotations[outer[quotes.1 - 1]]);
        let mut line = Line {
            quotes,
            paragraph: first.paragraph,
            shown: NOBODY,
            sure: false,
            pronoun: None,
            gender: Lex::NONE,
            addressed: Vec::new(),
            named: Vec::new(),
            narrated: Vec::new(),
            beside: Vec::new(),
            candidates: Vec::new(),
        };
        let evidence = outer[quotes.0..quotes.1].iter().find_map(|&i| self.evidence[i]);
        if let Some((e, m)) = evidence.and_then(|e| Some((e, e.mention?))) {
            let index = mention::index_of(self.clauses.mentions, m);
            line.shown = index.map_or(NOBODY, |k| self.entities.of[k]);
            let pronoun = m.form == Form::Pronoun && !m.plural;
            line.sure = !pronoun && e.rule != Rule::ActionBeat && line.shown != NOBODY;
            if pronoun {
                line.pronoun = index;
                line.gender = m.gender;
            }
        }
        let told = evidence.and_then(|e| self.told(&e));
        if let Some(told) = told.map(|m| self.entity(m)).filter(|&who| who != NOBODY) {
            line.addressed.push(told);
        }
        let start = before.max(first.first().saturating_sub(NARRATION));
        let starts = |&k: &usize| self.clauses.tokens.starts_paragraph(k);
        let paragraph = (start..=first.first()).rev().find(starts).unwrap_or(start);
        for m in self.clauses.mentions_in(start, last.last() + 1) {
            let entity = self.entity(*m);
            if entity == NOBODY || !self.is_person(entity) {
                continue;
            }
            if !self.clauses.tokens.all[m.first()].is_quoted() {
                note(&mut line.narrated, entity);
                if m.first() >= paragraph {
                    note(&mut line.beside, entity);
                }
            } else if m.is_named() {
                if self.is_called(m) {
                    note(&mut line.addressed, entity);
                } else if line.named.len() < CANDIDATES {
                    line.named.push(entity);
                }
            }
        }
        line
    }

    /// The one told: *she said to Ann*, *she asked Ann*.
    fn told(&self, e: &Evidence) -> Option<Mention> {
        let (tokens, cue) = (self.clauses.tokens, e.cue?.1 as usize);
        let from = cue.max(e.mention.map_or(0, |m| m.last())) + 1;
        let end = (e.end as usize).min(from + 8);
        let to = |&k: &usize| ["to", "at", "toward", "towards"].iter().any(|w| tokens.is_word(k, w));
        let at = (from..end).find(to).map_or(cue + 1, |k| k + 1);
        let told = self.clauses.mentions_in(at, at + 1).first().copied()?;
        (Some(told.first) != e.mention.map(|m| m.first) && !told.possessive).then_some(told)
    }

    fn entity(&self, m: Mention) -> u32 {
        mention::index_of(self.clauses.mentions, m).map_or(NOBODY, |k| self.entities.of[k])
    }

    fn is_person(&self, entity: u32) -> bool {
        let e = &self.entities.all[entity as usize];
        !e.plural && matches!(e.form, Form::Person | Form::Listed { .. } | Form::Role | Form::FirstPerson)
    }

    /// Whether a name in speech calls somebody: commas or ends on both sides.
    fn is_called(&self, m: &Mention) -> bool {
        let tokens = self.clauses.tokens;
        let ends = |k: Option<Kind>| {
            k.is_none_or(|k| k == Kind::Comma || k == Kind::Mark || k == Kind::Dash || k.is_terminal())
        };
        let left = m.first().checked_sub(1);
        let opens = left.is_none_or(|b| {
            ends(tokens.kind(b)) || tokens.lex(b).any(Lex::INTERJECTION | Lex::ADDRESS | Lex::POSSESSIVE)
        });
        opens && ends(tokens.kind(m.last() + 1))
    }
}

/// Adds somebody to a short list.
fn note(list: &mut Vec<u32>, entity: u32) {
    if list.len() < CANDIDATES && !list.contains(&entity) {
        list.push(entity);
    }
}

/// Gives every line of a conversation the people who may speak in it: those
/// shown in the lines near, the nearest first, then those of its narration.
fn find_candidates(lines: &mut [Line], entities: &Entities<'_>) {
    for k in 0..lines.len() {
        let mut found: Vec<u32> = Vec::with_capacity(CANDIDATES);
        let mut add = |entity: u32| {
            if entity != NOBODY && !lines[k].is_unfit(entity, entities) {
                note(&mut found, entity);
            }
        };
        add(lines[k].shown);
        for near in 1..=LINES_NEAR {
            let before = k.checked_sub(near).map(|b| &lines[b]);
            for line in before.into_iter().chain(lines.get(k + near)) {
                add(line.shown);
                line.addressed.iter().for_each(|&who| add(who));
            }
            if near == 1 {
                for &entity in &lines[k].narrated {
                    add(entity);
                }
            }
        }
        for near in 1..=LINES_NEAR {
            if let Some(line) = k.checked_sub(near).map(|b| &lines[b]) {
                for &entity in &line.narrated {
                    add(entity);
                }
            }
        }
        // Where one alone is known, the other one is not.
        if found.len() < 2 {
            found.push(NOBODY);
        }
        lines[k].candidates = found;
    }
}

/// What speaks for somebody in a line of a conversation, whoever has the others.
fn alone(lines: &[Line], k: usize, who: u32, entities: &Entities<'_>) -> i32 {
    let line = &lines[k];
    let mut score = 0;
    if line.sure {
        return if who == line.shown { weight::NAMED } else { -weight::NAMED };
    }
    if who == line.shown {
        score += if line.pronoun.is_some() { weight::MEANT } else { weight::BEAT };
    }
    if line.is_unfit(who, entities) {
        score += weight::UNFIT;
    }
    if line.addressed.contains(&who) {
        score += weight::ADDRESSED;
    }
    if k.checked_sub(1).is_some_and(|b| lines[b].addressed.contains(&who)) {
        score += weight::ADDRESSED_BEFORE;
    }
    if lines.get(k + 1).is_some_and(|b| b.paragraph <= line.paragraph + 1 && b.addressed.contains(&who)) {
        score += weight::ADDRESSED_BEHIND;
    }
    if line.named.contains(&who) {
        score += weight::SPOKEN_OF;
    }
    if line.narrated.contains(&who) {
        score += weight::NARRATED;
    }
    if line.beside.contains(&who) {
        score += weight::BESIDE;
    }
    score
}

/// What speaks for `who` after `last` and, before that, `other`, where the line
/// stands so many paragraphs behind the last.
fn turn(gap: u32, who: u32, last: u32, other: u32) -> i32 {
    match gap {
        _ if who == NOBODY => weight::UNKNOWN,
        0..=1 if who == last => weight::AGAIN,
        0..=1 if who == other => weight::TURN,
        2..=LONGEST_BREAK if who == last => weight::AGAIN_AFTER_BREAK,
        2..=LONGEST_BREAK if who == other => weight::TURN_AFTER_BREAK,
        0..=LONGEST_BREAK => weight::NEW,
        // Another conversation, perhaps with others.
        _ => 0,
    }
}

/// The best way to give every line of a conversation a speaker.
fn best(lines: &[Line], entities: &Entities<'_>) -> Vec<u32> {
    // The best score of every pair of speakers of the last two lines, and the
    // candidate of the line before those by which it was reached.
    let mut scores: Vec<i32> = Vec::new();
    let mut back: Vec<Vec<u8>> = Vec::with_capacity(lines.len());
    for (k, line) in lines.iter().enumerate() {
        let before = k.checked_sub(1).map(|b| &lines[b]);
        let last: &[u32] = before.map_or(&[NOBODY], |b| &b.candidates);
        let other: &[u32] = k.checked_sub(2).map_or(&[NOBODY], |b| &lines[b].candidates);
        let gap = before.map_or(0, |b| line.paragraph - b.paragraph);
        let here: Vec<i32> = line.candidates.iter().map(|&who| alone(lines, k, who, entities)).collect();
        let mut next = Vec::with_capacity(last.len() * line.candidates.len());
        let mut from = Vec::with_capacity(next.capacity());
        for (j, &l) in last.iter().enumerate() {
            for (&who, here) in line.candidates.iter().zip(&here) {
                let reached = other.iter().enumerate().map(|(i, &o)| {
                    let so_far = scores.get(i * last.len() + j).copied().unwrap_or(0);
                    (so_far + turn(gap, who, l, o), i as u8)
                });
                let (score, i) = reached.max_by_key(|&(score, i)| (score, std::cmp::Reverse(i))).unwrap_or((0, 0));
                next.push(score + here);
                from.push(i);
            }
        }
        scores = next;
        back.push(from);
    }
    // Back from the best pair.
    let mut chosen = vec![NOBODY; lines.len()];
    let Some(at) = (0..scores.len()).max_by_key(|&at| (scores[at], std::cmp::Reverse(at))) else { return chosen };
    let width = lines.last().map_or(1, |l| l.candidates.len());
    let (mut j, mut i) = (at / width, at % width);
    for k in (0..lines.len()).rev() {
        chosen[k] = lines[k].candidates[i];
        let other = back[k][j * lines[k].candidates.len() + i] as usize;
        (i, j) = (j, other);
    }
    chosen
}
