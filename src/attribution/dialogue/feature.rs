//! What speaks for or against somebody as the speaker of a line, and how much.
//! Weights: ten to a factor of *e* in the odds.

use crate::attribution::feature::features;

features! {
    // The words beside the line.
    /// A name says so: *“No,” said Ann.*
    Named = 70;
    /// A noun does: *“No,” said the doctor.*
    Noun = 60;
    /// A noun that may mean somebody who has a name: *said the old man*.
    NounPerhaps = 30;
    /// A pronoun does, and coreference took it for this one.
    Meant = 14;
    /// Is whom the narration before makes such a pronoun or noun mean, whoever’s
    /// turn it is; others whom it may mean have less of this.
    Read = 16;
    /// Acts in the narration beside it: *Ann rose. “No.”*
    Acts = 26;
    /// A pronoun does so, and was taken for this one.
    ActsPerhaps = 10;
    /// Is not of the gender of the pronoun or noun.
    Unfit = -50;

    // The narration around the line.
    /// The subject of a sentence of the line's own paragraph.
    SubjectBeside = 14;
    /// Mentioned there otherwise.
    Beside = 2;
    /// Mentioned in the clause of the cue: *he said, looking at Ann*.
    WithCue = -20;
    /// The subject of the last sentence before the line, since the last line.
    LastSubject = 12;
    /// The subject of another sentence since then.
    SubjectBetween = 5;
    /// Mentioned since then otherwise.
    Between = 2;

    // The words of the line.
    /// Called in it: *“No, Ann!”*
    Called = -35;
    /// Told it: *he said to Ann*.
    Told = -35;
    /// Named in it otherwise, as somebody who is not there.
    SpokenOf = -8;
    /// Called in, or told, the line before.
    CalledBefore = 20;
    /// The same in the line behind.
    CalledBehind = 14;
    /// Not of the gender of *sir* or *mother* in the line before or behind.
    Miscalled = -12;

    // The turns.
    /// Spoke in the line before the last, with nothing between.
    Turn = 20;
    /// The same with narration between.
    TurnAfterBreak = 7;
    /// Spoke in the last line, with nothing between.
    Again = -14;
    /// The same with narration between.
    AgainAfterBreak = 3;
    /// Nobody that the text shows near.
    Unknown = -7;

    // The scene.
    /// Takes part in the lines around, all of them.
    Present = 20;
    /// Is not of the cast, where there is one.
    Unlisted = -14;
}
