//! Native dialogs: the only place where a path comes from a person.
//!
//! With the feature `automation`, which is never bundled, answers are taken from the file
//! that `LECTERN_DIALOG_ANSWERS` names, one line for each dialog, because a native dialog is
//! outside what a driver of the window can reach.

use std::path::PathBuf;

/// A folder that the officer chose; `None` when the dialog was closed.
#[cfg(not(feature = "automation"))]
pub(super) async fn pick_folder(title: &str) -> Option<PathBuf> {
    let chosen = rfd::AsyncFileDialog::new().set_title(title).pick_folder().await;
    chosen.map(|folder| folder.path().to_owned())
}

/// A file to read that the officer chose; `None` when the dialog was closed.
#[cfg(not(feature = "automation"))]
pub(super) async fn open_file(title: &str, offered: &str, picture: bool) -> Option<PathBuf> {
    let pictures = ["jpg", "jpeg", "png", "webp", "gif"];
    let all = ["jpg", "jpeg", "png", "webp", "gif", "pdf", "docx"];
    let dialog = rfd::AsyncFileDialog::new().set_title(title);
    let dialog = if picture { dialog.add_filter(offered, &pictures) } else { dialog.add_filter(offered, &all) };
    dialog.pick_file().await.map(|file| file.path().to_owned())
}

/// A file to write that the officer chose; `None` when the dialog was closed.
#[cfg(not(feature = "automation"))]
pub(super) async fn save_file(title: &str, name: &str) -> Option<PathBuf> {
    let chosen = rfd::AsyncFileDialog::new().set_title(title).set_file_name(name).save_file().await;
    chosen.map(|file| file.path().to_owned())
}

/// Says a sentence before there is a window.
#[cfg(not(feature = "automation"))]
pub(super) fn tell(message: &str) {
    let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error).set_title("Lectern").set_description(message);
    dialog.show();
}

/// The next answer of the queue, as a folder.
#[cfg(feature = "automation")]
pub(super) async fn pick_folder(_: &str) -> Option<PathBuf> {
    next_answer()
}

/// The next answer of the queue, as a file to read.
#[cfg(feature = "automation")]
pub(super) async fn open_file(_: &str, _: &str, _: bool) -> Option<PathBuf> {
    next_answer()
}

/// The next answer of the queue, as a file.
#[cfg(feature = "automation")]
pub(super) async fn save_file(_: &str, _: &str) -> Option<PathBuf> {
    next_answer()
}

#[cfg(feature = "automation")]
fn next_answer() -> Option<PathBuf> {
    let queue = std::env::var_os("LECTERN_DIALOG_ANSWERS")?;
    let answers = std::fs::read_to_string(&queue).ok()?;
    let (next, rest) = answers.split_once('\n').unwrap_or((&answers, ""));
    std::fs::write(&queue, rest).ok()?;
    (!next.is_empty()).then(|| PathBuf::from(next))
}

/// Nobody is there to read a dialog.
#[cfg(feature = "automation")]
pub(super) fn tell(_: &str) {}
