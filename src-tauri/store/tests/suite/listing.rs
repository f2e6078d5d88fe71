//! The list's own table says what the others say, whatever was written and however.

use lectern_core::{
    query_sheet::QuerySheet,
    statement::{Kind, Stage},
};
use lectern_store::{
    Access, Connection, Store, StoreError, categories, query_sheets,
    statements::{self, Keep, Wanted},
};
use tempfile::tempdir;

use crate::sample::*;

/// Rows of the list that differ from what the other tables say, and statements without one.
fn wrong(conn: &Connection) -> i64 {
    conn.query_row(
        "SELECT COUNT(*)
         FROM statement
         JOIN revision ON revision.id = statement.revision
         LEFT JOIN listing ON listing.statement = statement.id
         WHERE listing.statement IS NULL
            OR listing.title_key IS NULL
            OR (listing.stage, listing.lang, listing.kind, listing.saved_at)
               <> (statement.stage, revision.lang, revision.kind, revision.saved_at)
            OR listing.section IS NOT revision.section
            OR listing.due IS NOT (SELECT deadline FROM query_sheet WHERE query_sheet.statement = statement.id)
            OR listing.published IS NOT (SELECT MAX(published_at) FROM edition WHERE edition.statement = statement.id)",
        [],
        |row| row.get(0),
    )
    .unwrap()
}

fn titled(store: &Store, word: &str) -> u64 {
    let wanted = Wanted { words: vec![word.to_owned()], ..Wanted::default() };
    statements::count(store.connection(), &wanted).unwrap()
}

#[test]
fn the_list_follows_every_kind_of_write() {
    let mut store = memory();
    let mut filed = text("Rail fares");
    filed.head.section = Some(cid(101));
    store
        .write(|tx| {
            categories::insert(tx, &category(100, None, "press", 0))?;
            categories::insert(tx, &category(101, Some(100), "remarks", 0))?;
            (1..=4).try_for_each(|n| add(tx, &statement(n, filed.clone())))
        })
        .unwrap();
    assert_eq!((wrong(store.connection()), titled(&store, "rail")), (0, 4));
    let mut renamed = filed.clone();
    renamed.head.title = "Ferry fares".to_owned();
    renamed.head.kind = Kind::Speech;
    let sheet = QuerySheet { deadline: Some(second(500)), ..QuerySheet::default() };
    type Step<'a> = Box<dyn Fn(&lectern_store::Transaction<'_>) -> Result<(), StoreError> + 'a>;
    let steps: Vec<Step<'_>> = vec![
        Box::new(|tx| statements::save(tx, sid(1), &renamed, rid(21), second(5), Keep::NewRevision).map(drop)),
        Box::new(|tx| statements::save(tx, sid(1), &filed, rid(22), second(6), Keep::ReplaceOpen).map(drop)),
        Box::new(|tx| statements::save(tx, sid(1), &renamed, rid(23), second(7), Keep::ReplaceOpen).map(drop)),
        Box::new(|tx| publish(tx, sid(2), 1, "two", second(8)).map(drop)),
        Box::new(|tx| publish(tx, sid(2), 2, "two", second(9)).map(drop)),
        Box::new(|tx| query_sheets::save(tx, sid(3), &sheet, second(9))),
        Box::new(|tx| query_sheets::save(tx, sid(3), &QuerySheet::default(), second(10))),
        Box::new(|tx| query_sheets::save(tx, sid(3), &sheet, second(11))),
        Box::new(|tx| statements::set_stage(tx, sid(4), Stage::Spiked)),
        Box::new(|tx| statements::set_binned(tx, sid(4), Some(second(11)))),
        Box::new(|tx| categories::refile(tx, &[cid(101)], Some(cid(100)), second(11)).map(drop)),
        Box::new(|tx| categories::refile(tx, &[cid(100)], None, second(11)).map(drop)),
        Box::new(|tx| statements::delete(tx, sid(4))),
        Box::new(|tx| statements::save(tx, sid(3), &filed, rid(33), second(12), Keep::NewRevision).map(drop)),
        // The category goes while a text is filed in it: the reference of the text is cut.
        Box::new(|tx| tx.execute("DELETE FROM category WHERE id = ?1", [cid(101).to_string()]).map(drop).map_err(StoreError::from)),
    ];
    for (number, step) in steps.iter().enumerate() {
        store.write(|tx| step(tx)).unwrap();
        assert_eq!(wrong(store.connection()), 0, "after step {number}");
    }
    assert_eq!((titled(&store, "rail"), titled(&store, "ferry")), (2, 1));
    let rows: i64 = store.connection().query_row("SELECT COUNT(*) FROM listing", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 3);
}

#[test]
fn an_older_newsroom_is_listed_from_the_first_opening_on() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    std::fs::copy(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/newsrooms/v1.db"), &path).unwrap();
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(wrong(store.connection()), 0);
    assert_eq!((titled(&store, "water"), titled(&store, "记者")), (1, 1));
}

#[test]
fn rows_come_in_the_order_in_which_they_were_asked_for() {
    let mut store = memory();
    store.write(|tx| (1..=3).try_for_each(|n| add(tx, &statement(n, text("T"))))).unwrap();
    let rows = statements::rows(store.connection(), &[sid(3), sid(9), sid(1)]).unwrap();
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [sid(3), sid(1)]);
}
