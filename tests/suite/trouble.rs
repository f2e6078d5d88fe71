//! Bad days: full disks, folders that cannot be written, texts over the limits.

use lectern::desk::{Clock, DeskError, Edit, NewStatement, Newsroom};
use lectern_core::{
    lang::Lang,
    limits,
    profile::Profile,
    statement::{Role, Turn, TurnId},
};
use lectern_store::{Access, StoreError};
use std::{fs, path::Path, process::Command};
use uuid::Uuid;

fn newsroom() -> Newsroom {
    Newsroom::in_memory(&Profile::new(Lang::parse("en").unwrap()), Clock::System).unwrap()
}

fn turn(markdown: String) -> Turn {
    Turn { id: TurnId(Uuid::now_v7()), role: Role::Answer, speaker: None, outlet: None, markdown, origin: None }
}

#[test]
fn a_text_over_a_limit_is_refused_in_words_and_the_text_before_is_safe() {
    let mut newsroom = newsroom();
    let made = newsroom.new_statement(NewStatement { title: "A".to_owned(), ..NewStatement::default() }).unwrap();
    type Change = Box<dyn Fn(&mut lectern_core::statement::Text)>;
    let cases: &[(&str, Change)] = &[
        ("255", Box::new(|text| text.head.title = "é".repeat(256))),
        ("one line", Box::new(|text| text.head.title = "a\nb".to_owned())),
        ("1 MiB", Box::new(|text| text.turns = vec![turn("a".repeat(limits::TURN_MAX + 1))])),
        ("5 MiB", Box::new(|text| text.turns = vec![turn("a".repeat(limits::TURN_MAX)); 6])),
        ("control character", Box::new(|text| text.turns = vec![turn("a\0b".to_owned())])),
        ("control character", Box::new(|text| text.turns = vec![turn("a\u{FFFE}b".to_owned())])),
    ];
    for (words, change) in cases {
        let mut text = made.text.clone();
        change(&mut text);
        let error = newsroom.save(made.id, made.revision, text, "").unwrap_err();
        assert!(matches!(error, DeskError::Refused(_)) && error.to_string().contains(words), "{error}");
        assert_eq!(newsroom.statement(made.id).unwrap().text, made.text);
    }
    // The longest that is allowed, to the last character.
    let mut text = made.text.clone();
    text.head.title = "é".repeat(255);
    text.turns = vec![turn("a".repeat(limits::TURN_MAX))];
    newsroom.save(made.id, made.revision, text, "").unwrap();
}

/// Runs `work` in a folder on a disk of its own; `None`, with the reason said, where this
/// machine does not let us mount one.
fn on_small_disk<T>(options: &str, work: impl FnOnce(&Path) -> T) -> Option<T> {
    let folder = tempfile::tempdir().unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path()).status();
    if !mounted.is_ok_and(|status| status.success()) {
        eprintln!("not run: a small disk cannot be mounted here (needs root)");
        return None;
    }
    let answer = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(folder.path())));
    Command::new("umount").arg(folder.path()).status().unwrap();
    Some(answer.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
}

#[test]
fn a_full_disk_refuses_the_save_and_loses_nothing() {
    on_small_disk("size=2m", |folder| {
        let mut newsroom = Newsroom::init(&folder.join("n.lectern"), Clock::System).unwrap();
        let made = newsroom
            .new_statement(NewStatement { title: "A".to_owned(), turns: vec![turn("Kept words.".to_owned())], ..NewStatement::default() })
            .unwrap();
        let mut base = made.revision;
        let mut last = made.text.clone();
        let error = loop {
            let mut text = last.clone();
            text.turns.push(turn("word ".repeat(20_000)));
            match newsroom.save(made.id, base, text.clone(), "") {
                Ok(saved) => {
                    base = saved.revision;
                    last = text;
                }
                Err(error) => break error,
            }
        };
        assert!(matches!(error, DeskError::Store(StoreError::Full)), "{error}");
        assert!(error.to_string().contains("The disk is full. Nothing was changed."), "{error}");
        assert_eq!(newsroom.statement(made.id).unwrap().text, last);
        drop(newsroom);
        let again = Newsroom::open(&folder.join("n.lectern"), Access::Read, Clock::System).unwrap();
        assert_eq!(again.statement(made.id).unwrap().text, last);
        assert!(again.doctor().unwrap().is_sound());
    });
}

#[test]
fn an_export_that_fills_the_disk_leaves_no_half_package() {
    let home = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&home.path().join("sample.lectern")).unwrap();
    on_small_disk("size=200k", |folder| {
        let request = lectern::desk::ExportRequest {
            to: folder.join("out"),
            package: lectern::desk::Package::Site(lectern::desk::Format::Both),
            section: None,
            only: Vec::new(),
            at: None,
        };
        let error = newsroom.export(&request, &mut |_| std::ops::ControlFlow::Continue(())).unwrap_err();
        assert!(matches!(error, DeskError::File { .. }), "{error}");
        assert_eq!(fs::read_dir(folder).unwrap().count(), 0);
    });
}

#[test]
fn a_newsroom_in_a_read_only_folder_is_read_and_not_written() {
    let home = tempfile::tempdir().unwrap();
    let made = Newsroom::init_sample(&home.path().join("sample.lectern")).unwrap();
    drop(made);
    on_small_disk("size=4m", |folder| {
        fs::copy(home.path().join("sample.lectern"), folder.join("n.lectern")).unwrap();
        Command::new("mount").args(["-o", "remount,ro"]).arg(folder).status().unwrap();
        let error = Newsroom::open(&folder.join("n.lectern"), Access::Write, Clock::System).unwrap_err();
        assert!(matches!(error, DeskError::Store(StoreError::ReadOnly { .. })), "{error}");
        assert!(error.to_string().contains("Work in a folder that you may write to."), "{error}");
        let reading = Newsroom::open(&folder.join("n.lectern"), Access::Read, Clock::System).unwrap();
        let page = reading.list(None, None, None, None, None, 50).unwrap();
        assert_eq!(page.total, 18);
    });
}

#[test]
fn a_reader_cannot_change_anything() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("sample.lectern");
    drop(Newsroom::init_sample(&path).unwrap());
    let mut reading = Newsroom::open(&path, Access::Read, Clock::System).unwrap();
    let id = reading.find("on-the-port-of-selwick").unwrap();
    let error = reading.edit(id, Edit { title: Some("Changed".to_owned()), ..Edit::default() }).unwrap_err();
    assert!(matches!(error, DeskError::Store(StoreError::ReadOnly { .. })), "{error}");
}

#[test]
fn a_defect_in_one_intention_leaves_the_newsroom_to_the_next() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let desk = lectern::desk::Desk::new(newsroom());
    runtime.block_on(async {
        let failed = desk.call(|_| -> Result<(), DeskError> { panic!("a defect, on purpose") }).await;
        assert!(failed.unwrap_err().to_string().contains("copy your text"));
        let made = desk.call(|newsroom| newsroom.new_statement(NewStatement { title: "A".to_owned(), ..NewStatement::default() })).await;
        assert_eq!(made.unwrap().text.head.title, "A");
    });
}
