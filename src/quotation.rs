//! Quoted spans: what stands in marks, and whether it is speech.

use std::mem;

use crate::dash;
use crate::letter;
use crate::lexicon::{Few, Lex, few};
use crate::mark::{self, Pair};
use crate::sort::sort_by_key;
use crate::token::{Gap, Kind, Sign, Token, Tokens};
use crate::unsaid;
use crate::work;

/// What a pair of marks holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Speech that is a clause or more of its own: *“No,” she said.*
    Speech,
    /// A few words inside a clause of somebody else's: *called it “dead”*.
    /// Whether they are anybody's is decided by the clause.
    Fragment,
    /// Nobody's speech: a title of a work, a nickname, a word as a word.
    Term,
    /// A paragraph of a letter: nobody’s speech either, but no words of the narration.
    Letter,
}

/// Where a pair that is left open ends: before its own reporting clause, if
/// there is one, else at its paragraph’s end. `later` are the pairs that open after it.
fn close(tokens: &Tokens<'_>, pair: &Pair, later: &[Pair]) -> Pair {
    let (first, end) = pair.content();
    let mut cut = *pair;
    if pair.closed {
        return cut;
    }
    let pause =
        |k: usize| matches!(tokens.all[k].kind(), Kind::Comma | Kind::Semicolon | Kind::Question | Kind::Exclamation);
    // Where the next paragraph goes on with it, only a clause that ends the paragraph is its own.
    let from = match later.first() {
        Some(next) if next.continues.is_some() => {
            (first + 1..end).rev().take(LONGEST_ENDING).find(|&k| pause(k)).unwrap_or(end)
        }
        _ => first + 1,
    };
    // What is nested in it is not cut through.
    let (mut later, mut nested) = (later.iter().peekable(), 0);
    let outside = |&k: &usize| {
        while let Some(inner) = later.next_if(|p| p.open as usize <= k) {
            nested = nested.max(inner.last as usize + 1);
        }
        k >= nested && pause(k)
    };
    if let Some(k) = (from..end).filter(outside).find(|&k| dash::reports(tokens, k + 1, end)) {
        cut.last = k as u32;
    }
    cut
}

/// A reporting clause at the end of a paragraph has at most so many tokens.
const LONGEST_ENDING: usize = 12;

/// What sets a quotation off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A pair of marks.
    Marks,
    /// A dash at the start of a line.
    Dash,
    /// The end of a reporting clause in such a line; the pair’s opening token
    /// is that clause’s last one.
    AfterClause,
}

/// A quotation with what tells speech from a term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quotation {
    /// The marks, or the tokens that stand for them.
    pub(crate) pair: Pair,
    pub(crate) shape: Shape,
    pub(crate) verdict: Verdict,
    /// What the content ends with: a comma, a stop, a word.
    pub(crate) ending: Kind,
    /// The paragraph's number.
    pub(crate) paragraph: u32,
}

impl Quotation {
    /// The first token: the opening mark.
    pub(crate) fn first(&self) -> usize {
        work::look();
        self.pair.open as usize
    }

    /// The last token: the closing mark, if there is one.
    pub(crate) fn last(&self) -> usize {
        work::look();
        self.pair.last as usize
    }

    pub(crate) fn is_outermost(&self) -> bool {
        work::look();
        self.pair.parent.is_none()
    }
}

/// Finds the quotations of a text, and notes at its tokens what is speech.
pub(crate) fn read(tokens: &mut Tokens<'_>) -> Vec<Quotation> {
    let pairs = mark::pair(tokens);
    let found = detect(tokens, &pairs);
    note_depth(tokens, &found);
    found
}

/// Finds the quotations of a text: what stands in marks, or behind dashes.
fn detect(tokens: &Tokens<'_>, pairs: &[Pair]) -> Vec<Quotation> {
    let mut found = in_marks(tokens, pairs);
    let mut behind_dashes = dash::detect(tokens, pairs);
    if !behind_dashes.is_empty() {
        keep_within(tokens, &mut behind_dashes, &found);
        found.extend(behind_dashes.into_iter().map(|part| behind_dash(tokens, part)));
        found = in_order(found);
    }
    found
}

