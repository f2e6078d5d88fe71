//! What a file is called: by readers, by the text, and in a package.

use unicode_normalization::UnicodeNormalization;

use super::FileKind;

/// The longest name, in characters, its ending included.
const NAME_MAX: usize = 80;

/// A file's name: letters and digits of any script, `-`, `_` and `.`, with the ending of its
/// kind. It can stand in Markdown, in an address and on any disk as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(String);

/// A name that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” cannot be a file's name; use letters, digits, hyphens and the ending of its kind")]
pub struct BadName(String);

impl FileName {
    /// The nearest usable name to what a file was called, with its kind's ending.
    pub fn propose(called: &str, kind: FileKind) -> FileName {
        let last = called.rsplit(['/', '\\']).next().unwrap_or(called);
        let stem = match last.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() && ending.len() <= 5 => stem,
            _ => last,
        };
        let mut clean = String::new();
        for c in stem.nfc() {
            let c = if fits(c) { c } else { '-' };
            if !(c == '-' && clean.ends_with('-')) {
                clean.push(c);
            }
        }
        let room = NAME_MAX - 1 - kind.extension().len();
        let clean: String = clean.trim_matches(['-', '.']).chars().take(room).collect();
        let clean = clean.trim_end_matches(['-', '.']);
        let stem = match clean {
            "" if kind.is_picture() => "picture",
            "" => "document",
            // A few names are devices on one system, whatever their ending.
            name if is_device(name) => return FileName(format!("file-{name}.{}", kind.extension())),
            name => name,
        };
        FileName(format!("{stem}.{}", kind.extension()))
    }

    /// Reads a name that [`FileName::propose`] made.
    ///
    /// # Errors
    /// [`BadName`] when that function would have made another one of it.
    pub fn parse(text: &str, kind: FileKind) -> Result<FileName, BadName> {
        let name = FileName::propose(text, kind);
        if name.0 == text { Ok(name) } else { Err(BadName(text.chars().take(NAME_MAX).collect())) }
    }

    /// The same name with a number before its ending.
    pub(super) fn numbered(&self, number: u32) -> FileName {
        let (stem, ending) = self.0.rsplit_once('.').unwrap_or((&self.0, ""));
        let stem: String = stem.chars().take(NAME_MAX - 12).collect();
        FileName(format!("{}-{number}.{ending}", stem.trim_end_matches(['-', '.'])))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for FileName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Marks are letters' parts in Arabic and Indic scripts; bidi marks are neither.
fn fits(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.') || unicode_normalization::char::is_combining_mark(c)
}

fn is_device(stem: &str) -> bool {
    let stem = stem.split('.').next().unwrap_or(stem).to_ascii_lowercase();
    let numbered = |word: &str| stem.strip_prefix(word).is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Two names are the same when this is: disks differ in whether case matters.
pub(super) fn same(name: &str) -> String {
    name.nfc().collect::<String>().to_lowercase()
}

/// An address without its percent signs, where that gives a text.
pub(super) fn decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or(&[]);
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}
