//! From byte offsets to characters and UTF-16, in one pass.

/// Turns byte offsets into offsets in characters (Unicode scalar values, as
/// Python counts) or in UTF-16 code units (as JavaScript, Java and C# count).
///
/// Building one reads the text once and keeps a number for every 64 bytes of
/// it, none at all where the text is ASCII; a look-up then counts at most 63
/// bytes.
///
/// ```
/// use quotecraft::OffsetMap;
///
/// let text = "“Ça va 🙂”";
/// let map = OffsetMap::new(text);
/// let end = text.len();
/// assert_eq!((end, map.chars(end), map.utf16(end)), (17, 9, 10));
/// ```
#[derive(Debug, Clone)]
pub struct OffsetMap<'t> {
    text: &'t str,
    /// Characters and UTF-16 units before every `BLOCK`th byte.
    blocks: Vec<(usize, usize)>,
}

const BLOCK: usize = 64;

impl<'t> OffsetMap<'t> {
    /// Reads the text. Linear in its length.
    #[must_use]
    pub fn new(text: &'t str) -> OffsetMap<'t> {
        let mut blocks = Vec::new();
        if !text.is_ascii() {
            let mut before = (0, 0);
            blocks.reserve_exact(text.len().div_ceil(BLOCK));
            for block in text.as_bytes().chunks(BLOCK) {
                blocks.push(before);
                let (chars, units) = count(block);
                before = (before.0 + chars, before.1 + units);
            }
        }
        OffsetMap { text, blocks }
    }

    /// The characters before a byte offset.
    ///
    /// An offset beyond the text counts as its end, one inside a character as
    /// the character's end.
    #[must_use]
    pub fn chars(&self, byte: usize) -> usize {
        self.at(byte).0
    }

    /// The UTF-16 code units before a byte offset, as [`chars`](Self::chars).
    #[must_use]
    pub fn utf16(&self, byte: usize) -> usize {
        self.at(byte).1
    }

    fn at(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let Some(last) = self.blocks.len().checked_sub(1) else {
            return (byte, byte);
        };
        let block = (byte / BLOCK).min(last);
        let before = self.blocks[block];
        let (chars, units) = count(&self.text.as_bytes()[block * BLOCK..byte]);
        (before.0 + chars, before.1 + units)
    }
}

/// Characters and UTF-16 units that start in these bytes of UTF-8.
fn count(bytes: &[u8]) -> (usize, usize) {
    let starts = bytes.iter().filter(|&&b| (b as i8) >= -0x40).count();
    let beyond_plane_0 = bytes.iter().filter(|&&b| b >= 0xF0).count();
    (starts, starts + beyond_plane_0)
}
