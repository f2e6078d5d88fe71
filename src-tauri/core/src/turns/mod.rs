//! Labelled text to turns, and turns to labelled text.
//!
//! Labels are read once, at the edge: when a page is imported, text is pasted, or a Markdown
//! file comes back. [`read_markdown`] and [`write_markdown`] are inverse to each other over role, speaker,
//! outlet and Markdown; [`read_plain`] reads text that knows no Markdown; [`align`] gives the
//! turns of an edited file the ids they had before.

use crate::statement::{Role, Turn, TurnId};

mod align;
pub mod escape;
mod plain;
mod read;
mod write;

pub use align::align;
pub use plain::{LooksLikeLabel, Plain, read_plain};
pub use read::{SEPARATOR, read_markdown};
pub use write::write_markdown;

/// What a file's front matter says of a turn, so that it keeps its id and role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The id it had.
    pub id: TurnId,
    /// Its role.
    pub role: Role,
    /// Its speaker.
    pub speaker: Option<String>,
    /// Its outlet.
    pub outlet: Option<String>,
}

impl From<&Turn> for Expected {
    fn from(turn: &Turn) -> Self {
        Expected { id: turn.id, role: turn.role, speaker: turn.speaker.clone(), outlet: turn.outlet.clone() }
    }
}

/// The Markdown without blank lines at its ends: what travels in files. In the newsroom a
/// turn keeps every byte.
pub fn tidy(markdown: &str) -> &str {
    let is_blank = |line: &str| line.trim().is_empty();
    let mut text = markdown;
    while let Some((first, rest)) = text.split_once('\n') {
        if !is_blank(first) {
            break;
        }
        text = rest;
    }
    while let Some((rest, last)) = text.rsplit_once('\n') {
        if !is_blank(last) {
            break;
        }
        text = rest;
    }
    if is_blank(text) { "" } else { text }
}

/// Where each paragraph of a text starts, in bytes. In a file, one also starts right under
/// the separator; inside a turn, where the separator is guarded, it doesn't.
fn paragraph_starts(text: &str, inside: Inside) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut after_blank = true;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let blank = line.trim().is_empty();
        let starts_here = after_blank && !blank;
        if starts_here {
            starts.push(at);
        }
        after_blank = blank || (starts_here && inside == Inside::File && read::is_separator(line));
        at += line.len();
    }
    starts
}

/// What a text is part of while its paragraphs are found.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    File,
    Turn,
}
