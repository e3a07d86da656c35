//! The reporting clause right before a quotation: read back from the opening mark.

use crate::attribution::Evidence;
use crate::attribution::direct::parts::BREAKING;
use crate::attribution::rule::Rule;
use crate::attribution::subject::Sentence;
use crate::clause::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::Mention;
use crate::quotation::Quotation;
use crate::token::Kind;

/// Verbs of somebody who starts to speak, to whomever and of whatever.
const TURNS: &Few =
    few!["interposed", "interrupted", "interrupting", "addressed", "addressing", "accosted", "greeted", "spoke"];

impl Clauses<'_, '_> {
    /// The reporting clause right before a quotation.
    pub(super) fn before(
        &self,
        q: &Quotation,
        previous: Option<(&Quotation, Option<Evidence>)>,
        verbs: &mut Sentence,
    ) -> Option<Evidence> {
        let open = q.first();
        let last = open.checked_sub(1).filter(|&b| !self.is_quoted(b))?;
        let start = self.start_of(last);
        // *Ann said:—*
        let pauses = |k: usize| matches!(self.tokens.all[k].kind(), Kind::Colon | Kind::Comma);
        let both = self.is_kind(last, Kind::Dash) && last > start && pauses(last - 1);
        let last = last - usize::from(both);
        let left = self.tokens.all[last].kind();
        let below = self.tokens.starts_paragraph(open);
        // What reports a quotation of the paragraph before is not for this one too.
        let taken = below && start > 0 && self.is_quoted(start - 1) && self.goes_on(start);
        if let Some(e) = self.noun_before(start, open, verbs) {
            return Some(e);
        }
        if let Some((p, Some(e))) = previous
            && !below
            && self.is_between(p, e, q, start)
        {
            return Some(e);
        }
        match left {
            // *Ann said:*, *Ann said,* in a paragraph of its own.
            Kind::Colon => self.report_before(start, open, left, verbs).or_else(|| self.colon(start, last)),
            Kind::Question if let Some(e) = self.noun_asked(start, last) => Some(e),
            _ if left.is_terminal() => {
                let cue = previous.and_then(|(_, e)| e?.cue);
                let first = cue.is_none_or(|(cue, _)| (cue as usize) < start);
                let report = if taken { None } else { self.closing_report(start, last, first, verbs) };
                report.or_else(|| if below { None } else { self.beat_before(start, open) })
            }
            // *a look that said, “No!”* ¶: what stands in marks leads to nothing.
            Kind::Mark if below => None,
            // *Ann said—*, in a paragraph of its own.
            Kind::Dash if below => {
                let report = self.report_before(start, open, Kind::Colon, verbs);
                if taken { report } else { report.or_else(|| self.colon(start, last)) }
            }
            _ if below && left != Kind::Comma && taken => None,
            // By its place: *Ann Lee smiled, “No.”*
            Kind::Comma => self
                .report_before(start, open, left, verbs)
                .or_else(|| self.main_clause(start, open).map(|e| Evidence { rule: Rule::CueBefore, ..e })),
            _ => self.report_before(start, open, left, verbs),
        }
    }

    /// Whether a quotation goes on with what a reporting clause cut in two: the
    /// clause of the first part is all that stands between, and has no second
    /// report behind it (*said Ann, while Bob cried: “…”*).
    fn is_between(&self, p: &Quotation, e: Evidence, q: &Quotation, start: usize) -> bool {
        let open = q.first();
        let subject = e.mention.map_or(open, |m| m.last() + 1);
        let behind = e.cue.map_or(subject, |(_, last)| last as usize + 1);
        start == p.last() + 1
            && e.end as usize == open
            && !(start + 1..=open).any(|k| self.tokens.all[k].starts_sentence())
            && !(behind..open).any(|k| {
                let lex = self.tokens.lex(k);
                // *was saying*
                let finite = lex.any(Lex::PAST | Lex::THIRD) || lex.any(Lex::ING) && self.has_auxiliary(k);
                lex.any(Lex::SPEECH) && finite && self.is_verb(k) || self.speaks(k)
            })
    }

