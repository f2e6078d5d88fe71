//! The source of a translation, to be read beside it: what changed in it, and which figures differ.

use std::collections::BTreeMap;

use lectern_core::{
    compare, render,
    statement::{Head, Role as CoreRole, Turn, TurnId},
    translation::{Difference, Pair, Part as CorePart, Step as CoreStep},
};
use serde::Serialize;

use super::{
    Dir, Role, RoleWords, RunView,
    forms::{out, words},
    history::runs,
};
use crate::desk::Original;

/// How a turn of a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It says what the source says, as far as someone declared.
    InStep,
    /// The source was changed since.
    SourceChanged,
    /// Nobody said what it was translated from.
    Unconfirmed,
    /// It has no words yet.
    NotTranslated,
    /// It translates nothing.
    OnlyHere,
}

/// Where a difference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// In the title.
    Title,
    /// In the summary.
    Summary,
    /// In a turn.
    Turn,
}

words! {
    /// Which of a translation and its source has something.
    TextSide = lectern_core::translation::Side {
        /// The source.
        Source,
        /// The translation.
        Translation,
    }
}

out! {
    /// A turn of the source, to be read beside the translation.
    pub struct SourceTurnView {
        /// Its id.
        pub id: String,
        /// Question, answer or text.
        pub role: Role,
        /// The label without outlet and colon; null means the language's own word for the role.
        pub speaker: Option<String>,
        /// The medium or name in brackets.
        pub outlet: Option<String>,
        /// Its words, rendered without the label.
        pub html: String,
    }

    /// A turn of the source or of the translation, and its counterpart.
    pub struct PairView {
        /// The turn of the source.
        pub source: Option<String>,
        /// The turn of the translation.
        pub own: Option<String>,
        /// How they stand to each other.
        pub step: Step,
        /// What changed in the source since it was translated.
        pub change: Vec<RunView>,
    }

    /// A figure, a date or an hour that only one of the two texts has.
    pub struct DifferenceView {
        /// Where.
        pub part: Part,
        /// The turn of the source.
        pub source: Option<String>,
        /// The turn of the translation.
        pub own: Option<String>,
        /// Which text has it.
        pub side: TextSide,
        /// As it is written there.
        pub written: String,
    }

    /// The source of a translation.
    pub struct OriginalView {
        /// Its id.
        pub id: String,
        /// The saved text that is shown; a declaration names it.
        pub revision: String,
        /// The headline.
        pub title: String,
        /// The summary.
        pub summary: String,
        /// Its language.
        pub lang: String,
        /// The language's direction.
        pub dir: Dir,
        /// The language's words for roles.
        pub words: RoleWords,
        /// Its turns.
        pub turns: Vec<SourceTurnView>,
        /// The turns of both.
        pub pairs: Vec<PairView>,
        /// The figures, dates and hours that differ.
        pub differences: Vec<DifferenceView>,
    }
}

pub(super) fn original(original: &Original) -> OriginalView {
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
