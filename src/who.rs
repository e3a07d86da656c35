//! What is known of somebody who speaks, in a text or in a gazetteer.

use std::fmt;

/// Who can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeakerKind {
    /// One person with a name.
    Person,
    /// A body with a name: *the Akorda press service*.
    Organization,
    /// Several people: *officials*, *they*.
    Group,
    /// One person or body without a name: *a spokesman*, *the report*.
    Unnamed,
}

impl SpeakerKind {
    /// `person`, `organization`, `group` or `unnamed`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            SpeakerKind::Person => "person",
            SpeakerKind::Organization => "organization",
            SpeakerKind::Group => "group",
            SpeakerKind::Unnamed => "unnamed",
        }
    }
}

impl fmt::Display for SpeakerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The gender that names, titles and pronouns show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Gender {
    /// She.
    Female,
    /// He.
    Male,
    /// The text does not tell.
    #[default]
    Unknown,
}

impl Gender {
    /// `female`, `male` or `unknown`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Gender::Female => "female",
            Gender::Male => "male",
            Gender::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Gender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
