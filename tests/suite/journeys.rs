//! A statement's way through the desk, as its officers walk it.

use lectern::desk::{CategoryName, Clock, DeskError, Edit, ExportRequest, Format, NewStatement, Newsroom, Package, Progress};
use lectern_core::{
    lang::Lang,
    profile::Profile,
    slug::Slug,
    statement::{Role, Stage, StatementId, Turn, TurnId},
};
use std::{collections::BTreeMap, fs, ops::ControlFlow, path::Path};
use uuid::Uuid;

fn clock(text: &str) -> Clock {
    Clock::At(text.parse().unwrap())
}

fn newsroom() -> Newsroom {
    Newsroom::in_memory(&Profile::new(Lang::parse("en").unwrap()), clock("2026-03-02T12:00:00Z")).unwrap()
}

fn name(name: &str) -> CategoryName {
    CategoryName::new(name)
}

fn turns(words: &str) -> Vec<Turn> {
    let turn = |role, markdown: &str| Turn {
        id: TurnId(Uuid::now_v7()),
        role,
        speaker: None,
        outlet: None,
        markdown: markdown.to_owned(),
        origin: None,
    };
    vec![turn(Role::Question, "What is your comment?"), turn(Role::Answer, words)]
}

fn draft(newsroom: &mut Newsroom, title: &str, words: &str) -> StatementId {
    let section = newsroom.category_at("press/remarks").ok().map(|category| category.id);
    let new = NewStatement { title: title.to_owned(), section, turns: turns(words), ..NewStatement::default() };
    newsroom.new_statement(new).unwrap().id
}

fn with_sections() -> Newsroom {
    let mut newsroom = newsroom();
    let press = newsroom.add_category(&name("Press"), None).unwrap();
    newsroom.add_category(&name("Remarks"), Some(press.id)).unwrap();
    newsroom
}

fn request(to: &Path) -> ExportRequest {
    ExportRequest { to: to.to_owned(), package: Package::Site(Format::Both), section: None, only: Vec::new(), at: None }
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Every file below a folder with its bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder_now) = open.pop() {
        for entry in fs::read_dir(folder_now).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, DeskError>) -> String {
    match outcome.unwrap_err() {
        DeskError::Refused(why) => why,
        other => panic!("not a refusal: {other}"),
    }
}

#[test]
fn a_draft_is_published_exported_edited_and_the_next_export_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "We reject the claim.");
    let edition = newsroom.publish(id, None, None).unwrap();
    assert_eq!(edition.number, 1);
    assert_eq!(edition.text.head.slug, Some(Slug::parse("on-the-report").unwrap()));
    newsroom.export(&request(&folder.path().join("a")), &mut go_on).unwrap();
    newsroom
        .edit(id, Edit { body: Some("**Question:** Half-typed".to_owned()), title: Some("Changed".to_owned()), ..Edit::default() })
        .unwrap();
    newsroom.export(&request(&folder.path().join("b")), &mut go_on).unwrap();
    assert_eq!(tree(&folder.path().join("a")), tree(&folder.path().join("b")));
}

#[test]
fn an_export_of_the_same_editions_gives_the_same_bytes_and_the_same_package() {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let first = newsroom.export(&request(&folder.path().join("a")), &mut go_on).unwrap();
    let second = newsroom.export(&request(&folder.path().join("b")), &mut go_on).unwrap();
    assert_eq!(first.package, second.package);
    assert_eq!(tree(&folder.path().join("a")), tree(&folder.path().join("b")));
}

#[test]
fn a_draft_never_enters_a_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let published = draft(&mut newsroom, "Published", "Public words.");
    draft(&mut newsroom, "Secret draft", "Words nobody cleared.");
    newsroom.publish(published, None, None).unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    for (path, bytes) in tree(&folder.path().join("out")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("nobody cleared") && !text.contains("Secret draft") && !path.contains("secret"), "{path}");
    }
}

#[test]
fn an_internal_note_is_in_no_byte_of_a_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "We reject the claim.");
    newsroom.set_note(id, "canary-7f3a: do not mention the minister").unwrap();
    newsroom.publish(id, None, None).unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    for (path, bytes) in tree(&folder.path().join("out")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("canary-7f3a"), "{path}");
    }
    let rendered = newsroom.render(id).unwrap();
    for text in [rendered.fragment(), rendered.page(), rendered.text(), rendered.markdown()] {
        assert!(!text.contains("canary-7f3a"));
    }
}

