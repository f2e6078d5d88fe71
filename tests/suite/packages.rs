//! What a package holds, and what it never holds.

use std::{fs, ops::ControlFlow};

use lectern::desk::{CategoryName, DeskError, NewStatement, Newsroom, Package, Progress};
use lectern_core::lang::Lang;

use crate::newsroom::*;

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
