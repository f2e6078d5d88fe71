//! The words of native dialogs, in the languages of the window. Their buttons are the system's.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// A language that the window speaks. The window names one of these and never sends words for a
/// dialog, so that no text can make a dialog ask for something else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WindowLang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Chinese.
    Zh,
    /// Arabic.
    Ar,
}

impl WindowLang {
    /// Every language of the window.
    pub const ALL: [WindowLang; 4] = [WindowLang::En, WindowLang::Fr, WindowLang::Zh, WindowLang::Ar];
}

/// What a native dialog says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Title {
    /// Over the choice of a package's folder.
    ExportTo,
    /// Over the choice of a place for the text of the editor.
    SaveCopy,
    /// Over the choice of a place for a PDF.
    SavePdf,
    /// Over the choice of a picture.
    InsertPicture,
    /// Over the choice of a file.
    AttachFile,
    /// The kinds of files that are offered for a picture.
    Pictures,
    /// The kinds of files that are offered for attaching.
    PicturesAndDocuments,
}

impl Title {
    /// The words in a language.
    pub fn in_words(self, lang: WindowLang) -> &'static str {
        let [en, fr, zh, ar] = match self {
            Title::ExportTo => ["Export to", "Exporter vers", "导出到", "التصدير إلى"],
            Title::SaveCopy => ["Save a copy", "Enregistrer une copie", "保存副本", "حفظ نسخة"],
            Title::SavePdf => ["Save as PDF", "Enregistrer en PDF", "另存为 PDF", "حفظ بصيغة PDF"],
            Title::InsertPicture => ["Insert a picture", "Insérer une image", "插入图片", "إدراج صورة"],
            Title::AttachFile => ["Attach a file", "Joindre un fichier", "附加文件", "إرفاق ملف"],
            Title::Pictures => ["Pictures", "Images", "图片", "صور"],
            Title::PicturesAndDocuments => ["Pictures, PDF, Word", "Images, PDF, Word", "图片、PDF、Word", "صور وPDF وWord"],
        };
        match lang {
            WindowLang::En => en,
            WindowLang::Fr => fr,
            WindowLang::Zh => zh,
            WindowLang::Ar => ar,
        }
    }
}

/// The language that the window said last; English before it says one.
#[derive(Debug, Default)]
pub struct Spoken(Mutex<WindowLang>);

impl Spoken {
    /// The window speaks another language now.
    pub fn set(&self, lang: WindowLang) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = lang;
    }

    /// The words of a dialog in that language.
    pub fn title(&self, title: Title) -> &'static str {
        title.in_words(*self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
