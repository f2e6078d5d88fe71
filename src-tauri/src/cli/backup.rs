//! `lectern backup`, `restore` and `doctor`

use std::path::PathBuf;

use serde_json::json;

use super::{Answer, Failure, Options, Outcome};
use crate::desk::Newsroom;

/// Write a verified copy of the newsroom; never over an existing file.
#[derive(Debug, clap::Args)]
pub(super) struct Backup {
    /// The copy's file.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Make a newsroom from a copy; never over an existing file.
#[derive(Debug, clap::Args)]
pub(super) struct Restore {
    /// The copy.
    file: PathBuf,
    /// The new newsroom's file.
    #[arg(long, value_name = "NEW")]
    to: PathBuf,
}

/// Look the newsroom's file over.
#[derive(Debug, clap::Args)]
pub(super) struct Doctor {}

impl Backup {
    pub(super) fn run(self, options: &Options) -> Outcome {
        // The newsroom was opened, so what fails now is the copy's place.
        options.read()?.backup(&self.to).map_err(|error| Failure { exit: 1, ..error.into() })?;
        let path = self.to.display().to_string();
        Ok(Answer::new(format!("A verified copy is in {path}"), json!({"path": path})))
    }
}

impl Restore {
    pub(super) fn run(self, options: &Options) -> Outcome {
        Newsroom::restore(&self.file, &self.to, options.clock())?;
        let path = self.to.display().to_string();
        Ok(Answer::new(format!("The newsroom is in {path}"), json!({"path": path})))
    }
}

impl Doctor {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let report = options.read()?.doctor()?;
        let sound = report.is_sound();
        let damage: Vec<&String> = report.integrity.iter().chain(&report.foreign_keys).collect();
        let mut verdict = if damage.is_empty() { String::new() } else { format!("The newsroom is damaged: {damage:?}\n") };
        for fault in &report.journal {
            verdict.push_str(&format!(
                "The history of edits is broken: {fault}. The saved text can be read, and nothing of it was changed.\n"
            ));
        }
        if sound {
            verdict = "The newsroom is sound: every journal of edits leads to its saved text.\n".to_owned();
        }
        let faults: Vec<&String> = damage.into_iter().chain(&report.journal).collect();
        let text = format!(
            "{verdict}{} statements, {} editions, {} saved texts; schema {}, SQLite {}",
            report.statements, report.editions, report.revisions, report.schema, report.sqlite
        );
        let json = json!({
            "sound": sound, "faults": faults, "statements": report.statements, "editions": report.editions,
            "revisions": report.revisions, "schema": report.schema, "sqlite": report.sqlite,
        });
        Ok(Answer { text, json, code: if sound { 0 } else { 3 } })
    }
}
