//! Statements and their working texts.
//!
//! The working text is the newest revision, and the statement names it. Lists are in
//! [`list`], saved texts by themselves in [`load_revision`] and [`revisions`].

mod bin;
mod list;
mod listing;
mod resolve;
mod revision;
mod voices;

use jiff::Timestamp;
use lectern_core::{
    journal::difference,
    statement::{RevisionId, SetId, Stage, Statement, StatementId, Text},
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

pub use bin::{binned_before, delete, erase, set_binned};
pub(crate) use listing::name_missing;

pub use list::{Filter, Page, Row, lang_counts, list, rows, stage_counts};
pub use listing::{Direction, Order, Sort, Wanted, count, page};
pub use resolve::resolve;
pub use revision::{RevisionRow, load_revision, revisions};
pub use voices::{Voice, Voices, voices};

use crate::{StoreError, attachments, column, journal, turns};

/// For how many seconds [`Keep::ReplaceOpen`] may go on writing into the same revision.
pub const OPEN_SECONDS: i64 = 60;

/// Whether the text before a save stays in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// It stays; the save is a revision of its own.
    NewRevision,
    /// It may be overwritten, so that typing makes a revision a minute and not one a second.
    ReplaceOpen,
}

/// Writes a new statement with its first revision.
///
/// # Errors
/// [`StoreError::Sql`] when one of its ids or its section is wrong, [`StoreError::Full`],
/// [`StoreError::ReadOnly`].
pub fn insert(tx: &Transaction<'_>, statement: &Statement, created_at: Timestamp) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO statement (id, set_id, stage, revision, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            statement.id.to_string(),
            statement.set.to_string(),
            statement.stage.word(),
            statement.revision.to_string(),
            column::written(created_at),
        ],
    )?;
    let place = revision::Place { statement: statement.id, seq: 1, opened_at: statement.saved_at };
    revision::insert(tx, statement.revision, &place, &statement.text, statement.saved_at)?;
    listing::name(tx, statement.id, &statement.text.head.title)
}

/// Reads a statement with its working text.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn load(conn: &Connection, id: StatementId) -> Result<Option<Statement>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT statement.set_id, statement.stage, statement.revision, revision.saved_at,
                    revision.title, revision.slug, revision.summary, revision.lang,
                    revision.section, revision.place, revision.date, revision.kind
             FROM statement
             JOIN revision ON revision.id = statement.revision
             WHERE statement.id = ?1",
        )?
        .query_row([id.to_string()], |row| {
            Ok(Statement {
                id,
                set: column::get(row, "set_id", SetId::parse)?,
                stage: column::get(row, "stage", Stage::parse)?,
                revision: column::get(row, "revision", RevisionId::parse)?,
                text: Text { head: column::head(row)?, turns: Vec::new() },
                saved_at: column::get(row, "saved_at", column::instant)?,
            })
        })
        .optional()?;
    let Some(mut statement) = found else { return Ok(None) };
    statement.text.turns = turns::load(conn, statement.revision)?;
    statement.text.head.files = attachments::load(conn, statement.revision)?;
    Ok(Some(statement))
}

/// Saves a text as the working text and returns the id of the revision that holds it, which is
/// always `new_revision`: whoever still works on an older id has a stale text.
///
/// With [`Keep::ReplaceOpen`] the revision before it is overwritten when it was opened less than
/// [`OPEN_SECONDS`] before `saved_at`, no edition pins it and the journal tells how it came to
/// be: what a journal starts from stays, and so nothing that was ever saved is lost.
///
/// A revision carries the time that the clock shows, even when that is before the time of the
/// revision before it; its number, not its time, says where it stands.
///
/// # Errors
/// [`StoreError::NoStatement`]; [`StoreError::Sql`] when the section does not exist or the id is
/// taken; [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn save(
    tx: &Transaction<'_>,
    id: StatementId,
    text: &Text,
    new_revision: RevisionId,
    saved_at: Timestamp,
    keep: Keep,
) -> Result<RevisionId, StoreError> {
    let working = revision::working(tx, id)?.ok_or(StoreError::NoStatement(id))?;
    let replaces = keep == Keep::ReplaceOpen && working.is_open(saved_at);
    let replaces = replaces && journal::tells(tx, working.id)?;
    let place = if replaces { working.place } else { working.place.after(saved_at) };
    let before = revision::load_revision(tx, working.id)?.ok_or(StoreError::NoStatement(id))?;
    // The reference from the statement is checked at the commit, so it may dangle until then.
    if replaces {
        revision::delete(tx, working.id)?;
    }
    revision::insert(tx, new_revision, &place, text, saved_at)?;
    journal::append(tx, id, working.id, new_revision, saved_at, &difference(&before, text))?;
    tx.prepare_cached(
        "UPDATE statement
         SET revision = ?2
         WHERE id = ?1",
    )?
    .execute(params![id.to_string(), new_revision.to_string()])?;
    listing::name(tx, id, &text.head.title)?;
    Ok(new_revision)
}

/// Writes where the statement stands. Whether it may go there is asked in core.
///
/// # Errors
/// [`StoreError::NoStatement`], [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn set_stage(tx: &Transaction<'_>, id: StatementId, stage: Stage) -> Result<(), StoreError> {
    let changed = tx.execute(
        "UPDATE statement
         SET stage = ?2
         WHERE id = ?1",
        params![id.to_string(), stage.word()],
    )?;
    if changed == 0 { Err(StoreError::NoStatement(id)) } else { Ok(()) }
}
