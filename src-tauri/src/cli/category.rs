//! `lectern category`

use lectern_core::category::{CategoryId, Tree};
use serde_json::{Value, json};

use super::{Answer, Failure, Options, Outcome, usage};
use crate::desk::{CategoryName, Newsroom};

/// Categories are named by their slug path, such as press/remarks.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Category {
    /// The tree, with the statements in each category and below it.
    List,
    /// Add a category at the end of its siblings.
    Add {
        /// The name in the breadcrumb.
        name: String,
        /// The category to put it in.
        #[arg(long, value_name = "PATH")]
        parent: Option<String>,
        /// Its part of the address; the name proposes one.
        #[arg(long, value_name = "SLUG")]
        slug: Option<String>,
    },
    /// Give a category another name, or another address.
    Rename {
        /// Which category.
        path: String,
        /// The new name.
        name: String,
        /// The new part of the address; the old address stays as a redirect.
        #[arg(long, value_name = "SLUG")]
        slug: Option<String>,
    },
    /// Move a category with everything below it.
    Move {
        /// Which category.
        path: String,
        /// The category to put it in, or / for the top.
        #[arg(long, value_name = "PARENT")]
        to: String,
        /// Its place among its new siblings, from 1.
        #[arg(long, value_name = "N")]
        position: Option<usize>,
    },
    /// Remove a category.
    Remove {
        /// Which category.
        path: String,
        /// Where its statements and subcategories go, or / for the top.
        #[arg(long, value_name = "PATH")]
        move_to: Option<String>,
    },
    /// Keep a category's pages and file nothing new in it.
    Archive {
        /// Which category.
        path: String,
    },
}

impl Category {
    pub(super) fn run(self, options: &Options) -> Outcome {
        if let Category::List = self {
            let newsroom = options.read()?;
            let tree = newsroom.tree()?;
            let counts = newsroom.overview()?.categories;
            let json = branch(&tree, None, &counts);
            return Ok(Answer::new(outline(&tree, &counts), json));
        }
        let mut newsroom = options.write()?;
        let (id, what) = match self {
            Category::List => return Err(usage("list takes no arguments")),
            Category::Add { name, parent, slug } => {
                let parent = parent.map(|path| place(&newsroom, &path)).transpose()?.flatten();
                (newsroom.add_category(&CategoryName { name, slug }, parent)?.id, "added")
            }
            Category::Rename { path, name, slug } => {
                let id = newsroom.category_at(&path)?.id;
                (newsroom.rename_category(id, &CategoryName { name, slug })?.id, "renamed")
            }
            Category::Move { path, to, position } => {
                let id = newsroom.category_at(&path)?.id;
                let parent = place(&newsroom, &to)?;
                let position = position.map(|position| position.saturating_sub(1));
                (newsroom.move_category(id, parent, position)?.id, "moved")
            }
            Category::Remove { path, move_to } => {
                let id = newsroom.category_at(&path)?.id;
                let target = move_to.map(|path| place(&newsroom, &path)).transpose()?;
                newsroom.remove_category(id, target)?;
                return Ok(Answer::new(format!("{path} removed"), json!({"path": path})));
            }
            Category::Archive { path } => {
                let id = newsroom.category_at(&path)?.id;
                (newsroom.archive_category(id, true)?.id, "archived")
            }
        };
        let path = newsroom.tree()?.path(id);
        Ok(Answer::new(format!("{path} {what}"), json!({"path": path})))
    }
}

/// A category's path, or `/` for the top.
fn place(newsroom: &Newsroom, path: &str) -> Result<Option<CategoryId>, Failure> {
    if path.trim_matches('/').is_empty() {
        return Ok(None);
    }
    Ok(Some(newsroom.category_at(path)?.id))
}

fn count(tree: &Tree, id: CategoryId, counts: &[(CategoryId, u64)]) -> u64 {
    let below = tree.subtree(id);
    counts.iter().filter(|(category, _)| below.contains(category)).map(|(_, count)| count).sum()
}

fn branch(tree: &Tree, parent: Option<CategoryId>, counts: &[(CategoryId, u64)]) -> Value {
    let children = tree.children(parent).map(|category| {
        json!({
            "path": tree.path(category.id), "name": category.name, "count": count(tree, category.id, counts),
            "children": branch(tree, Some(category.id), counts),
        })
    });
    Value::Array(children.collect())
}

fn outline(tree: &Tree, counts: &[(CategoryId, u64)]) -> String {
    let line = |(depth, category): (usize, &lectern_core::category::Category)| {
        let archived = if category.archived { ", archived" } else { "" };
        format!("{}{}  {} ({}{archived})", "  ".repeat(depth), tree.path(category.id), category.name, count(tree, category.id, counts))
    };
    tree.walk().into_iter().map(line).collect::<Vec<_>>().join("\n")
}