/// Ends a part of a line behind a dash where marks open that close only behind it: quotations nest.
fn keep_within(tokens: &Tokens<'_>, parts: &mut Vec<dash::Part>, in_marks: &[Quotation]) {
    let mut next = 0;
    parts.retain_mut(|part| {
        next += in_marks[next..].iter().take_while(|q| q.first() <= part.open).count();
        let mut inside = in_marks[next..].iter().take_while(|q| q.first() <= part.last);
        if let Some(beyond) = inside.find(|q| q.last() > part.last) {
            part.last = beyond.first() - 1;
        }
        part.has_words(tokens)
    });
}

fn behind_dash(tokens: &Tokens<'_>, part: dash::Part) -> Quotation {
    let pair = Pair {
        open: part.open as u32,
        last: part.last as u32,
        closed: false,
        parent: None,
        continues: None,
        outside_style: false,
    };
    let shape = if part.after_clause { Shape::AfterClause } else { Shape::Dash };
    let ending = tokens.all[part.last].kind();
    Quotation { pair, shape, verdict: Verdict::Speech, ending, paragraph: part.paragraph }
}

/// Sorts quotations by their first tokens; parents and the quotations that
/// are gone on with are indices, and move along.
fn in_order(found: Vec<Quotation>) -> Vec<Quotation> {
    let mut order: Vec<u32> = (0..found.len() as u32).collect();
    sort_by_key(&mut order, |&i| found[i as usize].pair.open);
    let mut place = vec![0; found.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old as usize] = new as u32;
    }
    order
        .iter()
        .map(|&old| {
            let mut q = found[old as usize];
            q.pair.parent = q.pair.parent.map(|p| place[p as usize]);
            q.pair.continues = q.pair.continues.map(|p| place[p as usize]);
            q
        })
        .collect()
}

/// Looks at every pair of marks.
fn in_marks(tokens: &Tokens<'_>, pairs: &[Pair]) -> Vec<Quotation> {
    let mut found: Vec<Quotation> = Vec::with_capacity(pairs.len());
    let (mut paragraph, mut at) = (0, 0);
    let (mut layout, mut letter) = (None, None);
    for (i, pair) in pairs.iter().enumerate() {
        let mut pair = close(tokens, pair, &pairs[i + 1..]);
        // What ended before its paragraph did does not go on.
        pair.continues = pair.continues.filter(|&b| found[b as usize].pair.last == pairs[b as usize].last);
        let pair = &pair;
        while let Some(&start) = tokens.starts.get(at).filter(|&&start| start <= pair.open) {
            paragraph += u32::from(tokens.starts_paragraph(start as usize));
            at += 1;
        }
        let outermost = pair.parent.is_none();
        // What goes on with something is what that was.
        let set_off = match pair.continues.map(|before| found[before as usize].verdict) {
            Some(Verdict::Term) => Some(Verdict::Term),
            None if is_set_off(tokens, pair, &mut layout) => Some(Verdict::Term),
            None | Some(Verdict::Letter) if outermost => {
                letter::is_letter(tokens, pair, &pairs[i + 1..], letter).then_some(Verdict::Letter)
            }
            _ => None,
        };
        let (verdict, ending) =
            set_off.map_or_else(|| judge(tokens, pair, &found, &tokens.starts[at..]), |v| (v, Kind::Symbol));
        if outermost {
            letter = (verdict == Verdict::Letter).then_some(pair.last as usize);
        }
        found.push(Quotation { pair: *pair, shape: Shape::Marks, verdict, ending, paragraph });
    }
    found
}

/// Whether a pair of marks is a paragraph that an indent sets off from the others, or verse, and
/// nothing leads to it: the motto of a chapter, a verse of a song. `layout` is that of the text,
/// once it has been asked for.
fn is_set_off(tokens: &Tokens<'_>, pair: &Pair, layout: &mut Option<Layout>) -> bool {
    let (open, after) = (pair.open as usize, pair.last as usize + 1);
    let introduced = || open > 0 && matches!(tokens.all[open - 1].kind(), Kind::Comma | Kind::Colon | Kind::Dash);
    let alone = || tokens.starts_paragraph(after) || tokens.all[after].is(Kind::Dash);
    if !tokens.starts_paragraph(open) || !alone() || introduced() {
        return false;
    }
    let mut layout = || *layout.get_or_insert_with(|| Layout::of(tokens));
    let depth = indent(tokens, open);
    depth >= LEAST_INDENT && depth > layout().indent || is_verse(tokens, pair, || layout().width)
}

