//! What follows a verb that can report.

use super::Finder;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, ends_in_s};
use crate::token::Kind;

/// A verb in place.
#[derive(Clone, Copy)]
pub(super) struct Verb {
    pub(super) at: usize,
    /// The first token of its group.
    pub(super) group: usize,
    pub(super) lex: Lex,
}

/// What follows a verb that can report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Complement {
    /// *that it rained*
    That,
    /// *whether it rained*
    Question,
    /// A clause that nothing opens: *it rained*.
    Clause,
    /// *to leave*
    Infinitive,
    /// Somebody and *to*: *Bob to leave*.
    ObjectInfinitive,
    /// A noun phrase: *the plan*.
    Phrase,
    /// A preposition and a phrase: *for a vote*.
    Preposition,
}

/// Words of time and place between a verb and its *that* are at most so many.
const LONGEST_ADJUNCT: usize = 10;
/// The verb of a clause without *that* stands so many tokens behind its start at most.
const LONGEST_SUBJECT: usize = 16;

/// Prepositions that lead to what is reported: *called for*, *talked about*.
const LEADING: &Few =
    few!["about", "for", "of", "on", "against", "to", "with", "at", "over", "toward", "towards", "upon", "into"];
/// Words that can open a clause within another.
const OPENING: Lex = Lex::from_bits(Lex::RELATIVE.bits() | Lex::SUBORDINATING.bits() | Lex::EITHER.bits());
/// Words that can be the finite verb of one.
const FINITE: Lex = Lex::from_bits(Lex::AUXILIARY.bits() | Lex::PAST.bits() | Lex::THIRD.bits());
/// Particles that go with a verb: *laid out*, *played down*.
const PARTICLES: &Few = few!["out", "down", "up", "back", "aside"];

/// A complement in place.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) complement: Complement,
    /// The first token of the content.
    pub(super) from: usize,
    /// The last token of the cue: the verb, or what goes with it.
    pub(super) cue_end: usize,
    /// What the verb is with this complement.
    pub(super) lex: Lex,
}

impl Finder<'_, '_> {
    /// The complement of a verb.
    pub(super) fn complement(&self, verb: Verb, end: usize) -> Option<Found> {
        let tokens = self.tokens;
        // *point out that*, *lash out at*
        if verb.lex.any(Lex::PHRASAL) && tokens.is_among(verb.at + 1, PARTICLES) {
            let particle = verb.at + 1;
            let whole = Verb { at: particle, lex: Lex::PHRASAL | Lex::ABOUT | Lex::CLAUSE, ..verb };
            let (complement, at) = self.complement_at(whole, particle + 1, end, true)?;
            let (from, cue_end) = if complement == Complement::Preposition { (at + 1, at) } else { (at, particle) };
            return Some(Found { complement, from, cue_end, lex: whole.lex });
        }
        let (complement, at) = self.plain_complement(verb, end)?;
        let (from, cue_end) = if complement == Complement::Preposition { (at + 1, at) } else { (at, verb.at) };
        Some(Found { complement, from, cue_end, lex: verb.lex.without(Lex::PHRASAL) })
    }

