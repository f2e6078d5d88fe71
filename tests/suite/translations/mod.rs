//! Language sets, and whether a translation keeps step with its source.

mod linking;
mod packages;
mod sets;
mod step;
mod told;

use lectern::desk::Newsroom;
use lectern_core::{
    lang::Lang,
    statement::{StatementId, Text},
    translation::Step,
};

use crate::newsroom::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// Saves a text that is made from the working text, as the window would.
fn rewrite(newsroom: &mut Newsroom, id: StatementId, change: impl FnOnce(&mut Text)) {
    let before = newsroom.statement(id).unwrap();
    let mut text = before.text;
    change(&mut text);
    let saved = newsroom.save(id, before.revision, text, "").unwrap();
    assert_eq!(saved.slug_problem, None);
}

fn say(newsroom: &mut Newsroom, id: StatementId, words: &[&str]) {
    rewrite(newsroom, id, |text| {
        for (turn, words) in text.turns.iter_mut().zip(words) {
            turn.markdown = (*words).to_owned();
        }
    });
}

/// The steps of a translation, as one word a pair.
fn steps(newsroom: &Newsroom, id: StatementId) -> Vec<String> {
    let original = newsroom.translation(id).unwrap().original.unwrap();
    let word = |step: &Step| match step {
        Step::InStep => "in step".to_owned(),
        Step::SourceChanged { was } => format!("was {was}"),
        other => format!("{other:?}"),
    };
    original.pairs.iter().map(|pair| word(&pair.step)).collect()
}

/// An English statement and its French translation, both with words.
fn pair(newsroom: &mut Newsroom) -> (StatementId, StatementId) {
    let source = draft(newsroom, "On the report", "It grew by 3 %.");
    let own = newsroom.translate(source, lang("fr")).unwrap().id;
    say(newsroom, own, &["Quel est votre commentaire ?", "Hausse de 3 %."]);
    (source, own)
}
