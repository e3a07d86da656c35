//! The one pass over the bytes that makes the tokens.

use unicode_segmentation::UnicodeSegmentation;

use crate::lexicon::{self, LexId, few};
use crate::row::Row;
use crate::token::{AT_FIRST, Gap, Kind, LONGEST_TOKEN, MARK, Sign, Token, Tokens};

/// Texts end here for us; the rest is not read.
const LONGEST_TEXT: usize = u32::MAX as usize;

impl<'t> Tokens<'t> {
    /// The tokens of a text.
    pub(crate) fn read(text: &'t str) -> Tokens<'t> {
        let whole = text;
        let text = &whole[..boundary_before(whole, LONGEST_TEXT)];
        // Room for more tokens than any text of words has.
        let room = Vec::with_capacity(2 * (text.len() / 3));
        let (marks, dashes, mut lines) = (Vec::with_capacity(AT_FIRST), Vec::new(), Vec::with_capacity(AT_FIRST));
        lines.push(0);
        let (bytes, gap) = (text.as_bytes(), Gap::Paragraph);
        let mut reader = Reader { text, bytes, at: 0, gap, all: room, marks, dashes, lines, numbers: 0 };
        reader.run();
        let Reader { all: room, mut marks, dashes, mut lines, numbers, .. } = reader;
        // They move to a room of their own size; later stages share the large one. It is half of
        // what a text takes at most, a novel’s conversations among it, since beyond twice the
        // largest block ever freed glibc hands idle memory back to the system, only to get it
        // again page by page for the next text.
        let mut all = room.as_slice().to_vec();
        drop(room);
        marks.shrink_to_fit();
        // No token is behind the last line end.
        lines.pop_if(|line| *line as usize == all.len());
        split_lines(&mut all, &lines);
        lines.retain(|&line| all[line as usize].gap() == Gap::Paragraph);
        let shapes = all.iter().map(|t| t.shape()).collect();
        all.iter_mut().for_each(Token::settle);
        Tokens {
            text: whole,
            all: Row(all),
            shapes: Row(shapes),
            marks,
            dashes,
            paragraphs: lines,
            starts: Vec::with_capacity(AT_FIRST),
            numbers,
        }
    }
}

/// Makes every line a paragraph where lines are not wrapped: in wrapped
/// text most lines end in mid-sentence. `starts` are the tokens that start a line.
fn split_lines(all: &mut [Token], starts: &[u32]) {
    let starts = || starts.iter().map(|&start| start as usize);
    let (mut lines, mut ended) = (0, 0);
    for start in starts().filter(|&start| all[start].gap() == Gap::Line) {
        let kind = all[start - 1].kind();
        lines += 1;
        ended += usize::from(kind.is_terminal() || matches!(kind, Kind::Mark | Kind::Close | Kind::Colon));
    }
    if 2 * ended > lines {
        starts().for_each(|start| all[start].open_paragraph());
    }
}

/// Byte classes of the first byte of a token.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Class {
    Space,
    Newline,
    LowerLetter,
    UpperLetter,
    Digit,
    Punctuation,
    /// The first byte of a character beyond ASCII.
    Wide,
}

static CLASSES: [Class; 256] = {
    let mut table = [Class::Punctuation; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = match b as u8 {
            b'\n' => Class::Newline,
            0..=b' ' | 0x7F => Class::Space,
            b'a'..=b'z' => Class::LowerLetter,
            b'A'..=b'Z' => Class::UpperLetter,
            b'0'..=b'9' => Class::Digit,
            0x80.. => Class::Wide,
            _ => Class::Punctuation,
        };
        b += 1;
    }
    table
};

/// Code in running text is no longer.
const LONGEST_CODE: usize = 64;

/// The bytes with which a word may go on behind its letters; a comma joins only digits.
static GOES_ON: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = matches!(b as u8, b'0'..=b'9' | b'\'' | b'-' | b'.' | b'&' | b'_' | 0x80..);
        b += 1;
    }
    table
};

