//! The journal of each statement: what every save did, in order, kept for ever.
//!
//! A row is written in the transaction that saves the text, so the two cannot differ. Nothing
//! is compacted: a thousand keystrokes take tens of kilobytes (see the test that measures), and
//! a journal without gaps is what lets [`check`] prove the saved text. Rows stand in the order
//! of their numbers; their times are what the clock said and order nothing.

use jiff::Timestamp;
use lectern_core::{
    journal::{self, Edit},
    statement::{RevisionId, StatementId, Text},
};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column, statements};

/// What one save did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number in the statement: 1, 2, …
    pub seq: u64,
    /// The saved text that it started from.
    pub base: RevisionId,
    /// The saved text that it made.
    pub revision: RevisionId,
    /// What the clock said.
    pub at: Timestamp,
    /// What was done.
    pub edits: Vec<Edit>,
}

/// Adds what a save did, at the end of the statement's journal.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`], or SQLite's own.
pub(crate) fn append(
    tx: &Transaction<'_>,
    statement: StatementId,
    base: RevisionId,
    revision: RevisionId,
    at: Timestamp,
    edits: &[Edit],
) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO edit (statement, seq, base, revision, at, edits)
         VALUES (?1, 1 + (SELECT IFNULL(MAX(seq), 0) FROM edit WHERE statement = ?1), ?2, ?3, ?4, ?5)",
    )?
    .execute(params![statement.to_string(), base.to_string(), revision.to_string(), column::written(at), journal::write(edits)])?;
    Ok(())
}

/// Whether the journal tells how this saved text came to be. The text that a journal starts
/// from, and one that was saved before there were journals, it does not.
pub(crate) fn tells(conn: &Connection, revision: RevisionId) -> Result<bool, StoreError> {
    let told = conn
        .prepare_cached(
            "SELECT EXISTS (
               SELECT 1
               FROM edit
               WHERE revision = ?1 AND base <> revision)",
        )?
        .query_row([revision.to_string()], |row| row.get(0))?;
    Ok(told)
}

