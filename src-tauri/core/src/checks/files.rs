//! What an attached document may say beside its pages: see `files.md`.

use crate::{attachment::clean, finding::Finding, statement::Text};

pub(super) fn run(text: &Text) -> Vec<Finding> {
    let about = |file: &crate::attachment::Attachment| {
        clean::findings(file.file.kind)
            .into_iter()
            .map(|finding| Finding { message: format!("“{}”: {}", file.name, finding.message), ..finding })
            .collect::<Vec<_>>()
    };
    text.head.files.iter().flat_map(about).collect()
}
