//! Tokens by themselves.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| quotecraft::stages::tokens(text));
