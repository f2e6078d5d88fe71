//! What the window sees and sends: plain structs, converted at the edge.

use lectern_core::{
    category::CategoryId,
    finding::{Finding, Severity as CoreSeverity},
    labels::Pack,
    lang::Lang,
    slug::Slug,
    statement::{self, Head, Text, Turn, TurnId},
};
use serde::{Deserialize, Serialize};

use super::UiError;

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
    }

    /// Ask for the newsroom.
    pub struct GetNewsroom {}

    /// Ask for a page of statements, newest first. A section stands for everything below it.
    pub struct ListStatements {
        /// A category's id.
        pub section: Option<String>,
        /// Only this stage.
        pub stage: Option<Stage>,
        /// Only this language.
        pub lang: Option<String>,
        /// The `next` of the page before.
        pub after: Option<String>,
        /// How many rows at most.
        pub limit: u32,
    }

    /// Open a statement.
    pub struct OpenStatement {
        /// Its id.
        pub id: String,
    }

    /// Make a draft.
    pub struct NewStatement {
        /// The headline; may be empty.
        pub title: String,
        /// A language tag; null: the newsroom's own.
        pub lang: Option<String>,
        /// A category's id.
        pub section: Option<String>,
    }

    /// Save what the editor holds.
    pub struct SaveStatement {
        /// Its id.
        pub id: String,
        /// The saved text that the editor started from.
        pub base: String,
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
        /// The internal note.
        pub note: String,
    }

    /// Render a text that may not be saved yet.
    pub struct RenderArticle {
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
    }

    /// Render one exchange or text turn.
    pub struct RenderBlock {
        /// The statement's language.
        pub lang: String,
        /// A question with its answers, or one text turn.
        pub turns: Vec<TurnView>,
    }

    /// Read pasted plain text.
    pub struct ReadPastedText {
        /// The statement's language.
        pub lang: String,
        /// The text.
        pub text: String,
    }

    /// Publish the saved text.
    pub struct PublishStatement {
        /// Its id.
        pub id: String,
        /// The saved text that was looked at.
        pub base: String,
        /// What changed, for the public.
        pub change_note: Option<String>,
    }

    /// Add a category.
    pub struct AddCategory {
        /// The name in the breadcrumb.
        pub name: String,
        /// Null: the name proposes it.
        pub slug: Option<String>,
        /// The category to put it in.
        pub parent: Option<String>,
    }

    /// Give a category another name or address.
    pub struct RenameCategory {
        /// Its id.
        pub id: String,
        /// The new name.
        pub name: String,
        /// Null: as it was.
        pub slug: Option<String>,
    }

    /// Move a category with everything below it.
    pub struct MoveCategory {
        /// Its id.
        pub id: String,
        /// The category to put it in; null: the top.
        pub parent: Option<String>,
        /// Its place among its new siblings, from 0.
        pub position: u32,
    }

    /// Remove a category.
    pub struct RemoveCategory {
        /// Its id.
        pub id: String,
        /// Where its content goes: a category's id, or `/` for the top level. A filled category
        /// needs one.
        pub move_to: Option<String>,
    }

    /// Start an export.
    pub struct StartExport {
        /// What the package holds.
        pub format: Format,
        /// Only this section and what stands below it.
        pub section: Option<String>,
    }

    /// Ask how far the export is.
    pub struct ExportStatus {}

    /// Stop the export.
    pub struct CancelExport {}
}

