//! Changes to a parsed text before it is written: safety, labels, footnote names.

use comrak::{
    Arena, Node,
    nodes::{AstNode, NodeLink, NodeValue},
};

use super::{links, pictures};
use crate::{
    attachment::{Attachment, named},
    limits::NESTING_MAX,
};

/// What was changed to keep the reader safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Link addresses that were dropped; their text stays.
    pub links: Vec<String>,
    /// Pictures from another site, which became links.
    pub pictures: Vec<String>,
    /// Pictures that name no file of the statement, which became text.
    pub unknown: Vec<String>,
    /// The statement's own pictures that say nothing to those who do not see them.
    pub silent: Vec<String>,
    /// Quotations inside more than a hundred others.
    pub nesting: usize,
    /// Raw HTML stands in the text; it is shown, not run.
    pub html: bool,
}

/// Lets the statement's own files through, unwraps unsafe links, turns pictures from elsewhere
/// into links, keeps headings below the page's own, and flattens absurd nesting.
pub(super) fn make_safe<'a>(arena: &'a Arena<'a>, root: Node<'a>, files: &[Attachment]) -> Removed {
    let mut removed = Removed::default();
    let nodes: Vec<Node<'a>> = root.descendants().collect();
    for node in nodes {
        let value = node.data().value.clone();
        match value {
            NodeValue::Link(link) if pictures::link(node, &link, files) => {}
            NodeValue::Image(link) if pictures::show(arena, node, &link, files) => {
                removed.silent.extend(pictures::is_silent(node, &link, files).then_some(link.url));
            }
            NodeValue::Link(link) if !links::is_safe(&link.url) => {
                removed.links.push(link.url);
                unwrap(node);
            }
            NodeValue::Image(link) => {
                let is_foreign = links::is_web(&link.url);
                if is_foreign { &mut removed.pictures } else { &mut removed.unknown }.push(link.url.clone());
                if is_foreign && links::is_safe(&link.url) && node.first_child().is_some() {
                    node.data_mut().value = NodeValue::Link(Box::new(NodeLink { url: link.url, title: String::new() }));
                } else {
                    unwrap(node);
                }
            }
            // Raw HTML is shown as what was typed, in a paragraph like any other text.
            NodeValue::HtmlInline(html) => {
                removed.html = true;
                node.data_mut().value = NodeValue::Text(html.into());
            }
            NodeValue::HtmlBlock(html) => {
                removed.html = true;
                node.data_mut().value = NodeValue::Paragraph;
                node.append(arena.alloc(AstNode::from(NodeValue::Text(html.literal.trim_end().to_owned().into()))));
            }
            NodeValue::Heading(mut heading) if heading.level == 1 => {
                heading.level = 2;
                node.data_mut().value = NodeValue::Heading(heading);
            }
            // A box that nobody can tick is a sign: it needs no name, and is read out as one.
            NodeValue::TaskItem(task) => {
                let list = node.parent().and_then(|list| match &list.data().value {
                    NodeValue::List(list) => Some(*list),
                    _ => None,
                });
                let Some(list) = list else { continue };
                node.data_mut().value = NodeValue::Item(list);
                let sign = if task.symbol.is_some() { "☑ " } else { "☐ " };
                if let Some(paragraph) = node.first_child() {
                    paragraph.prepend(arena.alloc(AstNode::from(NodeValue::Text(sign.into()))));
                }
            }
            NodeValue::BlockQuote | NodeValue::List(_) => {
                let quotes = node
                    .ancestors()
                    .take(2 * NESTING_MAX + 3)
                    .filter(|above| matches!(above.data().value, NodeValue::BlockQuote | NodeValue::List(_)));
                if matches!(node.data().value, NodeValue::BlockQuote) && quotes.count() > NESTING_MAX {
                    removed.nesting += 1;
                    unwrap(node);
                }
            }
            _ => {}
        }
    }
    removed
}

/// Puts a node's children in its place.
fn unwrap(node: Node<'_>) {
    let children: Vec<Node<'_>> = node.children().collect();
    for child in children {
        node.insert_before(child);
    }
    node.detach();
}

/// Makes footnote names unique in a page that holds several turns.
pub(super) fn name_footnotes(root: Node<'_>, anchor: &str) {
    for node in root.descendants() {
        let mut data = node.data_mut();
        match &mut data.value {
            NodeValue::FootnoteDefinition(definition) => definition.name = format!("{anchor}-{}", definition.name),
            NodeValue::FootnoteReference(reference) => reference.name = format!("{anchor}-{}", reference.name),
            _ => {}
        }
    }
}

