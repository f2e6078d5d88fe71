//! Which statement a person means.

use lectern_core::{slug::Slug, statement::StatementId};
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// The shortest beginning of an id that names a statement, in hexadecimal digits.
const SHORTEST_PREFIX: usize = 8;

/// The statements that a text names: by a whole id, else by the first eight or more digits of
/// an id, by the working slug, or by the slug of any edition. Several when it is ambiguous.
///
/// # Errors
/// SQLite's own.
pub fn resolve(conn: &Connection, text: &str) -> Result<Vec<StatementId>, StoreError> {
    let text = text.trim();
    let prefix = id_prefix(text);
    let slug = Slug::parse(text).ok();
    let mut query = conn.prepare_cached(
        "SELECT id
         FROM statement
         WHERE id >= ?1 AND id < ?1 || 'g'
         UNION
         SELECT statement.id
         FROM revision
         JOIN statement ON statement.revision = revision.id
         WHERE revision.slug = ?2
         UNION
         SELECT statement
         FROM edition
         WHERE slug = ?2
         ORDER BY 1",
    )?;
    let slug = slug.as_ref().map(|slug| slug.as_str());
    let rows = query.query_map(params![prefix, slug], |row| column::get(row, "id", StatementId::parse))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The text as the beginning of a hyphenated id: digits sort below `g`, which ends the range.
fn id_prefix(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| *c != '-').map(|c| c.to_ascii_lowercase()).collect();
    let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    if !hex || !(SHORTEST_PREFIX..=32).contains(&digits.len()) {
        return None;
    }
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        out.push(digit);
    }
    Some(out)
}
