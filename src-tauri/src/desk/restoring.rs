//! Bringing a kept copy back into the open newsroom. Today's content is copied first, so that
//! this can be taken back the same way.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use lectern_store::{
    Access, Store, StoreError,
    backup::{self, Content},
};
use uuid::Uuid;

use super::{Act, DeskError, Newsroom, Refusal, Result, safekeeping};

/// A copy that is kept beside the newsroom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCopy {
    /// Its file name: what [`Newsroom::restore_copy`] takes.
    pub name: String,
    /// When it was made.
    pub at: Timestamp,
    /// How large it is.
    pub bytes: u64,
    /// How many statements it holds, or why it cannot be used, in a sentence.
    pub statements: std::result::Result<u64, Refusal>,
}

/// A copy that was brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// When the copy was made.
    pub at: Timestamp,
    /// How many statements there are now.
    pub statements: u64,
    /// Where the content of before is.
    pub before: PathBuf,
    /// That content was too damaged to be verified, and was copied as it stood.
    pub before_was_damaged: bool,
}

impl Newsroom {
    /// The copies that are kept beside the newsroom, newest first.
    pub fn kept_copies(&self) -> Vec<KeptCopy> {
        let Some(path) = self.path() else { return Vec::new() };
        let (folder, stem) = safekeeping::place_of(&path);
        let row = |(at, name): (Timestamp, String)| {
            let file = folder.join(&name);
            let bytes = fs::metadata(&file).map(|about| about.len()).unwrap_or_default();
            KeptCopy { at, bytes, statements: self.usable(&file).map(|content| content.statements), name }
        };
        safekeeping::copies(&folder, &stem).into_iter().map(row).collect()
    }

    /// Puts what a kept copy holds in the place of what the newsroom holds. A copy of today's
    /// newsroom is made first; without one nothing is changed.
    ///
    /// # Errors
    /// When there is no such copy, it is damaged, newer or of another newsroom, today's
    /// newsroom cannot be copied, or it is open for reading only. Nothing was changed then.
    pub fn restore_copy(&mut self, name: &str) -> Result<Restored> {
        let Some(path) = self.path() else {
            return Err(Refusal::NoCopies.into());
        };
        if self.store.access() == Access::Read {
            return Err(StoreError::ReadOnly { path }.into());
        }
        let (folder, stem) = safekeeping::place_of(&path);
        // The name is looked up and never joined to a path, so it leads nowhere else.
        let found = safekeeping::copies(&folder, &stem).into_iter().find(|(_, other)| other == name);
        let Some((at, name)) = found else {
            return Err(DeskError::NotFound("That copy is no longer there. Nothing was changed; choose another copy.".to_owned()));
        };
        let bench = Bench::make(&folder)?;
        let sound = bench.bring(&folder.join(name)).map_err(|error| unusable(&error))?;
        if sound.newsroom() != self.store.newsroom() {
            return Err(Refusal::CopyOfAnother.into());
        }
        drop(sound);
        let (before, before_was_damaged) = self.copy_today(&folder, &stem)?;
        self.store.replace_content(&bench.file())?;
        self.forget_copies();
        // What was removed in today's content says nothing of the copy's.
        self.removed.clear();
        let statements = backup::look(&bench.file())?.statements;
        Ok(Restored { at, statements, before, before_was_damaged })
    }

    /// What the quick look finds wrong with the file; nothing when all is well.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn quick_look(&self) -> Result<Vec<String>> {
        Ok(backup::quick_look(self.store.connection())?)
    }

    fn usable(&self, file: &Path) -> std::result::Result<Content, Refusal> {
        let content = backup::look(file).map_err(|error| match error {
            StoreError::Damaged { .. } | StoreError::NotANewsroom { .. } => Refusal::DamagedCopy,
            StoreError::Newer { .. } => Refusal::NewerCopy,
            other => Refusal::UnreadableCopy { detail: other.to_string() },
        })?;
        if content.newsroom == self.store.newsroom() { Ok(content) } else { Err(Refusal::OthersCopy) }
    }

    /// A verified copy of today; of a damaged newsroom one of every page as it is.
    fn copy_today(&mut self, folder: &Path, stem: &str) -> Result<(PathBuf, bool)> {
        match self.keep_copy() {
            Ok(Some(copy)) => Ok((copy, false)),
            Err(DeskError::Store(StoreError::Damaged { .. })) => {
                let aside = folder.join(format!("{stem}-damaged-{}.lectern", Uuid::now_v7().simple()));
                backup::set_aside(self.store.connection(), &aside)?;
                Ok((aside, true))
            }
            Ok(None) => Err(Refusal::TodayNotCopied.into()),
            Err(error) => Err(error),
        }
    }
}

fn unusable(error: &StoreError) -> Refusal {
    match error {
        StoreError::Damaged { .. } | StoreError::NotANewsroom { .. } => Refusal::CopyDamaged,
        StoreError::Newer { .. } => Refusal::CopyNewer,
        StoreError::Missing { .. } => Refusal::CopyGone,
        other => Refusal::CopyUnusable { detail: other.to_string() },
    }
}

/// A folder in which a copy is checked and brought up to date, away from the newsroom. It goes
/// away with all that is in it.
pub(super) struct Bench(PathBuf);

impl Bench {
    pub(super) fn make(folder: &Path) -> Result<Bench> {
        let place = folder.join(format!(".restoring-{}", Uuid::now_v7().simple()));
        let failed = |source| DeskError::File { act: Act::WriteIn, path: folder.to_owned(), source };
        fs::create_dir(&place).map_err(failed)?;
        Ok(Bench(place))
    }

    pub(super) fn file(&self) -> PathBuf {
        self.0.join("newsroom.lectern")
    }

    /// Every page of the copy is checked; one of an older schema is brought up to date.
    fn bring(&self, copy: &Path) -> std::result::Result<Store, StoreError> {
        backup::restore(copy, &self.file())?;
        Store::open(&self.file(), Access::Write)
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        // What is left under a hidden name does no harm; there is nothing to tell.
        let _ = fs::remove_dir_all(&self.0);
    }
}
