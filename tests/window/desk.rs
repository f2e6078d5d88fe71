//! The desk's own tools: paste from Word, the History, the Bin, the palette, find and replace.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

/// Puts a file on the clipboard of the screen, as the program that copied it would.
pub(crate) fn copy(kind: &str, file: &Path) {
    let input = fs::File::open(file).unwrap();
    let status = Command::new("xclip")
        .args(["-selection", "clipboard", "-t", kind])
        .stdin(input)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(status.unwrap().success());
}

#[test]
fn a_list_from_word_arrives_as_a_list_through_the_real_clipboard() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("From Word", "Which points?", "These:");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/clipboard/word-bullets.html");
    copy("text/html", &fixture);
    window.keys(&key::ENTER.to_string());
    window.keys(&key::ENTER.to_string());
    window.chord(&[key::CONTROL, 'v']);
    window.wait("toast().includes('Pasted from Word.')");
    window.wait("article().querySelector('.qa-a ul li')");
    window.wait_until_saved();
    window.close();
    let expected = fs::read_to_string(fixture.with_extension("md")).unwrap();
    let answer = texts(&room.only_statement(), "answer").concat();
    assert!(answer.contains(expected.trim()), "{answer}\nshould hold\n{expected}");
}

#[test]
fn an_earlier_text_is_compared_and_restored_from_the_history() {
    let room = Room::new();
    room.lectern(&["init"]);
    let body = room.folder("body").join("body.md");
    fs::write(&body, "**Question:** How many?\n\n**Answer:** There were 12 ships.\n").unwrap();
    let made = room.lectern(&["new", "--title", "Ships", "--file", body.to_str().unwrap()]);
    let id = made["id"].as_str().unwrap().to_owned();
    fs::write(&body, "**Question:** How many?\n\n**Answer:** There were 21 ships.\n").unwrap();
    room.lectern(&["edit", &id, "--file", body.to_str().unwrap()]);
    let window = Window::open(&room);
    window.edit("Ships");
    window.press("History");
    window.click("all('[role=option]')[1]");
    window.wait("all('del').some((one) => one.textContent.includes('12')) && all('ins').some((one) => one.textContent.includes('21'))");
    window.press("Restore this version");
    window.wait("toast().includes('is the text again')");
    window.wait("written(turns('answer')[0]) === 'There were 12 ships.'");
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["There were 12 ships."]);
    assert_eq!(room.lectern(&["history", &id]).as_array().unwrap().len(), 3);
}

#[test]
fn a_draft_goes_to_the_bin_and_comes_back_with_one_undo() {
    let room = Room::sample();
    let window = Window::open(&room);
    window.click("row('first sailing')");
    window.press("Move to Bin");
    window.wait("toast().includes('moved to the Bin.') && !row('first sailing')");
    window.click("document.querySelector('.toasts .action')");
    window.wait("row('first sailing')");
    window.click("row('first sailing')");
    window.press("Move to Bin");
    window.wait("button('Bin 1')");
    window.press("Bin 1");
    window.click("row('first sailing')");
    window.press("Put back");
    window.wait("button('Bin 0')");
    window.close();
    assert_eq!(room.lectern(&["list", "--stage", "draft"]).as_array().unwrap().len(), 6);
}

#[test]
fn every_place_is_reached_from_the_palette_and_words_are_replaced_everywhere_at_once() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Ferries", "Does the ferry sail?", "The ferry sails. A ferry is a ship.");
    window.wait_until_saved();
    window.chord(&[key::CONTROL, 'h']);
    window.wait("control('Find') && control('Replace with')");
    window.fill("Find", "ferry");
    window.fill("Replace with", "boat");
    window.press("Replace all");
    window.wait(
        "written(turns('answer')[0]) === 'The boat sails. A boat is a ship.' && written(turns('question')[0]) === 'Does the boat sail?'",
    );
    window.click("document.querySelector('.toasts .action')");
    window.wait(
        "written(turns('answer')[0]) === 'The ferry sails. A ferry is a ship.' && written(turns('question')[0]) === 'Does the ferry sail?'",
    );
    window.chord(&[key::CONTROL, key::SHIFT, 'p']);
    window.wait("document.activeElement?.getAttribute('role') === 'combobox'");
    window.keys("categor");
    window.keys(&key::ENTER.to_string());
    window.wait("button('New category')");
    assert_eq!(window.ask("document.activeElement !== null"), json!(true));
    window.close();
}
