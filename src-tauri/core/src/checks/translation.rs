//! A translation keeps step with its source: see `translation.md`.

use super::Translated;
use crate::{
    finding::{Finding, Severity},
    statement::{Role, Text, TurnId},
    translation::{self, Difference, Part, Side, Step},
};

pub(super) fn run(translated: &Translated<'_>) -> Vec<Finding> {
    let Translated { source, own, from } = translated;
    let warn = |message: String, turn: Option<TurnId>| {
        let finding = Finding::new("translation", Severity::Warn, message);
        turn.map_or(finding.clone(), |turn| finding.in_turn(turn))
    };
    let mut findings = Vec::new();
    for pair in translation::pairs(&source.turns, &own.turns, from) {
        let name = pair.source.map(|turn| name_of(source, turn)).unwrap_or_default();
        let message = match pair.step {
            Step::InStep => continue,
            Step::SourceChanged { .. } => format!("{name} was changed in the source after it was translated."),
            Step::Unconfirmed => format!("{name}: nobody has said that the translation is in step with the source."),
            Step::NotTranslated => format!("{name} of the source is not translated."),
            Step::OnlyHere => {
                let name = pair.own.map(|turn| name_of(own, turn)).unwrap_or_default();
                format!("{name} stands only in this language.")
            }
        };
        findings.push(warn(message, pair.own));
    }
    for difference in translation::differences(source, own) {
        findings.push(warn(sentence(&difference), turn_of(&difference)));
    }
    findings
}

fn turn_of(difference: &Difference) -> Option<TurnId> {
    match difference.part {
        Part::Turn(_, own) => Some(own),
        Part::Title | Part::Summary => None,
    }
}

fn sentence(difference: &Difference) -> String {
    let (here, there) = match difference.side {
        Side::Source => ("source", "translation"),
        Side::Translation => ("translation", "source"),
    };
    let place = match difference.part {
        Part::Title => " (title)",
        Part::Summary => " (summary)",
        Part::Turn(..) => "",
    };
    format!("“{}” is in the {here} and not in the {there}{place}.", difference.written)
}

/// `Question 2`, `Answer 2`, `Text`: as the text numbers it.
fn name_of(text: &Text, turn: TurnId) -> String {
    let mut questions = 0;
    for each in &text.turns {
        if each.role == Role::Question {
            questions += 1;
        }
        if each.id == turn {
            return match each.role {
                Role::Question => format!("Question {questions}"),
                Role::Answer if questions > 0 => format!("Answer {questions}"),
                Role::Answer => "An answer".to_owned(),
                Role::Text => "A text between the questions".to_owned(),
            };
        }
    }
    "A part".to_owned()
}
