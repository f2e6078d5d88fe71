//! The writer's lock: one writer at a time, in all programs together.
//!
//! The lock is the kernel's, on a file beside the newsroom, and is gone with its process. What
//! stands in the file is for people: who holds it, and whether the last writer said goodbye.
//! The file stays when the writer goes: removing it would let two writers lock two files.

use std::{
    ffi::OsString,
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
};

use jiff::{Timestamp, Unit};

use crate::{StoreError, place};

const CLEAN: &str = "clean\n";

/// How the last writer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// It closed the newsroom.
    Clean,
    /// It was killed, the power failed, or the file came here without its lock file.
    Unclean,
}

/// Held by the one writer for as long as it lives.
#[derive(Debug)]
pub(crate) struct WriterLock {
    file: File,
    last_exit: Exit,
    work: Work,
}

/// Whether the writer came as far as to work with the newsroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Begun,
    NotBegun,
}

/// How often, and after which pause, a held lock is tried again: a writer that just closed may
/// have started a program that holds a copy of the lock until it runs.
const TRIES: u32 = 10;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(20);

impl WriterLock {
    /// Takes the lock or fails at once.
    ///
    /// # Errors
    /// [`StoreError::Locked`] with the holder's process number, [`StoreError::ReadOnly`] where
    /// no file can be made, [`StoreError::Full`], [`StoreError::Io`].
    pub(crate) fn take(newsroom: &Path) -> Result<WriterLock, StoreError> {
        let path = beside(newsroom);
        let io = |source| StoreError::io(newsroom, source);
        place::refuse_link(&path)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path).map_err(io)?;
        let mut tries = 1..=TRIES;
        while let Err(error) = file.try_lock() {
            match error {
                TryLockError::WouldBlock if tries.next().is_some() => std::thread::sleep(PAUSE),
                TryLockError::WouldBlock => {
                    return Err(StoreError::Locked { path: newsroom.to_owned(), holder: holder(&mut file) });
                }
                TryLockError::Error(source) => return Err(io(source)),
            }
        }
        let mut before = String::new();
        // Bytes that are no text were not written here, so they are no clean exit either.
        let readable = file.read_to_string(&mut before).is_ok();
        let last_exit = if readable && before == CLEAN { Exit::Clean } else { Exit::Unclean };
        let since = Timestamp::now();
        let since = since.round(Unit::Second).unwrap_or(since);
        let text = format!("open\nprocess {}, since {since}\n", std::process::id());
        rewrite(&mut file, &text).map_err(io)?;
        Ok(WriterLock { file, last_exit, work: Work::NotBegun })
    }

    /// How the writer before this one went.
    pub(crate) fn last_exit(&self) -> Exit {
        self.last_exit
    }

    /// Says that the newsroom is open and sound, so that the end of this lock is a clean exit.
    ///
    /// Without it the file goes on saying `open`: a newsroom that was refused as damaged must be
    /// looked at again by the next writer.
    pub(crate) fn begin(&mut self) {
        self.work = Work::Begun;
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        if self.work == Work::NotBegun {
            return;
        }
        // A drop cannot report; a lock file that still says `open` only costs a check next time.
        let _ = rewrite(&mut self.file, CLEAN);
    }
}

fn beside(newsroom: &Path) -> PathBuf {
    let mut name = OsString::from(newsroom);
    name.push(".lock");
    PathBuf::from(name)
}

fn holder(file: &mut File) -> Option<String> {
    let mut text = String::new();
    // Windows lets nobody read a locked file; then the holder stays unknown.
    file.read_to_string(&mut text).ok()?;
    let line = text.strip_prefix("open\n")?.trim_end();
    (!line.is_empty()).then(|| line.to_owned())
}

fn rewrite(file: &mut File, text: &str) -> std::io::Result<()> {
    file.rewind()?;
    file.set_len(0)?;
    file.write_all(text.as_bytes())?;
    file.sync_data()
}
