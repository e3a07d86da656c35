//! Titles and honorifics: what stands before a name. Written by hand.

pub(super) const FEMALE: &str = "mrs ms miss lady madam queen";
pub(super) const MALE: &str = "mr sir lord king";
pub(super) const EITHER: &str = "president senator sen rep dr general chairman secretary minister commissioner";
