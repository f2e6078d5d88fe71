//! The spelling check with real keys and the real dictionaries.

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

const MARKED: &str = "turns().flatMap((turn) => all('.cm-misspelt, .cm-slip', editor(turn)).map((mark) => mark.textContent))";

fn press(window: &Window, stroke: char) {
    window.keys(&stroke.to_string());
}

fn marks(window: &Window, expected: &[&str]) {
    window.becomes(MARKED, &serde_json::json!(expected));
}

#[test]
fn a_misspelt_word_is_marked_and_f7_puts_it_right() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("The port", "What has the goverment recieved?", "It has has received nothing. ");
    marks(&window, &["goverment", "recieved", " has"]);
    window.wait_for_words("3 marks");
    press(&window, key::F7);
    window.wait("named('[role=menuitem]', 'government') === document.activeElement");
    press(&window, key::ENTER);
    marks(&window, &["recieved", " has"]);
    press(&window, key::F7);
    window.wait("named('[role=menuitem]', 'received') === document.activeElement");
    press(&window, key::ENTER);
    press(&window, key::F7);
    window.wait("named('[role=menuitem]', 'Remove the second word') === document.activeElement");
    press(&window, key::ENTER);
    marks(&window, &[]);
    window.wait_for_words("No marks");
    window.wait_until_saved();
    window.close();
    let statement = room.only_statement();
    assert_eq!(texts(&statement, "question"), ["What has the government received?"]);
    assert_eq!(texts(&statement, "answer").concat().trim(), "It has received nothing.");
}

#[test]
fn a_name_is_added_for_the_office_and_the_addition_is_undone() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("The port", "What of Zelwick?", "Zelwick is open. ");
    marks(&window, &["Zelwick", "Zelwick"]);
    press(&window, key::F7);
    window.wait("named('[role=menuitem]', 'Add to house dictionary')");
    window.click("named('[role=menuitem]', 'Add to house dictionary')");
    window.wait("toast().includes('is in the house dictionary.')");
    marks(&window, &[]);
    // The toolbar has an Undo too, which is about the text.
    window.click("document.querySelector('.toast .action')");
    marks(&window, &["Zelwick", "Zelwick"]);
    window.close();
    assert_eq!(room.lectern(&["dictionary", "list"])["words"], serde_json::json!([]));
}

#[test]
fn an_ignored_word_stays_ignored_while_one_writes_on_and_the_menu_leaves_by_escape() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("The port", "What of Zelwick?", "Zelwick is open. ");
    marks(&window, &["Zelwick", "Zelwick"]);
    press(&window, key::F7);
    window.wait("named('[role=menuitem]', 'Ignore once')");
    press(&window, key::ESCAPE);
    window.wait("!document.querySelector('[role=menuitem]') && turns('question')[0].contains(document.activeElement)");
    press(&window, key::F7);
    window.wait("named('[role=menuitem]', 'Ignore once')");
    window.click("named('[role=menuitem]', 'Ignore once')");
    marks(&window, &["Zelwick"]);
    press(&window, key::END);
    window.keys(" It stays open. ");
    window.wait_until_saved();
    marks(&window, &["Zelwick"]);
}

#[test]
fn a_chinese_text_has_no_marks_and_the_window_says_why() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.press("Details");
    window.choose("Language", "中文");
    window.click("document.querySelector('textarea.title')");
    window.write_exchange("使馆发言人答记者问", "港口归谁所有？", "港口归公共机构所有。");
    window.wait_for_words("No dictionary for Chinese");
    marks(&window, &[]);
}
