//! Abbreviations by what their stop can be: a part of the word, or the end of
//! the sentence as well. In lower case, without the last stop. Written
//! by hand.

/// What the stop behind an abbreviation can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Abbreviation {
    /// A name follows, so it never ends a sentence: *Mr.*, *Gen.*
    Title,
    /// Something of the same sentence always follows: *e.g.*, *vs.*
    Inner,
    /// A number follows, or it is a word that ends a sentence: *No. 5*, *No.*
    Numbered,
    /// May end a sentence: *Inc.*, *U.S.*, *p.m.*, *Calif.*
    MayEnd,
}

/// Stand before a name.
const TITLES: &[&str] = &[
    "adm", "asst", "atty", "brig", "capt", "cmdr", "col", "comdr", "cpl", "det", "dr", "drs", "ens", "fr", "gen",
    "gov", "govs", "hon", "insp", "lieut", "lt", "m", "maj", "messrs", "mlle", "mme", "mmes", "mr", "mrs", "ms",
    "msgr", "mx", "ph", "pres", "prof", "profs", "pvt", "rep", "reps", "rev", "revd", "sen", "sens", "sgt", "spec",
    "st", "ste", "supt", "treas",
];

/// Stand before what they belong to.
const INNER: &[&str] = &["a.k.a", "approx", "c.f", "ca", "cf", "e.g", "eg", "esp", "i.e", "ie", "incl", "viz", "vs"];

/// Stand before a number.
const NUMBERED: &[&str] = &[
    "apr", "art", "aug", "ch", "chap", "dec", "eq", "feb", "fig", "figs", "jan", "jul", "jun", "mar", "no", "nos",
    "nov", "oct", "op", "p", "para", "pg", "pp", "ref", "sec", "sect", "sep", "sept", "ver", "vol", "vols",
];

/// End a sentence or not: bodies, places, times, streets, degrees.
const MAY_END: &[&str] = &[
    "a.m", "ala", "al", "ariz", "ark", "assn", "ave", "bhd", "bldg", "blvd", "bros", "calif", "cie", "co", "colo",
    "conn", "corp", "cos", "cp", "ct", "cwt", "d.c", "del", "dept", "dist", "div", "est", "etc", "ext", "fla", "ft",
    "ga", "hr", "hrs", "hts", "hwy", "ill", "inc", "ind", "inst", "jr", "kan", "kans", "ky", "la", "lb", "lbs", "ltd",
    "mass", "md", "mich", "min", "minn", "miss", "mo", "mont", "mt", "mts", "neb", "nev", "okla", "ont", "ore", "oz",
    "p.m", "pa", "penn", "pfd", "ph.d", "pl", "plc", "prop", "pty", "que", "rd", "rte", "s.p.a", "sq", "sr", "tenn",
    "tex", "univ", "u.k", "u.n", "u.s", "va", "vt", "wash", "wis", "wyo", "yd", "yr", "yrs",
];

/// What is known of a word before a stop; its case does not matter.
pub(crate) fn look_up(word: &str) -> Option<Abbreviation> {
    let mut lower = [0; 8];
    let lower = lower.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let word = str::from_utf8(lower).ok()?;
    [
        (TITLES, Abbreviation::Title),
        (INNER, Abbreviation::Inner),
        (NUMBERED, Abbreviation::Numbered),
        (MAY_END, Abbreviation::MayEnd),
    ]
    .into_iter()
    .find_map(|(list, kind)| list.contains(&word).then_some(kind))
}
