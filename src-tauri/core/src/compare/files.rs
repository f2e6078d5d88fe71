//! What differs between the files of two texts, and between what is said of them.
//!
//! A file is matched by its name first, because the text calls it by that, and by its bytes
//! next, so that a file with a new name is not a removal and an addition.

use super::{Fate, Run, runs};
use crate::{
    attachment::{Alt, Attachment},
    statement::Text,
};

/// How a file differs. One that is the same is not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// [`Fate::Added`], [`Fate::Removed`] or [`Fate::Edited`].
    pub fate: Fate,
    /// The file as it is now, or as it was when it is gone.
    pub shown: Attachment,
    /// The file as it was, when it is there in both texts.
    pub was: Option<Attachment>,
    /// The words of its alternative text.
    pub alt: Vec<Run>,
    /// The words of its caption.
    pub caption: Vec<Run>,
    /// The words of its credit.
    pub credit: Vec<Run>,
}

/// The files that differ: in the newer text's order, the removed ones behind them.
pub(super) fn changes(old: &Text, new: &Text) -> Vec<FileChange> {
    let mut left: Vec<&Attachment> = old.head.files.iter().collect();
    let mut take = |fits: &dyn Fn(&Attachment) -> bool| left.iter().position(|was| fits(was)).map(|at| left.remove(at));
    // All names go first: a file that keeps its name is never taken for another's new one.
    let named: Vec<Option<&Attachment>> = new.head.files.iter().map(|is| take(&|was| was.name == is.name)).collect();
    let matched: Vec<Option<&Attachment>> =
        named.into_iter().zip(&new.head.files).map(|(was, is)| was.or_else(|| take(&|was| was.file.hash == is.file.hash))).collect();
    let stayed = new.head.files.iter().zip(matched).filter_map(|(is, was)| match was {
        Some(was) if was == is => None,
        Some(was) => Some(change(Fate::Edited, Some(was), Some(is), is)),
        None => Some(change(Fate::Added, None, Some(is), is)),
    });
    let mut all: Vec<FileChange> = stayed.collect();
    all.extend(left.into_iter().map(|was| change(Fate::Removed, Some(was), None, was)));
    all
}

fn change(fate: Fate, was: Option<&Attachment>, is: Option<&Attachment>, shown: &Attachment) -> FileChange {
    let words = |of: fn(&Attachment) -> &str| runs(was.map_or("", of), is.map_or("", of));
    FileChange {
        fate,
        shown: shown.clone(),
        was: was.filter(|_| is.is_some()).cloned(),
        alt: words(alt),
        caption: words(|file| &file.caption),
        credit: words(|file| &file.credit),
    }
}

fn alt(file: &Attachment) -> &str {
    match &file.alt {
        Alt::Words(words) => words,
        Alt::Missing | Alt::Decorative => "",
    }
}
