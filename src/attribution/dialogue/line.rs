//! The lines of a text, and what their own words and those around them say of
//! who speaks.

use std::ops::{Deref, DerefMut};

use crate::attribution::coreference::{Entities, Entity, NOBODY, Place, asks_name, is_own_name};
use crate::attribution::rule::Rule;
use crate::attribution::{Evidence, is_line};
use crate::clause::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::quotation::Quotation;
use crate::token::{Gap, Kind, Tokens};

use super::feature::Feature;

/// A look at the narration before or behind a line goes no further.
const NARRATION: usize = 300;
/// A question that asks for the name has at most so many tokens.
const SHORT_QUESTION: usize = 12;
/// What one does to whom one speaks to.
const TURNS: &Few = few![
    "turned", "turning", "looked", "looking", "nodded", "nodding", "smiled", "smiling", "glanced", "glancing", "bowed",
    "bowing", "stared", "staring", "glared", "glaring", "gazed", "gazing", "grinned", "grinning", "frowned", "waved",
    "winked", "pointed", "pointing", "beckoned",
];
/// A line has at most so many signs.
const MOST_SIGNS: usize = 24;

/// A paragraph that speaks, or the part of it that one speaks.
pub(super) struct Line {
    /// The quotations of it, among the outermost: first, and beyond the last.
    pub(super) quotes: (usize, usize),
    /// Its first paragraph and its last.
    pub(super) paragraphs: (u32, u32),
    /// Its first token, and the one after its last and after the clause that reports it.
    pub(super) start: usize,
    pub(super) end: usize,
    /// It is the first line of a chapter, whose narration before it shows somebody.
    pub(super) opens_chapter: bool,
    /// Who speaks by the words beside it.
    pub(super) shown: u32,
    /// They report it: *said the clock*.
    pub(super) reported: bool,
    /// The mention there, if another reading may take it for somebody else.
    pub(super) open: Option<usize>,
    /// The gender that the words beside it tell.
    pub(super) gender: Lex,
    /// The gender of who is called without a name: *sir*, *mother*.
    pub(super) called: Lex,
    /// It ends in a question.
    pub(super) asks: bool,
    /// Where among those of all lines stands what else speaks for or against somebody.
    signs: (usize, usize),
}

/// The lines of a text, in their order.
pub(super) struct Lines {
    all: Vec<Line>,
    signs: Vec<Sign>,
}

impl Lines {
    /// What else speaks for or against somebody in a line.
    pub(super) fn signs(&self, line: &Line) -> &[Sign] {
        &self.signs[line.signs.0..line.signs.1]
    }
}

impl Deref for Lines {
    type Target = [Line];

    fn deref(&self) -> &[Line] {
        &self.all
    }
}

/// A line that is being read, whose signs are the last ones.
struct Draft<'s> {
    line: Line,
    signs: &'s mut Vec<Sign>,
}

impl Draft<'_> {
    fn signs(&self) -> &[Sign] {
        &self.signs[self.line.signs.0..]
    }

    fn note(&mut self, who: u32, feature: Feature) {
        let sign = Sign { who, feature };
        if who != NOBODY && self.signs().len() < MOST_SIGNS && !self.signs().contains(&sign) {
            self.signs.push(sign);
        }
    }
}

impl Deref for Draft<'_> {
    type Target = Line;

    fn deref(&self) -> &Line {
        &self.line
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Line {
        &mut self.line
    }
}

/// A feature of somebody in a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) who: u32,
    pub(super) feature: Feature,
}

impl Line {
    /// Whether words beside it say who speaks it.
    pub(super) fn is_told(&self) -> bool {
        self.shown != NOBODY || self.open.is_some()
    }
}

impl Sign {
    /// Whether it says that somebody is spoken to.
    pub(super) fn is_address(self) -> bool {
        matches!(self.feature, Feature::Called | Feature::Told)
    }