    /// The complement of a verb without a particle, and the token it starts at.
    pub(super) fn plain_complement(&self, verb: Verb, end: usize) -> Option<(Complement, usize)> {
        let tokens = self.tokens;
        let mut k = verb.at + 1 + self.tally_at(verb.at + 1);
        if let Some(found) = self.complement_at(verb, k, end, true) {
            return Some(found);
        }
        // *said, if elected, she would leave*
        if verb.lex.any(Lex::SAY)
            && tokens.kind(k) == Some(Kind::Comma)
            && tokens.is_among(k + 1, few!["if", "when", "once", "unless", "while", "although", "despite"])
            && let Some(close) = (k + 2..end.min(k + LONGEST_SUBJECT)).find(|&c| tokens.all[c].is(Kind::Comma))
            && self.is_clause(close + 1, end)
        {
            return Some((Complement::Clause, k + 1));
        }
        // The one told comes first: *told Bob that*, *talked to Bob about*.
        let led = tokens.is_among(k, few!["to", "with"]) && verb.lex.any(Lex::ABOUT | Lex::SAY);
        if (verb.lex.any(Lex::TELL | Lex::INTEND) || led)
            && let Some(told) = self.told(k + usize::from(led)).filter(|m| m.last() < end)
        {
            k = told.last() + 1;
            // *told those | who had come that*
            if tokens.is_word(k, "who")
                && let Some(that) = self.that_behind(k, end)
            {
                return Some((Complement::That, that));
            }
            let spoken = |(complement, at)| match complement {
                Complement::Phrase if self.has_verb_in_marks(at, end) => (Complement::Clause, at),
                _ => (complement, at),
            };
            if let Some((complement, at)) = self.complement_at(verb, k, end, true).map(spoken)
                && !matches!(complement, Complement::Phrase)
            {
                return match complement {
                    Complement::Infinitive if led => None,
                    Complement::Infinitive if !tokens.is_word(verb.at, "told") => {
                        Some((Complement::ObjectInfinitive, verb.at + 1))
                    }
                    other => Some((other, at)),
                };
            }
            // *told clerks in Oslo to leave*
            if !led
                && self.clauses.is_led(k)
                && let Some(where_to) = self.clauses.noun_phrase_from(k + 1, end)
                && let Some(found) = self.complement_at(verb, where_to.last() + 1, end, true)
                && matches!(found.0, Complement::That | Complement::Infinitive)
            {
                return Some(found);
            }
        }
        // *said on Friday that*, *said on Friday it*
        let adjunct = k;
        let limit = end.min(k + LONGEST_ADJUNCT);
        let (mut words_of_time, mut led) = (true, false);
        let mut behind_phrase = None;
        while k < limit {
            let t = tokens.all[k];
            if t.depth() > 0 || t.kind().is_terminal() || matches!(t.kind(), Kind::Semicolon | Kind::Colon) {
                break;
            }
            // *in August*
            led = t.any(Lex::PREPOSITION) && self.clauses.is_time(k + 1) || led && t.any(Lex::CALENDAR);
            let time = || led || t.any(Lex::CALENDAR | Lex::TIME | Lex::ADVERB) || self.clauses.says_when(k);
            words_of_time = words_of_time && time();
            if tokens.is_word(k, "that") && tokens.lex(k - 1).any(Lex::PREPOSITION) {
                break;
            }
            // Another verb has complements of its own, but not *an emailed statement*.
            let led_by_article = || tokens.is_among(k - 1, few!["a", "an", "the", "its", "his", "her", "their"]);
            let other = t.is(Kind::Lower)
                && t.any(Lex::CUE | Lex::AUXILIARY | Lex::ACTION | Lex::ABOUT)
                && !self.clauses.is_made_known(k)
                && !tokens.lex(k + 1).any(Lex::TIME)
                && !led_by_article()
                && self.clauses.is_verb(k);
            // *on May 5*
            let month = t.any(Lex::CALENDAR) && t.is(Kind::Capital);
            if !month && (other || t.any(Lex::CONJUNCTION | Lex::AUXILIARY) && !t.any(Lex::PREPOSITION)) {
                break;
            }
            k += 1;
            let day = led && k < end && tokens.all[k].is(Kind::Number);
            if let Some(found) = self.complement_at(verb, k, end, words_of_time && !day) {
                return Some(found);
            }
            // The first that could be the subject of what is said; a *that*
            // after it is surer, as *said in a letter he wrote that* shows.
            if behind_phrase.is_none() && self.is_behind_phrase(adjunct, k) && self.is_clause(k, end) {
                behind_phrase = Some((Complement::Clause, k));
            }
        }
        behind_phrase
    }

    /// The one told, behind a participle perhaps: *told | cheering voters*.
    fn told(&self, k: usize) -> Option<Mention> {
        let behind = || self.clauses.mention_from(k + 1).filter(|_| self.tokens.lex(k).any(Lex::ING));
        let bare = || self.is_told_bare(k).then(|| self.clauses.plain(k, k));
        self.clauses.phrase_from(k).or_else(behind).or_else(bare)
    }

