//! The mentions of a text by where they start, and more of them put in.

use super::elsewhere::{may_be_surname, name_surnames};
use super::{LONGEST_NAME, Mention};
use crate::lexicon::Lex;
use crate::sort::sort_by_key;
use crate::token::Tokens;

/// Where among mentions in their order those of a token start.
pub(crate) struct Starts(Vec<u32>);

/// A place is noted for so many tokens.
const STRIDE: usize = 8;

impl Starts {
    /// The places of the mentions of so many tokens.
    pub(crate) fn of(mentions: &[Mention], tokens: usize) -> Starts {
        let mut starts = vec![0; tokens / STRIDE + 2];
        // Behind each stretch where some start, so many mentions have started,
        for (count, m) in (1..).zip(mentions) {
            starts[m.first() / STRIDE + 1] = count;
        }
        // behind one where none does, as many as before it.
        let mut before = 0;
        for place in &mut starts {
            before = before.max(*place);
            *place = before;
        }
        Starts(starts)
    }

    /// The place of the first mention that starts at the token or behind it.
    pub(crate) fn from(&self, mentions: &[Mention], token: usize) -> usize {
        let noted = self.0.get(token / STRIDE).map_or(mentions.len(), |&k| k as usize);
        noted + mentions[noted..].iter().take_while(|m| m.first() < token).count()
    }

    /// The place of a mention with the same head, whatever words either has around it, or with
    /// the same words.
    pub(crate) fn index_of(&self, mentions: &[Mention], m: Mention) -> Option<usize> {
        head_before(mentions, self.from(mentions, m.name as usize + 1), m)
    }
}

/// The place of the last mention with the head of `m` before a place.
fn head_before(mentions: &[Mention], after: usize, m: Mention) -> Option<usize> {
    let from = after.saturating_sub(MOST_AROUND);
    let found = (from..after).rev().find(|&k| mentions[k].name == m.name);
    found.or_else(|| (from..after).rev().find(|&k| (mentions[k].first, mentions[k].last) == (m.first, m.last)))
}

/// So many mentions start within one phrase at most.
const MOST_AROUND: usize = 2 * LONGEST_NAME;

/// Adds phrases that only their place beside a cue makes mentions: *the cabman
/// said*. One that is there already, with fewer words, grows by the others;
/// one that runs on over the cue, which starts at the token given with it, ends
/// before: *Ann Says Bridge Holds*.
pub(crate) fn add(
    tokens: &Tokens<'_>,
    mentions: &mut Vec<Mention>,
    starts: &Starts,
    mut extra: Vec<(Mention, Option<u32>)>,
) {
    let order = |m: &Mention| (m.first, m.last, m.name);
    sort_by_key(&mut extra, |(m, _)| order(m));
    let (mut new, mut known): (Vec<Mention>, Vec<_>) = (Vec::new(), Vec::with_capacity(extra.len()));
    for (m, cue) in extra {
        match starts.index_of(mentions, m) {
            Some(k) => known.push((k, m, cue)),
            // Of phrases in their order the longest of one head comes first.
            None => match head_before(&new, new.len(), m) {
                Some(k) => new[k].last = new[k].last.max(m.last),
                None => new.push(m),
            },
        }
    }
    for &(k, m, _) in &known {
        let other = mentions[k];
        let words = if other.form == m.form { m } else { other };
        let gender = if other.gender == Lex::NONE { words.gender } else { other.gender };
        let (first, last) = (other.first.min(m.first), other.last.max(m.last));
        mentions[k] = Mention { first, last, gender, ..words };
    }
    for (k, m, cue) in known {
        if cue.is_some_and(|cue| m.last < cue && cue <= mentions[k].last) {
            mentions[k].last = m.last;
        }
    }
    let surname = new.iter().any(|m| may_be_surname(tokens, m));
    sort_by_key(mentions, order);
    sort_by_key(&mut new, order);
    merge(mentions, &new, order);
    // Two that have grown together are one.
    mentions.dedup_by_key(|m| (m.first, m.last));
    if surname {
        name_surnames(tokens, mentions);
    }
    mentions.shrink_to_fit();
}

/// Merges mentions in their order into others in theirs.
fn merge<K: Ord>(mentions: &mut Vec<Mention>, new: &[Mention], order: impl Fn(&Mention) -> K) {
    let (mut old, mut left) = (mentions.len(), new);
    mentions.extend_from_slice(new);
    // From the last one back, until no new ones are left.
    for at in (0..mentions.len()).rev() {
        let Some((last, rest)) = left.split_last() else { break };
        if old > 0 && order(&mentions[old - 1]) > order(last) {
            old -= 1;
            mentions[at] = mentions[old];
        } else {
            (mentions[at], left) = (*last, rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mention::{Form, mention};

    #[test]
    fn new_mentions_stand_in_order_behind_those_of_their_place() {
        let made = |places: &[usize], form| places.iter().map(|&k| mention(k, k, k, form)).collect::<Vec<_>>();
        let mut mentions = made(&[2, 4, 4, 8], Form::Person);
        merge(&mut mentions, &made(&[1, 4, 9], Form::Role), |m| m.first);
        let roles: Vec<bool> = mentions.iter().map(|m| m.form == Form::Role).collect();
        assert_eq!(mentions.iter().map(|m| m.first).collect::<Vec<_>>(), [1, 2, 4, 4, 4, 8, 9]);
        assert_eq!(roles, [true, false, false, false, true, false, true]);
    }
}
