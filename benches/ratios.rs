//! How many times as fast as others, and as itself with more to do, in one run:
//! `cargo bench --bench ratios`, on a machine that does nothing else. Machines
//! differ, so there is no second in the table but where one waits for it.

#[path = "../tests/support/prose.rs"]
mod prose;
#[path = "support/yardstick.rs"]
mod yardstick;

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use quotecraft::Extractor;
use yardstick::{SIZE, icu_segmenter, unicode_segmentation};

/// Each work is done so often, in turn with the others; the least time counts,
/// since whatever else a machine does only adds to it.
const TURNS: usize = 9;
/// Two threads need two cores that do nothing else, which is rarer.
const THREADED_TURNS: usize = 200;

fn main() {
    // `cargo test` runs benches too, to see that they run.
    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    let start = time(|| quotecraft::extract("“It works,” said Ada Lovelace.").quotes().len());
    println!("{:52} {:>10} {:>16}", "", "measured", "aim");
    for (name, text) in [("news", prose::news(SIZE)), ("a novel", yardstick::novel(SIZE))] {
        compare_speed(name, &text);
    }
    compare_lengths();
    compare_threads();
    row("the first text of a program", ms(start), "at most 1 ms");
    compare_gazetteer();
}

fn compare_speed(name: &str, text: &str) {
    let direct = Extractor::builder().indirect(false).build();
    let [unicode, icu, sentences, full, direct] = least([
        &|| unicode_segmentation(text),
        &|| icu_segmenter(text),
        &|| quotecraft::sentences(text).count(),
        &|| quotecraft::extract(text).quotes().len(),
        &|| direct.extract(text).quotes().len(),
    ]);
    row(&format!("{name}: extraction, to unicode-segmentation"), times(unicode, full), "at least 3 x");
    row(&format!("{name}: direct speech alone, to the same"), times(unicode, direct), "at least 4 x");
    row(&format!("{name}: sentences alone, to the same"), times(unicode, sentences), "at least 15 x");
    row(&format!("{name}: sentences alone, to icu_segmenter"), times(icu, sentences), "at least 2.5 x");
}

/// Ten times the text.
fn compare_lengths() {
    let extract = |text: &str| quotecraft::extract(text).quotes().len();
    let tenfold = |small: &str, large: &str| {
        let [short, long] = least([&|| extract(small), &|| extract(large)]);
        let lengths = large.len() as f64 / small.len() as f64;
        long.as_secs_f64() / short.as_secs_f64() * 10.0 / lengths
    };
    for (name, prose) in [("news", prose::news as fn(usize) -> String), ("a novel", yardstick::novel)] {
        let times = tenfold(&prose(SIZE / 10), &prose(SIZE));
        row(&format!("{name}: ten times the text"), format!("{times:.2} x"), "9.5 to 10.5 x");
    }
}

/// Two threads with one extractor, each with as many articles to read as the one.
fn compare_threads() {
    const ARTICLES: usize = 200;
    let (article, extractor) = (prose::news(SIZE / ARTICLES), Extractor::new());
    let extract = || (0..ARTICLES).map(|_| extractor.extract(&article).quotes().len()).sum::<usize>();
    let both = || {
        thread::scope(|scope| {
            let other = scope.spawn(extract);
            extract() + other.join().unwrap()
        })
    };
    let [one, two] = least_of(THREADED_TURNS, [&extract, &both]);
    row("two threads, to one", times(2 * one, two), "at least 1.9 x");
}

fn compare_gazetteer() {
    let (text, names) = (prose::news(SIZE), yardstick::names());
    let (without, with) = (Extractor::new(), Extractor::builder().gazetteer(yardstick::build(&names)).build());
    let [build, without, with] =
        least([&|| yardstick::build(&names).len(), &|| without.extract(&text).quotes().len(), &|| {
            with.extract(&text).quotes().len()
        }]);
    let costs = 100.0 * (1.0 - without.as_secs_f64() / with.as_secs_f64());
    row("a gazetteer of 100,000 names: to build", ms(build), "at most 150 ms");
    row("a gazetteer of 100,000 names: of the throughput", format!("{costs:.0} %"), "at most 10 %");
}

/// The least time that each work takes.
fn least<const N: usize>(works: [&dyn Fn() -> usize; N]) -> [Duration; N] {
    least_of(TURNS, works)
}

/// The same of so many turns.
fn least_of<const N: usize>(turns: usize, works: [&dyn Fn() -> usize; N]) -> [Duration; N] {
    let mut least = [Duration::MAX; N];
    for _ in 0..turns {
        for (least, work) in least.iter_mut().zip(works) {
            *least = (*least).min(time(work));
        }
    }
    least
}

fn time(work: impl Fn() -> usize) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn times(other: Duration, ours: Duration) -> String {
    format!("{:.2} x", other.as_secs_f64() / ours.as_secs_f64())
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", 1000.0 * time.as_secs_f64())
}

fn row(what: &str, measured: String, aim: &str) {
    println!("{what:52} {measured:>10} {aim:>16}");
}
