//! Names that the text itself gives somebody: *his name was Ann Lee*, *known as Duke*.

use crate::lexicon::{Few, Lex, few};
use crate::mention::Form;
use crate::token::Kind;

use super::place::{asked_before, asks_name, is_own_name};
use super::{MOST_BETWEEN, Resolver};

/// What a name is by which one goes besides one's own: *known as Duke*, *nicknamed Duke*.
const GOING_BY: &Few = few!["alias", "called", "dubbed", "known", "nicknamed"];
/// Between that and the name stand at most so many words, and as many before it: *Lee, whom
/// everybody | called*, *known | to his friends as | Duke*.
const LONGEST_GOING: usize = 5;

impl Resolver<'_, '_> {
    /// Whoever goes by a name besides another: *Robert Lee, better known as Bear*, *Monk, whom
    /// they called White*, *everyone called her Bunny*, *she was always called Bunny*, *Robert Lee, or Bear,
    /// as they called him*.
    pub(super) fn nicknamed(&self, i: usize) -> Option<u32> {
        let (m, tokens) = (self.mentions[i], self.tokens);
        let before = m.first().checked_sub(1).filter(|_| !self.places[i].quoted)?;
        let known = if m.first < m.name && tokens.is_among(before, few!["call", "calls", "called"]) {
            // *called her Bunny* reads like *her uncle*.
            self.possessor(i)?
        } else if tokens.is_word(before, "or") {
            // *Robert Lee, or Bear, as they called him*
            let as_ = m.last() + 1 + usize::from(tokens.kind(m.last() + 1) == Some(Kind::Comma));
            let goes = |k: usize| tokens.is_among(k, GOING_BY) || tokens.is_among(k, few!["call", "calls"]);
            if !tokens.is_word(as_, "as") || !(as_ + 1..as_ + 1 + LONGEST_GOING).any(goes) {
                return None;
            }
            let comma = before.checked_sub(1).filter(|&k| tokens.all[k].is(Kind::Comma))?;
            let ends = |k: &usize| self.mentions[*k].last() + 1 == comma;
            self.of[(i.saturating_sub(MOST_BETWEEN)..i).rev().find(ends)?]
        } else {
            let from = before - usize::from(tokens.is_word(before, "as") && before > 0);
            let least = if from < before { from.saturating_sub(LONGEST_GOING) } else { from };
            let by = (least..=from).rev().find(|&k| tokens.is_among(k, GOING_BY))?;
            // Not *they* of *whom they called*.
            let names = |k: &usize| {
                let m = self.mentions[*k];
                m.last() < by && !m.first().checked_sub(1).is_some_and(|whom| tokens.is_word(whom, "whom"))
            };
            let k = (i.saturating_sub(MOST_BETWEEN)..i).rev().find(names)?;
            let next = self.mentions[k].last() + 1;
            let told = tokens.all[next].is(Kind::Comma) || tokens.lex(next).any(Lex::AUXILIARY);
            if !told || next + LONGEST_GOING < by || self.places[k].sentence != self.places[i].sentence {
                return None;
            }
            self.of[k]
        };
        let e = self.all.get(known as usize)?;
        let named = !e.plural && e.form.is_somebody();
        (named && e.gender.may_be(m.gender)).then_some(known)
    }

    /// Whether a line has the name as that of whoever says it: *“I’m Ann.”*
    pub(super) fn says_own_name(&self, i: usize) -> bool {
        let (m, tokens) = (&self.mentions[i], self.tokens);
        let opens = || m.first().checked_sub(1).is_some_and(|b| tokens.all[b].is(Kind::Mark));
        let asked = || asked_before(tokens, m.first()).any(|k| asks_name(tokens, k));
        tokens.all[m.first()].depth() == 1 && (is_own_name(tokens, m) || m.is_somebody() && opens() && asked())
    }

