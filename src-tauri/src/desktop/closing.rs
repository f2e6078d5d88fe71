//! Closing waits for the text: the window saves first and closes itself then.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use tauri::{AppHandle, Manager, Window};

/// After this long a second press of the close button is taken at its word.
const PATIENCE: Duration = Duration::from_secs(4);

/// When closing was first asked for.
#[derive(Default)]
pub(super) struct Closing(Mutex<Option<Instant>>);

/// Asks the window to save and close. Answers whether closing has to wait for that.
///
/// A window that does not answer, because its program hangs, closes on a second request.
pub(super) fn flush_first(window: &Window) -> bool {
    let closing = window.state::<Closing>();
    let mut asked = closing.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if asked.is_some_and(|at| at.elapsed() > PATIENCE) {
        return false;
    }
    asked.get_or_insert_with(Instant::now);
    let view = window.get_webview_window(window.label());
    view.is_some_and(|view| view.eval("globalThis.__lectern_flush && globalThis.__lectern_flush()").is_ok())
}

/// The window answered that it stays, because its text could not be saved: the next request
/// asks it again instead of closing over it.
pub(super) fn kept(app: &AppHandle) {
    let closing = app.state::<Closing>();
    *closing.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = None;
}

/// Closes every window: the text is saved.
pub(super) fn now(app: &AppHandle) {
    app.exit(0);
}
