//! The category tree of the press site.
//!
//! Answers where a category stands, what its path is, and whether a move is possible. It
//! does not count statements and does not keep redirects: the store does.

use std::collections::BTreeMap;

use crate::{id::id, lang::Lang, slug::Slug};

id!(
    /// Names a category for ever, whatever its name or place becomes.
    CategoryId
);

/// One category: a section of the press site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Names it for ever.
    pub id: CategoryId,
    /// The category it stands in; `None` at the top.
    pub parent: Option<CategoryId>,
    /// The name in the breadcrumb, in the newsroom's own language.
    pub name: String,
    /// The name in other languages.
    pub names: BTreeMap<Lang, String>,
    /// Its part of the web address.
    pub slug: Slug,
    /// Its place among its siblings, from 0.
    pub position: u32,
    /// Archived categories keep their pages and take no new statement.
    pub archived: bool,
}

impl Category {
    /// The name in a language: of the exact tag, else of the same primary language, else
    /// `None`, where the newsroom's own name has to do.
    pub fn name_in(&self, lang: &Lang) -> Option<&str> {
        let exact = self.names.get(lang);
        let near = || self.names.iter().find(|(other, _)| other.primary() == lang.primary()).map(|(_, name)| name);
        exact.or_else(near).map(String::as_str)
    }
}

/// Why a category cannot be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoveRefused {
    /// The target stands below the category itself.
    #[error("a category cannot be moved into itself or into a category below it")]
    Cycle,
    /// One of the two does not exist.
    #[error("there is no such category")]
    Unknown,
}

/// All categories of a newsroom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    categories: Vec<Category>,
}

impl Tree {
    /// A tree of these categories, in any order.
    pub fn new(mut categories: Vec<Category>) -> Self {
        categories.sort_by(|a, b| (a.position, &a.name, a.id).cmp(&(b.position, &b.name, b.id)));
        Tree { categories }
    }

    /// The category with this id.
    pub fn get(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == id)
    }

    /// The categories directly below `parent`, in their order; the top ones for `None`.
    pub fn children(&self, parent: Option<CategoryId>) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(move |category| category.parent == parent)
    }

    /// From the top down to the category itself: the breadcrumb without the home page.
    pub fn trail(&self, id: CategoryId) -> Vec<&Category> {
        let mut trail = Vec::new();
        let mut next = self.get(id);
        while let Some(category) = next {
            // A damaged file could hold a cycle; a trail longer than the tree proves one.
            if trail.len() > self.categories.len() {
                break;
            }
            trail.push(category);
            next = category.parent.and_then(|parent| self.get(parent));
        }
        trail.reverse();
        trail
    }

    /// The slug path, such as `press/remarks`.
    pub fn path(&self, id: CategoryId) -> String {
        let slugs: Vec<&str> = self.trail(id).into_iter().map(|category| category.slug.as_str()).collect();
        slugs.join("/")
    }

    /// The category at a slug path.
    pub fn at(&self, path: &str) -> Option<&Category> {
        let mut found: Option<&Category> = None;
        for part in path.split('/').filter(|part| !part.is_empty()) {
            let parent = found.map(|category| category.id);
            found = Some(self.children(parent).find(|category| category.slug.as_str() == part)?);
        }
        found
    }

    /// Every category, parents before their children, each with its depth from 0.
    pub fn walk(&self) -> Vec<(usize, &Category)> {
        let mut out = Vec::new();
        self.walk_below(None, 0, &mut out);
        out
    }

    fn walk_below<'a>(&'a self, parent: Option<CategoryId>, depth: usize, out: &mut Vec<(usize, &'a Category)>) {
        for category in self.children(parent) {
            out.push((depth, category));
            self.walk_below(Some(category.id), depth + 1, out);
        }
    }

    /// The category and all below it.
    pub fn subtree(&self, id: CategoryId) -> Vec<CategoryId> {
        let mut ids = vec![id];
        let mut below = Vec::new();
        self.walk_below(Some(id), 0, &mut below);
        ids.extend(below.into_iter().map(|(_, category)| category.id));
        ids
    }

    /// Whether `id` may be moved below `parent`.
    ///
    /// # Errors
    /// [`MoveRefused`] when that would make a cycle or one of the two does not exist.
    pub fn check_move(&self, id: CategoryId, parent: Option<CategoryId>) -> Result<(), MoveRefused> {
        self.get(id).ok_or(MoveRefused::Unknown)?;
        let Some(parent) = parent else { return Ok(()) };
        self.get(parent).ok_or(MoveRefused::Unknown)?;
        if self.subtree(id).contains(&parent) {
            return Err(MoveRefused::Cycle);
        }
        Ok(())
    }
}
