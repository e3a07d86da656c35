//! Quotation marks: which open, which close, which are apostrophes, inches or
//! minutes; pairing and nesting.
//!
//! A paragraph's marks are read from left to right. A *reading* of them gives
//! each mark a role; every choice has a price, from the tables below, and the
//! cheapest reading of the whole paragraph wins. Only the few cheapest
//! readings are kept at each mark, so the work is linear.

use std::mem;

use crate::lexicon::function_words::ELISIONS;
use crate::sort::sort_by_key;
use crate::token::{Gap, Kind, Sign, Tokens};

/// A pair of marks, or an opening mark whose closing one is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The token of the opening mark.
    pub(crate) open: u32,
    /// The token of the closing mark, or, where it is missing, the last token
    /// before the paragraph's end or before the mark that opens anew.
    pub(crate) last: u32,
    pub(crate) closed: bool,
    /// The pair that it is nested in, as an index.
    pub(crate) parent: Option<u32>,
    /// The pair left open at the end of the paragraph before, which goes on here.
    pub(crate) continues: Option<u32>,
    /// Single marks in a text whose speech stands in double ones, or the reverse.
    pub(crate) outside_style: bool,
}

impl Pair {
    /// The tokens between the marks, first and beyond the last.
    pub(crate) fn content(&self) -> (usize, usize) {
        (self.open as usize + 1, self.last as usize + usize::from(!self.closed))
    }
}

/// Signs that can close one another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Family {
    Double = 1,
    Single,
    Guillemet,
    Angle,
    Corner,
    WhiteCorner,
}

/// Which way a sign points: what it costs to open and to close with it.
#[derive(Clone, Copy)]
struct Form {
    family: Family,
    /// Signs of one style belong together: straight with straight.
    style: u8,
    open: u32,
    close: u32,
}

/// Too dear to be chosen.
const NEVER: u32 = 1000;

fn form(sign: Sign) -> Form {
    use Family::{Angle, Corner, Double, Guillemet, Single, WhiteCorner};
    let form = |family, style, open, close| Form { family, style, open, close };
    match sign {
        // Straight marks point nowhere; curly ones sometimes the wrong way.
        Sign::Straight => form(Double, 0, 0, 0),
        Sign::Left => form(Double, 1, 0, 5),
        Sign::Right => form(Double, 1, 5, 0),
        Sign::Low => form(Double, 1, 0, NEVER),
        Sign::TwoSingles => form(Double, 2, 0, 0),
        Sign::TwoBackticks => form(Double, 2, 0, 6),
        Sign::Single => form(Single, 0, 0, 0),
        Sign::SingleLeft => form(Single, 1, 0, 6),
        Sign::SingleRight => form(Single, 1, 6, 0),
        Sign::SingleLow => form(Single, 1, 0, NEVER),
        Sign::Backtick => form(Single, 0, 0, 6),
        // Danish and German books turn guillemets the other way round.
        Sign::GuillemetLeft => form(Guillemet, 0, 0, 2),
        Sign::GuillemetRight => form(Guillemet, 0, 2, 0),
        Sign::AngleLeft => form(Angle, 0, 0, 2),
        Sign::AngleRight => form(Angle, 0, 2, 0),
        Sign::CornerLeft => form(Corner, 0, 0, NEVER),
        Sign::CornerRight => form(Corner, 0, NEVER, 0),
        Sign::WhiteCornerLeft => form(WhiteCorner, 0, 0, NEVER),
        Sign::WhiteCornerRight => form(WhiteCorner, 0, NEVER, 0),
    }
}

/// What touches a mark on one side, other marks left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Side {
    /// The paragraph starts or ends.
    Edge,
    Space,
    /// A letter.
    Word,
    Digit,
    /// Ends a clause: a stop, a comma and their like.
    Punctuation,
    /// An ellipsis.
    Ellipsis,
    Dash,
    /// A bracket that opens.
    Open,
    /// A bracket that closes.
    Close,
    /// Anything else.
    Symbol,
}

