//! wip
#![allow(missing_docs, dead_code)]
mod error;
mod lexicon;
mod span;
pub use error::BuildError;
pub use span::Span;
pub struct OffsetMap;
pub struct Gazetteer;
