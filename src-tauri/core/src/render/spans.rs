//! Where the renderer sees emphasis, links, code and headings in a turn's Markdown.
//!
//! The field in the window has a grammar of its own. This is what it is measured against: the
//! places are counted as the window counts them, in UTF-16 units.

use comrak::{Arena, Node, nodes::NodeValue, parse_document};

use super::{links, options, source};

/// A construct and its place, marks included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Where it starts, in UTF-16 units of the Markdown.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it is: `strong`, `emphasis`, `strike`, `code`, `link`, or `heading1` to `heading6`.
    pub kind: String,
}

/// The constructs of a turn in reading order.
pub fn spans(markdown: &str) -> Vec<Span> {
    let arena = Arena::new();
    let text = source(markdown);
    let root = parse_document(&arena, &text, &options());
    let mut line_starts = vec![0];
    line_starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    let at = |line: usize, column: usize| line_starts.get(line.wrapping_sub(1)).map(|start| start + column);
    let places = places(markdown, &text);
    let mut found: Vec<Span> = root
        .descendants()
        .filter_map(|node| {
            let kind = kind(node)?;
            let place = |node: Node<'_>| {
                let span = node.data().sourcepos;
                Some((at(span.start.line, span.start.column.checked_sub(1)?)?, at(span.end.line, span.end.column)?))
            };
            let (from, to) = place(node)?;
            let cell = node.ancestors().find(|above| matches!(above.data().value, NodeValue::TableCell));
            let (from, to) = match cell.and_then(place) {
                Some((cell, _)) => (in_cell(&text, cell, from), in_cell(&text, cell, to)),
                None => (from, to),
            };
            let (from, to) = if matches!(node.data().value, NodeValue::Link(_)) { whole_link(&text, from, to) } else { (from, to) };
            Some(Span { from: *places.get(from)?, to: *places.get(to)?, kind })
        })
        .collect();
    found.sort();
    found
}

fn kind(node: Node<'_>) -> Option<String> {
    Some(match &node.data().value {
        NodeValue::Strong => "strong".to_owned(),
        NodeValue::Emph => "emphasis".to_owned(),
        NodeValue::Strikethrough => "strike".to_owned(),
        NodeValue::Code(_) => "code".to_owned(),
        // A link that the page takes off is none.
        NodeValue::Link(link) if links::is_safe(&link.url) => "link".to_owned(),
        NodeValue::Heading(heading) => format!("heading{}", heading.level),
        _ => return None,
    })
}

/// A link in angle brackets is placed by its address alone in some releases of the parser.
fn whole_link(text: &str, from: usize, to: usize) -> (usize, usize) {
    let before = from.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    if before == Some(&b'<') && text.as_bytes().get(to) == Some(&b'>') && text.as_bytes().get(from) != Some(&b'[') {
        return (from - 1, to + 1);
    }
    (from, to)
}

/// In a cell the parser counts a bar with its stroke as one; here it is two.
fn in_cell(text: &str, cell: usize, place: usize) -> usize {
    let mut counted = cell;
    let mut bytes = text.as_bytes().get(cell..).unwrap_or_default().iter().peekable();
    let mut at = cell;
    while counted < place {
        let Some(byte) = bytes.next() else { break };
        if *byte == b'\\' && bytes.peek() == Some(&&b'|') {
            bytes.next();
            at += 1;
        }
        at += 1;
        counted += 1;
    }
    at
}

/// For each byte of the text as it is parsed, its place in the Markdown as it was typed.
fn places(markdown: &str, parsed: &str) -> Vec<usize> {
    let tidy = crate::turns::tidy(markdown);
    let lead = markdown.find(tidy).unwrap_or(0);
    let mut typed = tidy.chars().peekable();
    let mut at: usize = markdown.get(..lead).unwrap_or("").encode_utf16().count();
    let mut places = Vec::with_capacity(parsed.len() + 1);
    for c in parsed.chars() {
        places.extend(std::iter::repeat_n(at, c.len_utf8()));
        // What a guard put in has no place of its own.
        if typed.next_if_eq(&c).is_some() {
            at += c.len_utf16();
        }
    }
    places.push(at);
    places
}
