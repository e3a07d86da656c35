//! A stable sort in little code. That of the standard library is faster with
//! long slices, and costs a program some kilobytes for every type and key: here only
//! what compares and what swaps two is made for each.

/// Slices of so many are sorted by insertion.
const RUN: usize = 8;

/// What can be sorted: it knows of two places which comes first, and swaps them.
trait Places {
    fn is_less(&self, a: usize, b: usize) -> bool;
    fn swap(&mut self, a: usize, b: usize);
}

struct Keyed<'a, T, F> {
    all: &'a mut [T],
    key: F,
}

impl<T, K: Ord, F: Fn(&T) -> K> Places for Keyed<'_, T, F> {
    fn is_less(&self, a: usize, b: usize) -> bool {
        (self.key)(&self.all[a]) < (self.key)(&self.all[b])
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.all.swap(a, b);
    }
}

/// Sorts by a key; what has the same key stays in its order. What is nearly in
/// order takes little more than a look at each.
pub(crate) fn sort_by_key<T, K: Ord>(all: &mut [T], key: impl Fn(&T) -> K) {
    if !all.is_sorted_by(|a, b| key(a) <= key(b)) {
        sort(all.len(), &mut Keyed { all, key });
    }
}

// One for all: the compiler makes one of its own for all that it knows the kind of.
#[inline(never)]
fn sort(len: usize, places: &mut dyn Places) {
    if len <= RUN {
        return insert(len, places);
    }
    // From which place each comes.
    let mut order = order(len, places);
    // Places that take from one another make a ring, which is gone round once.
    for start in 0..len {
        let mut at = start;
        while order[at] as usize != start {
            let from = order[at] as usize;
            places.swap(at, from);
            order[at] = at as u32;
            at = from;
        }
        order[at] = at as u32;
    }
}

/// Sorts a few by insertion.
fn insert(len: usize, places: &mut dyn Places) {
    for new in 1..len {
        let mut at = new;
        while at > 0 && places.is_less(at, at - 1) {
            places.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Places in an order of their own.
struct Ordered<'a> {
    order: &'a mut [u32],
    places: &'a dyn Places,
}

impl Places for Ordered<'_> {
    fn is_less(&self, a: usize, b: usize) -> bool {
        self.places.is_less(self.order[a] as usize, self.order[b] as usize)
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.order.swap(a, b);
    }
}

fn order(len: usize, places: &dyn Places) -> Vec<u32> {
    let less = |a: u32, b: u32| places.is_less(a as usize, b as usize);
    let mut order: Vec<u32> = (0..len as u32).collect();
    for run in order.chunks_mut(RUN) {
        insert(run.len(), &mut Ordered { order: run, places });
    }
    let mut first = Vec::with_capacity(len);
    let mut width = RUN;
    while width < len {
        for pair in order.chunks_mut(2 * width).filter(|pair| pair.len() > width) {
            merge(pair, width, &mut first, &less);
        }
        width *= 2;
    }
    order
}

/// Merges what stands before `middle` with what stands behind it; `first` is
/// room for the former.
fn merge(all: &mut [u32], middle: usize, first: &mut Vec<u32>, less: &dyn Fn(u32, u32) -> bool) {
    if !less(all[middle], all[middle - 1]) {
        return;
    }
    first.clear();
    first.extend_from_slice(&all[..middle]);
    let (mut at, mut behind) = (0, middle);
    for &one in first.iter() {
        while behind < all.len() && less(all[behind], one) {
            all[at] = all[behind];
            (at, behind) = (at + 1, behind + 1);
        }
        all[at] = one;
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_stay_in_their_order() {
        for len in [0, 1, 7, 8, 9, 16, 17, 100, 1000] {
            let all: Vec<(u32, u32)> = (0..len).map(|i| (i * 7919 % 31, i)).collect();
            let mut expected = all.clone();
            expected.sort_by_key(|one| one.0);
            let mut sorted = all;
            sort_by_key(&mut sorted, |one| one.0);
            assert_eq!(sorted, expected);
        }
    }
}
