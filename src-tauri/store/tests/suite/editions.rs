//! Editions: pinned for good, handed out one by one, and their addresses.

use lectern_core::{
    lang::Lang,
    statement::{Edition, Stage, Statement},
};
use lectern_store::{
    Store, StoreError, categories,
    editions::{self, Taken},
    statements::{self, Filter, Keep},
};

use crate::sample::*;

#[test]
fn an_edition_stays_what_was_published_whatever_is_saved_after_it() {
    let mut store = memory();
    let first = store
        .write(|tx| {
            add(tx, &statement(1, text("One")))?;
            publish(tx, sid(1), 1, "one", second(1))
        })
        .unwrap();
    store.write(|tx| statements::save(tx, sid(1), &text("Two"), rid(2), second(2), Keep::ReplaceOpen)).unwrap();
    let conn = store.connection();
    assert_eq!(editions::newest(conn, sid(1)).unwrap().as_ref(), Some(&first));
    let second_edition = store.write(|tx| publish(tx, sid(1), 2, "one", second(3))).unwrap();
    let conn = store.connection();
    assert_eq!(second_edition.first_published_at, second(1));
    assert_eq!(editions::newest(conn, sid(1)).unwrap().as_ref(), Some(&second_edition));
    assert_eq!(editions::load(conn, sid(1), 1).unwrap().as_ref(), Some(&first));
    assert_eq!(editions::list(conn, sid(1)).unwrap(), [second_edition, first]);
    assert_eq!(editions::load(conn, sid(1), 3).unwrap(), None);
    assert_eq!(editions::newest(conn, sid(2)).unwrap(), None);
}

#[test]
fn an_edition_of_a_text_that_was_not_saved_is_refused() {
    let mut store = memory();
    let good = store
        .write(|tx| {
            add(tx, &statement(2, text("Other")))?;
            add(tx, &statement(1, text("One")))?;
            publish(tx, sid(1), 1, "one", second(1))
        })
        .unwrap();
    let mut half_typed = Edition { number: 2, ..good.clone() };
    half_typed.text.turns[1].markdown.push_str(" And");
    let mut unnamed = Edition { number: 2, ..good.clone() };
    unnamed.text.head.slug = None;
    let unsaved = Edition { number: 2, revision: rid(77), ..good.clone() };
    let mut foreign = Edition { number: 2, statement: sid(2), ..good.clone() };
    foreign.text.head.slug = Some(slug("two"));
    for edition in [half_typed, unnamed, unsaved, foreign] {
        let refused = store.write(|tx| editions::insert(tx, &edition));
        assert!(matches!(refused, Err(StoreError::BadEdition { number: 2, .. })), "{refused:?}");
    }
    assert!(matches!(store.write(|tx| editions::insert(tx, &good)), Err(StoreError::Sql(_))));
}

/// Handed out as `statement/number`, in order.
fn handed_out(store: &Store, filter: &Filter) -> Vec<String> {
    let mut out = Vec::new();
    editions::for_each_newest(store.connection(), filter, |edition| {
        assert_eq!(Some(&edition), editions::newest(store.connection(), edition.statement).unwrap().as_ref());
        out.push(format!("{}/{}", edition.statement.0.as_u128(), edition.number));
        Ok::<_, StoreError>(())
    })
    .unwrap();
    assert_eq!(editions::count_newest(store.connection(), filter).unwrap(), out.len() as u64);
    out
}

fn published() -> Store {
    let mut store = memory();
    store
        .write(|tx| {
            categories::insert(tx, &category(100, None, "press", 0))?;
            categories::insert(tx, &category(101, None, "travel", 1))?;
            for (n, lang, section, at) in [(1, "fr", 100, 5), (2, "en", 101, 1), (3, "en", 100, 9), (4, "en", 100, 3), (5, "en", 100, 3)] {
                let mut text = text("T");
                text.head.lang = Lang::parse(lang).unwrap();
                text.head.section = Some(cid(section));
                add(tx, &statement(n, text))?;
                publish(tx, sid(n), 1, &format!("slug-{n}"), second(at))?;
            }
            add(tx, &statement(6, text("Draft")))
        })
        .unwrap();
    store
}

