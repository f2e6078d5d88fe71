//! Each small slip has one remedy, and what is right is left alone.

use lectern_spelling::Kind;

use crate::{fixed, marks};

fn check_fixes(lang: &str, kind: Kind, cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(fixed(lang, kind, text), *wanted, "{lang}: {text}");
        assert!(marks(lang, wanted).iter().all(|mark| mark.kind != kind), "{lang}: a fixed text is marked again: {wanted}");
    }
}

fn check_left(lang: &str, kind: Kind, texts: &[&str]) {
    for text in texts {
        assert_eq!(marks(lang, text).into_iter().filter(|mark| mark.kind == kind).count(), 0, "{lang}: {text}");
    }
}

#[test]
fn a_doubled_word_is_found_and_taken_away() {
    check_fixes(
        "en",
        Kind::DoubledWord,
        &[
            ("the the end", "the end"),
            ("The the end", "The end"),
            ("in in\nMay", "in\nMay"),
            ("of\nof it", "of it"),
            ("**the the** end", "**the** end"),
            ("and and and", "and"),
        ],
    );
    check_fixes("fr", Kind::DoubledWord, &[("le le ministre", "le ministre"), ("de  de la", "de la"), ("Il il a", "Il a")]);
    check_fixes("ar", Kind::DoubledWord, &[("في في المدينة", "في المدينة")]);
    check_left(
        "en",
        Kind::DoubledWord,
        &["had had", "the `the`", "Baden Baden", "the, the", "the\n\nthe", "- the\n- the", "10 10", "the **the**", "the end"],
    );
    check_left("fr", Kind::DoubledWord, &["nous nous réjouissons", "vous vous trompez"]);
    check_left("ar", Kind::DoubledWord, &["جدا جدا"]);
    check_left("zh", Kind::DoubledWord, &["谢谢 谢谢"]);
}

#[test]
fn french_gets_its_no_break_spaces() {
    check_fixes(
        "fr",
        Kind::NoBreakSpace,
        &[
            ("Pourquoi?", "Pourquoi\u{202F}?"),
            ("Pourquoi ?", "Pourquoi\u{202F}?"),
            ("ainsi: oui", "ainsi\u{A0}: oui"),
            ("ainsi : oui", "ainsi\u{A0}: oui"),
            ("non; oui", "non\u{202F}; oui"),
            ("Oui!", "Oui\u{202F}!"),
            ("«Oui»", "«\u{A0}Oui\u{A0}»"),
            ("« Oui »", "«\u{A0}Oui\u{A0}»"),
            ("**Réponse**: oui", "**Réponse**\u{A0}: oui"),
            ("(oui)?", "(oui)\u{202F}?"),
            ("10 %;", "10 %\u{202F};"),
            ("[le site](https://x.example): oui", "[le site](https://x.example)\u{A0}: oui"),
        ],
    );
    check_fixes("fr-CA", Kind::NoBreakSpace, &[("ainsi: oui!", "ainsi\u{A0}: oui!")]);
    check_left(
        "fr",
        Kind::NoBreakSpace,
        &[
            "à 10:30",
            "https://x.example/?a=b",
            "`a?`",
            "![image](x.png)",
            "Oui\u{A0}!",
            "Oui\u{202F}!",
            "| a |\n|:--|\n| b |",
            "[^1]: Note",
            "&nbsp;:",
            "Quoi\u{202F}?!",
            ":-)",
            "- [ ] oui",
        ],
    );
    check_left("en", Kind::NoBreakSpace, &["Why?"]);
}

#[test]
fn chinese_gets_its_own_punctuation() {
    check_fixes(
        "zh",
        Kind::ChinesePunctuation,
        &[
            ("你好,世界", "你好，世界"),
            ("你好, 世界.", "你好， 世界。"),
            ("为什么?", "为什么？"),
            ("好!", "好！"),
            ("第一;第二", "第一；第二"),
            ("答:好", "答：好"),
            ("**答**:好", "**答**：好"),
            ("外交部(中国)说", "外交部（中国）说"),
            ("世卫(WHO组织)说", "世卫（WHO组织）说"),
            ("好.\n\n再", "好。\n\n再"),
        ],
    );
    check_left(
        "zh",
        Kind::ChinesePunctuation,
        &[
            "3.5亿",
            "GDP, WHO",
            "网址https://x.example/a,b",
            "[链接](https://x.example)",
            "`你好,世界`",
            "你好，世界。",
            "1. 第一",
            "世卫(WHO)说",
            "10:30",
            "中文.md",
        ],
    );
    check_left("en", Kind::ChinesePunctuation, &["你好,世界"]);
}

#[test]
fn arabic_gets_its_own_comma_and_question_mark() {
    check_fixes(
        "ar",
        Kind::ArabicPunctuation,
        &[
            ("نعم, شكرا", "نعم، شكرا"),
            ("لماذا?", "لماذا؟"),
            ("أولا; ثانيا", "أولا؛ ثانيا"),
            ("**نعم**, شكرا", "**نعم**، شكرا"),
            ("لماذا ?", "لماذا ؟"),
        ],
    );
    check_left("ar", Kind::ArabicPunctuation, &["1,000", "UN, WHO", "https://x.example/?a=b", "`نعم,`", "نعم، شكرا؟"]);
}
