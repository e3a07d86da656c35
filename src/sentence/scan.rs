//! The bytes that may end a sentence, and the way from one to the next.

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
    let bytes = [
        b'.', b'?', b'!', b'\n', b'\r', b')', b'-', 0xA6, 0x94, 0xA2, 0x83, 0x82, 0x8E, 0x81, 0x9F, 0xA4, 0xA5, 0xA9,
        0xA8, 0xBC, 0x87, 0x88, 0x89, 0xA1,
    ];
    let mut i = 0;
    while i < bytes.len() {
        table[bytes[i] as usize] = true;
        i += 1;
    }
    table
};

/// A one in each of sixteen bytes that may need a look: in ASCII, tabs apart, those that do; beyond
/// it those near one that does. No branch is in it: the compiler asks all sixteen together.
#[inline(always)]
fn candidates(sixteen: &[u8; 16]) -> u128 {
    let within = |b: u8, first: u8, last: u8| b.wrapping_sub(first) <= last - first;
    let mut ones = [0; 16];
    for (one, &b) in ones.iter_mut().zip(sixteen) {
        let ascii = (b < b' ') | (b == b'!') | (b == b')') | (b == b'-') | (b == b'.') | (b == b'?');
        *one = u8::from(ascii | within(b, 0x81, 0x94) | within(b, 0x9F, 0xBC));
    }
    u128::from_le_bytes(ones)
}

/// The next byte from `at` on that needs a look, or the end of the text. For a
/// character of several bytes that is its first byte.
pub(super) fn next(text: &[u8], at: usize) -> usize {
    let mut at = at;
    'found: loop {
        let Some(bytes) = text[at..].first_chunk() else {
            at += text[at..].iter().take_while(|&&b| !LOOK[b as usize]).count();
            break;
        };
        let mut candidates = candidates(bytes);
        while candidates != 0 {
            let place = candidates.trailing_zeros() as usize / 8;
            if LOOK[bytes[place] as usize] {
                at += place;
                break 'found;
            }
            candidates &= candidates - 1;
        }
        at += bytes.len();
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
