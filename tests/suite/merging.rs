//! Merging and removing categories, and taking that back.

use std::fs;

use lectern::desk::{CategoryName, Edit, NewStatement, Newsroom, SlugProblem, Why};
use lectern_core::{category::Tree, statement::StatementId};

use crate::newsroom::*;

/// The bytes of a package made now.
fn package(newsroom: &Newsroom) -> std::collections::BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    tree(&folder.path().join("out"))
}

fn redirects(newsroom: &Newsroom) -> String {
    String::from_utf8(package(newsroom).remove("data/redirects.csv").unwrap()).unwrap()
}

/// Press › Remarks with one published statement and one draft, and Talks beside Press.
fn filled() -> (Newsroom, StatementId, StatementId) {
    let mut newsroom = with_sections();
    newsroom.add_category(&name("Talks"), None).unwrap();
    let published = draft(&mut newsroom, "On the report", "Words.");
    newsroom.publish(published, None, None).unwrap();
    let written = draft(&mut newsroom, "On the bridge", "Words.");
    (newsroom, published, written)
}

fn file(newsroom: &mut Newsroom, id: StatementId, path: &str) {
    let section = newsroom.category_at(path).unwrap().id;
    newsroom.edit(id, Edit { section: Some(Some(section)), ..Edit::default() }).unwrap();
}

fn path_of(newsroom: &Newsroom, id: StatementId) -> String {
    let section = newsroom.statement(id).unwrap().text.head.section.unwrap();
    newsroom.tree().unwrap().path(section)
}

#[test]
fn every_merge_in_the_sample_newsroom_taken_back_leaves_the_same_tree_and_the_same_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let (before, bytes): (Tree, _) = (newsroom.tree().unwrap(), package(&newsroom));
    let all: Vec<_> = before.walk().into_iter().map(|(_, category)| category.id).collect();
    let mut merged = 0;
    for id in &all {
        for into in all.iter().filter(|into| !before.subtree(*id).contains(into)) {
            if newsroom.merge_category(*id, *into).is_err() {
                continue;
            }
            assert!(newsroom.tree().unwrap() != before);
            let back = newsroom.restore_category(*id).unwrap();
            assert_eq!((back.statements_stayed, back.categories_stayed), (0, 0));
            assert_eq!(newsroom.tree().unwrap(), before);
            merged += 1;
        }
    }
    assert!(merged >= all.len(), "{merged} merges");
    assert_eq!(package(&newsroom), bytes);
    assert_eq!(newsroom.doctor().unwrap().journal, Vec::<String>::new());
}

#[test]
fn a_filled_category_that_was_removed_comes_back_with_its_categories_and_texts() {
    let (mut newsroom, published, written) = filled();
    let press = newsroom.category_at("press").unwrap();
    let own = NewStatement { title: "House rules".to_owned(), section: Some(press.id), turns: turns("Words."), ..NewStatement::default() };
    let own = newsroom.new_statement(own).unwrap().id;
    let (before, bytes) = (newsroom.tree().unwrap(), package(&newsroom));
    newsroom.remove_category(press.id, Some(None)).unwrap();
    assert_eq!((path_of(&newsroom, published), newsroom.statement(own).unwrap().text.head.section), ("remarks".to_owned(), None));
    newsroom.restore_category(press.id).unwrap();
    assert_eq!(newsroom.tree().unwrap(), before);
    let paths = [published, written, own].map(|id| path_of(&newsroom, id));
    assert_eq!(paths, ["press/remarks", "press/remarks", "press"]);
    assert_eq!(package(&newsroom), bytes);
}

#[test]
fn an_empty_category_comes_back_with_its_id_names_and_place() {
    let mut newsroom = with_sections();
    let talks = newsroom.add_category(&name("Talks"), None).unwrap();
    newsroom.move_category(talks.id, None, Some(0)).unwrap();
    let french = (lectern_core::lang::Lang::parse("fr").unwrap(), "Discours".to_owned());
    newsroom.rename_category(talks.id, &CategoryName { names: Some(vec![french]), ..name("Talks") }).unwrap();
    let before = newsroom.tree().unwrap();
    newsroom.remove_category(talks.id, None).unwrap();
    newsroom.restore_category(talks.id).unwrap();
    assert_eq!(newsroom.tree().unwrap(), before);
}