#[test]
fn a_working_text_is_rendered_with_a_draft_mark_and_an_edition_without() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "We reject the claim.");
    let before = newsroom.render(id).unwrap();
    for text in [before.fragment(), before.page(), before.text()] {
        assert!(text.contains("Draft – not for publication"), "{text}");
    }
    assert!(before.markdown().contains("draft: true"));
    newsroom.publish(id, None, None).unwrap();
    let after = newsroom.render(id).unwrap();
    for text in [after.fragment(), after.page(), after.text()] {
        assert!(!text.contains("Draft – not"), "{text}");
    }
}

#[test]
fn what_is_not_fit_for_the_public_is_not_published() {
    let mut newsroom = with_sections();
    let cases: &[(&str, &str, &str)] = &[
        ("", "Words.", "no title"),
        ("Title", "", "answer to question 1 is empty"),
        ("Title", "The fee is [TK] marks.", "[TK]"),
        ("Title", "[x](javascript:alert(1))", "javascript:"),
        ("Title", "![x](https://other.example/pixel.png)", "picture"),
    ];
    for (title, words, why) in cases {
        let id = draft(&mut newsroom, title, words);
        let error = newsroom.publish(id, None, None).unwrap_err();
        assert!(matches!(error, DeskError::Blocked(_)), "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert!(newsroom.newest_edition(id).unwrap().is_none());
    }
}

#[test]
fn publishing_again_needs_a_change_and_shows_its_note() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "There were 12 ships.");
    newsroom.publish(id, None, None).unwrap();
    assert!(refusal(newsroom.publish(id, None, None)).contains("Nothing changed"));
    newsroom
        .edit(
            id,
            Edit { body: Some("**Question:** What is your comment?\n\n**Answer:** There were 21 ships.".to_owned()), ..Edit::default() },
        )
        .unwrap();
    let second = newsroom.publish(id, None, Some("Figure corrected from 12 to 21.")).unwrap();
    assert_eq!((second.number, second.change_note.as_deref()), (2, Some("Figure corrected from 12 to 21.")));
    // The question was not touched, so its anchor stays.
    let first = newsroom.edition(id, 1).unwrap();
    assert_eq!(first.text.turns[0].id, second.text.turns[0].id);
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    let page = fs::read_to_string(folder.path().join("out/data/en/press/remarks/on-the-report/index.html")).unwrap();
    assert!(page.contains("Figure corrected from 12 to 21.") && page.contains("There were 21 ships."), "{page}");
}

#[test]
fn a_text_saved_over_a_newer_one_is_refused_and_both_are_kept() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "First.");
    let opened = newsroom.statement(id).unwrap();
    newsroom.edit(id, Edit { title: Some("Newer".to_owned()), ..Edit::default() }).unwrap();
    let mut mine = opened.text.clone();
    mine.head.title = "Mine".to_owned();
    assert!(matches!(newsroom.save(id, opened.revision, mine, ""), Err(DeskError::Stale)));
    assert_eq!(newsroom.statement(id).unwrap().text.head.title, "Newer");
    assert!(matches!(newsroom.publish(id, Some(opened.revision), None), Err(DeskError::Stale)));
}

#[test]
fn a_taken_address_never_costs_the_words_that_were_typed() {
    let mut newsroom = with_sections();
    let first = draft(&mut newsroom, "First", "One.");
    newsroom.publish(first, None, None).unwrap();
    let second = draft(&mut newsroom, "Second", "Two.");
    let opened = newsroom.statement(second).unwrap();
    let mut text = opened.text.clone();
    text.head.slug = Some(Slug::parse("first").unwrap());
    text.head.title = "Second, with more words".to_owned();
    let saved = newsroom.save(second, opened.revision, text, "").unwrap();
    assert!(saved.slug_problem.unwrap().contains("already used by “First”"));
    let kept = newsroom.statement(second).unwrap().text.head;
    let own = Slug::parse("second").unwrap();
    assert_eq!((kept.title.as_str(), kept.slug), ("Second, with more words", Some(own)));
}

