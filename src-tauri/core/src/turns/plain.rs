//! Plain text with labels at the start of lines to turns: saved pages and pasted text.
//!
//! The text knows no Markdown, so what it holds is escaped; bullets and numbers that stand
//! at the start of lines become lists, because that is what they were on the page.

use crate::{
    labels::{Known, Opening, RawLabel},
    statement::{Role, Turn, TurnId},
};

use super::escape;

/// What was read from plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain {
    /// The turns in their order.
    pub turns: Vec<Turn>,
    /// Lines that have the form of a label nobody knows, each with its line number from 1.
    pub unknown: Vec<LooksLikeLabel>,
}

/// A line that starts like a label the newsroom does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooksLikeLabel {
    /// The words before the colon.
    pub words: String,
    /// The line, from 1.
    pub line: usize,
}

/// Reads lines; a known label at the start of any line opens a turn.
pub fn read_plain(lines: &[&str], known: &Known<'_>, new_id: &mut dyn FnMut() -> TurnId) -> Plain {
    let wrapped = is_hard_wrapped(lines, |line| known.opening(line).is_some());
    let mut turns: Vec<Turn> = Vec::new();
    let mut unknown = Vec::new();
    let mut body: Vec<&str> = Vec::new();
    let mut open: Option<(Role, Option<String>, Option<String>)> = None;
    let mut close = |open: &mut Option<(Role, Option<String>, Option<String>)>, body: &mut Vec<&str>, turns: &mut Vec<Turn>| {
        let markdown = to_markdown(body, wrapped);
        body.clear();
        let (role, speaker, outlet) = match open.take() {
            Some(head) => head,
            None if markdown.is_empty() => return,
            None => (Role::Text, None, None),
        };
        turns.push(Turn { id: new_id(), role, speaker, outlet, markdown, origin: None });
    };
    let dotted = Dotted::of(lines);
    let names = repeated_names(lines);
    for (number, line) in (1..).zip(lines) {
        let line = line.trim();
        if let Some(opening) = known.opening(line).or_else(|| dotted.opening(line, known)) {
            close(&mut open, &mut body, &mut turns);
            open = Some((opening.role, opening.speaker, opening.outlet));
            body.push(line.get(opening.length..).unwrap_or("").trim());
            continue;
        }
        if let Some(raw) = RawLabel::find(line).filter(|raw| looks_like_a_name(raw) || names.contains(&raw.words)) {
            unknown.push(LooksLikeLabel { words: raw.words, line: number });
        }
        body.push(line);
    }
    close(&mut open, &mut body, &mut turns);
    Plain { turns, unknown }
}

/// Whether a text writes `Q.` and `A.` with a full stop where others write a colon.
#[derive(Clone, Copy, PartialEq)]
enum Dotted {
    Yes,
    No,
}

impl Dotted {
    fn of(lines: &[&str]) -> Dotted {
        let has = |mark: &str| lines.iter().any(|line| line.trim().starts_with(mark));
        if has("Q. ") && has("A. ") { Dotted::Yes } else { Dotted::No }
    }

    fn opening(self, line: &str, known: &Known<'_>) -> Option<Opening> {
        let is_mark = self == Dotted::Yes && (line.starts_with("Q. ") || line.starts_with("A. "));
        is_mark.then(|| known.opening(&line.replacen('.', ":", 1)))?
    }
}

/// One capitalised word, or two to four ideographs, that stand before a colon at the start of
/// two lines or more: `Reuters:`, `林岚：`.
fn repeated_names(lines: &[&str]) -> Vec<String> {
    let is_short_name = |words: &str| {
        let is_wide_name = (2..=4).contains(&words.chars().count()) && words.chars().all(is_wide);
        let is_word =
            !words.contains(' ') && words.chars().next().is_some_and(char::is_uppercase) && words.chars().all(char::is_alphabetic);
        is_wide_name || is_word
    };
    let all: Vec<String> =
        lines.iter().filter_map(|line| RawLabel::find(line.trim())).map(|raw| raw.words).filter(|words| is_short_name(words)).collect();
    all.iter().filter(|words| all.iter().filter(|other| other == words).count() > 1).cloned().collect()
}

/// Two to four capitalised words, or one with an outlet in brackets: a speaker, perhaps.
fn looks_like_a_name(raw: &RawLabel) -> bool {
    let words: Vec<&str> = raw.words.split_whitespace().collect();
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let count = words.len();
    let is_name = (2..=4).contains(&count) || (count == 1 && raw.outlet.is_some());
    is_name && words.iter().all(capital) && words.iter().all(|word| word.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c)))
}