/// What each byte is as a token, where no rule of its own says more of it.
static SIGNS: [Kind; 256] = {
    let mut table = [Kind::Symbol; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = match b as u8 {
            b'.' => Kind::Stop,
            b'?' => Kind::Question,
            b'!' => Kind::Exclamation,
            b',' => Kind::Comma,
            b':' => Kind::Colon,
            b';' => Kind::Semicolon,
            b'(' | b'[' | b'{' => Kind::Open,
            b')' | b']' | b'}' => Kind::Close,
            _ => Kind::Symbol,
        };
        b += 1;
    }
    table
};

/// A one in each of eight bytes.
pub(crate) const EACH: u64 = 0x0101_0101_0101_0101;
/// The bit that makes a capital a small letter, in eight bytes.
const SMALL: u64 = 0x20 * EACH;

/// With how many ASCII letters eight bytes start.
pub(crate) fn letters(chunk: u64) -> usize {
    // In the first byte that is no letter the high bit of one of these is set. What they borrow
    // or carry goes to the bytes behind it alone.
    let from_a = (chunk | SMALL).wrapping_sub(b'a' as u64 * EACH);
    let beyond_z = from_a.wrapping_add((0x7F - 25) * EACH);
    ((from_a | beyond_z) & (0x80 * EACH)).trailing_zeros() as usize / 8
}

/// The bits of the first bytes of eight.
fn own(len: usize) -> u64 {
    const OWN: [u64; 9] =
        [0, 0xFF, 0xFFFF, 0xFF_FFFF, u32::MAX as u64, u64::MAX >> 24, u64::MAX >> 16, u64::MAX >> 8, u64::MAX];
    OWN[len]
}

/// The end of the ASCII letters from `at` on; not beyond `limit`.
fn end_of_letters(bytes: &[u8], at: usize, limit: usize) -> usize {
    let bytes = &bytes[..bytes.len().min(limit)];
    let mut at = at;
    while let Some(chunk) = bytes[at..].first_chunk() {
        match letters(u64::from_le_bytes(*chunk)) {
            8 => at += 8,
            len => return at + len,
        }
    }
    at + bytes[at..].iter().take_while(|&&b| is_letter(b)).count()
}

fn class(byte: u8) -> Class {
    CLASSES[byte as usize]
}

fn is_letter(byte: u8) -> bool {
    matches!(class(byte), Class::LowerLetter | Class::UpperLetter)
}

fn is_alphanumeric(byte: u8) -> bool {
    matches!(class(byte), Class::LowerLetter | Class::UpperLetter | Class::Digit)
}

/// A word of fewer than sixteen ASCII letters, as most are, with nothing behind it
/// that could be a part of it: read as one number or two.
struct Plain {
    key: u64,
    len: usize,
    /// The byte behind it.
    next: u8,
}

/// The plain word at a place, if one stands there.
#[inline(always)]
fn plain_word(bytes: &[u8], at: usize) -> Option<Plain> {
    let Plain { mut key, mut len, mut next } = letters_at(bytes, at)?;
    if len == 8 {
        let tail = letters_at(bytes, at + 8).filter(|tail| tail.len < 8)?;
        if tail.len > 0 {
            key = lexicon::add_to_key(key, tail.key);
        }
        (len, next) = (8 + tail.len, tail.next);
    }
    let ends = || next == b' ' || !may_go_on(bytes, at + len);
    (len > 0 && ends()).then_some(Plain { key, len, next })
}

/// The letters of the eight bytes from `at` on, if one more stands behind them.
#[inline(always)]
fn letters_at(bytes: &[u8], at: usize) -> Option<Plain> {
    let bytes: &[u8; 9] = bytes.get(at..)?.first_chunk()?;
    let [eight @ .., _] = *bytes;
    let chunk = u64::from_le_bytes(eight);
    let len = letters(chunk);
    Some(Plain { key: (chunk | SMALL) & own(len), len, next: bytes[len] })
}

/// Whether a word may go on behind letters that end at a byte.
fn may_go_on(bytes: &[u8], end: usize) -> bool {
    match byte_at(bytes, end) {
        b'.' => is_alphanumeric(byte_at(bytes, end + 1)),
        byte => GOES_ON[byte as usize] && clitic_at(bytes, end).is_none(),
    }
}

