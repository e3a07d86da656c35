//! What holds for every text.

use std::borrow::Cow;

use proptest::prelude::*;
use proptest::sample::select;
use quotecraft::{Extraction, Extractor, OffsetMap, QuoteKind, Rule, Span, sentences};

const PIECES: &[&str] = &[
    // Words, names, titles, pronouns, cues.
    "the",
    "bridge",
    "rain",
    "is",
    "not",
    "here",
    "Ada",
    "Lovelace",
    "Ann Lee",
    "Lee",
    "Mr.",
    "Dr.",
    "President",
    "U.S.",
    "J.",
    "Jr.",
    "von der Heide",
    "Wang",
    "he",
    "she",
    "They",
    "I",
    "it",
    "his",
    "the mayor",
    "a spokesman",
    "officials",
    "Police",
    "said",
    "says",
    "asked",
    "told",
    "told reporters",
    "has repeatedly said",
    "according to",
    "According to",
    "added",
    "that",
    "who",
    "in a statement",
    "claim",
    "cried",
    "nodded",
    "called",
    "of",
    "to",
    "and",
    // Marks.
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "''",
    "``",
    "«",
    "»",
    "„",
    "‚",
    "‹",
    "›",
    "「",
    "」",
    "『",
    "』",
    "”“",
    "\"\"",
    "“‘",
    "’”",
    "\"'",
    "'\"",
    ",”",
    ",\"",
    ".”",
    "?”",
    "!'",
    ".\"",
    // Apostrophes, inches.
    "'90s",
    "’tis",
    "rock 'n' roll",
    "boys'",
    "boys’",
    "6'2\"",
    "O’Neill’s",
    "don't",
    "shouldn‘t",
    "’s",
    "'s",
    // Stops, dashes, brackets.
    ".",
    ",",
    "?",
    "!",
    ":",
    ";",
    "...",
    "…",
    ". . .",
    "—",
    "--",
    " - ",
    "–",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "/",
    "_",
    "*",
    "[17]",
    "p.m.",
    "3.14",
    "@ann",
    "http://a.b/c?d='e'",
    // Breaks.
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\t",
    "\u{a0}",
    "\u{2028}",
    "\u{2029}",
    "\u{3000}",
    "\n \n",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    // What else there is.
    "🙂",
    "👩‍👩‍👧",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "\u{200b}",
    "\u{feff}",
    "\0",
    "\u{202e}",
    "שלום",
    "«مرحبا»",
    "你好",
    "。",
    "「王」",
    "ÇA",
    "ß",
    "İ",
    "ǅ",
    "Ω",
    "𝕬",
    "\u{10ffff}",
    "\u{fffd}",
    "MÜLLER",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec((select(PIECES), prop::bool::weighted(0.7)), 0..80).prop_map(|pieces| {
        let mut text = String::new();
        for (piece, space) in pieces {
            text.push_str(piece);
            if space {
                text.push(' ');
            }
        }
        text
    });
    prop_oneof![8 => pieces, 1 => ".{0,200}", 1 => prose()]
}

/// Nearer to what people write: clauses put together from frames.
fn prose() -> impl Strategy<Value = String> {
    let frames = select(
        &[
            "“The # is out,” said @. ",
            "“The # is out,” @ said, “and so am I.” ",
            "@ said: “The # is ‘out’ again.”\n\n",
            "“The # goes on.\n\n“And on,” @ said. ",
            "@ told * that the # was “out of order.” ",
            "According to @, the # was closed.\n",
            "The # was closed, @ said. ",
            "“We never left the #.” — @\n\n",
            "“Is it the #?”\n\n",
            "'It isn't the boys' #,' he said. ",
            "@ nodded. \"No.\" ",
            "the so-called “#” ",
            "“‘“#”’”",
            "@ and * walked home. She was late.\n\n",
        ][..],
    );
    let names =
        select(&["Ann Lee", "Mr. Pell", "the mayor", "Wang Huning", "she", "Police", "President Dray", "I"][..]);
    let nouns = select(&["bridge", "O’Neill’s boat", "6'2\" door", "U.S.", "“Slim”", "end.", "Who?", "’90s"][..]);
    prop::collection::vec((frames, names.clone(), names, nouns), 0..12)
        .prop_map(|all| all.into_iter().map(|(f, a, b, n)| f.replace('@', a).replace('*', b).replace('#', n)).collect())
}

