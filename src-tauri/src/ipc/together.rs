//! The commands that move many statements in one act, over a desk.

use lectern_core::statement::StatementId;

use super::{
    Answer, NewsroomView, SaidView,
    categories::category,
    forms::{both, out},
    newsroom::newsroom_view,
    statements::statement,
};
use crate::desk::{self, Desk, Newsroom, Together};

both! {
    /// Move drafts to the Bin, in one act.
    pub struct BinStatements {
        /// Their ids.
        pub ids: Vec<String>,
    }

    /// Take drafts out of the Bin, in one act.
    pub struct UnbinStatements {
        /// Their ids.
        pub ids: Vec<String>,
    }

    /// File statements, in one act.
    pub struct FileStatements {
        /// Each with the place where it goes.
        pub filings: Vec<FilingView>,
    }

    /// Where a statement goes.
    pub struct FilingView {
        /// The statement's id.
        pub id: String,
        /// A category's id; null: in none.
        pub section: Option<String>,
    }
}

out! {
    /// A statement that a rule kept where it was.
    pub struct StayedView {
        /// Its id.
        pub id: String,
        /// Why.
        pub why: SaidView,
    }

    /// What became of statements that were moved in one act.
    pub struct TogetherView {
        /// The ids of those that are where they were meant to go.
        pub done: Vec<String>,
        /// Those that a rule kept where they were.
        pub stayed: Vec<StayedView>,
        /// The newsroom after that.
        pub newsroom: NewsroomView,
    }
}

/// Moves drafts to the Bin.
///
/// # Errors
/// When an id is none, or nothing can be written.
pub async fn bin_statements(desk: &Desk, args: BinStatements) -> Answer<TogetherView> {
    let ids = statements(&args.ids)?;
    Ok(desk.call(move |newsroom| newsroom.bin_all(&ids).and_then(|together| view(newsroom, together))).await?)
}

/// Takes drafts out of the Bin.
///
/// # Errors
/// When an id is none, or nothing can be written.
pub async fn unbin_statements(desk: &Desk, args: UnbinStatements) -> Answer<TogetherView> {
    let ids = statements(&args.ids)?;
    Ok(desk.call(move |newsroom| newsroom.unbin_all(&ids).and_then(|together| view(newsroom, together))).await?)
}

/// Files statements.
///
/// # Errors
/// When an id is none, or nothing can be written.
pub async fn file_statements(desk: &Desk, args: FileStatements) -> Answer<TogetherView> {
    let one = |filing: &FilingView| Ok((statement(&filing.id)?, filing.section.as_deref().map(category).transpose()?));
    let filings = args.filings.iter().map(one).collect::<Answer<Vec<_>>>()?;
    Ok(desk.call(move |newsroom| newsroom.file_all(&filings).and_then(|together| view(newsroom, together))).await?)
}

fn statements(ids: &[String]) -> Answer<Vec<StatementId>> {
    ids.iter().map(|id| statement(id)).collect()
}

fn view(newsroom: &mut Newsroom, together: Together) -> desk::Result<TogetherView> {
    Ok(TogetherView {
        done: together.done.iter().map(ToString::to_string).collect(),
        stayed: together.stayed.into_iter().map(|(id, error)| StayedView { id: id.to_string(), why: SaidView::from(&error) }).collect(),
        newsroom: newsroom_view(newsroom, None)?,
    })
}
