//! Old addresses and what they lead to now.

use jiff::Timestamp;
use lectern_core::{category::CategoryId, lang::Lang, statement::StatementId};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column};

/// What an old address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The page of a category, wherever it stands now.
    Category(CategoryId),
    /// The page of a statement, wherever it is filed now.
    Statement(StatementId),
}

/// Why an address became old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A part of it was given another name.
    Renamed,
    /// What stood there, or a category above it, was moved.
    Moved,
    /// The category that stood there was merged into another.
    Merged,
}

impl Why {
    /// The word in the store and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Why::Renamed => "renamed",
            Why::Moved => "moved",
            Why::Merged => "merged",
        }
    }

    fn parse(word: &str) -> Option<Why> {
        [Why::Renamed, Why::Moved, Why::Merged].into_iter().find(|why| why.word() == word)
    }
}

/// An address that was published once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The path as it was, such as `press/remarks`; no slash at its ends.
    pub old_path: String,
    /// The language whose page it was; `None` for all.
    pub lang: Option<Lang>,
    /// What it leads to; `None` when that is gone too.
    pub target: Option<Target>,
    /// When it became old.
    pub at: Timestamp,
    /// Why; `None` when it became old before that was written down.
    pub why: Option<Why>,
}

/// Writes a redirect. One that has the same path and language is replaced: an address leads to
/// what had it last.
///
/// # Errors
/// [`StoreError::Sql`] when the target does not exist, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn add_redirect(tx: &Transaction<'_>, redirect: &Redirect) -> Result<(), StoreError> {
    let (category, statement) = match redirect.target {
        Some(Target::Category(id)) => (Some(id.to_string()), None),
        Some(Target::Statement(id)) => (None, Some(id.to_string())),
        None => (None, None),
    };
    tx.execute(
        "INSERT INTO redirect (old_path, lang, category, statement, at, why)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (old_path, IFNULL(lang, '')) DO UPDATE
         SET category = ?3, statement = ?4, at = ?5, why = ?6",
        params![
            redirect.old_path,
            redirect.lang.as_ref().map(Lang::as_str),
            category,
            statement,
            column::written(redirect.at),
            redirect.why.map(Why::word)
        ],
    )?;
    Ok(())
}

/// Takes a redirect out, because its address is in use again.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn remove_redirect(tx: &Transaction<'_>, old_path: &str, lang: Option<&Lang>) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM redirect
         WHERE old_path = ?1 AND lang IS ?2",
        params![old_path, lang.map(Lang::as_str)],
    )?;
    Ok(())
}

/// All redirects, by path and language.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn redirects(conn: &Connection) -> Result<Vec<Redirect>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT old_path, lang, category, statement, at, why
         FROM redirect
         ORDER BY old_path, lang",
    )?;
    let rows = query.query_map([], |row| {
        let category = column::maybe(row, "category", CategoryId::parse)?.map(Target::Category);
        let statement = column::maybe(row, "statement", StatementId::parse)?.map(Target::Statement);
        Ok(Redirect {
            old_path: row.get("old_path")?,
            lang: column::maybe(row, "lang", column::lang)?,
            target: category.or(statement),
            at: column::get(row, "at", column::instant)?,
            why: column::maybe(row, "why", Why::parse)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
