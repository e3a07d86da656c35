//! Prints the sentences of the text on standard input, one a line:
//! `cargo run --release --example sentences < novel.txt`

use std::io::{self, BufWriter, Read, Write};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let mut out = BufWriter::new(io::stdout().lock());
    for span in quotecraft::sentences(&text) {
        let mut words = text[span].split_whitespace();
        if let Some(word) = words.next() {
            write!(out, "{word}")?;
        }
        for word in words {
            write!(out, " {word}")?;
        }
        writeln!(out)?;
    }
    out.flush()
}
