//! What goes both ways between the window and the desk, and the conversions at the edge.
//! Answers are in [`super::answers`], questions in [`super::asks`].

use lectern_core::{
    attachment::{self, Alt, Attachment, Facts, FileHash, FileKind, FileName},
    category::CategoryId,
    finding::{Finding, Severity as CoreSeverity},
    labels::Pack,
    lang::Lang,
    slug::Slug,
    statement::{self, Head, Text, Turn, TurnId},
};
use serde::{Deserialize, Serialize};

use super::{FindingView, RoleWords, UiError};
use crate::desk::Refusal;

/// A view that goes out.
macro_rules! out {
    ($($item:item)*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $item
    )* };
}

/// A view that goes both ways, or only in.
macro_rules! both {
    ($($item:item)*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(deny_unknown_fields)]
        $item
    )* };
}

pub(super) use {both, out};

/// An enum of words that are the same in core and in the window.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident = $core:path { $($(#[$each:meta])* $variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$each])* $variant),* }

        impl From<$core> for $name {
            fn from(value: $core) -> Self {
                use $core as Core;
                match value { $(Core::$variant => $name::$variant),* }
            }
        }

        impl From<$name> for $core {
            fn from(value: $name) -> Self {
                use $core as Core;
                match value { $($name::$variant => Core::$variant),* }
            }
        }
    };
}

words! {
    /// What a turn does in the conversation.
    Role = statement::Role {
        /// Opens an exchange.
        Question,
        /// Belongs to the question before it.
        Answer,
        /// Stands before, between or after exchanges.
        Text,
    }
}

words! {
    /// Where a statement stands on its way to the public.
    Stage = statement::Stage {
        /// Being written.
        Draft,
        /// With the reviewers.
        InReview,
        /// Back at the drafter's.
        ChangesRequested,
        /// Cleared, not yet public.
        Approved,
        /// Cleared, with an instant of publication.
        Scheduled,
        /// Public.
        Published,
        /// Replaced by a newer statement.
        Superseded,
        /// No longer current.
        Withdrawn,
        /// Removed everywhere.
        Killed,
        /// Never used.
        Spiked,
    }
}

words! {
    /// What sort of text a statement is.
    Kind = statement::Kind {
        /// Written questions and answers.
        SpokespersonRemarks,
        /// A transcript with several speakers.
        PressConference,
        /// An announcement.
        PressRelease,
        /// The issuer's own text.
        Statement,
        /// A speech.
        Speech,
        /// A notice of an event.
        Advisory,
    }
}

words! {
    /// What a list is sorted by.
    Sort = lectern_store::statements::Sort {
        /// When the working text was saved.
        Saved,
        /// The title, as its language sorts it.
        Title,
        /// When the answer is due.
        Due,
        /// When the newest edition was published.
        Published,
    }
}

words! {
    /// Which end of a list comes first.
    Direction = lectern_store::statements::Direction {
        /// The earliest, or A.
        Up,
        /// The latest, or Z.
        Down,
    }
}

/// A time on the newsroom's calendar. Days are written YYYY-MM-DD and both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "time", rename_all = "snake_case", deny_unknown_fields)]
pub enum Updated {
    /// Since Monday.
    ThisWeek,
    /// Since the first of the month.
    ThisMonth,
    /// From a day to another one; null is open.
    Between {
        /// The first day.
        from: Option<String>,
        /// The last day.
        until: Option<String>,
    },
}

words! {
    /// The direction in which a language is written.
    Dir = lectern_core::lang::Dir {
        /// Left to right.
        Ltr,
        /// Right to left.
        Rtl,
    }
}

words! {
    /// How much a finding weighs.
    Severity = CoreSeverity {
        /// Worth knowing.
        Note,
        /// Someone should look.
        Warn,
        /// Stops publication.
        Block,
    }
}

words! {
    /// What a site package holds.
    Format = crate::desk::Format {
        /// Pages only.
        Html,
        /// Source files only.
        Markdown,
        /// Both.
        Both,
    }
}

words! {
    /// What may be done with an answer.
    Terms = lectern_core::query_sheet::Terms {
        /// With the speaker's name.
        OnTheRecord,
        /// Without the name, with a description that was agreed.
        OnBackground,
        /// Not to be used.
        OffTheRecord,
    }
}

words! {
    /// In which of two texts words stand.
    Presence = lectern_core::compare::Presence {
        /// In both.
        Both,
        /// Only in the newer one.
        Inserted,
        /// Only in the older one.
        Deleted,
    }
}

words! {
    /// What a mark in a text says.
    MarkKind = lectern_spelling::Kind {
        /// No dictionary has the word.
        Spelling,
        /// The same word twice in a row.
        DoubledWord,
        /// French sets a no-break space here.
        NoBreakSpace,
        /// A sign of Latin text between Chinese characters.
        ChinesePunctuation,
        /// A sign of Latin text after an Arabic word.
        ArabicPunctuation,
    }
}

words! {
    /// What happened to a turn between two texts.
    Fate = lectern_core::compare::Fate {
        /// Nothing.
        Same,
        /// Its label or its words changed.
        Edited,
        /// It stands elsewhere.
        Moved,
        /// It is new.
        Added,
        /// It is gone.
        Removed,
    }
}

words! {
    /// Which of a translation and its source has something.
    TextSide = lectern_core::translation::Side {
        /// The source.
        Source,
        /// The translation.
        Translation,
    }
}

