//! From quotations with their evidence to quotes and speakers.

use std::borrow::Cow;
use std::iter;
use std::vec;

use crate::aside;
use crate::attribution::Evidence;
use crate::attribution::coreference::{Entities, NOBODY};
use crate::attribution::dialogue::Turn;
use crate::attribution::reported::Report;
use crate::attribution::rule::Confidence;
use crate::block::{self, BLOCK};
use crate::clause::Clauses;
use crate::extraction::{
    Attribution, Cue, Extraction, Marked, Mention, Quote, QuoteId, QuoteKind, Segments, Speaker, SpeakerId, Words,
    on_one_line,
};
use crate::gazetteer::{Entry, Gazetteer};
use crate::lexicon::{Lex, few};
use crate::mention::{self, Form};
use crate::quotation::{Quotation, Shape, Verdict};
use crate::sort::sort_by_key;
use crate::span::Span;
use crate::token::{Kind, Tokens};
use crate::who::{Gender, SpeakerKind};

/// The options that matter for the result.
pub(crate) struct Options<'a> {
    pub(crate) cast: &'a Gazetteer,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) narrator: Option<&'a str>,
    pub(crate) min_confidence: f32,
}

/// Puts the result together.
pub(crate) fn assemble<'t>(
    clauses: Clauses<'_, 't>,
    quotations: &[Quotation],
    evidence: &[Option<Evidence>],
    turns: &[Turn],
    reports: &[Report],
    entities: &Entities<'t>,
    options: &Options<'_>,
) -> Extraction<'t> {
    let mut assembler = Assembler {
        clauses,
        evidence,
        turns,
        entities,
        options,
        ids: vec![NOBODY; entities.all.len() + 1],
        speakers: Vec::with_capacity((quotations.len() + reports.len()).min(MOST_SPEAKERS)),
        others: Vec::new(),
    };
    let (drafts, mut marked) = assembler.drafts(quotations);
    let quotes = assembler.quotes(drafts, &mut marked, quotations, reports);
    assembler.fill_mentions();
    Extraction { text: clauses.tokens.text, quotes, speakers: assembler.speakers, marked }
}

/// An article has no more.
const MOST_SPEAKERS: usize = 16;

/// A quotation, or several that are parts of one quote.
struct Draft {
    span: Span,
    first: Span,
    more: Vec<Span>,
    parent: Option<u32>,
    closed: bool,
    /// The first quotation, and the one whose evidence counts.
    quotation: u32,
    evidence: u32,
}

/// What is known of who says a quote.
struct Known {
    evidence: Option<Evidence>,
    /// What the conversation tells.
    turn: Turn,
    /// The *who*, or the letter of an interview, that stands for the mention.
    relative: Option<u32>,
}

