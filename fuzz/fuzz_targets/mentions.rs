//! Who could speak.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| quotecraft::stages::mentions(text));
