//! The past of a statement: its saved texts, and how they differ.

use lectern_core::compare::Run;

use super::{
    Answer, FileChangeView, HeadView, StatementView, TurnView,
    compared::comparison_view,
    forms::{both, out, words},
    statements::{revision, statement, statement_view},
    texts::text,
};
use crate::desk::{Desk, Newsroom};

words! {
    /// In which of two texts words stand.
    Presence = lectern_core::compare::Presence {
        /// In both.
        Both,
        /// Only in the newer one.
        Inserted,
        /// Only in the older one.
        Deleted,
    }
}

words! {
    /// What happened to a turn between two texts.
    Fate = lectern_core::compare::Fate {
        /// Nothing.
        Same,
        /// Its label or its words changed.
        Edited,
        /// It stands elsewhere.
        Moved,
        /// It is new.
        Added,
        /// It is gone.
        Removed,
    }
}

both! {
    /// List the saved texts of a statement, newest first.
    pub struct ListVersions {
        /// Its id.
        pub id: String,
    }

    /// List the texts that were written over on the way to a saved one, newest first.
    pub struct ListMoments {
        /// The statement's id.
        pub id: String,
        /// The saved text.
        pub version: String,
    }

    /// Compare two saved texts of a statement.
    pub struct CompareVersions {
        /// Its id.
        pub id: String,
        /// The older one.
        pub from: String,
        /// The newer one.
        pub to: String,
    }

    /// Compare the saved text of a statement with what the editor holds.
    pub struct CompareUnsaved {
        /// Its id.
        pub id: String,
        /// The head in the editor.
        pub head: HeadView,
        /// The turns in the editor.
        pub turns: Vec<TurnView>,
    }

    /// Make an earlier text the working text again.
    pub struct RestoreVersion {
        /// Its id.
        pub id: String,
        /// The saved text.
        pub version: String,
        /// The saved text that the editor holds.
        pub base: String,
    }
}

out! {
    /// A saved text in the history.
    pub struct VersionRow {
        /// Its id.
        pub version: String,
        /// When it was saved.
        pub saved_at: String,
        /// Its headline.
        pub title: String,
        /// The edition that pins it.
        pub edition: Option<u32>,
        /// The clock showed an earlier time than at the version before it.
        pub clock_set_back: bool,
    }

    /// The saved texts of a statement, newest first.
    pub struct HistoryView {
        /// The rows.
        pub rows: Vec<VersionRow>,
    }

    /// A text between two versions.
    pub struct MomentRow {
        /// Its id, which is used like a version's.
        pub version: String,
        /// When it was saved.
        pub saved_at: String,
    }

    /// The texts on the way to a version, newest first.
    pub struct MomentsView {
        /// The rows.
        pub rows: Vec<MomentRow>,
    }

    /// Words that stand in both texts, or only in one.
    pub struct RunView {
        /// In which.
        pub presence: Presence,
        /// The words.
        pub words: String,
    }

    /// How a turn differs.
    pub struct TurnChangeView {
        /// The turn as it is now, or as it was when it is gone.
        pub shown: TurnView,
        /// What happened to it.
        pub fate: Fate,
        /// The label's words.
        pub label: Vec<RunView>,
        /// The words.
        pub words: Vec<RunView>,
    }

    /// How two texts differ.
    pub struct ComparisonView {
        /// The title's words.
        pub title: Vec<RunView>,
        /// The summary's words.
        pub summary: Vec<RunView>,
        /// The files that differ.
        pub files: Vec<FileChangeView>,
        /// Every turn of both.
        pub turns: Vec<TurnChangeView>,
    }
}

/// The saved texts of a statement.
///
/// # Errors
/// When the file cannot be read.
pub async fn list_versions(desk: &Desk, args: ListVersions) -> Answer<HistoryView> {
    let id = statement(&args.id)?;
    let rows = desk.call(move |newsroom| newsroom.revisions(id)).await?;
    let row = |row: lectern_store::statements::RevisionRow| VersionRow {
        version: row.id.to_string(),
        saved_at: row.saved_at.to_string(),
        title: row.title,
        edition: row.edition,
        clock_set_back: row.clock_set_back,
    };
    Ok(HistoryView { rows: rows.into_iter().map(row).collect() })
}

/// The texts on the way to a saved one.
///
/// # Errors
/// When the file cannot be read.
pub async fn list_moments(desk: &Desk, args: ListMoments) -> Answer<MomentsView> {
    let id = statement(&args.id)?;
    let version = revision(&args.version)?;
    let found = desk.call(move |newsroom| newsroom.moments(id, version)).await?;
    let row = |moment: lectern_store::journal::Moment| MomentRow { version: moment.revision.to_string(), saved_at: moment.at.to_string() };
    Ok(MomentsView { rows: found.into_iter().map(row).collect() })
}

/// What differs between two saved texts.
///
/// # Errors
/// When one of them is not this statement's.
pub async fn compare_versions(desk: &Desk, args: CompareVersions) -> Answer<ComparisonView> {
    let id = statement(&args.id)?;
    let (from, to) = (revision(&args.from)?, revision(&args.to)?);
    let (old, new) = desk.call(move |newsroom| Ok((newsroom.revision(id, from)?, newsroom.revision(id, to)?))).await?;
    Ok(comparison_view(&old, &new))
}

/// What differs between the saved text and the one in the editor.
///
/// # Errors
/// When there is no such statement, or the text is not usable.
pub async fn compare_unsaved(desk: &Desk, args: CompareUnsaved) -> Answer<ComparisonView> {
    let id = statement(&args.id)?;
    let new = text(args.head, args.turns)?;
    let old = desk.call(move |newsroom| Ok(newsroom.statement(id)?.text)).await?;
    Ok(comparison_view(&old, &new))
}

/// Makes an earlier text the working text again, as a new version.
///
/// # Errors
/// Stale, or not this statement's.
pub async fn restore_version(desk: &Desk, args: RestoreVersion) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    let (version, base) = (revision(&args.version)?, revision(&args.base)?);
    let run = move |newsroom: &mut Newsroom| {
        newsroom.restore_revision(id, version, base)?;
        statement_view(newsroom, id)
    };
    Ok(desk.call(run).await?)
}

pub(super) fn runs(runs: Vec<Run>) -> Vec<RunView> {
    runs.into_iter().map(|run| RunView { presence: run.presence.into(), words: run.words }).collect()
}
