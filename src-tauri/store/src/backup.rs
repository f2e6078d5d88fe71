//! Verified copies of a newsroom, bringing one back, and the doctor.
//!
//! A copy that was not opened again and compared does not count as a backup. Nothing here
//! writes over a file that exists.

use std::path::Path;

use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};
use uuid::Uuid;

use crate::{StoreError, column, files, fingerprint::Fingerprint, journal, open, place};

/// How often a copy is tried again when other connections write meanwhile.
const ATTEMPTS: u32 = 5;

/// What the doctor found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Broken structure, in SQLite's words, and files whose bytes changed; empty when all is well.
    pub integrity: Vec<String>,
    /// Rows that name a row which does not exist; empty when all is well.
    pub foreign_keys: Vec<String>,
    /// Statements whose journal does not lead to their saved text, in sentences; empty when all
    /// is well. Their texts can be read all the same.
    pub journal: Vec<String>,
    /// How many statements there are.
    pub statements: u64,
    /// How many editions there are.
    pub editions: u64,
    /// How many saved texts there are.
    pub revisions: u64,
    /// The schema number.
    pub schema: u32,
    /// The version of SQLite that looked.
    pub sqlite: String,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.integrity.is_empty() && self.foreign_keys.is_empty() && self.journal.is_empty()
    }
}

/// Copies the newsroom to a new file, opens the copy again, checks and compares it, and only
/// then gives it its name. Call it on the writer's connection: on a reader's, a writer that
/// never pauses can make every comparison fail.
///
/// # Errors
/// [`StoreError::Exists`] when something stands at `to`, [`StoreError::Missing`] when its folder
/// does not exist, [`StoreError::Damaged`] when the copy is not what was copied,
/// [`StoreError::Changing`], [`StoreError::Full`], [`StoreError::ReadOnly`], [`StoreError::Io`].
pub fn backup(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    let to = place::canonical(to)?;
    place::refuse_existing(&to)?;
    for _ in 0..ATTEMPTS {
        let neighbour = place::Neighbour::new(&to)?;
        let before = changes(conn)?;
        let original = Fingerprint::take(conn)?;
        copy(conn, neighbour.path())?;
        if changes(conn)? != before {
            continue;
        }
        verify(neighbour.path(), &original).map_err(|error| error.at(&to))?;
        return neighbour.place();
    }
    Err(StoreError::Changing { path: conn.path().map(Into::into).unwrap_or_default() })
}

/// Brings a backup back as a new newsroom file at `to`. An older schema stays as it is until
/// the file is opened for writing.
///
/// # Errors
/// [`StoreError::Exists`] when something stands at `to`; [`StoreError::Missing`],
/// [`StoreError::NotANewsroom`], [`StoreError::Newer`] or [`StoreError::Damaged`] when `file`
/// is no sound newsroom; and those of [`backup`].
pub fn restore(file: &Path, to: &Path) -> Result<(), StoreError> {
    let file = place::canonical(file)?;
    let in_use = open::InUse::check(&file)?;
    let conn = open::reader(&file)?;
    let sound = open::identify(&conn).and_then(|_| refuse_damage(&conn));
    sound.map_err(|error| error.at(&file))?;
    let done = backup(&conn, to);
    // The connection closes before the note that this process has the file open.
    drop(conn);
    drop(in_use);
    done
}

/// What a copy holds, as far as a quick look tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// The newsroom that it is a copy of.
    pub newsroom: Uuid,
    /// How many statements it holds.
    pub statements: u64,
}

/// Looks into a copy without checking every page: restoring it does that.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::NotANewsroom`], [`StoreError::Newer`],
/// [`StoreError::Damaged`], [`StoreError::Io`].
pub fn look(file: &Path) -> Result<Content, StoreError> {
    let file = place::canonical(file)?;
    let in_use = open::InUse::check(&file)?;
    let conn = open::reader(&file)?;
    let content = content(&conn).map_err(|error| error.at(&file));
    // The connection closes before the note that this process has the file open.
    drop(conn);
    drop(in_use);
    content
}

fn content(conn: &Connection) -> Result<Content, StoreError> {
    open::identify(conn)?;
    let newsroom =
        conn.query_row("SELECT id FROM newsroom WHERE one = 1", [], |row| column::get(row, "id", |text| Uuid::try_parse(text).ok()))?;
    let statements = conn.query_row("SELECT COUNT(*) FROM statement", [], |row| row.get(0)).map(column::count)?;
    Ok(Content { newsroom, statements })
}

