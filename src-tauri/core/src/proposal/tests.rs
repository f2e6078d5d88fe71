use uuid::Uuid;

use super::{SUMMARY_CHARS, summary};
use crate::{
    lang::Lang,
    statement::{Role, Turn, TurnId},
};

fn turn(role: Role, markdown: &str) -> Turn {
    Turn { id: TurnId(Uuid::nil()), role, speaker: None, outlet: None, markdown: markdown.to_owned(), origin: None }
}

fn proposed(lang: &str, answer: &str) -> Option<String> {
    summary(&Lang::parse(lang).unwrap(), &[turn(Role::Question, "Why? Because."), turn(Role::Answer, answer)])
}

#[test]
fn the_first_sentence_ends_where_a_reader_of_its_language_ends_it() {
    for (lang, answer, expected) in [
        ("en", "Fares stay as they are. They were raised last year.", "Fares stay as they are."),
        ("en", "Mr. Tell met Dr. A. Moss in the harbour. They agreed.", "Mr. Tell met Dr. A. Moss in the harbour."),
        ("en", "The U.S. and Verdania agree. Talks go on.", "The U.S. and Verdania agree."),
        ("en", "The U.S. Embassy is open. Come in.", "The U.S. Embassy is open."),
        ("en", "It cost 6.5 million on 1.3.2026 in all. No more.", "It cost 6.5 million on 1.3.2026 in all."),
        ("en", "See press.example for dates, e.g. the 5th. Then call.", "See press.example for dates, e.g. the 5th."),
        ("en", "“We will pay.” That was the promise.", "“We will pay.”"),
        ("en", "Really?! Yes.", "Really?!"),
        ("en", "We waited... and they came. At last.", "We waited... and they came."),
        ("en", "Ships, trains, etc. The rest walks.", "Ships, trains, etc."),
        ("en", "One **bold** claim, with [a link](https://v.example/a.b). Two.", "One bold claim, with a link."),
        ("en", "No full stop at all", "No full stop at all"),
        ("en", "First line\nof one sentence. Second.", "First line of one sentence."),
        ("fr", "M. Dupré a rencontré Mme. Lenoir. Ils sont d’accord.", "M. Dupré a rencontré Mme. Lenoir."),
        ("fr", "S.E.M. l’ambassadeur est arrivé à 14.30. Il repart.", "S.E.M. l’ambassadeur est arrivé à 14.30."),
        ("fr", "« Nous paierons. » C’était promis.", "« Nous paierons. »"),
        ("fr", "Est-ce vrai ? Oui.", "Est-ce vrai ?"),
        ("fr", "Voir l’art. 3 du traité. Il est clair.", "Voir l’art. 3 du traité."),
        ("zh", "政府将采取三项措施。其一是票价。", "政府将采取三项措施。"),
        ("zh", "增长率为6.5%。明年继续。", "增长率为6.5%。"),
        ("zh", "“我们会支付。”这是承诺。", "“我们会支付。”"),
        ("zh", "是这样吗？是的。", "是这样吗？"),
        ("ar", "تبقى الأسعار كما هي. وقد رُفعت العام الماضي.", "تبقى الأسعار كما هي."),
        ("ar", "هل هذا صحيح؟ نعم.", "هل هذا صحيح؟"),
        ("ar", "التقى د. سالم بالوزير. واتفقا.", "التقى د. سالم بالوزير."),
        ("ar", "بلغت النسبة 6.5 في المئة. وستزيد.", "بلغت النسبة 6.5 في المئة."),
    ] {
        assert_eq!(proposed(lang, answer).as_deref(), Some(expected), "{lang}: {answer}");
    }
}

#[test]
fn a_long_sentence_is_cut_at_a_word_and_says_so() {
    for (lang, word) in [("en", "harbour "), ("fr", "équipement "), ("zh", "港口建设，"), ("ar", "الميناء ")] {
        let long = proposed(lang, &word.repeat(120)).unwrap();
        assert!(long.chars().count() <= SUMMARY_CHARS, "{lang}: {long}");
        assert!(long.chars().count() > SUMMARY_CHARS / 2);
        let words = long.strip_suffix('…').unwrap();
        assert!(words.ends_with(word.trim_end_matches([' ', '，'])), "{lang}: {words}");
    }
    // Without a single break it is cut at a character.
    assert_eq!(proposed("zh", &"港".repeat(500)).unwrap().chars().count(), SUMMARY_CHARS);
}

#[test]
fn the_first_answer_that_says_something_proposes_and_else_the_first_text() {
    let english = Lang::parse("en").unwrap();
    let of = |turns: &[Turn]| summary(&english, turns);
    let [text, question] = [turn(Role::Text, "Good morning. Sit down."), turn(Role::Question, "Who pays?")];
    assert_eq!(
        of(&[text.clone(), question.clone(), turn(Role::Answer, " "), turn(Role::Answer, "We do. All.")]).as_deref(),
        Some("We do.")
    );
    assert_eq!(of(&[question.clone(), turn(Role::Answer, ""), text]).as_deref(), Some("Good morning."));
    assert_eq!(of(&[question]), None);
    assert_eq!(of(&[turn(Role::Text, "[TK: what happens]\n\nThank you.")]), None);
    assert_eq!(of(&[]), None);
}
