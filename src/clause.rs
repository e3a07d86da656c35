//! What stands around a verb: its auxiliaries, its subject, the phrase behind it.
//!
//! No parser: a few looks to the left and right of a token, each of a bounded
//! number of steps, over the tokens and mentions that are there already.

use crate::lexicon::{Few, Lex, few};
use crate::mention::{Form, Mention, Starts, by_place, ends_in_s, is_adverb};
use crate::token::{Gap, Kind, Token, Tokens};

/// The tokens and mentions of a text, to ask for clauses.
#[derive(Clone, Copy)]
pub(crate) struct Clauses<'a, 't> {
    pub(crate) tokens: &'a Tokens<'t>,
    pub(crate) mentions: &'a [Mention],
    starts: &'a Starts,
    /// The text that is asked about: all of it outside speech, or what stands
    /// in one quotation outside the quotations nested there.
    inside: (usize, usize),
    depth: u8,
}

/// No look goes further than this many tokens.
const REACH: usize = 60;
/// So many clauses are looked into for a subject, and so many verbs in each.
const DEEPEST: usize = 3;
const MOST_VERBS: usize = 3;
/// The auxiliaries and adverbs before a verb are at most so many.
const LONGEST_GROUP: usize = 8;
/// An apposition or a relative clause between commas is at most so long.
const LONGEST_ASIDE: usize = 40;

/// Words that stand for somebody by themselves.
const ALONE: &Few = few!["another", "others", "some", "both", "one", "many", "most", "several"];

impl<'a, 't> Clauses<'a, 't> {
    /// The clauses outside speech.
    pub(crate) fn new(tokens: &'a Tokens<'t>, mentions: &'a [Mention], starts: &'a Starts) -> Clauses<'a, 't> {
        Clauses { tokens, mentions, starts, inside: (0, tokens.len()), depth: 0 }
    }

    /// The clauses of what a quotation says itself: its tokens behind the mark
    /// at `open`, and before `end`.
    pub(crate) fn within(self, open: usize, end: usize) -> Clauses<'a, 't> {
        Clauses { inside: (open + 1, end), depth: self.tokens.get(open).map_or(0, |t| t.depth()), ..self }
    }

    /// Whether the token stands in the speech of somebody else than the one
    /// whose clauses are asked for.
    pub(crate) fn is_quoted(&self, i: usize) -> bool {
        i < self.inside.0 || i >= self.inside.1 || self.tokens.all[i].depth() > self.depth
    }

    /// The longest mention that starts at the token.
    pub(crate) fn mention_from(&self, i: usize) -> Option<Mention> {
        let from = self.starts.from(self.mentions, i);
        self.mentions[from..].iter().take_while(|m| m.first() == i).max_by_key(|m| m.last).copied()
    }

    /// The longest mention that ends at the token.
    pub(crate) fn mention_to(&self, i: usize) -> Option<Mention> {
        let to = self.starts.from(self.mentions, i + 1);
        let near = to.saturating_sub(6);
        self.mentions[near..to].iter().find(|m| m.last() == i).copied()
    }

    /// The place of a mention with the same head, whatever words either has around it.
    pub(crate) fn index_of(&self, m: Mention) -> Option<usize> {
        self.starts.index_of(self.mentions, m)
    }

    /// The mentions that start in a range of tokens.
    pub(crate) fn mentions_in(&self, from: usize, to: usize) -> &[Mention] {
        let start = self.starts.from(self.mentions, from);
        let end = self.starts.from(self.mentions, to);
        &self.mentions[start..end.max(start)]
    }

    /// The first token of the sentence, paragraph or bit between quotations
    /// that the token stands in, at most [`REACH`] tokens before it.
    pub(crate) fn start_of(&self, i: usize) -> usize {
        let mut k = i;
        while k > 0 && i - k < REACH {
            let t = self.tokens.all[k];
            if t.starts_sentence() || t.gap() == Gap::Paragraph || self.is_quoted(k - 1) {
                return k;
            }
            k -= 1;
        }
        k
    }

    /// The token after the sentence that the token stands in, or after the part
    /// of it before a quotation.
    pub(crate) fn end_of(&self, i: usize) -> usize {
        let mut k = i + 1;
        while let Some(t) = self.tokens.get(k) {
            if t.starts_sentence() || t.gap() == Gap::Paragraph || self.is_quoted(k) || k - i > 4 * REACH {
                break;
            }
            k += 1;
        }
        k
    }

    /// Whether the token is a finite verb, or could be one by its form.
    pub(crate) fn is_finite(&self, i: usize) -> bool {
        let lex = self.tokens.lex(i);
        lex.any(Lex::PAST | Lex::THIRD | Lex::AUXILIARY)
    }

    /// The auxiliaries, adverbs and negations right before a verb.
    pub(crate) fn group_start(&self, verb: usize) -> usize {
        let mut k = verb;
        while k > 0 && verb - k < 8 {
            let t = self.tokens.all[k - 1];
            let between = t.is_word()
                && (t.any(Lex::AUXILIARY | Lex::ADVERB | Lex::NEGATION) && !t.any(Lex::PRONOUN)
                    || is_adverb(self.tokens.word(k - 1))
                    || self.is_inside_group(k - 1))
                && !self.is_quoted(k - 1)
                && !self.ends_name(k - 1);
            if !between || self.tokens.all[k].starts_sentence() || self.tokens.all[k].gap() == Gap::Paragraph {
                break;
            }
            k -= 1;
        }
        k
    }

