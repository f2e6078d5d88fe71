//! A library of a hundred thousand statements: from the window's first frame to its rows.

use std::{path::Path, thread::sleep, time::Duration};

use crate::{
    figures::{Table, Times},
    page::Page,
    words,
};

const STATEMENTS: usize = 100_000;
const RUNS: usize = 7;

pub(crate) fn measure(table: &Table) {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = folder.path().join("press.lectern");
    fill(&newsroom);
    let (mut after_page, mut after_frame) = (Vec::new(), Vec::new());
    for round in 0..=RUNS {
        let page = Page::of(&newsroom);
        sleep(Duration::from_millis(3000));
        if round > 0 {
            after_page.push(page.number("markAt('library')"));
            after_frame.push(page.number("markAt('library') - markAt('window')"));
        }
    }
    table.times("100,000 statements: page requested → rows painted", &Times::of(after_page));
    table.times_within("100,000 statements: window painted → rows painted", &Times::of(after_frame), "median", Times::median, 150.0);
}

/// Filled in memory where there is such a place, because a hundred thousand transactions wait
/// for the disk a hundred thousand times.
fn fill(newsroom: &Path) {
    let memory = Path::new("/dev/shm");
    let Ok(folder) = tempfile::tempdir_in(if memory.is_dir() { memory } else { newsroom.parent().unwrap() }) else {
        return words::many_statements(newsroom, STATEMENTS);
    };
    let there = folder.path().join("press.lectern");
    words::many_statements(&there, STATEMENTS);
    std::fs::copy(there, newsroom).unwrap();
}
