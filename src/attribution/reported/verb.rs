//! Reports by a verb or an adjective: *Ann said that*, *Ann is sure that*.

use super::complement::{Complement, Found, Verb};
use super::extent::{Bound, Extent, LONGEST_CONTENT};
use super::{Finder, Report};
use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::{ASKING, Subject};
use crate::lexicon::verbs::{CHAIN, PHASE};
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::token::Kind;

/// What a verb with some frame does with a complement.
struct Frame {
    verb: Lex,
    complement: Complement,
    extent: Extent,
    rule: Rule,
}

const fn frame(verb: Lex, complement: Complement, extent: Extent, rule: Rule) -> Frame {
    Frame { verb, complement, extent, rule }
}

/// The first that fits counts.
static FRAMES: &[Frame] = &[
    frame(ANY, Complement::That, Extent::Clause, Rule::ReportedClause),
    frame(CLAUSAL, Complement::Question, Extent::Clause, Rule::ReportedClause),
    frame(CLAUSAL, Complement::Clause, Extent::Clause, Rule::ReportedClause),
    frame(Lex::INTEND, Complement::Infinitive, Extent::Infinitive, Rule::ReportedInfinitive),
    frame(Lex::INTEND, Complement::ObjectInfinitive, Extent::Infinitive, Rule::ReportedInfinitive),
    frame(VIEWING, Complement::Clause, Extent::Phrase, Rule::ReportedView),
    frame(VIEWING, Complement::Question, Extent::Clause, Rule::ReportedView),
    frame(VIEWING, Complement::Phrase, Extent::Phrase, Rule::ReportedView),
    frame(ANY, Complement::Preposition, Extent::Phrase, Rule::ReportedView),
    frame(CLAUSAL, Complement::Phrase, Extent::Phrase, Rule::ReportedView),
];

/// Verbs with a clause for content.
const CLAUSAL: Lex = Lex::from_bits(Lex::SAY.bits() | Lex::TELL.bits() | Lex::CLAUSE.bits());
/// Verbs with a noun phrase for content.
const VIEWING: Lex = Lex::from_bits(Lex::VIEW.bits() | Lex::PHRASAL.bits());
/// Verbs that report with some complement.
const ANY: Lex = Lex::from_bits(Lex::CUE.bits() | Lex::ABOUT.bits() | Lex::PHRASAL.bits());
/// Verbs that report, or say how something seems.
pub(super) const REPORTING: Lex = Lex::from_bits(ANY.bits() | Lex::SEEM.bits());

/// Forms that make a passive, or a predicate of an adjective.
const BE: &Few = few![
    "is", "are", "was", "were", "be", "been", "being", "am", "feel", "feels", "felt", "remain", "remains", "remained",
    "become", "became", "seem", "seems", "seemed", "get",
];
/// Words between them and an adjective.
const DEGREES: &Few = few!["very", "more", "so", "less", "most", "too", "as", "equally"];

/// *was quoted as saying*
pub(super) const QUOTED: &Few = few!["quoted", "cited"];
/// Between *quoted* and *as saying* stand at most so many: *by the Daily Gazette of Port Alden*.
const LONGEST_AGENT: usize = 9;

