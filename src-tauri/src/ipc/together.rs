//! The commands that move many statements in one act, over a desk.

use lectern_core::statement::StatementId;

use super::{
    serve::{newsroom_view, statement},
    views::category,
    *,
};
use crate::desk::{self, Desk, Newsroom, Together};

type Answer<T> = Result<T, UiError>;

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
