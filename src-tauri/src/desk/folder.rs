//! A package's folder: written beside its place, and put there whole or not at all.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use lectern_core::export::bag;
use uuid::Uuid;

use super::{Act, DeskError, Refusal, Result};

/// A folder being written under a temporary name beside its place.
pub(super) struct Folder {
    target: PathBuf,
    temporary: PathBuf,
    /// Dropped without [`Folder::put`], it goes away.
    done: bool,
}

impl Folder {
    /// Starts a folder that is to stand at `target`.
    ///
    /// An existing folder there is only replaced when it is empty, or an earlier export of
    /// this newsroom that holds no file from elsewhere.
    pub(super) fn begin(target: &Path, newsroom: Uuid) -> Result<Folder> {
        let target = std::path::absolute(target).map_err(|source| failed(Act::Read, target, source))?;
        let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
            return Err(Refusal::ExportFolder { folder: shown(&target) }.into());
        };
        check_target(&target, newsroom)?;
        fs::create_dir_all(parent).map_err(|source| failed(Act::Make, parent, source))?;
        let tail = Uuid::now_v7().simple().to_string();
        let temporary = parent.join(format!(".{}.lectern-{tail}", name.to_string_lossy()));
        fs::create_dir(&temporary).map_err(|source| failed(Act::Write, parent, source))?;
        Ok(Folder { target, temporary, done: false })
    }

    /// Writes one file. The path is made of slugs and fixed names; anything else is a defect.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let safe = path.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']));
        if !safe {
            return Err(Refusal::PathOutside { path: path.to_owned() }.into());
        }
        let to = self.temporary.join(path);
        let write = || -> io::Result<()> {
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent)?;
            }
            File::create_new(&to)?.write_all(bytes)
        };
        write().map_err(|source| failed(Act::Write, &self.target.join(path), source))
    }

    /// Puts the finished folder in its place.
    pub(super) fn put(mut self) -> Result<PathBuf> {
        let put = || -> io::Result<()> {
            File::open(&self.temporary)?.sync_all()?;
            if !self.target.exists() {
                return fs::rename(&self.temporary, &self.target);
            }
            let old = self.temporary.with_extension("old");
            fs::rename(&self.target, &old)?;
            if let Err(error) = fs::rename(&self.temporary, &self.target) {
                fs::rename(&old, &self.target)?;
                return Err(error);
            }
            fs::remove_dir_all(&old)
        };
        put().map_err(|source| failed(Act::Place, &self.target, source))?;
        self.done = true;
        Ok(self.target.clone())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.done {
            // What is left under a temporary name does no harm; there is nothing to tell.
            let _ = fs::remove_dir_all(&self.temporary);
        }
    }
}

fn check_target(target: &Path, newsroom: Uuid) -> Result<()> {
    let entries = match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(failed(Act::Read, target, source)),
        Ok(about) if !about.is_dir() => {
            return Err(Refusal::NotAFolder { folder: shown(target) }.into());
        }
        Ok(_) => files_below(target).map_err(|source| failed(Act::Read, target, source))?,
    };
    if entries.is_empty() {
        return Ok(());
    }
    let text = |name: &str| fs::read_to_string(target.join(name)).unwrap_or_default();
    match bag::newsroom_of(&text(bag::INFO)) {
        Some(id) if id == newsroom => {}
        Some(_) => return Err(Refusal::OtherNewsroomsExport { folder: shown(target) }.into()),
        None => return Err(Refusal::NoExport { folder: shown(target) }.into()),
    }
    let listed: std::collections::BTreeSet<String> = bag::manifest_paths(&text(bag::MANIFEST)).collect();
    let foreign = entries.iter().find(|path| !bag::TAG_FILES.contains(&path.as_str()) && !listed.contains(*path));
    match foreign {
        Some(path) => Err(Refusal::ForeignFile { folder: shown(target), file: path.clone() }.into()),
        None => Ok(()),
    }
}

/// Every file and every empty folder below a folder, with `/` between the parts and behind an
/// empty folder. Links are files, never followed.
fn files_below(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        let mut is_empty = true;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            is_empty = false;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                found.push(path);
            }
        }
        if is_empty && !prefix.is_empty() {
            found.push(prefix);
        }
    }
    Ok(found)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn failed(act: Act, path: &Path, source: io::Error) -> DeskError {
    DeskError::File { act, path: path.to_owned(), source }
}
