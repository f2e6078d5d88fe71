//! How quick the real window is: from a key to the preview, from the program's start to the
//! first rows, from a click to a long statement.
//!
//! Nothing here fails on a time. A goal that is missed is said in the table, and the peer in
//! the same run, a window with nothing but a text field, says how much of a time is the web
//! view's own. `script/bench window` runs it on a screen; a part's name runs that part alone.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a bench prints its table and stops at the first surprise"
)]

#[allow(dead_code, reason = "the tests of the window use the rest")]
#[path = "../../tests/window/driver.rs"]
mod driver;
mod empty;
mod figures;
mod keys;
mod library;
mod opening;
mod page;
mod process;
mod start;
mod words;

use figures::Table;

type Part = fn(&Table);

const PARTS: [(&str, Part); 4] =
    [("keys", keys::measure), ("start", start::measure), ("opening", opening::measure), ("library", library::measure)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if arguments.first().is_some_and(|first| first == empty::ARGUMENT) {
        return empty::run();
    }
    let table = Table::begin();
    for (name, measure) in PARTS {
        if arguments.is_empty() || arguments.iter().any(|argument| argument == name) {
            measure(&table);
        }
    }
    table.end();
}
