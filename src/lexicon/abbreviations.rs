//! Words that a full stop belongs to, by what may follow the stop. Written by hand.
//!
//! A word is here without its last stop and in lower case; stops inside stay: *p.m*.
//! What is also a word, or part of a name, needs a capital: *Ark.*, not *ark.*
//! What is written as capitals with stops between them (*U.S.*, *J.R.R.*) is known by
//! its form and is here only where it is of a kind of its own.

use super::slots::Slots;
use super::{Reader, Word, key};

/// What may follow an abbreviation’s stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Abbreviation {
    /// Stands before a name, so that the capital behind it opens no sentence: *Mr. Lee*.
    Title,
    /// Stands before more of its phrase, whatever that is: *e.g. Paris*, *Roe v. Wade*.
    Within,
    /// Belongs to the number behind it: *pp. 4–9*; before anything else it is a word: *Pop.*, *ann.*
    Number,
    /// So does a part of a text or row, whose number may be a letter or Roman: *Art. II*, *Fig. B*.
    Part,
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

use Abbreviation::{
    Company, Day, Exclaimed, Measure, Month, Number, Other, Part, State, Street, Suffix, Time, Title, Within,
};

/// How an abbreviation is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Written {
    /// With a capital or a small letter.
    Any,
    /// With a capital, unless stops stand inside.
    Capital,
}

use Written::{Any, Capital};

/// Each kind with its words. The first list that has a word as it is written counts.
const KINDS: &[(Abbreviation, Written, &str)] = &[
    // No sentence ends between a title and the name.
    (Title, Any, "mr mrs dr ms st"),
    (
        Title,
        Capital,
        "
adj adm amb asst atty ald bp brig bro brs capt card cdr cmdr cmsr col comdr cong congr cpl cpt dep det dir
drs esqs ens fr frs ft gen gens gov govs hon insp lt lieut ltc m mgr messrs mlle mlles mme mmes maj
msgr mt mtn mts mx ofc offc ofr pfc pres pro prof profs pvt rep reps rev revs rt sec-gen secy sen sens sgt
sr sra srta supt supts ven mons jfr sig snr ste treas det.sgt maj.gen lt.col lt.gen brig.gen lt.gov rear.adm
",
    ),
    // Latin and the like: something follows always.
    (
        Within,
        Any,
        "
e.g i.e eg ie viz cf vs v ca approx nb n.b q.v resp aka a.k.a f.e incl esp op.cit d.b.a dba f/k/a w esp orig
betw transl pseud attrib i.a ps p.s p.p.s
",
    ),
    (
        Part,
        Any,
        "
no nos nr fig figs vol vols ch chap chaps sec secs sect sects art arts eq eqs eqn eqns ex exs pt pts bk cl exh suppl
",
    ),
    (Part, Capital, "tab tabs app apps"),
    (
        Number,
        Any,
        "
n° p pp pg pgs par para paras fol fols ll op opp vv ed.no s.no rs fl c b d r ann ext tel mk a.d pop ver vers
",
    ),
    (Month, Capital, "jan feb febr mar apr jun jul aug sept sep oct nov dec"),
    (Day, Capital, "mon tue tues wed thu thur thurs fri sat sun"),
    // Written behind a town since newspapers began.
    (
        State,
        Capital,
        "
ala alab ariz ark cal calif col colo conn del fla ga ill ind kan kans ken ky la mass md me mich minn miss mo mont
neb nebr nev okla ore oreg pa penn penna tenn tex va vt wash wis wisc wyo n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i
b.c ont que alta sask n.s n.b p.e.i man nfld p.r q.c b.w.i v.i d.c
",
    ),
    (Company, Any, "co inc corp ltd"),
    (
        Company,
        Capital,
        "
incs corps cos bhd sdn plc llc llp l.l.c l.l.p l.p p.l.c n.v s.a a.g a/s a.s s.p.a s.a.s s.r.l
b.v gmbh g.m.b.h pty pte mfg mfrs k.k kk hldg hldgs intl ag.ltd s.e n.a f.s.b cie
",
    ),
    (
        Suffix,
        Capital,
        "
jr jnr esq ph.d phd m.d d.d d.d.s m.a b.a b.s m.s b.sc m.sc ll.b ll.m ll.d j.d m.b.a m.f.a d.phil ed.d m.p m.p.s
s.j r.n d.v.m c.p.a o.b.e m.b.e c.b.e q.c k.c ret
",
    ),
    (
        Street,
        Capital,
        "ave av blvd boul rd hwy pkwy ln pl sq ter terr cir ct apt bldg rte pike plz tpke fwy expy cres bd jct",
    ),
    (Time, Any, "a.m p.m am pm"),
    (
        Measure,
        Any,
        "
etc et.c etc.etc al seq et.al et.seq ibid id ft in oz lb lbs hr hrs min mins secs yr yrs mo mos wk wks km cm mm kg
kgs mg ml yd yds mi gal gals pct bbl bu cu qt qts tsp tbsp tbs doz deg temp kw mw kwh mph rpm m.p.h r.p.m k.p.h kph h.p
dol dols a.u ea sing plur pl adj adv
",
    ),
    (
        Other,
        Any,
        "
abbr abbrev admin assn assoc attn cttee dept depts diff equiv est govt intl max med mgmt misc mtg natl nat'l ne nw se spp
subsp sw univ
",
    ),
    (
        Other,
        Capital,
        "
acad acct agcy agric amer anon anthro antiq arch archbp archd assns assocs ass'n batt bibl biol
brit bros bur cath cent cert chem chmn civ coll comm commn comp conf contd contrib coop corr dev dist
distr div econ educ electr elem eng engg engr equip exch fac fdn fed fin fwd gaz geog geol gr grp gtd hist hosp
hosps hq illus imp inst instr insur int internat inv isl isls ital jour lat lib libr mag maint mech
mkt mun mus n.w n.e s.w s.e obs org orch parl pharm phil philos phys pkg prelim prin priv prob prod
prov psych pub publ pubs quot recd reg regs relig repr repub rom sched sci scot serv soc std subj svc svcs symp tech technol
theol theor trad trans trib twp univs vet voc wm chas geo jas jos thos robt alex benj edw fred sam danl
p.o u.s.s h.m.s s.s i.v i.q f.o.b c.o.d u.s.c v.p
",
    ),
    (Exclaimed, Any, "yahoo jeopardy yum oklahoma wham joomla which guess"),
];

