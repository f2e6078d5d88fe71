//! The clipboard as other programs filled it.
//!
//! The web view hands its page a cleaned copy of what was copied, in which Word's lists are
//! no longer lists. So the words are read here, where nothing was cleaned, and the window does
//! the cleaning itself.

use tauri::AppHandle;

use crate::{
    desk::Refusal,
    ipc::{ClipboardView, Done, ReadClipboard, UiError, WriteClipboard},
};

/// The largest clipboard that is read, in bytes: what a message to the window may hold.
const LARGEST: usize = 2_000_000;

/// What is on the clipboard.
#[cfg(target_os = "linux")]
pub(super) async fn read(app: &AppHandle, _: ReadClipboard) -> Result<ClipboardView, UiError> {
    on_main_thread(app, || {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        let html = clipboard.wait_for_contents(&gtk::gdk::Atom::intern("text/html")).map(|contents| decode(&contents.data()));
        let text = clipboard.wait_for_text().map(|text| text.to_string());
        ClipboardView { html, text }
    })
    .await
    .and_then(|view| {
        let size = view.html.as_ref().map_or(0, String::len) + view.text.as_ref().map_or(0, String::len);
        if size > LARGEST {
            return Err(Refusal::PasteTooLong.into());
        }
        Ok(view)
    })
}

/// Puts words on the clipboard, as HTML for those who ask for it and as text for the others.
#[cfg(target_os = "linux")]
pub(super) async fn write(app: &AppHandle, args: WriteClipboard) -> Result<Done, UiError> {
    let put = on_main_thread(app, move || {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        let entry = |kind: &str, number| gtk::TargetEntry::new(kind, gtk::TargetFlags::empty(), number);
        let mut targets = vec![entry("UTF8_STRING", 1), entry("text/plain;charset=utf-8", 1), entry("text/plain", 1), entry("STRING", 1)];
        if args.html.is_some() {
            targets.insert(0, entry("text/html", 0));
        }
        clipboard.set_with_data(&targets, move |_, selection, number| {
            let html = args.html.as_deref().filter(|_| number == 0);
            selection.set(&selection.target(), 8, html.unwrap_or(&args.text).as_bytes());
        })
    })
    .await?;
    if put { Ok(Done {}) } else { Err(Refusal::ClipboardNotWritten.into()) }
}

#[cfg(target_os = "linux")]
async fn on_main_thread<T: Send + 'static>(app: &AppHandle, work: impl FnOnce() -> T + Send + 'static) -> Result<T, UiError> {
    let failed = || UiError::from(Refusal::ClipboardSilent);
    let (answer, answered) = tokio::sync::oneshot::channel();
    app.run_on_main_thread(move || {
        // The asker may be gone with its window.
        let _ = answer.send(work());
    })
    .map_err(|_| failed())?;
    answered.await.map_err(|_| failed())
}

/// Clipboard bytes as text: UTF-8, or UTF-16 with a byte order mark as some programs write it.
#[cfg(target_os = "linux")]
fn decode(bytes: &[u8]) -> String {
    let units = |pairs: &[u8], from: fn([u8; 2]) -> u16| -> Vec<u16> {
        pairs.chunks_exact(2).filter_map(|pair| Some(from(pair.try_into().ok()?))).collect()
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => String::from_utf16_lossy(&units(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => String::from_utf16_lossy(&units(rest, u16::from_be_bytes)),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    text.trim_end_matches('\0').to_owned()
}

/// Elsewhere the page's own copy of the clipboard is what there is.
#[cfg(not(target_os = "linux"))]
pub(super) async fn read(_: &AppHandle, _: ReadClipboard) -> Result<ClipboardView, UiError> {
    Ok(ClipboardView { html: None, text: None })
}

/// Elsewhere nothing writes the clipboard yet, and the window is told so.
#[cfg(not(target_os = "linux"))]
pub(super) async fn write(_: &AppHandle, _: WriteClipboard) -> Result<Done, UiError> {
    Err(Refusal::ClipboardNotHere.into())
}
