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

use lectern::desk::{Browse, CategoryName, Clock, ExportRequest, Format, NewStatement, Newsroom, Package};
use lectern_core::{
    lang::Lang,
    profile::Profile,
    render,
    statement::{Head, Kind, RevisionId, Role, SetId, Stage, Statement, StatementId, Text, Turn, TurnId},
};
use lectern_spelling::HouseWords;
use lectern_store::{
    Access, Store, StoreError,
    statements::{self, Direction, Order, Sort},
};
use uuid::Uuid;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, task, newsroom, to] = arguments.as_slice()
        && task == "export-child"
    {
        return export_child(Path::new(newsroom), Path::new(to));
    }
    println!("{:<46} {:>11} {:>11} {:>7} {:>10}", "what", "time", "peer", "ratio", "memory");
    let folder = tempfile::tempdir().expect("a temporary folder");
    // `script/bench library` times the library alone.
    if arguments.iter().any(|argument| argument == "library") {
        return library_rows(&folder.path().join("library.lectern"));
    }
    render_row();
    spelling_rows();
    for count in [1_000, 10_000] {
        let newsroom = folder.path().join(format!("{count}.lectern"));
        fill(&newsroom, count);
        export_row(folder.path(), &newsroom, count);
        if count == 10_000 {
            open_row(&newsroom);
        }
    }
    library_rows(&folder.path().join("library.lectern"));
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
    let time = median(201, || drop(std::hint::black_box(render::article(&english, &turns, &[]))));
    // The peer is one bare pass of the same words through the same Markdown parser.
    let peer = median(201, || drop(std::hint::black_box(render::removed(&all, &[]))));
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
        let page = newsroom.browse(&Browse::default(), 0, 50).expect("a page");
        assert_eq!(page.rows.len(), 50);
    });
    // The peer reads the whole file once, as a program that keeps everything in memory would.
    let peer = median(5, || drop(std::hint::black_box(fs::read(newsroom).expect("a file"))));
    row("open 10,000 and list the first 50 (peer: read)", time, peer, None);
}

/// How many statements the library of a large office holds after some years.
const MANY: u128 = 100_000;

/// Statements without texts, because the list reads none; all of them in one transaction.
fn fill_library(path: &Path) {
    let english = Lang::parse("en").expect("a tag");
    let start: jiff::Timestamp = "2020-01-01T00:00:00Z".parse().expect("an instant");
    let mut store = Store::create(path, &Profile::new(english), Uuid::now_v7(), start).expect("a newsroom");
    let topics = ["rail fares", "l’école", "水质", "الميناء", "visa fees", "the harbour", "fishing quotas"];
    let langs = ["en", "fr", "zh", "ar"].map(|tag| Lang::parse(tag).expect("a tag"));
    store
        .write(|tx| {
            for (n, number) in (1..=MANY).zip(0_usize..) {
                let mut head = Head::new(langs[number % langs.len()].clone());
                head.title = format!("Report {} on {}", n.wrapping_mul(7919) % MANY, topics[number % topics.len()]);
                head.kind = Kind::ALL[number % Kind::ALL.len()];
                let statement = Statement {
                    id: StatementId(Uuid::from_u128((7 << 76) | (8 << 60) | n)),
                    set: SetId(Uuid::from_u128(n)),
                    stage: if number % 5 == 0 { Stage::Draft } else { Stage::Published },
                    revision: RevisionId(Uuid::from_u128(n)),
                    text: Text { head, turns: Vec::new() },
                    saved_at: start + jiff::SignedDuration::from_mins(i64::try_from(number).expect("small")),
                };
                statements::insert(tx, &statement, start)?;
            }
            Ok::<_, StoreError>(())
        })
        .expect("a library");
}

/// What one waits for in the library. The peer reads the first page in the usual order.
fn library_rows(path: &Path) {
    fill_library(path);
    let newsroom = Newsroom::open(path, Access::Read, Clock::System).expect("a newsroom");
    let page = |browse: &Browse, from: u64| drop(std::hint::black_box(newsroom.browse(browse, from, 50).expect("a page")));
    let first = median(21, || page(&Browse::default(), 0));
    let order = |by, direction| Browse { order: Order { by, direction }, ..Browse::default() };
    let typed = |title: &str, by| Browse { title: title.to_owned(), ..order(by, Direction::Up) };
    let drafts = Browse { stages: vec![Stage::Draft], kinds: vec![Kind::Speech], ..Browse::default() };
    row("100,000: first page (peer: itself)", first, first, None);
    for (what, browse, from) in [
        ("100,000: page in the middle", Browse::default(), 50_000),
        ("100,000: last page", Browse::default(), 99_950),
        ("100,000: last page by title", order(Sort::Title, Direction::Up), 99_950),
        ("100,000: last page by due date", order(Sort::Due, Direction::Down), 99_950),
        ("100,000: two filters, last page", drafts.clone(), 3_300),
        ("100,000: type-ahead, one letter", typed("r", Sort::Saved), 0),
        ("100,000: type-ahead, one title", typed("report 54321 on", Sort::Saved), 0),
        ("100,000: type-ahead by title, Chinese", typed("水", Sort::Title), 0),
        ("100,000: type-ahead, nothing found", typed("nowhere", Sort::Title), 0),
    ] {
        row(what, median(11, || page(&browse, from)), first, None);
    }
    for (what, browse) in [("100,000: count all", Browse::default()), ("100,000: count with two filters", drafts)] {
        let time = median(11, || assert!(newsroom.browse_count(&browse).expect("a count") > 0));
        row(what, time, first, None);
    }
    row("100,000: counts for the sidebar", median(11, || drop(newsroom.overview().expect("counts"))), first, None);
}
