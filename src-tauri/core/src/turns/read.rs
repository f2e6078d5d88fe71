//! Markdown with labels at the start of paragraphs to turns.

use crate::{
    labels::{Known, Label, Opening, Pack, RawLabel},
    statement::{Role, Turn, TurnId},
};

use super::{Expected, Inside, align, escape, paragraph_starts, tidy};

/// The line that opens a text turn without a label. Inside a turn a thematic break that would
/// read like it is written with one more space, which renders the same.
pub const SEPARATOR: &str = "* * *";

/// Reads Markdown whose labels stand at the start of paragraphs, in bold or not.
///
/// `expected` is what the file's front matter says of its turns: it makes their speakers
/// known and gives them back their ids. `new_id` makes the ids of all others.
pub fn read_markdown(text: &str, known: &Known<'_>, expected: &[Expected], new_id: &mut dyn FnMut() -> TurnId) -> Vec<Turn> {
    let labels = with_expected(known.labels, expected);
    let known = Known { lang: known.lang, labels: &labels };
    let mut parts: Vec<Part> = Vec::new();
    for start in paragraph_starts(text, Inside::File) {
        let line = text.get(start..).unwrap_or("").split('\n').next().unwrap_or("");
        let next = expected.get(parts.len());
        let opening = expected_opening(line, &known, next).or_else(|| known.opening(line));
        if is_separator(line) {
            parts.push(Part { role: Role::Text, speaker: None, outlet: None, from: start, body: start + line.len() });
        } else if let Some(opening) = opening {
            let rest = line.get(opening.length..).unwrap_or("");
            let space = rest.chars().next().filter(|c| matches!(c, ' ' | '\u{a0}')).map_or(0, char::len_utf8);
            let body = start + opening.length + space;
            parts.push(Part { role: opening.role, speaker: opening.speaker, outlet: opening.outlet, from: start, body });
        } else if parts.is_empty() {
            parts.push(Part { role: Role::Text, speaker: None, outlet: None, from: start, body: start });
        }
    }
    let ends: Vec<usize> = parts.iter().skip(1).map(|part| part.from).chain([text.len()]).collect();
    let mut turns: Vec<Turn> = parts
        .into_iter()
        .zip(ends)
        .map(|(part, end)| Turn {
            id: new_id(),
            role: part.role,
            markdown: unguarded(text.get(part.body..end).unwrap_or(""), &known, part.is_labelled()),
            speaker: part.speaker,
            outlet: part.outlet,
            origin: None,
        })
        .filter(|turn| turn.role != Role::Text || turn.speaker.is_some() || !turn.markdown.is_empty())
        .collect();
    align::give_ids(expected, &mut turns);
    turns
}

struct Part {
    role: Role,
    speaker: Option<String>,
    outlet: Option<String>,
    /// Where its label starts.
    from: usize,
    /// Where its words start.
    body: usize,
}

impl Part {
    fn is_labelled(&self) -> bool {
        self.role != Role::Text || self.speaker.is_some()
    }
}

/// The opening of exactly the turn that the front matter expects next. It decides between
/// roles when one name asks in one place and answers in another.
fn expected_opening(line: &str, known: &Known<'_>, next: Option<&Expected>) -> Option<Opening> {
    let next = next?;
    let opening = known.opening(line)?;
    let raw = RawLabel::find(line)?;
    let pack = Pack::of(known.lang);
    let words = pack.label(next.role, next.speaker.as_deref(), None)?;
    (raw.words == words && raw.outlet == next.outlet).then(|| Opening { role: next.role, speaker: next.speaker.clone(), ..opening })
}

fn with_expected(labels: &[Label], expected: &[Expected]) -> Vec<Label> {
    let speakers = expected.iter().filter_map(|turn| Some(Label { text: turn.speaker.clone()?, role: turn.role }));
    labels.iter().cloned().chain(speakers).collect()
}

/// A line that opens a text turn.
pub(super) fn is_separator(line: &str) -> bool {
    line.trim_end() == SEPARATOR
}

/// The separator with one more space, for a thematic break inside a turn: `* * *` becomes
/// `*  * *`, and that becomes `*   * *`.
pub(super) fn widen_separator(line: &str) -> Option<String> {
    separator_spaces(line).map(|_| line.replacen('*', "* ", 1))
}

fn narrow_separator(line: &str) -> Option<String> {
    separator_spaces(line).filter(|spaces| *spaces > 1).map(|_| line.replacen("* ", "*", 1))
}

/// How many spaces stand between the first two stars of a line such as `*  * *`.
fn separator_spaces(line: &str) -> Option<usize> {
    let rest = line.trim_end().strip_prefix('*')?;
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    (spaces > 0 && rest.trim_start_matches(' ') == "* *").then_some(spaces)
}

/// The body of a turn, with what the writer guarded put back.
fn unguarded(raw: &str, known: &Known<'_>, labelled: bool) -> String {
    let body = tidy(raw);
    // What follows the label on its own line was not guarded.
    let first_line_is_free = labelled && raw.split('\n').next().is_some_and(|line| !line.trim().is_empty());
    let mut out = String::with_capacity(body.len());
    let mut copied = 0;
    for start in paragraph_starts(body, Inside::Turn) {
        if start == 0 && first_line_is_free {
            continue;
        }
        let line = body.get(start..).unwrap_or("").split('\n').next().unwrap_or("");
        if let Some(replacement) = narrow_separator(line).or_else(|| escape::unguard(line, known)) {
            out.push_str(body.get(copied..start).unwrap_or(""));
            out.push_str(&replacement);
            copied = start + line.len();
        }
    }
    out.push_str(body.get(copied..).unwrap_or(""));
    out
}
