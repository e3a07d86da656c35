//! How fast texts are read: `cargo bench --bench throughput`. Beside ours stand
//! the sentences of `unicode-segmentation` and `icu_segmenter` on the same text,
//! to compare with on any machine; `benches/ratios.rs` does so by itself.

#[path = "../tests/support/prose.rs"]
mod prose;
#[path = "../tests/support/mod.rs"]
#[allow(dead_code)]
mod support;
#[path = "support/yardstick.rs"]
mod yardstick;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use quotecraft::{Extractor, OffsetMap};

const SHAPES: [&str; 2] = ["news", "novel"];

fn main() {
    divan::main();
}

fn text(shape: &str) -> String {
    if shape == "news" { prose::news(yardstick::SIZE) } else { yardstick::novel(yardstick::SIZE) }
}

fn run(bencher: Bencher<'_, '_>, shape: &str, work: impl Fn(&str) -> usize) {
    let text = text(shape);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| work(&text));
}

#[divan::bench(args = SHAPES)]
fn extract(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| quotecraft::extract(text).quotes().len());
}

#[divan::bench(args = SHAPES)]
fn extract_direct_only(bencher: Bencher<'_, '_>, shape: &str) {
    let extractor = Extractor::builder().indirect(false).build();
    run(bencher, shape, |text| extractor.extract(text).quotes().len());
}

/// One extractor for all threads; what two do takes as long as what one does
/// if they do not hinder each other.
#[divan::bench(threads = [1, 2])]
fn extract_on_threads(bencher: Bencher<'_, '_>) {
    let (text, extractor) = (text("news"), Extractor::new());
    bencher.counter(BytesCount::of_str(&text)).bench(|| extractor.extract(&text).quotes().len());
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

/// With a hundred thousand names of others.
#[divan::bench]
fn extract_with_gazetteer(bencher: Bencher<'_, '_>) {
    let extractor = Extractor::builder().gazetteer(yardstick::build(&yardstick::names())).build();
    run(bencher, "news", |text| extractor.extract(text).quotes().len());
}

#[divan::bench]
fn build_extractor() -> Extractor {
    Extractor::new()
}

#[divan::bench(sample_count = 20)]
fn build_gazetteer(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(yardstick::names).bench_values(|names| yardstick::build(&names));
}

#[divan::bench(args = SHAPES)]
fn sentences(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| quotecraft::sentences(text).count());
}

#[divan::bench(args = SHAPES)]
fn sentences_of_unicode_segmentation(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, yardstick::unicode_segmentation);
}

#[divan::bench(args = SHAPES)]
fn sentences_of_icu_segmenter(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, yardstick::icu_segmenter);
}

#[divan::bench(args = SHAPES)]
fn offset_map(bencher: Bencher<'_, '_>, shape: &str) {
    run(bencher, shape, |text| OffsetMap::new(black_box(text)).utf16(text.len()));
}
