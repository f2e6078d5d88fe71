//! `lectern translate`

use lectern_core::{
    lang::Lang,
    statement::{StatementId, TurnId},
    translation::{Side, Step},
};
use serde_json::{Value, json};

use super::{Answer, Options, Outcome, usage};
use crate::desk::Newsroom;

/// Make a translation, link one, or tell how one stands to its source.
#[derive(Debug, clap::Args)]
pub(super) struct Translate {
    /// An id or slug.
    id: String,
    /// Make an empty draft in this language, with the same turns.
    #[arg(long, value_name = "LANG", conflicts_with_all = ["of", "unlink"])]
    to: Option<String>,
    /// Say that the statement translates this one.
    #[arg(long, value_name = "ID", conflicts_with = "unlink")]
    of: Option<String>,
    /// Take the statement out of its language set.
    #[arg(long)]
    unlink: bool,
}

impl Translate {
    pub(super) fn run(self, options: &Options) -> Outcome {
        if let Some(tag) = self.to {
            let lang = Lang::parse(&tag).map_err(|error| usage(error.to_string()))?;
            let mut newsroom = options.write()?;
            let id = newsroom.find(&self.id)?;
            let made = newsroom.translate(id, lang)?;
            let set = made.set.to_string();
            let json = json!({"id": made.id.to_string(), "lang": made.text.head.lang.as_str(), "set": set, "source": id.to_string()});
            return Ok(Answer::new(made.id.to_string(), json));
        }
        if let Some(source) = self.of {
            let mut newsroom = options.write()?;
            let (id, source) = (newsroom.find(&self.id)?, newsroom.find(&source)?);
            newsroom.link_translation(id, source)?;
            return standing(&newsroom, id);
        }
        if self.unlink {
            let mut newsroom = options.write()?;
            let id = newsroom.find(&self.id)?;
            newsroom.unlink_translation(id)?;
            return standing(&newsroom, id);
        }
        let newsroom = options.read()?;
        let id = newsroom.find(&self.id)?;
        standing(&newsroom, id)
    }
}

/// The set, the turns that are out of step, and the figures that differ.
fn standing(newsroom: &Newsroom, id: StatementId) -> Outcome {
    let found = newsroom.translation(id)?;
    let mut lines = Vec::new();
    let mut members = Vec::new();
    for member in &found.members {
        let mark = if member.source.is_none() { "source" } else { "translation" };
        lines.push(format!("{}  {}  {mark}  {}", member.id, member.lang, member.title));
        let source = member.source.map(|id| id.to_string());
        members.push(json!({"id": member.id.to_string(), "lang": member.lang.as_str(), "title": member.title, "source": source}));
    }
    let (mut turns, mut differences) = (Vec::new(), Vec::new());
    if let Some(original) = &found.original {
        for pair in &original.pairs {
            let step = match pair.step {
                Step::InStep => "in_step",
                Step::SourceChanged { .. } => "source_changed",
                Step::Unconfirmed => "unconfirmed",
                Step::NotTranslated => "not_translated",
                Step::OnlyHere => "only_here",
            };
            let name = |id: Option<TurnId>| id.map(|id| id.to_string());
            if step != "in_step" {
                lines.push(format!("{}  {step}", name(pair.source.or(pair.own)).unwrap_or_default()));
            }
            turns.push(json!({"source": name(pair.source), "own": name(pair.own), "step": step}));
        }
        for difference in &original.differences {
            let side = if difference.side == Side::Source { "source" } else { "translation" };
            lines.push(format!("“{}” is only in the {side}", difference.written));
            differences.push(json!({"only_in": side, "written": difference.written}));
        }
    }
    Ok(Answer::new(lines.join("\n"), json!({"members": members, "turns": Value::Array(turns), "differences": differences})))
}
