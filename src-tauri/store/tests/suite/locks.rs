//! SQLite's own locks on a newsroom that is open.
//!
//! SQLite itself (since 3.51) no longer lets another process throw the log away when they are
//! lost, so the loss shows in the kernel's table and nowhere else.

use std::{fs, os::unix::fs::MetadataExt, path::Path};

use lectern_store::{Access, StoreError, backup};
use tempfile::tempdir;

use crate::sample::*;

/// Whether this process has a POSIX lock on the file.
///
/// The kernel's table is read in pieces while other tests lock and unlock, so one reading can
/// miss a line; several can't.
fn is_locked(path: &Path) -> bool {
    (0..20).any(|_| is_listed(path))
}

fn is_listed(path: &Path) -> bool {
    let inode = fs::metadata(path).unwrap().ino().to_string();
    let pid = std::process::id().to_string();
    fs::read_to_string("/proc/locks").unwrap().lines().any(|line| {
        // As in `1: POSIX  ADVISORY  READ 4711 fe:00:1234 1073741826 1073742335`.
        let words: Vec<&str> = line.split_whitespace().collect();
        words[1] == "POSIX" && words[4] == pid && words[5].ends_with(&format!(":{inode}"))
    })
}

#[test]
fn opening_and_closing_beside_a_writer_leaves_its_locks_alone() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 1);
    let mut writer = open(&path, Access::Write).unwrap();
    write_one(&mut writer, 50).unwrap();
    assert!(is_locked(&path));
    drop(open(&path, Access::Read).unwrap());
    assert!(matches!(open(&path, Access::Write), Err(StoreError::Locked { .. })));
    backup::restore(&path, &folder.path().join("copy.db")).unwrap();
    assert!(is_locked(&path));
    drop(writer);
    assert!(!is_locked(&path));
}
