//! The library's list: every order and filter over the table that the triggers keep.
//!
//! A page is asked for by its place, because a scrollbar jumps. SQLite walks the index of the
//! order and skips what stands before the page; the index holds all that is filtered by, so a
//! row that is skipped costs no look anywhere else.

use jiff::Timestamp;
use lectern_core::{
    category::CategoryId,
    collate,
    lang::Lang,
    statement::{Kind, Stage, StatementId},
};
use rusqlite::{Connection, ToSql, Transaction, TransactionBehavior, params, params_from_iter};

use super::list::{Filter, Page, rows};
use crate::{StoreError, column};

/// What a list shows. The empty one shows all but the Bin, which is the stage *spiked*.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only statements filed in one of these categories. An empty list shows nothing.
    pub sections: Option<Vec<CategoryId>>,
    /// Only statements in one of these stages; empty: all but the Bin.
    pub stages: Vec<Stage>,
    /// Only statements with exactly one of these language tags; empty: all.
    pub langs: Vec<Lang>,
    /// Only statements of these kinds; empty: all.
    pub kinds: Vec<Kind>,
    /// Only texts saved at this instant or later.
    pub saved_from: Option<Timestamp>,
    /// Only texts saved before this instant.
    pub saved_before: Option<Timestamp>,
    /// Only unpublished statements whose answer is due before this instant.
    pub due_before: Option<Timestamp>,
    /// Only titles that hold each of these words, whatever their case and accents.
    pub words: Vec<String>,
}

/// What a list is sorted by. Statements that lack it stand at the end in either direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// When the working text was saved.
    Saved,
    /// The title, see [`collate`].
    Title,
    /// When the answer is due.
    Due,
    /// When the newest edition was published.
    Published,
}

/// Which end comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The earliest, or A.
    Up,
    /// The latest, or Z.
    Down,
}

/// The order of a list. Among equals the id decides, so that every row has one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Order {
    /// What decides.
    pub by: Sort,
    /// Which end comes first.
    pub direction: Direction,
}

impl From<&Filter> for Wanted {
    fn from(filter: &Filter) -> Wanted {
        Wanted {
            sections: filter.section.clone(),
            stages: filter.stage.into_iter().collect(),
            langs: filter.lang.clone().into_iter().collect(),
            due_before: filter.due_before,
            ..Wanted::default()
        }
    }
}

/// The rows from a place on, counted from 0. [`Page::next`] is always `None`: the next page
/// starts at the next place.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing; SQLite's own.
pub fn page(conn: &Connection, wanted: &Wanted, order: Order, from: u64, limit: u32) -> Result<Page, StoreError> {
    let mut ids: Vec<StatementId> = Vec::new();
    let mut skip = from;
    for &part in order.parts() {
        let left = limit.saturating_sub(u32::try_from(ids.len()).unwrap_or(u32::MAX));
        if left == 0 {
            break;
        }
        let mut query = Query::select(wanted, order, part);
        query.limit(left, skip);
        let found = query.ids(conn)?;
        skip = match (found.is_empty(), part) {
            (true, Part::Dated) => skip.saturating_sub(Query::count(wanted, Some((order, part))).number(conn)?),
            _ => 0,
        };
        ids.extend(found);
    }
    let found = u64::try_from(ids.len()).unwrap_or(u64::MAX);
    // A page that is not full is the last one, and tells the number without another walk.
    let total = if found < u64::from(limit) && (from == 0 || found > 0) { from + found } else { count(conn, wanted)? };
    Ok(Page { rows: rows(conn, &ids)?, total, next: None })
}

/// How many statements the filter shows.
///
/// # Errors
/// SQLite's own.
pub fn count(conn: &Connection, wanted: &Wanted) -> Result<u64, StoreError> {
    Query::count(wanted, None).number(conn)
}

/// The ids that follow an instant and an id in the list that starts with the last saved.
pub(super) fn before(conn: &Connection, wanted: &Wanted, saved_at: &str, id: &str, limit: u32) -> Result<Vec<StatementId>, StoreError> {
    let order = Order { by: Sort::Saved, direction: Direction::Down };
    let mut query = Query::select(wanted, order, Part::Whole);
    let (saved_at, id) = (query.bind(saved_at.to_owned()), query.bind(id.to_owned()));
    query.also(format!("(saved_at, statement) < ({saved_at}, {id})"));
    query.limit(limit, 0);
    query.ids(conn)
}

/// Writes where a title stands among others and how it is matched.
pub(super) fn name(conn: &Connection, id: StatementId, title: &str) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE listing
         SET title_key = ?2, title_folded = ?3
         WHERE statement = ?1",
    )?
    .execute(params![id.to_string(), collate::key(title), collate::folded(title)])?;
    Ok(())
}

/// Names the rows that a migration made. Costs one look into an index when there are none.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::Io`], or SQLite's own.
pub(crate) fn name_missing(conn: &mut Connection) -> Result<(), StoreError> {
    let tx: Transaction<'_> = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let missing: Vec<(StatementId, String)> = tx
        .prepare(
            "SELECT listing.statement, revision.title
             FROM listing INDEXED BY listing_title
             JOIN statement ON statement.id = listing.statement
             JOIN revision ON revision.id = statement.revision
             WHERE listing.title_key IS NULL",
        )?
        .query_map([], |row| Ok((column::get(row, "statement", StatementId::parse)?, row.get("title")?)))?
        .collect::<Result<_, _>>()?;
    for (id, title) in missing {
        name(&tx, id, &title)?;
    }
    tx.commit()?;
    Ok(())
}

/// A part of an order that one walk along its index gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Dated,
    Undated,
}

