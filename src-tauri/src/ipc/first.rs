//! What the window asks first, answered before it asks: the rows are then on the screen with its
//! first frames, instead of two questions and answers later.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Direction, GetNewsroom, ListStatements, Sort, get_newsroom, list_statements};
use crate::desk::Desk;

/// How many rows the library asks for at a time; `PAGE` in `ui/src/state/rows.svelte.ts`.
const PAGE: u32 = 50;

/// A script that leaves the answers to the first questions where `ui/src/ipc/first.ts` takes
/// them, each once and only for the same question. What cannot be answered is left to be asked,
/// so that the window hears why.
pub async fn first_answers(desk: &Desk) -> String {
    let list = ListStatements {
        sections: Vec::new(),
        stages: Vec::new(),
        langs: Vec::new(),
        kinds: Vec::new(),
        updated: None,
        due_today: false,
        title: String::new(),
        sort: Sort::Saved,
        direction: Direction::Down,
        from: 0,
        limit: PAGE,
    };
    let question = json!(list);
    let answers = [
        answer("get_newsroom", json!({}), get_newsroom(desk, GetNewsroom {}).await.ok()),
        answer("list_statements", question, list_statements(desk, list).await.ok()),
    ];
    let answers: Vec<Value> = answers.into_iter().flatten().collect();
    // JSON is a part of the language that the script is in, so nothing in a title can end it.
    format!("globalThis.__lectern_first = {};", Value::from(answers))
}

fn answer(name: &str, args: Value, answer: Option<impl Serialize>) -> Option<Value> {
    answer.map(|answer| json!({"name": name, "args": args, "answer": answer}))
}
