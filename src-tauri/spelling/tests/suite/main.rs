//! Spelling through its public face, as tables of short texts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails should fail loudly")]

use lectern_core::{house_word::HouseWord, lang::Lang};
use lectern_spelling::{HouseWords, Kind, Mark, check};

mod house;
mod markdown;
mod style;
mod words;

fn tag(lang: &str) -> Lang {
    Lang::parse(lang).unwrap()
}

fn house(lang: &str, words: &[&str]) -> HouseWords {
    let words: Vec<HouseWord> = words.iter().map(|word| HouseWord::parse(word, None).unwrap()).collect();
    HouseWords::of(&tag(lang), &words)
}

fn marks(lang: &str, text: &str) -> Vec<Mark> {
    check(&tag(lang), text, &HouseWords::default())
}

/// The words that are marked as misspelt.
fn misspelt<'a>(lang: &str, text: &'a str) -> Vec<&'a str> {
    marks(lang, text).into_iter().filter(|mark| mark.kind == Kind::Spelling).map(|mark| &text[mark.range]).collect()
}

/// The text after every fix of this kind.
fn fixed(lang: &str, kind: Kind, text: &str) -> String {
    let mut text = text.to_owned();
    for mark in marks(lang, &text).into_iter().rev().filter(|mark| mark.kind == kind) {
        text.replace_range(mark.range, &mark.fix.unwrap());
    }
    text
}
