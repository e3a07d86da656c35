//! Who speaks by a name and what sets it off, without marks: *Lee: Bridge will hold* over
//! an article, *LEE: It will hold.* in a transcript, *\[00:12\] LEE (Chair): It will hold.*
//! in one with times and roles, *\<lee\> it will hold* in a chat, *LEE. It will hold.* in a
//! play, *LEE* alone on the line before in a film, *RT @lee: It will hold* in a tweet,
//! *Q: Will it hold?* and *A It will.* in an interview.

use super::{Finder, Report};
use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::lexicon::{Few, Lex, few};
use crate::map::Set;
use crate::mention::{Form, Mention};
use crate::token::{Gap, Kind, Token};

/// A heading names in so many tokens who speaks.
const LONGEST_LABEL: usize = 10;
/// A heading has so many tokens.
const LONGEST_HEADING: usize = 40;
/// A time before a name, or a role behind it, has at most so many.
const LONGEST_ANNEX: usize = 16;
/// The name that somebody has in a chat has at most so many.
const LONGEST_NICK: usize = 6;
/// Where names stand alone on lines, one of at most so many paragraphs has such a line.
const PARAGRAPHS: usize = 3;
/// What follows a label is looked at for a verb so far.
const NEAR_VERB: usize = 16;
/// A heading reports no less than so many words.
const LEAST_WORDS: usize = 3;

/// So many pairs of a question and its answer make an interview.
const PAIRS: usize = 2;
/// The words that ask somebody for an interview stand so many before the name.
const NEAR_INTERVIEW: usize = 3;
/// So many mentions before the first question tell who is interviewed.
const INTRODUCTION: usize = 32;

/// Words for an interview.
const TALKS: &Few = few!["interview", "interviewed", "sat", "speaks", "spoke", "spoken", "talked", "talks"];
/// Who asks in interviews.
const PRESS: &Few = few!["columnist", "correspondent", "editor", "host", "journalist", "reporter", "writer"];
/// Texts of which a heading says what they found.
const TEXTS: &Few = few!["analysis", "documents", "memo", "poll", "report", "review", "study", "survey"];

/// The letter that an interview has for who speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letter {
    Question,
    Answer,
    /// *B:* of a list.
    Other,
}

/// An interview in questions and answers, and who asks and gives it, as far as the
/// text before the first question tells.
#[derive(Clone, Copy)]
pub(super) struct Interview {
    /// The first question.
    from: usize,
    asks: Option<Mention>,
    gives: Option<Mention>,
}

/// What a text has before what somebody says.
#[derive(Clone, Copy)]
struct Label {
    mention: Option<Mention>,
    /// Its last token: a colon, a stop, the bracket behind a name or the name itself.
    last: usize,
    /// A name alone on its line, as in a film or a play.
    alone: bool,
}

/// Which labels the lines of a text have.
#[derive(Clone, Copy, Default)]
pub(super) struct Script {
    /// Names that a colon, a stop or brackets set off.
    labels: bool,
    /// Names that stand alone.
    alone: bool,
}

impl Finder<'_, '_> {
    /// Reads whether the text is a transcript or a play: the same name with a clause behind
    /// it opens several of its lines. Of names alone on their lines there are two, and many
    /// of the paragraphs have one: those over chapters are few.
    pub(super) fn script(&self) -> Script {
        let mut names: Set<(&str, bool)> = Set::new();
        let mut script = Script::default();
        let (mut alone, mut several, mut again, mut paragraphs) = (0, false, false, 0);
        for k in self.tokens.starts.iter().map(|&start| start as usize).filter(|&k| self.opens_line(k)) {
            paragraphs += usize::from(self.tokens.starts_paragraph(k));
            let label = self.set_off(k).filter(|label| self.has_verb(label.last + 1));
            let Some((m, label)) = label.and_then(|label| Some((label.mention?, label))) else { continue };
            if !self.names_teller(&m) {
                continue;
            }
            let known = !names.add((self.tokens.word(m.last()), label.alone));
            if label.alone {
                alone += 1;
                again |= known;
                several |= alone > 1 && !known;
            } else {
                script.labels |= known;
            }
        }
        script.alone = again && several && alone * PARAGRAPHS >= paragraphs;
        script
    }

