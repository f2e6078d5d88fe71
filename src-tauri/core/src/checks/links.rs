//! Links lead where a reader may safely go: see `links.md`.

use crate::{
    finding::{Finding, Severity},
    render,
    statement::Text,
};

pub(super) fn run(text: &Text) -> Vec<Finding> {
    let mut findings = Vec::new();
    for turn in &text.turns {
        let removed = render::removed(&turn.markdown, &text.head.files);
        for url in removed.links {
            let url: String = url.chars().take(60).collect();
            let message =
                format!("The link to “{url}” cannot be published. Use an address that starts with https://, http://, mailto: or tel:.");
            findings.push(Finding::new("link", Severity::Block, message).as_case("address", &[&url]).in_turn(turn.id));
        }
        for url in removed.pictures {
            let url: String = url.chars().take(60).collect();
            let message =
                format!("The picture “{url}” is on another site and cannot be published. Link to it, or attach it to the statement.");
            findings.push(Finding::new("link", Severity::Block, message).as_case("picture", &[&url]).in_turn(turn.id));
        }
        if removed.nesting > 0 {
            let message = "Quotations inside more than a hundred others are shown less deep.".to_owned();
            findings.push(Finding::new("link", Severity::Warn, message).as_case("nesting", &[]).in_turn(turn.id));
        }
        if removed.html {
            let message = "HTML is shown as text, not run. If that is not meant, take it out.".to_owned();
            findings.push(Finding::new("link", Severity::Warn, message).as_case("html", &[]).in_turn(turn.id));
        }
    }
    findings
}
