//! Who each mention is, and whose turn it is.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| quotecraft::stages::speakers(text));
