//! A set of translations: how one begins, and one statement a language.

use lectern::desk::{Edit, NewStatement};
use lectern_core::{
    query_sheet::QuerySheet,
    statement::{Kind, Stage, Turn},
};

use super::{lang, pair, rewrite};
use crate::newsroom::*;

#[test]
fn a_translation_starts_with_the_turns_of_its_source_and_without_its_words() {
    let mut newsroom = with_sections();
    let section = newsroom.category_at("press/remarks").unwrap().id;
    let mut said = turns("Words.");
    said[1].speaker = Some("Ana Ferro".to_owned());
    said[0].outlet = Some("Harbour Herald".to_owned());
    let source = newsroom
        .new_statement(NewStatement {
            title: "On the report".to_owned(),
            section: Some(section),
            kind: Some(Kind::PressConference),
            date: Some("2026-03-02".parse().unwrap()),
            place: Some("Port Vale".to_owned()),
            turns: said,
            ..NewStatement::default()
        })
        .unwrap();
    newsroom.set_note(source.id, "canary-note").unwrap();
    newsroom.set_query_sheet(source.id, &QuerySheet { journalist: "canary".to_owned(), ..QuerySheet::default() }).unwrap();
    let made = newsroom.translate(source.id, lang("fr")).unwrap();
    assert_eq!((made.set, made.stage), (source.set, Stage::Draft));
    let (head, before) = (&made.text.head, &source.text.head);
    assert_eq!((head.section, head.kind, head.date, &head.place), (before.section, before.kind, before.date, &before.place));
    assert_eq!((head.lang.as_str(), head.title.as_str(), head.summary.as_str(), &head.slug), ("fr", "", "", &None));
    for (own, turn) in made.text.turns.iter().zip(&source.text.turns) {
        assert_eq!(*own, Turn { id: own.id, markdown: String::new(), origin: Some(turn.id), ..turn.clone() });
        assert_ne!(own.id, turn.id);
    }
    assert_eq!(made.text.turns.len(), 2);
    assert_eq!(newsroom.note(made.id).unwrap().body, "");
    assert_eq!(newsroom.query_sheet(made.id).unwrap(), QuerySheet::default());
}

#[test]
fn a_set_has_one_statement_a_language_however_it_is_tried() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, own, |text| text.head.title = "Sur le rapport".to_owned());
    for tag in ["fr", "en", "EN"] {
        let why = refusal(newsroom.translate(source, lang(tag)));
        assert!(why.contains("There is already a statement in") && why.contains("Open that one"), "{why}");
    }
    assert!(refusal(newsroom.translate(source, lang("fr"))).contains(&format!("French in this set: “Sur le rapport” ({own})")));
    let other = draft(&mut newsroom, "Other", "Words.");
    newsroom.edit(other, Edit { lang: Some(lang("fr")), ..Edit::default() }).unwrap();
    assert!(refusal(newsroom.link_translation(other, source)).contains("already a statement in French"));
    assert!(refusal(newsroom.edit(source, Edit { lang: Some(lang("fr")), ..Edit::default() })).contains("already a statement"));
    // The window saves the text all the same, and says why the language stayed.
    let before = newsroom.statement(source).unwrap();
    let mut text = before.text.clone();
    text.head.lang = lang("fr");
    text.turns[1].markdown = "Typed meanwhile.".to_owned();
    let saved = newsroom.save(source, before.revision, text, "").unwrap();
    assert!(saved.slug_problem.unwrap().to_string().contains("already a statement in French"));
    let after = newsroom.statement(source).unwrap().text;
    assert_eq!((after.head.lang.as_str(), after.turns[1].markdown.as_str()), ("en", "Typed meanwhile."));
}

#[test]
fn a_language_that_is_published_is_taken_although_the_working_text_has_another() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, own, |text| text.head.title = "Sur le rapport".to_owned());
    newsroom.publish(own, None, None).unwrap();
    newsroom.edit(own, Edit { lang: Some(lang("es")), ..Edit::default() }).unwrap();
    assert!(refusal(newsroom.translate(source, lang("fr"))).contains("already a statement in French"));
}

#[test]
fn the_bin_frees_a_language_and_gives_back_a_text_of_its_own() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    newsroom.bin(own).unwrap();
    let second = newsroom.translate(source, lang("fr")).unwrap().id;
    newsroom.unbin(own).unwrap();
    assert_ne!(newsroom.statement(own).unwrap().set, newsroom.statement(second).unwrap().set);
    // A source in the Bin is out of sight, and back with its translations.
    newsroom.bin(source).unwrap();
    assert!(newsroom.translation(second).unwrap().original.is_none());
    assert!(refusal(newsroom.translate(source, lang("ar"))).contains("in the Bin"));
    newsroom.unbin(source).unwrap();
    assert!(newsroom.translation(second).unwrap().original.is_some());
}
