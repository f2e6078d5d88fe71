//! What goes wrong outside the window: a paste that no field can hold, a disk that takes no more,
//! files that are not what they say, a clock that went back. A sentence says what happened and
//! what is safe, and no word is lost.

use std::{fs, path::Path, process::Command, time::Instant};

use serde_json::json;

use crate::{
    desk::copy,
    room::{Room, texts},
    window::{Window, key, quoted},
};

/// Puts the hands behind the last word of the first answer.
fn behind_the_answer(window: &Window) {
    window.click("turns('answer')[0]");
    window.wait("turns('answer')[0].contains(document.activeElement)");
    window.chord(&[key::CONTROL, key::END]);
}

#[test]
fn a_paste_of_twenty_megabytes_changes_nothing_says_so_and_the_writing_goes_on() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Twenty megabytes", "What is safe?", "The text before.");
    let file = room.folder("copied").join("report.txt");
    let line = "Question: which line of this report is the one that was meant?\n";
    fs::write(&file, line.repeat(20_000_000 / line.len())).unwrap();
    copy("UTF8_STRING", &file);
    behind_the_answer(&window);
    let pasted = Instant::now();
    window.chord(&[key::CONTROL, 'v']);
    window.wait("toast().includes('The pasted text is larger than 2 MB. Nothing was changed.')");
    let said = pasted.elapsed();
    window.keys(" And after.");
    window.becomes("written(turns('answer')[0])", &json!("The text before. And after."));
    assert!(pasted.elapsed().as_secs() < 10, "it took {said:?} to say so and {:?} to write again", pasted.elapsed());
    window.wait_until_saved();
    window.close();
    let again = Window::reopen(&room, "control('Title')?.value === 'Twenty megabytes'");
    again.becomes("written(turns('answer')[0])", &json!("The text before. And after."));
    again.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["The text before. And after."]);
}

/// How far the files of a program may grow, in bytes or `unlimited`; with nothing left to grow
/// every write fails.
fn limit_files(program: u32, limit: &str) {
    let done = Command::new("prlimit").args(["--pid", &program.to_string(), &format!("--fsize={limit}:")]).status();
    assert!(done.expect("prlimit starts (Debian package util-linux)").success());
}

#[test]
fn text_that_the_disk_does_not_take_stays_in_the_window_until_a_copy_or_a_retry_saves_it() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Lost disk", "Is it safe?", "This is on the disk.");
    window.wait_until_saved();
    let program = room.holder().unwrap();
    limit_files(program, "0");
    behind_the_answer(&window);
    window.keys(" This is not.");
    window.wait_for_words("Not saved: ");
    window.wait_for_words("Your text is safe in this window.");
    let said = window.ask("document.querySelector('[role=alert]').innerText");
    assert!(said.as_str().unwrap().contains("Nothing was changed."), "{said}");
    // It never says that it saved, however often it is asked to.
    window.press("Retry");
    window.wait("button('Retry') && document.querySelector('[role=alert]').innerText.includes('Not saved: ')");
    window.becomes("state()", &json!("Not saved"));
    assert_eq!(texts(&room.only_statement(), "answer"), ["This is on the disk."]);
    // Writing goes on meanwhile.
    behind_the_answer(&window);
    window.keys(" Nor this.");
    window.becomes("written(turns('answer')[0])", &json!("This is on the disk. This is not. Nor this."));
    // Another disk takes a copy.
    limit_files(program, "unlimited");
    let copy = room.folder("stick").join("copy.md");
    room.answer(&copy);
    window.press("Save a copy…");
    window.wait("document.querySelector('[role=alert]')?.innerText.includes('A copy is in ') || state().startsWith('Saved ')");
    let kept = fs::read_to_string(&copy).unwrap();
    assert!(kept.contains("This is on the disk. This is not. Nor this."), "{kept}");
    // And the first one is there again.
    if window.ask("Boolean(button('Retry'))") == json!(true) {
        window.press("Retry");
    }
    window.wait_until_saved();
    window.wait("!document.querySelector('[role=alert]')");
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["This is on the disk. This is not. Nor this."]);
    let health = room.run(&["doctor", "--json"]);
    assert!(health.status.success(), "{health:?}");
}

#[test]
fn a_newsroom_that_is_taken_away_while_it_is_open_saves_nothing_until_it_is_back() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Taken away", "Is it safe?", "This is in the file.");
    window.wait_until_saved();
    let (file, away) = (room.newsroom(), room.newsroom().with_extension("away"));
    fs::rename(&file, &away).unwrap();
    behind_the_answer(&window);
    window.keys(" This is not.");
    window.wait_for_words("was deleted, moved or replaced while it was open. Put it back and try again");
    window.wait_for_words("Your text is safe in this window.");
    assert_eq!(window.ask("state()"), "Not saved");
    let copy = room.folder("stick").join("copy.md");
    room.answer(&copy);
    window.press("Save a copy…");
    window.wait("document.querySelector('[role=alert]').innerText.includes('A copy is in ')");
    let kept = fs::read_to_string(&copy).unwrap();
    assert!(kept.contains("This is in the file. This is not."), "{kept}");
    fs::rename(&away, &file).unwrap();
    window.press("Retry");
    window.wait_until_saved();
    window.wait("!document.querySelector('[role=alert]')");
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["This is in the file. This is not."]);
    assert!(room.run(&["doctor", "--json"]).status.success());
}

