//! Agreement: the number, the gender and the kind by which pronouns and nouns may mean somebody.

use std::ops::Deref;

use crate::lexicon::Lex;
use crate::mention::Form;

/// What sort of somebody or something a pronoun or noun means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Several,
    Thing,
    /// Something that speaks: *“Never,” it said.*
    Creature,
    Person,
    /// Somebody who has no name: *the stranger*.
    Nameless,
}

/// What tells which pronouns and nouns may mean somebody.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Traits {
    /// What sort of mention has the fullest name: a name, a role, a body. The narrator
    /// without a name is [`Form::FirstPerson`].
    pub(crate) form: Form,
    /// [`Lex::MALE`], [`Lex::FEMALE`] or nothing.
    pub(crate) gender: Lex,
    pub(crate) plural: bool,
    /// Was first met by a noun for people.
    pub(super) person_noun: bool,
    /// Is somebody at all, though nothing tells the gender: places act seldom.
    pub(super) acts: bool,
}

/// The traits, and all that agrees with them: every pronoun asks it of everybody who is
/// about, so it is reckoned when they change.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agreement {
    traits: Traits,
    with: u16,
}

/// What a pronoun or noun asks for, as a bit.
#[derive(Clone, Copy)]
pub(super) struct Asked(u16);

// The bits: several, a thing, a creature, a person of each gender, a nameless one of each gender.
const SEVERAL: u16 = 1;
const THING: u16 = 2;
const CREATURE: u16 = 4;
const PERSON: u32 = 3;
const NAMELESS: u32 = 7;

/// The place of a gender among four: none, two, and both.
const fn number(gender: Lex) -> u32 {
    gender.any(Lex::MALE) as u32 | (gender.any(Lex::FEMALE) as u32) << 1
}

impl Asked {
    /// Somebody of a sort and a gender.
    pub(super) fn of(sort: Sort, gender: Lex) -> Asked {
        Asked(match sort {
            Sort::Several => SEVERAL,
            Sort::Thing => THING,
            Sort::Creature => THING | CREATURE,
            Sort::Person => 1 << (PERSON + number(gender)),
            Sort::Nameless => 1 << (NAMELESS + number(gender)),
        })
    }
}

impl Agreement {
    pub(super) fn of(traits: Traits) -> Agreement {
        let Traits { form, gender, plural, person_noun, acts } = traits;
        // Who has no gender may have any; no gender is anybody’s.
        let genders = match (gender, acts) {
            (Lex::NONE, true) => 0b1111,
            _ => 1 | 1 << number(gender),
        };
        let with = match form {
            _ if plural => SEVERAL,
            Form::Body => SEVERAL | THING,
            Form::Thing | Form::Place => THING,
            Form::Person | Form::Listed { .. } => genders << PERSON,
            // *the dragon*, *the computer*
            Form::Role if gender == Lex::NONE && !person_noun => CREATURE | genders << PERSON | genders << NAMELESS,
            Form::Role => genders << PERSON | genders << NAMELESS,
            Form::Group | Form::Pronoun | Form::FirstPerson => 0,
        };
        Agreement { traits, with }
    }

    /// Changes the traits.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Traits)) {
        change(&mut self.traits);
        *self = Agreement::of(self.traits);
    }

    /// Whether a pronoun or noun may mean whoever has the traits.
    pub(super) fn agrees(&self, asked: Asked) -> bool {
        self.with & asked.0 != 0
    }
}

impl Deref for Agreement {
    type Target = Traits;

    fn deref(&self) -> &Traits {
        &self.traits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_agrees_is_told_by_number_gender_and_kind() {
        use Sort::*;
        let (man, woman, any) = (Lex::MALE, Lex::FEMALE, Lex::NONE);
        let noun = Traits { form: Form::Role, gender: any, plural: false, person_noun: false, acts: true };
        let mut who = Agreement::of(noun);
        let is = |who: Agreement, asked: &[(Sort, Lex)]| asked.iter().all(|&(s, g)| who.agrees(Asked::of(s, g)));
        let is_none = |who: Agreement, asked: &[(Sort, Lex)]| !asked.iter().any(|&(s, g)| who.agrees(Asked::of(s, g)));
        assert!(is(who, &[(Person, man), (Person, woman), (Person, any), (Nameless, man), (Nameless, any)]));
        assert!(is(who, &[(Creature, any)]) && is_none(who, &[(Several, any), (Thing, any)]));
        who.change(|traits| traits.person_noun = true);
        assert!(is_none(who, &[(Creature, any)]));
        who.change(|traits| (traits.form, traits.gender) = (Form::Person, woman));
        assert!(is(who, &[(Person, woman), (Person, any)]));
        assert!(is_none(who, &[(Person, man), (Nameless, woman), (Several, woman), (Thing, any)]));
        who.change(|traits| (traits.gender, traits.acts) = (any, false));
        assert!(is(who, &[(Person, any)]) && is_none(who, &[(Person, man), (Person, woman)]));
        who.change(|traits| traits.form = Form::Body);
        assert!(is(who, &[(Several, any), (Thing, any), (Creature, any)]) && is_none(who, &[(Person, any)]));
        who.change(|traits| traits.plural = true);
        assert!(is(who, &[(Several, man)]) && is_none(who, &[(Thing, any), (Person, man)]));
    }
}
