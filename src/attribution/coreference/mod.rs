//! Mentions to speakers: partial names, titles, roles, pronouns.
//!
//! Names come first, over the whole text ([`names`]): each form of a name is
//! one person's, or one of a few people's. Then the text is read for what
//! pronouns tell of the gender of these people. At last all mentions are
//! resolved in order: names that several people share by nearness, roles by
//! their noun, pronouns by who is about ([`scene`]). A wrong merge is worse
//! than a missed one: what does not fit somebody for sure is somebody new.

mod agreement;
mod bodies;
mod called;
mod cast;
mod kin;
mod learned;
mod names;
mod narrator;
mod place;
mod recent;
mod roles;
mod scene;
mod spelled;
mod told;
mod variation;

use std::ops::Deref;

use crate::attribution::Evidence;
use crate::clause::Clauses;
use crate::gazetteer::Gazetteer;
use crate::lexicon::roles::{APART, PARTS};
use crate::lexicon::{self, Few, Lex, few};
use crate::map::Map;
use crate::mention::{self, Form, Mention};
use crate::quotation::Quotation;
use crate::row::Row;
use crate::token::{Kind, Tokens};
use agreement::{Agreement, Asked, Sort, Traits};
use names::{Names, Owner};
pub(super) use place::{Place, asks_name, is_own_name};
use place::{Speech, is_expletive};
use recent::Recent;
use scene::{Candidates, Known, Scene, Subset, Wanted};
use spelled::Spelled;
use variation::NEW;

/// Somebody, or some body, that the text speaks of.
#[derive(Debug, Clone)]
pub(crate) struct Entity<'t> {
    /// The mention with the fullest name, as an index.
    pub(crate) best: u32,
    agreement: Agreement,
    /// Goes by a husband’s name: *Mrs. John Lee*.
    pub(crate) by_husband: bool,
    /// The text has two words or more of the name, or a gazetteer has it.
    full: bool,
    /// A mention with a title, as an index; [`NOBODY`] where there is none.
    pub(crate) titled: u32,
    /// How often it is mentioned, pronouns not counted; and how often outside
    /// speech, where it therefore is about and can speak.
    pub(crate) count: u32,
    pub(crate) narrated: u32,
    /// Goes by the name of an office: *Senator Lee*.
    pub(crate) in_office: bool,
    /// The person of the names that it is, [`NOBODY`] where it is none.
    person: u32,
    /// Whether the pronouns that seem to mean it, too few to tell, are those of a man: 1, or of
    /// a woman: -1.
    leans: i32,
    /// Above 0 if the narration of a novel calls somebody old, below if young.
    age: i8,
    /// The telling words among the nouns it goes by: *former*, *vice*.
    pub(crate) roles: Vec<&'t str>,
}

impl Deref for Entity<'_> {
    type Target = Traits;

    fn deref(&self) -> &Traits {
        &self.agreement
    }
}

/// Who each mention is.
pub(crate) struct Entities<'t> {
    pub(crate) all: Vec<Entity<'t>>,
    /// The entity of each mention, [`NOBODY`] where there is none. Pronouns
    /// and unnamed people in speech are nobody.
    pub(crate) of: Vec<u32>,
    /// Where each mention stands, until the lines are read.
    pub(in crate::attribution) places: Vec<Place>,
    /// The one who is *I* outside speech.
    pub(crate) narrator: u32,
    /// Whether people take turns to speak, as in novels.
    pub(crate) dialogue: bool,
    /// Whom a pronoun or noun beside a quotation may mean, whoever’s turn it is, in
    /// the order of the mentions.
    readings: Vec<Reading>,
}

/// Somebody whom a pronoun or noun may mean.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) mention: u32,
    pub(crate) who: u32,
    /// By how much less likely than the likeliest, from 0 down; or [`NEVER`].
    pub(crate) points: i32,
}

/// The points of somebody who is certainly not meant.
pub(crate) const NEVER: i32 = i32::MIN;

impl Entities<'_> {
    /// Whom a mention may mean, where that is a guess.
    pub(crate) fn readings_of(&self, mention: usize) -> &[Reading] {
        let mention = mention as u32;
        let start = self.readings.partition_point(|r| r.mention < mention);
        let end = self.readings.partition_point(|r| r.mention <= mention);
        &self.readings[start..end]
    }
}

pub(crate) const NOBODY: u32 = u32::MAX;

