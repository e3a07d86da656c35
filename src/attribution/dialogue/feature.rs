//! What speaks for or against somebody as the speaker of a line, and how much.
//!
//! Weights: a hundred to a factor of *e* in the odds. They are fitted, by the
//! program in `fit/`, to conversations of our own and to openings of novels in
//! LitBank (David Bamman, Olivia Lewke and Anya Mansoor, CC BY 4.0), and drawn
//! towards what one would think beforehand.

use crate::attribution::feature::features;

features! {
    // The words beside the line.
    /// A name says so: *“No,” said Ann.*
    Named = 568;
    /// A noun does: *“No,” said the doctor.*
    Noun = 509;
    /// A noun that may mean somebody who has a name: *said the old man*.
    NounPerhaps = 289;
    /// A pronoun does, and coreference took it for this one.
    Meant = 146;
    /// Is whom the narration before makes such a pronoun or noun mean, whoever’s
    /// turn it is: ten for the likeliest, less for others.
    Read = 9;
    /// Acts in the narration beside it: *Ann rose. “No.”*
    Acts = 238;
    /// A pronoun does so, and was taken for this one.
    ActsPerhaps = 108;
    /// Is of the gender of the pronoun or noun, as is known.
    Fit = 36;
    /// Is of another.
    Unfit = -392;

    // The narration around the line.
    /// The subject of a sentence of the line's own paragraph.
    SubjectBeside = 135;
    /// Mentioned there otherwise.
    Beside = 39;
    /// Mentioned in the clause of the cue: *he said, looking at Ann*.
    WithCue = -88;
    /// Mentioned in the clause of the cue of the line before.
    WithCueBefore = 64;
    /// The subject of the last sentence before the line, since the last line.
    LastSubject = 113;
    /// The subject of another sentence since then.
    SubjectBetween = 65;
    /// Mentioned since then otherwise.
    Between = 23;
    /// The subject of the narration that follows in the next paragraph.
    SubjectBehind = -25;

    // The words of the line.
    /// Called in it: *“No, Ann!”*
    Called = -361;
    /// Told it: *he said to Ann*.
    Told = -286;
    /// Named in it otherwise, as somebody who is not there.
    SpokenOf = -117;
    /// Called in, or told, the line before.
    CalledBefore = 200;
    /// The same in the line behind.
    CalledBehind = 16;
    /// Not of the gender of *sir* or *mother* in the line before or behind.
    Miscalled = -96;

    // The turns.
    /// Spoke in the last line, in the same paragraph.
    SameParagraph = 244;
    /// Spoke in the line before the last, the lines close on each other.
    Turn = 231;
    /// Spoke in the last line, close on this one.
    Again = -163;
    /// Asked something there.
    AgainAsked = -327;
    /// Spoke in the line before the last, with narration in the paragraphs.
    TurnNarrated = 123;
    /// Spoke in the last line, with narration in the paragraphs.
    AgainNarrated = 105;
    /// Spoke in the line before the last, with a paragraph of narration since.
    TurnAfterBreak = 57;
    /// Spoke in the last line, with a paragraph of narration since.
    AgainAfterBreak = 105;
    /// Nobody that the text shows near.
    Unknown = -100;

    // The scene.
    /// Takes part in a tenth of the lines before, the near ones counting more.
    PresentBefore = 3;
    /// The same of the lines behind.
    PresentBehind = -3;
    /// The narration around near lines has it: ten for the next line, one for the tenth.
    SeenNear = 8;
    /// Called in a near line, in the same measure.
    CalledNear = 5;
    /// The narration never mentions it.
    Unseen = -14;
    /// Each doubling of how often the narration mentions it.
    Often = 10;
    /// Is not of the cast, where there is one.
    Unlisted = -150;
}

/// What speaks for somebody: the sum of the weights, or something more telling.
pub(super) trait Points: Clone + Default {
    fn add(&mut self, feature: Feature, times: i32);

    fn sum(&self) -> i32;
}

impl Points for i32 {
    fn add(&mut self, feature: Feature, times: i32) {
        *self += feature.weight() * times;
    }

    fn sum(&self) -> i32 {
        *self
    }
}