    /// What somebody says by the label that a paragraph opens with, and the
    /// token after it.
    pub(super) fn labelled(&mut self, first: usize) -> Option<usize> {
        if !self.opens_line(first) {
            return None;
        }
        let label = self.label(first).or_else(|| self.retweet(first));
        let label = label.or_else(|| if first == 0 { self.heading() } else { None })?;
        let Label { mention, last, alone } = label;
        let start = self.behind_direction(last + 1);
        let mut end = start;
        while self.tokens.get(end).is_some_and(|t| t.gap() < Gap::Paragraph || alone && end == start)
            && !(end > start && self.opens_line(end) && self.label(end).is_some())
        {
            end += 1;
        }
        // *ANN: “No.”* is direct.
        if start == end || self.quotation_at(start).is_some_and(|q| self.quotations[q].last() + 2 >= end) {
            return None;
        }
        let stop = end - usize::from(self.tokens.all[end - 1].is(Kind::Stop) && !self.tokens.all[end - 1].is_quoted());
        let sign = matches!(self.tokens.all[last].kind(), Kind::Colon | Kind::Stop | Kind::Dash);
        let cue = sign.then_some((last as u32, last as u32));
        // The letter stands for whom the introduction names.
        let letter = mention.is_none_or(|m| m.last() < first).then_some(first as u32);
        let rule = if letter.is_some() && mention.is_some() { Rule::NearestMention } else { Rule::Colon };
        let evidence = Evidence { rule, mention, cue, end: start as u32 };
        self.found.push(Report { relative: letter, ..self.report(evidence, start, stop)? });
        while let Some(next) = self.answer_goes_on(end).filter(|_| !alone) {
            let evidence = Evidence { cue: None, end: end as u32, ..evidence };
            let stop = next - usize::from(self.tokens.all[next - 1].is(Kind::Stop));
            self.found.push(Report { relative: letter, ..self.report(evidence, end, stop)? });
            end = next;
        }
        Some(end)
    }

    /// The token behind what a play says of how somebody speaks: *(softly)*.
    fn behind_direction(&self, start: usize) -> usize {
        let opens = self.tokens.kind(start) == Some(Kind::Open);
        let close = if opens { self.close_ahead(start) } else { None };
        close.filter(|&close| !self.tokens.starts_paragraph(close + 1)).map_or(start, |close| close + 1)
    }

    /// The token after a paragraph that goes on with what a label before it opened: one
    /// that says *I* or *you*, with the next label a few paragraphs behind it.
    fn answer_goes_on(&self, first: usize) -> Option<usize> {
        let next = |from: usize| (from + 1..self.tokens.len()).find(|&k| self.tokens.all[k].gap() >= Gap::Paragraph);
        let opens = |k: usize| self.label(k).is_some();
        if first >= self.tokens.len() || opens(first) || self.tokens.all[first].is(Kind::Mark) {
            return None;
        }
        let end = next(first)?;
        let talks =
            (first..end).any(|k| self.tokens.is_among(k, few!["i", "me", "my", "we", "us", "our", "you", "your"]));
        let followed = opens(end) || next(end).is_some_and(|k| opens(k) || next(k).is_some_and(opens));
        (talks && followed).then_some(end)
    }

    fn opens_line(&self, i: usize) -> bool {
        i == 0 || self.tokens.get(i).is_some_and(|t| t.gap() >= Gap::Line)
    }

    /// Who speaks by the label at the start of a line, if a name tells.
    fn label(&self, first: usize) -> Option<Label> {
        if let Some(interview) = &self.interview
            && first >= interview.from
            && let Some((letter, last)) = self.letter(first)
        {
            let mention = match letter {
                Letter::Question => interview.asks,
                Letter::Answer => interview.gives,
                Letter::Other => return None,
            };
            return Some(Label { mention, last, alone: false });
        }
        if !self.script.labels && !self.script.alone {
            return None;
        }
        let label = self.set_off(first).filter(|l| if l.alone { self.script.alone } else { self.script.labels })?;
        let m = label.mention?;
        // Once names tell who speaks, *Reporter:* and *The Star:* do too; not *Photo: Ann Lee*.
        let tells = || !label.alone && matches!(m.form, Form::Role | Form::Body) && self.has_verb(label.last + 1);
        (self.names_teller(&m) || tells()).then_some(label)
    }

    /// The name that a line opens with, or that has only a time before it, if something sets
    /// it off from what follows.
    fn set_off(&self, first: usize) -> Option<Label> {
        let at = self.end_of_time(first);
        let named = self.clauses.mention_from(at).filter(Mention::can_speak);
        named.and_then(|m| self.end_of_label(m)).or_else(|| self.nick(first, at))
    }