/// Words that tell the age of somebody for sure count as so many that only seem to.
const SURE: i8 = 3;
/// There is room for so many nouns at first.
const MOST_NOUNS: usize = 64;
/// A person is known by at most so many roles.
const MOST_ROLES: usize = 8;
/// Somebody named alone within so many tokens is meant by a name that several share.
const NEAR: u32 = 120;

/// So many mentions before a pronoun are looked at for the subject of its paragraph.
const MOST_BEFORE: usize = 8;
/// Between an event’s owner and a pronoun stand at most so many mentions.
const MOST_BETWEEN: usize = 6;
/// So many mentions behind a pronoun are looked at for whom its sentence names.
const MOST_BEHIND: usize = 8;
/// So many people are told from whom a pronoun or noun means.
const MOST_APART: usize = 3;
/// Pronouns that mean nobody in particular.
const ANYBODY: &Few = few!["anybody", "anyone", "everybody", "everyone", "nobody", "somebody", "someone"];

/// Words before a name that make it another one of the subject: *he was Tom Lee*.
const IDENTITY: &Few = few!["is", "was", "as", "be", "been", "called", "named"];

/// What coreference reads.
#[derive(Clone, Copy)]
pub(crate) struct Sources<'a, 't> {
    pub(crate) clauses: Clauses<'a, 't>,
    pub(crate) quotations: &'a [Quotation],
    pub(crate) evidence: &'a [Option<Evidence>],
    pub(crate) cast: &'a Gazetteer,
    pub(crate) gazetteer: &'a Gazetteer,
    /// The name of the narrator, as the caller gives it.
    pub(crate) narrator: Option<&'a str>,
    /// Whether they take turns.
    pub(crate) dialogue: bool,
}

/// Resolves every mention.
pub(crate) fn resolve<'t>(sources: Sources<'_, 't>) -> Entities<'t> {
    let Sources { clauses, quotations, evidence, cast, gazetteer, dialogue, .. } = sources;
    let Clauses { tokens, mentions, .. } = clauses;
    let mut places = place::places(tokens, mentions);
    let speeches = place::speeches(clauses, quotations, evidence, &mut places);
    let mut names = Names::read(tokens, mentions, &places, cast, gazetteer, dialogue);
    names.choose_best(mentions);
    let mut resolver = Resolver {
        sources,
        tokens,
        mentions,
        places: &places,
        all: Row(Vec::with_capacity(mentions.len() / 2)),
        of: Row(vec![NOBODY; mentions.len()]),
        readings: Vec::new(),
        of_person: Row(vec![NOBODY; names.people.len()]),
        cast_nouns: cast::nouns(cast, &names),
        by_role: Map::with_capacity((mentions.len() / 4).min(MOST_NOUNS)),
        by_word: Spelled::of(tokens.text, (mentions.len() / 8).min(MOST_NOUNS)),
        by_letters: Map::with_capacity((mentions.len() / 16).min(MOST_NOUNS)),
        letters: String::new(),
        listed: Map::new(),
        kin: Map::new(),
        kin_of: Map::new(),
        role_of: Map::new(),
        last: Row(Vec::with_capacity(mentions.len() / 2)),
        scene: Scene::empty(mentions.len() / 2),
        dialogue,
        capitals_tell: dialogue && roles::capitals_tell(tokens, mentions),
        narrator: NOBODY,
        own_name: None,
        unveiled: Vec::new(),
        names,
    };
    resolver.hear_genders();
    resolver.find_narrator(&speeches);
    resolver.learn_roles(&speeches);
    if dialogue {
        resolver.learn_kin(&speeches);
    }
    resolver.run(&speeches);
    if dialogue {
        resolver.name_the_called(&speeches);
    }
    // The conversations need the room that was for one body to two mentions.
    resolver.all.shrink_to_fit();
    Entities {
        all: resolver.all.0,
        of: resolver.of.0,
        narrator: resolver.narrator,
        dialogue,
        readings: resolver.readings,
        places,
    }
}

