//! `lectern list`

use lectern_core::{lang::Lang, statement::Stage};
use serde_json::{Value, json};

use super::{Answer, Options, Outcome, usage};

/// List statements, the last saved first.
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// Only this section and what stands below it.
    #[arg(long, value_name = "PATH")]
    section: Option<String>,
    /// Only this stage: draft, published …
    #[arg(long)]
    stage: Option<String>,
    /// Only this language.
    #[arg(long)]
    lang: Option<String>,
}

/// How many rows are read at a time.
const CHUNK: u32 = 500;

impl List {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let newsroom = options.read()?;
        let section = self.section.map(|path| newsroom.category_at(&path)).transpose()?.map(|category| category.id);
        let stage = self.stage.map(|word| Stage::parse(&word).ok_or_else(|| usage(format!("“{word}” is no stage")))).transpose()?;
        let lang = self.lang.map(|tag| Lang::parse(&tag).map_err(|error| usage(error.to_string()))).transpose()?;
        let tree = newsroom.tree()?;
        let (mut lines, mut rows, mut after) = (Vec::new(), Vec::new(), None::<String>);
        loop {
            let page = newsroom.list(section, stage, lang.clone(), None, after.as_deref(), CHUNK)?;
            for row in page.rows {
                let path = row.section.map(|section| tree.path(section));
                let edition = row.edition.map_or(String::new(), |edition| format!(" {edition}"));
                let changed = if row.changed { "*" } else { "" };
                let slug = row.slug.map(|slug| slug.to_string());
                lines.push(format!(
                    "{}  {}  {}{edition}{changed}  {}  {}  {}",
                    row.id,
                    slug.as_deref().unwrap_or("–"),
                    row.stage.word(),
                    row.lang,
                    path.as_deref().unwrap_or("–"),
                    row.title
                ));
                rows.push(json!({
                    "id": row.id.to_string(), "slug": slug, "title": row.title, "lang": row.lang.as_str(),
                    "set": row.set.to_string(), "stage": row.stage.word(), "edition": row.edition, "changed": row.changed,
                    "section": path, "updated_at": row.saved_at.to_string(),
                }));
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        Ok(Answer::new(lines.join("\n"), Value::Array(rows)))
    }
}
