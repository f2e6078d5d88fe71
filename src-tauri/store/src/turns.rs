//! The turns of a revision, in reading order.

use lectern_core::statement::{RevisionId, Role, Turn, TurnId};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column};

/// Reads the turns of a revision.
pub(crate) fn load(conn: &Connection, revision: RevisionId) -> Result<Vec<Turn>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT id, role, speaker, outlet, markdown, origin
         FROM turn
         WHERE revision = ?1
         ORDER BY position",
    )?;
    let rows = query.query_map([revision.to_string()], |row| {
        Ok(Turn {
            id: column::get(row, "id", TurnId::parse)?,
            role: column::get(row, "role", Role::parse)?,
            speaker: row.get("speaker")?,
            outlet: row.get("outlet")?,
            markdown: row.get("markdown")?,
            origin: column::maybe(row, "origin", TurnId::parse)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes the turns of a new revision.
pub(crate) fn insert(tx: &Transaction<'_>, revision: RevisionId, turns: &[Turn]) -> Result<(), StoreError> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO turn (revision, position, id, role, speaker, outlet, markdown, origin)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (position, turn) in (0_i64..).zip(turns) {
        insert.execute(params![
            revision.to_string(),
            position,
            turn.id.to_string(),
            turn.role.word(),
            turn.speaker,
            turn.outlet,
            turn.markdown,
            turn.origin.map(|id| id.to_string()),
        ])?;
    }
    Ok(())
}

/// Writes which turns of another statement the turns of a revision translate.
pub(crate) fn set_origins(tx: &Transaction<'_>, revision: RevisionId, origins: &[(TurnId, Option<TurnId>)]) -> Result<(), StoreError> {
    let mut update = tx.prepare_cached(
        "UPDATE turn
         SET origin = ?3
         WHERE revision = ?1 AND id = ?2",
    )?;
    for (turn, origin) in origins {
        update.execute(params![revision.to_string(), turn.to_string(), origin.map(|id| id.to_string())])?;
    }
    Ok(())
}
