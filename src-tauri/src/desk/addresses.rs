//! Addresses that were public once: what a change of the tree keeps, and what it leads to now.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lectern_core::{
    category::{CategoryId, Tree},
    export::PublicStatement,
    lang::Lang,
    slug::Slug,
};
use lectern_store::{
    Connection, Transaction,
    categories::{self, Redirect, Target, Why},
    editions::{self, Taken},
    statements::Filter,
};
use uuid::Uuid;

use super::{Newsroom, Result, file::free_category_slug};

/// An address of a category's pages that is none any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldAddress {
    /// The path from the site's root, such as `/en/press/talks/`.
    pub path: String,
    /// The language of the page.
    pub lang: Lang,
    /// The path that it leads to now.
    pub leads_to: String,
    /// When it became old.
    pub at: Timestamp,
    /// Why; `None` when it became old before that was written down.
    pub why: Option<Why>,
}

/// Whether a category can have a part of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlugCheck {
    /// Why not; `None` when it can.
    pub problem: Option<SlugProblem>,
    /// One near it that is free; `None` when nothing of it can be used.
    pub proposed: Option<Slug>,
}

/// Why a category cannot have a part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlugProblem {
    /// It cannot stand in an address.
    Invalid,
    /// Another category has it there.
    Category,
    /// A statement has it there.
    Statement,
}

impl Newsroom {
    /// The old addresses of a category that still lead to it, by path. One where something
    /// stands again is old no more.
    ///
    /// # Errors
    /// When there is no such category.
    pub fn old_addresses(&self, id: CategoryId) -> Result<Vec<OldAddress>> {
        let (tree, category) = (self.tree()?, self.category(id)?);
        let now = tree.path(category.id);
        let mut old = Vec::new();
        for redirect in categories::redirects(self.store.connection())? {
            let Some(lang) = redirect.lang.filter(|_| redirect.target == Some(Target::Category(id))) else { continue };
            if !self.is_in_use(&tree, &lang, &redirect.old_path)? {
                let leads_to = format!("/{lang}/{now}/");
                old.push(OldAddress { path: redirect.old_path, lang, leads_to, at: redirect.at, why: redirect.why });
            }
        }
        Ok(old)
    }

    /// Whether a category could have this part of an address below `parent`, and which one near
    /// it is free. `id` is the category itself, when there is one already.
    ///
    /// # Errors
    /// When the newsroom cannot be read.
    pub fn check_category_slug(&self, parent: Option<CategoryId>, id: Option<CategoryId>, text: &str) -> Result<SlugCheck> {
        let conn = self.store.connection();
        let (wanted, problem) = match Slug::parse(text) {
            Ok(slug) => {
                let taken = categories::slug_taken(conn, parent, &slug, id)?.map(|taken| match taken {
                    Taken::Category(_) => SlugProblem::Category,
                    Taken::Statement(_) => SlugProblem::Statement,
                });
                (Some(slug), taken)
            }
            Err(_) => (Slug::propose(text), Some(SlugProblem::Invalid)),
        };
        let proposed = wanted.map(|wanted| free_category_slug(conn, &wanted, parent, id)).transpose()?;
        Ok(SlugCheck { problem, proposed })
    }

    /// Runs a change of the tree and keeps the addresses that public pages had before it.
    /// `why` is said of each of them.
    pub(super) fn change_tree<T>(&mut self, why: Why, change: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let now = self.now();
        self.store.write(|tx| keeping_addresses(tx, why, None, now, change))
    }

    /// Whether a category or a statement stands at a path.
    fn is_in_use(&self, tree: &Tree, lang: &Lang, path: &str) -> Result<bool> {
        let prefix = format!("/{lang}/");
        let Some(path) = path.strip_prefix(&prefix).map(|path| path.trim_end_matches('/')) else { return Ok(false) };
        let (above, last) = path.rsplit_once('/').unwrap_or(("", path));
        let section = match tree.at(above) {
            Some(section) => Some(section.id),
            None if above.is_empty() => None,
            None => return Ok(false),
        };
        let Ok(slug) = Slug::parse(last) else { return Ok(false) };
        Ok(editions::slug_taken(self.store.connection(), section, lang, &slug, None)?.is_some())
    }
}

/// As [`Newsroom::change_tree`], as a part of a transaction. `heir` is where the content of a
/// removed category goes: that was a merge, whatever became of the other addresses.
pub(super) fn keeping_addresses<T>(
    tx: &Transaction<'_>,
    why: Why,
    heir: Option<CategoryId>,
    now: Timestamp,
    change: impl FnOnce(&Transaction<'_>) -> Result<T>,
) -> Result<T> {
    let before = addresses(tx)?;
    let answer = change(tx)?;
    let after = addresses(tx)?;
    for (key, old) in &before {
        let (_, lang) = key;
        let (target, why) = match after.get(key) {
            Some(new) if new.path == old.path => continue,
            Some(_) => (Some(old.target), why),
            // A section that is gone leads to where its content went.
            None => (heir.map(Target::Category), Why::Merged),
        };
        if target.is_some() {
            let redirect = Redirect { old_path: old.path.clone(), lang: Some(lang.clone()), target, at: now, why: Some(why) };
            categories::add_redirect(tx, &redirect)?;
        }
    }
    Ok(answer)
}

/// A public address and what stands there.
pub(super) struct Address {
    pub(super) path: String,
    target: Target,
}

/// The public addresses of all published statements and of the sections that list them, by
/// the statement's or category's id and the language.
pub(super) fn addresses(conn: &Connection) -> Result<BTreeMap<(Uuid, Lang), Address>> {
    let tree: Tree = categories::tree(conn)?;
    let mut all = BTreeMap::new();
    editions::for_each_newest(conn, &Filter::default(), |edition| {
        let lang = &edition.text.head.lang;
        for category in edition.text.head.section.map(|section| tree.trail(section)).unwrap_or_default() {
            let path = format!("/{lang}/{}/", tree.path(category.id));
            all.entry((category.id.0, lang.clone())).or_insert(Address { path, target: Target::Category(category.id) });
        }
        let path = format!("/{}/", PublicStatement::of(&edition, Vec::new(), Vec::new(), &jiff::tz::TimeZone::UTC).folder(&tree));
        all.insert((edition.statement.0, lang.clone()), Address { path, target: Target::Statement(edition.statement) });
        Ok::<_, super::DeskError>(())
    })?;
    Ok(all)
}
