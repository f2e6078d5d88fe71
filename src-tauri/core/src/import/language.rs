//! The language of a text, of those the newsroom writes in.

use whatlang::{Detector, Lang as Guess};

use crate::lang::Lang;

/// The language of a text: Chinese and Arabic by their letters, English and French by
/// their words. English when nothing tells.
pub fn detect(text: &str) -> Lang {
    let (mut letters, mut arabic, mut han) = (0_usize, 0_usize, 0_usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        match c {
            '\u{0600}'..='\u{06FF}' => arabic += 1,
            '\u{3400}'..='\u{9FFF}' => han += 1,
            _ => {}
        }
    }
    // An ideograph says as much as several Latin letters, so a smaller share decides.
    let tag = if arabic * 5 > letters * 2 {
        "ar"
    } else if han * 4 > letters {
        "zh"
    } else {
        match Detector::with_allowlist(vec![Guess::Eng, Guess::Fra]).detect_lang(text) {
            Some(Guess::Fra) => "fr",
            _ => "en",
        }
    };
    Lang::parse(tag).expect("the four tags are well-formed")
}
