//! Every stage by itself, for the fuzz targets and the tests: each function runs
//! the stages below the one it is named after, and panics if what that one
//! gives does not hold together.

use crate::attribution::coreference::{self, NOBODY, Sources};
use crate::attribution::{self, Evidence, dialogue, reported};
use crate::clause::Clauses;
use crate::gazetteer::Gazetteer;
use crate::mark::{self, Pair};
use crate::mention::{self, Mention, Starts};
use crate::quotation::{self, Quotation};
use crate::sentence::sentences;
use crate::token::{Kind, Tokens};

/// Tokens stand in order, and no word stands between two of them.
pub fn tokens(text: &str) {
    let tokens = Tokens::read(text);
    let mut end = 0;
    for token in &tokens.all {
        assert!(end <= token.start() && token.start() < token.end(), "tokens in order");
        assert!(!text[end..token.start()].contains(char::is_alphanumeric), "a word is left out");
        end = token.end();
        assert!(text.is_char_boundary(end));
    }
    assert!(!text[end..].contains(char::is_alphanumeric), "a word is left out");
}

/// No mark has two partners; pairs stand beside or in one another, in order.
pub fn marks(text: &str) {
    let mut tokens = read(text);
    let pairs = mark::pair(&mut tokens);
    let mut used = vec![false; tokens.len()];
    for pair in &pairs {
        let ends = [Some(pair.open), pair.closed.then_some(pair.last)];
        for mark in ends.into_iter().flatten() {
            assert!(tokens.all[mark as usize].is(Kind::Mark), "a pair of what is no mark");
            assert!(!std::mem::replace(&mut used[mark as usize], true), "a mark of two pairs");
        }
    }
    check_nesting(&pairs, tokens.len());
}

/// Quotations stand in order; those behind dashes too.
pub fn quotations(text: &str) {
    let mut tokens = read(text);
    let found = quotation::read(&mut tokens);
    for (i, q) in found.iter().enumerate() {
        assert!(q.last() < tokens.len());
        assert!(q.pair.parent.is_none_or(|p| (p as usize) < i), "a parent comes first");
        assert!(q.pair.continues.is_none_or(|p| (p as usize) < i), "what goes on comes first");
        assert!(i == 0 || found[i - 1].first() <= q.first(), "quotations in order");
    }
}

/// Mentions stand in order, each with its head in it.
pub fn mentions(text: &str) {
    let tokens = read(text);
    check_mentions(&mention::find(&tokens, &[], &[]), &tokens);
}

/// Names of a gazetteer, a line each, are found at token edges, none over
/// another; and a text is read with them as the cast.
pub fn gazetteer(names: &str, text: &str) {
    let named = names.lines().take(64).filter(|name| name.contains(char::is_alphanumeric));
    let builder = named.enumerate().fold(Gazetteer::builder(), |builder, (i, name)| match i % 4 {
        0 => builder.person(name),
        1 => builder.alias(name),
        2 => builder.title(name),
        _ => builder.cue(name),
    });
    let built = builder.build().expect("names with a letter make a gazetteer");
    let tokens = read(text);
    let matches = built.matches(&tokens);
    for pair in matches.windows(2) {
        assert!(pair[0].last < pair[1].first, "one match over another");
    }
    assert!(matches.iter().all(|m| m.first <= m.last && m.last < tokens.len()));
    check_mentions(&mention::find(&tokens, &matches, &[]), &tokens);
    check_mentions(&mention::find(&tokens, &[], &matches), &tokens);
}

/// The words that are evidence stand outside the quotation they are for, and
/// the contents of reports in order.
pub fn speech(text: &str) {
    let read = Read::of(text);
    for (q, e) in read.quotations.iter().zip(&read.evidence) {
        let mention = e.as_ref().and_then(|e| e.mention).map(|m| (m.first, m.last));
        let cue = e.as_ref().and_then(|e| e.cue);
        for (first, last) in mention.into_iter().chain(cue) {
            let (a, b) = q.pair.content();
            assert!(first <= last && (last as usize) < read.tokens.len());
            assert!((last as usize) < a || first as usize >= b, "evidence for a quotation stands in it");
        }
    }
    let starts = Starts::of(&read.mentions, read.tokens.len());
    let reports = reported::find(Clauses::new(&read.tokens, &read.mentions, &starts), &read.quotations, &read.evidence);
    for report in &reports {
        let [(a, b), (c, d)] = report.parts;
        assert!(a < b && (c == d || b <= c && c < d) && d.max(b) as usize <= read.tokens.len(), "parts in order");
    }
}

