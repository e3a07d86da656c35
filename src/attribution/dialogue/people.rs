//! Something of each of a few people.

/// Something of each of a few people, whom their numbers find at once.
pub(super) struct People<T> {
    /// In the order in which they came.
    pub(super) all: Vec<(u32, T)>,
    /// The place of everybody among them, counted from one; 0 for who is not there.
    places: Vec<u32>,
}

impl<T: Default> People<T> {
    /// None of so many yet.
    pub(super) fn none_of(count: usize) -> People<T> {
        People { all: Vec::new(), places: vec![0; count] }
    }

    /// That of somebody, who may be new.
    pub(super) fn get(&mut self, who: u32) -> &mut T {
        let place = &mut self.places[who as usize];
        if *place == 0 {
            self.all.push((who, T::default()));
            *place = self.all.len() as u32;
        }
        &mut self.all[*place as usize - 1].1
    }

    pub(super) fn clear(&mut self) {
        for (who, _) in self.all.drain(..) {
            self.places[who as usize] = 0;
        }
    }
}
