//! The journal: edits between texts, and texts after edits.

use lectern_core::{
    attachment::{Alt, Attachment, Facts, FileHash, FileKind, FileName},
    category::CategoryId,
    journal::{Edit, Splice, difference, read, replay, write},
    lang::Lang,
    slug::Slug,
    statement::{Head, Kind, Role, Text, Turn, TurnId},
};
use proptest::{prelude::*, sample};
use uuid::Uuid;

fn id(n: u128) -> TurnId {
    TurnId(Uuid::from_u128(n))
}

fn turn(n: u128, markdown: &str) -> Turn {
    Turn { id: id(n), role: Role::Answer, speaker: None, outlet: None, markdown: markdown.to_owned(), origin: None }
}

fn text(turns: &[(u128, &str)]) -> Text {
    Text { head: Head::new(Lang::parse("en").unwrap()), turns: turns.iter().map(|(n, words)| turn(*n, words)).collect() }
}

fn splice(at: usize, gone: &str, put: &str) -> Splice {
    Splice { at, gone: gone.to_owned(), put: put.to_owned() }
}

#[test]
fn a_keystroke_is_one_edit_that_holds_that_key_alone() {
    for (before, after, expected) in [
        ("", "a", splice(0, "", "a")),
        ("Because.", "Because..", splice(8, "", ".")),
        ("Becase.", "Because.", splice(4, "", "u")),
        ("Because.", "Becase.", splice(4, "u", "")),
        ("答：因", "答：因为", splice(9, "", "为")),
        ("لأن", "لأنّ", splice(6, "", "\u{651}")),
        ("one\n\ntwo", "one\n\nor two", splice(5, "", "or ")),
        // Of a run of the same letter the last counts as the one that was typed.
        ("aaa", "aaaa", splice(3, "", "a")),
    ] {
        let (before, after) = (text(&[(1, "Why?"), (2, before)]), text(&[(1, "Why?"), (2, after)]));
        assert_eq!(difference(&before, &after), [Edit::Words(id(2), expected)]);
    }
}

#[test]
fn a_step_over_turns_names_only_the_turns_that_it_touches() {
    let three = &[(1, "a"), (2, "b"), (3, "c")][..];
    for (before, after, expected) in [
        (three, three, vec![]),
        (three, &[(2, "b"), (3, "c"), (1, "a")], vec![Edit::Move { turn: id(1), behind: Some(id(3)) }]),
        (three, &[(3, "c"), (1, "a"), (2, "b")], vec![Edit::Move { turn: id(3), behind: None }]),
        (three, &[(1, "a"), (3, "c")], vec![Edit::Remove(id(2))]),
        (&three[..2], &[(1, "a"), (9, "new"), (2, "b")], vec![Edit::Insert { turn: turn(9, "new"), behind: Some(id(1)) }]),
    ] {
        assert_eq!(difference(&text(before), &text(after)), expected);
    }
}

#[test]
fn a_journal_that_does_not_fit_its_text_is_found_out_and_never_applied_by_guess() {
    let start = text(&[(1, "Why?")]);
    for edit in [
        Edit::Words(id(1), splice(0, "Who", "What")),
        Edit::Words(id(1), splice(90, "", "x")),
        Edit::Words(id(2), splice(0, "", "x")),
        Edit::Title(splice(1, "", "x")),
        Edit::Remove(id(2)),
        Edit::Move { turn: id(1), behind: Some(id(2)) },
        Edit::Insert { turn: turn(1, "again"), behind: None },
    ] {
        let edits = [Edit::Title(splice(0, "", "")), edit];
        assert_eq!(replay(start.clone(), &edits).unwrap_err().index, 1, "{edits:?}");
    }
    for bad in ["", "{}", "[1]", "[[]]", r#"[["words"]]"#, r#"[["remove","not an id"]]"#, r#"[["lang","!"]]"#, r#"[["later",1]]"#] {
        assert_eq!(read(bad), None, "{bad}");
    }
}

fn words() -> impl Strategy<Value = String> {
    // Few letters make texts that have much in common, which is where a difference goes wrong.
    prop_oneof!["[ab é为\n]{0,12}", "[a-z ]{0,40}", any::<String>()]
}

fn some_words() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(words())
}

fn any_turn(n: u128) -> impl Strategy<Value = Turn> {
    let role = sample::select(vec![Role::Question, Role::Answer, Role::Text]);
    (role, some_words(), some_words(), words(), proptest::option::of(0_u128..4)).prop_map(
        move |(role, speaker, outlet, markdown, origin)| Turn { id: id(n), role, speaker, outlet, markdown, origin: origin.map(id) },
    )
}

fn any_file(n: u8) -> impl Strategy<Value = Attachment> {
    let alt = prop_oneof![Just(Alt::Missing), Just(Alt::Decorative), "[a-zé]{1,9}".prop_map(Alt::Words)];
    let kind = prop_oneof![Just((FileKind::Jpeg, Some((640, 480)))), Just((FileKind::Pdf, None))];
    (alt, kind, words(), words()).prop_map(move |(alt, (kind, size), caption, credit)| Attachment {
        name: FileName::propose(&format!("file {n}"), kind),
        file: Facts { hash: FileHash::of(&[n]), kind, bytes: u64::from(n) * 1000, size },
        alt,
        caption,
        credit,
    })
}

prop_compose! {
    fn any_text()(
        title in words(), summary in words(), place in some_words(),
        slug in sample::select(vec![None, Slug::parse("a").ok(), Slug::parse("b-2").ok()]),
        lang in sample::select(vec!["en", "zh-Hans", "ar"]),
        section in proptest::option::of(0_u128..3), date in proptest::option::of(1_i8..28),
        kind in sample::select(Kind::ALL.to_vec()),
        turns in sample::subsequence((1..9).collect::<Vec<u128>>(), 0..8).prop_shuffle()
            .prop_flat_map(|ids| ids.into_iter().map(any_turn).collect::<Vec<_>>()),
        files in sample::subsequence((1..5).collect::<Vec<u8>>(), 0..4).prop_shuffle()
            .prop_flat_map(|ids| ids.into_iter().map(any_file).collect::<Vec<_>>()),
    ) -> Text {
        let head = Head {
            title, summary, place, slug, kind, files,
            lang: Lang::parse(lang).unwrap(),
            section: section.map(|n| CategoryId(Uuid::from_u128(n))),
            date: date.map(|day| jiff::civil::date(2026, 3, day)),
        };
        Text { head, turns }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn replaying_the_difference_gives_the_text_with_its_ids(before in any_text(), after in any_text()) {
        let edits = difference(&before, &after);
        prop_assert_eq!(replay(before.clone(), &edits).unwrap(), after);
        prop_assert!(difference(&before, &before).is_empty());
    }

    #[test]
    fn edits_are_read_back_as_they_were_written(before in any_text(), after in any_text()) {
        let edits = difference(&before, &after);
        let line = write(&edits);
        prop_assert!(!line.contains('\n'));
        prop_assert_eq!(read(&line).unwrap(), edits);
    }
}
