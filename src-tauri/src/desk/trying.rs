//! Trying things out: an empty newsroom takes the sample in, and gives it back unchanged.

use lectern_core::{category::CategoryId, lang::Lang, profile::Profile, statement::StatementId};
use lectern_store::{Access, StoreError, categories, house_words, profile, statements};

use super::{DeskError, Newsroom, Refusal, Result, restoring::Bench, sample};

/// What became of the sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleRemoved {
    /// How many of its statements are gone.
    pub removed: u64,
    /// How many were changed here, and stay.
    pub kept: u64,
}

impl Newsroom {
    /// Fills an empty newsroom with the sample, in one transaction. The statement that explains
    /// it in `first` stands first.
    ///
    /// # Errors
    /// When the newsroom holds anything already, also in the Bin; when it is kept nowhere or
    /// open for reading only. Nothing was changed then.
    pub fn fill_sample(&mut self, first: &Lang) -> Result<()> {
        let Some(path) = self.path() else {
            return Err(Refusal::SampleNeedsFile.into());
        };
        if self.store.access() == Access::Read {
            return Err(StoreError::ReadOnly { path }.into());
        }
        if !self.is_empty()? {
            return Err(Refusal::SampleNeedsRoom.into());
        }
        let bench = Bench::make(path.parent().unwrap_or(&path))?;
        drop(sample::make(&bench.file(), self.store.newsroom(), first)?);
        self.store.replace_content(&bench.file())?;
        self.forget_copies();
        Ok(())
    }

    /// How many statements of the sample are here, with those in the Bin.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn sample_count(&self) -> Result<u64> {
        Ok(statements::rows(self.store.connection(), &sample::statement_ids())?.len() as u64)
    }

    /// Takes the sample away: each of its statements that nobody changed here, its categories
    /// that hold nothing and are as they were, and, when no statement of it stays, what the
    /// newsroom said of itself and its words. A copy of today is kept first.
    ///
    /// # Errors
    /// When nothing can be written. Nothing was changed then.
    pub fn remove_sample(&mut self) -> Result<SampleRemoved> {
        let pristine = sample::pristine()?;
        let here: Vec<StatementId> =
            statements::rows(self.store.connection(), &sample::statement_ids())?.into_iter().map(|row| row.id).collect();
        let mut untouched = Vec::new();
        for id in &here {
            if self.is_untouched(&pristine, *id)? {
                untouched.push(*id);
            }
        }
        let kept = here.len() - untouched.len();
        let words = sample::house_words()?;
        let is_own_profile = self.profile()? == pristine.profile()?;
        let now = self.now();
        self.keep_copy()?;
        self.store.write(|tx| {
            for id in &untouched {
                statements::erase(tx, *id, now)?;
            }
            for id in untouched_categories(&pristine, &categories::tree(tx)?)? {
                // One that holds something of the officer's stays.
                match categories::delete(tx, id) {
                    Ok(()) | Err(StoreError::NotEmpty(_)) => {}
                    Err(error) => return Err(DeskError::from(error)),
                }
            }
            if kept == 0 {
                for word in &words {
                    house_words::remove(tx, word)?;
                }
                if is_own_profile {
                    let lang = profile::load(tx)?.default_lang;
                    profile::save(tx, &Profile::new(lang))?;
                }
            }
            Ok(())
        })?;
        Ok(SampleRemoved { removed: untouched.len() as u64, kept: kept as u64 })
    }

    /// Whether there is no statement, not even in the Bin, and no category.
    fn is_empty(&self) -> Result<bool> {
        Ok(self.overview()?.stages.iter().all(|(_, count)| *count == 0) && self.tree()?.walk().is_empty())
    }

    /// Whether a statement of the sample says and is what it was made as. Going to the Bin and
    /// back changes nothing that somebody wrote.
    fn is_untouched(&self, pristine: &Newsroom, id: StatementId) -> Result<bool> {
        let (here, there) = (self.statement(id)?, pristine.statement(id)?);
        let notes: fn(&Newsroom, StatementId) -> Result<Vec<Option<String>>> =
            |newsroom, id| Ok(newsroom.editions(id)?.into_iter().map(|edition| edition.change_note).collect());
        Ok(here.text == there.text
            && here.set == there.set
            && self.note(id)?.body == pristine.note(id)?.body
            && self.query_sheet(id)? == pristine.query_sheet(id)?
            && notes(self, id)? == notes(pristine, id)?)
    }
}

/// The sample's categories that nobody renamed or moved, the deepest first.
fn untouched_categories(pristine: &Newsroom, here: &lectern_core::category::Tree) -> Result<Vec<CategoryId>> {
    let there = pristine.tree()?;
    let is_same = |id: &CategoryId| match (here.get(*id), there.get(*id)) {
        (Some(here), Some(there)) => {
            (here.parent, &here.name, &here.names, &here.slug) == (there.parent, &there.name, &there.names, &there.slug)
        }
        _ => false,
    };
    let mut found: Vec<CategoryId> = there.walk().into_iter().map(|(_, category)| category.id).filter(is_same).collect();
    found.reverse();
    Ok(found)
}
