//! The journal: what was done to a text, step by step.
//!
//! Answers which edits turn one text into another, and what a text is after edits. An edit
//! says what it takes away, so that a journal that does not fit its text is found out and
//! never applied by guess. How edits stand in a file is in `written`; where the journal is
//! kept, and when an edit was made, is not known here.

mod written;

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

pub use written::{read, write};

use crate::{
    attachment::Attachment,
    category::CategoryId,
    lang::Lang,
    slug::Slug,
    statement::{Head, Kind, Role, Text, Turn, TurnId},
};

/// One thing that was done to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Part of the title became something else.
    Title(Splice),
    /// Part of the summary became something else.
    Summary(Splice),
    /// Another address part.
    Slug(Option<Slug>),
    /// Another language.
    Lang(Lang),
    /// Filed elsewhere.
    Section(Option<CategoryId>),
    /// Another place of issue.
    Place(Option<String>),
    /// Another date.
    Date(Option<Date>),
    /// Another sort of text.
    Kind(Kind),
    /// Other files, or other words about them: all of them, as they are then.
    Files(Vec<Attachment>),
    /// A new turn, right behind another or at the top.
    Insert {
        /// The turn with its words.
        turn: Turn,
        /// The turn before it; `None` is the top.
        behind: Option<TurnId>,
    },
    /// A turn went, with its words.
    Remove(TurnId),
    /// A turn went right behind another or to the top.
    Move {
        /// The turn.
        turn: TurnId,
        /// The turn before it; `None` is the top.
        behind: Option<TurnId>,
    },
    /// Part of a turn's Markdown became something else.
    Words(TurnId, Splice),
    /// A turn got another role.
    Role(TurnId, Role),
    /// A turn got another label.
    Speaker(TurnId, Option<String>),
    /// A turn got another outlet.
    Outlet(TurnId, Option<String>),
    /// A turn translates another one.
    Origin(TurnId, Option<TurnId>),
}

/// A span of a text and what stands in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// Where the span starts, in bytes of UTF-8.
    pub at: usize,
    /// What stood there.
    pub gone: String,
    /// What stands there now.
    pub put: String,
}

/// An edit that does not fit the text before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("edit {} does not fit the text before it", index + 1)]
pub struct Misfit {
    /// The place of the edit among those that were replayed, from 0.
    pub index: usize,
}

/// The edits that turn `before` into `after`; none when they are the same.
///
/// A turn is the same turn by its id, so the ids of a text must differ from each other. As few
/// turns as possible are moved, and of a text only the span that differs is named.
pub fn difference(before: &Text, after: &Text) -> Vec<Edit> {
    let mut edits = head(&before.head, &after.head);
    edits.extend(order(&before.turns, &after.turns));
    let old: HashMap<TurnId, &Turn> = before.turns.iter().map(|turn| (turn.id, turn)).collect();
    for turn in &after.turns {
        if let Some(old) = old.get(&turn.id) {
            edits.extend(within(old, turn));
        }
    }
    edits
}

/// The text after the edits.
///
/// # Errors
/// [`Misfit`] with the first edit that does not fit.
pub fn replay(mut text: Text, edits: &[Edit]) -> Result<Text, Misfit> {
    for (index, edit) in edits.iter().enumerate() {
        apply(&mut text, edit).ok_or(Misfit { index })?;
    }
    Ok(text)
}

fn head(before: &Head, after: &Head) -> Vec<Edit> {
    let mut edits = Vec::new();
    edits.extend(splice(&before.title, &after.title).map(Edit::Title));
    edits.extend(splice(&before.summary, &after.summary).map(Edit::Summary));
    if before.slug != after.slug {
        edits.push(Edit::Slug(after.slug.clone()));
    }
    if before.lang != after.lang {
        edits.push(Edit::Lang(after.lang.clone()));
    }
    if before.section != after.section {
        edits.push(Edit::Section(after.section));
    }
    if before.place != after.place {
        edits.push(Edit::Place(after.place.clone()));
    }
    if before.date != after.date {
        edits.push(Edit::Date(after.date));
    }
    if before.kind != after.kind {
        edits.push(Edit::Kind(after.kind));
    }
    if before.files != after.files {
        edits.push(Edit::Files(after.files.clone()));
    }
    edits
}

/// Removals, insertions and moves. A turn that stays between the same neighbours costs nothing.
fn order(before: &[Turn], after: &[Turn]) -> Vec<Edit> {
    let wanted: HashSet<TurnId> = after.iter().map(|turn| turn.id).collect();
    let place: HashMap<TurnId, usize> =
        before.iter().filter(|turn| wanted.contains(&turn.id)).enumerate().map(|(at, turn)| (turn.id, at)).collect();
    let places: Vec<usize> = after.iter().filter_map(|turn| place.get(&turn.id).copied()).collect();
    let stays = longest_rise(&places);
    let mut edits: Vec<Edit> = before.iter().filter(|turn| !wanted.contains(&turn.id)).map(|turn| Edit::Remove(turn.id)).collect();
    let mut behind = None;
    for turn in after {
        match place.get(&turn.id) {
            None => edits.push(Edit::Insert { turn: turn.clone(), behind }),
            Some(at) if !stays.contains(at) => edits.push(Edit::Move { turn: turn.id, behind }),
            Some(_) => {}
        }
        behind = Some(turn.id);
    }
    edits
}

