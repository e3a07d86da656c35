//! STUB until the segmenter's branch is merged.
use crate::span::Span;
#[derive(Debug, Clone)]
/// Stub.
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
}
/// Stub.
#[must_use]
pub fn sentences(text: &str) -> Sentences<'_> {
    Sentences { text, at: 0 }
}
impl Iterator for Sentences<'_> {
    type Item = Span;
    fn next(&mut self) -> Option<Span> {
        if self.at >= self.text.len() {
            return None;
        }
        let b = self.text.as_bytes();
        let start = self.at;
        let mut i = start;
        while i < b.len() {
            i += 1;
            if b[i - 1] == b'\n' && (i < b.len() && b[i] == b'\n') {
                break;
            }
            if matches!(b[i - 1], b'.' | b'?' | b'!')
                && !abbr(&b[start..i - 1])
                && i < b.len()
                && b[i] == b' '
                && b.get(i + 1).is_some_and(|c| !c.is_ascii_lowercase())
            {
                i += 1;
                break;
            }
        }
        self.at = i;
        Some(Span::new(start, i))
    }
}
fn abbr(b: &[u8]) -> bool {
    let w = b.rsplit(|c| !c.is_ascii_alphabetic()).next().unwrap_or(b"");
    w.len() == 1
        || [&b"Mr"[..], b"Mrs", b"Ms", b"Dr", b"Sen", b"Rep", b"Gov", b"Gen", b"St", b"Jr", b"Prof", b"Lt", b"Rev"]
            .contains(&w)
}
pub(crate) fn trim(text: &str, s: Span) -> Span {
    let t = text[s].trim_start();
    let start = s.end() - t.len();
    Span::new(start, start + t.trim_end().len())
}
