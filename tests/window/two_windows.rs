//! Two windows on one newsroom, in two sessions of the system, where one cannot bring the other
//! to the front.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use serde_json::json;

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

/// Somebody else's session.
struct Session(Child);

impl Session {
    fn begin(room: &Room) -> Session {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts (Debian package dbus)");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        room.set("DBUS_SESSION_BUS_ADDRESS", address.trim());
        Session(bus)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn write_behind(window: &Window, words: &str) {
    window.click("turns('answer')[0]");
    window.wait("turns('answer')[0].contains(document.activeElement)");
    window.chord(&[key::CONTROL, key::END]);
    window.keys(words);
}

#[test]
fn a_second_window_reads_says_who_writes_and_takes_no_key() {
    let room = Room::new();
    let first = Window::with_new_statement(&room);
    first.write_exchange("One writer", "Who writes?", "The first.");
    first.wait_until_saved();
    let holder = room.holder().unwrap();
    let session = Session::begin(&room);
    let second = Window::reopen(&room, "control('Title')?.value === 'One writer' || row('One writer')");
    second.wait_for_words("The newsroom is open in another window or program");
    second.wait_for_words(&format!("process {holder}"));
    assert_eq!(second.ask("Boolean(button('New statement'))"), json!(false));
    if second.ask("Boolean(control('Title'))") == json!(true) {
        second.click("turns('answer')[0]");
        second.keys("x");
        second.becomes("written(turns('answer')[0])", &json!("The first."));
    }
    write_behind(&first, " And goes on.");
    first.wait_until_saved();
    drop(second);
    drop(session);
    first.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["The first. And goes on."]);
}

#[test]
fn where_no_lock_holds_the_window_that_comes_too_late_is_told_and_both_texts_are_kept() {
    let room = Room::new();
    let first = Window::with_new_statement(&room);
    first.write_exchange("Two writers", "Who writes?", "Both.");
    first.wait_until_saved();
    // On some shared drives a lock binds nobody; it is as if there were none.
    fs::remove_file(room.newsroom().with_extension("lectern.lock")).unwrap();
    let session = Session::begin(&room);
    let second = Window::reopen(&room, "control('Title')?.value === 'Two writers'");
    write_behind(&second, " Theirs.");
    second.wait_until_saved();
    write_behind(&first, " Mine.");
    first.wait_for_words("This statement was changed elsewhere. Your text is kept in this window and is not saved over the other one.");
    assert_eq!(first.ask("state()"), "Not saved");
    first.becomes("written(turns('answer')[0])", &json!("Both. Mine."));
    assert_eq!(texts(&room.only_statement(), "answer"), ["Both. Theirs."]);
    first.press("Compare…");
    first.wait("dialog?.textContent.includes('Nothing is lost') && all('ins').length > 0 && all('del').length > 0");
    first.press("Use my text");
    first.wait("!dialog && toast().includes('Your text is the text now. The other one is in the history.')");
    // Now it is the second that comes too late, and it is told as well.
    write_behind(&second, " Again.");
    second.wait_for_words("This statement was changed elsewhere.");
    second.becomes("written(turns('answer')[0])", &json!("Both. Theirs. Again."));
    second.press("Compare…");
    second.wait("dialog && button('Use the other text')");
    second.press("Use the other text");
    second.wait("!dialog && toast().includes('The other text is the text now. Yours is in the history.')");
    second.becomes("written(turns('answer')[0])", &json!("Both. Mine."));
    second.close();
    drop(session);
    let statement = room.only_statement();
    assert_eq!(texts(&statement, "answer"), ["Both. Mine."]);
    first.press("History");
    first.wait("all('[role=option]').length >= 4");
    for words in ["Theirs", "Again"] {
        let found = (0..all_versions(&first)).any(|at| {
            first.click(&format!("all('[role=option]')[{at}]"));
            first.wait("document.getAnimations().length === 0");
            std::thread::sleep(std::time::Duration::from_millis(300));
            first.ask(&format!("all('del').some((one) => one.textContent.includes('{words}'))")) == json!(true)
        });
        assert!(found, "no version of the history holds “{words}”");
    }
    drop(first);
}

fn all_versions(window: &Window) -> u64 {
    window.ask("all('[role=option]').length").as_u64().unwrap()
}
