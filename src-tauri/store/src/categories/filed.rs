//! Which saved texts stand in a category, one by one, so that a category that was removed can
//! take back exactly those.

use jiff::Timestamp;
use lectern_core::{
    category::CategoryId,
    journal::Edit,
    statement::{RevisionId, StatementId},
};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column, journal};

/// What a saved text is to its statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The text that is written on.
    Working,
    /// One that an edition pins, and that is not written on.
    Pinned,
    /// Neither: history.
    Older,
}

/// A saved text that is filed in a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiledText {
    /// Whose text it is.
    pub statement: StatementId,
    /// The text.
    pub revision: RevisionId,
    /// What it is to the statement.
    pub standing: Standing,
}

/// Every saved text that is filed directly in a category, in the order of the statements and
/// their texts.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn filed_texts(conn: &Connection, category: CategoryId) -> Result<Vec<FiledText>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT revision.id, revision.statement,
           EXISTS (SELECT 1 FROM statement WHERE statement.revision = revision.id) AS working,
           EXISTS (SELECT 1 FROM edition WHERE edition.revision = revision.id) AS pinned
         FROM revision
         WHERE revision.section = ?1
         ORDER BY revision.statement, revision.seq",
    )?;
    let rows = query.query_map([category.to_string()], |row| {
        let standing = match (row.get("working")?, row.get("pinned")?) {
            (true, _) => Standing::Working,
            (false, true) => Standing::Pinned,
            (false, false) => Standing::Older,
        };
        Ok(FiledText {
            statement: column::get(row, "statement", StatementId::parse)?,
            revision: column::get(row, "id", RevisionId::parse)?,
            standing,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Files one saved text elsewhere, if it stands in `from`; no word of it changes. This is for
/// taking a [`refile`](super::refile) back, and writes no journal: [`file_working_text`] does.
///
/// # Errors
/// [`StoreError::Sql`] when `to` does not exist, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn file_text(tx: &Transaction<'_>, revision: RevisionId, from: Option<CategoryId>, to: CategoryId) -> Result<(), StoreError> {
    tx.prepare_cached(
        "UPDATE revision
         SET section = ?3
         WHERE id = ?1 AND section IS ?2",
    )?
    .execute(params![revision.to_string(), from.map(|id| id.to_string()), to.to_string()])?;
    Ok(())
}

/// Files the working text of a statement elsewhere, with the editions that were published
/// since `since` was its working text; the journal says so.
///
/// # Errors
/// [`StoreError::Sql`] when `to` does not exist, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn file_working_text(
    tx: &Transaction<'_>,
    statement: StatementId,
    since: RevisionId,
    from: Option<CategoryId>,
    to: CategoryId,
    at: Timestamp,
) -> Result<(), StoreError> {
    let working = tx
        .prepare_cached(
            "SELECT revision
             FROM statement
             WHERE id = ?1",
        )?
        .query_row([statement.to_string()], |row| column::get(row, "revision", RevisionId::parse))?;
    journal::append(tx, statement, working, working, at, &[Edit::Section(Some(to))])?;
    tx.prepare_cached(
        "UPDATE revision
         SET section = ?4
         WHERE statement = ?1 AND section IS ?3
           AND seq >= (SELECT before.seq FROM revision AS before WHERE before.id = ?2)
           AND (id = ?5 OR EXISTS (SELECT 1 FROM edition WHERE edition.revision = revision.id))",
    )?
    .execute(params![statement.to_string(), since.to_string(), from.map(|id| id.to_string()), to.to_string(), working.to_string(),])?;
    Ok(())
}
