//! Small newsrooms for the tests. Numbers stand for ids and seconds for times, so that a
//! failure can be read.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use lectern_core::{
    category::{Category, CategoryId},
    lang::Lang,
    profile::Profile,
    slug::Slug,
    statement::{Edition, Head, RevisionId, Role, SetId, Stage, Statement, StatementId, Text, Turn, TurnId},
};
use lectern_store::{Access, Store, StoreError, Transaction, editions, statements};
use tempfile::TempDir;
use uuid::Uuid;

pub(crate) fn uuid(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub(crate) fn sid(n: u128) -> StatementId {
    StatementId(uuid(n))
}

pub(crate) fn rid(n: u128) -> RevisionId {
    RevisionId(uuid(n))
}

pub(crate) fn cid(n: u128) -> CategoryId {
    CategoryId(uuid(n))
}

/// So many seconds after nine o'clock on the first of March.
pub(crate) fn second(n: i64) -> Timestamp {
    let nine: Timestamp = "2026-03-01T09:00:00Z".parse().unwrap();
    nine + SignedDuration::from_secs(n)
}

pub(crate) fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

pub(crate) fn en() -> Lang {
    Lang::parse("en").unwrap()
}

pub(crate) fn profile() -> Profile {
    Profile::new(en())
}

pub(crate) fn turn(n: u128, role: Role, markdown: &str) -> Turn {
    Turn { id: TurnId(uuid(n)), role, speaker: None, outlet: None, markdown: markdown.to_owned(), origin: None }
}

/// A question and an answer under a title.
pub(crate) fn text(title: &str) -> Text {
    let head = Head { title: title.to_owned(), ..Head::new(en()) };
    let turns = vec![turn(1, Role::Question, "Why?"), turn(2, Role::Answer, &format!("Because of *{title}*."))];
    Text { head, turns }
}

/// A draft whose revision has the statement's number.
pub(crate) fn statement(n: u128, text: Text) -> Statement {
    Statement { id: sid(n), set: SetId(uuid(n)), stage: Stage::Draft, revision: rid(n), text, saved_at: second(0) }
}

pub(crate) fn add(tx: &Transaction<'_>, statement: &Statement) -> Result<(), StoreError> {
    statements::insert(tx, statement, statement.saved_at)
}

/// Pins the statement's working text as an edition and marks it published.
pub(crate) fn publish(tx: &Transaction<'_>, id: StatementId, number: u32, slug_text: &str, at: Timestamp) -> Result<Edition, StoreError> {
    let statement = statements::load(tx, id)?.unwrap();
    let first = editions::load(tx, id, 1)?;
    let mut text = statement.text;
    text.head.slug = Some(slug(slug_text));
    let edition = Edition {
        statement: id,
        set: statement.set,
        number,
        revision: statement.revision,
        published_at: at,
        first_published_at: first.map_or(at, |first| first.published_at),
        change_note: (number > 1).then(|| "A figure was corrected.".to_owned()),
        text,
    };
    editions::insert(tx, &edition)?;
    statements::set_stage(tx, id, Stage::Published)?;
    Ok(edition)
}

pub(crate) fn category(n: u128, parent: Option<u128>, name: &str, position: u32) -> Category {
    Category {
        id: cid(n),
        parent: parent.map(cid),
        name: name.to_owned(),
        names: Default::default(),
        slug: slug(name),
        position,
        archived: false,
    }
}

pub(crate) fn memory() -> Store {
    Store::in_memory(&profile(), uuid(9), second(0)).unwrap()
}

/// A newsroom file with this many drafts, closed again.
pub(crate) fn file(folder: &TempDir, drafts: u128) -> PathBuf {
    let path = folder.path().join("press.db");
    let mut store = Store::create(&path, &profile(), uuid(9), second(0)).unwrap();
    store
        .write(|tx| {
            for n in 1..=drafts {
                let mut text = text(&format!("Draft {n}"));
                text.turns.push(turn(3, Role::Text, &"Long enough to fill pages. ".repeat(40)));
                add(tx, &statement(n, text))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    path
}

/// Opens for writing and adds one draft.
pub(crate) fn write_one(store: &mut Store, n: u128) -> Result<(), StoreError> {
    store.write(|tx| add(tx, &statement(n, text("One more"))))
}

pub(crate) fn open(path: &std::path::Path, access: Access) -> Result<Store, StoreError> {
    Store::open(path, access)
}

pub(crate) fn total(store: &Store) -> u64 {
    statements::list(store.connection(), &statements::Filter::default(), None, 1).unwrap().total
}
