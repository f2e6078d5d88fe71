//! Kept copies brought back, damage found, and newsrooms that are open twice.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lectern::{
    desk::{Clock, Desk, DeskError, Newsroom, WhyRead},
    ipc::{self, ErrorCode, HeadView, TurnView, history, newsroom, safekeeping, saving, statements, together},
};
use lectern_core::statement::StatementId;
use lectern_store::Access;

use crate::newsroom::*;

const PAGE: usize = 4096;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/newsrooms").join(name)
}

/// A newsroom on the disk with one draft, and where its copies go.
fn room(folder: &tempfile::TempDir) -> (Newsroom, StatementId, PathBuf) {
    let path = folder.path().join("press.lectern");
    let mut newsroom = Newsroom::init(&path, clock("2026-03-02T12:00:00Z")).unwrap();
    let id = draft(&mut newsroom, "On the report", "First words.");
    (newsroom, id, folder.path().join("press-backups"))
}

fn title(newsroom: &Newsroom, id: StatementId) -> String {
    newsroom.statement(id).unwrap().text.head.title
}

fn retitle(newsroom: &mut Newsroom, id: StatementId, title: &str) {
    newsroom.edit(id, lectern::desk::Edit { title: Some(title.to_owned()), ..Default::default() }).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Overwrites the last pages of a closed newsroom.
fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let end = bytes.len();
    bytes[end - 3 * PAGE..].fill(0xA5);
    fs::write(path, bytes).unwrap();
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Runtime::new().unwrap().block_on(work)
}

#[test]
fn a_kept_copy_comes_back_and_today_is_copied_first_so_that_it_comes_back_the_same_way() {
    let folder = tempfile::tempdir().unwrap();
    let (mut newsroom, id, backups) = room(&folder);
    newsroom.keep_copy_if_due().unwrap().unwrap();
    retitle(&mut newsroom, id, "Typed since");
    draft(&mut newsroom, "A second one", "Words.");

    let copies = newsroom.kept_copies();
    assert_eq!(copies.len(), 1);
    assert_eq!((copies[0].at.to_string().as_str(), copies[0].statements.clone()), ("2026-03-02T12:00:00Z", Ok(1)));
    assert_eq!(copies[0].bytes, fs::metadata(backups.join(&copies[0].name)).unwrap().len());

    let restored = newsroom.restore_copy(&copies[0].name).unwrap();
    assert_eq!((restored.at, restored.statements, restored.before_was_damaged), (copies[0].at, 1, false));
    assert_eq!(title(&newsroom, id), "On the report");
    assert!(newsroom.doctor().unwrap().is_sound());
    // It is the same open newsroom: it can be written at once, and what is written stays.
    retitle(&mut newsroom, id, "Going on");
    assert!(newsroom.keep_copy_if_due().unwrap().is_some(), "what was brought back is kept too");

    let before = newsroom.kept_copies().into_iter().find(|copy| backups.join(&copy.name) == restored.before).unwrap();
    assert_eq!(before.statements, Ok(2));
    newsroom.restore_copy(&before.name).unwrap();
    assert_eq!(title(&newsroom, id), "Typed since");
    assert!(names(&backups).iter().all(|name| name.starts_with("press-2026")), "nothing is left on the bench: {:?}", names(&backups));
    drop(newsroom);
    let again = Newsroom::open(&folder.path().join("press.lectern"), Access::Write, Clock::System).unwrap();
    assert_eq!(title(&again, id), "Typed since");
}

#[test]
fn a_copy_that_cannot_be_used_says_so_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut newsroom, id, backups) = room(&folder);
    let copy = newsroom.keep_copy_if_due().unwrap().unwrap();
    let named = |day: u32| backups.join(format!("press-2026-01-{day:02}T120000.lectern"));
    fs::copy(&copy, named(1)).unwrap();
    damage(&named(1));
    fs::write(named(2), "no newsroom at all").unwrap();
    Newsroom::init(&folder.path().join("other.lectern"), Clock::System).unwrap().backup(&named(3)).unwrap();
    let mut newer = fs::read(&copy).unwrap();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(named(4), newer).unwrap();
    fs::write(folder.path().join("outside.lectern"), fs::read(&copy).unwrap()).unwrap();
    retitle(&mut newsroom, id, "Typed since");
    let before = names(&backups);

    for (name, why) in [
        ("press-2026-01-01T120000.lectern", "The copy is damaged and was not used. Nothing was changed"),
        ("press-2026-01-02T120000.lectern", "The copy is damaged and was not used. Nothing was changed"),
        ("press-2026-01-03T120000.lectern", "It is a copy of another newsroom. Nothing was changed"),
        ("press-2026-01-04T120000.lectern", "The copy was made by a newer Lectern and was not used. Nothing was changed"),
        ("press-2026-01-05T120000.lectern", "That copy is no longer there. Nothing was changed"),
        ("../outside.lectern", "That copy is no longer there. Nothing was changed"),
        ("", "That copy is no longer there. Nothing was changed"),
    ] {
        let said = newsroom.restore_copy(name).unwrap_err().to_string();
        assert!(said.starts_with(why), "{name}: {said}");
        assert_eq!((title(&newsroom, id).as_str(), names(&backups)), ("Typed since", before.clone()), "{name}");
    }
    let listed: Vec<bool> = newsroom.kept_copies().iter().map(|copy| copy.statements.is_ok()).collect();
    assert_eq!(listed.len(), 5);
    assert!(listed[0] && !listed[1] && !listed[2] && !listed[3], "{:?}", newsroom.kept_copies());
}

