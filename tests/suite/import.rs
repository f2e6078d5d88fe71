//! Pages, Markdown files and bad files.

use std::{collections::BTreeSet, fs, path::PathBuf};

use lectern_core::{
    finding::Finding,
    import::{self, Context, Draft, Format, Unreadable},
    lang::Lang,
    render,
};
use serde_json::Value;

use crate::turns::counter;

fn fixtures(folder: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder)
}

fn read(folder: &str, name: &str) -> Result<(Draft, Vec<Finding>), Unreadable> {
    let bytes = fs::read(fixtures(folder).join(name)).unwrap();
    let mut new_id = counter();
    import::read(
        Format::of(name).unwrap(),
        &bytes,
        &mut Context { labels: &[], default_lang: &Lang::parse("en").unwrap(), new_id: &mut new_id },
    )
}

/// The words of a turn, as the fixtures give them: no soft line breaks, list marks kept.
fn words(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_press_site_page_gives_its_title_date_section_and_turns() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(fixtures("pages")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(stem) = name.strip_suffix(".txt") else { continue };
        seen.insert(stem.split('-').next().unwrap().to_owned());
        let expected: Value = serde_json::from_slice(&fs::read(fixtures("pages").join(format!("{stem}.json"))).unwrap()).unwrap();
        let draft = match read("pages", &name) {
            Ok((draft, _)) => draft,
            Err(error) => {
                wrong.push(format!("{stem}: {error}"));
                continue;
            }
        };
        let mut compare = |what: &str, got: Value, want: &Value| {
            if got != *want {
                wrong.push(format!("{stem}: {what}\n   got {got}\n  want {want}"));
            }
        };
        compare("title", draft.title.clone().into(), &expected["title"]);
        compare("lang", draft.lang.as_str().into(), &expected["lang"]);
        compare("dir", draft.lang.dir().word().into(), &expected["dir"]);
        compare("date", draft.date.map(|d| d.to_string()).into(), &expected["date"]);
        compare("section", draft.section.clone().into(), &expected["section"]);
        let want = expected["turns"].as_array().unwrap();
        compare("turn count", draft.turns.len().into(), &want.len().into());
        for (index, (turn, want)) in draft.turns.iter().zip(want).enumerate() {
            compare(&format!("turn {index} role"), turn.role.word().into(), &want["role"]);
            compare(&format!("turn {index} speaker"), turn.speaker.clone().into(), &want["speaker"]);
            compare(&format!("turn {index} outlet"), turn.outlet.clone().into(), &want["outlet"]);
            let text = render::words(&turn.markdown);
            compare(&format!("turn {index} text"), words(&text).into(), &words(want["text"].as_str().unwrap()).into());
        }
        for line in expected["left_out"].as_array().unwrap() {
            let line = line.as_str().unwrap();
            if draft.turns.iter().any(|turn| render::words(&turn.markdown).lines().any(|each| each.trim() == line.trim())) {
                wrong.push(format!("{stem}: kept furniture “{line}”"));
            }
        }
    }
    assert!(seen.is_superset(&["en", "fr", "zh", "ar"].map(str::to_owned).into()));
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let cases: &[(&str, &str)] = &[("latin1.txt", "not UTF-8"), ("empty.txt", "empty"), ("onlymenu.txt", "no article")];
    for (name, reason) in cases {
        let error = read("bad", name).unwrap_err().to_string();
        assert!(error.contains(reason), "{name}: {error}");
    }
    let bytes = fs::read(fixtures("bad").join("binary.bin")).unwrap();
    let mut new_id = counter();
    let error = import::read(
        Format::PageText,
        &bytes,
        &mut Context { labels: &[], default_lang: &Lang::parse("en").unwrap(), new_id: &mut new_id },
    )
    .unwrap_err();
    assert!(matches!(error, Unreadable::Binary | Unreadable::Encoding(_)), "{error}");
}

#[test]
fn utf16_with_a_mark_is_read() {
    let (draft, _) = read("bad", "utf16.txt").unwrap();
    assert!(!draft.title.is_empty());
    assert!(!draft.turns.is_empty());
}

#[test]
fn control_characters_are_removed_and_counted_and_bidi_marks_are_warned_about() {
    let (draft, findings) = read("bad", "nul.txt").unwrap();
    assert!(draft.turns.iter().all(|turn| !turn.markdown.contains('\0')));
    assert!(findings.iter().any(|finding| finding.check == "control-characters"), "{findings:?}");
    let (draft, findings) = read("bad", "bidi.txt").unwrap();
    assert!(draft.turns.iter().any(|turn| turn.markdown.contains('\u{202E}')));
    assert!(findings.iter().any(|finding| finding.check == "bidi-marks"), "{findings:?}");
}

