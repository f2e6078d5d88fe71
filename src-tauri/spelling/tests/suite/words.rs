//! Words that are right, and words that are not.

use lectern_spelling::{has_dictionary, suggest};

use crate::{HouseWords, misspelt, tag};

const ENGLISH: &str = "spokesperson statement ministers minister’s ministers’ government's embassy programme program colour color organise organize \
    organisation organization defence defense centre center labelled labeled travelling traveling judgement judgment grey gray licence license \
    cheque theatre theater metre catalogue dialogue analyse analyze fulfil fulfill enrolment ageing acknowledgement travellers \
    don’t doesn't it’s they’re we’ll I’d shouldn’t o’clock café naïve résumé co-operation cooperation co-ordinate re-elect post-war anti-corruption \
    non-tariff vice-president long-standing day-to-day well-being up-to-date state-of-the-art mid-2026 pre-2020 cross-border socio-economic \
    UN NATO ASEAN NGOs MPs UN’s MEPs COVID-19 G20 5G 21st 2nd H5N1 iPhone YouTube WhatsApp McDonald e.g. i.e. U.S. a.m. PM London Monday French \
    GOVERNMENT STATEMENT and/or hundred\u{AD}weight in\u{AD}ter\u{AD}na\u{AD}tion\u{AD}al 40\u{A0}kilometres five\u{202F}per\u{202F}cent T-shirt X-ray";

const FRENCH: &str = "porte-parole ministère l’Union L’Union d'État qu’il qu’elle aujourd’hui Aujourd'hui jusqu’à lorsqu’ils puisqu’on quelqu’un presqu’île \
    c’est-à-dire vice-président vice-présidente week-end rendez-vous vis-à-vis là-bas celui-ci celle-là a-t-il dit-elle est-ce peut-être grand-mère \
    l’arc-en-ciel qu’est-ce n’a-t-on après-midi États-Unis Grande-Bretagne franco-allemand anti-inflation ex-ministre non-ingérence sous-marin \
    œuvre cœur sœur Œuvre ÉCOLE École Évidemment être naïf Noël ambiguë façon où ça communiqué déclaration gouvernement européenne l’ONU d’ASEAN \
    l’OTAN UE PIB ONG nº 2e XXIe 18h30 événement évènement clé clef s’agit m’a t’es j’ai n’est d’abord l’été d’hiver l’heure des\u{AD}criptif \
    e\u{301}te\u{301} 10\u{202F}heures candidat·e·s moi-même eux-mêmes donnez-moi allons-y dites-le-moi";

#[test]
fn no_word_of_a_good_text_is_marked() {
    for (lang, words) in [("en", ENGLISH), ("fr", FRENCH)] {
        assert!(words.split_whitespace().count() >= 90, "{lang}");
        for word in words.split_whitespace() {
            assert_eq!(misspelt(lang, word), Vec::<&str>::new(), "{lang}");
        }
        assert_eq!(misspelt(lang, words), Vec::<&str>::new(), "{lang}");
    }
}

#[test]
fn a_misspelt_word_is_marked_as_narrowly_as_can_be() {
    let english = [
        ("goverment", "goverment"),
        ("The goverment’s answer", "goverment"),
        ("recieved", "recieved"),
        ("Recieved", "Recieved"),
        ("RECIEVED IT", "RECIEVED"),
        ("seperate", "seperate"),
        ("occured", "occured"),
        ("accomodate", "accomodate"),
        ("comittee", "comittee"),
        ("definately", "definately"),
        ("embasy", "embasy"),
        ("enviroment", "enviroment"),
        ("neccessary", "neccessary"),
        ("publically", "publically"),
        ("THe end", "THe"),
        ("post-warr", "warr"),
        ("vice-presidant", "presidant"),
        ("thier", "thier"),
        ("untill", "untill"),
        ("wich", "wich"),
        ("“wich”", "wich"),
        ("(wich)", "wich"),
        ("wich/which", "wich"),
        ("ministrys", "ministrys"),
        ("its’ teh", "teh"),
        ("dont", "dont"),
    ];
    let french = [
        ("gouvernment", "gouvernment"),
        ("l’Unoin", "Unoin"),
        ("L'Unoin", "Unoin"),
        ("qu’ill", "ill"),
        ("aujourdhui", "aujourdhui"),
        ("parmis", "parmis"),
        ("vice-présidnet", "présidnet"),
        ("malgrés", "malgrés"),
        ("évenement", "évenement"),
        ("language", "language"),
        ("conaissance", "conaissance"),
        ("appercevoir", "appercevoir"),
        ("dévelopement", "dévelopement"),
        ("ecole", "ecole"),
        ("déjà etre", "etre"),
        ("rendez-vouss", "vouss"),
        ("l’acceuil", "acceuil"),
        ("interressant", "interressant"),
        ("biensûr", "biensûr"),
        ("quelquun", "quelquun"),
    ];
    for (lang, cases) in [("en", english.as_slice()), ("fr", french.as_slice())] {
        for (text, marked) in cases {
            assert_eq!(misspelt(lang, text), [*marked], "{lang}: {text}");
        }
    }
}

