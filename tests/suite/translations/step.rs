//! Which turns of a translation keep step with the source, and who says so.

use lectern::desk::{DeskError, Edit, Newsroom};
use lectern_core::statement::Role;

use super::{lang, pair, rewrite, say, steps};
use crate::newsroom::*;

#[test]
fn a_turn_is_stale_from_the_change_of_its_source_until_someone_says_it_is_in_step() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    assert_eq!(steps(&newsroom, own), ["in step", "in step"]);
    say(&mut newsroom, source, &["What is your comment?", "It grew by 4 %."]);
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 3 %."]);
    let row = |newsroom: &Newsroom| {
        let page = newsroom.list(None, None, Some(lang("fr")), None, None, 10).unwrap();
        (page.rows[0].source, page.rows[0].stale, page.rows[0].untranslated)
    };
    assert_eq!(row(&newsroom), (Some(source), 1, 0));
    // Writing on the translation does not say that it is in step.
    say(&mut newsroom, own, &["Quel est votre commentaire ?", "Hausse de 4 %."]);
    assert_eq!(row(&newsroom), (Some(source), 1, 0));
    let seen = newsroom.statement(source).unwrap().revision;
    let turn = newsroom.statement(own).unwrap().text.turns[1].id;
    newsroom.declare_in_step(own, Some(turn), seen).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "in step"]);
    assert_eq!(row(&newsroom), (Some(source), 0, 0));
    // Back to the words it was translated from at first: that is a change as well.
    say(&mut newsroom, source, &["What is your comment?", "It grew by 3 %."]);
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 4 %."]);
}

#[test]
fn nobody_confirms_a_source_that_was_changed_since_it_was_looked_at() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    let seen = newsroom.statement(source).unwrap().revision;
    say(&mut newsroom, source, &["What is your comment?", "It fell."]);
    assert!(matches!(newsroom.declare_in_step(own, None, seen), Err(DeskError::Stale)));
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 3 %."]);
    let seen = newsroom.statement(source).unwrap().revision;
    newsroom.declare_in_step(own, None, seen).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "in step"]);
}

#[test]
fn an_empty_turn_is_not_translated_yet_and_counts_from_its_first_words() {
    let mut newsroom = with_sections();
    let source = draft(&mut newsroom, "On the report", "First words.");
    let own = newsroom.translate(source, lang("ar")).unwrap().id;
    assert_eq!(steps(&newsroom, own), ["NotTranslated", "NotTranslated"]);
    assert!(refusal(newsroom.declare_in_step(own, None, newsroom.statement(source).unwrap().revision)).contains("nothing translated"));
    // The source changes before anybody translates: what is translated is the newer text.
    say(&mut newsroom, source, &["What is your comment?", "Second words."]);
    say(&mut newsroom, own, &["", "كلمات."]);
    assert_eq!(steps(&newsroom, own), ["NotTranslated", "in step"]);
    say(&mut newsroom, source, &["What is your comment?", "Third words."]);
    // Cleared and typed again is as far behind as it was.
    say(&mut newsroom, own, &["", " \n"]);
    say(&mut newsroom, own, &["", "كلمات."]);
    assert_eq!(steps(&newsroom, own), ["NotTranslated", "was Second words."]);
}

#[test]
fn turns_that_came_and_went_in_one_language_are_told_apart() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, source, |text| text.turns.extend(turns("A second answer.")));
    rewrite(&mut newsroom, own, |text| text.turns.extend(turns("Seulement ici.")));
    assert_eq!(steps(&newsroom, own), ["in step", "in step", "NotTranslated", "NotTranslated", "OnlyHere", "OnlyHere"]);
    rewrite(&mut newsroom, source, |text| drop(text.turns.remove(1)));
    assert_eq!(steps(&newsroom, own), ["in step", "NotTranslated", "NotTranslated", "OnlyHere", "OnlyHere", "OnlyHere"]);
    // A turn that is added with its origin takes the gap.
    let missing = newsroom.statement(source).unwrap().text.turns[1].clone();
    rewrite(&mut newsroom, own, |text| {
        let mut added = turns("Une question ajoutée.").remove(1);
        added.role = Role::Question;
        added.origin = Some(missing.id);
        text.turns.push(added);
    });
    assert_eq!(steps(&newsroom, own)[1], "in step");
}

#[test]
fn an_earlier_text_of_a_translation_has_to_be_confirmed_anew() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    let old = newsroom.statement(own).unwrap().revision;
    newsroom.edit(own, Edit { title: Some("Sur le rapport".to_owned()), ..Edit::default() }).unwrap();
    say(&mut newsroom, source, &["What is your comment?", "It grew by 4 %."]);
    say(&mut newsroom, own, &["Quel est votre commentaire ?", "Hausse de 4 %."]);
    newsroom.declare_in_step(own, None, newsroom.statement(source).unwrap().revision).unwrap();
    let base = newsroom.statement(own).unwrap().revision;
    newsroom.restore_revision(own, old, base).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "Unconfirmed"]);
}
