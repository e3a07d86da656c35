//! The words beside quotations, and reported speech.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| quotecraft::stages::speech(text));
