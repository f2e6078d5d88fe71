//! Statements: what is written is read back, and what a save keeps.

use lectern_core::{
    lang::Lang,
    statement::{Kind, RevisionId, Role, Stage, Statement, StatementId, TurnId},
};
use lectern_store::{
    Store, StoreError, categories, notes,
    statements::{self, Keep},
};

use crate::sample::*;

fn rich() -> Statement {
    let mut text = text("لماذا؟ 为什么");
    text.head.slug = Some(slug("why"));
    text.head.summary = "In short.".to_owned();
    text.head.lang = Lang::parse("zh-Hans").unwrap();
    text.head.section = Some(cid(100));
    text.head.place = Some("Beijing".to_owned());
    text.head.date = Some("2026-03-01".parse().unwrap());
    text.head.kind = Kind::PressConference;
    text.turns[0].speaker = Some("记者".to_owned());
    text.turns[0].outlet = Some("Daily Planet".to_owned());
    text.turns[1].origin = Some(TurnId(uuid(44)));
    text.turns.push(turn(3, Role::Text, "  kept\r\nbyte for byte \u{a0}\n\n"));
    Statement { saved_at: "2026-03-01T09:00:00.123456789Z".parse().unwrap(), ..statement(1, text) }
}

#[test]
fn a_statement_is_read_back_as_it_was_written() {
    let mut store = memory();
    let written = rich();
    store
        .write(|tx| {
            categories::insert(tx, &category(100, None, "press", 0))?;
            add(tx, &written)
        })
        .unwrap();
    assert_eq!(statements::load(store.connection(), sid(1)).unwrap(), Some(written.clone()));
    assert_eq!(statements::load_revision(store.connection(), rid(1)).unwrap(), Some(written.text));
    assert_eq!(statements::load(store.connection(), sid(2)).unwrap(), None);
    assert_eq!(statements::load_revision(store.connection(), rid(2)).unwrap(), None);
}

fn saved(store: &mut Store, n: u128, at: i64, keep: Keep) -> Result<RevisionId, StoreError> {
    store.write(|tx| statements::save(tx, sid(1), &text(&format!("Text {n}")), rid(n), second(at), keep))
}

/// The history as `seq title@edition`, newest first.
fn history(store: &Store) -> Vec<String> {
    let rows = statements::revisions(store.connection(), sid(1)).unwrap();
    let line =
        |row: &statements::RevisionRow| format!("{} {}{}", row.seq, row.title, row.edition.map(|n| format!("@{n}")).unwrap_or_default());
    rows.iter().map(line).collect()
}

fn with_one() -> Store {
    let mut store = memory();
    store.write(|tx| add(tx, &statement(1, text("Text 1")))).unwrap();
    store
}

#[test]
fn typing_makes_one_revision_a_minute_each_save_with_an_id_of_its_own() {
    let mut store = with_one();
    for (n, at, expected) in [
        (2, 1, ["2 Text 2", "1 Text 1"].as_slice()),
        (3, 30, &["2 Text 3", "1 Text 1"]),
        (4, 60, &["2 Text 4", "1 Text 1"]),
        (5, 61, &["3 Text 5", "2 Text 4", "1 Text 1"]),
        // A clock that was set back closes the revision.
        (6, 20, &["4 Text 6", "3 Text 5", "2 Text 4", "1 Text 1"]),
    ] {
        assert_eq!(saved(&mut store, n, at, Keep::ReplaceOpen).unwrap(), rid(n));
        assert_eq!(history(&store), expected);
        assert_eq!(statements::load(store.connection(), sid(1)).unwrap().unwrap().revision, rid(n));
    }
    assert_eq!(statements::load_revision(store.connection(), rid(3)).unwrap(), None);
}

