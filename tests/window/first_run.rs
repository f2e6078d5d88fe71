//! The first start with the keyboard alone: from the questions to the first statement.

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

/// The window on a newsroom that it just made, with the hands on the language.
fn first_start(room: &Room) -> Window<'_> {
    let window = Window::reopen(room, "document.activeElement?.type === 'radio'");
    window.becomes("document.activeElement.value", &json!("en"));
    window
}

#[test]
fn from_the_first_start_to_the_first_statement_without_a_mouse() {
    let room = Room::new();
    let window = first_start(&room);
    window.keys(&key::TAB.to_string());
    window.wait("document.activeElement === control('Your name')");
    window.keys("Edda Roe");
    window.keys(&key::TAB.to_string());
    window.wait("document.activeElement === button('Start with the sample newsroom')");
    window.keys(&key::TAB.to_string());
    window.wait("document.activeElement === button('Start empty')");
    window.keys(&key::ENTER.to_string());
    window.wait("button('New statement') && !control('Your name')");
    window.chord(&[key::CONTROL, 'n']);
    window.wait("document.activeElement === control('Title')");
    window.write_exchange("On the report", "Is it true?", "No, it is not.");
    window.wait_until_saved();
    assert_eq!(window.ask("localStorage.getItem('lectern.name')"), json!("Edda Roe"));
    window.close();
    let statement = room.only_statement();
    assert_eq!(texts(&statement, "answer"), ["No, it is not."]);
    assert!(!statement.to_string().contains("Roe"));
}

#[test]
fn the_sample_comes_with_enter_and_goes_with_one_button_and_the_questions_are_not_asked_again() {
    let room = Room::new();
    let window = first_start(&room);
    window.keys(&key::TAB.to_string());
    window.keys(&key::ENTER.to_string());
    window.wait("row('Welcome to Lectern') && button('All statements 18')");
    assert_eq!(window.ask("all('[role=option]')[0] === row('Welcome to Lectern')"), json!(true));
    window.press("Remove the sample");
    window.wait("button('All statements 0') && toast().includes('The sample is removed.')");
    window.click("document.querySelector('.toasts .action')");
    window.wait("button('All statements 18')");
    window.press("Remove the sample");
    window.wait("button('All statements 0')");
    window.close();
    assert_eq!(room.lectern(&["list"]), json!([]));
    let window = Window::reopen(&room, "button('New statement')");
    assert_eq!(window.ask("Boolean(button('Start empty'))"), json!(false));
    window.close();
}

#[test]
fn the_language_of_the_window_counts_at_once_and_esc_starts_empty() {
    let room = Room::new();
    let window = first_start(&room);
    window.keys(&key::DOWN.to_string());
    window.becomes("[document.documentElement.lang, document.querySelector('h1').textContent]", &json!(["fr", "Bienvenue dans Lectern"]));
    window.keys(&key::ESCAPE.to_string());
    window.wait("button('Nouvelle déclaration')");
    window.close();
    assert_eq!(room.lectern(&["list"]), json!([]));
}