/// The price of opening after `left` and before `right`.
fn price_to_open(left: Side, right: Side) -> u32 {
    let before = match left {
        Side::Edge | Side::Space | Side::Open => 0,
        Side::Dash => 1,
        Side::Symbol | Side::Close => 2,
        Side::Ellipsis | Side::Punctuation => 3,
        Side::Digit => 7,
        Side::Word => 8,
    };
    let after = match right {
        Side::Word | Side::Digit | Side::Ellipsis | Side::Open | Side::Symbol => 0,
        Side::Dash => 2,
        Side::Space => 4,
        Side::Punctuation => 5,
        Side::Close => 7,
        Side::Edge => 9,
    };
    before + after
}

/// The price of closing after `left` and before `right`.
fn price_to_close(left: Side, right: Side) -> u32 {
    let before = match left {
        Side::Word | Side::Digit | Side::Punctuation | Side::Ellipsis | Side::Dash | Side::Close => 0,
        Side::Symbol => 1,
        Side::Space => 4,
        Side::Open => 7,
        Side::Edge => 9,
    };
    let after = match right {
        Side::Edge | Side::Space | Side::Punctuation | Side::Close | Side::Dash | Side::Ellipsis => 0,
        Side::Open | Side::Symbol => 2,
        // A missing space after the closing mark: “No,”he said.
        Side::Word if left == Side::Punctuation => 2,
        Side::Word | Side::Digit => 6,
    };
    before + after
}

/// The price of a paragraph that leaves a mark open.
const LEFT_OPEN: u32 = 6;
/// The same where the next paragraph opens with such a mark: it goes on there.
const GOES_ON: u32 = 0;
/// The price of a double mark that is neither.
const STRAY: u32 = 7;
/// Opening anew where the mark before is still open, as the lines of a letter do; elsewhere that
/// mark was left open.
const REOPENS_LINE: u32 = 3;
/// In the same marks: “a “b” c”.
const NESTED_IN_OWN: u32 = 4;
/// The same where the marks point nowhere: `"a "b" c"`.
const NESTED_IN_STRAIGHT: u32 = 7;
/// The same once more: who nests so does it again.
const NESTED_AGAIN: u32 = 1;
/// The same in another style: `"a “b” c"`.
const NESTED_IN_OTHER_STYLE: u32 = 1;
/// Opening with one style and closing with another.
const OTHER_STYLE: u32 = 2;
/// A single mark outermost, in a text whose speech stands in double marks.
const SINGLE_OUTERMOST: u32 = 2;
/// A double mark outermost, in a text whose speech stands in single ones.
const DOUBLE_OUTERMOST: u32 = 1;

/// A mark with what touches it.
#[derive(Clone, Copy)]
struct Site {
    token: u32,
    form: Form,
    left: Side,
    right: Side,
    /// The price of being no quotation mark.
    ignore: u32,
}

impl Site {
    fn price_to_open(&self) -> u32 {
        self.form.open + price_to_open(self.left, self.right)
    }

    fn price_to_close(&self) -> u32 {
        self.form.close + price_to_close(self.left, self.right)
    }
}

/// Which marks the speech of the text stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    Double,
    Single,
}

/// The style of a text: what its words in marks mostly start with.
pub(crate) fn style(tokens: &Tokens<'_>, marks: &[u32]) -> Style {
    let (mut doubles, mut singles) = (0usize, 0usize);
    for &i in marks {
        let i = i as usize;
        let Some(sign) = tokens.all[i].sign() else { continue };
        let form = form(sign);
        // The mark opens the paragraph or follows a space, and a capital follows it.
        if tokens.all[i].gap() == Gap::None
            || form.open > 4
            || !tokens.get(i + 1).is_some_and(|t| t.gap() == Gap::None && t.is_capital())
        {
            continue;
        }
        match form.family {
            Family::Single => singles += 1,
            _ => doubles += 1,
        }
    }
    if singles > 2 * doubles { Style::Single } else { Style::Double }
}

