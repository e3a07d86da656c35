//! What one would think of each feature before any text is looked at.

/// The weights thought beforehand, in the order of the table, in odds of *e*.
pub fn weights() -> Vec<f64> {
    let of = |name: &str| PRIORS.iter().find(|p| p.0 == name).unwrap_or_else(|| panic!("no prior for {name}")).1;
    quotecraft::fit::table().iter().map(|(name, _)| of(name)).collect()
}

/// With the reasons. A factor of *e* (1.0) makes 1 to 1 into about 3 to 1, 2.0
/// into 7 to 1, 3.0 into 20 to 1.
const PRIORS: &[(&str, f64)] = &[
    // The reporting clause is right in all but one of a thousand.
    ("Named", 7.0),
    // The noun is who it says.
    ("Noun", 6.0),
    // If coreference took it rightly, as it mostly did.
    ("NounPerhaps", 3.0),
    // The likeliest is four times as likely as one who hardly is.
    ("Read", 0.15),
    // A pronoun is whom coreference took it for two times in three, among two or three that fit.
    ("Meant", 1.5),
    // Who acts beside a line speaks it four times in five.
    ("Acts", 2.5),
    // Both at once.
    ("ActsPerhaps", 1.0),
    ("Fit", 0.5),
    // Hardly ever: the gender is known wrongly.
    ("Unfit", -5.0),
    // As one who acts, but farther from the marks.
    ("SubjectBeside", 1.5),
    ("Beside", 0.2),
    // Looked at or gone to by the one who speaks.
    ("WithCue", -2.0),
    // *said Ann, looking at him*
    ("WithCueBefore", 0.8),
    // *Ann put down the cup.* ¶ *“No.”*
    ("LastSubject", 1.0),
    ("SubjectBetween", 0.5),
    ("Between", 0.2),
    // Two who do something before they speak are mostly those who speak.
    ("SubjectBefore", 0.8),
    // Those who have spoken act as often as those who are about to.
    ("SubjectBehind", 0.5),
    // Nobody calls to himself, but a call is sometimes taken for one that is none.
    ("Called", -3.5),
    ("Told", -3.0),
    // People say *I* of themselves.
    ("SpokenOf", -1.5),
    // Whoever says *I am Ann* may quote or play her.
    ("OwnName", 4.0),
    // The one spoken to answers.
    ("CalledBefore", 2.0),
    // Who was called may have answered by what he did since.
    ("CalledAcross", 1.4),
    ("CalledBehind", 1.5),
    // Whoever is called *sir* is no woman.
    ("Miscalled", -2.0),
    // A paragraph has one speaker.
    ("SameParagraph", 2.0),
    // Two speak in turn: the next line is the other one's more often than all others' together,
    // most of all where nobody is named, since whoever joins would be.
    ("Turn", 2.5),
    ("TurnTold", 2.0),
    ("TurnResumed", 1.5),
    // A new paragraph without a word between is a new speaker; all the more after a question.
    ("Again", -2.5),
    ("AgainAsked", -3.5),
    // The more narration, the more either may go on, or somebody else begin.
    ("TurnNarrated", 1.5),
    ("AgainNarrated", -0.5),
    ("AgainAskedNarrated", -1.0),
    ("TurnAfterBreak", 0.8),
    ("AgainAfterBreak", 0.3),
    // Whoever listens says little, but a story may call forth another.
    ("Teller", 1.5),
    // Most of those who speak are mentioned.
    ("Unknown", -1.0),
    // All ten tenths: speaks in every line around, where one in two is right.
    ("PresentBefore", 0.1),
    ("PresentBehind", 0.1),
    ("SeenNear", 0.1),
    ("CalledNear", 0.1),
    // *I* sees what is told.
    ("Narrator", 0.5),
    ("SilentNarrator", -0.5),
    // Whoever speaks is seen, and what is only spoken of may be no person at all.
    ("Unseen", -1.0),
    // Most of those who come in later are not there yet.
    ("Unmet", -0.5),
    // What acts so is mostly a thing.
    ("AnyNoun", -2.0),
    ("Often", 0.1),
    // A cast lists nearly all who speak.
    ("Unlisted", -1.5),
];
