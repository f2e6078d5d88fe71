//! What checks and imports report: a problem with the *text*, not with the operation.

use crate::statement::TurnId;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// An editor should look.
    Warn,
    /// Stops publication.
    Block,
}

/// A place in a statement or in an imported file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The turn, when the place is inside one.
    pub turn: Option<TurnId>,
    /// The line, from 1, in the turn or in the file.
    pub line: usize,
}

/// Something a check or an import points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The short name of the rule, such as `furniture` or `unknown-label`.
    pub check: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub span: Option<Span>,
    /// One sentence for the person who has to act.
    pub message: String,
    /// Which of the rule's sentences that is, such as `no_title`, for a reader in another
    /// language; empty where there is only the message.
    pub case: &'static str,
    /// What the sentence names, in its order.
    pub args: Vec<String>,
}

impl Finding {
    /// A finding without a place.
    pub fn new(check: &'static str, severity: Severity, message: String) -> Self {
        Finding { check, severity, span: None, message, case: "", args: Vec::new() }
    }

    /// The same finding, that can be worded in another language.
    pub fn as_case(mut self, case: &'static str, args: &[&str]) -> Self {
        self.case = case;
        self.args = args.iter().map(|arg| (*arg).to_owned()).collect();
        self
    }

    /// The same finding at a line of the imported file.
    pub fn at_line(mut self, line: usize) -> Self {
        self.span = Some(Span { turn: None, line });
        self
    }

    /// The same finding in a turn.
    pub fn in_turn(mut self, turn: TurnId) -> Self {
        self.span = Some(Span { turn: Some(turn), line: 1 });
        self
    }
}
