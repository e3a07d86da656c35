//! Who says it: from quotations, cues and mentions to quotes with speakers.

pub(crate) mod coreference;
mod direct;
pub(crate) mod rule;

use std::borrow::Cow;

use crate::clause::Clauses;
use crate::extraction::{
    Attribution, Cue, Extraction, Gender, Marked, Mention, Quote, QuoteId, QuoteKind, Segments, Speaker, SpeakerId,
    SpeakerKind,
};
use crate::gazetteer::Gazetteer;
use crate::lexicon::Lex;
use crate::mention::Form;
use crate::quotation::{Quotation, Verdict};
use crate::span::Span;
use crate::token::{Kind, Tokens};
use coreference::{Entities, NOBODY};
use direct::Evidence;
use rule::Rule;

/// The options that attribution heeds.
pub(crate) struct Options<'a> {
    pub(crate) cast: &'a Gazetteer,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) narrator: Option<&'a str>,
    pub(crate) min_confidence: f32,
}

/// Finds the speaker of every quotation.
pub(crate) fn attribute<'t>(
    clauses: Clauses<'_, 't>,
    quotations: &[Quotation],
    entities: &Entities<'t>,
    options: &Options<'_>,
) -> Extraction<'t> {
    let mut evidence = direct::attribute(clauses, quotations);
    same_paragraph(quotations, &mut evidence);
    Builder { clauses, entities, options, ids: vec![NOBODY; entities.all.len()] }.build(quotations, &evidence)
}

/// What has no words of its own beside it is said by who speaks in the
/// paragraph, or in the one that it goes on from or into.
fn same_paragraph(quotations: &[Quotation], evidence: &mut [Option<Evidence>]) {
    let outer: Vec<usize> = (0..quotations.len())
        .filter(|&i| quotations[i].is_outermost() && quotations[i].verdict == Verdict::Speech)
        .collect();
    let carry = |from: Option<Evidence>| from.map(|e| Evidence { rule: Rule::SameParagraph, ..e });
    for w in outer.windows(2) {
        let (a, b) = (w[0], w[1]);
        let near = quotations[a].paragraph == quotations[b].paragraph || quotations[b].pair.continues.is_some();
        if near && evidence[b].is_none_or(|e| e.rule == Rule::ActionBeat) && evidence[a].is_some() {
            evidence[b] = carry(evidence[a]);
        }
    }
    for w in outer.windows(2).rev() {
        let (a, b) = (w[0], w[1]);
        let near = quotations[a].paragraph == quotations[b].paragraph || quotations[b].pair.continues.is_some();
        if near && evidence[a].is_none() && evidence[b].is_some() {
            evidence[a] = carry(evidence[b]);
        }
    }
}

struct Builder<'a, 't> {
    clauses: Clauses<'a, 't>,
    entities: &'a Entities<'t>,
    options: &'a Options<'a>,
    /// The speaker made for each entity.
    ids: Vec<u32>,
}

