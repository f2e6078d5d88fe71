//! `lectern publish`

use serde_json::json;

use super::{Answer, Options, Outcome};

/// Make the working text the next edition.
#[derive(Debug, clap::Args)]
pub(super) struct Publish {
    /// An id or slug.
    id: String,
    /// What changed, for the public; shown on the page from the second edition on.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Publish {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let mut newsroom = options.write()?;
        let id = newsroom.find(&self.id)?;
        let edition = newsroom.publish(id, None, self.note.as_deref())?;
        let json = json!({"id": id.to_string(), "edition": edition.number});
        Ok(Answer::new(format!("{id} published as edition {}", edition.number), json))
    }
}
