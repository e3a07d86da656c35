//! Words that a full stop belongs to, by what may follow the stop. Written by hand.
//!
//! A word is here without its last stop and in lower case; stops inside stay: *p.m*.
//! What is written as capitals with stops between them (*U.S.*, *J.R.R.*) is known by
//! its form and is here only where it is of a kind of its own.

use super::{Reader, hash, hash_slowly, same};

/// What may follow an abbreviation’s stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Abbreviation {
    /// Stands before a name, so that the capital behind it opens no sentence: *Mr. Lee*.
    Title,
    /// Stands before more of its phrase, whatever that is: *e.g. Paris*, *Roe v. Wade*.
    Within,
    /// Belongs to the number behind it; before anything else it is a word: *No. 5*.
    Number,
    /// A month: goes on before a number: *Nov. 29*.
    Month,
    /// A day of the week: goes on before a date: *Fri. Nov. 29*.
    Day,
    /// A state behind a town: *Flint, Mich.*; ends a sentence before a word that opens one.
    State,
    /// Ends the name of a firm; what follows with a capital opens a sentence
    /// unless it is somebody’s office: *Ford Motor Co. Chairman Henry Ford*.
    Company,
    /// Follows a name: *Jr.*, *Ph.D.*; ends a sentence before a word that opens one.
    Suffix,
    /// The name of a street: *Main St.*; ends a sentence before a word that opens one.
    Street,
    /// A time of the day: goes on before a day or a zone: *9 a.m. EST*.
    Time,
    /// Closes a list or gives a measure: whatever follows with a capital opens a sentence.
    Measure,
    /// Any other: ends a sentence only before a word that opens one.
    Other,
    /// A name with a mark in it: *Yahoo!*
    Exclaimed,
}

use Abbreviation::{Company, Day, Exclaimed, Measure, Month, Number, Other, State, Street, Suffix, Time, Title, Within};

/// Each kind with its words. The first list that has a word counts.
const KINDS: &[(Abbreviation, &str)] = &[
    // No sentence ends between a title and the name.
    (
        Title,
        "
adj adm amb asst atty ald bp brig bro brs capt card cdr cmdr cmsr col comdr cong congr cpl cpt dep det dir
dr drs esqs ens fr frs ft gen gens gov govs hon insp lt lieut ltc m mgr messrs mlle mlles mme mmes maj mr mrs
ms msgr mt mtn mts mx ofc offc ofr pfc pres pro prof profs pvt rep reps rev revs rt sec-gen secy sen sens sgt
sr sra srta supt supts ven mons jfr sig snr st ste treas det.sgt maj.gen lt.col lt.gen brig.gen lt.gov rear.adm
",
    ),
    // Latin and the like: something follows always.
    (
        Within,
        "
e.g i.e eg ie viz cf vs v ca approx nb n.b q.v resp aka a.k.a f.e incl esp op.cit d.b.a dba f/k/a w esp orig
betw transl pseud attrib i.a
",
    ),
    // Before a number, a letter or a Roman number.
    (
        Number,
        "
no nos nr n° p pp pg pgs par para paras fig figs vol vols ch chap chaps sec secs sect sects art arts eq eqs eqn eqns
ex exs pt pts bk cl fol fols ll op opp vv ed.no s.no rs fl
c b d r ann ext tel mk a.d exh suppl
",
    ),
    (Month, "jan feb febr mar apr jun jul aug sept sep oct nov dec"),
    (Day, "mon tue tues wed thu thur thurs fri sat sun"),
    // Written behind a town since newspapers began; those that are also words need a capital.
    (
        State,
        "
ala alab ariz ark cal calif col colo conn del fla ga ill ind kan kans ken ky la mass md me mich minn miss mo mont
neb nebr nev okla ore oreg pa penn penna tenn tex va vt wash wis wisc wyo n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i
b.c ont que alta sask n.s n.b p.e.i man nfld p.r q.c b.w.i v.i d.c
",
    ),
    (
        Company,
        "
inc incs corp corps co cos ltd bros bhd sdn plc llc llp l.l.c l.l.p l.p p.l.c n.v s.a a.g a/s a.s s.p.a s.a.s s.r.l
b.v gmbh g.m.b.h pty pte mfg mfrs k.k kk hldg hldgs intl ag.ltd s.e n.a
",
    ),
    (
        Suffix,
        "
jr jnr esq ph.d phd m.d d.d d.d.s m.a b.a b.s m.s b.sc m.sc ll.b ll.m ll.d j.d m.b.a m.f.a d.phil ed.d m.p m.p.s
s.j r.n d.v.m c.p.a o.b.e m.b.e c.b.e q.c k.c ret
",
    ),
    (Street, "ave av blvd boul rd hwy pkwy ln pl sq ter terr cir ct apt bldg ste rte pike plz tpke fwy expy cres bd jct"),
    (Time, "a.m p.m am pm"),
    (
        Measure,
        "
etc et.c etc.etc al seq et.al et.seq ibid id ft in oz lb lbs hr hrs min mins secs yr yrs mo mos wk wks km cm mm kg
kgs mg ml yd yds mi gal gals pct bbl bu cu qt qts tsp tbsp tbs doz deg temp kw mw kwh mph rpm m.p.h r.p.m k.p.h kph h.p
dol dols a.u ea sing plur pl adj adv
",
    ),
    (
        Other,
        "
acad acct admin agcy agric amer anon anthro antiq arch archbp archd assn assns assoc assocs ass'n atty batt bibl biol
brit bros bur cath cent cert chem chmn civ coll comm commn comp conf contd contrib coop corr cttee dept depts dev dist
distr div econ educ electr elem eng engg engr equip est exch fac fdn fed fin fwd gaz geog geol govt gr grp gtd hist hosp
hosps hq illus imp ind inst instr insur int internat inv isl isls ital jour lat lib libr mag maint mech med mgmt misc
mkt mtg mun mus natl nat'l n.w n.e s.w s.e obs org orch parl pharm phil philos phys pkg pop prelim prin priv prob prod
prov psych pub publ pubs quot recd relig repr repub rom sched sci scot serv soc std subj suppl svc svcs symp tech technol
theol theor trad trans treas trib twp univ univs vet voc wm chas geo jas jos thos robt alex benj edw fred sam danl
p.o u.s.s h.m.s s.s i.v i.q f.o.b c.o.d u.s.c v.p p.s
",
    ),
    (Exclaimed, "yahoo jeopardy yum oklahoma wham joomla which guess"),
];

