//! The Bin, the history, copies and query sheets.

use std::fs;

use lectern::desk::{Clock, DeskError, Edit, Newsroom};
use lectern_core::{slug::Slug, statement::Stage};

use crate::newsroom::*;

#[test]
fn a_draft_in_the_bin_is_out_of_sight_and_comes_back_as_it_was() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.set_note(id, "keep me").unwrap();
    let before = newsroom.statement(id).unwrap();
    newsroom.bin(id).unwrap();
    assert_eq!(newsroom.list(None, None, None, None, None, 10).unwrap().total, 0);
    assert_eq!(newsroom.list(None, Some(Stage::Spiked), None, None, None, 10).unwrap().total, 1);
    assert!(newsroom.publish(id, None, None).is_err());
    newsroom.unbin(id).unwrap();
    assert_eq!(newsroom.statement(id).unwrap(), before);
    assert_eq!(newsroom.note(id).unwrap().body, "keep me");
}

#[test]
fn an_address_that_was_given_away_is_proposed_anew_when_a_draft_comes_back() {
    let mut newsroom = with_sections();
    let first = draft(&mut newsroom, "On the report", "One.");
    newsroom.bin(first).unwrap();
    let second = draft(&mut newsroom, "On the report", "Two.");
    assert_eq!(newsroom.statement(second).unwrap().text.head.slug.unwrap().as_str(), "on-the-report");
    newsroom.unbin(first).unwrap();
    let head = newsroom.statement(first).unwrap().text.head;
    assert_eq!(newsroom.effective_slug(first, &head).unwrap().as_str(), "on-the-report-2");
}

#[test]
fn a_published_statement_never_goes_to_the_bin() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.publish(id, None, None).unwrap();
    assert!(refusal(newsroom.bin(id)).contains("still be public"));
}

#[test]
fn many_drafts_go_to_the_bin_and_back_in_one_act_and_what_may_not_stays() {
    let mut newsroom = with_sections();
    let [first, second, public] = ["One", "Two", "Three"].map(|title| draft(&mut newsroom, title, "Words."));
    newsroom.publish(public, None, None).unwrap();
    let ids = [first, public, second];
    let together = newsroom.bin_all(&ids).unwrap();
    assert_eq!(together.done, [first, second]);
    assert_eq!(together.stayed.len(), 1);
    assert_eq!(together.stayed[0].0, public);
    assert!(together.stayed[0].1.to_string().contains("still be public"));
    assert_eq!(newsroom.list(None, Some(Stage::Spiked), None, None, None, 10).unwrap().total, 2);
    let back = newsroom.unbin_all(&ids).unwrap();
    assert_eq!(back.done, [first, second]);
    assert_eq!(back.stayed[0].0, public);
    assert_eq!(newsroom.list(None, Some(Stage::Spiked), None, None, None, 10).unwrap().total, 0);
}

#[test]
fn two_drafts_whose_addresses_meet_in_a_category_do_not_both_get_there() {
    let mut newsroom = with_sections();
    let there = newsroom.tree().unwrap().children(None).next().unwrap().id;
    let ids = ["One", "Two", "Three"].map(|title| draft(&mut newsroom, title, "Words."));
    let taken = Slug::parse("taken").unwrap();
    newsroom.edit(ids[0], Edit { slug: Some(taken.clone()), section: Some(Some(there)), ..Edit::default() }).unwrap();
    newsroom.edit(ids[1], Edit { slug: Some(taken), section: Some(None), ..Edit::default() }).unwrap();
    newsroom.edit(ids[2], Edit { section: Some(None), ..Edit::default() }).unwrap();
    let before = newsroom.statement(ids[1]).unwrap();
    let together = newsroom.file_all(&ids.map(|id| (id, Some(there)))).unwrap();
    assert_eq!(together.done, [ids[0], ids[2]]);
    assert!(together.stayed[0].1.to_string().contains("already used by “One”"), "{}", together.stayed[0].1);
    assert_eq!(newsroom.statement(ids[1]).unwrap(), before);
    assert_eq!(newsroom.statement(ids[2]).unwrap().text.head.section, Some(there));
}

#[test]
fn filing_is_one_change_of_the_file_and_leaves_the_history_of_what_does_not_move_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    let mut newsroom = Newsroom::init(&path, clock("2026-03-01T12:00:00Z")).unwrap();
    let ids = ["One", "Two"].map(|title| draft(&mut newsroom, title, "Words."));
    let before = ids.map(|id| newsroom.statement(id).unwrap().revision);
    let filings = ids.map(|id| (id, newsroom.statement(id).unwrap().text.head.section));
    assert_eq!(newsroom.file_all(&filings).unwrap().done, ids);
    assert_eq!(ids.map(|id| newsroom.statement(id).unwrap().revision), before);
    drop(newsroom);
    // A file that takes no more writes: nothing moved, and the whole act says so.
    let mut reader = Newsroom::open(&path, lectern_store::Access::Read, clock("2026-03-01T12:00:00Z")).unwrap();
    assert!(matches!(reader.bin_all(&ids), Err(DeskError::Store(_))));
    assert_eq!(reader.list(None, Some(Stage::Spiked), None, None, None, 10).unwrap().total, 0);
}

