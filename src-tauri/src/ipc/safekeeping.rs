//! The commands about the newsroom's file: its kept copies and its health, over a desk.

use lectern_store::StoreError;

use super::*;
use crate::desk::{Desk, DeskError, KeptCopy};

type Answer<T> = Result<T, UiError>;

/// The copies that are kept. They are read beside the newsroom, so that no key waits for them.
///
/// # Errors
/// When the newsroom cannot be opened a second time.
pub async fn list_copies(desk: &Desk, _: ListCopies) -> Answer<CopiesView> {
    let row = |copy: KeptCopy| CopyRow {
        name: copy.name,
        at: copy.at.to_string(),
        bytes: copy.bytes,
        statements: copy.statements.as_ref().ok().copied(),
        problem: copy.statements.err().map(Into::into),
    };
    let copies = desk.beside(|newsroom| Ok(newsroom.kept_copies())).await?;
    Ok(CopiesView { rows: copies.into_iter().map(row).collect() })
}

/// Brings a kept copy back.
///
/// # Errors
/// When it cannot be used, or today's newsroom cannot be copied first. Nothing was changed then.
pub async fn restore_copy(desk: &Desk, args: RestoreCopy) -> Answer<RestoredView> {
    let restored = desk.call(move |newsroom| newsroom.restore_copy(&args.name)).await?;
    Ok(RestoredView {
        at: restored.at.to_string(),
        statements: restored.statements,
        before: restored.before.display().to_string(),
        before_was_damaged: restored.before_was_damaged,
    })
}

/// Looks for damage, beside the newsroom. Damage is an answer, not a failure.
///
/// # Errors
/// When the newsroom cannot be opened a second time for another reason.
pub async fn check_newsroom(desk: &Desk, _: CheckNewsroom) -> Answer<HealthView> {
    match desk.beside(|newsroom| newsroom.quick_look()).await {
        Ok(faults) => Ok(HealthView { faults }),
        Err(DeskError::Store(StoreError::Damaged { detail, .. })) => Ok(HealthView { faults: vec![detail] }),
        Err(error) => Err(error.into()),
    }
}
