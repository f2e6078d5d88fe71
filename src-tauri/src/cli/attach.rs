//! `lectern attach`

use std::path::PathBuf;

use lectern_core::attachment::{Alt, FILE_MAX};
use serde_json::json;

use super::{Answer, Options, Outcome, attachments::file_json, usage};
use crate::desk::{About, Act, DeskError};

/// Give a statement a picture or document. What a file says of whoever made it is taken out.
#[derive(Debug, clap::Args)]
pub(super) struct Attach {
    /// The statement: an id or slug.
    id: String,
    /// A JPEG, PNG, WebP, GIF, PDF or DOCX file.
    file: PathBuf,
    /// What a picture shows, for people who cannot see it.
    #[arg(long, value_name = "TEXT", conflicts_with = "decorative")]
    alt: Option<String>,
    /// The picture only decorates.
    #[arg(long)]
    decorative: bool,
    /// What readers see and the text calls it by; the file's own name when not given.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A line below the picture.
    #[arg(long, value_name = "TEXT", default_value = "")]
    caption: String,
    /// Who made it.
    #[arg(long, value_name = "TEXT", default_value = "")]
    credit: String,
}

impl Attach {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let alt = match (self.alt.as_deref().map(str::trim), self.decorative) {
            (Some(""), _) => return Err(usage("--alt is empty. Write what the picture shows, or say --decorative.")),
            (Some(words), _) => Alt::Words(words.to_owned()),
            (None, true) => Alt::Decorative,
            (None, false) => Alt::Missing,
        };
        let mut newsroom = options.write()?;
        let id = newsroom.find(&self.id)?;
        let bytes = read(&self.file).map_err(|source| DeskError::File { act: Act::Read, path: self.file.clone(), source })?;
        let called = self.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let about = About { name: self.name, alt, caption: self.caption, credit: self.credit };
        let (added, findings) = newsroom.attach(id, &called, &bytes, about)?;
        let mut text = format!("{} attached to {id} ({}, {} bytes)", added.name, added.file.kind.label(), added.file.bytes);
        for finding in &findings {
            text.push_str(&format!("\n{}", finding.message));
        }
        let messages: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
        Ok(Answer::new(text, json!({"id": id.to_string(), "file": file_json(&added), "findings": messages})))
    }
}

/// The file's bytes, up to one more than can be attached.
fn read(path: &std::path::Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let limit = u64::try_from(FILE_MAX).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
