//! What GTK and WebKitGTK need before and after they start.

use std::{
    cell::Cell,
    os::unix::process::CommandExt,
    process::Command,
    time::{Duration, Instant},
};

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, InputMethodContextExt, SettingsExt, WebView, WebViewExt};

use super::dialog;
use crate::cli;

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

/// Puts the candidate window of Chinese and other input methods at the caret, and brings the
/// page back when the process that draws it dies.
pub(super) fn tune(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|view| {
        let view = view.inner();
        if let Some(context) = view.input_method_context() {
            context.set_enable_preedit(true);
        }
        #[cfg(feature = "automation")]
        super::steered::say_what_the_console_says(&view);
        bring_back(&view);
    })
}

/// Deaths so close together that bringing the page back again would only flicker.
const SOON: Duration = Duration::from_secs(60);
/// After so many deaths, each soon after the one before, the window says so and gives up.
const HOPELESS: u32 = 4;

/// WebKit draws the page in a process of its own, which a faulty graphics driver can take
/// down. The text is with this process and on the disk, so the page is loaded anew and finds
/// its way back to the place it showed. From the second death on it is drawn without the
/// graphics hardware, which is where such faults come from.
fn bring_back(view: &WebView) {
    let deaths = Cell::new((0_u32, Instant::now()));
    view.connect_web_process_terminated(move |view, reason| {
        let (before, at) = deaths.get();
        let number = if before > 0 && at.elapsed() > SOON { 1 } else { before + 1 };
        deaths.set((number, Instant::now()));
        cli::complain(&format!("the page of the window ended unexpectedly ({reason:?}); what was saved is safe"));
        if number >= HOPELESS {
            return dialog::tell(
                "The window could not be drawn, again and again. What was saved is safe. Please close Lectern and start it again.",
            );
        }
        if let (true, Some(settings)) = (number > 1, WebViewExt::settings(view)) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
        view.reload();
    });
}
