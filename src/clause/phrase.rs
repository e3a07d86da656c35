//! The noun phrases around a verb, mentions and others.

use super::Clauses;
use crate::lexicon::roles::PARTS;
use crate::lexicon::{Few, Lex, Sieve, few};
use crate::map::Set;
use crate::mention::{Form, Mention, by_place, ends_in_s, is_adverb, looks_like_work, one_gender};
use crate::token::Kind;

/// Words that stand for somebody by themselves.
pub(super) const ALONE: &Few = few!["another", "others", "some", "both", "one", "many", "most", "several"];

/// Words of grammar that stand behind an article for somebody, or before a noun.
const BEHIND_ARTICLE: &Few = few![
    "other", "others", "latter", "former", "more", "most", "very", "first", "second", "third", "last", "next", "few"
];

/// The article or the owner stands at most so many words before its noun.
const LONGEST_OPENER: usize = 4;

impl Clauses<'_, '_> {
    /// A noun phrase behind a verb: a mention, or a determiner and its noun.
    pub(crate) fn phrase_from(&self, first: usize) -> Option<Mention> {
        // *his* is a mention too, but so is *his colleague*.
        let mention = self.mention_from(first).or_else(|| self.object_of_participle(first));
        if mention.is_some_and(|m| m.can_speak() || m.is_named()) {
            return mention;
        }
        let tokens = self.tokens;
        let t = tokens.get(first)?;
        // By its place a name: *said Cuban*.
        if t.is(Kind::Capital) && (t.any(Lex::GIVEN) || !t.any(Lex::FUNCTION | Lex::CALENDAR)) {
            return Some(by_place(tokens, first, first, first));
        }
        if !t.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER) {
            return mention;
        }
        // *all the others*, *both the girls*
        if tokens.is_among(first, few!["all", "both", "half"])
            && tokens.lex(first + 1).any(Lex::DETERMINER | Lex::POSSESSIVE)
            && let Some(rest) = self.phrase_from(first + 1)
        {
            return Some(Mention { first: first as u32, form: Form::Group, plural: true, ..rest });
        }
        let mut last = first;
        for k in first + 1..first + 7 {
            let Some(t) = tokens.get(k) else { break };
            // *a claim | Ann made*
            if tokens.lex(k - 1).any(Lex::CUE_NOUN) && tokens.all[k].is_capital() {
                break;
            }
            // *the more candid Lady Moss*, *the late Lady Moss’s son*
            let named = |m: &Mention| m.is_somebody() || (k..m.name as usize).any(|k| tokens.all[k].is(Kind::Clitic));
            if let Some(name) = self.mention_from(k).filter(|m| named(m) && !self.is_quoted(k)) {
                return Some(Mention { first: first as u32, ..name });
            }
            if k == first + 1 && (tokens.is_among(k, BEHIND_ARTICLE) || t.any(Lex::NUMBER)) {
                last = k;
                continue;
            }
            if self.is_told_one(k) {
                last = k;
                break;
            }
            if !t.is_word() || t.any(Lex::FUNCTION) || t.opens() || self.is_quoted(k) {
                break;
            }
            // *a paper | filed last week*, but *the newly elected mayor*
            let reduced = || tokens.ends_in(k, b"ed") && (self.is_led(k + 1) || self.points_to_time(k + 1));
            if k > first + 1 && (t.any(Lex::PAST | Lex::THIRD | Lex::ING) || is_adverb(tokens, k) || reduced())
                || is_adverb(tokens, k) && !tokens.is_among(first, few!["the", "a", "an", "most"])
            {
                break;
            }
            last = k;
        }
        // *tweeted another*, *said one of them*, *said all slowly*, *said two of the boys*
        let of = || tokens.is_word(first + 1, "of");
        let ends = || of() || !tokens.get(first + 1).is_some_and(|t| t.is_word()) || is_adverb(tokens, first + 1);
        let stands = last > first
            || tokens.is_among(first, ALONE)
            || tokens.is_among(first, few!["all", "each", "neither"]) && ends()
            || t.any(Lex::NUMBER) && of();
        // *the boatmen*, *the singers*, but not *this Hercules*
        let one = tokens.is_among(first, few!["a", "an", "another", "one", "this", "that"]);
        let several = last > first && !one && (ends_in_s(tokens, last) || tokens.ends_in(last, b"men"));
        let plain = self.plain(first, last);
        let group = Mention { form: Form::Group, plural: true, ..plain };
        if stands { Some(if several { group } else { plain }) } else { mention }
    }

    /// The phrase of a noun in no list behind whose it is, or behind a name that describes it,
    /// where no verb can stand: *said | Ann’s gamekeeper*, *said | the Pulitzer winner*.
    pub(crate) fn noun_of(&self, first: usize) -> Option<Mention> {
        let (m, tokens) = (self.mention_from(first)?, self.tokens);
        let clitic = m.possessive && tokens.kind(m.last() + 1) == Some(Kind::Clitic);
        let described = || tokens.all[m.last()].is_capital() && tokens.lex(m.first()).any(Lex::DETERMINER);
        if !(clitic || m.can_speak() && described()) {
            return None;
        }
        let first = m.last() + 1 + usize::from(clitic);
        let goes_on = |k: usize| tokens.get(k).is_some_and(|t| t.goes_on()) && !self.is_quoted(k);
        let plain = |k: &usize| {
            let unknown = tokens.kind(*k) == Some(Kind::Lower) && tokens.lex(*k).without(Lex::MODIFIER) == Lex::NONE;
            unknown && goes_on(*k) && !is_adverb(tokens, *k) && !tokens.ends_in(*k, b"ed")
        };
        let run = (first..first + LONGEST_OPENER).take_while(plain);
        let last = run.last().filter(|&k| tokens.lex(k) == Lex::NONE)?;
        let ends = !goes_on(last + 1) || tokens.lex(last + 1).any(Lex::FUNCTION) || is_adverb(tokens, last + 1);
        // *the FBI summary* is nobody, nor are *Ann’s qualifications*.
        let form = if clitic || looks_like_work(tokens.word(last)) { Form::Role } else { Form::Thing };
        let phrase = Mention { form, ..self.plain(m.first(), last) };
        (ends && !(clitic && ends_in_s(tokens, last))).then_some(phrase)
    }

    /// The rest of a mention behind a participle that seems a part of it:
    /// *telling | reporters*.
    fn object_of_participle(&self, first: usize) -> Option<Mention> {
        let before = first.checked_sub(1).filter(|&b| self.tokens.lex(b).any(Lex::ING))?;
        let m = self.mention_from(before).filter(|m| m.last() >= first && m.name as usize >= first)?;
        Some(Mention { first: first as u32, ..m })
    }

    /// Who is made to do what a verb says: *enabled him to | say*, *heard him | say*.
    pub(crate) fn made_to(&self, group: usize, verb: usize) -> Option<Mention> {
        let before = group.checked_sub(1).filter(|_| self.tokens.lex(verb).any(Lex::BASE))?;
        let last = before - usize::from(self.tokens.is_word(before, "to") && before > 0);
        let object = self.mention_to(last).filter(|m| m.object && m.first > 0)?;
        let led = self.tokens.lex(object.first() - 1).any(Lex::PREPOSITION);
        (!led).then_some(Mention { object: false, ..object })
    }

    /// Whose a participle is that starts at a token: *Ann’s | saying*, *his | saying*.
    pub(crate) fn owner_before(&self, participle: usize) -> Option<Mention> {
        let last = participle.checked_sub(1)?;
        let last = last - usize::from(self.tokens.all[last].is(Kind::Clitic) && last > 0);
        let owner = self.mention_to(last).filter(|m| m.possessive)?;
        Some(Mention { possessive: false, ..owner })
    }

    /// The first mention that is neither in an adverbial before the clause nor
    /// behind a preposition.
    pub(crate) fn first_subject(&self, from: usize, end: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let can = |m: &&Mention| {
            let before = m.first().checked_sub(1).filter(|&b| b >= from);
            m.can_speak()
                && before.is_none_or(|b| !tokens.lex(b).any(Lex::PREPOSITION) || tokens.is_word(b, "as") && b == from)
        };
        let opener = tokens.get(from)?;
        // *Another put it this way*
        if tokens.is_among(from, ALONE) && from + 1 < end && self.is_finite(from + 1) {
            return Some(self.plain(from, from));
        }
        // *The tall one shrugged*
        let one = self.phrase_from(from).filter(|m| self.is_one_of_several(m) && m.last() + 1 < end);
        if let Some(m) = one.filter(|m| self.is_finite(m.last() + 1)) {
            return Some(m);
        }
        // *In response to the plan, Ann …*; *When asked, Ann …*.
        let adverbial = opener.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::QUESTION | Lex::ING | Lex::PARTICIPLE)
            && !tokens.is_among(from, few!["as", "but", "and"]);
        if adverbial && let Some(comma) = (from..end).find(|&k| tokens.all[k].is(Kind::Comma)) {
            let main = self.mentions_in(comma + 1, end).iter().find(can);
            if main.is_some() {
                return main.copied();
            }
        }
        self.mentions_in(from, end).iter().find(can).copied()
    }

    /// Whose eyes or voice a clause tells of that starts at a token: *Ann’s | eyes filled*.
    pub(crate) fn owner_of_part(&self, from: usize) -> Option<Mention> {
        let owner = self.mentions_in(from, from + 1).iter().find(|m| m.possessive)?;
        let part = (owner.last() + 1..owner.last() + LONGEST_OPENER).any(|k| self.tokens.is_among(k, PARTS));
        part.then_some(Mention { possessive: false, ..*owner })
    }

    /// Where else outside speech the text has nouns that no list has for people, each behind
    /// its article or owner: *the old hen*, *the American*, but not *the hen house*.
    pub(crate) fn elsewhere(&self, of: impl Iterator<Item = Mention>) -> Vec<Mention> {
        let tokens = self.tokens;
        let (mut sieve, mut nouns) = (Sieve::NONE, Set::new());
        for m in of.filter(|m| m.form == Form::Role && !m.plural && m.first < m.name) {
            let noun = m.name as usize;
            let plain = tokens.all[noun].is(Kind::Lower) && tokens.lex(noun) == Lex::NONE;
            if (plain || tokens.lex(noun).any(Lex::DEMONYM))
                && self.index_of(m).is_none()
                && nouns.add(tokens.key(noun))
            {
                sieve.add(tokens.shapes[noun]);
            }
        }
        if nouns.is_empty() {
            return Vec::new();
        }
        let is_one = |k: &usize| {
            let t = tokens.all[*k];
            (t.is(Kind::Lower) || t.any(Lex::DEMONYM)) && !t.is_quoted() && nouns.has(&tokens.key(*k))
        };
        let opens = |k: usize| tokens.lex(k).any(Lex::DETERMINER | Lex::POSSESSIVE);
        let found = tokens.passing(&sieve).filter(is_one).filter_map(|noun| {
            let joins = |k: &usize| tokens.all[*k + 1].goes_on() && !opens(*k + 1);
            let first =
                (noun.saturating_sub(LONGEST_OPENER)..noun).rev().take_while(joins).last().filter(|&k| opens(k))?;
            let next = noun + 1;
            let small = tokens.kind(next) == Some(Kind::Lower) && tokens.all[next].goes_on();
            let unlisted = tokens.lex(next) == Lex::NONE && !tokens.ends_in(next, b"ed");
            // *the American consul*
            let describes = tokens.lex(noun).any(Lex::DEMONYM)
                && !tokens.lex(next).any(Lex::FUNCTION | Lex::PAST | Lex::THIRD | Lex::ADVERB);
            let noun_behind =
                small && (unlisted || describes) || describes && tokens.all.get(next).is_some_and(|t| t.is_capital());
            let possessive = tokens.kind(next) == Some(Kind::Clitic);
            (!noun_behind).then_some(Mention { possessive, ..self.plain(first, noun) })
        });
        found.filter(|m| self.index_of(*m).is_none()).collect()
    }

    /// Whether a phrase tells one from others: *the tall one*.
    pub(crate) fn is_one_of_several(&self, m: &Mention) -> bool {
        let (name, last) = (m.name as usize, m.last());
        m.form == Form::Role && name < last && self.tokens.is_word(last, "one") && !self.tokens.is_word(name, "other")
    }

    /// Whether *one* stands behind what tells that one from others: *the tall | one*, but not
    /// *the other day | one of them* nor *the paper | one morning*.
    pub(crate) fn is_told_one(&self, one: usize) -> bool {
        let (tokens, times) = (self.tokens, Lex::TIME | Lex::CALENDAR);
        let tells = |k: usize| !tokens.lex(k).any(Lex::FUNCTION | times) || tokens.is_word(k, "other");
        let free = || !tokens.is_word(one + 1, "of") && !tokens.lex(one + 1).any(times);
        tokens.is_word(one, "one") && one > 0 && tells(one - 1) && free()
    }

    /// A mention of words that are in no list; *the tall one* is known by the word that tells
    /// that one from others.
    pub(crate) fn plain(&self, first: usize, last: usize) -> Mention {
        let told = last > first + 1 && self.is_told_one(last);
        Mention {
            first: first as u32,
            last: last as u32,
            name: (last - usize::from(told)) as u32,
            form: Form::Role,
            gender: one_gender(self.tokens.lex(last)),
            plural: false,
            possessive: false,
            object: false,
            indefinite: self.tokens.is_among(first, few!["a", "an", "some", "another"]),
        }
    }
}
