//! Where a bare web address ends. The parser ends it at white space, which Chinese has none of:
//! the punctuation of such scripts, and what stands behind it, is no part of an address here.
//! The field in the window follows the same rule in `ui/src/editor/addresses.ts`.

use std::borrow::Cow;

use comrak::{Arena, Node, nodes::NodeValue, parse_document};

use super::options;

/// How many addresses that touch one another are told apart; more stay as the parser reads them.
const TOUCHING: usize = 32;

/// The text with brackets around the addresses that end at such a sign, so that the parser and
/// other renderers end them there. Only addresses outside code and links are found, because the
/// parser itself is asked for them.
pub(super) fn bracketed(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut text = text;
    for _ in 0..TOUCHING {
        if !text.contains(ends) || !(text.contains("://") || text.contains("www.")) {
            break;
        }
        let addresses = addresses(&text);
        if addresses.is_empty() {
            break;
        }
        let mut guarded = text.into_owned();
        for (from, to) in addresses.into_iter().rev() {
            let address = guarded.get(from..to).unwrap_or_default().to_owned();
            let link = if address.starts_with("www.") { format!("[{address}](http://{address})") } else { format!("<{address}>") };
            guarded.replace_range(from..to, &link);
        }
        text = guarded.into();
    }
    text
}

/// Punctuation of Chinese, Japanese and Arabic, and curved double quotes: no address that a
/// browser writes holds one of them as it stands.
fn ends(c: char) -> bool {
    matches!(
        c,
        '\u{3001}'..='\u{3003}'
            | '\u{3008}'..='\u{3011}'
            | '\u{3014}'..='\u{301f}'
            | '\u{ff01}'..='\u{ff0f}'
            | '\u{ff1a}'..='\u{ff20}'
            | '\u{ff3b}'..='\u{ff40}'
            | '\u{ff5b}'..='\u{ff65}'
            | '\u{201c}'
            | '\u{201d}'
            | '\u{60c}'
            | '\u{61b}'
            | '\u{61f}'
    )
}

/// The bare addresses that hold such a sign: where each starts, and where it ends before it.
fn addresses(text: &str) -> Vec<(usize, usize)> {
    let arena = Arena::new();
    let lines: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut found: Vec<(usize, usize)> =
        parse_document(&arena, text, &options()).descendants().filter_map(|node| address(node, text, &lines)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn address(link: Node<'_>, text: &str, lines: &[usize]) -> Option<(usize, usize)> {
    let start = link.data().sourcepos.start;
    let child = link.first_child()?;
    let (NodeValue::Link(_), NodeValue::Text(words)) = (&link.data().value, &child.data().value) else { return None };
    let from = lines.get(start.line.checked_sub(1)?)? + start.column.checked_sub(1)?;
    let address = words.get(..trimmed(words.get(..words.find(ends)?)?))?;
    // A link in brackets of any sort starts with one, or behind one.
    let is_bare = text.get(from..)?.starts_with(address) && !text.get(..from)?.ends_with('<');
    let is_address = address.starts_with("www.") || address.contains("://");
    (is_bare && is_address && !address.contains(['>', '[', ']'])).then_some((from, from + address.len()))
}

/// Where an address ends without the punctuation behind it: GitHub's rule.
fn trimmed(address: &str) -> usize {
    let mut address = address;
    while let Some(last) = address.chars().last() {
        let is_closing = last == ')' && address.matches(')').count() > address.matches('(').count();
        if !is_closing && !"?!.,:*_~'\";".contains(last) {
            break;
        }
        address = address.get(..address.len() - last.len_utf8()).unwrap_or_default();
    }
    address.len()
}