    /// The name that somebody has in a chat: *\<ann\> no*, *\[12:01\] ann_b: no*, *ann (12:01): no*.
    fn nick(&self, first: usize, at: usize) -> Option<Label> {
        let tokens = self.tokens;
        let angle = tokens.is_word(at, "<");
        let name = at + usize::from(angle);
        tokens.get(name).filter(|t| t.is_word() && !t.is(Kind::Number))?;
        let in_word = |k: &usize| tokens.get(*k).is_some_and(|t| t.gap() == Gap::None && !t.is(Kind::Colon));
        let in_nick = |k: &usize| in_word(k) && !matches!(tokens.word(*k), ">" | "<");
        let last = name + (name + 1..name + LONGEST_NICK).take_while(in_nick).count();
        let sign = last + 1;
        let is_gap = |k: usize| tokens.get(k).is_some_and(|t| t.gap() == Gap::Space);
        let end = if angle {
            // No tag of a page: *<li> no*, *<div> no </div>*.
            let in_line = |k: &usize| tokens.get(*k).is_some_and(|t| t.gap() < Gap::Line);
            let tags = || (sign..sign + LONGEST_HEADING).take_while(in_line).any(|k| tokens.is_word(k, "<"));
            let len = || tokens.span(name, last).len();
            (tokens.is_word(sign, ">") && (at > first || len() > 2 && !tags())).then_some(sign)
        } else if tokens.kind(sign) == Some(Kind::Colon) {
            (at > first).then_some(sign)
        } else {
            let time = self.close_ahead(sign).filter(|&close| (sign..close).any(|k| tokens.all[k].is(Kind::Colon)));
            time.filter(|&close| tokens.kind(close + 1) == Some(Kind::Colon)).map(|close| close + 1)
        }?;
        let mention = Mention { form: Form::Person, name: name as u32, ..self.clauses.plain(name, last) };
        is_gap(end + 1).then_some(Label { mention: Some(mention), last: end, alone: false })
    }

    /// *RT @lee: …*: whom somebody passes on.
    fn retweet(&self, first: usize) -> Option<Label> {
        let (tokens, at, colon) = (self.tokens, first + 1, first + 3);
        let is_one = tokens.kind(colon) == Some(Kind::Colon) && tokens.is_word(at, "@") && tokens.word(first) == "RT";
        let mention = || Mention { form: Form::Person, ..self.clauses.plain(at, at + 1) };
        is_one.then(|| Label { mention: Some(mention()), last: colon, alone: false })
    }

    /// The token after a time that opens a line: *\[00:12:03\]*, *12:03*.
    fn end_of_time(&self, first: usize) -> usize {
        let is_time = |k: &usize| self.is_time(*k) && (*k == first || !self.opens_line(*k));
        let len = (first..first + LONGEST_ANNEX).take_while(is_time).count();
        let has_colon = (first..first + len).any(|k| self.tokens.all[k].is(Kind::Colon));
        if has_colon { first + len } else { first }
    }

    fn is_time(&self, i: usize) -> bool {
        let signs = |t: Token| {
            matches!(t.kind(), Kind::Number | Kind::Colon | Kind::Open | Kind::Close | Kind::Dash | Kind::Comma)
        };
        self.tokens.get(i).is_some_and(signs) || self.tokens.is_among(i, few!["/", "am", "pm"])
    }

    /// Reads whether the text is an interview: a question and behind it an answer open
    /// lines by their letters, and no third goes on as in a list: *A: Oslo*, *B: Rome*.
    pub(super) fn interview(&self) -> Option<Interview> {
        let starts = self.tokens.starts.iter().map(|&start| start as usize);
        let mut letters = starts.filter_map(|k| Some((k, self.letter(k)?.0))).peekable();
        let (mut first, mut before) = (None, None);
        let (mut pairs, mut says_i) = (0, false);
        while let Some((k, letter)) = letters.next() {
            let next = letters.peek();
            let until = next.map_or(self.tokens.len(), |n| n.0);
            if letter == Letter::Answer {
                let asked = before == Some(Letter::Question) && self.tokens.all[k - 1].is(Kind::Question);
                // One pair with stops may be initials, *A. Lee*, and one without a sign chance.
                let sure = matches!(self.tokens.all[k + 1].kind(), Kind::Colon | Kind::Dash);
                let pair = if sure { PAIRS } else { 1 };
                pairs += if asked && next.is_none_or(|n| n.1 != Letter::Other) { pair } else { 0 };
                says_i =
                    says_i || (k..until).any(|i| self.tokens.is_among(i, few!["i", "me", "my", "our", "us", "we"]));
            }
            first = first.or((letter == Letter::Question).then_some(k));
            before = Some(letter);
        }
        let from = first.filter(|_| pairs >= PAIRS)?;
        // Who answers what is often asked is nobody of whom the text tells.
        let (asks, gives) = if says_i { self.introduction(from) } else { (None, None) };
        Some(Interview { from, asks, gives })
    }

