//! The real window, with real keys: what an officer sees and does, from the first word to the
//! exported package.
//!
//! A driver of WebKitGTK opens the program itself. It needs a screen and a session bus, so run
//! these with `script/test window`. With `LECTERN_SHOTS` set to a folder, [`shots`] also leaves
//! pictures of every screen there.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails should fail loudly")]

mod accessible;
mod baseline;
mod by_keys;
mod categories;
mod crash;
mod desk;
#[allow(dead_code, reason = "the bench opens windows of its own")]
mod driver;
mod exchanges;
mod first_run;
mod frame;
mod guide;
mod journey;
mod keyboard;
mod layouts;
mod library;
mod picture;
mod pictures;
mod preview;
mod printing;
mod room;
mod safety;
mod saving;
mod shots;
mod spelling;
mod tables;
mod translations;
mod trouble;
mod two_windows;
mod window;
mod writing;
