//! Labelled text to turns and back.

use lectern_core::{
    labels::{Known, Label},
    lang::Lang,
    statement::{Role, Turn, TurnId},
    turns::{Expected, align, read_markdown, tidy, write_markdown},
};
use proptest::prelude::*;
use uuid::Uuid;

/// Ids that count up, so that a test can name them.
pub(crate) fn counter() -> impl FnMut() -> TurnId {
    let mut next = 0_u128;
    move || {
        next += 1;
        TurnId(Uuid::from_u128(next))
    }
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// Turns as lines of `role | speaker | outlet | markdown`.
fn shape(turns: &[Turn]) -> Vec<String> {
    let line = |turn: &Turn| {
        let part = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
        format!("{} | {} | {} | {}", turn.role.word(), part(&turn.speaker), part(&turn.outlet), turn.markdown)
    };
    turns.iter().map(line).collect()
}

fn read(tag: &str, text: &str) -> Vec<String> {
    let lang = lang(tag);
    let known = Known { lang: &lang, labels: &[] };
    shape(&read_markdown(text, &known, &[], &mut counter()))
}

#[test]
fn a_known_label_at_the_start_of_a_paragraph_opens_a_turn() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "en",
            "**Question:** Why?\n\n**Embassy Spokesperson:** Because.",
            &["question | – | – | Why?", "answer | Embassy Spokesperson | – | Because."],
        ),
        ("en", "Question (The Daily Example): Why?\n\nA: So.", &["question | – | The Daily Example | Why?", "answer | – | – | So."]),
        ("en", "QUESTION: Why?", &["question | – | – | Why?"]),
        ("en", "**Question**: Why?", &["question | – | – | Why?"]),
        ("en", "Intro.\n\nQ: Why?", &["text | – | – | Intro.", "question | – | – | Why?"]),
        ("en", "MODERATOR: Welcome.", &["text | MODERATOR | – | Welcome."]),
        ("en", "Ambassador Teren Valdo: Thank you.", &["answer | Ambassador Teren Valdo | – | Thank you."]),
        ("en", "JOHN TELL (The Daily Post): And the cost?", &["question | JOHN TELL | The Daily Post | And the cost?"]),
        ("en", "Question 2: And?", &["question | Question 2 | – | And?"]),
        (
            "fr",
            "**Question (Le Courrier)\u{a0}:** Pourquoi\u{a0}?\n\nPorte-parole de l’Ambassade : Parce que.",
            &["question | – | Le Courrier | Pourquoi\u{a0}?", "answer | Porte-parole de l’Ambassade | – | Parce que."],
        ),
        (
            "zh",
            "**问（示例日报）：** 为什么？\n\n**使馆发言人：** 因为。",
            &["question | – | 示例日报 | 为什么？", "answer | 使馆发言人 | – | 因为。"],
        ),
        ("zh", "追问：还有吗？", &["question | 追问 | – | 还有吗？"]),
        (
            "ar",
            "**سؤال (صحيفة المثال):** لماذا؟\n\n**المتحدث باسم السفارة:** لأن.",
            &["question | – | صحيفة المثال | لماذا؟", "answer | المتحدث باسم السفارة | – | لأن."],
        ),
    ];
    for (tag, text, expected) in cases {
        assert_eq!(read(tag, text), *expected, "{text}");
    }
}

#[test]
fn a_text_that_merely_looks_like_a_label_opens_nothing() {
    for text in [
        "Note: the office is closed.",
        "On trade: figures rose.",
        "14:30 departure",
        "https://verdania.example/a",
        "Phase 2: works begin.",
        "Mara Lind: “No.”",
        "Mara Lind (Radio Gullport): no label either.",
        "JOHN TELL: a name nobody confirmed.",
        "ANNEX (PART 2): figures",
        "**Important:** read this.",
        "The Ambassador said: we agree.",
        "Answering the question: no.",
        "a line\nQuestion: inside a paragraph",
        "B: second option",
    ] {
        let turns = read("en", &format!("Opening.\n\n{text}"));
        assert_eq!(turns.len(), 1, "{text}: {turns:?}");
    }
    // A French or Chinese one-letter label means nothing in an English text.
    assert_eq!(read("en", "R: third option").len(), 1);
}

#[test]
fn the_newsrooms_people_and_outlets_open_turns() {
    let english = lang("en");
    let labels =
        [Label { text: "Mara Lind".into(), role: Role::Answer }, Label { text: "The Halmar Courier".into(), role: Role::Question }];
    let known = Known { lang: &english, labels: &labels };
    let turns = read_markdown("THE HALMAR COURIER: Why?\n\n**Mara Lind:** So.", &known, &[], &mut counter());
    assert_eq!(shape(&turns), ["question | THE HALMAR COURIER | – | Why?", "answer | Mara Lind | – | So."]);
}

fn turn(id: u128, role: Role, markdown: &str) -> Turn {
    Turn { id: TurnId(Uuid::from_u128(id)), role, speaker: None, outlet: None, markdown: markdown.to_owned(), origin: None }
}

