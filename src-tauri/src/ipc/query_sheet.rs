//! The query sheet: who asked, by when, on which terms. Never published, never exported.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use lectern_core::{query_sheet::QuerySheet, statement::StatementId};

use super::{
    Answer,
    forms::{both, words},
    statements::statement,
};
use crate::desk::{self, Desk, Newsroom, Refusal};

words! {
    /// What may be done with an answer.
    Terms = lectern_core::query_sheet::Terms {
        /// With the speaker's name.
        OnTheRecord,
        /// Without the name, with a description that was agreed.
        OnBackground,
        /// Not to be used.
        OffTheRecord,
    }
}

both! {
    /// Who asked, by when, and on which terms. Times are in the newsroom's zone, as
    /// YYYY-MM-DDTHH:MM. Never published, never exported.
    pub struct QueryView {
        /// The person who asked.
        pub journalist: String,
        /// The medium.
        pub outlet: String,
        /// A telephone number or address.
        pub contact: String,
        /// How it came.
        pub channel: String,
        /// When it came.
        pub asked_at: Option<String>,
        /// When the answer is due.
        pub deadline: Option<String>,
        /// What may be done with the answer.
        pub terms: Terms,
    }

    /// Write the query sheet.
    pub struct SaveQuery {
        /// The statement's id.
        pub id: String,
        /// The sheet.
        pub query: QueryView,
    }
}

/// Writes the query sheet.
///
/// # Errors
/// When a time is none, or nothing can be written.
pub async fn save_query(desk: &Desk, args: SaveQuery) -> Answer<QueryView> {
    let id = statement(&args.id)?;
    let query = args.query;
    let run = move |newsroom: &mut Newsroom| {
        let zone = zone(newsroom)?;
        let sheet = QuerySheet {
            journalist: query.journalist,
            outlet: query.outlet,
            contact: query.contact,
            channel: query.channel,
            asked_at: instant(query.asked_at.as_deref(), &zone)?,
            deadline: instant(query.deadline.as_deref(), &zone)?,
            terms: query.terms.into(),
        };
        newsroom.set_query_sheet(id, &sheet)?;
        query_view(newsroom, id)
    };
    Ok(desk.call(run).await?)
}

/// The query sheet of a statement, with its times in the newsroom's zone.
pub(super) fn query_view(newsroom: &Newsroom, id: StatementId) -> desk::Result<QueryView> {
    let sheet = newsroom.query_sheet(id)?;
    let zone = zone(newsroom)?;
    let local = |at: Timestamp| at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string();
    Ok(QueryView {
        journalist: sheet.journalist,
        outlet: sheet.outlet,
        contact: sheet.contact,
        channel: sheet.channel,
        asked_at: sheet.asked_at.map(local),
        deadline: sheet.deadline.map(local),
        terms: sheet.terms.into(),
    })
}

fn zone(newsroom: &Newsroom) -> desk::Result<TimeZone> {
    Ok(newsroom.profile()?.zone().unwrap_or(TimeZone::UTC))
}

/// A local time as an instant. An hour that the clocks skip does not exist and is refused.
fn instant(text: Option<&str>, zone: &TimeZone) -> desk::Result<Option<Timestamp>> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let time = text.to_owned();
    let local: DateTime = text.parse().map_err(|_| Refusal::NotATime { time: time.clone() })?;
    let zoned = zone.to_ambiguous_timestamp(local).unambiguous();
    zoned.map(Some).map_err(|_| Refusal::TimeSkipped { time }.into())
}
