//! News as long as one likes, made of the articles of the repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// At least so many bytes of news. The articles come again and again, but each
/// round speaks of other people: a long text that names ever the same ones
/// would be easier to read than any that people write.
pub(crate) fn news(size: usize) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = ["benches/news", "examples/articles/court", "examples/articles/interview", "examples/articles/summit"];
    let read = |file| fs::read_to_string(root.join(file).with_extension("txt")).unwrap() + "\n\n";
    let text: String = files.iter().map(read).collect();
    let names = last_names(&text);
    let mut long = String::with_capacity(size + text.len());
    for round in 0.. {
        if long.len() >= size {
            break;
        }
        for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
            if names.contains(word.trim_end_matches(|c: char| !c.is_alphanumeric())) {
                rename(word, round, &mut long);
            } else {
                long.push_str(word);
            }
        }
    }
    long
}

/// The words with a capital that stand behind another one, apart from it by a space.
fn last_names(text: &str) -> BTreeSet<&str> {
    let words: Vec<&str> = text.split(' ').collect();
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.len() > 3;
    let pairs = words.windows(2).filter(|pair| is_name(pair[0]) && is_name(pair[1]));
    pairs.filter_map(|pair| pair[1].split(|c: char| !c.is_alphanumeric()).next()).collect()
}

/// Writes a name with other vowels, each round other ones.
fn rename(name: &str, round: usize, to: &mut String) {
    const VOWELS: &str = "aeiou";
    let mut turn = round;
    for c in name.chars() {
        match VOWELS.find(c) {
            Some(at) => {
                to.extend(VOWELS.chars().nth((at + turn) % VOWELS.len()));
                turn /= VOWELS.len();
            }
            None => to.push(c),
        }
    }
}
