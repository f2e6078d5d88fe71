//! Pictures are the statement's own and say what they show: see `pictures.md`.

use crate::{
    finding::{Finding, Severity},
    render,
    statement::Text,
};

pub(super) fn run(text: &Text) -> Vec<Finding> {
    let mut findings = Vec::new();
    for turn in &text.turns {
        let removed = render::removed(&turn.markdown, &text.head.files);
        for name in removed.unknown {
            let name: String = name.chars().take(60).collect();
            let message = format!(
                "The text shows a picture “{name}”, and the statement has no file of that name. Attach it, correct the name, or take the picture out."
            );
            findings.push(Finding::new("picture", Severity::Block, message).as_case("unknown", &[&name]).in_turn(turn.id));
        }
        for name in removed.silent {
            let message = format!(
                "The picture “{name}” says nothing to people who cannot see it. Write what it shows in its alternative text, or mark it as decorative."
            );
            findings.push(Finding::new("picture", Severity::Block, message).as_case("silent", &[&name]).in_turn(turn.id));
        }
    }
    findings
}
