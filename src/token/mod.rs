//! Words, punctuation, marks and breaks, in one pass over the text.

mod read;

use std::borrow::Cow;
use std::iter;
use std::ops::Range;

use crate::block::{self, BLOCK};
use crate::lexicon::{self, Few, Lex, LexId, Shape, Sieve};
use crate::row::Row;
use crate::span::Span;
use crate::work;

pub(crate) use read::{EACH, letters};

/// What a token is, by its form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    /// A word in small letters: *said*, *iPhone*.
    Lower,
    /// A word with a capital: *Ann*, *McCain*, *Jean-Luc*.
    Capital,
    /// A word of two or more letters in capitals: *NATO*, *U.S*.
    Upper,
    /// One capital letter: *J* in *J. Smith*, *I*, *A*.
    Initial,
    /// Starts with a digit: *12*, *1,000*, *3rd*.
    Number,
    /// The possessive or clipped *’s* after a word.
    Clitic,
    Stop,
    Question,
    Exclamation,
    Ellipsis,
    Comma,
    Colon,
    Semicolon,
    /// An en or em dash, or two hyphens.
    Dash,
    Open,
    Close,
    /// Anything else that is not white space.
    Symbol,
    /// A quotation mark, or an apostrophe that could be one; see [`Sign`].
    Mark,
}

/// What a [`Kind::Mark`] looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Sign {
    /// `"`
    Straight,
    /// “ and ‟
    Left,
    /// ”
    Right,
    /// „
    Low,
    /// `''`, and ´´
    TwoSingles,
    /// Two backticks.
    TwoBackticks,
    /// `'` and ´
    Single,
    /// ‘ and ‛
    SingleLeft,
    /// ’
    SingleRight,
    /// ‚
    SingleLow,
    /// A backtick.
    Backtick,
    /// «
    GuillemetLeft,
    /// »
    GuillemetRight,
    /// ‹
    AngleLeft,
    /// ›
    AngleRight,
    /// 「
    CornerLeft,
    /// 」
    CornerRight,
    /// 『
    WhiteCornerLeft,
    /// 』
    WhiteCornerRight,
}

/// In the order of their numbers.
const SIGNS: [Sign; 19] = [
    Sign::Straight,
    Sign::Left,
    Sign::Right,
    Sign::Low,
    Sign::TwoSingles,
    Sign::TwoBackticks,
    Sign::Single,
    Sign::SingleLeft,
    Sign::SingleRight,
    Sign::SingleLow,
    Sign::Backtick,
    Sign::GuillemetLeft,
    Sign::GuillemetRight,
    Sign::AngleLeft,
    Sign::AngleRight,
    Sign::CornerLeft,
    Sign::CornerRight,
    Sign::WhiteCornerLeft,
    Sign::WhiteCornerRight,
];

impl Kind {
    /// The kind of a number; the compiler makes nothing of it but the number.
    const fn of(number: u8) -> Kind {
        match number {
            0 => Kind::Lower,
            1 => Kind::Capital,
            2 => Kind::Upper,
            3 => Kind::Initial,
            4 => Kind::Number,
            5 => Kind::Clitic,
            6 => Kind::Stop,
            7 => Kind::Question,
            8 => Kind::Exclamation,
            9 => Kind::Ellipsis,
            10 => Kind::Comma,
            11 => Kind::Colon,
            12 => Kind::Semicolon,
            13 => Kind::Dash,
            14 => Kind::Open,
            15 => Kind::Close,
            16 => Kind::Symbol,
            _ => Kind::Mark,
        }
    }

    pub(crate) const fn is_word(self) -> bool {
        (self as u8) <= Kind::Number as u8
    }

    /// Ends a sentence, or may.
    pub(crate) const fn is_terminal(self) -> bool {
        matches!(self, Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis)
    }
}

/// What stands before a token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub(crate) enum Gap {
    /// Nothing.
    None,
    /// White space in a line.
    Space,
    /// The end of a line.
    Line,
    /// A blank line, or the start of the text.
    Paragraph,
}

/// A token: eight bytes, one for every four or five of the text. All later stages
/// read them again and again, so what they hold is packed tight: from the lowest
/// bit on the kind, which for a mark counts on to what it looks like, what stands
/// before, whether it starts a sentence, the depth, the length, what the lexicon
/// says of the word, and in the upper half where it starts.
#[derive(Clone, Copy)]
pub(crate) struct Token(u64);

