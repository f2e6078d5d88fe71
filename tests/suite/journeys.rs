//! A statement's way through the desk, as its officers walk it.

use std::fs;

use lectern::desk::{CategoryName, DeskError, Edit, NewStatement, Package};
use lectern_core::{
    checks,
    lang::Lang,
    slug::Slug,
    statement::{Head, Role, Text, Turn, TurnId},
};

use crate::newsroom::*;

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
    let cases: &[(&str, &str, &str, &str)] = &[
        ("", "Words.", "no title", "empty no_title()"),
        ("Title", "", "answer to question 1 is empty", "empty answer(1)"),
        ("Title", "The fee is [TK] marks.", "[TK]", "placeholder text([TK])"),
        ("Title", "[x](javascript:alert(1))", "javascript:", "link address(javascript:alert(1))"),
        ("Title", "![x](https://other.example/pixel.png)", "picture", "link picture(https://other.example/pixel.png)"),
    ];
    for (title, words, why, case) in cases {
        let id = draft(&mut newsroom, title, words);
        let error = newsroom.publish(id, None, None).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
        // The window says it in its own language, by the case and what it names.
        let DeskError::Blocked(findings) = &error else { panic!("{error}") };
        let found: Vec<String> = findings.iter().map(|one| format!("{} {}({})", one.check, one.case, one.args.join(", "))).collect();
        assert_eq!(found, [*case]);
        assert!(newsroom.newest_edition(id).unwrap().is_none());
    }
}

#[test]
fn whatever_a_check_finds_has_words_in_the_window() {
    let words = include_str!("../../ui/src/words/en/errors.ts");
    let words = &words[words.find("\n  findings: {").unwrap()..];
    let turn = |role, markdown: &str| Turn {
        id: TurnId::parse(&format!("01890000-0000-7000-8000-{:012x}", markdown.len())).unwrap(),
        role,
        speaker: None,
        outlet: None,
        markdown: markdown.to_owned(),
        origin: None,
    };
    let faults = "[x](javascript:alert(1)) ![x](https://other.example/pixel.png) <b>x</b> \u{202e} [TK] ![y](nowhere.png)";
    let deep = format!("{} x", ">".repeat(200));
    let mut head = Head::new(Lang::parse("en").unwrap());
    head.title = "[TK] \u{202e}".to_owned();
    let turns = vec![turn(Role::Question, ""), turn(Role::Answer, " "), turn(Role::Text, faults), turn(Role::Text, &deep)];
    let faulty = checks::run(&Text { head, turns });
    let empty = checks::run(&Text { head: Head::new(Lang::parse("en").unwrap()), turns: Vec::new() });
    let mut cases = 0;
    for finding in faulty.iter().chain(&empty) {
        let group = format!("\n    {}: {{", finding.check.replace('-', "_"));
        let group = &words[words.find(&group).unwrap_or_else(|| panic!("no words for {}", finding.check))..];
        let group = &group[..group.find("\n    },").unwrap()];
        assert!(group.contains(&format!("\n      {}: ", finding.case)), "{} {}: {}", finding.check, finding.case, finding.message);
        cases += 1;
    }
    assert!(cases >= 12, "{cases} findings");
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
    assert!(saved.slug_problem.unwrap().to_string().contains("already used by “First”"));
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
