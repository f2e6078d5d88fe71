//! The words of the office.

use lectern_core::house_word::HouseWord;
use lectern_spelling::{HouseWords, check, suggest};

use crate::{house, tag};

#[test]
fn the_case_of_a_house_word_counts_as_people_expect() {
    let cases = [
        ("Zlectern", "Zlectern ZLECTERN Zlectern’s", "zlectern"),
        ("zzqx", "zzqx Zzqx ZZQX zzqx's", "ZZqx"),
        ("O’Zzqx", "O’Zzqx O'Zzqx", "o’zzqx"),
        ("Port-Zzqx", "Port-Zzqx Port‑Zzqx", "Port-zzqx"),
    ];
    for (entry, right, wrong) in cases {
        let house = house("en", &[entry]);
        let known = |word: &&str| check(&tag("en"), word, &house).is_empty();
        assert_eq!(right.split(' ').filter(|word| !known(word)).collect::<Vec<_>>(), Vec::<&str>::new(), "{entry}");
        assert_eq!(wrong.split(' ').filter(known).collect::<Vec<_>>(), Vec::<&str>::new(), "{entry}");
    }
}

#[test]
fn a_house_word_is_known_after_an_elision_and_in_a_compound() {
    let house = house("fr", &["Izzqx"]);
    for text in ["l’Izzqx", "d'Izzqx", "franco-Izzqx", "Izzqx"] {
        assert!(check(&tag("fr"), text, &house).is_empty(), "{text}");
    }
    assert!(!check(&tag("fr"), "l’Uzzqx", &house).is_empty());
}

#[test]
fn a_house_word_holds_in_its_language_or_in_all() {
    let words = [HouseWord::parse("Zzqx", Some(&tag("fr"))).unwrap(), HouseWord::parse("Qqzx", None).unwrap()];
    for (lang, text, number) in [("fr", "Zzqx Qqzx", 0), ("fr-CA", "Zzqx Qqzx", 0), ("en", "Zzqx Qqzx", 1)] {
        assert_eq!(check(&tag(lang), text, &HouseWords::of(&tag(lang), &words)).len(), number, "{lang}");
    }
}

#[test]
fn house_words_are_suggested_first() {
    let house = house("en", &["Verdania", "Selwick"]);
    assert_eq!(suggest(&tag("en"), "Verdaina", &house).first().map(String::as_str), Some("Verdania"));
    assert_eq!(suggest(&tag("en"), "Selwik", &house).first().map(String::as_str), Some("Selwick"));
    assert!(!suggest(&tag("en"), "embasy", &house).contains(&"Selwick".to_owned()));
}
