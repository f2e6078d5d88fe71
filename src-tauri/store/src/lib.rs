//! The newsroom's memory: one SQLite file. The only place with SQL.
//!
//! Answers what is kept and gives it back as core's types. It decides nothing: which text may
//! be saved, published or moved is the desk's to say.
//!
//! * [`Store`] – an open newsroom: one writer, any number of readers, transactions
//! * [`statements`], [`editions`], [`categories`], [`profile`], [`notes`], [`house_words`],
//!   [`translations`] – rows to core types
//!   and back, each query beside its function
//! * [`files`] – the bytes of pictures and documents, once each
//! * [`journal`] – what every save did, and the proof that it leads to the saved text
//! * [`backup`] – verified copies, restoring them, the doctor
//! * `migrations` – bringing an older file up to date
//! * `open`, `lock`, `place` – settings, the writer's lock, files that never replace others

mod attachments;
mod column;
mod error;
mod fingerprint;
mod lock;
mod migrations;
mod open;
mod place;
mod turns;

pub mod backup;
pub mod categories;
pub mod editions;
pub mod files;
pub mod house_words;
pub mod journal;
pub mod notes;
pub mod profile;
pub mod query_sheets;
pub mod statements;
pub mod translations;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use lectern_core::profile::Profile;
pub use rusqlite::{Connection, Transaction};
use rusqlite::{TransactionBehavior, params};
use uuid::Uuid;

pub use error::StoreError;
pub use migrations::SCHEMA;

use lock::WriterLock;
use open::InUse;

/// What a newsroom is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing. There is one writer at a time, in all programs together.
    Write,
    /// Reading, also while a writer is at work.
    Read,
}

/// An open newsroom.
///
/// The fields close in this order: the connection first, then the note that this process has
/// the file open, and the writer's lock, which says that the exit was clean, last.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    _in_use: Option<InUse>,
    _lock: Option<WriterLock>,
    path: Option<PathBuf>,
    /// What stood at the path when it was opened for writing.
    identity: Option<place::Identity>,
    access: Access,
    newsroom: Uuid,
}

