//! The noun phrase behind a verb, and one that is no mention.

use super::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, by_place, ends_in_s, is_adverb};
use crate::token::{Gap, Kind};

/// Words that stand for somebody by themselves.
pub(super) const ALONE: &Few = few!["another", "others", "some", "both", "one", "many", "most", "several"];

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
        let mut last = first;
        for k in first + 1..first + 7 {
            let Some(t) = tokens.get(k) else { break };
            // *the more candid Lady Moss*, *the late Lady Moss’s son*
            let named = |m: &Mention| m.is_somebody() || (k..m.name as usize).any(|k| tokens.all[k].is(Kind::Clitic));
            if let Some(name) = self.mention_from(k).filter(|m| named(m) && !self.is_quoted(k)) {
                return Some(Mention { first: first as u32, ..name });
            }
            if k == first + 1
                && tokens.is_among(k, few!["other", "latter", "former", "more", "most", "very", "second", "third"])
            {
                last = k;
                continue;
            }
            if !t.is_word()
                || t.any(Lex::FUNCTION)
                || t.starts_sentence()
                || t.gap() == Gap::Paragraph
                || self.is_quoted(k)
            {
                break;
            }
            if k > first + 1 && (t.any(Lex::PAST | Lex::THIRD | Lex::ING) || is_adverb(tokens.word(k))) {
                break;
            }
            last = k;
        }
        // *tweeted another*, *said one of them*
        let stands = last > first || tokens.is_among(first, ALONE);
        // *the boatmen*, *the singers*, but not *this Hercules*
        let one = tokens.is_among(first, few!["a", "an", "another", "one", "this", "that"]);
        let word = tokens.word(last);
        let several = last > first && !one && (ends_in_s(word) || word.ends_with("men"));
        let plain = self.plain(first, last);
        let group = Mention { form: Form::Group, plural: true, ..plain };
        if stands { Some(if several { group } else { plain }) } else { mention }
    }

    /// The rest of a mention behind a participle that seems a part of it:
    /// *telling | reporters*.
    fn object_of_participle(&self, first: usize) -> Option<Mention> {
        let before = first.checked_sub(1).filter(|&b| self.tokens.lex(b).any(Lex::ING))?;
        let m = self.mention_from(before).filter(|m| m.last() >= first && m.name as usize >= first)?;
        Some(Mention { first: first as u32, ..m })
    }

    /// A noun phrase that is no mention, ending at a noun: *the cabman*.
    pub(crate) fn plain_phrase_to(&self, last: usize, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let mut k = last;
        while k >= start && last - k < 6 {
            let t = tokens.all[k];
            if !t.is_word() || self.is_quoted(k) {
                return None;
            }
            let lex = t.lex();
            if lex.any(Lex::DETERMINER | Lex::POSSESSIVE) && k < last {
                return Some(self.plain(k, last));
            }
            if lex.any(Lex::FUNCTION) || k < last && lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::PARTICIPLE) {
                return None;
            }
            if k == 0 || t.starts_sentence() {
                return None;
            }
            k -= 1;
        }
        None
    }

    /// A mention of words that are in no list.
    pub(crate) fn plain(&self, first: usize, last: usize) -> Mention {
        Mention {
            first: first as u32,
            last: last as u32,
            name: last as u32,
            form: Form::Role,
            gender: self.tokens.lex(last).and(Lex::GENDER),
            plural: false,
            possessive: false,
            object: false,
            indefinite: self.tokens.is_among(first, few!["a", "an", "some", "another"]),
        }
    }
}
