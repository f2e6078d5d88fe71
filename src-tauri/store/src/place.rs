//! Files that come into being whole and never replace another.
//!
//! A new file is built in a neighbour with a name of its own, flushed to the disk, and moved to
//! its place in one step.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use crate::StoreError;

/// The path with its folder resolved. The last part is left as it is, so that a symbolic link
/// in the place of a newsroom is seen and refused instead of followed.
///
/// # Errors
/// [`StoreError::Missing`] when the folder does not exist, [`StoreError::Io`].
pub(crate) fn canonical(path: &Path) -> Result<PathBuf, StoreError> {
    let Some(name) = path.file_name() else {
        return Err(StoreError::NotANewsroom { path: path.to_owned() });
    };
    let folder = fs::canonicalize(folder(path)).map_err(|source| StoreError::unreadable(path, source))?;
    Ok(folder.join(name))
}

/// Refuses a symbolic link: what it points at may change while it is open.
///
/// # Errors
/// [`StoreError::Io`] for a link. A file that does not exist is no link.
pub(crate) fn refuse_link(path: &Path) -> Result<(), StoreError> {
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
        let source = io::Error::new(io::ErrorKind::InvalidInput, "it is a symbolic link; name the file itself");
        return Err(StoreError::Io { path: path.to_owned(), source });
    }
    Ok(())
}

/// Refuses a path where anything stands, a dangling link included.
///
/// # Errors
/// [`StoreError::Exists`].
pub(crate) fn refuse_existing(path: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(StoreError::Exists { path: path.to_owned() }),
        Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(source) => Err(StoreError::io(path, source)),
    }
}

/// Which file stands at a path, whatever is in it. A file that is put back is the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity(u64);

impl Identity {
    /// Asks the system, without opening the file.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when nothing stands there, [`StoreError::Io`].
    pub(crate) fn of(path: &Path) -> Result<Identity, StoreError> {
        let found = fs::symlink_metadata(path).map_err(|source| StoreError::unreadable(path, source))?;
        // Windows lets nobody delete or move a file that is open. The number of the device is
        // left out, as SQLite does it: a network drive may get another one when it comes back.
        #[cfg(unix)]
        return Ok(Identity(std::os::unix::fs::MetadataExt::ino(&found)));
        #[cfg(not(unix))]
        return Ok(Identity(u64::from(found.is_file())));
    }
}

/// Whether a log with something in it lies beside the file.
pub(crate) fn has_log(path: &Path) -> bool {
    fs::metadata(with_suffix(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// An empty file beside the place where it will go. It is removed unless it is placed.
#[derive(Debug)]
pub(crate) struct Neighbour {
    file: PathBuf,
    target: PathBuf,
}

impl Neighbour {
    /// Makes the empty file, readable by its owner only.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::Full`], [`StoreError::Missing`] (no such folder),
    /// [`StoreError::Io`].
    pub(crate) fn new(target: &Path) -> Result<Neighbour, StoreError> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let file = with_suffix(target, &format!(".{}-{number}.part", std::process::id()));
            match own(&file) {
                Ok(_) => return Ok(Neighbour { file, target: target.to_owned() }),
                // A process with the same number was killed here; its remains are not ours to take.
                Err(source) if source.kind() == io::ErrorKind::AlreadyExists => {}
                Err(source) => return Err(StoreError::io(target, source)),
            }
        }
    }

    /// Where to build.
    pub(crate) fn path(&self) -> &Path {
        &self.file
    }

    /// Flushes the file and moves it to its place. Nothing may have it open.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something came to stand there, [`StoreError::Full`],
    /// [`StoreError::Io`].
    pub(crate) fn place(self) -> Result<(), StoreError> {
        let io = |source| StoreError::io(&self.target, source);
        OpenOptions::new().write(true).open(&self.file).and_then(|file| file.sync_all()).map_err(io)?;
        // Renaming replaces; an empty file made by us in the place keeps others out first.
        own(&self.target).map_err(io)?;
        if let Err(source) = fs::rename(&self.file, &self.target) {
            // The empty file is ours; what stopped the rename is the error worth telling.
            let _ = fs::remove_file(&self.target);
            return Err(io(source));
        }
        flush_folder(&self.target)
    }
}

impl Drop for Neighbour {
    fn drop(&mut self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            // Most of them never existed, and a leftover does no harm.
            let _ = fs::remove_file(with_suffix(&self.file, suffix));
        }
    }
}

fn own(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A rename is on the disk only when its folder is.
fn flush_folder(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        let folder = folder(path);
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(|source| StoreError::io(folder, source))?;
    }
    Ok(())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
