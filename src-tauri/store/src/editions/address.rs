//! Web addresses: in one section, statements of a language and child categories share one set
//! of slugs, because each becomes a folder of the same name.

use lectern_core::{
    category::CategoryId,
    lang::Lang,
    slug::Slug,
    statement::{Stage, StatementId},
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{StoreError, column};

/// Who has an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A statement, by its working slug or by the slug of its newest edition.
    Statement(StatementId),
    /// A category that stands in the section.
    Category(CategoryId),
}

/// Who has the slug in a section (`None`: at the top) and a language already, leaving one
/// statement out of the question. A spiked statement has no address.
///
/// # Errors
/// SQLite's own.
pub fn slug_taken(
    conn: &Connection,
    section: Option<CategoryId>,
    lang: &Lang,
    slug: &Slug,
    except: Option<StatementId>,
) -> Result<Option<Taken>, StoreError> {
    if let Some(category) = category_at(conn, section, slug)? {
        return Ok(Some(Taken::Category(category)));
    }
    Ok(statement_at(conn, section, Some(lang), slug, except)?.map(Taken::Statement))
}

/// The category with this slug in a section.
pub(crate) fn category_at(conn: &Connection, section: Option<CategoryId>, slug: &Slug) -> Result<Option<CategoryId>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT id
             FROM category
             WHERE IFNULL(parent, '') = ?1 AND slug = ?2",
        )?
        .query_row(params![section.map(|id| id.to_string()).unwrap_or_default(), slug.as_str()], |row| {
            column::get(row, "id", CategoryId::parse)
        })
        .optional()?;
    Ok(found)
}

/// A statement with this slug in a section, in one language or in any.
pub(crate) fn statement_at(
    conn: &Connection,
    section: Option<CategoryId>,
    lang: Option<&Lang>,
    slug: &Slug,
    except: Option<StatementId>,
) -> Result<Option<StatementId>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT statement.id
             FROM revision
             JOIN statement ON statement.revision = revision.id
             WHERE revision.slug = ?1 AND revision.section IS ?2
               AND (?3 IS NULL OR revision.lang = ?3)
               AND statement.stage <> ?4 AND statement.id IS NOT ?5
             UNION
             SELECT statement.id
             FROM edition
             JOIN statement ON statement.id = edition.statement
             JOIN revision ON revision.id = edition.revision
             WHERE edition.slug = ?1 AND revision.section IS ?2
               AND (?3 IS NULL OR revision.lang = ?3)
               AND statement.stage <> ?4 AND statement.id IS NOT ?5
               AND edition.number = (SELECT MAX(newest.number) FROM edition AS newest
                                     WHERE newest.statement = statement.id)
             ORDER BY 1
             LIMIT 1",
        )?
        .query_row(
            params![
                slug.as_str(),
                section.map(|id| id.to_string()),
                lang.map(Lang::as_str),
                Stage::Spiked.word(),
                except.map(|id| id.to_string()),
            ],
            |row| column::get(row, "id", StatementId::parse),
        )
        .optional()?;
    Ok(found)
}