#[test]
fn what_was_filed_or_moved_elsewhere_since_stays_there_and_is_counted() {
    let (mut newsroom, published, written) = filled();
    let press = newsroom.category_at("press").unwrap();
    newsroom.add_category(&name("Archive"), None).unwrap();
    let remarks = newsroom.category_at("press/remarks").unwrap();
    newsroom.add_category(&name("Old"), Some(remarks.id)).unwrap();
    let talks = newsroom.category_at("talks").unwrap();
    newsroom.merge_category(remarks.id, talks.id).unwrap();
    file(&mut newsroom, written, "archive");
    let old = newsroom.category_at("talks/old").unwrap();
    newsroom.move_category(old.id, Some(press.id), None).unwrap();
    let back = newsroom.restore_category(remarks.id).unwrap();
    assert_eq!((back.statements_stayed, back.categories_stayed), (1, 1));
    assert_eq!([path_of(&newsroom, written), path_of(&newsroom, published)], ["archive", "press/remarks"]);
    assert!(newsroom.category_at("press/old").is_ok());
}

#[test]
fn words_that_were_written_after_a_merge_go_back_with_their_statement() {
    let (mut newsroom, published, _) = filled();
    let (remarks, talks) = (newsroom.category_at("press/remarks").unwrap(), newsroom.category_at("talks").unwrap());
    newsroom.merge_category(remarks.id, talks.id).unwrap();
    newsroom.edit(published, Edit { title: Some("On the new report".to_owned()), ..Edit::default() }).unwrap();
    newsroom.publish(published, None, Some("A new title.")).unwrap();
    newsroom.restore_category(remarks.id).unwrap();
    assert_eq!(newsroom.statement(published).unwrap().text.head.title, "On the new report");
    assert_eq!(path_of(&newsroom, published), "press/remarks");
    let page = package(&newsroom).into_keys().find(|path| path.ends_with("on-the-report/index.html")).unwrap();
    assert_eq!(page, "data/en/press/remarks/on-the-report/index.html");
    assert_eq!(newsroom.doctor().unwrap().journal, Vec::<String>::new());
}

#[test]
fn an_address_that_only_the_merged_page_had_is_forgotten_unless_a_package_was_made_in_between() {
    for exported in [false, true] {
        let (mut newsroom, ..) = filled();
        let (remarks, talks) = (newsroom.category_at("press/remarks").unwrap(), newsroom.category_at("talks").unwrap());
        newsroom.merge_category(remarks.id, talks.id).unwrap();
        if exported {
            package(&newsroom);
        }
        newsroom.restore_category(remarks.id).unwrap();
        let table = redirects(&newsroom);
        let row = "\"/en/talks/on-the-report/\",\"/en/press/remarks/on-the-report/\",\"301\"";
        assert_eq!(table.contains(row), exported, "{table}");
        assert!(!table.contains("\"/en/press/remarks/on-the-report/\",\"/en/talks"), "{table}");
    }
}

#[test]
fn an_old_address_that_led_to_a_merged_category_leads_to_it_again() {
    let (mut newsroom, ..) = filled();
    let remarks = newsroom.category_at("press/remarks").unwrap();
    let renamed = CategoryName { slug: Some("comments".to_owned()), ..name("Comments") };
    newsroom.rename_category(remarks.id, &renamed).unwrap();
    let talks = newsroom.category_at("talks").unwrap();
    let before = redirects(&newsroom);
    assert!(before.contains("\"/en/press/remarks/\",\"/en/press/comments/\""), "{before}");
    newsroom.merge_category(remarks.id, talks.id).unwrap();
    newsroom.restore_category(remarks.id).unwrap();
    assert_eq!(redirects(&newsroom), before);
    let old = newsroom.old_addresses(remarks.id).unwrap();
    let rows: Vec<_> = old.iter().map(|each| (each.path.as_str(), each.leads_to.as_str(), each.why)).collect();
    assert_eq!(rows, [("/en/press/remarks/", "/en/press/comments/", Some(Why::Renamed))]);
    // Something that stands there again is no old address.
    newsroom.add_category(&name("Remarks"), Some(newsroom.category_at("press").unwrap().id)).unwrap();
    assert_eq!(newsroom.old_addresses(remarks.id).unwrap(), []);
}

#[test]
fn a_category_does_not_come_back_over_another_or_without_its_place() {
    let (mut newsroom, published, _) = filled();
    let (press, remarks) = (newsroom.category_at("press").unwrap(), newsroom.category_at("press/remarks").unwrap());
    let talks = newsroom.category_at("talks").unwrap();
    newsroom.merge_category(remarks.id, talks.id).unwrap();
    let other = newsroom.add_category(&name("Remarks"), Some(press.id)).unwrap();
    assert!(refusal(newsroom.restore_category(remarks.id)).contains("already uses the folder name “remarks”"));
    newsroom.remove_category(other.id, None).unwrap();
    newsroom.remove_category(press.id, None).unwrap();
    assert!(refusal(newsroom.restore_category(remarks.id)).contains("the category that it stood in is gone"));
    assert_eq!(path_of(&newsroom, published), "talks");
    newsroom.restore_category(press.id).unwrap();
    newsroom.restore_category(remarks.id).unwrap();
    assert_eq!(path_of(&newsroom, published), "press/remarks");
    assert!(newsroom.restore_category(remarks.id).is_err());
}