/// The length of the *’s* that stands at a byte, if one does: it is a token of its own.
fn clitic_at(bytes: &[u8], at: usize) -> Option<usize> {
    let apostrophe = match bytes[at..] {
        [b'\'', ..] => 1,
        [0xE2, 0x80, 0x98 | 0x99, ..] => 3,
        _ => return None,
    };
    is_clitic(bytes, at + apostrophe).then_some(apostrophe + 1)
}

/// Whether only a possessive `s` stands at a byte.
fn is_clitic(bytes: &[u8], at: usize) -> bool {
    matches!(byte_at(bytes, at), b's' | b'S') && !is_alphanumeric(byte_at(bytes, at + 1))
}

fn byte_at(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

/// Whether an *s* stands alone between words: in texts that have lost their
/// apostrophes that of an owner, *Ann s answer*.
fn is_lost_clitic(bytes: &[u8], at: usize, gap: Gap, before: Option<&Token>) -> bool {
    let owner = before.is_some_and(|t| t.is(Kind::Capital) || t.is(Kind::Lower));
    let apart = matches!(gap, Gap::Space | Gap::Line) && matches!(byte_at(bytes, at + 1), b' ' | b'\n');
    owner && apart && is_letter(byte_at(bytes, at + 2))
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    gap: Gap,
    all: Vec<Token>,
    marks: Vec<u32>,
    dashes: Vec<u32>,
    /// The tokens at the start of a line.
    lines: Vec<u32>,
    numbers: usize,
}

impl Reader<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match class(byte) {
                Class::Space => self.space(),
                Class::Newline => self.newline_of(1, false),
                Class::LowerLetter | Class::UpperLetter | Class::Digit => self.word(),
                Class::Punctuation => self.punctuation(),
                Class::Wide => self.wide(),
            }
            // A blank follows, mostly.
            if self.byte(self.at) == b' ' {
                self.space();
            }
        }
    }

    fn byte(&self, at: usize) -> u8 {
        byte_at(self.bytes, at)
    }

    fn space(&mut self) {
        self.gap = self.gap.max(Gap::Space);
        self.at += 1;
    }

    fn push(&mut self, end: usize, kind: Kind, lex: LexId) {
        self.numbers += usize::from(kind == Kind::Number);
        self.push_token(end, kind as u8, lex);
    }

    fn push_mark(&mut self, len: usize, sign: Sign) {
        self.marks.push(self.all.len() as u32);
        self.push_token(self.at + len, MARK + sign as u8, LexId::NONE);
    }

    fn push_dash(&mut self, end: usize) {
        if self.gap >= Gap::Line {
            self.dashes.push(self.all.len() as u32);
        }
        self.push(end, Kind::Dash, LexId::NONE);
    }

    fn push_token(&mut self, end: usize, kind: u8, lex: LexId) {
        let len = end - self.at;
        self.all.push(Token::new(self.at, len, self.byte(self.at), kind, lex, self.gap));
        self.gap = Gap::None;
        self.at = end;
    }

    /// A word that starts with an ASCII letter or digit, and plain ones behind it.
    fn word(&mut self) {
        if !self.plain_words() {
            self.long_word();
        }
        // Most have none, and are asked no more than that.
        if self.gap == Gap::None && matches!(self.byte(self.at), b'\'' | 0xE2) {
            self.clitic();
        }
    }

    /// Plain words with one space between, perhaps behind a comma or the like; whether there is one.
    fn plain_words(&mut self) -> bool {
        let (bytes, start) = (self.bytes, self.at);
        let (mut at, mut gap) = (start, self.gap);
        let all = &mut self.all;
        while let Some(Plain { key, len, next }) = plain_word(bytes, at) {
            // Most words with a capital go on with a small letter.
            let upper = bytes[at].is_ascii_uppercase();
            let kind = if upper & !byte_at(bytes, at + 1).is_ascii_lowercase() {
                kind_by_letters(&bytes[at..at + len])
            } else if key == u64::from(b's') && is_lost_clitic(bytes, at, gap, all.last()) {
                Kind::Clitic
            } else {
                [Kind::Lower, Kind::Capital][usize::from(upper)]
            };
            let lex = match lexicon::look_up_key(key) {
                LexId::NONE => lexicon::by_form(bytes, at, len),
                _ if kind == Kind::Upper && is_acronym(&bytes[at..at + len], all.last()) => acronym(),
                lex => lex,
            };
            all.push(Token::new(at, len, bytes[at], kind as u8, lex, gap));
            at += len;
            gap = Gap::None;
            if next != b' ' {
                let kind = SIGNS[next as usize];
                if kind == Kind::Symbol || byte_at(bytes, at + 1) != b' ' {
                    break;
                }
                all.push(Token::new(at, 1, next, kind as u8, LexId::NONE, gap));
                at += 1;
            }
            gap = Gap::Space;
            at += 1;
        }
        (self.at, self.gap) = (at, gap);
        at > start
    }

    fn long_word(&mut self) {
        let start = self.at;
        let limit = start + LONGEST_TOKEN;
        let mut end = end_of_letters(self.bytes, start, limit - 4);
        // Letters alone, mostly.
        if end > start && !may_go_on(self.bytes, end) {
            return self.push_word(end, end);
        }
        // What follows the first apostrophe is left out of the look-up.
        let mut stem = None;
        loop {
            while is_alphanumeric(self.byte(end)) && end < limit {
                end += 1;
            }
            if end + 4 > limit {
                break;
            }
            match self.joint(start, end) {
                Joint::None => break,
                Joint::Inner(len) => end += len,
                Joint::Apostrophe(len) => {
                    stem.get_or_insert(end);
                    end += len;
                }
                Joint::Beyond => return self.beyond(start),
            }
        }
        self.push_word(end, stem.unwrap_or(end));
    }

    /// What joins the alphanumerics before `end` to those behind.
    fn joint(&self, start: usize, end: usize) -> Joint {
        let next = self.byte(end + 1);
        match self.byte(end) {
            b'\'' if is_letter(next) && !is_clitic(self.bytes, end + 1) => Joint::Apostrophe(1),
            b'-' if is_alphanumeric(next) => Joint::Inner(1),
            b'.' if is_alphanumeric(next) && self.stop_is_inner(start, end) => Joint::Inner(1),
            b',' if self.byte(end - 1).is_ascii_digit() && next.is_ascii_digit() => Joint::Inner(1),
            b'&' if is_letter(next) && self.byte(end - 1).is_ascii_uppercase() => Joint::Inner(1),
            b'_' if is_alphanumeric(next) => Joint::Inner(1),
            0xE2 if next == 0x80 => match self.byte(end + 2) {
                // ’ or ‘ (the wrong way) inside a word; ‐ and ‑ are hyphens.
                0x98 | 0x99 if is_letter(self.byte(end + 3)) && !is_clitic(self.bytes, end + 3) => Joint::Apostrophe(3),
                0x90 | 0x91 if is_alphanumeric(self.byte(end + 3)) => Joint::Inner(3),
                _ => Joint::None,
            },
            // Most other characters beyond ASCII are letters.
            0xC2 | 0xE2 | 0xE3 | 0xEF | 0..0x80 => Joint::None,
            _ => Joint::Beyond,
        }
    }

    /// Whether the stop belongs to the word: *U.S*, *p.m*, *3.5*, *example.com*.
    fn stop_is_inner(&self, start: usize, stop: usize) -> bool {
        let (before, after) = (self.byte(stop - 1), self.byte(stop + 1));
        let one_letter = stop - start == 1 || !is_alphanumeric(self.byte(stop - 2));
        is_letter(before) && one_letter && is_letter(after)
            || before.is_ascii_digit() && after.is_ascii_digit()
            || before.is_ascii_lowercase() && after.is_ascii_lowercase()
    }

    fn push_word(&mut self, end: usize, stem: usize) {
        let word = &self.bytes[self.at..end];
        let kind = match class(word[0]) {
            Class::Digit => Kind::Number,
            Class::UpperLetter => capital_kind(word),
            _ if self.opens_name(end, stem) => Kind::Capital,
            _ => Kind::Lower,
        };
        let lex = match kind {
            Kind::Number => LexId::NONE,
            Kind::Upper if is_acronym(word, self.all.last()) => acronym(),
            _ => lexicon::look_up_in(self.bytes, self.at, stem - self.at),
        };
        self.push(end, kind, lex);
    }

    /// Whether a word with an apostrophe behind `stem` has its capital there:
    /// *d’Artagnan*, *dell’Acqua*.
    fn opens_name(&self, end: usize, stem: usize) -> bool {
        let behind = stem + if self.byte(stem) == b'\'' { 1 } else { 3 };
        stem - self.at <= LONGEST_ELISION && behind < end && self.byte(behind).is_ascii_uppercase()
    }

    /// The *’s* after a word.
    fn clitic(&mut self) {
        if let Some(len) = clitic_at(self.bytes, self.at) {
            self.push(self.at + len, Kind::Clitic, LexId::NONE);
        }
    }

    /// Whether the sign before or behind a word sets it in italics, *“_No_,” she said*, or
    /// two of them in bold: *\*\*Ann:\*\* No.*
    fn is_emphasis(&self) -> bool {
        let at = self.at;
        let sign = self.bytes[at];
        let touches = |byte: u8| {
            is_alphanumeric(byte) || matches!(byte, b'"' | b'\'' | b'`' | b'.' | b',' | b'?' | b'!' | b':' | 0x80..)
        };
        let behind = at > 0 && touches(self.bytes[at - 1])
            || at > 1 && self.bytes[at - 1] == sign && touches(self.bytes[at - 2]);
        let before = touches(self.byte(at + 1)) || self.byte(at + 1) == sign && touches(self.byte(at + 2));
        self.gap == Gap::None && behind || before
    }

    /// Where code ends that starts here, which closes with backticks as it opens: `print`,
    /// ``f('x')``. Words between backticks end with no stop there, or they are a quotation.
    fn end_of_code(&self) -> Option<usize> {
        let ticks = 1 + usize::from(self.byte(self.at + 1) == b'`');
        let start = self.at + ticks;
        let line = &self.bytes[start..self.bytes.len().min(start + LONGEST_CODE)];
        let len = line.iter().position(|&b| matches!(b, b'`' | b'\n'))?;
        let (first, last, end) = (*line.first()?, self.bytes[start + len - 1], start + len + ticks);
        let tight = !matches!(first, b' ' | b'`') && !matches!(last, b' ' | b',' | b'.' | b'?' | b'!');
        let closes = self.bytes.get(start + len..end)?.iter().all(|&b| b == b'`') && !is_alphanumeric(self.byte(end));
        (tight && closes && self.byte(end) != b'`').then_some(end)
    }

    fn punctuation(&mut self) {
        let at = self.at;
        match self.bytes[at] {
            b'.' => {
                let mut end = at + 1;
                while self.byte(end) == b'.' {
                    end += 1;
                }
                let end = end.min(at + LONGEST_TOKEN);
                self.push(end, if end - at > 1 { Kind::Ellipsis } else { Kind::Stop }, LexId::NONE);
            }
            b'-' if self.byte(at + 1) == b'-' => {
                let mut end = at + 2;
                while self.byte(end) == b'-' {
                    end += 1;
                }
                self.push_dash(end.min(at + LONGEST_TOKEN));
            }
            // A hyphen with white space on either side is a dash.
            b'-' if self.gap != Gap::None && matches!(class(self.byte(at + 1)), Class::Space | Class::Newline) => {
                self.push_dash(at + 1);
            }
            b'"' => self.push_mark(1, Sign::Straight),
            // Of three the single one is the inner: '''No,''' he said. And in ''Tis late' the other
            // is an apostrophe.
            b'\''
                if self.byte(at + 1) == b'\''
                    && (self.gap != Gap::None || self.byte(at + 2) != b'\'')
                    && !self.is_clipped(at + 2) =>
            {
                self.push_mark(2, Sign::TwoSingles);
            }
            b'\'' => self.push_mark(1, Sign::Single),
            b'`' => match self.end_of_code() {
                Some(end) => self.push(end, Kind::Symbol, LexId::NONE),
                None if self.byte(at + 1) == b'`' => self.push_mark(2, Sign::TwoBackticks),
                None => self.push_mark(1, Sign::Backtick),
            },
            b'_' | b'*' if self.is_emphasis() => self.at += 1,
            // The sign of a line that a mail quotes.
            b'>' if self.gap >= Gap::Line => self.at += 1,
            // The marks of a keyboard that has no others: <<so>>, ,,so''. They touch what they enclose.
            b'<' if self.byte(at + 1) == b'<' && self.byte(at + 2) > b' ' => self.push_mark(2, Sign::GuillemetLeft),
            b'>' if self.byte(at + 1) == b'>' && self.gap == Gap::None => self.push_mark(2, Sign::GuillemetRight),
            b',' if self.byte(at + 1) == b',' && self.gap != Gap::None && is_alphanumeric(self.byte(at + 2)) => {
                self.push_mark(2, Sign::Low);
            }
            sign => self.push(at + 1, SIGNS[sign as usize], LexId::NONE),
        }
    }

    /// Whether a word starts at the byte that is none without an apostrophe before it: *’Tis*, *’e*.
    fn is_clipped(&self, at: usize) -> bool {
        let letters = self.bytes[at..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        few!["tis", "twas", "twere", "twill", "twould", "e", "em", "im", "ow", "ave"].has(self.bytes, at, letters)
    }

    /// A token that starts with a character beyond ASCII.
    fn wide(&mut self) {
        let Some(c) = self.text[self.at..].chars().next() else { return };
        let len = c.len_utf8();
        let sign = match c {
            '“' | '‟' | '＂' | '〝' => Sign::Left,
            '”' | '″' | '〞' => Sign::Right,
            '„' | '⹂' => Sign::Low,
            // Two curly single ones are a double one, as two straight ones are.
            '‘' | '’' if self.text[self.at + len..].starts_with(c) && !self.is_clipped(self.at + 2 * len) => {
                return self.push_mark(2 * len, if c == '‘' { Sign::TwoBackticks } else { Sign::TwoSingles });
            }
            '‘' | '‛' => Sign::SingleLeft,
            '’' | '′' => Sign::SingleRight,
            '‚' => Sign::SingleLow,
            '´' => Sign::Single,
            '«' => Sign::GuillemetLeft,
            '»' => Sign::GuillemetRight,
            '‹' => Sign::AngleLeft,
            '›' => Sign::AngleRight,
            '「' => Sign::CornerLeft,
            '」' => Sign::CornerRight,
            '『' => Sign::WhiteCornerLeft,
            '』' => Sign::WhiteCornerRight,
            '–' | '—' | '―' | '⸺' | '⸻' => return self.push_dash(self.at + len),
            '…' => return self.push(self.at + len, Kind::Ellipsis, LexId::NONE),
            '。' => return self.push(self.at + len, Kind::Stop, LexId::NONE),
            '？' | '؟' => return self.push(self.at + len, Kind::Question, LexId::NONE),
            '！' => return self.push(self.at + len, Kind::Exclamation, LexId::NONE),
            '，' | '、' | '،' => return self.push(self.at + len, Kind::Comma, LexId::NONE),
            '：' => return self.push(self.at + len, Kind::Colon, LexId::NONE),
            '\u{85}' | '\u{2028}' => return self.newline_of(len, false),
            '\u{2029}' => return self.newline_of(len, true),
            '\u{FEFF}' | '\u{200B}' | '\u{AD}' => {
                self.at += len;
                return;
            }
            c if c.is_whitespace() => {
                self.gap = self.gap.max(Gap::Space);
                self.at += len;
                return;
            }
            c if c.is_alphanumeric() => return self.beyond(self.at),
            // Marks that combine with nothing, or with a word that was cut: all are one.
            '\u{300}'..='\u{36F}' => return self.push(self.end_of_diacritics(), Kind::Symbol, LexId::NONE),
            _ => return self.push(self.at + len, Kind::Symbol, LexId::NONE),
        };
        self.push_mark(len, sign);
    }

    fn end_of_diacritics(&self) -> usize {
        let mut end = self.at;
        while matches!((self.byte(end), self.byte(end + 1)), (0xCC, _) | (0xCD, 0x80..=0xAF))
            && end + 2 <= self.at + LONGEST_TOKEN
        {
            end += 2;
        }
        end
    }

    fn newline_of(&mut self, len: usize, paragraph: bool) {
        match self.gap {
            Gap::None | Gap::Space => {
                self.gap = if paragraph { Gap::Paragraph } else { Gap::Line };
                self.lines.push(self.all.len() as u32);
            }
            Gap::Line | Gap::Paragraph => self.gap = Gap::Paragraph,
        }
        self.at += len;
    }

    /// A word from `start` with letters beyond ASCII in it: the Unicode word
    /// bounds tell where it ends. They look back and ahead no further than the
    /// run of what is neither white space nor a mark, which is cut at
    /// [`LONGEST_TOKEN`].
    fn beyond(&mut self, start: usize) {
        let rest = &self.text[start..boundary_before(self.text, start + LONGEST_TOKEN)];
        self.at = start;
        let mut end = 0;
        let mut stem = None;
        let mut pieces = rest.split_word_bounds();
        while let Some(piece) = pieces.next() {
            let first = piece.chars().next().unwrap_or(' ');
            if first.is_alphanumeric() {
                end += piece.len();
                // Within a word the bounds keep an apostrophe: *l’été*, *Müller’s*.
                let cut = piece.find(['\'', '’']);
                if let Some(cut) = cut {
                    let tail = piece[cut..].trim_start_matches(['\'', '’']);
                    let apostrophe = end - piece.len() + cut;
                    if tail.eq_ignore_ascii_case("s") {
                        end = apostrophe;
                        break;
                    }
                    stem.get_or_insert(apostrophe);
                }
            } else if end > 0 && (piece == "-" || piece == "‐" || piece == "‑") {
                let ahead = pieces.as_str().chars().next().is_some_and(char::is_alphanumeric);
                if !ahead {
                    break;
                }
                end += piece.len();
            } else {
                break;
            }
            if !pieces.as_str().starts_with(['-', '‐', '‑']) {
                break;
            }
        }
        if end == 0 {
            end = rest.chars().next().map_or(0, char::len_utf8);
        }
        let word = &rest[..stem.unwrap_or(end)];
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let first = word.chars().next().unwrap_or(' ');
        let kind = if first.is_numeric() {
            Kind::Number
        } else if !first.is_uppercase() {
            Kind::Lower
        } else if letters.clone().count() == 1 {
            Kind::Initial
        } else if letters.all(char::is_uppercase) {
            Kind::Upper
        } else {
            Kind::Capital
        };
        self.push(start + end, kind, lexicon::look_up_in(word.as_bytes(), 0, word.len()));
        self.clitic();
    }
}

