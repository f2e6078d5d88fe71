//! Language sets: making, linking and unlinking translations, and saying that they keep step.

use lectern_core::statement::TurnId;

use super::{
    Answer, Dir, OriginalView, Stage, StatementView,
    forms::{both, out},
    original::original,
    statements::{revision, statement, statement_view},
    texts::parse_lang,
};
use crate::desk::{self, Desk, Newsroom, Refusal};

both! {
    /// Ask for the set of a statement, and how it stands to its source.
    pub struct GetTranslation {
        /// Its id.
        pub id: String,
    }

    /// Make an empty draft in another language, to be written beside a statement.
    pub struct TranslateStatement {
        /// Its id.
        pub id: String,
        /// A language tag.
        pub lang: String,
    }

    /// Say that a finished statement translates another one.
    pub struct LinkTranslation {
        /// The translation's id.
        pub id: String,
        /// The other one's.
        pub source: String,
    }

    /// Take a statement out of its set.
    pub struct UnlinkTranslation {
        /// Its id.
        pub id: String,
    }

    /// Say that a turn of a translation is in step with the source.
    pub struct DeclareInStep {
        /// The translation's id.
        pub id: String,
        /// The turn; null: every turn that has words.
        pub turn: Option<String>,
        /// The saved text of the source that was looked at.
        pub seen: String,
    }
}

out! {
    /// A statement of a language set.
    pub struct MemberView {
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
        /// The statement that it translates.
        pub source: Option<String>,
    }

    /// A statement among the others of its set.
    pub struct TranslationView {
        /// The statements of the set outside the Bin, this one too.
        pub members: Vec<MemberView>,
        /// What it translates.
        pub original: Option<OriginalView>,
    }
}

/// The set of a statement, and how it stands to its source.
///
/// # Errors
/// When there is no such statement.
pub async fn get_translation(desk: &Desk, args: GetTranslation) -> Answer<TranslationView> {
    let id = statement(&args.id)?;
    // Rendering a long source must not keep a save waiting.
    Ok(desk.beside(move |newsroom| view(newsroom, id)).await?)
}

/// An empty draft in another language, to be written beside this statement.
///
/// # Errors
/// When the set has a statement in that language.
pub async fn translate_statement(desk: &Desk, args: TranslateStatement) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    let lang = parse_lang(&args.lang)?;
    let run = move |newsroom: &mut Newsroom| {
        let made = newsroom.translate(id, lang)?;
        statement_view(newsroom, made.id)
    };
    Ok(desk.call(run).await?)
}

/// Says that a finished statement translates another one.
///
/// # Errors
/// When the two cannot be linked.
pub async fn link_translation(desk: &Desk, args: LinkTranslation) -> Answer<TranslationView> {
    let (id, source) = (statement(&args.id)?, statement(&args.source)?);
    let run = move |newsroom: &mut Newsroom| {
        newsroom.link_translation(id, source)?;
        view(newsroom, id)
    };
    Ok(desk.call(run).await?)
}

/// Takes a statement out of its set.
///
/// # Errors
/// When it is linked with no other one.
pub async fn unlink_translation(desk: &Desk, args: UnlinkTranslation) -> Answer<TranslationView> {
    let id = statement(&args.id)?;
    let run = move |newsroom: &mut Newsroom| {
        newsroom.unlink_translation(id)?;
        view(newsroom, id)
    };
    Ok(desk.call(run).await?)
}

/// Says that a turn, or all of them, are in step with the source.
///
/// # Errors
/// Stale, or nothing is translated yet.
pub async fn declare_in_step(desk: &Desk, args: DeclareInStep) -> Answer<TranslationView> {
    let id = statement(&args.id)?;
    let seen = revision(&args.seen)?;
    let turn = args.turn.as_deref().map(|turn| TurnId::parse(turn).ok_or(Refusal::NoSuchTurn)).transpose()?;
    let run = move |newsroom: &mut Newsroom| {
        newsroom.declare_in_step(id, turn, seen)?;
        view(newsroom, id)
    };
    Ok(desk.call(run).await?)
}

fn view(newsroom: &Newsroom, id: lectern_core::statement::StatementId) -> desk::Result<TranslationView> {
    let found = newsroom.translation(id)?;
    let member = |member: &lectern_store::translations::Member| MemberView {
        id: member.id.to_string(),
        title: member.title.clone(),
        dir: member.lang.dir().into(),
        lang: member.lang.to_string(),
        stage: member.stage.into(),
        source: member.source.map(|id| id.to_string()),
    };
    Ok(TranslationView { members: found.members.iter().map(member).collect(), original: found.original.as_ref().map(original) })
}