struct Assembler<'a, 't> {
    clauses: Clauses<'a, 't>,
    evidence: &'a [Option<Evidence>],
    turns: &'a [Turn],
    entities: &'a Entities<'t>,
    options: &'a Options<'a>,
    /// The speaker made for each entity, behind that of nobody.
    ids: Vec<u32>,
    speakers: Vec<Speaker<'t>>,
    /// The *who*, *which* and *A:* that stand for speakers, and the *I* in their own speech.
    others: Vec<(SpeakerId, Mention<'t>)>,
}

impl<'t> Assembler<'_, 't> {
    fn tokens(&self) -> &Tokens<'t> {
        self.clauses.tokens
    }

    /// Joins the quotations that are parts of one quote.
    fn drafts(&self, quotations: &[Quotation]) -> (Vec<Draft>, Vec<Marked>) {
        let evidence = self.evidence;
        let mut drafts: Vec<Draft> = Vec::with_capacity(quotations.len());
        let mut marked = Vec::with_capacity(quotations.len());
        // The quote that each quotation became a part of.
        let mut quote_of: Vec<Option<u32>> = vec![None; quotations.len()];
        let mut previous: Option<usize> = None;
        // The last tokens of the quotations around, and the quotes inside them.
        let mut around: Vec<(usize, Option<u32>)> = Vec::new();
        for (i, q) in quotations.iter().enumerate() {
            while around.last().is_some_and(|&(last, _)| last < q.last()) {
                around.pop();
            }
            let parent = around.last().and_then(|&(_, quote)| quote);
            let content = self.content(q);
            let span = if q.shape == Shape::AfterClause {
                content
            } else {
                self.tokens().span(q.first(), q.last().max(q.first()))
            };
            let closed = q.pair.closed || q.shape != Shape::Marks;
            if q.verdict == Verdict::Speech && !content.is_empty() {
                let split = previous.filter(|&p| self.is_split(&quotations[p], q, evidence[p], evidence[i]));
                let goes_on = q.pair.continues.or(split.map(|p| p as u32)).and_then(|p| quote_of[p as usize]);
                // A part of what stands in another quote is a quote of its own there.
                let goes_on = goes_on.filter(|&id| drafts[id as usize].parent == parent);
                let id = goes_on.unwrap_or(drafts.len() as u32);
                let (first, more) = self.spoken(q, content);
                if let Some(draft) = drafts.get_mut(id as usize) {
                    draft.more.push(first);
                    draft.more.extend(more);
                    draft.span = Span::new(draft.span.start(), span.end());
                    draft.closed = closed;
                    // Of two the one with a cue.
                    if evidence[draft.evidence as usize].is_none_or(|e| e.cue.is_none()) && evidence[i].is_some() {
                        draft.evidence = i as u32;
                    }
                } else {
                    drafts.push(Draft { span, first, more, parent, closed, quotation: i as u32, evidence: i as u32 });
                }
                quote_of[i] = Some(id);
                if q.is_outermost() {
                    previous = Some(i);
                }
            }
            around.push((q.last(), quote_of[i].or(parent)));
            if q.shape == Shape::Marks {
                marked.push(Marked { span, content, quote: quote_of[i].map(QuoteId), closed });
            }
        }
        (drafts, marked)
    }

    /// Makes the quotes, with those of what is reported, in the order of the text.
    ///
    /// Speech inside what is reported becomes a part of it. Where all that is
    /// reported stands in marks, the quote is direct.
    fn quotes(
        &mut self,
        drafts: Vec<Draft>,
        marked: &mut [Marked],
        quotations: &[Quotation],
        reports: &[Report],
    ) -> Vec<Quote<'t>> {
        let mut quotes: Vec<Quote<'t>> = Vec::with_capacity(drafts.len() + reports.len());
        // The quote that each draft became, or became a part of.
        let mut place = Vec::with_capacity(drafts.len());
        let mut quotes_of_marks: Vec<Option<u32>> = vec![None; quotations.len()];
        let mut old = drafts.into_iter();
        let mut q = 0;
        for report in reports {
            let first = report.parts[0].0 as usize;
            while quotations.get(q).is_some_and(|o| o.first() < first) {
                q += 1;
            }
            let start = self.tokens().all[first].start();
            while let Some(draft) = next_if(&mut old, |draft| draft.span.start() < start) {
                self.push_direct(&mut quotes, draft, &mut place);
            }
            let id = quotes.len() as u32;
            let quote = self.reported(report, &quotations[q..], |k| quotes_of_marks[q + k] = Some(id));
            let known = Known { evidence: Some(report.evidence), turn: Turn::NONE, relative: report.relative };
            let span = quote.span;
            self.push(&mut quotes, quote, known);
            while let Some(draft) = next_if(&mut old, |draft| draft.span.end() <= span.end()) {
                // What stands between its two parts is no part of it.
                if quotes[id as usize].segments().iter().any(|s| s.overlaps(draft.span)) {
                    place.push(id);
                } else {
                    self.push_direct(&mut quotes, draft, &mut place);
                }
            }
        }
        for draft in old {
            self.push_direct(&mut quotes, draft, &mut place);
        }
        let in_marks = quotations.iter().enumerate().filter(|(_, o)| o.shape == Shape::Marks);
        for (mark, (k, _)) in marked.iter_mut().zip(in_marks) {
            mark.quote = mark.quote.map(|id| QuoteId(place[id.index()])).or(quotes_of_marks[k].map(QuoteId));
        }
        quotes
    }

    /// What a report becomes. `quotations` are those that open in it or behind;
    /// `takes` gets the place among them of each whose marks are a part of it.
    fn reported(&self, report: &Report, quotations: &[Quotation], mut takes: impl FnMut(usize)) -> Quote<'t> {
        let [(first, end), (_, end_of_second)] = report.parts.map(|(first, end)| (first as usize, end as usize));
        let two = end_of_second > 0;
        // Marks stand in it; and its words without them, where it all stands in one
        // pair, with whether that is closed.
        let (mut inside, mut whole) = (false, None);
        for (k, o) in quotations.iter().enumerate().take_while(|(_, o)| o.first() < last_token(report)) {
            let within = report.parts.iter().any(|p| o.first() >= p.0 as usize && o.last() < p.1 as usize);
            if within && o.verdict != Verdict::Term && o.is_outermost() {
                inside = true;
                if o.first() == first && o.last() + 1 == end && !two {
                    whole = Some((self.content(o), o.pair.closed));
                }
                takes(k);
            }
        }
        let kind = match (whole, inside) {
            (Some(_), _) => QuoteKind::Direct,
            (None, true) => QuoteKind::Mixed,
            (None, false) => QuoteKind::Indirect,
        };
        let part = |k: usize| {
            let (first, end) = report.parts[k];
            self.tokens().span(first as usize, end as usize - 1)
        };
        let (first, last) = (part(0), part(usize::from(two)));
        let segments =
            Segments::of(whole.map_or(first, |(content, _)| content), if two { vec![last] } else { Vec::new() });
        let closed = whole.is_none_or(|(_, closed)| closed);
        Quote { closed, ..self.quote(kind, Span::new(first.start(), last.end()), segments) }
    }

    /// A quote by its place alone.
    fn quote(&self, kind: QuoteKind, span: Span, segments: Segments) -> Quote<'t> {
        let text = self.tokens().text;
        Quote { text, id: QuoteId(0), kind, span, segments, parent: None, closed: true, attribution: None }
    }

    /// Adds the quote of a draft, and notes its place; its parent, a draft before it, has one.
    fn push_direct(&mut self, quotes: &mut Vec<Quote<'t>>, draft: Draft, place: &mut Vec<u32>) {
        let evidence = self.evidence[draft.evidence as usize];
        let known = Known { evidence, turn: self.turns[draft.quotation as usize], relative: None };
        let quote = self.quote(QuoteKind::Direct, draft.span, Segments::of(draft.first, draft.more));
        let parent = draft.parent.map(|p| QuoteId(place[p as usize]));
        place.push(quotes.len() as u32);
        self.push(quotes, Quote { parent, closed: draft.closed, ..quote }, known);
    }

    /// Adds a quote, with its number and its speaker.
    fn push(&mut self, quotes: &mut Vec<Quote<'t>>, quote: Quote<'t>, known: Known) {
        let within = quote.parent.and_then(|p| quotes[p.index()].attribution.as_ref()?.speaker);
        let attribution = match known.evidence {
            Some(evidence) if known.turn.who == NOBODY => self.attribution(evidence, &known, within, quote.segments()),
            _ => self.turn(&known.turn),
        };
        quotes.push(Quote { id: QuoteId(quotes.len() as u32), attribution, ..quote });
    }

    /// What stands between the marks, the signs of italics too.
    fn content(&self, q: &Quotation) -> Span {
        let tokens = self.tokens();
        let start = tokens.all[q.first()].end();
        let last = tokens.all[q.last()];
        let end = if q.pair.closed { last.start() } else { last.end() };
        Span::new(start, end.max(start)).trim(tokens.text)
    }

    /// What is said of the content of an outermost quotation, without the stage directions in it:
    /// the first piece and the others.
    fn spoken(&self, q: &Quotation, content: Span) -> (Span, Vec<Span>) {
        let tokens = self.tokens();
        let (first, end) = q.pair.content();
        let directions = if q.is_outermost() { aside::directions(tokens, first, end) } else { Vec::new() };
        if directions.is_empty() {
            return (content, Vec::new());
        }
        let starts = directions.iter().map(|&(_, close)| tokens.all[close].end());
        let ends = directions.iter().map(|&(open, _)| tokens.all[open].start());
        let starts = iter::once(content.start()).chain(starts);
        let pieces = starts.zip(ends.chain([content.end()])).map(|(a, b)| Span::new(a, b.max(a)).trim(tokens.text));
        let mut pieces: Vec<Span> = pieces.filter(|piece| !piece.is_empty()).collect();
        if pieces.is_empty() {
            return (content, pieces);
        }
        (pieces.remove(0), pieces)
    }

    /// Whether a reporting clause splits one utterance in two: it ends in a
    /// comma, or the first part does and the second starts small.
    fn is_split(&self, a: &Quotation, b: &Quotation, before: Option<Evidence>, after: Option<Evidence>) -> bool {
        let (Some(before), Some(after)) = (before, after) else { return false };
        let same = before.mention.map(|m| m.first) == after.mention.map(|m| m.first);
        let small = self.tokens().kind(b.first() + 1) == Some(Kind::Lower);
        if !same && !small || a.paragraph != b.paragraph || !b.is_outermost() {
            return false;
        }
        let tokens = self.tokens();
        let between = a.last() + 1..b.first();
        if between.is_empty() || (a.last() + 2..=b.first()).any(|k| tokens.all[k].starts_sentence()) {
            return false;
        }
        let open = matches!(a.ending, Kind::Comma | Kind::Dash | Kind::Ellipsis | Kind::Question | Kind::Exclamation)
            || a.ending.is_word();
        let resumes = matches!(tokens.kind(b.first() - 1), Some(Kind::Comma | Kind::Dash | Kind::Semicolon));
        open && (resumes || small)
    }

    /// Who says a quote by its evidence; it may stand in one by the speaker `within`.
    fn attribution(
        &mut self,
        e: Evidence,
        known: &Known,
        within: Option<SpeakerId>,
        content: &[Span],
    ) -> Option<Attribution<'t>> {
        let confidence = Confidence::new(e.rule.confidence().get() * known.turn.share);
        if confidence.get() < self.options.min_confidence {
            return None;
        }
        let text = self.tokens().text;
        // As the speaker's mentions have it, unless that holds words reported:
        // *what aide Ann Lee called “the end”*.
        let place = e.mention.and_then(|m| self.clauses.index_of(m));
        let listed = e.mention.map(|m| self.mention(&place.map_or(m, |k| self.clauses.mentions[k])));
        let is_beside = |m: &Mention<'t>| !content.iter().any(|s| s.overlaps(m.span()));
        let mention = match known.relative {
            Some(who) => {
                Some(Mention { words: Words::new(text, self.tokens().all[who as usize].span()), is_name: false })
            }
            None => listed.filter(is_beside).or_else(|| e.mention.map(|m| self.mention(&m)).filter(is_beside)),
        };
        let cue = e.cue.map(|(a, b)| Cue(Words::new(text, self.tokens().span(a as usize, b.max(a) as usize))));
        let named = place.and_then(|k| self.speaker(k));
        // *I* in speech is whoever speaks.
        let own = within.filter(|_| e.mention.is_some_and(|m| m.form == Form::FirstPerson && !m.plural));
        let speaker = named.or(own);
        let is_listed = named.is_some() && mention == listed;
        if let (Some(id), Some(mention), false) = (speaker, mention, is_listed) {
            self.others.push((id, mention));
        }
        Some(Attribution { speaker, mention, cue, rule: e.rule, confidence })
    }

    /// A mention as the result has it.
    fn mention(&self, m: &crate::mention::Mention) -> Mention<'t> {
        let is_name = matches!(m.form, Form::Person | Form::Body | Form::Place | Form::Listed { .. });
        Mention { words: Words::new(self.tokens().text, self.tokens().span(m.first(), m.last())), is_name }
    }

    /// The attribution to the one whom the conversation gives the line.
    fn turn(&mut self, turn: &Turn) -> Option<Attribution<'t>> {
        let confidence = Confidence::new(turn.share);
        if turn.who == NOBODY || confidence.get() < self.options.min_confidence {
            return None;
        }
        let speaker = Some(self.speaker_of(turn.who));
        Some(Attribution { speaker, mention: None, cue: None, rule: turn.rule, confidence })
    }

    /// The speaker behind the mention at a place.
    fn speaker(&mut self, place: usize) -> Option<SpeakerId> {
        if self.is_nobody(&self.clauses.mentions[place]) {
            return None;
        }
        let entity = self.entities.of[place];
        (entity != NOBODY).then(|| self.speaker_of(entity))
    }

    /// Whether a mention is a lone word of grammar that says nothing of who is
    /// meant: *who*, *that*, *you*; but *many* and *six* are people.
    fn is_nobody(&self, m: &mention::Mention) -> bool {
        let lex = self.tokens().lex(m.first());
        m.first == m.last
            && matches!(m.form, Form::Thing | Form::Role)
            && lex.any(Lex::FUNCTION)
            && !lex.any(Lex::PLURAL | Lex::NUMBER)
    }

    /// The speaker that an entity is, made when it first speaks.
    fn speaker_of(&mut self, entity: u32) -> SpeakerId {
        if self.ids[place_of(entity)] == NOBODY {
            self.ids[place_of(entity)] = self.speakers.len() as u32;
            let speaker = self.make_speaker(entity, SpeakerId(self.speakers.len() as u32));
            self.speakers.push(speaker);
        }
        SpeakerId(self.ids[place_of(entity)])
    }

    fn make_speaker(&self, entity: u32, id: SpeakerId) -> Speaker<'t> {
        let tokens = self.tokens();
        let text = tokens.text;
        let e = &self.entities.all[entity as usize];
        let best = self.clauses.mentions[e.best as usize];
        let kind = match e.form {
            Form::Person | Form::FirstPerson => SpeakerKind::Person,
            Form::Listed { entry, of_cast } => self.entries(of_cast)[entry as usize].kind,
            Form::Body | Form::Place => SpeakerKind::Organization,
            Form::Group => SpeakerKind::Group,
            Form::Thing if self.is_named_body(&best) => SpeakerKind::Organization,
            _ if e.plural || self.is_many(&best) => SpeakerKind::Group,
            _ => SpeakerKind::Unnamed,
        };
        let line = |first: usize, last: usize| on_one_line(&text[tokens.span(first, last)]);
        let name;
        let (mut key, mut title) = (None, None);
        if let Form::Listed { entry, of_cast } = e.form {
            let entry = &self.entries(of_cast)[entry as usize];
            name = Cow::Owned(entry.name.clone());
            key.clone_from(&entry.key);
        } else if e.form == Form::FirstPerson {
            // The narrator, who has no name in the text.
            name = Cow::Owned(self.options.narrator.unwrap_or("I").to_owned());
        } else if e.form == Form::Person {
            let (bare, end) = (best.name as usize, mention::name_end(tokens, &best));
            let several =
                (bare..=end).filter(|&k| tokens.all[k].is_word() && !tokens.all[k].is(Kind::Initial)).count() > 1;
            // *Mrs. John Lee* is not *John Lee*.
            let first = if several && !e.by_husband { bare } else { best.first() };
            // *your Englishman* is *Englishman*.
            let first = (first..bare).find(|&k| tokens.all[k].is_capital()).unwrap_or(bare);
            let titled = (e.titled != NOBODY).then(|| self.clauses.mentions[e.titled as usize]);
            let by_title = titled.filter(|titled| {
                let small = |k: usize| tokens.all[k].is(Kind::Lower);
                !several && best.name == best.first && !(titled.first()..titled.name as usize).any(small)
            });
            name = match by_title {
                Some(titled) => line(titled.first(), mention::name_end(tokens, &titled)),
                None => line(first, end),
            };
            title = titled.and_then(|titled| self.title(titled));
        } else {
            name = line(best.first(), best.last());
        }
        Speaker { id, name, title, kind, gender: gender(e.gender), key, mentions: Vec::new() }
    }

    /// *many*, *six in ten*, *those asked*, *47 percent*.
    fn is_many(&self, m: &mention::Mention) -> bool {
        let tokens = self.tokens();
        let (first, head) = (tokens.lex(m.first()), tokens.lex(m.name as usize));
        head.any(Lex::PLURAL | Lex::NUMBER)
            || first.all(Lex::DETERMINER | Lex::PLURAL)
            || tokens.is_among(m.name as usize, few!["percent", "%"])
    }

    /// Whether a body’s noun has a name before it: *the Akorda press service*,
    /// but not *the American press* nor *Ann’s company*.
    fn is_named_body(&self, m: &mention::Mention) -> bool {
        let tokens = self.tokens();
        let name = |k: usize| {
            let t = tokens.all[k];
            t.is_capital() && !t.starts_sentence() && !t.any(Lex::DEMONYM | Lex::CALENDAR | Lex::FUNCTION)
        };
        let words = m.first()..m.name as usize;
        tokens.lex(m.name as usize).any(Lex::ORGANIZATION)
            && words.clone().any(name)
            && !words.clone().any(|k| !tokens.all[k].is_word())
    }

    /// The title before a name, without an owner or an article: *President*,
    /// *columnist*; none where the words before the name are no title.
    fn title(&self, m: crate::mention::Mention) -> Option<Cow<'t, str>> {
        let tokens = self.tokens();
        let last = (m.name as usize).checked_sub(1)?;
        let owner = (m.first()..last).rev().find(|&k| tokens.all[k].is(Kind::Clitic)).map_or(m.first(), |k| k + 1);
        let first = (owner..=last).find(|&k| !tokens.lex(k).any(Lex::DETERMINER | Lex::POSSESSIVE))?;
        let titled = (first..=last).any(|k| tokens.lex(k).any(Lex::TITLE | Lex::ROLE));
        titled.then(|| on_one_line(&tokens.text[tokens.span(first, last)]))
    }

    fn entries(&self, of_cast: bool) -> &[Entry] {
        if of_cast { self.options.cast.entries() } else { self.options.gazetteer.entries() }
    }

    /// Gives every speaker its mentions, in order.
    fn fill_mentions(&mut self) {
        let speaker_of = |entity: u32| self.ids[place_of(entity)];
        let mut times = vec![0; self.speakers.len() + 1];
        for &entity in &self.entities.of {
            times[place_of(speaker_of(entity))] += 1;
        }
        for (speaker, times) in self.speakers.iter_mut().zip(&times[1..]) {
            speaker.mentions.reserve_exact(*times);
        }
        for (mentions, of) in self.clauses.mentions.chunks(BLOCK).zip(self.entities.of.chunks(BLOCK)) {
            for at in block::places(of.iter().map(|&entity| speaker_of(entity) != NOBODY)) {
                let mention = self.mention(&mentions[at]);
                self.speakers[speaker_of(of[at]) as usize].mentions.push(mention);
            }
        }
        if self.others.is_empty() {
            return;
        }
        for &(id, mention) in &self.others {
            self.speakers[id.index()].mentions.push(mention);
        }
        for speaker in &mut self.speakers {
            sort_by_key(&mut speaker.mentions, Mention::span);
            speaker.mentions.dedup();
        }
    }
}

/// Where a row has what belongs to a number: that of nobody comes round to the front.
fn place_of(number: u32) -> usize {
    number.wrapping_add(1) as usize
}

/// Takes the next one if it fits. That of a peekable iterator moves it twice to ask.
fn next_if<T>(all: &mut vec::IntoIter<T>, fits: impl FnOnce(&T) -> bool) -> Option<T> {
    if all.as_slice().first().is_some_and(fits) { all.next() } else { None }
}

/// The token after a report's content.
fn last_token(report: &Report) -> usize {
    report.parts[0].1.max(report.parts[1].1) as usize
}

fn gender(lex: Lex) -> Gender {
    match (lex.any(Lex::FEMALE), lex.any(Lex::MALE)) {
        (true, false) => Gender::Female,
        (false, true) => Gender::Male,
        _ => Gender::Unknown,
    }
}
