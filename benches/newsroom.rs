//! How long the main job takes, each time beside a peer measured in the same run.
//!
//! A time alone says little about another machine; the ratio to a peer that does the least
//! possible work of the same kind stays comparable. Peak memory is that of a process that
//! does nothing else.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a bench prints its table and stops at the first surprise"
)]

use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use lectern::desk::{CategoryName, Clock, ExportRequest, Format, NewStatement, Newsroom, Package};
use lectern_core::{
    lang::Lang,
    render,
    statement::{Role, Turn, TurnId},
};
use lectern_spelling::HouseWords;
use lectern_store::Access;
use uuid::Uuid;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, task, newsroom, to] = arguments.as_slice()
        && task == "export-child"
    {
        return export_child(Path::new(newsroom), Path::new(to));
    }
    println!("{:<46} {:>11} {:>11} {:>7} {:>10}", "what", "time", "peer", "ratio", "memory");
    render_row();
    spelling_rows();
    let folder = tempfile::tempdir().expect("a temporary folder");
    for count in [1_000, 10_000] {
        let newsroom = folder.path().join(format!("{count}.lectern"));
        fill(&newsroom, count);
        export_row(folder.path(), &newsroom, count);
        if count == 10_000 {
            open_row(&newsroom);
        }
    }
}

fn row(what: &str, time: Duration, peer: Duration, memory: Option<u64>) {
    let ratio = time.as_secs_f64() / peer.as_secs_f64();
    let memory = memory.map_or(String::new(), |kib| format!("{:.0} MiB", kib as f64 / 1024.0));
    println!("{what:<46} {:>11} {:>11} {ratio:>7.2} {memory:>10}", shown(time), shown(peer));
}

fn shown(time: Duration) -> String {
    if time.as_millis() >= 1000 { format!("{:.2} s", time.as_secs_f64()) } else { format!("{:.3} ms", time.as_secs_f64() * 1000.0) }
}

/// The median of several runs.
fn median(runs: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

/// Five exchanges of about a hundred words, with emphasis, a list and a link.
fn turns() -> Vec<Turn> {
    let turn = |role, speaker: Option<&str>, markdown: String| Turn {
        id: TurnId(Uuid::now_v7()),
        role,
        speaker: speaker.map(str::to_owned),
        outlet: None,
        markdown,
        origin: None,
    };
    let sentence = "The harbour handled 41,700 calls last year, which is **6.5 %** more than in the year before. ";
    (0..5)
        .flat_map(|number| {
            let question = format!("What is your comment on report number {number}, which was published this morning?");
            let answer = format!(
                "{}\n\n- the first point of the answer\n- the second point, with [a link](https://verdania.example/report)\n\n{}",
                sentence.repeat(3),
                sentence.repeat(2)
            );
            [turn(Role::Question, None, question), turn(Role::Answer, Some("Embassy Spokesperson"), answer)]
        })
        .collect()
}

fn render_row() {
    let english = Lang::parse("en").expect("a tag");
    let turns = turns();
    let words: usize = turns.iter().map(|turn| turn.markdown.split_whitespace().count()).sum();
    assert!((450..=650).contains(&words), "{words} words");
    let all: String = turns.iter().map(|turn| format!("{}\n\n", turn.markdown)).collect();
    let time = median(201, || drop(std::hint::black_box(render::article(&english, &turns))));
    // The peer is one bare pass of the same words through the same Markdown parser.
    let peer = median(201, || drop(std::hint::black_box(render::removed(&all))));
    row("render a 500-word statement (peer: parse only)", time, peer, None);
}

/// The look of the window at a turn, and at a statement of forty times that length.
fn spelling_rows() {
    let english = Lang::parse("en").expect("a tag");
    let house = HouseWords::default();
    // The dictionaries are read before the clock starts.
    lectern_spelling::check(&english, "word", &house);
    let all: String = turns().iter().map(|turn| format!("{}\n\n", turn.markdown)).collect();
    for (what, text) in
        [("spell-check 500 words (peer: split only)", all.clone()), ("spell-check 20,000 words (peer: split only)", all.repeat(40))]
    {
        let time = median(21, || drop(std::hint::black_box(lectern_spelling::check(&english, &text, &house))));
        // The peer finds the words by white space and looks none of them up.
        let peer = median(21, || {
            std::hint::black_box(text.split_whitespace().map(str::len).sum::<usize>());
        });
        row(what, time, peer, None);
    }
}

fn fill(path: &Path, count: usize) {
    let mut newsroom = Newsroom::init(path, Clock::System).expect("a newsroom");
    let press = newsroom.add_category(&CategoryName::new("Press"), None).expect("a category");
    let sections: Vec<_> = (0..10)
        .map(|number| newsroom.add_category(&CategoryName::new(&format!("Section {number}")), Some(press.id)).expect("a category").id)
        .collect();
    for number in 0..count {
        let new = NewStatement {
            title: format!("Embassy Spokesperson on report {number}"),
            section: sections.get(number % sections.len()).copied(),
            summary: "The Embassy sets out the facts.".to_owned(),
            turns: turns(),
            ..NewStatement::default()
        };
        let id = newsroom.new_statement(new).expect("a draft").id;
        newsroom.publish(id, None, None).expect("an edition");
    }
}

fn request(to: &Path) -> ExportRequest {
    ExportRequest { to: to.to_owned(), package: Package::Site(Format::Html), section: None, only: Vec::new(), at: None }
}

/// Exports in a process of its own and says its time and peak memory.
fn export_child(newsroom: &Path, to: &Path) {
    let start = Instant::now();
    let newsroom = Newsroom::open(newsroom, Access::Read, Clock::System).expect("a newsroom");
    newsroom.export(&request(to), &mut |_| ControlFlow::Continue(())).expect("a package");
    let time = start.elapsed();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    println!("{} {}", time.as_micros(), peak.unwrap_or(0));
}

fn export_row(folder: &Path, newsroom: &Path, count: usize) {
    let to = folder.join(format!("out-{count}"));
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["export-child".as_ref(), newsroom.as_os_str(), to.as_os_str()])
        .output()
        .expect("a child");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [micros, peak] = numbers.as_slice() else { panic!("the export failed: {}", String::from_utf8_lossy(&output.stderr)) };
    // The peer writes the very same files with the same bytes, and nothing else.
    let mut files = Vec::new();
    collect(&to, &to, &mut files);
    let start = Instant::now();
    let copy = folder.join(format!("copy-{count}"));
    for (path, bytes) in &files {
        let path = copy.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    let peer = start.elapsed();
    row(&format!("export {count} statements as HTML (peer: write)"), Duration::from_micros(*micros), peer, Some(*peak));
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            files.push((path.strip_prefix(root).expect("below it").to_owned(), fs::read(&path).expect("a file")));
        }
    }
}

fn open_row(newsroom: &Path) {
    let time = median(21, || {
        let newsroom = Newsroom::open(newsroom, Access::Read, Clock::System).expect("a newsroom");
        let page = newsroom.list(None, None, None, None, None, 50).expect("a page");
        assert_eq!(page.rows.len(), 50);
    });
    // The peer reads the whole file once, as a program that keeps everything in memory would.
    let peer = median(5, || drop(std::hint::black_box(fs::read(newsroom).expect("a file"))));
    row("open 10,000 and list the first 50 (peer: read)", time, peer, None);
}
