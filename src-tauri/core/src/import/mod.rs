//! A file's bytes to a draft and findings.
//!
//! A problem with the text is a finding; only a file that holds no readable text fails. The
//! draft names its section by the words on the page: the desk finds or makes the categories.

use jiff::civil::Date;

use crate::{
    finding::{Finding, Severity},
    labels::Label,
    lang::Lang,
    limits,
    slug::Slug,
    statement::{Kind, Role, StatementId, Turn, TurnId},
};

mod article;
mod furniture;
mod language;
mod markdown;
mod page;

pub use language::detect;
pub use markdown::body_of;

/// What an import makes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The statement's own id, when the file carries one.
    pub id: Option<StatementId>,
    /// The headline.
    pub title: String,
    /// The language of the text.
    pub lang: Lang,
    /// The last part of the web address, when the file names it.
    pub slug: Option<Slug>,
    /// The summary, when the file has one.
    pub summary: String,
    /// The date on the page.
    pub date: Option<Date>,
    /// The place in the date line.
    pub place: Option<String>,
    /// The breadcrumb's names from the top, without the home page and the title.
    pub section: Vec<String>,
    /// The breadcrumb's slugs, when the file names them.
    pub section_path: Option<String>,
    /// What sort of text it is.
    pub kind: Kind,
    /// The turns.
    pub turns: Vec<Turn>,
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The plain text of a press-site page, saved from the browser.
    PageText,
    /// Markdown, with front matter or without.
    Markdown,
}

impl Format {
    /// The format that a file name's extension tells; plain text is what is left.
    pub fn of(name: &str) -> Option<Format> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Format::Markdown),
            "txt" | "text" => Some(Format::PageText),
            _ => None,
        }
    }
}

/// What an import has to know besides the file.
pub struct Context<'a> {
    /// The newsroom's labels and those confirmed for this import.
    pub labels: &'a [Label],
    /// The newsroom's language, for a text that does not tell its own.
    pub default_lang: &'a Lang,
    /// Makes the ids of new turns.
    pub new_id: &'a mut dyn FnMut() -> TurnId,
}

/// Why a file cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not the UTF-8 encoding.
    #[error("it is not UTF-8 text (byte {0}); open it in an editor and save it as UTF-8")]
    Encoding(usize),
    /// Pictures, programs, archives.
    #[error("it is not a text file")]
    Binary,
    /// Nothing but blank space.
    #[error("it is empty")]
    Empty,
    /// Too large.
    #[error("it is larger than 10 MB")]
    TooLarge,
    /// No paragraph that could be an article.
    #[error("no article was found in it, only short lines such as menus")]
    NoArticle,
    /// The front matter does not parse.
    #[error("its front matter cannot be read: {0}")]
    FrontMatter(String),
}

/// Reads a file.
///
/// # Errors
/// [`Unreadable`] when there is no text to read; the reason is a clause to be put behind the
/// file's name.
pub fn read(format: Format, bytes: &[u8], context: &mut Context<'_>) -> Result<(Draft, Vec<Finding>), Unreadable> {
    let text = decode(bytes)?;
    let (text, removed) = limits::clean(&text);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let (draft, mut findings) = match format {
        Format::PageText => page::read(&text, context)?,
        Format::Markdown => markdown::read(&text, context)?,
    };
    if removed > 0 {
        let message = format!("{removed} control characters were removed");
        findings.push(Finding::new("control-characters", Severity::Note, message));
    }
    for turn in &draft.turns {
        if turn.markdown.chars().any(limits::is_bidi_mark) {
            let message = "marks that change the reading direction unseen were kept; check them before publication".to_owned();
            findings.push(Finding::new("bidi-marks", Severity::Warn, message).in_turn(turn.id));
        }
    }
    Ok((draft, findings))
}

/// UTF-8, or UTF-16 with a byte order mark, as text.
fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > limits::IMPORT_MAX) {
        return Err(Unreadable::TooLarge);
    }
    let unit = |pair: &[u8], big: bool| match pair {
        [a, b] if big => u16::from_be_bytes([*a, *b]),
        [a, b] => u16::from_le_bytes([*a, *b]),
        // Half a unit at the end of a file that was cut.
        _ => 0xFFFD,
    };
    if let Some((rest, big)) =
        bytes.strip_prefix(&[0xFF, 0xFE]).map(|r| (r, false)).or_else(|| bytes.strip_prefix(&[0xFE, 0xFF]).map(|r| (r, true)))
    {
        let units: Vec<u16> = rest.chunks(2).map(|pair| unit(pair, big)).collect();
        return String::from_utf16(&units).map_err(|_| Unreadable::Encoding(0));
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let controls = bytes.iter().take(4096).filter(|b| **b < 9 || (14..32).contains(*b)).count();
            let looked_at = bytes.len().min(4096);
            if controls * 20 > looked_at { Err(Unreadable::Binary) } else { Err(Unreadable::Encoding(error.valid_up_to() + 1)) }
        }
    }
}

/// What sort of text the turns make.
fn kind_of(turns: &[Turn]) -> Kind {
    let questions = turns.iter().filter(|turn| turn.role == Role::Question).count();
    let moderated = turns.iter().any(|turn| turn.role == Role::Text && turn.speaker.is_some());
    let mut speakers: Vec<&str> =
        turns.iter().filter(|turn| turn.role == Role::Answer).filter_map(|turn| turn.speaker.as_deref()).collect();
    speakers.sort_unstable();
    speakers.dedup();
    match questions {
        0 => Kind::Statement,
        _ if moderated || (questions >= 3 && speakers.len() >= 2) => Kind::PressConference,
        _ => Kind::SpokespersonRemarks,
    }
}
