//! The Bin, and starting points: drafts that were dropped, and drafts made from others.

use jiff::{SignedDuration, Timestamp};
use lectern_core::{
    query_sheet::QuerySheet,
    statement::{Move, RevisionId, SetId, Stage, Statement, StatementId, Text, Turn},
};
use lectern_store::{
    Transaction, editions,
    journal::{self, Moment},
    query_sheets,
    statements::{self, Keep},
    translations,
};
use uuid::Uuid;

use super::{DeskError, NewStatement, Newsroom, Refusal, Result, find, new_revision, new_turn, translate, write};

/// How long the Bin keeps a draft.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Newsroom {
    /// Moves a draft to the Bin. Nothing of it is lost for thirty days.
    ///
    /// # Errors
    /// When it was ever published: a public text is withdrawn, not dropped.
    pub fn bin(&mut self, id: StatementId) -> Result<()> {
        let now = self.now();
        self.store.write(|tx| to_bin(tx, id, now))
    }

    /// Takes a draft out of the Bin, as it was. An address that was given away meanwhile is
    /// proposed anew.
    ///
    /// # Errors
    /// When it is not in the Bin.
    pub fn unbin(&mut self, id: StatementId) -> Result<()> {
        let now = self.now();
        self.store.write(|tx| from_bin(tx, id, now))
    }

    /// Takes away what has been in the Bin for thirty days. Answers how many.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn empty_old_bin(&mut self) -> Result<usize> {
        let before = self.now().checked_sub(KEPT).unwrap_or(Timestamp::MIN);
        let old = statements::binned_before(self.store.connection(), before)?;
        if old.is_empty() {
            return Ok(0);
        }
        // Whoever changed the clock by a month gets everything back from this copy.
        self.keep_copy()?;
        self.store.write(|tx| {
            for id in &old {
                statements::delete(tx, *id)?;
            }
            Ok::<_, DeskError>(())
        })?;
        Ok(old.len())
    }

    /// Makes a draft from a statement: its words, its section and its labels, under a new id.
    ///
    /// # Errors
    /// When there is no such statement, or nothing can be written.
    pub fn duplicate(&mut self, id: StatementId) -> Result<Statement> {
        let text = self.statement(id)?.text;
        let head = text.head;
        self.new_statement(NewStatement {
            title: head.title,
            lang: Some(head.lang),
            section: head.section,
            summary: head.summary,
            kind: Some(head.kind),
            place: head.place,
            files: head.files,
            // Comments and approvals bind to a turn's id, so a copy has turns of its own.
            turns: text.turns.into_iter().map(|turn| Turn { id: new_turn(), origin: None, ..turn }).collect(),
            ..NewStatement::default()
        })
    }

    /// One saved text of a statement, also one that was written over within its minute.
    ///
    /// # Errors
    /// When it is not one of this statement's.
    pub fn revision(&self, id: StatementId, revision: RevisionId) -> Result<Text> {
        let missing = || DeskError::NotFound("That version is no longer there.".to_owned());
        if !self.revisions(id)?.iter().any(|row| row.id == revision) {
            return journal::text_at(self.store.connection(), id, revision)?.ok_or_else(missing);
        }
        statements::load_revision(self.store.connection(), revision)?.ok_or_else(missing)
    }

    /// The texts that were written over on the way to a saved one, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn moments(&self, id: StatementId, revision: RevisionId) -> Result<Vec<Moment>> {
        Ok(journal::moments(self.store.connection(), id, revision)?)
    }

    /// Makes an earlier text the working text again, as a new revision: nothing is overwritten.
    ///
    /// # Errors
    /// [`DeskError::Stale`] when the working text is not `base`.
    pub fn restore_revision(&mut self, id: StatementId, revision: RevisionId, base: RevisionId) -> Result<Statement> {
        let now = self.now();
        let current = self.statement(id)?;
        if current.revision != base {
            return Err(DeskError::Stale);
        }
        let mut text = self.revision(id, revision)?;
        // The address and the section are the statement's, not a version's.
        text.head.slug = current.text.head.slug.clone();
        text.head.section = current.text.head.section;
        self.store.write(|tx| {
            // A language that another statement of the set has now is not taken back.
            if matches!(translate::free_language(tx, current.set, &text.head.lang, id), Err(DeskError::Refused(_))) {
                text.head.lang = current.text.head.lang.clone();
            }
            statements::save(tx, id, &text, new_revision(), now, Keep::NewRevision)?;
            translate::forget_changed(tx, id, &current.text, &text)?;
            Ok::<_, DeskError>(())
        })?;
        self.statement(id)
    }

    /// Who asked, by when, and on which terms.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn query_sheet(&self, id: StatementId) -> Result<QuerySheet> {
        Ok(query_sheets::load(self.store.connection(), id)?)
    }

    /// Writes the query sheet of a statement.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn set_query_sheet(&mut self, id: StatementId, sheet: &QuerySheet) -> Result<()> {
        let now = self.now();
        self.store.write(|tx| Ok(query_sheets::save(tx, id, sheet, now)?))
    }
}

/// Moves one draft to the Bin. What is refused is refused before anything is written.
pub(super) fn to_bin(tx: &Transaction<'_>, id: StatementId, now: Timestamp) -> Result<()> {
    let statement = find::load(tx, id)?;
    if editions::newest(tx, id)?.is_some() {
        return Err(Refusal::PublishedToBin.into());
    }
    let stage = stage_after(&statement, Move::Spike)?;
    statements::set_stage(tx, id, stage)?;
    Ok(statements::set_binned(tx, id, Some(now))?)
}

/// Takes one draft out of the Bin. What is refused is refused before anything is written.
pub(super) fn from_bin(tx: &Transaction<'_>, id: StatementId, now: Timestamp) -> Result<()> {
    let mut statement = find::load(tx, id)?;
    let stage = stage_after(&statement, Move::Unspike)?;
    // Its language may have been given away meanwhile: then it is a text of its own.
    if matches!(translate::free_language(tx, statement.set, &statement.text.head.lang, id), Err(DeskError::Refused(_))) {
        translations::set_place(tx, id, SetId(Uuid::now_v7()), None)?;
    }
    if matches!(write::free_slug(tx, &statement.text.head, id), Err(DeskError::Refused(_))) {
        statement.text.head.slug = None;
        statements::save(tx, id, &statement.text, new_revision(), now, Keep::NewRevision)?;
    }
    statements::set_stage(tx, id, stage)?;
    Ok(statements::set_binned(tx, id, None)?)
}

fn stage_after(statement: &Statement, wanted: Move) -> Result<Stage> {
    Ok(statement.stage.after(wanted)?)
}
