//! Names and titles of your own, on top of those that the crate knows.
//!
//! ```sh
//! cargo run --example gazetteer
//! ```

use quotecraft::{BuildError, Extractor, Gazetteer, Gender};

fn main() -> Result<(), BuildError> {
    let gazetteer = Gazetteer::builder()
        // A person, with the other names that texts use. The key comes back
        // with the speaker: the id of a row of your own, say.
        .person("Yrsa of Hollin Fen")
        .alias("the Reeve")
        .gender(Gender::Female)
        .key("fen/17")
        // Titles stand before names, cues report speech.
        .title("Marsh Warden")
        .cue("croaked")
        // What a pattern matches is somebody who goes by that: a handle.
        .pattern(r"@\w+")
        .build()?;

    // Build the engine once; all threads can share it.
    let extractor = Extractor::builder().gazetteer(gazetteer).build();
    let found = extractor.extract(
        "“The dyke will hold,” croaked the Reeve. Marsh Warden Odo Flint was not so sure. \
         “It held last year,” she told him. “We shall see,” Odo Flint said. “It broke,” @fenwatch wrote at noon.",
    );
    for quote in found.quotes() {
        let Some(speaker) = found.speaker_of(quote) else { continue };
        let title = speaker.title().map(|title| format!(", {title}")).unwrap_or_default();
        let key = speaker.key().map(|key| format!(" [{key}]")).unwrap_or_default();
        println!("{}{title}{key}: {}", speaker.name(), quote.content());
    }
    Ok(())
}
