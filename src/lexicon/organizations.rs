//! Nouns for bodies that speak and for texts that say things. Written by hand.

use super::{Few, few};

/// Bodies that act as sources.
pub(super) const BODIES: &str = "
abc academy administration agency airbus airline airlines airways alliance amazon apple army
assembly association authority automaker bank bbc bloomberg board boeing breitbart brigade brigades
bulletin bureau cabinet camp campaign capitol carmaker caucus cbs center centre chamber channel chipmaker
chronicle church cisco club cnn coalition coca-cola college commission committee company
conglomerate congress consortium convention corp corporation corps council court department
directorate dispatch embassy enquirer establishment examiner exxon facebook federation firm
forbes force forces forum foundation fox fund gallup gawker gazette globe google government
group guardian haaretz hamas herald hezbollah holdings honda hospital house ikea inc industries
initiative inquirer institute institution insurer intel interpol journal kingdom kremlin laboratory
labs league legislature lender library llc lobby ltd lufthansa magazine media microsoft ministry
mirror monsanto msnbc museum nations nato navy nbc nestle netflix network networks news
newspaper nielsen nokia npr observatory observer office opposition oracle orchestra
organisation organization pac parish parliament party pentagon pepsi pew pfizer pharmaceuticals
plc politico politifact post press radio railway railways reddit regime regiment register
republic reuters ryanair samsung school secretariat senate service services siemens society
spotify starbucks startup states studios subsidiary sun super-pac syndicate systems taliban
technologies telegraph television tesco tesla theater theatre think-tank times toyota tribunal
tribune trust tv twitter uber unilever union university vatican verizon volkswagen walmart
watchdog wikileaks
";

/// Texts that say things.
pub(super) const DOCUMENTS: &str = "
ad ads advertisement affidavit article banner bible bill blog book column complaint
constitution data document documents e-mail e-mails editorial email emails figures filing
headline headlines indictment law lawsuit letter memo memoir message note numbers paper papers
poll polls post release report reports resolution ruling sign statement stories story studies
study survey surveys transcript treaty tweet tweets verdict website
";

/// End the names of laws, deals, works and regions; their names are no person’s.
pub(super) const THINGS: &str = "
accord act action agreement amendment avenue award awards belt boulevard charter convention
county deal doctrine edition electric highway initiative insights liberties motor motors pact
patrol plaza politics prize project protocol research reserve review stadium street summit
territory times treaty watch
";

/// Bodies whose nouns are surnames too, or stand in names of places: what goes
/// before tells what *Ann Church* is.
pub(crate) const UNSURE: &Few = few![
    "house",
    "post",
    "press",
    "church",
    "bank",
    "court",
    "hall",
    "bloomberg",
    "fox",
    "sun",
    "herald",
    "mirror",
    "register",
    "center",
    "chamber",
    "fund",
    "force",
    "nations",
    "trust",
    "labs",
    "parish",
    "guardian",
];

/// What bodies are for, behind *and*: *the Institute of Science and Technology*.
pub(crate) const FIELDS: &Few = few![
    "art",
    "arts",
    "commerce",
    "communities",
    "culture",
    "customs",
    "design",
    "development",
    "education",
    "engineering",
    "environment",
    "families",
    "firearms",
    "fisheries",
    "food",
    "forestry",
    "health",
    "human",
    "immigration",
    "industry",
    "innovation",
    "labour",
    "letters",
    "mathematics",
    "medicine",
    "natural",
    "pensions",
    "policy",
    "prevention",
    "research",
    "rural",
    "science",
    "sciences",
    "security",
    "skills",
    "social",
    "sport",
    "sports",
    "technology",
    "tourism",
    "trade",
    "training",
    "transport",
    "urban",
    "welfare",
];
