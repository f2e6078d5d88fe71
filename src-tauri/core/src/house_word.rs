//! Words that the office added to the dictionaries: names of people, places and programmes.
//! Internal: they say what the office writes about before it is published.

use unicode_normalization::UnicodeNormalization;

use crate::lang::Lang;

/// The longest house word, in characters.
pub const WORD_MAX: usize = 64;

/// A word of the house dictionary, in composed form (NFC) and with straight apostrophes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HouseWord {
    word: String,
    lang: Option<Lang>,
}

/// A text that cannot be a house word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadHouseWord {
    /// Nothing in it could be misspelt.
    #[error("“{0}” holds no letter, so it is never marked and needs no entry")]
    NoLetter(String),
    /// More than one word.
    #[error("“{0}” is more than one word; add each word on its own")]
    Several(String),
    /// Longer than [`WORD_MAX`].
    #[error("the word is longer than {WORD_MAX} characters")]
    Long,
}

impl HouseWord {
    /// Reads a word. A language counts without its region: a word added for en-GB holds in all
    /// English. `None` is every language.
    ///
    /// # Errors
    /// [`BadHouseWord`] says why no text could ever hold such a word.
    pub fn parse(text: &str, lang: Option<&Lang>) -> Result<HouseWord, BadHouseWord> {
        let word = plain(text.trim());
        if word.chars().count() > WORD_MAX {
            return Err(BadHouseWord::Long);
        }
        if word.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(BadHouseWord::Several(word));
        }
        if !word.chars().any(char::is_alphabetic) {
            return Err(BadHouseWord::NoLetter(word));
        }
        let lang = lang.map(|lang| Lang::parse(lang.primary()).expect("a primary subtag is a tag"));
        Ok(HouseWord { word, lang })
    }

    /// The word.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// The language it is for, without region; `None` for all.
    pub fn lang(&self) -> Option<&Lang> {
        self.lang.as_ref()
    }

    /// Whether it holds in a text of this language.
    pub fn is_for(&self, lang: &Lang) -> bool {
        self.lang.as_ref().is_none_or(|own| own.primary() == lang.primary())
    }
}

/// A word as dictionaries have it: composed, with straight apostrophes and ordinary hyphens,
/// without the marks that only say where a line may break.
pub fn plain(word: &str) -> String {
    let kept = word.chars().filter(|c| !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'));
    kept.map(|c| match c {
        '’' | 'ʼ' | '‘' => '\'',
        '‐' | '\u{2011}' => '-',
        other => other,
    })
    .nfc()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_word_is_one_word_with_a_letter_in_it() {
        for (text, word) in [(" Verdania ", "Verdania"), ("O’Shea", "O'Shea"), ("e\u{301}cole", "école"), ("vice‑chair", "vice-chair")]
        {
            assert_eq!(HouseWord::parse(text, None).unwrap().word(), word);
        }
        for text in ["", "  ", "2026", "—"] {
            assert!(matches!(HouseWord::parse(text, None), Err(BadHouseWord::NoLetter(_))), "{text}");
        }
        assert!(matches!(HouseWord::parse("Port Selwick", None), Err(BadHouseWord::Several(_))));
        assert!(matches!(HouseWord::parse("a\nb", None), Err(BadHouseWord::Several(_))));
        assert_eq!(HouseWord::parse(&"x".repeat(65), None), Err(BadHouseWord::Long));
    }

    #[test]
    fn a_word_for_one_kind_of_english_holds_in_all_english() {
        let tag = |text| Lang::parse(text).unwrap();
        let word = HouseWord::parse("Verdania", Some(&tag("en-GB"))).unwrap();
        assert_eq!(word.lang().map(Lang::as_str), Some("en"));
        assert!(word.is_for(&tag("en-US")) && !word.is_for(&tag("fr")));
        assert!(HouseWord::parse("Verdania", None).unwrap().is_for(&tag("fr")));
    }
}
