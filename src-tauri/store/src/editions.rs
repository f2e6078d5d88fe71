//! Published texts. Pages, feeds and packages are made of these rows only.
//!
//! An edition pins a revision and keeps the slug that it was published under; its text is the
//! revision's. Nothing here changes an edition that exists.

pub(crate) mod address;

use jiff::Timestamp;
use lectern_core::{
    lang::Lang,
    statement::{Edition, RevisionId, SetId, Stage, StatementId, Text},
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub use address::{Taken, slug_taken};

use crate::{
    StoreError, attachments, column,
    statements::{Filter, load_revision},
    turns,
};

/// How many editions there are, of all statements.
///
/// # Errors
/// SQLite's own.
pub fn count(conn: &Connection) -> Result<u64, StoreError> {
    Ok(conn.query_row("SELECT COUNT(*) FROM edition", [], |row| row.get(0)).map(column::count)?)
}

/// Writes a new edition.
///
/// # Errors
/// [`StoreError::BadEdition`] when it has no slug, its revision belongs to another statement or
/// says something else; [`StoreError::Sql`] when its number is taken; [`StoreError::Full`],
/// [`StoreError::ReadOnly`].
pub fn insert(tx: &Transaction<'_>, edition: &Edition) -> Result<(), StoreError> {
    let bad = |detail| StoreError::BadEdition { statement: edition.statement, number: edition.number, detail };
    let slug = edition.text.head.slug.as_ref().ok_or_else(|| bad("it has no slug"))?;
    // The text of an edition is read from its revision, so what was published must be there.
    let mut saved = load_revision(tx, edition.revision)?.ok_or_else(|| bad("its revision does not exist"))?;
    saved.head.slug = Some(slug.clone());
    if saved != edition.text {
        return Err(bad("its revision holds another text"));
    }
    let written = tx.execute(
        "INSERT INTO edition (statement, number, revision, published_at, change_note, slug)
         SELECT ?1, ?2, revision.id, ?4, ?5, ?6
         FROM revision
         WHERE revision.id = ?3 AND revision.statement = ?1",
        params![
            edition.statement.to_string(),
            edition.number,
            edition.revision.to_string(),
            column::written(edition.published_at),
            edition.change_note,
            slug.as_str(),
        ],
    )?;
    if written == 0 { Err(bad("its revision belongs to another statement")) } else { Ok(()) }
}

/// The newest edition of a statement, whatever its stage is.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn newest(conn: &Connection, statement: StatementId) -> Result<Option<Edition>, StoreError> {
    let number: Option<u32> = conn
        .prepare_cached(
            "SELECT MAX(number)
             FROM edition
             WHERE statement = ?1",
        )?
        .query_row([statement.to_string()], |row| row.get(0))?;
    number.map_or(Ok(None), |number| load(conn, statement, number))
}

/// One edition of a statement.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn load(conn: &Connection, statement: StatementId, number: u32) -> Result<Option<Edition>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT edition.statement, edition.number, edition.revision, edition.published_at,
                    edition.change_note, edition.slug, statement.set_id,
                    first.published_at AS first_published_at,
                    revision.title, revision.summary, revision.lang, revision.section,
                    revision.place, revision.date, revision.kind
             FROM edition
             JOIN statement ON statement.id = edition.statement
             JOIN revision ON revision.id = edition.revision
             JOIN edition AS first ON first.statement = edition.statement AND first.number = 1
             WHERE edition.statement = ?1 AND edition.number = ?2",
        )?
        .query_row(params![statement.to_string(), number], read)
        .optional()?;
    found.map(|edition| with_turns(conn, edition)).transpose()
}

/// All editions of a statement, newest first.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn list(conn: &Connection, statement: StatementId) -> Result<Vec<Edition>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT number
         FROM edition
         WHERE statement = ?1
         ORDER BY number DESC",
    )?;
    let numbers: Vec<u32> = query.query_map([statement.to_string()], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let editions = numbers.into_iter().filter_map(|number| load(conn, statement, number).transpose());
    editions.collect()
}

