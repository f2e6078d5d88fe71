//! A full disk: the write is refused, what was acknowledged stays, and work goes on when there
//! is space again.

use lectern_core::statement::Role;
use lectern_store::{Access, Store, StoreError, backup};
use tempfile::tempdir;

#[cfg(unix)]
use crate::mount;
use crate::sample::*;

fn write_until_full(store: &mut Store) -> u128 {
    for n in 1_000.. {
        let mut text = text("Large");
        text.turns.push(turn(3, Role::Text, &"x".repeat(60_000)));
        match store.write(|tx| add(tx, &statement(n, text))) {
            Ok(()) => {}
            Err(StoreError::Full) => return n - 1_000,
            Err(other) => panic!("{other}"),
        }
    }
    unreachable!("the disk has an end")
}

#[test]
fn a_full_disk_refuses_the_write_and_loses_nothing() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 3);
    let mut store = open(&path, Access::Write).unwrap();
    let pages: i64 = store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.connection().pragma_update(None, "max_page_count", pages + 100).unwrap();
    let acknowledged = write_until_full(&mut store);
    assert!(acknowledged > 0);
    assert_eq!(u128::from(total(&store)), 3 + acknowledged);
    assert!(backup::doctor(store.connection()).unwrap().is_sound());
    store.connection().pragma_update(None, "max_page_count", pages + 1_000).unwrap();
    write_one(&mut store, 5).unwrap();
    drop(store);
    assert_eq!(u128::from(total(&open(&path, Access::Read).unwrap())), 4 + acknowledged);
}

#[cfg(unix)]
#[test]
fn a_full_file_system_refuses_the_write_and_loses_nothing() {
    let folder = tempdir().unwrap();
    let Some(_fault) = mount::small(folder.path(), 2) else { return };
    let path = folder.path().join("press.db");
    let mut store = Store::create(&path, &profile(), uuid(9), second(0)).unwrap();
    let acknowledged = write_until_full(&mut store);
    assert!(acknowledged > 0);
    assert_eq!(u128::from(total(&store)), acknowledged);
    assert!(matches!(backup::backup(store.connection(), &folder.path().join("copy.db")), Err(StoreError::Full)));
    drop(store);
    let store = open(&path, Access::Read).unwrap();
    assert_eq!(u128::from(total(&store)), acknowledged);
    assert!(backup::doctor(store.connection()).unwrap().is_sound());
    drop(store);
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains(".part")), "{names:?}");
}
