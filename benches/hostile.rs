//! Texts made to hurt, of 1 and 10 MB: the time a byte must not grow with the
//! text, whatever it holds. `cargo bench --bench hostile -- extract` (or `sentences`).
//! The looks are counted in `src/work.rs`, the memory in `tests/linear.rs`.

#[path = "../tests/support/hostile.rs"]
mod hostile;

use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

const MEGABYTES: &[usize] = &[1, 10];

#[divan::bench(args = hostile::names(), consts = MEGABYTES, sample_count = 3, sample_size = 1)]
fn extract<const MB: usize>(bencher: Bencher<'_, '_>, name: &str) {
    run::<MB>(bencher, name, |text| quotecraft::extract(text).quotes().len());
}

#[divan::bench(args = hostile::names(), consts = MEGABYTES, sample_count = 3, sample_size = 1)]
fn sentences<const MB: usize>(bencher: Bencher<'_, '_>, name: &str) {
    run::<MB>(bencher, name, |text| quotecraft::sentences(text).count());
}

fn run<const MB: usize>(bencher: Bencher<'_, '_>, name: &str, work: impl Fn(&str) -> usize) {
    let text = hostile::text(name, MB << 20);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| work(&text));
}
