//! Safekeeping: copies of the newsroom, and a look at its health.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use lectern_store::{Access, backup};

use super::{Act, Clock, DeskError, Newsroom, Result};

/// How much time passes between two copies while something changes.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

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

    /// Writes a copy beside the newsroom when something changed since the last one and that is
    /// an hour old. Answers where it is.
    ///
    /// # Errors
    /// When the copy cannot be written or is not sound. The newsroom itself is not touched.
    pub fn keep_copy_if_due(&mut self) -> Result<Option<PathBuf>> {
        // A clock that was set back must not keep the newsroom without a copy until it has caught up.
        let is_due = self.copied_at.is_none_or(|at| {
            let age = self.now().duration_since(at);
            age >= HOUR || age.is_negative()
        });
        if !is_due || !self.has_changed() {
            return Ok(None);
        }
        self.keep_copy()
    }

    /// Writes a copy beside the newsroom when something changed since the last one.
    ///
    /// # Errors
    /// As for [`Newsroom::keep_copy_if_due`].
    pub fn keep_copy_if_changed(&mut self) -> Result<Option<PathBuf>> {
        if self.has_changed() { self.keep_copy() } else { Ok(None) }
    }

    /// Writes a copy beside the newsroom now, and drops copies that newer ones replace.
    pub(super) fn keep_copy(&mut self) -> Result<Option<PathBuf>> {
        let Some(newsroom) = self.path() else { return Ok(None) };
        let now = self.now();
        let (folder, stem) = place_of(&newsroom);
        let failed = |source| DeskError::File { act: Act::Copy, path: folder.clone(), source };
        fs::create_dir_all(&folder).map_err(failed)?;
        // A copy of the same second may be there, and lack what was changed since.
        let mut at = now;
        let mut to = folder.join(copy_name(&stem, at));
        while to.exists() {
            at += SignedDuration::from_secs(1);
            to = folder.join(copy_name(&stem, at));
        }
        self.backup(&to)?;
        self.copied_at = Some(now);
        self.copied_changes = self.store.changes();
        // With a clock that was set back the copy of now looks old; it stays all the same.
        for old in superseded(&copies(&folder, &stem)).into_iter().filter(|old| folder.join(old) != to) {
            // A copy too many does no harm; the next run tries again.
            let _ = fs::remove_file(folder.join(old));
        }
        Ok(Some(to))
    }

    /// The next look keeps a copy, whatever was counted so far.
    pub(super) fn forget_copies(&mut self) {
        self.copied_at = None;
        self.copied_changes = u64::MAX;
    }

    fn has_changed(&self) -> bool {
        self.store.access() == Access::Write && self.store.changes() != self.copied_changes
    }
}

fn copy_name(stem: &str, at: Timestamp) -> String {
    format!("{stem}-{}.lectern", at.to_zoned_datetime(TimeZone::UTC).strftime("%Y-%m-%dT%H%M%S"))
}

/// The folder of a newsroom's copies, and the beginning of their names.
pub(super) fn place_of(newsroom: &Path) -> (PathBuf, String) {
    let stem = newsroom.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = newsroom.parent().unwrap_or(Path::new("")).join(format!("{stem}-backups"));
    (folder, stem)
}

/// The copies in a folder, newest first: their time and their file name.
pub(super) fn copies(folder: &Path, stem: &str) -> Vec<(Timestamp, String)> {
    let read = |name: String| {
        let time = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".lectern")?;
        let at = jiff::civil::DateTime::strptime("%Y-%m-%dT%H%M%S", time).ok()?;
        Some((TimeZone::UTC.to_timestamp(at).ok()?, name))
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.filter_map(|entry| read(entry.file_name().to_string_lossy().into_owned())).collect();
    found.sort_by(|a, b| b.cmp(a));
    found
}

/// The copies that are no longer needed when the newest 24, and then the newest of each of 14
/// days, 8 weeks and 12 months stay.
fn superseded(newest_first: &[(Timestamp, String)]) -> Vec<String> {
    let day = |at: &Timestamp| at.to_zoned_datetime(TimeZone::UTC).date();
    let week = |date: Date| date.iso_week_date();
    let (mut days, mut weeks, mut months) = (Vec::new(), Vec::new(), Vec::new());
    let mut old = Vec::new();
    for (index, (at, name)) in newest_first.iter().enumerate() {
        let date = day(at);
        let week = (week(date).year(), week(date).week());
        let month = (date.year(), date.month());
        let mut keeps = index < 24;
        if !days.contains(&date) && days.len() < 14 {
            days.push(date);
            keeps = true;
        }
        if !weeks.contains(&week) && weeks.len() < 8 {
            weeks.push(week);
            keeps = true;
        }
        if !months.contains(&month) && months.len() < 12 {
            months.push(month);
            keeps = true;
        }
        if !keeps {
            old.push(name.clone());
        }
    }
    old
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_copies_and_one_a_day_week_and_month_are_kept() {
        let start: Timestamp = "2026-01-01T00:30:00Z".parse().unwrap();
        let hours = 24 * 400;
        let mut all: Vec<(Timestamp, String)> =
            (0..hours).map(|hour| (start + SignedDuration::from_hours(hour), hour.to_string())).collect();
        all.reverse();
        let old = superseded(&all);
        let kept: Vec<&(Timestamp, String)> = all.iter().filter(|(_, name)| !old.contains(name)).collect();
        assert!((45..=58).contains(&kept.len()), "{}", kept.len());
        assert_eq!(kept.first().map(|(_, name)| name.clone()), Some((hours - 1).to_string()));
        // Nothing is dropped while there are few.
        assert!(superseded(&all[..24]).is_empty());
    }
}
