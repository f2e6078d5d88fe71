//! Removing a category or merging it into another, and taking that back.
//!
//! What a removal moved is remembered while the program runs, as long as the window's list of
//! steps remembers the removal: only what is told nowhere in the newsroom itself, and never in
//! the window's hands.

use std::collections::BTreeSet;

use lectern_core::{
    category::{Category, CategoryId, Tree},
    slug::Slug,
    statement::StatementId,
};
use lectern_store::{
    Transaction,
    categories::{self, FiledText, Redirect, Standing, Target, Why},
    editions, statements,
};

use super::{
    DeskError, Newsroom, Refusal, Result,
    addresses::{addresses, keeping_addresses},
    file::{category_slug, free_category_slug},
};

/// How many removals are remembered: as many as the window has steps to take back.
const REMEMBERED: usize = 200;

/// What a removal moved, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// The category as it was.
    pub category: Category,
    /// Where its content went; `None`: to the top.
    pub heir: Option<CategoryId>,
    /// The categories that stood in it, in their order.
    pub children: Vec<MovedChild>,
    /// The saved texts that were filed in it.
    pub texts: Vec<FiledText>,
    /// The redirects that the removal made or changed.
    pub redirects: Vec<ChangedRedirect>,
    /// What was public then.
    public: Public,
}

/// A category that stood in one that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedChild {
    /// As it was.
    pub before: Category,
    /// Its part of the address in its new place, where its own may have been taken.
    pub slug: Slug,
}

/// A redirect that a removal wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRedirect {
    /// What the address led to before; `None` when it was not old then.
    pub before: Option<Redirect>,
    /// What it leads to since.
    pub after: Redirect,
}

/// How many editions there are, and how many pages went into packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Public {
    editions: u64,
    packaged: u64,
}

/// What came back with a category, and what did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The category, with the id that it had.
    pub category: Category,
    /// How many statements stay where they are, because they were filed elsewhere since or
    /// their address is taken in the category.
    pub statements_stayed: usize,
    /// How many categories stay where they are, because they were moved since.
    pub categories_stayed: usize,
}

impl Newsroom {
    /// Removes a category. A filled one needs a place for its statements and subcategories.
    /// Answers what moved; [`Newsroom::restore_category`] takes it back.
    ///
    /// # Errors
    /// When it is filled and no place is given, or the place is below it.
    pub fn remove_category(&mut self, id: CategoryId, move_to: Option<Option<CategoryId>>) -> Result<Removed> {
        let tree = self.tree()?;
        let category = self.category(id)?;
        let statements = categories::statements_in(self.store.connection(), &[id])?.len();
        let children: Vec<Category> = tree.children(Some(id)).cloned().collect();
        let heir = match move_to {
            Some(heir) => heir,
            None if statements == 0 && children.is_empty() => None,
            None => {
                return Err(Refusal::CategoryNotEmpty { name: category.name, statements, categories: children.len() }.into());
            }
        };
        if heir.is_some_and(|heir| tree.subtree(id).contains(&heir)) {
            return Err(Refusal::HeirBelow.into());
        }
        let (now, public) = (self.now(), self.public()?);
        let removed = self.store.write(|tx| {
            let old = categories::redirects(tx)?;
            let texts = categories::filed_texts(tx, id)?;
            let mut moved = Vec::new();
            keeping_addresses(tx, Why::Moved, heir, now, |tx| {
                let first_free = u32::try_from(tree.children(heir).count()).unwrap_or(u32::MAX);
                for (position, before) in (first_free..).zip(children) {
                    // Until the category is gone its own name is taken where it stood.
                    let slug = free_category_slug(tx, &before.slug, heir, Some(before.id))?;
                    categories::update(tx, &Category { parent: heir, position, slug: slug.clone(), ..before.clone() })?;
                    moved.push(MovedChild { before, slug });
                }
                for statement in categories::statements_in(tx, &[id])? {
                    refuse_taken(tx, statement, heir)?;
                }
                categories::refile(tx, &[id], heir, now)?;
                categories::delete(tx, id)?;
                Ok(())
            })?;
            let redirects = changed(old, categories::redirects(tx)?);
            Ok::<_, DeskError>(Removed { category, heir, children: moved, texts, redirects, public })
        })?;
        if self.removed.len() == REMEMBERED {
            self.removed.remove(0);
        }
        self.removed.push(removed.clone());
        Ok(removed)
    }