    /// The one without a name whose name a mention tells: *his name was Ann Lee*,
    /// *the boy’s name is Lee*, *a boy whose name was Lee*, *the boy was called Lee*; *the boy
    /// said, “I’m Lee.”*
    pub(super) fn told_name(&self, i: usize) -> Option<u32> {
        let m = self.mentions[i];
        let before = || i.saturating_sub(MOST_BETWEEN)..i;
        let unnamed = |entity: u32| {
            let e = self.all.get(entity as usize)?;
            (e.form == Form::Role && !e.plural).then_some(entity)
        };
        if self.says_own_name(i) {
            let speaks = |k: &usize| self.places[*k].speaks && self.places[*k].paragraph == self.places[i].paragraph;
            // *“I’m Lee,” the boy said*, *he said*
            let behind = || {
                let k = (i + 1..self.mentions.len()).take(MOST_BETWEEN).find(speaks)?;
                let speaker = self.mentions[k];
                let known = match speaker.form {
                    Form::Pronoun => self.choose(k, speaker.gender)?.0,
                    Form::Role => self.known_by(speaker.name as usize, k)?,
                    _ => return None,
                };
                self.all[known as usize].gender.may_be(m.gender).then_some(known)
            };
            let told = before().rev().find(speaks).map_or_else(behind, |k| Some(self.of[k]));
            let beside = || (i + 1..self.mentions.len()).take(MOST_BETWEEN).any(|k| speaks(&k));
            if told.is_none() && !beside() {
                // Nobody is named: whose turn it is, or the only stranger.
                let turn = self.scene.other_turn(self.places[i].paragraph).and_then(unnamed);
                let fits = |e: &u32| self.all[*e as usize].gender.may_be(m.gender);
                return turn.or_else(|| self.sole_stranger(i)).filter(fits);
            }
            return unnamed(told?);
        }
        let name = m.first().checked_sub(2)?;
        let is_at = |k: usize| self.tokens.is_among(k, few!["is", "was"]);
        let ends_at = |last: usize| before().rev().find(|&k| self.mentions[k].last() == last);
        let entity = if is_at(name) && self.tokens.is_among(name + 1, few!["called", "named"]) && !m.possessive {
            unnamed(self.of[ends_at(name.checked_sub(1)?)?])?
        } else if is_at(name + 1) && self.tokens.is_word(name, "name") {
            let before_name = name.checked_sub(1)?;
            let whose = self.tokens.is_word(before_name, "whose");
            let comma = whose && before_name > 0 && self.tokens.kind(before_name - 1) == Some(Kind::Comma);
            let clitic = self.tokens.kind(before_name) == Some(Kind::Clitic);
            let last = before_name.checked_sub(usize::from(clitic || whose) + usize::from(comma))?;
            // *a man with a stick, whose name was Lee*
            let told = |k: &usize| {
                let m = self.mentions[*k];
                m.form == Form::Role && !m.possessive && self.places[*k].sentence == self.places[i].sentence
            };
            let owner = ends_at(last).or_else(|| before().rev().find(told).filter(|_| comma))?;
            unnamed(self.of[owner]).filter(|_| whose || self.mentions[owner].possessive)?
        } else {
            return None;
        };
        self.all[entity as usize].gender.may_be(m.gender).then_some(entity)
    }

    /// The only one about without a name who may have the one that a mention tells.
    fn sole_stranger(&self, i: usize) -> Option<u32> {
        let mut found = self.scene.slots().filter(|slot| {
            let e = &self.all[slot.entity as usize];
            let noun = self.mentions[e.best as usize].name as usize;
            let unnamed = slot.narrated && e.form == Form::Role && self.tokens.is_person_noun(noun);
            unnamed && self.is_about(slot.entity, i) && self.may_go_by(slot.entity, self.mentions[i])
        });
        let one = found.next()?.entity;
        found.next().is_none().then_some(one)
    }

    /// The relative without a name whom the sentence before the paragraph has brought in, and who is
    /// named beside the line: *I gave it to my husband. ¶ “Well?” said Edmund.*
    pub(super) fn answers(&self, i: usize) -> Option<u32> {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        if !place.speaks {
            return None;
        }
        let before = |k: &usize| !self.places[*k].quoted && self.places[*k].paragraph < place.paragraph;
        let last = (i.saturating_sub(MOST_BETWEEN)..i).rev().find(before)?;
        let beside = |k: &usize| self.places[*k].sentence == self.places[last].sentence;
        let kin = |k: &usize| self.tokens.lex(self.mentions[*k].name as usize).any(Lex::KIN);
        let k = (last.saturating_sub(MOST_BETWEEN)..=last).rev().take_while(beside).find(kin)?;
        let entity = self.brought_in(k).filter(|_| self.places[k].paragraph + 1 == place.paragraph)?;
        self.may_go_by(entity, *m).then_some(entity)
    }

    /// The one without a name of whom a mention was the first.
    pub(super) fn brought_in(&self, mention: usize) -> Option<u32> {
        let entity = self.of[mention];
        let e = self.all.get(entity as usize)?;
        (e.form == Form::Role && e.best as usize == mention).then_some(entity)
    }
}
