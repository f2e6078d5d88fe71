//! Bringing an older newsroom up to date: all of it or nothing.
//!
//! A verified backup comes first. Then every missing step, its schema number and the proof
//! that no row and no word was lost stand in one transaction. There is no way back down.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::{StoreError, backup, fingerprint::Fingerprint, open};

/// The newest schema number: what this program writes.
pub const SCHEMA: u32 = 8;

/// One step of the schema. A released step is never edited.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The schema number after it.
    pub(crate) number: u32,
    /// What it does.
    pub(crate) sql: &'static str,
}

/// All steps, in order, the last one being [`SCHEMA`].
pub(crate) const STEPS: &[Step] = &[
    Step { number: 1, sql: include_str!("sql/0001_newsroom.sql") },
    Step { number: 2, sql: include_str!("sql/0002_bin_and_query_sheet.sql") },
    Step { number: 3, sql: include_str!("sql/0003_house_dictionary.sql") },
    Step { number: 4, sql: include_str!("sql/0004_listing.sql") },
    Step { number: 5, sql: include_str!("sql/0005_files.sql") },
    Step { number: 6, sql: include_str!("sql/0006_translations.sql") },
    Step { number: 7, sql: include_str!("sql/0007_journal.sql") },
    Step { number: SCHEMA, sql: include_str!("sql/0008_why_an_address_is_old.sql") },
];

/// Gives an empty database the newest schema.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::Io`], or SQLite's own.
pub(crate) fn lay(conn: &mut Connection) -> Result<(), StoreError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    tx.pragma_update(None, "application_id", open::APPLICATION_ID)?;
    take(&tx, STEPS)?;
    tx.commit()?;
    Ok(())
}

/// Takes the steps that the newsroom lacks. `path` is the file; `None` in memory, where there
/// is nothing to back up.
///
/// # Errors
/// Whatever failed; the newsroom is then what it was before. [`StoreError::Newer`] and
/// [`StoreError::NotANewsroom`] when it can't be brought up to date at all.
pub(crate) fn run(conn: &mut Connection, path: Option<&Path>, steps: &[Step]) -> Result<(), StoreError> {
    let found = open::identify(conn)?;
    let missing: Vec<Step> = steps.iter().copied().filter(|step| step.number > found).collect();
    let Some(last) = missing.last() else { return Ok(()) };
    if let Some(path) = path {
        keep_before(conn, path, last.number)?;
    }
    // A step that rebuilds a table must be free to drop the old one; the check before the
    // commit finds what that broke. SQLite ignores this setting inside a transaction.
    conn.pragma_update(None, "foreign_keys", false)?;
    let moved = climb(conn, &missing);
    conn.pragma_update(None, "foreign_keys", true)?;
    moved?;
    open::quick_check(conn, path.unwrap_or(Path::new("")))
}

fn climb(conn: &mut Connection, missing: &[Step]) -> Result<(), StoreError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let before = Fingerprint::take(&tx)?;
    take(&tx, missing)?;
    if !Fingerprint::take(&tx)?.keeps(&before) {
        return Err(StoreError::damaged("a migration would have lost rows or words".to_owned()));
    }
    if let Some(broken) = backup::broken_references(&tx)?.first() {
        return Err(StoreError::damaged(format!("a migration would have broken a reference: {broken}")));
    }
    tx.commit()?;
    Ok(())
}

fn take(tx: &Connection, steps: &[Step]) -> Result<(), StoreError> {
    for step in steps {
        tx.execute_batch(step.sql)?;
        tx.pragma_update(None, "user_version", step.number)?;
    }
    Ok(())
}

/// Backs the file up as `<name>-before-v<N>.db`. A backup from an earlier attempt that holds
/// the same is as good; one that holds something else is left alone and another is made.
fn keep_before(conn: &Connection, path: &Path, number: u32) -> Result<(), StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut attempt = 1_u32;
    loop {
        let tail = if attempt == 1 { String::new() } else { format!("-{attempt}") };
        let copy: PathBuf = path.with_file_name(format!("{stem}-before-v{number}{tail}.db"));
        match backup::backup(conn, &copy) {
            Err(StoreError::Exists { .. }) if backup::holds_the_same(conn, &copy) => return Ok(()),
            Err(StoreError::Exists { .. }) => attempt += 1,
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests;