    /// Merges a category into another: everything it holds moves there, and its old address
    /// leads there.
    ///
    /// # Errors
    /// When the other one is the category itself or stands below it, or an address is taken
    /// there.
    pub fn merge_category(&mut self, id: CategoryId, into: CategoryId) -> Result<Removed> {
        self.remove_category(id, Some(Some(into)))
    }

    /// Takes a removal or a merge back: the category has its id, names, place and address
    /// again, and holds what moved out of it. What was moved elsewhere since stays there.
    ///
    /// The old addresses that the removal made are in use again, so their redirects go, unless
    /// something that had one stayed away. An address that a page had only in between gets a
    /// redirect if an edition or a package was made in between, because it may be public then
    /// and old addresses never die; else nobody outside ever saw it, and it is forgotten. A
    /// package that another program made in between from the same file is not known here.
    ///
    /// # Errors
    /// When nothing of the kind was removed, the place that it stood in is gone, or its
    /// address is taken there. Nothing was changed then.
    pub fn restore_category(&mut self, id: CategoryId) -> Result<TakenBack> {
        let gone = || DeskError::NotFound("This category can no longer be brought back. What it held is safe where it moved.".to_owned());
        let at = self.removed.iter().rposition(|removed| removed.category.id == id).ok_or_else(gone)?;
        let removed = self.removed.get(at).cloned().ok_or_else(gone)?;
        let (tree, name) = (self.tree()?, &removed.category.name);
        if tree.get(id).is_some() {
            return Err(Refusal::CategoryIsBack { name: name.clone() }.into());
        }
        if removed.category.parent.is_some_and(|parent| tree.get(parent).is_none()) {
            return Err(Refusal::ParentIsGone { name: name.clone() }.into());
        }
        let (now, was_public) = (self.now(), self.public()? != removed.public);
        let back = self.store.write(|tx| {
            let put_back = |tx: &Transaction<'_>| put_back(tx, &removed, &tree, now);
            let back = if was_public { keeping_addresses(tx, Why::Moved, Some(id), now, put_back)? } else { put_back(tx)? };
            put_redirects_back(tx, &removed.redirects)?;
            Ok::<_, DeskError>(back)
        })?;
        self.removed.remove(at);
        Ok(back)
    }

    fn public(&self) -> Result<Public> {
        Ok(Public { editions: editions::count(self.store.connection())?, packaged: self.packaged() })
    }
}

/// The category first, then the categories that stood in it, then the texts.
fn put_back(tx: &Transaction<'_>, removed: &Removed, tree: &Tree, now: jiff::Timestamp) -> Result<TakenBack> {
    let Removed { category, heir, children, texts, .. } = removed;
    category_slug(tx, Some(category.slug.as_str()), &category.name, category.parent, category.id)?;
    categories::insert(tx, category)?;
    let mut back = TakenBack { category: category.clone(), statements_stayed: 0, categories_stayed: 0 };
    for MovedChild { before, slug } in children {
        match tree.get(before.id) {
            Some(child) if child.parent == *heir => {
                // One that has another address by now was given it by hand.
                let wanted = if child.slug == *slug { &before.slug } else { &child.slug };
                let slug = free_category_slug(tx, wanted, before.parent, Some(before.id))?;
                categories::update(tx, &Category { parent: before.parent, position: before.position, slug, ..child.clone() })?;
            }
            Some(_) => back.categories_stayed += 1,
            None => {}
        }
    }
    for of_one in texts.chunk_by(|a, b| a.statement == b.statement) {
        if !file_back(tx, of_one, *heir, category.id, now)? {
            back.statements_stayed += 1;
        }
    }
    Ok(back)
}

