//! The newsroom's profile and its own labels.

use lectern_core::{labels::Label, profile::Profile, statement::Role};
use rusqlite::{Connection, Transaction, params};

use crate::{StoreError, column};

/// Reads the profile with its labels in their order.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn load(conn: &Connection) -> Result<Profile, StoreError> {
    let mut profile = conn.query_row(
        "SELECT organisation, site_name, base_url, home_label, default_lang, time_zone, rights, contact, notice
         FROM profile
         WHERE one = 1",
        [],
        |row| {
            Ok(Profile {
                organisation: row.get("organisation")?,
                site_name: row.get("site_name")?,
                base_url: row.get("base_url")?,
                home_label: row.get("home_label")?,
                default_lang: column::get(row, "default_lang", column::lang)?,
                time_zone: row.get("time_zone")?,
                rights: row.get("rights")?,
                contact: row.get("contact")?,
                notice: row.get("notice")?,
                labels: Vec::new(),
            })
        },
    )?;
    profile.labels = labels(conn)?;
    Ok(profile)
}

/// Writes the profile and its labels over what was there.
///
/// # Errors
/// [`StoreError::Full`], [`StoreError::ReadOnly`] or SQLite's own.
pub fn save(tx: &Transaction<'_>, profile: &Profile) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO profile
           (one, organisation, site_name, base_url, home_label, default_lang, time_zone, rights, contact, notice)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (one) DO UPDATE
         SET organisation = ?1, site_name = ?2, base_url = ?3, home_label = ?4, default_lang = ?5,
             time_zone = ?6, rights = ?7, contact = ?8, notice = ?9",
        params![
            profile.organisation,
            profile.site_name,
            profile.base_url,
            profile.home_label,
            profile.default_lang.as_str(),
            profile.time_zone,
            profile.rights,
            profile.contact,
            profile.notice,
        ],
    )?;
    tx.execute("DELETE FROM label", [])?;
    let mut insert = tx.prepare_cached("INSERT INTO label (position, text, role) VALUES (?1, ?2, ?3)")?;
    for (position, label) in (0_i64..).zip(&profile.labels) {
        insert.execute(params![position, label.text, label.role.word()])?;
    }
    Ok(())
}

fn labels(conn: &Connection) -> Result<Vec<Label>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT text, role
         FROM label
         ORDER BY position",
    )?;
    let rows = query.query_map([], |row| Ok(Label { text: row.get("text")?, role: column::get(row, "role", Role::parse)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
