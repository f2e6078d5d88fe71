//! What a file is, told by its first bytes and never by its name.

/// The kinds of file that a statement can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    Webp,
    /// A GIF picture.
    Gif,
    /// A PDF document.
    Pdf,
    /// A Word document in the open format.
    Docx,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [FileKind; 6] = [FileKind::Jpeg, FileKind::Png, FileKind::Webp, FileKind::Gif, FileKind::Pdf, FileKind::Docx];

    /// The kind of these bytes. A ZIP archive counts as a Word document; its parts decide.
    pub(super) fn of(bytes: &[u8]) -> Option<FileKind> {
        let riff = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(FileKind::Jpeg),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(FileKind::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(FileKind::Gif),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(FileKind::Pdf),
            [b'P', b'K', 3, 4, ..] => Some(FileKind::Docx),
            _ if riff => Some(FileKind::Webp),
            _ => None,
        }
    }

    /// Whether a page can show it.
    pub fn is_picture(self) -> bool {
        !matches!(self, FileKind::Pdf | FileKind::Docx)
    }

    /// The media type (IANA): what the store and packages call it.
    pub fn media_type(self) -> &'static str {
        match self {
            FileKind::Jpeg => "image/jpeg",
            FileKind::Png => "image/png",
            FileKind::Webp => "image/webp",
            FileKind::Gif => "image/gif",
            FileKind::Pdf => "application/pdf",
            FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// The kind that [`FileKind::media_type`] names.
    pub fn parse(media_type: &str) -> Option<FileKind> {
        FileKind::ALL.into_iter().find(|kind| kind.media_type() == media_type)
    }

    /// The ending of its name.
    pub fn extension(self) -> &'static str {
        match self {
            FileKind::Jpeg => "jpg",
            FileKind::Png => "png",
            FileKind::Webp => "webp",
            FileKind::Gif => "gif",
            FileKind::Pdf => "pdf",
            FileKind::Docx => "docx",
        }
    }

    /// What people call it.
    pub fn label(self) -> &'static str {
        match self {
            FileKind::Jpeg => "JPEG",
            FileKind::Png => "PNG",
            FileKind::Webp => "WebP",
            FileKind::Gif => "GIF",
            FileKind::Pdf => "PDF",
            FileKind::Docx => "Word",
        }
    }
}