impl Finder<'_, '_> {
    pub(super) fn by_verb(&self, verb: Verb, is_passive: bool, first: usize, end: usize) -> Option<Report> {
        if is_passive {
            return self.by_passive(verb, first, end);
        }
        if let Some(end) = self.participle_end(verb, first, end) {
            return self.by_passive(verb, first, end);
        }
        // *quoted Ann as saying*
        if self.tokens.is_among(verb.at, QUOTED) && self.clauses.object_and_verb(verb.at).is_some() {
            return None;
        }
        // *told cheering voters*
        let adjective = verb.lex.any(Lex::ING) && verb.at > first && self.tokens.is_word(verb.at - 1, "told");
        if adjective || self.tokens.is_among(verb.at, PHASE) {
            return None;
        }
        if verb.lex.any(Lex::SEEM) {
            return self.by_seeming(verb, end);
        }
        let framed = self.framed(verb, end);
        let gap = self.continues_fronted(verb, end);
        if framed.is_none() && gap.is_none() {
            return None;
        }
        if framed.is_none_or(|(found, _)| found.complement != Complement::That) && self.is_taken(verb.at) {
            return None;
        }
        let (source, group) = self.source(verb, first, end)?;
        let mention = source.map(|s| s.mention);
        if mention.is_some_and(|m| self.is_asked(&m, verb, first, end)) {
            return None;
        }
        if let Some(front) = mention.and_then(|m| self.fronted(m, first, gap.is_some())) {
            let (from, cue_end) = gap.or(framed.map(|(found, _)| (found.from, found.cue_end)))?;
            let stop = self.content_end(from, end, Extent::Infinitive, Bound::Comma);
            let cue = Some((group as u32, cue_end as u32));
            let evidence = Evidence { rule: Rule::ReportedClause, mention, cue, end: stop as u32 };
            return self.report_around(evidence, (front, front + 1), (from, stop));
        }
        let (found, frame) = framed?;
        // *After praising the plan, Ann left*
        let behind = mention.is_some_and(|m| m.first() > found.from);
        let bound = if behind { Bound::Comma } else { Bound::Clause(group) };
        let mut stop = self.content_end(found.from, end, frame.extent, bound);
        // *those who favour it | agree that*
        let tokens = self.tokens;
        if let Some(subject) = &source
            && let Some(main) = self.resumes(subject, found.from, stop)
        {
            stop = main - usize::from(tokens.all[main - 1].is(Kind::Comma));
            // *those who saw the fire | said*
            if frame.extent == Extent::Clause
                && found.complement == Complement::Clause
                && !self.has_finite(found.from, stop)
            {
                return None;
            }
        }
        let cue = Some((group as u32, found.cue_end as u32));
        let evidence = Evidence { rule: frame.rule, mention, cue, end: stop as u32 };
        let relative = source.and_then(|s| s.relative);
        let report = self.report(evidence, found.from, stop).map(|r| Report { relative, ..r });
        // *Remember that it rained* is nobody’s report.
        report.filter(|r| r.evidence.mention.is_some())
    }

    /// Where the part of the sentence ends that a participle can report something in, if a
    /// verb is one: others asked in *Asked if it rained, Ann left*, *Ann, asked about it,
    /// left*, *left when asked about it*, and accused in *clerks accused of it left*.
    fn participle_end(&self, verb: Verb, first: usize, end: usize) -> Option<usize> {
        let tokens = self.tokens;
        let next = verb.at + 1;
        if verb.group != verb.at || !verb.lex.any(Lex::PARTICIPLE) {
            return None;
        }
        if verb.lex.any(Lex::TELL) && (tokens.is_among(next, ASKING) || tokens.is_among(next, few!["about", "by"])) {
            let opens = verb.at == first
                || tokens.is_among(verb.at - 1, few!["when", "if", "once", "while", "though", "although"])
                || tokens.all[verb.at - 1].is(Kind::Comma) && !self.has_finite(verb.at, verb.at + 1);
            if opens {
                return Some(end);
            }
        }
        let led = tokens.is_among(next, few!["about", "of"]);
        if led { self.verbs(|v, look| v.reduced_before(look, verb.at)) } else { None }
    }

    /// Whether a question asks for what would be reported: *Did Ann say that it rained?*
    fn is_asked(&self, subject: &Mention, verb: Verb, first: usize, end: usize) -> bool {
        let tokens = self.tokens;
        let before = subject.first().checked_sub(1).filter(|&b| b >= first);
        let inverted = before.is_some_and(|b| tokens.lex(b).any(Lex::AUXILIARY));
        let bare = verb.group == verb.at && verb.lex.any(Lex::BASE | Lex::ING | Lex::PARTICIPLE);
        inverted && bare && (verb.at + 1..end).rev().take(2).any(|k| tokens.all[k].is(Kind::Question))
    }

