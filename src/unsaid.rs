//! Words in marks that nobody said: what somebody *wanted to say, “No,”* or *did not say*, what
//! *her eyes said*, what stands on a jar *labelled “Salt”*.

use crate::lexicon::{Few, Lex, few};
use crate::mark::Pair;
use crate::token::{Kind, Tokens};

/// Whether the words beside a pair of marks tell that nobody said what stands in it. Where it goes
/// on with what was said before in the sentence, somebody who does not answer there denies nothing.
pub(crate) fn is_unsaid(tokens: &Tokens<'_>, pair: &Pair, ending: Kind, resumes: bool) -> bool {
    let (open, behind) = (pair.open as usize, pair.last as usize + 1);
    let before = || {
        let pauses = matches!(tokens.all[open - 1].kind(), Kind::Comma | Kind::Colon | Kind::Dash);
        let last = open.checked_sub(1 + usize::from(pauses)).filter(|&k| tokens.all[k].is_word());
        last.is_some_and(|last| {
            tokens.is_among(last, MEANING)
                || tokens.is_among(last, WRITTEN)
                || tokens.is_word(last, "of") && last > 0 && tokens.is_word(last - 1, "as")
                || tokens.is_among(last, WRITING) && opens_letter(tokens, open + 1)
                || verb_at_end(tokens, last)
                    .is_some_and(|verb| leaves_unsaid(tokens, verb) || !resumes && is_denied(tokens, verb))
        })
    };
    // Behind it, where the verb leads to no other words: *“No,” she wanted to say, “never,”* but not
    // *“No.” She wanted to say, “Never.”*
    let leads_on = |verb: usize| {
        let mark = verb + 1 + usize::from(matches!(tokens.kind(verb + 1), Some(Kind::Comma | Kind::Colon)));
        tokens.kind(mark) == Some(Kind::Mark) && tokens.get(mark + 1).is_some_and(|t| t.is_capital())
    };
    let after = || {
        let clause = tokens.all.iter().enumerate().skip(behind).take(LONGEST_CLAUSE);
        let mut words = clause.take_while(|(_, t)| t.is_word() && !t.opens());
        words
            .find(|(_, t)| t.any(Lex::SPEECH))
            .is_some_and(|(verb, _)| (leaves_unsaid(tokens, verb) || is_denied(tokens, verb)) && !leads_on(verb))
    };
    let is_heading = || {
        tokens.is_among(behind, few!["was", "were", "is"])
            && (behind + 1..behind + 4).any(|k| tokens.is_among(k, WRITTEN))
    };
    let reported = pair.closed && (ending.is_terminal() || matches!(ending, Kind::Comma | Kind::Dash));
    let subject = || {
        tokens.get(behind).is_some_and(|t| t.is_capital() || t.any(Lex::PRONOUN | Lex::DETERMINER | Lex::POSSESSIVE))
    };
    // A colon leads over to the next paragraph.
    let leads = !tokens.starts_paragraph(open) || open > 0 && tokens.all[open - 1].is(Kind::Colon);
    leads && before() || reported && subject() && after() || is_heading()
}

/// Whether the salutation of a letter starts at a token: *Dear Sir,*.
fn opens_letter(tokens: &Tokens<'_>, first: usize) -> bool {
    tokens.is_word(first, "dear") && (first..first + 2).all(|k| tokens.get(k).is_some_and(|t| t.is_capital()))
}

/// How letters are begun.
const WRITING: &Few = few!["began", "begun", "typed", "write", "writes", "writing", "written", "wrote"];

/// A clause behind a mark that leaves the words unsaid has its verb among so many.
const LONGEST_CLAUSE: usize = 8;

/// Between *imagine* and *saying* stand at most so many tokens: *old Mrs. Weir*.
const LONGEST_NAME: usize = 5;

/// The verb of speech of words that end with one: *say*, *cry out*, *say to her father*.
fn verb_at_end(tokens: &Tokens<'_>, last: usize) -> Option<usize> {
    // *with a grin*
    let noun = |k: usize| k > 0 && tokens.is_among(k - 1, few!["a", "an", "the", "his", "her"]);
    let speech = |&k: &usize| tokens.all[k].any(Lex::SPEECH) && !noun(k);
    let led = |&k: &usize| tokens.is_among(k, few!["to", "out", "back", "with"]);
    Some(last).filter(speech).or_else(|| (last.saturating_sub(3)..=last).rev().find(led)?.checked_sub(1).filter(speech))
}

/// The word before a verb of speech, and before its adverb: *to* in *to hardly say*.
fn before(tokens: &Tokens<'_>, verb: usize) -> Option<usize> {
    let nearest = verb.checked_sub(1)?;
    let adverb = tokens.all[nearest].any(Lex::ADVERB) || tokens.word(nearest).ends_with("ly");
    Some(nearest.saturating_sub(usize::from(adverb && !tokens.all[nearest].any(Lex::NEGATION))))
}

