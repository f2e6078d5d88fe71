//! The main job, from an empty newsroom to a package, in one window and then in another.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    room::{Room, texts},
    window::{Window, key, quoted},
};

const TITLE: &str = "Spokesperson on the harbour lease";
const QUESTION: &str = "Who pays for the new pier?";
const ANSWER: &str = "The lease is **fair** to both sides.";

#[test]
fn a_statement_is_written_filed_published_exported_and_found_again() {
    let room = Room::new();
    let window = Window::open(&room);
    window.wait_for_words("No statements yet");
    window.press("New statement");
    window.wait("document.activeElement === control('Title')");
    window.write_exchange(TITLE, QUESTION, ANSWER);
    window.wait(&format!("sheet().querySelector('h1').textContent === {}", quoted(TITLE)));
    window.wait(&format!("article().querySelector('.qa-q').textContent.includes({})", quoted(QUESTION)));
    window.wait("article().querySelector('.qa-a').textContent.includes('The lease is fair to both sides.')");
    window.wait("[...article().querySelectorAll('.qa-a strong')].some((bold) => bold.textContent === 'fair')");

    file_in_a_new_category(&window);
    publish(&window);
    let shown = window.find("article().innerHTML");
    let first = export(&room, &window, "first");
    let page = page_with(&first, "The lease is <strong>fair</strong> to both sides.");
    assert!(page.contains(QUESTION), "{page}");
    let exported =
        window.ask_with("new DOMParser().parseFromString(arguments[0], 'text/html').querySelector('.article').innerHTML", &[page.into()]);
    assert_eq!(exported.as_str().unwrap().trim(), shown.as_str().unwrap().trim(), "the export is not what the preview showed");
    let markdown: Vec<&PathBuf> = first.keys().filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    assert!(!markdown.is_empty(), "no Markdown among {:?}", first.keys());

    window.press("Close");
    edit_the_answer(&window);
    let second = export(&room, &window, "second");
    let payload = |files: &BTreeMap<PathBuf, Vec<u8>>| -> BTreeMap<PathBuf, Vec<u8>> {
        files
            .iter()
            .filter(|(path, _)| path.components().any(|part| part.as_os_str() == "data"))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect()
    };
    assert!(!payload(&first).is_empty(), "no payload among {:?}", first.keys());
    assert!(payload(&first) == payload(&second), "an edit that was not published changed the package");

    window.close();
    everything_is_there_again(&room);
}

fn file_in_a_new_category(window: &Window) {
    window.wait_until_saved();
    window.press("Back");
    window.press("Manage categories");
    for name in ["Press", "Remarks"] {
        window.press("New category");
        window.fill("Name", name);
        window.press("Add");
        window.wait(&format!("!dialog && treeItem({})?.matches('[aria-selected=true]')", quoted(name)));
    }
    assert_eq!(window.ask("treeItem('Remarks').ariaLevel"), "2");
    window.press("Back");
    window.edit(TITLE);
    window.press("Details");
    window.choose("Category", "Remarks");
    window.wait_until_saved();
    window.press("Preview");
}

fn publish(window: &Window) {
    window.press("Publish");
    window.wait("dialog?.textContent.includes('edition 1')");
    window.press("Publish");
    window.wait("!dialog && toast().includes('is published as edition 1')");
    window.wait("document.querySelector('.meta').textContent.includes('Published')");
}

fn edit_the_answer(window: &Window) {
    window.click("turns('answer')[0]");
    window.wait("turns('answer')[0].contains(document.activeElement)");
    window.chord(&[key::CONTROL, key::END]);
    window.keys(" More will follow.");
    window.wait("article().textContent.includes('More will follow.')");
    window.wait_until_saved();
    window.wait_for_words("Working text: the public sees edition 1");
}

/// Exports everything in both formats; the files of the package by their path in it.
fn export(room: &Room, window: &Window, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = room.folder(folder);
    room.answer(&folder);
    window.press("Export…");
    window.wait_for_words("What goes into the package");
    window.wait("button('Export…') ?? button('Export again…')");
    window.click("button('Export…') ?? button('Export again…')");
    let path = window.find(&format!(
        "[...document.querySelectorAll('code')].map((code) => code.textContent).find((path) => path.startsWith({}))",
        quoted(&folder.display().to_string())
    ));
    window.wait_for_words("1 statement exported");
    let package = PathBuf::from(path.as_str().unwrap());
    let mut files = BTreeMap::new();
    read(&package, &package, &mut files);
    files
}

fn read(package: &Path, folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(package, &path, files);
        } else {
            files.insert(path.strip_prefix(package).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

/// The whole page (not a fragment of one) that holds this text.
fn page_with(files: &BTreeMap<PathBuf, Vec<u8>>, text: &str) -> String {
    let pages = files.iter().filter(|(path, _)| path.ends_with("index.html")).map(|(_, bytes)| String::from_utf8(bytes.clone()).unwrap());
    pages.into_iter().find(|page| page.contains(text)).unwrap_or_else(|| panic!("no page with “{text}” among {:?}", files.keys()))
}

fn everything_is_there_again(room: &Room) {
    let window = Window::reopen(room, &format!("control('Title')?.value === {}", quoted(TITLE)));
    window.press("Back");
    window.wait(&format!("row({})?.textContent.includes('Published')", quoted(TITLE)));
    window.edit(TITLE);
    window.wait(&format!("written(turns('question')[0]) === {}", quoted(QUESTION)));
    window.wait(&format!("written(turns('answer')[0]) === {}", quoted(&format!("{ANSWER} More will follow."))));
    window.press("Details");
    window.wait("option('Category', 'Remarks')?.selected");
    window.close();
    let statement = room.only_statement();
    assert_eq!(statement["section"], Value::from("press/remarks"));
    assert_eq!(statement["stage"], "published");
    assert_eq!(texts(&statement, "question"), [QUESTION]);
}
