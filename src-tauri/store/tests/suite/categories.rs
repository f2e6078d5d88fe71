//! The tree: order, moves, removal and redirects.

use lectern_core::category::Category;
use lectern_store::{
    Store, StoreError,
    categories::{self, Redirect, Target, Why},
    editions,
    statements::{self, Keep},
};

use crate::sample::*;

/// The tree as `position name` lines, children indented.
fn drawn(store: &Store) -> Vec<String> {
    let tree = categories::tree(store.connection()).unwrap();
    tree.walk().into_iter().map(|(depth, c)| format!("{}{} {}", " ".repeat(depth), c.position, c.name)).collect()
}

fn planted() -> Store {
    let mut store = memory();
    store
        .write(|tx| {
            for category in [
                category(1, None, "press", 0),
                category(2, None, "travel", 7),
                category(3, Some(1), "remarks", 0),
                category(4, Some(1), "speeches", 1),
                category(5, Some(1), "first", 0),
            ] {
                categories::insert(tx, &category)?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    store
}

#[test]
fn siblings_are_numbered_without_gaps() {
    let mut store = planted();
    assert_eq!(drawn(&store), ["0 press", " 0 first", " 1 remarks", " 2 speeches", "1 travel"]);
    let changed = |store: &mut Store, category: Category| store.write(|tx| categories::update(tx, &category));
    changed(&mut store, category(5, Some(1), "first", 2)).unwrap();
    assert_eq!(drawn(&store), ["0 press", " 0 remarks", " 1 speeches", " 2 first", "1 travel"]);
    changed(&mut store, category(3, Some(2), "remarks", 0)).unwrap();
    assert_eq!(drawn(&store), ["0 press", " 0 speeches", " 1 first", "1 travel", " 0 remarks"]);
    changed(&mut store, category(4, None, "speeches", 0)).unwrap();
    assert_eq!(drawn(&store), ["0 speeches", "1 press", " 0 first", "2 travel", " 0 remarks"]);
    let archived = Category { name: "Old".to_owned(), archived: true, ..category(2, None, "travel", 2) };
    changed(&mut store, archived.clone()).unwrap();
    assert_eq!(categories::tree(store.connection()).unwrap().get(cid(2)), Some(&archived));
    store.write(|tx| categories::delete(tx, cid(4))).unwrap();
    assert_eq!(drawn(&store), ["0 press", " 0 first", "1 Old", " 0 remarks"]);
    let unknown = changed(&mut store, category(99, None, "nobody", 0));
    assert!(matches!(unknown, Err(StoreError::NoCategory(id)) if id == cid(99)));
}

#[test]
fn two_siblings_never_have_one_slug_at_the_top_either() {
    let mut store = planted();
    for twin in [category(9, None, "press", 0), category(9, Some(1), "remarks", 0)] {
        assert!(matches!(store.write(|tx| categories::insert(tx, &twin)), Err(StoreError::Sql(_))));
    }
    store.write(|tx| categories::insert(tx, &category(9, Some(2), "remarks", 0))).unwrap();
}

#[test]
fn a_category_goes_only_when_nothing_is_left_in_it() {
    let mut store = planted();
    let filed = |title: &str, section: Option<u128>| {
        let mut text = text(title);
        text.head.section = section.map(cid);
        text
    };
    store
        .write(|tx| {
            // Working text in it; public in it but moving out; only an old text in it.
            add(tx, &statement(1, filed("Working", Some(3))))?;
            add(tx, &statement(2, filed("Public", Some(3))))?;
            publish(tx, sid(2), 1, "public", second(1))?;
            statements::save(tx, sid(2), &filed("Leaving", Some(4)), rid(22), second(2), Keep::NewRevision)?;
            add(tx, &statement(3, filed("Old", Some(3))))?;
            statements::save(tx, sid(3), &filed("Gone", Some(4)), rid(33), second(3), Keep::NewRevision)?;
            add(tx, &statement(4, filed("Elsewhere", Some(4))))
        })
        .unwrap();
    for (id, why) in [(1, "it has categories"), (3, "it has statements")] {
        let refused = store.write(|tx| categories::delete(tx, cid(id)));
        assert!(matches!(refused, Err(StoreError::NotEmpty(named)) if named == cid(id)), "{why}");
    }
    assert_eq!(categories::statements_in(store.connection(), &[cid(3)]).unwrap(), [sid(1), sid(2)]);
    assert_eq!(categories::statements_in(store.connection(), &[cid(3), cid(4)]).unwrap(), [1, 2, 3, 4].map(sid));
    let moved = store
        .write(|tx| {
            let moved = categories::refile(tx, &[cid(3)], Some(cid(5)), second(9))?;
            categories::delete(tx, cid(3))?;
            Ok::<_, StoreError>(moved)
        })
        .unwrap();
    assert_eq!(moved, 2);
    let conn = store.connection();
    let section = |n: u128| statements::load(conn, sid(n)).unwrap().unwrap().text.head.section;
    assert_eq!([section(1), section(2), section(3), section(4)], [5, 4, 4, 4].map(|n| Some(cid(n))));
    assert_eq!(editions::newest(conn, sid(2)).unwrap().unwrap().text.head.section, Some(cid(5)));
    let old = statements::load_revision(conn, rid(3)).unwrap().unwrap();
    assert_eq!((old.head.title.as_str(), old.head.section), ("Old", None));
    store.write(|tx| categories::refile(tx, &[cid(5)], None, second(10))).unwrap();
    assert_eq!(statements::load(store.connection(), sid(1)).unwrap().unwrap().text.head.section, None);
}

#[test]
fn an_old_address_leads_to_what_had_it_last() {
    let mut store = planted();
    let redirect = |path: &str, lang: Option<&str>, target, at, why| Redirect {
        old_path: path.to_owned(),
        lang: lang.map(|tag| lectern_core::lang::Lang::parse(tag).unwrap()),
        target,
        at: second(at),
        why,
    };
    let kept = [
        redirect("press/old", None, Some(Target::Category(cid(5))), 2, Some(Why::Renamed)),
        redirect("press/old", Some("fr"), Some(Target::Statement(sid(1))), 3, Some(Why::Merged)),
        redirect("press/older", None, None, 4, None),
    ];
    store
        .write(|tx| {
            add(tx, &statement(1, text("T")))?;
            categories::add_redirect(tx, &redirect("press/old", None, Some(Target::Category(cid(3))), 1, Some(Why::Moved)))?;
            kept.iter().try_for_each(|redirect| categories::add_redirect(tx, redirect))
        })
        .unwrap();
    assert_eq!(categories::redirects(store.connection()).unwrap(), kept);
    store.write(|tx| categories::delete(tx, cid(5))).unwrap();
    assert_eq!(categories::redirects(store.connection()).unwrap()[0].target, None);
}

#[test]
fn names_in_other_languages_are_kept_and_taken_away() {
    let mut store = memory();
    let lang = |tag: &str| lectern_core::lang::Lang::parse(tag).unwrap();
    let mut press = category(1, None, "press", 0);
    press.names = [(lang("fr"), "Presse".to_owned()), (lang("ar"), "الصحافة".to_owned())].into();
    store.write(|tx| categories::insert(tx, &press)).unwrap();
    assert_eq!(categories::tree(store.connection()).unwrap().get(press.id), Some(&press));
    press.names.remove(&lang("ar"));
    store.write(|tx| categories::update(tx, &press)).unwrap();
    let tree = categories::tree(store.connection()).unwrap();
    let kept = tree.get(press.id).unwrap();
    assert_eq!(kept.name_in(&lang("fr-CA")), Some("Presse"));
    assert_eq!(kept.name_in(&lang("ar")), None);
}
