//! Counts the looks at the text, in tests alone: the work that has to be linear.

/// One look. Costs nothing outside the tests.
#[inline(always)]
pub(crate) fn look() {
    #[cfg(test)]
    tests::LOOKS.with(|looks| looks.set(looks.get() + 1));
}

#[cfg(test)]
#[path = "../tests/support/hostile.rs"]
mod hostile;

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::hostile;

    thread_local! {
        pub(super) static LOOKS: Cell<u64> = const { Cell::new(0) };
    }

    fn looks_at(text: &str) -> u64 {
        LOOKS.set(0);
        let found = crate::extract(text);
        assert!(found.sentences().count() <= text.len());
        LOOKS.get()
    }

    /// So many times the text costs at most so many times the looks a byte: a binary
    /// search takes a step or two more; what is quadratic costs `times` as many.
    fn check(size: usize, times: usize, most: f64) {
        let mut told = String::new();
        for ((name, small), (_, large)) in hostile::texts(size).zip(hostile::texts(times * size)) {
            let (few, many) = (looks_at(&small), looks_at(&large));
            let more = many as f64 / few as f64 / (large.len() as f64 / small.len() as f64);
            if more > most {
                told.push_str(&format!("{name}: {few} looks, then {many}: {more:.2} times as many a byte\n"));
            }
        }
        assert!(told.is_empty(), "more than linear:\n{told}");
    }

    #[test]
    fn work_is_linear() {
        // As many bytes as bring all looks to their bounds.
        check(48 << 10, 4, 1.15);
    }

    /// `cargo test --release --lib -- --ignored`
    #[test]
    #[ignore = "takes minutes without optimisation"]
    fn work_is_linear_in_megabytes() {
        check(1 << 20, 10, 1.1);
    }
}
