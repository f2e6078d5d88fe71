//! A text as the editor holds it: its head and its turns, and what a language brings with it.

use lectern_core::{
    labels::Pack,
    lang::Lang,
    slug::Slug,
    statement::{self, Head, Text, Turn, TurnId},
};

use super::{
    Answer, FileView, UiError,
    categories::category,
    files::files,
    forms::{both, out, words},
};
use crate::desk::Refusal;

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
    /// The direction in which a language is written.
    Dir = lectern_core::lang::Dir {
        /// Left to right.
        Ltr,
        /// Right to left.
        Rtl,
    }
}

out! {
    /// The language's own words for a role without a speaker.
    pub struct RoleWords {
        /// For a question.
        pub question: String,
        /// For an answer.
        pub answer: String,
    }
}

both! {
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

pub(super) fn parse_lang(text: &str) -> Answer<Lang> {
    Ok(Lang::parse(text)?)
}
