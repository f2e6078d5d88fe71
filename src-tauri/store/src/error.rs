//! What can go wrong with a newsroom file, with what the desk needs to say it in words.
//!
//! Nothing here is about the text itself: a problem with a text is a finding, not an error.

use std::{
    io,
    path::{Path, PathBuf},
};

use lectern_core::{category::CategoryId, statement::StatementId};
use rusqlite::ErrorCode;

/// A failed operation on a newsroom.
///
/// A query knows its connection, not its file: an error that comes out of one has an empty
/// path until [`StoreError::at`] fills it in.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file.
    #[error("there is no newsroom at {}", name(path))]
    Missing {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// The file is something else, or its first bytes are gone.
    #[error("{} is not a newsroom", name(path))]
    NotANewsroom {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// A newer Lectern wrote the file. It was not touched.
    #[error("{} was written by a newer Lectern (schema {found}, this one knows {supported})", name(path))]
    Newer {
        /// The file.
        path: PathBuf,
        /// The schema number of the file.
        found: u32,
        /// The newest schema number that this program knows.
        supported: u32,
    },
    /// An older Lectern wrote the file, and a reader may not bring it up to date.
    #[error("{} has the older schema {found}: open it for writing once to bring it up to date", name(path))]
    Older {
        /// The file.
        path: PathBuf,
        /// The schema number of the file.
        found: u32,
    },
    /// The file is not in its place any more. Nothing of the write was kept.
    #[error("{} was deleted, moved or replaced while it was open", name(path))]
    Gone {
        /// Where the file was.
        path: PathBuf,
    },
    /// Somebody else is writing.
    #[error("{} is open in another place{}", name(path), by(holder.as_deref()))]
    Locked {
        /// The file.
        path: PathBuf,
        /// Who holds it, such as `process 4711, since 2026-03-01T09:00:00Z`.
        holder: Option<String>,
    },
    /// The file's structure is broken, or a value in it means nothing.
    #[error("{} is damaged: {detail}", name(path))]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found, for the log and for whoever repairs it.
        detail: String,
    },
    /// The file, its folder or this connection may only be read.
    #[error("{} can only be read", name(path))]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No space is left; nothing of the write was kept.
    #[error("the disk is full")]
    Full,
    /// The system could not do it.
    #[error("{}: {source}", name(path))]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's word for it.
        source: io::Error,
    },
    /// Something stands where a new file should go. It was not touched.
    #[error("{} already exists", name(path))]
    Exists {
        /// The file in the way.
        path: PathBuf,
    },
    /// Other writers changed the newsroom each time it was copied.
    #[error("{} changed while it was being copied", name(path))]
    Changing {
        /// The newsroom.
        path: PathBuf,
    },
    /// A statement that is not in this newsroom.
    #[error("there is no statement {0}")]
    NoStatement(StatementId),
    /// A category that is not in this newsroom.
    #[error("there is no category {0}")]
    NoCategory(CategoryId),
    /// A category that still holds categories or statements cannot be deleted.
    #[error("category {0} is not empty")]
    NotEmpty(CategoryId),
    /// An edition that does not say what its revision says.
    #[error("edition {number} of {statement} cannot be kept: {detail}")]
    BadEdition {
        /// The statement.
        statement: StatementId,
        /// The edition's number.
        number: u32,
        /// What is wrong with it.
        detail: &'static str,
    },
    /// A paging cursor that no list gave out.
    #[error("“{0}” is not the end of a page")]
    BadCursor(String),
    /// SQLite refused, for a reason that has no words of its own here.
    #[error(transparent)]
    Sql(rusqlite::Error),
}

impl StoreError {
    /// The same error with the file that it happened in, where none is named yet.
    pub fn at(mut self, file: &Path) -> Self {
        match &mut self {
            StoreError::Missing { path }
            | StoreError::NotANewsroom { path }
            | StoreError::Newer { path, .. }
            | StoreError::Older { path, .. }
            | StoreError::Gone { path }
            | StoreError::Locked { path, .. }
            | StoreError::Damaged { path, .. }
            | StoreError::ReadOnly { path }
            | StoreError::Io { path, .. }
            | StoreError::Exists { path }
            | StoreError::Changing { path }
                if path.as_os_str().is_empty() =>
            {
                *path = file.to_owned();
            }
            _ => {}
        }
        self
    }

    /// Classifies an error of the file system while it read something.
    pub(crate) fn unreadable(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            // "Can only be read" would be the wrong word for what can't even be read.
            io::ErrorKind::PermissionDenied => StoreError::Io { path: path.to_owned(), source },
            _ => StoreError::io(path, source),
        }
    }

    /// Classifies an error of the file system while it made or changed something.
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => StoreError::Missing { path },
            io::ErrorKind::AlreadyExists => StoreError::Exists { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
            _ => StoreError::Io { path, source },
        }
    }

    pub(crate) fn damaged(detail: String) -> Self {
        StoreError::Damaged { path: PathBuf::new(), detail }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(source: rusqlite::Error) -> Self {
        use rusqlite::Error;
        let path = PathBuf::new();
        match &source {
            Error::SqliteFailure(cause, _) => match cause.code {
                ErrorCode::DiskFull => StoreError::Full,
                ErrorCode::ReadOnly => StoreError::ReadOnly { path },
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::damaged(source.to_string()),
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Locked { path, holder: None },
                ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                    StoreError::Io { path, source: io::Error::other(source) }
                }
                _ => StoreError::Sql(source),
            },
            // The schema is STRICT and only this crate writes it: a value that core cannot
            // read was changed by something else.
            Error::FromSqlConversionFailure(..)
            | Error::InvalidColumnType(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..) => StoreError::damaged(source.to_string()),
            _ => StoreError::Sql(source),
        }
    }
}

fn name(path: &Path) -> String {
    if path.as_os_str().is_empty() { "the newsroom".to_owned() } else { path.display().to_string() }
}

fn by(holder: Option<&str>) -> String {
    holder.map_or_else(String::new, |holder| format!(" ({holder})"))
}