/// How a text is laid out.
#[derive(Clone, Copy)]
struct Layout {
    /// One in three of its paragraphs is indented so far or farther.
    indent: usize,
    /// The length of its longest line.
    width: usize,
}

/// Less is no indent.
const LEAST_INDENT: usize = 2;
/// A tab is as good as so many blanks.
const TAB: usize = 4;
/// More blanks are as good as so many.
const MOST_INDENT: usize = 32;

impl Layout {
    fn of(tokens: &Tokens<'_>) -> Layout {
        let (mut paragraphs, mut at_least) = (0, [0; MOST_INDENT + 1]);
        for i in tokens.starts.iter().map(|&i| i as usize).filter(|&i| tokens.starts_paragraph(i)) {
            paragraphs += 1;
            at_least[1..=indent(tokens, i)].iter_mut().for_each(|count| *count += 1);
        }
        Layout {
            indent: at_least.iter().rposition(|&count| 3 * count > paragraphs).unwrap_or(0),
            width: longest_line(tokens.text.as_bytes()),
        }
    }
}

fn longest_line(text: &[u8]) -> usize {
    let (mut start, mut longest) = (0, 0);
    for end in memchr::memchr_iter(b'\n', text).chain([text.len()]) {
        let line = &text[start..end];
        longest = longest.max(line.strip_suffix(b"\r").unwrap_or(line).len());
        start = end + 1;
    }
    longest
}

/// How many blanks stand before a token.
fn indent(tokens: &Tokens<'_>, i: usize) -> usize {
    let before = tokens.text.as_bytes()[..tokens.all[i].start()].iter().rev();
    let blanks = before.take(MOST_INDENT).map_while(|b| match b {
        b' ' => Some(1),
        b'\t' => Some(TAB),
        _ => None,
    });
    blanks.sum::<usize>().min(MOST_INDENT)
}

/// Whether what stands in a pair are lines of verse: each starts with a capital, in mid-sentence,
/// and ends well before the others of the text do.
fn is_verse(tokens: &Tokens<'_>, pair: &Pair, mut width: impl FnMut() -> usize) -> bool {
    let (first, end) = pair.content();
    let mut start = tokens.all[pair.open as usize].start();
    let mut lines = (first..end).filter(|&k| tokens.all[k].gap() == Gap::Line).peekable();
    lines.peek().is_some()
        && lines.all(|k| {
            let line = tokens.all[k].start() - mem::replace(&mut start, tokens.all[k].start());
            tokens.all[k].is_capital() && !tokens.all[k - 1].kind().is_terminal() && 3 * line < 2 * width()
        })
}

/// Speech starts like a sentence and ends like a clause; a fragment does neither. `starts` are
/// those of sentences and paragraphs behind the mark.
fn judge(tokens: &Tokens<'_>, pair: &Pair, before: &[Quotation], starts: &[u32]) -> (Verdict, Kind) {
    let (first, end) = pair.content();
    if first >= end {
        return (Verdict::Term, Kind::Symbol);
    }
    let mut last = end - 1;
    while last > first && tokens.all[last].is(Kind::Mark) {
        last -= 1;
    }
    let breaks_off = pair.closed && lost_dash(tokens, pair.last as usize);
    let ending = if breaks_off { Kind::Dash } else { tokens.all[last].kind() };
    let place = Place::of(tokens, pair);
    let content = Content::of(tokens, first, end, starts);
    let ends_clause = ends_clause(ending);
    // *He called “Rachael!”*, and not her so.
    let shouted = is_shouted(ending);
    let resumes = place.resumes(shouted, before);
    let term = content.words < MANY_WORDS && (place.heading() || content.shouts && !ends_clause && place.alone())
        || content.title_case && content.words >= 3 && place.titles_works(ending)
        || content.title_case && (place.owned() || place.work()) && !tokens.all[first].any(Lex::INTERJECTION)
        || content.words <= 4 && place.named() && !place.reported_after() && !shouted;
    let unsaid = unsaid::is_unsaid(tokens, pair, ending, resumes.is_some());
    // *Said ‘no’*, but not *said “local people” must decide*, nor on *“Meet the Harbour”*.
    let whole = content.capital || ends_clause || content.words > 3 || tokens.all[first].any(Lex::INTERJECTION);
    let said = whole && place.said() && !(content.title_case && (content.words >= 3 || place.work()))
        || content.capital && place.perhaps_said() && !place.named() && (content.utters || !content.title_case);
    let speech = pair.continues.is_some()
        || said
        || content.several
        || resumes == Some(Left::Clause)
        || resumes == Some(Left::Word) && ending.is_terminal()
        || !term
            && (place.left != Left::Word
                && (ends_clause && !place.is_aside(&content, ending)
                    || !pair.closed
                    || content.words >= 4
                    || place.colon() && place.reported()
                    || place.goes_on(&content))
                || content.capital
                    && (ends_clause
                        && (content.words >= 4
                            || content.words == 3 && ending != Kind::Comma
                            || content.utters && !place.named()
                            || place.reported_after())
                        || shouted && !content.title_case && !place.named()
                        || ending.is_terminal()
                            && place.reported()
                            && (shouted || !(place.named() || place.determined()))
                        || place.answers())
                || content.words >= MANY_WORDS && (content.capital || dash::speaks_of_itself(tokens, first, end)));
    let verdict = match content.words {
        // “…” and “?!” are lines of a dialogue, “-” and “&” are not.
        0 if ending.is_terminal() || ending == Kind::Dash => Verdict::Speech,
        0 => Verdict::Term,
        _ if unsaid => Verdict::Term,
        _ if speech => Verdict::Speech,
        _ if term => Verdict::Term,
        _ => Verdict::Fragment,
    };
    (verdict, ending)
}

