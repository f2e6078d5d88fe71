//! A translation and the statement it translates: which turns belong together, and which of
//! them keep step.
//!
//! Each turn of a translation names the turn it translates, and the newsroom keeps beside it
//! the words that it was translated from. A turn is in step while its source still reads so.

use std::collections::BTreeMap;

use crate::{
    facts, render,
    statement::{Role, Text, Turn, TurnId},
    turns::tidy,
};

/// The words of the source from which each turn of a translation was translated.
pub type TranslatedFrom = BTreeMap<TurnId, String>;

/// How a turn of one text stands to the other text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// It says what its source says, as far as someone declared.
    InStep,
    /// The source reads otherwise than when it was translated.
    SourceChanged {
        /// What the source said then.
        was: String,
    },
    /// Nobody has said which words it was translated from.
    Unconfirmed,
    /// The source has words, the translation has none yet.
    NotTranslated,
    /// It translates nothing: it stands only in this language, or its source is gone.
    OnlyHere,
}

/// A turn of the source or of the translation, and its counterpart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The turn of the source; `None` when there is none.
    pub source: Option<TurnId>,
    /// The turn of the translation; `None` when there is none.
    pub own: Option<TurnId>,
    /// How they stand to each other.
    pub step: Step,
}

/// Every turn of the source in its order, then those that only the translation has.
pub fn pairs(source: &[Turn], own: &[Turn], from: &TranslatedFrom) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for turn in source {
        let counterpart = own.iter().find(|each| each.origin == Some(turn.id));
        let step = match counterpart {
            Some(counterpart) if !is_empty(counterpart) => match from.get(&counterpart.id) {
                Some(was) if *was == turn.markdown => Step::InStep,
                Some(was) => Step::SourceChanged { was: was.clone() },
                None => Step::Unconfirmed,
            },
            _ if is_empty(turn) => Step::InStep,
            _ => Step::NotTranslated,
        };
        pairs.push(Pair { source: Some(turn.id), own: counterpart.map(|turn| turn.id), step });
    }
    for turn in own {
        if !pairs.iter().any(|pair| pair.own == Some(turn.id)) {
            pairs.push(Pair { source: None, own: Some(turn.id), step: Step::OnlyHere });
        }
    }
    pairs
}

/// Whether a turn has no words.
pub fn is_empty(turn: &Turn) -> bool {
    tidy(&turn.markdown).trim().is_empty()
}

/// Gives the turns of a finished text the turns of its source as origins: the first question to
/// the first question, its answers to that one's answers, and so on. Turns that have an origin
/// in the source already keep it.
pub fn line_up(source: &[Turn], own: &mut [Turn]) {
    let known = |turn: &Turn| turn.origin.is_some_and(|origin| source.iter().any(|each| each.id == origin));
    let taken: Vec<TurnId> = own.iter().filter(|turn| known(turn)).filter_map(|turn| turn.origin).collect();
    let places: Vec<(Place, TurnId)> = self::places(source).into_iter().zip(source).map(|(place, turn)| (place, turn.id)).collect();
    let own_places = self::places(own);
    for (place, turn) in own_places.into_iter().zip(own) {
        if known(turn) {
            continue;
        }
        turn.origin = places.iter().find(|(each, id)| *each == place && !taken.contains(id)).map(|(_, id)| *id);
    }
}

/// Where a turn stands: in which exchange, or behind which, and as its how many-th of its role.
type Place = (usize, Role, usize);

fn places(turns: &[Turn]) -> Vec<Place> {
    let (mut exchange, mut in_role) = (0, BTreeMap::<&str, usize>::new());
    let mut out = Vec::with_capacity(turns.len());
    for turn in turns {
        if turn.role == Role::Question {
            exchange += 1;
            in_role.clear();
        }
        let count = in_role.entry(turn.role.word()).or_insert(0);
        out.push((exchange, turn.role, *count));
        *count += 1;
    }
    out
}

/// Where a difference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// In the title.
    Title,
    /// In the summary.
    Summary,
    /// In a turn: of the source, and of the translation.
    Turn(TurnId, TurnId),
}

/// Which of the two texts has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The source.
    Source,
    /// The translation.
    Translation,
}

/// A figure, a date or a time that only one of the two texts has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where.
    pub part: Part,
    /// In which text it is.
    pub side: Side,
    /// As it is written there.
    pub written: String,
}

/// The figures, dates and times that differ, part by part. Parts without a counterpart, or
/// without words, are not compared: [`pairs`] says so already.
pub fn differences(source: &Text, own: &Text) -> Vec<Difference> {
    let mut out = Vec::new();
    let mut compare = |part: Part, a: &str, b: &str| {
        if a.trim().is_empty() || b.trim().is_empty() {
            return;
        }
        let found = facts::differences((a, &source.head.lang), (b, &own.head.lang));
        let of = |side: Side, written: Vec<String>| written.into_iter().map(move |written| Difference { part, side, written });
        out.extend(of(Side::Source, found.only_first));
        out.extend(of(Side::Translation, found.only_second));
    };
    compare(Part::Title, &source.head.title, &own.head.title);
    compare(Part::Summary, &source.head.summary, &own.head.summary);
    for turn in &source.turns {
        if let Some(counterpart) = own.turns.iter().find(|each| each.origin == Some(turn.id)) {
            compare(Part::Turn(turn.id, counterpart.id), &render::words(&turn.markdown), &render::words(&counterpart.markdown));
        }
    }
    out
}
