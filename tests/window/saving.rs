//! What was typed is on the disk: after two seconds, after a kill, after closing, and with
//! somebody else at the door.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    room::{Room, texts},
    window::Window,
};

#[test]
fn text_that_the_window_calls_saved_outlives_a_killed_program() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Killed at noon", "Is the text safe?", "It is on the disk.");
    let typed = Instant::now();
    window.wait_until_saved();
    assert!(typed.elapsed() < Duration::from_secs(2), "saved only after {:?}", typed.elapsed());
    let program = room.holder().expect("the window holds the newsroom").to_string();
    assert!(Command::new("kill").args(["-KILL", &program]).status().unwrap().success());
    drop(window);
    let statement = room.only_statement();
    assert_eq!(statement["title"], "Killed at noon");
    assert_eq!(texts(&statement, "question"), ["Is the text safe?"]);
    assert_eq!(texts(&statement, "answer"), ["It is on the disk."]);
    // The lock died with its process: the next window opens as if nothing had happened.
    let again = Window::open(&room);
    again.wait("row('Killed at noon')");
    again.close();
}

#[test]
fn closing_the_window_saves_the_last_key() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Closed in a hurry", "Was the last word kept?", "Even the full stop.");
    window.close();
    assert_eq!(texts(&room.only_statement(), "answer"), ["Even the full stop."]);
    assert_eq!(room.holder(), None, "the lock still says that the newsroom is open");
}

#[test]
fn a_second_writer_is_told_who_holds_the_newsroom_and_readers_come_in() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.keys("Open in the window");
    window.wait_until_saved();
    let refused = room.run(&["new", "--title", "From the command line"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    let holder = room.holder().unwrap().to_string();
    let sentence = String::from_utf8(refused.stderr).unwrap();
    assert!(sentence.contains(&holder), "no process {holder} in: {sentence}");
    assert_eq!(room.only_statement()["title"], "Open in the window");
    window.close();
}
