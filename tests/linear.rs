//! Four times the text allocates four times the bytes, also for texts made to hurt.
//! The work itself is counted in `src/work.rs`, the time in `benches/hostile.rs`.

#[path = "support/hostile.rs"]
mod hostile;

use std::alloc::System;

use quotecraft::{Extractor, OffsetMap, sentences};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The smaller of the two texts.
const SIZE: usize = 16 << 10;

/// What a caller may do with a text, and the bytes allocated for it.
fn allocated(extractor: &Extractor, text: &str) -> usize {
    let region = Region::new(ALLOCATOR);
    let found = extractor.extract(text);
    let nested: usize = found.quotes().iter().map(|quote| found.nested(quote).count()).sum();
    let content: usize = found.quotes().iter().filter(|q| q.parent().is_none()).map(|q| q.content().len()).sum();
    let map = OffsetMap::new(text);
    std::hint::black_box(nested + content + sentences(text).count() + map.chars(text.len()));
    let change = region.change();
    change.bytes_allocated + change.bytes_reallocated.unsigned_abs()
}

/// One test, since two at a time would disturb each other's count.
#[test]
fn memory_is_linear() {
    let extractor = Extractor::new();
    let mut told = String::new();
    for ((name, small), (_, large)) in hostile::texts(SIZE).zip(hostile::texts(4 * SIZE)) {
        let (few, many) = (allocated(&extractor, &small), allocated(&extractor, &large));
        let times = many as f64 / (few as f64 + 65536.0) / (large.len() as f64 / small.len() as f64);
        // A vector that doubles may have doubled once more; what is quadratic grows fourfold.
        if times > 2.6 {
            told.push_str(&format!("{name}: {few} bytes, then {many}: {times:.1} times as many a byte\n"));
        }
    }
    assert!(told.is_empty(), "more than linear:\n{told}");
}
