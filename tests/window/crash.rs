//! Killed while typing, again and again: what was typed up to a second before is there.

use std::{
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{
    room::{Room, texts},
    window::{Window, key},
};

/// How often the program is killed.
const KILLS: u32 = 50;
/// Eight keys a second, as a fast writer types.
const KEY: Duration = Duration::from_millis(125);
/// The most typing that a kill may cost.
const AT_RISK: Duration = Duration::from_secs(1);

#[test]
fn fifty_kills_while_typing_cost_at_most_a_second_of_typing_each() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("Killed", "Is it safe?", "start");
    window.wait_until_saved();
    window.close();
    let mut kept = "start".to_owned();
    let mut most_lost = 0;
    for kill in 0..KILLS {
        let window = Window::reopen(&room, "control('Title')?.value === 'Killed'");
        window.click("turns('answer')[0]");
        window.chord(&[key::CONTROL, key::END]);
        let mut typed: Vec<Instant> = Vec::new();
        // Between 0.6 and 2.4 seconds, never at the same beat of the save.
        let last = Instant::now() + Duration::from_millis(600 + u64::from(kill * 677 % 1800));
        while Instant::now() < last {
            let next = Instant::now() + KEY;
            window.keys("x");
            typed.push(Instant::now());
            sleep(next.saturating_duration_since(Instant::now()));
        }
        let program = room.holder().expect("the window holds the newsroom").to_string();
        assert!(Command::new("kill").args(["-KILL", &program]).status().unwrap().success());
        let killed = Instant::now();
        drop(window);
        let answer = texts(&room.only_statement(), "answer").concat();
        let safe = typed.iter().filter(|at| killed.duration_since(**at) > AT_RISK).count();
        let found = answer.len() - kept.len();
        assert!(answer.starts_with(&kept), "kill {kill}: {kept} became {answer}");
        assert!(found >= safe, "kill {kill}: {found} of {} keys kept, {safe} were older than a second", typed.len());
        most_lost = most_lost.max(typed.len() - found);
        kept = answer;
    }
    let health = room.run(&["doctor", "--json"]);
    assert!(health.status.success(), "{health:?}");
    eprintln!("{KILLS} kills: at most {most_lost} keys lost in one, none older than a second");
}
