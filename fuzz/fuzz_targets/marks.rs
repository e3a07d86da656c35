//! Quotation marks: which belong together.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| quotecraft::stages::marks(text));