    /// *has long said*, *have since called*, *was widely and rightly blamed*:
    /// words that are adverbs only between an auxiliary and its verb.
    pub(crate) fn is_inside_group(&self, i: usize) -> bool {
        let adverbs = ["both", "long", "since", "all", "but", "so", "far", "first", "most", "more"];
        let before = i.checked_sub(1).map_or(Lex::NONE, |b| self.tokens.lex(b));
        adverbs.contains(&self.tokens.word(i)) && before.any(Lex::AUXILIARY)
    }

    /// Whether the verb is in the passive: *was told*, *has been asked*.
    pub(crate) fn is_passive(&self, verb: usize) -> bool {
        let start = self.group_start(verb);
        self.tokens.lex(verb).any(Lex::PARTICIPLE)
            && (start..verb).any(|k| {
                self.tokens.is_among(k, few!["is", "was", "are", "were", "be", "been", "being", "am", "get", "got"])
            })
    }

    /// The group of the finite verb that starts at a token, and its last verb:
    /// *has repeatedly said*, *’s leaving*.
    pub(crate) fn finite_group(&self, i: usize, end: usize) -> Option<(usize, usize)> {
        let tokens = self.tokens;
        let t = tokens.get(i).filter(|&t| i < end && opens_group(t))?;
        let lex = t.lex();
        if !t.is(Kind::Clitic) && !lex.any(Lex::AUXILIARY | Lex::PRONOUN) {
            return self.is_finite_verb(i).then(|| (self.group_start(i), i));
        }
        let before = i.checked_sub(1).map_or(Lex::NONE, |b| tokens.lex(b));
        let after = tokens.lex(i + 1);
        let predicate = Lex::NEGATION | Lex::DETERMINER;
        let clitic = t.is(Kind::Clitic)
            && (before.any(Lex::PRONOUN | Lex::RELATIVE) || after.any(predicate) || tokens.is_word(i + 1, "been"));
        let clipped = lex.any(Lex::PRONOUN) && tokens.word(i).contains(['\'', '’']);
        let auxiliary = lex.any(Lex::AUXILIARY)
            && (t.is(Kind::Lower) || t.starts_sentence())
            && !before.any(Lex::DETERMINER | Lex::POSSESSIVE)
            && !self.ends_name(i)
            && !tokens.is_among(i, few!["be", "been", "being", "having"])
            && !(i > 0 && tokens.is_word(i - 1, "to"));
        if !clitic && !clipped && !auxiliary {
            return self.is_finite_verb(i).then(|| (self.group_start(i), i));
        }
        let mut verb = i;
        let mut modal = auxiliary && !self.is_be_or_have(i);
        let mut k = i;
        while k + 1 < end.min(i + LONGEST_GROUP) {
            k += 1;
            let t = tokens.all[k];
            if !t.is_word() || self.is_quoted(k) {
                break;
            }
            // *had last month charged*
            if tokens.is_among(k, few!["last", "this"]) && tokens.lex(k + 1).any(Lex::TIME) {
                k += 1;
                continue;
            }
            if t.any(Lex::AUXILIARY) {
                verb = k;
                modal = false;
            } else if !t.any(Lex::ADVERB | Lex::NEGATION) && !is_adverb(tokens.word(k)) && !self.is_inside_group(k) {
                let forms = Lex::PARTICIPLE | Lex::PAST | Lex::ING | Lex::BASE | Lex::IRREGULAR;
                let bare = modal && !t.any(Lex::FUNCTION);
                if t.is(Kind::Lower) && (t.any(forms) || looks_past(tokens.word(k)) || bare) {
                    verb = k;
                }
                break;
            }
        }
        Some((if auxiliary { self.group_start(i) } else { i }, verb))
    }