/// Whether a wide blank stands before a token, where a text lost a dash that its letters could not write.
fn lost_dash(tokens: &Tokens<'_>, i: usize) -> bool {
    tokens.get(i).is_some_and(|t| t.gap() == Gap::Space && tokens.text.as_bytes()[..t.start()].ends_with(b"   "))
}

/// Whether what ends so is cried or asked.
fn is_shouted(ending: Kind) -> bool {
    matches!(ending, Kind::Question | Kind::Exclamation)
}

/// Whether what ends so is a clause.
fn ends_clause(ending: Kind) -> bool {
    ending.is_terminal() || matches!(ending, Kind::Comma | Kind::Dash | Kind::Semicolon | Kind::Colon)
}

/// Words that give a name to what follows.
const NAMING: &Few = few![
    "name",
    "names",
    "named",
    "nickname",
    "nicknamed",
    "call",
    "calls",
    "called",
    "dubbed",
    "titled",
    "entitled",
    "word",
    "words",
    "phrase",
    "term",
    "terms",
    "as",
];

/// Kinds of works, which their titles follow, and what is done with them.
const WORKS: &Few = few![
    "album",
    "ballad",
    "book",
    "comedy",
    "documentary",
    "drama",
    "film",
    "hymn",
    "memoir",
    "movie",
    "musical",
    "novel",
    "opera",
    "play",
    "played",
    "playing",
    "podcast",
    "poem",
    "programme",
    "sang",
    "series",
    "show",
    "sing",
    "singing",
    "song",
    "thriller",
];

/// What stands before an opening mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// Nothing: a paragraph starts.
    Paragraph,
    /// What ends a clause or a sentence.
    Clause,
    /// A word of the same clause.
    Word,
}

/// Where a pair of marks stands. Most of it is seldom asked.
struct Place<'a, 't> {
    tokens: &'a Tokens<'t>,
    pair: &'a Pair,
    open: usize,
    /// The token behind the pair.
    after: usize,
    left: Left,
}

/// The number of a chapter has no more tokens, its stop counted: *Chapter the Fourth.*
const LONGEST_CHAPTER: usize = 5;

impl<'a, 't> Place<'a, 't> {
    fn of(tokens: &'a Tokens<'t>, pair: &'a Pair) -> Place<'a, 't> {
        let open = pair.open as usize;
        let left = if tokens.starts_paragraph(open) {
            Left::Paragraph
        } else {
            let kind = tokens.all[open - 1].kind();
            let clause = matches!(kind, Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Close)
                || kind.is_terminal()
                || lost_dash(tokens, open);
            if clause || tokens.all[open].starts_sentence() { Left::Clause } else { Left::Word }
        };
        Place { tokens, pair, open, after: pair.last as usize + 1, left }
    }

