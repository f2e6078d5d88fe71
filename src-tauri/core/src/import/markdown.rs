//! Markdown files: our own with front matter, other generators', and plain ones.

use serde::Deserialize;
use serde_norway::Value;

use crate::{
    dates,
    finding::{Finding, Severity},
    labels::Known,
    lang::Lang,
    slug::Slug,
    statement::{Kind, Role, StatementId, TurnId},
    turns::{Expected, read_markdown},
};

use super::{Context, Draft, Unreadable, kind_of, language};

/// The front matter that Hugo and Lectern write; unknown keys are left alone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct FrontMatter {
    title: Option<Value>,
    description: Option<String>,
    summary: Option<String>,
    date: Option<Value>,
    slug: Option<String>,
    lang: Option<String>,
    language: Option<String>,
    section: Option<String>,
    params: Params,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Params {
    item_id: Option<String>,
    kind: Option<String>,
    lang: Option<String>,
    place: Option<String>,
    date: Option<String>,
    section: Option<String>,
    breadcrumb: Vec<Crumb>,
    turns: Vec<Head>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Crumb {
    name: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Head {
    id: String,
    role: String,
    speaker: Option<String>,
    outlet: Option<String>,
}

/// Reads a Markdown file.
pub(super) fn read(text: &str, context: &mut Context<'_>) -> Result<(Draft, Vec<Finding>), Unreadable> {
    let mut findings = Vec::new();
    let (matter, body) = split(text);
    let matter: FrontMatter = match matter {
        Some(matter) if !matter.trim().is_empty() => {
            serde_norway::from_str(matter).map_err(|error| Unreadable::FrontMatter(error.to_string()))?
        }
        _ => FrontMatter::default(),
    };
    let named = matter.params.lang.as_deref().or(matter.lang.as_deref()).or(matter.language.as_deref());
    let lang = named.and_then(|tag| Lang::parse(tag).ok()).unwrap_or_else(|| language::detect(body, context.default_lang));
    let (title, body) = match matter.title {
        Some(title) => (text_of(&title), body),
        None => heading(body),
    };
    if title.is_empty() {
        findings.push(Finding::new("no-title", Severity::Warn, "the file names no title".to_owned()));
    }
    let expected: Vec<Expected> = matter.params.turns.into_iter().filter_map(expected).collect();
    let known = Known { lang: &lang, labels: context.labels };
    let turns = read_markdown(body, &known, &expected, context.new_id);
    let slug = matter.slug.and_then(|slug| match Slug::parse(&slug) {
        Ok(slug) => Some(slug),
        Err(error) => {
            findings.push(Finding::new("slug", Severity::Warn, format!("{error}; the title proposes another one")));
            None
        }
    });
    let date_text = matter.params.date.or_else(|| matter.date.as_ref().map(text_of)).unwrap_or_default();
    let day: String = date_text.chars().take(10).collect();
    let date = day.parse().ok().or_else(|| dates::read_line(&date_text, &lang).and_then(|line| line.date));
    let mut section: Vec<String> = matter.params.breadcrumb.into_iter().skip(1).map(|crumb| crumb.name).collect();
    section.retain(|name| !name.is_empty());
    let kind = matter.params.kind.as_deref().and_then(Kind::parse).unwrap_or_else(|| kind_of(&turns));
    let draft = Draft {
        id: matter.params.item_id.and_then(|id| StatementId::parse(id.trim_start_matches("urn:uuid:"))),
        title,
        slug,
        summary: matter.summary.or(matter.description).unwrap_or_default(),
        date,
        place: matter.params.place,
        section,
        section_path: matter.params.section.or(matter.section),
        kind,
        turns,
        lang,
    };
    Ok((draft, findings))
}

fn expected(head: Head) -> Option<Expected> {
    let id = TurnId::parse(head.id.trim_start_matches("urn:uuid:"))?;
    Some(Expected { id, role: Role::parse(&head.role)?, speaker: head.speaker, outlet: head.outlet })
}

/// The text of a Markdown file without its front matter.
pub fn body_of(text: &str) -> &str {
    split(text).1
}

/// Splits a YAML front matter off. A file without one is all body.
fn split(text: &str) -> (Option<&str>, &str) {
    let Some(rest) = text.strip_prefix("---\n") else { return (None, text) };
    if let Some(body) = rest.strip_prefix("---\n") {
        return (Some(""), body);
    }
    match rest.split_once("\n---\n") {
        Some((matter, body)) => (Some(matter), body),
        None => match rest.strip_suffix("\n---") {
            Some(matter) => (Some(matter), ""),
            None => (None, text),
        },
    }
}

/// The first heading of the first level, and the text without it.
fn heading(body: &str) -> (String, &str) {
    let trimmed = body.trim_start_matches('\n');
    match trimmed.strip_prefix("# ") {
        Some(rest) => {
            let (title, rest) = rest.split_once('\n').unwrap_or((rest, ""));
            (title.trim().trim_end_matches('#').trim_end().to_owned(), rest)
        }
        None => (String::new(), body),
    }
}

/// A YAML scalar as text: titles such as `2026` and dates come without quotes.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => String::new(),
    }
}
