//! The bytes that may end a sentence, and the way from one to the next.

use crate::token::EACH;
use crate::work;

/// What stands at a byte that may end a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// `.`, `?`, `!`, an ellipsis, or a stop of another script.
    Stop,
    /// A line end.
    Line,
    /// `)`, perhaps behind the number of a list’s item.
    Bracket,
    /// A dash of so many bytes, perhaps of speech broken off: “But I—” He stopped.
    Dash(usize),
    /// A bullet, perhaps of a list in running text.
    Bullet,
    /// Only a byte that such a character also has; the rest of the character is so long.
    Other(usize),
    /// The end of the text.
    End,
}

/// Whether a byte needs a look: ASCII ones that are such characters themselves,
/// others that are the last byte of one.
static LOOK: [bool; 256] = {
    let mut table = [false; 256];
    let bytes =
        [b'.', b'?', b'!', b'\n', b'\r', b')', b'-', 0xA6, 0x94, 0xA2, 0x83, 0x82, 0x8E, 0x81, 0x9F, 0xA4, 0xA9, 0xA8];
    let mut i = 0;
    while i < bytes.len() {
        table[bytes[i] as usize] = true;
        i += 1;
    }
    table
};

/// The high bits of those of eight bytes that are neither blanks nor, as letters are,
/// between 0x40 and 0x7F.
fn others(eight: u64) -> u64 {
    const LOW: u64 = 0x7F * EACH;
    // Now a blank is nothing, and what is no other has the second highest bit.
    let apart = eight ^ (b' ' as u64 * EACH);
    let is_something = (apart & LOW) + LOW;
    (is_something & !(apart << 1) | apart) & !LOW
}

/// The next byte from `at` on that needs a look, or the end of the text. For a
/// character of several bytes that is its first byte.
pub(super) fn next(text: &[u8], at: usize) -> usize {
    let mut at = at;
    // Most bytes are letters and blanks: eight of them are asked at once.
    'found: loop {
        let Some(bytes) = text[at..].first_chunk::<8>() else {
            at += text[at..].iter().take_while(|&&b| !LOOK[b as usize]).count();
            break;
        };
        let mut others = others(u64::from_le_bytes(*bytes));
        while others != 0 {
            let place = others.trailing_zeros() as usize / 8;
            if LOOK[bytes[place] as usize] {
                at += place;
                break 'found;
            }
            others &= others - 1;
        }
        at += 8;
    }
    if at < text.len() && text[at] >= 0x80 {
        while text[at] & 0xC0 == 0x80 {
            at -= 1;
        }
    }
    at
}

/// What stands at `at`, which [`next`] found.
#[inline]
pub(super) fn class(text: &[u8], at: usize) -> Class {
    work::look();
    match text[at..] {
        [] => Class::End,
        [b'.' | b'?' | b'!', ..] => Class::Stop,
        [b'\n' | b'\r', ..] => Class::Line,
        [b')', ..] => Class::Bracket,
        [b'-', b'-', ..] => Class::Dash(2),
        [b'-', ..] => Class::Dash(1),
        [0xE2, 0x80, 0x94, ..] => Class::Dash(3),
        [0xE2, 0x80, 0xA2, ..] | [0xE2, 0x81, 0x83, ..] => Class::Bullet,
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => Class::Line,
        _ => match stop(&text[at..]) {
            0 => Class::Other(width(text[at])),
            _ => Class::Stop,
        },
    }
}

/// The bytes of the stop that the text starts with, 0 if with none.
pub(super) fn stop(text: &[u8]) -> usize {
    match text {
        [b'.' | b'?' | b'!', ..] => 1,
        // … ‼ ⁇ ⁈ ⁉
        [0xE2, 0x80, 0xA6 | 0xBC, ..] | [0xE2, 0x81, 0x87..=0x89, ..] => 3,
        // 。 ． ！ ？ ｡
        [0xE3, 0x80, 0x82, ..] | [0xEF, 0xBC, 0x8E | 0x81 | 0x9F, ..] | [0xEF, 0xBD, 0xA1, ..] => 3,
        // । ॥
        [0xE0, 0xA5, 0xA4 | 0xA5, ..] => 3,
        // ؟ ۔
        [0xD8, 0x9F, ..] | [0xDB, 0x94, ..] => 2,
        _ => 0,
    }
}

/// The bytes of the character that starts with this one.
pub(super) fn width(first: u8) -> usize {
    match first {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}
