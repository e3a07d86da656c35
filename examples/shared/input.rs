//! Texts that the user names on the command line.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The text of a file, of standard input for `-`, or why there is none.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    let name = name(path);
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|error| format!("{name}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name}: not UTF-8: the first bad byte is 0x{:02X} at offset {at}", error.as_bytes()[at])
    })
}

/// What to call a file.
pub(crate) fn name(path: &Path) -> String {
    if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() }
}
