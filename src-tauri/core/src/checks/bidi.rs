//! No unseen change of reading direction: see `bidi.md`.

use crate::{
    finding::{Finding, Severity},
    limits::is_bidi_mark,
    statement::Text,
};

pub(super) fn run(text: &Text) -> Vec<Finding> {
    let warn = |place: &str, case: &'static str| {
        let message =
            format!("A mark in {place} changes the reading direction unseen. It can make a figure or an address read differently.");
        Finding::new("bidi-marks", Severity::Warn, message).as_case(case, &[])
    };
    let mut findings = Vec::new();
    if text.head.title.chars().any(is_bidi_mark) {
        findings.push(warn("the title", "title"));
    }
    for turn in &text.turns {
        let heads = [turn.speaker.as_deref(), turn.outlet.as_deref(), Some(&turn.markdown)];
        if heads.into_iter().flatten().any(|words| words.chars().any(is_bidi_mark)) {
            findings.push(warn("the text", "text").in_turn(turn.id));
        }
    }
    findings
}
