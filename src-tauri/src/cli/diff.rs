//! `lectern diff`

use lectern_core::{
    attachment::Alt,
    compare::{self, Fate, FileChange, Presence, Run},
    statement::{RevisionId, StatementId, Text},
};
use serde_json::{Value, json};

use super::{Answer, Failure, Options, Outcome, usage};
use crate::desk::Newsroom;

/// Show what differs between two texts of a statement, turn by turn.
#[derive(Debug, clap::Args)]
pub(super) struct Diff {
    /// An id or slug.
    id: String,
    /// The older text: an edition's number, a saved text's id, or “now”.
    a: String,
    /// The newer text.
    b: String,
}

impl Diff {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let newsroom = options.read()?;
        let id = newsroom.find(&self.id)?;
        let (old, new) = (text(&newsroom, id, &self.a)?, text(&newsroom, id, &self.b)?);
        let comparison = compare::compare(&old, &new);
        let mut lines = Vec::new();
        for (name, runs) in [("title", &comparison.title), ("summary", &comparison.summary)] {
            if runs.iter().any(|run| run.presence != Presence::Both) {
                lines.push(format!("{name}: {}", marked(runs)));
            }
        }
        let mut files = Vec::new();
        for change in &comparison.files {
            lines.push(format!("{} file {}", word(change.fate), called(change)));
            for (name, words) in said(change) {
                lines.push(format!("  {name}: {words}"));
            }
            files.push(json!({
                "fate": word(change.fate), "name": change.shown.name.as_str(), "was": change.was.as_ref().map(|was| was.name.as_str()),
                "replaced": is_replaced(change), "alt": runs(&change.alt), "caption": runs(&change.caption), "credit": runs(&change.credit),
            }));
        }
        let mut turns = Vec::new();
        for change in &comparison.turns {
            if change.fate != Fate::Same {
                let label = marked(&change.label);
                let label = if label.is_empty() { change.shown.role.word().to_owned() } else { label };
                lines.push(format!("{} {label}: {}", word(change.fate), marked(&change.words)));
            }
            turns.push(json!({
                "id": change.turn.to_string(), "role": change.shown.role.word(), "fate": word(change.fate),
                "label": runs(&change.label), "words": runs(&change.words),
            }));
        }
        if lines.is_empty() {
            lines.push("The two texts are the same.".to_owned());
        }
        let json = json!({"title": runs(&comparison.title), "summary": runs(&comparison.summary), "files": files, "turns": turns});
        Ok(Answer::new(lines.join("\n"), json))
    }
}

fn text(newsroom: &Newsroom, id: StatementId, name: &str) -> Result<Text, Failure> {
    if name == "now" {
        return Ok(newsroom.statement(id)?.text);
    }
    if let Ok(number) = name.parse() {
        return Ok(newsroom.edition(id, number)?.text);
    }
    let revision = RevisionId::parse(name)
        .ok_or_else(|| usage(format!("“{name}” is no edition, no saved text's id and not “now”; see “lectern history”")))?;
    Ok(newsroom.revision(id, revision)?)
}

/// A file by its name, and by the one it had before.
fn called(change: &FileChange) -> String {
    match &change.was {
        Some(was) if was.name != change.shown.name => format!("{} (before: {})", change.shown.name, was.name),
        _ => change.shown.name.to_string(),
    }
}

/// Whether other bytes have the same name now.
fn is_replaced(change: &FileChange) -> bool {
    change.was.as_ref().is_some_and(|was| was.file.hash != change.shown.file.hash)
}

/// What changed in a file that is there in both texts, and in what is said of it.
fn said(change: &FileChange) -> Vec<(&'static str, String)> {
    let Some(was) = &change.was else { return Vec::new() };
    let is = &change.shown;
    let mut said = Vec::new();
    if is_replaced(change) {
        said.push(("content", "another file".to_owned()));
    }
    if was.alt != is.alt {
        let words = match (&was.alt, &is.alt) {
            (Alt::Words(_), Alt::Words(_)) => marked(&change.alt),
            (before, now) => format!("{}, before: {}", state(now), state(before)),
        };
        said.push(("alternative text", words));
    }
    for (name, runs) in [("caption", &change.caption), ("credit", &change.credit)] {
        if runs.iter().any(|run| run.presence != Presence::Both) {
            said.push((name, marked(runs)));
        }
    }
    said
}

fn state(alt: &Alt) -> String {
    match alt {
        Alt::Missing => "none".to_owned(),
        Alt::Decorative => "decorative".to_owned(),
        Alt::Words(words) => format!("“{words}”"),
    }
}

fn word(fate: Fate) -> &'static str {
    match fate {
        Fate::Same => "same",
        Fate::Edited => "edited",
        Fate::Moved => "moved",
        Fate::Added => "added",
        Fate::Removed => "removed",
    }
}

/// Words with the marks of `wdiff`: `[-gone-]` and `{+new+}`.
fn marked(runs: &[Run]) -> String {
    let mark = |run: &Run| match run.presence {
        Presence::Both => run.words.clone(),
        Presence::Inserted => format!("{{+{}+}}", run.words),
        Presence::Deleted => format!("[-{}-]", run.words),
    };
    runs.iter().map(mark).collect()
}

fn runs(runs: &[Run]) -> Value {
    let run = |run: &Run| {
        let presence = match run.presence {
            Presence::Both => "both",
            Presence::Inserted => "inserted",
            Presence::Deleted => "deleted",
        };
        json!({"presence": presence, "words": run.words})
    };
    runs.iter().map(run).collect()
}
