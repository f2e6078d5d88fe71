//! From the click on Edit to the first field of a statement of five hundred turns.

use std::{thread::sleep, time::Duration};

use crate::{
    figures::{Table, Times},
    page::Page,
    words,
};

const EXCHANGES: usize = 250;
const RUNS: usize = 7;

pub(crate) fn measure(table: &Table) {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = folder.path().join("press.lectern");
    words::one_statement(&newsroom, EXCHANGES);
    let mut times = Vec::new();
    for _ in 0..RUNS {
        // Each time a new window, because a second opening finds its code already compiled.
        let page = Page::of(&newsroom);
        page.click(&format!("row({:?})", words::TITLE));
        page.wait("button('Edit') && article()?.childElementCount > 0");
        sleep(Duration::from_millis(500));
        page.ask("watchOpening()");
        page.click("button('Edit')");
        page.wait("opened !== null");
        times.push(page.number("opened"));
    }
    table.times_within("500 turns: click on Edit → the first field is painted", &Times::of(times), "median", Times::median, 300.0);
}
