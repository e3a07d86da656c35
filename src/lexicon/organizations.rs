//! Nouns for bodies that speak and for texts that say things. Written by hand.

/// Bodies that act as sources.
pub(super) const BODIES: &str = "
abc administration agency airline alliance amazon apple army assembly association authority
bank bbc bloomberg board breitbart bulletin bureau cabinet camp campaign caucus cbs center
centre chamber channel chronicle church club cnn coalition college commission committee company
congress corp corporation council court department dispatch embassy enquirer establishment
examiner facebook federation firm force forces foundation fox fund gazette globe google
government group guardian herald hospital house inc industries inquirer institute journal
kingdom kremlin league legislature llc ltd magazine media microsoft ministry mirror msnbc
nations nato navy nbc network news newspaper npr observer office opposition organisation
organization pac parliament party pentagon plc politico post press radio regime register
republic reuters school senate service services society states sun super-pac telegraph
television times tribunal tribune tv twitter union university
";

/// Texts that say things.
pub(super) const DOCUMENTS: &str = "
ad ads advertisement affidavit article banner bible bill blog book column complaint
constitution data document documents e-mail e-mails editorial email emails figures filing
headline headlines indictment law lawsuit letter memo memoir message note numbers paper papers
poll polls post release report reports resolution ruling sign statement stories story studies
study survey surveys transcript treaty tweet tweets verdict website
";
