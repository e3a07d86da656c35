//! What the exit code tells.

use std::io;
use std::process::ExitCode;

/// A failure if an input could not be read or the output not be written, but
/// not if nobody reads on, as in `… | head`.
pub(crate) fn code(program: &str, all_read: bool, written: io::Result<()>) -> ExitCode {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
        _ if all_read => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
