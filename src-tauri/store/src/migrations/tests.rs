use std::{fs, path::Path};

use jiff::Timestamp;
use lectern_core::{
    lang::Lang,
    profile::Profile,
    statement::{Head, RevisionId, Role, SetId, Stage, Statement, StatementId, Text, Turn, TurnId},
};
use tempfile::tempdir;
use uuid::Uuid;

use super::*;
use crate::{Store, statements};

const ADDS: Step = Step {
    number: SCHEMA + 1,
    sql: "CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
          ALTER TABLE statement ADD COLUMN urgency INTEGER;
          INSERT INTO person (id, name) VALUES ('a', 'A');",
};
const THIRD: Step = Step { number: SCHEMA + 2, sql: "ALTER TABLE person ADD COLUMN initials TEXT;" };
const BREAKS: Step = Step { number: SCHEMA + 2, sql: "CREATE TABLE later (id TEXT) STRICT; SELECT nonsense FROM nowhere;" };
const LOSES_ROWS: Step = Step { number: SCHEMA + 1, sql: "DELETE FROM label;" };
const LOSES_WORDS: Step = Step { number: SCHEMA + 1, sql: "UPDATE turn SET markdown = TRIM(markdown, char(10));" };
const BREAKS_REFERENCE: Step = Step { number: SCHEMA + 1, sql: "UPDATE revision SET statement = 'nobody';" };

fn profile() -> Profile {
    let mut profile = Profile::new(Lang::parse("en").unwrap());
    profile.labels = vec![lectern_core::labels::Label { text: "Q".to_owned(), role: Role::Question }];
    profile
}

fn newsroom(path: &Path) {
    let now: Timestamp = "2026-03-01T09:00:00Z".parse().unwrap();
    let mut store = Store::create(path, &profile(), Uuid::from_u128(9), now).unwrap();
    let turn = Turn {
        id: TurnId(Uuid::from_u128(1)),
        role: Role::Answer,
        speaker: None,
        outlet: None,
        markdown: "Every byte \n".to_owned(),
        origin: None,
    };
    let statement = Statement {
        id: StatementId(Uuid::from_u128(1)),
        set: SetId(Uuid::from_u128(1)),
        stage: Stage::Draft,
        revision: RevisionId(Uuid::from_u128(1)),
        text: Text { head: Head::new(Lang::parse("en").unwrap()), turns: vec![turn] },
        saved_at: now,
    };
    store.write(|tx| statements::insert(tx, &statement, now)).unwrap();
}

/// Runs the steps on the file through a connection of its own.
fn migrate(path: &Path, steps: &[Step]) -> Result<(), StoreError> {
    let mut conn = open::writer(path)?;
    run(&mut conn, Some(path), &[STEPS, steps].concat())
}

fn number(path: &Path) -> u32 {
    let conn = Connection::open(path).unwrap();
    conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn the_steps_are_numbered_from_1_to_the_schema() {
    let numbers: Vec<u32> = STEPS.iter().map(|step| step.number).collect();
    assert_eq!(numbers, (1..=SCHEMA).collect::<Vec<_>>());
}

#[test]
fn every_missing_step_is_taken_after_a_backup() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    newsroom(&path);
    migrate(&path, &[ADDS, THIRD]).unwrap();
    assert_eq!(number(&path), SCHEMA + 2);
    let conn = Connection::open(&path).unwrap();
    let rows: i64 = conn.query_row("SELECT COUNT(initials IS NULL) FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1);
    drop(conn);
    let copy = folder.path().join(format!("press-before-v{}.db", SCHEMA + 2));
    assert_eq!(number(&copy), SCHEMA);
    assert!(Store::open(&copy, crate::Access::Read).is_ok());
}

#[test]
fn a_newsroom_that_is_up_to_date_gets_no_backup() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    newsroom(&path);
    migrate(&path, &[]).unwrap();
    assert!(!folder.path().join(format!("press-before-v{SCHEMA}.db")).exists());
}

#[test]
fn a_step_that_fails_leaves_every_byte_as_it_was() {
    for steps in [&[ADDS, BREAKS][..], &[LOSES_ROWS], &[LOSES_WORDS], &[BREAKS_REFERENCE]] {
        let folder = tempdir().unwrap();
        let path = folder.path().join("press.db");
        newsroom(&path);
        let before = fs::read(&path).unwrap();
        assert!(migrate(&path, steps).is_err());
        assert_eq!(fs::read(&path).unwrap(), before);
        // The same failure again finds its backup and makes no second one.
        assert!(migrate(&path, steps).is_err());
        let backups =
            fs::read_dir(folder.path()).unwrap().filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains("before"));
        assert_eq!(backups.count(), 1);
        assert_eq!(statements_of(&path), 1);
    }
}

#[test]
fn a_file_in_the_place_of_the_backup_is_left_alone() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    newsroom(&path);
    let taken = folder.path().join(format!("press-before-v{}.db", SCHEMA + 1));
    fs::write(&taken, "precious").unwrap();
    migrate(&path, &[ADDS]).unwrap();
    assert_eq!(fs::read_to_string(&taken).unwrap(), "precious");
    assert_eq!(number(&folder.path().join(format!("press-before-v{}-2.db", SCHEMA + 1))), SCHEMA);
}

#[test]
fn without_space_for_the_backup_nothing_is_migrated() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("press.db");
    newsroom(&path);
    let gone = folder.path().join("gone/press.db");
    let mut conn = open::writer(&path).unwrap();
    let refused = run(&mut conn, Some(&gone), &[STEPS, &[ADDS]].concat());
    assert!(matches!(refused, Err(StoreError::Missing { .. })));
    drop(conn);
    assert_eq!(number(&path), SCHEMA);
}

fn statements_of(path: &Path) -> u64 {
    let store = Store::open(path, crate::Access::Write).unwrap();
    backup::doctor(store.connection()).unwrap().statements
}

/// The columns that the schema files mark, as `table.column`.
fn marked(sql: &str) -> Vec<String> {
    let mut table = "";
    let mut columns = Vec::new();
    for line in sql.lines() {
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            table = rest.trim_end_matches(" (");
        }
        // A column that a later step adds stands on one line with its table.
        let added = line.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" ADD COLUMN "));
        if let Some((table, rest)) = added.filter(|_| line.ends_with(" -- public") || line.ends_with(" -- internal")) {
            columns.push(format!("{table}.{}", rest.split(' ').next().unwrap()));
        }
        let column = line.strip_prefix("  ").and_then(|line| line.split_once(' '));
        let is_marked = line.ends_with(" -- public") || line.ends_with(" -- internal");
        if let Some((column, _)) = column.filter(|_| is_marked) {
            columns.push(format!("{table}.{column}"));
        }
    }
    columns.sort();
    columns
}

#[test]
fn every_column_says_whether_it_is_public_or_internal() {
    let mut conn = open::memory().unwrap();
    lay(&mut conn).unwrap();
    let mut query = conn
        .prepare(
            "SELECT sqlite_schema.name || '.' || pragma_table_info.name
             FROM sqlite_schema
             JOIN pragma_table_info(sqlite_schema.name)
             WHERE sqlite_schema.type = 'table'",
        )
        .unwrap();
    let mut columns: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    columns.sort();
    let sql: Vec<&str> = STEPS.iter().map(|step| step.sql).collect();
    assert_eq!(marked(&sql.join("\n")), columns);
}