struct Resolver<'a, 't> {
    sources: Sources<'a, 't>,
    tokens: &'a Tokens<'t>,
    mentions: &'a [Mention],
    places: &'a [Place],
    names: Names<'a>,
    all: Row<Entity<'t>>,
    of: Row<u32>,
    readings: Vec<Reading>,
    /// The entity of each person of `names`.
    of_person: Row<u32>,
    /// The people whom the cast itself calls by nouns, by the keys of these.
    cast_nouns: Map<u64, u32>,
    /// The entities that go by a noun, by its key.
    by_role: Map<u64, Recent>,
    /// The bodies with a name that ends in the word.
    by_word: Spelled<'t, Recent>,
    /// The bodies by the first letters of their names, as the key of a word.
    by_letters: Map<u64, u32>,
    /// Room for such letters.
    letters: String,
    /// The bodies of gazetteers.
    listed: Map<(u32, bool), u32>,
    /// Whose relative somebody is: by the owner and the key of the noun.
    kin: Map<(u32, u64), u32>,
    /// The same among the people of `names`, by what they call each other in speech.
    kin_of: Map<(u32, u64), u32>,
    /// The people whom the text calls by a role, by the key of its words.
    role_of: Map<u64, u32>,
    /// The token of the last mention of each entity, pronouns not counted.
    last: Row<u32>,
    scene: Scene,
    dialogue: bool,
    /// Whether a noun with a capital is a name: the text has *a man*, not *a Man*.
    capitals_tell: bool,
    /// The one who is *I* outside speech.
    narrator: u32,
    /// Who has last said the own name, and in which paragraph.
    own_name: Option<(u32, u32)>,
    /// Those without a name each with one who may be the same.
    unveiled: Vec<(u32, u32)>,
}

