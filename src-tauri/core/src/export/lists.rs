//! Which statements stand on which list, and how lists are paged.
//!
//! Archive pages are numbered from the oldest, so that `page/1` stays as it is once it is
//! full; a section's own page shows the newest statements. One new statement therefore
//! touches a handful of files.

use jiff::{Timestamp, civil::Date};

use crate::{
    category::{CategoryId, Tree},
    lang::Lang,
    statement::{SetId, StatementId},
};

/// How many statements a list page shows.
pub(super) const PER_PAGE: usize = 25;

/// A statement as lists and language links know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: StatementId,
    /// Its language set.
    pub set: SetId,
    /// The language.
    pub lang: Lang,
    /// The headline.
    pub title: String,
    /// The last part of its address.
    pub slug: String,
    /// The summary.
    pub summary: String,
    /// The section it is filed in.
    pub section: Option<CategoryId>,
    /// The date on the page.
    pub date: Date,
    /// First publication.
    pub first_published_at: Timestamp,
    /// The newest edition's publication.
    pub published_at: Timestamp,
}

impl Listed {
    /// Its folder below the site's root.
    pub(super) fn folder(&self, tree: &Tree) -> String {
        let section = self.section.map(|section| tree.path(section)).unwrap_or_default();
        let parts = [self.lang.as_str(), &section, &self.slug];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
    }

    /// Newest first; the id decides between equals, so that the order is the same everywhere.
    pub(super) fn order(&self, other: &Listed) -> std::cmp::Ordering {
        (other.date, other.first_published_at, other.id).cmp(&(self.date, self.first_published_at, self.id))
    }
}

/// One page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ListPage {
    /// The archive page's number; `None` for the newest page.
    pub(super) number: Option<usize>,
    /// Where its items start in the list, newest first.
    pub(super) start: usize,
    /// How many items it shows.
    pub(super) length: usize,
    /// The archive page with newer items; `Some(None)` is the newest page.
    pub(super) newer: Option<Option<usize>>,
    /// The archive page with older items.
    pub(super) older: Option<usize>,
}

/// The pages of a list of `count` statements.
pub(super) fn pages(count: usize) -> Vec<ListPage> {
    let archived = if count > PER_PAGE { (count - PER_PAGE - 1) / PER_PAGE + 1 } else { 0 };
    let newest = ListPage { number: None, start: 0, length: count.min(PER_PAGE), newer: None, older: (archived > 0).then_some(archived) };
    let archive = (1..=archived).map(|number| ListPage {
        number: Some(number),
        start: count - number * PER_PAGE,
        length: PER_PAGE,
        newer: Some((number < archived).then_some(number + 1)),
        older: (number > 1).then_some(number - 1),
    });
    std::iter::once(newest).chain(archive).collect()
}