#[test]
fn statements_and_categories_share_one_namespace_in_a_section() {
    let mut newsroom = with_sections();
    let press = newsroom.category_at("press").unwrap();
    let new = |slug: &str| NewStatement {
        title: "A".to_owned(),
        section: Some(press.id),
        slug: Some(Slug::parse(slug).unwrap()),
        ..NewStatement::default()
    };
    assert!(refusal(newsroom.new_statement(new("remarks"))).contains("name of a category"));
    newsroom.new_statement(new("report")).unwrap();
    assert!(refusal(newsroom.new_statement(new("report"))).contains("already used"));
    let taken = CategoryName { name: "Report".to_owned(), slug: Some("report".to_owned()), names: None };
    assert!(refusal(newsroom.add_category(&taken, Some(press.id))).contains("already uses"));
    // Two statements of the same title get different addresses by themselves.
    let one = draft(&mut newsroom, "Same title", "One.");
    newsroom.publish(one, None, None).unwrap();
    let two = draft(&mut newsroom, "Same title", "Two.");
    assert_eq!(newsroom.publish(two, None, None).unwrap().text.head.slug.unwrap().as_str(), "same-title-2");
}

#[test]
fn a_category_never_comes_to_stand_below_itself() {
    let mut newsroom = with_sections();
    let press = newsroom.category_at("press").unwrap();
    let remarks = newsroom.category_at("press/remarks").unwrap();
    for target in [press.id, remarks.id] {
        assert!(refusal(newsroom.move_category(press.id, Some(target), None)).contains("into itself"));
    }
    assert_eq!(newsroom.tree().unwrap().path(remarks.id), "press/remarks");
}

#[test]
fn moving_a_category_keeps_old_addresses_as_redirects() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.publish(id, None, None).unwrap();
    let remarks = newsroom.category_at("press/remarks").unwrap();
    newsroom.move_category(remarks.id, None, Some(0)).unwrap();
    newsroom
        .rename_category(remarks.id, &CategoryName { name: "Spokesperson".to_owned(), slug: Some("spokesperson".to_owned()), names: None })
        .unwrap();
    let mut hugo = request(&folder.path().join("out"));
    hugo.package = Package::Hugo;
    newsroom.export(&hugo, &mut go_on).unwrap();
    let text = fs::read_to_string(folder.path().join("out/data/content/en/spokesperson/on-the-report/index.md")).unwrap();
    assert!(text.contains(r#"aliases: ["/en/press/remarks/on-the-report/", "/en/remarks/on-the-report/"]"#), "{text}");
}

#[test]
fn old_addresses_of_pages_and_sections_lead_to_the_new_ones_in_the_web_teams_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.publish(id, None, None).unwrap();
    let press = newsroom.category_at("press").unwrap();
    newsroom.rename_category(press.id, &CategoryName { name: "News".to_owned(), slug: Some("news".to_owned()), names: None }).unwrap();
    newsroom.rename_category(press.id, &CategoryName { name: "Media".to_owned(), slug: Some("media".to_owned()), names: None }).unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    let table = fs::read_to_string(folder.path().join("out/data/redirects.csv")).unwrap();
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(
        rows,
        [
            r#""from","to","status","reason""#,
            r#""/en/news/","/en/media/","301","moved""#,
            r#""/en/news/remarks/","/en/media/remarks/","301","moved""#,
            r#""/en/news/remarks/on-the-report/","/en/media/remarks/on-the-report/","301","moved""#,
            r#""/en/press/","/en/media/","301","moved""#,
            r#""/en/press/remarks/","/en/media/remarks/","301","moved""#,
            r#""/en/press/remarks/on-the-report/","/en/media/remarks/on-the-report/","301","moved""#,
        ]
    );
}

#[test]
fn a_generators_own_marks_in_a_text_are_only_text() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On marks", "Write {{< figure >}} or {{% sc %}} there.");
    newsroom.publish(id, None, None).unwrap();
    let mut hugo = request(&folder.path().join("out"));
    hugo.package = Package::Hugo;
    newsroom.export(&hugo, &mut go_on).unwrap();
    let text = fs::read_to_string(folder.path().join("out/data/content/en/press/remarks/on-marks/index.md")).unwrap();
    assert!(text.contains("{{&lt; figure >}} or {{&#37; sc %}}"), "{text}");
}

