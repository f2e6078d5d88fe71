//! `lectern history`

use serde_json::{Value, json};

use super::{Answer, Options, Outcome};

/// List the saved texts of a statement, newest first, and which of them were published.
#[derive(Debug, clap::Args)]
pub(super) struct History {
    /// An id or slug.
    id: String,
}

impl History {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let newsroom = options.read()?;
        let id = newsroom.find(&self.id)?;
        let editions = newsroom.editions(id)?;
        let revisions = newsroom.revisions(id)?;
        let note = |number: Option<u32>| editions.iter().find(|edition| Some(edition.number) == number);
        let lines: Vec<String> = revisions
            .iter()
            .map(|revision| {
                let edition = revision.edition.map_or(String::new(), |number| format!("  edition {number}"));
                format!("{}  {}  {}{edition}", revision.id, revision.saved_at, revision.title)
            })
            .collect();
        let rows: Vec<Value> = revisions
            .iter()
            .map(|revision| {
                let edition = note(revision.edition);
                json!({
                    "revision": revision.id.to_string(), "saved_at": revision.saved_at.to_string(), "title": revision.title,
                    "edition": revision.edition, "published_at": edition.map(|edition| edition.published_at.to_string()),
                    "change_note": edition.and_then(|edition| edition.change_note.clone()),
                })
            })
            .collect();
        Ok(Answer::new(lines.join("\n"), Value::Array(rows)))
    }
}
