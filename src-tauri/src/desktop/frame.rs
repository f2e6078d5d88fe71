//! The window's frame: one window for a newsroom, where it stood, and how large it draws.

use std::path::Path;

use sha2::{Digest, Sha256};
use tauri::{AppHandle, Manager, Wry, plugin::TauriPlugin};
use tauri_plugin_window_state::StateFlags;

use crate::{
    desk::Refusal,
    ipc::{Done, SetZoom, UiError},
};

/// How far the page may be made smaller and larger, in percent. Twice the size is what
/// WCAG 2.2, 1.4.4 asks for.
const ZOOM: std::ops::RangeInclusive<u32> = 80..=200;

/// A second start on the same newsroom brings the first window to the front and ends. Another
/// newsroom has a window of its own.
pub(super) fn one_window(newsroom: &Path) -> TauriPlugin<Wry> {
    let path = newsroom.canonicalize().unwrap_or_else(|_| newsroom.to_owned());
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(format!("org.lectern.desktop.n{name}"))
        .callback(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                // A window that cannot come to the front stays where it is.
                let _ = window.unminimize();
                let _ = window.show();
                let _ = window.set_focus();
            }
        })
        .build()
}

/// Opens the window as large as it was, and where it was.
pub(super) fn place() -> TauriPlugin<Wry> {
    let flags = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    tauri_plugin_window_state::Builder::new().with_state_flags(flags).build()
}

/// Draws the page larger or smaller.
pub(super) fn zoom(app: &AppHandle, wanted: &SetZoom) -> Result<Done, UiError> {
    let percent = wanted.percent.clamp(*ZOOM.start(), *ZOOM.end());
    let window = app.get_webview_window("main").ok_or(Refusal::WindowClosing)?;
    let zoomed = window.set_zoom(f64::from(percent) / 100.0);
    zoomed.map_err(|error| Refusal::SizeNotChanged { detail: error.to_string() })?;
    Ok(Done {})
}
