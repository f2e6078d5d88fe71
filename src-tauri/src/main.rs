//! No command: the window. A command: the command line.

use std::process::ExitCode;

use lectern::cli::{self, Start};

fn main() -> ExitCode {
    match cli::start(std::env::args_os()) {
        Start::Done(code) => code,
        Start::Window(path) => window(path),
    }
}

#[cfg(feature = "desktop")]
fn window(path: std::path::PathBuf) -> ExitCode {
    lectern::desktop::run(&path)
}

#[cfg(not(feature = "desktop"))]
fn window(_: std::path::PathBuf) -> ExitCode {
    cli::complain("this build has no window. Use a command (see “lectern --help”), or build with the feature desktop.");
    ExitCode::from(2)
}