#[test]
fn a_copy_of_an_older_schema_is_brought_up_to_date_on_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    fs::copy(fixture("v2.db"), &path).unwrap();
    fs::create_dir(folder.path().join("press-backups")).unwrap();
    let copy = "press-2026-03-01T120000.lectern";
    fs::copy(fixture("v2.db"), folder.path().join("press-backups").join(copy)).unwrap();
    let mut newsroom = Newsroom::open(&path, Access::Write, Clock::System).unwrap();
    let id = newsroom.find("water-treaty").unwrap();
    retitle(&mut newsroom, id, "Typed since");
    newsroom.restore_copy(copy).unwrap();
    let report = newsroom.doctor().unwrap();
    assert!(report.is_sound() && report.schema == lectern_store::SCHEMA, "{report:?}");
    assert_eq!(title(&newsroom, id), "On the water treaty");
    retitle(&mut newsroom, id, "Going on");
    // The copy itself stays what it was.
    assert_eq!(fs::read(folder.path().join("press-backups").join(copy)).unwrap(), fs::read(fixture("v2.db")).unwrap());
}

#[test]
fn a_damaged_newsroom_is_found_out_after_it_opened_and_a_copy_comes_back_with_every_page_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let (mut newsroom, id, backups) = room(&folder);
    for n in 0..60 {
        draft(&mut newsroom, &format!("Number {n}"), &"Long enough to fill pages. ".repeat(60));
    }
    newsroom.keep_copy_if_due().unwrap().unwrap();
    drop(newsroom);
    let path = folder.path().join("press.lectern");
    damage(&path);
    let newsroom = Newsroom::open_for_window(&path, clock("2026-03-02T13:00:00Z")).unwrap();
    let desk = Desk::new(newsroom);
    run(async {
        let health = safekeeping::check_newsroom(&desk, ipc::CheckNewsroom {}).await.unwrap();
        assert!(!health.faults.is_empty());
        let copies = safekeeping::list_copies(&desk, ipc::ListCopies {}).await.unwrap();
        let restored = safekeeping::restore_copy(&desk, ipc::RestoreCopy { name: copies.rows[0].name.clone() }).await.unwrap();
        assert!(restored.before_was_damaged && restored.before.contains("press-damaged-"), "{restored:?}");
        assert_eq!(safekeeping::check_newsroom(&desk, ipc::CheckNewsroom {}).await.unwrap().faults, Vec::<String>::new());
        let read = desk.call(move |newsroom| newsroom.statement(id)).await.unwrap();
        assert_eq!(read.text.head.title, "On the report");
    });
    desk.close();
    // Page by page as it stood, for whoever can save more from it.
    let aside = names(&backups).into_iter().find(|name| name.starts_with("press-damaged-")).unwrap();
    assert!(fs::read(backups.join(aside)).unwrap().windows(PAGE).any(|page| page.iter().all(|byte| *byte == 0xA5)));
    assert!(Newsroom::open(&path, Access::Read, Clock::System).unwrap().doctor().unwrap().is_sound());
}

#[test]
fn a_sound_newsroom_passes_the_look_and_a_reader_is_refused_the_restoring() {
    let folder = tempfile::tempdir().unwrap();
    let (mut newsroom, _, _) = room(&folder);
    let copy = newsroom.keep_copy_if_due().unwrap().unwrap();
    assert_eq!(newsroom.quick_look().unwrap(), Vec::<String>::new());
    let mut reader = Newsroom::open(&folder.path().join("press.lectern"), Access::Read, Clock::System).unwrap();
    let refused = reader.restore_copy(&copy.file_name().unwrap().to_string_lossy()).unwrap_err();
    assert!(matches!(refused, DeskError::Store(lectern_store::StoreError::ReadOnly { .. })), "{refused}");
}

