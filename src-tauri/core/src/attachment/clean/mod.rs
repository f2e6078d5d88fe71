//! A file's bytes on the way in: what it is, and what of it may be kept.
//!
//! A picture keeps what it needs to look as it does, and nothing else: each format has a list
//! of the parts that stay, so a part that nobody thought of goes. No pixel is decoded and none
//! changes. A document is searched for what nobody meant to publish.

use super::{FILE_MAX, Facts, FileHash, FileKind};
use crate::finding::{Finding, Severity};

mod docx;
mod gif;
mod jpeg;
mod orientation;
mod png;
mod webp;

/// A file that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// What it is.
    pub facts: Facts,
    /// Its bytes, cleaned.
    pub bytes: Vec<u8>,
    /// What whoever attached it should know.
    pub findings: Vec<Finding>,
}

/// Why a file cannot be attached.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is longer than the limit.
    #[error("it has {} MB and at most 25 MB fit. Make it smaller, for instance by saving the picture with fewer pixels", megabytes(*.0))]
    TooLarge(usize),
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// A drawing that can carry a program.
    #[error("an SVG drawing can carry a program. Save it as PNG and attach that")]
    Svg,
    /// An older Office file, or one with a password.
    #[error("it is an older Office file, or one with a password. Save it as DOCX or PDF without a password and attach that")]
    OldOffice,
    /// Its content is of no kind that can be attached.
    #[error(
        "its content is no JPEG, PNG, WebP or GIF picture and no PDF or DOCX document, whatever its name says. Save it as one of those and attach that"
    )]
    Unknown,
    /// The file breaks off or contradicts itself.
    #[error("it is damaged or incomplete: it starts like a {0} file and cannot be read to its end. Open it, save it again and attach that")]
    Broken(&'static str),
    /// A document holds something that nobody meant to publish.
    #[error("the document holds {0}. Take them out in Word, save it and attach that")]
    Holds(&'static str),
}

fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1_000_000)
}

/// Cleans a file.
///
/// # Errors
/// [`Unfit`] when it cannot be attached; a sentence that says what to do.
pub fn take_in(bytes: &[u8]) -> Result<TakenIn, Unfit> {
    if bytes.len() > FILE_MAX {
        return Err(Unfit::TooLarge(bytes.len()));
    }
    if bytes.is_empty() {
        return Err(Unfit::Empty);
    }
    let kind = FileKind::of(bytes).ok_or_else(|| unknown(bytes))?;
    let (clean, turned) =
        if kind.is_picture() { picture(kind, bytes).ok_or(Unfit::Broken(kind.label()))? } else { (document(kind, bytes)?, 1) };
    // A document that was packed anew may have grown.
    if clean.len() > FILE_MAX {
        return Err(Unfit::TooLarge(clean.len()));
    }
    let size = kind.is_picture().then(|| size(&clean, turned)).transpose()?;
    let facts = Facts { hash: FileHash::of(&clean), kind, bytes: u64::try_from(clean.len()).unwrap_or(u64::MAX), size };
    Ok(TakenIn { facts, bytes: clean, findings: findings(kind) })
}

/// What whoever attaches a file of this kind should know.
pub fn findings(kind: FileKind) -> Vec<Finding> {
    if kind != FileKind::Pdf {
        return Vec::new();
    }
    let message = "A PDF is published as it is: its author, its program, its dates and comments in it stay in the file. \
                   Look at its properties before it goes out.";
    vec![Finding::new("attachment", Severity::Warn, message.to_owned()).as_case("pdf", &[])]
}

/// A picture's bytes without what does not belong to the picture, and how it is turned.
fn picture(kind: FileKind, bytes: &[u8]) -> Option<(Vec<u8>, u8)> {
    match kind {
        FileKind::Jpeg => jpeg::clean(bytes),
        FileKind::Png => png::clean(bytes),
        FileKind::Webp => webp::clean(bytes),
        FileKind::Gif => gif::clean(bytes).map(|clean| (clean, 1)),
        FileKind::Pdf | FileKind::Docx => None,
    }
}

fn document(kind: FileKind, bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    match kind {
        FileKind::Docx => docx::clean(bytes),
        // Bytes behind the end mark are usual; a file without one breaks off.
        _ if memmem(bytes, b"%%EOF") => Ok(bytes.to_vec()),
        _ => Err(Unfit::Broken(kind.label())),
    }
}

fn size(bytes: &[u8], turned: u8) -> Result<(u32, u32), Unfit> {
    let broken = Unfit::Broken("picture");
    let size = imagesize::blob_size(bytes).map_err(|_| broken.clone())?;
    let (Ok(width), Ok(height)) = (u32::try_from(size.width), u32::try_from(size.height)) else { return Err(broken) };
    if width == 0 || height == 0 {
        return Err(broken);
    }
    Ok(if turned >= 5 { (height, width) } else { (width, height) })
}

fn unknown(bytes: &[u8]) -> Unfit {
    let start = bytes.get(..1024).unwrap_or(bytes);
    if memmem(start, b"<svg") || memmem(start, b"<!DOCTYPE svg") {
        Unfit::Svg
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        Unfit::OldOffice
    } else {
        Unfit::Unknown
    }
}

fn memmem(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// The bytes not read yet. Reading past the end is `None`, never a panic.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn u16_be(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes(self.take(2)?.try_into().ok()?))
    }

    fn u32_le(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }
}
