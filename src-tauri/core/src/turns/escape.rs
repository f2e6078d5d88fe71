//! The few characters that keep a text from being taken for something else.

use crate::labels::Known;

/// Plain text as Markdown that renders to the same characters.
///
/// Only what could start a construct is escaped, and web addresses are left alone, so that
/// the text stays readable in an editor. `line_start` says that nothing stands before it.
pub fn plain_text(text: &str, line_start: bool) -> String {
    let text = if line_start { text.trim_start() } else { text };
    let mut out = String::with_capacity(text.len() + 8);
    let (marker, mut rest) = text.split_at(if line_start { marker_length(text) } else { 0 });
    if let Some(last) = marker.chars().next_back() {
        out.push_str(marker.strip_suffix(last).unwrap_or(""));
        out.push('\\');
        out.push(last);
    }
    let mut previous: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        if let Some(length) = address_length(rest, previous) {
            let (address, after) = rest.split_at(length);
            out.push_str(address);
            previous = address.chars().last();
            rest = after;
            continue;
        }
        let next = rest.get(c.len_utf8()..).and_then(|after| after.chars().next());
        if needs_escape(c, previous, next, rest) {
            out.push('\\');
        }
        out.push(c);
        previous = Some(c);
        rest = rest.get(c.len_utf8()..).unwrap_or("");
    }
    out
}

fn needs_escape(c: char, previous: Option<char>, next: Option<char>, rest: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' => next.is_some_and(|next| next.is_ascii_punctuation()),
        '*' | '`' | '[' | '|' => true,
        ']' => next == Some('(') || next == Some('['),
        '_' => !(word(previous) && word(next) && previous.is_some_and(|c| c.is_ascii()) && next.is_some_and(|c| c.is_ascii())),
        '~' => previous != Some(' ') || next == Some('~'),
        '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')),
        '&' => is_entity(rest),
        _ => false,
    }
}

/// How many bytes at the start of a line take part in a block marker; 0 when none does.
fn marker_length(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text.get(digits..).unwrap_or("");
    let marker_ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    if (1..=9).contains(&digits) && after.starts_with(['.', ')']) && marker_ends(after.get(1..).unwrap_or("")) {
        return digits + 1;
    }
    let is_rule =
        |c: char| text.chars().filter(|each| *each == c).count() >= 3 && text.chars().all(|each| each == c || each.is_whitespace());
    match text.chars().next() {
        Some('#') => 1,
        Some('>') => 1,
        Some('+') if marker_ends(text.get(1..).unwrap_or("")) => 1,
        Some('-') if marker_ends(text.get(1..).unwrap_or("")) || is_rule('-') => 1,
        Some('~') if text.starts_with("~~~") => 1,
        _ => 0,
    }
}

/// Whether a text starts with an HTML entity (CommonMark 0.31, 2.5).
fn is_entity(text: &str) -> bool {
    let Some(name) = text.strip_prefix('&').and_then(|rest| rest.split_once(';')).map(|(name, _)| name) else {
        return false;
    };
    let digits = name.strip_prefix('#').map(|digits| digits.trim_start_matches(['x', 'X']));
    match digits {
        Some(digits) => !digits.is_empty() && digits.len() <= 7 && digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => !name.is_empty() && name.len() <= 32 && name.bytes().all(|b| b.is_ascii_alphanumeric()),
    }
}

/// How many bytes a web address at the start of `text` takes.
fn address_length(text: &str, previous: Option<char>) -> Option<usize> {
    if previous.is_some_and(char::is_alphanumeric) {
        return None;
    }
    ["https://", "http://", "www."].iter().find(|scheme| text.starts_with(**scheme))?;
    let ends = |c: char| c.is_whitespace() || !c.is_ascii() || "<>\"`|*[]\\".contains(c);
    let length = text.find(ends).unwrap_or(text.len());
    // A star or underscore at the end closes emphasis rather than belonging to the address.
    let trimmed = text.get(..length)?.trim_end_matches(['_', '~', '.', ',', ')', ':', ';', '!', '?']);
    Some(trimmed.len())
}

