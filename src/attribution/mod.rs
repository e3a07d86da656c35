//! Who says it.

pub(crate) mod rule;