out! {
    /// The language's own words for a role without a speaker.
    pub struct RoleWords {
        /// For a question.
        pub question: String,
        /// For an answer.
        pub answer: String,
    }

    /// A statement with its working text.
    pub struct StatementView {
        /// Its id.
        pub id: String,
        /// Its language set.
        pub set: String,
        /// Its stage.
        pub stage: Stage,
        /// The newest edition's number.
        pub edition: Option<u32>,
        /// When that was published.
        pub published_at: Option<String>,
        /// The working text differs from the newest edition.
        pub changed: bool,
        /// The head.
        pub head: HeadView,
        /// The slug that would be used now.
        pub effective_slug: String,
        /// The language's direction.
        pub dir: Dir,
        /// The language's words for roles.
        pub words: RoleWords,
        /// The turns.
        pub turns: Vec<TurnView>,
        /// The saved text that was read; a save names it as its base.
        pub revision: String,
        /// When it was saved.
        pub saved_at: String,
        /// The internal note: never published, never exported.
        pub note: String,
    }

    /// A statement in a list.
    pub struct StatementRow {
        /// Its id.
        pub id: String,
        /// The headline.
        pub title: String,
        /// Its language.
        pub lang: String,
        /// The language's direction.
        pub dir: Dir,
        /// Its stage.
        pub stage: Stage,
        /// The newest edition's number.
        pub edition: Option<u32>,
        /// The working text differs from the newest edition.
        pub changed: bool,
        /// A category's id.
        pub section: Option<String>,
        /// How many questions it answers.
        pub questions: u32,
        /// When it was last saved.
        pub saved_at: String,
    }

    /// A page of a list.
    pub struct StatementPage {
        /// The rows.
        pub rows: Vec<StatementRow>,
        /// How many statements pass the filter.
        pub total: u64,
        /// Give it back as `after` to read on; null at the end.
        pub next: Option<String>,
    }

    /// A category.
    pub struct CategoryView {
        /// Its id.
        pub id: String,
        /// The category it stands in.
        pub parent: Option<String>,
        /// The name in the breadcrumb.
        pub name: String,
        /// Its part of the address.
        pub slug: String,
        /// Slugs from the top, such as `press/remarks`.
        pub path: String,
        /// How deep it stands, from 0.
        pub depth: u32,
        /// Its place among its siblings, from 0.
        pub position: u32,
        /// Statements filed in it and below it.
        pub count: u64,
        /// Keeps its pages, takes no new statement.
        pub archived: bool,
    }

    /// Statement counts.
    pub struct Counts {
        /// All.
        pub all: u64,
        /// Drafts.
        pub draft: u64,
        /// Published.
        pub published: u64,
    }

    /// A language in use.
    pub struct LangCount {
        /// Its tag.
        pub lang: String,
        /// How many statements.
        pub count: u64,
    }

    /// The newsroom as the sidebar shows it.
    pub struct NewsroomView {
        /// The issuer.
        pub organisation: String,
        /// The press site's name.
        pub site_name: String,
        /// The press site's address.
        pub base_url: String,
        /// The language of new statements.
        pub default_lang: String,
        /// The zone of dates.
        pub time_zone: String,
        /// A line that every page carries, such as the sample's.
        pub notice: String,
        /// Parents before children, in order.
        pub categories: Vec<CategoryView>,
        /// Statement counts.
        pub counts: Counts,
        /// Languages in use, with their counts.
        pub langs: Vec<LangCount>,
        /// Why nothing can be saved, in a sentence; null when it can.
        pub read_only: Option<String>,
    }

    /// One part of the article: an exchange or a text turn.
    pub struct BlockView {
        /// The id of the turn that opens it.
        pub turn: String,
        /// Exactly the bytes that an export writes for it.
        pub html: String,
    }

    /// The article as it would be published.
    pub struct ArticleView {
        /// Its language.
        pub lang: String,
        /// The language's direction.
        pub dir: Dir,
        /// The headline.
        pub title: String,
        /// As the page shows it, such as "London, 2 March 2026".
        pub date_line: String,
        /// Its parts.
        pub blocks: Vec<BlockView>,
    }

    /// Something that a check or an import points at.
    pub struct FindingView {
        /// The rule's name.
        pub check: String,
        /// How much it weighs.
        pub severity: Severity,
        /// The turn it is in.
        pub turn: Option<String>,
        /// One sentence.
        pub message: String,
    }

    /// Pasted text as turns.
    pub struct PastedView {
        /// The turns.
        pub turns: Vec<TurnView>,
        /// What the reading points at.
        pub findings: Vec<FindingView>,
    }

    /// A text that was saved.
    pub struct SavedView {
        /// The saved text's id.
        pub revision: String,
        /// When it was saved.
        pub saved_at: String,
        /// The slug that would be used now.
        pub effective_slug: String,
        /// Why the address or section was left as it was, in a sentence. The text is saved.
        pub slug_problem: Option<String>,
        /// Its stage.
        pub stage: Stage,
        /// The newest edition's number.
        pub edition: Option<u32>,
        /// The working text differs from the newest edition.
        pub changed: bool,
        /// The language's direction.
        pub dir: Dir,
        /// The language's words for roles.
        pub words: RoleWords,
    }
}

impl TurnView {
    /// The turn that the editor sent.
    ///
    /// # Errors
    /// When its id is none.
    pub fn into_turn(self) -> Result<Turn, UiError> {
        let id = |text: &str| {
            TurnId::parse(text)
                .ok_or_else(|| UiError::refused("A turn has no valid id. Nothing was saved; copy the text and open the statement again."))
        };
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
        let slug = words(self.slug).map(|slug| Slug::parse(&slug).map_err(|error| UiError::refused(error.to_string()))).transpose()?;
        let date = words(self.date);
        let date = date
            .map(|date| date.parse().map_err(|_| UiError::refused(format!("“{date}” is no date; write it as 2026-03-02."))))
            .transpose()?;
        Ok(Head {
            title: self.title.trim().replace('\n', " "),
            slug,
            summary: lectern_core::limits::clean(&self.summary).0,
            lang: Lang::parse(&self.lang).map_err(|error| UiError::refused(error.to_string()))?,
            section: self.section.as_deref().map(category).transpose()?,
            place: words(self.place),
            date,
            kind: self.kind.into(),
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
    CategoryId::parse(text).ok_or_else(|| UiError::refused("There is no such category."))
}
