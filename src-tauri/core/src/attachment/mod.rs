//! Files of a statement: the pictures that its text shows and the documents that it offers.
//!
//! Answers what a file is, what it may be called and what is said of it. How its bytes are
//! cleaned on the way in is in [`clean`]; where they are kept is the store's to know.

use sha2::{Digest, Sha256};

pub mod clean;
mod kind;
mod name;

pub use clean::{TakenIn, Unfit, take_in};
pub use kind::FileKind;
pub use name::{BadName, FileName};

/// The largest file that can be attached, in bytes: 25 MB.
pub const FILE_MAX: usize = 25_000_000;
/// The most files that one statement can have.
pub const FILES_MAX: usize = 100;
/// The longest text about a file, in characters.
pub const WORDS_MAX: usize = 1000;

/// SHA-256 of a file's stored bytes: the same picture is the same file everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileHash([u8; 32]);

impl FileHash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> FileHash {
        FileHash(Sha256::digest(bytes).into())
    }

    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<FileHash> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(FileHash(bytes))
    }

    /// The first eight hexadecimal digits: what a file's name in a package starts with.
    pub fn short(self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

impl std::fmt::Display for FileHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for FileHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// What is known of a stored file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Names its bytes.
    pub hash: FileHash,
    /// What it is, told by its content.
    pub kind: FileKind,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// Width and height in pixels as a picture is seen; `None` for documents.
    pub size: Option<(u32, u32)>,
}

/// What a picture says to those who do not see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alt {
    /// Nobody said anything yet; a picture like that stops publication.
    Missing,
    /// Someone said that it only decorates.
    Decorative,
    /// What it shows.
    Words(String),
}

/// A file of a statement, with what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What readers see, and what the text calls it by.
    pub name: FileName,
    /// The file.
    pub file: Facts,
    /// For pictures.
    pub alt: Alt,
    /// A line below a picture, or about a document; may be empty.
    pub caption: String,
    /// Who made it; may be empty.
    pub credit: String,
}

impl Attachment {
    /// A file about which nothing is said yet.
    pub fn new(name: FileName, file: Facts) -> Attachment {
        Attachment { name, file, alt: Alt::Missing, caption: String::new(), credit: String::new() }
    }

    /// Its path in a package, such as `assets/1f2e3d4c-harbour.jpg`.
    pub fn path(&self) -> String {
        format!("assets/{}-{}", self.file.hash.short(), self.name)
    }
}

/// The file that an address in the text names. Names differ in more than the case of their
/// letters, and an address may be percent-encoded.
pub fn named<'a>(files: &'a [Attachment], address: &str) -> Option<&'a Attachment> {
    if files.is_empty() || address.contains('/') {
        return None;
    }
    let name = name::same(&name::decoded(address));
    files.iter().find(|file| name::same(file.name.as_str()) == name)
}

/// Why a list of files cannot be saved, in words for the person who made it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadList {
    /// Two files have one name.
    #[error("two files are called “{0}”; give one of them another name")]
    Twice(FileName),
    /// Too many.
    #[error("a statement can have at most {FILES_MAX} files")]
    TooMany,
    /// A text about a file is too long, or not one line.
    #[error("what is said of “{0}” must be one line of at most {WORDS_MAX} characters")]
    Words(FileName),
}

/// Whether these files may stand in one statement.
///
/// # Errors
/// [`BadList`] names the first thing that may not be.
pub fn check(files: &[Attachment]) -> Result<(), BadList> {
    if files.len() > FILES_MAX {
        return Err(BadList::TooMany);
    }
    let mut seen = std::collections::BTreeSet::new();
    for file in files {
        if !seen.insert(name::same(file.name.as_str())) {
            return Err(BadList::Twice(file.name.clone()));
        }
        let alt = if let Alt::Words(words) = &file.alt { words.as_str() } else { "" };
        if [alt, &file.caption, &file.credit]
            .into_iter()
            .any(|text| text.chars().count() > WORDS_MAX || text.chars().any(crate::limits::breaks_line))
        {
            return Err(BadList::Words(file.name.clone()));
        }
    }
    Ok(())
}

/// A name like the wanted one that no other file of the list has.
pub fn free_name(files: &[Attachment], wanted: &FileName) -> FileName {
    let taken = |name: &FileName| files.iter().any(|file| name::same(file.name.as_str()) == name::same(name.as_str()));
    let numbers = (2..).map(|number| wanted.numbered(number));
    std::iter::once(wanted.clone()).chain(numbers).find(|name| !taken(name)).unwrap_or_else(|| wanted.clone())
}