#[test]
fn newest_editions_are_handed_out_by_language_section_and_time() {
    let mut store = published();
    assert_eq!(handed_out(&store, &Filter::default()), ["4/1", "5/1", "3/1", "2/1", "1/1"]);
    let only = Filter { section: Some(vec![cid(100)]), lang: Some(en()), ..Filter::default() };
    assert_eq!(handed_out(&store, &only), ["4/1", "5/1", "3/1"]);
    store
        .write(|tx| {
            // A new edition replaces the old one; a working text that moves does not move it.
            statements::save(tx, sid(4), &text("Moved"), rid(40), second(20), Keep::NewRevision)?;
            publish(tx, sid(4), 2, "slug-4", second(21))?;
            statements::save(tx, sid(3), &text("Moved"), rid(30), second(22), Keep::NewRevision)?;
            statements::set_stage(tx, sid(5), Stage::Killed)
        })
        .unwrap();
    assert_eq!(handed_out(&store, &Filter::default()), ["4/2", "3/1", "2/1", "1/1"]);
    assert_eq!(handed_out(&store, &only), ["3/1"]);
    let killed = Filter { stage: Some(Stage::Killed), ..Filter::default() };
    assert_eq!(handed_out(&store, &killed), ["5/1"]);
}

#[test]
fn the_first_error_ends_the_handing_out() {
    let store = published();
    let mut seen = 0;
    let ended = editions::for_each_newest(store.connection(), &Filter::default(), |edition| {
        seen += 1;
        if seen == 2 { Err(StoreError::NoStatement(edition.statement)) } else { Ok(()) }
    });
    assert!(matches!(ended, Err(StoreError::NoStatement(id)) if id == sid(5)));
    assert_eq!(seen, 2);
}

#[test]
fn statements_and_categories_of_a_section_share_their_slugs() {
    let mut store = memory();
    store
        .write(|tx| {
            categories::insert(tx, &category(100, None, "press", 0))?;
            categories::insert(tx, &category(101, Some(100), "remarks", 0))?;
            let filed = |slug_text: Option<&str>| {
                let mut text = text("T");
                text.head.section = Some(cid(100));
                text.head.slug = slug_text.map(slug);
                text
            };
            add(tx, &statement(1, filed(Some("working"))))?;
            add(tx, &statement(2, filed(None)))?;
            publish(tx, sid(2), 1, "first-name", second(1))?;
            publish(tx, sid(2), 2, "public", second(2))?;
            add(tx, &Statement { stage: Stage::Spiked, ..statement(3, filed(Some("spiked"))) })?;
            // Public in the section, while its working text is on the way out of it.
            add(tx, &statement(4, filed(None)))?;
            publish(tx, sid(4), 1, "leaving", second(3))?;
            statements::save(tx, sid(4), &text("Out"), rid(44), second(4), Keep::NewRevision)
        })
        .unwrap();
    let fr = Lang::parse("fr").unwrap();
    let category_101 = Some(Taken::Category(cid(101)));
    for (section, lang, name, except, expected) in [
        (Some(100), &en(), "working", None, Some(Taken::Statement(sid(1)))),
        (Some(100), &en(), "working", Some(1), None),
        (Some(100), &fr, "working", None, None),
        (None, &en(), "working", None, None),
        (Some(100), &en(), "public", None, Some(Taken::Statement(sid(2)))),
        (Some(100), &en(), "first-name", None, None),
        (Some(100), &en(), "spiked", None, None),
        (Some(100), &en(), "leaving", None, Some(Taken::Statement(sid(4)))),
        (Some(100), &en(), "remarks", None, category_101),
        (Some(100), &fr, "remarks", Some(1), category_101),
        (None, &en(), "press", None, Some(Taken::Category(cid(100)))),
        (None, &en(), "remarks", None, None),
    ] {
        let taken = editions::slug_taken(store.connection(), section.map(cid), lang, &slug(name), except.map(sid));
        assert_eq!(taken.unwrap(), expected, "{name}");
    }
    for (parent, name, except, expected) in [
        (Some(100), "working", None, Some(Taken::Statement(sid(1)))),
        (Some(100), "remarks", None, category_101),
        (Some(100), "remarks", Some(101), None),
        (None, "remarks", Some(101), None),
    ] {
        let taken = categories::slug_taken(store.connection(), parent.map(cid), &slug(name), except.map(cid));
        assert_eq!(taken.unwrap(), expected, "{name}");
    }
}
