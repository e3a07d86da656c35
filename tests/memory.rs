//! The memory that reading takes: counted bytes, so that a busy machine fails no test.

#[path = "support/prose.rs"]
mod prose;

use peak_alloc::PeakAlloc;
use quotecraft::Extractor;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Bytes for each byte of the text, the result among them, at the worst moment.
const MOST: f64 = 8.0;

/// Counts the old and the new place of what moves as held at once.
#[test]
fn news_takes_few_bytes_a_byte() {
    let text = prose::news(1 << 20);
    let extractor = Extractor::new();
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let found = extractor.extract(&text);
    let extra = ALLOCATOR.peak_usage() - before;
    let each = extra as f64 / text.len() as f64;
    println!("{each:.2} bytes a byte, for {} quotes by {} speakers", found.quotes().len(), found.speakers().len());
    assert!(each <= MOST, "{each:.2} bytes a byte of text, more than {MOST}");
}
