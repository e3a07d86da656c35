//! Verbs: what is one here, its group of auxiliaries, its form.

use super::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, ends_in_s, is_adverb};
use crate::token::{Gap, Kind, Token, Tokens};

/// The auxiliaries and adverbs before a verb are at most so many.
pub(crate) const LONGEST_GROUP: usize = 8;

/// Are adverbs only between an auxiliary and its verb.
const INSIDE_GROUP: &Few = few!["both", "long", "since", "all", "but", "so", "far", "first", "most", "more"];
/// A noun behind them is a predicate or an object.
const BE_OR_HAVE: &Few = few!["be", "been", "being", "is", "are", "was", "were", "am", "have", "has", "had", "having"];
/// Make a passive of a participle behind them.
const PASSIVE: &Few = few!["is", "was", "are", "were", "be", "been", "being", "am", "get", "got"];

impl Clauses<'_, '_> {
    /// Whether a verb can stand before a plural subject: *say officials*.
    pub(crate) fn is_plural_present(&self, verb: usize) -> bool {
        let lex = self.tokens.lex(verb);
        lex.any(Lex::BASE) && !lex.any(Lex::NOUN | Lex::PAST) && self.tokens.all[verb].is(Kind::Lower)
    }

    /// Whether a verb and *it* report: *as Ann put it*.
    pub(crate) fn puts_it(&self, verb: usize) -> bool {
        self.tokens.is_among(verb, few!["put", "puts"]) && self.tokens.is_word(verb + 1, "it")
    }

    /// Whether the token is a finite verb, or could be one by its form.
    pub(crate) fn is_finite(&self, i: usize) -> bool {
        let lex = self.tokens.lex(i);
        lex.any(Lex::PAST | Lex::THIRD | Lex::AUXILIARY)
    }

    /// The auxiliaries, adverbs and negations right before a verb.
    pub(crate) fn group_start(&self, verb: usize) -> usize {
        let mut k = verb;
        while k > 0 && verb - k < LONGEST_GROUP {
            if self.tokens.all[k].opens() || !self.leads_verb(k - 1) {
                break;
            }
            k -= 1;
        }
        k
    }

    /// Whether a word before a verb belongs to its group: an auxiliary, an adverb, a negation.
    pub(crate) fn leads_verb(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        t.is_word()
            && (t.any(Lex::AUXILIARY | Lex::ADVERB | Lex::NEGATION) && !t.any(Lex::PRONOUN)
                || is_adverb(self.tokens, i)
                || self.is_inside_group(i))
            && !self.is_quoted(i)
            && !self.ends_name(i)
    }

    /// Whether a word is an adverb between an auxiliary and its verb: *has long said*,
    /// *was widely and rightly blamed*.
    pub(crate) fn is_inside_group(&self, i: usize) -> bool {
        i > 0 && self.tokens.lex(i - 1).any(Lex::AUXILIARY) && self.tokens.is_among(i, INSIDE_GROUP)
    }

    /// Whether the verb is in the passive: *was told*, *has been asked*.
    pub(crate) fn is_passive(&self, verb: usize) -> bool {
        self.tokens.lex(verb).any(Lex::PARTICIPLE) && self.is_passive_group(self.group_start(verb), verb)
    }

    /// The same for a verb whose group is known.
    pub(crate) fn is_passive_group(&self, group: usize, verb: usize) -> bool {
        group < verb
            && self.tokens.lex(verb).any(Lex::PARTICIPLE)
            && (group..verb).any(|k| self.tokens.is_among(k, PASSIVE))
    }

    /// The group of the finite verb that starts at a token, and its last verb:
    /// *has repeatedly said*, *’s leaving*.
    pub(crate) fn finite_group(&self, i: usize, end: usize) -> Option<(usize, usize)> {
        let t = self.tokens.get(i).filter(|_| i < end)?;
        if opens_group(t) {
            self.group_from(i, t, end)
        } else if self.can_be_finite(i, t) {
            self.group_of_verb(i, t)
        } else {
            None
        }
    }