/// The journal of a statement, oldest first.
///
/// # Errors
/// [`StoreError::Damaged`] when a row means nothing, or SQLite's own.
pub fn entries(conn: &Connection, statement: StatementId) -> Result<Vec<Entry>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT seq, base, revision, at, edits
         FROM edit
         WHERE statement = ?1
         ORDER BY seq",
    )?;
    let rows = query.query_map([statement.to_string()], |row| {
        Ok(Entry {
            seq: column::count(row.get("seq")?),
            base: column::get(row, "base", RevisionId::parse)?,
            revision: column::get(row, "revision", RevisionId::parse)?,
            at: column::get(row, "at", column::instant)?,
            edits: column::get(row, "edits", journal::read)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A text between two kept ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Names it, as the save did that made it.
    pub revision: RevisionId,
    /// What the clock said.
    pub at: Timestamp,
}

/// The texts that were written over on the way to a kept one, newest first: what was saved
/// since the kept text before it.
///
/// # Errors
/// [`StoreError::Damaged`] when a row means nothing, or SQLite's own.
pub fn moments(conn: &Connection, statement: StatementId, revision: RevisionId) -> Result<Vec<Moment>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT revision, at
         FROM edit
         WHERE statement = ?1
           AND seq < (SELECT MIN(seq) FROM edit WHERE statement = ?1 AND revision = ?2)
           AND seq > (SELECT IFNULL(MAX(before.seq), 0)
                      FROM edit AS before
                      JOIN revision ON revision.id = before.revision
                      WHERE before.statement = ?1
                        AND before.seq < (SELECT MIN(seq) FROM edit WHERE statement = ?1 AND revision = ?2))
         ORDER BY seq DESC",
    )?;
    let rows = query.query_map([statement.to_string(), revision.to_string()], |row| {
        Ok(Moment { revision: column::get(row, "revision", RevisionId::parse)?, at: column::get(row, "at", column::instant)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A text as it was when a save made it, also when it was written over since; `None` when the
/// statement's journal does not know it.
///
/// # Errors
/// [`StoreError::Damaged`] when the journal does not fit, or SQLite's own.
pub fn text_at(conn: &Connection, statement: StatementId, revision: RevisionId) -> Result<Option<Text>, StoreError> {
    let entries = entries(conn, statement)?;
    let Some(first) = entries.first() else { return Ok(None) };
    if !entries.iter().any(|entry| entry.revision == revision) {
        return Ok(None);
    }
    let missing = || StoreError::damaged("the text that the journal starts from is missing".to_owned());
    let mut text = statements::load_revision(conn, first.base)?.ok_or_else(missing)?;
    for entry in entries {
        let misfit = |misfit: journal::Misfit| StoreError::damaged(format!("step {} of the journal: {misfit}", entry.seq));
        text = journal::replay(text, &entry.edits).map_err(misfit)?;
        if entry.revision == revision {
            break;
        }
    }
    Ok(Some(text))
}

/// Replays every journal and compares it with every saved text on the way. Answers what does
/// not fit, one sentence a statement; the texts themselves can be read all the same.
///
/// # Errors
/// SQLite's own. What a row says is a finding, not an error.
pub fn check(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut query = conn.prepare(
        "SELECT id
         FROM statement
         ORDER BY id",
    )?;
    let ids = query.query_map([], |row| column::get(row, "id", StatementId::parse))?;
    let mut faults = Vec::new();
    for id in ids {
        let fault = match id.map_err(StoreError::from).and_then(|id| Ok((id, fault_of(conn, id)?))) {
            Ok((id, fault)) => fault.map(|fault| format!("statement {id}: {fault}")),
            Err(StoreError::Damaged { detail, .. }) => Some(format!("a statement's journal cannot be read: {detail}")),
            Err(error) => return Err(error),
        };
        faults.extend(fault);
    }
    Ok(faults)
}

/// What is wrong with one journal; `None` when it leads to the saved text.
fn fault_of(conn: &Connection, id: StatementId) -> Result<Option<String>, StoreError> {
    let Some(working) = statements::load(conn, id)? else { return Ok(None) };
    let entries = entries(conn, id)?;
    let Some(first) = entries.first() else {
        // Nothing was saved since it was made, or since there are journals.
        return Ok(None);
    };
    if first.seq != 1 {
        return Ok(Some("step 1 of the journal is missing".to_owned()));
    }
    let Some(mut text) = statements::load_revision(conn, first.base)? else {
        return Ok(Some("the text that the journal starts from is missing".to_owned()));
    };
    let mut current = first.base;
    for (expected, entry) in (1_u64..).zip(&entries) {
        let step = entry.seq;
        if step != expected {
            return Ok(Some(format!("step {expected} of the journal is missing")));
        }
        if entry.base != current {
            return Ok(Some(format!("step {step} of the journal starts from another text than the step before it made")));
        }
        text = match journal::replay(text, &entry.edits) {
            Ok(text) => text,
            Err(misfit) => return Ok(Some(format!("step {step} of the journal: {misfit}"))),
        };
        current = entry.revision;
        let saved = statements::load_revision(conn, current)?;
        if saved.is_some_and(|saved| !says_the_same(&saved, &text)) {
            return Ok(Some(format!("step {step} of the journal does not lead to the text that was saved then")));
        }
    }
    if current != working.revision {
        return Ok(Some("the journal ends before the saved text".to_owned()));
    }
    if text != working.text {
        return Ok(Some("the journal does not lead to the saved text".to_owned()));
    }
    Ok(None)
}

/// An older text may have been filed elsewhere since, when its category went: where a text is
/// filed is the tree's to say.
fn says_the_same(saved: &Text, replayed: &Text) -> bool {
    let mut saved = saved.clone();
    saved.head.section = replayed.head.section;
    saved == *replayed
}
