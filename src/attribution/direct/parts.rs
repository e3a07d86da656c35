//! The parts of a reporting clause: its subject, its verb, and whose words the verb reports.

use crate::attribution::Evidence;
use crate::attribution::rule::Rule;
use crate::attribution::subject::{Sentence, is_known};
use crate::clause::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, is_adverb};
use crate::token::{Gap, Kind};

/// Words before a source that no verb reports.
const SOURCES: &[&[&str]] = &[
    &["according", "to"],
    &["in", "the", "words", "of"],
    &["in", "the", "view", "of"],
    &["as", "reported", "by"],
    &["as", "first", "reported", "by"],
];

/// What is whose behind *in* or *by*: *in Ann’s view*.
const IN_WORDS: &Few = few!["words", "view", "opinion", "telling", "judgment", "eyes", "account"];

/// Stand between a verb and its inverted subject: *put in Lucy*.
pub(super) const PARTICLES: &Few = few!["in", "out", "back", "up", "on", "forth"];

/// Verbs whose object does what the bare verb behind it says: *heard Ann say*, *quoted Ann as saying*.
const LETTING: &Few = few![
    "hear", "hears", "heard", "hearing", "make", "makes", "made", "let", "lets", "quote", "quotes", "quoted", "quoting"
];

/// Verbs that with *in* or *out* mean to speak.
pub(super) const BREAKING: &Few = few!["put", "broke", "cut", "struck", "chimed", "burst"];

/// Between such a verb and the other stand at most so many tokens.
const NEAR_OBJECT: usize = 8;

/// At most so many speak together.
const MOST_TOGETHER: usize = 4;

/// An aside between a subject and its verb has at most so many.
const LONGEST_ASIDE: usize = 40;

/// What can follow an auxiliary or an adverb in the group of a verb.
const IN_GROUP: Lex = Lex::AUXILIARY
    .or(Lex::ADVERB)
    .or(Lex::NEGATION)
    .or(Lex::PARTICIPLE)
    .or(Lex::ING)
    .or(Lex::PAST)
    .or(Lex::THIRD)
    .or(Lex::BASE);

impl Clauses<'_, '_> {
    pub(super) fn is_kind(&self, i: usize, kind: Kind) -> bool {
        self.tokens.kind(i) == Some(kind)
    }

