//! Marked-up texts with the answers of a careful reader.

mod support;

use std::fmt::Write as _;

use support::{Case, Outcome};

/// Runs all cases and tells of every one that is not as marked.
///
/// `FIXTURES=word` runs those alone whose place or name has the word.
fn check(cases: &[Case]) {
    let chosen = std::env::var("FIXTURES").unwrap_or_default();
    let (mut right, mut known, mut answers, mut wrong_answers) = (0, 0, 0, 0);
    let mut told = String::new();
    for case in cases.iter().filter(|case| case.place().contains(&chosen)) {
        let (outcome, wrong) = std::panic::catch_unwind(|| case.run())
            .unwrap_or_else(|_| (Outcome::Wrong("  it panics\n".to_owned()), case.answers()));
        answers += case.answers();
        wrong_answers += wrong.min(case.answers());
        match outcome {
            Outcome::Right => right += 1,
            Outcome::KnownFailure => {
                known += 1;
                println!("known failure: {}: {}", case.place(), case.known_failure().unwrap_or_default());
            }
            Outcome::Wrong(differences) => write!(told, "{}\n{differences}", case.place()).unwrap(),
        }
    }
    println!("{right} right, {known} known to fail; of {answers} answers {wrong_answers} not reached");
    let failed = told.lines().filter(|line| line.starts_with("tests/fixtures: ")).count();
    assert!(failed == 0, "{failed} cases are not as marked:\n{told}");
}

#[test]
fn sentences_as_marked() {
    let cases = support::cases("");
    assert!(cases.len() >= 150, "{} cases", cases.len());
    check(&cases);
}

#[test]
fn articles_as_marked() {
    let cases = support::cases("articles");
    assert!(cases.len() >= 40, "{} articles", cases.len());
    check(&cases);
}

/// Of the lines of whole conversations so many are right; see `fit/` for what
/// else they serve.
#[test]
fn most_lines_of_conversations() {
    let cases = support::cases("conversations");
    let (wrong, all) = cases.iter().fold((0, 0), |sum, case| (sum.0 + case.run().1, sum.1 + case.answers()));
    println!("{wrong} of {all} lines wrong");
    assert!(all >= 1500 && 100 * wrong < 33 * all, "{wrong} of {all} lines are wrong");
}

/// What a text says may start in mid-sentence and end there, as snippets do: every few
/// words of the cases, from every word on, give a result.
#[test]
fn snippets_of_cases() {
    const BYTES: usize = 60;
    let starts_word = |(i, pair): (usize, &[u8])| (!pair[0].is_ascii_alphanumeric()).then_some(i + 1);
    for case in support::cases("").iter().chain(&support::cases("articles")) {
        let text = &case.text;
        for start in text.as_bytes().windows(2).enumerate().filter_map(starts_word) {
            let Some(rest) = text.get(start..) else { continue };
            let end = (BYTES..rest.len()).find(|&end| rest.is_char_boundary(end)).unwrap_or(rest.len());
            let found = std::panic::catch_unwind(|| quotecraft::extract(&rest[..end]).quotes().len());
            assert!(found.is_ok(), "{}: {:?}", case.place(), &rest[..end]);
        }
    }
}

/// Takes the header `@known-failure` from every case that passes without it:
/// `cargo test --test fixtures -- --ignored settle`.
#[test]
#[ignore = "writes files"]
fn settle() {
    let cases = support::cases("").into_iter().chain(support::cases("articles"));
    for case in cases.filter(Case::passes_though_known_to_fail) {
        case.take_out_known_failure();
        println!("passes: {}", case.place());
    }
}

/// Writes the texts without their tags where the fuzz targets look for seeds:
/// `cargo test --test fixtures -- --ignored write_seeds`.
#[test]
#[ignore = "writes files"]
fn write_seeds() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let stages = ["tokens", "marks", "quotations", "mentions", "gazetteer", "speech", "speakers"];
    for target in ["extract", "sentences", "offset"].into_iter().chain(stages) {
        let directory = root.join(target);
        std::fs::create_dir_all(&directory).unwrap();
        for (i, case) in support::cases("").iter().chain(&support::cases("articles")).enumerate() {
            std::fs::write(directory.join(format!("fixture-{i:03}")), case.text.as_bytes()).unwrap();
        }
    }
}
