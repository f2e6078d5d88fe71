//! What the editor holds goes to the disk: as the working text, as a version, as a file of its own.

use lectern_core::statement::StatementId;

use super::{
    Answer, Dir, HeadView, RoleWords, SaidView, Stage, TurnView,
    forms::{both, out},
    statements::{revision, statement, statement_view},
    texts::text,
};
use crate::desk::{self, Desk, Newsroom};

both! {
    /// Save what the editor holds.
    pub struct SaveStatement {
        /// Its id.
        pub id: String,
        /// The saved text that the editor started from.
        pub base: String,
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
        /// The internal note.
        pub note: String,
    }

    /// Save what the editor holds as a version of its own, so that the text before it stays in
    /// the history.
    pub struct SaveVersion {
        /// Its id.
        pub id: String,
        /// The saved text that this stands in the place of.
        pub base: String,
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
        /// The internal note.
        pub note: String,
    }

    /// Write the editor's text to a file of its own, when it cannot be saved.
    pub struct SaveCopy {
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
    }
}

out! {
    /// A text that was saved.
    pub struct SavedView {
        /// The saved text's id.
        pub revision: String,
        /// When it was saved.
        pub saved_at: String,
        /// The slug that would be used now.
        pub effective_slug: String,
        /// The summary that the saved text proposes: its first sentence.
        pub proposed_summary: Option<String>,
        /// Why the address or section was left as it was, in a sentence. The text is saved.
        pub slug_problem: Option<SaidView>,
        /// Its stage.
        pub stage: Stage,
        /// The newest edition's number.
        pub edition: Option<u32>,
        /// The working text differs from the newest edition.
        pub changed: bool,
        /// The language's direction.
        pub dir: Dir,
        /// The language's words for roles.
        pub words: RoleWords,
    }

    /// Where a copy was written; null when the dialog was closed.
    pub struct CopyView {
        /// The file.
        pub path: Option<String>,
    }
}

/// Saves the editor's text.
///
/// # Errors
/// Stale, over a limit, or not written.
pub async fn save_statement(desk: &Desk, args: SaveStatement) -> Answer<SavedView> {
    let id = statement(&args.id)?;
    let base = revision(&args.base)?;
    let text = text(args.head, args.turns)?;
    let save = move |newsroom: &mut Newsroom| {
        let saved = newsroom.save(id, base, text, &args.note)?;
        saved_view(newsroom, id, saved)
    };
    Ok(desk.call(save).await?)
}

/// Saves the editor's text as a version of its own.
///
/// # Errors
/// Stale, over a limit, or not written.
pub async fn save_version(desk: &Desk, args: SaveVersion) -> Answer<SavedView> {
    let id = statement(&args.id)?;
    let base = revision(&args.base)?;
    let text = text(args.head, args.turns)?;
    let save = move |newsroom: &mut Newsroom| {
        let saved = newsroom.save_version(id, base, text, &args.note)?;
        saved_view(newsroom, id, saved)
    };
    Ok(desk.call(save).await?)
}

/// The editor's text as a file of its own.
///
/// # Errors
/// When the text is not usable.
pub async fn copy_of(desk: &Desk, args: SaveCopy) -> Answer<String> {
    let text = text(args.head, args.turns)?;
    Ok(desk.call(move |newsroom| newsroom.copy_of(text)).await?)
}

fn saved_view(newsroom: &Newsroom, id: StatementId, saved: desk::Saved) -> desk::Result<SavedView> {
    let view = statement_view(newsroom, id)?;
    Ok(SavedView {
        revision: saved.revision.to_string(),
        saved_at: saved.saved_at.to_string(),
        effective_slug: view.effective_slug,
        proposed_summary: view.proposed_summary,
        slug_problem: saved.slug_problem.map(Into::into),
        stage: view.stage,
        edition: view.edition,
        changed: view.changed,
        dir: view.dir,
        words: view.words,
    })
}
