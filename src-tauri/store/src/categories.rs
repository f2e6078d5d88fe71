//! The category tree, and which statements are filed where.
//!
//! Whether a move makes a cycle is asked of [`Tree`]; this module keeps the order of siblings
//! dense and the references whole.

mod filed;
mod filing;
mod redirects;

use std::collections::BTreeMap;

use lectern_core::{
    category::{Category, CategoryId, Tree},
    lang::Lang,
    slug::Slug,
};
use rusqlite::{Connection, Transaction, params};

pub use filed::{FiledText, Standing, file_text, file_working_text, filed_texts};
pub use filing::{counts, refile, statements_in};
pub use redirects::{Redirect, Target, Why, add_redirect, redirects, remove_redirect};

use crate::{
    StoreError, column,
    editions::{
        Taken,
        address::{category_at, statement_at},
    },
};

/// All categories.
///
/// # Errors
/// [`StoreError::Damaged`] when a value means nothing, or SQLite's own.
pub fn tree(conn: &Connection) -> Result<Tree, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT id, parent, name, slug, position, archived
         FROM category",
    )?;
    let rows = query.query_map([], |row| {
        Ok(Category {
            id: column::get(row, "id", CategoryId::parse)?,
            parent: column::maybe(row, "parent", CategoryId::parse)?,
            name: row.get("name")?,
            names: BTreeMap::new(),
            slug: column::get(row, "slug", column::slug)?,
            position: row.get("position")?,
            archived: row.get("archived")?,
        })
    })?;
    let mut categories: Vec<Category> = rows.collect::<Result<_, _>>()?;
    let mut names = names(conn)?;
    for category in &mut categories {
        category.names = names.remove(&category.id).unwrap_or_default();
    }
    Ok(Tree::new(categories))
}

/// The names of all categories in other languages.
fn names(conn: &Connection) -> Result<BTreeMap<CategoryId, BTreeMap<Lang, String>>, StoreError> {
    let mut query = conn.prepare_cached(
        "SELECT category, lang, name
         FROM category_name",
    )?;
    let rows = query.query_map([], |row| {
        Ok((column::get(row, "category", CategoryId::parse)?, column::get(row, "lang", column::lang)?, row.get("name")?))
    })?;
    let mut all: BTreeMap<CategoryId, BTreeMap<Lang, String>> = BTreeMap::new();
    for row in rows {
        let (category, lang, name) = row?;
        all.entry(category).or_default().insert(lang, name);
    }
    Ok(all)
}

/// Writes the names of a category in other languages over those before them.
fn write_names(tx: &Transaction<'_>, category: &Category) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM category_name
         WHERE category = ?1",
        [category.id.to_string()],
    )?;
    for (lang, name) in &category.names {
        tx.execute(
            "INSERT INTO category_name (category, lang, name)
             VALUES (?1, ?2, ?3)",
            params![category.id.to_string(), lang.as_str(), name],
        )?;
    }
    Ok(())
}

/// Writes a new category. It goes to its position among its siblings, or to their end when
/// there are fewer; those behind it move on.
///
/// # Errors
/// [`StoreError::Sql`] when its parent does not exist or a sibling has its slug;
/// [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn insert(tx: &Transaction<'_>, category: &Category) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO category (id, parent, name, slug, position, archived)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            category.id.to_string(),
            category.parent.map(|id| id.to_string()),
            category.name,
            category.slug.as_str(),
            category.position,
            category.archived,
        ],
    )?;
    write_names(tx, category)?;
    number_siblings(tx, category.parent, Some(category))
}

/// Writes a category over what it was. Its old and new siblings close and open their ranks.
///
/// # Errors
/// [`StoreError::NoCategory`]; [`StoreError::Sql`] when its parent does not exist or a sibling
/// has its slug; [`StoreError::Full`], [`StoreError::ReadOnly`].
pub fn update(tx: &Transaction<'_>, category: &Category) -> Result<(), StoreError> {
    let before = parent(tx, category.id)?;
    tx.execute(
        "UPDATE category
         SET parent = ?2, name = ?3, slug = ?4, position = ?5, archived = ?6
         WHERE id = ?1",
        params![
            category.id.to_string(),
            category.parent.map(|id| id.to_string()),
            category.name,
            category.slug.as_str(),
            category.position,
            category.archived,
        ],
    )?;
    write_names(tx, category)?;
    if before != category.parent {
        number_siblings(tx, before, None)?;
    }
    number_siblings(tx, category.parent, Some(category))
}

/// Removes a category that holds no category and no statement. Older saved texts that were
/// filed in it become unfiled; redirects that led to it lead nowhere.
///
/// # Errors
/// [`StoreError::NoCategory`], [`StoreError::NotEmpty`], [`StoreError::Full`],
/// [`StoreError::ReadOnly`].
pub fn delete(tx: &Transaction<'_>, id: CategoryId) -> Result<(), StoreError> {
    let before = parent(tx, id)?;
    let holds_categories: bool =
        tx.query_row("SELECT EXISTS (SELECT 1 FROM category WHERE parent = ?1)", [id.to_string()], |row| row.get(0))?;
    if holds_categories || filing::holds_statements(tx, id)? {
        return Err(StoreError::NotEmpty(id));
    }
    tx.execute(
        "DELETE FROM category
         WHERE id = ?1",
        [id.to_string()],
    )?;
    number_siblings(tx, before, None)
}

/// Who has the slug below `parent` already, in any language, leaving one category out of the
/// question: what a category asks before it takes a name or a place.
///
/// # Errors
/// SQLite's own.
pub fn slug_taken(
    conn: &Connection,
    parent: Option<CategoryId>,
    slug: &Slug,
    except: Option<CategoryId>,
) -> Result<Option<Taken>, StoreError> {
    if let Some(category) = category_at(conn, parent, slug)?.filter(|id| Some(*id) != except) {
        return Ok(Some(Taken::Category(category)));
    }
    Ok(statement_at(conn, parent, None, slug, None)?.map(Taken::Statement))
}

fn parent(conn: &Connection, id: CategoryId) -> Result<Option<CategoryId>, StoreError> {
    let found = conn
        .prepare_cached(
            "SELECT parent
             FROM category
             WHERE id = ?1",
        )?
        .query_row([id.to_string()], |row| column::maybe(row, "parent", CategoryId::parse));
    match found {
        Err(rusqlite::Error::QueryReturnedNoRows) => Err(StoreError::NoCategory(id)),
        found => Ok(found?),
    }
}

/// Numbers the categories below `parent` 0, 1, 2, … without gaps, `placed` at its own position.
fn number_siblings(tx: &Transaction<'_>, parent: Option<CategoryId>, placed: Option<&Category>) -> Result<(), StoreError> {
    let mut query = tx.prepare_cached(
        "SELECT id
         FROM category
         WHERE parent IS ?1 AND id IS NOT ?2
         ORDER BY position, name, id",
    )?;
    let placed_id = placed.map(|category| category.id.to_string());
    let rows = query.query_map(params![parent.map(|id| id.to_string()), placed_id], |row| row.get(0))?;
    let mut ids: Vec<String> = rows.collect::<Result<_, _>>()?;
    if let Some(category) = placed {
        let at = usize::try_from(category.position).unwrap_or(usize::MAX).min(ids.len());
        ids.insert(at, category.id.to_string());
    }
    let mut number = tx.prepare_cached(
        "UPDATE category
         SET position = ?2
         WHERE id = ?1 AND position <> ?2",
    )?;
    for (position, id) in (0_i64..).zip(ids) {
        number.execute(params![id, position])?;
    }
    Ok(())
}
