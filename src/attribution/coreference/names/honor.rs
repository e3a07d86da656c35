//! Titles: what they say of the name behind them.

use crate::lexicon::{Few, Shape, Sieve, few};
use crate::token::Tokens;

/// What a title says of the name behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Honor {
    None,
    Mr,
    Mrs,
    Miss,
    /// Goes with given names as well: *Sir Thomas*, *Aunt Polly*.
    Given,
    /// An office or a rank: *Senator*, *Colonel*.
    Rank,
}

const HONORS: &[(&Few, Honor)] = &[
    (
        few![
            "mr",
            "mister",
            "m",
            "monsieur",
            "messrs",
            "messieurs",
            "herr",
            "signor",
            "senor",
            "señor",
            "senhor",
            "mynheer",
            "mijnheer",
        ],
        Honor::Mr,
    ),
    (
        few![
            "mrs", "missis", "missus", "mistress", "mme", "mmes", "madam", "madame", "mesdames", "frau", "signora",
            "senora", "señora", "senhora", "mevrouw",
        ],
        Honor::Mrs,
    ),
    (
        few!["miss", "mlle", "mademoiselle", "fraulein", "fräulein", "senorita", "señorita", "senhorita", "signorina"],
        Honor::Miss,
    ),
    (
        few![
            "sir", "dame", "lord", "lady", "king", "queen", "prince", "princess", "emperor", "empress", "pope",
            "saint", "st", "father", "mother", "brother", "sister", "aunt", "uncle", "cousin", "grandma", "grandpa",
            "master", "don", "dona", "doña", "nurse", "granny", "grannie", "nanny", "tsar", "czar", "tsarina",
            "czarina", "friar", "fra", "père", "mère", "soeur", "sœur", "suor", "hajji", "shri", "goody", "gaffer",
        ],
        Honor::Given,
    ),
];

/// Titles and what abbreviates them.
const SHORT: &[(&str, &str)] = &[
    ("sen", "senator"),
    ("rep", "representative"),
    ("gov", "governor"),
    ("gen", "general"),
    ("col", "colonel"),
    ("capt", "captain"),
    ("lt", "lieutenant"),
    ("sgt", "sergeant"),
    ("maj", "major"),
    ("prof", "professor"),
    ("dr", "doctor"),
    ("rev", "reverend"),
    ("pres", "president"),
    ("insp", "inspector"),
    ("supt", "superintendent"),
    ("sec", "secretary"),
    ("hon", "honorable"),
];

/// Tells most words from one that is short for a title.
const SIEVE: Sieve = {
    let (mut sieve, mut i) = (Sieve::NONE, 0);
    while i < SHORT.len() {
        sieve.add(Shape::of(SHORT[i].0.as_bytes()));
        i += 1;
    }
    sieve
};

/// Titles of several people with one name each.
pub(super) const SEVERAL: &Few = few!["messrs", "messieurs", "mesdames", "mmes"];

/// Titles that go in the place of *Mr*.
pub(super) const NOBLE: &Few =
    few!["sir", "lord", "king", "prince", "emperor", "pope", "earl", "duke", "count", "baron", "marquess", "marquis"];

/// Titles that stand behind a name.
pub(super) const AFTER_WOMEN: &Few =
    few!["begum", "khanum", "khanim", "hanim", "hanum", "bibi", "bai", "devi", "sahiba"];
pub(super) const AFTER_MEN: &Few = few!["sahib", "effendi", "efendi", "bey", "pasha", "san", "bahadur"];

pub(super) fn honor_of(title: &str) -> Honor {
    HONORS.iter().find(|(words, _)| words.has_word(title)).map_or(Honor::Rank, |(_, honor)| *honor)
}

/// What a title is short for.
pub(crate) fn unabbreviated(tokens: &Tokens<'_>, title: usize) -> Option<&'static str> {
    if !tokens.passes(title, &SIEVE) {
        return None;
    }
    SHORT.iter().find(|(short, _)| tokens.is_word(title, short)).map(|(_, long)| *long)
}
