//! Safekeeping: copies of the newsroom, and a look at its health.

use std::path::Path;

use lectern_store::{Access, backup};

use super::{Clock, Newsroom, Result};

impl Newsroom {
    /// Writes a verified copy; never over an existing file.
    ///
    /// # Errors
    /// When the file exists, cannot be written, or the copy is not sound.
    pub fn backup(&self, to: &Path) -> Result<()> {
        Ok(backup::backup(self.store.connection(), to)?)
    }

    /// Makes a newsroom from a backup; never over an existing file.
    ///
    /// # Errors
    /// When the backup is not sound or the new file exists.
    pub fn restore(file: &Path, to: &Path, clock: Clock) -> Result<Newsroom> {
        backup::restore(file, to)?;
        Newsroom::open(to, Access::Read, clock)
    }

    /// Looks the file over.
    ///
    /// # Errors
    /// When it cannot be read at all.
    pub fn doctor(&self) -> Result<backup::Report> {
        Ok(backup::doctor(self.store.connection())?)
    }
}
