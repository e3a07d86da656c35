//! Short lists of numbers.

/// A list to which numbers are [added](Lists::add) has at most so many.
const MOST: usize = 16;
const END: u32 = u32::MAX;

/// Short lists of numbers, each under a small number of its own: chains in one
/// vector.
#[derive(Default)]
pub(super) struct Lists {
    /// The first and the last link of each list.
    ends: Vec<(u32, u32)>,
    /// A number, and the link behind it.
    links: Vec<(u32, u32)>,
}

impl Lists {
    /// So many lists, with room for so many numbers.
    pub(super) fn of_numbers(lists: usize, numbers: usize) -> Lists {
        Lists { ends: vec![(END, END); lists], links: Vec::with_capacity(numbers) }
    }

    /// Adds a number to a list, unless it is there or the list is full.
    pub(super) fn add(&mut self, list: u32, number: u32) {
        if self.of(list).zip(1..).all(|(known, count)| known != number && count < MOST) {
            self.push(list, number);
        }
    }

    /// Adds a number to a list.
    pub(super) fn push(&mut self, list: u32, number: u32) {
        let link = self.links.len() as u32;
        self.links.push((number, END));
        let list = list as usize;
        if list >= self.ends.len() {
            self.ends.resize(list + 1, (END, END));
        }
        match self.links.get_mut(self.ends[list].1 as usize) {
            Some(last) => last.1 = link,
            None => self.ends[list].0 = link,
        }
        self.ends[list].1 = link;
    }

    /// The numbers of a list, in the order in which they were added.
    pub(super) fn of(&self, list: u32) -> impl Iterator<Item = u32> + use<'_> {
        let mut next = self.ends.get(list as usize).map_or(END, |ends| ends.0);
        std::iter::from_fn(move || {
            let &(number, link) = self.links.get(next as usize)?;
            next = link;
            Some(number)
        })
    }

    /// The number of a list that has just one.
    pub(super) fn only(&self, list: u32) -> Option<u32> {
        let mut numbers = self.of(list);
        numbers.next().filter(|_| numbers.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keep_their_order_and_their_length() {
        let mut lists = Lists::default();
        for (list, number) in [(3, 7), (0, 1), (3, 5), (3, 7)] {
            lists.add(list, number);
        }
        assert_eq!(lists.of(3).collect::<Vec<_>>(), [7, 5]);
        assert_eq!((lists.only(0), lists.only(3), lists.only(9)), (Some(1), None, None));
        (0..100).for_each(|number| lists.add(1, number));
        assert_eq!(lists.of(1).count(), MOST);
        lists.push(1, 0);
        assert_eq!(lists.of(1).last(), Some(0));
        assert_eq!(lists.of(u32::MAX).count(), 0);
    }
}
