//! The language of a text, of those the newsroom writes in.

use crate::lang::Lang;

/// The small words that every text of a language is full of. Whole-text statistics of letter
/// groups fail on a title and two short answers; these words don't.
const ENGLISH: &[&str] = &[
    "the",
    "of",
    "and",
    "to",
    "in",
    "is",
    "are",
    "was",
    "were",
    "will",
    "for",
    "on",
    "that",
    "it",
    "with",
    "this",
    "at",
    "by",
    "not",
    "has",
    "have",
    "be",
    "we",
    "you",
    "what",
    "does",
    "do",
    "any",
    "from",
    "as",
    "no",
    "yes",
    "first",
    "second",
    "question",
    "answer",
    "march",
    "january",
    "february",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const FRENCH: &[&str] = &[
    "le",
    "la",
    "les",
    "de",
    "des",
    "du",
    "et",
    "est",
    "une",
    "un",
    "que",
    "qui",
    "dans",
    "pour",
    "au",
    "aux",
    "ce",
    "cette",
    "il",
    "elle",
    "nous",
    "vous",
    "pas",
    "ne",
    "sur",
    "par",
    "avec",
    "sont",
    "été",
    "sera",
    "en",
    "à",
    "non",
    "oui",
    "réponse",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "quelle",
    "quel",
    "plus",
];

/// The language of a text: Chinese and Arabic by their letters, English and French by their
/// small words. `otherwise` when nothing tells.
pub fn detect(text: &str, otherwise: &Lang) -> Lang {
    let (mut letters, mut arabic, mut han) = (0_usize, 0_usize, 0_usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        match c {
            '\u{0600}'..='\u{06FF}' => arabic += 1,
            '\u{3400}'..='\u{9FFF}' => han += 1,
            _ => {}
        }
    }
    let known = |tag: &str| Lang::parse(tag).expect("the four tags are well-formed");
    // An ideograph says as much as several Latin letters, so a smaller share decides.
    if arabic * 5 > letters * 2 {
        return known("ar");
    }
    if han * 6 > letters {
        return known("zh");
    }
    let (mut english, mut french) = (0_usize, 0_usize);
    for word in text.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’') {
        let word = word.to_lowercase();
        // "l’Ambassade", "d'un"
        let (article, rest) = word.split_once(['\'', '’']).unwrap_or(("", &word));
        french += usize::from(matches!(article, "l" | "d" | "qu" | "n" | "s" | "c" | "j"));
        english += usize::from(ENGLISH.contains(&rest));
        french += usize::from(FRENCH.contains(&rest));
    }
    match english.cmp(&french) {
        std::cmp::Ordering::Greater => known("en"),
        std::cmp::Ordering::Less => known("fr"),
        std::cmp::Ordering::Equal => otherwise.clone(),
    }
}
