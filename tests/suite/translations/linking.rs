//! Finished statements that are linked, and taken apart again.

use lectern::desk::Edit;
use lectern_core::statement::{Role, Turn};

use super::{lang, pair, rewrite, say, steps};
use crate::newsroom::*;

#[test]
fn finished_statements_are_linked_exchange_by_exchange_and_taken_to_be_in_step() {
    let mut newsroom = with_sections();
    let source = draft(&mut newsroom, "On the report", "Words.");
    rewrite(&mut newsroom, source, |text| text.turns.extend(turns("More words.")));
    let other = draft(&mut newsroom, "Sur le rapport", "Mots.");
    newsroom.edit(other, Edit { lang: Some(lang("fr")), ..Edit::default() }).unwrap();
    rewrite(&mut newsroom, other, |text| {
        text.turns.insert(0, Turn { role: Role::Text, markdown: "Introduction.".to_owned(), ..turns("").remove(1) });
        text.turns.extend(turns("Encore des mots."));
    });
    newsroom.publish(other, None, None).unwrap();
    newsroom.link_translation(other, source).unwrap();
    assert_eq!(newsroom.statement(other).unwrap().set, newsroom.statement(source).unwrap().set);
    assert_eq!(steps(&newsroom, other), ["in step", "in step", "in step", "in step", "OnlyHere"]);
    // No word of the published text changed, so there is nothing to publish again.
    assert!(refusal(newsroom.publish(other, None, None)).contains("Nothing changed"));
    assert!(!newsroom.list(None, None, Some(lang("fr")), None, None, 10).unwrap().rows[0].changed);
}

#[test]
fn a_link_that_makes_no_sense_is_refused_in_a_sentence() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    assert!(refusal(newsroom.link_translation(own, own)).contains("no translation of itself"));
    assert!(refusal(newsroom.link_translation(source, own)).contains("is itself a translation"));
    let german = draft(&mut newsroom, "Zum Bericht", "Worte.");
    newsroom.edit(german, Edit { lang: Some(lang("de")), ..Edit::default() }).unwrap();
    assert!(refusal(newsroom.link_translation(source, german)).contains("translations of its own"));
    newsroom.bin(german).unwrap();
    assert!(refusal(newsroom.link_translation(german, source)).contains("in the Bin"));
    assert!(refusal(newsroom.unlink_translation(german)).contains("linked with no other"));
}

#[test]
fn an_unlinked_translation_keeps_its_words_and_can_be_linked_again_where_it_was() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    say(&mut newsroom, source, &["What is your comment?", "It grew by 4 %."]);
    let before = newsroom.statement(own).unwrap();
    newsroom.unlink_translation(own).unwrap();
    let after = newsroom.statement(own).unwrap();
    assert_eq!(after.text, before.text);
    assert_ne!(after.set, before.set);
    assert!(newsroom.translation(own).unwrap().original.is_none());
    newsroom.link_translation(own, source).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 3 %."]);
    // Without its source a translation is a text among others.
    newsroom.unlink_translation(source).unwrap();
    assert!(newsroom.translation(own).unwrap().original.is_none());
    assert_eq!(newsroom.translation(own).unwrap().members.len(), 1);
}
