//! Names that are offered again while one types.

use lectern_core::{
    lang::Lang,
    query_sheet::QuerySheet,
    statement::{Role, Stage, Text},
};
use lectern_store::{
    Store, StoreError, query_sheets,
    statements::{self, Keep, Voice, voices},
};

use crate::sample::*;

/// A text in which these speak: who asks, for whom, who answers.
fn spoken(lang: &str, asker: Option<&str>, outlet: Option<&str>, speaker: Option<&str>) -> Text {
    let mut text = text("Names");
    text.head.lang = Lang::parse(lang).unwrap();
    let owned = |name: Option<&str>| name.map(str::to_owned);
    text.turns[0].speaker = owned(asker);
    text.turns[0].outlet = owned(outlet);
    text.turns[1].speaker = owned(speaker);
    text
}

fn shown(voices: &[Voice]) -> Vec<String> {
    let langs = |voice: &Voice| voice.langs.iter().map(Lang::to_string).collect::<Vec<_>>().join(" ");
    voices.iter().map(|voice| format!("{} {} [{}]", voice.name, voice.uses, langs(voice))).collect()
}

fn with(texts: Vec<Text>) -> Store {
    let mut store = memory();
    store
        .write(|tx| {
            for (n, text) in (1..).zip(texts) {
                add(tx, &statement(n, text))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    store
}

#[test]
fn the_most_used_names_come_first_with_their_languages() {
    let store = with(vec![
        spoken("en", Some("A. Moreau"), Some("Harbour Herald"), Some("B. Ferro")),
        spoken("fr", None, Some("Harbour Herald"), Some("A. Moreau")),
        spoken("en", Some("A. Moreau"), None, Some(" B. Ferro ")),
        spoken("ar", None, Some("صحيفة الميناء"), Some("B. Ferro")),
    ]);
    let found = voices(store.connection(), 10).unwrap();
    assert_eq!(shown(&found.speakers), ["B. Ferro 3 [en ar]", "A. Moreau 1 [fr]"]);
    assert_eq!(shown(&found.askers), ["A. Moreau 2 [en]"]);
    assert_eq!(shown(&found.outlets), ["Harbour Herald 2 [en fr]", "صحيفة الميناء 1 [ar]"]);
    assert_eq!(shown(&voices(store.connection(), 1).unwrap().speakers), ["B. Ferro 3 [en ar]"]);
}

#[test]
fn earlier_texts_the_bin_and_query_sheets_give_no_names() {
    let mut store = with(vec![spoken("en", None, None, Some("Mistyped")), spoken("en", None, None, Some("Binned"))]);
    store
        .write(|tx| {
            statements::save(tx, sid(1), &spoken("en", None, None, Some("Right")), rid(7), second(90), Keep::NewRevision)?;
            statements::set_stage(tx, sid(2), Stage::Spiked)?;
            let sheet = QuerySheet { journalist: "Secret Name".to_owned(), outlet: "Secret Paper".to_owned(), ..QuerySheet::default() };
            query_sheets::save(tx, sid(1), &sheet, second(91))
        })
        .unwrap();
    let found = voices(store.connection(), 10).unwrap();
    assert_eq!(shown(&found.speakers), ["Right 1 [en]"]);
    assert_eq!((found.askers.len(), found.outlets.len()), (0, 0));
}

#[test]
fn ten_thousand_statements_give_their_names_in_one_go() {
    let texts = (0..10_000).map(|n| {
        let mut text =
            spoken("en", Some(&format!("Asker {}", n % 700)), Some(&format!("Paper {}", n % 90)), Some(&format!("Speaker {}", n % 40)));
        text.turns.extend((3..9).map(|id| turn(id, Role::Answer, &"The plan runs over four years. ".repeat(12))));
        text
    });
    let store = with(texts.collect());
    let start = std::time::Instant::now();
    let found = voices(store.connection(), 2000).unwrap();
    let took = start.elapsed();
    println!("names of 10,000 statements with 80,000 turns: {took:?}");
    assert_eq!((found.speakers.len(), found.askers.len(), found.outlets.len()), (40, 700, 90));
    // A tenth of this on a machine that does nothing else.
    assert!(took.as_secs() < 5, "{took:?}");
}
