//! The bytes of pictures and documents, each once, named by what they hold.
//!
//! Nothing here says whose they are: saved texts name them. A file that no saved text names
//! is kept for a while, because a text that is still being typed may.

use jiff::Timestamp;
use lectern_core::attachment::{Facts, FileHash};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::{StoreError, attachments, column};

/// Keeps a file; one that is kept already is not written again, only renewed.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn keep(tx: &Transaction<'_>, facts: &Facts, bytes: &[u8], added_at: Timestamp) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO file (hash, media_type, size, width, height, added_at, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (hash) DO UPDATE
         SET added_at = excluded.added_at",
        params![
            facts.hash.to_string(),
            facts.kind.media_type(),
            i64::try_from(facts.bytes).unwrap_or(i64::MAX),
            facts.size.map(|(width, _)| width),
            facts.size.map(|(_, height)| height),
            column::written(added_at),
            bytes,
        ],
    )?;
    Ok(())
}

/// What is known of a file.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn facts(conn: &Connection, hash: FileHash) -> Result<Option<Facts>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT hash, media_type, size, width, height
             FROM file
             WHERE hash = ?1",
        )?
        .query_row([hash.to_string()], attachments::facts)
        .optional()?;
    Ok(found)
}

/// The bytes of a file, looked over: a file whose bytes are not what its name says is damaged.
///
/// # Errors
/// [`StoreError::Damaged`], or SQLite's own.
pub fn bytes(conn: &Connection, hash: FileHash) -> Result<Option<Vec<u8>>, StoreError> {
    let found: Option<Vec<u8>> = conn
        .prepare_cached(
            "SELECT bytes
             FROM file
             WHERE hash = ?1",
        )?
        .query_row([hash.to_string()], |row| row.get(0))
        .optional()?;
    match found {
        Some(bytes) if FileHash::of(&bytes) != hash => Err(StoreError::damaged(format!("the bytes of file {hash} are not what they were"))),
        found => Ok(found),
    }
}

/// The files whose bytes are not what their names say, in a sentence each.
pub(crate) fn damaged(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut query = conn.prepare("SELECT hash, bytes FROM file")?;
    let mut rows = query.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let hash: String = row.get("hash")?;
        let bytes = row.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?;
        if FileHash::of(bytes).to_string() != hash {
            found.push(format!("the bytes of file {hash} are not what they were"));
        }
    }
    Ok(found)
}

/// Takes away the files that were added before an instant and that no saved text names.
/// Answers how many.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn erase_unneeded(tx: &Transaction<'_>, before: Timestamp) -> Result<usize, StoreError> {
    let erased = tx.execute(
        "DELETE FROM file
         WHERE added_at < ?1
           AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.file = file.hash)",
        [column::written(before)],
    )?;
    Ok(erased)
}

/// Whether there is a file for [`erase_unneeded`] to take away.
///
/// # Errors
/// SQLite's own.
pub fn has_unneeded(conn: &Connection, before: Timestamp) -> Result<bool, StoreError> {
    let found = conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM file
                        WHERE added_at < ?1
                          AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.file = file.hash))",
        [column::written(before)],
        |row| row.get(0),
    )?;
    Ok(found)
}