/// A paragraph whose marks are as they should be, all of one style.
fn paragraph() -> impl Strategy<Value = String> {
    let frames = select(
        &[
            "“The bridge is out,” said Ann Lee. ",
            "“Is it?” she asked. “Then we stay.” ",
            "They call it “the old road” here. ",
            "The mayor said: “It is ‘out’ again.” ",
            "“He told us, ‘Go home,’ and we went,” said Mr. Pell. ",
            "The boys’ boat isn’t here. ",
            "She left. ",
            "(“No,” he said.) ",
        ][..],
    );
    prop::collection::vec(frames, 1..5).prop_map(|frames| frames.concat().trim_end().to_owned())
}

/// Where marks stand, with the text before them taken off.
fn marked_from(found: &Extraction<'_>, start: usize) -> Vec<(usize, usize)> {
    let spans = found.marked().iter().map(|marked| marked.span());
    spans.filter(|span| span.start() >= start).map(|span| (span.start() - start, span.end() - start)).collect()
}

fn is_in(text: &str, span: Span) -> bool {
    span.end() <= text.len() && text.is_char_boundary(span.start()) && text.is_char_boundary(span.end())
}

fn check_spans(found: &Extraction<'_>) {
    let text = found.text();
    for quote in found.quotes() {
        assert!(is_in(text, quote.span()), "{quote:?}");
        assert!(!quote.segments().is_empty(), "{quote:?}");
        let mut end = quote.span().start();
        for segment in quote.segments() {
            assert!(is_in(text, *segment) && segment.start() >= end, "segments in order: {quote:?}");
            end = segment.end();
        }
        assert!(end <= quote.span().end(), "segments inside: {quote:?}");
        if let Some(attribution) = quote.attribution() {
            for span in [attribution.mention().map(|m| m.span()), attribution.cue().map(|c| c.span())] {
                let Some(span) = span else { continue };
                assert!(is_in(text, span) && !span.is_empty(), "{quote:?}");
                let inside = quote.segments().iter().any(|segment| segment.overlaps(span));
                assert!(!inside, "words beside a quote stand in it: {:?} in {quote:?}", &text[span]);
            }
            let confidence = attribution.confidence().get();
            assert!((0.0..=1.0).contains(&confidence), "{quote:?}");
        }
    }
    for speaker in found.speakers() {
        assert!(!speaker.name().trim().is_empty(), "{speaker:?}");
        assert!(speaker.mentions().iter().all(|m| is_in(text, m.span()) && !m.span().is_empty()), "{speaker:?}");
        assert!(speaker.mentions().is_sorted_by_key(|m| m.span()), "in order: {speaker:?}");
    }
    for marked in found.marked() {
        assert!(is_in(text, marked.span()) && is_in(text, marked.content()), "{marked:?}");
        assert!(marked.span().contains(marked.content()), "{marked:?}");
    }
}

fn check_content(found: &Extraction<'_>) {
    for quote in found.quotes() {
        let content = quote.content();
        let segments: Vec<&str> = quote.segments().iter().map(|s| &found.text()[*s]).collect();
        if let [one] = segments[..] {
            assert_eq!(content, one);
            assert!(matches!(content, Cow::Borrowed(_)), "one segment needs no copy");
        }
        // The segments in order, with a space or a blank line between.
        let mut rest = &*content;
        for (i, segment) in segments.iter().enumerate() {
            if i > 0 {
                rest = rest.strip_prefix("\n\n").or(rest.strip_prefix(' ')).expect("segments are joined");
            }
            rest = rest.strip_prefix(segment).expect("the content is the segments");
        }
        assert_eq!(rest, "");
    }
}