/// Markdown in which no line of hyphens or equal signs makes something of the line above it.
///
/// Under a paragraph other renderers read `-` as a heading's underline, and ours as a table of
/// one column. Fewer than three hyphens are escaped; three or more are a thematic break and
/// get a blank line before them. Fenced code is left alone.
pub fn underlines(markdown: &str) -> std::borrow::Cow<'_, str> {
    let is_underline = |line: &str| {
        let line = line.trim();
        let middle = line.trim_matches(':');
        !middle.is_empty() && (middle.bytes().all(|b| b == b'-') || line.bytes().all(|b| b == b'='))
    };
    if !markdown.lines().skip(1).any(is_underline) {
        return markdown.into();
    }
    let mut out = String::with_capacity(markdown.len() + 8);
    let mut in_code = false;
    let mut above = "";
    for line in markdown.split_inclusive('\n') {
        let text = line.trim();
        let fence = text.starts_with("```") || text.starts_with("~~~");
        let under_text = !above.is_empty() && !above.contains('|');
        if !in_code && !fence && under_text && is_underline(line) {
            if text.len() >= 3 && text.bytes().all(|b| b == b'-') {
                out.push('\n');
                out.push_str(line);
            } else {
                let (space, rest) = line.split_at(line.len() - line.trim_start().len());
                out.push_str(&format!("{space}\\{rest}"));
            }
        } else {
            out.push_str(line);
        }
        in_code ^= fence;
        above = text;
    }
    out.into()
}

const COLONS: [(&str, &str); 2] = [(":", "#58;"), ("：", "#xFF1A;")];

/// Writes the colon of a paragraph that would open a turn as an entity; a paragraph that
/// already holds that entity there gets its `&` escaped, so that [`unguard`] is the inverse.
pub(super) fn guard(line: &str, known: &Known<'_>) -> Option<String> {
    if let Some(opening) = known.opening(line) {
        let (before, after) = line.split_at_checked(opening.colon)?;
        let (colon, entity) = COLONS.iter().find(|(colon, _)| after.starts_with(colon))?;
        return Some(format!("{before}&{entity}{}", after.strip_prefix(colon)?));
    }
    let (at, _, _) = guarded_colon(line, known)?;
    let (before, after) = line.split_at_checked(at + 1)?;
    Some(format!("{before}amp;{after}"))
}

/// Undoes [`guard`].
pub(super) fn unguard(line: &str, known: &Known<'_>) -> Option<String> {
    let (at, entity_length, colon) = guarded_colon(line, known)?;
    let (before, after) = line.split_at_checked(at)?;
    match after.strip_prefix("&amp;") {
        Some(rest) => Some(format!("{before}&{rest}")),
        None => Some(format!("{before}{colon}{}", after.get(entity_length..)?)),
    }
}

/// Where the colon of a would-be label is written as an entity: its place, length and colon.
fn guarded_colon(line: &str, known: &Known<'_>) -> Option<(usize, usize, &'static str)> {
    let (at, _) = line.match_indices('&').find(|(at, _)| entity(line.get(*at..).unwrap_or("")).is_some())?;
    let (length, colon) = entity(line.get(at..)?)?;
    let decoded = format!("{}{colon}{}", line.get(..at)?, line.get(at + length..)?);
    let opening = known.opening(&decoded)?;
    (opening.colon == at).then_some((at, length, colon))
}

/// The length of `&#58;`, `&amp;#58;`, `&amp;amp;#58;` … at the start of a text.
fn entity(text: &str) -> Option<(usize, &'static str)> {
    let mut rest = text.strip_prefix('&')?;
    while let Some(after) = rest.strip_prefix("amp;") {
        rest = after;
    }
    let (colon, entity) = COLONS.iter().find(|(_, entity)| rest.starts_with(entity))?;
    Some((text.len() - rest.len() + entity.len(), colon))
}

/// A label's words inside bold marks: what Markdown, brackets and the colon would claim.
pub(super) fn label_words(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if "\\*_[]<>&`~|:()#!".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    // A full-width colon or bracket is no ASCII punctuation and can't be escaped: it is the
    // reader that takes the last colon before the closing marks.
    out
}
