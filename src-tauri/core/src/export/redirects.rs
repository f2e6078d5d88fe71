//! Old addresses and where they lead now, for the web team's server.

use super::File;

/// An address that was public and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moved {
    /// The old path from the site's root, such as `/en/press/talks/`.
    pub from: String,
    /// The path it leads to.
    pub to: String,
}

/// `redirects.csv`: from, to, status, reason (RFC 4180, every field quoted). An address that
/// is in use again leads nowhere else.
pub fn redirects_file(mut moved: Vec<Moved>, in_use: impl Fn(&str) -> bool) -> File {
    moved.retain(|each| each.from != each.to && !in_use(&each.from));
    moved.sort();
    moved.dedup_by(|a, b| a.from == b.from);
    let rows = moved.iter().map(|each| format!("\"{}\",\"{}\",\"301\",\"moved\"\r\n", each.from, each.to));
    let text = std::iter::once("\"from\",\"to\",\"status\",\"reason\"\r\n".to_owned()).chain(rows).collect::<String>();
    File { path: "redirects.csv".to_owned(), bytes: text.into_bytes() }
}
