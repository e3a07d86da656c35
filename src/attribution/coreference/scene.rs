//! Who is about: the people and bodies that the last paragraphs spoke of, and
//! the choice among them for a pronoun.

use std::ops::{BitOr, Deref};

use super::NOBODY;
use super::place::{Cue, Place};
use crate::attribution::feature::features;

// What speaks for or against somebody as the one whom a pronoun means. Weights by hand.
features! {
    /// The gender is known and agrees.
    Agrees = 24;
    /// It is not known, but a pronoun or two seem to tell it, the one asked for or the other.
    Leans = 12;
    LeansAway = -10;
    /// Each other candidate that was mentioned later.
    Rank = -4;
    /// Was a subject when mentioned last.
    Subject = 16;
    /// And that of no clause within another: *when Ann came, Sue rose*.
    Main = 3;
    /// Was named behind a preposition when mentioned last, as what something else is of,
    /// about or at: *the arrival of Ann*, *about Ann’s dog*.
    Oblique = -10;
    /// Mentioned before in the paragraph, outside speech.
    SameParagraph = 14;
    /// The same of somebody with a name where people do not take turns: a
    /// paragraph of news is about somebody.
    Here = 24;
    /// The same of a stranger whom the paragraph tells of: *A shopkeeper shrugged.
    /// “No,” he said.*
    Met = 40;
    /// In a dialogue, of one without a name, the subject that this one takes up: *The
    /// commissioner dined late. He was tired*.
    TakenUp = 14;
    /// Mentioned in this very sentence.
    SameSentence = 4;
    /// Says there what the pronoun is the subject of: *Ann said that she would stay*.
    Reports = 12;
    /// Was a pronoun when mentioned last, in this sentence of a dialogue: whom one pronoun means
    /// the next one does.
    Pronoun = 8;
    /// Each paragraph since, beyond the first.
    Paragraph = -4;
    /// Spoke in the paragraph before, where people take turns.
    SpokeLast = -26;
    /// Spoke in the paragraph before, where they do not.
    SpokeBefore = 12;
    /// Spoke last, though narration stands between.
    SpokeLastBut = -12;
    /// Spoke last, and the cue says that the speaker answers.
    AnswersSelf = -10;
    /// Spoke last, and the cue says that the speaker goes on.
    GoesOn = 26;
    /// Spoke in one of the last paragraphs.
    SpokeLately = 10;
    /// Spoke before the one who spoke last.
    OtherTurn = 14;
    /// Called to in the speech itself.
    Called = -40;
    /// Called to in the speech before.
    CalledBefore = 14;
    /// Called to in one of the last paragraphs, as somebody who is there.
    CalledLately = 10;
    /// Spoken of in the speech itself.
    SpokenOf = -8;
    /// Only ever mentioned in speech so far.
    OnlyInSpeech = -14;
    /// Has a name.
    Named = 6;
    /// Each doubling of the number of mentions lately.
    Active = 4;
    /// Each doubling of the number of mentions.
    Often = 3;
    /// Is the subject of the same clause, whose object the pronoun is.
    OwnSubject = -30;
    /// Was the subject of the sentence before, as the pronoun is of this one.
    Parallel = 6;
    /// The only one with a name, of those who fit, in this sentence and the one before:
    /// *I met Tom. He smiled*, whoever is spoken of more.
    Alone = 20;
    /// The only one of those who fit who was a subject in the paragraph so far, whom *he*
    /// takes up as the subject.
    Sole = 10;
}

/// How long somebody is remembered, in paragraphs without a mention.
const MEMORY: u32 = 30;
/// A turn of as many paragraphs ago is a late one.
const LATELY: u32 = 8;
/// A call of as many paragraphs ago tells who is there.
const JUST: u32 = 3;
/// Beyond as many paragraphs the distance makes no difference.
const FAR: u32 = 12;
/// At most so many are about.
const MOST: usize = 16;
/// So many turns are known.
const MOST_TURNS: usize = 4;

