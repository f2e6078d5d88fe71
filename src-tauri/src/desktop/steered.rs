//! What a driver of the window needs beside it, with the feature `automation`, which is never
//! bundled: a fixed time, and what the page's console says from its first byte on.

use jiff::Timestamp;
use tauri::{Wry, plugin::TauriPlugin};
#[cfg(target_os = "linux")]
use webkit2gtk::{SettingsExt, WebView, WebViewExt};

/// The page's clock stands still, so that its pictures are the same on every day. What waits
/// is measured by another clock, which runs on.
const FIXED: &str = "(() => {
  const at = AT;
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { parts.length === 0 ? super(at) : super(...parts); }
    static now() { return at; }
  };
})();";

/// The instant that `LECTERN_AT` fixes, in the form of RFC 3339; nothing lets the clock run.
pub(super) fn now() -> Option<Timestamp> {
    std::env::var("LECTERN_AT").ok()?.parse().ok()
}

/// Fixes the time of the page as that of the newsroom is.
pub(super) fn fixed_date() -> TauriPlugin<Wry> {
    let script = now().map_or_else(String::new, |at| FIXED.replace("AT", &at.as_millisecond().to_string()));
    tauri::plugin::Builder::new("steered").js_init_script(script).build()
}

/// Writes every message of the console to the program's own output: errors of scripts, refused
/// promises, and what the content security policy stopped, in the page and in its frames.
#[cfg(target_os = "linux")]
pub(super) fn say_what_the_console_says(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_write_console_messages_to_stdout(true);
    }
}
