//! Copies: verified, never over a file, and good for a new start.

use std::fs;

use lectern_core::statement::Stage;
use lectern_store::{Access, SCHEMA, Store, StoreError, backup, editions, notes, statements};
use tempfile::tempdir;

use crate::sample::*;

fn filled(folder: &tempfile::TempDir) -> Store {
    let path = file(folder, 5);
    let mut store = open(&path, Access::Write).unwrap();
    store
        .write(|tx| {
            publish(tx, sid(1), 1, "first", second(10))?;
            notes::save(tx, sid(1), "Ask the minister", second(11))
        })
        .unwrap();
    store
}

#[test]
fn a_backup_opens_as_a_newsroom_of_its_own_with_everything_in_it() {
    let folder = tempdir().unwrap();
    let store = filled(&folder);
    let copy = folder.path().join("copy.db");
    backup::backup(store.connection(), &copy).unwrap();
    let second_store = open(&copy, Access::Write).unwrap();
    assert_eq!(second_store.newsroom(), store.newsroom());
    let (a, b) = (store.connection(), second_store.connection());
    for n in 1..=5 {
        assert_eq!(statements::load(a, sid(n)).unwrap(), statements::load(b, sid(n)).unwrap());
    }
    assert_eq!(editions::newest(a, sid(1)).unwrap(), editions::newest(b, sid(1)).unwrap());
    assert_eq!(notes::load(b, sid(1)).unwrap().body, "Ask the minister");
}

#[test]
fn a_backup_taken_by_a_reader_holds_the_same() {
    let folder = tempdir().unwrap();
    let store = filled(&folder);
    let reader = open(store.path().unwrap(), Access::Read).unwrap();
    let copy = folder.path().join("copy.db");
    backup::backup(reader.connection(), &copy).unwrap();
    assert_eq!(total(&open(&copy, Access::Read).unwrap()), 5);
}

#[test]
fn a_backup_never_replaces_a_file_and_leaves_no_remains() {
    let folder = tempdir().unwrap();
    let store = filled(&folder);
    let copy = folder.path().join("copy.db");
    fs::write(&copy, "precious").unwrap();
    assert!(matches!(backup::backup(store.connection(), &copy), Err(StoreError::Exists { .. })));
    assert_eq!(fs::read_to_string(&copy).unwrap(), "precious");
    let nowhere = backup::backup(store.connection(), &folder.path().join("no/copy.db"));
    assert!(matches!(nowhere, Err(StoreError::Missing { .. })));
    let remains =
        fs::read_dir(folder.path()).unwrap().filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains(".part"));
    assert_eq!(remains.count(), 0);
}

#[test]
fn a_backup_is_restored_to_a_new_file_only() {
    let folder = tempdir().unwrap();
    let store = filled(&folder);
    let copy = folder.path().join("copy.db");
    backup::backup(store.connection(), &copy).unwrap();
    let again = folder.path().join("again.db");
    backup::restore(&copy, &again).unwrap();
    let mut restored = open(&again, Access::Write).unwrap();
    assert_eq!(total(&restored), 5);
    write_one(&mut restored, 77).unwrap();
    let live = store.path().unwrap();
    assert!(matches!(backup::restore(&copy, live), Err(StoreError::Exists { .. })));
    assert_eq!(total(&store), 5);
}

#[test]
fn only_a_sound_newsroom_is_restored() {
    let folder = tempdir().unwrap();
    let store = filled(&folder);
    let to = folder.path().join("again.db");
    let letter = folder.path().join("letter.db");
    fs::write(&letter, "Dear colleague, ".repeat(50)).unwrap();
    assert!(matches!(backup::restore(&letter, &to), Err(StoreError::NotANewsroom { .. })));
    assert!(matches!(backup::restore(&folder.path().join("none.db"), &to), Err(StoreError::Missing { .. })));
    let copy = folder.path().join("copy.db");
    backup::backup(store.connection(), &copy).unwrap();
    let mut bytes = fs::read(&copy).unwrap();
    let end = bytes.len();
    bytes[end - 2 * 4096..].fill(0x5A);
    fs::write(&copy, bytes).unwrap();
    assert!(matches!(backup::restore(&copy, &to), Err(StoreError::Damaged { .. })));
    assert!(!to.exists());
}

#[test]
fn the_doctor_counts_and_finds_a_missing_row() {
    let folder = tempdir().unwrap();
    let mut store = filled(&folder);
    store.write(|tx| statements::set_stage(tx, sid(2), Stage::Spiked)).unwrap();
    let report = backup::doctor(store.connection()).unwrap();
    assert!(report.is_sound());
    assert_eq!((report.statements, report.editions, report.revisions, report.schema), (5, 1, 5, SCHEMA));
    let path = store.path().unwrap().to_owned();
    drop(store);
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM statement WHERE stage = 'spiked'").unwrap();
    drop(other);
    let report = backup::doctor(open(&path, Access::Read).unwrap().connection()).unwrap();
    assert_eq!(report.foreign_keys.len(), 1, "{report:?}");
}