/// Pairs the marks of a text, of which the tokens keep no note any longer. The
/// pairs are in the order of their opening marks.
pub(crate) fn pair(tokens: &mut Tokens<'_>) -> Vec<Pair> {
    let marks = &mem::take(&mut tokens.marks)[..];
    let tokens = &*tokens;
    // The number of the paragraph of each.
    let mut paragraphs: Vec<u32> = Vec::with_capacity(marks.len());
    let mut starts = tokens.paragraphs.iter().copied().peekable();
    let mut paragraph = 0;
    for &mark in marks {
        while starts.next_if(|&start| start <= mark).is_some() {
            paragraph += 1;
        }
        paragraphs.push(paragraph);
    }
    let mut pairer = Pairer {
        tokens,
        style: style(tokens, marks),
        sites: Vec::with_capacity(AT_FIRST),
        readings: Vec::with_capacity(KEPT),
        next: Vec::with_capacity(4 * KEPT),
        steps: Vec::with_capacity(AT_FIRST),
        pairs: Vec::with_capacity(marks.len() / 2),
        open_before: Vec::new(),
        roles: Vec::with_capacity(AT_FIRST),
        open: Vec::new(),
        low: marks.iter().any(|&i| matches!(tokens.all[i as usize].sign(), Some(Sign::Low | Sign::SingleLow))),
    };
    let mut from = 0;
    while from < marks.len() {
        // A paragraph's marks, or as many as are decided at once.
        let mut to = from + 1;
        while to < marks.len() && to - from < AT_ONCE && paragraphs[to] == paragraphs[from] {
            to += 1;
        }
        // No paragraph without a mark stands between.
        let following = marks.get(to).copied().filter(|_| paragraphs[to] == paragraphs[from] + 1);
        pairer.read(&marks[from..to], following);
        from = to;
    }
    pairer.pairs
}

/// So many marks of one paragraph are decided at once.
const AT_ONCE: usize = 2048;
/// Most paragraphs have fewer.
const AT_FIRST: usize = 32;
/// So many readings are kept.
const KEPT: usize = 8;
/// So deep can marks be nested; a stack is a number of four bits a level.
const DEEPEST: u32 = 16;

/// One way to read the marks so far.
#[derive(Clone, Copy)]
struct Reading {
    cost: u32,
    /// Family and style of the open marks, the innermost in the lowest bits.
    stack: u64,
    /// Straight marks have been nested in the same that are still open.
    nests: bool,
}

/// How a reading came about: from which one before, by which role.
#[derive(Clone, Copy)]
struct Step {
    from: u8,
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Role {
    /// Not a quotation mark.
    None,
    Open,
    /// Closes the mark that is so many levels up; those below stay open.
    Close(u8),
    /// Opens where the last mark should have been closed already.
    Reopen,
}

struct Pairer<'a, 't> {
    tokens: &'a Tokens<'t>,
    style: Style,
    sites: Vec<Site>,
    readings: Vec<Reading>,
    next: Vec<(Reading, Step)>,
    steps: Vec<[Step; KEPT]>,
    pairs: Vec<Pair>,
    /// The pairs left open at the end of the last paragraph, outermost first,
    /// and the token after that paragraph.
    open_before: Vec<u32>,
    /// Made anew for every paragraph, in the room of the one before.
    roles: Vec<Role>,
    open: Vec<u32>,
    /// Whether the text has low marks, which those that point to the left close.
    low: bool,
}

fn code(form: Form) -> u64 {
    form.family as u64 | (form.style as u64 & 1) << 3
}

fn family_of(code: u64) -> u64 {
    code & 7
}

impl Pairer<'_, '_> {
    /// Decides the marks of a paragraph; `following` is the first mark of the next.
    fn read(&mut self, marks: &[u32], following: Option<u32>) {
        self.find_sites(marks);
        let mut roles = mem::take(&mut self.roles);
        roles.clear();
        if self.takes_turns() {
            roles.extend((0..self.sites.len()).map(|k| if k % 2 == 0 { Role::Open } else { Role::Close(0) }));
        } else {
            self.weigh(following, &mut roles);
        }
        self.emit(&roles, marks);
        self.roles = roles;
    }

    /// Whether the marks of the paragraph, as most do, open and close by turns for
    /// nothing: then any other reading has a price.
    fn takes_turns(&self) -> bool {
        let Some(first) = self.sites.first() else { return true };
        self.price_outermost(first.form.family) == 0
            && self.sites.len().is_multiple_of(2)
            && self.sites.iter().enumerate().all(|(k, site)| {
                let price = if k % 2 == 0 { site.price_to_open() } else { site.price_to_close() };
                price == 0 && site.ignore > 0 && code(site.form) == code(first.form)
            })
    }

