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

    /// Bytes: as many as bring all looks to their bounds.
    const SIZE: usize = 24 << 10;

    /// Four times the text costs four times the looks, and few more: a binary
    /// search takes a step more for each doubling. What is quadratic costs
    /// sixteen times as many.
    #[test]
    fn work_is_linear() {
        let mut told = String::new();
        for ((name, small), (_, large)) in hostile::texts(SIZE).zip(hostile::texts(4 * SIZE)) {
            let (few, many) = (looks_at(&small), looks_at(&large));
            let times = many as f64 / few as f64 / (large.len() as f64 / small.len() as f64);
            if times > 1.2 {
                told.push_str(&format!("{name}: {few} looks, then {many}: {times:.2} times as many a byte\n"));
            }
        }
        assert!(told.is_empty(), "more than linear:\n{told}");
    }
}
