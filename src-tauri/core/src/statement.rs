//! A statement: one text in one language, made of turns.
//!
//! Answers what a statement is, and what its working text and its editions are. Which moves
//! between stages are legal is in [`crate::stage`]. It does not read labelled text (see [`crate::turns`])
//! and does not know where statements are kept.

use jiff::{Timestamp, civil::Date};

pub use crate::stage::{IllegalMove, Move, Stage};
use crate::{attachment::Attachment, category::CategoryId, id::id, lang::Lang, slug::Slug};

id!(
    /// Names a statement for ever, whatever its title, slug or section becomes.
    StatementId
);
id!(
    /// Names a turn for ever: comments, approvals and translations bind to it.
    TurnId
);
id!(
    /// Names one saved text of a statement. Never leaves the newsroom.
    RevisionId
);
id!(
    /// Joins the statements that say the same in several languages.
    SetId
);

impl TurnId {
    /// The last twelve hexadecimal digits: what a published anchor is made of.
    ///
    /// The first digits of a version 7 UUID are its clock (RFC 9562, 5.7) and would collide
    /// between turns made in the same instant; the last are random.
    pub fn anchor(self) -> String {
        let hex = self.0.simple().to_string();
        hex.chars().skip(20).collect()
    }
}

/// What a turn does in the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Opens an exchange.
    Question,
    /// Belongs to the question before it.
    Answer,
    /// Stands before, between or after exchanges: an introduction, a moderator, a plain statement.
    Text,
}

impl Role {
    /// The word used in files, on the command line and in the store.
    pub fn word(self) -> &'static str {
        match self {
            Role::Question => "question",
            Role::Answer => "answer",
            Role::Text => "text",
        }
    }

    /// The role that [`Role::word`] names.
    pub fn parse(word: &str) -> Option<Self> {
        [Role::Question, Role::Answer, Role::Text].into_iter().find(|role| role.word() == word)
    }
}

/// One speaker's part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Never changes, so that anchors, comments and approvals keep their place.
    pub id: TurnId,
    /// Question, answer or text.
    pub role: Role,
    /// The label as it stands on the page, without outlet and colon. `None` means the
    /// language's own word for the role ("Question", "Answer"), or no label for a text turn.
    pub speaker: Option<String>,
    /// The medium or name in brackets after the label.
    pub outlet: Option<String>,
    /// The words, kept byte for byte.
    pub markdown: String,
    /// The turn that this one translates.
    pub origin: Option<TurnId>,
}

/// What stands above and around the turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The headline: one line, 1 to 255 characters once it is published; a draft may lack it.
    pub title: String,
    /// The last part of the web address; `None` means that the title proposes it.
    pub slug: Option<Slug>,
    /// The public summary, at most a few sentences.
    pub summary: String,
    /// The language of the text.
    pub lang: Lang,
    /// The category that the statement is filed in.
    pub section: Option<CategoryId>,
    /// Where the text is issued.
    pub place: Option<String>,
    /// The date shown on the page; `None` means the day of first publication.
    pub date: Option<Date>,
    /// What sort of text it is.
    pub kind: Kind,
    /// Its pictures and documents, in the order in which they are listed.
    pub files: Vec<Attachment>,
}

impl Head {
    /// An empty head in a language.
    pub fn new(lang: Lang) -> Self {
        Head {
            title: String::new(),
            slug: None,
            summary: String::new(),
            lang,
            section: None,
            place: None,
            date: None,
            kind: Kind::SpokespersonRemarks,
            files: Vec::new(),
        }
    }
}

/// The sorts of text a newsroom issues, by the names of the package format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Written questions and answers attributed to a spokesperson.
    SpokespersonRemarks,
    /// A transcript with several speakers.
    PressConference,
    /// An announcement.
    PressRelease,
    /// The issuer's own text without questions.
    Statement,
    /// A speech, as delivered or as prepared.
    Speech,
    /// A notice of an event.
    Advisory,
}

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Kind; 6] =
        [Kind::SpokespersonRemarks, Kind::PressConference, Kind::PressRelease, Kind::Statement, Kind::Speech, Kind::Advisory];

    /// The word used in packages, on the command line and in the store.
    pub fn word(self) -> &'static str {
        match self {
            Kind::SpokespersonRemarks => "spokesperson_remarks",
            Kind::PressConference => "press_conference",
            Kind::PressRelease => "press_release",
            Kind::Statement => "statement",
            Kind::Speech => "speech",
            Kind::Advisory => "advisory",
        }
    }

    /// The kind that [`Kind::word`] names.
    pub fn parse(word: &str) -> Option<Self> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How near the text is to what was said, by the names of the package format.
    pub fn record_type(self) -> &'static str {
        match self {
            Kind::PressConference => "edited",
            Kind::Speech => "as_prepared",
            _ => "written_qa",
        }
    }
}

/// The head and the turns together: what one revision holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What stands above and around the turns.
    pub head: Head,
    /// The parts in reading order.
    pub turns: Vec<Turn>,
}

impl Text {
    /// How many questions the text answers.
    pub fn questions(&self) -> usize {
        self.turns.iter().filter(|turn| turn.role == Role::Question).count()
    }

    /// The label of the first answer: who is speaking, for heads and front matter.
    pub fn spokesperson(&self) -> Option<&str> {
        self.turns.iter().find(|turn| turn.role == Role::Answer).and_then(|turn| turn.speaker.as_deref())
    }
}

/// A statement with its working text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Names it for ever.
    pub id: StatementId,
    /// Its language set.
    pub set: SetId,
    /// Where it stands on its way to the public.
    pub stage: Stage,
    /// The saved text that is being worked on.
    pub revision: RevisionId,
    /// The working text.
    pub text: Text,
    /// When the working text was last saved.
    pub saved_at: Timestamp,
}

/// A published text. Pages, feeds and packages are made of editions only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The statement it belongs to.
    pub statement: StatementId,
    /// Its language set.
    pub set: SetId,
    /// 1, 2, …
    pub number: u32,
    /// The saved text that it pins.
    pub revision: RevisionId,
    /// When this edition was published.
    pub published_at: Timestamp,
    /// When edition 1 was published.
    pub first_published_at: Timestamp,
    /// What changed, for the public; `None` for first editions and minor fixes.
    pub change_note: Option<String>,
    /// The published text. Its slug is always set.
    pub text: Text,
}
