//! Verbs by the frame in which they report, and the nouns that report.
//! A verb a line: base, third person, -ing, past, participle where it differs.
//! Written by hand.

pub(super) const SAY: &str = "
say says saying said
ask asks asking asked
write writes writing wrote written
";
pub(super) const MANNER: &str = "
whisper whispers whispering whispered
";
pub(super) const TELL: &str = "
tell tells telling told
";
pub(super) const CLAUSE: &str = "
believe believes believing believed
";
pub(super) const INTEND: &str = "
want wants wanting wanted
";
pub(super) const VIEW: &str = "
praise praises praising praised
";
/// What people do that is no speech, in stories: *nodded*, *turned*.
pub(super) const ACTION: &str = "
nod nods nodding nodded
";
/// Nouns for something said or thought.
pub(super) const NOUNS: &str = "statement claim warning";
