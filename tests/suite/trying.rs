//! The sample taken into an empty newsroom, and taken away again.

use std::fs;

use lectern::desk::{Clock, DeskError, Newsroom};
use lectern_core::{lang::Lang, statement::Turn};
use lectern_store::Access;

use crate::newsroom::*;

fn empty(folder: &tempfile::TempDir) -> Newsroom {
    Newsroom::init(&folder.path().join("press.lectern"), clock("2026-03-10T12:00:00Z")).unwrap()
}

fn filled(folder: &tempfile::TempDir, first: &str) -> Newsroom {
    let mut newsroom = empty(folder);
    newsroom.fill_sample(&Lang::parse(first).unwrap()).unwrap();
    newsroom
}

fn titles(newsroom: &Newsroom) -> Vec<String> {
    newsroom.list(None, None, None, None, None, 100).unwrap().rows.into_iter().map(|row| row.title).collect()
}

fn refusal<T: std::fmt::Debug>(answer: Result<T, DeskError>) -> String {
    answer.unwrap_err().to_string()
}

#[test]
fn the_sample_explains_itself_first_in_the_language_of_the_window() {
    for (lang, title) in
        [("en", "Welcome to Lectern"), ("fr", "Bienvenue dans Lectern"), ("zh-Hans", "欢迎使用 Lectern"), ("ar", "أهلًا بكم في Lectern")]
    {
        let folder = tempfile::tempdir().unwrap();
        let newsroom = filled(&folder, lang);
        assert_eq!(titles(&newsroom)[0], title);
        assert_eq!(titles(&newsroom).len(), 18);
        assert_eq!(newsroom.sample_count().unwrap(), 18);
        // What was put there away from the newsroom is gone.
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().contains("restoring")), "{left:?}");
    }
}

#[test]
fn every_welcome_has_ten_questions_and_ten_answers_and_is_no_public_text() {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = filled(&folder, "en");
    let welcome = newsroom.category_at("welcome").unwrap().id;
    let rows = newsroom.list(None, None, None, None, None, 100).unwrap().rows;
    let rows: Vec<_> = rows.into_iter().filter(|row| row.section == Some(welcome)).collect();
    assert_eq!(rows.len(), 4);
    for row in rows {
        let statement = newsroom.statement(row.id).unwrap();
        let of = |role: &str| statement.text.turns.iter().filter(|turn| turn.role.word() == role).count();
        assert_eq!((of("question"), of("answer"), of("text")), (10, 10, 1), "{}", row.title);
        assert_eq!(row.edition, None);
    }
}

#[test]
fn the_sample_goes_into_no_newsroom_that_holds_anything() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = empty(&folder);
    let id = draft(&mut newsroom, "On the report", "First words.");
    newsroom.bin(id).unwrap();
    let english = Lang::parse("en").unwrap();
    assert!(refusal(newsroom.fill_sample(&english)).contains("only goes into an empty newsroom"));
    assert_eq!(newsroom.statement(id).unwrap().text.head.title, "On the report");

    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = filled(&folder, "en");
    assert!(refusal(newsroom.fill_sample(&english)).contains("only goes into an empty newsroom"));
    drop(newsroom);
    let mut reader = Newsroom::open(&folder.path().join("press.lectern"), Access::Read, Clock::System).unwrap();
    reader.fill_sample(&english).unwrap_err();
    reader.remove_sample().unwrap_err();
}

#[test]
fn an_untouched_sample_leaves_the_newsroom_as_it_was_and_can_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let before = empty(&folder).profile().unwrap();
    fs::remove_dir_all(folder.path()).unwrap();
    fs::create_dir(folder.path()).unwrap();
    let mut newsroom = filled(&folder, "fr");
    let removed = newsroom.remove_sample().unwrap();
    assert_eq!((removed.removed, removed.kept), (18, 0));
    assert!(titles(&newsroom).is_empty());
    assert!(newsroom.tree().unwrap().walk().is_empty());
    assert!(newsroom.house_words().unwrap().is_empty());
    assert_eq!(newsroom.profile().unwrap(), before);
    assert_eq!(newsroom.kept_copies().len(), 1);
    newsroom.fill_sample(&Lang::parse("fr").unwrap()).unwrap();
    assert_eq!(newsroom.sample_count().unwrap(), 18);
}

