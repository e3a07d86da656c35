//! Nouns for people: roles, groups, kin, and what belongs to them. Written by hand.

pub(super) const FEMALE: &str = "spokeswoman woman girl";
pub(super) const MALE: &str = "spokesman man boy";
pub(super) const EITHER: &str = "spokesperson president minister doctor";
pub(super) const GROUPS: &str = "officials critics people police";
pub(super) const KIN_FEMALE: &str = "mother wife sister";
pub(super) const KIN_MALE: &str = "father husband brother";
pub(super) const KIN_EITHER: &str = "cousin";
/// Spoken to somebody.
pub(super) const ADDRESS: &str = "sir madam dear darling";
/// Stand before a role.
pub(super) const MODIFIERS: &str = "former senior chief";