impl<'t> Resolver<'_, 't> {
    fn run(&mut self, speeches: &[Speech]) {
        let mut next = 0;
        for i in 0..self.mentions.len() {
            let place = &self.places[i];
            while let Some(speech) = speeches.get(next).filter(|s| s.paragraph < place.paragraph) {
                self.end_turn(*speech);
                next += 1;
            }
            let entity = self.entity(i);
            if self.dialogue && place.speaks && self.is_open(i, entity) {
                self.note_readings(i);
            }
            self.of[i] = entity;
            if place.quoted && entity != NOBODY && self.says_own_name(i) {
                self.own_name = Some((place.paragraph, entity));
            }
            if self.dialogue && !place.quoted && entity != NOBODY {
                self.note_unveiled(i, entity);
            }
            self.note(i, entity);
        }
    }

    /// After a paragraph of speech: whose turn it was.
    fn end_turn(&mut self, speech: Speech) {
        let known = speech.mention.map_or(NOBODY, |i| self.of[i as usize]);
        let entity = if known == NOBODY && speech.mention.is_none() && self.dialogue {
            // Nobody is named: the turn goes back to the one before the last.
            self.scene.other_turn(speech.paragraph).unwrap_or(NOBODY)
        } else {
            known
        };
        self.scene.turn(speech.paragraph, entity);
    }

    fn entity(&mut self, i: usize) -> u32 {
        let m = &self.mentions[i];
        match m.form {
            Form::Listed { entry, of_cast } => self.listed(i, entry, of_cast),
            Form::Person => self.person(i),
            Form::Body | Form::Place => self.body(i),
            Form::Role | Form::Thing | Form::Group => self.role(i),
            Form::Pronoun => self.pronoun(i),
            Form::FirstPerson if self.places[i].quoted || m.plural => NOBODY,
            Form::FirstPerson => self.narrator,
        }
    }

    fn new_entity(&mut self, i: usize) -> u32 {
        let m = &self.mentions[i];
        let id = self.all.len() as u32;
        self.all.push(Entity {
            best: i as u32,
            agreement: Agreement::of(Traits {
                form: m.form,
                gender: m.gender,
                plural: m.plural,
                person_noun: self.tokens.is_person_noun(m.name as usize),
                acts: true,
            }),
            by_husband: false,
            full: false,
            titled: NOBODY,
            count: 0,
            narrated: 0,
            in_office: false,
            person: NOBODY,
            leans: 0,
            age: 0,
            roles: Vec::new(),
        });
        self.last.push(m.first);
        id
    }

    /// The entity that a person of the names is.
    fn entity_of(&mut self, person: u32, i: usize) -> u32 {
        if self.of_person[person as usize] != NOBODY {
            return self.of_person[person as usize];
        }
        self.first_named(person, i)
    }

    /// The entity of a person whom no mention has named before.
    #[inline(never)]
    fn first_named(&mut self, person: u32, i: usize) -> u32 {
        if let Some(entity) = self.nicknamed(i) {
            self.of_person[person as usize] = entity;
            return entity;
        }
        let told = self.told_name(i).or_else(|| self.answers(i));
        let entity = told.unwrap_or_else(|| self.new_entity(i));
        let p = &self.names.people[person as usize];
        // *at Dunmore*, who does nothing in the whole of a novel, is no candidate for its lines.
        let m = self.mentions[i];
        let placed =
            || m.first().checked_sub(1).is_some_and(|b| self.tokens.is_among(b, few!["at", "in", "from", "near"]));
        let idle = p.acts == 0 && p.narrated > 0 && p.gender() == Lex::NONE && p.titled == NOBODY;
        let form = match p.listed {
            Some((entry, of_cast)) => Form::Listed { entry, of_cast },
            None if self.dialogue && idle && placed() => Form::Thing,
            None => Form::Person,
        };
        let e = &mut self.all[entity as usize];
        e.agreement.change(|traits| {
            (traits.form, traits.acts) = (form, p.acts > 0 && p.acts * 6 >= p.narrated);
            // *“I’m Robin,” said the woman.*
            if told.is_none() || traits.gender == Lex::NONE {
                traits.gender = p.gender();
            }
        });
        e.best = if p.best == NOBODY { i as u32 } else { p.best };
        e.by_husband = p.by_husband && p.listed.is_none();
        e.full = p.is_full();
        e.titled = p.titled;
        (e.person, e.leans) = (person, p.leans());
        self.of_person[person as usize] = entity;
        entity
    }

    fn listed(&mut self, i: usize, entry: u32, of_cast: bool) -> u32 {
        if let Some(person) = self.names.listed(entry, of_cast) {
            let entity = self.entity_of(person, i);
            self.goes_by_titles(entity, i, self.mentions[i].last() + 1);
            return entity;
        }
        if let Some(&entity) = self.listed.get(&(entry, of_cast)) {
            return entity;
        }
        let entity = self.new_entity(i);
        self.listed.set((entry, of_cast), entity);
        entity
    }

    /// The one person whom the mention names.
    fn named(&self, i: usize) -> Option<u32> {
        match self.mentions[i].form {
            Form::Listed { entry, of_cast } => self.names.listed(entry, of_cast),
            Form::Person => match self.names.owner(i) {
                Owner::One(person) => Some(*person),
                _ => None,
            },
            _ => None,
        }
    }

    fn person(&mut self, i: usize) -> u32 {
        let person = match self.names.owner(i) {
            Owner::Nobody if self.names.is_family(i) => return self.family(i),
            Owner::Nobody if self.names.is_thing(i) => return self.thing(i),
            Owner::Nobody => return NOBODY,
            Owner::One(person) => {
                let firm = if self.names.people[*person as usize].is_full() { None } else { self.firm_called(i) };
                match firm {
                    Some(entity) => return entity,
                    None => *person,
                }
            }
            Owner::Several(people) => self.nearest(i, people),
        };
        let entity = self.entity_of(person, i);
        let m = self.mentions[i];
        if m.first < m.name {
            self.goes_by_titles(entity, i, m.name as usize);
            self.note_kin(i, entity);
        }
        entity
    }

    /// Notes the titles and nouns in a mention of somebody, before a token.
    fn goes_by_titles(&mut self, entity: u32, i: usize, end: usize) {
        for k in self.mentions[i].first()..end {
            if self.tokens.lex(k).any(Lex::TITLE | Lex::ROLE) || self.tokens.is_among(k, APART) {
                self.goes_by(entity, k, self.places[i].quoted);
            }
        }
    }

    /// *the Lees*: a group by its name.
    fn family(&mut self, i: usize) -> u32 {
        let word = self.tokens.all[self.mentions[i].last()].span();
        let known = self.by_word.find(word, |_| true);
        if let Some(&entity) = known.ok().and_then(|at| self.by_word.at(at).last()) {
            return entity;
        }
        let entity = self.new_entity(i);
        let traits = Traits { form: Form::Group, gender: Lex::NONE, plural: true, person_noun: false, acts: true };
        self.all[entity as usize].agreement = Agreement::of(traits);
        self.by_word.push(known, word, entity);
        entity
    }

    /// *the Harbour Act*, *the Blaze*: a body by its name; *the Medes*: a group.
    fn thing(&mut self, i: usize) -> u32 {
        let entity = self.body(i);
        let e = &mut self.all[entity as usize];
        if e.form == Form::Person {
            let m = self.mentions[i];
            let group = m.name == m.last && mention::ends_in_s(self.tokens, m.last());
            // A ship or a statue of a novel is no *they*.
            let body = if self.dialogue { Form::Thing } else { Form::Body };
            let (form, plural) = if group { (Form::Group, true) } else { (body, false) };
            e.agreement.change(|traits| (traits.form, traits.plural) = (form, plural));
        }
        entity
    }

    /// Who of several people is meant: the one of them named in the paragraph;
    /// else in a novel the one named a moment ago, in news the one who does
    /// most, since who is named in passing keeps the full name.
    fn nearest(&self, i: usize, people: &[u32]) -> u32 {
        let (here, paragraph) = (self.mentions[i].first, self.places[i].paragraph);
        let known = |p: u32| Some(self.of_person[p as usize]).filter(|&e| e != NOBODY);
        let about = |p: u32| known(p).and_then(|e| self.scene.slot(e)).is_some_and(|slot| slot.paragraph == paragraph);
        let mut here_only = people.iter().copied().filter(|&p| about(p));
        if let (Some(one), None) = (here_only.next(), here_only.next()) {
            return one;
        }
        let last = |p: u32| known(p).map(|e| self.last[e as usize]);
        let near = |p: u32| last(p).is_some_and(|l| here.saturating_sub(l) <= NEAR);
        let acts = |p: u32| self.names.people[p as usize].acts;
        let count = |p: u32| self.names.people[p as usize].count;
        let found = people.iter().copied().filter(|&p| last(p).is_some()).max_by_key(|&p| {
            if self.dialogue {
                (u32::from(near(p)), if near(p) { last(p) } else { None }, count(p))
            } else {
                (acts(p), last(p), 0)
            }
        });
        found.unwrap_or(people[0])
    }

    /// Notes that somebody goes by a noun: the last to do so in the text’s own
    /// words is the first to be meant, before those whom only speech calls so.
    fn goes_by(&mut self, entity: u32, noun: usize, quoted: bool) {
        let e = &mut self.all[entity as usize];
        if self.tokens.is_among(noun, APART) {
            let word = self.tokens.word(noun);
            if !e.roles.contains(&word) && e.roles.len() < MOST_ROLES {
                e.roles.push(word);
            }
        }
        e.in_office |= self.tokens.lex(noun).any(Lex::OFFICE);
        let new = noun.checked_sub(1).is_some_and(|before| self.tokens.is_word(before, NEW));
        if new && !e.roles.contains(&NEW) {
            e.roles.push(NEW);
        }
        // *the doctor* is *Dr. Lee*
        let long = names::unabbreviated(self.tokens, noun);
        let noun = long.map_or_else(|| self.tokens.key(noun), lexicon::key_of_word);
        self.is_known_as(entity, noun, quoted);
    }

    fn is_known_as(&mut self, entity: u32, noun: u64, quoted: bool) {
        let known = self.by_role.of(noun);
        if known.last() == Some(&entity) || quoted && known.contains(&entity) {
            return;
        }
        known.remove(entity);
        if quoted { known.push_front(entity) } else { known.push(entity) }
    }

    fn note(&mut self, i: usize, entity: u32) {
        if entity == NOBODY {
            return;
        }
        let (m, place) = (&self.mentions[i], &self.places[i]);
        if !matches!(m.form, Form::Pronoun | Form::FirstPerson) {
            // A name says it of him, and *an old man*; *the old man* may be another one.
            let times = if m.form == Form::Role && !m.indefinite { 1 } else { SURE };
            let age = if place.quoted || !self.dialogue { 0 } else { times * self.age_of(*m) };
            let e = &mut self.all[entity as usize];
            e.age = e.age.saturating_add(age);
            e.count += 1;
            e.narrated += u32::from(!place.quoted);
            self.last[entity as usize] = m.first;
        }
        if place.quoted {
            self.scene.note_speech(entity, place.paragraph, place.called);
        } else if m.form != Form::FirstPerson {
            self.scene.note(entity, place, m.form == Form::Pronoun);
        }
    }

    fn pronoun(&mut self, i: usize) -> u32 {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        if place.quoted || is_expletive(self.tokens, m) {
            return NOBODY;
        }
        if self.tokens.is_among(m.first(), ANYBODY) {
            return if place.speaks { self.new_entity(i) } else { NOBODY };
        }
        let chosen = self
            .owner_of_event(i)
            .or_else(|| self.named_before(i))
            .or_else(|| self.choose(i, m.gender).map(|(entity, _)| entity));
        let Some(entity) = chosen else { return NOBODY };
        let e = &mut self.all[entity as usize];
        // *he* and *she* as subjects are sure enough to tell the gender.
        let unknown = e.gender == Lex::NONE && !e.plural && matches!(e.form, Form::Person | Form::Role);
        if unknown && (m.can_speak() || place.subject) {
            e.agreement.change(|traits| traits.gender = m.gender);
        }
        entity
    }

    /// Who stands right before *himself*: *Mr. Lee himself came*.
    fn named_before(&self, i: usize) -> Option<u32> {
        let (m, before) = (self.mentions[i], i.checked_sub(1)?);
        let beside = self.mentions[before].last() + 1 == m.first() && self.tokens.word(m.first()).ends_with("self");
        let entity = Some(self.of[before]).filter(|&e| beside && e != NOBODY)?;
        self.fits(entity, Asked::of(Sort::Person, m.gender)).then_some(entity)
    }

    /// Whose the event is that a pronoun behind *where* tells of: *Ann’s speech
    /// to the voters, where she …*
    fn owner_of_event(&self, i: usize) -> Option<u32> {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        let behind = m.first().checked_sub(1).is_some_and(|before| self.tokens.is_word(before, "where"));
        if !behind || m.plural || m.gender == Lex::NONE {
            return None;
        }
        let owner = (i.saturating_sub(MOST_BETWEEN)..i)
            .rev()
            .find(|&k| self.mentions[k].possessive && self.mentions[k].form == Form::Person)?;
        let entity = self.of[owner];
        let fits = self.places[owner].sentence == place.sentence && entity != NOBODY;
        (fits && [Lex::NONE, m.gender].contains(&self.all[entity as usize].gender)).then_some(entity)
    }

    /// The one who is most likely meant by a pronoun, or by a noun as vague as
    /// one, of a gender.
    fn choose(&self, i: usize, gender: Lex) -> Option<(u32, i32)> {
        self.choose_but(i, gender, Subset::NONE)
    }

    /// [`choose`](Self::choose), but none of certain others.
    fn choose_but(&self, i: usize, gender: Lex, others: Subset) -> Option<(u32, i32)> {
        let but = others | self.scene.subset(&self.apart_from(i));
        self.candidates(&self.wanted(i), self.sort(i), gender, but).best()
    }

    /// Those about, but for some, whom a pronoun or noun of a sort and a gender may mean.
    #[inline(never)]
    fn candidates(&self, wanted: &Wanted, sort: Sort, gender: Lex, but: Subset) -> Candidates {
        let asked = Asked::of(sort, gender);
        self.scene.candidates(wanted, but, |entity| self.fits(entity, asked), |entity| self.known(entity, gender))
    }

    /// Those whom a pronoun or noun certainly does not mean.
    fn apart_from(&self, i: usize) -> [u32; MOST_APART] {
        match self.mentions[i].form {
            Form::Pronoun => self.named_behind(i),
            _ => [self.other_than(i).unwrap_or(NOBODY), NOBODY, NOBODY],
        }
    }

    /// Whom the rest of the sentence names whose subject a pronoun is: *He threw it back to
    /// Tom and laughed*. He may be named behind only from within another clause: *When he
    /// came, Tom laughed*.
    fn named_behind(&self, i: usize) -> [u32; MOST_APART] {
        let mut found = [NOBODY; MOST_APART];
        let (m, place) = (&self.mentions[i], &self.places[i]);
        if place.quoted || !place.main || m.plural || m.gender == Lex::NONE {
            return found;
        }
        let rest = (i + 1..self.mentions.len()).take(MOST_BEHIND);
        let rest = rest.take_while(|&k| self.places[k].sentence == place.sentence && !self.places[k].quoted);
        let named = rest.filter_map(|k| {
            let (o, person) = (&self.mentions[k], self.named(k)?);
            // *He was Tom Lee*; *He would never go, Tom thought*.
            let before = o.first().checked_sub(1);
            let same = before.is_some_and(|b| self.tokens.is_among(b, IDENTITY) || self.tokens.all[b].is(Kind::Comma));
            let entity = self.of_person[person as usize];
            (!o.possessive && !same && entity != NOBODY).then_some(entity)
        });
        found.iter_mut().zip(named).for_each(|(free, entity)| *free = entity);
        found
    }

    /// Whom *the other* is told from: the subject of the last sentence of the paragraph, or
    /// who else was mentioned there last, or who spoke in the paragraph before.
    fn other_than(&self, i: usize) -> Option<u32> {
        let is_other = self.tokens.is_word(self.mentions[i].name as usize, "other");
        if is_other { self.scene.foremost(self.places[i].paragraph) } else { None }
    }

    /// The gender of whom a noun means. *The other* is of that of the first, or *he* and *she*
    /// would tell the two.
    fn gender_of(&self, i: usize) -> Lex {
        self.other_than(i).map_or(self.mentions[i].gender, |first| self.all[first as usize].gender)
    }

    /// Whether whom a mention means is a guess that the conversation may overrule: a
    /// pronoun, a noun as vague, a relative, or a noun that nobody went by before.
    fn is_open(&self, i: usize, entity: u32) -> bool {
        let m = self.mentions[i];
        let head = m.name as usize;
        match m.form {
            Form::Pronoun => !m.plural && !self.stands_before(i, entity),
            Form::Role if self.is_epithet(m) => false,
            Form::Role if self.is_voice(entity) => true,
            Form::Role if self.is_known_phrase(entity, m) => false,
            Form::Role if m.plural || m.indefinite || self.is_nameless(head) || self.is_described(i) => false,
            Form::Role if self.sources.clauses.is_one_of_several(&m) => false,
            Form::Role => {
                let kin = self.tokens.lex(head).any(Lex::KIN);
                let fresh = self.all.get(entity as usize).is_none_or(|e| e.best as usize == i);
                kin || fresh || self.is_vague(head)
            }
            _ => false,
        }
    }

    /// Whether the words behind a noun tell what somebody new is: *said the third of them, a
    /// heavy man*.
    fn is_described(&self, i: usize) -> bool {
        let comma = self.mentions[i].last() + 1;
        self.tokens.kind(comma) == Some(Kind::Comma) && self.tokens.is_among(comma + 1, few!["a", "an"])
    }

    /// Whether the sentences of its paragraph before a pronoun have somebody by name or by a noun
    /// for their subject, and nobody else whom it fits: *Ann smiled. “No,” she said.*; *The
    /// major rose. “No,” he said.*
    fn stands_before(&self, i: usize, entity: u32) -> bool {
        let (place, gender) = (&self.places[i], self.mentions[i].gender);
        let own = (0..i).rev().take(MOST_BEFORE).take_while(|&k| self.places[k].paragraph == place.paragraph);
        let mut stands = false;
        for k in own.filter(|&k| self.places[k].main && !self.places[k].quoted) {
            if self.of[k] == entity {
                let m = self.mentions[k];
                stands |= (m.is_named() || m.form == Form::Role) && self.places[k].sentence < place.sentence;
            } else if self.of[k] != NOBODY && self.fits(self.of[k], Asked::of(Sort::Person, gender)) {
                return false;
            }
        }
        stands
    }

    /// Whether nothing is known of somebody but the voice: *a voice said*.
    fn is_voice(&self, entity: u32) -> bool {
        let best = self.all.get(entity as usize).map(|e| &self.mentions[e.best as usize]);
        best.is_some_and(|m| m.form == Form::Role && self.tokens.is_among(m.name as usize, PARTS))
    }

    /// Notes whom a pronoun or noun beside a quotation may mean by what the narration
    /// says; whose turn it is, the whole conversation decides.
    fn note_readings(&mut self, i: usize) {
        let m = self.mentions[i];
        let (gender, apart) = (self.gender_of(i), self.apart_from(i));
        let wanted = Wanted { turns: false, ..self.wanted(i) };
        // *her mother*, *her companion* are not she.
        let owned =
            m.form == Form::Role && (self.tokens.is_person_noun(m.name as usize) || self.is_vague(m.name as usize));
        let owner = if owned { self.possessor(i).unwrap_or(NOBODY) } else { NOBODY };
        let but = self.scene.subset(&apart) | self.scene.subset(&[owner]);
        let found = self.candidates(&wanted, self.sort(i), gender, but);
        let mention = i as u32;
        let most = found.iter().map(|&(_, points)| points).max().unwrap_or(0);
        self.readings.extend(found.iter().map(|&(who, points)| Reading { mention, who, points: points - most }));
        let never = apart.into_iter().filter(|&who| who != NOBODY);
        self.readings.extend(never.map(|who| Reading { mention, who, points: NEVER }));
        if m.form == Form::Role {
            let mut readings = std::mem::take(&mut self.readings);
            let others = self.scene.slots().map(|slot| slot.entity).filter(|&who| self.is_told_from(who, m));
            readings.extend(others.map(|who| Reading { mention, who, points: NEVER }));
            self.readings = readings;
        }
    }

    fn wanted(&self, i: usize) -> Wanted {
        let (m, place) = (&self.mentions[i], &self.places[i]);
        let reflexive = || [&b"self"[..], b"selves"].iter().any(|end| self.tokens.ends_in(m.first(), end));
        Wanted {
            paragraph: place.paragraph,
            sentence: place.sentence,
            speaks: place.speaks,
            turns: true,
            subject: place.subject,
            reported: place.subject && self.is_reported(i),
            object: m.object && !reflexive(),
            dialogue: self.dialogue,
            cue: place.cue,
        }
    }

    /// Whether what somebody says starts with a mention: *Ann said | she would stay*, *Ann said
    /// that | she would stay*.
    fn is_reported(&self, i: usize) -> bool {
        let first = self.mentions[i].first();
        let before = |k: usize| k.checked_sub(1);
        let verb = before(first).and_then(|b| if self.tokens.is_word(b, "that") { before(b) } else { Some(b) });
        verb.is_some_and(|verb| self.tokens.lex(verb).any(Lex::SAY | Lex::CLAUSE))
    }

    /// What sort of somebody or something a pronoun or noun means.
    fn sort(&self, i: usize) -> Sort {
        let m = &self.mentions[i];
        let it = || self.tokens.word(m.first()).get(..2).is_some_and(|w| w.eq_ignore_ascii_case("it"));
        match m.form {
            _ if m.plural => Sort::Several,
            Form::Pronoun if m.gender == Lex::NONE && it() => {
                if self.places[i].speaks {
                    Sort::Creature
                } else {
                    Sort::Thing
                }
            }
            Form::Role if self.is_nameless(m.name as usize) => Sort::Nameless,
            _ => Sort::Person,
        }
    }

    /// Whether a pronoun or noun may mean somebody.
    fn fits(&self, entity: u32, asked: Asked) -> bool {
        self.all[entity as usize].agreement.agrees(asked)
    }

    /// What there is to know of somebody whom a pronoun or noun of a gender may mean.
    #[inline(always)]
    fn known(&self, entity: u32, gender: Lex) -> Known {
        let e = &self.all[entity as usize];
        let gendered = e.gender != Lex::NONE;
        let male = i32::from(gender == Lex::MALE) - i32::from(gender == Lex::FEMALE);
        Known {
            agrees: gendered & (e.gender == gender),
            gendered,
            leans: male * e.leans * i32::from(!gendered),
            stranger: !self.dialogue && gender != Lex::NONE && self.is_stranger(e),
            named: e.form.is_somebody() | (e.form == Form::Body),
            full: e.full,
            count: e.count,
        }
    }

    /// Whether somebody goes by a noun alone that tells no gender and no office.
    fn is_stranger(&self, e: &Entity<'_>) -> bool {
        let office = || self.tokens.lex(self.mentions[e.best as usize].name as usize).any(Lex::OFFICE | Lex::TITLE);
        e.form == Form::Role && e.gender == Lex::NONE && !office()
    }

    /// Reads what pronouns tell of the gender of people with names: the ones
    /// in a sentence that has named just one.
    fn hear_genders(&mut self) {
        let mut sentence = u32::MAX;
        // Whom the sentence names up to a mention; most sentences have no pronoun that asks.
        let mut only: Option<u32> = None;
        let mut several = false;
        let mut read = 0;
        for (i, (m, place)) in self.mentions.iter().zip(self.places).enumerate() {
            if place.quoted {
                continue;
            }
            if place.sentence != sentence {
                sentence = place.sentence;
                (only, several, read) = (None, false, i);
            }
            // *his mother* has no mention of *his* alone.
            let gender = match m.form {
                Form::Pronoun if !m.plural => m.gender,
                Form::Role if self.is_owned(*m) => self.tokens.lex(m.first()).and(Lex::GENDER),
                _ => Lex::NONE,
            };
            if !matches!(gender, Lex::MALE | Lex::FEMALE) {
                continue;
            }
            for k in (read..i).filter(|&k| !self.places[k].quoted) {
                match self.mentions[k].form {
                    Form::Person | Form::Listed { .. } => {
                        let person = self.named(k);
                        several |= only.is_some() && only != person || person.is_none();
                        only = only.or(person);
                    }
                    Form::Role => several = true,
                    _ => {}
                }
            }
            read = i;
            if let Some(person) = only.filter(|_| !several) {
                let reflexive = self.tokens.word(m.first()).ends_with("self");
                let vote = if reflexive {
                    3
                } else if m.form == Form::Pronoun && m.object && !m.possessive {
                    0
                } else {
                    1
                };
                let p = &mut self.names.people[person as usize];
                let heard = if gender.any(Lex::MALE) { &mut p.his } else { &mut p.hers };
                *heard = heard.saturating_add(vote);
            }
        }
    }
}
