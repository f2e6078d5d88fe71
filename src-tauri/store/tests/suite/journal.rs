//! The journal: every save in it, in order, whatever the clock says, and never changed.

use lectern_core::{
    journal::{Edit, Splice},
    statement::{Head, RevisionId, Stage, Text},
};
use lectern_store::{
    Access, Store, StoreError, backup, categories, journal,
    statements::{self, Keep},
};
use tempfile::tempdir;

use crate::sample::*;

fn with_one() -> Store {
    let mut store = memory();
    store.write(|tx| add(tx, &statement(1, text("Text 1")))).unwrap();
    store
}

fn save(store: &mut Store, n: u128, at: i64, text: &Text) -> RevisionId {
    store.write(|tx| statements::save(tx, sid(1), text, rid(n), second(at), Keep::ReplaceOpen)).unwrap()
}

fn titled(title: &str) -> Text {
    Text { head: Head { title: title.to_owned(), ..text("Text 1").head }, ..text("Text 1") }
}

fn faults(store: &Store) -> Vec<String> {
    backup::doctor(store.connection()).unwrap().journal
}

#[test]
fn every_save_is_in_the_journal_also_those_whose_revision_was_written_over() {
    let mut store = with_one();
    for (n, title) in [(2, "Text 12"), (3, "Text 123"), (4, "Text 13")] {
        save(&mut store, n, i64::try_from(n).unwrap(), &titled(title));
    }
    assert_eq!(statements::revisions(store.connection(), sid(1)).unwrap().len(), 2);
    let entries = journal::entries(store.connection(), sid(1)).unwrap();
    let title = |at, gone: &str, put: &str| vec![Edit::Title(Splice { at, gone: gone.to_owned(), put: put.to_owned() })];
    let edits: Vec<&Vec<Edit>> = entries.iter().map(|entry| &entry.edits).collect();
    assert_eq!(edits, [&title(6, "", "2"), &title(7, "", "3"), &title(6, "2", "")]);
    let chain: Vec<_> = entries.iter().map(|entry| (entry.seq, entry.base, entry.revision, entry.at)).collect();
    assert_eq!(chain, [(1, rid(1), rid(2), second(2)), (2, rid(2), rid(3), second(3)), (3, rid(3), rid(4), second(4))]);
    assert_eq!(faults(&store), Vec::<String>::new());
}

#[test]
fn a_text_that_was_written_over_is_read_as_it_was_at_its_moment() {
    let mut store = with_one();
    // Two minutes of typing: 2 to 4 make one kept text, 5 and 6 the next.
    for (n, at) in [(2, 1), (3, 2), (4, 40), (5, 90), (6, 91)] {
        save(&mut store, n, at, &titled(&format!("Text {n}")));
    }
    let moments = |n| -> Vec<_> {
        let found = journal::moments(store.connection(), sid(1), rid(n)).unwrap();
        found.iter().map(|moment| (moment.revision, moment.at)).collect()
    };
    assert_eq!(moments(4), [(rid(3), second(2)), (rid(2), second(1))]);
    assert_eq!(moments(6), [(rid(5), second(90))]);
    assert_eq!(moments(1), []);
    for n in 2..=6 {
        let text = journal::text_at(store.connection(), sid(1), rid(n)).unwrap().unwrap();
        assert_eq!(text, titled(&format!("Text {n}")));
    }
    assert_eq!(statements::load_revision(store.connection(), rid(3)).unwrap(), None);
    assert_eq!(journal::text_at(store.connection(), sid(1), rid(99)).unwrap(), None);
}