#[test]
fn hostile_text_arrives_as_text_and_renders_without_a_live_element() {
    let (draft, _) = read("bad", "hostile.txt").unwrap();
    let html = render::join(&render::article(&draft.lang, &draft.turns, &[]));
    for dangerous in ["<script", "<img", "javascript:alert(1)\"", "<iframe", "<svg", "onerror=\""] {
        assert!(!html.to_lowercase().contains(dangerous), "{dangerous} in {html}");
    }
    assert!(html.contains("&lt;script&gt;"), "{html}");
}

#[test]
fn a_markdown_file_of_our_own_keeps_its_ids() {
    let (draft, _) = read("markdown", "own-ids.md").unwrap();
    assert!(draft.id.is_some());
    let text = String::from_utf8(fs::read(fixtures("markdown").join("own-ids.md")).unwrap()).unwrap();
    for turn in &draft.turns {
        assert!(text.contains(&turn.id.to_string()), "{turn:?}");
    }
    assert!(!draft.turns.is_empty());
}

#[test]
fn chinese_and_broken_markdown_files_give_their_turns() {
    let (draft, _) = read("markdown", "chinese.md").unwrap();
    assert_eq!(draft.lang.as_str(), "zh-Hans");
    assert!(draft.turns.iter().all(|turn| !turn.markdown.starts_with("**")), "{:?}", draft.turns);
    let (draft, _) = read("markdown", "breaks.md").unwrap();
    assert!(draft.turns.iter().any(|turn| turn.markdown.contains("---")), "{:?}", draft.turns);
}

/// Imports a page written here; gives its title, language, date, section and turns as lines.
fn page(text: &str) -> (String, String, String, String, Vec<String>) {
    let mut new_id = counter();
    let english = Lang::parse("en").unwrap();
    let mut context = Context { labels: &[], default_lang: &english, new_id: &mut new_id };
    let (draft, _) = import::read(Format::PageText, text.as_bytes(), &mut context).unwrap();
    let turns = draft
        .turns
        .iter()
        .map(|turn| format!("{}: {}", turn.speaker.as_deref().unwrap_or(turn.role.word()), render::words(&turn.markdown)));
    let date = draft.date.map(|date| date.to_string()).unwrap_or_default();
    (draft.title.clone(), draft.lang.to_string(), date, draft.section.join("/"), turns.collect())
}

#[test]
fn a_sentence_or_a_list_item_at_the_end_is_never_taken_for_furniture() {
    let cases: &[(&str, &[&str])] = &[
        (
            "Home > Press\nStatement\nNovember 3, 2026\nThe embassy has seen the reports.\nRelated\nThe minister said nothing.\nAnd then the last word.\n",
            &["text: The embassy has seen the reports.\n\nRelated\n\nThe minister said nothing.\n\nAnd then the last word."],
        ),
        (
            "Home > Press\nStatement\nNovember 3, 2026\nThe parties met.\nCopyright in the treaty text belongs to both sides.\nTerms of use of the port remain unchanged.\n",
            &[
                "text: The parties met.\n\nCopyright in the treaty text belongs to both sides.\n\nTerms of use of the port remain unchanged.",
            ],
        ),
        (
            "Home > Press\nStatement\nNovember 3, 2026\nAll rights reserved to the people of Norland are kept by this treaty.\nShare\n© 2026 Embassy. All rights reserved.\n12 Pier Road, Aldport.\n",
            &["text: All rights reserved to the people of Norland are kept by this treaty."],
        ),
        (
            "Home > Press\nOn tents\nNovember 3, 2026\nSpokesperson: Four items:\n- Press\n- Contact\n- Privacy policy\n- Search\nPrint\n",
            &["Spokesperson: Four items:\n\n- Press\n- Contact\n- Privacy policy\n- Search"],
        ),
        (
            "Accueil > Presse\nCommuniqué\n3 novembre 2026\nImprimer des tracts est interdit.\nImprimer\n",
            &["text: Imprimer des tracts est interdit."],
        ),
        ("首页 > 新闻\n联合声明\n2026-11-03\n版权保护是重点。\n相关链接已公布。\n打印\n", &["text: 版权保护是重点。\n\n相关链接已公布。"]),
        ("Home > Press\nTalk\n3 March 2026\nQ: Done?\nA: Yes.\nThank you.\nShare\n", &["question: Done?", "answer: Yes.\n\nThank you."]),
    ];
    for (text, expected) in cases {
        assert_eq!(page(text).4, *expected, "{text}");
    }
}

