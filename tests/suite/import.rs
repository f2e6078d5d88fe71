//! Pages, Markdown files and bad files.

use std::{collections::BTreeSet, fs, path::PathBuf};

use lectern_core::{
    finding::Finding,
    import::{self, Context, Draft, Format, Unreadable},
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
    import::read(Format::of(name).unwrap(), &bytes, &mut Context { labels: &[], new_id: &mut new_id })
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
    let error = import::read(Format::PageText, &bytes, &mut Context { labels: &[], new_id: &mut new_id }).unwrap_err();
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
    let html = render::join(&render::article(&draft.lang, &draft.turns));
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
