//! A writer that is killed: what it acknowledged is there, and the lock is free.

use std::{
    env,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use lectern_store::{
    Access, backup, journal,
    statements::{self, Keep},
};
use tempfile::tempdir;

use crate::sample::*;

/// Names the newsroom for the process that is to be killed.
const VICTIM: &str = "LECTERN_STORE_TEST_VICTIM";

#[test]
fn an_acknowledged_write_survives_a_killed_writer() {
    let folder = tempdir().unwrap();
    let path = file(&folder, 0);
    let mut acknowledged = 0;
    for round in 0..3 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "crash::a_writer_writes_until_it_is_killed", "--nocapture"])
            .env(VICTIM, &path)
            .env("LECTERN_STORE_TEST_ROUND", round.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut in_round = 0;
        for _ in lines.filter(|line| line.contains("acknowledged")) {
            in_round += 1;
            if in_round == 25 {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        acknowledged += in_round;
        assert!(in_round >= 25);
    }
    let lock = path.with_file_name("press.db.lock");
    assert!(std::fs::read_to_string(&lock).unwrap().starts_with("open\n"));
    let store = open(&path, Access::Write).unwrap();
    assert!(total(&store) >= acknowledged);
    // Sound means too that every journal leads to its saved text.
    assert!(backup::doctor(store.connection()).unwrap().is_sound());
    for n in 1..=25 {
        for round in 0..3 {
            assert_eq!(journal::entries(store.connection(), sid(round * 10_000 + n)).unwrap().len(), 1, "save {n} of round {round}");
        }
    }
    drop(store);
    assert_eq!(std::fs::read_to_string(&lock).unwrap(), "clean\n");
}

/// The part of the test above that dies. On its own it has nothing to write to.
#[test]
fn a_writer_writes_until_it_is_killed() {
    let Some(path) = env::var_os(VICTIM) else { return };
    let round: u128 = env::var("LECTERN_STORE_TEST_ROUND").unwrap().parse().unwrap();
    let mut store = open(Path::new(&path), Access::Write).unwrap();
    for n in 1..2_000 {
        let id = round * 10_000 + n;
        write_one(&mut store, id).unwrap();
        store.write(|tx| statements::save(tx, sid(id), &text("Typed"), rid(1_000_000 + id), second(1), Keep::ReplaceOpen)).unwrap();
        println!("acknowledged {n}");
    }
}