#[test]
fn a_window_that_cannot_save_asks_before_it_closes_and_stays_when_told_to() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Lost disk", "Is it safe?", "This is on the disk.");
    window.wait_until_saved();
    let program = room.holder().unwrap();
    limit_files(program, "0");
    behind_the_answer(&window);
    window.keys(" This is not.");
    window.wait_for_words("Not saved: ");
    window.ask("void globalThis.__lectern_flush()");
    window.wait("dialog?.textContent.includes('Close without saving?')");
    window.keys(&key::ESCAPE.to_string());
    window.wait("!dialog && written(turns('answer')[0]) === 'This is on the disk. This is not.'");
    limit_files(program, "unlimited");
    window.press("Retry");
    window.wait_until_saved();
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["This is on the disk. This is not."]);
}

/// A file as the page holds one that was dragged in, which the system then does not let it read.
const UNREADABLE: &str = "(() => {
  const data = new DataTransfer();
  const file = new File(['gone'], arguments[0], { type: 'image/png' });
  data.items.add(file);
  Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('The file could not be read.', 'NotReadableError'));
  return editor(turns('answer')[0]).dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
})() === false";

#[test]
fn a_picture_that_is_none_and_a_file_that_cannot_be_read_change_nothing_and_say_so() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Bad files", "What is seen?", "Nothing yet.");
    let folder = room.folder("files");
    let letter = folder.join("letter.png");
    fs::write(&letter, "Dear Sir").unwrap();
    let torn = folder.join("torn.png");
    fs::write(&torn, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    for (chosen, name, why) in [
        (letter.as_path(), "letter.png", "was not attached: its content is no JPEG"),
        (&torn, "torn.png", "was not attached"),
        (&folder.join("gone.png"), "gone.png", "could not be read: "),
        (Path::new("/proc/self/mem"), "mem", "could not be read: "),
    ] {
        behind_the_answer(&window);
        room.answer(chosen);
        window.press("Insert picture…");
        window.wait(&format!("toast().includes({}) && toast().includes({})", quoted(&format!("“{name}” ")), quoted(why)));
        window.becomes("written(turns('answer')[0])", &json!("Nothing yet."));
    }
    window.ask_with(UNREADABLE, &["dragged.png".into()]);
    window.wait("toast().includes('“dragged.png” was not attached: it cannot be read here. The statement is as it was')");
    window.becomes("written(turns('answer')[0])", &json!("Nothing yet."));
    behind_the_answer(&window);
    window.keys(" Still nothing.");
    window.wait_until_saved();
    window.close();
    let statement = room.only_statement();
    assert_eq!(texts(&statement, "answer"), ["Nothing yet. Still nothing."]);
    assert_eq!(room.lectern(&["attachments", statement["id"].as_str().unwrap()]), json!([]));
}

#[test]
fn a_clock_that_goes_back_a_year_loses_no_word_and_the_history_says_so() {
    let room = Room::new();
    room.set("LECTERN_AT", "2027-03-01T09:00:00Z");
    let window = Window::with_new_statement(&room);
    window.write_exchange("Clock", "What time is it?", "Spring.");
    window.wait_until_saved();
    window.close();
    room.set("LECTERN_AT", "2026-03-01T09:00:00Z");
    let window = Window::reopen(&room, "control('Title')?.value === 'Clock'");
    behind_the_answer(&window);
    window.keys(" A year before.");
    window.wait_until_saved();
    window.press("History");
    window.wait_for_words("Clock set back");
    window.click("all('[role=option]')[1]");
    window.wait("all('ins').some((one) => one.textContent.includes('A year before.'))");
    window.press("Publish");
    window.wait("dialog?.textContent.includes('edition 1')");
    window.press("Publish");
    window.wait("!dialog && toast().includes('is published as edition 1')");
    window.close();
    let statement = room.only_statement();
    assert_eq!((texts(&statement, "answer"), &statement["stage"]), (vec!["Spring. A year before.".to_owned()], &json!("published")));
    let versions = room.lectern(&["history", statement["id"].as_str().unwrap()]);
    let first = versions.as_array().unwrap().iter().any(|version| version.to_string().contains("2027-03-01"));
    assert!(first, "the text of the later day is gone: {versions:#}");
    assert!(room.run(&["doctor", "--json"]).status.success());
}
