//! Language sets and what turns were translated from.

use lectern_core::{
    lang::Lang,
    statement::{Role, SetId, Stage, Statement, Text, TurnId},
};
use lectern_store::{
    Store, StoreError, backup,
    statements::{self, Filter, Keep},
    translations,
};

use crate::sample::*;

fn french(n: u128, title: &str, turns: &[(u128, u128, &str)]) -> Statement {
    let mut text = text(title);
    text.head.lang = Lang::parse("fr").unwrap();
    text.turns = turns
        .iter()
        .map(|(id, origin, words)| {
            let mut turn = turn(*id, Role::Answer, words);
            turn.origin = (*origin > 0).then(|| TurnId(uuid(*origin)));
            turn
        })
        .collect();
    Statement { set: SetId(uuid(1)), saved_at: second(1), ..statement(n, text) }
}

/// An English source with two turns, 1 and 2, and a French translation of it.
fn linked(turns: &[(u128, u128, &str)]) -> Store {
    let mut store = memory();
    store
        .write(|tx| {
            add(tx, &statement(1, text("Source")))?;
            add(tx, &french(2, "Traduction", turns))?;
            translations::set_place(tx, sid(2), SetId(uuid(1)), Some(sid(1)))
        })
        .unwrap();
    store
}

fn counts(store: &Store) -> (u32, u32) {
    let page = statements::list(store.connection(), &Filter::default(), None, 10).unwrap();
    let row = page.rows.iter().find(|row| row.id == sid(2)).unwrap();
    (row.stale, row.untranslated)
}

#[test]
fn a_row_counts_turns_that_are_behind_their_source_and_turns_that_are_missing() {
    let mut store = linked(&[(11, 1, "Pourquoi ?"), (12, 2, "Parce que.")]);
    assert_eq!(counts(&store), (2, 0), "nobody said what they were translated from");
    store
        .write(|tx| {
            translations::declare(tx, sid(2), TurnId(uuid(11)), "Why?", second(2))?;
            translations::declare(tx, sid(2), TurnId(uuid(12)), "Because of *Source*.", second(2))
        })
        .unwrap();
    assert_eq!(counts(&store), (0, 0));
    let mut changed: Text = text("Source");
    changed.turns[1].markdown = "Because.".to_owned();
    changed.turns.push(turn(3, Role::Text, "New."));
    changed.turns.push(turn(4, Role::Text, " \n\t"));
    store.write(|tx| statements::save(tx, sid(1), &changed, rid(91), second(3), Keep::NewRevision)).unwrap();
    assert_eq!(counts(&store), (1, 1), "a turn without words needs no translation");
    store.write(|tx| translations::declare(tx, sid(2), TurnId(uuid(12)), "Because.", second(4))).unwrap();
    assert_eq!(counts(&store), (0, 1));
    store.write(|tx| translations::forget(tx, sid(2), TurnId(uuid(11)))).unwrap();
    assert_eq!(counts(&store), (1, 1));
}

#[test]
fn an_empty_turn_is_missing_and_one_of_its_own_counts_for_nothing() {
    let store = linked(&[(11, 1, "\u{a0} \n"), (12, 0, "Seulement ici.")]);
    assert_eq!(counts(&store), (0, 2));
}

#[test]
fn a_source_in_the_bin_is_behind_nothing() {
    let mut store = linked(&[(11, 1, "Pourquoi ?")]);
    store.write(|tx| statements::set_stage(tx, sid(1), Stage::Spiked)).unwrap();
    assert_eq!(counts(&store), (0, 0));
    let members = translations::members(store.connection(), SetId(uuid(1))).unwrap();
    assert_eq!(members.iter().map(|member| member.id).collect::<Vec<_>>(), [sid(2)]);
}

#[test]
fn the_members_of_a_set_start_with_the_source_and_know_their_public_language() {
    let mut store = linked(&[]);
    store.write(|tx| publish(tx, sid(2), 1, "traduction", second(2))).unwrap();
    let mut spanish = french(2, "Traducción", &[]).text;
    spanish.head.lang = Lang::parse("es").unwrap();
    store.write(|tx| statements::save(tx, sid(2), &spanish, rid(92), second(3), Keep::NewRevision)).unwrap();
    let members = translations::members(store.connection(), SetId(uuid(1))).unwrap();
    let shown: Vec<_> = members
        .iter()
        .map(|member| (member.id, member.lang.as_str(), member.published_lang.as_ref().map(Lang::as_str), member.source))
        .collect();
    assert_eq!(shown, [(sid(1), "en", None, None), (sid(2), "es", Some("fr"), Some(sid(1)))]);
}

#[test]
fn what_a_turn_was_translated_from_goes_with_its_statement_and_a_source_leaves_its_translations() {
    let mut store = linked(&[(11, 1, "Pourquoi ?")]);
    store.write(|tx| translations::declare(tx, sid(2), TurnId(uuid(11)), "Why?", second(2))).unwrap();
    let from = translations::translated_from(store.connection(), sid(2)).unwrap();
    assert_eq!(from.into_iter().collect::<Vec<_>>(), [(TurnId(uuid(11)), "Why?".to_owned())]);
    store.write(|tx| statements::delete(tx, sid(1))).unwrap();
    assert_eq!(translations::source(store.connection(), sid(2)).unwrap(), None);
    store.write(|tx| statements::delete(tx, sid(2))).unwrap();
    assert!(translations::translated_from(store.connection(), sid(2)).unwrap().is_empty());
}

#[test]
fn origins_are_written_without_touching_a_word() {
    let mut store = linked(&[(11, 0, "Pourquoi ?")]);
    let origin = Some(TurnId(uuid(1)));
    store.write(|tx| translations::set_origins(tx, sid(2), rid(2), &[(TurnId(uuid(11)), origin)], second(3))).unwrap();
    let read = statements::load(store.connection(), sid(2)).unwrap().unwrap().text.turns;
    assert_eq!((read[0].origin, read[0].markdown.as_str()), (origin, "Pourquoi ?"));
    // The journal tells it, so that what it leads to is the text that stands there.
    assert!(backup::doctor(store.connection()).unwrap().is_sound());
}

#[test]
fn an_unknown_statement_is_refused() {
    let mut store = memory();
    assert!(matches!(store.write(|tx| translations::set_place(tx, sid(7), SetId(uuid(1)), None)), Err(StoreError::NoStatement(_))));
}
