//! The spelling check as the window and the command line ask for it.

use lectern::{
    desk::{Clock, Desk, DeskError, Newsroom},
    ipc::{AddHouseWord, CheckSpelling, ListHouseWords, MarkKind, RemoveHouseWord, SuggestWords, spelling},
};
use lectern_core::{lang::Lang, profile::Profile};

fn newsroom() -> Newsroom {
    Newsroom::in_memory(&Profile::new(Lang::parse("en").unwrap()), Clock::System).unwrap()
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Runtime::new().unwrap().block_on(work)
}

fn texts(lang: &str, texts: &[&str]) -> CheckSpelling {
    CheckSpelling { lang: lang.to_owned(), texts: texts.iter().map(|text| (*text).to_owned()).collect() }
}

#[test]
fn the_window_is_answered_in_its_own_units_for_each_text() {
    let desk = Desk::new(newsroom());
    let view = wait(spelling::check_spelling(&desk, texts("en", &["😀 goverment", "", "the the"]))).unwrap();
    assert!(view.dictionary);
    let found: Vec<Vec<(MarkKind, u32, u32)>> =
        view.texts.iter().map(|text| text.marks.iter().map(|mark| (mark.kind, mark.from, mark.to)).collect()).collect();
    assert_eq!(found, [vec![(MarkKind::Spelling, 3, 12)], vec![], vec![(MarkKind::DoubledWord, 3, 7)]]);
    assert_eq!(view.texts[2].marks[0].fix.as_deref(), Some(""));
}

#[test]
fn a_language_without_a_dictionary_says_so() {
    let desk = Desk::new(newsroom());
    for (lang, dictionary) in [("zh", false), ("ar", false), ("fr", true)] {
        assert_eq!(wait(spelling::check_spelling(&desk, texts(lang, &[""]))).unwrap().dictionary, dictionary, "{lang}");
    }
}

#[test]
fn a_text_over_the_limit_is_refused_in_a_sentence() {
    let desk = Desk::new(newsroom());
    let long = "word ".repeat(1_100_000);
    let error = wait(spelling::check_spelling(&desk, texts("en", &[&long]))).unwrap_err();
    assert_eq!(error.message, "The text is longer than 5 MiB, so its spelling was not checked. Split the statement.");
}

#[test]
fn a_word_added_by_the_office_is_no_longer_marked_and_is_suggested() {
    let desk = Desk::new(newsroom());
    let number = |desk: &Desk| wait(spelling::check_spelling(desk, texts("en", &["Verdania"]))).unwrap().texts[0].marks.len();
    assert_eq!(number(&desk), 1);
    let add = AddHouseWord { word: "Verdania".to_owned(), lang: Some("en-GB".to_owned()) };
    let view = wait(spelling::add_house_word(&desk, add.clone())).unwrap();
    assert_eq!(view.words.iter().map(|word| (word.word.as_str(), word.lang.as_deref())).collect::<Vec<_>>(), [("Verdania", Some("en"))]);
    assert_eq!(number(&desk), 0);
    let near = SuggestWords { lang: "en".to_owned(), word: "Verdaina".to_owned() };
    assert_eq!(wait(spelling::suggest_words(&desk, near)).unwrap().words.first().map(String::as_str), Some("Verdania"));
    // Twice is as good as once.
    assert_eq!(wait(spelling::add_house_word(&desk, add)).unwrap().words.len(), 1);
    let remove = RemoveHouseWord { word: "Verdania".to_owned(), lang: Some("en".to_owned()) };
    assert_eq!(wait(spelling::remove_house_word(&desk, remove.clone())).unwrap().words.len(), 0);
    assert_eq!(number(&desk), 1);
    let error = wait(spelling::remove_house_word(&desk, remove)).unwrap_err();
    assert_eq!(error.message, "“Verdania” is not in the house dictionary for en.");
    assert_eq!(wait(spelling::list_house_words(&desk, ListHouseWords {})).unwrap().words.len(), 0);
}

#[test]
fn what_is_no_word_is_not_added() {
    let mut newsroom = newsroom();
    for text in ["", "2026", "Port Selwick", &"x".repeat(65)] {
        assert!(matches!(newsroom.add_house_word(text, None), Err(DeskError::Refused(_))), "{text}");
    }
    assert_eq!(newsroom.house_words().unwrap(), []);
}

#[test]
fn house_words_outlive_the_newsroom_and_stand_in_the_order_of_the_alphabet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    let mut newsroom = Newsroom::init(&path, Clock::System).unwrap();
    for word in ["selwick", "Verdania", "Abbas", "O’Shea"] {
        assert!(newsroom.add_house_word(word, None).unwrap());
    }
    assert!(!newsroom.add_house_word("O'Shea", None).unwrap());
    drop(newsroom);
    let newsroom = Newsroom::open(&path, lectern_store::Access::Read, Clock::System).unwrap();
    let words: Vec<String> = newsroom.house_words().unwrap().iter().map(|word| word.word().to_owned()).collect();
    assert_eq!(words, ["Abbas", "O'Shea", "selwick", "Verdania"]);
}

#[test]
fn nothing_in_the_sample_newsroom_is_marked_as_misspelt() {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let words = newsroom.house_words().unwrap();
    let mut marked = Vec::new();
    for row in newsroom.list(None, None, None, None, None, 500).unwrap().rows {
        let statement = newsroom.statement(row.id).unwrap();
        let lang = &statement.text.head.lang;
        let house = lectern_spelling::HouseWords::of(lang, &words);
        let head = [statement.text.head.title.clone(), statement.text.head.summary.clone()];
        for text in statement.text.turns.iter().map(|turn| turn.markdown.clone()).chain(head) {
            marked.extend(
                lectern_spelling::check(lang, &text, &house)
                    .into_iter()
                    .map(|mark| format!("{lang} {:?} {}", mark.kind, &text[mark.range])),
            );
        }
    }
    assert_eq!(marked, Vec::<String>::new());
}