/// Copies every page as it is, without asking what is in it: what can still be done for a
/// newsroom that is too damaged for [`backup`]. Never over an existing file.
///
/// # Errors
/// [`StoreError::Exists`], [`StoreError::Full`], [`StoreError::ReadOnly`], [`StoreError::Io`].
pub fn set_aside(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    let to = place::canonical(to)?;
    place::refuse_existing(&to)?;
    let neighbour = place::Neighbour::new(&to)?;
    let mut aside = Connection::open(neighbour.path()).map_err(|source| StoreError::from(source).at(&to))?;
    copy_pages(conn, &mut aside).map_err(|error| error.at(&to))?;
    aside.close().map_err(|(_, source)| StoreError::from(source).at(&to))?;
    neighbour.place()
}

/// Puts the pages of one newsroom in place of those of another, in one transaction.
pub(crate) fn copy_pages(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    let pages = Backup::new(from, to)?;
    for _ in 0..ATTEMPTS {
        match pages.step(-1)? {
            StepResult::Done => return Ok(()),
            // Somebody else is reading just now, or writes.
            _ => std::thread::sleep(std::time::Duration::from_millis(100)),
        }
    }
    Err(StoreError::Locked { path: Default::default(), holder: None })
}

/// The cheap part of the [`doctor`]: broken structure and missing rows, without the indexes'
/// content and without the journals. Answers what is wrong; nothing when all is well.
///
/// # Errors
/// [`StoreError::Damaged`] when the damage stops the look, or SQLite's own.
pub fn quick_look(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut check = conn.prepare("PRAGMA quick_check")?;
    let lines: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut faults: Vec<String> = lines.into_iter().filter(|line| line != "ok").collect();
    faults.extend(broken_references(conn)?);
    Ok(faults)
}

/// Looks at the whole newsroom and counts what is in it.
///
/// # Errors
/// [`StoreError::Damaged`] when the damage stops the doctor from counting, or SQLite's own.
pub fn doctor(conn: &Connection) -> Result<Report, StoreError> {
    let count = |sql| conn.query_row(sql, [], |row| row.get(0)).map(column::count);
    Ok(Report {
        integrity: [broken_structure(conn)?, files::damaged(conn)?].concat(),
        foreign_keys: broken_references(conn)?,
        journal: journal::check(conn)?,
        statements: count("SELECT COUNT(*) FROM statement")?,
        editions: count("SELECT COUNT(*) FROM edition")?,
        revisions: count("SELECT COUNT(*) FROM revision")?,
        schema: open::identify(conn)?,
        sqlite: rusqlite::version().to_owned(),
    })
}

/// Whether the file at `copy` is a sound newsroom with the same content.
pub(crate) fn holds_the_same(conn: &Connection, copy: &Path) -> bool {
    let same = || -> Result<(), StoreError> {
        let copy = place::canonical(copy)?;
        let in_use = open::InUse::check(&copy)?;
        let verdict = verify(&copy, &Fingerprint::take(conn)?);
        drop(in_use);
        verdict
    };
    same().is_ok()
}

/// Rows that name a row which does not exist, as `table row N names a missing row of table`.
pub(crate) fn broken_references(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let rows = check.query_map([], |row| {
        let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let id = id.map_or_else(|| "?".to_owned(), |id| id.to_string());
        Ok(format!("{table} row {id} names a missing row of {parent}"))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn broken_structure(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut check = conn.prepare("PRAGMA integrity_check")?;
    let lines: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

fn refuse_damage(conn: &Connection) -> Result<(), StoreError> {
    let found = broken_structure(conn)?.into_iter().chain(broken_references(conn)?).next();
    found.map_or(Ok(()), |detail| Err(StoreError::damaged(detail)))
}

fn verify(copy: &Path, original: &Fingerprint) -> Result<(), StoreError> {
    let conn = open::reader(copy)?;
    refuse_damage(&conn)?;
    if Fingerprint::take(&conn)? != *original {
        return Err(StoreError::damaged("the copy does not hold what was copied".to_owned()));
    }
    Ok(())
}

fn copy(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    // SQLite takes the name as text, so a folder whose name is no Unicode can't hold a backup.
    let Some(name) = to.to_str() else {
        let source = std::io::Error::new(std::io::ErrorKind::InvalidInput, "the folder's name is no Unicode text");
        return Err(StoreError::Io { path: to.to_owned(), source });
    };
    // A reader's connection refuses VACUUM INTO although it writes another file. The newsroom
    // itself stays safe meanwhile: the reader opened it as read-only.
    let query_only: bool = conn.pragma_query_value(None, "query_only", |row| row.get(0))?;
    conn.pragma_update(None, "query_only", false)?;
    let done = conn.execute("VACUUM INTO ?1", [name]);
    conn.pragma_update(None, "query_only", query_only)?;
    done?;
    Ok(())
}

/// A number that changes whenever another connection commits.
fn changes(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.pragma_query_value(None, "data_version", |row| row.get(0))?)
}