/// Writes the label in bold at the start of the first paragraph, or as a paragraph of its own
/// when the turn starts with a list, a table, a quotation or a picture.
pub(super) fn put_label<'a>(arena: &'a Arena<'a>, root: Node<'a>, label: &str, space: bool) {
    let make = |value: NodeValue| -> Node<'a> { arena.alloc(AstNode::from(value)) };
    let strong = make(NodeValue::Strong);
    strong.append(make(NodeValue::Text(label.to_owned().into())));
    let first = root.first_child().filter(|node| matches!(node.data().value, NodeValue::Paragraph) && !pictures::stands_alone(node));
    let paragraph = match first {
        Some(paragraph) => {
            if space {
                paragraph.prepend(make(NodeValue::Text(" ".into())));
            }
            paragraph
        }
        None => {
            let paragraph = make(NodeValue::Paragraph);
            root.prepend(paragraph);
            paragraph
        }
    };
    paragraph.prepend(strong);
}

/// Where raw HTML starts in a text, in bytes, in order.
pub(super) fn html_places(text: &str, options: &comrak::Options<'_>) -> Vec<usize> {
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, options);
    let mut line_starts = vec![0];
    line_starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    let at = |line: usize, column: usize| line_starts.get(line.wrapping_sub(1)).map(|start| start + column.saturating_sub(1));
    let mut places = Vec::new();
    for node in root.descendants() {
        let data = node.data();
        let span = data.sourcepos;
        match &data.value {
            NodeValue::HtmlInline(_) => places.extend(at(span.start.line, span.start.column)),
            NodeValue::HtmlBlock(_) => {
                let (from, to) = (at(span.start.line, span.start.column), at(span.end.line, span.end.column));
                let (Some(from), Some(to)) = (from, to) else { continue };
                let block = text.get(from..=to).or_else(|| text.get(from..)).unwrap_or("");
                places.extend(block.match_indices('<').map(|(offset, _)| from + offset));
            }
            _ => {}
        }
    }
    places.retain(|at| text.get(*at..).is_some_and(|rest| rest.starts_with('<')));
    places.sort_unstable();
    places.dedup();
    places
}

/// Where the addresses of a text's own files stand in it, in bytes, in order: those of links
/// and pictures, and those at the end of the text that they may refer to.
pub(super) fn destinations(text: &str, files: &[Attachment]) -> Vec<(usize, usize, String)> {
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &super::options());
    let mut lines = vec![0];
    lines.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    let mut found = Vec::new();
    let mut has_references = false;
    for node in root.descendants() {
        let data = node.data();
        let (NodeValue::Link(link) | NodeValue::Image(link)) = &data.value else { continue };
        if named(files, &link.url).is_none() {
            continue;
        }
        let start =
            lines.get(data.sourcepos.start.line.wrapping_sub(1)).map_or(0, |line| line + data.sourcepos.start.column.saturating_sub(1));
        let end = lines.get(data.sourcepos.end.line.wrapping_sub(1)).map_or(0, |line| line + data.sourcepos.end.column);
        let place = text.get(start..end).and_then(|part| part.rfind("](").map(|at| start + at + 2)).and_then(|at| destination(text, at));
        match place {
            Some((from, to)) => found.push((from, to, link.url.clone())),
            None => has_references = true,
        }
    }
    if has_references {
        found.extend(definitions(text, files));
    }
    found.sort();
    found.dedup();
    found
}

/// The address that starts at a place, its angle brackets included.
fn destination(text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = text.get(at..)?;
    let from = at + rest.len() - rest.trim_start().len();
    let rest = text.get(from..)?;
    let length =
        if rest.starts_with('<') { rest.find('>')? + 1 } else { rest.find(|c: char| c.is_whitespace() || c == ')').unwrap_or(rest.len()) };
    Some((from, from + length))
}

/// The addresses of lines such as `[harbour]: harbour.jpg`.
fn definitions(text: &str, files: &[Attachment]) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let inset = line.len() - line.trim_start().len();
        if inset < 4
            && line.trim_start().starts_with('[')
            && let Some(at) = line.find("]:")
            && let Some((from, to)) = destination(text, start + at + 2)
        {
            let url = text.get(from..to).unwrap_or("").trim_matches(['<', '>']).to_owned();
            if named(files, &url).is_some() {
                found.push((from, to, url));
            }
        }
        start += line.len();
    }
    found
}
