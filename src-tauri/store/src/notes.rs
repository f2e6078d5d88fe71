//! Internal notes: what the office tells itself about a statement.
//!
//! Nothing else in this crate reads the table, so no query for a package can carry one.

use jiff::Timestamp;
use lectern_core::{note::InternalNote, statement::StatementId};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::{StoreError, column};

/// Reads the note of a statement; an empty one that was never saved when there is none.
///
/// # Errors
/// [`StoreError::Damaged`] when its time means nothing, or SQLite's own.
pub fn load(conn: &Connection, statement: StatementId) -> Result<InternalNote, StoreError> {
    let note = conn
        .prepare_cached(
            "SELECT body, saved_at
             FROM note
             WHERE statement = ?1",
        )?
        .query_row([statement.to_string()], |row| {
            Ok(InternalNote { body: row.get("body")?, saved_at: Some(column::get(row, "saved_at", column::instant)?) })
        })
        .optional()?;
    Ok(note.unwrap_or_default())
}

/// Writes the note of a statement over the one before it.
///
/// # Errors
/// [`StoreError::Sql`] when there is no such statement, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn save(tx: &Transaction<'_>, statement: StatementId, body: &str, saved_at: Timestamp) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO note (statement, body, saved_at)
         VALUES (?1, ?2, ?3)
         ON CONFLICT (statement) DO UPDATE
         SET body = ?2, saved_at = ?3",
        params![statement.to_string(), body, column::written(saved_at)],
    )?;
    Ok(())
}
