//! The peer: a window of the same size and with the same web view, policy and isolation, whose
//! page is one text field.

pub(crate) const ARGUMENT: &str = "empty-window";

/// Opens the window and stays until it is closed.
pub(crate) fn run() {
    let context = tauri::generate_context!("benches/window/empty/tauri.conf.json");
    tauri::Builder::default().run(context).expect("an empty window opens");
}
