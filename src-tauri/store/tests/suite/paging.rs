//! The list: filters, counts and pages.

use lectern_core::{
    lang::Lang,
    statement::{Role, Stage, Statement},
};
use lectern_store::{
    Store, StoreError, categories,
    statements::{self, Filter, Keep, Row},
};

use crate::sample::*;

fn pages(store: &Store, filter: &Filter, limit: u32) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let page = statements::list(store.connection(), filter, after.as_deref(), limit).unwrap();
        assert!(page.rows.len() <= limit as usize);
        rows.extend(page.rows);
        after = page.next;
        if after.is_none() {
            assert_eq!(page.total as usize, rows.len());
            return rows;
        }
    }
}

#[test]
fn five_hundred_rows_with_equal_times_come_once_each_in_order() {
    let mut store = memory();
    store
        .write(|tx| {
            for n in 1..=500_u128 {
                // Three instants, one with a fraction: ties within, and text order across.
                let saved_at = match n % 3 {
                    0 => second(0),
                    1 => second(0) + jiff::SignedDuration::from_millis(500),
                    _ => second(1),
                };
                add(tx, &Statement { saved_at, ..statement(n, text("Same")) })?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    for limit in [1, 7, 50, 100, 499, 500, 501] {
        let rows = pages(&store, &Filter::default(), limit);
        assert_eq!(rows.len(), 500);
        assert!(rows.windows(2).all(|pair| (pair[0].saved_at, pair[0].id) > (pair[1].saved_at, pair[1].id)));
    }
    assert_eq!(statements::list(store.connection(), &Filter::default(), None, 0).unwrap().next, None);
}

#[test]
fn a_statement_saved_between_two_pages_disturbs_neither() {
    let mut store = memory();
    store.write(|tx| (1..=6).try_for_each(|n| add(tx, &Statement { saved_at: second(n), ..statement(n as u128, text("T")) }))).unwrap();
    let first = statements::list(store.connection(), &Filter::default(), None, 3).unwrap();
    store.write(|tx| statements::save(tx, sid(5), &text("T"), rid(55), second(60), Keep::NewRevision)).unwrap();
    let next = statements::list(store.connection(), &Filter::default(), first.next.as_deref(), 3).unwrap();
    let ids: Vec<_> = first.rows.iter().chain(&next.rows).map(|row| row.id).collect();
    assert_eq!(ids, [6, 5, 4, 3, 2, 1].map(sid));
}

#[test]
fn a_cursor_that_no_page_gave_is_refused() {
    let store = memory();
    for cursor in ["", "x", "2026-03-01T09:00:00Z", "yesterday_00000000-0000-0000-0000-000000000001"] {
        let refused = statements::list(store.connection(), &Filter::default(), Some(cursor), 10);
        assert!(matches!(refused, Err(StoreError::BadCursor(text)) if text == cursor));
    }
}

#[test]
fn filters_and_counts_speak_of_the_working_text() {
    let mut store = memory();
    store
        .write(|tx| {
            categories::insert(tx, &category(100, None, "press", 0))?;
            categories::insert(tx, &category(101, Some(100), "remarks", 0))?;
            for (n, lang, section, stage) in [
                (1, "en", Some(100), Stage::Draft),
                (2, "en", Some(101), Stage::Published),
                (3, "fr", Some(101), Stage::Draft),
                (4, "fr", None, Stage::Approved),
                (5, "en-GB", Some(101), Stage::Draft),
            ] {
                let mut text = text("T");
                text.head.lang = Lang::parse(lang).unwrap();
                text.head.section = section.map(cid);
                add(tx, &Statement { stage, ..statement(n, text) })?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let shown = |filter: Filter| pages(&store, &filter, 2).iter().rev().map(|row| row.id.0.as_u128()).collect::<Vec<_>>();
    let section = |ids: &[u128]| Some(ids.iter().copied().map(cid).collect());
    let lang = |tag| Some(Lang::parse(tag).unwrap());
    assert_eq!(shown(Filter { section: section(&[101]), ..Filter::default() }), [2, 3, 5]);
    assert_eq!(shown(Filter { section: section(&[100, 101]), ..Filter::default() }), [1, 2, 3, 5]);
    assert_eq!(shown(Filter { section: section(&[]), ..Filter::default() }), []);
    assert_eq!(shown(Filter { lang: lang("en"), ..Filter::default() }), [1, 2]);
    assert_eq!(shown(Filter { stage: Some(Stage::Draft), ..Filter::default() }), [1, 3, 5]);
    assert_eq!(shown(Filter { section: section(&[101]), stage: Some(Stage::Draft), lang: lang("fr"), due_before: None }), [3]);
    let conn = store.connection();
    assert_eq!(statements::stage_counts(conn).unwrap(), [(Stage::Draft, 3), (Stage::Approved, 1), (Stage::Published, 1)]);
    let langs: Vec<(String, u64)> = statements::lang_counts(conn).unwrap().into_iter().map(|(lang, n)| (lang.to_string(), n)).collect();
    assert_eq!(langs, [("en".to_owned(), 2), ("en-GB".to_owned(), 1), ("fr".to_owned(), 2)]);
    assert_eq!(categories::counts(conn).unwrap(), [(cid(100), 1), (cid(101), 3)]);
}

#[test]
fn a_row_says_whether_the_public_text_is_the_working_text() {
    let mut store = memory();
    let row = |store: &Store| pages(store, &Filter::default(), 5).remove(0);
    let facts = |row: Row| (row.edition, row.changed, row.questions, row.slug.map(|slug| slug.to_string()));
    store.write(|tx| add(tx, &statement(1, text("T")))).unwrap();
    assert_eq!(facts(row(&store)), (None, false, 1, None));
    store.write(|tx| publish(tx, sid(1), 1, "one", second(1))).unwrap();
    assert_eq!(facts(row(&store)), (Some(1), false, 1, Some("one".to_owned())));
    let mut longer = text("T");
    longer.turns.push(turn(3, Role::Question, "And?"));
    longer.head.slug = Some(slug("two"));
    store.write(|tx| statements::save(tx, sid(1), &longer, rid(2), second(2), Keep::ReplaceOpen)).unwrap();
    assert_eq!(facts(row(&store)), (Some(1), true, 2, Some("two".to_owned())));
    store.write(|tx| publish(tx, sid(1), 2, "two", second(3))).unwrap();
    assert_eq!(facts(row(&store)), (Some(2), false, 2, Some("two".to_owned())));
}
