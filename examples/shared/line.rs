//! One line of JSON: a record with an id in front.

use quotecraft::ExtractionRecord;
use serde::Serialize;

/// The record of one document.
#[derive(Serialize)]
pub(crate) struct Line<'a> {
    pub(crate) id: &'a str,
    #[serde(flatten)]
    pub(crate) record: ExtractionRecord,
}
