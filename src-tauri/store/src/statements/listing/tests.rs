//! How SQLite means to walk, for every order and filter.

use lectern_core::{
    lang::Lang,
    profile::Profile,
    query_sheet::QuerySheet,
    statement::{Head, RevisionId, SetId, Statement, Text},
};
use uuid::Uuid;

use super::*;
use crate::{Store, query_sheets, statements};

const ORDERS: [Order; 8] = {
    const fn order(by: Sort, direction: Direction) -> Order {
        Order { by, direction }
    }
    [
        order(Sort::Saved, Direction::Up),
        order(Sort::Saved, Direction::Down),
        order(Sort::Title, Direction::Up),
        order(Sort::Title, Direction::Down),
        order(Sort::Due, Direction::Up),
        order(Sort::Due, Direction::Down),
        order(Sort::Published, Direction::Up),
        order(Sort::Published, Direction::Down),
    ]
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_770_000_000 + second).unwrap()
}

fn english() -> Lang {
    Lang::parse("en").unwrap()
}

fn memory() -> Store {
    Store::in_memory(&Profile::new(english()), Uuid::from_u128(9), at(0)).unwrap()
}

/// Every filter alone, and all of them together.
fn filters() -> Vec<Wanted> {
    let section = Some(vec![CategoryId(Uuid::from_u128(100)), CategoryId(Uuid::from_u128(101))]);
    let all = Wanted {
        sections: section.clone(),
        stages: vec![Stage::Draft, Stage::Published],
        langs: vec![english()],
        kinds: vec![Kind::Speech, Kind::Advisory],
        saved_from: Some(at(0)),
        saved_before: Some(at(9)),
        due_before: Some(at(9)),
        words: vec!["rail".to_owned()],
    };
    vec![
        Wanted::default(),
        Wanted { sections: section, ..Wanted::default() },
        Wanted { sections: Some(Vec::new()), ..Wanted::default() },
        Wanted { stages: vec![Stage::Draft], ..Wanted::default() },
        Wanted { stages: vec![Stage::Spiked], ..Wanted::default() },
        Wanted { langs: all.langs.clone(), ..Wanted::default() },
        Wanted { kinds: all.kinds.clone(), ..Wanted::default() },
        Wanted { saved_from: all.saved_from, saved_before: all.saved_before, ..Wanted::default() },
        Wanted { due_before: all.due_before, ..Wanted::default() },
        Wanted { words: all.words.clone(), ..Wanted::default() },
        all,
    ]
}

fn plan(conn: &Connection, query: &Query) -> Vec<String> {
    let mut explain = conn.prepare(&format!("EXPLAIN QUERY PLAN {}", query.sql())).unwrap();
    explain.query_map(params_from_iter(&query.values), |row| row.get("detail")).unwrap().map(Result::unwrap).collect()
}

#[test]
fn no_order_with_any_filter_sorts_or_reads_the_table() {
    let store = memory();
    for wanted in filters() {
        for order in ORDERS {
            for part in order.parts() {
                let mut query = Query::select(&wanted, order, *part);
                query.limit(50, 1000);
                let plan = plan(store.connection(), &query);
                let index = format!("USING COVERING INDEX {}", order.by.index());
                assert!(plan.iter().all(|line| !line.contains("TEMP B-TREE")), "{order:?} {wanted:?}: {plan:?}");
                assert!(matches!(plan.as_slice(), [one] if one.contains(&index)), "{order:?} {wanted:?}: {plan:?}");
            }
        }
        let plan = plan(store.connection(), &Query::count(&wanted, None));
        assert!(matches!(plan.as_slice(), [one] if one.contains("USING COVERING INDEX listing_")), "{wanted:?}: {plan:?}");
    }
}

#[test]
fn turning_pages_from_the_last_one_seeks_and_skips_nothing() {
    let store = memory();
    let mut query = Query::select(&Wanted::default(), Order { by: Sort::Saved, direction: Direction::Down }, Part::Whole);
    query.also("(saved_at, statement) < ('2026', '7')".to_owned());
    let plan = plan(store.connection(), &query);
    assert!(matches!(plan.as_slice(), [one] if one.starts_with("SEARCH listing USING COVERING INDEX listing_saved")), "{plan:?}");
}

