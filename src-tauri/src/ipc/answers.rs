//! What the window is answered.

use serde::Serialize;

use super::{
    Dir, Fate, FileChangeView, FileView, HeadView, Kind, LangName, MarkKind, Presence, QueryView, Role, SaidView, Severity, Stage,
    TextSide, TurnView, WhyOld, views::out,
};

/// How a turn of a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It says what the source says, as far as someone declared.
    InStep,
    /// The source was changed since.
    SourceChanged,
    /// Nobody said what it was translated from.
    Unconfirmed,
    /// It has no words yet.
    NotTranslated,
    /// It translates nothing.
    OnlyHere,
}

/// Where a difference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// In the title.
    Title,
    /// In the summary.
    Summary,
    /// In a turn.
    Turn,
}

/// Why a category cannot have a part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SlugProblem {
    /// It cannot stand in an address.
    Invalid,
    /// Another category has it there.
    Category,
    /// A statement has it there.
    Statement,
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
        /// The summary that the text proposes: its first sentence.
        pub proposed_summary: Option<String>,
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
        /// The query sheet: never published, never exported.
        pub query: QueryView,
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
        /// When the answer is due.
        pub deadline: Option<String>,
        /// What sort of text it is.
        pub kind: Kind,
        /// When the newest edition was published.
        pub published_at: Option<String>,
        /// The statement that it translates.
        pub translates: Option<String>,
        /// How many of its turns were translated from other words than the source has now.
        pub stale: u32,
        /// How many turns of the source have no words in it yet.
        pub untranslated: u32,
    }

    /// A page of a list.
    pub struct StatementPage {
        /// The rows.
        pub rows: Vec<StatementRow>,
        /// How many statements pass the filter.
        pub total: u64,
    }

    /// Rows of statements that were asked for by their ids.
    pub struct StatementRows {
        /// The rows, without those of statements that are gone or in the Bin.
        pub rows: Vec<StatementRow>,
    }

    /// What became of statements that were moved in one act.
    pub struct TogetherView {
        /// The ids of those that are where they were meant to go.
        pub done: Vec<String>,
        /// Those that a rule kept where they were.
        pub stayed: Vec<StayedView>,
        /// The newsroom after that.
        pub newsroom: NewsroomView,
    }

    /// A statement that a rule kept where it was.
    pub struct StayedView {
        /// Its id.
        pub id: String,
        /// Why.
        pub why: SaidView,
    }

    /// A category.
    pub struct CategoryView {
        /// Its id.
        pub id: String,
        /// The category it stands in.
        pub parent: Option<String>,
        /// The name in the breadcrumb, in the newsroom's own language.
        pub name: String,
        /// The names in other languages.
        pub names: Vec<LangName>,
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

    /// A category that was brought back.
    pub struct CategoryBackView {
        /// The newsroom with it.
        pub newsroom: NewsroomView,
        /// How many statements stay where they were filed since.
        pub statements_stayed: u64,
        /// How many categories stay where they were moved since.
        pub categories_stayed: u64,
    }

    /// An address of a category's pages that is none any more.
    pub struct OldAddressView {
        /// The path from the site's root.
        pub path: String,
        /// The language of the page.
        pub lang: String,
        /// The path that it leads to now.
        pub leads_to: String,
        /// When it became old.
        pub at: String,
        /// Why; null when nobody wrote it down.
        pub why: Option<WhyOld>,
    }

    /// The old addresses of a category.
    pub struct OldAddresses {
        /// By path.
        pub addresses: Vec<OldAddressView>,
    }

    /// Whether a category can have a part of an address.
    pub struct SlugView {
        /// Why not; null when it can.
        pub problem: Option<SlugProblem>,
        /// One near it that is free; null when nothing of it can be used.
        pub proposed: Option<String>,
    }

    /// Statement counts.
    pub struct Counts {
        /// All outside the Bin.
        pub all: u64,
        /// Drafts.
        pub draft: u64,
        /// Published.
        pub published: u64,
        /// Unpublished, with an answer due by the end of today.
        pub due_today: u64,
        /// In the Bin.
        pub bin: u64,
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
        /// How many statements of the sample are here, with those in the Bin.
        pub sample: u64,
        /// Why nothing can be saved, in a sentence; null when it can.
        pub read_only: Option<SaidView>,
    }

    /// What became of the sample.
    pub struct SampleView {
        /// The newsroom without it.
        pub newsroom: NewsroomView,
        /// How many of its statements are gone.
        pub removed: u64,
        /// How many were changed here, and stay.
        pub kept: u64,
    }

    /// A page of the guide.
    pub struct GuidePageView {
        /// What links between pages call it.
        pub name: String,
        /// Its heading.
        pub title: String,
        /// What is below the heading. A link to another page is `NAME.md`, a picture
        /// `picture:NAME`.
        pub html: String,
        /// Its words, for the search.
        pub text: String,
    }

    /// The guide for press officers.
    pub struct GuideView {
        /// Its language.
        pub lang: String,
        /// The direction in which its pages are read.
        pub dir: Dir,
        /// In the order of the list.
        pub pages: Vec<GuidePageView>,
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
        /// Which of the rule's sentences that is, to be worded in the window's language; empty
        /// where there is only the message.
        pub case: String,
        /// What the sentence names, in its order.
        pub args: Vec<String>,
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
        /// The summary that the saved text proposes: its first sentence.
        pub proposed_summary: Option<String>,
        /// Why the address or section was left as it was, in a sentence. The text is saved.
        pub slug_problem: Option<SaidView>,
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

    /// A saved text in the history.
    pub struct VersionRow {
        /// Its id.
        pub version: String,
        /// When it was saved.
        pub saved_at: String,
        /// Its headline.
        pub title: String,
        /// The edition that pins it.
        pub edition: Option<u32>,
        /// The clock showed an earlier time than at the version before it.
        pub clock_set_back: bool,
    }

    /// The saved texts of a statement, newest first.
    pub struct HistoryView {
        /// The rows.
        pub rows: Vec<VersionRow>,
    }

    /// A text between two versions.
    pub struct MomentRow {
        /// Its id, which is used like a version's.
        pub version: String,
        /// When it was saved.
        pub saved_at: String,
    }

    /// The texts on the way to a version, newest first.
    pub struct MomentsView {
        /// The rows.
        pub rows: Vec<MomentRow>,
    }

    /// Words that stand in both texts, or only in one.
    pub struct RunView {
        /// In which.
        pub presence: Presence,
        /// The words.
        pub words: String,
    }

    /// How a turn differs.
    pub struct TurnChangeView {
        /// The turn as it is now, or as it was when it is gone.
        pub shown: TurnView,
        /// What happened to it.
        pub fate: Fate,
        /// The label's words.
        pub label: Vec<RunView>,
        /// The words.
        pub words: Vec<RunView>,
    }

    /// How two texts differ.
    pub struct ComparisonView {
        /// The title's words.
        pub title: Vec<RunView>,
        /// The summary's words.
        pub summary: Vec<RunView>,
        /// The files that differ.
        pub files: Vec<FileChangeView>,
        /// Every turn of both.
        pub turns: Vec<TurnChangeView>,
    }

    /// A name in use.
    pub struct VoiceView {
        /// As it was written.
        pub name: String,
        /// The languages of the texts that it stands in, the most used first.
        pub langs: Vec<String>,
        /// In how many turns it stands.
        pub uses: u64,
    }

    /// The names in use, the most used first. None of them comes from a query sheet.
    pub struct VoicesView {
        /// Who answers.
        pub speakers: Vec<VoiceView>,
        /// Who asks.
        pub askers: Vec<VoiceView>,
        /// The media and bodies that they speak for.
        pub outlets: Vec<VoiceView>,
    }

    /// A statement of a language set.
    pub struct MemberView {
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
        /// The statement that it translates.
        pub source: Option<String>,
    }

    /// A turn of the source, to be read beside the translation.
    pub struct SourceTurnView {
        /// Its id.
        pub id: String,
        /// Question, answer or text.
        pub role: Role,
        /// The label without outlet and colon; null means the language's own word for the role.
        pub speaker: Option<String>,
        /// The medium or name in brackets.
        pub outlet: Option<String>,
        /// Its words, rendered without the label.
        pub html: String,
    }

    /// A turn of the source or of the translation, and its counterpart.
    pub struct PairView {
        /// The turn of the source.
        pub source: Option<String>,
        /// The turn of the translation.
        pub own: Option<String>,
        /// How they stand to each other.
        pub step: Step,
        /// What changed in the source since it was translated.
        pub change: Vec<RunView>,
    }

    /// A figure, a date or an hour that only one of the two texts has.
    pub struct DifferenceView {
        /// Where.
        pub part: Part,
        /// The turn of the source.
        pub source: Option<String>,
        /// The turn of the translation.
        pub own: Option<String>,
        /// Which text has it.
        pub side: TextSide,
        /// As it is written there.
        pub written: String,
    }

    /// The source of a translation.
    pub struct OriginalView {
        /// Its id.
        pub id: String,
        /// The saved text that is shown; a declaration names it.
        pub revision: String,
        /// The headline.
        pub title: String,
        /// The summary.
        pub summary: String,
        /// Its language.
        pub lang: String,
        /// The language's direction.
        pub dir: Dir,
        /// The language's words for roles.
        pub words: RoleWords,
        /// Its turns.
        pub turns: Vec<SourceTurnView>,
        /// The turns of both.
        pub pairs: Vec<PairView>,
        /// The figures, dates and hours that differ.
        pub differences: Vec<DifferenceView>,
    }

    /// A statement among the others of its set.
    pub struct TranslationView {
        /// The statements of the set outside the Bin, this one too.
        pub members: Vec<MemberView>,
        /// What it translates.
        pub original: Option<OriginalView>,
    }

    /// Where a copy was written; null when the dialog was closed.
    pub struct CopyView {
        /// The file.
        pub path: Option<String>,
    }

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

    /// A copy that is kept beside the newsroom.
    pub struct CopyRow {
        /// Its name: what is given back to restore it.
        pub name: String,
        /// When it was made.
        pub at: String,
        /// How many bytes it has.
        pub bytes: u64,
        /// How many statements it holds; null when it cannot be used.
        pub statements: Option<u64>,
        /// Why it cannot be used, in a sentence.
        pub problem: Option<SaidView>,
    }

    /// The copies that are kept, newest first.
    pub struct CopiesView {
        /// The rows.
        pub rows: Vec<CopyRow>,
    }

    /// A copy was brought back.
    pub struct RestoredView {
        /// When that copy was made.
        pub at: String,
        /// How many statements there are now.
        pub statements: u64,
        /// The file that holds the newsroom of before.
        pub before: String,
        /// That newsroom was damaged, and was copied as it stood.
        pub before_was_damaged: bool,
    }

    /// The health of the newsroom's file.
    pub struct HealthView {
        /// What is wrong, for whoever repairs it; empty when all is well.
        pub faults: Vec<String>,
    }

    /// What is on the clipboard.
    pub struct ClipboardView {
        /// As HTML.
        pub html: Option<String>,
        /// As plain text.
        pub text: Option<String>,
    }

    /// It is done.
    pub struct Done {}

    /// A place in a text that someone should look at.
    pub struct MarkView {
        /// What it says.
        pub kind: MarkKind,
        /// Where it begins, in UTF-16 code units.
        pub from: u32,
        /// Where it ends.
        pub to: u32,
        /// What to put there; null for a misspelt word, whose suggestions are asked for.
        pub fix: Option<String>,
    }

    /// The marks of one text, in its order.
    pub struct MarksView {
        /// The marks.
        pub marks: Vec<MarkView>,
    }

    /// What the look through texts found.
    pub struct SpellingView {
        /// There is a dictionary for the language; without one no word is marked.
        pub dictionary: bool,
        /// One for each text, in the same order.
        pub texts: Vec<MarksView>,
    }

    /// Words that may have been meant, the likeliest first.
    pub struct SuggestionsView {
        /// At most five.
        pub words: Vec<String>,
    }

    /// A word of the house dictionary.
    pub struct HouseWordView {
        /// The word.
        pub word: String,
        /// The language it holds in, without region; null: in all.
        pub lang: Option<String>,
    }

    /// The house dictionary.
    pub struct HouseWordsView {
        /// In the order of the alphabet.
        pub words: Vec<HouseWordView>,
    }
}
