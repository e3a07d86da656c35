//! Short lists of numbers.

/// A list to which numbers are [added](Links::add) has at most so many.
const MOST: usize = 16;
const END: u32 = u32::MAX;

/// A short list of numbers: a chain of [`Links`].
#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    first: u32,
    last: u32,
}

impl Default for List {
    fn default() -> List {
        List { first: END, last: END }
    }
}

/// The links of all lists: a number, and the link behind it.
#[derive(Default)]
pub(super) struct Links(Vec<(u32, u32)>);

impl Links {
    /// With room for so many numbers.
    pub(super) fn with_capacity(numbers: usize) -> Links {
        Links(Vec::with_capacity(numbers))
    }

    /// Adds a number to a list, unless it is there or the list is full.
    pub(super) fn add(&mut self, list: &mut List, number: u32) {
        if self.of(*list).zip(1..).all(|(known, count)| known != number && count < MOST) {
            self.push(list, number);
        }
    }

    /// Adds a number to a list.
    pub(super) fn push(&mut self, list: &mut List, number: u32) {
        let link = self.0.len() as u32;
        self.0.push((number, END));
        match self.0.get_mut(list.last as usize) {
            Some(last) => last.1 = link,
            None => list.first = link,
        }
        list.last = link;
    }

    /// The numbers of a list, in the order in which they were added.
    pub(super) fn of(&self, list: List) -> impl Iterator<Item = u32> + use<'_> {
        let mut next = list.first;
        std::iter::from_fn(move || {
            let &(number, link) = self.0.get(next as usize)?;
            next = link;
            Some(number)
        })
    }

    /// The number of a list that has just one.
    pub(super) fn only(&self, list: List) -> Option<u32> {
        let mut numbers = self.of(list);
        numbers.next().filter(|_| numbers.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keep_their_order_and_their_length() {
        let (mut links, mut lists) = (Links::default(), [List::default(); 4]);
        for (list, number) in [(3, 7), (0, 1), (3, 5), (3, 7)] {
            links.add(&mut lists[list], number);
        }
        assert_eq!(links.of(lists[3]).collect::<Vec<_>>(), [7, 5]);
        assert_eq!(lists.map(|list| links.only(list)), [Some(1), None, None, None]);
        (0..100).for_each(|number| links.add(&mut lists[1], number));
        assert_eq!(links.of(lists[1]).count(), MOST);
        links.push(&mut lists[1], 0);
        assert_eq!(links.of(lists[1]).last(), Some(0));
        assert_eq!(links.of(lists[2]).count(), 0);
    }
}