#[test]
fn english_takes_both_shores_and_a_region_takes_its_own() {
    let cases = [
        ("colour", "en en-GB en-AU en-CA"),
        ("color", "en en-US en-CA"),
        ("organisation", "en en-GB en-AU en-CA"),
        ("organization", "en en-US en-GB en-AU en-CA"),
        ("programme", "en en-GB en-AU en-CA"),
        ("analyze", "en en-US en-CA"),
    ];
    for (word, right) in cases {
        for lang in ["en", "en-US", "en-GB", "en-AU", "en-CA"] {
            assert_eq!(misspelt(lang, word).is_empty(), right.split(' ').any(|each| each == lang), "{word} in {lang}");
        }
    }
}

#[test]
fn where_there_is_no_dictionary_no_word_is_marked() {
    for (lang, text) in [
        ("zh", "外交部发言人答记者问 goverment 中国"),
        ("zh-Hant", "發言人"),
        ("ar", "قال المتحدث الرسمي goverment"),
        ("de", "Aufsichtsratsmitglied"),
    ] {
        assert!(!has_dictionary(&tag(lang)), "{lang}");
        assert_eq!(misspelt(lang, text), Vec::<&str>::new(), "{lang}");
    }
    for lang in ["en", "en-GB", "en-Latn-US", "fr", "fr-CA"] {
        assert!(has_dictionary(&tag(lang)), "{lang}");
    }
}

#[test]
fn words_of_other_scripts_are_no_misspelt_words() {
    for text in [
        "The 外交部 of Verkehr".replace("Verkehr", "it"),
        "called المتحدث here".to_owned(),
        "Москва and Αθήνα".to_owned(),
        "עברית हिन्दी 한국어 ไทย".to_owned(),
    ] {
        assert_eq!(misspelt("en", &text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn what_was_meant_is_among_the_first_five_suggestions() {
    let cases = [
        ("en", "goverment", "government"),
        ("en", "recieved", "received"),
        ("en", "Seperate", "Separate"),
        ("en", "embasy", "embassy"),
        ("en", "teh", "the"),
        ("en", "dont", "don't"),
        ("fr", "gouvernment", "gouvernement"),
        ("fr", "évenement", "événement"),
        ("fr", "aujourdhui", "aujourd’hui"),
        ("fr", "acceuil", "accueil"),
        ("fr", "language", "langage"),
        ("fr", "ecole", "école"),
    ];
    for (lang, word, meant) in cases {
        let found = suggest(&tag(lang), word, &HouseWords::default());
        assert!(found.iter().any(|each| each == meant), "{word}: {found:?}");
        assert!(found.len() <= 5);
    }
    assert_eq!(suggest(&tag("zh"), "goverment", &HouseWords::default()), Vec::<String>::new());
    assert_eq!(suggest(&tag("en"), &"x".repeat(10_000), &HouseWords::default()), Vec::<String>::new());
    assert!(suggest(&tag("en"), "ca’nt", &HouseWords::default()).iter().all(|each| !each.contains('\'')));
}