    /// Whether a noun without an article is told what another phrase starts: *told | staff | the
    /// shop would shut*.
    fn is_told_bare(&self, k: usize) -> bool {
        let (lex, next) = (self.tokens.lex(k), self.tokens.lex(k + 1));
        let opens = next.any(Lex::DETERMINER | Lex::POSSESSIVE) || next.any(Lex::PRONOUN) && !next.any(Lex::OBJECT);
        self.tokens.kind(k) == Some(Kind::Lower) && !lex.any(Lex::FUNCTION | Lex::ADVERB) && opens
    }

    /// Whether the verb of a clause seems to stand in marks: *the shop “stinks of fish”*, but not
    /// *the “good news”*.
    fn has_verb_in_marks(&self, from: usize, end: usize) -> bool {
        let tokens = self.tokens;
        let mark = (from + 1..end.min(from + LONGEST_SUBJECT)).find(|&k| tokens.all[k].is(Kind::Mark));
        mark.is_some_and(|k| tokens.all[k - 1].is_word() && !tokens.lex(k - 1).any(Lex::FUNCTION))
    }

    /// So many tokens of a vote’s outcome start at one: *voted | 6-3 | to leave*, *240 to 180*.
    fn tally_at(&self, k: usize) -> usize {
        let tokens = self.tokens;
        let number = |k: usize| tokens.kind(k) == Some(Kind::Number);
        if !number(k) || !tokens.is_among(k - 1, few!["voted", "ruled"]) {
            return 0;
        }
        let between = tokens.is_word(k + 1, "to") || tokens.kind(k + 1) == Some(Kind::Dash);
        if between && number(k + 2) { 3 } else { usize::from(tokens.word(k).contains('-')) }
    }

    /// The *that* behind a clause with *who*, unless a verb or noun of that takes it.
    fn that_behind(&self, who: usize, end: usize) -> Option<usize> {
        let tokens = self.tokens;
        let words = (who + 1..end.min(who + LONGEST_ADJUNCT)).take_while(|&k| tokens.all[k].is_word());
        let takes = Lex::CUE | Lex::CUE_NOUN | Lex::FEELING;
        words.take_while(|&k| !tokens.lex(k).any(takes)).find(|&k| tokens.is_word(k, "that"))
    }

