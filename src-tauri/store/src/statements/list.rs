//! The list of statements, newest first, a page at a time; and the lines of any statements.
//! Other orders, and pages by their place, are in [`super::listing`].

use jiff::Timestamp;
use lectern_core::{
    category::CategoryId,
    lang::Lang,
    slug::Slug,
    statement::{Kind, SetId, Stage, StatementId},
};
use rusqlite::{Connection, OptionalExtension, params};

use super::listing;
use crate::{StoreError, column};

/// What a list shows. The empty filter shows all but the Bin, which is the stage *spiked*.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only statements filed in one of these categories. An empty list shows nothing.
    pub section: Option<Vec<CategoryId>>,
    /// Only statements in this stage.
    pub stage: Option<Stage>,
    /// Only statements with exactly this language tag.
    pub lang: Option<Lang>,
    /// Only unpublished statements whose answer is due before this instant.
    pub due_before: Option<Timestamp>,
}

impl Filter {
    /// The sections as one value for `json_each`.
    pub(crate) fn sections(&self) -> Option<String> {
        self.section.as_deref().map(column::json)
    }
}

/// One line of the list: the head of the working text, without its turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Names the statement.
    pub id: StatementId,
    /// Its language set.
    pub set: SetId,
    /// The headline of the working text.
    pub title: String,
    /// The language.
    pub lang: Lang,
    /// Where it stands.
    pub stage: Stage,
    /// The number of the newest edition.
    pub edition: Option<u32>,
    /// Whether there is an edition and the working text is another revision than it pins.
    pub changed: bool,
    /// Where the working text is filed.
    pub section: Option<CategoryId>,
    /// What sort of text the working text is.
    pub kind: Kind,
    /// When the newest edition was published.
    pub published_at: Option<Timestamp>,
    /// How many questions the working text answers.
    pub questions: u32,
    /// When the working text was saved.
    pub saved_at: Timestamp,
    /// When the answer is due.
    pub deadline: Option<Timestamp>,
    /// The slug of the working text, or else of the newest edition.
    pub slug: Option<Slug>,
    /// The statement that it translates.
    pub source: Option<StatementId>,
    /// How many of its turns were translated from other words than the source has now.
    pub stale: u32,
    /// How many turns of the source have no words in it yet.
    pub untranslated: u32,
}

/// A part of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The lines, newest first; by id, the greatest first, when they were saved at one instant.
    pub rows: Vec<Row>,
    /// How many statements the filter shows on all pages together.
    pub total: u64,
    /// What to give as `after` for the next page; `None` at the end.
    pub next: Option<String>,
}

/// What a turn without words may hold.
const BLANKS: &str = " \t\n\r\u{a0}\u{3000}";

/// The statements that a filter shows: at most `limit` after the end of another page.
///
/// A statement that is saved while somebody turns pages moves to the front; it is neither
/// shown twice on later pages nor does it push another one out.
///
/// # Errors
/// [`StoreError::BadCursor`] when no page ends with `after`; [`StoreError::Damaged`] when a
/// value means nothing; SQLite's own.
pub fn list(conn: &Connection, filter: &Filter, after: Option<&str>, limit: u32) -> Result<Page, StoreError> {
    let (saved_at, id) = match after {
        Some(cursor) => read_cursor(cursor).ok_or_else(|| StoreError::BadCursor(cursor.to_owned()))?,
        // Greater than every time, so that the first page starts at the newest.
        None => ("~".to_owned(), "~".to_owned()),
    };
    let kept = usize::try_from(limit).unwrap_or(usize::MAX);
    // One row more than asked for tells whether another page follows.
    let mut ids = listing::before(conn, &filter.into(), &saved_at, &id, limit.saturating_add(1))?;
    let more = ids.len() > kept;
    ids.truncate(kept);
    let rows = rows(conn, &ids)?;
    let next = rows.last().filter(|_| more).map(write_cursor);
    Ok(Page { rows, total: listing::count(conn, &filter.into())?, next })
}

