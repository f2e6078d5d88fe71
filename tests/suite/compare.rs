//! What differs between two texts.

use lectern_core::{
    attachment::{Alt, Attachment, Facts, FileHash, FileKind, FileName},
    compare::{self, Comparison, FileChange, Presence},
    lang::Lang,
    statement::{Head, Role, Text, Turn, TurnId},
};
use uuid::Uuid;

fn text(title: &str, turns: &[(u128, &str)]) -> Text {
    let mut head = Head::new(Lang::parse("en").unwrap());
    head.title = title.to_owned();
    let turn = |(id, words): &(u128, &str)| Turn {
        id: TurnId(Uuid::from_u128(*id)),
        role: Role::Answer,
        speaker: None,
        outlet: None,
        markdown: (*words).to_owned(),
        origin: None,
    };
    Text { head, turns: turns.iter().map(turn).collect() }
}

/// The turns as `id fate`, in the order in which they are shown.
fn fates(comparison: &Comparison) -> Vec<String> {
    comparison.turns.iter().map(|turn| format!("{} {:?}", turn.turn.0.as_u128(), turn.fate)).collect()
}

/// Runs as text: `[-gone-]` and `[+new+]`.
fn shown(runs: &[compare::Run]) -> String {
    runs.iter()
        .map(|run| match run.presence {
            Presence::Both => run.words.clone(),
            Presence::Inserted => format!("[+{}+]", run.words),
            Presence::Deleted => format!("[-{}-]", run.words),
        })
        .collect()
}

#[test]
fn turns_are_matched_by_id_so_that_a_move_is_a_move() {
    let old = text("A", &[(1, "one"), (2, "two"), (3, "three"), (4, "four")]);
    type Turns = &'static [(u128, &'static str)];
    let cases: &[(Turns, &[&str])] = &[
        (&[(1, "one"), (2, "two"), (3, "three"), (4, "four")], &["1 Same", "2 Same", "3 Same", "4 Same"]),
        (&[(4, "four"), (1, "one"), (2, "two"), (3, "three")], &["4 Moved", "1 Same", "2 Same", "3 Same"]),
        (&[(1, "one"), (3, "three"), (4, "four")], &["1 Same", "2 Removed", "3 Same", "4 Same"]),
        (&[(9, "new"), (1, "one"), (2, "2"), (3, "three"), (4, "four")], &["9 Added", "1 Same", "2 Edited", "3 Same", "4 Same"]),
        (&[], &["1 Removed", "2 Removed", "3 Removed", "4 Removed"]),
    ];
    for (turns, expected) in cases {
        let got = fates(&compare::compare(&old, &text("A", turns)));
        let mut wanted: Vec<String> = expected.iter().map(|each| (*each).to_owned()).collect();
        if turns.is_empty() {
            wanted.sort();
            let mut got = got;
            got.sort();
            assert_eq!(got, wanted);
        } else {
            assert_eq!(got, wanted);
        }
    }
}

#[test]
fn words_that_changed_are_shown_and_ideographs_count_one_by_one() {
    let cases: &[(&str, &str, &str)] = &[
        ("There were 12 ships.", "There were 21 ships.", "There were [-12-][+21+] ships."),
        ("firmly rejects the claim", "rejects the claim", "[-firmly -]rejects the claim"),
        ("政府将采取三项措施", "政府将采取五项措施", "政府将采取[-三-][+五+]项措施"),
        ("", "new", "[+new+]"),
        ("same", "same", "same"),
    ];
    for (old, new, expected) in cases {
        assert_eq!(shown(&compare::runs(old, new)), *expected);
    }
}

/// A picture called `name`, whose bytes are `bytes`.
fn picture(name: &str, bytes: &str, alt: Alt) -> Attachment {
    let facts = Facts { hash: FileHash::of(bytes.as_bytes()), kind: FileKind::Png, bytes: bytes.len() as u64, size: Some((8, 6)) };
    Attachment { alt, ..Attachment::new(FileName::parse(name, FileKind::Png).unwrap(), facts) }
}

fn words(text: &str) -> Alt {
    Alt::Words(text.to_owned())
}

/// A change as `Fate name`, with the name of before, “bytes” for other bytes, and the words.
fn told(change: &FileChange) -> String {
    let was = change.was.as_ref();
    let before = was.filter(|was| was.name != change.shown.name).map(|was| format!(" was {}", was.name)).unwrap_or_default();
    let bytes = if was.is_some_and(|was| was.file.hash != change.shown.file.hash) { " bytes" } else { "" };
    format!("{:?} {}{before}{bytes} “{}”", change.fate, change.shown.name, shown(&change.alt))
}

#[test]
fn files_that_came_went_or_say_something_else_are_told() {
    let harbour = || picture("harbour.png", "a", words("Two ships."));
    let map = || picture("map.png", "b", Alt::Missing);
    let cases: Vec<(Vec<Attachment>, &[&str])> = vec![
        (vec![harbour(), map()], &[]),
        // Another order is no change of a file.
        (vec![map(), harbour()], &[]),
        (vec![harbour()], &["Removed map.png “”"]),
        (vec![], &["Removed harbour.png “[-Two ships.-]”", "Removed map.png “”"]),
        (vec![harbour(), map(), picture("chart.png", "c", words("Rising."))], &["Added chart.png “[+Rising.+]”"]),
        (vec![picture("harbour.png", "a", words("Three ships.")), map()], &["Edited harbour.png “[-Two-][+Three+] ships.”"]),
        (vec![picture("harbour.png", "a", Alt::Decorative), map()], &["Edited harbour.png “[-Two ships.-]”"]),
        (vec![harbour(), picture("map.png", "b", Alt::Decorative)], &["Edited map.png “”"]),
        (vec![picture("harbour.png", "c", words("Two ships.")), map()], &["Edited harbour.png bytes “Two ships.”"]),
        (vec![picture("port.png", "a", words("Two ships.")), map()], &["Edited port.png was harbour.png “Two ships.”"]),
        // The name goes before the bytes: two files that change places are two new contents.
        (
            vec![picture("harbour.png", "b", words("Two ships.")), picture("map.png", "a", Alt::Missing)],
            &["Edited harbour.png bytes “Two ships.”", "Edited map.png bytes “”"],
        ),
    ];
    let with = |files: Vec<Attachment>| {
        let mut text = text("A", &[(1, "one")]);
        text.head.files = files;
        text
    };
    let old = with(vec![harbour(), map()]);
    for (files, expected) in cases {
        let got: Vec<String> = compare::compare(&old, &with(files)).files.iter().map(told).collect();
        assert_eq!(got, expected);
    }
}
