//! What `index.html` calls at every key stroke.

use quotecraft::OffsetMap;
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// A quote, with offsets as JavaScript counts them.
#[derive(Serialize)]
struct Quote<'a> {
    start: usize,
    end: usize,
    kind: &'a str,
    /// The place of the speaker among all; none where nothing tells who it is.
    speaker: Option<usize>,
    name: Option<&'a str>,
    /// Why: the words that report it, and the rule.
    cue: Option<&'a str>,
    rule: Option<&'a str>,
}

/// The quotes of a text that stand in no other, as JSON.
#[wasm_bindgen]
pub fn read(text: &str) -> String {
    let found = quotecraft::extract(text);
    let map = OffsetMap::new(text);
    let outer = found.quotes().iter().filter(|quote| quote.parent().is_none());
    let quotes: Vec<Quote<'_>> = outer
        .map(|quote| {
            let (speaker, why) = (found.speaker_of(quote), quote.attribution());
            Quote {
                start: map.utf16(quote.span().start()),
                end: map.utf16(quote.span().end()),
                kind: quote.kind().as_str(),
                speaker: speaker.map(|s| s.id().index()),
                name: speaker.map(|s| s.name()),
                cue: why.and_then(|why| why.cue()).map(|cue| cue.text()),
                rule: why.map(|why| why.rule().id()),
            }
        })
        .collect();
    serde_json::to_string(&quotes).expect("quotes have nothing that JSON lacks")
}

#[cfg(test)]
mod tests {
    #[test]
    fn offsets_are_those_of_javascript() {
        let json = super::read("🙂 “It works,” said Ada Lovelace.");
        let quotes: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!((&quotes[0]["start"], &quotes[0]["end"]), (&3.into(), &14.into()));
        assert_eq!(quotes[0]["name"], "Ada Lovelace");
    }
}
