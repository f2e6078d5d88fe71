//! What the window finds answered before it asks.

use lectern::{
    desk::{Clock, Desk, NewStatement, Newsroom},
    ipc::first_answers,
};
use serde_json::Value;

#[tokio::test]
async fn the_first_two_questions_of_the_window_are_answered_in_a_script() {
    let mut newsroom = Newsroom::unfounded(Clock::System).unwrap();
    // A title is somebody's text: nothing in it may end the script.
    let title = "</script> \"; alert(1) //";
    newsroom.new_statement(NewStatement { title: title.to_owned(), ..NewStatement::default() }).unwrap();
    let script = first_answers(&Desk::new(newsroom)).await;
    let json = script.strip_prefix("globalThis.__lectern_first = ").and_then(|rest| rest.strip_suffix(';')).expect("one assignment");
    let answers: Vec<Value> = serde_json::from_str(json).expect("nothing but JSON");
    let names: Vec<&str> = answers.iter().filter_map(|answer| answer["name"].as_str()).collect();
    assert_eq!(names, ["get_newsroom", "list_statements"]);
    assert_eq!(answers[1]["answer"]["rows"][0]["title"], title);
    assert_eq!(answers[1]["args"]["limit"], 50);
}
