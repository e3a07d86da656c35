//! How fast the pipeline reads, and the sentences by themselves beside those of
//! `unicode-segmentation` and `icu_segmenter` on the same text: `cargo bench`.

#[path = "../tests/support/mod.rs"]
#[allow(dead_code)]
mod support;

use divan::Bencher;
use divan::counter::BytesCount;
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use quotecraft::{Extractor, OffsetMap};
use unicode_segmentation::UnicodeSegmentation;

const SIZE: usize = 1 << 20;

fn main() {
    divan::main();
}

/// The articles of the repository, again and again.
fn news() -> String {
    let mut articles: Vec<String> = support::cases("articles").iter().map(|case| case.text.to_string()).collect();
    let examples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> = std::fs::read_dir(examples).into_iter().flatten().map(|e| e.unwrap().path()).collect();
    paths.sort();
    articles.extend(paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()));
    repeat(&articles.join("\n\n"))
}

fn novel() -> String {
    repeat(include_str!("novel.txt"))
}

fn repeat(text: &str) -> String {
    [text, "\n\n"].concat().repeat(SIZE.div_ceil(text.len() + 2))
}

#[divan::bench(args = ["news", "novel"])]
fn extract(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| Extractor::new().extract(text).quotes().len());
}

#[divan::bench(args = ["news", "novel"])]
fn extract_direct_only(bencher: Bencher<'_, '_>, shape: &str) {
    let extractor = Extractor::builder().indirect(false).build();
    run(bencher, shape, |text| extractor.extract(text).quotes().len());
}

/// As programs mostly use it: many short texts.
#[divan::bench]
fn extract_article_by_article(bencher: Bencher<'_, '_>) {
    let articles = support::cases("articles");
    let bytes: usize = articles.iter().map(|case| case.text.len()).sum();
    let extractor = Extractor::new();
    bencher
        .counter(BytesCount::new(bytes))
        .bench_local(|| articles.iter().map(|case| extractor.extract(&*case.text).quotes().len()).sum::<usize>());
}

#[divan::bench(args = ["news", "novel"])]
fn sentences(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| quotecraft::sentences(text).count());
}

#[divan::bench(args = ["news", "novel"])]
fn sentences_of_unicode_segmentation(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| text.split_sentence_bounds().count());
}

#[divan::bench(args = ["news", "novel"])]
fn sentences_of_icu_segmenter(bencher: Bencher<'_, '_>, shape: &str) {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    run(bencher, shape, |text| segmenter.segment_str(text).count());
}

#[divan::bench(args = ["news", "novel"])]
fn offset_map(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| OffsetMap::new(text).utf16(text.len()));
}

fn run(bencher: Bencher<'_, '_>, shape: &str, work: impl Fn(&str) -> usize) {
    let text = if shape == "news" { news() } else { novel() };
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| work(&text));
}