    /// The last verb before a quotation that can report it.
    fn report_before(&self, start: usize, open: usize, left: Kind, verbs: &mut Sentence) -> Option<Evidence> {
        verbs.begin(self, start, open);
        let tokens = self.tokens;
        let colon = left == Kind::Colon;
        for k in (start..open).rev() {
            let lex = tokens.lex(k);
            if tokens.all[k].any(Lex::PREPOSITION | Lex::FUNCTION)
                && let Some(e) = self.according_to(k)
            {
                return Some(Evidence { end: open as u32, ..e });
            }
            let goes_on = tokens.is_among(k, few!["went", "goes", "going"]) && tokens.is_word(k + 1, "on");
            let puts = self.puts_it(k);
            if tokens.all[k].is(Kind::Lower)
                && (lex.any(Lex::SPEECH | Lex::CLAUSE)
                    || colon && (lex.any(Lex::CUE) || self.speaks(k))
                    || goes_on
                    || tokens.is_among(k, TURNS) && !self.speaks(k)
                    || puts)
                && (self.is_verb(k) || self.object_before(k).is_some())
                && !(lex.any(Lex::ING) && tokens.lex(k + 1).any(Lex::CUE_NOUN))
                // *said, in a voice that she could hear, “…”*
                && (lex.any(Lex::SPEECH) || !verbs.is_relative(self, k))
                && let Some(subject) = self.teller(k, open, verbs)
            {
                let cue = Some((self.group_start(k).max(start) as u32, k as u32));
                return Some(Evidence { rule: Rule::CueBefore, mention: Some(subject), cue, end: open as u32 });
            }
            // Another verb between takes the quotation as a part of its own clause.
            let past = lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::CUE) && self.is_verb(k);
            if past && !matches!(left, Kind::Colon | Kind::Comma) {
                return None;
            }
        }
        None
    }

    /// *spoke*, which needs a colon: *Ann spoke again:*
    fn speaks(&self, i: usize) -> bool {
        self.tokens.is_among(i, few!["spoke", "speaks", "spake"])
    }

    /// A sentence before the quotation’s paragraph that ends in a report:
    /// *Lucy continued.*, *Lucy spoke to her brother.*; where another report is not the
    /// `first` of its sentence, nobody speaks in an adverbial clause: *“No,” Ann said as Bob
    /// went on.* In a comparison nobody does.
    fn closing_report(&self, start: usize, stop: usize, first: bool, verbs: &mut Sentence) -> Option<Evidence> {
        let tokens = self.tokens;
        let mut last = stop.checked_sub(1).filter(|&v| v > start)?;
        // *Ann cut in.*, *Ann began again.*
        while last > start && self.is_manner(last) {
            last -= 1;
        }
        let lex = tokens.lex(last);
        let ends = lex.any(Lex::SPEECH) || (lex.any(Lex::ACTION) || tokens.is_among(last, BREAKING)) && last + 1 < stop;
        let verb = if ends && lex.any(Lex::PAST | Lex::THIRD) {
            last
        } else {
            // *Ann began again about it.*
            let starts = |k: usize| tokens.is_word(k, "began") && tokens.is_word(k + 1, "again");
            let verbs = (start + 1..=last).rev().filter(|&k| tokens.lex(k).any(Lex::PAST | Lex::ING));
            verbs.into_iter().find(|&k| (tokens.is_among(k, TURNS) || starts(k)) && self.is_verb(k))?
        };
        if self.is_passive(verb) {
            return None;
        }
        verbs.begin(self, start, stop);
        if !first && verbs.is_adverbial(self, verb) {
            return None;
        }
        let subject = self.teller(verb, stop, verbs)?;
        // *He was older than she had said.*, *It was as cold as she had said.*
        let before = subject.first().saturating_sub(1);
        let as_much = || tokens.is_word(before, "as") && (start..before).any(|k| tokens.is_word(k, "as"));
        // *no sooner had he sat down, than Ann cut in*
        let more = || tokens.is_word(before, "than") && !tokens.all[before - 1].is(Kind::Comma);
        if before > start && (more() || as_much()) {
            return None;
        }
        let cue = Some((self.group_start(verb).max(start) as u32, verb as u32));
        Some(Evidence { rule: Rule::NearestMention, mention: Some(subject), cue, end: stop as u32 + 1 })
    }

    /// The subject of the clause before a colon, whatever its verb; or a name alone.
    fn colon(&self, start: usize, colon: usize) -> Option<Evidence> {
        let end = colon as u32 + 1;
        // *RT @annlee:*, *From Ann:*
        let leads = self.tokens.word(start) == "RT" || self.tokens.is_word(start, "from");
        let start = start + usize::from(leads);
        if let Some(m) = self.mention_from(start).filter(|m| m.last() + 1 == colon) {
            // *Ann tweets:*, but not *The reports:*
            let plain = |name: &Mention| !self.tokens.lex(name.last()).any(Lex::FUNCTION);
            let says = self.tokens.lex(m.last()).any(Lex::SPEECH);
            let name = self.name_before_verb(&m).filter(|name| says && plain(name));
            let (mention, cue) = name.map_or((m, colon as u32), |name| (name, m.last));
            let cue = Some((cue, cue));
            return Some(Evidence { rule: Rule::Colon, mention: Some(mention), cue, end });
        }
        self.main_clause(start, colon + 1).map(|e| Evidence { rule: Rule::Colon, end, ..e })
    }

    /// Subject and verb of the clause from `start` on.
    fn main_clause(&self, start: usize, end: usize) -> Option<Evidence> {
        let subject = self.first_subject(start, end)?;
        let subject = self.cleft(subject).unwrap_or(subject);
        let (verb, last) = self.verb_behind(subject.last() + 1).unwrap_or((subject.last(), subject.last()));
        let cue = (verb > subject.last() && last < end).then_some((verb as u32, last as u32));
        Some(Evidence { rule: Rule::ActionBeat, mention: Some(subject), cue, end: end as u32 })
    }

    /// What somebody does in the sentence before: *Ann shook her head. “No.”*
    fn beat_before(&self, start: usize, open: usize) -> Option<Evidence> {
        let mention = match self.owner_of_part(start) {
            None => self.main_clause(start, open)?.mention,
            owner => owner,
        };
        Some(Evidence { rule: Rule::ActionBeat, mention, cue: None, end: open as u32 })
    }
}
