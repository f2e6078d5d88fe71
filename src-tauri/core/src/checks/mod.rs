//! Checks read a text and point at what someone should look at before it goes out.
//!
//! They never change text and never ask the network. Each has a page in this folder that
//! says why it exists, with a passing and a failing example; a check is added by writing its
//! file, its page, and a line in [`CHECKS`].

use crate::{
    finding::{Finding, Severity},
    statement::Text,
};

mod bidi;
mod emptiness;
mod files;
mod links;
mod pictures;
mod placeholders;

/// One check: its name, and what it finds.
pub struct Check {
    /// The name in findings and in `check --explain`.
    pub name: &'static str,
    /// Why it exists, with examples, in Markdown.
    pub page: &'static str,
    run: fn(&Text) -> Vec<Finding>,
}

/// Every check, in the order in which findings are shown.
pub const CHECKS: &[Check] = &[
    Check { name: "empty", page: include_str!("emptiness.md"), run: emptiness::run },
    Check { name: "placeholder", page: include_str!("placeholders.md"), run: placeholders::run },
    Check { name: "link", page: include_str!("links.md"), run: links::run },
    Check { name: "picture", page: include_str!("pictures.md"), run: pictures::run },
    Check { name: "attachment", page: include_str!("files.md"), run: files::run },
    Check { name: "bidi-marks", page: include_str!("bidi.md"), run: bidi::run },
];

/// Everything that the checks find in a text, what stops publication first.
pub fn run(text: &Text) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| (check.run)(text)).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

/// Whether something stops publication.
pub fn blocks(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Block)
}
