//! `lectern render`

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Answer, Options, Outcome};
use crate::desk::{Newsroom, Rendered};

/// Print a statement, or a file that is not imported, as it would be published.
#[derive(Debug, clap::Args)]
pub(super) struct Render {
    /// An id or slug, or a .txt or .md file.
    #[arg(value_name = "ID|FILE")]
    what: String,
    #[command(flatten)]
    form: Form,
}

#[derive(Debug, clap::Args)]
#[group(multiple = false)]
struct Form {
    /// The article's HTML (the default).
    #[arg(long)]
    fragment: bool,
    /// The whole page.
    #[arg(long)]
    page: bool,
    /// The canonical plain text.
    #[arg(long)]
    text: bool,
    /// Markdown with Hugo's front matter.
    #[arg(long)]
    markdown: bool,
}

impl Render {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let path = Path::new(&self.what);
        let is_file = path.extension().is_some() && path.is_file();
        let newsroom = match options.read() {
            // A file can be looked at before there is a newsroom.
            Err(failure) if is_file && failure.code == "missing" => Newsroom::unfounded(options.clock())?,
            other => other?,
        };
        let rendered: Rendered =
            if is_file { newsroom.render_file(&PathBuf::from(path))? } else { newsroom.render(newsroom.find(&self.what)?)? };
        let (key, text) = match self.form {
            Form { page: true, .. } => ("html", rendered.page()),
            Form { text: true, .. } => ("text", rendered.text()),
            Form { markdown: true, .. } => ("markdown", rendered.markdown()),
            _ => ("html", rendered.fragment()),
        };
        let json = json!({key: text});
        Ok(Answer::new(text, json))
    }
}
