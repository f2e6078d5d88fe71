//! How a newsroom file is opened: what is looked at before, and every setting after.
//!
//! The settings are those of the reliability page: full durability, no trust in the file's
//! own schema, and nothing that would let SQLite guess.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use crate::{SCHEMA, StoreError, place};

/// `LCTN`: marks a SQLite file as a newsroom, also for `file(1)`.
pub(crate) const APPLICATION_ID: u32 = 0x4C43_544E;

/// The oldest SQLite without the WAL-reset bug.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Above this size a check at the start would keep the officer waiting for seconds.
const CHECKED_BELOW: u64 = 200_000_000;

const SETTINGS: &str = "
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA temp_store = MEMORY;
";

const WRITER_SETTINGS: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 1000;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
";

/// The newsrooms that this process has open, once for each connection.
static OPEN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Says that this process has a newsroom open, for as long as it lives.
///
/// Closing any descriptor of a file drops all POSIX locks that the process has on it, those of
/// a living SQLite connection included. So the header of a file is read from the disk only
/// while no connection of this process has it open.
#[derive(Debug)]
pub(crate) struct InUse(PathBuf);

impl InUse {
    /// Looks at the header of the file, unless this process has looked already and has the
    /// file open.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NotANewsroom`], [`StoreError::Newer`], [`StoreError::Io`].
    pub(crate) fn check(path: &Path) -> Result<InUse, StoreError> {
        let mut open = opened();
        if !open.iter().any(|other| other == path) {
            check_header(path)?;
        }
        open.push(path.to_owned());
        Ok(InUse(path.to_owned()))
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        let mut open = opened();
        if let Some(at) = open.iter().position(|path| *path == self.0) {
            open.swap_remove(at);
        }
    }
}

fn opened() -> MutexGuard<'static, Vec<PathBuf>> {
    // The list is whole at every instant, so a panic elsewhere does not spoil it.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads the first 100 bytes at once and judges them, before SQLite can touch the file.
fn check_header(path: &Path) -> Result<(), StoreError> {
    let io = |source| StoreError::unreadable(path, source);
    place::refuse_link(path)?;
    let mut header = [0_u8; 100];
    let mut file = File::open(path).map_err(io)?;
    if !file.metadata().map_err(io)?.is_file() {
        return Err(StoreError::NotANewsroom { path: path.to_owned() });
    }
    let length = file.read(&mut header).map_err(io)?;
    drop(file);
    let number = |at: usize| {
        let bytes = header.get(at..at + 4).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
        bytes.map_or(0, u32::from_be_bytes)
    };
    let version = number(60);
    if length < header.len() || !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID || version == 0 {
        return Err(StoreError::NotANewsroom { path: path.to_owned() });
    }
    if version > SCHEMA {
        return Err(StoreError::Newer { path: path.to_owned(), found: version, supported: SCHEMA });
    }
    Ok(())
}

/// Opens an existing file, or an empty one, for writing.
pub(crate) fn writer(path: &Path) -> Result<Connection, StoreError> {
    let place = |source: rusqlite::Error| StoreError::from(source).at(path);
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(place)?;
    // SQLite falls back to reading when the file may not be written.
    if conn.is_readonly("main").map_err(place)? {
        return Err(StoreError::ReadOnly { path: path.to_owned() });
    }
    // The header on the disk is older than the log beside it when the last writer was killed.
    let found = version(&conn).map_err(place)?;
    if found > SCHEMA {
        // Closing would otherwise move the newer program's log into the file.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(place)?;
        return Err(StoreError::Newer { path: path.to_owned(), found, supported: SCHEMA });
    }
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(place)?;
    if mode != "wal" {
        let source = std::io::Error::other("this folder cannot hold SQLite's write-ahead log");
        return Err(StoreError::Io { path: path.to_owned(), source });
    }
    conn.execute_batch(WRITER_SETTINGS).map_err(place)?;
    Ok(conn)
}

/// Opens an existing file for reading, in a folder that may be unwritable too.
pub(crate) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let opened = connect(path, flags).and_then(|conn| {
        // Opening is lazy: the first question makes SQLite look for the log and its index.
        version(&conn)?;
        Ok(conn)
    });
    let conn = match opened {
        Ok(conn) => conn,
        Err(source) if no_room_for_index(&source) => {
            // An immutable file is read without its log, so text that is only in the log
            // would silently be missing.
            if place::has_log(path) {
                let source = std::io::Error::other(
                    "it was not closed cleanly and its folder cannot be written: copy it to another folder, with its -wal file",
                );
                return Err(StoreError::Io { path: path.to_owned(), source });
            }
            let flags = flags | OpenFlags::SQLITE_OPEN_URI;
            connect(Path::new(&immutable(path)), flags).map_err(|source| StoreError::from(source).at(path))?
        }
        Err(source) => return Err(StoreError::from(source).at(path)),
    };
    conn.execute_batch("PRAGMA query_only = ON;").map_err(|source| StoreError::from(source).at(path))?;
    Ok(conn)
}

/// Opens a database that lives as long as the connection.
pub(crate) fn memory() -> Result<Connection, StoreError> {
    let conn = connect(Path::new(":memory:"), OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    conn.execute_batch(WRITER_SETTINGS)?;
    Ok(conn)
}

/// The schema number of an open newsroom.
///
/// # Errors
/// [`StoreError::NotANewsroom`], [`StoreError::Newer`], or SQLite's own.
pub(crate) fn identify(conn: &Connection) -> Result<u32, StoreError> {
    let application: u32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found = version(conn)?;
    let path = PathBuf::new();
    if application != APPLICATION_ID || found == 0 {
        return Err(StoreError::NotANewsroom { path });
    }
    if found > SCHEMA {
        return Err(StoreError::Newer { path, found, supported: SCHEMA });
    }
    Ok(found)
}

/// Looks for broken structure in a file that was not closed cleanly.
///
/// # Errors
/// [`StoreError::Damaged`] with what was found.
pub(crate) fn quick_check(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let place = |source: rusqlite::Error| StoreError::from(source).at(path);
    let pages: i64 = conn.pragma_query_value(None, "page_count", |row| row.get(0)).map_err(place)?;
    let size: i64 = conn.pragma_query_value(None, "page_size", |row| row.get(0)).map_err(place)?;
    if u64::try_from(pages.saturating_mul(size)).is_ok_and(|bytes| bytes >= CHECKED_BELOW) {
        return Ok(());
    }
    let verdict: String = conn.pragma_query_value(None, "quick_check", |row| row.get(0)).map_err(place)?;
    if verdict == "ok" {
        return Ok(());
    }
    Err(StoreError::Damaged { path: path.to_owned(), detail: verdict })
}

fn connect(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    assert!(rusqlite::version_number() >= OLDEST_SQLITE, "SQLite {} is older than 3.51.3 and may lose commits", rusqlite::version());
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = Connection::open_with_flags(path, flags)?;
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        conn.set_db_config(setting, on)?;
    }
    conn.execute_batch(SETTINGS)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(conn)
}

fn version(conn: &Connection) -> rusqlite::Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn no_room_for_index(source: &rusqlite::Error) -> bool {
    matches!(source.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

/// The file as a URI that tells SQLite that nothing changes it.
fn immutable(path: &Path) -> String {
    let mut uri = "file:".to_owned();
    if cfg!(windows) {
        uri.push('/');
    }
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b'-' | b'.' | b'_' | b'~' | b':' => uri.push(char::from(*byte)),
            letter if letter.is_ascii_alphanumeric() => uri.push(char::from(*letter)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri + "?immutable=1"
}
