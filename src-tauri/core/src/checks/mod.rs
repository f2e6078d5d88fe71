//! Checks read a text and point at what someone should look at before it goes out.
//!
//! They never change text and never ask the network. Each has a page in this folder that
//! says why it exists, with a passing and a failing example; a check is added by writing its
//! file, its page, and a line in [`CHECKS`].

use crate::{
    finding::{Finding, Severity},
    statement::Text,
    translation::TranslatedFrom,
};

mod bidi;
mod emptiness;
mod files;
mod links;
mod pictures;
mod placeholders;
mod translation;

/// One check: its name, and what it finds.
pub struct Check {
    /// The name in findings and in `check --explain`.
    pub name: &'static str,
    /// Why it exists, with examples, in Markdown.
    pub page: &'static str,
    run: Run,
}

/// What a check reads.
enum Run {
    /// A text by itself.
    Text(fn(&Text) -> Vec<Finding>),
    /// A translation beside its source.
    Translation(fn(&Translated<'_>) -> Vec<Finding>),
}

/// A translation with what it is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Translated<'a> {
    /// The text that it translates.
    pub source: &'a Text,
    /// The translation.
    pub own: &'a Text,
    /// The words that its turns were translated from.
    pub from: &'a TranslatedFrom,
}

/// Every check, in the order in which findings are shown.
pub const CHECKS: &[Check] = &[
    Check { name: "empty", page: include_str!("emptiness.md"), run: Run::Text(emptiness::run) },
    Check { name: "placeholder", page: include_str!("placeholders.md"), run: Run::Text(placeholders::run) },
    Check { name: "link", page: include_str!("links.md"), run: Run::Text(links::run) },
    Check { name: "picture", page: include_str!("pictures.md"), run: Run::Text(pictures::run) },
    Check { name: "attachment", page: include_str!("files.md"), run: Run::Text(files::run) },
    Check { name: "bidi-marks", page: include_str!("bidi.md"), run: Run::Text(bidi::run) },
    Check { name: "translation", page: include_str!("translation.md"), run: Run::Translation(translation::run) },
];

/// Everything that the checks find in a text, what stops publication first.
pub fn run(text: &Text) -> Vec<Finding> {
    let found = |check: &Check| match check.run {
        Run::Text(run) => run(text),
        Run::Translation(_) => Vec::new(),
    };
    in_order(CHECKS.iter().flat_map(found).collect())
}

/// As [`run`], for a text that translates another one.
pub fn run_beside(translated: &Translated<'_>) -> Vec<Finding> {
    let found = |check: &Check| match check.run {
        Run::Text(run) => run(translated.own),
        Run::Translation(run) => run(translated),
    };
    in_order(CHECKS.iter().flat_map(found).collect())
}

fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

/// Whether something stops publication.
pub fn blocks(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Block)
}
