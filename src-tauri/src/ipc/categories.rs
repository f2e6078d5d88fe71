//! Categories: their names, places and addresses.

use lectern_core::category::{CategoryId, Tree};

use super::{
    Answer, NewsroomView, UiError,
    forms::{both, out},
    newsroom::newsroom_view,
    texts::parse_lang,
};
use crate::desk::{self, CategoryName, Desk, DeskError, Newsroom, Refusal};

both! {
    /// A name in one language.
    pub struct LangName {
        /// The language's tag.
        pub lang: String,
        /// The name.
        pub name: String,
    }

    /// Add a category.
    pub struct AddCategory {
        /// The name in the breadcrumb.
        pub name: String,
        /// Null: the name proposes it.
        pub slug: Option<String>,
        /// The category to put it in.
        pub parent: Option<String>,
    }

    /// Give a category another name or address.
    pub struct RenameCategory {
        /// Its id.
        pub id: String,
        /// The new name.
        pub name: String,
        /// Null: as it was.
        pub slug: Option<String>,
        /// Names in other languages; an empty one is taken away. Null: as they were.
        pub names: Option<Vec<LangName>>,
    }

    /// Move a category with everything below it.
    pub struct MoveCategory {
        /// Its id.
        pub id: String,
        /// The category to put it in; null: the top.
        pub parent: Option<String>,
        /// Its place among its new siblings, from 0.
        pub position: u32,
    }

    /// Remove a category.
    pub struct RemoveCategory {
        /// Its id.
        pub id: String,
        /// Where its content goes: a category's id, or `/` for the top level. A filled category
        /// needs one.
        pub move_to: Option<String>,
    }

    /// Take the removal or merging of a category back.
    pub struct RestoreCategory {
        /// The id that it had.
        pub id: String,
    }
}

out! {
    /// A category.
    pub struct CategoryView {
        /// Its id.
        pub id: String,
        /// The category it stands in.
        pub parent: Option<String>,
        /// The name in the breadcrumb, in the newsroom's own language.
        pub name: String,
        /// The names in other languages.
        pub names: Vec<LangName>,
        /// Its part of the address.
        pub slug: String,
        /// Slugs from the top, such as `press/remarks`.
        pub path: String,
        /// How deep it stands, from 0.
        pub depth: u32,
        /// Its place among its siblings, from 0.
        pub position: u32,
        /// Statements filed in it and below it.
        pub count: u64,
        /// Keeps its pages, takes no new statement.
        pub archived: bool,
    }

    /// A category that was brought back.
    pub struct CategoryBackView {
        /// The newsroom with it.
        pub newsroom: NewsroomView,
        /// How many statements stay where they were filed since.
        pub statements_stayed: u64,
        /// How many categories stay where they were moved since.
        pub categories_stayed: u64,
    }
}

/// Adds a category.
///
/// # Errors
/// When its name or address is not usable.
pub async fn add_category(desk: &Desk, args: AddCategory) -> Answer<CategoryView> {
    let parent = args.parent.as_deref().map(category).transpose()?;
    let name = CategoryName { name: args.name, slug: args.slug, names: None };
    change_category(desk, move |newsroom| Ok(newsroom.add_category(&name, parent)?.id)).await
}

/// Renames a category.
///
/// # Errors
/// When its name or address is not usable.
pub async fn rename_category(desk: &Desk, args: RenameCategory) -> Answer<CategoryView> {
    let id = category(&args.id)?;
    let named = |each: LangName| Ok((parse_lang(&each.lang)?, each.name));
    let names = args.names.map(|names| names.into_iter().map(named).collect::<Answer<Vec<_>>>()).transpose()?;
    let name = CategoryName { name: args.name, slug: args.slug, names };
    change_category(desk, move |newsroom| Ok(newsroom.rename_category(id, &name)?.id)).await
}

/// Moves a category.
///
/// # Errors
/// When it would stand below itself, or its address is taken there.
pub async fn move_category(desk: &Desk, args: MoveCategory) -> Answer<CategoryView> {
    let id = category(&args.id)?;
    let parent = args.parent.as_deref().map(category).transpose()?;
    let position = usize::try_from(args.position).unwrap_or(usize::MAX);
    change_category(desk, move |newsroom| Ok(newsroom.move_category(id, parent, Some(position))?.id)).await
}

/// Removes a category.
///
/// # Errors
/// When it is filled and no place is given.
pub async fn remove_category(desk: &Desk, args: RemoveCategory) -> Answer<NewsroomView> {
    let id = category(&args.id)?;
    let target = match args.move_to.as_deref() {
        None => None,
        Some("/") => Some(None),
        Some(other) => Some(Some(category(other)?)),
    };
    let remove = move |newsroom: &mut Newsroom| {
        newsroom.remove_category(id, target)?;
        newsroom_view(newsroom, None)
    };
    Ok(desk.call(remove).await?)
}

/// Takes the removal or merging of a category back.
///
/// # Errors
/// When something stands in the way.
pub async fn restore_category(desk: &Desk, args: RestoreCategory) -> Answer<CategoryBackView> {
    let id = category(&args.id)?;
    let restore = move |newsroom: &mut Newsroom| {
        let back = newsroom.restore_category(id)?;
        let count = |stayed: usize| u64::try_from(stayed).unwrap_or(u64::MAX);
        Ok(CategoryBackView {
            newsroom: newsroom_view(newsroom, None)?,
            statements_stayed: count(back.statements_stayed),
            categories_stayed: count(back.categories_stayed),
        })
    };
    Ok(desk.call(restore).await?)
}

async fn change_category(
    desk: &Desk,
    change: impl FnOnce(&mut Newsroom) -> desk::Result<CategoryId> + Send + 'static,
) -> Answer<CategoryView> {
    let run = move |newsroom: &mut Newsroom| {
        let id = change(newsroom)?;
        let all = category_views(newsroom)?;
        let missing = || DeskError::NotFound("The category is gone.".to_owned());
        all.into_iter().find(|view| view.id == id.to_string()).ok_or_else(missing)
    };
    Ok(desk.call(run).await?)
}

pub(super) fn category_views(newsroom: &Newsroom) -> desk::Result<Vec<CategoryView>> {
    let tree: Tree = newsroom.tree()?;
    let counts = newsroom.overview()?.categories;
    let view = |(depth, category): (usize, &lectern_core::category::Category)| {
        let below = tree.subtree(category.id);
        CategoryView {
            id: category.id.to_string(),
            parent: category.parent.map(|parent| parent.to_string()),
            name: category.name.clone(),
            names: category.names.iter().map(|(lang, name)| LangName { lang: lang.to_string(), name: name.clone() }).collect(),
            slug: category.slug.to_string(),
            path: tree.path(category.id),
            depth: u32::try_from(depth).unwrap_or(u32::MAX),
            position: category.position,
            count: counts.iter().filter(|(id, _)| below.contains(id)).map(|(_, count)| count).sum(),
            archived: category.archived,
        }
    };
    Ok(tree.walk().into_iter().map(view).collect())
}

/// A category's id.
///
/// # Errors
/// When it is none.
pub fn category(text: &str) -> Result<CategoryId, UiError> {
    CategoryId::parse(text).ok_or_else(|| Refusal::NoSuchCategory.into())
}
