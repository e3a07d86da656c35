//! A map from numbers, for what is known of a few of many people or words.

const NONE: u32 = u32::MAX;

/// What is known of some numbers, found at once by each and listed in order.
pub(super) struct Numbered<T> {
    /// In the order in which they came, with their numbers.
    pub(super) all: Vec<(u32, T)>,
    /// The place of every number among them.
    places: Vec<u32>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Numbered<T> {
        Numbered { all: Vec::new(), places: Vec::new() }
    }
}

impl<T: Default> Numbered<T> {
    /// With room for numbers below this one.
    pub(super) fn below(number: usize) -> Numbered<T> {
        Numbered { all: Vec::new(), places: vec![NONE; number] }
    }

    /// What is known of a number.
    pub(super) fn get(&self, number: u32) -> Option<&T> {
        let place = *self.places.get(number as usize)?;
        self.all.get(place as usize).map(|(_, known)| known)
    }

    /// The same, to change; nothing is known of a new number.
    #[inline(always)] // asked for everybody around every line of a novel
    pub(super) fn of(&mut self, number: u32) -> &mut T {
        let place = match self.places.get(number as usize) {
            Some(&place) if place != NONE => place,
            _ => self.add(number),
        };
        &mut self.all[place as usize].1
    }

    #[inline]
    fn add(&mut self, number: u32) -> u32 {
        let (at, place) = (number as usize, self.all.len() as u32);
        if at >= self.places.len() {
            self.places.resize(at + 1, NONE);
        }
        self.places[at] = place;
        self.all.push((number, T::default()));
        place
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        for (number, _) in self.all.drain(..) {
            self.places[number as usize] = NONE;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_what_is_known_of_them() {
        let mut known = Numbered::<u32>::below(2);
        *known.of(7) = 70;
        *known.of(1) = 10;
        assert_eq!((known.get(7), known.get(1), known.get(3), known.get(9)), (Some(&70), Some(&10), None, None));
        assert_eq!(known.all, [(7, 70), (1, 10)]);
        known.clear();
        assert_eq!(known.get(7), None);
        assert_eq!(*known.of(7), 0);
    }
}