fn check_nesting(found: &Extraction<'_>) {
    let quotes = found.quotes();
    for (i, quote) in quotes.iter().enumerate() {
        assert_eq!(quote.id().index(), i);
        if let Some(next) = quotes.get(i + 1) {
            let key = |q: &quotecraft::Quote<'_>| (q.span().start(), std::cmp::Reverse(q.span().end()));
            assert!(key(quote) <= key(next), "in the order of the text: {quote:?}, {next:?}");
        }
        if let Some(parent) = quote.parent() {
            assert!(parent < quote.id(), "{quote:?}");
            assert!(quotes[parent.index()].span().contains(quote.span()), "{quote:?}");
        }
        let nested: Vec<_> = found.nested(quote).map(|q| q.id()).collect();
        let children: Vec<_> = quotes.iter().filter(|q| q.parent() == Some(quote.id())).map(|q| q.id()).collect();
        assert_eq!(nested, children);
    }
    // Pairs of marks stand beside or in one another, never across, in order.
    let mut open: Vec<Span> = Vec::new();
    let mut start = 0;
    for marked in found.marked() {
        let span = marked.span();
        assert!(start <= span.start(), "{marked:?}");
        start = span.start();
        open.retain(|outer| outer.end() > span.start());
        assert!(open.last().is_none_or(|outer| outer.contains(span)), "across: {open:?} {marked:?}");
        open.push(span);
        if let Some(id) = marked.quote() {
            assert!(quotes[id.index()].span().contains(span), "{marked:?}");
        }
    }
}

fn check_speakers(found: &Extraction<'_>) {
    for (i, speaker) in found.speakers().iter().enumerate() {
        assert_eq!(speaker.id().index(), i);
    }
    for quote in found.quotes() {
        let Some(attribution) = quote.attribution() else {
            assert!(found.speaker_of(quote).is_none());
            continue;
        };
        let speaker = found.speaker_of(quote);
        assert_eq!(speaker.map(|s| s.id()), attribution.speaker());
        if let (Some(speaker), Some(mention)) = (speaker, attribution.mention()) {
            let known = speaker.mentions().contains(mention);
            assert!(known, "{:?} is no mention of {}", mention.span(), speaker.name());
        }
    }
    // No words are two people's.
    let mut all: Vec<Span> = found.speakers().iter().flat_map(|s| s.mentions()).map(|m| m.span()).collect();
    all.sort();
    let count = all.len();
    all.dedup();
    assert_eq!(all.len(), count, "a mention of two speakers");
}

fn check(found: &Extraction<'_>) {
    check_spans(found);
    check_content(found);
    check_nesting(found);
    check_speakers(found);
}

fn check_sentences(text: &str) {
    let mut end = 0;
    for sentence in sentences(text) {
        assert_eq!(sentence.start(), end, "sentences follow one another");
        assert!(!sentence.is_empty() && is_in(text, sentence), "{sentence:?}");
        end = sentence.end();
    }
    assert_eq!(end, text.len(), "sentences cover the text");
}

/// What breaks a property goes into `texts_that_once_broke_it`, which says more
/// than a file of seeds. `PROPTEST_CASES=20000` looks longer.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

