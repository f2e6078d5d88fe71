//! Makes the window's permissions; without the feature `desktop` there is nothing to do.

fn main() {
    #[cfg(feature = "desktop")]
    window();
}

/// Every command gets a permission of its own; a command that is not listed is refused.
#[cfg(feature = "desktop")]
fn window() {
    const COMMANDS: &[&str] = include!("src/ipc/names.rs");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("tauri.conf.json is sound");
}