    /// The group of what can be a finite verb by itself, if it is one.
    fn group_of_verb(&self, i: usize, t: Token) -> Option<(usize, usize)> {
        self.is_finite_verb(i, t).then(|| (self.group_start(i), i))
    }

    /// The group that an auxiliary or a pronoun may open.
    fn group_from(&self, i: usize, t: Token, end: usize) -> Option<(usize, usize)> {
        let tokens = self.tokens;
        let lex = t.lex();
        let before = i.checked_sub(1).map_or(Lex::NONE, |b| tokens.lex(b));
        let after = tokens.lex(i + 1);
        let predicate = Lex::NEGATION | Lex::DETERMINER;
        let clitic = t.is(Kind::Clitic)
            && (before.any(Lex::PRONOUN | Lex::RELATIVE) || after.any(predicate) || tokens.is_word(i + 1, "been"));
        let clipped = lex.any(Lex::PRONOUN) && tokens.word(i).contains(['\'', '’']);
        let auxiliary = lex.any(Lex::AUXILIARY)
            && (t.is(Kind::Lower) || t.starts_sentence())
            && !before.any(Lex::DETERMINER | Lex::POSSESSIVE)
            && !self.ends_name(i)
            && !tokens.is_among(i, few!["be", "been", "being", "having"])
            && !(i > 0 && tokens.is_word(i - 1, "to"));
        if !clitic && !clipped && !auxiliary {
            return if self.can_be_finite(i, t) { self.group_of_verb(i, t) } else { None };
        }
        let mut verb = i;
        let mut modal = auxiliary && !self.is_be_or_have(i);
        let mut k = i;
        while k + 1 < end.min(i + LONGEST_GROUP) {
            k += 1;
            let t = tokens.all[k];
            if !t.is_word() || self.is_quoted(k) {
                break;
            }
            // *had last month charged*
            if self.points_to_time(k) {
                k += 1;
                continue;
            }
            if t.any(Lex::AUXILIARY) {
                verb = k;
                modal = false;
            } else if !t.any(Lex::ADVERB | Lex::NEGATION) && !is_adverb(tokens, k) && !self.is_inside_group(k) {
                let forms = Lex::PARTICIPLE | Lex::PAST | Lex::ING | Lex::BASE | Lex::IRREGULAR;
                let bare = modal && !t.any(Lex::FUNCTION);
                if t.is(Kind::Lower) && (t.any(forms) || looks_past(tokens, k) || bare) {
                    verb = k;
                }
                break;
            }
        }
        Some((if auxiliary { self.group_start(i) } else { i }, verb))
    }

    /// Whether a word points to the stretch of time behind it: *last month*.
    pub(crate) fn points_to_time(&self, i: usize) -> bool {
        self.tokens.is_among(i, few!["last", "this", "next"]) && self.tokens.lex(i + 1).any(Lex::TIME)
    }

    /// Whether the token can be a finite verb by itself: what no list calls a verb has
    /// the ending of one, or what can be its subject right before it.
    #[inline]
    pub(crate) fn can_be_finite(&self, i: usize, t: Token) -> bool {
        let lex = t.lex();
        // No processor foretells which of them it is.
        let may_be = t.is(Kind::Lower) & !lex.any(Lex::ING) & (!lex.any(Lex::FUNCTION) | lex.any(Lex::PAST));
        let listed = lex.any(Lex::PAST | Lex::THIRD | Lex::BASE | Lex::IRREGULAR);
        let ends = matches!(self.tokens.text.as_bytes()[t.end() - 1], b'd' | b's');
        may_be & (listed | ends | self.tokens.lex(i.wrapping_sub(1)).any(Lex::PRONOUN | Lex::RELATIVE))
    }

