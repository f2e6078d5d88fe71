//! The contract with the window: what it may ask, what it is answered, in which words.
//!
//! A file for each noun holds everything about it: what the window asks, what it is answered,
//! and the functions that answer over a [`crate::desk::Desk`]. No tauri here, so that tests
//! drive the contract without a window. `ui/src/ipc/bindings.ts` is generated from
//! [`contract`]; a test fails when it is stale.

pub mod addresses;
pub mod article;
pub mod categories;
mod compared;
pub mod contract;
mod error;
pub mod exporting;
pub mod files;
mod findings;
mod first;
mod forms;
mod frame;
pub mod guide;
pub mod history;
pub mod library;
pub mod newsroom;
mod old_addresses;
mod original;
pub mod pasting;
pub mod query_sheet;
mod reason;
pub mod safekeeping;
pub mod saving;
pub mod spelling;
pub mod statements;
mod texts;
mod titles;
pub mod together;
pub mod translations;
pub mod voices;

pub use addresses::*;
pub use article::*;
pub use categories::*;
pub use compared::FileChangeView;
pub use error::{ErrorCode, UiError};
pub use exporting::*;
pub use files::*;
pub use findings::*;
pub use first::first_answers;
pub use frame::*;
pub use guide::*;
pub use history::*;
pub use library::*;
pub use newsroom::*;
pub use old_addresses::WhyOld;
pub use original::*;
pub use pasting::*;
pub use query_sheet::*;
pub use reason::{Fault, Reason, SaidView};
pub use safekeeping::*;
pub use saving::*;
pub use spelling::*;
pub use statements::*;
pub use texts::*;
pub use titles::{Spoken, Title, WindowLang};
pub use together::*;
pub use translations::*;
pub use voices::*;

type Answer<T> = Result<T, UiError>;
