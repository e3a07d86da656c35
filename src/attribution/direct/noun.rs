//! Clauses that report by a noun, or by where the words come from: *was her answer*, *came from Ann*.

use crate::attribution::Evidence;
use crate::attribution::direct::parts::PARTICLES;
use crate::attribution::rule::Rule;
use crate::attribution::subject::Sentence;
use crate::clause::Clauses;
use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention};
use crate::token::Kind;

/// Between an owner, what is said and *was* stand at most so many tokens.
const NEAR_NOUN: usize = 5;

/// Between a quotation and *from* stand at most so many: *were the only words that burst from*.
const NEAR_SOURCE: usize = 8;

/// Verbs whose object is the speaker’s own cry, behind which *of* opens the words.
const RAISED: &Few = few!["gave", "raised", "uttered", "made", "voiced", "up", "out"];

/// Nouns for what somebody utters, which beside a clause may mean something else.
const UTTERED: &Few = few![
    "address",
    "admonition",
    "aside",
    "bark",
    "bellow",
    "blessing",
    "challenge",
    "command",
    "communication",
    "compliment",
    "curse",
    "enquiry",
    "entreaty",
    "farewell",
    "gasp",
    "groan",
    "growl",
    "grumble",
    "howl",
    "injunction",
    "interjection",
    "interruption",
    "jeer",
    "jest",
    "moan",
    "murmur",
    "mutter",
    "oath",
    "petition",
    "phrase",
    "prayer",
    "protest",
    "quip",
    "remonstrance",
    "reprimand",
    "reproach",
    "roar",
    "salutation",
    "scream",
    "shout",
    "shriek",
    "sigh",
    "snarl",
    "sneer",
    "sob",
    "taunt",
    "toast",
    "wail",
    "welcome",
    "whisper",
    "yell",
];

impl Clauses<'_, '_> {
    /// Whether a noun is for something said or called out.
    fn is_uttered(&self, k: usize) -> bool {
        self.tokens.lex(k).any(Lex::CUE_NOUN) || self.tokens.is_among(k, UTTERED)
    }