    /// What it costs to stand in no other marks.
    fn price_outermost(&self, family: Family) -> u32 {
        match (family, self.style) {
            (Family::Single, Style::Double) => SINGLE_OUTERMOST,
            (Family::Double, Style::Single) => DOUBLE_OUTERMOST,
            _ => 0,
        }
    }

    /// Weighs the readings of a paragraph’s marks; the roles are those of the cheapest.
    fn weigh(&mut self, following: Option<u32>, roles: &mut Vec<Role>) {
        self.readings.clear();
        self.readings.push(Reading { cost: 0, stack: 0, nests: false });
        self.steps.clear();
        for k in 0..self.sites.len() {
            self.extend(k);
        }
        let goes_on = self.goes_on(following);
        let end_price = |stack: u64| -> u32 {
            let mut price = 0;
            let mut rest = stack;
            while rest != 0 {
                price += if family_of(rest & 15) == Family::Single as u64 { LEFT_OPEN + 2 } else { LEFT_OPEN };
                rest >>= 4;
            }
            match goes_on {
                // Only the outermost mark need be repeated at the start of the next paragraph.
                Some(family) if outermost(stack) == family => GOES_ON,
                _ => price,
            }
        };
        let best = (0..self.readings.len()).min_by_key(|&r| self.readings[r].cost + end_price(self.readings[r].stack));
        let mut at = best.unwrap_or(0);
        roles.resize(self.sites.len(), Role::None);
        for k in (0..self.sites.len()).rev() {
            let step = self.steps[k][at];
            roles[k] = step.role;
            at = step.from as usize;
        }
    }

    /// The family of the mark that opens the next paragraph, if one does.
    fn goes_on(&self, following: Option<u32>) -> Option<u64> {
        let next = following?;
        let t = self.tokens.all[next as usize];
        let opens =
            t.gap() == Gap::Paragraph && self.tokens.get(next as usize + 1).is_some_and(|t| t.gap() == Gap::None);
        let form = form(t.sign()?);
        (opens && form.open < 4).then_some(form.family as u64)
    }

    fn find_sites(&mut self, marks: &[u32]) {
        self.sites.clear();
        let tokens = self.tokens;
        for &mark in marks {
            let i = mark as usize;
            let Some(sign) = tokens.all[i].sign() else { continue };
            // Marks that touch share what stands to their left.
            let left = match self.sites.last() {
                Some(site) if site.token + 1 == mark && tokens.all[i].gap() == Gap::None => site.left,
                _ => left_side(tokens, i),
            };
            self.sites.push(Site { token: mark, form: form(sign), left, right: Side::Edge, ignore: 0 });
        }
        for k in (0..self.sites.len()).rev() {
            let i = self.sites[k].token as usize;
            let right = match self.sites.get(k + 1) {
                Some(next) if next.token as usize == i + 1 && tokens.all[i + 1].gap() == Gap::None => next.right,
                _ => right_side(tokens, i),
            };
            self.sites[k].right = right;
            self.sites[k].ignore = self.price_to_ignore(self.sites[k]);
        }
    }

    /// The price of reading a mark as an apostrophe, a prime or a slip.
    fn price_to_ignore(&self, site: Site) -> u32 {
        let tokens = self.tokens;
        let i = site.token as usize;
        let sign = tokens.all[i].sign();
        if site.form.family != Family::Single {
            // Six inches: 6'2".
            let inches =
                site.left == Side::Digit && matches!(sign, Some(Sign::Straight | Sign::Right | Sign::TwoSingles));
            return if inches { 2 } else { STRAY };
        }
        let before = i.checked_sub(1).filter(|_| tokens.all[i].gap() == Gap::None).map(|b| tokens.word(b));
        let after = tokens.get(i + 1).filter(|t| t.gap() == Gap::None).map(|_| tokens.word(i + 1));
        match (site.left, site.right) {
            // Six feet, six minutes.
            (Side::Digit, _) => 1,
            // The ’90s.
            (Side::Edge | Side::Space | Side::Open | Side::Dash, Side::Digit) if is_decade(after) => 0,
            (Side::Word, Side::Word) => 0,
            (Side::Word, _) if sign != Some(Sign::SingleLeft) => match before {
                // The boys’ club.
                Some(word) if word.ends_with(['s', 'S', 'z', 'x']) => 1,
                // Goin’, an’, o’.
                Some(word) if word.ends_with("in") => 1,
                // Rock ’n’ roll, o’.
                Some(word) if word.len() <= 2 => 0,
                _ => 3,
            },
            (_, Side::Word | Side::Digit) => {
                let elided = after.is_some_and(|w| ELISIONS.iter().any(|e| w.eq_ignore_ascii_case(e)));
                match sign {
                    _ if elided => 0,
                    Some(Sign::SingleRight) => 1,
                    Some(Sign::SingleLeft | Sign::Backtick) => 6,
                    _ => 4,
                }
            }
            _ => 5,
        }
    }

