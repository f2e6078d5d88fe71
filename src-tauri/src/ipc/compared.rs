//! What differs between two texts, as the window shows it.

use lectern_core::{
    compare::{self, FileChange},
    statement::Text,
};

use super::{ComparisonView, Fate, FileView, RunView, TurnChangeView, forms::out, history::runs};

out! {
    /// How a file of a statement differs.
    pub struct FileChangeView {
        /// Added, removed or edited.
        pub fate: Fate,
        /// The file as it is now, or as it was when it is gone.
        pub shown: FileView,
        /// The file as it was, when it is there in both texts.
        pub was: Option<FileView>,
        /// The words of its alternative text.
        pub alt: Vec<RunView>,
        /// The words of its caption.
        pub caption: Vec<RunView>,
        /// The words of its credit.
        pub credit: Vec<RunView>,
    }
}

/// What differs between an older text and a newer one.
pub(super) fn comparison_view(old: &Text, new: &Text) -> ComparisonView {
    let comparison = compare::compare(old, new);
    let turn = |change: compare::TurnChange| TurnChangeView {
        shown: (&change.shown).into(),
        fate: change.fate.into(),
        label: runs(change.label),
        words: runs(change.words),
    };
    let file = |change: FileChange| FileChangeView {
        fate: change.fate.into(),
        shown: (&change.shown).into(),
        was: change.was.as_ref().map(Into::into),
        alt: runs(change.alt),
        caption: runs(change.caption),
        credit: runs(change.credit),
    };
    ComparisonView {
        title: runs(comparison.title),
        summary: runs(comparison.summary),
        files: comparison.files.into_iter().map(file).collect(),
        turns: comparison.turns.into_iter().map(turn).collect(),
    }
}