/// The last character boundary not after `at`.
fn boundary_before(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// So long is *dell* in *dell’Acqua*.
const LONGEST_ELISION: usize = 4;

enum Joint {
    None,
    /// So many bytes that are part of the word.
    Inner(usize),
    Apostrophe(usize),
    /// A letter beyond ASCII.
    Beyond,
}

/// The kind of an ASCII word that starts with a capital.
fn capital_kind(word: &[u8]) -> Kind {
    // Most go on with a small letter.
    if word.get(1).is_some_and(u8::is_ascii_lowercase) { Kind::Capital } else { kind_by_letters(word) }
}

/// Whether capitals that spell a pronoun, *US* or *WHO*, are letters that stand for a name, behind a
/// word that is not in capitals too.
#[inline(never)]
fn is_acronym(word: &[u8], before: Option<&Token>) -> bool {
    matches!(word, b"US" | b"WHO") && before.is_none_or(|t| !t.is(Kind::Upper))
}

/// What the lexicon has of such a name.
fn acronym() -> LexId {
    lexicon::look_up_in(b"U.S", 0, 3)
}

#[inline(never)]
fn kind_by_letters(word: &[u8]) -> Kind {
    let letters = word.iter().filter(|b| b.is_ascii_alphabetic()).count();
    if letters == 1 {
        Kind::Initial
    } else if word.iter().any(u8::is_ascii_lowercase) {
        Kind::Capital
    } else {
        Kind::Upper
    }
}
