//! `lectern init`

use serde_json::json;

use super::{Answer, Options, Outcome};
use crate::desk::Newsroom;

/// Make a newsroom; an existing one is never touched.
#[derive(Debug, clap::Args)]
pub(super) struct Init {
    /// Fill it with an invented embassy's statements, to try things out.
    #[arg(long)]
    sample: bool,
}

impl Init {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let path = options.path()?;
        if self.sample {
            Newsroom::init_sample(&path)?;
        } else {
            Newsroom::init(&path, options.clock())?;
        }
        let path = path.display().to_string();
        Ok(Answer::new(format!("The newsroom is in {path}"), json!({"path": path})))
    }
}