/// The lines of these statements, in this order; those that do not exist are left out.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn rows(conn: &Connection, ids: &[StatementId]) -> Result<Vec<Row>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT statement.id, statement.set_id, statement.stage, revision.title, revision.lang,
                revision.section, revision.kind, revision.saved_at,
                COALESCE(revision.slug, edition.slug) AS slug,
                query_sheet.deadline,
                edition.number AS edition, edition.published_at,
                edition.revision IS NOT NULL AND edition.revision <> revision.id AS changed,
                (SELECT COUNT(*) FROM turn
                 WHERE turn.revision = revision.id AND turn.role = 'question') AS questions,
                source.id AS source,
                (SELECT COUNT(*)
                 FROM turn
                 JOIN turn AS original ON original.id = turn.origin AND original.revision = source.revision
                 LEFT JOIN translated_from ON translated_from.statement = statement.id
                   AND translated_from.turn = turn.id
                 WHERE turn.revision = revision.id AND TRIM(turn.markdown, ?2) <> ''
                   AND translated_from.source_text IS NOT original.markdown) AS stale,
                (SELECT COUNT(*)
                 FROM turn AS original
                 WHERE original.revision = source.revision AND TRIM(original.markdown, ?2) <> ''
                   AND NOT EXISTS (SELECT 1 FROM turn
                                   WHERE turn.revision = revision.id AND turn.origin = original.id
                                     AND TRIM(turn.markdown, ?2) <> '')) AS untranslated
         FROM statement
         JOIN revision ON revision.id = statement.revision
         LEFT JOIN edition ON edition.statement = statement.id
           AND edition.number = (SELECT MAX(newest.number) FROM edition AS newest
                                 WHERE newest.statement = statement.id)
         LEFT JOIN query_sheet ON query_sheet.statement = statement.id
         LEFT JOIN statement AS source ON source.id = statement.source AND source.stage <> 'spiked'
         WHERE statement.id = ?1",
    )?;
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        rows.extend(query.query_row(params![id.to_string(), BLANKS], read).optional()?);
    }
    Ok(rows)
}

/// How many statements are in each stage that has any, in the order of a statement's life.
///
/// # Errors
/// [`StoreError::Damaged`] when a stage means nothing, or SQLite's own.
pub fn stage_counts(conn: &Connection) -> Result<Vec<(Stage, u64)>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT stage, COUNT(*) AS statements
         FROM statement
         GROUP BY stage",
    )?;
    let rows = query.query_map([], |row| Ok((column::get(row, "stage", Stage::parse)?, column::count(row.get("statements")?))))?;
    let mut counts: Vec<(Stage, u64)> = rows.collect::<Result<_, _>>()?;
    counts.sort_by_key(|(stage, _)| Stage::ALL.iter().position(|other| other == stage));
    Ok(counts)
}

/// How many statements outside the Bin there are in each language, by the tags of their working texts.
///
/// # Errors
/// [`StoreError::Damaged`] when a tag means nothing, or SQLite's own.
pub fn lang_counts(conn: &Connection) -> Result<Vec<(Lang, u64)>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT lang, COUNT(*) AS statements
         FROM listing
         WHERE stage <> 'spiked'
         GROUP BY lang
         ORDER BY lang",
    )?;
    let rows = query.query_map([], |row| Ok((column::get(row, "lang", column::lang)?, column::count(row.get("statements")?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: column::get(row, "id", StatementId::parse)?,
        set: column::get(row, "set_id", SetId::parse)?,
        title: row.get("title")?,
        lang: column::get(row, "lang", column::lang)?,
        stage: column::get(row, "stage", Stage::parse)?,
        edition: row.get("edition")?,
        changed: row.get("changed")?,
        section: column::maybe(row, "section", CategoryId::parse)?,
        kind: column::get(row, "kind", Kind::parse)?,
        published_at: column::maybe(row, "published_at", column::instant)?,
        questions: row.get("questions")?,
        saved_at: column::get(row, "saved_at", column::instant)?,
        deadline: column::maybe(row, "deadline", column::instant)?,
        slug: column::maybe(row, "slug", column::slug)?,
        source: column::maybe(row, "source", StatementId::parse)?,
        stale: row.get("stale")?,
        untranslated: row.get("untranslated")?,
    })
}

fn write_cursor(row: &Row) -> String {
    format!("{}_{}", column::written(row.saved_at), row.id)
}

fn read_cursor(cursor: &str) -> Option<(String, String)> {
    let (saved_at, id) = cursor.split_once('_')?;
    Some((column::written(column::instant(saved_at)?), StatementId::parse(id)?.to_string()))
}