#[test]
fn a_newsroom_that_is_open_elsewhere_opens_for_reading_says_who_has_it_and_takes_no_text() {
    let folder = tempfile::tempdir().unwrap();
    let (first, id, _) = room(&folder);
    let second = Newsroom::open_for_window(&folder.path().join("press.lectern"), Clock::System).unwrap();
    let desk = Desk::new(second);
    assert!(matches!(desk.why_read(), Some(WhyRead::OpenElsewhere(Some(holder))) if holder.contains("process")));
    run(async {
        let said = newsroom::get_newsroom(&desk, ipc::GetNewsroom {}).await.unwrap().read_only.unwrap();
        assert!(matches!(said.reason, Some(ipc::Reason::Fault(ipc::Fault::OpenElsewhere { holder: Some(_) }))), "{said:?}");
        let said = said.message;
        assert!(said.starts_with("The newsroom is open in another window or program (process "), "{said}");
        assert!(said.ends_with("close it there and open it again to write."), "{said}");
        let view = statements::open_statement(&desk, ipc::OpenStatement { id: id.to_string() }).await.unwrap();
        let head = HeadView { title: "From the second window".to_owned(), ..view.head };
        let save = ipc::SaveStatement { id: view.id, base: view.revision, head, turns: view.turns, note: view.note };
        assert_eq!(saving::save_statement(&desk, save).await.unwrap_err().code, ErrorCode::ReadOnly);
        let bin = together::bin_statements(&desk, ipc::BinStatements { ids: vec![id.to_string()] }).await;
        assert_eq!(bin.unwrap_err().code, ErrorCode::ReadOnly);
    });
    assert_eq!(title(&first, id), "On the report");
}

#[test]
fn a_stale_text_is_refused_compared_and_kept_as_a_version_beside_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let (newsroom, id, _) = room(&folder);
    let desk = Desk::new(newsroom);
    let id = id.to_string();
    run(async {
        let opened = statements::open_statement(&desk, ipc::OpenStatement { id: id.clone() }).await.unwrap();
        let text = |words: &str| -> (HeadView, Vec<TurnView>) {
            let mut turns = opened.turns.clone();
            turns[1].markdown = words.to_owned();
            (opened.head.clone(), turns)
        };
        let save = |base: &str, words: &str| {
            let (head, turns) = text(words);
            ipc::SaveStatement { id: id.clone(), base: base.to_owned(), head, turns, note: String::new() }
        };
        // Both save twice within a minute, so the newest text is open and would be written over.
        let theirs = saving::save_statement(&desk, save(&opened.revision, "Their words.")).await.unwrap();
        let theirs = saving::save_statement(&desk, save(&theirs.revision, "Their words, at last.")).await.unwrap();
        let stale = saving::save_statement(&desk, save(&opened.revision, "My words.")).await.unwrap_err();
        assert_eq!(stale.code, ErrorCode::Stale);

        // What was written over within the minute can be looked at and brought back, too.
        let between = history::list_moments(&desk, ipc::ListMoments { id: id.clone(), version: theirs.revision.clone() }).await.unwrap();
        assert_eq!(between.rows.len(), 1);
        let compare = ipc::CompareVersions { id: id.clone(), from: between.rows[0].version.clone(), to: theirs.revision.clone() };
        let turns = history::compare_versions(&desk, compare).await.unwrap().turns;
        let added: String = turns[1].words.iter().filter(|run| run.presence != ipc::Presence::Both).map(|run| run.words.as_str()).collect();
        assert!(added.contains("at last"), "{added}");

        let (head, turns) = text("My words.");
        let compare = ipc::CompareUnsaved { id: id.clone(), head: head.clone(), turns: turns.clone() };
        let comparison = history::compare_unsaved(&desk, compare).await.unwrap();
        let words: String = comparison.turns[1].words.iter().map(|run| run.words.as_str()).collect();
        assert!(words.contains("Their") && words.contains("My"), "{words}");

        let keep = |base: &str| ipc::SaveVersion {
            id: id.clone(),
            base: base.to_owned(),
            head: head.clone(),
            turns: turns.clone(),
            note: String::new(),
        };
        assert_eq!(saving::save_version(&desk, keep(&opened.revision)).await.unwrap_err().code, ErrorCode::Stale);
        let mine = saving::save_version(&desk, keep(&theirs.revision)).await.unwrap();
        let restore = ipc::RestoreVersion { id: id.clone(), version: theirs.revision.clone(), base: mine.revision.clone() };
        let now = history::restore_version(&desk, restore).await.unwrap();
        assert_eq!(now.turns[1].markdown, "Their words, at last.");
        let versions = history::list_versions(&desk, ipc::ListVersions { id: id.clone() }).await.unwrap();
        let kept: Vec<&str> = versions.rows.iter().map(|row| row.version.as_str()).collect();
        assert_eq!(kept, [now.revision.as_str(), &mine.revision, &theirs.revision, &opened.revision]);
    });
}
