//! How core's values stand in columns, in both directions.
//!
//! A value that core cannot read becomes a conversion error of rusqlite's, which
//! [`StoreError`](crate::StoreError) calls damage.

use jiff::{Timestamp, civil::Date};
use lectern_core::{
    category::CategoryId,
    lang::Lang,
    slug::Slug,
    statement::{Head, Kind},
};
use rusqlite::{Row, types::Type};

/// An instant in nine decimals, so that text order is time order and nothing is rounded.
pub(crate) fn written(at: Timestamp) -> String {
    format!("{at:.9}")
}

/// Reads the instant that [`written`] wrote.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

/// Reads a language tag.
pub(crate) fn lang(text: &str) -> Option<Lang> {
    Lang::parse(text).ok()
}

/// Reads a slug.
pub(crate) fn slug(text: &str) -> Option<Slug> {
    Slug::parse(text).ok()
}

/// Reads a column that must hold a value.
///
/// # Errors
/// When `parse` does not understand the text.
pub(crate) fn get<T>(row: &Row<'_>, column: &str, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let index = row.as_ref().column_index(column)?;
    let text = row.get_ref(index)?.as_str()?;
    parse(text).ok_or_else(|| unreadable(index, column, text))
}

/// Reads a column that may be NULL.
///
/// # Errors
/// When `parse` does not understand the text.
pub(crate) fn maybe<T>(row: &Row<'_>, column: &str, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<Option<T>> {
    let index = row.as_ref().column_index(column)?;
    match row.get_ref(index)?.as_str_or_null()? {
        None => Ok(None),
        Some(text) => parse(text).map(Some).ok_or_else(|| unreadable(index, column, text)),
    }
}

/// The list of ids as the JSON array that `json_each` unfolds: one bound value for any number.
pub(crate) fn json(ids: &[CategoryId]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", quoted.join(","))
}

/// A count as SQLite gives it. It never gives a negative one.
pub(crate) fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// Reads the head from the columns of `revision`.
pub(crate) fn head(row: &Row<'_>) -> rusqlite::Result<Head> {
    Ok(Head {
        title: row.get("title")?,
        slug: maybe(row, "slug", slug)?,
        summary: row.get("summary")?,
        lang: get(row, "lang", lang)?,
        section: maybe(row, "section", CategoryId::parse)?,
        place: row.get("place")?,
        date: maybe(row, "date", |text| text.parse::<Date>().ok())?,
        kind: get(row, "kind", Kind::parse)?,
        // They stand in rows of their own.
        files: Vec::new(),
    })
}

fn unreadable(index: usize, column: &str, text: &str) -> rusqlite::Error {
    // The text may be a whole paragraph, and errors end up in logs, which carry no text.
    let detail = format!("column {column} holds a value of {} bytes that means nothing", text.len());
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, detail.into())
}