/// The kind of the word before a stop, if it is written as that kind is; the word without that stop.
pub(crate) fn abbreviation(word: &[u8]) -> Option<Abbreviation> {
    if word.len() > LONGEST {
        return None;
    }
    let place = TABLE.slots.place(&TABLE.keys, key(word, 0, word.len()))?;
    let (capital, any) = TABLE.kinds[place];
    if has_capital(word) { capital } else { any }
}

/// Whether the word is written with a capital, or with stops inside, which need none.
fn has_capital(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_uppercase) || word.contains(&b'.')
}

struct Table {
    slots: Slots<SLOTS>,
    /// The keys of the words, as in the lexicon.
    keys: [u64; COUNT],
    /// What a word is with a capital, and what in any case: by its first list.
    kinds: [(Option<Abbreviation>, Option<Abbreviation>); COUNT],
}

/// A power of two, more than twice the words.
const SLOTS: usize = 1 << 11;
/// Longer words are no abbreviations.
const LONGEST: usize = 10;

static TABLE: Table = {
    let mut table = Table { slots: Slots::EMPTY, keys: [0; COUNT], kinds: [(None, None); COUNT] };
    let mut used = 0;
    let mut i = 0;
    while i < KINDS.len() {
        let (kind, written, list) = KINDS[i];
        let mut reader = Reader::new(list);
        while let Some(Word { key, len, .. }) = reader.next() {
            assert!(len <= LONGEST, "an abbreviation is too long");
            let place = table.slots.place_or_note(&table.keys, key, used);
            if place == used {
                table.keys[used] = key;
                used += 1;
            }
            let (capital, any) = &mut table.kinds[place];
            if capital.is_none() {
                *capital = Some(kind);
            }
            if any.is_none() && matches!(written, Any) {
                *any = Some(kind);
            }
        }
        i += 1;
    }
    table
};

/// The words of all lists.
const COUNT: usize = {
    let (mut count, mut i) = (0, 0);
    while i < KINDS.len() {
        let mut reader = Reader::new(KINDS[i].2);
        while reader.next().is_some() {
            count += 1;
        }
        i += 1;
    }
    assert!(2 * count < SLOTS, "the abbreviations have outgrown their table");
    count
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_kind_of_its_first_list() {
        assert_eq!(abbreviation(b"Mr"), Some(Title));
        assert_eq!(abbreviation(b"NOV"), Some(Month));
        assert_eq!(abbreviation(b"P.M"), Some(Time));
        assert_eq!(abbreviation(b"Sr"), Some(Title));
        assert_eq!(abbreviation(b"Ft"), Some(Title));
        assert_eq!(abbreviation(b"ft"), Some(Measure));
        assert_eq!(abbreviation(b"ark"), None);
        assert_eq!(abbreviation(b""), None);
        assert_eq!(abbreviation(b"dinner"), None);
    }
}
