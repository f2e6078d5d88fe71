//! The Bin: drafts that were dropped, kept for a while.

use jiff::Timestamp;
use lectern_core::statement::{Stage, StatementId};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column};

/// Writes when a statement went to the Bin, or `None` when it was taken out.
///
/// # Errors
/// [`StoreError::NoStatement`], [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn set_binned(tx: &Transaction<'_>, id: StatementId, at: Option<Timestamp>) -> Result<(), StoreError> {
    let changed = tx.execute(
        "UPDATE statement
         SET binned_at = ?2
         WHERE id = ?1",
        params![id.to_string(), at.map(column::written)],
    )?;
    if changed == 0 { Err(StoreError::NoStatement(id)) } else { Ok(()) }
}

/// The statements that went to the Bin before an instant.
///
/// # Errors
/// [`StoreError::Damaged`] when an id means nothing, or SQLite's own.
pub fn binned_before(conn: &Connection, before: Timestamp) -> Result<Vec<StatementId>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT id
         FROM statement
         WHERE binned_at < ?1 AND stage = ?2
         ORDER BY id",
    )?;
    let rows = query.query_map(params![column::written(before), Stage::Spiked.word()], |row| column::get(row, "id", StatementId::parse))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes a statement out of the newsroom for good, with its history, note and sheet. One that
/// was ever published stays: the record of what the office said is not deleted here.
///
/// # Errors
/// [`StoreError::Sql`] when an edition pins one of its texts, [`StoreError::Full`],
/// [`StoreError::ReadOnly`].
pub fn delete(tx: &Transaction<'_>, id: StatementId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM statement
         WHERE id = ?1
           AND NOT EXISTS (SELECT 1 FROM edition WHERE edition.statement = statement.id)",
        [id.to_string()],
    )?;
    Ok(())
}

/// Takes a statement out of the newsroom for good, with its editions too: only for a text that
/// the program itself put there, and that nobody issued.
///
/// # Errors
/// [`StoreError::NoStatement`], [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn erase(tx: &Transaction<'_>, id: StatementId, at: Timestamp) -> Result<(), StoreError> {
    tx.execute("DELETE FROM edition WHERE statement = ?1", [id.to_string()])?;
    // The journal lets a statement go only from the Bin.
    set_binned(tx, id, Some(at))?;
    delete(tx, id)
}