/// Short texts have no more marks, lines or sentences.
const AT_FIRST: usize = 64;
/// A longer word is cut.
const LONGEST_TOKEN: usize = (1 << (LEX_SHIFT - LEN_SHIFT)) - 1;
/// Quotations in quotations are told apart to this depth.
const DEEPEST: u64 = (1 << (LEN_SHIFT - DEPTH_SHIFT)) - 1;
const KIND: u64 = (1 << GAP_SHIFT) - 1;
const MARK: u8 = Kind::Mark as u8;
const GAP_SHIFT: u32 = 6;
const GAP: u64 = 3 << GAP_SHIFT;
const SENTENCE: u64 = 1 << 8;
const DEPTH_SHIFT: u32 = 9;
/// In a new token: from here on its first byte, then its length.
const SHAPE_SHIFT: u32 = LEN_SHIFT - Shape::LETTER_BITS;
const FIRST: u64 = ((1 << Shape::LETTER_BITS) - 1) << SHAPE_SHIFT;
const LEN_SHIFT: u32 = 13;
const LEX_SHIFT: u32 = START_SHIFT - LexId::BITS;
const START_SHIFT: u32 = 32;

impl Token {
    /// A new token, whose bits of the sentence and the depth are those of the first byte, which
    /// below those of the length make its [shape](Self::shape).
    fn new(start: usize, len: usize, first: u8, kind: u8, lex: LexId, gap: Gap) -> Token {
        Token(
            (start as u64) << START_SHIFT
                | u64::from(lex.number()) << LEX_SHIFT
                | (len as u64) << LEN_SHIFT
                | u64::from(first) << SHAPE_SHIFT & FIRST
                | (gap as u64) << GAP_SHIFT
                | u64::from(kind),
        )
    }

    /// The shape of a token that is [new](Self::new).
    fn shape(self) -> Shape {
        Shape::of_number((self.0 >> SHAPE_SHIFT) as u8)
    }

    /// Ends its being new.
    fn settle(&mut self) {
        self.0 &= !FIRST;
    }

    pub(crate) fn start(self) -> usize {
        work::look();
        (self.0 >> START_SHIFT) as usize
    }

    pub(crate) fn end(self) -> usize {
        self.start() + self.len()
    }

    pub(crate) fn span(self) -> Span {
        Span::new(self.start(), self.end())
    }

    /// Its length in bytes.
    pub(crate) fn len(self) -> usize {
        work::look();
        (self.0 >> LEN_SHIFT) as usize & LONGEST_TOKEN
    }

    fn kind_and_sign(self) -> u8 {
        (self.0 & KIND) as u8
    }

    pub(crate) fn kind(self) -> Kind {
        work::look();
        Kind::of(self.kind_and_sign())
    }

    pub(crate) fn is(self, kind: Kind) -> bool {
        work::look();
        match kind {
            Kind::Mark => self.kind_and_sign() >= MARK,
            _ => self.kind_and_sign() == kind as u8,
        }
    }

    pub(crate) fn is_word(self) -> bool {
        work::look();
        self.kind_and_sign() <= Kind::Number as u8
    }

    /// What the lexicon says of the word; nothing for other tokens.
    pub(crate) fn lex(self) -> Lex {
        work::look();
        LexId::of_number((self.0 as u32 >> LEX_SHIFT) as u16).lex()
    }

    /// Whether the lexicon gives the word one of these flags.
    pub(crate) fn any(self, flags: Lex) -> bool {
        self.lex().any(flags)
    }

    /// What a mark looks like.
    pub(crate) fn sign(self) -> Option<Sign> {
        self.kind_and_sign().checked_sub(MARK).map(|sign| SIGNS[sign as usize % SIGNS.len()])
    }

    /// What stands before it.
    pub(crate) fn gap(self) -> Gap {
        work::look();
        match (self.0 & GAP) >> GAP_SHIFT {
            0 => Gap::None,
            1 => Gap::Space,
            2 => Gap::Line,
            _ => Gap::Paragraph,
        }
    }

    fn open_paragraph(&mut self) {
        self.0 |= (Gap::Paragraph as u64) << GAP_SHIFT;
    }

    /// Whether it is a word that starts with a capital.
    pub(crate) fn is_capital(self) -> bool {
        work::look();
        self.kind_and_sign().wrapping_sub(Kind::Capital as u8) <= Kind::Initial as u8 - Kind::Capital as u8
    }

