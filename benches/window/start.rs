//! From the start of the program to the first rows, and the memory then, beside the peer.

use std::{thread::sleep, time::Duration};

use crate::{
    figures::{Table, Times},
    page::Page,
    words,
};

const RUNS: usize = 9;

pub(crate) fn measure(table: &Table) {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = folder.path().join("press.lectern");
    words::many_statements(&newsroom, 50);
    let (mut ours, mut peers) = (Vec::new(), Vec::new());
    // The first round fills the caches of files and is not counted. The two take turns, so that
    // a machine whose speed drifts is equally unjust to both.
    for round in 0..=RUNS {
        let (one, other) = (look(|| Page::of(&newsroom), "library"), look(Page::empty, "usable"));
        if round > 0 {
            ours.push(one);
            peers.push(other);
        }
    }
    let pick = |seen: &[(f64, f64)], of: fn(&(f64, f64)) -> f64| Times::of(seen.iter().map(of).collect());
    let (start, peer) = (pick(&ours, |it| it.0), pick(&peers, |it| it.0));
    table.times("start → the first rows are painted", &start);
    table.times("an empty window: start → its field is painted (peer)", &peer);
    table.ratio_within("start, ratio to the empty window", start.median() / peer.median(), 1.3);
    let (memory, peer) = (pick(&ours, |it| it.1), pick(&peers, |it| it.1));
    table.say("memory of all processes, median", &format!("{:.0} MiB", memory.median()));
    table.say("an empty window: memory of all processes, median (peer)", &format!("{:.0} MiB", peer.median()));
    table.ratio_within("memory, ratio to the empty window", memory.median() / peer.median(), 1.5);
}

/// One start: the time to the mark and the memory a moment later.
fn look(open: impl Fn() -> Page, mark: &str) -> (f64, f64) {
    let page = open();
    // Nothing is asked before it is over: a question would take its time from what is measured.
    sleep(Duration::from_millis(2500));
    (page.since_start(mark), page.memory())
}
