//! What Linux says of the program that the driver started, and of the web view's processes
//! below it.

use std::{
    fs,
    time::{SystemTime, UNIX_EPOCH},
};

/// The process that a running driver steers.
pub(crate) fn steered() -> u32 {
    let driver = children(std::process::id()).into_iter().find(|pid| name(*pid) == "WebKitWebDriver").expect("a driver runs");
    *children(driver).first().expect("the driver started the program")
}

/// Whether there is such a process; one that ended and was not fetched yet is none.
pub(crate) fn runs(pid: u32) -> bool {
    stat(pid).first().is_some_and(|state| state != "Z")
}

/// When a process was started, in milliseconds since 1970; exact to a hundredth of a second.
pub(crate) fn started_at(pid: u32) -> f64 {
    let ticks: f64 = stat(pid)[19].parse().expect("a start time");
    let uptime = fs::read_to_string("/proc/uptime").unwrap();
    let uptime: f64 = uptime.split(' ').next().unwrap().parse().expect("an uptime");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    // Linux counts in hundredths of a second here, whatever its own clock does.
    (now - uptime + ticks / 100.0) * 1000.0
}

/// The memory of a process and all below it in MiB; what several share is shared out.
pub(crate) fn memory(pid: u32) -> f64 {
    let of_one = |pid: u32| -> f64 {
        let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    };
    of_one(pid) + children(pid).into_iter().map(memory).sum::<f64>()
}

fn children(of: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let of = of.to_string();
    let mut found: Vec<u32> = all.filter(|pid| stat(*pid).get(1) == Some(&of)).collect();
    found.sort_unstable();
    found
}

/// The fields behind the name, which may hold spaces; none when the process is gone.
fn stat(pid: u32) -> Vec<String> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let fields = text.rsplit_once(") ").map_or("", |(_, fields)| fields);
    fields.split_whitespace().map(str::to_owned).collect()
}

fn name(pid: u32) -> String {
    fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default().trim_end().to_owned()
}
