//! Internal notes. They are a type of their own, in a table of their own, so that nothing
//! that makes public bytes can even name them.

use jiff::Timestamp;

/// What the office tells itself about a statement. Never published, never exported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InternalNote {
    /// The note's text.
    pub body: String,
    /// When it was last changed.
    pub saved_at: Option<Timestamp>,
}
