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
        "INSERT INTO redirect (old_path, lang, category, statement, at)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (old_path, IFNULL(lang, '')) DO UPDATE
         SET category = ?3, statement = ?4, at = ?5",
        params![redirect.old_path, redirect.lang.as_ref().map(Lang::as_str), category, statement, column::written(redirect.at),],
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
        "SELECT old_path, lang, category, statement, at
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
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
