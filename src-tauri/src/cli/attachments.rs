//! `lectern attachments`

use lectern_core::attachment::{Alt, Attachment};
use serde_json::{Value, json};

use super::{Answer, Options, Outcome};

/// List the pictures and documents of a statement.
#[derive(Debug, clap::Args)]
pub(super) struct Attachments {
    /// The statement: an id or slug.
    id: String,
}

impl Attachments {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let newsroom = options.read()?;
        let id = newsroom.find(&self.id)?;
        let files = newsroom.statement(id)?.text.head.files;
        let lines: Vec<String> = files.iter().map(line).collect();
        let rows: Vec<Value> = files.iter().map(file_json).collect();
        Ok(Answer::new(lines.join("\n"), Value::Array(rows)))
    }
}

fn line(file: &Attachment) -> String {
    let alt = match &file.alt {
        _ if !file.file.kind.is_picture() => "",
        Alt::Missing => "no alternative text",
        Alt::Decorative => "decorative",
        Alt::Words(words) => words.as_str(),
    };
    format!("{}  {}  {}  {alt}", file.name, file.file.kind.label(), file.file.bytes).trim_end().to_owned()
}

/// A file as one object.
pub(super) fn file_json(file: &Attachment) -> Value {
    let alt = match &file.alt {
        Alt::Missing => Value::Null,
        Alt::Decorative => Value::from(""),
        Alt::Words(words) => Value::from(words.as_str()),
    };
    json!({
        "name": file.name.as_str(), "media_type": file.file.kind.media_type(), "bytes": file.file.bytes,
        "sha256": file.file.hash.to_string(), "width": file.file.size.map(|(width, _)| width),
        "height": file.file.size.map(|(_, height)| height), "alt": alt, "caption": file.caption, "credit": file.credit,
    })
}