#[test]
fn a_save_that_keeps_leaves_the_text_before_it() {
    let mut store = with_one();
    saved(&mut store, 2, 1, Keep::NewRevision).unwrap();
    saved(&mut store, 3, 2, Keep::NewRevision).unwrap();
    assert_eq!(history(&store), ["3 Text 3", "2 Text 2", "1 Text 1"]);
    let statement = statements::load(store.connection(), sid(1)).unwrap().unwrap();
    assert_eq!((statement.text, statement.saved_at), (text("Text 3"), second(2)));
}

#[test]
fn a_pinned_revision_is_never_overwritten() {
    let mut store = with_one();
    saved(&mut store, 2, 1, Keep::ReplaceOpen).unwrap();
    store.write(|tx| publish(tx, sid(1), 1, "one", second(2))).unwrap();
    saved(&mut store, 3, 3, Keep::ReplaceOpen).unwrap();
    assert_eq!(history(&store), ["3 Text 3", "2 Text 2@1", "1 Text 1"]);
}

#[test]
fn saving_or_moving_an_unknown_statement_is_refused() {
    let mut store = memory();
    assert!(matches!(saved(&mut store, 2, 1, Keep::NewRevision), Err(StoreError::NoStatement(id)) if id == sid(1)));
    let moved = store.write(|tx| statements::set_stage(tx, sid(1), Stage::Approved));
    assert!(matches!(moved, Err(StoreError::NoStatement(_))));
}

#[test]
fn a_statement_is_found_by_its_id_a_prefix_or_a_slug() {
    let mut store = memory();
    let ids = ["01890000-1111-7000-8000-000000000001", "01890000-2222-7000-8000-000000000002", "deadbeef-0000-7000-8000-000000000003"];
    let ids: Vec<StatementId> = ids.iter().map(|id| StatementId::parse(id).unwrap()).collect();
    store
        .write(|tx| {
            for (n, id) in (1_u128..).zip(&ids) {
                let mut text = text("Found");
                text.head.slug = (n < 3).then(|| slug(&format!("working-{n}")));
                add(tx, &Statement { id: *id, ..statement(n, text) })?;
            }
            publish(tx, ids[2], 1, "old-name", second(1))?;
            let mut renamed = text("Renamed");
            renamed.head.slug = Some(slug("deadbeef"));
            statements::save(tx, ids[2], &renamed, rid(30), second(2), Keep::NewRevision)?;
            publish(tx, ids[2], 2, "new-name", second(3))
        })
        .unwrap();
    for (asked, expected) in [
        ("01890000-1111-7000-8000-000000000001", &ids[..1]),
        ("018900001111700080000000000000 01", &[]),
        ("01890000111170008000000000000001", &ids[..1]),
        ("01890000", &ids[..2]),
        ("01890000-2", &ids[1..2]),
        ("0189000022", &ids[1..2]),
        ("0189", &[]),
        ("DEADBEEF", &ids[2..]),
        ("deadbeef", &ids[2..]),
        ("working-1", &ids[..1]),
        ("old-name", &ids[2..]),
        (" new-name ", &ids[2..]),
        ("nobody", &[]),
        ("%", &[]),
        ("", &[]),
    ] {
        assert_eq!(statements::resolve(store.connection(), asked).unwrap(), expected, "{asked}");
    }
}

#[test]
fn a_note_is_kept_beside_the_statement_and_goes_with_it() {
    let mut store = with_one();
    assert_eq!(notes::load(store.connection(), sid(1)).unwrap().saved_at, None);
    store.write(|tx| notes::save(tx, sid(1), "first", second(1))).unwrap();
    store.write(|tx| notes::save(tx, sid(1), "second", second(2))).unwrap();
    let note = notes::load(store.connection(), sid(1)).unwrap();
    assert_eq!((note.body.as_str(), note.saved_at), ("second", Some(second(2))));
    let nobody = store.write(|tx| notes::save(tx, sid(5), "nobody's", second(1)));
    assert!(matches!(nobody, Err(StoreError::Sql(_))));
    store
        .write(|tx| {
            tx.execute("DELETE FROM statement", [])?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    for table in ["revision", "turn", "note"] {
        let rows: i64 = store.connection().query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
}