/// Every mention is somebody's or nobody's, and so is every turn.
pub fn speakers(text: &str) {
    let read = Read::of(text);
    let none = Gazetteer::default();
    let starts = Starts::of(&read.mentions, read.tokens.len());
    let clauses = Clauses::new(&read.tokens, &read.mentions, &starts);
    let mut entities = coreference::resolve(Sources {
        clauses,
        quotations: &read.quotations,
        evidence: &read.evidence,
        cast: &none,
        gazetteer: &none,
        narrator: None,
        dialogue: read.dialogue,
    });
    assert_eq!(entities.of.len(), read.mentions.len());
    let turns = dialogue::decide(clauses, &read.quotations, &read.evidence, &mut entities);
    assert_eq!(turns.len(), read.quotations.len());
    let known = |&entity: &u32| entity == NOBODY || (entity as usize) < entities.all.len();
    assert!(entities.of.iter().chain(turns.iter().map(|turn| &turn.who)).all(known));
    assert!(entities.all.iter().all(|e| (e.best as usize) < read.mentions.len()));
}

/// What stands below the speakers.
struct Read<'t> {
    tokens: Tokens<'t>,
    quotations: Vec<Quotation>,
    mentions: Vec<Mention>,
    evidence: Vec<Option<Evidence>>,
    dialogue: bool,
}

impl<'t> Read<'t> {
    fn of(text: &'t str) -> Read<'t> {
        let mut tokens = read(text);
        let quotations = quotation::read(&mut tokens);
        let mut mentions = mention::find(&tokens, &[], &[]);
        let starts = Starts::of(&mentions, tokens.len());
        let clauses = Clauses::new(&tokens, &mentions, &starts);
        let (evidence, dialogue) = attribution::attribute(clauses, &quotations);
        assert_eq!(evidence.len(), quotations.len());
        let speaking = attribution::speaking(clauses, &quotations, &evidence, &[], dialogue);
        mention::add(&tokens, &mut mentions, &starts, speaking);
        check_mentions(&mentions, &tokens);
        Read { tokens, quotations, mentions, evidence, dialogue }
    }
}

fn read(text: &str) -> Tokens<'_> {
    let mut tokens = Tokens::read(text);
    tokens.mark_sentences(sentences(text));
    tokens
}

fn check_nesting(pairs: &[Pair], tokens: usize) {
    let mut open: Vec<u32> = Vec::new();
    for (i, pair) in pairs.iter().enumerate() {
        assert!(pair.open <= pair.last && (pair.last as usize) < tokens);
        assert!(i == 0 || pairs[i - 1].open < pair.open, "pairs in order");
        open.retain(|&outer| pairs[outer as usize].last >= pair.open);
        let around = open.last().map(|&outer| pairs[outer as usize].last);
        assert!(around.is_none_or(|last| pair.last <= last), "one pair across another");
        assert!(pair.parent.is_none_or(|p| open.contains(&p)), "a parent that is not around");
        open.push(i as u32);
    }
}

fn check_mentions(mentions: &[Mention], tokens: &Tokens<'_>) {
    for m in mentions {
        assert!(m.first <= m.name && m.name <= m.last && m.last() < tokens.len(), "a head outside its mention");
    }
    assert!(mentions.is_sorted_by_key(|m| m.first), "mentions in order");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn each_stage_holds_together(
            text in r#"((“|”|"|‘|’|'|''|«|»|—|\n\n|[a-z]{1,4}|[A-Z][a-z]{0,3}|said|he|Mr|that|[.,?!:]) ?){0,60}"#,
        ) {
            super::tokens(&text);
            super::marks(&text);
            super::quotations(&text);
            super::mentions(&text);
            super::gazetteer(&text, &text);
            super::speech(&text);
            super::speakers(&text);
        }
    }

    #[test]
    fn mentions_stay_in_order_where_a_name_owns() {
        // A heading cuts the first.
        super::mentions("Tp Cows' St Cows");
        super::mentions("™The dy@Democrats Clara \ns Claralds \u{3}lara aJune.");
    }

    #[test]
    fn who_speaks_a_line_behind_a_dash_stands_outside_it() {
        super::speech("—o,said that h, aa clerk i.");
        super::speech("—No, said that old, tired clerk I know.");
    }

    #[test]
    fn a_pause_before_the_first_word_has_nothing_before_it() {
        super::speech("——who“—said‘");
    }
}
