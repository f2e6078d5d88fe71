//! The preview beside the text: kept level with it, clicked into, seen at three widths.

use std::{fmt::Write, fs, thread::sleep, time::Duration};

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Press, Window, key},
};

/// Where the question of this number stands on the screen, on the desk and in the preview.
const PLACES: &str = "((at) => ({
    card: turns('question')[at].getBoundingClientRect().top,
    block: frame().getBoundingClientRect().top + article().children[at].getBoundingClientRect().top,
}))";

fn with_exchanges(room: &Room) -> Window<'_> {
    let mut body = String::new();
    for number in 1..=40 {
        let points = "\n\n- one point\n- another point".repeat(number % 4);
        write!(body, "Question: What of number {number}?\n\nAnswer: Harbour {number} stays open until autumn.{points}\n\n").unwrap();
    }
    let file = room.folder("text").join("body.md");
    fs::write(&file, body).unwrap();
    room.lectern(&["init"]);
    room.lectern(&["new", "--title", "Forty harbours", "--lang", "en", "--file", file.to_str().unwrap()]);
    let window = Window::open(room);
    window.edit("Forty harbours");
    window.wait("cards().length === 40 && article()?.childElementCount === 40");
    window
}

#[test]
fn the_preview_follows_the_text_and_the_text_the_preview() {
    let room = Room::new();
    let window = with_exchanges(&room);
    window.ask("void document.querySelector('.scroller').scrollTo(0, document.querySelector('.scroller').scrollTop + cards()[20].getBoundingClientRect().top - 300)");
    window.wait(&format!("(({{ card, block }}) => card > 100 && card < 500 && Math.abs(card - block) < 60)({PLACES}(20))"));
    // The hand on the preview: it leads then.
    window.point("(({ x, y }) => [Math.round(x + 60), Math.round(y + 200)])(frame().getBoundingClientRect())", Press::Not);
    window.ask(
        "void sheet().documentElement.scrollBy({ top: article().children[31].getBoundingClientRect().top - 200, behavior: 'instant' })",
    );
    window.wait(&format!("(({{ card, block }}) => card > 100 && card < 500 && Math.abs(card - block) < 60)({PLACES}(31))"));
    // Whoever followed does not lead in its turn.
    let tops = "[sheet().documentElement.scrollTop, document.querySelector('.scroller').scrollTop]";
    sleep(Duration::from_millis(300));
    let before = window.ask(tops);
    sleep(Duration::from_millis(500));
    assert_eq!(window.ask(tops), before);
    window.close();
}

#[test]
fn writing_leaves_the_preview_where_it_is() {
    let room = Room::new();
    let window = with_exchanges(&room);
    window.click("turns('answer')[20]");
    window.wait("turns('answer')[20].contains(document.activeElement)");
    sleep(Duration::from_millis(300));
    let before = window.ask("sheet().documentElement.scrollTop");
    window.keys("Therefore ");
    window.wait("article().children[20].textContent.includes('Therefore')");
    assert_eq!(window.ask("sheet().documentElement.scrollTop"), before);
    window.wait("(({ top, bottom }) => top < sheet().documentElement.clientHeight && bottom > 0)(article().children[20].querySelector('.qa-a').getBoundingClientRect())");
    window.close();
}

#[test]
fn a_click_in_the_preview_goes_to_the_word_that_was_clicked() {
    let room = Room::new();
    let window = with_exchanges(&room);
    let word = "(() => {
        const text = article().querySelector('.qa-a p').lastChild;
        const range = sheet().createRange();
        range.setStart(text, text.data.indexOf('until'));
        range.setEnd(text, text.data.indexOf('until') + 5);
        const [at, within] = [range.getBoundingClientRect(), frame().getBoundingClientRect()];
        return [Math.round(within.x + at.x + 1), Math.round(within.y + at.y + at.height / 2)];
    })()";
    window.point(word, Press::Once);
    window.wait("turns('answer')[0].contains(document.activeElement)");
    sleep(Duration::from_millis(100));
    window.keys("X");
    window.wait("written(turns('answer')[0]).includes('X')");
    window.wait_until_saved();
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer")[0], "Harbour 1 stays open Xuntil autumn.\n\n- one point\n- another point");
}

#[test]
fn the_preview_is_walked_through_and_left_for_the_text_by_keys_alone() {
    let room = Room::new();
    let window = with_exchanges(&room);
    window.ask("void document.querySelector('.ground').focus()");
    for _ in 0..3 {
        window.chord(&[key::DOWN]);
    }
    window.wait("sheet().documentElement.scrollTop >= 100 && document.querySelector('.scroller').scrollTop > 0");
    window.keys(&key::ENTER.to_string());
    window.wait("turns().some((turn) => turn.contains(document.activeElement))");
    window.close();
}

#[test]
fn the_preview_is_as_wide_as_a_phone_an_article_or_paper_and_stays_so() {
    let room = Room::new();
    let window = with_exchanges(&room);
    let width = |name: &str| format!("named('[role=radio]', '{name}')");
    window.click(&width("Phone"));
    window.becomes("sheet().documentElement.clientWidth <= 390 && sheet().documentElement.clientWidth > 360", &json!(true));
    window.click(&width("Print"));
    // The print style has the headline in twenty points.
    window.becomes("Math.round(parseFloat(sheet().defaultView.getComputedStyle(sheet().querySelector('h1')).fontSize) * 0.75)", &json!(20));
    window.becomes("frame().offsetWidth", &json!(794));
    window.becomes("frame().getBoundingClientRect().height > 300", &json!(true));
    window.click(&width("Article"));
    window.becomes("sheet().defaultView.getComputedStyle(sheet().querySelector('h1')).fontSize !== '26.666666px'", &json!(true));
    window.click(&width("Phone"));
    window.close();
    let window = Window::reopen(&room, "control('Title')?.value === 'Forty harbours'");
    window.wait(&format!("{}.ariaChecked === 'true' || {0}.getAttribute('aria-checked') === 'true'", width("Phone")));
    window.close();
}