/// Whether a verb of speech is denied: *did not say*, *never said*, *cannot just say*, *nobody said*, but
/// not *“Wait,” and nobody laughed*.
fn is_denied(tokens: &Tokens<'_>, verb: usize) -> bool {
    let nobody = |k: usize| tokens.is_among(k, few!["nobody", "none"]) && !tokens.lex(verb).any(Lex::MANNER);
    before(tokens, verb).is_some_and(|k| tokens.all[k].any(Lex::NEGATION) || nobody(k))
}

/// Whether the words before a verb of speech leave it undone.
fn leaves_unsaid(tokens: &Tokens<'_>, verb: usize) -> bool {
    let lex = tokens.lex(verb);
    let Some(first) = before(tokens, verb) else { return false };
    if tokens.is_among(verb - 1, few!["nearly", "almost"]) {
        return !lex.any(Lex::MANNER);
    }
    // The words before it, the nearest first.
    let is = |back: usize, words: &Few| first.checked_sub(back).is_some_and(|k| tokens.is_among(k, words));
    let lately = |words: &Few| (first.saturating_sub(LONGEST_NAME)..=first).any(|k| tokens.is_among(k, words));
    let wishes = || first.checked_sub(1).is_some_and(|k| tokens.all[k].any(Lex::INTEND | Lex::FEELING | Lex::SEEM));
    let of_somebody = || tokens.all[first].any(Lex::PRONOUN);
    // *wanted to say*, *as if to say*, *as much as to say*
    is(0, few!["to"])
        && (is(1, WISHING)
            || wishes() && !is(1, DOING)
            || is(1, few!["if", "though"])
            || is(1, few!["as"]) && is(2, few!["much"])
            // *waited for him to say*, *could not bring herself to say*
            || is(2, few!["for", "bring"]))
        // *might have said*, *as if she had said*
        || is(0, few!["have"]) && lately(few!["might", "could", "should"])
        || is(0, few!["had", "would"]) && lately(few!["if", "though"])
        // *so that she could say*
        || is(0, few!["could", "might"]) && lately(few!["so"])
        // *wished he would say*
        || is(0, few!["would"]) && lately(few!["wish", "wished", "hoped"])
        // *how could she say*; *had he said*, where a sentence starts
        || of_somebody() && is(1, few!["could", "should", "would", "can"])
        || of_somebody() && is(1, few!["had"]) && tokens.all[first - 1].starts_sentence()
        // *as who would say*, *like one who should say*
        || is(0, few!["would", "should"]) && is(1, few!["who"]) && is(2, few!["as", "one"])
        || lex.any(Lex::ING)
            // *felt like saying*, *instead of saying*, *so much as saying*, *could imagine her saying*
            && (is(0, few!["like"]) && is(1, few!["feel", "feels", "felt"])
                || is(0, few!["of"]) && (is(1, few!["instead", "power"]) || is(1, few!["point"]) && is(2, few!["the"]))
                || is(0, few!["as"]) && is(1, few!["much"])
                || is(0, few!["without", "from"])
                || lately(few!["fancy", "imagine", "picture", "pictured"]))
        // *her eyes said*, *a look that plainly said*, but not *with a smile said*
        || (is(0, SPEECHLESS) || is(0, few!["that", "which"]) && is(1, SPEECHLESS))
            && !(first.saturating_sub(3)..first).any(|k| tokens.all[k].any(Lex::PREPOSITION))
}

/// Verbs that give the meaning of a look or a word.
const MEANING: &Few = few![
    "mean",
    "meant",
    "means",
    "indicating",
    "implied",
    "implies",
    "implying",
    "signified",
    "signifies",
    "signifying"
];

/// Words beside which stands what a thing bears: *a jar labelled “Salt”*, *“Home” was the inscription*.
const WRITTEN: &Few = few!["engraved", "heading", "inscribed", "inscription", "labeled", "labelled", "superscribed"];

/// Words before *to say* that leave it unsaid, besides the verbs and adjectives of wanting and seeming.
const WISHING: &Few = few![
    "about",
    "easy",
    "going",
    "impossible",
    "lips",
    "mind",
    "mouth",
    "power",
    "temptation",
    "tempted",
    "tongue",
    "unable",
    "useless",
    "vain",
    "waiting"
];

/// Those of them behind which it is said.
const DOING: &Few = few!["love", "loves", "loved", "dare", "dares", "dared", "glad", "happy", "proud", "sorry"];

/// What only seems to speak.
const SPEECHLESS: &Few = few![
    "breath",
    "expression",
    "eye",
    "eyebrows",
    "eyes",
    "face",
    "gaze",
    "gesture",
    "glance",
    "heart",
    "look",
    "looks",
    "manner",
    "nod",
    "shrug",
    "silence",
    "smile",
    "tone"
];