    /// Whether somebody is the subject of a sentence before the line or beside it.
    pub(super) fn is_subject(self) -> bool {
        matches!(self.feature, Feature::SubjectBeside | Feature::LastSubject | Feature::SubjectBetween)
    }

    /// Whether the narration has somebody, other than as the speaker.
    pub(super) fn is_narrated(self) -> bool {
        use Feature::*;
        matches!(
            self.feature,
            Acts | ActsPerhaps | SubjectBeside | Beside | WithCue | LastSubject | SubjectBetween | Between
        )
    }
}

pub(super) struct Reader<'a, 'b, 't> {
    pub(super) clauses: Clauses<'a, 't>,
    pub(super) quotations: &'a [Quotation],
    pub(super) evidence: &'a [Option<Evidence>],
    pub(super) entities: &'b Entities<'t>,
    /// Where each mention stands.
    pub(super) places: &'b [Place],
}

impl Reader<'_, '_, '_> {
    /// The lines of the text: `outer` are its outermost quotations.
    pub(super) fn lines(&self, outer: &[usize]) -> Lines {
        let ends = || (1..=outer.len()).filter(|&k| k == outer.len() || !self.same_line(outer[k - 1], outer[k]));
        let (mut all, mut signs) = (Vec::with_capacity(ends().count()), Vec::new());
        let mut from = 0usize;
        for end in ends() {
            all.push(self.line((from, end), outer, &mut signs));
            from = end;
        }
        Lines { all, signs }
    }

    /// Whether two quotations that follow one another have one speaker.
    fn same_line(&self, a: usize, b: usize) -> bool {
        let (p, q) = (&self.quotations[a], &self.quotations[b]);
        let near = p.paragraph == q.paragraph || q.pair.continues.is_some();
        let said = |e: Option<&Evidence>| e.and_then(|e| e.mention).map(|m| m.first);
        near && match (said(self.evidence[a].as_ref()), said(self.evidence[b].as_ref())) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        }
    }

    fn line(&self, quotes: (usize, usize), outer: &[usize], signs: &mut Vec<Sign>) -> Line {
        let (first, last) = (&self.quotations[outer[quotes.0]], &self.quotations[outer[quotes.1 - 1]]);
        let line = Line {
            quotes,
            paragraphs: (first.paragraph, last.paragraph),
            start: first.first(),
            end: self.end_of(outer[quotes.1 - 1]),
            opens_chapter: false,
            shown: NOBODY,
            reported: false,
            open: None,
            gender: Lex::NONE,
            called: Lex::NONE,
            asks: last.last().checked_sub(1).is_some_and(|k| self.clauses.tokens.all[k].is(Kind::Question)),
            signs: (signs.len(), signs.len()),
        };
        let mut line = Draft { line, signs };
        let evidence = outer[quotes.0..quotes.1].iter().find_map(|&i| self.evidence[i].as_ref());
        if let Some(e) = evidence {
            self.read_evidence(&mut line, e);
        }
        let before = quotes.0.checked_sub(1).map_or(0, |p| self.end_of(outer[p]));
        if let Some(p) = quotes.0.checked_sub(1) {
            let spoke = self.evidence[outer[p]].and_then(|e| e.mention).map_or(NOBODY, |m| self.entity(m));
            self.read_clause_before(&mut line, (self.quotations[outer[p]].last() + 1, before), spoke);
        }
        let behind = outer.get(quotes.1).map_or(self.clauses.tokens.len(), |&n| self.quotations[n].first());
        self.read_around(&mut line, (before, first.first()), (last.last() + 1, behind), evidence);
        let asked = || quotes.0.checked_sub(1).is_some_and(|p| self.asks_name(outer[p]));
        self.read_inside(&mut line, (first.first(), last.last() + 1), evidence, asked);
        line.line.signs.1 = line.signs.len();
        line.line
    }

    /// The token after a quotation and after the clause behind it that reports it.
    fn end_of(&self, quotation: usize) -> usize {
        let end = self.quotations[quotation].last() + 1;
        let clause = self.evidence[quotation].filter(|e| e.cue.is_some());
        clause.map_or(end, |e| end.max(e.end as usize))
    }

    /// Who stands in the clause that reports the line before, and does not speak it.
    fn read_clause_before(&self, line: &mut Draft<'_>, (from, end): (usize, usize), spoke: u32) {
        for i in self.clauses.indices_in(from, end) {
            // *he said, rubbing his hands*
            if !self.is_subject(i) && self.entities.of[i] != spoke {
                self.note_narrated(line, i, Feature::WithCueBefore, None);
            }
        }
    }

    /// What the words beside the line say.
    fn read_evidence(&self, line: &mut Draft<'_>, e: &Evidence) {
        let Some(m) = e.mention else { return };
        let index = self.clauses.index_of(m);
        line.shown = index.map_or(NOBODY, |k| self.entities.of[k]);
        // *“Hello,” he said. “I’m Ann.”*: the conversation tells who *he* is, if nothing else does.
        let unread = line.shown == NOBODY && m.form == Form::Pronoun && m.gender != Lex::NONE && !m.plural;
        line.open = index.filter(|&k| unread || !self.entities.readings_of(k).is_empty());
        let open = line.open.is_some();
        let acts = e.rule == Rule::ActionBeat;
        line.reported = !acts;
        // *The scissors went on. “No.”*
        if acts && !open && !self.is_person(line.shown) {
            line.shown = NOBODY;
            return;
        }
        let feature = match m.form {
            // *Someone shouted*: hardly anybody known.
            Form::Pronoun if open && self.is_nobody_known(line.shown) => Feature::NounPerhaps,
            Form::Pronoun if open && acts => Feature::ActsPerhaps,
            Form::Pronoun if open => Feature::Meant,
            Form::Role | Form::Thing if acts && !self.clauses.tokens.is_person_noun(m.name as usize) => {
                Feature::ActsPerhaps
            }
            _ if acts => Feature::Acts,
            Form::Role if open => Feature::NounPerhaps,
            Form::Role | Form::Thing | Form::Group | Form::Pronoun => Feature::Noun,
            _ => Feature::Named,
        };
        if open {
            line.gender = m.gender;
        }
        line.note(line.shown, feature);
        if let Some(told) = self.told(e) {
            line.note(self.entity(told), Feature::Told);
        }
    }

    /// Whom the narration around the line speaks of: that since the line
    /// before, and that of its own paragraph.
    fn read_around(&self, line: &mut Draft<'_>, before: (usize, usize), behind: (usize, usize), e: Option<&Evidence>) {
        let tokens = self.clauses.tokens;
        let chapter = chapter(tokens, before.0, before.1 + 1);
        let start = chapter.unwrap_or(before.0).max(before.1.saturating_sub(NARRATION));
        let starts = |k: &usize| tokens.starts_paragraph(*k);
        let own = (start..=before.1).rev().find(starts).unwrap_or(start);
        let sentence = before.1.checked_sub(1).map_or(0, |last| self.clauses.start_of(last));
        for i in self.clauses.indices_in(start, before.1) {
            let at = self.clauses.mentions[i].first();
            // *The clerk said that Ann was late.*: Ann does nothing there.
            let that = || at > 0 && tokens.is_word(at - 1, "that");
            let feature = match (at, self.is_subject(i) && !that()) {
                (at, true) if at >= own => Feature::SubjectBeside,
                (at, false) if at >= own => Feature::Beside,
                (at, true) if at >= sentence => Feature::LastSubject,
                (_, true) => Feature::SubjectBetween,
                _ => Feature::Between,
            };
            self.note_narrated(line, i, feature, e);
        }
        // Where it opens with speech, those who spoke before may go on.
        line.opens_chapter = chapter.is_some() && line.signs().iter().any(|sign| sign.is_narrated());
        let end = behind.1.min(behind.0 + NARRATION);
        let end = (behind.0..end).find(starts).unwrap_or(end);
        if let Some(i) = self.clauses.indices_in(end, (end + NARRATION).min(behind.1)).next()
            && self.is_subject(i)
        {
            self.note_narrated(line, i, Feature::SubjectBehind, e);
        }
        let cue = e.filter(|e| e.cue.is_some()).map_or(0, |e| e.end as usize);
        for i in self.clauses.indices_in(behind.0, end) {
            let feature = match self.clauses.mentions[i].first() {
                at if at < cue => Feature::WithCue,
                _ if self.is_subject(i) => Feature::SubjectBeside,
                _ => Feature::Beside,
            };
            self.note_narrated(line, i, feature, e);
        }
    }

    fn note_narrated(&self, line: &mut Draft<'_>, mention: usize, feature: Feature, e: Option<&Evidence>) {
        let m = &self.clauses.mentions[mention];
        let own = e.and_then(|e| e.mention).is_some_and(|own| own.name == m.name);
        // *a chair*
        if own || m.form == Form::Role && m.indefinite && !self.is_subject(mention) {
            return;
        }
        let entity = self.entities.of[mention];
        let Some(known) = self.entities.all.get(entity as usize) else { return };
        // *he added, with a look at Ann*: he is not Ann.
        let named = || m.is_named() || m.form == Form::Role && known.form == Form::Role;
        if feature == Feature::WithCue && line.open.is_some() && !m.possessive && named() {
            line.note(entity, Feature::Unfit);
        }
        if !self.clauses.tokens.all[m.first()].is_quoted() && is_person(known) {
            line.note(entity, feature);
            if matches!(feature, Feature::Beside | Feature::WithCue) && self.is_turned_to(m) {
                line.note(entity, Feature::Told);
            }
        }
    }

    /// Whom the line itself speaks to and of; and, between its parts, whom the
    /// narration does. Who is `asked` for the name begins with it.
    fn read_inside(
        &self,
        line: &mut Draft<'_>,
        (first, end): (usize, usize),
        e: Option<&Evidence>,
        asked: impl Fn() -> bool,
    ) {
        let tokens = self.clauses.tokens;
        for i in self.clauses.indices_in(first, end) {
            let m = &self.clauses.mentions[i];
            if !tokens.all[m.first()].is_quoted() {
                let cue = e.is_some_and(|e| m.first() < e.end as usize && e.cue.is_some());
                let feature = match cue {
                    true => Feature::WithCue,
                    false if self.is_subject(i) => Feature::SubjectBeside,
                    false => Feature::Beside,
                };
                self.note_narrated(line, i, feature, e);
                continue;
            }
            // *“They called, ‘Ann!’”* calls nobody.
            if tokens.all[m.first()].depth() > 1 {
                continue;
            }
            let (entity, called) = (self.entities.of[i], self.places[i].called);
            if !self.is_person(entity) {
                if called && m.form == Form::Role {
                    line.called = m.gender;
                }
                continue;
            }
            // Either is the other’s: *“Sister,” she said.*
            let mutual = || tokens.is_among(m.name as usize, few!["brother", "cousin", "sister"]);
            if entity == line.shown && m.form == Form::Role && mutual() {
                continue;
            }
            let own = Sign { who: entity, feature: Feature::OwnName };
            let opens = || m.first().checked_sub(1).is_some_and(|b| tokens.all[b].is(Kind::Mark));
            if is_own_name(tokens, m) || m.is_named() && opens() && asked() {
                line.note(own.who, own.feature);
            } else if line.signs().contains(&own) {
                // *“Ann. Ann Lee.”*
            } else if called {
                line.note(entity, Feature::Called);
            } else if m.is_named() {
                line.note(entity, Feature::SpokenOf);
            }
        }
    }

    /// Whether a quotation asks who somebody is.
    fn asks_name(&self, quotation: usize) -> bool {
        let (tokens, q) = (self.clauses.tokens, &self.quotations[quotation]);
        (q.last().saturating_sub(SHORT_QUESTION).max(q.first())..q.last()).any(|k| asks_name(tokens, k))
    }

    /// Whether a mention is the subject of a verb, or owns one: *Ann's eyes shone*.
    fn is_subject(&self, mention: usize) -> bool {
        self.places[mention].subject
    }

    /// The one told: *she said to Ann*, *she asked Ann*.
    fn told(&self, e: &Evidence) -> Option<Mention> {
        let (tokens, cue) = (self.clauses.tokens, e.cue?.1 as usize);
        let from = cue.max(e.mention.map_or(0, |m| m.last())) + 1;
        let end = (e.end as usize).min(from + 8);
        let to = |&k: &usize| tokens.is_among(k, few!["to", "at", "toward", "towards"]);
        let at = (from..end).find(to).map_or(cue + 1, |k| k + 1);
        let told = self.clauses.mentions_in(at, at + 1).first().copied()?;
        (Some(told.first) != e.mention.map(|m| m.first) && !told.possessive).then_some(told)
    }

    fn entity(&self, m: Mention) -> u32 {
        self.clauses.index_of(m).map_or(NOBODY, |k| self.entities.of[k])
    }

    /// Whether somebody beside a line is looked at or turned to, and so is told it: *He
    /// turned back to | Ann.*
    fn is_turned_to(&self, m: &Mention) -> bool {
        let tokens = self.clauses.tokens;
        let to = m.first().checked_sub(1).filter(|&k| tokens.is_among(k, few!["to", "at", "toward", "towards", "on"]));
        let way = |k: usize| tokens.is_among(k, few!["back", "round", "around", "up", "down", "over"]);
        let before = |k: usize| k.checked_sub(1);
        let verb = to.and_then(before).and_then(|k| if way(k) || is_adverb(tokens, k) { before(k) } else { Some(k) });
        m.is_named() && !m.possessive && verb.is_some_and(|verb| tokens.is_among(verb, TURNS))
    }

    fn is_nobody_known(&self, entity: u32) -> bool {
        self.entities.all.get(entity as usize).is_some_and(|e| e.form == Form::Pronoun)
    }

    fn is_person(&self, entity: u32) -> bool {
        self.entities.all.get(entity as usize).is_some_and(is_person)
    }
}

