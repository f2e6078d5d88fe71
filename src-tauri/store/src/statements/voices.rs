//! Who speaks in the newsroom's statements, and for whom: names to be offered again.
//!
//! Only public columns are read: who asked according to a query sheet is internal and is never
//! offered where it could be published.

use std::collections::BTreeMap;

use lectern_core::lang::Lang;
use rusqlite::Connection;

use crate::{StoreError, column};

/// A name, the languages of the texts that it stands in, and in how many turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// As it was written.
    pub name: String,
    /// The languages, the one with most turns first.
    pub langs: Vec<Lang>,
    /// In how many turns it stands.
    pub uses: u64,
}

/// The names in use, each list by use, the most used first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// Who answers and who speaks in texts.
    pub speakers: Vec<Voice>,
    /// Who asks.
    pub askers: Vec<Voice>,
    /// The media and bodies that they speak for.
    pub outlets: Vec<Voice>,
}

/// The names in the working texts of all statements outside the Bin, at most `limit` in a list.
///
/// Reads every turn of those texts once.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn voices(conn: &Connection, limit: usize) -> Result<Voices, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT turn.role = 'question' AS asks, TRIM(turn.speaker) AS speaker, TRIM(turn.outlet) AS outlet,
                revision.lang, COUNT(*) AS turns
         FROM statement
         JOIN revision ON revision.id = statement.revision
         JOIN turn ON turn.revision = revision.id
         WHERE statement.stage <> 'spiked'
           AND (turn.speaker IS NOT NULL OR turn.outlet IS NOT NULL)
         GROUP BY asks, speaker, outlet, revision.lang",
    )?;
    let [mut speakers, mut askers, mut outlets] = [Tally::default(), Tally::default(), Tally::default()];
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let lang = column::get(row, "lang", column::lang)?;
        let turns = column::count(row.get("turns")?);
        let names = if row.get("asks")? { &mut askers } else { &mut speakers };
        names.add(row.get("speaker")?, &lang, turns);
        outlets.add(row.get("outlet")?, &lang, turns);
    }
    Ok(Voices { speakers: speakers.ranked(limit), askers: askers.ranked(limit), outlets: outlets.ranked(limit) })
}

/// Turns by name and language tag.
#[derive(Default)]
struct Tally(BTreeMap<String, BTreeMap<String, (Lang, u64)>>);

impl Tally {
    fn add(&mut self, name: Option<String>, lang: &Lang, turns: u64) {
        let Some(name) = name.filter(|name| !name.is_empty()) else { return };
        let (_, uses) = self.0.entry(name).or_default().entry(lang.to_string()).or_insert_with(|| (lang.clone(), 0));
        *uses += turns;
    }

    fn ranked(self, limit: usize) -> Vec<Voice> {
        let voice = |(name, langs): (String, BTreeMap<String, (Lang, u64)>)| {
            let uses = langs.values().map(|(_, turns)| turns).sum();
            let mut langs: Vec<(Lang, u64)> = langs.into_values().collect();
            langs.sort_by_key(|(_, turns)| std::cmp::Reverse(*turns));
            Voice { name, langs: langs.into_iter().map(|(lang, _)| lang).collect(), uses }
        };
        let mut voices: Vec<Voice> = self.0.into_iter().map(voice).collect();
        // The map is in the order of names, which decides between equals.
        voices.sort_by_key(|voice| std::cmp::Reverse(voice.uses));
        voices.truncate(limit);
        voices
    }
}