    /// Where the clause around that of a subject goes on within a content without marks.
    /// Only what reports tells it, unless a *who* does.
    fn resumes(&self, subject: &Subject, from: usize, stop: usize) -> Option<usize> {
        let has_room = subject.mention.first() > self.bounds.0;
        if subject.relative.is_none() && !(has_room && self.has_report(from, stop))
            || self.tokens.find(from, stop, |t| t.is(Kind::Mark)).is_some()
        {
            return None;
        }
        self.verbs(|verbs, look| verbs.resumes(look, subject, from, stop))
    }

    /// The complement of a verb, with the frame that it fits.
    fn framed(&self, verb: Verb, end: usize) -> Option<(Found, &'static Frame)> {
        let found = self.complement(verb, end)?;
        let fits = FRAMES.iter().find(|f| f.complement == found.complement && found.lex.any(f.verb))?;
        let other = || self.is_work(verb.at, found.from) || self.is_by_phone(verb.at, found.from);
        Some((found, fits)).filter(|_| found.complement != Complement::Phrase || !other())
    }

    /// Whether somebody calls another, and nothing that he would be: *called her on Friday*,
    /// but *called her a liar*.
    fn is_by_phone(&self, verb: usize, object: usize) -> bool {
        let somebody = |m: Mention| m.is_somebody() || m.form == Form::Pronoun && m.gender != Lex::NONE;
        let calls = self.tokens.is_among(verb, few!["call", "calls", "called", "calling"]);
        calls
            && self.clauses.mention_from(object).filter(|&m| somebody(m)).is_some_and(|m| {
                let next = m.last() + 1;
                let beside = Lex::PREPOSITION | Lex::CONJUNCTION | Lex::CALENDAR | Lex::TIME;
                self.tokens
                    .get(next)
                    .is_none_or(|t| !t.is_word() && !matches!(t.kind(), Kind::Mark | Kind::Clitic) || t.any(beside))
                    && !self.tokens.is_among(next, few!["as", "out"])
            })
    }

    /// Whether what somebody writes is a text itself: *wrote a book about it*.
    fn is_work(&self, verb: usize, object: usize) -> bool {
        let text = |m: Mention| m.form == Form::Thing && self.tokens.lex(m.name as usize).any(Lex::DOCUMENT);
        self.tokens.is_among(verb, few!["write", "writes", "writing", "wrote", "written"])
            && self.clauses.mention_from(object).is_some_and(text)
    }

    /// Whether an infinitive at a token reports something itself: *is expected
    /// to | endorse Ann*, *seems to | show that it rained*.
    fn leads_to_report(&self, i: usize, end: usize) -> bool {
        let tokens = self.tokens;
        let skipped = |k: &usize| tokens.is_word(*k, "have") || is_adverb(tokens, *k);
        let Some(at) = (i..end.min(i + 3)).find(|k| !skipped(k)) else { return false };
        let lex = tokens.lex(at);
        lex.any(ANY) && lex.any(Lex::BASE | Lex::PARTICIPLE) && self.framed(Verb { at, group: at, lex }, end).is_some()
    }

    /// Whether a verb is the cue of a quotation already.
    fn is_taken(&self, i: usize) -> bool {
        // Quotations are few; those near are found by their place.
        let at = self.quotation_from(i);
        let near = at.saturating_sub(3)..(at + 3).min(self.quotations.len());
        near.into_iter().any(|q| {
            self.evidence[q].as_ref().and_then(|e| e.cue).is_some_and(|(a, b)| (a as usize..=b as usize).contains(&i))
        })
    }

    /// What goes on right behind a verb whose object stands before it: *what
    /// Ann said | was a lie*, *which Ann describes | as a lie*; where it
    /// starts, and the last token of the cue.
    fn continues_fronted(&self, verb: Verb, end: usize) -> Option<(usize, usize)> {
        let next = verb.at + 1;
        let finite = next < end && self.clauses.is_finite(next) && self.tokens.all[next].is(Kind::Lower);
        let leads = next < end && self.tokens.is_word(next, "as");
        (finite && verb.lex.any(CLAUSAL) || leads && verb.lex.any(Lex::VIEW)).then_some((next, verb.at))
    }

