//! The window. The only code that names tauri.
//!
//! It opens the newsroom, gives it to a [`Desk`], and hands the window's commands to
//! [`crate::ipc`]. Native dialogs are in [`dialog`], what Linux needs in `linux`.

use std::{path::Path, process::ExitCode};

use lectern_store::Access;
use tauri::{Manager, RunEvent, WindowEvent};

use crate::{
    cli,
    desk::{Clock, Desk, Newsroom},
    ipc::{Spoken, exporting::Exporting, files::Uploads, first_answers},
};

mod clipboard;
mod closing;
mod commands;
mod dialog;
mod frame;
#[cfg(target_os = "linux")]
mod linux;
mod menus;
mod print;
#[cfg(feature = "automation")]
mod steered;

/// What the commands share.
struct Room {
    desk: Desk,
    exporting: Exporting,
    uploads: Uploads,
    spoken: Spoken,
}

/// Opens the window on a newsroom, which is made when it does not exist.
pub fn run(path: &Path) -> ExitCode {
    #[cfg(target_os = "linux")]
    linux::prepare();
    let newsroom = match Newsroom::open_for_window(path, clock()) {
        Ok(newsroom) => newsroom,
        Err(error) => {
            cli::complain(&error.to_string());
            dialog::tell(&error.to_string());
            return ExitCode::from(3);
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            cli::complain(&format!("the program could not start: {error}"));
            return ExitCode::from(1);
        }
    };
    tauri::async_runtime::set(runtime.handle().clone());
    let desk = Desk::new(newsroom);
    runtime.spawn(keep_safe(desk.clone()));
    let first = runtime.block_on(first_answers(&desk));
    let room = Room { desk, exporting: Exporting::default(), uploads: Uploads::default(), spoken: Spoken::default() };
    let builder = tauri::Builder::default().plugin(tauri::plugin::Builder::<_, ()>::new("first").js_init_script(first).build());
    #[cfg(feature = "automation")]
    let builder = builder.plugin(steered::fixed_date());
    let app = builder
        .plugin(frame::one_window(path))
        .plugin(frame::place())
        .manage(room)
        .manage(menus::Menus::default())
        .on_menu_event(|app, event| menus::chosen(app, &event))
        .manage(closing::Closing::default())
        .invoke_handler(commands::handler())
        .setup(|app| {
            #[cfg(target_os = "linux")]
            if let Some(window) = app.get_webview_window("main") {
                linux::tune(&window)?;
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && closing::flush_first(window)
            {
                api.prevent_close();
            }
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            let code = app.run_return(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Room>().desk.close();
                }
            });
            ExitCode::from(u8::try_from(code).unwrap_or(1))
        }
        Err(error) => {
            cli::complain(&format!("the window could not be opened: {error}"));
            ExitCode::from(1)
        }
    }
}

/// The time that the newsroom goes by.
#[cfg(not(feature = "automation"))]
fn clock() -> Clock {
    Clock::System
}

/// The time that the newsroom goes by, which a test may have fixed.
#[cfg(feature = "automation")]
fn clock() -> Clock {
    steered::now().map_or(Clock::System, Clock::At)
}

/// Looks after the newsroom while the window is open: an hour after a change there is a
/// verified copy, and the Bin forgets what is older than thirty days. The first look waits, so
/// that it does not delay the first paint.
async fn keep_safe(desk: Desk) {
    if desk.access() == Access::Read {
        return;
    }
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(60)).await;
        for failed in [
            desk.call(|newsroom| newsroom.keep_copy_if_due().map(drop)).await,
            desk.call(|newsroom| newsroom.empty_old_bin().map(drop)).await,
            desk.call(|newsroom| newsroom.erase_unneeded_files().map(drop)).await,
        ] {
            if let Err(error) = failed {
                cli::complain(&error.to_string());
            }
        }
    }
}
