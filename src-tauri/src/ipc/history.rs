//! The commands about a statement's past and its query sheet, over a desk.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use lectern_core::{compare::Run, query_sheet::QuerySheet, statement::StatementId};

use super::{
    compared::comparison_view,
    serve::{revision, statement, statement_view},
    *,
};
use crate::desk::{self, Desk, Newsroom, Refusal};

type Answer<T> = Result<T, UiError>;

/// Makes a draft from a statement.
///
/// # Errors
/// When there is none.
pub async fn duplicate_statement(desk: &Desk, args: DuplicateStatement) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    let run = move |newsroom: &mut Newsroom| {
        let made = newsroom.duplicate(id)?;
        statement_view(newsroom, made.id)
    };
    Ok(desk.call(run).await?)
}

/// The saved texts of a statement.
///
/// # Errors
/// When the file cannot be read.
pub async fn list_versions(desk: &Desk, args: ListVersions) -> Answer<HistoryView> {
    let id = statement(&args.id)?;
    let rows = desk.call(move |newsroom| newsroom.revisions(id)).await?;
    let row = |row: lectern_store::statements::RevisionRow| VersionRow {
        version: row.id.to_string(),
        saved_at: row.saved_at.to_string(),
        title: row.title,
        edition: row.edition,
        clock_set_back: row.clock_set_back,
    };
    Ok(HistoryView { rows: rows.into_iter().map(row).collect() })
}

/// The texts on the way to a saved one.
///
/// # Errors
/// When the file cannot be read.
pub async fn list_moments(desk: &Desk, args: ListMoments) -> Answer<MomentsView> {
    let id = statement(&args.id)?;
    let version = revision(&args.version)?;
    let found = desk.call(move |newsroom| newsroom.moments(id, version)).await?;
    let row = |moment: lectern_store::journal::Moment| MomentRow { version: moment.revision.to_string(), saved_at: moment.at.to_string() };
    Ok(MomentsView { rows: found.into_iter().map(row).collect() })
}

/// What differs between two saved texts.
///
/// # Errors
/// When one of them is not this statement's.
pub async fn compare_versions(desk: &Desk, args: CompareVersions) -> Answer<ComparisonView> {
    let id = statement(&args.id)?;
    let (from, to) = (revision(&args.from)?, revision(&args.to)?);
    let (old, new) = desk.call(move |newsroom| Ok((newsroom.revision(id, from)?, newsroom.revision(id, to)?))).await?;
    Ok(comparison_view(&old, &new))
}

/// What differs between the saved text and the one in the editor.
///
/// # Errors
/// When there is no such statement, or the text is not usable.
pub async fn compare_unsaved(desk: &Desk, args: CompareUnsaved) -> Answer<ComparisonView> {
    let id = statement(&args.id)?;
    let new = text(args.head, args.turns)?;
    let old = desk.call(move |newsroom| Ok(newsroom.statement(id)?.text)).await?;
    Ok(comparison_view(&old, &new))
}

/// Makes an earlier text the working text again, as a new version.
///
/// # Errors
/// Stale, or not this statement's.
pub async fn restore_version(desk: &Desk, args: RestoreVersion) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    let (version, base) = (revision(&args.version)?, revision(&args.base)?);
    let run = move |newsroom: &mut Newsroom| {
        newsroom.restore_revision(id, version, base)?;
        statement_view(newsroom, id)
    };
    Ok(desk.call(run).await?)
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

/// The editor's text as a file of its own.
///
/// # Errors
/// When the text is not usable.
pub async fn copy_of(desk: &Desk, args: SaveCopy) -> Answer<String> {
    let text = text(args.head, args.turns)?;
    Ok(desk.call(move |newsroom| newsroom.copy_of(text)).await?)
}

/// A statement's page for printing, with its style in it, and a name for its file.
///
/// # Errors
/// When there is no such statement.
pub async fn printed(desk: &Desk, args: SavePdf) -> Answer<(String, String)> {
    let id = statement(&args.id)?;
    Ok(desk.call(move |newsroom| newsroom.printed(id)).await?)
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

pub(super) fn runs(runs: Vec<Run>) -> Vec<RunView> {
    runs.into_iter().map(|run| RunView { presence: run.presence.into(), words: run.words }).collect()
}