    /// The *what*, *which* or *that* right before a subject, which is the
    /// object of its verb.
    fn fronted(&self, subject: Mention, first: usize, gap: bool) -> Option<usize> {
        let before = subject.first().checked_sub(1).filter(|&b| b >= first && !self.clauses.is_quoted(b))?;
        // *a speech in which Ann said it*
        if before > first && self.clauses.is_led(before - 1) && !gap && !self.tokens.is_word(before, "what") {
            return None;
        }
        let noun = || {
            before > first && self.tokens.all[before - 1].is_word() && {
                let lex = self.tokens.lex(before - 1);
                // *a plan*, *the new report*
                let led = |np: Mention| self.tokens.lex(np.first()).any(Lex::DETERMINER | Lex::POSSESSIVE);
                let verb = lex.any(Lex::PAST | Lex::THIRD | Lex::BASE);
                !lex.any(Lex::FUNCTION) && (!verb || self.clauses.noun_phrase_to(before - 1, first).is_some_and(led))
            }
        };
        (self.tokens.is_among(before, few!["what", "which", "whom"])
            || self.tokens.is_word(before, "that") && gap && noun())
        .then_some(before)
    }

    /// *Ann was accused of lying*, *Ann is expected to leave*: the subject is a
    /// part of what is reported, and whoever reports it stands behind *by*.
    fn by_passive(&self, verb: Verb, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let (mut cue_end, mut from) = (verb.at, verb.at + 1);
        let mut agent = None;
        if tokens.is_word(from, "by") && from + 1 < end {
            agent = self.clauses.phrase_from(from + 1).filter(|m| m.can_speak() && m.last() < end);
            cue_end = from;
            from = agent?.last() + 1;
        }
        // *was quoted by the Gazette as saying*: what follows is hers.
        if tokens.is_word(from, "as") && tokens.lex(from + 1).all(Lex::ING | Lex::SAY) {
            return None;
        }
        let found = self.complement_at(verb, from, end, true).map(|(complement, _)| complement);
        if found == Some(Complement::Infinitive) && self.leads_to_report(from + 1, end) {
            return None;
        }
        let told = verb.lex.any(Lex::TELL);
        let extent = match found {
            Some(Complement::That | Complement::Question) => Some(Extent::Clause),
            Some(Complement::Infinitive) if verb.lex.any(Lex::INTEND | CLAUSAL) => Some(Extent::Infinitive),
            Some(Complement::Preposition) if tokens.is_among(from, few!["for", "of", "about"]) => Some(Extent::Phrase),
            // *was denied bail* is no report.
            Some(Complement::Phrase | Complement::Clause)
                if verb.lex.any(Lex::VIEW)
                    && agent.is_none()
                    && !tokens.is_among(verb.at, few!["denied", "refused"]) =>
            {
                Some(Extent::Phrase)
            }
            _ if tokens.is_word(from, "as") && verb.lex.any(Lex::VIEW) => Some(Extent::Phrase),
            _ => None,
        };
        if extent.is_none() && (agent.is_none() || told) {
            return None;
        }
        if tokens.is_among(from, few!["of", "as", "about"]) && extent.is_some() && agent.is_none() {
            cue_end = from;
            from += 1;
        }
        let comma = verb.group.checked_sub(1).is_some_and(|before| tokens.all[before].is(Kind::Comma));
        let aside = verb.at == first || comma;
        let bound = if aside { Bound::Comma } else { Bound::Clause(verb.group) };
        let mut stop = extent.map_or(from, |extent| self.content_end(from, end, extent, bound));
        // *was called a threat by critics*
        if agent.is_none() && extent == Some(Extent::Phrase) {
            let by = (from + 1..end.min(from + LONGEST_CONTENT))
                .take_while(|&k| !tokens.all[k].is(Kind::Comma))
                .find(|&k| tokens.is_word(k, "by"));
            agent = by.and_then(|by| self.clauses.phrase_from(by + 1)).filter(|m| m.can_speak() && m.last() < end);
            stop = stop.min(by.filter(|_| agent.is_some()).unwrap_or(stop));
        }
        let cue = Some((verb.group as u32, cue_end as u32));
        let evidence = Evidence { rule: Rule::ReportedPassive, mention: agent, cue, end: stop as u32 };
        // *It is said that*, *Ann was told that*.
        if told && (extent == Some(Extent::Clause) || tokens.is_word(cue_end, "about")) {
            return self.report(evidence, from, stop);
        }
        let subject = self.subject_of(verb.at)?;
        if extent.is_some() && tokens.is_word(subject.mention.first(), "it") {
            return self.report(evidence, from, stop);
        }
        self.report_around(evidence, subject.bounds(), (from, stop))
    }

