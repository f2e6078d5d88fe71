//! `lectern category`

use lectern_core::{
    category::{CategoryId, Tree},
    lang::Lang,
};
use serde_json::{Value, json};

use super::{Answer, Failure, Options, Outcome, usage};
use crate::desk::{CategoryName, Newsroom, Why};

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
        /// The language of this name, when it is not the newsroom's own.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Move everything of a category into another and remove it; its old address leads there.
    Merge {
        /// Which category.
        path: String,
        /// The category that takes it all.
        #[arg(long, value_name = "PATH")]
        into: String,
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
    /// The old addresses of a category, and where they lead now.
    Addresses {
        /// Which category.
        path: String,
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
        if let Category::Addresses { path } = &self {
            let newsroom = options.read()?;
            let old = newsroom.old_addresses(newsroom.category_at(path)?.id)?;
            let text: Vec<String> = old
                .iter()
                .map(|each| {
                    format!("{}  {}{}", each.path, each.leads_to, each.why.map(|why| format!("  {}", why.word())).unwrap_or_default())
                })
                .collect();
            let rows = old.iter().map(
                |each| json!({"path": each.path, "leads_to": each.leads_to, "since": each.at.to_string(), "why": each.why.map(Why::word)}),
            );
            return Ok(Answer::new(text.join("\n"), rows.collect()));
        }
        let mut newsroom = options.write()?;
        let (id, what) = match self {
            Category::List | Category::Addresses { .. } => return Err(usage("this only reads")),
            Category::Add { name, parent, slug } => {
                let parent = parent.map(|path| place(&newsroom, &path)).transpose()?.flatten();
                (newsroom.add_category(&CategoryName { name, slug, names: None }, parent)?.id, "added")
            }
            Category::Rename { path, name, slug, lang } => {
                let category = newsroom.category_at(&path)?;
                let lang = lang.map(|tag| Lang::parse(&tag).map_err(|error| usage(error.to_string()))).transpose()?;
                let name = match lang {
                    Some(lang) => CategoryName { name: category.name, slug, names: Some(vec![(lang, name)]) },
                    None => CategoryName { name, slug, names: None },
                };
                (newsroom.rename_category(category.id, &name)?.id, "renamed")
            }
            Category::Merge { path, into } => {
                let (id, into) = (newsroom.category_at(&path)?.id, newsroom.category_at(&into)?.id);
                newsroom.merge_category(id, into)?;
                (into, "took everything")
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
            "path": tree.path(category.id), "name": category.name, "names": names(category), "count": count(tree, category.id, counts),
            "children": branch(tree, Some(category.id), counts),
        })
    });
    Value::Array(children.collect())
}

fn names(category: &lectern_core::category::Category) -> Value {
    category.names.iter().map(|(lang, name)| (lang.to_string(), Value::from(name.clone()))).collect::<serde_json::Map<_, _>>().into()
}

fn outline(tree: &Tree, counts: &[(CategoryId, u64)]) -> String {
    let line = |(depth, category): (usize, &lectern_core::category::Category)| {
        let archived = if category.archived { ", archived" } else { "" };
        format!("{}{}  {} ({}{archived})", "  ".repeat(depth), tree.path(category.id), category.name, count(tree, category.id, counts))
    };
    tree.walk().into_iter().map(line).collect::<Vec<_>>().join("\n")
}