#[test]
fn the_bin_forgets_after_thirty_days_and_not_before_and_keeps_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    let mut newsroom = Newsroom::init(&path, clock("2026-03-01T12:00:00Z")).unwrap();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.bin(id).unwrap();
    drop(newsroom);
    let mut later = Newsroom::open(&path, lectern_store::Access::Write, clock("2026-03-31T11:59:00Z")).unwrap();
    assert_eq!(later.empty_old_bin().unwrap(), 0);
    drop(later);
    let mut later = Newsroom::open(&path, lectern_store::Access::Write, clock("2026-03-31T12:01:00Z")).unwrap();
    assert_eq!(later.empty_old_bin().unwrap(), 1);
    assert!(later.statement(id).is_err());
    let copy = fs::read_dir(folder.path().join("press-backups")).unwrap().next().unwrap().unwrap().path();
    let old = Newsroom::open(&copy, lectern_store::Access::Read, Clock::System).unwrap();
    assert_eq!(old.statement(id).unwrap().text.head.title, "On the report");
}

#[test]
fn a_copy_is_kept_an_hour_after_a_change_and_only_when_something_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    let mut newsroom = Newsroom::init(&path, Clock::System).unwrap();
    assert_eq!(newsroom.keep_copy_if_due().unwrap(), None);
    draft(&mut newsroom, "On the report", "Words.");
    let copy = newsroom.keep_copy_if_due().unwrap().unwrap();
    assert!(Newsroom::open(&copy, lectern_store::Access::Read, Clock::System).unwrap().doctor().unwrap().is_sound());
    draft(&mut newsroom, "On another", "Words.");
    assert_eq!(newsroom.keep_copy_if_due().unwrap(), None);
    assert!(newsroom.keep_copy_if_changed().unwrap().is_some());
    assert_eq!(newsroom.keep_copy_if_changed().unwrap(), None);
}

#[test]
fn restoring_an_earlier_text_makes_a_new_revision_and_loses_nothing() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "First words.");
    let first = newsroom.statement(id).unwrap();
    newsroom.edit(id, Edit { title: Some("Second".to_owned()), ..Edit::default() }).unwrap();
    let second = newsroom.statement(id).unwrap();
    assert!(matches!(newsroom.restore_revision(id, first.revision, first.revision), Err(DeskError::Stale)));
    let restored = newsroom.restore_revision(id, first.revision, second.revision).unwrap();
    assert_eq!(restored.text, first.text);
    assert_eq!(newsroom.revisions(id).unwrap().len(), 3);
    assert_eq!(newsroom.revision(id, second.revision).unwrap().head.title, "Second");
    let other = draft(&mut newsroom, "Other", "Words.");
    assert!(newsroom.revision(other, first.revision).is_err());
}

#[test]
fn a_copy_of_a_statement_has_its_words_and_turns_of_its_own() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.publish(id, None, None).unwrap();
    let copy = newsroom.duplicate(id).unwrap();
    let original = newsroom.statement(id).unwrap();
    assert_eq!(copy.stage, Stage::Draft);
    assert_eq!(copy.text.head.slug.unwrap().as_str(), "on-the-report-2");
    for (mine, theirs) in copy.text.turns.iter().zip(&original.text.turns) {
        assert_eq!(mine.markdown, theirs.markdown);
        assert_ne!(mine.id, theirs.id);
    }
}

#[test]
fn a_query_sheet_is_kept_inside_and_its_deadline_makes_a_statement_due() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    draft(&mut newsroom, "No hurry", "Words.");
    let sheet = lectern_core::query_sheet::QuerySheet {
        journalist: "canary-journalist".to_owned(),
        contact: "canary-contact".to_owned(),
        deadline: Some("2026-03-02T15:00:00Z".parse().unwrap()),
        ..Default::default()
    };
    newsroom.set_query_sheet(id, &sheet).unwrap();
    assert_eq!(newsroom.query_sheet(id).unwrap(), sheet);
    let end = newsroom.end_of_today().unwrap();
    let due = newsroom.list(None, None, None, Some(end), None, 10).unwrap();
    assert_eq!((due.total, due.rows[0].id, due.rows[0].deadline), (1, id, sheet.deadline));
    newsroom.publish(id, None, None).unwrap();
    assert_eq!(newsroom.list(None, None, None, Some(end), None, 10).unwrap().total, 0);
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    for (path, bytes) in tree(&folder.path().join("out")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("canary-"), "{path}");
    }
}

#[test]
fn a_clock_that_is_set_back_a_year_keeps_copies_coming_and_the_newest_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    drop(Newsroom::init(&path, clock("2026-03-01T12:00:00Z")).unwrap());
    let backups = folder.path().join("press-backups");
    fs::create_dir(&backups).unwrap();
    // More copies than are kept by number, all later than the clock will say.
    for day in 1..=28 {
        for hour in [1, 2] {
            fs::write(backups.join(format!("press-2026-02-{day:02}T{hour:02}0000.lectern")), "").unwrap();
        }
    }
    let mut back = Newsroom::open(&path, lectern_store::Access::Write, clock("2025-03-01T12:00:00Z")).unwrap();
    let id = draft(&mut back, "On the report", "Words.");
    let copy = back.keep_copy_if_due().unwrap().unwrap();
    assert!(copy.exists(), "the copy of now was dropped as an old one");
    let saved = back.statement(id).unwrap();
    assert_eq!(saved.saved_at.to_string(), "2025-03-01T12:00:00Z", "the window says the time that the clock shows");
}
