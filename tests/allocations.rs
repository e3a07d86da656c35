//! How often reading allocates: counted, so that a busy machine fails no test.

#[path = "support/prose.rs"]
mod prose;
#[allow(dead_code)]
mod support;

use std::alloc::System;

use quotecraft::Extractor;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// An article allocates so often at most, whatever its length, and once more
/// for so many bytes: for its speakers and the quotes of several parts.
const MOST: usize = 150;
const BYTES_EACH: usize = 64;

/// The times that reading a text asks for memory or for more of it.
fn times(extractor: &Extractor, text: &str) -> usize {
    let region = Region::new(ALLOCATOR);
    std::hint::black_box(extractor.extract(text));
    let change = region.change();
    change.allocations + change.reallocations
}

/// One test, since two at a time would disturb each other's count.
#[test]
fn reading_allocates_seldom() {
    let extractor = Extractor::new();
    // What is built once, when it is first needed.
    extractor.extract("Ann Lee said so.");
    let news = prose::news(1 << 20);
    let articles = support::cases("articles");
    let texts = articles.iter().map(|case| &*case.text).chain([&*news]);
    for text in texts {
        let times = times(&extractor, text);
        println!("{times} allocations for {} bytes", text.len());
        assert!(times <= MOST + text.len() / BYTES_EACH, "{times} allocations for {} bytes", text.len());
    }
}