    /// The letter that opens a line, *Q:*, *A.*, *Q –*, *Question:*, *Q Who*, and its last
    /// token; not *Q. 1*, *A man*.
    fn letter(&self, first: usize) -> Option<(Letter, usize)> {
        let tokens = self.tokens;
        let is_initial = tokens.all[first].is(Kind::Initial);
        if !(is_initial || tokens.is_among(first, few!["question", "answer"])) || !self.opens_line(first) {
            return None;
        }
        let has_sign = matches!(tokens.kind(first + 1), Some(Kind::Colon | Kind::Stop | Kind::Dash));
        let last = first + usize::from(has_sign);
        let next = tokens.get(last + 1).filter(|t| t.gap() == Gap::Space && !t.is(Kind::Number))?;
        let is_label = has_sign || is_initial && next.is_capital();
        let letter = match tokens.word(first) {
            "Q" | "Question" => Some(Letter::Question),
            "A" | "Answer" => Some(Letter::Answer),
            _ => (has_sign && is_initial).then_some(Letter::Other),
        };
        letter.filter(|_| is_label).map(|letter| (letter, last))
    }

    /// Who asks and who is interviewed by what stands before the questions: whom somebody *spoke
    /// with*, else whom it names most, and of those the last; not the author, nor who asks.
    fn introduction(&self, first: usize) -> (Option<Mention>, Option<Mention>) {
        let tokens = self.tokens;
        let before = self.clauses.mentions_in(0, first);
        let near = &before[before.len().saturating_sub(INTRODUCTION)..];
        let behind = |m: &Mention, words| m.first().checked_sub(1).is_some_and(|b| tokens.is_among(b, words));
        let people = || near.iter().filter(|m| m.form == Form::Person && !m.plural && !behind(m, few!["by"]));
        let talks = |from: usize, to: usize| (from..to).any(|k| tokens.is_among(k, TALKS));
        let asked = |m: &Mention| {
            let before = m.first().saturating_sub(NEAR_INTERVIEW);
            talks(before, m.first()) && behind(m, few!["interviewed", "to", "with"])
        };
        // *reporter Bo Kerr*, *Bo Kerr of the Star*
        let of_press = |m: &Mention| (m.first()..m.last()).any(|k| tokens.is_among(k, PRESS));
        let of_body = |m: &Mention| tokens.is_word(m.last() + 1, "of") && tokens.is_word(m.last() + 2, "the");
        let is_same = |m: &Mention, o: &Mention| tokens.word(m.last()) == tokens.word(o.last());
        let count = |m: &Mention| people().filter(|o| is_same(m, o)).count();
        let gives = people().max_by_key(|m| (!of_press(m) && !of_body(m), asked(m), count(m), m.can_speak())).copied();
        let asks = |m: &Mention| of_press(m) || of_body(m) && talks(m.last(), m.last() + NEAR_VERB);
        let asks = people().find(|m| asks(m) && gives.is_some_and(|g| !is_same(m, &g))).copied();
        (asks, gives)
    }

    /// What sets off a name from what follows: *Ann:*, *Ann (Chair):*, *\<Ann\>*, and in
    /// capitals, as in a play, *ANN.*, or with a role, *ANN LEE, HOST:*; or *ANN* alone.
    fn end_of_label(&self, m: Mention) -> Option<Label> {
        let (tokens, behind) = (self.tokens, m.last() + 1);
        let mention = Some(m);
        let is_end = |k: usize| tokens.get(k).is_some_and(|t| t.gap() >= Gap::Line);
        // *ANN*, *ANN (CONT’D)*
        let annex = if is_end(behind) { None } else { self.close_ahead(behind) };
        let end = annex.map_or(behind, |close| close + 1);
        if is_end(end) && !is_end(end + 1) {
            return self.in_capitals(&m).then_some(Label { mention, last: end - 1, alone: true });
        }
        let last = match tokens.kind(behind)? {
            Kind::Colon => Some(behind),
            Kind::Stop => self.in_capitals(&m).then_some(behind),
            Kind::Open => annex.map(|close| close + 1).filter(|&colon| tokens.kind(colon) == Some(Kind::Colon)),
            Kind::Comma => self.colon_ahead(behind).filter(|_| self.in_capitals(&m)),
            _ => None,
        }?;
        (!tokens.starts_paragraph(last + 1)).then_some(Label { mention, last, alone: false })
    }

