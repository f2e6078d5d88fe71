//! Saved texts by themselves: the history of a statement.

use jiff::Timestamp;
use lectern_core::statement::{RevisionId, StatementId, Text};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::OPEN_SECONDS;
use crate::{StoreError, attachments, column, turns};

/// One line of a statement's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionRow {
    /// Names the saved text.
    pub id: RevisionId,
    /// Its number in the statement: 1, 2, …
    pub seq: u32,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// The clock showed an earlier time than at the revision before it: it was set back.
    pub clock_set_back: bool,
    /// Its headline.
    pub title: String,
    /// The newest edition that pins it.
    pub edition: Option<u32>,
}

/// The saved texts of a statement, newest first.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn revisions(conn: &Connection, statement: StatementId) -> Result<Vec<RevisionRow>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT revision.id, revision.seq, revision.saved_at, revision.title,
                IFNULL(revision.saved_at < LAG(revision.saved_at) OVER (ORDER BY revision.seq), 0) AS clock_set_back,
                (SELECT MAX(edition.number) FROM edition WHERE edition.revision = revision.id) AS edition
         FROM revision
         WHERE revision.statement = ?1
         ORDER BY revision.seq DESC",
    )?;
    let rows = query.query_map([statement.to_string()], |row| {
        Ok(RevisionRow {
            id: column::get(row, "id", RevisionId::parse)?,
            seq: row.get("seq")?,
            saved_at: column::get(row, "saved_at", column::instant)?,
            clock_set_back: row.get("clock_set_back")?,
            title: row.get("title")?,
            edition: row.get("edition")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The text that a revision holds.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn load_revision(conn: &Connection, id: RevisionId) -> Result<Option<Text>, StoreError> {
    let head = conn
        .prepare_cached(
            "SELECT title, slug, summary, lang, section, place, date, kind
             FROM revision
             WHERE id = ?1",
        )?
        .query_row([id.to_string()], column::head)
        .optional()?;
    let Some(mut head) = head else { return Ok(None) };
    head.files = attachments::load(conn, id)?;
    Ok(Some(Text { head, turns: turns::load(conn, id)? }))
}

/// Where a revision stands in its statement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) statement: StatementId,
    pub(super) seq: u32,
    pub(super) opened_at: Timestamp,
}

impl Place {
    /// The place of the revision that follows.
    pub(super) fn after(self, opened_at: Timestamp) -> Place {
        Place { seq: self.seq.saturating_add(1), opened_at, ..self }
    }
}

/// The revision that is being worked on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Working {
    pub(super) id: RevisionId,
    pub(super) place: Place,
    edition: Option<u32>,
}

impl Working {
    /// Whether a save at this time may overwrite it. A clock that was set back closes it.
    pub(super) fn is_open(&self, saved_at: Timestamp) -> bool {
        let age = saved_at.duration_since(self.place.opened_at);
        self.edition.is_none() && !age.is_negative() && age.as_secs() < OPEN_SECONDS
    }
}

pub(super) fn working(conn: &Connection, statement: StatementId) -> Result<Option<Working>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT revision.id, revision.seq, revision.opened_at,
                    (SELECT MAX(edition.number) FROM edition WHERE edition.revision = revision.id) AS edition
             FROM statement
             JOIN revision ON revision.id = statement.revision
             WHERE statement.id = ?1",
        )?
        .query_row([statement.to_string()], |row| {
            let opened_at = column::get(row, "opened_at", column::instant)?;
            Ok(Working {
                id: column::get(row, "id", RevisionId::parse)?,
                place: Place { statement, seq: row.get("seq")?, opened_at },
                edition: row.get("edition")?,
            })
        })
        .optional()?;
    Ok(found)
}

pub(super) fn insert(tx: &Transaction<'_>, id: RevisionId, place: &Place, text: &Text, saved_at: Timestamp) -> Result<(), StoreError> {
    let head = &text.head;
    tx.prepare_cached(
        "INSERT INTO revision
           (id, statement, seq, opened_at, saved_at, title, slug, summary, lang, section, place, date, kind)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        id.to_string(),
        place.statement.to_string(),
        place.seq,
        column::written(place.opened_at),
        column::written(saved_at),
        head.title,
        head.slug.as_ref().map(|slug| slug.as_str()),
        head.summary,
        head.lang.as_str(),
        head.section.map(|id| id.to_string()),
        head.place,
        head.date.map(|date| date.to_string()),
        head.kind.word(),
    ])?;
    attachments::insert(tx, id, &head.files)?;
    turns::insert(tx, id, &text.turns)
}

pub(super) fn delete(tx: &Transaction<'_>, id: RevisionId) -> Result<(), StoreError> {
    // Its turns and what it said of its files go with it.
    tx.prepare_cached(
        "DELETE FROM revision
         WHERE id = ?1",
    )?
    .execute([id.to_string()])?;
    Ok(())
}
