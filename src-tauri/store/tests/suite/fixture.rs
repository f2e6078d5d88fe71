//! Newsrooms of every released schema open in this one. The files are made once, by
//! `cargo run -p lectern-store --example newsroom_fixture -- PATH` of that release.

use std::{fs, path::Path};

use lectern_core::statement::Stage;
use lectern_store::{
    Access, backup, categories, editions, journal, notes, profile, query_sheets,
    statements::{self, Keep},
    translations,
};
use tempfile::tempdir;

use crate::sample::*;

#[test]
fn a_newsroom_of_each_released_schema_opens_with_everything_in_it() {
    for name in ["v1.db", "v2.db", "v7.db"] {
        opens_with_everything_in_it(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/newsrooms").join(name));
    }
}

fn opens_with_everything_in_it(fixture: &Path) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    fs::copy(fixture, &path).unwrap();
    let mut store = open(&path, Access::Write).unwrap();
    let conn = store.connection();
    assert!(backup::doctor(conn).unwrap().is_sound());
    assert_eq!(profile::load(conn).unwrap().organisation, "Embassy of Freedonia");
    let tree = categories::tree(conn).unwrap();
    let remarks = tree.at("press/remarks").unwrap().id;
    assert_eq!(categories::counts(conn).unwrap(), [(remarks, 2)]);
    let public = statements::resolve(conn, "water-treaty").unwrap()[0];
    let statement = statements::load(conn, public).unwrap().unwrap();
    assert_eq!(statement.stage, Stage::Published);
    assert_eq!(statement.text.turns[1].markdown, "Corrected again: **three** rivers.");
    let edition = editions::newest(conn, public).unwrap().unwrap();
    assert_eq!((edition.number, edition.change_note.as_deref()), (2, Some("A figure was corrected.")));
    assert_eq!(edition.text.turns[1].markdown, "The treaty covers **two** rivers.\n\n* one\n* two");
    assert_eq!(editions::load(conn, public, 1).unwrap().unwrap().text.turns[1].speaker.as_deref(), Some("Spokesperson"));
    let chinese = statements::resolve(conn, "00000000-0000-7000-8000-000000000002").unwrap()[0];
    let chinese = statements::load(conn, chinese).unwrap().unwrap();
    assert_eq!((chinese.text.head.title.as_str(), chinese.set), ("答记者问", statement.set));
    assert_eq!(notes::load(conn, public).unwrap().body, "Ask the ministry about the third river.");
    // Nobody wrote down why an address was old.
    let redirects = categories::redirects(conn).unwrap();
    assert_eq!(redirects.iter().map(|redirect| (redirect.old_path.as_str(), redirect.why)).collect::<Vec<_>>(), [("press/comments", None)]);
    write_one(&mut store, 500).unwrap();
    // A text from before there were journals stays, however soon it is written over; a later
    // one is in the journal.
    let mut newer = statement.text.clone();
    newer.head.title = "On the water treaties".to_owned();
    store.write(|tx| statements::save(tx, public, &newer, rid(600), statement.saved_at, Keep::ReplaceOpen)).unwrap();
    let kept = statements::load_revision(store.connection(), statement.revision).unwrap();
    let written_over = journal::text_at(store.connection(), public, statement.revision).unwrap();
    assert_eq!(kept.is_some(), !fixture.ends_with("v7.db"));
    assert_eq!(kept.or(written_over), Some(statement.text));
    assert!(backup::doctor(store.connection()).unwrap().is_sound());
}

#[test]
fn a_newsroom_of_schema_2_opens_with_its_query_sheet_and_no_translation_is_behind() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/newsrooms/v2.db");
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    fs::copy(&fixture, &path).unwrap();
    let mut store = open(&path, Access::Write).unwrap();
    let conn = store.connection();
    assert!(backup::doctor(conn).unwrap().is_sound());
    let public = statements::resolve(conn, "water-treaty").unwrap()[0];
    assert_eq!(query_sheets::load(conn, public).unwrap().journalist, "Ana Ferro");
    let rows = statements::list(conn, &statements::Filter::default(), None, 10).unwrap().rows;
    assert!(rows.len() == 2 && rows.iter().all(|row| (row.source, row.stale, row.untranslated) == (None, 0, 0)));
    // The set that was there is there; which of the two is the source nobody has said.
    let set = statements::load(conn, public).unwrap().unwrap().set;
    let members = translations::members(conn, set).unwrap();
    assert!(members.len() == 2 && members.iter().all(|member| member.source.is_none()));
    assert!(translations::translated_from(conn, public).unwrap().is_empty());
    write_one(&mut store, 500).unwrap();
}
