//! The only way in which anything here can fail.

use std::error::Error;
use std::fmt;

/// Why a [`Gazetteer`](crate::Gazetteer) could not be built.
///
/// Reading a text never fails; only what a caller hands in to build an engine
/// from can be wrong. The error names the entry that is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// A name, alias, title or cue without a letter or a digit in it.
    Empty {
        /// The kind of entry, as the builder's method is called.
        kind: &'static str,
        /// The entry as it was given.
        entry: String,
    },
    /// An alias, a gender or a key that follows no name.
    NoName {
        /// The kind of entry, as the builder's method is called.
        kind: &'static str,
        /// The entry as it was given.
        entry: String,
    },
    /// A pattern that is no regular expression, or too large a one.
    Pattern {
        /// The pattern as it was given.
        pattern: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Empty { kind, entry } => {
                write!(f, "{kind} {entry:?} has no letter or digit in it")
            }
            BuildError::NoName { kind, entry } => {
                write!(f, "{kind} {entry:?} follows no person or organization")
            }
            BuildError::Pattern { pattern, reason } => {
                write!(f, "pattern {pattern:?} is no regular expression: {reason}")
            }
        }
    }
}

impl Error for BuildError {}
