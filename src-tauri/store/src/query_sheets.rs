//! Query sheets: who asked, by when, on which terms.
//!
//! Nothing else in this crate reads the table but the list, which shows a deadline inside.

use jiff::Timestamp;
use lectern_core::{
    query_sheet::{QuerySheet, Terms},
    statement::StatementId,
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::{StoreError, column};

/// Reads the sheet of a statement; an empty one when there is none.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn load(conn: &Connection, statement: StatementId) -> Result<QuerySheet, StoreError> {
    let sheet = conn
        .prepare_cached(
            "SELECT journalist, outlet, contact, channel, asked_at, deadline, terms
             FROM query_sheet
             WHERE statement = ?1",
        )?
        .query_row([statement.to_string()], |row| {
            Ok(QuerySheet {
                journalist: row.get("journalist")?,
                outlet: row.get("outlet")?,
                contact: row.get("contact")?,
                channel: row.get("channel")?,
                asked_at: column::maybe(row, "asked_at", column::instant)?,
                deadline: column::maybe(row, "deadline", column::instant)?,
                terms: column::get(row, "terms", Terms::parse)?,
            })
        })
        .optional()?;
    Ok(sheet.unwrap_or_default())
}

/// Writes the sheet of a statement over the one before it.
///
/// # Errors
/// [`StoreError::Sql`] when there is no such statement, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn save(tx: &Transaction<'_>, statement: StatementId, sheet: &QuerySheet, saved_at: Timestamp) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO query_sheet (statement, journalist, outlet, contact, channel, asked_at, deadline, terms, saved_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (statement) DO UPDATE
         SET journalist = ?2, outlet = ?3, contact = ?4, channel = ?5, asked_at = ?6, deadline = ?7, terms = ?8, saved_at = ?9",
        params![
            statement.to_string(),
            sheet.journalist,
            sheet.outlet,
            sheet.contact,
            sheet.channel,
            sheet.asked_at.map(column::written),
            sheet.deadline.map(column::written),
            sheet.terms.word(),
            column::written(saved_at),
        ],
    )?;
    Ok(())
}