#[test]
fn the_slug_of_a_new_draft_finds_it() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    assert_eq!(newsroom.find("on-the-report").unwrap(), id);
}

#[test]
fn a_filled_category_is_removed_only_with_a_place_for_what_it_holds() {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    let press = newsroom.category_at("press").unwrap();
    let remarks = newsroom.category_at("press/remarks").unwrap();
    assert!(refusal(newsroom.remove_category(remarks.id, None)).contains("holds 1 statement"));
    assert!(refusal(newsroom.remove_category(press.id, Some(Some(remarks.id)))).contains("below it"));
    newsroom.remove_category(remarks.id, Some(Some(press.id))).unwrap();
    assert_eq!(newsroom.statement(id).unwrap().text.head.section, Some(press.id));
    assert!(newsroom.category_at("press/remarks").is_err());
}

#[test]
fn a_cancelled_or_failing_export_leaves_the_folder_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let to = folder.path().join("out");
    newsroom.export(&request(&to), &mut go_on).unwrap();
    let before = tree(&to);
    for stop_at in [0, 1, 7, 12] {
        let mut step = |progress: Progress| if progress.done >= stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        assert!(matches!(newsroom.export(&request(&to), &mut step), Err(DeskError::Cancelled)));
        assert_eq!(tree(&to), before);
    }
    let left: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|n| n.starts_with(".out"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn only_an_earlier_export_of_this_newsroom_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let to = folder.path().join("out");
    fs::create_dir(&to).unwrap();
    newsroom.export(&request(&to), &mut go_on).unwrap();
    newsroom.export(&request(&to), &mut go_on).unwrap();
    fs::write(to.join("data/notes.txt"), "mine").unwrap();
    assert!(refusal(newsroom.export(&request(&to), &mut go_on)).contains("data/notes.txt"));
    fs::remove_file(to.join("data/notes.txt")).unwrap();
    fs::create_dir_all(to.join("data/.git/objects")).unwrap();
    assert!(refusal(newsroom.export(&request(&to), &mut go_on)).contains("data/.git/objects/"));
    fs::remove_dir_all(to.join("data/.git")).unwrap();
    // Another newsroom's export, a folder of someone's files, a file.
    let mut other = with_sections();
    let id = draft(&mut other, "On the report", "Words.");
    other.publish(id, None, None).unwrap();
    assert!(refusal(other.export(&request(&to), &mut go_on)).contains("another newsroom"));
    let files = folder.path().join("files");
    fs::create_dir(&files).unwrap();
    fs::write(files.join("a.txt"), "mine").unwrap();
    assert!(refusal(other.export(&request(&files), &mut go_on)).contains("no export"));
    assert!(refusal(other.export(&request(&files.join("a.txt")), &mut go_on)).contains("not a folder"));
    assert_eq!(fs::read_to_string(files.join("a.txt")).unwrap(), "mine");
}

#[test]
fn a_newsroom_with_nothing_published_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    draft(&mut newsroom, "Draft", "Words.");
    assert!(refusal(newsroom.export(&request(&folder.path().join("out")), &mut go_on)).contains("Nothing is published"));
    assert!(!folder.path().join("out").exists());
}

#[test]
fn markdown_that_was_exported_comes_back_as_the_same_statement() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let mut hugo = request(&folder.path().join("out"));
    hugo.package = Package::Hugo;
    sample.export(&hugo, &mut go_on).unwrap();
    let mut second = newsroom();
    let options = lectern::desk::ImportOptions { create_categories: true, ..Default::default() };
    let report = second.import(&[folder.path().join("out/data/content")], &options).unwrap();
    assert_eq!(report.failed, []);
    assert_eq!(report.imported.len(), 12);
    for imported in &report.imported {
        let edition = sample.newest_edition(imported.id).unwrap().unwrap();
        let back = second.statement(imported.id).unwrap().text;
        assert_eq!(back.turns, edition.text.turns, "{}", imported.file.display());
        assert_eq!(back.head.title, edition.text.head.title);
        assert_eq!(back.head.slug, edition.text.head.slug);
        assert_eq!(back.head.date, edition.text.head.date);
        let path = |newsroom: &Newsroom, section: Option<_>| section.map(|section| newsroom.tree().unwrap().path(section));
        assert_eq!(path(&second, back.head.section), path(&sample, edition.text.head.section));
    }
}

