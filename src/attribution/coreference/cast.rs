//! The people of the cast whom nouns name: *The Waiter*, *the judge*, and by
//! her title *Duchess of Harley*.

use foldhash::{HashMap, HashMapExt};

use crate::gazetteer::Gazetteer;
use crate::lexicon::{Few, Lex, few};
use crate::token::{Kind, Tokens};

use super::NOBODY;
use super::names::{self, Names};

/// Titles that whole families have.
const COMMON: &Few = few!["mr", "mrs", "ms", "miss", "master", "sir", "lord", "lady", "madame", "monsieur"];

/// Whom a noun with the words before it means, in small letters without what
/// opens it: *old man*. [`NOBODY`] where several have it.
pub(super) fn nouns(cast: &Gazetteer, names: &Names) -> HashMap<String, u32> {
    let mut found: HashMap<String, u32> = HashMap::new();
    for (entry, known) in (0..).zip(cast.entries()) {
        let Some(person) = names.listed(entry, true) else { continue };
        let mut add = |noun: String| {
            let who = found.entry(noun).or_insert(person);
            if *who != person {
                *who = NOBODY;
            }
        };
        for name in std::iter::once(&known.name).chain(&known.aliases) {
            let tokens = Tokens::read(name);
            let first = tokens.lex(0);
            if first.any(Lex::DETERMINER) {
                add(phrase(&tokens, 0, tokens.len()));
            } else if first.any(Lex::TITLE) && !tokens.is_among(0, COMMON) {
                let title = tokens.lower(0);
                add(names::unabbreviated(&title).map_or_else(|| title.to_string(), str::to_owned));
            }
        }
    }
    found
}

/// The words of a phrase without what opens it, in small letters.
pub(super) fn phrase(tokens: &Tokens<'_>, from: usize, to: usize) -> String {
    let mut words = String::new();
    read_phrase(tokens, from, to, &mut words);
    words
}

/// The same; they replace what `words` holds.
pub(super) fn read_phrase(tokens: &Tokens<'_>, from: usize, to: usize, words: &mut String) {
    words.clear();
    for k in from..to {
        if tokens.lex(k).any(Lex::DETERMINER) || !tokens.all[k].is_word() || tokens.kind(k) == Some(Kind::Clitic) {
            continue;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&tokens.lower(k));
    }
}
