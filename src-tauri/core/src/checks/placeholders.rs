//! No placeholder is published: see `placeholders.md`.

use crate::{
    finding::{Finding, Severity},
    statement::Text,
};

const MARKS: [&str; 6] = ["[TK]", "[tk]", "[TBC]", "[tbc]", "???", "[XX]"];

/// Whether a text holds a mark. One in brackets may say what is to come: `[TK: the figure]`.
fn holds(words: &str, mark: &str) -> bool {
    let Some(open) = mark.strip_suffix(']') else { return words.contains(mark) };
    words.match_indices(open).any(|(at, _)| {
        let after = words.get(at + open.len()..).and_then(|rest| rest.chars().next());
        after.is_some_and(|next| !next.is_alphanumeric())
    })
}

pub(super) fn run(text: &Text) -> Vec<Finding> {
    let stop = |mark: &str, place: &str, case: &'static str| {
        let message = format!("“{mark}” in {place} stands for words to come. Write them or take it out.");
        Finding::new("placeholder", Severity::Block, message).as_case(case, &[mark])
    };
    let mut findings = Vec::new();
    for (place, case, words) in [("the title", "title", &text.head.title), ("the summary", "summary", &text.head.summary)] {
        findings.extend(MARKS.iter().filter(|mark| holds(words, mark)).map(|mark| stop(mark, place, case)));
    }
    for turn in &text.turns {
        let marks = MARKS.iter().filter(|mark| holds(&turn.markdown, mark));
        findings.extend(marks.map(|mark| stop(mark, "the text", "text").in_turn(turn.id)));
    }
    findings
}