#[test]
fn a_clock_that_is_set_back_a_year_loses_and_misorders_nothing_and_the_history_says_so() {
    const YEAR: i64 = 365 * 24 * 3600;
    let mut store = with_one();
    for (n, at) in [(2, 1), (3, 30), (4, 30 - YEAR), (5, 40 - YEAR), (6, 200), (7, 100)] {
        save(&mut store, n, at, &titled(&format!("Text {n}")));
    }
    let rows = statements::revisions(store.connection(), sid(1)).unwrap();
    let shown: Vec<_> = rows.iter().map(|row| (row.seq, row.title.as_str(), row.clock_set_back)).collect();
    assert_eq!(
        shown,
        [(5, "Text 7", true), (4, "Text 6", false), (3, "Text 5", true), (2, "Text 3", false), (1, "Text 1", false)],
        "newest first by number, whatever the clock said"
    );
    // The newest text carries the time that the clock shows now.
    let statement = statements::load(store.connection(), sid(1)).unwrap().unwrap();
    assert_eq!((statement.text.head.title.as_str(), statement.saved_at), ("Text 7", second(100)));
    let entries = journal::entries(store.connection(), sid(1)).unwrap();
    assert_eq!(entries.iter().map(|entry| entry.revision).collect::<Vec<_>>(), [2, 3, 4, 5, 6, 7].map(rid));
    assert_eq!(faults(&store), Vec::<String>::new());
}

#[test]
fn the_journal_is_refused_every_change_but_a_row_at_its_end() {
    let mut store = with_one();
    save(&mut store, 2, 1, &titled("Text 2"));
    save(&mut store, 3, 2, &titled("Text 3"));
    let row =
        "INSERT INTO edit (statement, seq, base, revision, at, edits) SELECT statement, 2, base, revision, at, edits FROM edit LIMIT 1";
    for (sql, why) in [
        ("UPDATE edit SET edits = '[]'", "never changed"),
        ("UPDATE edit SET at = '2020-01-01T00:00:00Z' WHERE seq = 1", "never changed"),
        ("DELETE FROM edit", "only with its statement"),
        ("DELETE FROM edit WHERE seq = 2", "only with its statement"),
        (row, "only grows at its end"),
        (&row.replace("INSERT", "INSERT OR REPLACE"), "only grows at its end"),
        (&row.replace(" 2,", " 9,"), "only grows at its end"),
        ("DELETE FROM statement", "only from the Bin"),
    ] {
        let refused = store.write(|tx| tx.execute(sql, []).map(drop).map_err(StoreError::from));
        assert!(refused.as_ref().is_err_and(|error| error.to_string().contains(why)), "{sql}: {refused:?}");
    }
    assert_eq!(journal::entries(store.connection(), sid(1)).unwrap().len(), 2);
    assert_eq!(faults(&store), Vec::<String>::new());
}

#[test]
fn the_journal_goes_with_a_statement_that_is_erased_from_the_bin() {
    let mut store = with_one();
    save(&mut store, 2, 1, &titled("Text 2"));
    store
        .write(|tx| {
            statements::set_stage(tx, sid(1), Stage::Spiked)?;
            statements::set_binned(tx, sid(1), Some(second(3)))?;
            statements::delete(tx, sid(1))
        })
        .unwrap();
    assert_eq!(journal::entries(store.connection(), sid(1)).unwrap(), []);
    assert_eq!(statements::load(store.connection(), sid(1)).unwrap(), None);
}

#[test]
fn a_save_that_fails_leaves_no_row_in_the_journal() {
    let mut store = with_one();
    // The id of the saved text is taken, so the save is refused after the journal could be written.
    let refused = store.write(|tx| statements::save(tx, sid(1), &titled("Text 2"), rid(1), second(1), Keep::NewRevision));
    assert!(refused.is_err());
    let refused = store.write(|tx| {
        statements::save(tx, sid(1), &titled("Text 2"), rid(2), second(1), Keep::NewRevision)?;
        Err::<(), StoreError>(StoreError::Full)
    });
    assert!(refused.is_err());
    assert_eq!(journal::entries(store.connection(), sid(1)).unwrap(), []);
}