    /// Whether the token is a finite verb without an auxiliary, by its form and
    /// by what stands around it.
    fn is_finite_verb(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let t = tokens.all[i];
        let lex = t.lex();
        if !can_be_finite(t) {
            return false;
        }
        let Some(before) = i.checked_sub(1).filter(|_| !t.starts_sentence() && t.gap() != Gap::Paragraph) else {
            return false;
        };
        let left = tokens.lex(before);
        let opens = left.any(Lex::DETERMINER) && !left.any(Lex::PLURAL | Lex::RELATIVE);
        // *those who wait outside | said they*, but *outside burned houses*
        let adverb = tokens.is_among(before, few!["outside", "inside", "nearby", "around", "along"])
            && (tokens.lex(i + 1).any(Lex::FUNCTION) || tokens.get(i + 1).is_some_and(|t| t.kind().is_capital()));
        let led = left.any(Lex::PREPOSITION) && !adverb;
        if opens || led || tokens.all[before].is(Kind::Clitic) || left.any(Lex::POSSESSIVE) {
            return false;
        }
        if left.any(Lex::AUXILIARY) && !self.ends_name(before) || tokens.is_word(before, "to") {
            return false;
        }
        if lex.any(Lex::PAST) {
            return !self.is_reduced(i);
        }
        if lex.any(Lex::THIRD) && self.is_verb(i) || lex.any(Lex::BASE) && self.can_be_plural(before) && self.is_verb(i)
        {
            return true;
        }
        if lex.any(Lex::IRREGULAR) {
            return true;
        }
        let subject = || left.any(Lex::PRONOUN) || tokens.is_among(before, few!["who", "which"]);
        let named = || self.mention_to(before).is_some_and(|m| m.form == Form::Person && m.can_speak());
        let bare = !lex.any(Lex::BASE | Lex::PARTICIPLE | Lex::ROLE | Lex::GROUP) && !is_adverb(tokens.word(i));
        let next = tokens.lex(i + 1);
        let object = next.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::OBJECT);
        if bare && looks_past(tokens.word(i)) {
            let phrase = !left.any(Lex::FUNCTION | Lex::MODIFIER | Lex::NUMBER) && tokens.all[before].is_word();
            // *those whose homes burned | said*
            let closed = next.any(Lex::FUNCTION)
                || next.all(Lex::SAY | Lex::PAST)
                || tokens.get(i + 1).is_none_or(|t| !t.is(Kind::Lower));
            return subject() || closed && !self.is_reduced(i) || phrase && object || named();
        }
        bare && (subject() || object && ends_in_s(tokens.word(i)) && named())
    }

    /// Whether a word that could be an auxiliary is a name here: *May said*.
    fn ends_name(&self, i: usize) -> bool {
        self.tokens.all[i].is(Kind::Capital) && self.mention_to(i).is_some_and(|m| m.form == Form::Person)
    }

    /// Whether what ends at a token can be the subject of *say*: not *a source
    /// close to him*.
    fn can_be_plural(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        // *with one hand*
        if self.tokens.is_word(i, "one") {
            return false;
        }
        let open = Lex::OBJECT
            | Lex::PLURAL
            | Lex::GROUP
            | Lex::PRONOUN
            | Lex::RELATIVE
            | Lex::ADVERB
            | Lex::NUMBER
            | Lex::CONJUNCTION;
        !t.is_word() && !t.is(Kind::Clitic)
            || t.any(open)
            || t.is(Kind::Number)
            || ends_in_s(self.tokens.word(i))
            || is_adverb(self.tokens.word(i))
            || self.mention_to(i).is_some_and(|m| m.plural || m.form == Form::Body)
    }

    /// Whether a participle belongs to the noun before it: *emails leaked by
    /// Bob*, *a woman identified as Ann*.
    fn is_reduced(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        let before = tokens.lex(i - 1);
        let participle = lex.any(Lex::PARTICIPLE) || !lex.any(Lex::PAST);
        if !participle || before.any(Lex::PRONOUN | Lex::RELATIVE) {
            return false;
        }
        if tokens.is_word(i + 1, "by") || tokens.is_word(i + 1, "as") && lex.any(Lex::VIEW) {
            return true;
        }
        let named = || self.mention_to(i - 1).is_some_and(|m| m.form == Form::Person);
        let objectless = self.is_led(i + 1) || tokens.lex(i + 1).any(Lex::CALENDAR | Lex::TIME);
        let transitive = lex.any(Lex::VIEW | Lex::TELL) && !lex.any(Lex::ABOUT | Lex::SAY | Lex::CLAUSE | Lex::ACTION);
        let opens = before.any(Lex::CONJUNCTION | Lex::QUESTION) && !self.joins(i - 1);
        objectless && (opens || transitive && !named())
    }

    /// Whether a preposition stands at a token.
    pub(crate) fn is_led(&self, i: usize) -> bool {
        self.tokens.lex(i).any(Lex::PREPOSITION) && !self.tokens.is_word(i, "to")
    }

    /// Whether somebody and a finite verb stand right behind a word: *as | Ann left*.
    pub(crate) fn leads_clause(&self, i: usize) -> bool {
        let subject = self.mention_from(i + 1).filter(|m| m.can_speak());
        subject.is_some_and(|m| self.finite_group(m.last() + 1, self.tokens.len()).is_some())
    }

    /// Whether a word joins what is of one kind.
    pub(crate) fn joins(&self, i: usize) -> bool {
        self.tokens.is_among(i, few!["and", "but", "or", "nor", "yet"])
    }

    /// Whether two verbs, each by the first and the last token of its group,
    /// have forms that *and* joins: *came and saw*, *will come and see*.
    pub(crate) fn agree(&self, a: (u32, u32), b: (u32, u32)) -> bool {
        let (before, after) = (self.tense(a), self.tense(b));
        let bare = b.0 == b.1 || !self.tokens.lex(b.0 as usize).any(Lex::AUXILIARY);
        // *will come and see*, *has come and seen*
        let shared = match before {
            Tense::Modal => after == Tense::Plural,
            _ => a.0 != a.1 && self.tokens.lex(b.1 as usize).any(Lex::PARTICIPLE),
        };
        before == after || bare && shared
    }

    /// Whether two verbs have one form: *came and saw*, but not *has come and saw*.
    pub(crate) fn same_tense(&self, a: (u32, u32), b: (u32, u32)) -> bool {
        self.tense(a) == self.tense(b)
    }

    fn tense(&self, (group, verb): (u32, u32)) -> Tense {
        let tokens = self.tokens;
        for k in group as usize..=verb as usize {
            let t = tokens.all[k];
            if tokens.is_among(k, few!["had", "was", "were", "did"]) {
                return Tense::Past;
            } else if t.is(Kind::Clitic) || tokens.is_among(k, few!["has", "is", "does"]) {
                return Tense::Third;
            } else if t.any(Lex::PRONOUN) || tokens.is_among(k, few!["have", "are", "am", "do"]) {
                return Tense::Plural;
            } else if t.any(Lex::AUXILIARY) {
                return Tense::Modal;
            }
        }
        let lex = tokens.lex(verb as usize);
        if lex.any(Lex::PAST | Lex::IRREGULAR) || looks_past(tokens.word(verb as usize)) {
            Tense::Past
        } else if lex.any(Lex::BASE) || !tokens.word(verb as usize).ends_with('s') {
            Tense::Plural
        } else {
            Tense::Third
        }
    }

    /// The subject before a verb.
    ///
    /// It stands right before the verb's group; or before an aside between
    /// commas or brackets; or before *who*; or it has a phrase with a
    /// preposition behind it; or it is the subject of a verb before *and*.
    pub(crate) fn subject_before(&self, verb: usize) -> Option<Mention> {
        let start = self.start_of(verb);
        let end = self.group_start(verb);
        if let Some(subject) = self.object_subject(verb, end, start) {
            return Some(subject);
        }
        let subject = self.subject_to(end, start, 0)?;
        // *He sent a letter saying …*: his words, not the letter’s.
        let by_text = subject.form == Form::Thing && self.tokens.lex(verb).any(Lex::ING) && subject.last() + 1 == end;
        let author = if by_text { self.first_of_clause(start, subject.first()) } else { None };
        author.or(Some(subject))
    }

    /// The subject of a verb that is no finite one: whose it is (*stopped by Ann’s
    /// saying*, *his saying*), or an object (*heard him say*, *enabled him to say*).
    fn object_subject(&self, verb: usize, end: usize, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let lex = tokens.lex(verb);
        let last = end.checked_sub(1).filter(|&b| b > start)?;
        let before = |at: usize| self.mention_to(at).filter(|m| m.first() >= start);
        if lex.any(Lex::ING) {
            let owner = before(last).or_else(|| before(last - 1).filter(|_| tokens.all[last].is(Kind::Clitic)));
            return owner.filter(|m| m.possessive).map(|m| Mention { possessive: false, ..m });
        }
        let at = if tokens.is_word(last, "to") { last - 1 } else { last };
        let object = before(at).filter(|m| m.object && m.first() > start && lex.any(Lex::BASE))?;
        let told = !tokens.lex(object.first() - 1).any(Lex::PREPOSITION);
        told.then_some(Mention { object: false, ..object })
    }

    /// The subject that ends before `end`, in the clause that starts at `start`.
    fn subject_to(&self, end: usize, start: usize, depth: usize) -> Option<Mention> {
        if end <= start || depth > DEEPEST {
            return None;
        }
        let i = end - 1;
        let tokens = self.tokens;
        let t = tokens.all[i];
        if let Some(mention) = self.mention_to(i).filter(|m| m.first() >= start) {
            return self.head_of(mention, start).or_else(|| self.last_doer(end, start, depth));
        }
        match t.kind() {
            // *Ann Lee, a spokeswoman for the union, said*.
            Kind::Comma => {
                let mut k = i;
                while k > start && i - k < LONGEST_ASIDE {
                    k -= 1;
                    if tokens.all[k].is(Kind::Comma)
                        && let Some(subject) = self.aside_owner(k, start, depth)
                    {
                        return Some(subject);
                    }
                }
                self.last_doer(i, start, depth)
            }
            Kind::Semicolon => self.last_doer(i, start, depth),
            Kind::Dash => {
                let mut k = i;
                while k > start && i - k < LONGEST_ASIDE {
                    k -= 1;
                    if tokens.all[k].is(Kind::Dash) {
                        return self.subject_to(k, start, depth + 1);
                    }
                }
                None
            }
            Kind::Close => {
                let mut k = i;
                while k > start && i - k < LONGEST_ASIDE {
                    k -= 1;
                    if tokens.all[k].is(Kind::Open) {
                        return self.subject_to(k, start, depth + 1);
                    }
                }
                None
            }
            _ if t.any(Lex::RELATIVE)
                && (tokens.is_word(i, "who") || tokens.is_word(i, "which") || tokens.is_word(i, "that")) =>
            {
                let owner = if i > start && tokens.all[i - 1].is(Kind::Comma) { i - 1 } else { i };
                self.whose_who(owner, start)
                    .or_else(|| self.subject_to(owner, start, depth + 1))
                    .filter(|m| !tokens.is_word(i, "that") || m.form != Form::Pronoun)
            }
            // *Ann rose and said*.
            _ if tokens.is_word(i, "and")
                || tokens.is_word(i, "then")
                || tokens.is_word(i, "but")
                || tokens.is_word(i, "or") =>
            {
                self.last_doer(i, start, depth)
            }
            _ if t.is_word() && !t.any(Lex::FUNCTION) => self
                .plain_phrase_to(i, start)
                .and_then(|m| self.head_of(m, start))
                .or_else(|| self.last_doer(end, start, depth)),
            _ if t.is(Kind::Clitic) || t.is_word() => self.last_doer(end, start, depth),
            _ => None,
        }
    }

    /// Whom *who* stands for that stands at `end`, or behind the comma there: what
    /// ends right before, whatever it is in its own clause.
    fn whose_who(&self, end: usize, start: usize) -> Option<Mention> {
        let mention = self.mention_to(end.checked_sub(1)?).filter(|m| m.first() >= start && m.can_speak())?;
        self.head_of(mention, start).or(Some(mention))
    }

    /// The subject that what ends before `end` shares with the last verb before
    /// it: *Ann rose and* said, *Ann began by* saying. Behind a comma it is no verb
    /// of a subordinate clause: *Ann rose, who was tired, and* said.
    fn last_doer(&self, end: usize, start: usize, depth: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let joint = (start..end).rev().find(|&k| !tokens.is_among(k, few!["and", "but", "then"])).unwrap_or(start);
        let comma = tokens.all[joint].is(Kind::Comma) || tokens.kind(end) == Some(Kind::Comma);
        let mut tried = 0;
        let mut k = end;
        while k > start && tried < MOST_VERBS {
            k -= 1;
            if !self.is_narrated(k) {
                continue;
            }
            let group = self.group_start(k).max(start);
            tried += 1;
            let subject = self.subject_to(group, start, depth + 1);
            let opener = subject.map_or(group, |m| m.first().min(group)).checked_sub(1).filter(|&b| b >= start);
            // *the turn his thoughts had taken*
            let noun = |b: usize| b > start && tokens.lex(b - 1).any(Lex::DETERMINER | Lex::POSSESSIVE);
            let led = |b: usize| {
                tokens.lex(b).any(Lex::RELATIVE | Lex::QUESTION)
                    || subject.is_some() && noun(b)
                    || tokens.lex(b).any(Lex::CONJUNCTION) && !["and", "but", "or", "then"].contains(&tokens.word(b))
            };
            // *…, when Ann turned and said* goes on with the story.
            let story = |b: usize| tokens.is_word(b, "when") && b > start && tokens.all[b - 1].is(Kind::Comma);
            if comma && opener.is_some_and(|b| led(b) && !story(b)) {
                k = k.min(group);
                continue;
            }
            if subject.is_some() {
                return subject;
            }
            k = k.min(group);
        }
        self.first_of_clause(start, end)
    }

    /// Whether the token is a verb in the past, or an auxiliary.
    fn is_narrated(&self, i: usize) -> bool {
        let t = self.tokens.all[i];
        let lex = t.lex();
        t.is(Kind::Lower)
            && (lex.any(Lex::PAST | Lex::AUXILIARY)
                || lex.any(Lex::THIRD) && self.is_verb(i)
                || self.tokens.word(i).len() > 4 && self.tokens.word(i).ends_with("ed") && !lex.any(Lex::FUNCTION))
    }

    /// Whom an aside that starts with the comma at `comma` belongs to.
    fn aside_owner(&self, comma: usize, start: usize, depth: usize) -> Option<Mention> {
        // *Ann soon afterwards, opening the door, said*.
        let adverb = |k: usize| is_adverb(self.tokens.word(k)) || self.tokens.lex(k).any(Lex::ADVERB);
        let end = (start..comma).rev().take(3).find(|&k| !adverb(k))?;
        let owner = self.mention_to(end).filter(|m| m.first() >= start && !m.possessive);
        match owner {
            // *Lee, a senator from Iowa, 61, said*: the first of several asides counts.
            Some(owner) => {
                if owner.first() > start
                    && self.tokens.all[owner.first() - 1].is(Kind::Comma)
                    && depth < 4
                    && let Some(before) = self.aside_owner(owner.first() - 1, start, depth + 1)
                    && before.is_named()
                    && !owner.is_named()
                {
                    return Some(before);
                }
                let relative = self.tokens.is_word(comma + 1, "who");
                self.head_of(owner, start).or(if relative { Some(owner) } else { None })
            }
            None => None,
        }
    }

    /// The mention that a phrase with a preposition leads back to: for
    /// *the union* in *a spokesman for the union*, the spokesman. None where
    /// there is only an adverbial (*In a statement the union*).
    fn head_of(&self, mention: Mention, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let mut head = mention;
        for _ in 0..4 {
            let Some(before) = head.first().checked_sub(1).filter(|&b| b >= start) else { break };
            let word = tokens.word(before);
            if tokens.is_word(before, "and") && head.can_speak() {
                // *Lee and Hale said*: both, by the first; but not *She saw Lee and he said*.
                match before
                    .checked_sub(1)
                    .and_then(|b| self.mention_to(b))
                    .filter(|m| m.first() >= start && m.can_speak() && m.form != Form::Place)
                    .filter(|m| head.form != Form::Pronoun && !(start..m.first()).any(|k| self.is_narrated(k)))
                {
                    Some(first) => {
                        head = Mention { last: head.last, plural: true, form: Form::Group, gender: Lex::NONE, ..first }
                    }
                    None => break,
                }
                continue;
            }
            // *…; for Ann said*
            let because = word == "for" && before > start && !tokens.all[before - 1].is_word();
            if because
                || !tokens.lex(before).any(Lex::PREPOSITION)
                || tokens.lex(before).any(Lex::CONJUNCTION) && !["for", "of"].contains(&word)
            {
                break;
            }
            let owner = before.checked_sub(1).filter(|&b| b >= start)?;
            let found = self.mention_to(owner).or_else(|| self.plain_phrase_to(owner, start));
            match found.filter(|m| m.first() >= start && !m.possessive) {
                Some(owner) => head = owner.with_phrase(mention.last),
                // *people familiar with the matter*
                None => {
                    let near = self.mentions_in(start, owner + 1).last().copied();
                    match near.filter(|m| {
                        owner - m.last() <= 3
                            && m.can_speak()
                            && !(m.last() + 1..=owner).any(|k| self.is_finite(k) || !tokens.all[k].is_word())
                    }) {
                        Some(owner) => head = owner.with_phrase(mention.last),
                        None => return None,
                    }
                }
            }
        }
        head.can_speak().then_some(head)
    }

    /// The first mention of a clause that is no adverbial's: its subject.
    ///
    /// The clause starts behind the last word that opens one; but *, and* and a
    /// participle behind a comma go back to the sentence's own subject.
    fn first_of_clause(&self, start: usize, end: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let main = end > start && tokens.all[end - 1].is(Kind::Comma) || tokens.kind(end) == Some(Kind::Comma);
        let mut from = start;
        for k in start..end {
            let t = tokens.all[k];
            // *… when Henry entered the room, calling out*: the nearest clause.
            let joins = t.any(Lex::CONJUNCTION)
                && main
                && k > start
                && self.mention_from(k + 1).is_some_and(|m| m.can_speak())
                && !(k..end - 1).any(|c| tokens.all[c].is(Kind::Comma));
            let opens = t.any(Lex::RELATIVE) && k > start && !tokens.is_word(k, "who") && !main || joins;
            if matches!(t.kind(), Kind::Semicolon | Kind::Colon) || opens {
                from = k + 1;
            }
        }
        self.first_subject(from, end)
    }

    /// The first mention that is neither in an adverbial before the clause nor
    /// behind a preposition.
    pub(crate) fn first_subject(&self, from: usize, end: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let can = |m: &&Mention| {
            let before = m.first().checked_sub(1).filter(|&b| b >= from);
            m.can_speak()
                && before.is_none_or(|b| !tokens.lex(b).any(Lex::PREPOSITION) || tokens.is_word(b, "as") && b == from)
        };
        let opener = tokens.get(from)?;
        // *Another put it this way*
        if tokens.is_among(from, ALONE) && from + 1 < end && self.is_finite(from + 1) {
            return Some(self.plain(from, from));
        }
        // *In response to the plan, Ann …*; *When asked, Ann …*.
        let adverbial = opener.any(Lex::PREPOSITION | Lex::CONJUNCTION | Lex::QUESTION | Lex::ING | Lex::PARTICIPLE)
            && !tokens.is_word(from, "as")
            && !tokens.is_word(from, "but")
            && !tokens.is_word(from, "and");
        if adverbial && let Some(comma) = (from..end).find(|&k| tokens.all[k].is(Kind::Comma)) {
            let main = self.mentions_in(comma + 1, end).iter().find(can);
            if main.is_some() {
                return main.copied();
            }
        }
        self.mentions_in(from, end).iter().find(can).copied()
    }

    /// Whether a word that can be a verb is one here: many a noun has the same
    /// form as the present tense, *the email*, *his answers*.
    pub(crate) fn is_verb(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let lex = tokens.lex(i);
        // *states like Iowa*
        if tokens.is_word(i, "like") {
            // and *they like it*, but *put it like that*, *was like that*
            let Some(before) = i.checked_sub(1) else { return false };
            let left = tokens.lex(before);
            let object =
                left.any(Lex::PRONOUN) && left.any(Lex::OBJECT) || tokens.is_among(before, few!["it", "he", "she"]);
            let asked = before > 0 && tokens.lex(before - 1).any(Lex::AUXILIARY);
            let led = Lex::AUXILIARY | Lex::NEGATION | Lex::PRONOUN | Lex::RELATIVE | Lex::ADVERB;
            return left.any(led) && (!object || asked || tokens.is_word(before, "you")) && !self.is_be_or_have(before)
                || tokens.is_word(before, "to");
        }
        // *the State Department hearing*
        let named = lex.any(Lex::ING) && lex.any(Lex::NOUN) && i > 0;
        if named
            && self
                .mention_to(i - 1)
                .is_some_and(|m| m.form == Form::Body && tokens.lex(m.first()).any(Lex::DETERMINER))
        {
            return false;
        }
        if lex.any(Lex::PAST | Lex::ING) {
            return true;
        }
        let Some(before) = i.checked_sub(1).filter(|_| !tokens.all[i].starts_sentence()) else { return false };
        let left = tokens.lex(before);
        let noun = lex.any(Lex::NOUN);
        if lex.any(Lex::THIRD) {
            let opens = Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER | Lex::PREPOSITION | Lex::PAST;
            let modifies = left.any(Lex::MODIFIER) && !left.any(Lex::ORGANIZATION | Lex::ROLE | Lex::GROUP);
            // Behind any other verb in the past it is an object: *exchanged views*.
            // But *the boy who drowned | blames them*.
            let relative = before > 0 && tokens.lex(before - 1).any(Lex::RELATIVE);
            let past = tokens.all[before].is(Kind::Lower) && tokens.word(before).ends_with("ed") && !relative;
            // *several negative comments*
            let many = before > 0 && tokens.lex(before - 1).all(Lex::DETERMINER | Lex::PLURAL);
            let plural = noun && (left.any(Lex::GROUP) || !relative && self.is_adjective(before) || many);
            return !left.any(opens)
                && !modifies
                && !past
                && !plural
                && !matches!(tokens.all[before].kind(), Kind::Clitic | Kind::Number)
                && (!noun || self.has_object(i));
        }
        // *were long*, *had views*, but *has become*
        let predicate = self.is_be_or_have(before) && (noun || !lex.any(Lex::PARTICIPLE));
        if !lex.any(Lex::BASE) || predicate || noun && tokens.all[before].is(Kind::Clitic) {
            return false;
        }
        // The base form: *to say*, *will say*, *they say*, *critics say*.
        let led = tokens.is_word(before, "to")
            || left.any(Lex::AUXILIARY | Lex::NEGATION)
            || left.any(Lex::PRONOUN) && left.any(Lex::PLURAL) && !(noun && left.any(Lex::DETERMINER))
            || tokens.is_word(before, "i")
            || tokens.is_word(before, "you")
            // *did he report*
            || left.any(Lex::PRONOUN) && before > 0 && tokens.lex(before - 1).any(Lex::AUXILIARY);
        if led {
            return true;
        }
        if left.any(Lex::ADVERB) || is_adverb(tokens.word(before)) {
            return before > 0 && (!noun || self.is_verb_after_adverb(before)) && !tokens.all[before].starts_sentence();
        }
        if noun {
            let quantity = left.all(Lex::DETERMINER | Lex::PLURAL) && !left.any(Lex::PRONOUN);
            let adjective = tokens.all[before].kind().is_capital() && before > 0 && self.is_adjective(before - 1);
            let several = quantity
                || left.any(Lex::GROUP) && !adjective
                || ends_in_s(tokens.word(before)) && !left.any(Lex::POSSESSIVE | Lex::PREPOSITION)
                || tokens.is_among(before, few!["who", "that", "which"])
                || self
                    .mention_to(before)
                    .is_some_and(|m| m.plural || m.form == Form::Body && !self.is_inside_phrase(&m));
            return several && self.has_object(i);
        }
        let closed = left.any(Lex::DETERMINER | Lex::POSSESSIVE) && !left.any(Lex::PLURAL)
            || left.any(Lex::PREPOSITION)
            || tokens.all[before].is(Kind::Clitic);
        !closed && (!tokens.all[before].kind().is_capital() || !left.any(Lex::GIVEN))
    }

    /// Whether a mention is only the first part of a phrase: *the last GOP debate*.
    fn is_inside_phrase(&self, m: &Mention) -> bool {
        m.first().checked_sub(1).is_some_and(|b| {
            let t = self.tokens.all[b];
            t.any(Lex::DETERMINER | Lex::POSSESSIVE)
                || t.is(Kind::Clitic)
                || t.is(Kind::Lower) && !t.any(Lex::FUNCTION) && self.mention_to(b).is_none()
        })
    }

    /// Whether a word that no list knows stands there alone, with no article
    /// before it: *higher rates*.
    fn is_adjective(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let opened = i > 0 && tokens.lex(i - 1).any(Lex::DETERMINER | Lex::POSSESSIVE);
        tokens.all[i].is(Kind::Lower) && !tokens.lex(i).any(Lex::FUNCTION) && !opened && self.mention_to(i).is_none()
    }

    fn is_be_or_have(&self, i: usize) -> bool {
        let forms = ["be", "been", "being", "is", "are", "was", "were", "am", "have", "has", "had", "having"];
        forms.contains(&self.tokens.word(i))
    }

    /// Whether what stands behind a word can be a verb's object or complement,
    /// and is not what follows a noun.
    fn has_object(&self, i: usize) -> bool {
        let Some(t) = self.tokens.get(i + 1).filter(|t| !t.starts_sentence()) else { return false };
        let lex = t.lex();
        if lex.any(Lex::AUXILIARY | Lex::CONJUNCTION) && !self.tokens.is_word(i + 1, "that") {
            return false;
        }
        if t.is(Kind::Mark) {
            return true;
        }
        lex.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::PRONOUN | Lex::OBJECT | Lex::NUMBER | Lex::QUESTION)
            || t.kind().is_capital() && t.is_word()
            || self.tokens.is_word(i + 1, "that")
            || ["for", "to", "about", "against"].contains(&self.tokens.word(i + 1))
            || t.is(Kind::Lower) && !lex.any(Lex::FUNCTION | Lex::PAST | Lex::THIRD | Lex::CALENDAR)
    }

    fn is_verb_after_adverb(&self, adverb: usize) -> bool {
        let left = self.tokens.lex(adverb - 1);
        left.any(Lex::PRONOUN | Lex::AUXILIARY)
            || ends_in_s(self.tokens.word(adverb - 1))
            || self.mention_to(adverb - 1).is_some_and(|m| m.plural)
    }

    /// A noun phrase that is no mention, ending at a noun: *the cabman*.
    pub(crate) fn plain_phrase_to(&self, last: usize, start: usize) -> Option<Mention> {
        let tokens = self.tokens;
        let mut k = last;
        while k >= start && last - k < 6 {
            let t = tokens.all[k];
            if !t.is_word() || self.is_quoted(k) {
                return None;
            }
            let lex = t.lex();
            if lex.any(Lex::DETERMINER | Lex::POSSESSIVE) && k < last {
                return Some(self.plain(k, last));
            }
            if lex.any(Lex::FUNCTION) || k < last && lex.any(Lex::PAST | Lex::THIRD) && !lex.any(Lex::PARTICIPLE) {
                return None;
            }
            if k == 0 || t.starts_sentence() {
                return None;
            }
            k -= 1;
        }
        None
    }

    /// The rest of a mention behind a participle that seems a part of it:
    /// *telling | reporters*.
    fn object_of_participle(&self, first: usize) -> Option<Mention> {
        let before = first.checked_sub(1).filter(|&b| self.tokens.lex(b).any(Lex::ING))?;
        let m = self.mention_from(before).filter(|m| m.last() >= first && m.name as usize >= first)?;
        Some(Mention { first: first as u32, ..m })
    }

    /// A noun phrase behind a verb: a mention, or a determiner and its noun.
    pub(crate) fn phrase_from(&self, first: usize) -> Option<Mention> {
        // *his* is a mention too, but so is *his colleague*.
        let mention = self.mention_from(first).or_else(|| self.object_of_participle(first));
        if mention.is_some_and(|m| m.can_speak() || m.is_named()) {
            return mention;
        }
        let tokens = self.tokens;
        let t = tokens.get(first)?;
        // By its place a name: *said Cuban*.
        if t.is(Kind::Capital) && (t.any(Lex::GIVEN) || !t.any(Lex::FUNCTION | Lex::CALENDAR)) {
            return Some(by_place(tokens, first, first, first));
        }
        if !t.any(Lex::DETERMINER | Lex::POSSESSIVE | Lex::NUMBER) {
            return mention;
        }
        let mut last = first;
        for k in first + 1..first + 7 {
            let Some(t) = tokens.get(k) else { break };
            // *the more candid Lady Moss*, *the late Lady Moss’s son*
            let named = |m: &Mention| m.is_somebody() || (k..m.name as usize).any(|k| tokens.all[k].is(Kind::Clitic));
            if let Some(name) = self.mention_from(k).filter(|m| named(m) && !self.is_quoted(k)) {
                return Some(Mention { first: first as u32, ..name });
            }
            if k == first + 1
                && ["other", "latter", "former", "more", "most", "very", "second", "third"].contains(&tokens.word(k))
            {
                last = k;
                continue;
            }
            if !t.is_word()
                || t.any(Lex::FUNCTION)
                || t.starts_sentence()
                || t.gap() == Gap::Paragraph
                || self.is_quoted(k)
            {
                break;
            }
            if k > first + 1 && (t.any(Lex::PAST | Lex::THIRD | Lex::ING) || is_adverb(tokens.word(k))) {
                break;
            }
            last = k;
        }
        // *tweeted another*, *said one of them*
        let stands = last > first || tokens.is_among(first, ALONE);
        // *the boatmen*, *the singers*, but not *this Hercules*
        let one = tokens.is_among(first, few!["a", "an", "another", "one", "this", "that"]);
        let word = tokens.word(last);
        let several = last > first && !one && (ends_in_s(word) || word.ends_with("men"));
        let plain = self.plain(first, last);
        let group = Mention { form: Form::Group, plural: true, ..plain };
        if stands { Some(if several { group } else { plain }) } else { mention }
    }

    /// A mention of words that are in no list.
    pub(crate) fn plain(&self, first: usize, last: usize) -> Mention {
        Mention {
            first: first as u32,
            last: last as u32,
            name: last as u32,
            form: Form::Role,
            gender: self.tokens.lex(last).and(Lex::GENDER),
            plural: false,
            possessive: false,
            object: false,
            indefinite: self.tokens.is_among(first, few!["a", "an", "some", "another"]),
        }
    }
}

/// Whether a word by itself can be a finite verb.
fn can_be_finite(t: Token) -> bool {
    t.is(Kind::Lower) && !t.any(Lex::ING) && (!t.any(Lex::FUNCTION) || t.any(Lex::PAST))
}

/// Whether the group of a finite verb can start with a token: most words tell by themselves.
#[inline]
pub(crate) fn opens_group(t: Token) -> bool {
    can_be_finite(t) || t.is(Kind::Clitic) || t.any(Lex::AUXILIARY | Lex::PRONOUN)
}

/// The form of a verb.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tense {
    Past,
    /// *says*
    Third,
    /// *say*
    Plural,
    /// *will say*
    Modal,
}

/// Whether a word has the ending of the past: *disregarded*.
pub(crate) fn looks_past(word: &str) -> bool {
    (word.len() > 4 || word.ends_with("ied")) && word.ends_with("ed") && !word.ends_with("eed")
}