fn conversation() -> Vec<Turn> {
    vec![
        turn(1, Role::Question, "What happened at the harbour?"),
        turn(2, Role::Answer, "Two ships touched while mooring. Nobody was hurt."),
        turn(3, Role::Question, "Who pays for the damage?"),
        turn(4, Role::Answer, "The insurers of both owners have been informed."),
        turn(5, Role::Question, "When does the ferry sail again?"),
        turn(6, Role::Answer, "On Monday, by the usual timetable."),
    ]
}

fn ids_after(edit: impl FnOnce(&mut Vec<Turn>)) -> Vec<u128> {
    let old = conversation();
    let mut new = conversation();
    for (index, turn) in (100..).zip(&mut new) {
        turn.id = TurnId(Uuid::from_u128(index));
    }
    edit(&mut new);
    align(&old, new).iter().map(|turn| turn.id.0.as_u128()).collect()
}

#[test]
fn an_unchanged_text_keeps_every_id() {
    assert_eq!(ids_after(|_| {}), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn inserting_a_first_question_changes_no_other_id() {
    let ids = ids_after(|turns| {
        turns.insert(0, turn(900, Role::Question, "Can you confirm the report of yesterday?"));
        turns.insert(1, turn(901, Role::Answer, "We can."));
    });
    assert_eq!(ids, [900, 901, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn deleting_from_the_middle_changes_no_other_id() {
    assert_eq!(ids_after(|turns| drop(turns.drain(2..4))), [1, 2, 5, 6]);
}

#[test]
fn swapping_two_exchanges_moves_their_ids_with_them() {
    let ids = ids_after(|turns| {
        turns.swap(0, 2);
        turns.swap(1, 3);
    });
    assert_eq!(ids, [3, 4, 1, 2, 5, 6]);
}

#[test]
fn an_edited_turn_keeps_its_id_beside_an_inserted_one() {
    let ids = ids_after(|turns| {
        turns[2].markdown = "Who will pay for the damage to the pier?".to_owned();
        turns.insert(2, turn(900, Role::Question, "Is the timetable of the ferry affected this week?"));
    });
    assert_eq!(ids, [1, 2, 900, 3, 4, 5, 6]);
}

#[test]
fn a_turn_that_is_rewritten_alone_keeps_its_id() {
    assert_eq!(ids_after(|turns| turns[3].markdown = "No comment.".to_owned()), [1, 2, 3, 4, 5, 6]);
}

/// Words, marks and traps: labels, entities, separators, blocks, other scripts.
fn line() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "word",
        "Question:",
        "Question",
        ":",
        "：",
        "&#58;",
        "&amp;#58;",
        "&#xFF1A;",
        "**",
        "*",
        "_",
        "\\",
        "(",
        ")",
        "（",
        "）",
        "问：",
        "使馆发言人：",
        "答",
        "سؤال:",
        "Réponse\u{a0}:",
        " ",
        "  ",
        "- item",
        "1. item",
        "* * *",
        "*  * *",
        "---",
        "> quote",
        "# head",
        "| a | b |",
        "```",
        "[x](https://a.example)",
        "<b>",
        "Note:",
        "Mara Lind",
        "Mara Lind:",
        "A:",
        "Q",
        "41,700",
        "“yes”",
        "Question (X):",
        "**Question:**",
        "Embassy Spokesperson:",
    ]);
    prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

fn markdown() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 0..6).prop_map(|lines| tidy(&lines.join("\n")).to_owned())
}

fn speaker() -> impl Strategy<Value = Option<String>> {
    let names = [
        "Mara Lind",
        "Embassy Spokesperson",
        "使馆发言人",
        "Li (acting)",
        "A*B_C",
        "Question",
        "Ms O’Dell: Press",
        "[Desk]",
        "MODERATOR",
        "L’«amie»",
        "a\\b",
        "Q",
    ];
    prop::option::of(prop::sample::select(names.to_vec()).prop_map(str::to_owned))
}

prop_compose! {
    fn any_turn()(
        role in prop::sample::select(vec![Role::Question, Role::Answer, Role::Text]),
        speaker in speaker(),
        outlet in prop::option::of(prop::sample::select(vec!["The Daily Example", "示例日报", "A (B)", "x: y", "*"]).prop_map(str::to_owned)),
        markdown in markdown(),
        id in 1_u128..,
    ) -> Turn {
        let labelled = role != Role::Text || speaker.is_some();
        let markdown = if labelled || !markdown.is_empty() { markdown } else { "text".to_owned() };
        Turn { id: TurnId(Uuid::from_u128(id)), role, speaker, outlet: outlet.filter(|_| labelled), markdown, origin: None }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn turns_to_markdown_to_turns_is_the_identity(
        turns in prop::collection::vec(any_turn(), 0..6),
        tag in prop::sample::select(vec!["en", "fr", "zh", "ar"]),
    ) {
        let lang = lang(tag);
        let known = Known { lang: &lang, labels: &[] };
        let text = write_markdown(&turns, &known);
        let expected: Vec<Expected> = turns.iter().map(Expected::from).collect();
        let back = read_markdown(&text, &known, &expected, &mut counter());
        prop_assert_eq!(&back, &turns, "{}", text);
    }
}