    /// Whether a pronoun that can be a subject stands right before a token.
    fn follows_subject(&self, i: usize) -> bool {
        i.checked_sub(1).is_some_and(|before| {
            let left = self.tokens.lex(before);
            left.any(Lex::PRONOUN) || left.any(Lex::RELATIVE) && self.tokens.is_among(before, few!["who", "which"])
        })
    }

    /// Whether a token that can be a finite verb is one by what stands around it.
    fn is_finite_verb(&self, i: usize, t: Token) -> bool {
        let tokens = self.tokens;
        let lex = t.lex();
        let Some(before) = i.checked_sub(1).filter(|_| !t.opens()) else { return false };
        let left = tokens.lex(before);
        // *Another said*, but *another planned strike*
        let alone = lex.any(Lex::SAY) && self.stands_alone(before);
        let opens = left.any(Lex::DETERMINER) && !left.any(Lex::PLURAL | Lex::RELATIVE) && !alone;
        // *those who wait outside | said they*, but *outside burned houses*
        let adverb = || {
            tokens.is_among(before, few!["outside", "inside", "nearby", "around", "along"])
                && (tokens.lex(i + 1).any(Lex::FUNCTION) || tokens.get(i + 1).is_some_and(|t| t.is_capital()))
        };
        // *those I spoke to | said it*
        let stranded = || tokens.is_word(before, "to") && lex.all(Lex::SAY | Lex::PAST);
        let led = left.any(Lex::PREPOSITION) && !adverb() && !stranded();
        if opens || led || tokens.all[before].is(Kind::Clitic) || left.any(Lex::POSSESSIVE) {
            return false;
        }
        if left.any(Lex::AUXILIARY) && !self.ends_name(before) || tokens.is_word(before, "to") && !stranded() {
            return false;
        }
        if lex.any(Lex::PAST) {
            return !self.is_reduced(i);
        }
        if lex.any(Lex::THIRD) && self.is_verb(i) || lex.any(Lex::BASE) && self.can_be_plural(before) && self.is_verb(i)
        {
            return true;
        }
        if lex.any(Lex::IRREGULAR) {
            return true;
        }
        let named = || self.mention_to(before).is_some_and(|m| m.form == Form::Person && m.can_speak());
        // *the firm that makes it*, but *said that prices fell*
        let relative = || {
            let noun = before.checked_sub(1).map_or(Lex::FUNCTION, |n| tokens.lex(n));
            tokens.is_word(before, "that") && !noun.any(Lex::FUNCTION | Lex::CUE | Lex::CUE_NOUN | Lex::FEELING)
        };
        let bare = !lex.any(Lex::BASE | Lex::PARTICIPLE | Lex::ROLE | Lex::GROUP) && !is_adverb(tokens, i);
        let next = tokens.lex(i + 1);
        let object = next.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::OBJECT);
        if bare && looks_past(tokens, i) {
            let phrase = !left.any(Lex::FUNCTION | Lex::MODIFIER | Lex::NUMBER) && tokens.all[before].is_word();
            // *those whose homes burned | said*
            let closed = next.any(Lex::FUNCTION)
                || next.all(Lex::SAY | Lex::PAST)
                || tokens.get(i + 1).is_none_or(|t| !t.is(Kind::Lower));
            return self.follows_subject(i) || closed && !self.is_reduced(i) || phrase && object || named();
        }
        bare && (self.follows_subject(i) || object && ends_in_s(tokens, i) && (named() || relative()))
    }

    /// Whether a word that could be an auxiliary is a name here: *May said*.
    fn ends_name(&self, i: usize) -> bool {
        self.tokens.all[i].is(Kind::Capital) && self.mention_to(i).is_some_and(|m| m.form == Form::Person)
    }

    /// Whether what ends at a token can be the subject of *say*: not *a source
    /// close to him*.
    fn can_be_plural(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        // *with one hand*
        if self.tokens.is_word(i, "one") {
            return false;
        }
        let open = Lex::OBJECT
            | Lex::PLURAL
            | Lex::GROUP
            | Lex::PRONOUN
            | Lex::RELATIVE
            | Lex::ADVERB
            | Lex::NUMBER
            | Lex::CONJUNCTION;
        !t.is_word() && !t.is(Kind::Clitic)
            || t.any(open)
            || t.is(Kind::Number)
            || ends_in_s(self.tokens, i)
            || is_adverb(self.tokens, i)
            || self.mention_to(i).is_some_and(|m| m.plural || m.form == Form::Body)
    }

    /// Whether a participle belongs to the noun before it: *emails leaked by
    /// Bob*, *a woman identified as Ann*.
    fn is_reduced(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        let before = tokens.lex(i - 1);
        let participle = lex.any(Lex::PARTICIPLE) || !lex.any(Lex::PAST);
        if !participle || before.any(Lex::PRONOUN | Lex::RELATIVE) {
            return false;
        }
        // *a crowd cheered as the clerk left*
        let acts = |m: Mention| m.form != Form::Person && m.can_speak() && self.is_finite(m.last() + 1);
        let meanwhile = || tokens.is_word(i + 1, "as") && self.mention_from(i + 2).is_some_and(acts);
        if tokens.is_word(i + 1, "by") || tokens.is_word(i + 1, "as") && lex.any(Lex::VIEW) && !meanwhile() {
            return true;
        }
        let named = || self.mention_to(i - 1).is_some_and(|m| m.form == Form::Person);
        let objectless = self.is_led(i + 1) && !meanwhile() || tokens.lex(i + 1).any(Lex::CALENDAR | Lex::TIME);
        let transitive = lex.any(Lex::VIEW | Lex::TELL) && !lex.any(Lex::ABOUT | Lex::SAY | Lex::CLAUSE | Lex::ACTION);
        let opens = before.any(Lex::CONJUNCTION | Lex::QUESTION) && !self.joins(i - 1);
        if objectless && self.is_made_known(i) {
            return true;
        }
        // *when asked whether it rained*
        let objectless = objectless || opens && tokens.lex(i + 1).any(Lex::QUESTION);
        objectless && (opens || transitive && !named())
    }

    /// Whether a participle tells how a text came out: *said in a statement | read to the court*.
    #[inline(never)]
    pub(crate) fn is_made_known(&self, i: usize) -> bool {
        let tokens = self.tokens;
        tokens
            .is_among(i, few!["read", "posted", "released", "published", "issued", "sent", "shared", "filed", "aired"])
            && i > 2
            && tokens.lex(i - 1).any(Lex::DOCUMENT)
            && tokens.lex(i - 2).any(Lex::DETERMINER)
    }

    /// Whether two verbs, each by the first and the last token of its group,
    /// have forms that *and* joins: *came and saw*, *will come and see*.
    pub(crate) fn agree(&self, a: (u32, u32), b: (u32, u32)) -> bool {
        let (before, after) = (self.tense(a), self.tense(b));
        let bare = b.0 == b.1 || !self.tokens.lex(b.0 as usize).any(Lex::AUXILIARY);
        // *will come and see*, *has come and seen*
        let shared = match before {
            Tense::Modal => after == Tense::Plural,
            _ => a.0 != a.1 && self.tokens.lex(b.1 as usize).any(Lex::PARTICIPLE),
        };
        before == after || bare && shared
    }

    /// Whether two verbs have one form: *came and saw*, but not *has come and saw*.
    pub(crate) fn same_tense(&self, a: (u32, u32), b: (u32, u32)) -> bool {
        self.tense(a) == self.tense(b)
    }

    fn tense(&self, (group, verb): (u32, u32)) -> Tense {
        let tokens = self.tokens;
        for k in group as usize..=verb as usize {
            let t = tokens.all[k];
            if tokens.is_among(k, few!["had", "was", "were", "did"]) {
                return Tense::Past;
            } else if t.is(Kind::Clitic) || tokens.is_among(k, few!["has", "is", "does"]) {
                return Tense::Third;
            } else if t.any(Lex::PRONOUN) || tokens.is_among(k, few!["have", "are", "am", "do"]) {
                return Tense::Plural;
            } else if t.any(Lex::AUXILIARY) {
                return Tense::Modal;
            }
        }
        let lex = tokens.lex(verb as usize);
        if lex.any(Lex::PAST | Lex::IRREGULAR) || looks_past(tokens, verb as usize) {
            Tense::Past
        } else if lex.any(Lex::BASE) || !tokens.word(verb as usize).ends_with('s') {
            Tense::Plural
        } else {
            Tense::Third
        }
    }

    /// Whether a word is an adverb, by the lists or its ending.
    pub(crate) fn is_adverb(&self, i: usize) -> bool {
        self.tokens.lex(i).any(Lex::ADVERB) || is_adverb(self.tokens, i)
    }

    /// Whether a word that can be a verb is one here: many a noun has the same
    /// form as the present tense, *the email*, *his answers*.
    pub(crate) fn is_verb(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        if lex.any(Lex::PAST | Lex::ING) {
            // *the State Department hearing*
            let of_body = |m: Mention| m.form == Form::Body && tokens.lex(m.first()).any(Lex::DETERMINER);
            let is_noun = lex.all(Lex::ING | Lex::NOUN) && i > 0 && self.mention_to(i - 1).is_some_and(of_body);
            return !is_noun;
        }
        if tokens.is_word(i, "like") {
            return i > 0 && self.is_liking(i - 1);
        }
        // *sources close to Ann*
        if tokens.is_word(i, "close") && tokens.is_word(i + 1, "to") {
            return false;
        }
        let Some(before) = i.checked_sub(1).filter(|_| !tokens.all[i].starts_sentence()) else { return false };
        if lex.any(Lex::THIRD) {
            return self.is_third_person(i, before);
        }
        // *were long*, *had views*, but *has become*
        let noun = lex.any(Lex::NOUN);
        let predicate = self.is_be_or_have(before) && (noun || !lex.any(Lex::PARTICIPLE));
        if !lex.any(Lex::BASE) || predicate || noun && tokens.all[before].is(Kind::Clitic) {
            return false;
        }
        self.leads_to_base(before, noun) || self.is_plural_verb(i, before)
    }

    /// Whether *like* is a verb behind a word: *they like it*, but *put it like that*, *was like
    /// that*, *states like Iowa*.
    fn is_liking(&self, before: usize) -> bool {
        let tokens = self.tokens;
        let left = tokens.lex(before);
        let object = left.all(Lex::PRONOUN | Lex::OBJECT) || tokens.is_among(before, few!["it", "he", "she"]);
        let asked = before > 0 && tokens.lex(before - 1).any(Lex::AUXILIARY);
        let led = Lex::AUXILIARY | Lex::NEGATION | Lex::PRONOUN | Lex::RELATIVE | Lex::ADVERB;
        left.any(led) && (!object || asked || tokens.is_word(before, "you")) && !self.is_be_or_have(before)
            || tokens.is_word(before, "to")
    }

    /// Whether a word in the third person is a verb: *Ann reports*, but *his reports*.
    fn is_third_person(&self, i: usize, before: usize) -> bool {
        let tokens = self.tokens;
        let left = tokens.lex(before);
        let noun = tokens.lex(i).any(Lex::NOUN | Lex::AGENT);
        let opens = Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER | Lex::PREPOSITION | Lex::PAST;
        let modifies = left.any(Lex::MODIFIER) && !left.any(Lex::ORGANIZATION | Lex::ROLE | Lex::GROUP);
        // Behind any other verb in the past it is an object: *exchanged views*.
        // But *the boy who drowned | blames them*.
        let relative = before > 0 && tokens.lex(before - 1).any(Lex::RELATIVE);
        let past = tokens.all[before].is(Kind::Lower) && tokens.word(before).ends_with("ed") && !relative;
        // *several negative comments*
        let many = before > 0 && tokens.lex(before - 1).all(Lex::DETERMINER | Lex::PLURAL);
        // *critics, advocates say*
        let listed = tokens.all[before].is(Kind::Comma) && tokens.lex(i + 1).any(Lex::BASE);
        // *early analysis shows*, *a poll of insiders shows that*
        let that = tokens.is_word(i + 1, "that");
        let inside = left.any(Lex::DOCUMENT | Lex::CUE_NOUN)
            || ends_in_s(tokens, before) && !tokens.is_word(before, "news")
            || left.any(Lex::ING) && that;
        let adjective = !relative && !inside && self.is_adjective(before);
        let plural = noun && (listed || left.any(Lex::GROUP) && !that || adjective || many);
        !left.any(opens)
            && !modifies
            && !past
            && !plural
            && !matches!(tokens.all[before].kind(), Kind::Clitic | Kind::Number)
            && (!noun || self.has_object(i) || self.is_behind_whose(i))
    }

    /// The word of grammar that leads the few words before a token.
    fn function_word_before(&self, i: usize) -> Option<usize> {
        (i.saturating_sub(3)..i).rev().find(|&k| self.tokens.lex(k).any(Lex::FUNCTION))
    }

    /// Whether a word closes the clause of *whose*: *whose shop | stands there*.
    fn is_behind_whose(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let whose = self.function_word_before(i).is_some_and(|k| k + 1 < i && tokens.is_word(k, "whose"));
        whose && !tokens.lex(i + 1).any(Lex::AUXILIARY | Lex::PAST)
    }

    /// Whether only a verb’s base form can stand behind a word: *to say*, *will say*,
    /// *they say*, *did he say*; `noun`, if it can be a noun too.
    fn leads_to_base(&self, before: usize, noun: bool) -> bool {
        let tokens = self.tokens;
        let left = tokens.lex(before);
        tokens.is_among(before, few!["to", "i", "you", "who"])
            || left.any(Lex::AUXILIARY | Lex::NEGATION)
            || left.all(Lex::PRONOUN | Lex::PLURAL) && !(noun && left.any(Lex::DETERMINER))
            || left.any(Lex::PRONOUN) && before > 0 && tokens.lex(before - 1).any(Lex::AUXILIARY)
    }

    /// Whether a verb's base form is that of a plural: *critics say*.
    fn is_plural_verb(&self, i: usize, before: usize) -> bool {
        let tokens = self.tokens;
        let left = tokens.lex(before);
        let noun = tokens.lex(i).any(Lex::NOUN);
        if self.is_adverb(before) {
            return before > 0 && (!noun || self.is_verb_after_adverb(before)) && !tokens.all[before].starts_sentence();
        }
        if noun {
            let quantity = left.all(Lex::DETERMINER | Lex::PLURAL) && !left.any(Lex::PRONOUN);
            let adjective = tokens.all[before].is_capital() && before > 0 && self.is_adjective(before - 1);
            // *analysts at Lee Capital | say*
            let place = |m: &Mention| m.first() > 1 && self.is_led(m.first() - 1) && ends_in_s(tokens, m.first() - 2);
            let whole = |m: Mention| {
                m.plural || m.form == Form::Body && !self.is_inside_phrase(&m) || m.is_named() && place(&m)
            };
            // *an unlikely public | campaign*
            let one = self.function_word_before(before).is_some_and(|k| tokens.is_among(k, few!["a", "an"]));
            let several = quantity
                || left.any(Lex::GROUP) && !adjective && !one
                || ends_in_s(tokens, before) && !left.any(Lex::POSSESSIVE | Lex::PREPOSITION)
                || tokens.is_among(before, few!["who", "that", "which"])
                || self.mention_to(before).is_some_and(whole);
            return several && self.has_object(i);
        }
        let closed = left.any(Lex::DETERMINER | Lex::POSSESSIVE) && !left.any(Lex::PLURAL)
            || left.any(Lex::PREPOSITION)
            || tokens.all[before].is(Kind::Clitic);
        !closed && (!tokens.all[before].is_capital() || !left.any(Lex::GIVEN))
    }

    /// Whether a mention is only the first part of a phrase: *the last GOP debate*.
    fn is_inside_phrase(&self, m: &Mention) -> bool {
        m.first().checked_sub(1).is_some_and(|b| {
            let t = self.tokens.all[b];
            t.any(Lex::DETERMINER | Lex::POSSESSIVE)
                || t.is(Kind::Clitic)
                || t.is(Kind::Lower) && !t.any(Lex::FUNCTION) && self.mention_to(b).is_none()
        })
    }

    /// Whether a word that no list knows stands there alone, with no article
    /// before it: *higher rates*.
    fn is_adjective(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let opened = i > 0 && tokens.lex(i - 1).any(Lex::DETERMINER | Lex::POSSESSIVE);
        tokens.all[i].is(Kind::Lower) && !tokens.lex(i).any(Lex::FUNCTION) && !opened && self.mention_to(i).is_none()
    }

    fn is_be_or_have(&self, i: usize) -> bool {
        self.tokens.is_among(i, BE_OR_HAVE)
    }

    /// Whether what stands behind a word can be a verb's object or complement,
    /// and is not what follows a noun.
    fn has_object(&self, i: usize) -> bool {
        let Some(t) = self.tokens.get(i + 1).filter(|t| !t.starts_sentence()) else { return false };
        let lex = t.lex();
        if lex.any(Lex::AUXILIARY | Lex::CONJUNCTION) && !self.tokens.is_word(i + 1, "that") {
            return false;
        }
        // *said “no”*, but *their home states’ choice*
        if t.is(Kind::Mark) {
            return t.gap() != Gap::None;
        }
        lex.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::PRONOUN | Lex::OBJECT | Lex::NUMBER | Lex::QUESTION)
            || t.is_capital() && t.is_word()
            || t.is(Kind::Number)
            || self.tokens.is_word(i + 1, "that")
            || self.tokens.is_among(i + 1, few!["for", "to", "about", "against"])
            || t.is(Kind::Lower) && !lex.any(Lex::FUNCTION | Lex::PAST | Lex::THIRD | Lex::CALENDAR)
    }

    fn is_verb_after_adverb(&self, adverb: usize) -> bool {
        let left = self.tokens.lex(adverb - 1);
        left.any(Lex::PRONOUN | Lex::AUXILIARY)
            || ends_in_s(self.tokens, adverb - 1)
            || self.mention_to(adverb - 1).is_some_and(|m| m.plural)
    }
}

/// The form of a verb.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tense {
    Past,
    /// *says*
    Third,
    /// *say*
    Plural,
    /// *will say*
    Modal,
}

/// Whether the group of a finite verb can start with a token that is no verb by itself.
fn opens_group(t: Token) -> bool {
    t.is(Kind::Clitic) || t.any(Lex::AUXILIARY | Lex::PRONOUN)
}

/// Whether a token has the ending of the past: *disregarded*.
#[inline]
pub(crate) fn looks_past(tokens: &Tokens<'_>, i: usize) -> bool {
    let is_past = |word: &str| (word.len() > 4 || word.ends_with("ied")) && !word.ends_with("eed");
    tokens.ends_in(i, b"ed") && is_past(tokens.word(i))
}

/// Whether a token has the ending of a participle: *levelling*.
#[inline]
pub(crate) fn looks_ing(tokens: &Tokens<'_>, i: usize) -> bool {
    let is_participle = |word: &str| word.len() > 5 && !word.ends_with("thing");
    tokens.ends_in(i, b"ing") && is_participle(tokens.word(i))
}