impl Order {
    fn parts(self) -> &'static [Part] {
        match self.by {
            Sort::Saved | Sort::Title => &[Part::Whole],
            Sort::Due | Sort::Published => &[Part::Dated, Part::Undated],
        }
    }
}

impl Sort {
    fn column(self) -> &'static str {
        match self {
            Sort::Saved => "saved_at",
            Sort::Title => "title_key",
            Sort::Due => "due",
            Sort::Published => "published",
        }
    }

    fn index(self) -> &'static str {
        match self {
            Sort::Saved => "listing_saved",
            Sort::Title => "listing_title",
            Sort::Due => "listing_due",
            Sort::Published => "listing_published",
        }
    }
}

/// One statement of SQL while it is put together from fixed clauses; values are always bound.
struct Query {
    head: String,
    clauses: Vec<String>,
    tail: String,
    values: Vec<Box<dyn ToSql>>,
}

impl Query {
    /// The ids of one part of an order.
    fn select(wanted: &Wanted, order: Order, part: Part) -> Query {
        let Order { by, direction } = order;
        let mut query = Query::over("statement", by.index());
        query.filter(wanted);
        query.part(by, part);
        let way = if direction == Direction::Up { "ASC" } else { "DESC" };
        query.tail = format!("ORDER BY {} {way}, statement {way}", by.column());
        query
    }

    /// The number of rows, of all or of one part.
    fn count(wanted: &Wanted, part: Option<(Order, Part)>) -> Query {
        let index = match part {
            Some((order, _)) => order.by.index(),
            None => wanted.smallest_index(),
        };
        let mut query = Query::over("COUNT(*)", index);
        query.filter(wanted);
        if let Some((order, part)) = part {
            query.part(order.by, part);
        }
        query
    }

    /// The index is named, so that no guess of SQLite's about numbers of rows makes it sort.
    fn over(columns: &str, index: &str) -> Query {
        let head = format!("SELECT {columns}\nFROM listing INDEXED BY {index}");
        Query { head, clauses: Vec::new(), tail: String::new(), values: Vec::new() }
    }

    fn filter(&mut self, wanted: &Wanted) {
        match wanted.stages.as_slice() {
            [] => self.also("stage <> 'spiked'".to_owned()),
            stages => self.among("stage", stages.iter().map(|stage| stage.word().to_owned())),
        }
        if let Some(sections) = &wanted.sections {
            self.among("section", sections.iter().map(ToString::to_string));
        }
        if !wanted.langs.is_empty() {
            self.among("lang", wanted.langs.iter().map(ToString::to_string));
        }
        if !wanted.kinds.is_empty() {
            self.among("kind", wanted.kinds.iter().map(|kind| kind.word().to_owned()));
        }
        for (clause, instant) in
            [("saved_at >=", wanted.saved_from), ("saved_at <", wanted.saved_before), ("published IS NULL AND due <", wanted.due_before)]
        {
            if let Some(instant) = instant {
                let value = self.bind(column::written(instant));
                self.also(format!("{clause} {value}"));
            }
        }
        for word in &wanted.words {
            let value = self.bind(collate::folded(word));
            self.also(format!("INSTR(title_folded, {value}) > 0"));
        }
    }

    fn part(&mut self, by: Sort, part: Part) {
        match part {
            Part::Whole => {}
            Part::Dated => self.also(format!("{} IS NOT NULL", by.column())),
            Part::Undated => self.also(format!("{} IS NULL", by.column())),
        }
    }

    fn among(&mut self, column: &str, values: impl Iterator<Item = String>) {
        let places: Vec<String> = values.map(|value| self.bind(value)).collect();
        self.also(format!("{column} IN ({})", places.join(", ")));
    }

    fn also(&mut self, clause: String) {
        self.clauses.push(clause);
    }

    /// Keeps a value and gives its place in the SQL.
    fn bind(&mut self, value: impl ToSql + 'static) -> String {
        self.values.push(Box::new(value));
        format!("?{}", self.values.len())
    }

    fn limit(&mut self, limit: u32, skip: u64) {
        let limit = self.bind(i64::from(limit));
        let skip = self.bind(i64::try_from(skip).unwrap_or(i64::MAX));
        self.tail.push_str(&format!("\nLIMIT {limit} OFFSET {skip}"));
    }

    fn sql(&self) -> String {
        format!("{}\nWHERE {}\n{}", self.head, self.clauses.join("\n  AND "), self.tail)
    }

    fn ids(&self, conn: &Connection) -> Result<Vec<StatementId>, StoreError> {
        let mut query = conn.prepare_cached(&self.sql())?;
        let ids = query.query_map(params_from_iter(&self.values), |row| column::get(row, "statement", StatementId::parse))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    fn number(&self, conn: &Connection) -> Result<u64, StoreError> {
        Ok(column::count(conn.prepare_cached(&self.sql())?.query_row(params_from_iter(&self.values), |row| row.get(0))?))
    }
}

impl Wanted {
    /// The index in which the fewest bytes are read to count.
    fn smallest_index(&self) -> &'static str {
        let Wanted { sections, langs, kinds, saved_from, saved_before, due_before, words, stages: _ } = self;
        let plain = kinds.is_empty() && saved_from.is_none() && saved_before.is_none() && words.is_empty();
        match (plain, sections.is_some(), langs.is_empty(), due_before.is_some()) {
            (_, _, _, true) => "listing_due",
            (true, false, _, false) => "listing_lang",
            (true, true, true, false) => "listing_section",
            _ => "listing_saved",
        }
    }
}

#[cfg(test)]
mod tests;
