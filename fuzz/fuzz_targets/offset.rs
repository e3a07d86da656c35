//! The offset maps against the standard library; offsets inside a character
//! and beyond the text give an answer too.
#![no_main]

use libfuzzer_sys::fuzz_target;
use quotecraft::OffsetMap;

fuzz_target!(|text: &str| {
    let map = OffsetMap::new(text);
    let (mut chars, mut units) = (0, 0);
    for (byte, c) in text.char_indices() {
        assert_eq!((map.chars(byte), map.utf16(byte)), (chars, units));
        chars += 1;
        units += c.len_utf16();
        for inside in byte + 1..byte + c.len_utf8() {
            assert_eq!((map.chars(inside), map.utf16(inside)), (chars, units));
        }
    }
    for byte in [text.len(), text.len() + 1, usize::MAX] {
        assert_eq!((map.chars(byte), map.utf16(byte)), (chars, units));
    }
});
