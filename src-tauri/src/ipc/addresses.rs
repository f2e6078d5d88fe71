//! Addresses of categories: the ones that are free, and the old ones that lead on.

use serde::Serialize;

use super::{
    Answer, WhyOld,
    categories::category,
    forms::{both, out},
};
use crate::desk::{self, Desk};

both! {
    /// The old addresses of a category.
    pub struct ListOldAddresses {
        /// Its id.
        pub id: String,
    }

    /// Whether a category can have a part of an address.
    pub struct CheckSlug {
        /// The category itself; null: a new one.
        pub id: Option<String>,
        /// The category that it stands in; null: the top.
        pub parent: Option<String>,
        /// What was typed.
        pub slug: String,
    }
}

out! {
    /// An address of a category's pages that is none any more.
    pub struct OldAddressView {
        /// The path from the site's root.
        pub path: String,
        /// The language of the page.
        pub lang: String,
        /// The path that it leads to now.
        pub leads_to: String,
        /// When it became old.
        pub at: String,
        /// Why; null when nobody wrote it down.
        pub why: Option<WhyOld>,
    }

    /// The old addresses of a category.
    pub struct OldAddresses {
        /// By path.
        pub addresses: Vec<OldAddressView>,
    }
}

/// Why a category cannot have a part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SlugProblem {
    /// It cannot stand in an address.
    Invalid,
    /// Another category has it there.
    Category,
    /// A statement has it there.
    Statement,
}

out! {
    /// Whether a category can have a part of an address.
    pub struct SlugView {
        /// Why not; null when it can.
        pub problem: Option<SlugProblem>,
        /// One near it that is free; null when nothing of it can be used.
        pub proposed: Option<String>,
    }
}

/// The old addresses of a category.
///
/// # Errors
/// When there is no such category.
pub async fn list_old_addresses(desk: &Desk, args: ListOldAddresses) -> Answer<OldAddresses> {
    let id = category(&args.id)?;
    let addresses = desk.call(move |newsroom| newsroom.old_addresses(id)).await?;
    let view = |old: desk::OldAddress| OldAddressView {
        path: old.path,
        lang: old.lang.to_string(),
        leads_to: old.leads_to,
        at: old.at.to_string(),
        why: old.why.map(Into::into),
    };
    Ok(OldAddresses { addresses: addresses.into_iter().map(view).collect() })
}

/// Whether a category can have a part of an address.
///
/// # Errors
/// When an id is none.
pub async fn check_slug(desk: &Desk, args: CheckSlug) -> Answer<SlugView> {
    let id = args.id.as_deref().map(category).transpose()?;
    let parent = args.parent.as_deref().map(category).transpose()?;
    let found = desk.call(move |newsroom| newsroom.check_category_slug(parent, id, &args.slug)).await?;
    let problem = found.problem.map(|problem| match problem {
        desk::SlugProblem::Invalid => SlugProblem::Invalid,
        desk::SlugProblem::Category => SlugProblem::Category,
        desk::SlugProblem::Statement => SlugProblem::Statement,
    });
    Ok(SlugView { problem, proposed: found.proposed.map(|slug| slug.to_string()) })
}
