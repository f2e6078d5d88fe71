//! From a key to the preview.
//!
//! A time begins when the key's event was made, before the page's process heard of it, and ends
//! when the observer of the preview's article sees the new letter there, or when the frame that
//! shows it was painted. In between lie the field's own work, the encrypted message to Rust,
//! the rendering of one block, the answer and the patch. WebKit's clock counts whole
//! milliseconds.

use std::{thread::sleep, time::Duration};

use serde_json::Value;

use crate::{
    figures::{Table, Times},
    page::Page,
    words,
};

/// One every 70 ms is a hundred and seventy words a minute: quicker than anyone writes for long.
const PAUSE: Duration = Duration::from_millis(70);
const TEXT: &str = "the ministry has published the figures and explains how they were gathered, who checked them and what follows; \
    the ports authority will answer further questions in the week that begins on monday, and the embassy passes them on. \
    nothing in the report changes the fares that were agreed";

pub(crate) fn measure(table: &Table) {
    empty_field(table);
    for exchanges in [5, 52, 206] {
        statement(table, exchanges);
    }
}

fn empty_field(table: &Table) {
    let page = Page::empty();
    page.click("document.querySelector('textarea')");
    page.ask("watchKeys(null)");
    page.type_evenly(TEXT, PAUSE);
    sleep(Duration::from_millis(300));
    table.times("an empty text field: key → frame (peer)", &times(&page, "field"));
}

fn statement(table: &Table, exchanges: usize) {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = folder.path().join("press.lectern");
    let anchor = words::one_statement(&newsroom, exchanges);
    let page = Page::of(&newsroom);
    page.click(&format!("row({:?})", words::TITLE));
    page.click("button('Edit')");
    page.wait(&format!("turns().length === {} && article()?.childElementCount === {exchanges}", exchanges * 2));
    let answer = format!("turns('answer')[{}]", exchanges / 2);
    page.click(&answer);
    page.wait(&format!("{answer}.contains(document.activeElement)"));
    page.to_end();
    // What opening left to do is done.
    sleep(Duration::from_millis(1500));
    page.ask(&format!("watchKeys(() => sheet().getElementById('q-{anchor}'))"));
    page.type_evenly(TEXT, PAUSE);
    sleep(Duration::from_millis(500));
    let words = words::words_of(exchanges);
    table.times(&format!("{words} words: key → frame with the letter in the field"), &times(&page, "field"));
    table.times_within(&format!("{words} words: key → preview patched"), &times(&page, "patched"), "p99", Times::p99, 16.0);
    table.times_within(
        &format!("{words} words: key → frame with the letter in the preview"),
        &times(&page, "painted"),
        "p99",
        Times::p99,
        33.0,
    );
}

fn times(page: &Page, until: &str) -> Times {
    let found = page.ask(&format!("keyTimes({until:?})"));
    let found = found.as_array().expect("a list of times");
    let lost = found.iter().filter(|time| time.is_null()).count();
    assert_eq!(lost, 0, "{lost} of {} keys never came to the {until}", found.len());
    Times::of(found.iter().filter_map(Value::as_f64).collect())
}
