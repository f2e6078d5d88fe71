//! `lectern detach`

use serde_json::json;

use super::{Answer, Options, Outcome};

/// Take a picture or document away from a statement; editions and earlier texts keep it.
#[derive(Debug, clap::Args)]
pub(super) struct Detach {
    /// The statement: an id or slug.
    id: String,
    /// The file's name, as `attachments` lists it.
    name: String,
}

impl Detach {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let mut newsroom = options.write()?;
        let id = newsroom.find(&self.id)?;
        let gone = newsroom.detach(id, &self.name)?;
        let json = json!({"id": id.to_string(), "name": gone.name.as_str()});
        Ok(Answer::new(format!("{} taken away from {id}", gone.name), json))
    }
}
