//! Quoted spans, those behind dashes too.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| quotecraft::stages::quotations(text));