impl<'t> Builder<'_, 't> {
    fn tokens(&self) -> &Tokens<'t> {
        self.clauses.tokens
    }

    fn build(mut self, quotations: &[Quotation], evidence: &[Option<Evidence>]) -> Extraction<'t> {
        let text = self.tokens().text;
        let mut quotes: Vec<Quote<'t>> = Vec::new();
        let mut speakers: Vec<Speaker<'t>> = Vec::new();
        let mut marked: Vec<Marked> = Vec::with_capacity(quotations.len());
        // The quote that each quotation became a part of.
        let mut quote_of: Vec<Option<u32>> = vec![None; quotations.len()];
        let mut previous: Option<usize> = None;
        for (i, q) in quotations.iter().enumerate() {
            let (first, end) = q.pair.content();
            let content = if first < end {
                self.tokens().span(first, end - 1)
            } else {
                let at = self.tokens().all[q.first()].end();
                Span::new(at, at)
            };
            let span = self.tokens().span(q.first(), q.last().max(q.first()));
            let speech = q.verdict == Verdict::Speech && !content.is_empty();
            if speech {
                let goes_on = q.pair.continues.and_then(|p| quote_of[p as usize]).or_else(|| {
                    previous
                        .filter(|&p| self.is_split(&quotations[p], q, evidence[p], evidence[i]))
                        .and_then(|p| quote_of[p])
                });
                let id = match goes_on {
                    Some(id) => {
                        let quote = &mut quotes[id as usize];
                        let mut segments = quote.segments().to_vec();
                        segments.push(content);
                        quote.segments = Segments::Many(segments.into());
                        quote.span = Span::new(quote.span.start(), span.end());
                        quote.closed = q.pair.closed;
                        id
                    }
                    None => {
                        let id = quotes.len() as u32;
                        let parent = q.pair.parent.and_then(|p| quote_of[p as usize]).map(QuoteId);
                        quotes.push(Quote {
                            text,
                            id: QuoteId(id),
                            kind: QuoteKind::Direct,
                            span,
                            segments: Segments::One(content),
                            parent,
                            closed: q.pair.closed,
                            attribution: None,
                        });
                        id
                    }
                };
                quote_of[i] = Some(id);
                if quotes[id as usize].attribution.is_none() {
                    quotes[id as usize].attribution = evidence[i].and_then(|e| self.attribution(e, &mut speakers));
                }
                if q.is_outermost() {
                    previous = Some(i);
                }
            }
            marked.push(Marked { span, content, quote: quote_of[i].map(QuoteId), closed: q.pair.closed });
        }
        self.fill_mentions(&mut speakers);
        Extraction { text, quotes, speakers, marked }
    }

    /// Whether a reporting clause splits one utterance in two: it ends in a
    /// comma, or the first part does and the second starts small.
    fn is_split(&self, a: &Quotation, b: &Quotation, before: Option<Evidence>, after: Option<Evidence>) -> bool {
        if a.paragraph != b.paragraph || !b.is_outermost() || before.is_none() || after.is_none() {
            return false;
        }
        let tokens = self.tokens();
        let between = a.last() + 1..b.first();
        if between.is_empty() || (a.last() + 2..=b.first()).any(|k| tokens.all[k].starts_sentence()) {
            return false;
        }
        let open = matches!(a.ending, Kind::Comma | Kind::Dash | Kind::Ellipsis)
            || a.ending.is_word()
            || a.ending == Kind::Question
            || a.ending == Kind::Exclamation;
        let small = tokens.kind(b.first() + 1) == Some(Kind::Lower);
        let resumes = matches!(tokens.kind(b.first() - 1), Some(Kind::Comma | Kind::Dash | Kind::Semicolon));
        open && (resumes || small)
    }

    fn attribution(&mut self, e: Evidence, speakers: &mut Vec<Speaker<'t>>) -> Option<Attribution<'t>> {
        let confidence = e.rule.confidence();
        if confidence.get() < self.options.min_confidence {
            return None;
        }
        let text = self.tokens().text;
        let mention = e.mention.map(|m| Mention { text, span: self.tokens().span(m.first(), m.last()) });
        let cue = e.cue.map(|(a, b)| Cue { text, span: self.tokens().span(a as usize, b.max(a) as usize) });
        let speaker = e.mention.and_then(|m| self.speaker(m, speakers));
        Some(Attribution { speaker, mention, cue, rule: e.rule, confidence })
    }

    /// The speaker behind a mention.
    fn speaker(&mut self, m: crate::mention::Mention, speakers: &mut Vec<Speaker<'t>>) -> Option<SpeakerId> {
        if m.form == Form::FirstPerson {
            let name = self.options.narrator?;
            let known = speakers.iter().position(|s| s.name == name);
            let id = known.unwrap_or_else(|| {
                speakers.push(Speaker {
                    id: SpeakerId(speakers.len() as u32),
                    name: Cow::Owned(name.to_owned()),
                    title: None,
                    kind: SpeakerKind::Person,
                    gender: Gender::Unknown,
                    key: None,
                    mentions: Vec::new(),
                });
                speakers.len() - 1
            });
            return Some(SpeakerId(id as u32));
        }
        let at = self.clauses.mentions.partition_point(|o| o.first < m.first);
        let near = self.clauses.mentions[at..].iter().take_while(|o| o.first == m.first);
        let index = near.enumerate().find(|(_, o)| o.name == m.name || o.last == m.last).map(|(k, _)| at + k);
        let entity = index.map_or(NOBODY, |k| self.entities.of[k]);
        let text = self.tokens().text;
        if entity == NOBODY {
            if matches!(m.form, Form::Pronoun) {
                return None;
            }
            let id = SpeakerId(speakers.len() as u32);
            let span = self.tokens().span(m.first(), m.last());
            let name = clean(&text[span]);
            if let Some(known) = speakers
                .iter()
                .find(|s| s.kind == SpeakerKind::Unnamed && s.name.eq_ignore_ascii_case(&name) && !m.indefinite)
            {
                return Some(known.id);
            }
            speakers.push(Speaker {
                id,
                name,
                title: None,
                kind: if m.plural { SpeakerKind::Group } else { SpeakerKind::Unnamed },
                gender: gender(m.gender),
                key: None,
                mentions: vec![Mention { text, span }],
            });
            return Some(id);
        }
        if self.ids[entity as usize] == NOBODY {
            let speaker = self.make_speaker(entity, SpeakerId(speakers.len() as u32));
            self.ids[entity as usize] = speakers.len() as u32;
            speakers.push(speaker);
        }
        Some(SpeakerId(self.ids[entity as usize]))
    }

    fn make_speaker(&self, entity: u32, id: SpeakerId) -> Speaker<'t> {
        let tokens = self.tokens();
        let text = tokens.text;
        let e = &self.entities.all[entity as usize];
        let best = self.clauses.mentions[e.best as usize];
        let kind = match e.form {
            Form::Person => SpeakerKind::Person,
            Form::Listed { entry, of_cast } => self.entries(of_cast)[entry as usize].kind,
            Form::Body | Form::Place => SpeakerKind::Organization,
            Form::Group => SpeakerKind::Group,
            Form::Role | Form::Thing | Form::Pronoun | Form::FirstPerson => {
                if e.plural {
                    SpeakerKind::Group
                } else {
                    SpeakerKind::Unnamed
                }
            }
        };
        let (mut name, mut key) = (clean(&text[tokens.span(best.first(), best.last())]), None);
        let mut title = None;
        if let Form::Listed { entry, of_cast } = e.form {
            let entry = &self.entries(of_cast)[entry as usize];
            name = Cow::Owned(entry.name.clone());
            key = entry.key.clone();
        } else if e.form == Form::Person {
            let bare = best.name as usize;
            let several =
                (bare..=best.last()).filter(|&k| tokens.all[k].is_word() && !tokens.all[k].is(Kind::Initial)).count()
                    > 1;
            if several {
                name = clean(&text[tokens.span(bare, best.last())]);
            } else if best.name == best.first
                && let Some(titled) = e.titled
            {
                let titled = self.clauses.mentions[titled as usize];
                if (titled.first()..titled.name as usize).all(|k| !tokens.all[k].is(Kind::Lower)) {
                    name = clean(&text[tokens.span(titled.first(), titled.last())]);
                }
            }
            title = e.titled.map(|k| {
                let m = self.clauses.mentions[k as usize];
                clean(&text[tokens.span(m.first(), m.name as usize - 1)])
            });
        }
        Speaker { id, name, title, kind, gender: gender(e.gender), key, mentions: Vec::new() }
    }

    fn entries(&self, of_cast: bool) -> &[crate::gazetteer::Entry] {
        if of_cast { self.options.cast.entries() } else { self.options.gazetteer.entries() }
    }

    /// Gives every speaker its mentions, in order.
    fn fill_mentions(&self, speakers: &mut [Speaker<'t>]) {
        let text = self.tokens().text;
        for (m, &entity) in self.clauses.mentions.iter().zip(&self.entities.of) {
            if entity != NOBODY && self.ids[entity as usize] != NOBODY {
                let span = self.tokens().span(m.first(), m.last());
                speakers[self.ids[entity as usize] as usize].mentions.push(Mention { text, span });
            }
        }
    }
}

fn gender(lex: Lex) -> Gender {
    match (lex.any(Lex::FEMALE), lex.any(Lex::MALE)) {
        (true, false) => Gender::Female,
        (false, true) => Gender::Male,
        _ => Gender::Unknown,
    }
}

/// The words of a name on one line.
fn clean(words: &str) -> Cow<'_, str> {
    if words.contains(['\n', '\r', '\t']) || words.contains("  ") {
        Cow::Owned(words.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Cow::Borrowed(words)
    }
}
