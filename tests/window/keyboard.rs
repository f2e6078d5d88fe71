//! The keyboard of the virtual screen: real key events, from below the window, through the
//! layout and the input method, where a driver's keys begin only above them.

use std::process::{Command, Output};

/// The keyboard, given to the window of one program.
pub(crate) struct Keyboard {
    window: String,
}

impl Keyboard {
    /// Finds the window of this process and gives it the focus, as a window manager would.
    pub(crate) fn of(program: u32) -> Keyboard {
        let found = xdotool(&["search", "--sync", "--onlyvisible", "--pid", &program.to_string()]);
        let windows = String::from_utf8(found.stdout).unwrap();
        let window = windows.lines().last().expect("the program shows a window").to_owned();
        let keyboard = Keyboard { window };
        keyboard.focus();
        keyboard
    }

    /// Gives the window the focus again.
    pub(crate) fn focus(&self) {
        xdotool(&["windowfocus", "--sync", &self.window]);
    }

    /// Presses keys by the names of the X server, such as `alt+f`, one after the other.
    pub(crate) fn presses(&self, keys: &[&str]) {
        xdotool(&[&["key", "--delay", "40"], keys].concat());
    }

    /// Presses a key by its code, as it stands on the board, while another is held.
    pub(crate) fn holding(&self, held: &str, code: &str) {
        xdotool(&["keydown", held, "key", code, "keyup", held]);
    }

    /// Types a text, one key after the other.
    pub(crate) fn types(&self, text: &str) {
        xdotool(&["type", "--delay", "40", text]);
    }
}

fn xdotool(arguments: &[&str]) -> Output {
    let done = Command::new("xdotool").args(arguments).output().expect("xdotool starts (Debian package xdotool)");
    assert!(done.status.success(), "xdotool {arguments:?}: {done:?}");
    done
}