    fn opens_paragraph(&self) -> bool {
        self.left == Left::Paragraph
    }

    /// What the lexicon says of the word right before.
    fn before(&self) -> Lex {
        if self.opens_paragraph() { Lex::NONE } else { self.tokens.lex(self.open - 1) }
    }

    /// A colon stands right before: Ann: “Why?”
    fn colon(&self) -> bool {
        !self.opens_paragraph() && self.tokens.all[self.open - 1].is(Kind::Colon)
    }

    /// A verb that reports speech stands shortly before.
    fn reported(&self) -> bool {
        let near = self.open.saturating_sub(6)..self.open;
        let same_sentence = |k: &usize| !self.tokens.all[k + 1].starts_sentence();
        !self.opens_paragraph() && near.rev().take_while(same_sentence).any(|k| self.tokens.lex(k).any(Lex::SPEECH))
    }

    /// So many words stand between what calls or tells and the mark: *called “Slim”*, *called him “Slim”*.
    fn whom(&self) -> usize {
        usize::from(self.before().any(Lex::OBJECT))
    }

    /// A verb that reports speech stands so many words before.
    fn verb(&self, between: usize) -> Option<Lex> {
        let verb = self.open.checked_sub(1 + between).filter(|_| self.left == Left::Word)?;
        Some(self.tokens.lex(verb)).filter(|verb| verb.any(Lex::SPEECH))
    }

    /// The same right before, or before an adverb: *cried aloud “Mercy”*, but not *his comments
    /// further “…”*.
    fn verb_before(&self) -> Option<Lex> {
        let noun = || self.tokens.lex(self.open - 2).any(Lex::NOUN);
        let aloud = self.open > 1 && self.before().any(Lex::ADVERB) && !noun();
        self.verb(usize::from(aloud))
    }

    /// A verb that reports speech stands right before, or before an adverb or who is told: said ‘no’,
    /// cried aloud “Mercy”, told him “Go home”. What is *called* so is a name for it.
    fn said(&self) -> bool {
        let tells = |verb: Lex| !verb.any(Lex::VIEW);
        self.verb_before().is_some_and(tells) || self.whom() > 0 && self.verb(1).is_some_and(tells)
    }

    /// So does one that takes other objects too: answered “No”.
    fn perhaps_said(&self) -> bool {
        self.verb_before().is_some_and(|verb| verb.any(Lex::VIEW))
    }

    /// A word that names things stands right before: the name “Shorty”. *Described as “dead”* gives
    /// no name.
    fn named(&self) -> bool {
        let (tokens, whom) = (self.tokens, self.whom());
        let name = |word| tokens.get(self.open + 1).is_some_and(|t| !t.is(Kind::Lower)) || !tokens.is_word(word, "as");
        let word = self.open.checked_sub(1 + whom).filter(|_| self.left == Left::Word);
        word.is_some_and(|word| tokens.is_among(word, NAMING) && name(word))
    }

    /// An article or a possessive does: the “Mr.”
    fn determined(&self) -> bool {
        self.left == Left::Word && self.before().any(Lex::DETERMINER | Lex::POSSESSIVE)
    }

    /// Somebody’s: on the network’s “Morning Call”.
    fn owned(&self) -> bool {
        self.left == Left::Word && self.tokens.all[self.open - 1].is(Kind::Clitic)
    }

    /// The kind of a work stands right before: her first novel, “Harbours”.
    fn work(&self) -> bool {
        let comma = || self.left == Left::Clause && self.tokens.all[self.open - 1].is(Kind::Comma);
        let kind = || self.open.checked_sub(1 + usize::from(comma()));
        !self.opens_paragraph() && kind().is_some_and(|k| self.tokens.is_among(k, WORKS))
    }

    /// A sentence starts with the mark, or a paragraph.
    fn starts_sentence(&self) -> bool {
        self.opens_paragraph() || self.tokens.all[self.open].starts_sentence()
    }

    /// The token that touches the closing mark.
    fn touching(&self) -> Option<Token> {
        self.tokens.get(self.after).filter(|t| self.pair.closed && t.gap() == Gap::None)
    }

    /// A sentence starts with the mark, and its stop follows: “Are you”?
    fn whole_sentence(&self) -> bool {
        self.starts_sentence() && self.touching().is_some_and(|t| t.kind().is_terminal())
    }

