//! Core's own refusals as the desk's, and the words that English sentences share.

use lectern_core::{
    attachment::{self, BadList, Unfit},
    category::MoveRefused,
    house_word::{self, BadHouseWord},
    lang::BadLang,
    limits::{self, OverLimit},
    profile::BadProfile,
    slug::BadSlug,
    stage::IllegalMove,
};

use super::{Refusal, sentence};

/// Core's errors with the same meaning: each goes to the refusal that has its words.
macro_rules! refused {
    ($($error:ty { $($from:pat => $to:expr),* $(,)? })*) => { $(
        impl From<$error> for Refusal {
            fn from(error: $error) -> Refusal {
                match error { $($from => $to),* }
            }
        }

        impl From<$error> for super::DeskError {
            fn from(error: $error) -> super::DeskError {
                super::DeskError::Refused(error.into())
            }
        }
    )* };
}

refused! {
    BadSlug {
        BadSlug::Form(slug) => Refusal::SlugForm { slug },
        BadSlug::Reserved(slug) => Refusal::SlugReserved { slug },
    }
    BadProfile {
        BadProfile::BaseUrl => Refusal::BaseUrl,
        BadProfile::TimeZone(zone) => Refusal::TimeZone { zone },
        BadProfile::Lines(field, rest) => Refusal::ProfileLine { field: field.to_owned(), rest: rest.to_owned() },
        BadProfile::Label(label) => Refusal::ProfileLabel { label },
    }
    MoveRefused {
        MoveRefused::Cycle => Refusal::CategoryBelowItself,
        MoveRefused::Unknown => Refusal::NoSuchCategory,
    }
    OverLimit {
        OverLimit::Title(characters) => Refusal::TitleTooLong { characters, max: limits::TITLE_MAX },
        OverLimit::TitleLines => Refusal::TitleLines,
        OverLimit::Turn(turn) => Refusal::TurnTooLong { turn },
        OverLimit::Statement => Refusal::StatementTooLong,
        OverLimit::Control(turn) => Refusal::ControlCharacter { turn },
        OverLimit::Files(BadList::Twice(name)) => Refusal::FileNameTwice { name: name.to_string() },
        OverLimit::Files(BadList::TooMany) => Refusal::TooManyFiles { max: attachment::FILES_MAX },
        OverLimit::Files(BadList::Words(name)) => Refusal::FileWords { name: name.to_string(), max: attachment::WORDS_MAX },
    }
    BadHouseWord {
        BadHouseWord::NoLetter(word) => Refusal::WordWithoutLetter { word },
        BadHouseWord::Several(word) => Refusal::SeveralWords { word },
        BadHouseWord::Long => Refusal::WordTooLong { max: house_word::WORD_MAX },
    }
    IllegalMove {
        error => Refusal::WrongStage { stage: error.from.word().to_owned(), said: sentence(&error.to_string()) },
    }
    BadLang {
        error => Refusal::NotALanguage { tag: error.tag().to_owned() },
    }
}

impl Refusal {
    /// A file of this name cannot be attached.
    pub(super) fn unfit(name: String, unfit: &Unfit) -> Refusal {
        match *unfit {
            Unfit::TooLarge(bytes) => Refusal::FileTooLarge { name, megabytes: bytes.div_ceil(1_000_000) },
            Unfit::Empty => Refusal::FileEmpty { name },
            Unfit::Svg => Refusal::FileIsSvg { name },
            Unfit::OldOffice => Refusal::FileIsOldOffice { name },
            Unfit::Unknown => Refusal::FileOfNoKind { name },
            Unfit::Broken(kind) => Refusal::FileBroken { name, kind: kind.to_owned() },
            Unfit::Holds(what) => Refusal::FileHolds { name, what: what.to_owned() },
        }
    }
}

/// What a category holds, counted.
pub(super) fn contents(statements: usize, categories: usize) -> String {
    let count = |n: usize, one: &str, many: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {many}") };
    match (statements, categories) {
        (0, categories) => count(categories, "category", "categories"),
        (statements, 0) => count(statements, "statement", "statements"),
        (statements, categories) => {
            format!("{} and {}", count(statements, "statement", "statements"), count(categories, "category", "categories"))
        }
    }
}

/// A title in a sentence.
pub(super) fn quoted(title: &str) -> String {
    if title.is_empty() { "an untitled statement".to_owned() } else { format!("“{title}”") }
}

/// A language in a sentence.
pub(super) fn name_of(lang: &str) -> &str {
    match lang {
        "en" => "English",
        "fr" => "French",
        "zh" => "Chinese",
        "ar" => "Arabic",
        tag => tag,
    }
}

/// Names in a sentence.
pub(super) fn list_of(names: &[String]) -> String {
    names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
}
