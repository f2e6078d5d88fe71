//! The guide for press officers: pages in Markdown that are compiled in, so that they are read
//! without a network and without a newsroom, drawn by the renderer of statements.

use lectern_core::{
    lang::Lang,
    render,
    statement::{Role, Turn, TurnId},
};
use uuid::Uuid;

use super::{GuidePageView, GuideView, ReadGuide, UiError};
use crate::desk::Desk;

/// The pages by their names, in the order of the list.
pub const PAGES: &[(&str, &str)] = &[
    ("start", include_str!("../../../docs/guide/start.md")),
    ("write", include_str!("../../../docs/guide/write.md")),
    ("paste", include_str!("../../../docs/guide/paste.md")),
    ("file", include_str!("../../../docs/guide/file.md")),
    ("publish", include_str!("../../../docs/guide/publish.md")),
    ("export", include_str!("../../../docs/guide/export.md")),
    ("translate", include_str!("../../../docs/guide/translate.md")),
    ("find", include_str!("../../../docs/guide/find.md")),
    ("keys", include_str!("../../../docs/guide/keys.md")),
    ("help", include_str!("../../../docs/guide/help.md")),
];

/// The language that the guide is written in.
const LANG: &str = "en";

/// The guide, as the window shows it.
///
/// # Errors
/// Never in practice: the pages are compiled in.
pub async fn read_guide(_: &Desk, _: ReadGuide) -> Result<GuideView, UiError> {
    let lang = Lang::parse(LANG)?;
    let pages = PAGES.iter().map(|(name, markdown)| page(&lang, name, markdown)).collect();
    Ok(GuideView { lang: lang.to_string(), pages })
}

fn page(lang: &Lang, name: &str, markdown: &str) -> GuidePageView {
    let (first, rest) = markdown.split_once('\n').unwrap_or((markdown, ""));
    let mut html = String::new();
    let mut prose = String::new();
    let mut part = 0;
    let mut flush = |prose: &mut String, html: &mut String| {
        part += 1;
        let turn = Turn {
            id: TurnId(Uuid::from_u128(part)),
            role: Role::Text,
            speaker: None,
            outlet: None,
            markdown: std::mem::take(prose),
            origin: None,
        };
        for block in render::article(lang, &[turn], &[]) {
            html.push_str(&block.html);
        }
    };
    for line in rest.lines() {
        match picture(line) {
            Some((alt, file)) => {
                flush(&mut prose, &mut html);
                html.push_str(&format!("<figure><img src=\"picture:{}\" alt=\"{}\"></figure>", escaped(file), escaped(alt)));
            }
            None => {
                prose.push_str(line);
                prose.push('\n');
            }
        }
    }
    flush(&mut prose, &mut html);
    GuidePageView { name: name.to_owned(), title: first.trim_start_matches('#').trim().to_owned(), html, text: render::words(rest) }
}

/// A line that is one picture of the guide: its words and its name.
fn picture(line: &str) -> Option<(&str, &str)> {
    let (alt, rest) = line.strip_prefix("![")?.split_once("](pictures/")?;
    Some((alt, rest.strip_suffix(".png)")?))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
