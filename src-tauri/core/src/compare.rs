//! What differs between two texts of a statement: turn by turn, then word by word.
//!
//! Turns are matched by their ids, so that a moved exchange is a move and not a deletion and
//! an insertion. What an edition differs in is told the same way everywhere.

mod files;

use similar::{ChangeTag, TextDiff};

pub use files::FileChange;

use crate::statement::{Text, Turn, TurnId};

/// What happened to a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It reads the same, in the same order among the turns that stayed.
    Same,
    /// Its label or its words changed.
    Edited,
    /// It reads the same and stands elsewhere.
    Moved,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// A run of words, and whether it stands in both texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// In both, only in the newer, only in the older.
    pub presence: Presence,
    /// The words with the spaces between them.
    pub words: String,
}

/// In which of two texts words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// In both.
    Both,
    /// Only in the newer one.
    Inserted,
    /// Only in the older one.
    Deleted,
}

/// How a turn differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnChange {
    /// The turn.
    pub turn: TurnId,
    /// What happened to it.
    pub fate: Fate,
    /// The turn as it is now, or as it was when it is gone.
    pub shown: Turn,
    /// The label's words.
    pub label: Vec<Run>,
    /// The words.
    pub words: Vec<Run>,
}

/// How two texts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The title's words.
    pub title: Vec<Run>,
    /// The summary's words.
    pub summary: Vec<Run>,
    /// The files that differ.
    pub files: Vec<FileChange>,
    /// Every turn of both: in the newer text's order, removed ones where they stood.
    pub turns: Vec<TurnChange>,
}

/// Compares an older text with a newer one.
pub fn compare(old: &Text, new: &Text) -> Comparison {
    let stayed = longest_common(&old.turns, &new.turns);
    let before = |id: TurnId| old.turns.iter().find(|turn| turn.id == id);
    let mut turns: Vec<TurnChange> = new
        .turns
        .iter()
        .map(|turn| match before(turn.id) {
            None => change(Fate::Added, None, Some(turn), turn),
            Some(was) if label(was) == label(turn) && was.markdown == turn.markdown => {
                let fate = if stayed.contains(&turn.id) { Fate::Same } else { Fate::Moved };
                change(fate, Some(was), Some(turn), turn)
            }
            Some(was) => change(Fate::Edited, Some(was), Some(turn), turn),
        })
        .collect();
    for (index, was) in old.turns.iter().enumerate() {
        if new.turns.iter().all(|turn| turn.id != was.id) {
            // Behind the nearest turn before it that is still there.
            let anchor = old.turns.iter().take(index).rev().find_map(|turn| turns.iter().position(|each| each.turn == turn.id));
            turns.insert(anchor.map_or(0, |at| at + 1), change(Fate::Removed, Some(was), None, was));
        }
    }
    Comparison {
        title: runs(&old.head.title, &new.head.title),
        summary: runs(&old.head.summary, &new.head.summary),
        files: files::changes(old, new),
        turns,
    }
}

fn change(fate: Fate, was: Option<&Turn>, is: Option<&Turn>, shown: &Turn) -> TurnChange {
    let text = |turn: Option<&Turn>| turn.map(|turn| turn.markdown.clone()).unwrap_or_default();
    let head = |turn: Option<&Turn>| turn.map(label).unwrap_or_default();
    TurnChange { turn: shown.id, fate, shown: shown.clone(), label: runs(&head(was), &head(is)), words: runs(&text(was), &text(is)) }
}

fn label(turn: &Turn) -> String {
    match (&turn.speaker, &turn.outlet) {
        (Some(speaker), Some(outlet)) => format!("{speaker} ({outlet})"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => String::new(),
    }
}

/// The runs of words that two texts share and don't. Ideographs count one by one.
pub fn runs(old: &str, new: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let presence = match change.tag() {
            ChangeTag::Equal => Presence::Both,
            ChangeTag::Insert => Presence::Inserted,
            ChangeTag::Delete => Presence::Deleted,
        };
        match runs.last_mut() {
            Some(last) if last.presence == presence => last.words.push_str(change.value()),
            _ => runs.push(Run { presence, words: change.value().to_owned() }),
        }
    }
    runs
}

/// The turns that keep their order: all others that are in both texts moved.
fn longest_common(old: &[Turn], new: &[Turn]) -> Vec<TurnId> {
    let ids = |turns: &[Turn]| turns.iter().map(|turn| turn.id).collect::<Vec<_>>();
    let (old, new) = (ids(old), ids(new));
    let ops = similar::capture_diff_slices(similar::Algorithm::Lcs, &old, &new);
    ops.iter()
        .filter(|op| op.tag() == similar::DiffTag::Equal)
        .flat_map(|op| old.get(op.old_range()).unwrap_or(&[]).iter().copied())
        .collect()
}