fn is_person(e: &Entity<'_>) -> bool {
    !e.plural && matches!(e.form, Form::Person | Form::Listed { .. } | Form::Role | Form::FirstPerson)
}

/// The first paragraph behind the heading of the last chapter that starts between
/// two tokens: a line that *Chapter* opens, or that has no more than a number.
fn chapter(tokens: &Tokens<'_>, from: usize, end: usize) -> Option<usize> {
    let number = |k: usize| {
        let t = tokens.all[k];
        let roman = || tokens.word(k).bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'));
        t.is(Kind::Number) || t.is_capital() && roman()
    };
    let heads = |k: usize| {
        let alone = || tokens.starts_paragraph(k + 1 + usize::from(tokens.kind(k + 1) == Some(Kind::Stop)));
        tokens.all[k].is_capital() && tokens.is_word(k, "chapter") || number(k) && alone()
    };
    // Nothing stands between where what reports the line before runs on into this one.
    let between = tokens.all.get(from..end).unwrap_or_default();
    let lines = (from..end).zip(between).rev().filter(|(_, t)| t.gap() >= Gap::Line);
    let head = lines.map(|(k, _)| k).find(|&k| heads(k))?;
    (head + 1..end).find(|&k| tokens.starts_paragraph(k))
}

/// The outermost quotations that are speech.
pub(super) fn outer(quotations: &[Quotation]) -> Vec<usize> {
    (0..quotations.len()).filter(|&i| is_line(&quotations[i])).collect()
}
