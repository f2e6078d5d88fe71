//! The main job without a pointer: real keys alone, from the new statement to its package.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    keyboard::Keyboard,
    room::{Room, texts},
    window::{Window, quoted},
};

const TITLE: &str = "Spokesperson on the harbour lease";
const QUESTION: &str = "Who pays for the new pier?";

/// How many presses of one key may be needed to come to something.
const PRESSES: usize = 60;

/// Presses a key until the focus is there, as one does who sees where it is.
#[track_caller]
fn go(window: &Window, keyboard: &Keyboard, key: &str, to: &str) {
    let there = format!("Boolean(({to}) && document.activeElement === ({to}))");
    for _ in 0..PRESSES {
        if window.ask(&there) == true {
            // A sighted officer has to see where the focus is.
            assert_eq!(window.ask("document.activeElement.matches(':focus-visible')"), true, "no ring around {to}");
            return;
        }
        keyboard.presses(&[key]);
    }
    panic!("{key} does not come to {to}; the focus is on {}", window.ask("document.activeElement.outerHTML.slice(0, 300)"));
}

/// Runs what the palette finds first.
#[track_caller]
fn palette(window: &Window, keyboard: &Keyboard, typed: &str) {
    keyboard.presses(&["ctrl+shift+p"]);
    window.wait("dialog?.querySelector('[role=combobox]') === document.activeElement");
    keyboard.types(typed);
    window.wait(&format!("row({})?.matches('[aria-selected=true]')", quoted(typed)));
    keyboard.presses(&["Return"]);
    window.wait("!dialog?.querySelector('[role=combobox]')");
}

#[test]
fn a_statement_is_written_filed_published_and_exported_with_keys_alone() {
    let room = Room::new();
    let window = Window::open(&room);
    let keyboard = Keyboard::of(room.holder().unwrap());

    keyboard.presses(&["ctrl+n"]);
    window.wait("document.activeElement === control('Title')");
    write(&window, &keyboard);
    file(&window, &keyboard);
    look_at_the_preview(&window, &keyboard);

    palette(&window, &keyboard, "Publish");
    window.wait("dialog?.textContent.includes('edition 1')");
    keyboard.presses(&["Return"]);
    window.wait("!dialog && toast().includes('is published as edition 1')");

    let package = export(&room, &window, &keyboard);
    window.close();
    let pages = pages(&package);
    let page =
        pages.iter().find(|page| page.contains(QUESTION)).unwrap_or_else(|| panic!("{QUESTION} is on none of {} pages", pages.len()));
    for words in [TITLE, "The lease is <strong>fair</strong> to both sides.", "Remarks"] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    let statement = room.only_statement();
    assert_eq!((statement["section"].as_str(), statement["stage"].as_str()), (Some("press/remarks"), Some("published")));
    assert_eq!(texts(&statement, "answer"), ["The lease is **fair** to both sides."]);
}

/// From the title to the end of the answer, with a word in bold.
fn write(window: &Window, keyboard: &Keyboard) {
    keyboard.types(TITLE);
    keyboard.presses(&["Return"]);
    window.wait("turns('question')[0]?.contains(document.activeElement)");
    keyboard.types(QUESTION);
    keyboard.presses(&["Return"]);
    window.wait("turns('answer')[0]?.contains(document.activeElement)");
    keyboard.types("The lease is fair");
    // The word at the caret becomes bold; End goes on behind it.
    keyboard.presses(&["ctrl+b", "End"]);
    keyboard.types(" to both sides.");
    window.wait("written(turns('answer')[0]).includes('to both sides.')");
    window.wait_until_saved();
}

/// Makes two sections, one in the other, and puts the statement into the inner one.
fn file(window: &Window, keyboard: &Keyboard) {
    palette(window, keyboard, "Manage categories");
    for name in ["Press", "Remarks"] {
        window.wait("button('New category') && !dialog");
        go(window, keyboard, "Tab", "button('New category')");
        keyboard.presses(&["space"]);
        window.wait("dialog && document.activeElement === control('Name')");
        keyboard.types(name);
        keyboard.presses(&["Return"]);
        window.wait(&format!("!dialog && treeItem({})?.matches('[aria-selected=true]')", quoted(name)));
    }
    keyboard.presses(&["ctrl+o"]);
    window.wait("dialog");
    keyboard.types("harbour");
    window.wait("row('harbour lease')?.matches('[aria-selected=true]')");
    keyboard.presses(&["Return"]);
    window.wait(&format!("control('Title')?.value === {}", quoted(TITLE)));
    // The panes are walked through with F6, the tabs of one with the arrows.
    go(window, keyboard, "F6", "button('Preview')");
    keyboard.presses(&["Right"]);
    window.wait("document.activeElement === button('Details') && control('Category')");
    go(window, keyboard, "Tab", "control('Category')");
    keyboard.types("Rem");
    window.wait("option('Category', 'Remarks')?.selected");
    window.wait_until_saved();
}

fn look_at_the_preview(window: &Window, keyboard: &Keyboard) {
    palette(window, keyboard, "Preview");
    window.wait("document.activeElement === button('Preview') && button('Preview').matches('[aria-selected=true]')");
    window.wait("article()?.textContent.includes('The lease is fair to both sides.')");
    // The page is scrolled with keys when the focus is there, and left the same way.
    go(window, keyboard, "Tab", "document.querySelector('.ground')");
    go(window, keyboard, "F6", "document.querySelector('[data-pane=text] :is(button, select):not(:disabled)')");
    go(window, keyboard, "Tab", "control('Title')");
}

/// Exports everything; where the package is.
fn export(room: &Room, window: &Window, keyboard: &Keyboard) -> PathBuf {
    let folder = room.folder("out");
    room.answer(&folder);
    palette(window, keyboard, "Export a package");
    window.wait_for_words("What goes into the package");
    window.wait("button('Export…')");
    go(window, keyboard, "Tab", "button('Export…')");
    keyboard.presses(&["space"]);
    window.wait_for_words("1 statement exported");
    let path = window.find("all('code').map((code) => code.textContent).find((path) => path.startsWith('/'))");
    let package = PathBuf::from(path.as_str().unwrap());
    assert!(package.starts_with(&folder), "{}", package.display());
    package
}

/// Every page of a package that is a whole one.
fn pages(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => pages(&path),
            false if path.ends_with("index.html") => vec![fs::read_to_string(&path).unwrap()],
            false => Vec::new(),
        })
        .collect()
}