    /// Whether the token stands outside speech, in the paragraph that `i - 1` is in.
    pub(super) fn goes_on(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.gap() != Gap::Paragraph && !self.is_quoted(i))
    }

    /// The subject behind a verb: a phrase, or one that words before it that are
    /// in no list belong to: *said undecided voter Ann Lee*.
    pub(super) fn subject_behind(&self, at: usize) -> Option<Mention> {
        let whole = || self.phrase_from(at).map(|m| self.with_name(m));
        self.noun_of(at).or_else(whole).or_else(|| {
            let starts = |k: &usize| self.may_describe(*k) || self.tokens.is_word(*k, "of");
            let first = (at..at + 5).take_while(|&k| self.goes_on(k)).take_while(starts).last()? + 1;
            let mention = (at + 1..=first).find_map(|k| self.mention_from(k)).filter(|_| self.goes_on(first))?;
            Some(Mention { first: at as u32, ..mention })
        })
    }

    /// A phrase with the name behind it, if a noun between the two tells that it describes whoever
    /// has the name: *chief | forecaster Ann Lee*, *Harvest Cup | winner Ann Lee*.
    fn with_name(&self, m: Mention) -> Mention {
        let tokens = self.tokens;
        let describes = match m.form {
            Form::Person | Form::Body | Form::Thing | Form::Place => true,
            _ => self.is_bare_role(&m) && tokens.all[m.name as usize].is(Kind::Lower),
        };
        let noun = m.last() + 1;
        let beside = || (noun..noun + 2).all(|k| self.goes_on(k) && !tokens.all[k].starts_sentence());
        let plain = || self.may_describe(noun) && !tokens.lex(noun).any(Lex::TIME | Lex::ING);
        if !(describes && beside() && plain()) {
            return m;
        }
        let name = self.mention_from(noun + 1).filter(Mention::is_somebody);
        name.map_or(m, |name| Mention { first: m.first, ..name })
    }

    /// Whether a word can be a noun before the name of whom it describes.
    fn may_describe(&self, k: usize) -> bool {
        let t = self.tokens.all[k];
        t.is(Kind::Lower) && !t.any(Lex::FUNCTION | Lex::PAST | Lex::THIRD) && !is_adverb(self.tokens, k)
    }

    /// A role or a text with the phrase that says whose: *a spokesman for the
    /// union*, *one of them*, *a report by the union*.
    pub(super) fn extended(&self, m: Mention) -> Mention {
        let joint = m.last() + 1;
        let text = m.form == Form::Thing || !self.tokens.lex(m.name as usize).any(Lex::ROLE | Lex::GROUP);
        let of = self.tokens.is_among(joint, few!["for", "of", "at", "from", "with"]);
        let joins = self.goes_on(joint) && (of || text && self.tokens.is_word(joint, "by"));
        if m.is_named() || m.form == Form::Pronoun || !joins || !self.goes_on(joint + 1) {
            return m;
        }
        self.phrase_from(joint + 1).map_or(m, |owner| m.with_phrase(owner.last))
    }

    /// Those who speak together where somebody is the first of them: *said | Ann, Tom and the
    /// boy*, but not *said Ann, and Tom laughed*. The head of such a phrase is its *and*.
    pub(super) fn together(&self, e: &Evidence) -> Option<Mention> {
        let tokens = self.tokens;
        let one = |m: &Mention| m.can_speak() && !m.plural && (m.is_somebody() || m.form == Form::Role);
        let (first, (cue, _)) = (e.mention.filter(one)?, e.cue?);
        let mut last = first.last();
        for _ in 0..MOST_TOGETHER {
            // *Mr. | and Mrs. Lee*
            let stop = tokens.kind(last + 1) == Some(Kind::Stop) && tokens.lex(last).any(Lex::TITLE);
            let behind = last + 1 + usize::from(stop);
            let comma = tokens.kind(behind) == Some(Kind::Comma);
            let and = behind + usize::from(comma);
            let is_last = tokens.is_word(and, "and");
            let next = self.mention_from(and + usize::from(is_last)).filter(|m| one(m) && self.goes_on(m.last()))?;
            last = next.last();
            // *Ann Lee, founder and owner*; *founder and owner Ann Lee*
            if self.is_bare_role(&first) || self.is_bare_role(&next) {
                return Some(next).filter(|m| is_last && m.is_somebody());
            }
            // *Ann Lee, a nurse and mother*
            if comma && !is_last && tokens.is_among(next.first(), few!["a", "an"]) {
                return None;
            }
            if is_last {
                let behind = last + 1;
                let ends = if (cue as usize) < behind {
                    !self.goes_on(behind) || !self.is_finite(behind) && !self.looks_past(behind)
                } else {
                    (behind..cue as usize).all(|k| self.is_manner(k))
                };
                let several = Mention { last: last as u32, name: and as u32, form: Form::Group, plural: true, ..first };
                return ends.then_some(Mention { gender: Lex::NONE, indefinite: false, ..several });
            }
            if !comma {
                return None;
            }
        }
        None
    }

    /// Who says something by what another hears, and the verb: *heard | Ann say*.
    pub(in crate::attribution) fn object_and_verb(&self, verb: usize) -> Option<(Mention, usize)> {
        if !self.tokens.is_among(verb, LETTING) || !self.goes_on(verb + 1) {
            return None;
        }
        let says = |m: Mention| {
            let said =
                (m.last() + 1..m.last() + 3).find(|&k| !is_adverb(self.tokens, k) && !self.tokens.is_word(k, "as"))?;
            let lex = self.tokens.lex(said);
            let own = self.tokens.word(m.last()).ends_with("self");
            let says = lex.any(Lex::BASE | Lex::ING) && lex.any(Lex::CUE) && self.goes_on(said) && !own;
            says.then_some((Mention { object: false, possessive: false, ..m }, said))
        };
        // *her* in *heard her answer* is the one who answers.
        let first = self.mentions_in(verb + 1, verb + 2).first().copied();
        first.and_then(says).or_else(|| self.subject_behind(verb + 1).and_then(says))
    }

    /// The same from the second verb: *heard Ann | say*.
    pub(in crate::attribution) fn object_before(&self, said: usize) -> Option<Mention> {
        let first = said.saturating_sub(NEAR_OBJECT);
        (first..said).rev().find_map(|k| self.object_and_verb(k)).filter(|o| o.1 == said).map(|o| o.0)
    }

    /// Who it is: *it was | Ann who spoke*, *It was | Ann’s voice*, *The speaker was | Ann*.
    pub(super) fn cleft(&self, subject: Mention) -> Option<Mention> {
        let tokens = self.tokens;
        let copula = subject.last() + 1;
        let speaker = tokens.is_among(subject.name as usize, few!["speaker", "voice"]);
        if !(speaker || tokens.is_word(subject.first(), "it")) || !tokens.is_among(copula, few!["was", "is"]) {
            return None;
        }
        let who = self.phrase_from(copula + 1).filter(|m| m.can_speak() && self.goes_on(m.last()))?;
        let relative = tokens.is_among(who.last() + 1, few!["who", "that"]);
        let alone = speaker && who.is_somebody() && !self.goes_on(who.last() + 2);
        let voice = !speaker && tokens.is_word(who.name as usize, "voice") && !who.indefinite;
        (relative || alone || voice).then_some(who)
    }

    /// The finite verb of a subject that ends before `i`, over asides and
    /// adverbs; its first and last token.
    pub(super) fn verb_behind(&self, i: usize) -> Option<(usize, usize)> {
        let tokens = self.tokens;
        let mut k = i;
        let mut steps = 0;
        while self.goes_on(k) && steps < 60 {
            steps += 1;
            let t = tokens.all[k];
            if t.starts_sentence() {
                return None;
            }
            let lex = t.lex();
            match t.kind() {
                Kind::Comma | Kind::Open | Kind::Dash => k = self.aside_end(k)?,
                Kind::Number | Kind::Close | Kind::Clitic => k += 1,
                _ if !t.is_word() => return None,
                _ if tokens.is_among(k, few!["who", "himself", "herself", "themselves"]) => k += 1,
                _ if lex.any(Lex::AUXILIARY | Lex::ADVERB | Lex::NEGATION) || is_adverb(tokens, k) => {
                    // *was* alone is a verb too: *“No” was her answer* is caught elsewhere.
                    let group = tokens.lex(k + 1).any(IN_GROUP) || is_adverb(tokens, k + 1) || self.looks_past(k + 1);
                    if !group {
                        return lex.any(Lex::AUXILIARY).then_some((k, k));
                    }
                    k += 1;
                }
                _ if lex.any(Lex::PAST | Lex::THIRD | Lex::PARTICIPLE) || self.looks_past(k) => return Some((k, k)),
                _ if lex.any(Lex::ING | Lex::BASE) && k > i => return Some((k, k)),
                // *Officials say*, *I ask you*.
                _ if lex.any(Lex::BASE) && lex.any(Lex::CUE) => return Some((k, k)),
                // A phrase behind the subject: *of the union*, *for the city*.
                _ if lex.any(Lex::PREPOSITION) && k == i
                    || k > i && !lex.any(Lex::CONJUNCTION | Lex::RELATIVE | Lex::PRONOUN) =>
                {
                    k += 1
                }
                // *Lee and Hale said*
                _ if tokens.is_word(k, "and") && self.mention_from(k + 1).is_some() => {
                    k = self.mention_from(k + 1)?.last() + 1
                }
                _ => return None,
            }
        }
        None
    }

    /// The other end of the aside that opens at a token.
    fn aside_end(&self, open: usize) -> Option<usize> {
        let tokens = self.tokens;
        let kind = tokens.all[open].kind();
        let close = if kind == Kind::Open { Kind::Close } else { kind };
        let goes_on = |k: &usize| self.goes_on(*k) && !self.is_kind(*k, close) && !tokens.all[*k].starts_sentence();
        let end = (open + 1..open + LONGEST_ASIDE).find(|k| !goes_on(k)).unwrap_or(open + LONGEST_ASIDE);
        // Appositions follow one another: *Lee, 61, a farmer, said*.
        let past = || end + usize::from(close != Kind::Comma || !self.aside_follows(end + 1));
        self.is_kind(end, close).then(past)
    }

    /// Whether another aside follows the comma before `i`: another comma
    /// closes it before a verb comes.
    fn aside_follows(&self, i: usize) -> bool {
        let tokens = self.tokens;
        for k in i..i + 25 {
            let Some(t) = tokens.get(k) else { return false };
            if !self.goes_on(k) || t.starts_sentence() {
                return false;
            }
            if t.is(Kind::Comma) {
                return k > i;
            }
            if k == i && (self.is_finite(k) || is_adverb(tokens, k)) {
                return false;
            }
        }
        false
    }

    /// Whether a word has the form of a past tense: *deadpanned*.
    pub(super) fn looks_past(&self, i: usize) -> bool {
        let word = self.tokens.word(i);
        self.is_kind(i, Kind::Lower)
            && (self.tokens.lex(i).any(Lex::PAST)
                || word.len() > 4 && word.ends_with("ed") && !self.tokens.lex(i).any(Lex::FUNCTION))
    }

    /// The token after the sentence, or the mark of the next quotation in it.
    pub(super) fn clause_end(&self, i: usize) -> u32 {
        self.end_of(i.saturating_sub(1)) as u32
    }

    /// By whom a passive is done: *was told by | Ann*.
    pub(super) fn agent(&self, verb: usize) -> Option<Mention> {
        let by = self.tokens.is_word(verb + 1, "by") && self.goes_on(verb + 2) && self.is_passive(verb);
        if by { self.phrase_from(verb + 2).filter(|m| m.can_speak()) } else { None }
    }

    /// *according to Ann*
    pub(crate) fn according_to(&self, i: usize) -> Option<Evidence> {
        if let Some(e) = self.in_words_of(i) {
            return Some(e);
        }
        let last = SOURCES.iter().find_map(|words| {
            let here = words.iter().enumerate().all(|(k, word)| self.tokens.is_word(i + k, word));
            here.then_some(i + words.len() - 1)
        })?;
        let plain = || self.noun_phrase_from(last + 1, self.end_of(last));
        let phrase = self.noun_of(last + 1).or_else(|| self.phrase_from(last + 1)).or_else(plain)?;
        let mention = self.extended(phrase);
        let mention = Mention { possessive: false, object: false, ..mention };
        Some(Evidence {
            rule: Rule::AccordingTo,
            mention: Some(mention),
            cue: Some((i as u32, last as u32)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// *in Ann’s own words*, *by her account*
    fn in_words_of(&self, i: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        if !tokens.is_among(i, few!["in", "by"]) {
            return None;
        }
        let owner = self.mentions_in(i + 1, i + 2).iter().find(|m| m.possessive)?;
        let noun = (owner.last() + 1..owner.last() + 4).find(|&k| tokens.is_among(k, IN_WORDS))?;
        let ends = !self.goes_on(noun + 1) || !tokens.all[noun + 1].is_word();
        ends.then(|| Evidence {
            rule: Rule::AccordingTo,
            mention: Some(Mention { possessive: false, ..*owner }),
            cue: Some((i as u32, i as u32)),
            end: self.clause_end(noun + 1),
        })
    }

    /// Whether an auxiliary stands in the group of a verb.
    pub(super) fn has_auxiliary(&self, verb: usize) -> bool {
        (self.group_start(verb)..verb).any(|k| self.tokens.lex(k).any(Lex::AUXILIARY))
    }

    /// Whose words a verb before a quotation reports: its subject, or in the
    /// passive who stands behind *by*.
    pub(super) fn teller(&self, verb: usize, open: usize, verbs: &mut Sentence) -> Option<Mention> {
        if self.is_passive(verb) {
            return if self.tokens.is_word(verb + 1, "by") { self.inverted_subject(verb + 1, open) } else { None };
        }
        if let Some(object) = self.object_before(verb) {
            return Some(object);
        }
        let group = self.group_start(verb);
        let participle = self.tokens.lex(verb).any(Lex::ING) && !self.has_auxiliary(verb);
        let found = match self.owner_before(group) {
            // *broken by Ann’s saying*
            Some(owner) if participle => Some(owner.into()),
            None if participle => verbs.participle_subject(self, group, open),
            _ => self.made_to(group, verb).map(Into::into).or_else(|| verbs.subject_of(self, verb)),
        };
        // *the ancestress | said*, whom the lists do not know
        let definite = |m: &Mention| {
            let opens = self.tokens.lex(m.first()).any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER);
            opens && m.first() < m.last() && (m.last() + 1 == group || is_known(self, m))
        };
        let known = |m: &Mention| m.last() < open && (self.index_of(*m).is_some() || definite(m));
        let found = found.map(|s| s.mention);
        // *Another said*, *a third said*
        let alone = |m: &Mention| {
            let counts = self.tokens.lex(m.first()).any(Lex::DETERMINER | Lex::NUMBER);
            counts && (m.first() == m.last() || self.tokens.is_among(m.last(), few!["second", "third"]))
        };
        // *As one put it*
        found.filter(|m| known(m) || alone(m)).or_else(|| self.inverted_subject(verb, open))
    }

    /// *put in*, *broke out*, which nothing follows but how: whoever does so speaks.
    pub(super) fn breaks_in(&self, verb: usize) -> bool {
        let behind = verb + 2;
        self.tokens.is_among(verb, BREAKING)
            && self.tokens.is_among(verb + 1, few!["in", "out", "forth"])
            && (!self.goes_on(behind) || !self.tokens.all[behind].is_word() || is_adverb(self.tokens, behind))
    }

    /// How or when somebody speaks, behind the verb: *gaily*, *again*, *at once*.
    pub(super) fn is_manner(&self, i: usize) -> bool {
        is_adverb(self.tokens, i)
            || self.tokens.is_among(i, PARTICLES)
            || self.tokens.is_among(i, few!["again", "once", "last", "length", "at"])
    }

    /// The subject behind a verb before a quotation: *Said Ann: “No.”*
    fn inverted_subject(&self, verb: usize, open: usize) -> Option<Mention> {
        self.phrase_from(verb + 1).filter(|m| m.can_speak() && m.last() < open)
    }
}
