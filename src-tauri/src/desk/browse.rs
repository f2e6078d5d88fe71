//! The library: which statements an officer looks at, and in which order.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};
use lectern_core::{
    category::CategoryId,
    lang::Lang,
    statement::{Kind, Stage, StatementId},
};
use lectern_store::statements::{self, Direction, Order, Page, Row, Sort, Wanted};

use super::{Newsroom, Result};

/// More words than this in a title nobody types; the rest is not looked for.
const WORDS_MAX: usize = 8;

/// What the library shows. Each kind of filter narrows what the others leave; an empty one
/// narrows nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Browse {
    /// Filed in one of these, or below it.
    pub sections: Vec<CategoryId>,
    /// In one of these stages; empty: all but the Bin.
    pub stages: Vec<Stage>,
    /// In one of these languages.
    pub langs: Vec<Lang>,
    /// Of one of these kinds.
    pub kinds: Vec<Kind>,
    /// Saved in this time.
    pub updated: Option<Updated>,
    /// Unpublished, with an answer due by the end of today.
    pub due: Due,
    /// Words that the title holds, as somebody types them.
    pub title: String,
    /// The order.
    pub order: Order,
}

impl Default for Browse {
    fn default() -> Self {
        Browse {
            sections: Vec::new(),
            stages: Vec::new(),
            langs: Vec::new(),
            kinds: Vec::new(),
            updated: None,
            due: Due::Whenever,
            title: String::new(),
            order: Order { by: Sort::Saved, direction: Direction::Down },
        }
    }
}

/// When an answer is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// At any time, or never.
    Whenever,
    /// By the end of today.
    Today,
}

/// A time on the newsroom's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Updated {
    /// Since Monday.
    ThisWeek,
    /// Since the first of the month.
    ThisMonth,
    /// From a day to another one, both included; `None` is open.
    Between(Option<Date>, Option<Date>),
}

impl Newsroom {
    /// The statements from a place on, counted from 0.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn browse(&self, browse: &Browse, from: u64, limit: u32) -> Result<Page> {
        let wanted = self.wanted(browse)?;
        Ok(statements::page(self.store.connection(), &wanted, browse.order, from, limit)?)
    }

    /// How many statements it shows.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn browse_count(&self, browse: &Browse) -> Result<u64> {
        Ok(statements::count(self.store.connection(), &self.wanted(browse)?)?)
    }

    /// The lines of these statements, in this order, without those that are gone or in the Bin.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn rows(&self, ids: &[StatementId]) -> Result<Vec<Row>> {
        let mut rows = statements::rows(self.store.connection(), ids)?;
        rows.retain(|row| row.stage != Stage::Spiked);
        Ok(rows)
    }

    fn wanted(&self, browse: &Browse) -> Result<Wanted> {
        let sections = if browse.sections.is_empty() {
            None
        } else {
            let tree = self.tree()?;
            let mut all: Vec<CategoryId> = browse.sections.iter().flat_map(|section| tree.subtree(*section)).collect();
            all.sort_unstable();
            all.dedup();
            Some(all)
        };
        let (saved_from, saved_before) = match browse.updated {
            Some(updated) => self.instants(updated)?,
            None => (None, None),
        };
        Ok(Wanted {
            sections,
            stages: browse.stages.clone(),
            langs: browse.langs.clone(),
            kinds: browse.kinds.clone(),
            saved_from,
            saved_before,
            due_before: if browse.due == Due::Today { Some(self.end_of_today()?) } else { None },
            words: browse.title.split_whitespace().take(WORDS_MAX).map(str::to_owned).collect(),
        })
    }

    /// The instants between which a time lies: from the first, before the second.
    fn instants(&self, updated: Updated) -> Result<(Option<Timestamp>, Option<Timestamp>)> {
        let zone = self.profile()?.zone().unwrap_or(TimeZone::UTC);
        let today = self.now().to_zoned_datetime(zone.clone()).date();
        // A day at the end of the calendar has no next one; nothing is saved after it either.
        let start = |day: Date| day.to_zoned_datetime(zone.clone()).ok().map(|start| start.timestamp());
        let end = |day: Date| day.checked_add(1.day()).ok().and_then(start);
        Ok(match updated {
            Updated::ThisWeek => {
                let back = today.weekday().since(Weekday::Monday);
                (today.checked_sub(back.days()).ok().and_then(start), None)
            }
            Updated::ThisMonth => (start(today.first_of_month()), None),
            Updated::Between(from, until) => (from.and_then(start), until.and_then(end)),
        })
    }
}
