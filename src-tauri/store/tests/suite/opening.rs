//! Opening, creating, locking, and files that must not be touched.

use std::{fs, path::Path};

use lectern_core::{labels::Label, statement::Role};
use lectern_store::{Access, SCHEMA, Store, StoreError, profile, statements};
use rusqlite::{Connection, config::DbConfig};
use tempfile::tempdir;

#[cfg(unix)]
use crate::mount;
use crate::sample::*;

#[test]
fn a_new_newsroom_has_its_id_its_profile_and_folders_of_its_own() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a/b/press.db");
    let mut told = profile();
    told.organisation = "Embassy of Freedonia".to_owned();
    told.labels =
        vec![Label { text: "发言人".to_owned(), role: Role::Answer }, Label { text: "Daily Planet".to_owned(), role: Role::Question }];
    let store = Store::create(&path, &told, uuid(7), second(0)).unwrap();
    assert_eq!(store.newsroom(), uuid(7));
    drop(store);
    let store = open(&path, Access::Read).unwrap();
    assert_eq!((store.newsroom(), store.access()), (uuid(7), Access::Read));
    assert_eq!(profile::load(store.connection()).unwrap(), told);
    let mut names: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.retain(|name| !name.to_string_lossy().ends_with("-shm") && !name.to_string_lossy().ends_with("-wal"));
    names.sort();
    assert_eq!(names, ["press.db", "press.db.lock"]);
}

#[test]
fn a_newsroom_is_never_created_over_a_file() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    fs::write(&path, "Dear colleague").unwrap();
    let refused = Store::create(&path, &profile(), uuid(7), second(0));
    assert!(matches!(refused, Err(StoreError::Exists { path: named }) if named.ends_with("letter.txt")));
    assert_eq!(fs::read_to_string(&path).unwrap(), "Dear colleague");
}

#[cfg(unix)]
#[test]
fn a_newsroom_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempdir().unwrap();
    let path = file(&folder, 0);
    for name in [path.clone(), folder.path().join("press.db.lock")] {
        assert_eq!(fs::metadata(name).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn every_setting_of_the_reliability_page_is_in_force() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 0);
    let writer = open(&path, Access::Write).unwrap();
    let pragma = |name: &str| {
        let value = writer.connection().pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0));
        match value.unwrap() {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{name} is {other:?}"),
        }
    };
    for (name, value) in [
        ("application_id", "1279480910"),
        ("user_version", &SCHEMA.to_string()),
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("busy_timeout", "5000"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("temp_store", "2"),
        ("secure_delete", "1"),
        ("wal_autocheckpoint", "1000"),
        ("journal_size_limit", "67108864"),
        ("fullfsync", "1"),
        ("checkpoint_fullfsync", "1"),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        assert_eq!(writer.connection().db_config(setting).unwrap(), on, "{setting:?}");
    }
}

#[test]
fn a_second_writer_is_refused_at_once_and_told_who_writes() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 0);
    let first = open(&path, Access::Write).unwrap();
    let start = std::time::Instant::now();
    let Err(StoreError::Locked { holder, .. }) = open(&path, Access::Write) else { panic!("two writers") };
    assert!(start.elapsed().as_millis() < 500);
    let pid = format!("process {}, since ", std::process::id());
    assert!(holder.unwrap().starts_with(&pid));
    drop(first);
    open(&path, Access::Write).unwrap();
}

#[test]
fn a_reader_sees_each_commit_while_a_writer_is_at_work() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 1);
    let mut writer = open(&path, Access::Write).unwrap();
    let reader = open(&path, Access::Read).unwrap();
    assert_eq!(total(&reader), 1);
    writer
        .write(|tx| {
            add(tx, &statement(50, text("Half done")))?;
            assert_eq!(total(&reader), 1);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(total(&reader), 2);
    drop(reader);
    write_one(&mut writer, 51).unwrap();
    drop(writer);
    assert_eq!(total(&open(&path, Access::Read).unwrap()), 3);
}

#[test]
fn a_reader_writes_nothing() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 1);
    let mut reader = open(&path, Access::Read).unwrap();
    assert!(matches!(write_one(&mut reader, 5), Err(StoreError::ReadOnly { path: named }) if named.ends_with("press.db")));
    let behind = reader.connection().execute("DELETE FROM statement", []).map_err(StoreError::from);
    assert!(matches!(behind, Err(StoreError::ReadOnly { .. })));
}

