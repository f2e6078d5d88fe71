//! Filing: the category tree of the press site.

use std::collections::BTreeMap;

use lectern_core::{
    category::{Category, CategoryId, Tree},
    export::PublicStatement,
    lang::Lang,
    slug::Slug,
};
use lectern_store::{
    Transaction,
    categories::{self, Redirect, Target},
    editions::{self, Taken},
    statements::Filter,
};
use uuid::Uuid;

use super::{DeskError, Newsroom, Result, parse_slug, sentence};

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
        self.change_tree(None, |tx| {
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
        tree.check_move(id, parent).map_err(|error| DeskError::Refused(sentence(&error.to_string())))?;
        let mut category = self.category(id)?;
        category.parent = parent;
        let mut siblings: Vec<Category> = tree.children(parent).filter(|sibling| sibling.id != id).cloned().collect();
        let at = position.unwrap_or(siblings.len()).min(siblings.len());
        self.change_tree(None, |tx| {
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

    /// Removes a category. A filled one needs a place for its statements and subcategories.
    ///
    /// # Errors
    /// When it is filled and no place is given, or the place is below it.
    pub fn remove_category(&mut self, id: CategoryId, move_to: Option<Option<CategoryId>>) -> Result<()> {
        let tree = self.tree()?;
        let category = self.category(id)?;
        let statements = categories::statements_in(self.store.connection(), &[id])?.len();
        let children: Vec<Category> = tree.children(Some(id)).cloned().collect();
        let target = match move_to {
            Some(target) => target,
            None if statements == 0 && children.is_empty() => None,
            None => {
                return Err(DeskError::Refused(format!(
                    "“{}” holds {}. Say where they should move, then it can be removed.",
                    category.name,
                    contents(statements, children.len())
                )));
            }
        };
        if target.is_some_and(|target| tree.subtree(id).contains(&target)) {
            return Err(DeskError::Refused("What it holds cannot move into the category itself or below it.".to_owned()));
        }
        let now = self.now();
        self.change_tree(target, |tx| {
            let first_free = u32::try_from(tree.children(target).count()).unwrap_or(u32::MAX);
            for (position, mut child) in (first_free..).zip(children.clone()) {
                child.parent = target;
                child.position = position;
                // Until the category is gone its own name is taken where it stood.
                child.slug = free_category_slug(tx, &child.slug, target, child.id)?;
                categories::update(tx, &child)?;
            }
            for statement in categories::statements_in(tx, &[id])? {
                refuse_taken(tx, statement, target)?;
            }
            categories::refile(tx, &[id], target, now)?;
            categories::delete(tx, id)?;
            Ok(())
        })
    }

    /// Merges a category into another: everything it holds moves there, and its old address
    /// leads there.
    ///
    /// # Errors
    /// When the other one is the category itself or stands below it, or an address is taken
    /// there.
    pub fn merge_category(&mut self, id: CategoryId, into: CategoryId) -> Result<()> {
        self.remove_category(id, Some(Some(into)))
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

    /// Runs a change of the tree and keeps the addresses that public pages had before it.
    /// `heir` is where the content of a removed category goes.
    fn change_tree<T>(&mut self, heir: Option<CategoryId>, change: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let now = self.now();
        self.store.write(|tx| {
            let before = addresses(tx)?;
            let answer = change(tx)?;
            let after = addresses(tx)?;
            for (key, old) in &before {
                let (_, lang) = key;
                let target = match after.get(key) {
                    Some(new) if new.path == old.path => continue,
                    Some(_) => Some(old.target),
                    // A section that is gone leads to where its content went.
                    None => heir.map(Target::Category),
                };
                if target.is_some() {
                    let redirect = Redirect { old_path: old.path.clone(), lang: Some(lang.clone()), target, at: now };
                    categories::add_redirect(tx, &redirect)?;
                }
            }
            Ok(answer)
        })
    }
}

/// A public address and what stands there.
struct Address {
    path: String,
    target: Target,
}

/// The public addresses of all published statements and of the sections that list them, by
/// the statement's or category's id and the language.
fn addresses(tx: &Transaction<'_>) -> Result<BTreeMap<(Uuid, Lang), Address>> {
    let tree: Tree = categories::tree(tx)?;
    let mut all = BTreeMap::new();
    editions::for_each_newest(tx, &Filter::default(), |edition| {
        let lang = &edition.text.head.lang;
        for category in edition.text.head.section.map(|section| tree.trail(section)).unwrap_or_default() {
            let path = format!("/{lang}/{}/", tree.path(category.id));
            all.entry((category.id.0, lang.clone())).or_insert(Address { path, target: Target::Category(category.id) });
        }
        let path = format!("/{}/", PublicStatement::of(&edition, Vec::new(), Vec::new(), &jiff::tz::TimeZone::UTC).folder(&tree));
        all.insert((edition.statement.0, lang.clone()), Address { path, target: Target::Statement(edition.statement) });
        Ok::<_, DeskError>(())
    })?;
    Ok(all)
}

fn checked_name(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        return Err(DeskError::Refused(format!("A category's name is one line of 1 to {NAME_MAX} characters.")));
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
fn category_slug(tx: &Transaction<'_>, chosen: Option<&str>, name: &str, parent: Option<CategoryId>, id: CategoryId) -> Result<Slug> {
    let Some(chosen) = chosen else {
        let hex = id.0.simple().to_string();
        let tail: String = hex.chars().skip(26).collect();
        let proposed = Slug::propose(name).map_or_else(|| parse_slug(&format!("section-{tail}")), Ok)?;
        return free_category_slug(tx, &proposed, parent, id);
    };
    let slug = parse_slug(chosen)?;
    match categories::slug_taken(tx, parent, &slug, Some(id))? {
        None => Ok(slug),
        Some(Taken::Category(_)) => {
            Err(DeskError::Refused(format!("Another category here already uses the folder name “{slug}”. Choose another one.")))
        }
        Some(Taken::Statement(_)) => {
            Err(DeskError::Refused(format!("A statement here already uses the web address part “{slug}”. Choose another folder name.")))
        }
    }
}

fn free_category_slug(tx: &Transaction<'_>, wanted: &Slug, parent: Option<CategoryId>, id: CategoryId) -> Result<Slug> {
    let mut slug = wanted.clone();
    for number in 2..10_000 {
        if categories::slug_taken(tx, parent, &slug, Some(id))?.is_none() {
            break;
        }
        slug = wanted.numbered(number);
    }
    Ok(slug)
}

/// Refuses to move a statement to where its address is taken.
fn refuse_taken(tx: &Transaction<'_>, id: lectern_core::statement::StatementId, target: Option<CategoryId>) -> Result<()> {
    let Some(statement) = lectern_store::statements::load(tx, id)? else { return Ok(()) };
    let head = statement.text.head;
    let published = editions::newest(tx, id)?.and_then(|edition| edition.text.head.slug);
    for slug in [head.slug, published].into_iter().flatten() {
        if editions::slug_taken(tx, target, &head.lang, &slug, Some(id))?.is_some() {
            return Err(DeskError::Refused(format!(
                "“{}” cannot move there: its web address part “{slug}” is already used there. Give it another one first.",
                head.title
            )));
        }
    }
    Ok(())
}

fn contents(statements: usize, children: usize) -> String {
    let count = |n: usize, one: &str, many: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {many}") };
    match (statements, children) {
        (0, children) => count(children, "category", "categories"),
        (statements, 0) => count(statements, "statement", "statements"),
        (statements, children) => {
            format!("{} and {}", count(statements, "statement", "statements"), count(children, "category", "categories"))
        }
    }
}
