//! The house dictionary: words that the office added to the spelling check.

use jiff::Timestamp;
use lectern_core::{house_word::HouseWord, lang::Lang};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column};

/// All words, in the order of the alphabet.
///
/// # Errors
/// [`StoreError::Damaged`] when a row is no word, or SQLite's own.
pub fn all(conn: &Connection) -> Result<Vec<HouseWord>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT word, lang
         FROM house_word
         ORDER BY word COLLATE NOCASE, word, lang",
    )?;
    let rows = query.query_map([], |row| Ok((row.get::<_, String>("word")?, row.get::<_, String>("lang")?)))?;
    let mut words = Vec::new();
    for row in rows {
        let (word, tag) = row?;
        let damaged = || StoreError::damaged(format!("the house dictionary holds “{word}” for the language “{tag}”"));
        let lang = if tag.is_empty() { None } else { Some(Lang::parse(&tag).map_err(|_| damaged())?) };
        words.push(HouseWord::parse(&word, lang.as_ref()).map_err(|_| damaged())?);
    }
    Ok(words)
}

/// Adds a word; answers whether it was new.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`], or SQLite's own.
pub fn add(tx: &Transaction<'_>, word: &HouseWord, added_at: Timestamp) -> Result<bool, StoreError> {
    let added = tx.execute(
        "INSERT INTO house_word (word, lang, added_at)
         VALUES (?1, ?2, ?3)
         ON CONFLICT (word, lang) DO NOTHING",
        params![word.word(), tag(word), column::written(added_at)],
    )?;
    Ok(added > 0)
}

/// Takes a word away; answers whether it was there.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`], or SQLite's own.
pub fn remove(tx: &Transaction<'_>, word: &HouseWord) -> Result<bool, StoreError> {
    let removed = tx.execute(
        "DELETE FROM house_word
         WHERE word = ?1 AND lang = ?2",
        params![word.word(), tag(word)],
    )?;
    Ok(removed > 0)
}

fn tag(word: &HouseWord) -> &str {
    word.lang().map_or("", Lang::as_str)
}
