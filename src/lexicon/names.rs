//! Given names with the gender they are mostly given to, and the small words
//! in names. Written by hand.

pub(super) const FEMALE: &str = "ada ann anna emma harriet jane mary";
pub(super) const MALE: &str = "george hugh john james kassym-jomart";
/// Given to either.
pub(super) const EITHER: &str = "alex jordan";
/// Chinese, Korean and Vietnamese family names, which come first.
pub(super) const FAMILY_FIRST: &str = "wang xi kim li";
pub(super) const PARTICLES: &str = "von van de der den di la al bin ibn";
pub(super) const SUFFIXES: &str = "jr sr ii iii iv";