/// What an officer may do to a statement of the sample, and what of it may never be lost.
type Change = (&'static str, fn(&mut Newsroom, lectern_core::statement::StatementId));

const CHANGES: &[Change] = &[
    ("words", |newsroom, id| {
        let mut statement = newsroom.statement(id).unwrap();
        let Some(Turn { markdown, .. }) = statement.text.turns.last_mut() else { panic!("no turn") };
        markdown.push_str(" CANARY");
        newsroom.save(id, statement.revision, statement.text, "").unwrap();
    }),
    ("a title", |newsroom, id| {
        newsroom.edit(id, lectern::desk::Edit { title: Some("CANARY".to_owned()), ..Default::default() }).unwrap();
    }),
    ("a section", |newsroom, id| {
        let section = newsroom.category_at("press/remarks").unwrap().id;
        newsroom.edit(id, lectern::desk::Edit { section: Some(Some(section)), ..Default::default() }).unwrap();
    }),
    ("a note", |newsroom, id| newsroom.set_note(id, "CANARY").unwrap()),
    ("a query", |newsroom, id| {
        let sheet = lectern_core::query_sheet::QuerySheet { outlet: "CANARY".to_owned(), ..Default::default() };
        newsroom.set_query_sheet(id, &sheet).unwrap();
    }),
    ("a publication", |newsroom, id| {
        newsroom.publish(id, None, None).unwrap();
    }),
];

#[test]
fn a_statement_of_the_sample_that_was_changed_here_is_never_removed() {
    for (what, change) in CHANGES {
        let folder = tempfile::tempdir().unwrap();
        let mut newsroom = filled(&folder, "en");
        let welcome = newsroom.list(None, None, None, None, None, 100).unwrap().rows[0].id;
        change(&mut newsroom, welcome);
        let before = newsroom.statement(welcome).unwrap();
        let note = newsroom.note(welcome).unwrap().body;
        let removed = newsroom.remove_sample().unwrap();
        assert_eq!((removed.removed, removed.kept), (17, 1), "{what}");
        assert_eq!(newsroom.statement(welcome).unwrap(), before, "{what}");
        assert_eq!(newsroom.note(welcome).unwrap().body, note, "{what}");
        // Its section stays with it, and so does what the newsroom says of itself.
        assert!(newsroom.tree().unwrap().get(before.text.head.section.unwrap()).is_some(), "{what}");
        assert!(newsroom.profile().unwrap().notice.contains("invented"), "{what}");
    }
}

#[test]
fn what_the_officer_made_stays_when_the_sample_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = filled(&folder, "en");
    let own = draft(&mut newsroom, "On the report", "First words.");
    let press = newsroom.category_at("press").unwrap().id;
    let speeches = newsroom.category_at("ambassador/speeches").unwrap().id;
    newsroom.edit(own, lectern::desk::Edit { section: Some(Some(press)), ..Default::default() }).unwrap();
    newsroom.rename_category(speeches, &lectern::desk::CategoryName::new("Addresses")).unwrap();
    newsroom.add_house_word("Calder", None).unwrap();
    let profile = lectern_core::profile::Profile { organisation: "Our own".to_owned(), ..newsroom.profile().unwrap() };
    newsroom.set_profile(&profile).unwrap();
    let removed = newsroom.remove_sample().unwrap();
    assert_eq!((removed.removed, removed.kept), (18, 0));
    assert_eq!(titles(&newsroom), ["On the report"]);
    assert_eq!(newsroom.profile().unwrap(), profile);
    let tree = newsroom.tree().unwrap();
    let names: Vec<String> = tree.walk().into_iter().map(|(_, category)| category.name.clone()).collect();
    assert_eq!(names, ["Press", "The Ambassador", "Addresses"]);
    let words: Vec<String> = newsroom.house_words().unwrap().iter().map(|word| word.word().to_owned()).collect();
    assert_eq!(words, ["Calder"]);
}
