//! What checks and imports point at.

use lectern_core::finding::{Finding, Severity as CoreSeverity};

use super::forms::{out, words};

words! {
    /// How much a finding weighs.
    Severity = CoreSeverity {
        /// Worth knowing.
        Note,
        /// Someone should look.
        Warn,
        /// Stops publication.
        Block,
    }
}

out! {
    /// Something that a check or an import points at.
    pub struct FindingView {
        /// The rule's name.
        pub check: String,
        /// How much it weighs.
        pub severity: Severity,
        /// The turn it is in.
        pub turn: Option<String>,
        /// One sentence.
        pub message: String,
        /// Which of the rule's sentences that is, to be worded in the window's language; empty
        /// where there is only the message.
        pub case: String,
        /// What the sentence names, in its order.
        pub args: Vec<String>,
    }
}

impl From<&Finding> for FindingView {
    fn from(finding: &Finding) -> FindingView {
        FindingView {
            check: finding.check.to_owned(),
            severity: finding.severity.into(),
            turn: finding.span.and_then(|span| span.turn).map(|turn| turn.to_string()),
            message: finding.message.clone(),
            case: finding.case.to_owned(),
            args: finding.args.clone(),
        }
    }
}
