//! The guide for press officers: pages in Markdown that are compiled in, so that they are read
//! without a network and without a newsroom, drawn by the renderer of statements.

use lectern_core::{
    lang::Lang,
    render,
    statement::{Role, Turn, TurnId},
};
use uuid::Uuid;

use super::{
    Dir, UiError, WindowLang,
    forms::{both, out},
};
use crate::desk::Desk;

both! {
    /// Read the guide.
    pub struct ReadGuide {
        /// The language of the window.
        pub lang: WindowLang,
    }
}

out! {
    /// A page of the guide.
    pub struct GuidePageView {
        /// What links between pages call it.
        pub name: String,
        /// Its heading.
        pub title: String,
        /// What is below the heading. A link to another page is `NAME.md`, a picture
        /// `picture:NAME`.
        pub html: String,
        /// Its words, for the search.
        pub text: String,
    }

    /// The guide for press officers.
    pub struct GuideView {
        /// Its language.
        pub lang: String,
        /// The direction in which its pages are read.
        pub dir: Dir,
        /// In the order of the list.
        pub pages: Vec<GuidePageView>,
    }
}

/// The pages of a folder by their names, in the order of the list. Each is compiled in, so that a
/// page that a language lacks stops the build.
macro_rules! pages_of {
    ($lang:literal) => {
        pages_of!($lang, "start", "write", "paste", "file", "publish", "export", "translate", "find", "keys", "help")
    };
    ($lang:literal, $($name:literal),+) => {
        &[$(($name, include_str!(concat!("../../../docs/guide/", $lang, "/", $name, ".md")))),+]
    };
}

/// The pages of a language in Markdown by their names, in the order of the list.
pub fn pages(lang: WindowLang) -> &'static [(&'static str, &'static str)] {
    match lang {
        WindowLang::En => pages_of!("en"),
        WindowLang::Fr => pages_of!("fr"),
        WindowLang::Zh => pages_of!("zh"),
        WindowLang::Ar => pages_of!("ar"),
    }
}

/// The language tag of the pages, which chooses the letter forms and the voice.
fn tag(lang: WindowLang) -> &'static str {
    match lang {
        WindowLang::En => "en",
        WindowLang::Fr => "fr",
        WindowLang::Zh => "zh-Hans",
        WindowLang::Ar => "ar",
    }
}

/// The guide, as the window shows it.
///
/// # Errors
/// Never in practice: the pages are compiled in.
pub async fn read_guide(_: &Desk, asked: ReadGuide) -> Result<GuideView, UiError> {
    let lang = Lang::parse(tag(asked.lang))?;
    let pages = pages(asked.lang).iter().map(|(name, markdown)| page(&lang, name, markdown)).collect();
    Ok(GuideView { lang: lang.to_string(), dir: lang.dir().into(), pages })
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
    let (alt, rest) = line.strip_prefix("![")?.split_once("](../pictures/")?;
    Some((alt, rest.strip_suffix(".png)")?))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