/// Hands out the newest edition of every published statement, one after the other, so that a
/// newsroom of any size needs the memory of one text. The order is language, section (by id),
/// time of publication, statement.
///
/// A filter's section and language are those of the edition, not of the working text. Its
/// stage is [`Stage::Published`] when it names none.
///
/// # Errors
/// The first error of `each`; [`StoreError::Damaged`] when a value means nothing; SQLite's own.
pub fn for_each_newest<E>(conn: &Connection, filter: &Filter, mut each: impl FnMut(Edition) -> Result<(), E>) -> Result<(), E>
where
    E: From<StoreError>,
{
    let sql = |source: rusqlite::Error| E::from(StoreError::from(source));
    let mut query = conn
        .prepare_cached(
            "SELECT edition.statement, edition.number, edition.revision, edition.published_at,
                    edition.change_note, edition.slug, statement.set_id,
                    first.published_at AS first_published_at,
                    revision.title, revision.summary, revision.lang, revision.section,
                    revision.place, revision.date, revision.kind
             FROM statement
             JOIN edition ON edition.statement = statement.id
               AND edition.number = (SELECT MAX(newest.number) FROM edition AS newest
                                     WHERE newest.statement = statement.id)
             JOIN edition AS first ON first.statement = statement.id AND first.number = 1
             JOIN revision ON revision.id = edition.revision
             WHERE statement.stage = ?1
               AND (?2 IS NULL OR revision.section IN (SELECT value FROM json_each(?2)))
               AND (?3 IS NULL OR revision.lang = ?3)
             ORDER BY revision.lang, revision.section, edition.published_at, statement.id",
        )
        .map_err(sql)?;
    let mut rows = query.query(params![stage(filter), filter.sections(), lang(filter)]).map_err(sql)?;
    while let Some(row) = rows.next().map_err(sql)? {
        let edition = read(row).map_err(sql)?;
        each(with_turns(conn, edition)?)?;
    }
    Ok(())
}

/// How many editions [`for_each_newest`] hands out.
///
/// # Errors
/// SQLite's own.
pub fn count_newest(conn: &Connection, filter: &Filter) -> Result<u64, StoreError> {
    let count = conn
        .prepare_cached(
            "SELECT COUNT(*)
             FROM statement
             JOIN edition ON edition.statement = statement.id
               AND edition.number = (SELECT MAX(newest.number) FROM edition AS newest
                                     WHERE newest.statement = statement.id)
             JOIN revision ON revision.id = edition.revision
             WHERE statement.stage = ?1
               AND (?2 IS NULL OR revision.section IN (SELECT value FROM json_each(?2)))
               AND (?3 IS NULL OR revision.lang = ?3)",
        )?
        .query_row(params![stage(filter), filter.sections(), lang(filter)], |row| row.get(0))?;
    Ok(column::count(count))
}

fn stage(filter: &Filter) -> &'static str {
    filter.stage.unwrap_or(Stage::Published).word()
}

fn lang(filter: &Filter) -> Option<&str> {
    filter.lang.as_ref().map(Lang::as_str)
}

/// Reads an edition without its turns. The column `slug` is the edition's own.
fn read(row: &Row<'_>) -> rusqlite::Result<Edition> {
    let instant = |name: &str| -> rusqlite::Result<Timestamp> { column::get(row, name, column::instant) };
    Ok(Edition {
        statement: column::get(row, "statement", StatementId::parse)?,
        set: column::get(row, "set_id", SetId::parse)?,
        number: row.get("number")?,
        revision: column::get(row, "revision", RevisionId::parse)?,
        published_at: instant("published_at")?,
        first_published_at: instant("first_published_at")?,
        change_note: row.get("change_note")?,
        text: Text { head: column::head(row)?, turns: Vec::new() },
    })
}

fn with_turns(conn: &Connection, mut edition: Edition) -> Result<Edition, StoreError> {
    edition.text.turns = turns::load(conn, edition.revision)?;
    edition.text.head.files = attachments::load(conn, edition.revision)?;
    Ok(edition)
}