#[test]
fn title_date_section_and_language_are_found_in_odd_places() {
    let cases: &[(&str, &str, &str, &str, &str)] = &[
        (
            "Home\nNews\n\nHome » Media » Two rivers\n\nTwo rivers\n\nBy Press Office\nPublished: 7 September 2026\n\nQ: Who?\nA: Me.\n",
            "Two rivers",
            "en",
            "2026-09-07",
            "Media",
        ),
        ("Home > Press\n3 November 2026\nPort talks\nThe parties met at 14:30.\n", "Port talks", "en", "2026-11-03", "Press"),
        ("Home > Press\nTranscript\nNovember 3, 2026\nQUESTION: First?\nMR LIND: Yes.\n", "Transcript", "en", "2026-11-03", "Press"),
        (
            "Home > Press\nConsular services: information notice\nNovember 3, 2026\nConsular sections in Lyon, Paris, Lille close on 25 December 2026.\n",
            "Consular services: information notice",
            "en",
            "2026-11-03",
            "Press",
        ),
        (
            "首页 > 新闻\nAI 峰会 (AI Action Summit 2026) 联合声明\n2026-11-03\n问：AI Action Summit Paris 2026 何时召开？\n答：Soon。\n",
            "AI 峰会 (AI Action Summit 2026) 联合声明",
            "zh",
            "2026-11-03",
            "新闻",
        ),
        ("Home > Media\nTalks\nSource: MFA   2026-11-12 08:00\nThe parties met in the port.\n", "Talks", "en", "2026-11-12", "Media"),
        (
            "Home > Media\nTalks\n3 November 2026 | London | 5 min read\nThe parties met in the port.\n",
            "Talks",
            "en",
            "2026-11-03",
            "Media",
        ),
        (
            "Home > Media\nTalks\nby the Press Office, 3rd November, 2026\nThe parties met in the port.\n",
            "Talks",
            "en",
            "2026-11-03",
            "Media",
        ),
        ("Home > Media\nTalks\n03.11.2026\nThe parties met in the port.\n", "Talks", "en", "2026-11-03", "Media"),
        (
            "Accueil > Presse\nPourparlers au port\nParis, le 12 novembre 2026\nLes parties se sont réunies.\n",
            "Pourparlers au port",
            "fr",
            "2026-11-12",
            "Presse",
        ),
        (
            "الرئيسية > البيانات\nبيان صحفي\nالخميس ١٢ تشرين الثاني/نوفمبر ٢٠٢٦\nس: لماذا؟\nج: لأن.\n",
            "بيان صحفي",
            "ar",
            "2026-11-12",
            "البيانات",
        ),
        (
            "Home / Press / Statements\nNorland condemns the attack\n3 November 2026\nThe attack is condemned.\n",
            "Norland condemns the attack",
            "en",
            "2026-11-03",
            "Press/Statements",
        ),
        (
            "Home > Press > Port talks go on for a long…\nPort talks go on for a long time\n3 November 2026\nThe talks go on.\n",
            "Port talks go on for a long time",
            "en",
            "2026-11-03",
            "Press",
        ),
        ("首頁 > 新聞稿\n發言人答記者問\n2026-11-03\n有記者問：為什麼？\n發言人：因為。\n", "發言人答記者問", "zh", "2026-11-03", "新聞稿"),
    ];
    for (text, title, lang, date, section) in cases {
        let got = page(text);
        assert_eq!((got.0.as_str(), got.1.as_str(), got.2.as_str(), got.3.as_str()), (*title, *lang, *date, *section), "{text}");
    }
}

#[test]
fn numbered_and_dotted_labels_open_turns() {
    let numbered = page("Home > Press\nTalk\n3 March 2026\nQuestion 1: Why?\nAnswer 1: Because.\n");
    assert_eq!(numbered.4, ["Question 1: Why?", "Answer 1: Because."]);
    let dotted = page("Home > Press\nTalk\n3 March 2026\nQ. What happened?\nA. Nothing, by the U.S. account.\n");
    assert_eq!(dotted.4, ["question: What happened?", "answer: Nothing, by the U.S. account."]);
}

#[test]
fn a_date_that_can_be_read_in_two_ways_stops_publication_until_someone_sets_it() {
    let got = page("Home > Press\nTalks\n05/11/2026\nThe parties met in the port.\n");
    assert_eq!((got.2.as_str(), got.4[0].as_str()), ("", "text: [TBC] 05/11/2026"));
}
