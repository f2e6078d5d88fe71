//! Nothing empty is published: see `emptiness.md`.

use crate::{
    finding::{Finding, Severity},
    render,
    statement::{Role, Text},
    turns::tidy,
};

pub(super) fn run(text: &Text) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut stop =
        |message: &str, case: &'static str| findings.push(Finding::new("empty", Severity::Block, message.to_owned()).as_case(case, &[]));
    if text.head.title.trim().is_empty() {
        stop("The statement has no title.", "no_title");
    }
    if text.turns.iter().all(|turn| tidy(&turn.markdown).is_empty()) {
        stop("The statement has no text.", "no_text");
        return findings;
    }
    for (number, group) in (1..).zip(render::exchanges(&text.turns).into_iter().filter(|group| is_exchange(group))) {
        let Some((question, answers)) = group.split_first() else { continue };
        let place = number.to_string();
        let mut stop = |message: String, case: &'static str| {
            findings.push(Finding::new("empty", Severity::Block, message).as_case(case, &[&place]).in_turn(question.id));
        };
        if tidy(&question.markdown).is_empty() {
            stop(format!("Question {number} is empty."), "question");
        }
        if answers.iter().any(|answer| tidy(&answer.markdown).is_empty()) {
            stop(format!("An answer to question {number} is empty."), "answer");
        }
    }
    if text.head.section.is_none() {
        findings
            .push(Finding::new("empty", Severity::Warn, "The statement is not filed in a section.".to_owned()).as_case("no_section", &[]));
    }
    if text.head.summary.trim().is_empty() {
        let message = "The statement has no summary; its first words will be shown instead.".to_owned();
        findings.push(Finding::new("empty", Severity::Note, message).as_case("no_summary", &[]));
    }
    findings
}

fn is_exchange(group: &[crate::statement::Turn]) -> bool {
    group.first().is_some_and(|turn| turn.role == Role::Question)
}
