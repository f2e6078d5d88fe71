//! The commands about language sets, over a desk.

use std::collections::BTreeMap;

use lectern_core::{
    compare, render,
    statement::{Head, Role as CoreRole, Turn, TurnId},
    translation::{Difference, Pair, Part as CorePart, Step as CoreStep},
};

use super::{
    history::runs,
    serve::{parse_lang, revision, statement, statement_view},
    *,
};
use crate::desk::{self, Desk, Newsroom, Original, Refusal};

type Answer<T> = Result<T, UiError>;

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

fn original(original: &Original) -> OriginalView {
    let text = &original.statement.text;
    let words: BTreeMap<TurnId, &str> = text.turns.iter().map(|turn| (turn.id, turn.markdown.as_str())).collect();
    OriginalView {
        id: original.statement.id.to_string(),
        revision: original.statement.revision.to_string(),
        title: text.head.title.clone(),
        summary: text.head.summary.clone(),
        lang: text.head.lang.to_string(),
        dir: text.head.lang.dir().into(),
        words: RoleWords::of(&text.head.lang),
        turns: text.turns.iter().map(|turn| source_turn(turn, &text.head)).collect(),
        pairs: original.pairs.iter().map(|pair| pair_view(pair, &words)).collect(),
        differences: original.differences.iter().map(difference).collect(),
    }
}

fn source_turn(turn: &Turn, head: &Head) -> SourceTurnView {
    // As a text, a turn is rendered without its label, which stands above it here.
    let bare = Turn { role: CoreRole::Text, speaker: None, outlet: None, ..turn.clone() };
    SourceTurnView {
        id: turn.id.to_string(),
        role: turn.role.into(),
        speaker: turn.speaker.clone(),
        outlet: turn.outlet.clone(),
        html: render::block(&head.lang, &[bare], &head.files).map(|block| block.html).unwrap_or_default(),
    }
}

fn pair_view(pair: &Pair, words: &BTreeMap<TurnId, &str>) -> PairView {
    let now = pair.source.and_then(|turn| words.get(&turn)).copied().unwrap_or("");
    let (step, change) = match &pair.step {
        CoreStep::InStep => (Step::InStep, Vec::new()),
        CoreStep::SourceChanged { was } => (Step::SourceChanged, runs(compare::runs(was, now))),
        CoreStep::Unconfirmed => (Step::Unconfirmed, Vec::new()),
        CoreStep::NotTranslated => (Step::NotTranslated, Vec::new()),
        CoreStep::OnlyHere => (Step::OnlyHere, Vec::new()),
    };
    PairView { source: pair.source.map(|id| id.to_string()), own: pair.own.map(|id| id.to_string()), step, change }
}

fn difference(difference: &Difference) -> DifferenceView {
    let (part, source, own) = match difference.part {
        CorePart::Title => (Part::Title, None, None),
        CorePart::Summary => (Part::Summary, None, None),
        CorePart::Turn(source, own) => (Part::Turn, Some(source.to_string()), Some(own.to_string())),
    };
    DifferenceView { part, source, own, side: difference.side.into(), written: difference.written.clone() }
}
