//! What must be the same in a copy, and after a migration: how many rows each table has, and
//! every word of every turn.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::{StoreError, column};

/// Row counts by table, and SHA-256 over all turn bodies with the ids that they belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    rows: BTreeMap<String, u64>,
    bodies: [u8; 32],
}

impl Fingerprint {
    /// Reads the whole newsroom once.
    ///
    /// # Errors
    /// SQLite's own.
    pub(crate) fn take(conn: &Connection) -> Result<Fingerprint, StoreError> {
        Ok(Fingerprint { rows: rows(conn)?, bodies: bodies(conn)? })
    }

    /// Whether all that `before` counted is still there. Tables may have been added.
    pub(crate) fn keeps(&self, before: &Fingerprint) -> bool {
        self.bodies == before.bodies && before.rows.iter().all(|(table, rows)| self.rows.get(table) == Some(rows))
    }
}

fn rows(conn: &Connection) -> Result<BTreeMap<String, u64>, StoreError> {
    let mut tables = conn.prepare(
        "SELECT name
         FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let mut counts = BTreeMap::new();
    for table in tables.query_map([], |row| row.get::<_, String>(0))? {
        let table = table?;
        let quoted = table.replace('"', "\"\"");
        let rows = conn.query_row(&format!("SELECT COUNT(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
        counts.insert(table, column::count(rows));
    }
    Ok(counts)
}

fn bodies(conn: &Connection) -> Result<[u8; 32], StoreError> {
    let mut query = conn.prepare(
        "SELECT revision, id, markdown
         FROM turn
         ORDER BY revision, position",
    )?;
    let mut turns = query.query([])?;
    let mut hash = Sha256::new();
    while let Some(turn) = turns.next()? {
        for index in 0..3 {
            let text = turn.get_ref(index)?.as_str().map_err(rusqlite::Error::from)?;
            // The length keeps two texts from being read as one.
            hash.update(text.len().to_be_bytes());
            hash.update(text);
        }
    }
    Ok(hash.finalize().into())
}
