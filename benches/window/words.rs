//! Newsrooms to measure: one statement of so many words, or very many statements.

use std::path::Path;

use lectern::desk::{Clock, NewStatement, Newsroom};
use lectern_core::statement::{Role, Turn, TurnId};
use uuid::Uuid;

/// The title of the statement that is opened.
pub(crate) const TITLE: &str = "Questions on the harbour";

/// A newsroom with one statement of so many exchanges of about a hundred words each. Gives the
/// anchor of the exchange in its middle.
pub(crate) fn one_statement(path: &Path, exchanges: usize) -> String {
    let turns = exchanges_of(exchanges);
    let anchor = turns[exchanges / 2 * 2].id.anchor();
    let mut newsroom = Newsroom::init(path, Clock::System).expect("a newsroom");
    newsroom.new_statement(NewStatement { title: TITLE.to_owned(), turns, ..NewStatement::default() }).expect("a draft");
    anchor
}

/// A newsroom with so many short statements in ten sections.
pub(crate) fn many_statements(path: &Path, count: usize) {
    let mut newsroom = Newsroom::init(path, Clock::System).expect("a newsroom");
    let sections: Vec<_> = (0..10)
        .map(|number| newsroom.add_category(&lectern::desk::CategoryName::new(&format!("Section {number}")), None).expect("a category").id)
        .collect();
    for number in 0..count {
        let new = NewStatement {
            title: format!("Embassy Spokesperson on report {number}"),
            section: sections.get(number % sections.len()).copied(),
            turns: exchanges_of(1),
            ..NewStatement::default()
        };
        newsroom.new_statement(new).expect("a draft");
    }
}

/// The words of a text, as they are counted by spaces.
pub(crate) fn words_of(exchanges: usize) -> usize {
    exchanges_of(exchanges).iter().map(|turn| turn.markdown.split_whitespace().count()).sum()
}

fn exchanges_of(number: usize) -> Vec<Turn> {
    let turn = |role, speaker: Option<&str>, markdown: String| Turn {
        id: TurnId(Uuid::now_v7()),
        role,
        speaker: speaker.map(str::to_owned),
        outlet: None,
        markdown,
        origin: None,
    };
    let sentence = "The harbour handled 41,700 calls last year, which is **6.5 %** more than in the year before. ";
    (0..number)
        .flat_map(|number| {
            let question = format!("What is your comment on report number {number}, which was published this morning?");
            let answer = format!(
                "{}\n\n- the first point of the answer\n- the second point, with [a link](https://verdania.example/report)\n\n{}",
                sentence.repeat(3),
                sentence.trim_end()
            );
            [turn(Role::Question, None, question), turn(Role::Answer, Some("Embassy Spokesperson"), answer)]
        })
        .collect()
}