    /// *was her answer*, *is Ann’s view*: whose words they are; they may be a whole
    /// sentence.
    pub(super) fn noun_behind(&self, i: usize, whole: bool) -> Option<Evidence> {
        let tokens = self.tokens;
        let copula = tokens.is_among(i, few!["was", "is", "came", "were"]);
        if copula && let Some(e) = self.noun_from(i).or_else(|| self.uttered_by(i)) {
            return Some(e);
        }
        let start = (i + 1..i + 4).find(|&k| self.mention_from(k).is_some_and(|m| m.possessive)).filter(|_| copula)?;
        let owner = self.mentions_in(start, self.tokens.len()).iter().find(|m| m.possessive)?;
        let nouns = owner.last() + 1..owner.last() + 6;
        let noun = nouns.take_while(|&k| self.goes_on(k)).find(|&k| self.is_uttered(k));
        // *was Ann’s consolation*: behind a whole sentence it is what she says.
        let next = owner.last() + 2;
        let thing = || whole && self.goes_on(next) && tokens.all[next].is(Kind::Lower);
        let noun = noun.or_else(|| (owner.first() == i + 1 && thing()).then_some(next))?;
        let mention = Mention { possessive: false, ..*owner };
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(mention),
            cue: Some((i as u32, noun as u32)),
            end: self.clause_end(noun + 1),
        })
    }

    /// *was uttered at once by Ann*
    fn uttered_by(&self, copula: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        let uttered = tokens.lex(copula + 1).any(Lex::PARTICIPLE) && tokens.lex(copula + 1).any(Lex::SPEECH);
        let by = (copula + 2..copula + 2 + NEAR_NOUN)
            .take_while(|&k| uttered && self.goes_on(k))
            .find(|&k| tokens.is_word(k, "by"))?;
        let mention = self.phrase_from(by + 1).filter(|m| m.can_speak())?;
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(mention),
            cue: Some((copula as u32, copula as u32 + 1)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// *was the answer from the crowd*, *was an exclamation of Ann’s*
    fn noun_from(&self, copula: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        let owned = |noun: usize| {
            tokens.is_word(noun + 1, "of") && self.mentions_in(noun + 2, noun + 3).iter().any(|m| m.possessive)
        };
        let noun = (copula + 2..copula + NEAR_NOUN)
            .take_while(|&k| self.goes_on(k) && !tokens.lex(k).any(Lex::FUNCTION))
            .find(|&k| self.is_uttered(k))
            .filter(|&noun| tokens.is_word(noun + 1, "from") && tokens.is_word(copula + 1, "the") || owned(noun))?;
        // *from the crowd*, *from a score of voices*, but not *from the start*
        let some = || self.phrase_from(noun + 2).filter(|m| m.indefinite && tokens.is_word(m.last() + 1, "of"));
        let mention = self.mention_from(noun + 2).or_else(some)?;
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(Mention { possessive: false, object: false, ..self.extended(mention) }),
            cue: Some((copula as u32, noun as u32)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// *came from Ann*, *burst at last from Ann’s lips*: whose words they are.
    pub(super) fn came_from(&self, i: usize) -> Option<Evidence> {
        let tokens = self.tokens;
        let from = (i..i + NEAR_SOURCE).take_while(|&k| self.goes_on(k)).find(|&k| tokens.is_word(k, "from"))?;
        let verb = (i..from).find(|&k| tokens.is_among(k, few!["came", "broke", "burst", "escaped", "issued"]))?;
        let mention = self.mention_from(from + 1).filter(|m| m.is_named() || m.form == Form::Role)?;
        Some(Evidence {
            rule: Rule::CueAfter,
            mention: Some(Mention { possessive: false, ..mention }),
            cue: Some((verb as u32, verb as u32)),
            end: self.clause_end(mention.last() + 1),
        })
    }

    /// *Ann’s answer was, “No.”*, *Ann’s question of “When?”*, *Ann gave a cry of
    /// “Help!”*: whose words they are.
    pub(super) fn noun_before(&self, start: usize, open: usize, verbs: &mut Sentence) -> Option<Evidence> {
        let tokens = self.tokens;
        let skipped = |k: &usize| {
            matches!(tokens.all[*k].kind(), Kind::Comma | Kind::Colon | Kind::Dash) || tokens.lex(*k).any(Lex::ADVERB)
        };
        let copula = (start..open).rev().find(|k| !skipped(k))?;
        let of = tokens.is_word(copula, "of");
        if !of && (copula + 1 == open || !tokens.is_among(copula, few!["was", "is", "were", "been"])) {
            return None;
        }
        let noun = (start..copula).rev().take(NEAR_NOUN).find(|&k| self.is_uttered(k))?;
        let owner = self.mentions_in(start, noun).iter().rev().find(|m| m.possessive);
        let owner = owner.filter(|m| m.last() < noun && noun - m.last() <= NEAR_NOUN);
        let mention = match owner {
            Some(owner) => Mention { possessive: false, ..*owner },
            None => self.raises(start, noun, verbs).filter(|_| of)?,
        };
        let mention = Some(mention);
        Some(Evidence { rule: Rule::CueBefore, mention, cue: Some((noun as u32, copula as u32)), end: open as u32 })
    }

    /// Who makes the words: *Ann gave | a loud cry of*.
    fn raises(&self, start: usize, noun: usize, verbs: &mut Sentence) -> Option<Mention> {
        let tokens = self.tokens;
        let article = (start + 1..noun).rev().take(NEAR_NOUN).find(|&k| tokens.lex(k).any(Lex::DETERMINER))?;
        let verb = article - 1;
        if !tokens.is_among(verb, RAISED) {
            return None;
        }
        // *set up a cry*
        let particle = tokens.is_among(verb, PARTICLES);
        let verb = verb - usize::from(particle && verb > start);
        verbs.begin(self, start, noun);
        self.teller(verb, noun, verbs)
    }

    /// *Her message? “Run.”*: whose words they are.
    pub(super) fn noun_asked(&self, start: usize, mark: usize) -> Option<Evidence> {
        let own = self.tokens.lex(start).any(Lex::POSSESSIVE);
        let pronoun = || own.then(|| Mention { form: Form::Pronoun, ..self.plain(start, start) });
        let named = self.mentions_in(start, start + 1).iter().find(|m| m.possessive).copied();
        let owner = named.or_else(pronoun)?;
        let noun = mark.checked_sub(1).filter(|&n| n > owner.last() && n - owner.last() <= NEAR_NOUN)?;
        let mention = Some(Mention { possessive: false, ..owner });
        self.tokens.lex(noun).any(Lex::CUE_NOUN | Lex::DOCUMENT).then_some(Evidence {
            rule: Rule::CueBefore,
            mention,
            cue: Some((noun as u32, noun as u32)),
            end: mark as u32 + 1,
        })
    }
}
