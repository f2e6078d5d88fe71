//! Pictures and documents: kept once, pinned by saved texts, erased when nothing needs them.

use lectern_core::attachment::{Alt, Attachment, Facts, FileHash, FileKind, FileName};
use lectern_store::{
    StoreError, backup, editions, files,
    statements::{self, Keep},
};

use crate::sample::{add, memory, publish, rid, second, sid, statement, text};

fn facts(bytes: &[u8]) -> Facts {
    let length = u64::try_from(bytes.len()).unwrap();
    Facts { hash: FileHash::of(bytes), kind: FileKind::Png, bytes: length, size: Some((8, 6)) }
}

fn attachment(bytes: &[u8], alt: Alt) -> Attachment {
    let name = FileName::propose("harbour", FileKind::Png);
    Attachment { name, file: facts(bytes), alt, caption: "Dawn".to_owned(), credit: String::new() }
}

#[test]
fn a_file_is_kept_once_and_its_bytes_are_looked_over() {
    let mut store = memory();
    store.write(|tx| files::keep(tx, &facts(b"one"), b"one", second(1))).unwrap();
    store.write(|tx| files::keep(tx, &facts(b"one"), b"one", second(2))).unwrap();
    let conn = store.connection();
    assert!(backup::doctor(conn).unwrap().is_sound());
    assert_eq!(files::facts(conn, FileHash::of(b"one")).unwrap(), Some(facts(b"one")));
    assert_eq!(files::bytes(conn, FileHash::of(b"one")).unwrap().as_deref(), Some(b"one".as_slice()));
    assert_eq!(files::bytes(conn, FileHash::of(b"two")).unwrap(), None);
    store.write(|tx| tx.execute_batch("UPDATE file SET bytes = x'6f6e46'").map_err(StoreError::from)).unwrap();
    assert!(matches!(files::bytes(store.connection(), FileHash::of(b"one")), Err(StoreError::Damaged { .. })));
    assert!(!backup::doctor(store.connection()).unwrap().is_sound());
}

#[test]
fn what_is_said_of_a_file_comes_back_with_each_text() {
    let mut store = memory();
    for alt in [Alt::Missing, Alt::Decorative, Alt::Words("Two ferries".to_owned())] {
        let mut written = text("A title");
        written.head.files = vec![attachment(b"one", alt)];
        store.write(|tx| files::keep(tx, &facts(b"one"), b"one", second(1))).unwrap();
        let n = u128::from(store.changes());
        store.write(|tx| add(tx, &statement(n, written.clone()))).unwrap();
        assert_eq!(statements::load(store.connection(), sid(n)).unwrap().unwrap().text, written);
    }
}

#[test]
fn a_text_cannot_name_a_file_that_is_not_kept() {
    let mut store = memory();
    let mut written = text("A title");
    written.head.files = vec![attachment(b"nowhere", Alt::Missing)];
    assert!(store.write(|tx| add(tx, &statement(1, written))).is_err());
}

#[test]
fn an_edition_pins_the_files_of_its_text_and_they_outlive_their_removal() {
    let mut store = memory();
    let mut with = text("A title");
    with.head.files = vec![attachment(b"one", Alt::Decorative)];
    store
        .write(|tx| {
            files::keep(tx, &facts(b"one"), b"one", second(1))?;
            files::keep(tx, &facts(b"spare"), b"spare", second(1))?;
            add(tx, &statement(1, with.clone()))?;
            publish(tx, sid(1), 1, "a-title", second(2))?;
            statements::save(tx, sid(1), &text("A title"), rid(50), second(100), Keep::NewRevision)
        })
        .unwrap();
    assert!(files::has_unneeded(store.connection(), second(200)).unwrap());
    assert_eq!(store.write(|tx| files::erase_unneeded(tx, second(200))).unwrap(), 1);
    assert!(!files::has_unneeded(store.connection(), second(200)).unwrap());
    assert_eq!(editions::newest(store.connection(), sid(1)).unwrap().unwrap().text.head.files, with.head.files);
    assert!(files::bytes(store.connection(), FileHash::of(b"spare")).unwrap().is_none());
}