#[test]
fn a_statement_that_is_filed_elsewhere_because_its_category_went_still_has_a_sound_journal() {
    let mut store = memory();
    let mut filed = text("Text 1");
    filed.head.section = Some(cid(3));
    store
        .write(|tx| {
            categories::insert(tx, &category(3, None, "old", 0))?;
            categories::insert(tx, &category(5, None, "new", 1))?;
            add(tx, &statement(1, filed.clone()))?;
            filed.head.title = "Text 2".to_owned();
            statements::save(tx, sid(1), &filed, rid(2), second(1), Keep::ReplaceOpen)?;
            categories::refile(tx, &[cid(3)], Some(cid(5)), second(2))?;
            categories::delete(tx, cid(3))?;
            filed.head.section = Some(cid(5));
            filed.head.title = "Text 3".to_owned();
            statements::save(tx, sid(1), &filed, rid(3), second(3), Keep::ReplaceOpen)?;
            publish(tx, sid(1), 1, "one", second(4))?;
            categories::refile(tx, &[cid(5)], None, second(5))
        })
        .unwrap();
    assert_eq!(faults(&store), Vec::<String>::new());
    assert_eq!(journal::entries(store.connection(), sid(1)).unwrap().len(), 4);
}

#[test]
fn the_doctor_says_which_journal_does_not_lead_to_its_saved_text_and_the_text_is_still_read() {
    for (sql, why) in [
        (
            "UPDATE turn SET markdown = 'Because of a stray byte.' WHERE revision = (SELECT revision FROM statement) AND position = 1",
            "step 2",
        ),
        ("UPDATE revision SET title = 'Another' WHERE seq = 1", "step 1 of the journal: edit 1 does not fit"),
        ("DELETE FROM edit WHERE seq = 2", "ends before the saved text"),
        ("DELETE FROM edit WHERE seq = 1", "step 1 of the journal is missing"),
        ("UPDATE edit SET edits = '[]' WHERE seq = 2", "step 2 of the journal does not lead to the text"),
        ("UPDATE edit SET edits = 'no list' WHERE seq = 2", "cannot be read"),
    ] {
        let folder = tempdir().unwrap();
        let path = file(&folder, 1);
        let mut store = open(&path, Access::Write).unwrap();
        save(&mut store, 2, 1, &titled("Text 2"));
        save(&mut store, 3, 2, &titled("Text 3"));
        assert!(backup::doctor(store.connection()).unwrap().is_sound());
        drop(store);
        let other = rusqlite::Connection::open(&path).unwrap();
        other.execute_batch(&format!("DROP TRIGGER edit_is_never_changed; DROP TRIGGER edit_is_never_removed; {sql}")).unwrap();
        drop(other);
        let store = open(&path, Access::Read).unwrap();
        let report = backup::doctor(store.connection()).unwrap();
        assert!(!report.is_sound() && report.integrity.is_empty(), "{sql}");
        assert!(report.journal.len() == 1 && report.journal[0].contains(why), "{sql}: {:?}", report.journal);
        assert_eq!(statements::load(store.connection(), sid(1)).unwrap().unwrap().text.head.title, "Text 3");
        // A copy of it can still be made.
        backup::backup(store.connection(), &folder.path().join("copy.db")).unwrap();
    }
}

#[test]
fn a_thousand_keystrokes_take_less_than_a_hundred_kilobytes() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 1);
    let mut store = open(&path, Access::Write).unwrap();
    let size = |store: &Store| -> i64 {
        store
            .connection()
            .query_row("SELECT SUM(pgsize) FROM dbstat WHERE name IN ('edit', 'edit_revision')", [], |row| row.get(0))
            .unwrap()
    };
    let before = size(&store);
    let mut typed = text("Text 1");
    // Eight keys a second, saved each second.
    for n in 0..125_u128 {
        typed.turns[1].markdown.push_str("a phrase");
        save(&mut store, 1000 + n, i64::try_from(n).unwrap(), &typed);
    }
    let bytes = size(&store) - before;
    eprintln!("the journal grows by {bytes} bytes for 1,000 keystrokes");
    assert!(bytes < 100_000, "{bytes}");
    assert_eq!(faults(&store), Vec::<String>::new());
}
