//! Where the renderer sees emphasis, links, code and headings: the answer sheet for the field
//! in the window, whose own grammar is compared with it in `ui/src/editor/grammar.test.ts`.

use std::{collections::BTreeMap, fs, path::PathBuf};

use lectern_core::{
    import::{self, Context, Format},
    lang::Lang,
    render,
};
use serde_json::{Value, json};

use crate::turns::counter;

fn fixtures(folder: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder)
}

/// The texts that are written down for this, and every turn of every page.
fn corpus() -> Vec<(String, String)> {
    let written: BTreeMap<String, Vec<String>> =
        serde_json::from_slice(&fs::read(fixtures("grammar").join("texts.json")).unwrap()).unwrap();
    let mut texts: Vec<(String, String)> =
        written.into_iter().flat_map(|(group, texts)| texts.into_iter().map(move |text| (group.clone(), text))).collect();
    let mut pages: Vec<String> =
        fs::read_dir(fixtures("pages")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    pages.sort();
    for name in pages.iter().filter(|name| name.ends_with(".txt")) {
        let mut new_id = counter();
        let mut context = Context { labels: &[], default_lang: &Lang::parse("en").unwrap(), new_id: &mut new_id };
        let (draft, _) = import::read(Format::PageText, &fs::read(fixtures("pages").join(name)).unwrap(), &mut context).unwrap();
        texts.extend(draft.turns.into_iter().map(|turn| (name.trim_end_matches(".txt").to_owned(), turn.markdown)));
    }
    texts
}

fn sheet() -> String {
    let rows: Vec<String> = corpus()
        .into_iter()
        .map(|(group, text)| {
            let spans: Vec<Value> = render::spans(&text).into_iter().map(|span| json!([span.kind, span.from, span.to])).collect();
            json!({ "group": group, "text": text, "spans": spans }).to_string()
        })
        .collect();
    format!("[\n{}\n]\n", rows.join(",\n"))
}

#[test]
fn the_answer_sheet_of_the_fields_grammar_is_not_stale() {
    let path = fixtures("grammar").join("spans.json");
    let wanted = sheet();
    if std::env::var_os("LECTERN_BLESS").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap();
    assert!(found == wanted, "tests/fixtures/grammar/spans.json is stale; run LECTERN_BLESS=1 cargo test --no-default-features grammar");
}

/// The parser's own places are not always right, so each is looked at: a span starts and ends
/// with the marks of its kind.
#[test]
fn every_span_starts_and_ends_with_its_marks() {
    let mut wrong = Vec::new();
    for (_, text) in corpus() {
        let units: Vec<u16> = text.encode_utf16().collect();
        for span in render::spans(&text) {
            let words = String::from_utf16(units.get(span.from..span.to).unwrap_or_default()).unwrap();
            let between =
                |marks: &[&str]| marks.iter().any(|mark| words.len() >= 2 * mark.len() && words.starts_with(mark) && words.ends_with(mark));
            let right = match span.kind.as_str() {
                "strong" => between(&["**", "__"]),
                "emphasis" => between(&["*", "_"]),
                "strike" => between(&["~"]),
                "code" => between(&["`"]),
                "link" => {
                    (words.starts_with('[') && words.ends_with([')', ']']))
                        || (words.starts_with('<') && words.ends_with('>'))
                        || words.to_ascii_lowercase().starts_with("http")
                        || words.starts_with("www.")
                        || words.contains('@')
                }
                _ => words.starts_with('#'),
            };
            if !right {
                wrong.push(format!("{} {}..{} {words:?} of {text:?}", span.kind, span.from, span.to));
            }
        }
    }
    assert!(wrong.is_empty(), "{} spans\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_corpus_is_as_large_as_it_says() {
    let texts = corpus();
    let of = |group: &str| texts.iter().filter(|(name, _)| name == group).count();
    assert!(of("chinese") >= 53 && of("constructs") >= 60 && of("mixes") >= 40, "{} {} {}", of("chinese"), of("constructs"), of("mixes"));
    assert!(texts.iter().filter(|(name, _)| name.contains('-')).count() >= 100, "turns of pages");
}