    /// Extends every reading by every role of a mark, and keeps the cheapest.
    fn extend(&mut self, k: usize) {
        let site = self.sites[k];
        let mine = code(site.form);
        let (open, close) = (site.price_to_open(), site.price_to_close());
        let outermost = self.price_outermost(site.form.family);
        // „…“: the mark that elsewhere opens.
        let close = if self.closes_low(site) { close - site.form.close } else { close };
        self.next.clear();
        for (r, reading) in self.readings.iter().enumerate() {
            let from = r as u8;
            let stack = reading.stack;
            let top = stack & 15;
            let nests = top == mine && site.form.open == site.form.close;
            let mut add = |price: u32, stack: u64, role: Role| {
                let nests = stack != 0 && reading.nests || nests && role == Role::Open;
                let reading = Reading { cost: reading.cost + price, stack, nests };
                match self.next.iter_mut().find(|(other, _)| other.stack == stack) {
                    Some((other, _)) if other.cost <= reading.cost => {}
                    Some(other) => *other = (reading, Step { from, role }),
                    None => self.next.push((reading, Step { from, role })),
                }
            };
            add(site.ignore, stack, Role::None);
            // The nearest open mark of the family, and the marks above it.
            let mut level = 0;
            let mut rest = stack;
            while rest != 0 && family_of(rest & 15) != family_of(mine) {
                rest >>= 4;
                level += 1;
            }
            if rest != 0 && close < 20 {
                let style = if rest & 15 == mine { 0 } else { OTHER_STYLE };
                add(close + style + level * LEFT_OPEN, rest >> 4, Role::Close(level as u8));
            }
            if open < 20 && stack >> (4 * (DEEPEST - 1)) == 0 {
                let place = match family_of(top) {
                    0 => outermost,
                    family if family != family_of(mine) => 0,
                    _ if top != mine => NESTED_IN_OTHER_STYLE,
                    _ if nests && reading.nests => NESTED_AGAIN,
                    _ if nests => NESTED_IN_STRAIGHT,
                    _ => NESTED_IN_OWN,
                };
                add(open + place, stack << 4 | mine, Role::Open);
                if family_of(top) == family_of(mine) {
                    let opens_line = self.tokens.all[site.token as usize].gap() == Gap::Line;
                    let again = if opens_line { REOPENS_LINE } else { LEFT_OPEN };
                    add(open + again, stack >> 4 << 4 | mine, Role::Reopen);
                }
            }
        }
        sort_by_key(&mut self.next, |(reading, _)| reading.cost);
        self.next.truncate(KEPT);
        self.readings.clear();
        let mut steps = [Step { from: 0, role: Role::None }; KEPT];
        for (slot, (reading, step)) in steps.iter_mut().zip(&self.next) {
            self.readings.push(*reading);
            *slot = *step;
        }
        self.steps.push(steps);
    }

    /// Whether a mark that points to the left closes a low one: „so“.
    fn closes_low(&self, site: Site) -> bool {
        self.low
            && site.left != Side::Space
            && site.left != Side::Edge
            && matches!(self.tokens.all[site.token as usize].sign(), Some(Sign::Left | Sign::SingleLeft))
            && matches!(site.right, Side::Space | Side::Edge | Side::Punctuation | Side::Close)
    }

