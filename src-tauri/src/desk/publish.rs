//! Publishing: a saved text becomes an edition.

use lectern_core::{
    checks,
    export::PublicStatement,
    finding::{Finding, Severity},
    statement::{Edition, Move, RevisionId, StatementId},
};
use lectern_store::{
    categories::{self, Redirect, Target, Why},
    editions,
    statements::{self, Keep},
};

use super::{DeskError, Newsroom, Refusal, Result, new_revision, write};

impl Newsroom {
    /// Publishes the working text as the next edition. What is edited afterwards changes
    /// nothing public until it is published again.
    ///
    /// `base` is the saved text that was looked at; `None` takes the newest. `change_note` is
    /// shown on the page from the second edition on.
    ///
    /// # Errors
    /// When checks stop it, nothing changed since the last edition, the text is not the one
    /// that was looked at, or its address is taken.
    pub fn publish(&mut self, id: StatementId, base: Option<RevisionId>, change_note: Option<&str>) -> Result<Edition> {
        let now = self.now();
        let statement = self.statement(id)?;
        if base.is_some_and(|base| base != statement.revision) {
            return Err(DeskError::Stale);
        }
        let stage = statement.stage.after(Move::Publish)?;
        let before = self.newest_edition(id)?;
        if before.as_ref().is_some_and(|edition| edition.revision == statement.revision) {
            return Err(Refusal::NothingChanged.into());
        }
        let blocking: Vec<Finding> =
            checks::run(&statement.text).into_iter().filter(|finding| finding.severity == Severity::Block).collect();
        if !blocking.is_empty() {
            return Err(DeskError::Blocked(blocking));
        }
        let change_note = change_note.map(str::trim).filter(|note| !note.is_empty());
        if change_note.is_some_and(|note| note.chars().any(char::is_control)) {
            return Err(Refusal::ChangeNoteLines.into());
        }
        let day = self.day(&statement.text.head)?;
        let tree = self.tree()?;
        self.store.write(|tx| {
            let mut text = statement.text.clone();
            text.head.date.get_or_insert(day);
            // An edition's address never changes by itself, so a proposed one is pinned now.
            let pinned = before.as_ref().and_then(|edition| edition.text.head.slug.clone()).filter(|_| text.head.slug.is_none());
            text.head.slug = match pinned {
                Some(slug) => Some(slug),
                None => Some(write::effective_slug(tx, id, &text.head, day)?),
            };
            write::free_slug(tx, &text.head, id)?;
            let mut revision = statement.revision;
            if text != statement.text {
                revision = statements::save(tx, id, &text, new_revision(), now, Keep::NewRevision)?;
            }
            let edition = Edition {
                statement: id,
                set: statement.set,
                number: before.as_ref().map_or(1, |edition| edition.number + 1),
                revision,
                published_at: now,
                first_published_at: before.as_ref().map_or(now, |edition| edition.first_published_at),
                change_note: change_note.filter(|_| before.is_some()).map(str::to_owned),
                text,
            };
            editions::insert(tx, &edition)?;
            statements::set_stage(tx, id, stage)?;
            if let Some(before) = &before {
                let path = |edition: &Edition| {
                    let zone = jiff::tz::TimeZone::UTC;
                    format!("/{}/", PublicStatement::of(edition, Vec::new(), Vec::new(), &zone).folder(&tree))
                };
                let (old, new) = (path(before), path(&edition));
                if old != new {
                    let target = Some(Target::Statement(id));
                    let stayed = before.text.head.section == edition.text.head.section;
                    let why = Some(if stayed { Why::Renamed } else { Why::Moved });
                    categories::add_redirect(
                        tx,
                        &Redirect { old_path: old, lang: Some(before.text.head.lang.clone()), target, at: now, why },
                    )?;
                }
            }
            Ok(edition)
        })
    }

    /// What the checks find in the working text, beside its source if it is a translation.
    ///
    /// # Errors
    /// When there is no such statement.
    pub fn check(&self, id: StatementId) -> Result<Vec<Finding>> {
        let own = self.statement(id)?.text;
        let Some(source) = self.source(id)? else { return Ok(checks::run(&own)) };
        let from = self.translated_from(id)?;
        Ok(checks::run_beside(&checks::Translated { source: &source.text, own: &own, from: &from }))
    }
}
