//! Real keys through real layouts and input methods: AltGr, dead keys, composed characters,
//! and arrows in text from right to left.

use std::{process::Command, thread::sleep, time::Duration};

use serde_json::json;

use crate::{
    keyboard::Keyboard,
    room::Room,
    window::{Window, key},
};

/// The layout of the virtual screen's keyboard, which goes back to the usual one at the end.
struct Layout;

impl Layout {
    fn of(arguments: &[&str]) -> Layout {
        set(arguments);
        Layout
    }
}

impl Drop for Layout {
    fn drop(&mut self) {
        set(&["us"]);
    }
}

fn set(arguments: &[&str]) {
    let done = Command::new("setxkbmap").args(arguments).status().expect("setxkbmap starts (Debian package x11-xkb-utils)");
    assert!(done.success());
    // The window hears of the new layout through the server.
    sleep(Duration::from_millis(300));
}

/// The window on a new statement with the hands in its first answer, and the real keyboard.
fn answering(room: &Room) -> (Window<'_>, Keyboard) {
    let window = Window::with_new_statement(room);
    window.write_exchange("Layouts", "Which keys?", "a");
    let keyboard = Keyboard::of(room.holder().unwrap());
    window.click("turns('answer')[0]");
    window.chord(&[key::CONTROL, key::END]);
    (window, keyboard)
}

const ANSWER: &str = "written(turns('answer')[0])";

#[test]
fn altgr_on_a_french_keyboard_writes_its_signs_and_runs_no_command() {
    let room = Room::new();
    let (window, keyboard) = answering(&room);
    let _french = Layout::of(&["fr"]);
    // AltGr with 0, E and 8 on this layout: none of them is Ctrl+Alt with that key.
    for (code, written) in [("19", "a@"), ("26", "a@€"), ("17", "a@€\\")] {
        keyboard.holding("ISO_Level3_Shift", code);
        window.becomes(ANSWER, &json!(written));
    }
    window.becomes("Boolean(dialog)", &json!(false));
    window.close();
}

#[test]
fn dead_keys_compose_one_letter_which_one_undo_takes_back() {
    let room = Room::new();
    let (window, keyboard) = answering(&room);
    let _international = Layout::of(&["us", "-variant", "intl"]);
    keyboard.presses(&["dead_acute", "e"]);
    window.becomes(ANSWER, &json!("aé"));
    sleep(Duration::from_millis(600));
    keyboard.presses(&["dead_circumflex", "o"]);
    window.becomes(ANSWER, &json!("aéô"));
    window.chord(&[key::CONTROL, 'z']);
    window.becomes(ANSWER, &json!("aé"));
    window.close();
}

#[test]
fn a_character_composed_by_an_input_method_arrives_whole() {
    let room = Room::new();
    let (window, keyboard) = answering(&room);
    for (code, written) in [("4f60", "a你"), ("597d", "a你好")] {
        // GTK's own input method shows “u4f60” below the caret until the character is chosen.
        keyboard.presses(&["ctrl+shift+u"]);
        keyboard.types(code);
        keyboard.presses(&["space"]);
        window.becomes(ANSWER, &json!(written));
    }
    // Behind bold, between its markers, at its end and at its beginning, where markers show
    // themselves and hide while the caret comes and goes.
    let places = ["cc **b**你 dd", "cc **b*你* dd", "cc **b你** dd", "cc **你b** dd"];
    for (more, written) in places.iter().enumerate() {
        window.chord(&[key::CONTROL, 'a']);
        window.keys("cc **b** dd");
        window.keys(&key::LEFT.to_string().repeat(3 + more));
        keyboard.presses(&["ctrl+shift+u"]);
        keyboard.types("4f60");
        keyboard.presses(&["space"]);
        window.becomes(ANSWER, &json!(written));
    }
    window.wait_until_saved();
    window.close();
}

#[test]
fn in_arabic_the_left_arrow_goes_on_and_home_is_at_the_right() {
    let room = Room::new();
    let (window, _) = answering(&room);
    window.chord(&[key::CONTROL, 'a']);
    window.keys("مرحبا بكم");
    window.keys(&key::HOME.to_string());
    window.keys("ب");
    window.becomes(ANSWER, &json!("بمرحبا بكم"));
    window.keys(&key::LEFT.to_string());
    window.keys("ت");
    window.becomes(ANSWER, &json!("بمترحبا بكم"));
    window.keys(&key::RIGHT.to_string());
    window.keys("ث");
    window.becomes(ANSWER, &json!("بمثترحبا بكم"));
    window.keys(&key::END.to_string());
    window.keys("ج");
    window.becomes(ANSWER, &json!("بمثترحبا بكمج"));
    window.close();
}
