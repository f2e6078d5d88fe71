//! The statement's own files in its text: pictures that are shown, documents that are linked.

use comrak::{
    Arena, Node,
    nodes::{AstNode, NodeLink, NodeValue},
};

use super::assets;
use crate::attachment::{Alt, Attachment, named};

/// Makes a link to a file of the statement; `false` when it leads elsewhere.
pub(super) fn link(node: Node<'_>, link: &NodeLink, files: &[Attachment]) -> bool {
    let Some(file) = named(files, &link.url) else { return false };
    let url = assets::address(file.file.hash);
    node.data_mut().value = NodeValue::Link(Box::new(NodeLink { url, title: String::new() }));
    true
}

/// Shows a picture of the statement, or links to its document; `false` when it names neither.
///
/// The words in the brackets say what the picture shows; without them, those of the file do.
pub(super) fn show<'a>(arena: &'a Arena<'a>, node: Node<'a>, link: &NodeLink, files: &[Attachment]) -> bool {
    let Some(file) = named(files, &link.url) else { return false };
    let url = assets::address(file.file.hash);
    let link = Box::new(NodeLink { url, title: String::new() });
    let make = |text: &str| arena.alloc(AstNode::from(NodeValue::Text(text.to_owned().into())));
    if !file.file.kind.is_picture() {
        if node.first_child().is_none() {
            node.append(make(file.name.as_str()));
        }
        node.data_mut().value = NodeValue::Link(link);
        return true;
    }
    if is_wordless(node)
        && let Alt::Words(words) = &file.alt
    {
        node.append(make(words));
    }
    node.data_mut().value = NodeValue::Image(link);
    true
}

/// Whether a picture that is shown says nothing, and nobody said that it only decorates.
pub(super) fn is_silent(node: Node<'_>, link: &NodeLink, files: &[Attachment]) -> bool {
    let decorates = named(files, &link.url).is_some_and(|file| !file.file.kind.is_picture() || file.alt == Alt::Decorative);
    !decorates && is_wordless(node)
}

fn is_wordless(node: Node<'_>) -> bool {
    node.descendants().skip(1).all(|below| match &below.data().value {
        NodeValue::Text(text) => text.trim().is_empty(),
        NodeValue::Code(code) => code.literal.trim().is_empty(),
        _ => true,
    })
}

/// Whether a paragraph holds one picture of the statement and nothing else.
pub(super) fn stands_alone(paragraph: Node<'_>) -> bool {
    let mut children = paragraph.children();
    let is_picture = |node: Node<'_>| matches!(&node.data().value, NodeValue::Image(link) if link.url.starts_with(assets::SCHEME));
    children.next().is_some_and(is_picture) && children.next().is_none()
}

/// Width and height, so that a page does not move while it loads; and the caption and credit
/// of a picture that stands alone.
pub(super) fn measured(html: String, files: &[Attachment]) -> String {
    if !html.contains("src=\"asset:") {
        return html;
    }
    let mut html = html;
    for file in files.iter().filter(|file| file.file.kind.is_picture()) {
        let source = format!("src=\"{}\"", assets::address(file.file.hash));
        let caption = caption(file);
        if !caption.is_empty() {
            html = captioned(&html, &format!("<p><img {source} "), &caption);
        }
        if let Some((width, height)) = file.file.size {
            html = html.replace(&format!("{source} alt"), &format!("{source} width=\"{width}\" height=\"{height}\" alt"));
        }
    }
    html
}

/// Makes figures of the paragraphs that start like this and hold nothing else.
fn captioned(html: &str, start: &str, caption: &str) -> String {
    let mut parts = html.split(start);
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        // An alternative text is escaped, so the first bracket ends the picture.
        match part.split_once(" /></p>") {
            Some((rest, after)) if !rest.contains('>') => {
                let image = start.trim_start_matches("<p>");
                out.push_str(&format!("<figure>{image}{rest} />{caption}</figure>{after}"));
            }
            _ => out.push_str(&format!("{start}{part}")),
        }
    }
    out
}

fn caption(file: &Attachment) -> String {
    let words =
        |class: &str, text: &str| if text.is_empty() { String::new() } else { format!("<span class=\"{class}\">{}</span>", escape(text)) };
    let parts = [words("caption", &file.caption), words("credit", &file.credit)];
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { String::new() } else { format!("<figcaption>{}</figcaption>", parts.join(" ")) }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