    /// Turns the roles of a paragraph's marks into pairs.
    fn emit(&mut self, roles: &[Role], marks: &[u32]) {
        let tokens = self.tokens;
        let (mut open, carried) = (mem::take(&mut self.open), mem::take(&mut self.open_before));
        open.clear();
        for (k, role) in roles.iter().enumerate() {
            let mark = self.sites[k].token;
            match *role {
                Role::None => continue,
                Role::Open => {}
                Role::Reopen => {
                    if let Some(pair) = open.pop() {
                        self.pairs[pair as usize].last = mark - 1;
                    }
                }
                Role::Close(levels) => {
                    for _ in 0..levels {
                        if let Some(pair) = open.pop() {
                            self.pairs[pair as usize].last = mark - 1;
                        }
                    }
                    if let Some(pair) = open.pop() {
                        let pair = &mut self.pairs[pair as usize];
                        pair.last = mark;
                        pair.closed = true;
                    }
                    continue;
                }
            }
            // The mark at the paragraph's start takes up what was left open before it.
            let level = open.len();
            let first = tokens.all[mark as usize].gap() == Gap::Paragraph
                || level > 0
                    && self.pairs[open[level - 1] as usize].open + 1 == mark
                    && self.pairs[open[level - 1] as usize].continues.is_some();
            let continues = carried
                .get(level)
                .copied()
                .filter(|&before| first && self.same_family(self.pairs[before as usize].open, mark));
            let parent = open.last().copied();
            open.push(self.pairs.len() as u32);
            let single = self.sites[k].form.family == Family::Single;
            let outside_style = single != (self.style == Style::Single);
            self.pairs.push(Pair { open: mark, last: mark, closed: false, parent, continues, outside_style });
        }
        if open.is_empty() {
            self.open = open;
            return;
        }
        let mut end = marks[marks.len() - 1] as usize + 1;
        while !tokens.starts_paragraph(end) && !tokens.all[end].is(Kind::Mark) {
            end += 1;
        }
        for &pair in &open {
            self.pairs[pair as usize].last = end as u32 - 1;
        }
        if tokens.starts_paragraph(end) && tokens.kind(end) == Some(Kind::Mark) {
            (self.open_before, self.open) = (open, carried);
        } else {
            self.open = open;
        }
    }

    fn same_family(&self, a: u32, b: u32) -> bool {
        let family = |i: u32| self.tokens.all[i as usize].sign().map(|s| form(s).family);
        family(a) == family(b)
    }
}

fn outermost(stack: u64) -> u64 {
    let mut rest = stack;
    while rest >> 4 != 0 {
        rest >>= 4;
    }
    family_of(rest)
}

/// What touches a mark from the left.
fn left_side(tokens: &Tokens<'_>, i: usize) -> Side {
    match tokens.all[i].gap() {
        Gap::Paragraph => Side::Edge,
        Gap::Line | Gap::Space => Side::Space,
        Gap::None if i == 0 => Side::Edge,
        Gap::None => side(tokens.all[i - 1].kind()),
    }
}

/// What touches a mark from the right.
fn right_side(tokens: &Tokens<'_>, i: usize) -> Side {
    let Some(next) = tokens.get(i + 1) else { return Side::Edge };
    match next.gap() {
        Gap::Paragraph => Side::Edge,
        Gap::Line | Gap::Space => Side::Space,
        Gap::None => side(next.kind()),
    }
}

fn side(kind: Kind) -> Side {
    match kind {
        Kind::Lower | Kind::Capital | Kind::Upper | Kind::Initial | Kind::Clitic => Side::Word,
        Kind::Number => Side::Digit,
        Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Comma | Kind::Colon | Kind::Semicolon => {
            Side::Punctuation
        }
        Kind::Ellipsis => Side::Ellipsis,
        Kind::Dash => Side::Dash,
        Kind::Open => Side::Open,
        Kind::Close => Side::Close,
        Kind::Mark => Side::Space,
        Kind::Symbol => Side::Symbol,
    }
}

/// *90s*, *70*: the start of a year left out.
fn is_decade(word: Option<&str>) -> bool {
    word.is_some_and(|w| {
        let digits = w.trim_end_matches(['s', 'S']);
        digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit())
    })
}
