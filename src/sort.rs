//! A stable sort in little code. That of the standard library is faster with
//! long slices, and costs a program some kilobytes for every type and key.

/// Slices of so many are sorted by insertion.
const RUN: usize = 8;

/// Sorts by a key; what has the same key stays in its order. What is nearly in
/// order takes little more than a look at each.
pub(crate) fn sort_by_key<T: Clone, K: Ord>(all: &mut [T], key: impl Fn(&T) -> K) {
    for run in all.chunks_mut(RUN) {
        for new in 1..run.len() {
            let mut at = new;
            while at > 0 && key(&run[at]) < key(&run[at - 1]) {
                run.swap(at, at - 1);
                at -= 1;
            }
        }
    }
    let mut first = Vec::new();
    let mut width = RUN;
    while width < all.len() {
        for pair in all.chunks_mut(2 * width).filter(|pair| pair.len() > width) {
            merge(pair, width, &mut first, &key);
        }
        width *= 2;
    }
}

/// Merges what stands before `middle` with what stands behind it; `first` is
/// room for the former.
fn merge<T: Clone, K: Ord>(all: &mut [T], middle: usize, first: &mut Vec<T>, key: impl Fn(&T) -> K) {
    if key(&all[middle - 1]) <= key(&all[middle]) {
        return;
    }
    first.clear();
    first.extend_from_slice(&all[..middle]);
    let (mut at, mut behind) = (0, middle);
    for one in first.iter() {
        while behind < all.len() && key(&all[behind]) < key(one) {
            all[at] = all[behind].clone();
            (at, behind) = (at + 1, behind + 1);
        }
        all[at] = one.clone();
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
