//! Titles: what they say of the name behind them.

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

const HONORS: &[(&str, Honor)] = &[
    ("mr", Honor::Mr),
    ("mister", Honor::Mr),
    ("m", Honor::Mr),
    ("monsieur", Honor::Mr),
    ("herr", Honor::Mr),
    ("signor", Honor::Mr),
    ("senor", Honor::Mr),
    ("señor", Honor::Mr),
    ("mrs", Honor::Mrs),
    ("mistress", Honor::Mrs),
    ("mme", Honor::Mrs),
    ("madame", Honor::Mrs),
    ("frau", Honor::Mrs),
    ("signora", Honor::Mrs),
    ("miss", Honor::Miss),
    ("mlle", Honor::Miss),
    ("mademoiselle", Honor::Miss),
    ("sir", Honor::Given),
    ("dame", Honor::Given),
    ("lord", Honor::Given),
    ("lady", Honor::Given),
    ("king", Honor::Given),
    ("queen", Honor::Given),
    ("prince", Honor::Given),
    ("princess", Honor::Given),
    ("emperor", Honor::Given),
    ("empress", Honor::Given),
    ("pope", Honor::Given),
    ("saint", Honor::Given),
    ("st", Honor::Given),
    ("father", Honor::Given),
    ("mother", Honor::Given),
    ("brother", Honor::Given),
    ("sister", Honor::Given),
    ("aunt", Honor::Given),
    ("uncle", Honor::Given),
    ("cousin", Honor::Given),
    ("grandma", Honor::Given),
    ("grandpa", Honor::Given),
    ("master", Honor::Given),
    ("don", Honor::Given),
    ("nurse", Honor::Given),
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

/// What is short has at most so many letters.
const LONGEST_SHORT: usize = 4;

/// Titles that go in the place of *Mr*.
pub(super) const NOBLE: &[&str] =
    &["sir", "lord", "king", "prince", "emperor", "pope", "earl", "duke", "count", "baron", "marquess", "marquis"];

/// Titles that stand behind a name; whether they are a woman's.
pub(super) const AFTER: &[(&str, bool)] = &[
    ("begum", true),
    ("khanum", true),
    ("hanim", true),
    ("bibi", true),
    ("sahib", false),
    ("effendi", false),
    ("bey", false),
    ("pasha", false),
    ("san", false),
];

pub(super) fn honor_of(title: &str) -> Honor {
    HONORS.iter().find(|(word, _)| word.eq_ignore_ascii_case(title)).map_or(Honor::Rank, |(_, honor)| *honor)
}

/// What a title is short for.
pub(crate) fn unabbreviated(title: &str) -> Option<&'static str> {
    // Most words are longer.
    let mut known = SHORT.iter().filter(|_| title.len() <= LONGEST_SHORT);
    known.find(|(short, _)| short.eq_ignore_ascii_case(title)).map(|(_, long)| *long)
}
