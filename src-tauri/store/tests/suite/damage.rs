//! Damaged files: refused in words, never a panic, never a silent half.

use std::{fs, path::Path};

use lectern_store::{Access, StoreError, backup, statements};
use tempfile::tempdir;

use crate::sample::*;

const PAGE: usize = 4096;

fn change(path: &Path, with: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    with(&mut bytes);
    fs::write(path, bytes).unwrap();
}

/// As after a crash, or when the file came here alone: nothing says that the exit was clean.
fn forget_clean_exit(path: &Path) {
    fs::remove_file(path.with_file_name("press.db.lock")).unwrap();
}

#[test]
fn a_zeroed_header_is_no_newsroom() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 5);
    change(&path, |bytes| bytes[..100].fill(0));
    for access in [Access::Read, Access::Write] {
        assert!(matches!(open(&path, access), Err(StoreError::NotANewsroom { .. })));
    }
}

#[test]
fn a_truncated_file_is_damaged() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 200);
    change(&path, |bytes| bytes.truncate(bytes.len() / 2 / PAGE * PAGE));
    for access in [Access::Read, Access::Write] {
        let Err(StoreError::Damaged { path: named, .. }) = open(&path, access) else { panic!("opened for {access:?}") };
        assert!(named.ends_with("press.db"));
    }
}

#[test]
fn overwritten_pages_are_found_at_the_start_when_the_last_exit_was_not_clean() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 200);
    change(&path, |bytes| {
        let end = bytes.len();
        bytes[end - 3 * PAGE..].fill(0xA5);
    });
    forget_clean_exit(&path);
    // Twice: the first refusal must not pass for a clean exit.
    for _ in 0..2 {
        let Err(StoreError::Damaged { detail, .. }) = open(&path, Access::Write) else { panic!("opened") };
        assert!(!detail.is_empty());
    }
}

#[test]
fn overwritten_pages_are_found_by_the_doctor_and_by_a_backup_after_a_clean_exit() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 200);
    change(&path, |bytes| {
        let end = bytes.len();
        bytes[end - 3 * PAGE..].fill(0xA5);
    });
    let store = open(&path, Access::Write).unwrap();
    match backup::doctor(store.connection()) {
        Ok(report) => assert!(!report.is_sound()),
        Err(error) => assert!(matches!(error, StoreError::Damaged { .. }), "{error}"),
    }
    let copy = folder.path().join("copy.db");
    assert!(matches!(backup::backup(store.connection(), &copy), Err(StoreError::Damaged { .. })));
    assert!(!copy.exists());
}

#[test]
fn a_value_that_means_nothing_is_damage_and_its_words_stay_out_of_the_message() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 1);
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute("UPDATE statement SET stage = 'a secret'", []).unwrap();
    drop(other);
    let store = open(&path, Access::Read).unwrap();
    let Err(StoreError::Damaged { detail, .. }) = statements::load(store.connection(), sid(1)) else { panic!("read") };
    assert!(detail.contains("stage") && !detail.contains("secret"), "{detail}");
}

#[test]
fn random_damage_is_refused_in_words_or_read_whole() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 60);
    let sound = fs::read(&path).unwrap();
    // Numerical Recipes' generator: the same damage in each run.
    let mut seed = 1_u32;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed as usize % below
    };
    let mut refused = 0;
    for _ in 0..150 {
        let mut bytes = sound.clone();
        for _ in 0..=random(4) {
            let start = random(bytes.len() - 64);
            let length = 1 + random(64);
            let value = u8::try_from(random(256)).unwrap();
            bytes[start..start + length].fill(value);
        }
        fs::write(&path, bytes).unwrap();
        fs::write(path.with_file_name("press.db.lock"), "open\n").unwrap();
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(path.with_file_name(format!("press.db{suffix}")));
        }
        let outcome = open(&path, Access::Write).and_then(|store| {
            for n in 1..=60 {
                statements::load(store.connection(), sid(n))?;
            }
            backup::doctor(store.connection())
        });
        match outcome {
            Ok(_) => {}
            Err(
                StoreError::Damaged { .. }
                | StoreError::NotANewsroom { .. }
                | StoreError::Newer { .. }
                | StoreError::Io { .. }
                | StoreError::ReadOnly { .. }
                | StoreError::Sql(_),
            ) => refused += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert!(refused > 0);
}
