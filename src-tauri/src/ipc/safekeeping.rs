//! The commands about the newsroom's file: its kept copies and its health, over a desk.

use lectern_store::StoreError;

use super::{
    Answer, SaidView,
    forms::{both, out},
};
use crate::desk::{Desk, DeskError, KeptCopy};

both! {
    /// List the copies that are kept beside the newsroom, newest first.
    pub struct ListCopies {}

    /// Bring a kept copy back in the place of today's newsroom.
    pub struct RestoreCopy {
        /// Its name in the list.
        pub name: String,
    }

    /// Look for damage in the newsroom's file.
    pub struct CheckNewsroom {}
}

out! {
    /// A copy that is kept beside the newsroom.
    pub struct CopyRow {
        /// Its name: what is given back to restore it.
        pub name: String,
        /// When it was made.
        pub at: String,
        /// How many bytes it has.
        pub bytes: u64,
        /// How many statements it holds; null when it cannot be used.
        pub statements: Option<u64>,
        /// Why it cannot be used, in a sentence.
        pub problem: Option<SaidView>,
    }

    /// The copies that are kept, newest first.
    pub struct CopiesView {
        /// The rows.
        pub rows: Vec<CopyRow>,
    }

    /// A copy was brought back.
    pub struct RestoredView {
        /// When that copy was made.
        pub at: String,
        /// How many statements there are now.
        pub statements: u64,
        /// The file that holds the newsroom of before.
        pub before: String,
        /// That newsroom was damaged, and was copied as it stood.
        pub before_was_damaged: bool,
    }

    /// The health of the newsroom's file.
    pub struct HealthView {
        /// What is wrong, for whoever repairs it; empty when all is well.
        pub faults: Vec<String>,
    }
}

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
