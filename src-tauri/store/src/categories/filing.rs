//! Which statements are filed in a category, and filing them elsewhere.
//!
//! A statement is in a category by its working text or by its newest edition: the two differ
//! between a move and the next publication.

use jiff::Timestamp;
use lectern_core::{
    category::CategoryId,
    journal::Edit,
    statement::{RevisionId, StatementId},
};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column, journal};

/// How many statements are filed directly in each category that has any, by working texts.
///
/// # Errors
/// [`StoreError::Damaged`] when an id means nothing, or SQLite's own.
pub fn counts(conn: &Connection) -> Result<Vec<(CategoryId, u64)>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT section, COUNT(*) AS statements
         FROM listing
         WHERE section IS NOT NULL AND stage <> 'spiked'
         GROUP BY section
         ORDER BY section",
    )?;
    let rows = query.query_map([], |row| Ok((column::get(row, "section", CategoryId::parse)?, column::count(row.get("statements")?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The statements that are filed directly in one of the categories, by their working text or
/// by their newest edition, in the order of their ids.
///
/// # Errors
/// [`StoreError::Damaged`] when an id means nothing, or SQLite's own.
pub fn statements_in(conn: &Connection, categories: &[CategoryId]) -> Result<Vec<StatementId>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT statement.id
         FROM revision
         JOIN statement ON statement.revision = revision.id
         WHERE revision.section IN (SELECT value FROM json_each(?1))
         UNION
         SELECT edition.statement
         FROM revision
         JOIN edition ON edition.revision = revision.id
         WHERE revision.section IN (SELECT value FROM json_each(?1))
           AND edition.number = (SELECT MAX(newest.number) FROM edition AS newest
                                 WHERE newest.statement = edition.statement)
         ORDER BY 1",
    )?;
    let rows = query.query_map([column::json(categories)], |row| column::get(row, "id", StatementId::parse))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Files everything in `from` in `to` instead (`None`: nowhere) and returns how many statements
/// that moved.
///
/// It writes into the revisions that are working texts or that an edition pins, which nothing
/// else may change. Where a text is filed is the tree's to say, not the text's: when a category
/// goes, its pages move as they would under a rename, and no word of them is another. Older
/// revisions keep where they were, as long as that place exists. The journal of each working
/// text says so too.
///
/// # Errors
/// [`StoreError::Sql`] when `to` does not exist, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn refile(tx: &Transaction<'_>, from: &[CategoryId], to: Option<CategoryId>, at: Timestamp) -> Result<u64, StoreError> {
    let moved = statements_in(tx, from)?.len();
    for (statement, revision) in working_texts_in(tx, from)? {
        journal::append(tx, statement, revision, revision, at, &[Edit::Section(to)])?;
    }
    tx.execute(
        "UPDATE revision
         SET section = ?2
         WHERE section IN (SELECT value FROM json_each(?1))
           AND (EXISTS (SELECT 1 FROM statement WHERE statement.revision = revision.id)
             OR EXISTS (SELECT 1 FROM edition WHERE edition.revision = revision.id))",
        params![column::json(from), to.map(|id| id.to_string())],
    )?;
    Ok(u64::try_from(moved).unwrap_or(u64::MAX))
}

fn working_texts_in(conn: &Connection, categories: &[CategoryId]) -> Result<Vec<(StatementId, RevisionId)>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT statement.id, statement.revision
         FROM revision
         JOIN statement ON statement.revision = revision.id
         WHERE revision.section IN (SELECT value FROM json_each(?1))
         ORDER BY statement.id",
    )?;
    let rows = query.query_map([column::json(categories)], |row| {
        Ok((column::get(row, "id", StatementId::parse)?, column::get(row, "revision", RevisionId::parse)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a working text or a pinned one is filed in the category.
pub(super) fn holds_statements(conn: &Connection, category: CategoryId) -> Result<bool, StoreError> {
    let held = conn.query_row(
        "SELECT EXISTS (
           SELECT 1
           FROM revision
           WHERE section = ?1
             AND (EXISTS (SELECT 1 FROM statement WHERE statement.revision = revision.id)
               OR EXISTS (SELECT 1 FROM edition WHERE edition.revision = revision.id)))",
        [category.to_string()],
        |row| row.get(0),
    )?;
    Ok(held)
}
