//! A translation written beside its source, with real keys.

use std::fs;

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key, quoted},
};

const ENGLISH: &str = "Question: How much?\n\nAnswer: It grew by **3 %**.\n\nQuestion: When?\n\nAnswer: On 3 March 2026.\n";

/// The words of the source, turn by turn.
const SOURCE: &str = "all('.row .side.source .words', document).map((one) => one.textContent.trim())";
/// How each part stands to its source.
const STEPS: &str = "all('.row[data-step]', document).map((one) => one.dataset.step)";

/// A room with an English statement of two questions.
fn room() -> Room {
    let room = Room::new();
    let body = room.folder("text").join("body.md");
    fs::write(&body, ENGLISH).unwrap();
    room.lectern(&["init"]);
    room.lectern(&["new", "--title", "On the report", "--lang", "en", "--file", body.to_str().unwrap()]);
    room
}

/// Opens the window and makes the draft in a language, which then stands beside its source.
fn translate<'room>(room: &'room Room, language: &str) -> Window<'room> {
    let window = Window::open(room);
    window.edit("On the report");
    window.press("Translations");
    window.click("all('[role=menuitem]').find((one) => one.textContent.includes('Translate into…'))");
    window.wait("dialog?.textContent.includes('Make the draft')");
    window.choose("Language", language);
    window.press("Make the draft");
    window.becomes(SOURCE, &json!(["How much?", "It grew by 3 %.", "When?", "On 3 March 2026."]));
    window.becomes(STEPS, &json!(["not_translated", "not_translated", "not_translated", "not_translated"]));
    window
}

/// Writes into the part of this number, from 0.
#[track_caller]
fn write(window: &Window, part: usize, words: &str) {
    window.click(&format!("turns()[{part}]"));
    window.wait(&format!("turns()[{part}].contains(document.activeElement)"));
    window.keys(words);
    window.wait(&format!("written(turns()[{part}]).endsWith({})", quoted(words)));
}

#[test]
fn a_translation_is_written_beside_its_source_and_says_where_it_differs() {
    let room = room();
    let window = translate(&room, "Français");
    write(&window, 0, "Combien ?");
    write(&window, 1, "Hausse de 30 %.");
    window.wait_until_saved();
    window.becomes(STEPS, &json!(["in_step", "in_step", "not_translated", "not_translated"]));
    window.wait_for_words("“3 %” is in the source and not in the translation.");
    window.wait_for_words("“30 %” is in the translation and not in the source.");
    // F8 goes to what is still to do.
    window.keys(&key::F8.to_string());
    window.wait("turns()[2].contains(document.activeElement)");
    window.keys("Quand ?");
    write(&window, 3, "Le 3 mars 2026.");
    window.becomes(STEPS, &json!(["in_step", "in_step", "in_step", "in_step"]));
    window.wait_until_saved();
    window.close();
    let list = room.lectern(&["list", "--lang", "fr"]);
    let made = room.lectern(&["show", list[0]["id"].as_str().unwrap()]);
    assert_eq!(texts(&made, "question"), ["Combien ?", "Quand ?"]);
    assert_eq!(texts(&made, "answer"), ["Hausse de 30 %.", "Le 3 mars 2026."]);
}

#[test]
fn a_part_whose_source_was_changed_is_marked_until_it_is_said_to_be_in_step() {
    let room = room();
    let window = translate(&room, "Français");
    write(&window, 0, "Combien ?");
    write(&window, 1, "Hausse de 3 %.");
    window.wait_until_saved();
    window.close();
    let body = room.folder("later").join("body.md");
    fs::write(&body, ENGLISH.replace("3 %", "4 %")).unwrap();
    room.lectern(&["edit", "on-the-report", "--file", body.to_str().unwrap()]);
    let window = Window::reopen(&room, "control('Title') && button('Back')");
    window.press("Back");
    window.wait_for_words("Source changed");
    window.click("all('[role=option]').find((one) => one.textContent.includes('FR'))");
    window.press("Edit");
    window.wait("turns().length === 4");
    window.wait_for_words("3 parts to look at");
    window.keys(&key::F9.to_string());
    window.becomes(STEPS, &json!(["in_step", "source_changed", "not_translated", "not_translated"]));
    window.wait("all('.changed ins', document).some((one) => one.textContent.includes('4'))");
    window.wait("all('.changed del', document).some((one) => one.textContent.includes('3'))");
    window.press("In step again: Answer 1");
    window.becomes(STEPS, &json!(["in_step", "in_step", "not_translated", "not_translated"]));
    window.close();
}

#[test]
fn each_side_stands_in_its_own_language_and_direction() {
    let room = room();
    let window = translate(&room, "العربية");
    write(&window, 0, "كم؟");
    let side = |selector: &str| {
        format!("(() => {{ const one = document.querySelector('{selector}'); return [one.lang, getComputedStyle(one).direction]; }})()")
    };
    assert_eq!(window.ask(&side(".side.source .words")), json!(["en", "ltr"]));
    assert_eq!(window.ask(&side(".own textarea.title")), json!(["ar", "rtl"]));
    assert_eq!(window.ask("turns()[0].lang"), json!("ar"));
    window.wait("getComputedStyle(all('.cm-line', editor(turns()[0]))[0]).direction === 'rtl'");
    // The markup of the source is made anew here: bold stays, and nothing else comes with it.
    assert_eq!(window.ask("document.querySelectorAll('.side.source .words strong').length"), json!(1));
    assert_eq!(window.ask("document.querySelectorAll('.side.source .words [id], .side.source .words a').length"), json!(0));
    window.wait_until_saved();
    window.close();
}
