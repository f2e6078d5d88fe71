//! The sample newsroom: finding and reading what is there.

use serde_json::json;

use crate::{
    room::Room,
    window::{Window, quoted},
};

#[test]
fn the_library_filters_by_stage_section_language_and_title() {
    let room = Room::sample();
    let window = Window::open(&room);
    lists(&window, 14);
    for (filter, arguments) in [
        ("button('Drafts 2')", ["--stage", "draft"]),
        ("button('Published 12')", ["--stage", "published"]),
        ("treeItem('Press')", ["--section", "press"]),
        ("treeItem('Fisheries')", ["--section", "trade/fisheries"]),
        ("button('English 7')", ["--lang", "en"]),
        ("button('العربية 2')", ["--lang", "ar"]),
        ("button('中文 2')", ["--lang", "zh"]),
    ] {
        let expected = room.lectern(&[["list"].as_slice(), &arguments].concat()).as_array().unwrap().len();
        assert!(expected > 0, "{arguments:?} lists nothing");
        window.click(filter);
        lists(&window, expected);
    }
    window.press("All statements 14");
    lists(&window, 14);
    window.click("control('Filter by title')");
    window.keys("ferry");
    lists(&window, 2);
    window.close();
}

#[test]
fn the_reading_pane_shows_the_article_of_the_chosen_statement() {
    let room = Room::sample();
    let window = Window::open(&room);
    for (title, words, lang, dir) in [
        ("Embassy Spokesperson on the new visa classes and fees", "three classes", "en", "ltr"),
        ("المتحدث باسم السفارة بشأن ما نُشر عن ميناء سيلويك", "ميناء", "ar", "rtl"),
        ("使馆发言人就两国渔业合作答问", "渔业", "zh", "ltr"),
    ] {
        window.click(&format!("row({})", quoted(title)));
        window.wait(&format!("row({})?.ariaSelected === 'true'", quoted(title)));
        window.wait(&format!("sheet()?.querySelector('h1').textContent === {}", quoted(title)));
        window.wait(&format!("article().textContent.includes({})", quoted(words)));
        assert_eq!(window.ask("[sheet().querySelector('article').lang, sheet().querySelector('article').dir]"), json!([lang, dir]));
        let name = format!("row({}).querySelector('.title')", quoted(title));
        assert_eq!(window.ask(&format!("[{name}.lang, getComputedStyle({name}).direction]")), json!([lang, dir]));
    }
    window.close();
}

/// Waits until the list has this many rows and says so.
#[track_caller]
fn lists(window: &Window, statements: usize) {
    window.becomes("all('[role=option]').length", &json!(statements));
    window.wait(&format!("document.querySelector('[data-pane=list] header').textContent.trim().endsWith('{statements}')"));
}