    /// Whether a phrase of time or place fills the words from `first` on, and
    /// a phrase that cannot be a part of it starts at `k`: *in a letter | the*.
    fn is_behind_phrase(&self, first: usize, k: usize) -> bool {
        let tokens = self.tokens;
        let opens = tokens.lex(k).any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER)
            || tokens.kind(k) == Some(Kind::Number)
            || tokens.lex(k).any(Lex::PRONOUN) && !tokens.lex(k).any(Lex::OBJECT);
        let before = tokens.lex(k - 1);
        opens
            && k >= first + 2
            && tokens.lex(first).any(Lex::PREPOSITION)
            && tokens.all[k - 1].is_word()
            && !before.any(Lex::FUNCTION)
    }

    /// The complement that starts right at a token. `bare`: it may be one that
    /// no word opens.
    pub(super) fn complement_at(&self, verb: Verb, k: usize, end: usize, bare: bool) -> Option<(Complement, usize)> {
        if k >= end {
            return None;
        }
        let opens = self.tokens.all[k].any(Lex::RELATIVE | Lex::QUESTION);
        let opened = if opens { self.opened_complement(verb, k) } else { None };
        opened.or_else(|| if bare { self.bare_complement(verb, k, end) } else { None })
    }

    /// The complement that a word opens: *that it rained*, *whether it rained*.
    fn opened_complement(&self, verb: Verb, k: usize) -> Option<(Complement, usize)> {
        let tokens = self.tokens;
        let word = tokens.word(k);
        // *that day*, but *that Friday’s vote was lost*
        let day = tokens.lex(k + 1).any(Lex::TIME | Lex::CALENDAR) && tokens.kind(k + 2) != Some(Kind::Clitic);
        if word == "that" && !day {
            return Some((Complement::That, k));
        }
        let who = word == "who" && (k == verb.at + 1 || tokens.lex(k - 1).any(Lex::OBJECT));
        let asks = tokens.is_among(k, few!["whether", "how", "why", "what"]);
        (who || asks || word == "if" && verb.lex.any(Lex::TELL)).then_some((Complement::Question, k))
    }

    /// The complement that no word opens.
    fn bare_complement(&self, verb: Verb, k: usize, end: usize) -> Option<(Complement, usize)> {
        let tokens = self.tokens;
        let t = tokens.all[k];
        let lex = t.lex();
        // *to leave*, *not to leave*
        let to = k + usize::from(lex.any(Lex::NEGATION) && tokens.is_among(k, few!["not", "never"]));
        if tokens.is_word(to, "to") && self.is_infinitive(to + 1, end) {
            return Some((Complement::Infinitive, k));
        }
        if lex.any(Lex::PREPOSITION) {
            // *talked to reporters*, *admitted to the police that*: those are told.
            let speaks = || {
                ["talk", "spoke", "speak", "wrote", "writ", "complain", "apologiz", "testif", "lie"]
                    .iter()
                    .any(|w| tokens.word(verb.at).starts_with(w))
            };
            let told = tokens.is_among(k, few!["to", "with"])
                && verb.lex.any(Lex::SAY | Lex::ABOUT)
                && self
                    .clauses
                    .mention_from(k + 1)
                    .is_some_and(|m| m.form != Form::Thing && (tokens.is_word(m.last() + 1, "that") || speaks()));
            // *pointed to the hill*, but *pointed to the fact that*
            let noun = tokens.lex(k + 2);
            let shown = tokens.is_word(k, "to")
                && tokens.word(verb.at).starts_with("point")
                && tokens.is_word(k + 1, "the")
                && !noun.any(Lex::CUE_NOUN | Lex::DOCUMENT);
            let leads = tokens.is_among(k, LEADING) && verb.lex.any(Lex::ABOUT) && !shown
                || tokens.word(k) == "about"
                || tokens.word(k) == "for" && verb.lex.any(Lex::SAY);
            return (leads && !told && !self.is_circumstance(k + 1)).then_some((Complement::Preposition, k));
        }
        // *published Wednesday | said*
        let said = lex.all(Lex::SAY | Lex::PAST) && t.is(Kind::Lower);
        let nominal = t.is_word()
            && !lex.any(Lex::CONJUNCTION | Lex::NEGATION | Lex::AUXILIARY | Lex::ADVERB)
            && !said
            && !self.clauses.says_when(k)
            // *said there was*, *said if it rains, …*
            || tokens.is_among(k, few!["there", "here", "no"])
            || verb.lex.any(Lex::SAY | Lex::CLAUSE) && tokens.is_among(k, few!["if", "when", "because", "once"])
            || t.is(Kind::Mark) && t.depth() == 0
            || t.is(Kind::Symbol);
        if !nominal {
            return None;
        }
        // *asked Bob to leave*; what somebody is told to do is reported without him.
        let told = tokens.is_among(verb.at, few!["told", "tell", "tells", "telling"]);
        if verb.lex.any(Lex::INTEND) && !told && self.is_object_of_infinitive(k, end) {
            return Some((Complement::ObjectInfinitive, k));
        }
        let is_clause = self.is_clause(k, end);
        let whom = || told && self.clauses.phrase_from(k).is_some() || self.is_told_bare(k);
        if verb.lex.any(Lex::TELL) && k == verb.at + 1 && (!is_clause || whom()) {
            return None;
        }
        let complement = if is_clause { Complement::Clause } else { Complement::Phrase };
        Some((complement, k))
    }

    /// Whether what a preposition leads from here on tells when or how, not
    /// what about: *wrote on Monday*, *spoke on condition of anonymity*.
    pub(super) fn is_circumstance(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let day = tokens.lex(i).any(Lex::CALENDAR) && tokens.kind(i + 1) != Some(Kind::Clitic);
        let noun = i + usize::from(tokens.is_word(i, "the"));
        // *settled at last*
        let at = i > 0 && tokens.is_word(i - 1, "at") && tokens.is_among(i, few!["last", "least", "once", "first"]);
        // *thought for a while*
        let time = tokens.is_word(i, "a") && (self.clauses.is_time(i + 1) || tokens.is_word(i + 1, "while"));
        day || at
            || time && !tokens.is_word(i + 2, "of")
            || tokens.is_among(noun, few!["condition", "behalf", "record", "background"])
    }

    /// Whether a verb in its base form stands behind *to*, in marks or not: *vowed to
    /// “fight on”*.
    pub(super) fn is_infinitive(&self, i: usize, end: usize) -> bool {
        let tokens = self.tokens;
        let i = i + usize::from(tokens.kind(i) == Some(Kind::Mark));
        if i >= end {
            return false;
        }
        let t = tokens.all[i];
        t.is(Kind::Lower)
            && (tokens.is_among(i, few!["be", "have", "do"])
                || t.any(Lex::BASE)
                // *agreed to terms*
                || !t.any(Lex::FUNCTION | Lex::GROUP | Lex::ROLE | Lex::ORGANIZATION | Lex::DOCUMENT)
                    && !ends_in_s(tokens, i))
    }

    /// Whether *to* and a verb follow a phrase that starts here: *Ann and Bob
    /// to leave*.
    fn is_object_of_infinitive(&self, i: usize, end: usize) -> bool {
        let tokens = self.tokens;
        for k in i..end.min(i + LONGEST_SUBJECT) {
            let t = tokens.all[k];
            if k > i && tokens.is_word(k, "to") {
                return self.is_infinitive(k + 1, end);
            }
            let verb = t.any(Lex::AUXILIARY | Lex::RELATIVE)
                || t.any(Lex::PAST | Lex::THIRD) && t.is(Kind::Lower) && self.clauses.is_verb(k);
            let joins = t.is_word() || matches!(t.kind(), Kind::Comma | Kind::Clitic);
            if verb || !joins || t.depth() > 0 {
                return false;
            }
        }
        false
    }

    /// Whether a clause with a finite verb starts here.
    fn is_clause(&self, i: usize, end: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        if lex.any(Lex::PRONOUN) && !lex.any(Lex::OBJECT) && !tokens.is_word(i, "it") {
            return true;
        }
        // *trusted him because he left*
        if tokens.is_among(i, few!["him", "them", "me", "us"]) {
            return false;
        }
        let mut relative = false;
        for k in i..end.min(i + LONGEST_SUBJECT) {
            let t = tokens.all[k];
            let lex = t.lex();
            if !t.is_word() {
                if matches!(t.kind(), Kind::Semicolon | Kind::Colon) || t.kind().is_terminal() && k + 1 >= end {
                    return false;
                }
                continue;
            }
            // Most words tell nothing.
            if !lex.any(OPENING | FINITE) {
                continue;
            }
            // *the days when it rained*, *said the vote because it rained*
            if lex.any(Lex::RELATIVE) || k > i && lex.any(Lex::FUNCTION) && self.clauses.subordinates(k) {
                relative = true;
            } else if k > i
                && lex.any(FINITE)
                // *mothers who have lost children and sued*
                && !tokens.lex(k - 1).any(Lex::JOINING | Lex::AUXILIARY)
                && (lex.any(Lex::AUXILIARY) && !tokens.is_word(k, "be") && !tokens.is_word(k, "been")
                    || lex.any(Lex::PAST | Lex::THIRD) && t.is(Kind::Lower) && self.clauses.is_verb(k))
            {
                if !relative {
                    return true;
                }
                relative = false;
            }
        }
        false
    }
}
