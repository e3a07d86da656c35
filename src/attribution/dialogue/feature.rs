//! What speaks for or against somebody as the speaker of a line, and how much.
//!
//! Weights: a hundred to a factor of *e* in the odds. They are fitted, by the
//! program in `fit/`, to conversations of our own and to openings of novels in
//! LitBank (David Bamman, Olivia Lewke and Anya Mansoor, CC BY 4.0), and drawn
//! towards what one would think beforehand.

use crate::attribution::feature::features;
use crate::attribution::rule::Rule;

features! {
    // The words beside the line.
    /// A name says so: *“No,” said Ann.*
    Named = 596;
    /// A noun does: *“No,” said the doctor.*
    Noun = 445;
    /// A noun that may mean somebody who has a name: *said the old man*.
    NounPerhaps = 268;
    /// A pronoun does, and coreference took it for this one.
    Meant = 144;
    /// Is whom the narration before makes such a pronoun or noun mean, whoever’s
    /// turn it is: ten for the likeliest, less for others.
    Read = 2;
    /// Acts in the narration beside it: *Ann rose. “No.”*
    Acts = 274;
    /// A pronoun does so, and was taken for this one.
    ActsPerhaps = 30;
    /// Is of the gender of the pronoun or noun, as is known.
    Fit = 32;
    /// Is of another, or certainly not meant: *he said, looking at Ann*.
    Unfit = -417;

    // The narration around the line.
    /// The subject of a sentence of the line's own paragraph.
    SubjectBeside = 79;
    /// Mentioned there otherwise.
    Beside = 51;
    /// Mentioned in the clause of the cue: *he said, looking at Ann*.
    WithCue = 45;
    /// Mentioned in the clause of the cue of the line before.
    WithCueBefore = 79;
    /// The subject of the last sentence before the line, since the last line.
    LastSubject = 98;
    /// The subject of another sentence since then.
    SubjectBetween = 59;
    /// Mentioned since then otherwise.
    Between = 13;
    /// The subject of a sentence before the last line, the first behind narration, where nothing
    /// beside this one says who speaks: whoever else was there answers. By hand.
    SubjectBefore = 60;
    /// The subject of the narration that follows in the next paragraph.
    SubjectBehind = -41;

    // The words of the line.
    /// Called in it: *“No, Ann!”*
    Called = -255;
    /// Told it: *he said to Ann*.
    Told = -289;
    /// Named in it otherwise, as somebody who is not there.
    SpokenOf = -140;
    /// Named in it as who says it: *“I’m Ann.”*
    OwnName = 400;
    /// Called in, or told, the line before.
    CalledBefore = 186;
    /// The same, with narration since, in which the answer may have come. By hand.
    CalledAcross = 126;
    /// The same in the line behind.
    CalledBehind = -12;
    /// Not of the gender of *sir* or *mother* in the line before or behind.
    Miscalled = -76;

    // The turns.
    /// Spoke in the last line, in the same paragraph.
    SameParagraph = 256;
    /// Spoke in the line before the last, the lines close on each other, and words beside
    /// neither this one nor the last say who speaks. The three by hand: two who take turns
    /// need no names, and whoever joins them is named.
    Turn = 280;
    /// The same, and such words say so of one of the two: somebody may have joined.
    TurnTold = 203;
    /// The same as in a turn, but the last line is the first behind narration: whom its
    /// speaker turns to may be somebody else than before.
    TurnResumed = 140;
    /// Spoke in the last line, close on this one.
    Again = -170;
    /// Asked something there.
    AgainAsked = -233;
    /// Spoke in the line before the last, with narration in the paragraphs.
    TurnNarrated = 141;
    /// Spoke in the last line, with narration in the paragraphs.
    AgainNarrated = 90;
    /// Asked something there.
    AgainAskedNarrated = 5;
    /// Spoke in the line before the last, with a paragraph of narration since.
    TurnAfterBreak = 24;
    /// Spoke in the last line, with a paragraph of narration since.
    AgainAfterBreak = 112;
    /// Spoke the last long line near, where this one is long too: who tells a story goes on
    /// with it, whoever asks. By hand.
    Teller = 140;
    /// Nobody that the text shows near.
    Unknown = -100;

    // The scene.
    /// Takes part in a tenth of the lines before, the near ones counting more.
    PresentBefore = 7;
    /// The same of the lines behind.
    PresentBehind = -3;
    /// The narration around near lines has it: ten for the next line, one for the tenth.
    SeenNear = 5;
    /// Called in a near line, in the same measure.
    CalledNear = 7;
    /// Is *I* outside speech, who is there when anything happens, and speaks in one of
    /// the last lines: *“No,” I said.* By hand.
    Narrator = -10;
    /// Is *I*, but not in those: most narrators listen for pages.
    SilentNarrator = -53;
    /// The narration never mentions it.
    Unseen = -38;
    /// It does so only behind the line: whoever comes in later. By hand.
    Unmet = -50;
    /// Goes by a noun that is none for people, as far as one knows, and is nowhere
    /// said to speak: *the clock*.
    AnyNoun = -202;
    /// Each doubling of how often the narration mentions it.
    Often = 7;
    /// Is not of the cast, where there is one.
    Unlisted = -150;
}

/// What speaks for somebody: the sum of the weights, or something more telling.
pub(super) trait Points: Clone + Default {
    fn add(&mut self, feature: Feature, times: i32);

    fn add_all(&mut self, other: &Self);

    fn sum(&self) -> i32;
}

/// What a feature is of.
#[derive(Debug, Clone, Copy)]
enum Ground {
    Scene,
    Narration,
    Address,
    Else,
}

impl Feature {
    fn ground(self) -> Ground {
        use Feature::*;
        match self {
            CalledBefore | CalledAcross | CalledBehind => Ground::Address,
            Acts | ActsPerhaps | SubjectBeside | Beside | WithCueBefore | LastSubject | SubjectBetween | Between
            | SubjectBefore | SubjectBehind => Ground::Narration,
            PresentBefore | PresentBehind | SeenNear | CalledNear | Narrator | SilentNarrator | Often => Ground::Scene,
            _ => Ground::Else,
        }
    }
}

/// The weights by what they are of.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Grounds([i32; 4]);

impl Points for Grounds {
    fn add(&mut self, feature: Feature, times: i32) {
        self.0[feature.ground() as usize] += feature.weight() * times;
    }

    fn add_all(&mut self, other: &Grounds) {
        self.0.iter_mut().zip(other.0).for_each(|(points, more)| *points += more);
    }

    fn sum(&self) -> i32 {
        self.0.iter().sum()
    }
}

impl Grounds {
    /// What says most, where the turn has so many points.
    pub(super) fn rule(&self, turn: i32) -> Rule {
        let [scene, narration, address, _] = self.0;
        let rules = [(Rule::Scene, scene), (Rule::NearestMention, narration), (Rule::Called, address)];
        let (rule, points) = rules.into_iter().max_by_key(|r| r.1).unwrap_or(rules[0]);
        if turn < points { rule } else { Rule::Turn }
    }
}
