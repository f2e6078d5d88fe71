//! Writing in four scripts, and pasting what somebody else wrote.

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key, quoted},
};

#[test]
fn chinese_is_typed_and_previewed_in_its_language() {
    written_in("中文", "zh", "ltr", ["使馆发言人答记者问", "港口归谁所有？", "港口归公共机构所有。"]);
}

#[test]
fn arabic_is_typed_and_previewed_from_right_to_left() {
    written_in("العربية", "ar", "rtl", ["بيان السفارة", "من يملك الميناء؟", "الميناء ملك لهيئة عامة."]);
}

fn written_in(language: &str, lang: &str, dir: &str, [title, question, answer]: [&str; 3]) {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.press("Details");
    window.choose("Language", language);
    window.press("Preview");
    window.click("document.querySelector('textarea.title')");
    window.write_exchange(title, question, answer);
    window.wait(&format!("sheet().querySelector('h1').textContent === {}", quoted(title)));
    window.wait(&format!("article().querySelector('.qa-q').textContent.includes({})", quoted(question)));
    window.wait(&format!("article().querySelector('.qa-a').textContent.includes({})", quoted(answer)));
    for (property, expected) in [("lang", lang), ("dir", dir)] {
        assert_eq!(window.ask(&format!("sheet().querySelector('article').{property}")), expected);
        assert_eq!(window.ask(&format!("sheet().documentElement.{property}")), expected);
    }
    // The field, the title and what the reader gets run the same way.
    for place in [
        "article().querySelector('.qa-a p')",
        "editor(turns('answer')[0]).querySelector('.cm-line')",
        "document.querySelector('textarea.title')",
    ] {
        assert_eq!(window.ask(&format!("getComputedStyle({place}).direction")), dir, "{place}");
    }
    assert_eq!(window.ask("editor(turns('answer')[0]).lang"), lang);
    window.wait_until_saved();
    window.close();
    let statement = room.only_statement();
    assert_eq!((&statement["lang"], &statement["title"]), (&json!(lang), &json!(title)));
    assert_eq!(texts(&statement, "answer"), [answer]);
}

const LABELLED: &str = "Question: Is the port sold?\n\nAnswer: No. It is leased.\n\nQuestion: Until when?\n\nAnswer: Until 2031.";

#[test]
fn labelled_text_is_pasted_as_questions_and_answers() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.keys("Pasted");
    window.keys(&key::ENTER.to_string());
    paste(&window, LABELLED);
    window.wait("toast().includes('Pasted as 2 questions.')");
    window.wait("turns('question').length === 2 && turns('answer').length === 2");
    window.wait("article().querySelectorAll('.qa').length === 2");
    window.wait_until_saved();
    window.close();
    let statement = room.only_statement();
    assert_eq!(texts(&statement, "question"), ["Is the port sold?", "Until when?"]);
    assert_eq!(texts(&statement, "answer"), ["No. It is leased.", "Until 2031."]);
}

#[test]
fn text_without_labels_is_pasted_as_it_stands() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.keys("Pasted");
    window.keys(&key::ENTER.to_string());
    paste(&window, "Which port?");
    window.wait("written(turns('question')[0]) === 'Which port?'");
    assert_eq!(window.ask("turns().length"), window.ask("1 + turns('answer').length"));
    window.close();
}

/// The clipboard's event, on the field that has the focus.
fn paste(window: &Window, text: &str) {
    window.wait("turns('question')[0]?.contains(document.activeElement)");
    window.ask_with(
        "(() => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', arguments[0]);
            const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
            return editor(turns('question')[0]).dispatchEvent(event);
        })()",
        &[text.into()],
    );
}
