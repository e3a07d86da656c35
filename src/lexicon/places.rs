//! Places, what comes from them, and the calendar. Written by hand.

pub(super) const PLACES: &str = "kazakhstan china beijing";
pub(super) const DEMONYMS: &str = "kazakh chinese";
pub(super) const CALENDAR: &str = "monday january";
