//! What was typed is on the disk: after two seconds, after a kill, after closing, and with
//! somebody else at the door.

use std::{
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{
    keyboard::Keyboard,
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
    // The lock died with its process: the next window opens where the last one stood.
    let again = Window::reopen(&room, "control('Title')?.value === 'Killed at noon'");
    again.wait("written(turns('answer')[0]) === 'It is on the disk.'");
    again.press("Back");
    again.wait("row('Killed at noon')");
    again.close();
}

#[test]
fn the_page_comes_back_to_its_statement_when_the_process_that_draws_it_dies() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Drawn twice", "Is the text safe?", "It is on the disk.");
    window.wait_until_saved();
    let program = room.holder().expect("the window holds the newsroom");
    let drawing = room.drawing().expect("a process draws the page");
    assert!(Command::new("kill").args(["-KILL", &drawing.to_string()]).status().unwrap().success());
    let killed = Instant::now();
    while room.drawing().is_none_or(|now| now == drawing) {
        assert!(killed.elapsed() < Duration::from_secs(10), "nothing draws the page any more");
        sleep(Duration::from_millis(20));
    }
    // The driver's session died with the page, so the keys come from the keyboard itself. They
    // land in the answer only when the page came back to it, with the caret where it was.
    let keyboard = Keyboard::of(program);
    let until = Instant::now() + Duration::from_secs(20);
    while texts(&room.only_statement(), "answer") == ["It is on the disk."] {
        assert!(Instant::now() < until, "no key reaches the answer");
        keyboard.types("!");
        sleep(Duration::from_millis(500));
    }
    let answer = texts(&room.only_statement(), "answer").concat();
    assert!(answer.starts_with("It is on the disk.!"), "{answer}");
    drop(window);
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
