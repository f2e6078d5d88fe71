//! The canonical plain text of an edition: what is signed, hashed and read aloud.

use comrak::{
    Arena, Node,
    nodes::{ListType, NodeValue},
    parse_document,
};
use unicode_normalization::UnicodeNormalization;

use crate::{
    labels::Pack,
    lang::Lang,
    statement::{Text, Turn},
};

use super::{options, tree};

/// The statement as plain text: title, date line, then each turn as `Label: text`, with one
/// blank line between paragraphs. UTF-8, NFC, line feeds, no trailing spaces, one final line
/// feed.
pub fn canonical_text(lang: &Lang, title: &str, date_line: &str, turns: &[Turn]) -> String {
    let mut paragraphs = vec![title.to_owned()];
    if !date_line.is_empty() {
        paragraphs.push(date_line.to_owned());
    }
    for turn in turns {
        paragraphs.extend(turn_paragraphs(lang, turn));
    }
    let lines = paragraphs.join("\n\n");
    let mut out = String::with_capacity(lines.len());
    for line in lines.nfc().collect::<String>().split('\n') {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The first words of a statement, for descriptions where it has no summary: at most 160
/// characters, cut at a word.
pub fn summary_of(text: &Text) -> String {
    if !text.head.summary.trim().is_empty() {
        return text.head.summary.trim().to_owned();
    }
    let words: Vec<String> = text.turns.iter().filter_map(|turn| paragraphs(&turn.markdown).into_iter().next()).collect();
    let words = words.join(" ").replace('\n', " ");
    if words.chars().count() <= 160 {
        return words;
    }
    let cut: String = words.chars().take(159).collect();
    let cut = match cut.rsplit_once(' ') {
        Some((before, _)) if before.chars().count() > 100 => before.to_owned(),
        _ => cut,
    };
    format!("{}…", cut.trim_end())
}

/// The words of one turn's Markdown, paragraphs apart by a blank line.
pub fn words(markdown: &str) -> String {
    paragraphs(markdown).join("\n\n")
}

fn turn_paragraphs(lang: &Lang, turn: &Turn) -> Vec<String> {
    let pack = Pack::of(lang);
    let mut paragraphs = paragraphs(&turn.markdown);
    if let Some(label) = pack.label(turn.role, turn.speaker.as_deref(), turn.outlet.as_deref()) {
        let space = if pack.spaces_after_colon() { " " } else { "" };
        let label = format!("{label}{}{space}", pack.colon());
        match paragraphs.first_mut() {
            Some(first) if !first.starts_with("- ") && !first.starts_with("1. ") => first.insert_str(0, &label),
            _ => paragraphs.insert(0, label.trim_end().to_owned()),
        }
    }
    paragraphs
}

/// The words of a turn without their marks, a string for each paragraph, list or table.
fn paragraphs(markdown: &str) -> Vec<String> {
    let arena = Arena::new();
    let options = options();
    let root = parse_document(&arena, &super::source(markdown), &options);
    tree::make_safe(&arena, root, &[]);
    let mut out = Vec::new();
    for child in root.children() {
        block(child, &mut out);
    }
    out.retain(|paragraph| !paragraph.trim().is_empty());
    out
}

fn block<'a>(node: Node<'a>, out: &mut Vec<String>) {
    let value = node.data().value.clone();
    match value {
        NodeValue::List(_) => out.push(list(node, 0)),
        NodeValue::Table(_) => {
            let rows: Vec<String> = node.children().map(|row| row.children().map(inline).collect::<Vec<_>>().join("\t")).collect();
            out.push(rows.join("\n"));
        }
        NodeValue::CodeBlock(code) => out.push(code.literal.trim_end().to_owned()),
        NodeValue::HtmlBlock(html) => out.push(html.literal.trim_end().to_owned()),
        NodeValue::BlockQuote | NodeValue::MultilineBlockQuote(_) => {
            for child in node.children() {
                block(child, out);
            }
        }
        NodeValue::FootnoteDefinition(definition) => {
            let words: Vec<String> = node.children().map(inline).collect();
            out.push(format!("[{}] {}", definition.name, words.join(" ")));
        }
        NodeValue::ThematicBreak => {}
        _ => out.push(inline(node)),
    }
}

fn list<'a>(node: Node<'a>, depth: usize) -> String {
    let value = node.data().value.clone();
    let mut lines = Vec::new();
    let start = match &value {
        NodeValue::List(list) if list.list_type == ListType::Ordered => Some(list.start),
        _ => None,
    };
    for (index, item) in node.children().enumerate() {
        let mark = start.map_or("- ".to_owned(), |start| format!("{}. ", start + index));
        let indent = "  ".repeat(depth);
        let mut first = true;
        for child in item.children() {
            if matches!(child.data().value, NodeValue::List(_)) {
                lines.push(list(child, depth + 1));
            } else if first {
                lines.push(format!("{indent}{mark}{}", inline(child)));
            } else {
                lines.push(format!("{indent}  {}", inline(child)));
            }
            first = false;
        }
    }
    lines.join("\n")
}

/// The words of a node's inline content.
fn inline<'a>(node: Node<'a>) -> String {
    let mut out = String::new();
    for child in node.descendants() {
        let data = child.data();
        match &data.value {
            NodeValue::Text(text) => out.push_str(text),
            NodeValue::Code(code) => out.push_str(&code.literal),
            NodeValue::HtmlInline(html) => out.push_str(html),
            NodeValue::SoftBreak => out.push(' '),
            NodeValue::LineBreak => out.push('\n'),
            NodeValue::FootnoteReference(reference) => {
                out.push_str(&format!("[{}]", reference.name));
            }
            _ => {}
        }
    }
    out
}
