//! `lectern show`

use lectern_core::{
    labels::Known,
    statement::{Stage, Text},
    turns::write_markdown,
};
use serde_json::{Value, json};

use super::{Answer, Options, Outcome};

/// Print the working text, or an edition, as labelled Markdown.
#[derive(Debug, clap::Args)]
pub(super) struct Show {
    /// An id or slug.
    id: String,
    /// This published text instead of the working one.
    #[arg(long, value_name = "N")]
    edition: Option<u32>,
}

impl Show {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let newsroom = options.read()?;
        let id = newsroom.find(&self.id)?;
        let statement = newsroom.statement(id)?;
        let newest = newsroom.newest_edition(id)?.map(|edition| edition.number);
        let (text, edition): (Text, Option<u32>) = match self.edition {
            Some(number) => (newsroom.edition(id, number)?.text, Some(number)),
            None => (statement.text.clone(), newest),
        };
        let labels = newsroom.profile()?.labels;
        let known = Known { lang: &text.head.lang, labels: &labels };
        let markdown = write_markdown(&text.turns, &known);
        let slug = newsroom.effective_slug(id, &text.head)?;
        let turns: Vec<Value> = text
            .turns
            .iter()
            .map(|turn| {
                json!({
                    "id": turn.id.to_string(), "role": turn.role.word(), "speaker": turn.speaker,
                    "outlet": turn.outlet, "markdown": turn.markdown,
                })
            })
            .collect();
        let head = &text.head;
        let stage: Stage = statement.stage;
        let json = json!({
            "id": id.to_string(), "slug": slug.as_str(), "title": head.title, "lang": head.lang.as_str(),
            "dir": head.lang.dir().word(), "set": statement.set.to_string(), "stage": stage.word(), "edition": edition,
            "section": head.section.map(|section| newsroom.tree().map(|tree| tree.path(section))).transpose()?,
            "summary": head.summary, "kind": head.kind.word(), "date": head.date.map(|date| date.to_string()),
            "dateline": head.place, "turns": turns,
        });
        Ok(Answer::new(markdown, json))
    }
}
