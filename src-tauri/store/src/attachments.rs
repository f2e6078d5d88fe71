//! The files of a revision, in the order in which they are listed.

use lectern_core::{
    attachment::{Alt, Attachment, Facts, FileHash, FileKind, FileName},
    statement::RevisionId,
};
use rusqlite::{Connection, Row, Transaction, params};

use crate::{StoreError, column};

/// Reads the files of a revision, without their bytes.
pub(crate) fn load(conn: &Connection, revision: RevisionId) -> Result<Vec<Attachment>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT attachment.name, attachment.alt, attachment.caption, attachment.credit,
                file.hash, file.media_type, file.size, file.width, file.height
         FROM attachment
         JOIN file ON file.hash = attachment.file
         WHERE attachment.revision = ?1
         ORDER BY attachment.position",
    )?;
    let rows = query.query_map([revision.to_string()], |row| {
        let file = facts(row)?;
        let alt: Option<String> = row.get("alt")?;
        Ok(Attachment {
            name: column::get(row, "name", |text| FileName::parse(text, file.kind).ok())?,
            file,
            alt: alt.map_or(Alt::Missing, |words| if words.is_empty() { Alt::Decorative } else { Alt::Words(words) }),
            caption: row.get("caption")?,
            credit: row.get("credit")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes the files of a new revision.
pub(crate) fn insert(tx: &Transaction<'_>, revision: RevisionId, files: &[Attachment]) -> Result<(), StoreError> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO attachment (revision, position, name, file, alt, caption, credit)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (position, file) in (0_i64..).zip(files) {
        let alt = match &file.alt {
            Alt::Missing => None,
            Alt::Decorative => Some(""),
            Alt::Words(words) => Some(words.as_str()),
        };
        insert.execute(params![
            revision.to_string(),
            position,
            file.name.as_str(),
            file.file.hash.to_string(),
            alt,
            file.caption,
            file.credit
        ])?;
    }
    Ok(())
}

/// Reads what is known of a file from the columns of `file`.
pub(crate) fn facts(row: &Row<'_>) -> rusqlite::Result<Facts> {
    let (width, height): (Option<u32>, Option<u32>) = (row.get("width")?, row.get("height")?);
    Ok(Facts {
        hash: column::get(row, "hash", FileHash::parse)?,
        kind: column::get(row, "media_type", FileKind::parse)?,
        bytes: column::count(row.get("size")?),
        size: width.zip(height),
    })
}