#[test]
fn texts_that_once_broke_it() {
    for text in [
        "Police said: “The bridge is ‘out’ again.”\n\n",
        "—N,said Ka.“Td.\0—T”o,said Ka\n\n—N",
        "Mayor Venoon. \u{1}loo4\"Is sh,” the mayor ,said",
        "I‘the",
        "“The bridge is out,” said the mayor. “The bridge is out,” said the mayor. ",
        "Park Said Lee met 3'8\" and O",
        "—heyi read. “You can,” Mrs. Thorpe said.\n\n—No, she said.",
        "“deep. “He came,” Lee saad.\n''''' ''&'''''''?'''\n'''''&'''''''?'",
        "\"\" . . .'90s ’” a spokesmanhas repeatedly said ``“'90sthetheAnn Lee p.m.",
        "to added “,”[17]",
        "and fierce critic of terce critic ofhKills.\n“Nobody came.”",
        "and Norhat ts to show that the ow that thehe gat—The sound.",
        "Norhat        ts to  show that the ow that thehe gat—The...........s sound, adding WWWWWWWWtz.",
        "It opened in what Ann Le\tclerk, called a hurry.",
        "is called/",
        "here was e a(b,,d,T w,T,w,d,,d,d,d,d,w e,T,w,d,,d,t,d,d,d,w,d,d,e,,,d,,d “T w e d,",
        "/\u{85}—thethe. Ada said!'('' 'Adarock 'n' roll.“‘\r\n—the",
        "he”“According to the p.m.“. Ann Leeboys' told reportershas repeatedly said",
        "in a statement boys' of ‘!' thethethe",
        "and p.m.[17]itcried]called claim",
        "“Is it far?” a\n\0ske critic of the new gates.ed Edith.\n\n“Two miles,” Rupert answered.",
    ] {
        check(&quotecraft::extract(text));
        check(&Extractor::builder().indirect(false).build().extract(text));
        check_hinted(text, "A");
        check_hinted(text, "Lee Thorpe");
        check_sentences(text);
    }
    // A pattern that matches nothing at all.
    let nothing = quotecraft::Gazetteer::builder().pattern("x*").cue_pattern("y*").build().unwrap();
    check(&Extractor::builder().gazetteer(nothing).build().extract("The bridge is out @ann said. No."));
}

/// With a cast, a gazetteer and a narrator.
fn check_hinted(text: &str, name: &str) {
    let cast = quotecraft::Gazetteer::builder()
        .person(name)
        .alias("the bridge")
        .person("Ann")
        .key("k")
        .pattern(r"@\w+|\bZ*")
        .cue("rain")
        .build()
        .unwrap();
    let engine = Extractor::builder().gazetteer(cast.clone()).build();
    check(&engine.extract(quotecraft::Document::new(text).cast(&cast).narrator(name)));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_text_has_a_well_formed_result(text in text()) {
        check(&quotecraft::extract(&text));
    }

    #[test]
    fn prose_has_a_well_formed_result(text in prose()) {
        check(&quotecraft::extract(&text));
    }

    #[test]
    fn sentences_cover_the_text(text in text()) {
        check_sentences(&text);
        let of_result: Vec<Span> = quotecraft::extract(&text).sentences().collect();
        prop_assert_eq!(of_result, sentences(&text).collect::<Vec<_>>());
    }

    #[test]
    fn sentences_joined_are_the_text(text in text()) {
        prop_assert_eq!(sentences(&text).map(|span| &text[span]).collect::<String>(), text);
    }

    /// The partner of a mark’s partner is the mark itself.
    #[test]
    fn pairing_is_an_involution(text in text()) {
        let found = quotecraft::extract(&text);
        let mut partners = std::collections::HashMap::new();
        for marked in found.marked() {
            let (open, content, close) = (marked.span().start(), marked.content(), marked.span().end() - 1);
            if content.end() <= close {
                prop_assert_eq!(partners.insert(open, close), None);
                prop_assert_eq!(partners.insert(close, open), None);
            }
        }
        for (mark, partner) in &partners {
            prop_assert_eq!(partners.get(partner), Some(mark));
        }
    }

    #[test]
    fn a_new_pair_of_marks_nests_what_was_there(
        text in paragraph(),
        marks in select(&[("«", "»"), ("‹", "›"), ("「", "」"), ("『", "』"), ("\"", "\"")][..]),
    ) {
        let wrapped = [marks.0, &text, marks.1].concat();
        let mut expected = vec![(0, wrapped.len())];
        let inner = marked_from(&quotecraft::extract(&text), 0);
        expected.extend(inner.iter().map(|(start, end)| (start + marks.0.len(), end + marks.0.len())));
        prop_assert_eq!(marked_from(&quotecraft::extract(&wrapped), 0), expected);
    }

    #[test]
    fn an_unclosed_mark_changes_nothing_in_other_paragraphs(before in paragraph(), after in paragraph()) {
        let plain = "The rain went on all day.";
        let text = |mark: &str| format!("{before}\n\n{plain}\n\n{mark}{plain}\n\n{plain}\n\n{after}");
        let (without, with) = (text(""), text("“"));
        let start = without.len() - after.len();
        let (a, b) = (quotecraft::extract(&without), quotecraft::extract(&with));
        prop_assert_eq!(marked_from(&a, start), marked_from(&b, start + "“".len()));
        let before = |found: &Extraction<'_>| -> Vec<Span> {
            found.marked().iter().map(|m| m.span()).filter(|span| span.end() <= before.len()).collect()
        };
        prop_assert_eq!(before(&a), before(&b));
    }

    #[test]
    fn twice_gives_the_same(text in text()) {
        let extractor = Extractor::new();
        let one = format!("{:?}", extractor.extract(&text));
        prop_assert_eq!(&one, &format!("{:?}", extractor.clone().extract(&text)));
        prop_assert_eq!(&one, &format!("{:?}", quotecraft::extract(&text)));
    }

    #[test]
    fn offsets_agree_with_the_standard_library(text in text(), beyond in 0_usize..9) {
        let map = OffsetMap::new(&text);
        for byte in (0..=text.len()).filter(|&byte| text.is_char_boundary(byte)) {
            prop_assert_eq!(map.chars(byte), text[..byte].chars().count());
            prop_assert_eq!(map.utf16(byte), text[..byte].encode_utf16().count());
        }
        prop_assert_eq!(map.chars(text.len() + beyond), text.chars().count());
    }

    #[test]
    fn without_indirect_only_direct_quotes_remain(text in text()) {
        let found = Extractor::builder().indirect(false).build().extract(&text);
        check(&found);
        prop_assert!(found.quotes().iter().all(|quote| quote.kind() == QuoteKind::Direct));
    }

    #[test]
    fn a_confidence_above_one_leaves_no_attribution(text in text()) {
        let all = quotecraft::extract(&text);
        let found = Extractor::builder().min_confidence(1.1).build().extract(&text);
        check(&found);
        prop_assert!(found.quotes().iter().all(|quote| quote.attribution().is_none()));
        prop_assert_eq!(found.marked().len(), all.marked().len());
    }

    #[test]
    fn a_lower_bound_on_confidence_holds(text in prose(), least in 0.0_f32..1.0) {
        let found = Extractor::builder().min_confidence(least).build().extract(&text);
        check(&found);
        for attribution in found.quotes().iter().filter_map(|quote| quote.attribution()) {
            prop_assert!(attribution.confidence().get() >= least);
        }
    }

    #[test]
    fn hints_change_no_property(text in text(), name in "[A-Z][a-z]{0,4}( [A-Z][a-z]{1,4})?") {
        check_hinted(&text, &name);
    }
}