/// The kind of the word before a stop, whatever its case; the word without that stop.
pub(crate) fn abbreviation(word: &[u8]) -> Option<Abbreviation> {
    if word.len() > LONGEST {
        return None;
    }
    let mut slot = hash(word) as usize % SLOTS;
    loop {
        let entry = TABLE[slot]?;
        if entry.0.eq_ignore_ascii_case(word) {
            return Some(entry.1);
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// A power of two, more than twice the words.
const SLOTS: usize = 1 << 11;
/// Longer words are no abbreviations.
const LONGEST: usize = 10;

static TABLE: [Option<(&[u8], Abbreviation)>; SLOTS] = {
    let mut table: [Option<(&[u8], Abbreviation)>; SLOTS] = [None; SLOTS];
    let mut used = 0;
    let mut i = 0;
    while i < KINDS.len() {
        let mut reader = Reader::new(KINDS[i].1);
        while let Some((word, _)) = reader.next() {
            assert!(word.len() <= LONGEST, "an abbreviation is too long");
            let mut slot = hash_slowly(word) as usize % SLOTS;
            while let Some((other, _)) = table[slot] {
                if same(other, word) {
                    break;
                }
                slot = (slot + 1) % SLOTS;
            }
            if table[slot].is_none() {
                table[slot] = Some((word, KINDS[i].0));
                used += 1;
            }
        }
        i += 1;
    }
    assert!(2 * used < SLOTS, "the abbreviations have outgrown their table");
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_kind_of_its_first_list() {
        assert_eq!(abbreviation(b"Mr"), Some(Title));
        assert_eq!(abbreviation(b"NOV"), Some(Month));
        assert_eq!(abbreviation(b"P.M"), Some(Time));
        assert_eq!(abbreviation(b"sr"), Some(Title));
        assert_eq!(abbreviation(b""), None);
        assert_eq!(abbreviation(b"dinner"), None);
    }
}