#[test]
fn every_page_of_a_site_leads_only_to_files_that_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let to = folder.path().join("out");
    newsroom.export(&request(&to), &mut go_on).unwrap();
    let mut links = 0;
    for (path, bytes) in tree(&to.join("data")) {
        if !path.ends_with("index.html") {
            continue;
        }
        let html = String::from_utf8(bytes).unwrap();
        for (at, _) in html.match_indices("href=\"") {
            let target = html[at + 6..].split('"').next().unwrap();
            if target.starts_with('#') || target.contains(':') {
                continue;
            }
            links += 1;
            let file = to.join("data").join(&path).parent().unwrap().join(target);
            assert!(file.is_file(), "{path} leads to {target}");
        }
    }
    assert!(links > 100);
}

#[test]
fn archive_pages_stay_as_they_are_once_they_are_full() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    for number in 0..60 {
        let id = draft(&mut newsroom, &format!("Statement {number}"), "Words.");
        newsroom.publish(id, None, None).unwrap();
    }
    newsroom.export(&request(&folder.path().join("a")), &mut go_on).unwrap();
    let id = draft(&mut newsroom, "One more", "Words.");
    newsroom.publish(id, None, None).unwrap();
    newsroom.export(&request(&folder.path().join("b")), &mut go_on).unwrap();
    let (before, after) = (tree(&folder.path().join("a/data")), tree(&folder.path().join("b/data")));
    let page = "en/press/remarks/page/1/index.html";
    assert_eq!(before[page], after[page]);
    assert!(after.contains_key("en/press/remarks/page/2/index.html"));
    let changed = after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).count();
    assert!(changed <= 12, "{changed} files changed");
}

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
fn merging_moves_everything_and_old_addresses_lead_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the report", "Words.");
    newsroom.publish(id, None, None).unwrap();
    let press = newsroom.category_at("press").unwrap();
    let talks = newsroom.add_category(&name("Talks"), None).unwrap();
    let remarks = newsroom.category_at("press/remarks").unwrap();
    assert!(refusal(newsroom.merge_category(press.id, remarks.id)).contains("below it"));
    newsroom.merge_category(remarks.id, talks.id).unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    let table = fs::read_to_string(folder.path().join("out/data/redirects.csv")).unwrap();
    for (from, to) in [("/en/press/remarks/", "/en/talks/"), ("/en/press/remarks/on-the-report/", "/en/talks/on-the-report/")] {
        assert!(table.contains(&format!("\"{from}\",\"{to}\",\"301\"")), "{table}");
    }
}

#[test]
fn sections_have_names_in_the_pages_language_and_their_own_tag_where_they_have_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let arabic = Lang::parse("ar").unwrap();
    let press = newsroom.category_at("press").unwrap();
    let named = CategoryName { names: Some(vec![(arabic.clone(), "الصحافة".to_owned())]), ..CategoryName::new("Press") };
    newsroom.rename_category(press.id, &named).unwrap();
    let section = Some(newsroom.category_at("press/remarks").unwrap().id);
    let new =
        NewStatement { title: "بيان".to_owned(), lang: Some(arabic), section, turns: turns("كلمات."), ..NewStatement::default() };
    let id = newsroom.new_statement(new).unwrap().id;
    let slug = newsroom.publish(id, None, None).unwrap().text.head.slug.unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    let page = fs::read_to_string(folder.path().join(format!("out/data/ar/press/remarks/{slug}/index.html"))).unwrap();
    assert!(page.contains("<bdi>الصحافة</bdi>") && page.contains("<bdi lang=\"en\" dir=\"ltr\">Remarks</bdi>"), "{page}");
    let matter = fs::read_to_string(folder.path().join(format!("out/data/ar/press/remarks/{slug}/index.md"))).unwrap();
    assert!(matter.contains("{name: \"الصحافة\", url: \"/ar/press/\"}"), "{matter}");
}