impl Store {
    /// Makes a new newsroom file and opens it for writing. The parent folder is made too.
    ///
    /// The file is built beside its place and moved there when it is whole, so that a stop in
    /// the middle leaves no half newsroom.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something stands there already, [`StoreError::Locked`] when
    /// another process is making it, [`StoreError::ReadOnly`], [`StoreError::Full`],
    /// [`StoreError::Io`].
    pub fn create(path: &Path, profile: &Profile, newsroom: Uuid, now: Timestamp) -> Result<Store, StoreError> {
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(|source| StoreError::io(parent, source))?;
        }
        let path = place::canonical(path)?;
        place::refuse_existing(&path)?;
        let lock = WriterLock::take(&path)?;
        let neighbour = place::Neighbour::new(&path)?;
        let mut conn = open::writer(neighbour.path())?;
        found(&mut conn, profile, newsroom, now)?;
        conn.close().map_err(|(_, source)| StoreError::from(source).at(&path))?;
        neighbour.place()?;
        Store::open_locked(path, lock)
    }

    /// Opens a newsroom.
    ///
    /// A writer brings an older file up to date, after a verified backup, and looks for damage
    /// when the last exit was not a clean one (files under 200 MB). A reader takes no lock and
    /// also works where nothing can be written.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NotANewsroom`], [`StoreError::Newer`],
    /// [`StoreError::Older`] (readers), [`StoreError::Locked`] (writers, at once),
    /// [`StoreError::Damaged`], [`StoreError::ReadOnly`] (writers), [`StoreError::Full`],
    /// [`StoreError::Io`].
    pub fn open(path: &Path, access: Access) -> Result<Store, StoreError> {
        let path = place::canonical(path)?;
        match access {
            Access::Write => {
                // A file that is no newsroom gets no lock file beside it.
                drop(InUse::check(&path)?);
                let lock = WriterLock::take(&path)?;
                Store::open_locked(path, lock)
            }
            Access::Read => {
                let in_use = InUse::check(&path)?;
                let conn = open::reader(&path)?;
                let found = open::identify(&conn).map_err(|error| error.at(&path))?;
                if found < SCHEMA {
                    return Err(StoreError::Older { path, found });
                }
                Store::finish(conn, Some(in_use), None, Some(path), Access::Read)
            }
        }
    }

    /// A newsroom that lives as long as the value, for tests and trials.
    ///
    /// # Errors
    /// SQLite's own; none is expected.
    pub fn in_memory(profile: &Profile, newsroom: Uuid, now: Timestamp) -> Result<Store, StoreError> {
        let mut conn = open::memory()?;
        found(&mut conn, profile, newsroom, now)?;
        Store::finish(conn, None, None, None, Access::Write)
    }

    fn open_locked(path: PathBuf, mut lock: WriterLock) -> Result<Store, StoreError> {
        let in_use = InUse::check(&path)?;
        let mut conn = open::writer(&path)?;
        if lock.last_exit() == lock::Exit::Unclean {
            open::quick_check(&conn, &path)?;
        }
        migrations::run(&mut conn, Some(&path), migrations::STEPS).map_err(|error| error.at(&path))?;
        statements::name_missing(&mut conn).map_err(|error| error.at(&path))?;
        let identity = Some(place::Identity::of(&path)?);
        let store = Store::finish(conn, Some(in_use), None, Some(path), Access::Write)?;
        lock.begin();
        Ok(Store { _lock: Some(lock), identity, ..store })
    }

    fn finish(
        conn: Connection,
        in_use: Option<InUse>,
        lock: Option<WriterLock>,
        path: Option<PathBuf>,
        access: Access,
    ) -> Result<Store, StoreError> {
        let id = conn.query_row(
            "SELECT id
             FROM newsroom
             WHERE one = 1",
            [],
            |row| column::get(row, "id", |text| Uuid::try_parse(text).ok()),
        );
        let newsroom = match id {
            Ok(newsroom) => newsroom,
            Err(rusqlite::Error::QueryReturnedNoRows) => {
                let detail = "the newsroom's own row is missing".to_owned();
                return Err(StoreError::Damaged { path: path.unwrap_or_default(), detail });
            }
            Err(source) => return Err(StoreError::from(source).at(path.as_deref().unwrap_or(Path::new("")))),
        };
        Ok(Store { conn, _in_use: in_use, _lock: lock, path, identity: None, access, newsroom })
    }

    /// The newsroom's own id: it stays the same in every copy.
    pub fn newsroom(&self) -> Uuid {
        self.newsroom
    }

    /// What it was opened for.
    pub fn access(&self) -> Access {
        self.access
    }

    /// The file; `None` in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// How many rows this connection has changed since it was opened.
    pub fn changes(&self) -> u64 {
        self.conn.total_changes()
    }

    /// The connection, for reading. Writes go through [`Store::write`].
    pub fn connection(&self) -> &Connection {
        &self.conn
    }

    /// Does `work` as one: all of it is kept when it returns `Ok`, nothing of it otherwise.
    ///
    /// When this returns `Ok`, the disk has it, in the file that stands at the path: a file
    /// that was deleted while it is open takes every write and is gone with the program.
    ///
    /// # Errors
    /// The error of `work`; [`StoreError::ReadOnly`] for a reader; [`StoreError::Gone`] when the
    /// file is not in its place; [`StoreError::Full`] or [`StoreError::Io`] when the disk did not
    /// take it.
    pub fn write<T, E>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<StoreError>,
    {
        let path = self.path.as_deref().unwrap_or(Path::new(""));
        let own = |source: rusqlite::Error| E::from(StoreError::from(source).at(path));
        if self.access == Access::Read {
            return Err(StoreError::ReadOnly { path: path.to_owned() }.into());
        }
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(own)?;
        let value = work(&tx)?;
        if let Some(opened) = self.identity {
            match place::Identity::of(path) {
                Ok(found) if found == opened => {}
                Ok(_) | Err(StoreError::Missing { .. }) => return Err(StoreError::Gone { path: path.to_owned() }.into()),
                Err(error) => return Err(error.into()),
            }
        }
        tx.commit().map_err(own)?;
        Ok(value)
    }
}

impl Store {
    /// Puts the content of a sound newsroom file in the place of this one's, in one
    /// transaction: whoever reads meanwhile sees the old content or the new, and a stop in the
    /// middle leaves the old. The file must be of this schema and of the same newsroom.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] for a reader; [`StoreError::Damaged`] when the file is not of
    /// this newsroom, or does not hold afterwards what it held before; those of opening it;
    /// [`StoreError::Gone`] when this newsroom's file is not in its place; [`StoreError::Full`], [`StoreError::Io`]. Nothing was changed then.
    pub fn replace_content(&mut self, with: &Path) -> Result<(), StoreError> {
        let path = self.path.clone().unwrap_or_default();
        if self.access == Access::Read {
            return Err(StoreError::ReadOnly { path });
        }
        let source = Store::open(with, Access::Read)?;
        if source.newsroom != self.newsroom {
            return Err(StoreError::damaged("it is a copy of another newsroom".to_owned()).at(with));
        }
        let wanted = fingerprint::Fingerprint::take(&source.conn)?;
        if self.identity.is_some_and(|opened| !place::Identity::of(&path).is_ok_and(|found| found == opened)) {
            return Err(StoreError::Gone { path });
        }
        backup::copy_pages(&source.conn, &mut self.conn).map_err(|error| error.at(&path))?;
        if fingerprint::Fingerprint::take(&self.conn)? != wanted {
            return Err(StoreError::damaged("it does not hold what was put into it".to_owned()).at(&path));
        }
        Ok(())
    }
}

/// Gives an empty database the schema, the newsroom's own row and its profile.
fn found(conn: &mut Connection, profile: &Profile, newsroom: Uuid, now: Timestamp) -> Result<(), StoreError> {
    migrations::lay(conn)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute(
        "INSERT INTO newsroom (one, id, created_at)
         VALUES (1, ?1, ?2)",
        params![newsroom.to_string(), column::written(now)],
    )?;
    profile::save(&tx, profile)?;
    tx.commit()?;
    Ok(())
}
