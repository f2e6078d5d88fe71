//! Lectern: draft, preview, file, clear and export official Q&A statements.
//!
//! Core knows, store remembers, desk decides, ipc words it, desktop and cli speak, ui shows.

pub mod cli;
pub mod desk;
#[cfg(feature = "desktop")]
pub mod desktop;
pub mod ipc;
