//! Why an address of a category is old, as the window shows it.

use serde::Serialize;

use crate::desk::Why;

/// Why an address is old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WhyOld {
    /// The category, or one above it, was given another part of the address.
    Renamed,
    /// The category, or one above it, was moved.
    Moved,
    /// The category was merged into another.
    Merged,
}

impl From<Why> for WhyOld {
    fn from(why: Why) -> WhyOld {
        match why {
            Why::Renamed => WhyOld::Renamed,
            Why::Moved => WhyOld::Moved,
            Why::Merged => WhyOld::Merged,
        }
    }
}
