//! The people of the cast whom nouns name: *The Waiter*, *Cook*, *the judge*,
//! and by her title *Duchess of Harley*.

use crate::gazetteer::Gazetteer;
use crate::lexicon::roles::ALL_VAGUE;
use crate::lexicon::{self, Few, Lex, few};
use crate::map::Map;
use crate::token::Tokens;

use super::NOBODY;
use super::names::{self, Names};

/// Titles that whole families have.
const COMMON: &Few = few!["mr", "mrs", "ms", "miss", "master", "sir", "lord", "lady", "madame", "monsieur"];

/// Whom a noun with the words before it means, by the key of the phrase: *old
/// man*. [`NOBODY`] where several have it.
pub(super) fn nouns(cast: &Gazetteer, names: &Names<'_>) -> Map<u64, u32> {
    let mut found: Map<u64, u32> = Map::new();
    for (entry, known) in (0..).zip(cast.entries()) {
        let Some(person) = names.listed(entry, true) else { continue };
        let mut add = |noun: u64| {
            let who = found.or(noun, person);
            if *who != person {
                *who = NOBODY;
            }
        };
        for name in std::iter::once(&known.name).chain(&known.aliases) {
            let tokens = Tokens::read(name);
            let first = tokens.lex(0);
            // *Cook* is the cook, but not where she is *Ann Cook*.
            let family = || known.aliases.iter().any(|alias| alias.split(' ').skip(1).any(|word| word == name));
            let vague = ALL_VAGUE.iter().any(|few| tokens.is_among(0, few));
            let role = tokens.len() == 1 && first.any(Lex::ROLE) && !first.any(Lex::GIVEN | Lex::KIN) && !vague;
            if first.any(Lex::DETERMINER) || role && !family() && !known.name.contains(' ') {
                add(phrase(&tokens, 0, tokens.len()));
            } else if first.any(Lex::TITLE) && !tokens.is_among(0, COMMON) {
                add(names::unabbreviated(&tokens, 0).map_or_else(|| tokens.key(0), lexicon::key_of_word));
            }
        }
    }
    found
}

/// The key of a phrase: of its words, in any case, without what opens it.
pub(super) fn phrase(tokens: &Tokens<'_>, from: usize, to: usize) -> u64 {
    let opens = |k: &usize| tokens.lex(*k).any(Lex::DETERMINER) || !tokens.all[*k].is_word();
    let words = (from..to).filter(|k| !opens(k)).map(|k| tokens.key(k));
    words.reduce(join).unwrap_or(0)
}

/// The key of words with another behind them. They are turned, for no long word
/// to have the key of a phrase.
pub(super) fn join(words: u64, word: u64) -> u64 {
    lexicon::add_to_key(!words, word)
}
