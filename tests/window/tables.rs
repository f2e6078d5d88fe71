//! Tables as grids, and names that are offered while one types.

use std::fs;

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

const TAB: &str = "\u{E004}";
const ESCAPE: char = '\u{E00C}';

/// Runs a command by its name.
fn command(window: &Window, name: &str) {
    window.chord(&[key::CONTROL, key::SHIFT, 'p']);
    window.wait("document.activeElement?.getAttribute('role') === 'combobox'");
    window.keys(name);
    window.wait("document.querySelector('[role=option][aria-selected=true]')");
    window.keys(&key::ENTER.to_string());
}

#[test]
fn a_table_is_filled_in_as_a_grid_drawn_previewed_and_taken_back_in_one_step() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Ports", "How many ships?", "These:");
    command(&window, "Insert table");
    window.wait("control('Columns') && control('Rows')");
    window.keys(&key::ENTER.to_string());
    window.wait("document.activeElement?.getAttribute('aria-label') === 'Header, column 1'");
    for cell in ["Port", "Ships", "Note", "Port Vale", "12", "a|b"] {
        window.keys(cell);
        window.keys(TAB);
    }
    window.wait("document.activeElement?.getAttribute('aria-label') === 'Row 3, column 1'");
    window.press("Insert table");
    window.wait("article().querySelectorAll('.qa-a table tr').length === 3");
    // Away from the caret the field draws it too, and a click opens that cell.
    window.click("document.querySelector('textarea.title')");
    window.wait("editor(turns('answer')[0]).querySelectorAll('.cm-table td').length === 6");
    window.click("editor(turns('answer')[0]).querySelectorAll('.cm-table td')[1]");
    window.wait("document.activeElement?.getAttribute('aria-label') === 'Row 2, column 2'");
    window.keys("21");
    window.press("Set table");
    window.wait("article().querySelectorAll('.qa-a td')[1].textContent === '21'");
    window.chord(&[key::CONTROL, 'z']);
    window.wait("article().querySelectorAll('.qa-a td')[1].textContent === '12'");
    window.wait_until_saved();
    window.close();
    let table = "| Port      | Ships | Note |\n| --------- | ----- | ---- |\n| Port Vale | 12    | a\\|b |\n|           |       |      |";
    let answer = texts(&room.only_statement(), "answer").concat();
    assert!(answer.contains(table), "{answer}");
}

#[test]
fn a_table_that_is_opened_and_set_without_a_change_stays_as_it_was_typed() {
    let room = Room::new();
    room.lectern(&["init"]);
    let body = room.folder("body").join("body.md");
    let typed = "|a|b|\n|-|:-|\n|1|2|";
    fs::write(&body, format!("**Question:** Which?\n\n**Answer:** These.\n\n{typed}\n")).unwrap();
    room.lectern(&["new", "--title", "Kept", "--file", body.to_str().unwrap()]);
    let window = Window::open(&room);
    window.edit("Kept");
    window.click("editor(turns('answer')[0]).querySelectorAll('.cm-table td')[0]");
    window.wait("document.activeElement?.getAttribute('aria-label') === 'Row 2, column 1'");
    window.press("Set table");
    window.wait("!document.querySelector('dialog[open]')");
    window.close();
    assert!(texts(&room.only_statement(), "answer").concat().ends_with(typed));
}

#[test]
fn a_name_of_another_statement_is_offered_chosen_by_keys_and_free_text_stays() {
    let room = Room::new();
    room.lectern(&["init"]);
    let body = room.folder("body").join("body.md");
    fs::write(&body, "**Question (Harbour Herald):** Why?\n\n**Answer:** So.\n").unwrap();
    room.lectern(&["new", "--title", "Earlier", "--file", body.to_str().unwrap()]);
    fs::write(&body, "**Question:** When?\n\n**Answer:** Soon.\n").unwrap();
    room.lectern(&["new", "--title", "Later", "--file", body.to_str().unwrap()]);
    let window = Window::open(&room);
    window.edit("Later");
    window.click("control('Outlet of Question 1')");
    window.keys("hera");
    window.wait("all('[role=option]', document).some((one) => one.textContent.includes('Harbour Herald'))");
    window.chord(&[key::DOWN]);
    window.keys(&key::ENTER.to_string());
    window.wait("control('Outlet of Question 1').value === 'Harbour Herald'");
    window.wait("control('Outlet of Question 1').getAttribute('aria-expanded') === 'false'");
    window.keys(" Online");
    window.chord(&[ESCAPE]);
    assert_eq!(window.ask("control('Outlet of Question 1').value"), json!("Harbour Herald Online"));
    window.wait_until_saved();
    window.close();
}
