//! Lists of statements: which ones, in which order, and their rows.

use serde::{Deserialize, Serialize};

use super::{
    Answer, Dir, Kind, Stage, UiError,
    categories::category,
    forms::{both, out, words},
    statements::statement,
    texts::parse_lang,
};
use crate::desk::{self, Desk, Refusal};

words! {
    /// What a list is sorted by.
    Sort = lectern_store::statements::Sort {
        /// When the working text was saved.
        Saved,
        /// The title, as its language sorts it.
        Title,
        /// When the answer is due.
        Due,
        /// When the newest edition was published.
        Published,
    }
}

words! {
    /// Which end of a list comes first.
    Direction = lectern_store::statements::Direction {
        /// The earliest, or A.
        Up,
        /// The latest, or Z.
        Down,
    }
}

/// A time on the newsroom's calendar. Days are written YYYY-MM-DD and both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "time", rename_all = "snake_case", deny_unknown_fields)]
pub enum Updated {
    /// Since Monday.
    ThisWeek,
    /// Since the first of the month.
    ThisMonth,
    /// From a day to another one; null is open.
    Between {
        /// The first day.
        from: Option<String>,
        /// The last day.
        until: Option<String>,
    },
}

both! {
    /// Ask for a page of statements. Each kind of filter narrows what the others leave; an empty
    /// one narrows nothing.
    pub struct ListStatements {
        /// Filed in one of these categories, or below it.
        pub sections: Vec<String>,
        /// In one of these stages; empty: all but the Bin.
        pub stages: Vec<Stage>,
        /// In one of these languages.
        pub langs: Vec<String>,
        /// Of one of these kinds.
        pub kinds: Vec<Kind>,
        /// Saved in this time.
        pub updated: Option<Updated>,
        /// Only unpublished statements whose answer is due by the end of today.
        pub due_today: bool,
        /// Words that the title holds, whatever their case, accents and order.
        pub title: String,
        /// What decides the order. What lacks it stands at the end.
        pub sort: Sort,
        /// Which end comes first.
        pub direction: Direction,
        /// The place of the first row, from 0.
        pub from: u64,
        /// How many rows at most.
        pub limit: u32,
    }

    /// Ask for the rows of statements that are known by their ids.
    pub struct ReadRows {
        /// Their ids, in the order in which the rows should come.
        pub ids: Vec<String>,
    }
}

out! {
    /// A statement in a list.
    pub struct StatementRow {
        /// Its id.
        pub id: String,
        /// The headline.
        pub title: String,
        /// Its language.
        pub lang: String,
        /// The language's direction.
        pub dir: Dir,
        /// Its stage.
        pub stage: Stage,
        /// The newest edition's number.
        pub edition: Option<u32>,
        /// The working text differs from the newest edition.
        pub changed: bool,
        /// A category's id.
        pub section: Option<String>,
        /// How many questions it answers.
        pub questions: u32,
        /// When it was last saved.
        pub saved_at: String,
        /// When the answer is due.
        pub deadline: Option<String>,
        /// What sort of text it is.
        pub kind: Kind,
        /// When the newest edition was published.
        pub published_at: Option<String>,
        /// The statement that it translates.
        pub translates: Option<String>,
        /// How many of its turns were translated from other words than the source has now.
        pub stale: u32,
        /// How many turns of the source have no words in it yet.
        pub untranslated: u32,
    }

    /// A page of a list.
    pub struct StatementPage {
        /// The rows.
        pub rows: Vec<StatementRow>,
        /// How many statements pass the filter.
        pub total: u64,
    }

    /// Rows of statements that were asked for by their ids.
    pub struct StatementRows {
        /// The rows, without those of statements that are gone or in the Bin.
        pub rows: Vec<StatementRow>,
    }
}

/// A page of statements.
///
/// # Errors
/// When the filter names nothing.
pub async fn list_statements(desk: &Desk, args: ListStatements) -> Answer<StatementPage> {
    let (from, limit) = (args.from, args.limit.clamp(1, 500));
    let browse = browse(args)?;
    let page = desk.call(move |newsroom| newsroom.browse(&browse, from, limit)).await?;
    Ok(StatementPage { rows: page.rows.into_iter().map(Into::into).collect(), total: page.total })
}

/// The rows of statements that are known by their ids.
///
/// # Errors
/// When an id is none.
pub async fn read_rows(desk: &Desk, args: ReadRows) -> Answer<StatementRows> {
    let ids = args.ids.iter().take(500).map(|id| statement(id)).collect::<Answer<Vec<_>>>()?;
    let rows = desk.call(move |newsroom| newsroom.rows(&ids)).await?;
    Ok(StatementRows { rows: rows.into_iter().map(Into::into).collect() })
}

impl From<lectern_store::statements::Row> for StatementRow {
    fn from(row: lectern_store::statements::Row) -> StatementRow {
        StatementRow {
            id: row.id.to_string(),
            title: row.title,
            dir: row.lang.dir().into(),
            lang: row.lang.to_string(),
            stage: row.stage.into(),
            edition: row.edition,
            changed: row.changed,
            section: row.section.map(|section| section.to_string()),
            questions: row.questions,
            saved_at: row.saved_at.to_string(),
            deadline: row.deadline.map(|deadline| deadline.to_string()),
            kind: row.kind.into(),
            published_at: row.published_at.map(|at| at.to_string()),
            translates: row.source.map(|source| source.to_string()),
            stale: row.stale,
            untranslated: row.untranslated,
        }
    }
}

/// What the window asked to see, with every name looked at.
fn browse(args: ListStatements) -> Answer<desk::Browse> {
    let updated = match args.updated {
        None => None,
        Some(Updated::ThisWeek) => Some(desk::Updated::ThisWeek),
        Some(Updated::ThisMonth) => Some(desk::Updated::ThisMonth),
        Some(Updated::Between { from, until }) => Some(desk::Updated::Between(parse_day(from)?, parse_day(until)?)),
    };
    Ok(desk::Browse {
        sections: args.sections.iter().map(|id| category(id)).collect::<Answer<_>>()?,
        stages: args.stages.into_iter().map(Into::into).collect(),
        langs: args.langs.iter().map(|lang| parse_lang(lang)).collect::<Answer<_>>()?,
        kinds: args.kinds.into_iter().map(Into::into).collect(),
        updated,
        due: if args.due_today { desk::Due::Today } else { desk::Due::Whenever },
        title: args.title,
        order: lectern_store::statements::Order { by: args.sort.into(), direction: args.direction.into() },
    })
}

fn parse_day(text: Option<String>) -> Answer<Option<jiff::civil::Date>> {
    let day = |text: String| text.parse().map_err(|_| UiError::from(Refusal::NotADate { date: text }));
    text.filter(|text| !text.is_empty()).map(day).transpose()
}