/// Files the texts of one statement back; false when the statement stays where it is.
fn file_back(tx: &Transaction<'_>, texts: &[FiledText], heir: Option<CategoryId>, id: CategoryId, now: jiff::Timestamp) -> Result<bool> {
    let Some(statement) = texts.first().map(|text| text.statement) else { return Ok(true) };
    let Some(current) = statements::load(tx, statement)? else { return Ok(true) };
    let worked_on = texts.iter().find(|text| text.standing == Standing::Working);
    let left = worked_on.is_some() && current.text.head.section != heir;
    let held = texts.iter().any(|text| text.standing != Standing::Older);
    let stays = left || (held && is_refused(refuse_taken(tx, statement, Some(id)))?);
    for text in texts {
        match text.standing {
            Standing::Older => categories::file_text(tx, text.revision, None, id)?,
            Standing::Pinned if !stays => categories::file_text(tx, text.revision, heir, id)?,
            Standing::Working if !stays => {
                categories::file_working_text(tx, statement, text.revision, heir, id, now)?;
                // It may be history by now.
                categories::file_text(tx, text.revision, heir, id)?;
            }
            Standing::Pinned | Standing::Working => {}
        }
    }
    Ok(!stays)
}

/// The redirects that are another since, by path and language.
fn changed(before: Vec<Redirect>, after: Vec<Redirect>) -> Vec<ChangedRedirect> {
    let same_page = |a: &Redirect, b: &Redirect| a.old_path == b.old_path && a.lang == b.lang;
    let mut changes = Vec::new();
    let mut before = before.into_iter().peekable();
    // A removal takes no row out, and both lists are in one order.
    for after in after {
        let before = before.next_if(|old| same_page(old, &after));
        if before.as_ref() != Some(&after) {
            changes.push(ChangedRedirect { before, after });
        }
    }
    changes
}

/// Puts redirects back as they were, where the address is in use again or led to the category
/// itself. One that was written again since is somebody else's.
fn put_redirects_back(tx: &Transaction<'_>, changes: &[ChangedRedirect]) -> Result<()> {
    let now = categories::redirects(tx)?;
    let in_use: BTreeSet<String> = addresses(tx)?.into_values().map(|address| address.path).collect();
    let tree = categories::tree(tx)?;
    for ChangedRedirect { before, after } in changes {
        let lost_its_target = after.target.is_none();
        if !now.contains(after) || !(lost_its_target || in_use.contains(&after.old_path)) {
            continue;
        }
        match before {
            None => categories::remove_redirect(tx, &after.old_path, after.lang.as_ref())?,
            Some(before) => {
                let is_there = match before.target {
                    Some(Target::Category(id)) => tree.get(id).is_some(),
                    Some(Target::Statement(id)) => statements::load(tx, id)?.is_some(),
                    None => true,
                };
                let target = before.target.filter(|_| is_there);
                categories::add_redirect(tx, &Redirect { target, ..before.clone() })?;
            }
        }
    }
    Ok(())
}

/// Refuses to move a statement to where its address is taken.
fn refuse_taken(tx: &Transaction<'_>, id: StatementId, target: Option<CategoryId>) -> Result<()> {
    let Some(statement) = statements::load(tx, id)? else { return Ok(()) };
    let head = statement.text.head;
    let published = editions::newest(tx, id)?.and_then(|edition| edition.text.head.slug);
    for slug in [head.slug, published].into_iter().flatten() {
        if editions::slug_taken(tx, target, &head.lang, &slug, Some(id))?.is_some() {
            return Err(Refusal::AddressTakenThere { title: head.title, slug: slug.to_string() }.into());
        }
    }
    Ok(())
}

fn is_refused(outcome: Result<()>) -> Result<bool> {
    match outcome {
        Err(DeskError::Refused(_)) => Ok(true),
        other => other.map(|()| false),
    }
}
