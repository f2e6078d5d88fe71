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
use lectern_core::attachment::{Attachment, FILE_MAX, FileHash};

use super::{AddFile, AddedFile, FileData, FindingView, ReadFile, UiError};
use crate::desk::{Desk, Refusal, Taken};

type Answer<T> = Result<T, UiError>;

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