/// The longest run of numbers that rise, not necessarily neighbours: what need not be moved.
fn longest_rise(numbers: &[usize]) -> HashSet<usize> {
    // `ends[n]` is where the run of length n + 1 with the lowest end stops.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers.get(*end) < Some(number));
        previous.push(length.checked_sub(1).and_then(|length| ends.get(length)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = HashSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        run.extend(numbers.get(at));
        next = previous.get(at).copied().flatten();
    }
    run
}

fn within(before: &Turn, after: &Turn) -> Vec<Edit> {
    let id = after.id;
    let mut edits = Vec::new();
    edits.extend(splice(&before.markdown, &after.markdown).map(|splice| Edit::Words(id, splice)));
    if before.role != after.role {
        edits.push(Edit::Role(id, after.role));
    }
    if before.speaker != after.speaker {
        edits.push(Edit::Speaker(id, after.speaker.clone()));
    }
    if before.outlet != after.outlet {
        edits.push(Edit::Outlet(id, after.outlet.clone()));
    }
    if before.origin != after.origin {
        edits.push(Edit::Origin(id, after.origin));
    }
    edits
}

/// The span that differs, on character boundaries; `None` when nothing does.
fn splice(before: &str, after: &str) -> Option<Splice> {
    if before == after {
        return None;
    }
    let same = |(a, b): &(char, char)| a == b;
    let width = |(a, _): (char, char)| a.len_utf8();
    let start: usize = before.chars().zip(after.chars()).take_while(same).map(width).sum();
    let (old, new) = (before.get(start..)?, after.get(start..)?);
    let end: usize = old.chars().rev().zip(new.chars().rev()).take_while(same).map(width).sum();
    let without_end = |text: &str| text.get(..text.len() - end).map(str::to_owned);
    Some(Splice { at: start, gone: without_end(old)?, put: without_end(new)? })
}

fn apply(text: &mut Text, edit: &Edit) -> Option<()> {
    let Text { head, turns } = text;
    match edit {
        Edit::Title(splice) => fit(&mut head.title, splice)?,
        Edit::Summary(splice) => fit(&mut head.summary, splice)?,
        Edit::Slug(slug) => head.slug.clone_from(slug),
        Edit::Lang(lang) => head.lang = lang.clone(),
        Edit::Section(section) => head.section = *section,
        Edit::Place(place) => head.place.clone_from(place),
        Edit::Date(date) => head.date = *date,
        Edit::Kind(kind) => head.kind = *kind,
        Edit::Files(files) => head.files.clone_from(files),
        Edit::Insert { turn, behind } => {
            if at(turns, turn.id).is_some() {
                return None;
            }
            put(turns, turn.clone(), *behind)?;
        }
        Edit::Remove(turn) => drop(turns.remove(at(turns, *turn)?)),
        Edit::Move { turn, behind } => {
            let moved = turns.remove(at(turns, *turn)?);
            put(turns, moved, *behind)?;
        }
        Edit::Words(turn, splice) => fit(&mut find(turns, *turn)?.markdown, splice)?,
        Edit::Role(turn, role) => find(turns, *turn)?.role = *role,
        Edit::Speaker(turn, speaker) => find(turns, *turn)?.speaker.clone_from(speaker),
        Edit::Outlet(turn, outlet) => find(turns, *turn)?.outlet.clone_from(outlet),
        Edit::Origin(turn, origin) => find(turns, *turn)?.origin = *origin,
    }
    Some(())
}

fn fit(text: &mut String, splice: &Splice) -> Option<()> {
    let end = splice.at.checked_add(splice.gone.len())?;
    if text.get(splice.at..end)? != splice.gone {
        return None;
    }
    text.replace_range(splice.at..end, &splice.put);
    Some(())
}

fn at(turns: &[Turn], id: TurnId) -> Option<usize> {
    turns.iter().position(|turn| turn.id == id)
}

fn find(turns: &mut [Turn], id: TurnId) -> Option<&mut Turn> {
    turns.iter_mut().find(|turn| turn.id == id)
}

fn put(turns: &mut Vec<Turn>, turn: Turn, behind: Option<TurnId>) -> Option<()> {
    let place = match behind {
        None => 0,
        Some(id) => at(turns, id)? + 1,
    };
    turns.insert(place, turn);
    Some(())
}