/// Ten statements with ties, gaps and every sort of date.
fn ten() -> Store {
    let mut store = memory();
    let titles = ["Zoo", "école", "Ecole", "Report 10", "Report 9", "", "答记者问", "Été", "Budget: rail", "Rail fares"];
    store
        .write(|tx| {
            for (n, title) in (1_u128..).zip(titles) {
                let mut head = Head::new(english());
                head.title = title.to_owned();
                let id = StatementId(Uuid::from_u128(n));
                let statement = Statement {
                    id,
                    set: SetId(Uuid::from_u128(n)),
                    stage: Stage::Draft,
                    revision: RevisionId(Uuid::from_u128(n)),
                    text: Text { head, turns: Vec::new() },
                    saved_at: at(i64::try_from(n).unwrap() / 3),
                };
                statements::insert(tx, &statement, at(0))?;
                if n % 4 == 0 {
                    let sheet = QuerySheet { deadline: Some(at(100 - i64::try_from(n).unwrap())), ..QuerySheet::default() };
                    query_sheets::save(tx, id, &sheet, at(0))?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    store
}

fn shown(store: &Store, wanted: &Wanted, order: Order, from: u64, limit: u32) -> Vec<u128> {
    page(store.connection(), wanted, order, from, limit).unwrap().rows.iter().map(|row| row.id.0.as_u128()).collect()
}

#[test]
fn each_order_is_what_its_name_says() {
    let store = ten();
    let all = |by, direction| shown(&store, &Wanted::default(), Order { by, direction }, 0, 50);
    assert_eq!(all(Sort::Saved, Direction::Down), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    // An empty title before A; accents after the same word without them; Chinese at the end.
    assert_eq!(all(Sort::Title, Direction::Up), [6, 9, 3, 2, 8, 10, 5, 4, 1, 7]);
    // What has no date stands at the end in both directions.
    assert_eq!(all(Sort::Due, Direction::Up), [8, 4, 1, 2, 3, 5, 6, 7, 9, 10]);
    assert_eq!(all(Sort::Due, Direction::Down), [4, 8, 10, 9, 7, 6, 5, 3, 2, 1]);
    assert_eq!(all(Sort::Published, Direction::Down), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
}

#[test]
fn pages_of_any_size_from_any_place_are_cut_from_one_list() {
    let store = ten();
    for order in ORDERS {
        let whole = shown(&store, &Wanted::default(), order, 0, 50);
        assert_eq!(whole.len(), 10);
        for limit in 1..=11_u32 {
            for from in 0..=11_u64 {
                let start = usize::try_from(from).unwrap().min(10);
                let end = (start + usize::try_from(limit).unwrap()).min(10);
                assert_eq!(shown(&store, &Wanted::default(), order, from, limit), whole[start..end], "{order:?} {from} {limit}");
                assert_eq!(page(store.connection(), &Wanted::default(), order, from, limit).unwrap().total, 10);
            }
        }
    }
}

#[test]
fn words_are_found_in_titles_whatever_their_order_case_and_accents() {
    let store = ten();
    let order = Order { by: Sort::Title, direction: Direction::Up };
    let found = |words: &[&str]| {
        let wanted = Wanted { words: words.iter().map(|word| (*word).to_owned()).collect(), ..Wanted::default() };
        let rows = shown(&store, &wanted, order, 0, 50);
        assert_eq!(count(store.connection(), &wanted).unwrap(), u64::try_from(rows.len()).unwrap());
        rows
    };
    assert_eq!(found(&["ÉCOLE"]), [3, 2]);
    assert_eq!(found(&["rail", "budget"]), [9]);
    assert_eq!(found(&["记者"]), [7]);
    assert_eq!(found(&["%"]), Vec::<u128>::new());
}