    /// A comma follows the closing mark, and the sentence goes on: “…”, said Ann.
    fn comma_after(&self) -> bool {
        self.touching().is_some_and(|t| t.is(Kind::Comma))
    }

    /// A verb that reports speech follows shortly: “Oh” she said. What stands behind the marks around
    /// it too reports those: “I read ‘War and Peace,’” she said.
    fn reported_after(&self) -> bool {
        let tokens = self.tokens;
        let ends_outer = || self.pair.parent.is_some() && tokens.kind(self.after) == Some(Kind::Mark);
        let to = tokens.len().min(self.after + 4);
        let goes_on = |t: &&Token| !t.opens() && !t.any(Lex::CONJUNCTION);
        self.pair.closed
            && !ends_outer()
            && tokens.all[self.after.min(to)..to]
                .iter()
                .take_while(goes_on)
                .any(|t| t.any(Lex::SPEECH) && t.any(Lex::PAST | Lex::THIRD))
    }

    /// It is what somebody said: “Never” was his only answer.
    fn answers(&self) -> bool {
        let (tokens, verb) = (self.tokens, self.after);
        self.pair.closed
            && tokens.is_among(verb, few!["was", "were"])
            && (verb + 1..tokens.len().min(verb + 5))
                .take_while(|&k| !tokens.lex(k).any(Lex::NEGATION) && !tokens.all[k].starts_sentence())
                .any(|k| tokens.lex(k).any(Lex::CUE_NOUN) && !tokens.is_among(k, NAMING))
    }

    /// A dash or a bracket follows: “…”—she rose—“…” But “Night Ferry” (1974) is a title.
    fn aside_after(&self) -> bool {
        let (tokens, after) = (self.tokens, self.after);
        let aside = || match tokens.kind(after) {
            Some(Kind::Open) if tokens.kind(after + 1) != Some(Kind::Number) => true,
            kind => kind == Some(Kind::Dash) || lost_dash(tokens, after),
        };
        self.pair.closed && aside()
    }

    /// Nothing else stands in the paragraph.
    fn alone(&self) -> bool {
        self.opens_paragraph() && self.tokens.starts_paragraph(self.after)
    }

    /// Nothing stands behind it in the paragraph.
    fn ends_paragraph(&self) -> bool {
        self.pair.closed && self.tokens.starts_paragraph(self.after)
    }

    /// The subject of a new sentence follows, as it does behind no term: “Well” he rose.
    fn subject_after(&self) -> bool {
        let subject = |t: Token| t.is(Kind::Lower) && t.any(Lex::PRONOUN);
        self.pair.closed && self.tokens.get(self.after).is_some_and(subject)
    }

    /// Alone in a short paragraph, in marks that are not those of the text’s speech: a heading repeats
    /// words of the article. Or behind the number of a chapter.
    fn heading(&self) -> bool {
        let (tokens, open) = (self.tokens, self.open);
        let single = || matches!(tokens.all[open].sign(), Some(Sign::Single | Sign::SingleLeft | Sign::SingleRight));
        // *Chapter IV. “The Visit”*
        let chapter = || {
            let mut back = (open.saturating_sub(LONGEST_CHAPTER)..open).rev();
            let start = back.find(|&k| tokens.starts_paragraph(k));
            start.is_some_and(|k| tokens.is_among(k, few!["book", "chapter", "part", "volume"]))
        };
        self.pair.outside_style && self.alone() && single()
            || !self.opens_paragraph() && self.ends_paragraph() && chapter()
    }

    /// Whether a title of a work can stand here: not where somebody speaks. In the middle of a
    /// clause one can, whoever speaks there: *she said on “Meet the Harbour.”*
    fn titles_works(&self, ending: Kind) -> bool {
        let line = || ends_clause(ending) && self.starts_sentence();
        // Every word has a capital in a headline: *Weir: ‘The Bridge Will Hold’*
        let headline = || self.colon() && self.ends_paragraph();
        let inside = self.left == Left::Word && !is_shouted(ending);
        let free = inside || !self.reported() || self.said();
        free && !(line() || headline() || self.reported_after() || self.alone() || self.aside_after())
    }