#[cfg(feature = "serde")]
proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_record_reads_back(text in text()) {
        let record = quotecraft::ExtractionRecord::from(&quotecraft::extract(&text));
        let json = serde_json::to_string(&record).unwrap();
        prop_assert_eq!(&serde_json::from_str::<quotecraft::ExtractionRecord>(&json).unwrap(), &record);
        for quote in &record.quotes {
            prop_assert!(text.is_char_boundary(quote.start) && text.is_char_boundary(quote.end));
        }
        for sentence in &record.sentences {
            let words = &text[sentence.start..sentence.end];
            prop_assert_eq!(words, words.trim());
        }
    }
}

/// What stands behind a role looks like a name and turns out to be none.
#[test]
fn a_role_before_a_name_that_is_none_is_somebody() {
    let text = "The minister, English Rose, said it rained.";
    let found = quotecraft::extract(text);
    let quote = found.quotes().first().expect("what the minister said");
    assert_eq!(&text[quote.span()], "it rained");
}

#[test]
fn the_readme_has_each_rule_with_its_confidence() {
    let readme = include_str!("../README.md");
    let rows: Vec<&str> = readme.lines().filter(|line| line.starts_with("| `") && line.contains("` | 0.")).collect();
    assert_eq!(rows.len(), Rule::ALL.len());
    for (row, rule) in rows.iter().zip(Rule::ALL) {
        let start = format!("| `{rule}` | {} |", rule.confidence());
        assert!(row.starts_with(&start), "expected {start}, found {row}");
    }
}