/// Somebody who is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub(super) entity: u32,
    pub(super) paragraph: u32,
    pub(super) sentence: u32,
    pub(super) subject: bool,
    pub(super) main: bool,
    pub(super) oblique: bool,
    /// Was a pronoun when mentioned last.
    pronoun: bool,
    /// Was a subject in this paragraph, if not when mentioned last.
    acted: bool,
    /// The paragraph of the last mention in speech, and of the last call.
    pub(super) spoken_of: u32,
    pub(super) called: u32,
    pub(super) narrated: bool,
    /// How often it was mentioned lately: a mention counts four, and half as
    /// much with each paragraph since.
    pub(super) active: u32,
    /// The paragraph of the last turn to speak.
    pub(super) spoke: u32,
    /// What speaks for or against whoever was mentioned last as this one was.
    points: i32,
}

impl Feature {
    /// The weight if the feature holds. That costs no branch, which nothing would foretell.
    fn if_so(self, holds: bool) -> i32 {
        self.weight() * i32::from(holds)
    }
}

impl Slot {
    /// Of somebody of whom nothing is known yet.
    const fn of(entity: u32) -> Slot {
        Slot {
            entity,
            paragraph: 0,
            sentence: 0,
            subject: false,
            main: false,
            oblique: false,
            pronoun: false,
            acted: false,
            spoken_of: 0,
            called: 0,
            narrated: false,
            active: 0,
            spoke: 0,
            points: Feature::OnlyInSpeech.weight(),
        }
    }
}

/// Somebody's turn to speak.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    pub(super) paragraph: u32,
    pub(super) entity: u32,
}

/// Who is about, and the last turns.
pub(super) struct Scene {
    slots: [Slot; MOST],
    /// So many of the slots are somebody’s.
    taken: usize,
    /// The places of the slots in a ring, from that of the last mentioned to the one of whom
    /// nothing was said for longest, or to a free one: the place before and behind each.
    before: [u8; MOST],
    behind: [u8; MOST],
    first: u8,
    /// For every entity the place of the slot that was the last to be its.
    places: Vec<u8>,
    turns: Vec<Turn>,
}

/// What a pronoun asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub(super) paragraph: u32,
    pub(super) sentence: u32,
    pub(super) speaks: bool,
    /// Whose turn it is counts; else the conversation decides that.
    pub(super) turns: bool,
    pub(super) subject: bool,
    pub(super) object: bool,
    /// People take turns in this text.
    pub(super) dialogue: bool,
    pub(super) cue: Cue,
    /// Is the subject of what somebody says in the sentence.
    pub(super) reported: bool,
}

/// What is known of a candidate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// The gender is known, and the one asked for.
    pub(super) agrees: bool,
    pub(super) gendered: bool,
    /// If not, what the fewest pronouns tell: 1 for the one asked for, -1 for the other.
    pub(super) leans: i32,
    pub(super) named: bool,
    /// Has a name of two words or more.
    pub(super) full: bool,
    /// Goes by a noun alone that tells no gender and no office, as those do whom a text meets in
    /// passing: *a shopkeeper*, not *the senator*.
    pub(super) stranger: bool,
    pub(super) count: u32,
}

/// Some of those who are about, as bits by the places of their slots.
#[derive(Clone, Copy)]
pub(super) struct Subset(u16);

impl Subset {
    pub(super) const NONE: Subset = Subset(0);

    /// With one more.
    fn with(self, place: u8) -> Subset {
        Subset(self.0 | 1 << place)
    }

    fn has(self, place: u8) -> bool {
        self.0 >> place & 1 != 0
    }
}

impl BitOr for Subset {
    type Output = Subset;

    fn bitor(self, other: Subset) -> Subset {
        Subset(self.0 | other.0)
    }
}

/// Those whom a pronoun may mean, the last mentioned first, with what speaks for each.
pub(super) struct Candidates {
    all: [(u32, i32); MOST],
    count: usize,
}

impl Candidates {
    /// The likeliest, with the lead over the next.
    pub(super) fn best(&self) -> Option<(u32, i32)> {
        let (mut best, mut second) = ((NOBODY, i32::MIN), i32::MIN);
        for &(entity, score) in self.iter() {
            second = second.max(score.min(best.1));
            best = if score > best.1 { (entity, score) } else { best };
        }
        let (entity, score) = best;
        (entity != NOBODY).then(|| (entity, score.saturating_sub(second)))
    }
}

