//! One statement: opening it, making it, publishing it.

use lectern_core::{
    proposal,
    statement::{self, RevisionId, StatementId},
};

use super::{
    Answer, Dir, ErrorCode, HeadView, Kind, QueryView, RoleWords, TurnView, UiError,
    categories::category,
    forms::{both, out, words},
    query_sheet::query_view,
    texts::parse_lang,
};
use crate::desk::{self, Desk, Newsroom, Refusal};

words! {
    /// Where a statement stands on its way to the public.
    Stage = statement::Stage {
        /// Being written.
        Draft,
        /// With the reviewers.
        InReview,
        /// Back at the drafter's.
        ChangesRequested,
        /// Cleared, not yet public.
        Approved,
        /// Cleared, with an instant of publication.
        Scheduled,
        /// Public.
        Published,
        /// Replaced by a newer statement.
        Superseded,
        /// No longer current.
        Withdrawn,
        /// Removed everywhere.
        Killed,
        /// Never used.
        Spiked,
    }
}

both! {
    /// Open a statement.
    pub struct OpenStatement {
        /// Its id.
        pub id: String,
    }

    /// Make a draft.
    pub struct NewStatement {
        /// The headline; may be empty.
        pub title: String,
        /// A language tag; null: the newsroom's own.
        pub lang: Option<String>,
        /// A category's id.
        pub section: Option<String>,
        /// What sort of text it is; its template decides what the draft starts with.
        pub kind: Kind,
    }

    /// Make a draft from a statement.
    pub struct DuplicateStatement {
        /// Its id.
        pub id: String,
    }

    /// Publish the saved text.
    pub struct PublishStatement {
        /// Its id.
        pub id: String,
        /// The saved text that was looked at.
        pub base: String,
        /// What changed, for the public.
        pub change_note: Option<String>,
    }
}

out! {
    /// A statement with its working text.
    pub struct StatementView {
        /// Its id.
        pub id: String,
        /// Its language set.
        pub set: String,
        /// Its stage.
        pub stage: Stage,
        /// The newest edition's number.
        pub edition: Option<u32>,
        /// When that was published.
        pub published_at: Option<String>,
        /// The working text differs from the newest edition.
        pub changed: bool,
        /// The head.
        pub head: HeadView,
        /// The slug that would be used now.
        pub effective_slug: String,
        /// The summary that the text proposes: its first sentence.
        pub proposed_summary: Option<String>,
        /// The language's direction.
        pub dir: Dir,
        /// The language's words for roles.
        pub words: RoleWords,
        /// The turns.
        pub turns: Vec<TurnView>,
        /// The saved text that was read; a save names it as its base.
        pub revision: String,
        /// When it was saved.
        pub saved_at: String,
        /// The internal note: never published, never exported.
        pub note: String,
        /// The query sheet: never published, never exported.
        pub query: QueryView,
    }
}

/// A statement with its working text.
///
/// # Errors
/// When there is none.
pub async fn open_statement(desk: &Desk, args: OpenStatement) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    Ok(desk.call(move |newsroom| statement_view(newsroom, id)).await?)
}

/// A new draft.
///
/// # Errors
/// When it cannot be written.
pub async fn new_statement(desk: &Desk, args: NewStatement) -> Answer<StatementView> {
    let section = args.section.as_deref().map(category).transpose()?;
    let lang = args.lang.as_deref().map(parse_lang).transpose()?;
    let kind = args.kind.into();
    let make = move |newsroom: &mut Newsroom| {
        let turns = newsroom.template(kind, lang.as_ref())?;
        let new = desk::NewStatement { title: args.title, lang, section, kind: Some(kind), turns, ..desk::NewStatement::default() };
        let made = newsroom.new_statement(new)?;
        statement_view(newsroom, made.id)
    };
    Ok(desk.call(make).await?)
}

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

/// Publishes the saved text.
///
/// # Errors
/// When a check stops it, or the text changed.
pub async fn publish_statement(desk: &Desk, args: PublishStatement) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    let base = revision(&args.base)?;
    let publish = move |newsroom: &mut Newsroom| {
        newsroom.publish(id, Some(base), args.change_note.as_deref())?;
        statement_view(newsroom, id)
    };
    Ok(desk.call(publish).await?)
}

pub(super) fn statement_view(newsroom: &Newsroom, id: StatementId) -> desk::Result<StatementView> {
    let statement = newsroom.statement(id)?;
    let newest = newsroom.newest_edition(id)?;
    let head = &statement.text.head;
    Ok(StatementView {
        id: id.to_string(),
        set: statement.set.to_string(),
        stage: statement.stage.into(),
        edition: newest.as_ref().map(|edition| edition.number),
        published_at: newest.as_ref().map(|edition| edition.published_at.to_string()),
        changed: newest.as_ref().is_some_and(|edition| edition.text != statement.text),
        effective_slug: newsroom.effective_slug(id, head)?.to_string(),
        proposed_summary: proposal::summary(&head.lang, &statement.text.turns),
        head: head.into(),
        dir: head.lang.dir().into(),
        words: RoleWords::of(&head.lang),
        turns: statement.text.turns.iter().map(Into::into).collect(),
        revision: statement.revision.to_string(),
        saved_at: statement.saved_at.to_string(),
        note: newsroom.note(id)?.body,
        query: query_view(newsroom, id)?,
    })
}

/// A statement's id.
///
/// # Errors
/// When it is none.
pub fn statement(text: &str) -> Answer<StatementId> {
    StatementId::parse(text).ok_or_else(|| UiError {
        code: ErrorCode::NotFound,
        message: "There is no such statement.".to_owned(),
        findings: Vec::new(),
        reason: None,
    })
}

pub(super) fn revision(text: &str) -> Answer<RevisionId> {
    RevisionId::parse(text).ok_or_else(|| Refusal::BaseUnknown.into())
}
