//! `lectern new` and `lectern edit`

use std::{fs, path::PathBuf};

use jiff::civil::Date;
use lectern_core::{import, lang::Lang, limits, slug::Slug, statement::Kind};
use serde_json::json;

use super::{Answer, Failure, Options, Outcome, usage};
use crate::desk::{self, NewStatement, Newsroom};

/// The fields that a draft starts with and an edit changes.
#[derive(Debug, clap::Args)]
struct Fields {
    /// The summary.
    #[arg(long)]
    summary: Option<String>,
    /// The section, by its slug path.
    #[arg(long, value_name = "PATH")]
    section: Option<String>,
    /// The last part of the web address; the title proposes one.
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    /// The language: en, fr, zh, ar …
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// spokesperson_remarks, press_conference, press_release, statement, speech or advisory. A new
    /// statement without a body starts with the template of its kind.
    #[arg(long)]
    kind: Option<String>,
    /// The date on the page, as YYYY-MM-DD.
    #[arg(long)]
    date: Option<Date>,
    /// The place in the date line.
    #[arg(long)]
    place: Option<String>,
    /// The body: Markdown with labels.
    #[arg(long, value_name = "BODY.md")]
    file: Option<PathBuf>,
}

/// Make a draft.
#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// The headline.
    #[arg(long)]
    title: String,
    #[command(flatten)]
    fields: Fields,
}

/// Change a statement.
#[derive(Debug, clap::Args)]
pub(super) struct Edit {
    /// An id or slug.
    id: String,
    /// The new headline.
    #[arg(long)]
    title: Option<String>,
    #[command(flatten)]
    fields: Fields,
}

impl New {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let fields = self.fields.parse()?;
        let mut newsroom = options.write()?;
        let section = match fields.section {
            Some(path) => Some(newsroom.category_at(&path)?.id),
            None => None,
        };
        let lang = match fields.lang {
            Some(lang) => lang,
            None => newsroom.profile()?.default_lang,
        };
        let turns = match (fields.body, fields.kind) {
            (Some(body), _) => newsroom.read_body(&lang, &body)?,
            (None, Some(kind)) => newsroom.template(kind, Some(&lang))?,
            (None, None) => Vec::new(),
        };
        let statement = newsroom.new_statement(NewStatement {
            title: self.title,
            lang: Some(lang),
            section,
            slug: fields.slug,
            summary: fields.summary.unwrap_or_default(),
            kind: fields.kind,
            date: fields.date,
            place: fields.place,
            turns,
            ..NewStatement::default()
        })?;
        let slug = newsroom.effective_slug(statement.id, &statement.text.head)?;
        let json = json!({"id": statement.id.to_string(), "slug": slug.as_str()});
        Ok(Answer::new(format!("{}  {slug}", statement.id), json))
    }
}

impl Edit {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let fields = self.fields.parse()?;
        let mut newsroom = options.write()?;
        let id = newsroom.find(&self.id)?;
        let section = match fields.section {
            Some(path) if path.trim_matches('/').is_empty() => Some(None),
            Some(path) => Some(Some(newsroom.category_at(&path)?.id)),
            None => None,
        };
        let edit = desk::Edit {
            body: fields.body,
            title: self.title,
            summary: fields.summary,
            section,
            slug: fields.slug,
            lang: fields.lang,
            kind: fields.kind,
            date: fields.date,
            place: fields.place,
        };
        let saved = newsroom.edit(id, edit)?;
        let json = json!({"id": id.to_string(), "revision": saved.revision.to_string()});
        Ok(Answer::new(format!("{id} saved"), json))
    }
}

struct Parsed {
    summary: Option<String>,
    section: Option<String>,
    slug: Option<Slug>,
    lang: Option<Lang>,
    kind: Option<Kind>,
    date: Option<Date>,
    place: Option<String>,
    body: Option<String>,
}

impl Fields {
    fn parse(self) -> Result<Parsed, Failure> {
        let kind =
            |word: String| Kind::parse(&word).ok_or_else(|| usage(format!("“{word}” is no kind of statement; see “lectern new --help”")));
        Ok(Parsed {
            summary: self.summary,
            section: self.section,
            slug: self.slug.map(|slug| Slug::parse(&slug).map_err(|error| usage(error.to_string()))).transpose()?,
            lang: self.lang.map(|lang| Lang::parse(&lang).map_err(|error| usage(error.to_string()))).transpose()?,
            kind: self.kind.map(kind).transpose()?,
            date: self.date,
            place: self.place,
            body: self.file.map(|file| read_body(&file)).transpose()?,
        })
    }
}

/// The text of a Markdown file without its front matter.
fn read_body(file: &PathBuf) -> Result<String, Failure> {
    let refuse = |why: String| Failure { code: "refused", message: format!("{}: {why}. Nothing was changed.", file.display()), exit: 1 };
    let bytes = fs::read(file).map_err(|error| refuse(error.to_string()))?;
    let text = String::from_utf8(bytes)
        .map_err(|error| refuse(format!("it is not UTF-8 text (byte {})", error.utf8_error().valid_up_to() + 1)))?;
    let (text, _) = limits::clean(&text);
    Ok(import::body_of(&text).to_owned())
}

impl Newsroom {
    /// The turns of a body in Markdown with labels.
    fn read_body(&self, lang: &Lang, body: &str) -> Result<Vec<lectern_core::statement::Turn>, Failure> {
        let labels = self.profile()?.labels;
        let known = lectern_core::labels::Known { lang, labels: &labels };
        Ok(lectern_core::turns::read_markdown(body, &known, &[], &mut desk::new_turn))
    }
}