/// Whether single line ends are only there because a program wrapped the lines: most lines
/// inside a paragraph are nearly as long as the longest, and none is very long.
fn is_hard_wrapped(lines: &[&str], opens_turn: impl Fn(&str) -> bool) -> bool {
    let longest = lines.iter().map(|line| width(line.trim())).max().unwrap_or(0);
    if !(50..=100).contains(&longest) {
        return false;
    }
    // A label alone on its line ends it for another reason than its width.
    let is_bare_label = |line: &str| opens_turn(line) && width(line) * 2 < longest;
    let inner: Vec<usize> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b]
                if !a.trim().is_empty()
                    && !b.trim().is_empty()
                    && !starts_item(b.trim())
                    && !opens_turn(b.trim())
                    && !is_bare_label(a.trim()) =>
            {
                Some(width(a.trim()))
            }
            _ => None,
        })
        .collect();
    let full = inner.iter().filter(|each| **each * 4 >= longest * 3).count();
    inner.len() >= 2 && full * 10 >= inner.len() * 6
}

/// How wide a line stands in a fixed-width font, where an ideograph takes two places.
fn width(line: &str) -> usize {
    line.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// A bullet or a number: a line that a program did not make by wrapping.
fn starts_item(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && line.get(digits..).is_some_and(|rest| rest.starts_with(['.', ')']));
    numbered || line.starts_with(BULLETS) || line.starts_with("- ") || line.starts_with("* ")
}

/// One block of a turn.
enum Block {
    Paragraph(String),
    Bullets(Vec<String>),
    Numbers(u32, Vec<String>),
}

fn to_markdown(lines: &[&str], wrapped: bool) -> String {
    let mut blocks: Vec<Block> = Vec::new();
    let mut joins = false;
    for (at, line) in lines.iter().enumerate() {
        if line.is_empty() {
            joins = false;
            continue;
        }
        if let Some(item) = bullet(line, lines) {
            let item = escape::plain_text(item, true);
            match blocks.last_mut() {
                Some(Block::Bullets(items)) => items.push(item),
                _ => blocks.push(Block::Bullets(vec![item])),
            }
        } else if let Some((number, item)) = numbered(line, blocks.last(), lines.get(at + 1..).unwrap_or(&[])) {
            let item = escape::plain_text(item, true);
            match blocks.last_mut() {
                Some(Block::Numbers(_, items)) if number > 1 => items.push(item),
                _ => blocks.push(Block::Numbers(number, vec![item])),
            }
        } else if joins && wrapped {
            join(&mut blocks, line);
        } else {
            blocks.push(Block::Paragraph(escape::plain_text(line, true)));
        }
        joins = true;
    }
    let blocks: Vec<String> = blocks
        .into_iter()
        .map(|block| match block {
            Block::Paragraph(text) => text,
            Block::Bullets(items) => items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"),
            Block::Numbers(first, items) => (first..).zip(items).map(|(n, item)| format!("{n}. {item}")).collect::<Vec<_>>().join("\n"),
        })
        .collect();
    blocks.join("\n\n")
}

/// Appends a wrapped line to what it continues. Between two ideographs no space was lost.
fn join(blocks: &mut [Block], line: &str) {
    let text = match blocks.last_mut() {
        Some(Block::Paragraph(text)) => Some(text),
        Some(Block::Bullets(items) | Block::Numbers(_, items)) => items.last_mut(),
        None => None,
    };
    let Some(text) = text else { return };
    let glued = text.chars().next_back().is_some_and(is_wide) && line.chars().next().is_some_and(is_wide);
    if !glued {
        text.push(' ');
    }
    text.push_str(&escape::plain_text(line, false));
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}' | '“' | '”' | '‘' | '’')
}

/// Marks that stand for a bullet and for nothing else.
const BULLETS: [char; 9] = ['•', '·', '▪', '◦', '‣', '●', '■', '○', '\u{f0b7}'];

/// The text of a bulleted line. A lone hyphen or star could be a dash of dialogue or a
/// footnote mark, so those need a second one in the same turn.
fn bullet<'a>(line: &'a str, turn: &[&str]) -> Option<&'a str> {
    let item = |line: &'a str, mark: char| {
        let rest = line.strip_prefix(mark)?;
        let item = rest.trim_start();
        (rest.len() > item.len() && !item.is_empty()).then_some(item)
    };
    let mark = line.chars().next()?;
    if BULLETS.contains(&mark) {
        return item(line, mark);
    }
    let twice = || {
        turn.iter().filter(|other| other.starts_with(mark) && other.get(1..).is_some_and(|rest| rest.starts_with([' ', '\t']))).count() > 1
    };
    (matches!(mark, '-' | '*') && twice()).then(|| item(line, mark))?
}

/// The number and text of a numbered line that starts at 1 or goes on.
fn numbered<'a>(line: &'a str, last: Option<&Block>, after: &[&str]) -> Option<(u32, &'a str)> {
    let parts = |line: &'a str| {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let rest = line.get(digits..)?.strip_prefix(['.', ')'])?;
        let item = rest.trim_start();
        (rest.len() > item.len() && !item.is_empty()).then_some(())?;
        Some((line.get(..digits)?.parse::<u32>().ok()?, item))
    };
    let (number, item) = parts(line)?;
    let goes_on =
        matches!(last, Some(Block::Numbers(first, items)) if usize::try_from(number - first.min(&number)).is_ok_and(|n| n == items.len()));
    let starts = number == 1 && after.iter().any(|line| line.starts_with("2. ") || line.starts_with("2) "));
    (goes_on || starts).then_some((number, item))
}
