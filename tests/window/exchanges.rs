//! Moving a question with its answers, removing it, and taking that back.

use std::fs;

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

const THREE: &str = "Question: First?\n\nAnswer: One.\n\nQuestion: Second?\n\nAnswer: Two.\n\nQuestion: Third?\n\nAnswer: Three.\n";

fn with_three_questions(room: &Room) -> Window<'_> {
    let body = room.folder("text").join("body.md");
    fs::write(&body, THREE).unwrap();
    room.lectern(&["init"]);
    room.lectern(&["new", "--title", "Three questions", "--lang", "en", "--file", body.to_str().unwrap()]);
    let window = Window::open(room);
    window.edit("Three questions");
    shows(&window, ["First?", "Second?", "Third?"]);
    window
}

/// Waits until the fields, the rail and the preview show the questions in this order.
#[track_caller]
fn shows<const N: usize>(window: &Window, questions: [&str; N]) {
    window.becomes("turns('question').map(written)", &json!(questions.to_vec()));
    window.becomes("all('nav[aria-label=Questions] .words').map((one) => one.textContent)", &json!(questions.to_vec()));
    let labelled: Vec<String> = questions.iter().map(|question| format!("Question: {question}")).collect();
    window.becomes("all('.qa-q', article()).map((one) => one.textContent)", &json!(labelled));
}

#[test]
fn a_question_moves_with_its_answer_by_button_and_by_keys() {
    let room = Room::new();
    let window = with_three_questions(&room);
    window.click("all('[aria-label=\"Move question down\"]', cards()[0])[0]");
    shows(&window, ["Second?", "First?", "Third?"]);
    window.click("turns('answer')[1]");
    window.wait("turns('answer')[1].contains(document.activeElement)");
    window.chord(&[key::ALT, key::SHIFT, key::DOWN]);
    shows(&window, ["Second?", "Third?", "First?"]);
    // The hands stay in the answer that moved.
    window.wait("turns('answer')[2].contains(document.activeElement)");
    window.keys("!");
    window.chord(&[key::ALT, key::SHIFT, key::UP]);
    window.chord(&[key::ALT, key::SHIFT, key::UP]);
    shows(&window, ["First?", "Second?", "Third?"]);
    window.wait("written(turns('answer')[0]).includes('!')");
    assert_eq!(window.ask("all('[aria-label=\"Move question up\"]', cards()[0])[0].disabled"), true);
    window.wait_until_saved();
    window.close();
    let statement = room.only_statement();
    assert_eq!(texts(&statement, "question"), ["First?", "Second?", "Third?"]);
    assert_eq!(texts(&statement, "answer").iter().map(|text| text.replace('!', "")).collect::<Vec<_>>(), ["One.", "Two.", "Three."]);
}

#[test]
fn a_removed_question_comes_back_in_its_place() {
    let room = Room::new();
    let window = with_three_questions(&room);
    window.click("all('[aria-label=\"Remove question\"]', cards()[1])[0]");
    shows(&window, ["First?", "Third?"]);
    window.wait("toast().includes('Question removed.')");
    // The toolbar has an Undo of its own, for words.
    window.click("document.querySelector('.toasts .action')");
    shows(&window, ["First?", "Second?", "Third?"]);
    window.wait("written(turns('answer')[1]) === 'Two.'");
    window.wait_until_saved();
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["One.", "Two.", "Three."]);
}
