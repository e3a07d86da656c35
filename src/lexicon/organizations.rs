//! Nouns for bodies that speak and for texts that say things. Written by hand.

pub(super) const BODIES: &str = "ministry company campaign committee";
pub(super) const DOCUMENTS: &str = "report letter poll";
