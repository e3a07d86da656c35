//! The words of grammar. Written by hand.

use super::{Few, few};

/// He, as a subject.
pub(super) const PRONOUNS_MALE: &str = "
he
";

/// She, as a subject.
pub(super) const PRONOUNS_FEMALE: &str = "
she
";

/// One person or thing, as a subject.
pub(super) const PRONOUNS: &str = "
anybody anyone everybody everyone i it nobody somebody someone thou ye you
";

/// Several, as a subject.
pub(super) const PRONOUNS_PLURAL: &str = "
they we
";

/// Objects and reflexives that mean a man.
pub(super) const OBJECTS_MALE: &str = "
him himself
";

/// Objects and reflexives that mean a woman.
pub(super) const OBJECTS_FEMALE: &str = "
her herself
";

/// Other objects and reflexives.
pub(super) const OBJECTS: &str = "
itself me myself ourselves them themselves us yourself yourselves
";

/// Before a noun: it is a man's.
pub(super) const POSSESSIVES_MALE: &str = "
his
";

/// Before a noun: it is a woman's.
pub(super) const POSSESSIVES_FEMALE: &str = "
her
";

/// Before a noun: whose else it is.
pub(super) const POSSESSIVES: &str = "
its my our their your
";

/// Whoever speaks, alone or with others.
pub(super) const FIRST_PERSON: &str = "
i me my myself our ourselves us we
";

/// Whoever is spoken to.
pub(super) const SECOND_PERSON: &str = "
you your
";

/// Objects, reflexives and possessives of more than one.
pub(super) const SEVERAL: &str = "
our ourselves their them themselves us
";

/// Open a noun phrase.
pub(super) const DETERMINERS: &str = "
a all an another any both each either every few half many most neither no several some such
that the these this those what
";

/// Open a noun phrase, and stand for one as well: *many say*.
pub(super) const QUANTITIES: &str = "
all both few half many most none others several some these those
";

/// How many.
pub(super) const NUMBERS: &str = "
billion billions dozen dozens eight eighteen eighty eleven fifteen fifty five forty four
fourteen hundred hundreds million millions nine nineteen ninety one scores seven seventeen
seventy six sixteen sixty ten thirteen thirty thousand thousands three twelve twenty two
";

/// Prepositions.
pub(super) const PREPOSITIONS: &str = "
about above across after against along alongside amid amidst among amongst around as at atop
before behind below beneath beside besides between beyond by concerning considering despite
down during except following for from in inside into like near of off on onto opposite out
outside over past per regarding since through throughout till to toward towards under
underneath unlike until unto up upon versus via vs with within without
";

/// Join words or clauses.
pub(super) const CONJUNCTIONS: &str = "
although and as because but for if lest nor once or provided since so than that though unless
till until when whenever whereas while whilst yet
";

/// Open a clause, whatever follows.
pub(super) const SUBORDINATING: &str = "
although because if once though unless when where whereas whether while
";

/// Open a clause if a noun phrase and a verb follow; are prepositions else.
pub(super) const EITHER: &str = "after as before since than till until";

/// Join what is of one kind.
pub(super) const JOINING: &str = "and but nor or yet";

/// Forms of be, have and do, and the modal verbs, with the stems of contractions.
pub(super) const AUXILIARIES: &str = "
ain am are aren be been being ca can cannot could couldn did didn do does doesn doing don done
had hadn has hasn have haven having is isn may might mightn must mustn needn ought shall shan
should shouldn tis twas was wasn were weren will won would wouldn
";

/// Not, and what ends in it.
pub(super) const NEGATIONS: &str = "
ain aren ca cannot couldn didn doesn don hadn hasn haven isn mightn mustn needn never not shan
shouldn wasn weren won wouldn
";

/// Stand between a subject and its verb.
pub(super) const ADVERBS: &str = "
afterward afterwards again almost aloud already also always apparently back elsewhere even ever
finally first forthwith further here hereupon however indeed instead just later maybe meantime meanwhile merely
moreover never nevertheless nonetheless now often once only perhaps presently quite rather
really simply sometimes soon still straightway then there thereafter therefore thereupon thus too twice yet
";

/// Open a relative clause.
pub(super) const RELATIVES: &str = "
that which who who'd who'll who're who've who’d who’ll who’re who’ve whom whose
";

/// Open an indirect question.
pub(super) const QUESTIONS: &str = "
how if what when where whether which who why
";

/// Open a line of speech, and are no names.
pub(super) const INTERJECTIONS: &str = "
ah alas amen aye bravo come damn goodbye gosh ha hello hey hi hm hmm huh hurrah hush indeed
listen look nay no nonsense nope oh ok okay please pooh pshaw quick quiet silence sorry thanks
true ugh wait welcome well why wow yeah yep yes
";

/// Open a phrase that names a source.
pub(super) const SOURCES: &str = "according";

/// No name, and in no other list: what opens sentences.
pub(super) const OTHERS: &str = "
anything asked everything first good hers last less maybe mine more much next nothing
other others ours own rt same second something thank thanks theirs third today tomorrow tonight
whatever whoever yesterday yours
";

/// Stretches of time.
pub(super) const TIMES: &str = "
afternoon afternoons centuries century day days decade decades evening evenings hour hours
minute minutes moment moments month months morning mornings night nights quarter season second
seconds time times today tomorrow tonight week weekend weekends weeks year years yesterday
";

/// What stands before places more than before people.
pub(crate) const BEFORE_PLACES: &Few =
    few!["in", "at", "from", "near", "into", "through", "towards", "around", "throughout", "outside"];

/// End like adverbs and are none.
pub(crate) const NO_ADVERBS: &Few =
    few!["anomaly", "apply", "assembly", "bully", "comply", "family", "imply", "monopoly", "rally", "reply", "supply",];

/// Words that lose their start to an apostrophe: *’tis*, *’em*.
pub(crate) const ELISIONS: &[&str] = &[
    "tis", "twas", "twere", "twill", "twould", "twixt", "em", "cause", "cos", "coz", "til", "till", "bout", "round",
    "neath", "ere", "ave", "im", "is", "er", "ow", "n", "nother", "un", "ome", "ouse", "ard", "and", "ead", "eart",
    "imself", "erself", "tain", "taint", "t", "d", "s", "ll", "fraid", "kay", "nuff", "gainst", "mongst", "scuse",
    "spose", "e", "arry", "enry", "orse", "elp", "pon", "member", "stead", "low", "way", "fore", "tween", "ud", "as",
    "ad", "ear", "old", "ope", "ell",
];

/// What a letter follows as a name: *vitamin C*.
pub(crate) const LETTERED: &Few = few![
    "vitamin",
    "vitamins",
    "plan",
    "grade",
    "group",
    "class",
    "type",
    "section",
    "appendix",
    "exhibit",
    "hepatitis",
    "schedule",
    "point",
    "part",
    "option",
    "team",
    "category",
    "level",
    "block",
    "building",
    "factor",
    "figure",
    "table",
    "gate",
    "division",
    "model",
    "pool",
    "row",
    "room",
    "series",
    "side",
    "step",
    "unit",
    "zone",
    "letter",
    "an",
    "a",
    "straight",
    "influenza",
];
