//! Where the statement's own files stand in an article, and how each side finds them.
//!
//! The renderer writes `asset:<sha256>`, so that preview and export get the same bytes.
//! Nothing that is typed can look like it: a typed address with that scheme is not safe, and
//! quotation marks in a text are escaped.

use crate::attachment::{Alt, Attachment, FileHash, named};

/// The scheme that stands for a file of the statement.
pub const SCHEME: &str = "asset:";

/// What an article writes for a file.
pub fn address(hash: FileHash) -> String {
    format!("{SCHEME}{hash}")
}

/// The article with the addresses of its files put in. `place` says where a file is.
pub fn placed(article: &str, files: &[Attachment], place: impl Fn(&Attachment) -> String) -> String {
    let mut article = article.to_owned();
    for file in files {
        for attribute in ["src", "href"] {
            let standing = format!("{attribute}=\"{}\"", address(file.file.hash));
            if article.contains(&standing) {
                let escaped = place(file).replace('&', "&amp;").replace('"', "&quot;");
                article = article.replace(&standing, &format!("{attribute}=\"{escaped}\""));
            }
        }
    }
    article
}

/// The Markdown with the places of its files in its links and pictures.
pub fn placed_in_markdown(markdown: &str, files: &[Attachment], place: &dyn Fn(&Attachment) -> String) -> String {
    if files.is_empty() {
        return markdown.to_owned();
    }
    let mut markdown = markdown.to_owned();
    for (from, to, url) in super::tree::destinations(&markdown, files).into_iter().rev() {
        let Some(file) = named(files, &url) else { continue };
        markdown.replace_range(from..to, &format!("<{}>", place(file)));
        // Other renderers know nothing of what is said of a file.
        if let Alt::Words(words) = &file.alt
            && file.file.kind.is_picture()
            && markdown.get(..from).is_some_and(|before| before.ends_with("![]("))
        {
            markdown.insert_str(from - 2, &escaped(words));
        }
    }
    markdown
}

/// A text that may stand in the brackets of a picture.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ';' | ':' | '\'' | '"' | '-' | '(' | ')' | '?' | '/' | '%') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
