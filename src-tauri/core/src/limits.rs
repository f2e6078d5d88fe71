//! How large a text may be, and which characters no text may hold.
//!
//! One place for the numbers, so that the window, the command line and the importer refuse
//! the same things in the same words.

use crate::{attachment, statement::Text};

/// The longest title, in characters.
pub const TITLE_MAX: usize = 255;
/// The longest turn, in bytes of Markdown: 1 MiB.
pub const TURN_MAX: usize = 1 << 20;
/// The longest statement, in bytes of Markdown: 5 MiB.
pub const STATEMENT_MAX: usize = 5 << 20;
/// The largest imported text or HTML file, in bytes: 10 MB.
pub const IMPORT_MAX: u64 = 10_000_000;
/// The deepest nesting of lists and quotations that is kept.
pub const NESTING_MAX: usize = 100;

/// A text that is over a limit, in words for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OverLimit {
    /// The title is too long.
    #[error("the title has {0} characters; at most {TITLE_MAX} fit, so shorten it")]
    Title(usize),
    /// The title holds a line break.
    #[error("the title must be one line without control characters; take them out")]
    TitleLines,
    /// One turn is too long.
    #[error("turn {0} is longer than 1 MiB; split it or shorten it")]
    Turn(usize),
    /// All turns together are too long.
    #[error("the statement is longer than 5 MiB; split it or shorten it")]
    Statement,
    /// A character that cannot be kept.
    #[error("turn {0} holds a control character that cannot be saved; remove it")]
    Control(usize),
    /// The list of files.
    #[error("{0}")]
    Files(#[from] attachment::BadList),
}

/// Whether a text may be saved.
///
/// # Errors
/// [`OverLimit`] names the first limit it breaks; turns are counted from 1.
pub fn check(text: &Text) -> Result<(), OverLimit> {
    let title = text.head.title.chars().count();
    if title > TITLE_MAX {
        return Err(OverLimit::Title(title));
    }
    if text.head.title.chars().any(breaks_line) {
        return Err(OverLimit::TitleLines);
    }
    attachment::check(&text.head.files)?;
    let mut sum = 0;
    for (index, turn) in text.turns.iter().enumerate() {
        if turn.markdown.len() > TURN_MAX {
            return Err(OverLimit::Turn(index + 1));
        }
        let heads = [turn.speaker.as_deref(), turn.outlet.as_deref()];
        let head_breaks = heads.into_iter().flatten().any(|head| head.chars().any(breaks_line));
        if head_breaks || turn.markdown.chars().any(is_forbidden) {
            return Err(OverLimit::Control(index + 1));
        }
        sum += turn.markdown.len();
    }
    if sum > STATEMENT_MAX {
        return Err(OverLimit::Statement);
    }
    Ok(())
}

/// A control character, or one of the two separators that Unicode counts as line ends.
pub fn breaks_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// A C0 control other than tab and newline, DEL, or one of the two noncharacters that XML
/// and some data bases refuse.
pub fn is_forbidden(c: char) -> bool {
    (c.is_ascii_control() && c != '\t' && c != '\n') || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

/// A mark that changes the reading direction unseen (Unicode UAX #9, 2.1 and 2.2).
pub fn is_bidi_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text with line feeds as its only line ends and without forbidden characters, and how
/// many of those were removed.
pub fn clean(text: &str) -> (String, usize) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let removed = text.chars().filter(|c| is_forbidden(*c)).count();
    if removed == 0 {
        return (text, 0);
    }
    (text.chars().filter(|c| !is_forbidden(*c)).collect(), removed)
}
