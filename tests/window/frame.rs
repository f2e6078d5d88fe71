//! The frame around the page: native menus, one window for a newsroom, where it stood, and
//! how large it draws.

use std::{
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{keyboard::Keyboard, room::Room, window::Window};

#[test]
fn a_command_is_chosen_in_the_native_menus_with_the_keyboard_alone() {
    let room = Room::new();
    let window = Window::open(&room);
    let keyboard = Keyboard::of(room.holder().unwrap());
    // The menus come a moment after the first paint.
    let until = Instant::now() + Duration::from_secs(20);
    while window.ask("Boolean(control('Title'))") == json!(false) {
        assert!(Instant::now() < until, "the File menu makes no new statement");
        // The first item of the first menu makes a new statement.
        keyboard.presses(&["alt+f"]);
        sleep(Duration::from_millis(400));
        keyboard.presses(&["Return"]);
        sleep(Duration::from_millis(600));
    }
    window.close();
}

#[test]
fn a_second_start_brings_the_first_window_to_the_front() {
    let room = Room::new();
    let window = Window::open(&room);
    let mut second =
        Command::new(env!("CARGO_BIN_EXE_lectern")).arg("--newsroom").arg(room.newsroom()).stderr(Stdio::null()).spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    let ended = loop {
        match second.try_wait().unwrap() {
            Some(status) => break Some(status),
            None if Instant::now() > until => break None,
            None => sleep(Duration::from_millis(50)),
        }
    };
    if ended.is_none() {
        second.kill().unwrap();
        second.wait().unwrap();
    }
    assert!(ended.expect("the second start ends by itself").success());
    window.press("New statement");
    window.close();
}

#[test]
fn the_window_opens_as_large_as_it_was_closed_and_never_grows_by_itself() {
    let room = Room::new();
    let window = Window::open(&room);
    window.resize(1100, 700);
    let wanted = window.ask("[innerWidth, innerHeight]");
    window.close();
    for _ in 0..5 {
        let again = Window::open(&room);
        again.becomes("[innerWidth, innerHeight]", &wanted);
        again.close();
    }
}

#[test]
fn the_window_is_drawn_larger_and_remembers_it() {
    let room = Room::new();
    let window = Window::open(&room);
    let usual = window.ask("document.documentElement.clientWidth").as_f64().unwrap();
    window.chord(&[crate::window::key::CONTROL, '=']);
    window.wait(&format!("document.documentElement.clientWidth < {}", usual * 0.95));
    window.close();
    let again = Window::open(&room);
    again.wait(&format!("document.documentElement.clientWidth < {}", usual * 0.95));
    again.chord(&[crate::window::key::CONTROL, '0']);
    again.becomes("document.documentElement.clientWidth", &json!(usual.round() as i64));
    again.close();
}