    /// The bracket of the line, near by, that closes the one at a token.
    fn close_ahead(&self, open: usize) -> Option<usize> {
        let in_line = |k: &usize| self.tokens.get(*k).is_some_and(|t| t.gap() < Gap::Line || *k == open);
        self.tokens.get(open).filter(|t| t.is(Kind::Open))?;
        (open..open + LONGEST_ANNEX).take_while(in_line).find(|&k| self.tokens.all[k].is(Kind::Close))
    }

    /// The next colon of the line, near by.
    fn colon_ahead(&self, from: usize) -> Option<usize> {
        let in_line = |k: &usize| self.tokens.get(*k).is_some_and(|t| t.gap() < Gap::Line && !t.is(Kind::Stop));
        (from..from + LONGEST_ANNEX).take_while(in_line).find(|&k| self.tokens.all[k].is(Kind::Colon))
    }

    fn in_capitals(&self, m: &Mention) -> bool {
        let words = || (m.first()..=m.last()).filter(|&k| self.tokens.all[k].is_word());
        words().all(|k| self.tokens.all[k].is(Kind::Upper)) && words().any(|k| self.tokens.word(k).len() > 2)
    }

    /// *Lee: Bridge will hold*, *Lee to the council: Bridge will hold*, *Poll: …*
    fn heading(&self) -> Option<Label> {
        let tokens = self.tokens;
        let m = self.clauses.mention_from(0).filter(|m| m.can_speak())?;
        let whom = tokens.is_among(m.last() + 1, few!["to", "on", "at"]);
        let word = |&k: &usize| whom && tokens.get(k).is_some_and(|t| t.is_word());
        let colon = m.last() + 1 + (m.last() + 1..LONGEST_LABEL).take_while(word).count();
        // Not *The Latest*.
        if tokens.kind(colon) != Some(Kind::Colon) || tokens.lex(0).any(Lex::DETERMINER) {
            return None;
        }
        let again = |o: &Mention| o.first() > colon && tokens.word(o.last()) == tokens.word(m.last());
        let speaks = match m.form {
            // *Ann Lee*, or *Lee*, of whom the text goes on to speak; not *Exclusive*.
            Form::Person | Form::Listed { .. } => {
                tokens.lex(m.name as usize).any(Lex::GIVEN) || self.clauses.mentions.iter().any(again)
            }
            Form::Body => true,
            _ => tokens.is_among(m.name as usize, TEXTS),
        };
        let content = colon + 1..colon + LONGEST_HEADING;
        let words = content.take_while(|&k| tokens.get(k).is_some_and(|t| t.gap() < Gap::Paragraph));
        let words = words.filter(|&k| tokens.all[k].is_word()).count();
        (speaks && words >= LEAST_WORDS).then_some(Label { mention: Some(m), last: colon, alone: false })
    }

    /// A person’s name; in capitals a short one looks like the letters of a body, and a
    /// noun is as good as a name: *OLD SAILOR*.
    fn names_teller(&self, m: &Mention) -> bool {
        let letters = m.form == Form::Body && m.first == m.last && self.tokens.all[m.first()].is(Kind::Upper);
        m.is_somebody() || letters || m.form == Form::Role && self.in_capitals(m)
    }

    /// Whether a finite verb stands among the next words of the paragraph that a token is in
    /// or opens.
    fn has_verb(&self, start: usize) -> bool {
        (start..start + NEAR_VERB)
            .take_while(|&k| self.tokens.get(k).is_some_and(|t| k == start || t.gap() < Gap::Paragraph))
            .any(|k| self.tokens.lex(k).any(Lex::AUXILIARY | Lex::PAST | Lex::THIRD | Lex::BASE | Lex::PRONOUN))
    }
}
