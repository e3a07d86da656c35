//! Names of a gazetteer: the lines before the first blank one, in the rest.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (names, text) = text.split_once("\n\n").unwrap_or((text, text));
    quotecraft::stages::gazetteer(names, text);
});
