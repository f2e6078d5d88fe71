//! What GTK and WebKitGTK need before and after they start.

use std::{os::unix::process::CommandExt, process::Command};

use tauri::WebviewWindow;
use webkit2gtk::{InputMethodContextExt, WebViewExt};

const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Switches off a renderer that shows blank windows with NVIDIA's drivers. Elsewhere it has
/// to stay on. The variable must stand before any thread starts, so the program starts anew.
pub(super) fn prepare() {
    if std::env::var_os(RENDERER).is_some() {
        return;
    }
    let modules = std::fs::read_to_string("/proc/modules").unwrap_or_default();
    let has_nvidia = modules.lines().any(|line| line.starts_with("nvidia ") || line.starts_with("nouveau "));
    if let (true, Ok(program)) = (has_nvidia, std::env::current_exe()) {
        // It only returns when the new start failed; going on as before is then all we can do.
        let _ = Command::new(program).args(std::env::args_os().skip(1)).env(RENDERER, "1").exec();
    }
}

/// Puts the candidate window of Chinese and other input methods at the caret.
pub(super) fn tune(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|view| {
        if let Some(context) = view.inner().input_method_context() {
            context.set_enable_preedit(true);
        }
    })
}
