//! Turns as Markdown with bold labels.

use crate::{
    labels::{Known, Label, Pack},
    statement::{Role, Turn},
};

use super::{Inside, SEPARATOR, escape, paragraph_starts, read, tidy};

/// The turns as one Markdown text that [`super::read_markdown`] reads back.
///
/// Each labelled turn starts with its label in bold; a text turn without a label that is not
/// the first is preceded by a line holding only `* * *`.
pub fn write_markdown(turns: &[Turn], known: &Known<'_>) -> String {
    let labels = with_speakers(known.labels, turns);
    let known = Known { lang: known.lang, labels: &labels };
    let pack = Pack::of(known.lang);
    let mut paragraphs: Vec<String> = Vec::new();
    for (index, turn) in turns.iter().enumerate() {
        let body = tidy(&turn.markdown);
        match label(pack, turn) {
            Some(label) if body.is_empty() => paragraphs.push(label),
            Some(label) if opens_block(body) => {
                paragraphs.push(label);
                paragraphs.push(guarded(body, &known, First::Paragraph));
            }
            Some(label) => paragraphs.push(format!("{label} {}", guarded(body, &known, First::AfterLabel))),
            None => {
                if index > 0 {
                    paragraphs.push(SEPARATOR.to_owned());
                }
                if !body.is_empty() {
                    paragraphs.push(guarded(body, &known, First::Paragraph));
                }
            }
        }
    }
    let mut text = paragraphs.join("\n\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// The newsroom's labels and the speakers of these turns.
pub(super) fn with_speakers<'a>(labels: &[Label], turns: impl IntoIterator<Item = &'a Turn>) -> Vec<Label> {
    let mut all = labels.to_vec();
    for turn in turns {
        if let Some(speaker) = &turn.speaker {
            all.push(Label { text: speaker.clone(), role: turn.role });
        }
    }
    all
}

fn label(pack: &Pack, turn: &Turn) -> Option<String> {
    let speaker = turn.speaker.as_deref().map(escape::label_words);
    let outlet = turn.outlet.as_deref().map(escape::label_words);
    if turn.role == Role::Text && speaker.is_none() {
        return None;
    }
    let label = pack.label(turn.role, speaker.as_deref(), outlet.as_deref())?;
    Some(format!("**{label}{}**", pack.colon()))
}

#[derive(Clone, Copy, PartialEq)]
enum First {
    AfterLabel,
    Paragraph,
}

/// The body with every paragraph that would open a turn, or read as the separator, guarded.
fn guarded(body: &str, known: &Known<'_>, first: First) -> String {
    let mut out = String::with_capacity(body.len());
    let mut copied = 0;
    for start in paragraph_starts(body, Inside::Turn) {
        if start == 0 && first == First::AfterLabel {
            continue;
        }
        let rest = body.get(start..).unwrap_or("");
        let line = rest.split('\n').next().unwrap_or("");
        let replacement = read::widen_separator(line).or_else(|| escape::guard(line, known));
        if let Some(replacement) = replacement {
            out.push_str(body.get(copied..start).unwrap_or(""));
            out.push_str(&replacement);
            copied = start + line.len();
        }
    }
    out.push_str(body.get(copied..).unwrap_or(""));
    out
}

/// Whether Markdown has to start on a line of its own to keep its meaning.
fn opens_block(body: &str) -> bool {
    let line = body.split('\n').next().unwrap_or("");
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after_digits = line.get(digits..).unwrap_or("");
    let marker = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let numbered = digits > 0 && after_digits.starts_with(['.', ')']) && marker(after_digits.get(1..).unwrap_or(""));
    let bulleted = line.starts_with(['-', '+', '*']) && marker(line.get(1..).unwrap_or(""));
    let rule = ['-', '*', '_'].iter().any(|c| line.matches(*c).count() >= 3 && line.chars().all(|each| each == *c || each.is_whitespace()));
    let definition = line.starts_with('[') && (line.contains("]:") || line.starts_with("[^"));
    numbered
        || bulleted
        || rule
        || definition
        || line.contains('|')
        || line.starts_with("```")
        || line.starts_with(['#', '>', '=', '<', '~'])
        || line.starts_with(char::is_whitespace)
}