#[test]
fn a_write_that_fails_leaves_nothing_behind() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 1);
    let mut store = open(&path, Access::Write).unwrap();
    let failed = store.write(|tx| {
        add(tx, &statement(60, text("Never")))?;
        statements::set_stage(tx, sid(61), lectern_core::statement::Stage::Killed)
    });
    assert!(matches!(failed, Err(StoreError::NoStatement(id)) if id == sid(61)));
    assert_eq!(total(&store), 1);
    write_one(&mut store, 60).unwrap();
    assert_eq!(total(&store), 2);
}

#[test]
fn a_missing_newsroom_is_missing_and_leaves_no_lock_file() {
    let folder = tempdir().unwrap();
    for path in [folder.path().join("none.db"), folder.path().join("no/folder.db")] {
        for access in [Access::Read, Access::Write] {
            assert!(matches!(open(&path, access), Err(StoreError::Missing { .. })));
        }
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn what_is_no_newsroom_is_refused_and_left_alone() {
    let folder = tempdir().unwrap();
    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE recipe (id); PRAGMA user_version = 1").unwrap();
    let empty = folder.path().join("empty.db");
    fs::write(&empty, "").unwrap();
    let letter = folder.path().join("letter.db");
    fs::write(&letter, "Dear colleague, ".repeat(500)).unwrap();
    for path in [&other, &empty, &letter, &folder.path().to_owned()] {
        let before = fs::read(path).unwrap_or_default();
        for access in [Access::Read, Access::Write] {
            assert!(matches!(open(path, access), Err(StoreError::NotANewsroom { .. })), "{}", path.display());
        }
        assert_eq!(fs::read(path).unwrap_or_default(), before);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
}

#[cfg(unix)]
#[test]
fn a_linked_folder_is_followed_and_a_linked_newsroom_is_refused() {
    let folder = tempdir().unwrap();
    let real = folder.path().join("real");
    fs::create_dir(&real).unwrap();
    drop(Store::create(&real.join("press.db"), &profile(), uuid(9), second(0)).unwrap());
    std::os::unix::fs::symlink(&real, folder.path().join("shared")).unwrap();
    std::os::unix::fs::symlink(real.join("press.db"), folder.path().join("link.db")).unwrap();
    let store = open(&folder.path().join("shared/press.db"), Access::Write).unwrap();
    assert!(store.path().unwrap().ends_with("real/press.db"));
    drop(store);
    assert!(matches!(open(&folder.path().join("link.db"), Access::Read), Err(StoreError::Io { .. })));
}

fn refuses_as_newer(path: &Path) {
    for access in [Access::Write, Access::Read] {
        let Err(StoreError::Newer { found, supported, .. }) = open(path, access) else { panic!("opened for {access:?}") };
        assert_eq!((found, supported), (SCHEMA + 1, SCHEMA));
    }
}

#[test]
fn a_newer_newsroom_is_refused_with_every_byte_unchanged() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 3);
    let other = Connection::open(&path).unwrap();
    other.pragma_update(None, "user_version", SCHEMA + 1).unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    refuses_as_newer(&path);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newsroom_that_is_newer_only_in_its_log_is_refused_unchanged_too() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 3);
    let other = Connection::open(&path).unwrap();
    other.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    other.pragma_update(None, "user_version", SCHEMA + 1).unwrap();
    drop(other);
    let log = folder.path().join("press.db-wal");
    let before = (fs::read(&path).unwrap(), fs::read(&log).unwrap());
    refuses_as_newer(&path);
    assert_eq!((fs::read(&path).unwrap(), fs::read(&log).unwrap()), before);
}

#[cfg(unix)]
#[test]
fn a_newsroom_in_a_read_only_folder_is_read_and_not_written() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 2);
    let Some(_fault) = mount::read_only(folder.path()) else { return };
    let reader = open(&path, Access::Read).unwrap();
    assert_eq!(total(&reader), 2);
    assert!(matches!(open(&path, Access::Write), Err(StoreError::ReadOnly { .. })));
    let new = Store::create(&folder.path().join("new.db"), &profile(), uuid(9), second(0));
    assert!(matches!(new, Err(StoreError::ReadOnly { .. })));
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_with_an_unfinished_log_is_not_read_half() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 2);
    let mut writer = open(&path, Access::Write).unwrap();
    writer.connection().set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    write_one(&mut writer, 70).unwrap();
    drop(writer);
    let shared = folder.path().join("press.db-shm");
    if shared.exists() {
        fs::remove_file(shared).unwrap();
    }
    let Some(_fault) = mount::read_only(folder.path()) else { return };
    let Err(StoreError::Io { source, .. }) = open(&path, Access::Read) else { panic!("read without its log") };
    assert!(source.to_string().contains("-wal"));
}
