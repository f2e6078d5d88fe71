//! Failures as the window is told them.

use lectern_core::{lang::BadLang, slug::BadSlug};
use lectern_store::StoreError;
use serde::Serialize;

use super::{FindingView, Reason};
use crate::desk::{DeskError, Refusal};

/// What a failure asks of the window. It branches on this, never on the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The text changed since it was read.
    Stale,
    /// The rules say no.
    Refused,
    /// It is not there.
    NotFound,
    /// The disk is full or failing: the text is only in the window.
    NotSaved,
    /// The newsroom can only be read here.
    ReadOnly,
    /// Anything else.
    Internal,
}

/// What a command answers when it fails. The UI branches on `code`, never on `message`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UiError {
    /// What the window should do.
    pub code: ErrorCode,
    /// What happened, what is safe, what to do.
    pub message: String,
    /// What stops a publication; the message says it too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<FindingView>>", optional))]
    pub findings: Vec<FindingView>,
    /// Why, for the words of the window; the message says it in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<Reason>", optional))]
    pub reason: Option<Box<Reason>>,
}

impl From<Refusal> for UiError {
    fn from(refusal: Refusal) -> UiError {
        DeskError::Refused(refusal).into()
    }
}

/// What the window sent is refused as the desk would refuse it.
macro_rules! refused {
    ($($error:ty),*) => { $(
        impl From<$error> for UiError {
            fn from(error: $error) -> UiError {
                Refusal::from(error).into()
            }
        }
    )* };
}

refused!(BadSlug, BadLang);

impl From<DeskError> for UiError {
    fn from(error: DeskError) -> UiError {
        let code = match &error {
            DeskError::Stale => ErrorCode::Stale,
            DeskError::NotFound(_) => ErrorCode::NotFound,
            DeskError::Store(StoreError::Full | StoreError::Gone { .. } | StoreError::Io { .. }) => ErrorCode::NotSaved,
            DeskError::Store(StoreError::ReadOnly { .. } | StoreError::Locked { .. }) => ErrorCode::ReadOnly,
            DeskError::Store(_) => ErrorCode::Internal,
            DeskError::Refused(_) | DeskError::Ambiguous { .. } | DeskError::Blocked(_) | DeskError::File { .. } | DeskError::Cancelled => {
                ErrorCode::Refused
            }
        };
        let findings = match &error {
            DeskError::Blocked(findings) => findings.iter().map(FindingView::from).collect(),
            _ => Vec::new(),
        };
        UiError { code, message: error.to_string(), findings, reason: Reason::of(&error).map(Box::new) }
    }
}
