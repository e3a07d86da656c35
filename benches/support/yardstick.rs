//! What the benchmarks read and compare with.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use quotecraft::Gazetteer;
use unicode_segmentation::UnicodeSegmentation;

/// Bytes of news, or of a novel.
pub(crate) const SIZE: usize = 2 << 20;

/// Pages of a novel, again and again.
pub(crate) fn novel(size: usize) -> String {
    let pages = include_str!("../novel.txt").to_owned() + "\n\n";
    pages.repeat(size.div_ceil(pages.len()))
}

/// The sentences that `unicode-segmentation` finds.
pub(crate) fn unicode_segmentation(text: &str) -> usize {
    text.split_sentence_bounds().count()
}

/// The sentences that `icu_segmenter` finds.
pub(crate) fn icu_segmenter(text: &str) -> usize {
    SentenceSegmenter::new(SentenceBreakInvariantOptions::default()).segment_str(text).count()
}

/// A hundred thousand names, each of somebody else.
pub(crate) fn names() -> Vec<String> {
    const GIVEN: [&str; 10] = ["Ann", "Boris", "Clara", "David", "Elena", "Farid", "Grace", "Hugo", "Irina", "Jonas"];
    const OPENING: [&str; 10] = ["Bal", "Cor", "Dem", "Far", "Gol", "Hast", "Kel", "Mor", "Tal", "Ver"];
    const MIDDLE: [&str; 10] = ["a", "e", "i", "o", "u", "an", "er", "il", "on", "ur"];
    const CLOSING: [&str; 10] = ["bek", "dan", "fort", "gard", "lin", "mann", "nov", "ros", "son", "ton"];
    let mut names = Vec::with_capacity(100_000);
    for n in 0..100_000 {
        let digit = |place: u32| n / 10usize.pow(place) % 10;
        let (opening, closing) = (OPENING[digit(1)], CLOSING[digit(4)]);
        names.push(format!("{} {opening}{}{}{closing}", GIVEN[digit(0)], MIDDLE[digit(2)], MIDDLE[digit(3)]));
    }
    names
}

/// A gazetteer of names, with the titles that their bearers may have.
pub(crate) fn build(names: &[String]) -> Gazetteer {
    const TITLES: [&str; 5] = ["Supreme Leader", "First Deputy Minister", "Lord Warden", "Chief Herald", "Akim"];
    let people = names.iter().fold(Gazetteer::builder(), |builder, name| builder.person(name));
    TITLES.iter().fold(people, |builder, title| builder.title(title)).build().unwrap()
}
