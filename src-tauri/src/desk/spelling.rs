//! The spelling check and the house dictionary.

use lectern_core::{house_word::HouseWord, lang::Lang};
use lectern_store::house_words;

use super::{DeskError, Newsroom, Result};

impl Newsroom {
    /// The words of the house dictionary, in the order of the alphabet.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn house_words(&self) -> Result<Vec<HouseWord>> {
        Ok(house_words::all(self.store.connection())?)
    }

    /// Adds a word to the house dictionary, for one language or for all; answers whether it
    /// was new.
    ///
    /// # Errors
    /// When it is no word, or the file cannot be written.
    pub fn add_house_word(&mut self, word: &str, lang: Option<&Lang>) -> Result<bool> {
        let word = parse(word, lang)?;
        let now = self.now();
        self.store.write(|tx| Ok(house_words::add(tx, &word, now)?))
    }

    /// Takes a word out of the house dictionary.
    ///
    /// # Errors
    /// When it is not there for that language, or the file cannot be written.
    pub fn remove_house_word(&mut self, word: &str, lang: Option<&Lang>) -> Result<()> {
        let word = parse(word, lang)?;
        let gone = self.store.write(|tx| Ok::<_, DeskError>(house_words::remove(tx, &word)?))?;
        if gone { Ok(()) } else { Err(DeskError::NotFound(missing(&word))) }
    }
}

fn parse(word: &str, lang: Option<&Lang>) -> Result<HouseWord> {
    Ok(HouseWord::parse(word, lang)?)
}

fn missing(word: &HouseWord) -> String {
    match word.lang() {
        Some(lang) => format!("“{}” is not in the house dictionary for {lang}.", word.word()),
        None => format!("“{}” is not in the house dictionary for all languages.", word.word()),
    }
}