    /// Whether it is a word behind white space, of the sentence of the token before.
    pub(crate) fn goes_on(self) -> bool {
        const SPACE: u64 = Gap::Space as u64;
        const LINE: u64 = Gap::Line as u64;
        self.is_word() && matches!((self.0 & (SENTENCE | GAP)) >> GAP_SHIFT, SPACE | LINE)
    }

    /// Whether a sentence starts here.
    pub(crate) fn starts_sentence(self) -> bool {
        self.0 & SENTENCE != 0
    }

    /// Whether a sentence or a paragraph starts here.
    pub(crate) fn opens(self) -> bool {
        // The bit of the sentence stands above those of what is before.
        self.0 & (SENTENCE | GAP) >= GAP
    }

    pub(crate) fn set_sentence(&mut self) {
        self.0 |= SENTENCE;
    }

    /// In how many quotations that are speech it stands, one in the other,
    /// their marks included.
    pub(crate) fn depth(self) -> u8 {
        work::look();
        (self.0 >> DEPTH_SHIFT & DEEPEST) as u8
    }

    /// Whether it stands in speech.
    pub(crate) fn is_quoted(self) -> bool {
        self.depth() > 0
    }

    pub(crate) fn deepen(&mut self) {
        self.0 += u64::from(u64::from(self.depth()) < DEEPEST) << DEPTH_SHIFT;
    }
}

/// A text and its tokens.
pub(crate) struct Tokens<'t> {
    pub(crate) text: &'t str,
    pub(crate) all: Row<Token>,
    /// The shape of each, which tells most words that it is not.
    pub(crate) shapes: Row<Shape>,
    /// Those that are marks.
    pub(crate) marks: Vec<u32>,
    /// The dashes that open a line.
    pub(crate) dashes: Vec<u32>,
    /// Those where a paragraph starts.
    pub(crate) paragraphs: Vec<u32>,
    /// Those where a sentence or a paragraph starts.
    pub(crate) starts: Vec<u32>,
    /// How many are numbers.
    pub(crate) numbers: usize,
}

impl<'t> Tokens<'t> {
    /// Notes where the sentences start.
    pub(crate) fn mark_sentences(&mut self, sentences: impl Iterator<Item = Span>) {
        let mut paragraphs = self.paragraphs.iter().copied().peekable();
        let mut first = 0;
        for sentence in sentences {
            // It has no more tokens than bytes.
            let rest = &self.all[first..self.all.len().min(first + sentence.len())];
            let tokens = rest.partition_point(|t| t.start() < sentence.end());
            if tokens > 0 {
                let start = first as u32;
                self.starts.extend(iter::from_fn(|| paragraphs.next_if(|&paragraph| paragraph < start)));
                paragraphs.next_if_eq(&start);
                self.starts.push(start);
                self.all[first].set_sentence();
            }
            first += tokens;
        }
        self.starts.extend(paragraphs);
        self.starts.shrink_to_fit();
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The token, if there is one at `i`.
    pub(crate) fn get(&self, i: usize) -> Option<Token> {
        self.all.get(i).copied()
    }

    /// The token as it stands in the text. A hundred places ask, none of them often.
    #[inline(never)]
    pub(crate) fn word(&self, i: usize) -> &'t str {
        self.all.get(i).map_or("", |t| &self.text[t.span()])
    }