#[test]
fn a_part_of_an_address_is_checked_and_a_free_one_proposed() {
    let (newsroom, ..) = filled();
    let (press, remarks) = (newsroom.category_at("press").unwrap().id, newsroom.category_at("press/remarks").unwrap().id);
    let cases = [
        (None, None, "news", None, Some("news")),
        (None, None, "press", Some(SlugProblem::Category), Some("press-2")),
        (None, Some(press), "press", None, Some("press")),
        (Some(remarks), None, "on-the-report", Some(SlugProblem::Statement), Some("on-the-report-2")),
        (None, None, "Press Releases", Some(SlugProblem::Invalid), Some("press-releases")),
        (None, None, "!", Some(SlugProblem::Invalid), None),
    ];
    for (parent, id, text, problem, proposed) in cases {
        let found = newsroom.check_category_slug(parent, id, text).unwrap();
        assert_eq!((found.problem, found.proposed.as_ref().map(|slug| slug.as_str())), (problem, proposed), "{text}");
    }
}

#[test]
fn a_package_made_beside_the_desk_counts_as_made_in_between() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.lectern");
    let newsroom = Newsroom::init_sample(&path).unwrap();
    let tree = newsroom.tree().unwrap();
    // The welcome holds drafts alone, which have no public address.
    let (id, into) = (tree.at("press").unwrap().id, tree.walk().last().unwrap().1.id);
    drop(newsroom);
    let newsroom = Newsroom::open_for_window(&path, lectern::desk::Clock::System).unwrap();
    let desk = lectern::desk::Desk::new(newsroom);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let out = folder.path().join("out");
    let request = request(&out);
    let again = folder.path().join("again");
    let after = crate::newsroom::request(&again);
    runtime.block_on(async move {
        desk.call(move |newsroom| newsroom.merge_category(id, into)).await.unwrap();
        desk.beside(move |newsroom| newsroom.export(&request, &mut go_on)).await.unwrap();
        desk.call(move |newsroom| newsroom.restore_category(id)).await.unwrap();
        desk.beside(move |newsroom| newsroom.export(&after, &mut go_on)).await.unwrap();
        desk.close();
    });
    let (first, second) =
        ["out", "again"].map(|name| fs::read_to_string(folder.path().join(name).join("data/redirects.csv")).unwrap()).into();
    assert_ne!(first, second);
    // Every page of the package in between still leads somewhere.
    for page in crate::newsroom::tree(&out).into_keys().filter(|path| path.ends_with("index.html") && path.starts_with("data/en/")) {
        let address = format!("/{}", page.trim_start_matches("data/").trim_end_matches("index.html"));
        assert!(again.join(&page).is_file() || second.contains(&format!("\"{address}\",")), "{address} is dead");
    }
}

#[test]
fn an_old_address_says_whether_it_was_renamed_moved_or_merged() {
    let (mut newsroom, ..) = filled();
    let (press, remarks) = (newsroom.category_at("press").unwrap(), newsroom.category_at("press/remarks").unwrap());
    let talks = newsroom.category_at("talks").unwrap();
    let told = |newsroom: &Newsroom, id| -> Vec<(String, Option<Why>)> {
        newsroom.old_addresses(id).unwrap().into_iter().map(|old| (old.path, old.why)).collect()
    };
    newsroom.move_category(remarks.id, None, None).unwrap();
    newsroom.rename_category(remarks.id, &CategoryName { slug: Some("comments".to_owned()), ..name("Comments") }).unwrap();
    let all = told(&newsroom, remarks.id);
    assert!(all.contains(&("/en/press/remarks/".to_owned(), Some(Why::Moved))), "{all:?}");
    assert!(all.contains(&("/en/remarks/".to_owned(), Some(Why::Renamed))), "{all:?}");
    newsroom.merge_category(remarks.id, talks.id).unwrap();
    let merged = told(&newsroom, talks.id);
    assert!(merged.contains(&("/en/comments/".to_owned(), Some(Why::Merged))), "{merged:?}");
    assert_eq!(told(&newsroom, press.id), []);
}
