//! Why something did not work, as data: the window says it in its own language.

use lectern_store::StoreError;
use serde::Serialize;

use super::forms::out;
use crate::desk::{Act, DeskError, Refusal, WhyRead};

/// What is wrong with the newsroom's file, or with another one, as a code and what it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Fault {
    /// There is no file.
    FileMissing {
        /// The file or folder.
        path: String,
    },
    /// The file was deleted, moved or replaced while it was open.
    FileGone {
        /// The file or folder.
        path: String,
    },
    /// The file is something else.
    NotANewsroom {
        /// The file or folder.
        path: String,
    },
    /// A later program wrote it.
    FileNewer {
        /// The file or folder.
        path: String,
    },
    /// An earlier program wrote it, and a reader may not change it.
    FileOlder {
        /// The file or folder.
        path: String,
    },
    /// Somebody else is writing.
    FileLocked {
        /// The file or folder.
        path: String,
        /// Who has it open, such as `process 4711`.
        holder: Option<String>,
    },
    /// Its structure is broken.
    FileDamaged {
        /// The file or folder.
        path: String,
        /// What the system or the reader of the file says.
        detail: String,
    },
    /// It may only be read.
    FileReadOnly {
        /// The file or folder.
        path: String,
    },
    /// No room is left.
    DiskFull,
    /// The system could not do it.
    SystemFailed {
        /// The file or folder.
        path: String,
        /// What the system or the reader of the file says.
        detail: String,
    },
    /// Something stands where a new file should go.
    FileExists {
        /// The file or folder.
        path: String,
    },
    /// Other writers changed it while it was copied.
    FileChanging {
        /// The file or folder.
        path: String,
    },
    /// Read only: another window or program writes in it.
    OpenElsewhere {
        /// Who has it open, such as `process 4711`.
        holder: Option<String>,
    },
    /// Read only: its folder takes nothing.
    FolderUnwritable,
    /// A file or folder cannot be read.
    PlaceNotRead {
        /// The file or folder.
        path: String,
        /// What the system or the reader of the file says.
        detail: String,
    },
    /// A file or folder cannot be written or made.
    PlaceNotWritten {
        /// The file or folder.
        path: String,
        /// What the system or the reader of the file says.
        detail: String,
    },
}

/// A code with what it names; the window has a sentence for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Reason {
    /// The rules say no.
    Refusal(Refusal),
    /// A file does not do what it should.
    Fault(Fault),
}

out! {
    /// Something that is said to the officer.
    pub struct SaidView {
        /// The English sentence: what happened, what is safe, what to do.
        pub message: String,
        /// The same for the words of the window; null where there are none.
        pub reason: Option<Reason>,
    }
}

impl Reason {
    /// The reason of a failure; `None` where the failure's own code says enough.
    pub fn of(error: &DeskError) -> Option<Reason> {
        match error {
            DeskError::Refused(refusal) => Some(Reason::Refusal(refusal.clone())),
            DeskError::Store(error) => Fault::of(error).map(Reason::Fault),
            DeskError::File { act, path, source } => {
                let (path, detail) = (path.display().to_string(), source.to_string());
                Some(Reason::Fault(match act {
                    Act::Read => Fault::PlaceNotRead { path, detail },
                    Act::Write | Act::Make | Act::Place | Act::Copy | Act::WriteIn => Fault::PlaceNotWritten { path, detail },
                }))
            }
            DeskError::NotFound(_) | DeskError::Stale | DeskError::Ambiguous { .. } | DeskError::Blocked(_) | DeskError::Cancelled => None,
        }
    }
}

impl Fault {
    fn of(error: &StoreError) -> Option<Fault> {
        let shown = |path: &std::path::Path| path.display().to_string();
        Some(match error {
            StoreError::Missing { path } => Fault::FileMissing { path: shown(path) },
            StoreError::Gone { path } => Fault::FileGone { path: shown(path) },
            StoreError::NotANewsroom { path } => Fault::NotANewsroom { path: shown(path) },
            StoreError::Newer { path, .. } => Fault::FileNewer { path: shown(path) },
            StoreError::Older { path, .. } => Fault::FileOlder { path: shown(path) },
            StoreError::Locked { path, holder } => Fault::FileLocked { path: shown(path), holder: holder.clone() },
            StoreError::Damaged { path, detail } => Fault::FileDamaged { path: shown(path), detail: detail.clone() },
            StoreError::ReadOnly { path } => Fault::FileReadOnly { path: shown(path) },
            StoreError::Full => Fault::DiskFull,
            StoreError::Io { path, source } => Fault::SystemFailed { path: shown(path), detail: source.to_string() },
            StoreError::Exists { path } => Fault::FileExists { path: shown(path) },
            StoreError::Changing { path } => Fault::FileChanging { path: shown(path) },
            StoreError::NoStatement(_)
            | StoreError::NoCategory(_)
            | StoreError::NotEmpty(_)
            | StoreError::BadEdition { .. }
            | StoreError::BadCursor(_)
            | StoreError::Sql(_) => return None,
        })
    }
}

impl From<&DeskError> for SaidView {
    fn from(error: &DeskError) -> SaidView {
        SaidView { message: error.to_string(), reason: Reason::of(error) }
    }
}

impl From<Refusal> for SaidView {
    fn from(refusal: Refusal) -> SaidView {
        SaidView { message: refusal.to_string(), reason: Some(Reason::Refusal(refusal)) }
    }
}

impl SaidView {
    /// Why the newsroom can only be read here.
    pub(super) fn read_only(why: Option<&WhyRead>) -> SaidView {
        let (message, fault) = match why {
            Some(WhyRead::OpenElsewhere(holder)) => {
                let by = holder.as_ref().map_or_else(String::new, |holder| format!(" ({holder})"));
                let message = format!(
                    "The newsroom is open in another window or program{by}. Here it can be read, not changed; close it there and open it again to write."
                );
                (message, Fault::OpenElsewhere { holder: holder.clone() })
            }
            _ => {
                let message = "The newsroom is in a folder that cannot be written, so nothing can be changed here.".to_owned();
                (message, Fault::FolderUnwritable)
            }
        };
        SaidView { message, reason: Some(Reason::Fault(fault)) }
    }
}