    /// The token in small letters.
    pub(crate) fn lower(&self, i: usize) -> Cow<'t, str> {
        let word = self.word(i);
        let is_lower = word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
        if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
    }

    /// What tells the word from all others, whatever its case.
    #[inline(never)]
    pub(crate) fn key(&self, i: usize) -> u64 {
        lexicon::key_of(self.text, self.all[i].span())
    }

    /// Which fit of the [`BLOCK`] tokens from `from` on, or those left: the lowest bit tells of the
    /// first. All are asked before one is looked at, since nothing foretells which do.
    #[inline]
    pub(crate) fn block(&self, from: usize, fits: impl Fn(Token) -> bool) -> u64 {
        block::bits(self.all[from..self.len().min(from + BLOCK)].iter().map(|&t| fits(t)))
    }

    /// The first that fits of the tokens from `from` to `end`.
    #[inline]
    pub(crate) fn find(&self, from: usize, end: usize, fits: impl Fn(Token) -> bool) -> Option<usize> {
        self.all.get(from..end)?.iter().position(|&t| fits(t)).map(|at| from + at)
    }

    /// Whether the token, or what stands before it, ends in these bytes; of most tokens
    /// that tells enough.
    #[inline]
    pub(crate) fn ends_in(&self, i: usize, ending: &[u8]) -> bool {
        self.all.get(i).is_some_and(|t| self.text.as_bytes()[..t.end()].ends_with(ending))
    }

    /// Whether a hyphen is in the token.
    pub(crate) fn has_hyphen(&self, i: usize) -> bool {
        const EACH: u128 = u128::from_le_bytes([1; 16]);
        let (text, token) = (self.text.as_bytes(), self.all[i]);
        // Hardly any has one near, which sixteen bytes tell together.
        let near = |&sixteen: &[u8; 16]| {
            let apart = u128::from_le_bytes(sixteen) ^ (b'-' as u128 * EACH);
            apart.wrapping_sub(EACH) & !apart & (0x80 * EACH) != 0
        };
        (token.len() > 16 || text[token.start()..].first_chunk().is_none_or(near))
            && text[token.start()..token.end()].contains(&b'-')
    }

    /// From the start of one token to the end of another.
    pub(crate) fn span(&self, first: usize, last: usize) -> Span {
        Span::new(self.all[first].start(), self.all[last].end())
    }

    /// Whether the token is this word, in any case.
    #[inline]
    pub(crate) fn is_word(&self, i: usize, word: &str) -> bool {
        self.shape(i) == Some(Shape::of(word.as_bytes())) && self.reads(i, word)
    }

    /// Whether the token is one of these words, in any case.
    #[inline]
    pub(crate) fn is_among(&self, i: usize, words: &Few) -> bool {
        self.shape(i).is_some_and(|shape| words.may_hold(shape)) && self.is_listed(i, words)
    }

    /// The tokens that may be among a few words.
    pub(crate) fn passing(&self, sieve: &Sieve) -> impl Iterator<Item = usize> {
        let (may_be, mut next) = (sieve.table(), 0);
        iter::from_fn(move || {
            next += self.shapes[next..].iter().position(|shape| may_be[shape.number()])? + 1;
            Some(next - 1)
        })
    }

    /// Whether the token may be one of a few words.
    #[inline]
    pub(crate) fn passes(&self, i: usize, sieve: &Sieve) -> bool {
        self.shape(i).is_some_and(|shape| sieve.may_hold(shape))
    }

    #[inline]
    fn shape(&self, i: usize) -> Option<Shape> {
        work::look();
        self.shapes.get(i).copied()
    }

    // Few tokens come as far as these two, from hundreds of places.

    #[inline(never)]
    fn reads(&self, i: usize, word: &str) -> bool {
        let token = self.all[i];
        self.text.as_bytes()[token.start()..token.end()].eq_ignore_ascii_case(word.as_bytes())
    }

    #[inline(never)]
    fn is_listed(&self, i: usize, words: &Few) -> bool {
        let token = self.all[i];
        words.holds(self.text.as_bytes(), token.start(), token.len())
    }

    pub(crate) fn kind(&self, i: usize) -> Option<Kind> {
        self.all.get(i).map(|t| t.kind())
    }

    /// Whether a comma stands there, or right within the mark that closes there: *“dead,”*.
    pub(crate) fn is_comma(&self, i: usize) -> bool {
        let token = self.all[i];
        token.is(Kind::Comma) || token.is(Kind::Mark) && i > 0 && self.all[i - 1].is(Kind::Comma)
    }

    pub(crate) fn lex(&self, i: usize) -> Lex {
        self.all.get(i).map_or(Lex::NONE, |t| t.lex())
    }

    /// Whether a token is a noun for people: *painter*, *bishop*, *aunt*.
    pub(crate) fn is_person_noun(&self, i: usize) -> bool {
        self.lex(i).any(Lex::ROLE | Lex::TITLE | Lex::KIN)
    }

    /// The dash of a range with no word in small letters before it, as behind the
    /// place of a dateline: *OSLO, March 3 (Reuters) —*.
    pub(crate) fn dateline_dash(&self, mut range: Range<usize>) -> Option<usize> {
        let ends = |k: &usize| matches!(self.all[*k].kind(), Kind::Lower | Kind::Dash);
        range.find(ends).filter(|&k| self.all[k].is(Kind::Dash))
    }

    /// Whether a paragraph starts at the token, or the text ends before it.
    pub(crate) fn starts_paragraph(&self, i: usize) -> bool {
        self.all.get(i).is_none_or(|t| t.gap() == Gap::Paragraph)
    }

    /// The first token that starts at or after a byte.
    pub(crate) fn at_byte(&self, byte: usize) -> usize {
        self.all.partition_point(|t| t.start() < byte)
    }
}
