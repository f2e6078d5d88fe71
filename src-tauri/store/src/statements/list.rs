//! The list of statements, newest first, a page at a time.

use jiff::Timestamp;
use lectern_core::{
    category::CategoryId,
    lang::Lang,
    slug::Slug,
    statement::{SetId, Stage, StatementId},
};
use rusqlite::{Connection, params};

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
    /// How many questions the working text answers.
    pub questions: u32,
    /// When the working text was saved.
    pub saved_at: Timestamp,
    /// When the answer is due.
    pub deadline: Option<Timestamp>,
    /// The slug of the working text, or else of the newest edition.
    pub slug: Option<Slug>,
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
    // The join order is fixed so that the rows come from the index in the order of the list
    // and SQLite stops after a page instead of sorting all statements.
    let mut query = conn.prepare_cached(
        "SELECT statement.id, statement.set_id, statement.stage, revision.title, revision.lang,
                revision.section, revision.saved_at,
                COALESCE(revision.slug, edition.slug) AS slug,
                query_sheet.deadline,
                edition.number AS edition,
                edition.revision IS NOT NULL AND edition.revision <> revision.id AS changed,
                (SELECT COUNT(*) FROM turn
                 WHERE turn.revision = revision.id AND turn.role = 'question') AS questions
         FROM revision
         CROSS JOIN statement ON statement.revision = revision.id
         LEFT JOIN edition ON edition.statement = statement.id
           AND edition.number = (SELECT MAX(newest.number) FROM edition AS newest
                                 WHERE newest.statement = statement.id)
         LEFT JOIN query_sheet ON query_sheet.statement = statement.id
         WHERE (revision.saved_at, revision.statement) < (?1, ?2)
           AND (?3 IS NULL OR revision.section IN (SELECT value FROM json_each(?3)))
           AND (statement.stage = ?4 OR (?4 IS NULL AND statement.stage <> 'spiked'))
           AND (?5 IS NULL OR revision.lang = ?5)
           AND (?7 IS NULL OR (query_sheet.deadline < ?7 AND edition.number IS NULL))
         ORDER BY revision.saved_at DESC, revision.statement DESC
         LIMIT ?6",
    )?;
    let sections = filter.sections();
    let stage = filter.stage.map(Stage::word);
    let lang = filter.lang.as_ref().map(Lang::as_str);
    // One row more than asked for tells whether another page follows.
    let asked = i64::from(limit) + 1;
    let found = query.query_map(params![saved_at, id, sections, stage, lang, asked, filter.due_before.map(column::written)], read)?;
    let mut rows: Vec<Row> = found.collect::<Result<_, _>>()?;
    let kept = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > kept;
    rows.truncate(kept);
    let next = rows.last().filter(|_| more).map(write_cursor);
    Ok(Page { rows, total: total(conn, filter)?, next })
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
        "SELECT revision.lang, COUNT(*) AS statements
         FROM statement
         JOIN revision ON revision.id = statement.revision
         WHERE statement.stage <> 'spiked'
         GROUP BY revision.lang
         ORDER BY revision.lang",
    )?;
    let rows = query.query_map([], |row| Ok((column::get(row, "lang", column::lang)?, column::count(row.get("statements")?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn total(conn: &Connection, filter: &Filter) -> Result<u64, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT COUNT(*)
         FROM statement
         JOIN revision ON revision.id = statement.revision
         LEFT JOIN query_sheet ON query_sheet.statement = statement.id
         WHERE (?1 IS NULL OR revision.section IN (SELECT value FROM json_each(?1)))
           AND (statement.stage = ?2 OR (?2 IS NULL AND statement.stage <> 'spiked'))
           AND (?3 IS NULL OR revision.lang = ?3)
           AND (?4 IS NULL OR (query_sheet.deadline < ?4
                AND NOT EXISTS (SELECT 1 FROM edition WHERE edition.statement = statement.id)))",
    )?;
    let stage = filter.stage.map(Stage::word);
    let lang = filter.lang.as_ref().map(Lang::as_str);
    let total = query.query_row(params![filter.sections(), stage, lang, filter.due_before.map(column::written)], |row| row.get(0))?;
    Ok(column::count(total))
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
        questions: row.get("questions")?,
        saved_at: column::get(row, "saved_at", column::instant)?,
        deadline: column::maybe(row, "deadline", column::instant)?,
        slug: column::maybe(row, "slug", column::slug)?,
    })
}

fn write_cursor(row: &Row) -> String {
    format!("{}_{}", column::written(row.saved_at), row.id)
}

fn read_cursor(cursor: &str) -> Option<(String, String)> {
    let (saved_at, id) = cursor.split_once('_')?;
    Some((column::written(column::instant(saved_at)?), StatementId::parse(id)?.to_string()))
}