impl Deref for Candidates {
    type Target = [(u32, i32)];

    fn deref(&self) -> &[(u32, i32)] {
        &self.all[..self.count]
    }
}

impl Scene {
    /// Nobody is about, and there is room for those who will be, of so many in all.
    pub(super) fn empty(entities: usize) -> Scene {
        Scene {
            slots: [Slot::of(NOBODY); MOST],
            taken: 0,
            before: std::array::from_fn(|place| ((place + MOST - 1) % MOST) as u8),
            behind: std::array::from_fn(|place| ((place + 1) % MOST) as u8),
            first: 0,
            places: Vec::with_capacity(entities),
            turns: Vec::with_capacity(MOST_TURNS),
        }
    }

    /// Who is about, the last mentioned first.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.ring().map(|place| &self.slots[usize::from(place)])
    }

    /// The places of their slots.
    fn ring(&self) -> impl Iterator<Item = u8> {
        let mut next = self.first;
        (0..self.taken).map(move |_| {
            let place = next;
            next = self.behind[usize::from(place)];
            place
        })
    }

    /// Somebody who is about.
    pub(super) fn slot(&self, entity: u32) -> Option<&Slot> {
        self.place(entity).map(|place| &self.slots[usize::from(place)])
    }

    fn place(&self, entity: u32) -> Option<u8> {
        let &place = self.places.get(entity as usize)?;
        (self.slots[usize::from(place)].entity == entity).then_some(place)
    }

    /// Notes a mention outside speech, which may be a pronoun.
    pub(super) fn note(&mut self, entity: u32, place: &Place, pronoun: bool) {
        let slot = self.bring_forward(entity);
        slot.active = (slot.active >> (place.paragraph - slot.paragraph.min(place.paragraph)).min(7)) + 4;
        // A second mention in the sentence leaves a subject what it was, and an object.
        let again = slot.narrated & (slot.sentence == place.sentence);
        slot.subject = place.acts | place.speaks | again & slot.subject;
        slot.main = place.main | place.speaks | again & slot.main;
        slot.oblique = place.oblique & (!again | slot.oblique);
        let here = slot.narrated & (slot.paragraph == place.paragraph);
        slot.acted = here & slot.acted | place.acts | place.speaks;
        (slot.paragraph, slot.sentence, slot.narrated) = (place.paragraph, place.sentence, true);
        slot.pronoun = pronoun;
        slot.points = Feature::Subject.if_so(slot.subject)
            + Feature::Main.if_so(slot.main)
            + Feature::Oblique.if_so(slot.oblique);
    }

    /// Notes a mention in speech.
    pub(super) fn note_speech(&mut self, entity: u32, paragraph: u32, called: bool) {
        let slot = match self.place(entity) {
            Some(place) => &mut self.slots[usize::from(place)],
            None => {
                let slot = self.bring_forward(entity);
                slot.paragraph = paragraph;
                slot
            }
        };
        slot.spoken_of = paragraph;
        if called {
            slot.called = paragraph;
        }
    }

    /// Notes whose turn a paragraph was.
    pub(super) fn turn(&mut self, paragraph: u32, entity: u32) {
        if self.turns.len() == MOST_TURNS {
            self.turns.remove(0);
        }
        self.turns.push(Turn { paragraph, entity });
        if let Some(place) = self.place(entity) {
            let slot = &mut self.slots[usize::from(place)];
            slot.paragraph = slot.paragraph.max(paragraph);
            slot.spoke = paragraph;
        }
    }

    /// The one who spoke the turn before the last, if nothing came between.
    pub(super) fn other_turn(&self, paragraph: u32) -> Option<u32> {
        let [.., a, b] = self.turns[..] else { return None };
        (b.paragraph + 1 == paragraph && a.paragraph + 2 >= b.paragraph && a.entity != b.entity).then_some(a.entity)
    }

    /// Whom a paragraph is about so far: the subject of its last sentence, or who else was
    /// mentioned last; or, where it has nobody, the one who spoke in the paragraph before, or who was the
    /// subject of its last sentence.
    pub(super) fn foremost(&self, paragraph: u32) -> Option<u32> {
        let of = |paragraph: u32| self.slots().filter(move |slot| slot.narrated && slot.paragraph == paragraph);
        let subject = |paragraph| of(paragraph).filter(|slot| slot.subject).max_by_key(|slot| slot.sentence);
        let here = subject(paragraph).or_else(|| of(paragraph).next()).map(|slot| slot.entity);
        let before = || self.turns.last().filter(|turn| turn.paragraph + 1 == paragraph).map(|turn| turn.entity);
        let last = || subject(paragraph.checked_sub(1)?).map(|slot| slot.entity);
        here.or_else(before).or_else(last).filter(|&entity| entity != NOBODY)
    }

    /// Makes somebody, who may be new, the last mentioned.
    fn bring_forward(&mut self, entity: u32) -> &mut Slot {
        let place = self.place(entity).unwrap_or_else(|| self.take_place(entity));
        let (first, last) = (self.first, self.before[usize::from(self.first)]);
        // The last of the ring is the one before the first already.
        if place != first && place != last {
            let (before, behind) = (self.before[usize::from(place)], self.behind[usize::from(place)]);
            self.join(before, behind);
            self.join(last, place);
            self.join(place, first);
        }
        self.first = place;
        &mut self.slots[usize::from(place)]
    }

    /// Makes two places neighbours.
    fn join(&mut self, before: u8, behind: u8) {
        self.behind[usize::from(before)] = behind;
        self.before[usize::from(behind)] = before;
    }

    /// Gives somebody new a free slot, or that of whom nothing was said for longest.
    fn take_place(&mut self, entity: u32) -> u8 {
        let place = self.before[usize::from(self.first)];
        self.slots[usize::from(place)] = Slot::of(entity);
        self.taken = MOST.min(self.taken + 1);
        while self.places.len() <= entity as usize {
            self.places.push(0);
        }
        self.places[entity as usize] = place;
        place
    }

    /// Those of some entities who are about.
    pub(super) fn subset(&self, entities: &[u32]) -> Subset {
        let places = entities.iter().filter_map(|&entity| self.place(entity));
        places.fold(Subset::NONE, Subset::with)
    }

    /// Those of whom something holds.
    pub(super) fn those(&self, holds: impl Fn(u32) -> bool) -> Subset {
        let places = self.ring().filter(|&place| holds(self.slots[usize::from(place)].entity));
        places.fold(Subset::NONE, Subset::with)
    }

    /// Everybody about who fits, but for some, with what speaks for each; `known` tells what there is to know of one.
    pub(super) fn candidates(
        &self,
        wanted: &Wanted,
        but: Subset,
        fits: impl Fn(u32) -> bool,
        known: impl Fn(u32) -> Known,
    ) -> Candidates {
        // Nothing foretells who fits: all are written down, and the next one over who does not.
        let (mut fitting, mut count) = ([0; MOST], 0);
        for place in self.ring() {
            let slot = &self.slots[usize::from(place)];
            let lately = wanted.paragraph.saturating_sub(slot.paragraph) <= MEMORY;
            fitting[count] = place;
            count += usize::from(lately & !but.has(place) & fits(slot.entity));
        }
        // As bits, who is of this sentence or the one before, who has a name and a gender, and
        // who was a subject in the paragraph.
        let (mut near, mut clear, mut acting) = (0_u16, 0_u16, 0_u16);
        let mut all = [(NOBODY, 0); MOST];
        for (rank, &place) in fitting[..count].iter().enumerate() {
            let slot = &self.slots[usize::from(place)];
            let candidate = known(slot.entity);
            let own = wanted.object & slot.subject & (slot.sentence == wanted.sentence);
            near |= u16::from(slot.narrated & (slot.sentence + 1 >= wanted.sentence)) << rank;
            clear |= u16::from(candidate.named & candidate.gendered & !own) << rank;
            acting |= u16::from(slot.narrated & slot.acted & (slot.paragraph == wanted.paragraph)) << rank;
            all[rank] = (slot.entity, self.score(wanted, slot, candidate, rank as i32));
        }
        // One alone is a power of two; how often one stands alone, nothing foretells.
        let mut add = |feature: Feature, to: u16, holds: bool| {
            all[to.trailing_zeros() as usize % MOST].1 += feature.if_so(to.is_power_of_two() & holds);
        };
        add(Feature::Alone, near, near & clear != 0);
        add(Feature::Sole, acting, wanted.dialogue & (wanted.subject | wanted.speaks));
        Candidates { all, count }
    }

    /// What speaks for a candidate. In line the compiler would make branches of it.
    #[inline(never)]
    fn score(&self, wanted: &Wanted, slot: &Slot, known: Known, rank: i32) -> i32 {
        use Feature::*;
        let mut score = slot.points + Rank.weight() * rank;
        let mut add = |feature: Feature, holds: bool| score += feature.if_so(holds);
        let here = wanted.paragraph;
        let in_paragraph = slot.narrated & (slot.paragraph == here);
        let same = slot.narrated & (slot.sentence == wanted.sentence);
        let parallel = wanted.subject & slot.subject & (slot.sentence + 1 == wanted.sentence);
        add(Agrees, known.agrees);
        add(Leans, known.leans > 0);
        add(LeansAway, known.leans < 0);
        add(Named, known.named);
        add(SameParagraph, in_paragraph);
        add(SameSentence, same);
        add(Reports, same & wanted.reported & slot.subject);
        add(OwnSubject, wanted.object & slot.subject & same);
        add(Parallel, parallel);
        if wanted.dialogue {
            add(TakenUp, !known.named & parallel & slot.main & in_paragraph);
            add(Pronoun, slot.pronoun & same);
        } else {
            let somebody = known.full | (known.named | slot.subject) & known.agrees;
            add(Here, somebody & in_paragraph);
            // *A shopkeeper shrugged. “No,” she said.*
            add(Met, known.stranger & slot.subject & slot.main & in_paragraph);
        }
        if !(wanted.speaks && wanted.turns) {
            let lately = (slot.called > 0) & (slot.called + JUST >= here);
            // Whom the line itself calls does not speak it.
            add(CalledLately, lately & (!wanted.speaks | (slot.called < here)));
        } else {
            add(Called, slot.called == here);
            add(SpokenOf, slot.spoken_of == here && slot.called != here);
            add(CalledBefore, slot.called + 1 == here);
            add(SpokeLately, wanted.dialogue && slot.spoke > 0 && slot.spoke + LATELY >= here);
            let last = self.turns.last().filter(|t| t.paragraph + 3 >= here && t.paragraph < here);
            if let Some(last) = last {
                let own = last.entity == slot.entity && last.entity != NOBODY;
                let dialogue = wanted.dialogue && wanted.cue != Cue::GoesOn && !in_paragraph;
                add(SpokeLast, dialogue && own && last.paragraph + 1 == here);
                add(SpokeLastBut, dialogue && own && last.paragraph + 1 < here);
                add(AnswersSelf, dialogue && own && wanted.cue == Cue::Replies);
                add(GoesOn, wanted.cue == Cue::GoesOn && own);
                add(SpokeBefore, !wanted.dialogue && own);
                add(OtherTurn, wanted.dialogue && self.other_turn(here) == Some(slot.entity));
            }
        }
        let paragraphs = here.saturating_sub(slot.paragraph).saturating_sub(1).min(FAR) as i32;
        let often = (32 - known.count.leading_zeros()).min(8) as i32;
        let active = slot.active >> here.saturating_sub(slot.paragraph).min(7);
        score += Active.weight() * (32 - active.leading_zeros()).min(6) as i32;
        score + Paragraph.weight() * paragraphs + Often.weight() * often
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_mentioned_last_comes_first_and_the_latest_stay() {
        let mut scene = Scene::empty(0);
        (0..20).for_each(|entity| scene.note(entity, &Place::default(), false));
        scene.note(7, &Place::default(), false);
        scene.note_speech(9, 3, true);
        let about: Vec<u32> = scene.slots().map(|slot| slot.entity).collect();
        assert_eq!(about, [7, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 6, 5, 4]);
        assert_eq!((scene.slot(9).map(|slot| slot.called), scene.slot(3).is_some()), (Some(3), false));
    }
}
