//! Turns to HTML, plain text and Markdown. The only code that names comrak.
//!
//! Preview and export call the same [`block`]: what the officer sees is, byte for byte, what
//! an export writes. Typed and imported text is hostile: raw HTML is escaped, links keep only
//! safe schemes, pictures are not fetched. The statement's own files stand in it as
//! `asset:<sha256>`; package and preview put their own addresses there (see [`assets`]).

use comrak::{Arena, Options, parse_document};

use crate::{
    attachment::Attachment,
    labels::Pack,
    lang::Lang,
    statement::{Role, Turn, TurnId},
};

mod addresses;
pub mod assets;
pub mod links;
mod pictures;
mod plain;
mod scripts;
mod spans;
mod tree;

pub use plain::{canonical_text, summary_of, words};
pub use spans::{Span, spans};
pub use tree::Removed;

/// One part of an article: an exchange, or a text turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The turn that opens it.
    pub turn: TurnId,
    /// Its HTML.
    pub html: String,
}

/// The article of a statement: its blocks in order.
pub fn article(lang: &Lang, turns: &[Turn], files: &[Attachment]) -> Vec<Block> {
    exchanges(turns).into_iter().filter_map(|turns| block(lang, turns, files)).collect()
}

/// The blocks as the exporter writes them: one after the other, a line feed between.
pub fn join(blocks: &[Block]) -> String {
    blocks.iter().map(|block| block.html.as_str()).collect::<Vec<_>>().join("\n")
}

/// The turns grouped into exchanges: a question with the answers behind it, or one other turn.
pub fn exchanges(turns: &[Turn]) -> Vec<&[Turn]> {
    let mut groups = Vec::new();
    let mut rest = turns;
    while let Some(first) = rest.first() {
        let answers = rest.iter().skip(1).take_while(|turn| turn.role == Role::Answer).count();
        let length = if first.role == Role::Question { 1 + answers } else { 1 };
        let (group, after) = rest.split_at(length);
        groups.push(group);
        rest = after;
    }
    groups
}

/// The HTML of one exchange or text turn; `None` for no turns.
pub fn block(lang: &Lang, turns: &[Turn], files: &[Attachment]) -> Option<Block> {
    let (first, answers) = turns.split_first()?;
    let anchor = first.id.anchor();
    let html = match first.role {
        Role::Question => {
            let question = turn_html(lang, first, files);
            // The label makes the first element a paragraph, always.
            let question = question.strip_prefix("<p>").unwrap_or(&question);
            let answers: String = answers.iter().map(|answer| format!("{}\n", answer_html(lang, answer, files))).collect();
            format!(
                "<div class=\"qa\" role=\"group\" id=\"q-{anchor}\" aria-labelledby=\"q-{anchor}-l\">\n\
                 <p id=\"q-{anchor}-l\" class=\"qa-q\">{question}{answers}</div>"
            )
        }
        Role::Answer => answer_html(lang, first, files),
        Role::Text => format!("<div class=\"qa-t\" id=\"t-{anchor}\">\n{}</div>", turn_html(lang, first, files)),
    };
    Some(Block { turn: first.id, html })
}

fn answer_html(lang: &Lang, answer: &Turn, files: &[Attachment]) -> String {
    format!("<div class=\"qa-a\" id=\"a-{}\">\n{}</div>", answer.id.anchor(), turn_html(lang, answer, files))
}

/// The HTML of one turn with its label, without the element around it.
fn turn_html(lang: &Lang, turn: &Turn, files: &[Attachment]) -> String {
    let pack = Pack::of(lang);
    let label = pack.label(turn.role, turn.speaker.as_deref(), turn.outlet.as_deref());
    let label = label.map(|label| format!("{label}{}", pack.colon()));
    let arena = Arena::new();
    let options = options();
    let root = parse_document(&arena, &source(&turn.markdown), &options);
    tree::make_safe(&arena, root, files);
    tree::name_footnotes(root, &turn.id.anchor());
    if let Some(label) = label {
        tree::put_label(&arena, root, &label, pack.spaces_after_colon());
    }
    scripts::mark(&arena, root, lang);
    let mut html = String::new();
    comrak::format_html(root, &options, &mut html).expect("writing to a string cannot fail");
    pictures::measured(conforming(html), files)
}

/// What comrak writes and the HTML standard no longer allows or the checker warns about. Text
/// cannot look like these: its quotes and angle brackets are escaped.
fn conforming(html: String) -> String {
    if !html.contains("<section") && !html.contains(" align=\"") {
        return html;
    }
    let mut html =
        html.replace("<section class=\"footnotes\" data-footnotes>", "<div class=\"footnotes\">").replace("</section>", "</div>");
    for cell in ["th", "td"] {
        for (side, class) in [("left", ""), ("center", " class=\"center\""), ("right", " class=\"end\"")] {
            html = html.replace(&format!("<{cell} align=\"{side}\">"), &format!("<{cell}{class}>"));
        }
    }
    html
}

/// The Markdown as it is parsed: without blank lines at its ends, lines of hyphens guarded,
/// addresses ended where readers end them.
fn source(markdown: &str) -> std::borrow::Cow<'_, str> {
    addresses::bracketed(crate::turns::escape::underlines(crate::turns::tidy(markdown)))
}

/// How Markdown is read here and in the editor: GitHub's tables, strikethrough, bare links,
/// tasks and footnotes; emphasis that works between ideographs; no headings by underlining, because
/// a hyphen typed under a paragraph must not change it; raw HTML shown as text.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.cjk_friendly_emphasis = true;
    options.parse.ignore_setext = true;
    options.render.escape = true;
    options
}

/// The Markdown for renderers that would drop raw HTML or let it through, and that make
/// headings by underlining. Rendered here it gives the same article.
pub fn for_other_renderers(markdown: &str) -> String {
    let mut text = addresses::bracketed(crate::turns::escape::underlines(markdown)).into_owned();
    // Escaping one tag can uncover another; a text that resists loses all its brackets.
    for _ in 0..8 {
        if !text.contains('<') {
            return text;
        }
        let places = tree::html_places(&text, &options());
        if places.is_empty() {
            return text;
        }
        for at in places.into_iter().rev() {
            text.insert(at, '\\');
        }
    }
    text.replace("\\<", "<").replace('<', "&lt;")
}

/// What the renderer does not show of a turn, for checks.
pub fn removed(markdown: &str, files: &[Attachment]) -> Removed {
    let arena = Arena::new();
    tree::make_safe(&arena, parse_document(&arena, &source(markdown), &options()), files)
}
