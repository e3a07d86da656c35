//! The words of grammar. Written by hand.

pub(super) const PRONOUNS_MALE: &str = "he";
pub(super) const PRONOUNS_FEMALE: &str = "she";
pub(super) const PRONOUNS: &str = "i it you";
pub(super) const PRONOUNS_PLURAL: &str = "they we";
pub(super) const OBJECTS: &str = "me him her us them";
pub(super) const POSSESSIVES: &str = "my your his her its our their";
pub(super) const DETERMINERS: &str = "the a an";
pub(super) const NUMBERS: &str = "one two";
pub(super) const PREPOSITIONS: &str = "of in to";
pub(super) const CONJUNCTIONS: &str = "and but that";
pub(super) const AUXILIARIES: &str = "is was has had";
pub(super) const NEGATIONS: &str = "not";
pub(super) const ADVERBS: &str = "also later";
pub(super) const RELATIVES: &str = "who which that";
pub(super) const QUESTIONS: &str = "whether how";
pub(super) const INTERJECTIONS: &str = "oh yes no";
/// None of the others, and no name.
pub(super) const OTHERS: &str = "there here";
/// Stretches of time.
pub(super) const TIMES: &str = "day week";
