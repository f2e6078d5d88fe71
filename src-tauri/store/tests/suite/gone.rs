//! A newsroom's file that is deleted, moved or replaced while it is open. The system lets a
//! program write into a file that has no name any more, and drops it with the program.
#![cfg(unix)]

use std::{fs, path::Path};

use lectern_store::{Access, StoreError};
use tempfile::tempdir;

use crate::sample::*;

/// What happens to the file, and the way back.
type Loss = (&'static str, fn(&Path, &Path), fn(&Path, &Path));

const LOSSES: [Loss; 3] = [
    ("moved", |file, away| fs::rename(file, away).unwrap(), |file, away| fs::rename(away, file).unwrap()),
    (
        "deleted, while it has another name",
        |file, away| {
            fs::hard_link(file, away).unwrap();
            fs::remove_file(file).unwrap();
        },
        |file, away| fs::rename(away, file).unwrap(),
    ),
    (
        "replaced by a copy",
        |file, away| {
            fs::rename(file, away).unwrap();
            fs::copy(away, file).unwrap();
        },
        |file, away| fs::rename(away, file).unwrap(),
    ),
];

#[test]
fn nothing_is_saved_in_a_file_that_is_not_in_its_place_and_all_goes_on_when_it_is_back() {
    for (loss, take_away, put_back) in LOSSES {
        let folder = tempdir().unwrap();
        let path = file(&folder, 3);
        let away = folder.path().join("away.db");
        let mut store = open(&path, Access::Write).unwrap();
        write_one(&mut store, 10).unwrap();
        take_away(&path, &away);
        for _ in 0..2 {
            let refused = write_one(&mut store, 11).unwrap_err();
            assert!(matches!(&refused, StoreError::Gone { path: named } if named.ends_with("press.db")), "{loss}: {refused}");
        }
        assert_eq!(total(&store), 4, "{loss}: a refused write was kept");
        put_back(&path, &away);
        write_one(&mut store, 11).unwrap();
        drop(store);
        assert_eq!(total(&open(&path, Access::Read).unwrap()), 5, "{loss}");
    }
}

#[test]
fn a_deleted_file_is_said_to_be_gone_and_the_words_before_it_can_still_be_read() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 3);
    let mut store = open(&path, Access::Write).unwrap();
    fs::remove_file(&path).unwrap();
    let refused = write_one(&mut store, 10).unwrap_err();
    assert!(matches!(refused, StoreError::Gone { .. }), "{refused}");
    assert_eq!(total(&store), 3);
}
