//! The sentences by themselves: they cover the text.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut end = 0;
    for sentence in quotecraft::sentences(text) {
        assert_eq!(sentence.start(), end);
        assert!(!sentence.is_empty() && text.is_char_boundary(sentence.end()));
        end = sentence.end();
    }
    assert_eq!(end, text.len());
});
