//! Language sets: who belongs to one, which statement is the source, and the words that each
//! turn of a translation was translated from.

use jiff::Timestamp;
use lectern_core::{
    journal::Edit,
    lang::Lang,
    statement::{RevisionId, SetId, Stage, StatementId, TurnId},
    translation::TranslatedFrom,
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::{StoreError, column, journal, turns};

/// A statement of a language set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The statement.
    pub id: StatementId,
    /// The headline of its working text.
    pub title: String,
    /// The language of its working text.
    pub lang: Lang,
    /// The language of its newest edition.
    pub published_lang: Option<Lang>,
    /// Where it stands.
    pub stage: Stage,
    /// The statement that it translates.
    pub source: Option<StatementId>,
}

/// The statements of a set outside the Bin: the sources first, then by language.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn members(conn: &Connection, set: SetId) -> Result<Vec<Member>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT statement.id, statement.stage, statement.source, revision.title, revision.lang,
                (SELECT pinned.lang
                 FROM edition
                 JOIN revision AS pinned ON pinned.id = edition.revision
                 WHERE edition.statement = statement.id
                 ORDER BY edition.number DESC
                 LIMIT 1) AS published_lang
         FROM statement
         JOIN revision ON revision.id = statement.revision
         WHERE statement.set_id = ?1 AND statement.stage <> 'spiked'
         ORDER BY statement.source IS NOT NULL, revision.lang, statement.id",
    )?;
    let rows = query.query_map([set.to_string()], |row| {
        Ok(Member {
            id: column::get(row, "id", StatementId::parse)?,
            title: row.get("title")?,
            lang: column::get(row, "lang", column::lang)?,
            published_lang: column::maybe(row, "published_lang", column::lang)?,
            stage: column::get(row, "stage", Stage::parse)?,
            source: column::maybe(row, "source", StatementId::parse)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The statement that a statement translates.
///
/// # Errors
/// [`StoreError::Damaged`] when its id means nothing, or SQLite's own.
pub fn source(conn: &Connection, statement: StatementId) -> Result<Option<StatementId>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT source
             FROM statement
             WHERE id = ?1",
        )?
        .query_row([statement.to_string()], |row| column::maybe(row, "source", StatementId::parse))
        .optional()?;
    Ok(found.flatten())
}

/// Puts a statement into a set, as a translation of `source` or of nothing.
///
/// # Errors
/// [`StoreError::NoStatement`], [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn set_place(tx: &Transaction<'_>, statement: StatementId, set: SetId, source: Option<StatementId>) -> Result<(), StoreError> {
    let changed = tx.execute(
        "UPDATE statement
         SET set_id = ?2, source = ?3
         WHERE id = ?1",
        params![statement.to_string(), set.to_string(), source.map(|id| id.to_string())],
    )?;
    if changed == 0 { Err(StoreError::NoStatement(statement)) } else { Ok(()) }
}

/// Writes which turns of the source the turns of a working text translate. No word is changed,
/// so it is also done to a text that an edition pins; the journal says so too.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn set_origins(
    tx: &Transaction<'_>,
    statement: StatementId,
    revision: RevisionId,
    origins: &[(TurnId, Option<TurnId>)],
    at: Timestamp,
) -> Result<(), StoreError> {
    if origins.is_empty() {
        return Ok(());
    }
    let edits: Vec<Edit> = origins.iter().map(|(turn, origin)| Edit::Origin(*turn, *origin)).collect();
    journal::append(tx, statement, revision, revision, at, &edits)?;
    turns::set_origins(tx, revision, origins)
}

/// Makes the translations of a statement translations of nothing. Answers how many there were.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn orphan(tx: &Transaction<'_>, source: StatementId) -> Result<usize, StoreError> {
    let changed = tx.execute(
        "UPDATE statement
         SET source = NULL
         WHERE source = ?1",
        [source.to_string()],
    )?;
    Ok(changed)
}

/// The words of the source that the turns of a statement were translated from.
///
/// # Errors
/// [`StoreError::Damaged`] when a turn's id means nothing, or SQLite's own.
pub fn translated_from(conn: &Connection, statement: StatementId) -> Result<TranslatedFrom, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT turn, source_text
         FROM translated_from
         WHERE statement = ?1",
    )?;
    let rows = query.query_map([statement.to_string()], |row| Ok((column::get(row, "turn", TurnId::parse)?, row.get("source_text")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes which words of the source a turn is in step with.
///
/// # Errors
/// [`StoreError::Sql`] when there is no such statement, [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn declare(tx: &Transaction<'_>, statement: StatementId, turn: TurnId, source: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO translated_from (statement, turn, source_text, declared_at)
         VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (statement, turn) DO UPDATE
         SET source_text = ?3, declared_at = ?4",
    )?
    .execute(params![statement.to_string(), turn.to_string(), source, column::written(at)])?;
    Ok(())
}

/// Forgets what a turn was translated from.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn forget(tx: &Transaction<'_>, statement: StatementId, turn: TurnId) -> Result<(), StoreError> {
    tx.prepare_cached(
        "DELETE FROM translated_from
         WHERE statement = ?1 AND turn = ?2",
    )?
    .execute(params![statement.to_string(), turn.to_string()])?;
    Ok(())
}