    /// *Ann seemed to know*, *It seems that Ann knows*.
    fn by_seeming(&self, verb: Verb, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let next = verb.at + 1;
        let t = tokens.get(next).filter(|_| next < end)?;
        let lex = t.lex();
        let subject = self.subject_of(verb.at)?;
        let expletive = tokens.is_word(subject.mention.first(), "it");
        let clause = expletive && tokens.is_among(next, few!["that", "as", "like"]);
        let predicate = tokens.is_word(next, "to") && self.is_infinitive(next + 1, end)
            || t.is(Kind::Lower) && !lex.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::CALENDAR | Lex::TIME)
            || tokens.is_word(next, "like");
        if !clause && !predicate {
            return None;
        }
        if tokens.is_word(next, "to") && self.leads_to_report(next + 1, end) {
            return None;
        }
        let extent = if clause { Extent::Clause } else { Extent::Infinitive };
        let stop = self.content_end(next, end, extent, Bound::Clause(verb.group));
        let cue = Some((verb.group as u32, verb.at as u32));
        let evidence = Evidence { rule: Rule::ReportedPassive, mention: None, cue, end: stop as u32 };
        if expletive {
            return self.report(evidence, next, stop);
        }
        let person = matches!(subject.mention.form, Form::Person | Form::Pronoun);
        if subject.relative.is_none() && person {
            let evidence = Evidence { mention: Some(subject.mention), ..evidence };
            return self.report(evidence, next, stop);
        }
        self.report_around(evidence, subject.bounds(), (next, stop))
    }

    /// *Ann is sure that it rained*, *Ann was eager to leave*.
    pub(super) fn by_feeling(&self, i: usize, first: usize, end: usize) -> Option<Report> {
        let tokens = self.tokens;
        let between = |k: &usize| {
            let t = tokens.all[*k];
            t.any(Lex::ADVERB | Lex::NEGATION) && !t.any(Lex::AUXILIARY)
                || is_adverb(tokens, *k)
                || tokens.is_among(*k, DEGREES)
        };
        let verb = (first.max(i.saturating_sub(4))..i).rev().find(|k| !between(k))?;
        let clipped = tokens.all[verb].is(Kind::Clitic) || self.is_clipped(verb);
        let made = tokens.is_among(
            verb - usize::from(tokens.is_word(verb, "it") && verb > first),
            few!["makes", "made", "make", "making"],
        );
        let is =
            tokens.is_among(verb, BE) || tokens.lex(verb).any(Lex::AUXILIARY) && tokens.lex(verb).any(Lex::NEGATION);
        // *left, confident that it rained*
        let aside = tokens.all[verb].is(Kind::Comma) && verb > first && tokens.is_word(i + 1, "that");
        if !clipped && !made && !is && !aside {
            return None;
        }
        let next = i + 1;
        let looks = Verb { at: i, group: verb, lex: Lex::CLAUSE | Lex::ABOUT };
        // *made clear to them on Monday that*
        let (complement, at) =
            self.complement_at(looks, next, end, true).or_else(|| self.plain_complement(looks, end))?;
        let (extent, from) = match complement {
            Complement::That | Complement::Question | Complement::Clause => (Extent::Clause, at),
            Complement::Infinitive if !made && at == next => (Extent::Infinitive, next),
            Complement::Preposition if !made && at == next => (Extent::Phrase, next + 1),
            _ => return None,
        };
        let group = if clipped {
            verb
        } else if aside {
            verb + 1
        } else {
            self.clauses.group_start(verb - usize::from(made && tokens.is_word(verb, "it"))).max(first)
        };
        let subject = if clipped && !tokens.all[verb].is(Kind::Clitic) {
            self.clauses.mention_to(verb).map(Subject::from)
        } else if aside {
            self.verbs(|v, look| v.participle_subject(look, verb + 1, end))
        } else {
            self.subject_of(verb)
        };
        let subject = subject?;
        let expletive =
            tokens.is_word(subject.mention.first(), "it") || tokens.is_word(subject.mention.first(), "there");
        let stop = self.content_end(from, end, extent, Bound::Clause(group));
        let cue_end = if complement == Complement::Preposition { from - 1 } else { i };
        let cue = Some((group as u32, cue_end as u32));
        let mention = (!expletive).then_some(subject.mention);
        let evidence = Evidence { rule: Rule::ReportedFeeling, mention, cue, end: stop as u32 };
        self.report(evidence, from, stop).map(|r| Report { relative: subject.relative, ..r })
    }

    /// *I’m*, *they’re*: a pronoun with an auxiliary.
    fn is_clipped(&self, i: usize) -> bool {
        self.tokens.lex(i).any(Lex::PRONOUN) && self.tokens.word(i).contains(['\'', '’'])
    }

    /// Who a verb belongs to, and the first token of the verb's group with
    /// what leads to it. Nothing where the verb is nobody's.
    fn source(&self, verb: Verb, first: usize, end: usize) -> Option<(Option<Subject>, usize)> {
        let tokens = self.tokens;
        let before = verb.group.checked_sub(1).filter(|&b| b >= first);
        // *declined to say*
        if let Some(to) = before.filter(|&b| tokens.is_word(b, "to") && !tokens.all[verb.at].any(Lex::PAST)) {
            let lends =
                |c: usize| tokens.is_among(c, CHAIN) || tokens.lex(c).any(Lex::SEEM) || self.clauses.is_passive(c);
            let chain = to.checked_sub(1).filter(|&c| c >= first && lends(c));
            let group = chain.map_or(to, |chain| self.clauses.group_start(chain).max(first));
            return Some((self.verbs(|v, look| v.infinitive_subject(look, to, end)), group));
        }
        // *was quoted as saying*, *was quoted by the Gazette as saying*
        if let Some(passive) = before.filter(|&b| tokens.is_word(b, "as")).and_then(|b| {
            let near = first.max(b.saturating_sub(LONGEST_AGENT));
            (near..b).rev().find(|&k| tokens.is_among(k, QUOTED) && self.clauses.is_passive(k))
        }) {
            return self.subject_of(passive).map(|s| (Some(s), self.clauses.group_start(passive).max(first)));
        }
        // *quoted Ann as saying*
        if let Some(object) =
            before.filter(|&b| tokens.is_word(b, "as")).and_then(|_| self.clauses.object_before(verb.at))
        {
            return Some((Some(object.into()), verb.group));
        }
        let clipped = before.is_some_and(|b| tokens.all[b].is(Kind::Clitic) || self.is_clipped(b));
        let auxiliary = clipped || (verb.group..verb.at).any(|k| tokens.lex(k).any(Lex::AUXILIARY));
        if verb.lex.any(Lex::ING) && !auxiliary {
            return Some((self.verbs(|v, look| v.participle_subject(look, verb.group, end)), verb.group));
        }
        self.subject_of(verb.at).map(|s| (Some(s), verb.group))
    }

    /// Whether the clause of a verb ends at the next comma: it is subordinate
    /// and stands before the main one.
    pub(super) fn is_bounded(&self, group: usize) -> bool {
        let (tokens, first) = (self.tokens, self.bounds.0);
        // *Even as Ann said that it rained, …*
        let opener = tokens.lex(first + usize::from(tokens.is_among(first, few!["even", "just"])));
        let subordinate = opener.any(Lex::CONJUNCTION | Lex::PREPOSITION)
            && !tokens.is_among(first, few!["and", "but", "or", "so", "yet", "nor"])
            || self.verbs(|v, look| v.opens_sentence(look, group));
        let relative = group > first && tokens.lex(group - 1).any(Lex::RELATIVE);
        let near = first.max(group.saturating_sub(LONGEST_CONTENT));
        subordinate && !(near..group).any(|k| tokens.all[k].is(Kind::Comma)) || relative
    }
}
