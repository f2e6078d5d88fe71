//! Pictures and documents of the window: taking them in by their bytes, and showing them.
//!
//! Bytes come from a drop, from the clipboard, or from a file that was chosen in a native
//! dialog; the window never names a path.

use std::{
    collections::BTreeMap,
    io::Read,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use lectern_core::attachment::{self, Alt, Attachment, FILE_MAX, Facts, FileHash, FileKind, FileName};

use super::{
    Answer, FindingView, UiError,
    forms::{both, out},
};
use crate::desk::{Desk, Refusal, Taken};

both! {
    /// Take in a file that was dropped or pasted. A message holds at most a megabyte of it, so
    /// that large files come in several; they are put together by their upload.
    pub struct AddFile {
        /// Names the upload: any id that the window makes up.
        pub upload: String,
        /// What the file is called.
        pub name: String,
        /// The next bytes, in base 64.
        pub part: String,
        /// Nothing follows.
        pub last: bool,
    }

    /// Let the officer choose a file, and take it in.
    pub struct ChooseFile {
        /// The dialog offers pictures only.
        pub picture: bool,
    }

    /// Ask for a file's bytes.
    pub struct ReadFile {
        /// SHA-256 of its bytes.
        pub hash: String,
    }

    /// A picture or document of a statement, with what is said of it.
    pub struct FileView {
        /// What readers see, and what the text calls it by.
        pub name: String,
        /// SHA-256 of its bytes.
        pub hash: String,
        /// What it is.
        pub media_type: String,
        /// How long it is, in bytes.
        pub bytes: u64,
        /// Width in pixels; null for documents.
        pub width: Option<u32>,
        /// Height in pixels; null for documents.
        pub height: Option<u32>,
        /// What a picture shows. Null: nobody said anything yet; empty: it only decorates.
        pub alt: Option<String>,
        /// A line below it.
        pub caption: String,
        /// Who made it.
        pub credit: String,
    }
}

out! {
    /// A file that was taken in and that no text names yet.
    pub struct AddedFile {
        /// The file; null when more is to come, or when the dialog was closed.
        pub file: Option<FileView>,
        /// What whoever attached it should know.
        pub findings: Vec<FindingView>,
    }

    /// A file's bytes.
    pub struct FileData {
        /// As a `data:` address, which a page can show without asking anyone.
        pub url: String,
    }
}

impl FileView {
    /// The file that the editor sent. What is said of it is made to fit, so that no remark
    /// about a picture keeps a text from being saved.
    fn into_attachment(self) -> Result<Attachment, UiError> {
        let unknown = || Refusal::NotOurFile { name: self.name.clone() };
        let kind = FileKind::parse(&self.media_type).ok_or_else(unknown)?;
        let hash = FileHash::parse(&self.hash).ok_or_else(unknown)?;
        let line = |text: &str| -> String {
            let text: String = text.chars().map(|c| if lectern_core::limits::breaks_line(c) { ' ' } else { c }).collect();
            text.trim().chars().take(attachment::WORDS_MAX).collect()
        };
        let alt = match self.alt.as_deref().map(line) {
            None => Alt::Missing,
            Some(words) if words.is_empty() => Alt::Decorative,
            Some(words) => Alt::Words(words),
        };
        let file = Facts { hash, kind, bytes: self.bytes, size: self.width.zip(self.height) };
        Ok(Attachment { name: FileName::propose(&self.name, kind), file, alt, caption: line(&self.caption), credit: line(&self.credit) })
    }
}

/// The files that the editor sent, no two by one name.
///
/// # Errors
/// When one is not a file.
pub fn files(views: Vec<FileView>) -> Result<Vec<Attachment>, UiError> {
    let mut files: Vec<Attachment> = Vec::with_capacity(views.len());
    for view in views {
        let mut file = view.into_attachment()?;
        file.name = attachment::free_name(&files, &file.name);
        files.push(file);
    }
    Ok(files)
}

impl From<&Attachment> for FileView {
    fn from(file: &Attachment) -> FileView {
        FileView {
            name: file.name.to_string(),
            hash: file.file.hash.to_string(),
            media_type: file.file.kind.media_type().to_owned(),
            bytes: file.file.bytes,
            width: file.file.size.map(|(width, _)| width),
            height: file.file.size.map(|(_, height)| height),
            alt: match &file.alt {
                Alt::Missing => None,
                Alt::Decorative => Some(String::new()),
                Alt::Words(words) => Some(words.clone()),
            },
            caption: file.caption.clone(),
            credit: file.credit.clone(),
        }
    }
}

/// The longest part of a file that one message may hold, in letters of base 64.
const PART_MAX: usize = 1_500_000;
/// How many files may be on their way at once; the oldest one makes room.
const UPLOADS_MAX: usize = 4;

/// Files of which some bytes came and others did not yet.
#[derive(Debug, Default)]
pub struct Uploads(Mutex<BTreeMap<String, Vec<u8>>>);

impl Uploads {
    /// Puts a part behind those that came before; answers the whole file behind the last one.
    fn add(&self, args: &AddFile) -> Answer<Option<Vec<u8>>> {
        let mut uploads = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bytes = uploads.remove(&args.upload).unwrap_or_default();
        if args.part.len() > PART_MAX {
            return Err(Refusal::PartTooLong { name: args.name.clone() }.into());
        }
        let part = STANDARD.decode(&args.part).map_err(|_| Refusal::PartDamaged { name: args.name.clone() })?;
        bytes.extend_from_slice(&part);
        // One byte over the limit is enough for the sentence about it.
        if args.last || bytes.len() > FILE_MAX {
            return Ok(Some(bytes));
        }
        while uploads.len() >= UPLOADS_MAX {
            uploads.pop_first();
        }
        uploads.insert(args.upload.clone(), bytes);
        Ok(None)
    }
}

/// Takes in a part of a file; with the last one the file.
///
/// # Errors
/// When the file cannot be attached, in a sentence.
pub async fn add_file(desk: &Desk, uploads: &Uploads, args: AddFile) -> Answer<AddedFile> {
    let Some(bytes) = uploads.add(&args)? else { return Ok(AddedFile { file: None, findings: Vec::new() }) };
    Ok(desk.call(move |newsroom| newsroom.take_in_file(&args.name, &bytes)).await.map(added)?)
}

/// Takes in the file that was chosen in a dialog.
///
/// # Errors
/// When it cannot be read or attached, in a sentence.
pub async fn take_file(desk: &Desk, path: PathBuf) -> Answer<AddedFile> {
    let called = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = read(&path).map_err(|error| Refusal::FileNotRead { name: called.clone(), detail: error.to_string() })?;
    Ok(desk.call(move |newsroom| newsroom.take_in_file(&called, &bytes)).await.map(added)?)
}

/// The bytes of a stored file.
///
/// # Errors
/// When there is none.
pub async fn read_file(desk: &Desk, args: ReadFile) -> Answer<FileData> {
    let hash = FileHash::parse(&args.hash).ok_or(Refusal::NoSuchFile)?;
    Ok(FileData { url: desk.call(move |newsroom| newsroom.file_url(hash)).await? })
}

fn added(taken: Taken) -> AddedFile {
    let findings: Vec<FindingView> = taken.findings.iter().map(Into::into).collect();
    AddedFile { file: Some((&Attachment::new(taken.name, taken.facts)).into()), findings }
}

/// A file's bytes, up to one more than can be attached.
fn read(path: &std::path::Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(FILE_MAX).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
