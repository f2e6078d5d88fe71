//! The contract with the window: what it may ask, what it is answered, in which words.
//!
//! No tauri here: [`serve`] runs every command over a [`crate::desk::Desk`], so that tests
//! drive the contract without a window. `ui/src/ipc/bindings.ts` is generated from
//! [`contract`]; a test fails when it is stale.

mod answers;
mod asks;
mod compared;
pub mod contract;
mod error;
pub mod exporting;
pub mod files;
pub mod guide;
pub mod history;
mod old_addresses;
mod reason;
pub mod safekeeping;
pub mod serve;
pub mod spelling;
mod titles;
pub mod together;
pub mod translations;
mod views;

pub use answers::*;
pub use asks::*;
pub use compared::FileChangeView;
pub use error::{ErrorCode, UiError};
pub use old_addresses::WhyOld;
pub use reason::{Fault, Reason, SaidView};
pub use titles::{Spoken, Title, WindowLang};
pub use views::*;
