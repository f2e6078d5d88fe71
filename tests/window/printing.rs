//! A statement on paper, and the clipboard, which no page of the window can reach by itself.

use std::process::Command;

use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use crate::{room::Room, window::Window};

/// Calls a command of the window and waits for its answer.
fn call(window: &Window<'_>, name: &str, arguments: &serde_json::Value) -> serde_json::Value {
    let start = "void (window.__answer = undefined, window.__TAURI_INTERNALS__.invoke(arguments[0], { args: arguments[1] })
        .then((answer) => { window.__answer = { answer }; }, (error) => { window.__answer = { error }; }))";
    window.ask_with(start, &[name.into(), arguments.clone()]);
    window.wait("window.__answer !== undefined");
    window.ask("window.__answer")
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_statement_is_printed_to_pdf_with_its_fonts_and_its_arabic_in_order() {
    let room = Room::sample();
    let window = Window::open(&room);
    let folder = room.folder("paper");
    for (slug, words) in
        [("on-fish-catches-in-2025", "Ships from Verdania landed 6,008 tonnes"), ("bishan-mina-silwik", "المتحدث باسم السفارة")]
    {
        let file = folder.join(format!("{slug}.pdf"));
        room.answer(&file);
        let shown = room.run(&["show", slug, "--json"]);
        let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
        let answer = call(&window, "save_pdf", &json!({"id": shown["id"]}));
        assert_eq!(answer["answer"]["path"], json!(file.display().to_string()), "{answer}");
        let text = output("pdftotext", &["-layout", file.to_str().unwrap(), "-"]);
        // A PDF holds the joined forms of Arabic letters; NFKC gives the letters themselves.
        let plain: String = text.split_whitespace().collect::<Vec<_>>().join(" ").nfkc().collect();
        // Extractors wrap right-to-left runs in direction marks.
        let plain: String = plain.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')).collect();
        assert!(plain.contains(words), "{plain}");
        let fonts = output("pdffonts", &[file.to_str().unwrap()]);
        let embedded = fonts.lines().skip(2).filter(|line| line.split_whitespace().rev().nth(4) == Some("yes")).count();
        assert!(embedded > 0 && embedded == fonts.lines().skip(2).count(), "{fonts}");
    }
    window.close();
}

#[test]
fn the_clipboard_is_read_as_other_programs_filled_it_and_written_for_them() {
    let room = Room::sample();
    let window = Window::open(&room);
    let html = "<p class=\"MsoListParagraph\" style=\"mso-list:l0 level1 lfo1\">· First</p>";
    let put = call(&window, "write_clipboard", &json!({"html": html, "text": "First"}));
    assert_eq!(put["answer"], json!({}), "{put}");
    assert_eq!(output("xclip", &["-selection", "clipboard", "-o", "-t", "text/html"]), html);
    assert_eq!(output("xclip", &["-selection", "clipboard", "-o"]), "First");
    // What the web view would have cleaned away is still there.
    let read = call(&window, "read_clipboard", &json!({}));
    assert_eq!(read["answer"], json!({"html": html, "text": "First"}));
    window.close();
}