    /// Whether a word or two between commas are a term: in being, unlike him,
    /// “met,” and so on. What is cried or broken off is none.
    fn is_aside(&self, content: &Content, ending: Kind) -> bool {
        self.left == Left::Clause
            && !is_shouted(ending)
            && ending != Kind::Dash
            && content.words <= 2
            && !content.utters
            && (content.title_case || !content.capital)
            && !self.starts_sentence()
            && !self.colon()
            && !self.reported()
            && !self.reported_after()
    }

    /// Whether a few words that end like no clause are a line all the same.
    fn goes_on(&self, content: &Content) -> bool {
        content.words > 2 && self.comma_after()
            || self.reported_after()
            || self.whole_sentence()
            || self.starts_sentence() && (self.subject_after() || self.ends_paragraph())
            || self.opens_paragraph() && (self.aside_after() || self.alone())
            || content.utters && self.aside_after()
    }

    /// Whether the mark takes up an utterance that a reporting clause or
    /// another break within the sentence cut in two; and what stands before it.
    fn resumes(&self, shouted: bool, before: &[Quotation]) -> Option<Left> {
        let (tokens, open) = (self.tokens, self.open);
        let q = before
            .last()
            .filter(|q| q.verdict == Verdict::Speech && open > q.last() && open - q.last() < dash::LONGEST_CLAUSE)?;
        let between = &tokens.all[q.last() + 1..=open];
        let same_sentence = between.iter().all(|t| !t.opens());
        // Words that no comma parts from the mark are a break only where they
        // report nothing: *“I am sure” he looked up “of it.”*
        let reports = |t: &Token| t.any(Lex::CUE) && t.any(Lex::PAST | Lex::THIRD);
        let breaks = self.left != Left::Word || shouted || !between.iter().any(reports);
        (same_sentence && breaks).then_some(self.left)
    }
}

/// What stands in a pair of marks.
struct Content {
    /// Its words, which are not counted beyond [`MANY_WORDS`] where nothing hangs on them.
    words: usize,
    /// A sentence starts behind the first token.
    several: bool,
    /// The first word has a capital or is a number.
    capital: bool,
    /// All words but those of grammar have capitals, the first has.
    title_case: bool,
    /// All words are written in capitals, as in a heading.
    shouts: bool,
    /// It opens as only lines do: *“Thank you, sir,”* *“Never.”*
    utters: bool,
}

/// Words that open lines, besides the interjections.
const OPENERS: &Few = few!["certainly", "don't", "don’t", "good", "never", "no", "not", "perhaps", "thank"];

/// With so many words it is a clause.
const MANY_WORDS: usize = 12;

impl Content {
    fn of(tokens: &Tokens<'_>, first: usize, end: usize, starts: &[u32]) -> Content {
        let mut starts = starts.iter().map(|&k| k as usize).skip_while(|&k| k <= first).take_while(|&k| k < end);
        let several = starts.any(|k| tokens.all[k].starts_sentence());
        let capital = tokens.all[first..end].iter().find(|t| t.is_word()).is_some_and(|t| !t.is(Kind::Lower));
        let opens = |k: usize| tokens.all[k].any(Lex::INTERJECTION) || tokens.is_among(k, OPENERS);
        let mut content = Content { words: 0, several, capital, title_case: capital, shouts: true, utters: false };
        for k in (first..end).filter(|&k| tokens.all[k].is_word()) {
            let t = tokens.all[k];
            let small = t.is(Kind::Lower);
            content.shouts &= matches!(t.kind(), Kind::Upper | Kind::Initial | Kind::Number);
            let grammar = || t.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::DETERMINER | Lex::PARTICLE);
            content.title_case = content.title_case && (!small || grammar() && !opens(k));
            content.words += 1;
            if content.words >= MANY_WORDS && !content.title_case && !content.shouts {
                break;
            }
        }
        // “Hello, Harbour!” is a musical.
        content.utters = opens(first) && (content.words == 1 || !content.title_case);
        content
    }
}

/// Notes which tokens stand in speech or in a letter, so that nobody there speaks outside it.
fn note_depth(tokens: &mut Tokens<'_>, quotations: &[Quotation]) {
    for q in quotations.iter().filter(|q| matches!(q.verdict, Verdict::Speech | Verdict::Letter)) {
        for token in &mut tokens.all[q.first()..=q.last().max(q.first())] {
            token.deepen();
        }
    }
}