both! {
    /// Who asked, by when, and on which terms. Times are in the newsroom's zone, as
    /// YYYY-MM-DDTHH:MM. Never published, never exported.
    pub struct QueryView {
        /// The person who asked.
        pub journalist: String,
        /// The medium.
        pub outlet: String,
        /// A telephone number or address.
        pub contact: String,
        /// How it came.
        pub channel: String,
        /// When it came.
        pub asked_at: Option<String>,
        /// When the answer is due.
        pub deadline: Option<String>,
        /// What may be done with the answer.
        pub terms: Terms,
    }

    /// A name in one language.
    pub struct LangName {
        /// The language's tag.
        pub lang: String,
        /// The name.
        pub name: String,
    }

    /// One speaker's part, as the editor holds it. New turns get their id from the UI (UUIDv7).
    pub struct TurnView {
        /// Its id, for ever.
        pub id: String,
        /// Question, answer or text.
        pub role: Role,
        /// The label without outlet and colon; null means the language's own word for the role.
        pub speaker: Option<String>,
        /// The medium or name in brackets.
        pub outlet: Option<String>,
        /// The words, byte for byte.
        pub markdown: String,
        /// The turn that this one translates.
        pub origin: Option<String>,
    }

    /// What stands above and around the turns.
    pub struct HeadView {
        /// The headline.
        pub title: String,
        /// Null: the title proposes it.
        pub slug: Option<String>,
        /// The public summary.
        pub summary: String,
        /// A language tag.
        pub lang: String,
        /// A category's id.
        pub section: Option<String>,
        /// Where it is issued.
        pub place: Option<String>,
        /// YYYY-MM-DD; null: the day of first publication.
        pub date: Option<String>,
        /// What sort of text it is.
        pub kind: Kind,
        /// Its pictures and documents, in the order in which they are listed.
        pub files: Vec<FileView>,
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

impl TurnView {
    /// The turn that the editor sent.
    ///
    /// # Errors
    /// When its id is none.
    pub fn into_turn(self) -> Result<Turn, UiError> {
        let id = |text: &str| TurnId::parse(text).ok_or(Refusal::TurnWithoutId);
        let label = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(Turn {
            id: id(&self.id)?,
            role: self.role.into(),
            speaker: label(self.speaker),
            outlet: label(self.outlet),
            // Control characters can be typed into no field, but pasted into some.
            markdown: lectern_core::limits::clean(&self.markdown).0,
            origin: self.origin.as_deref().map(id).transpose()?,
        })
    }
}

impl From<&Turn> for TurnView {
    fn from(turn: &Turn) -> TurnView {
        TurnView {
            id: turn.id.to_string(),
            role: turn.role.into(),
            speaker: turn.speaker.clone(),
            outlet: turn.outlet.clone(),
            markdown: turn.markdown.clone(),
            origin: turn.origin.map(|origin| origin.to_string()),
        }
    }
}

impl HeadView {
    /// The head that the editor sent.
    ///
    /// # Errors
    /// A sentence about the field that is not usable.
    pub fn into_head(self) -> Result<Head, UiError> {
        let words = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let slug = words(self.slug).map(|slug| Slug::parse(&slug)).transpose()?;
        let date = words(self.date);
        let date = date.map(|date| date.parse().map_err(|_| Refusal::NotADate { date })).transpose()?;
        Ok(Head {
            title: self.title.trim().replace('\n', " "),
            slug,
            summary: lectern_core::limits::clean(&self.summary).0,
            lang: Lang::parse(&self.lang)?,
            section: self.section.as_deref().map(category).transpose()?,
            place: words(self.place),
            date,
            kind: self.kind.into(),
            files: files(self.files)?,
        })
    }
}

impl From<&Head> for HeadView {
    fn from(head: &Head) -> HeadView {
        HeadView {
            title: head.title.clone(),
            slug: head.slug.as_ref().map(ToString::to_string),
            summary: head.summary.clone(),
            lang: head.lang.to_string(),
            section: head.section.map(|section| section.to_string()),
            place: head.place.clone(),
            date: head.date.map(|date| date.to_string()),
            kind: head.kind.into(),
            files: head.files.iter().map(Into::into).collect(),
        }
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

impl From<&Finding> for FindingView {
    fn from(finding: &Finding) -> FindingView {
        FindingView {
            check: finding.check.to_owned(),
            severity: finding.severity.into(),
            turn: finding.span.and_then(|span| span.turn).map(|turn| turn.to_string()),
            message: finding.message.clone(),
            case: finding.case.to_owned(),
            args: finding.args.clone(),
        }
    }
}

impl RoleWords {
    /// The words of a language.
    pub fn of(lang: &Lang) -> RoleWords {
        let pack = Pack::of(lang);
        RoleWords { question: pack.question.to_owned(), answer: pack.answer.to_owned() }
    }
}

/// A head and turns that the editor sent, as one text.
///
/// # Errors
/// A sentence about what is not usable.
pub fn text(head: HeadView, turns: Vec<TurnView>) -> Result<Text, UiError> {
    let turns = turns.into_iter().map(TurnView::into_turn).collect::<Result<Vec<_>, _>>()?;
    Ok(Text { head: head.into_head()?, turns })
}

/// A category's id.
///
/// # Errors
/// When it is none.
pub fn category(text: &str) -> Result<CategoryId, UiError> {
    CategoryId::parse(text).ok_or_else(|| Refusal::NoSuchCategory.into())
}
