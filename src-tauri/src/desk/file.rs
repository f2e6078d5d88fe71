//! Filing: the category tree of the press site.

use std::collections::BTreeMap;

use lectern_core::{
    category::{Category, CategoryId},
    lang::Lang,
    slug::Slug,
};
use lectern_store::{
    Connection, Transaction,
    categories::{self, Why},
    editions::Taken,
};
use uuid::Uuid;

use super::{DeskError, Newsroom, Refusal, Result, parse_slug};

/// The name of a category and, if it is chosen, its part of the address.
#[derive(Clone, Debug)]
pub struct CategoryName {
    /// As it stands in the breadcrumb.
    pub name: String,
    /// `None`: the name proposes it.
    pub slug: Option<String>,
    /// Names in other languages; `None` leaves them as they are, an empty name takes one away.
    pub names: Option<Vec<(Lang, String)>>,
}

impl CategoryName {
    /// A name in the newsroom's own language, whose address it proposes.
    pub fn new(name: &str) -> CategoryName {
        CategoryName { name: name.to_owned(), slug: None, names: None }
    }
}

/// The longest name of a category, in characters.
const NAME_MAX: usize = 120;

impl Newsroom {
    /// Adds a category at the end of its siblings.
    ///
    /// # Errors
    /// When the name is empty or its address is taken.
    pub fn add_category(&mut self, name: &CategoryName, parent: Option<CategoryId>) -> Result<Category> {
        let tree = self.tree()?;
        if parent.is_some_and(|parent| tree.get(parent).is_none()) {
            return Err(DeskError::NotFound("There is no such category to put it in.".to_owned()));
        }
        let id = CategoryId(Uuid::now_v7());
        let text = checked_name(&name.name)?;
        let position = u32::try_from(tree.children(parent).count()).unwrap_or(u32::MAX);
        self.store.write(|tx| {
            let slug = category_slug(tx, name.slug.as_deref(), &text, parent, id)?;
            let names = with_names(BTreeMap::new(), name.names.as_deref())?;
            let category = Category { id, parent, name: text, names, slug, position, archived: false };
            categories::insert(tx, &category)?;
            Ok(category)
        })
    }

    /// Gives a category another name, and another address if one is given. Old addresses
    /// stay as redirects.
    ///
    /// # Errors
    /// When the name is empty or the address is taken.
    pub fn rename_category(&mut self, id: CategoryId, name: &CategoryName) -> Result<Category> {
        let mut category = self.category(id)?;
        category.name = checked_name(&name.name)?;
        category.names = with_names(category.names, name.names.as_deref())?;
        self.change_tree(Why::Renamed, |tx| {
            if let Some(slug) = name.slug.as_deref() {
                category.slug = category_slug(tx, Some(slug), &category.name, category.parent, id)?;
            }
            categories::update(tx, &category)?;
            Ok(category.clone())
        })
    }

    /// Moves a category with everything below it.
    ///
    /// # Errors
    /// When it would stand below itself, or its address is taken there.
    pub fn move_category(&mut self, id: CategoryId, parent: Option<CategoryId>, position: Option<usize>) -> Result<Category> {
        let tree = self.tree()?;
        tree.check_move(id, parent)?;
        let mut category = self.category(id)?;
        category.parent = parent;
        let mut siblings: Vec<Category> = tree.children(parent).filter(|sibling| sibling.id != id).cloned().collect();
        let at = position.unwrap_or(siblings.len()).min(siblings.len());
        self.change_tree(Why::Moved, |tx| {
            category.slug = category_slug(tx, Some(category.slug.as_str()), &category.name, parent, id)?;
            siblings.insert(at, category.clone());
            for (place, sibling) in (0..).zip(&mut siblings) {
                sibling.position = place;
                categories::update(tx, sibling)?;
                if sibling.id == id {
                    category.position = place;
                }
            }
            Ok(category.clone())
        })
    }

    /// Archives a category or takes it back: it keeps its pages and takes no new statement.
    ///
    /// # Errors
    /// When there is none.
    pub fn archive_category(&mut self, id: CategoryId, archived: bool) -> Result<Category> {
        let mut category = self.category(id)?;
        category.archived = archived;
        self.store.write(|tx| {
            categories::update(tx, &category)?;
            Ok(category.clone())
        })
    }

    /// A category.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn category(&self, id: CategoryId) -> Result<Category> {
        self.tree()?.get(id).cloned().ok_or_else(|| DeskError::NotFound("There is no such category.".to_owned()))
    }
}

fn checked_name(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        return Err(Refusal::CategoryName { max: NAME_MAX }.into());
    }
    Ok(name.to_owned())
}

/// The names in other languages after a change.
fn with_names(mut names: BTreeMap<Lang, String>, changes: Option<&[(Lang, String)]>) -> Result<BTreeMap<Lang, String>> {
    for (lang, name) in changes.unwrap_or(&[]) {
        if name.trim().is_empty() {
            names.remove(lang);
        } else {
            names.insert(lang.clone(), checked_name(name)?);
        }
    }
    Ok(names)
}

/// A chosen slug that is free, or a free one that the name proposes.
pub(super) fn category_slug(
    tx: &Transaction<'_>,
    chosen: Option<&str>,
    name: &str,
    parent: Option<CategoryId>,
    id: CategoryId,
) -> Result<Slug> {
    let Some(chosen) = chosen else {
        let hex = id.0.simple().to_string();
        let tail: String = hex.chars().skip(26).collect();
        let proposed = Slug::propose(name).map_or_else(|| parse_slug(&format!("section-{tail}")), Ok)?;
        return free_category_slug(tx, &proposed, parent, Some(id));
    };
    let slug = parse_slug(chosen)?;
    match categories::slug_taken(tx, parent, &slug, Some(id))? {
        None => Ok(slug),
        Some(Taken::Category(_)) => Err(Refusal::CategorySlugTaken { slug: slug.to_string() }.into()),
        Some(Taken::Statement(_)) => Err(Refusal::CategorySlugOfStatement { slug: slug.to_string() }.into()),
    }
}

pub(super) fn free_category_slug(conn: &Connection, wanted: &Slug, parent: Option<CategoryId>, id: Option<CategoryId>) -> Result<Slug> {
    let mut slug = wanted.clone();
    for number in 2..10_000 {
        if categories::slug_taken(conn, parent, &slug, id)?.is_none() {
            break;
        }
        slug = wanted.numbered(number);
    }
    Ok(slug)
}
