//! The whole extraction, with all that can be asked of the result.
#![no_main]

use libfuzzer_sys::fuzz_target;
use quotecraft::{ExtractionRecord, Extractor, QuoteKind};

fuzz_target!(|text: &str| {
    let found = quotecraft::extract(text);
    for quote in found.quotes() {
        assert!(text.get(quote.span().range()).is_some());
        let mut end = quote.span().start();
        for segment in quote.segments() {
            assert!(text.get(segment.range()).is_some());
            assert!(segment.start() >= end && segment.end() <= quote.span().end());
            end = segment.end();
        }
        assert!(quote.content().len() >= quote.segments().iter().map(|s| s.len()).sum());
        if let Some(parent) = quote.parent() {
            assert!(parent < quote.id());
            assert!(found.quotes()[parent.index()].span().contains(quote.span()));
        }
        for inner in found.nested(quote) {
            assert_eq!(inner.parent(), Some(quote.id()));
        }
        let Some(attribution) = quote.attribution() else { continue };
        let words = [attribution.mention().map(|m| m.span()), attribution.cue().map(|c| c.span())];
        for span in words.into_iter().flatten() {
            assert!(text.get(span.range()).is_some());
            assert!(!quote.segments().iter().any(|segment| segment.overlaps(span)));
        }
        assert_eq!(found.speaker_of(quote).map(|s| s.id()), attribution.speaker());
    }
    for speaker in found.speakers() {
        assert!(!speaker.name().is_empty());
        assert!(speaker.mentions().iter().all(|m| text.get(m.span().range()).is_some()));
    }
    for marked in found.marked() {
        assert!(text.get(marked.span().range()).is_some() && marked.span().contains(marked.content()));
    }
    let record = ExtractionRecord::from(&found);
    let json = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<ExtractionRecord>(&json).unwrap(), record);

    let direct = Extractor::builder().indirect(false).build().extract(text);
    assert!(direct.quotes().iter().all(|quote| quote.kind() == QuoteKind::Direct));
});
