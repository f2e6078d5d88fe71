//! Many statements moved in one act: all of them in one transaction, so that a full disk or a
//! power cut leaves every one where it was. What a rule forbids stays, and is named.

use jiff::Timestamp;
use lectern_core::{category::CategoryId, statement::StatementId};
use lectern_store::{
    Transaction,
    statements::{self, Keep},
};

use super::{DeskError, Newsroom, Result, bin, find, new_revision, translate, write};

/// What became of statements that were moved together.
#[derive(Debug, Default)]
pub struct Together {
    /// Those that are where they were meant to go.
    pub done: Vec<StatementId>,
    /// Those that a rule kept where they were, and why.
    pub stayed: Vec<(StatementId, DeskError)>,
}

impl Newsroom {
    /// Moves drafts to the Bin. A published statement stays.
    ///
    /// # Errors
    /// When nothing can be written; then nothing moved.
    pub fn bin_all(&mut self, ids: &[StatementId]) -> Result<Together> {
        let now = self.now();
        self.together(ids, |tx, id| bin::to_bin(tx, *id, now), |id| *id)
    }

    /// Takes drafts out of the Bin.
    ///
    /// # Errors
    /// When nothing can be written; then nothing moved.
    pub fn unbin_all(&mut self, ids: &[StatementId]) -> Result<Together> {
        let now = self.now();
        self.together(ids, |tx, id| bin::from_bin(tx, *id, now), |id| *id)
    }

    /// Files statements, each in its category or in none. A statement whose address is taken
    /// there stays.
    ///
    /// # Errors
    /// When nothing can be written; then nothing moved.
    pub fn file_all(&mut self, filings: &[(StatementId, Option<CategoryId>)]) -> Result<Together> {
        let now = self.now();
        self.together(filings, |tx, (id, section)| file(tx, *id, *section, now), |(id, _)| *id)
    }

    fn together<Item>(
        &mut self,
        items: &[Item],
        act: impl Fn(&Transaction<'_>, &Item) -> Result<()>,
        id: impl Fn(&Item) -> StatementId,
    ) -> Result<Together> {
        self.store.write(|tx| {
            let mut together = Together::default();
            for item in items {
                match act(tx, item) {
                    Ok(()) => together.done.push(id(item)),
                    Err(error @ (DeskError::Refused(_) | DeskError::NotFound(_))) => together.stayed.push((id(item), error)),
                    Err(error) => return Err(error),
                }
            }
            Ok(together)
        })
    }
}

fn file(tx: &Transaction<'_>, id: StatementId, section: Option<CategoryId>, now: Timestamp) -> Result<()> {
    let before = find::load(tx, id)?;
    let mut text = before.text.clone();
    text.head.section = section;
    if text == before.text {
        return Ok(());
    }
    write::free_slug(tx, &text.head, id)?;
    statements::save(tx, id, &text, new_revision(), now, Keep::ReplaceOpen)?;
    translate::note_first_words(tx, id, &before.text, &text, now)
}
