//! The library: what it shows, in which order, and what a new statement starts with.

use lectern::desk::{Browse, Due, NewStatement, Newsroom, Updated};
use lectern_core::{
    lang::Lang,
    profile::Profile,
    query_sheet::QuerySheet,
    statement::{Kind, Role, Stage},
};
use lectern_store::statements::{Direction, Order, Sort};

use crate::newsroom::*;

fn titles(newsroom: &Newsroom, browse: &Browse) -> Vec<String> {
    let page = newsroom.browse(browse, 0, 50).unwrap();
    assert_eq!(page.total, page.rows.len() as u64);
    assert_eq!(newsroom.browse_count(browse).unwrap(), page.total);
    page.rows.into_iter().map(|row| row.title).collect()
}

fn order(by: Sort, direction: Direction) -> Order {
    Order { by, direction }
}

/// Four statements in two languages, of three kinds, in two sections.
fn four() -> Newsroom {
    let mut newsroom = with_sections();
    let press = newsroom.category_at("press").unwrap().id;
    let remarks = newsroom.category_at("press/remarks").unwrap().id;
    for (title, lang, kind, section) in [
        ("École fermée", "fr", Kind::PressRelease, Some(remarks)),
        ("Ecole ouverte", "fr", Kind::Advisory, Some(press)),
        ("Rail fares", "en", Kind::SpokespersonRemarks, Some(remarks)),
        ("On rail safety", "en", Kind::SpokespersonRemarks, None),
    ] {
        let new = NewStatement {
            title: title.to_owned(),
            lang: Some(Lang::parse(lang).unwrap()),
            kind: Some(kind),
            section,
            turns: turns("Words."),
            ..NewStatement::default()
        };
        newsroom.new_statement(new).unwrap();
    }
    newsroom
}

#[test]
fn each_filter_narrows_what_the_others_leave() {
    let newsroom = four();
    let by_title = Browse { order: order(Sort::Title, Direction::Up), ..Browse::default() };
    let press = newsroom.category_at("press").unwrap().id;
    let remarks = newsroom.category_at("press/remarks").unwrap().id;
    let french = Lang::parse("fr").unwrap();
    for (browse, expected) in [
        (by_title.clone(), &["École fermée", "Ecole ouverte", "On rail safety", "Rail fares"][..]),
        (
            Browse { order: order(Sort::Title, Direction::Down), ..by_title.clone() },
            &["Rail fares", "On rail safety", "Ecole ouverte", "École fermée"],
        ),
        // A section stands for what is below it.
        (Browse { sections: vec![press], ..by_title.clone() }, &["École fermée", "Ecole ouverte", "Rail fares"]),
        (Browse { sections: vec![remarks, press], ..by_title.clone() }, &["École fermée", "Ecole ouverte", "Rail fares"]),
        (Browse { sections: vec![remarks], langs: vec![french.clone()], ..by_title.clone() }, &["École fermée"]),
        (Browse { kinds: vec![Kind::Advisory, Kind::PressRelease], ..by_title.clone() }, &["École fermée", "Ecole ouverte"]),
        (Browse { title: "RAIL on".to_owned(), ..by_title.clone() }, &["On rail safety"]),
        (Browse { title: "ecole".to_owned(), kinds: vec![Kind::Speech], ..by_title.clone() }, &[]),
        (Browse { stages: vec![Stage::Published], ..by_title.clone() }, &[]),
    ] {
        assert_eq!(titles(&newsroom, &browse), expected, "{browse:?}");
    }
}

#[test]
fn a_week_starts_on_monday_and_a_day_at_midnight_of_the_newsroom() {
    // Monday, 2 March 2026, noon in Greenwich; in Auckland, 13 hours ahead, it is Tuesday already.
    let mut profile = Profile::new(Lang::parse("en").unwrap());
    profile.time_zone = "Pacific/Auckland".to_owned();
    for (clock_text, expected) in [
        ("2026-02-28T10:59:59Z", [false, false, false]),
        ("2026-02-28T11:00:00Z", [false, true, false]),
        ("2026-03-01T10:59:59Z", [false, true, false]),
        ("2026-03-01T11:00:00Z", [true, true, true]),
        ("2026-03-02T10:59:59Z", [true, true, true]),
        ("2026-03-02T11:00:00Z", [true, true, false]),
    ] {
        // A newsroom that was written at one time is looked at later.
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("n.lectern");
        let mut written = Newsroom::init(&path, clock(clock_text)).unwrap();
        written.set_profile(&Profile { site_name: "S".to_owned(), organisation: "O".to_owned(), ..profile.clone() }).unwrap();
        written.new_statement(NewStatement { title: "T".to_owned(), ..NewStatement::default() }).unwrap();
        drop(written);
        let read = Newsroom::open(&path, lectern_store::Access::Read, clock("2026-03-02T12:00:00Z")).unwrap();
        let day = "2026-03-02".parse().unwrap();
        let shown = [Updated::ThisWeek, Updated::ThisMonth, Updated::Between(Some(day), Some(day))]
            .map(|updated| read.browse_count(&Browse { updated: Some(updated), ..Browse::default() }).unwrap() == 1);
        assert_eq!(shown, expected, "{clock_text}");
    }
}

#[test]
fn what_is_due_today_is_unpublished_and_the_earliest_stands_first() {
    let mut newsroom = four();
    let all = newsroom.browse(&Browse::default(), 0, 50).unwrap().rows;
    for (row, deadline) in all.iter().zip(["2026-03-02T18:00:00Z", "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z"]) {
        newsroom.set_query_sheet(row.id, &QuerySheet { deadline: Some(deadline.parse().unwrap()), ..QuerySheet::default() }).unwrap();
    }
    let by_due = Browse { order: order(Sort::Due, Direction::Up), ..Browse::default() };
    let expected = [1, 0, 2, 3].map(|at: usize| all[at].title.clone());
    assert_eq!(titles(&newsroom, &by_due), expected);
    assert_eq!(titles(&newsroom, &Browse { due: Due::Today, ..by_due }), expected[..2]);
}

#[test]
fn rows_of_the_bin_are_not_given_by_their_ids() {
    let mut newsroom = four();
    let ids: Vec<_> = newsroom.browse(&Browse::default(), 0, 2).unwrap().rows.iter().map(|row| row.id).collect();
    newsroom.bin(ids[0]).unwrap();
    assert_eq!(newsroom.rows(&ids).unwrap().iter().map(|row| row.id).collect::<Vec<_>>(), ids[1..]);
}

#[test]
fn a_template_speaks_the_language_of_the_statement_or_else_of_the_newsroom() {
    let newsroom = four();
    let french = Lang::parse("fr").unwrap();
    let words = |lang: Option<&Lang>| newsroom.template(Kind::Speech, lang).unwrap().remove(0).markdown;
    assert!(words(Some(&french)).contains("Je vous remercie."));
    assert!(words(None).contains("Thank you."));
    let roles: Vec<_> = newsroom.template(Kind::SpokespersonRemarks, None).unwrap().iter().map(|turn| turn.role).collect();
    assert_eq!(roles, [Role::Question, Role::Answer]);
}
