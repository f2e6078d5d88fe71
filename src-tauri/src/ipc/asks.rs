//! What the window asks: the arguments of each command.

use serde::{Deserialize, Serialize};

use super::{Direction, FileView, Format, HeadView, Kind, LangName, QueryView, Sort, Stage, TurnView, Updated, WindowLang, views::both};

both! {
    /// Ask for the newsroom.
    pub struct GetNewsroom {}

    /// Ask for a page of statements. Each kind of filter narrows what the others leave; an empty
    /// one narrows nothing.
    pub struct ListStatements {
        /// Filed in one of these categories, or below it.
        pub sections: Vec<String>,
        /// In one of these stages; empty: all but the Bin.
        pub stages: Vec<Stage>,
        /// In one of these languages.
        pub langs: Vec<String>,
        /// Of one of these kinds.
        pub kinds: Vec<Kind>,
        /// Saved in this time.
        pub updated: Option<Updated>,
        /// Only unpublished statements whose answer is due by the end of today.
        pub due_today: bool,
        /// Words that the title holds, whatever their case, accents and order.
        pub title: String,
        /// What decides the order. What lacks it stands at the end.
        pub sort: Sort,
        /// Which end comes first.
        pub direction: Direction,
        /// The place of the first row, from 0.
        pub from: u64,
        /// How many rows at most.
        pub limit: u32,
    }

    /// Ask for the rows of statements that are known by their ids.
    pub struct ReadRows {
        /// Their ids, in the order in which the rows should come.
        pub ids: Vec<String>,
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
        /// What sort of text it is; its template decides what the draft starts with.
        pub kind: Kind,
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
        /// The statement's files, which the text may show.
        pub files: Vec<FileView>,
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
        /// Names in other languages; an empty one is taken away. Null: as they were.
        pub names: Option<Vec<LangName>>,
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

    /// Take the removal or merging of a category back.
    pub struct RestoreCategory {
        /// The id that it had.
        pub id: String,
    }

    /// The old addresses of a category.
    pub struct ListOldAddresses {
        /// Its id.
        pub id: String,
    }

    /// Whether a category can have a part of an address.
    pub struct CheckSlug {
        /// The category itself; null: a new one.
        pub id: Option<String>,
        /// The category that it stands in; null: the top.
        pub parent: Option<String>,
        /// What was typed.
        pub slug: String,
    }

    /// Start an export.
    pub struct StartExport {
        /// What the package holds.
        pub format: Format,
        /// Only this section and what stands below it.
        pub section: Option<String>,
        /// Only these statements; empty: all.
        pub only: Vec<String>,
    }

    /// Ask how far the export is.
    pub struct ExportStatus {}

    /// Stop the export.
    pub struct CancelExport {}

    /// Move drafts to the Bin, in one act.
    pub struct BinStatements {
        /// Their ids.
        pub ids: Vec<String>,
    }

    /// Take drafts out of the Bin, in one act.
    pub struct UnbinStatements {
        /// Their ids.
        pub ids: Vec<String>,
    }

    /// File statements, in one act.
    pub struct FileStatements {
        /// Each with the place where it goes.
        pub filings: Vec<FilingView>,
    }

    /// Where a statement goes.
    pub struct FilingView {
        /// The statement's id.
        pub id: String,
        /// A category's id; null: in none.
        pub section: Option<String>,
    }

    /// Make a draft from a statement.
    pub struct DuplicateStatement {
        /// Its id.
        pub id: String,
    }

    /// List the saved texts of a statement, newest first.
    pub struct ListVersions {
        /// Its id.
        pub id: String,
    }

    /// List the texts that were written over on the way to a saved one, newest first.
    pub struct ListMoments {
        /// The statement's id.
        pub id: String,
        /// The saved text.
        pub version: String,
    }

    /// Compare two saved texts of a statement.
    pub struct CompareVersions {
        /// Its id.
        pub id: String,
        /// The older one.
        pub from: String,
        /// The newer one.
        pub to: String,
    }

    /// Make an earlier text the working text again.
    pub struct RestoreVersion {
        /// Its id.
        pub id: String,
        /// The saved text.
        pub version: String,
        /// The saved text that the editor holds.
        pub base: String,
    }

    /// Ask for the set of a statement, and how it stands to its source.
    pub struct GetTranslation {
        /// Its id.
        pub id: String,
    }

    /// Make an empty draft in another language, to be written beside a statement.
    pub struct TranslateStatement {
        /// Its id.
        pub id: String,
        /// A language tag.
        pub lang: String,
    }

    /// Say that a finished statement translates another one.
    pub struct LinkTranslation {
        /// The translation's id.
        pub id: String,
        /// The other one's.
        pub source: String,
    }

    /// Take a statement out of its set.
    pub struct UnlinkTranslation {
        /// Its id.
        pub id: String,
    }

    /// Say that a turn of a translation is in step with the source.
    pub struct DeclareInStep {
        /// The translation's id.
        pub id: String,
        /// The turn; null: every turn that has words.
        pub turn: Option<String>,
        /// The saved text of the source that was looked at.
        pub seen: String,
    }
    /// Save what the editor holds as a version of its own, so that the text before it stays in
    /// the history.
    pub struct SaveVersion {
        /// Its id.
        pub id: String,
        /// The saved text that this stands in the place of.
        pub base: String,
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
        /// The internal note.
        pub note: String,
    }

    /// Compare the saved text of a statement with what the editor holds.
    pub struct CompareUnsaved {
        /// Its id.
        pub id: String,
        /// The head in the editor.
        pub head: HeadView,
        /// The turns in the editor.
        pub turns: Vec<TurnView>,
    }

    /// List the copies that are kept beside the newsroom, newest first.
    pub struct ListCopies {}

    /// Fill the empty newsroom with the sample.
    pub struct FillSample {
        /// The language of the window: the statement that explains the sample in it comes first.
        pub lang: String,
    }

    /// Take the sample away, but for what was changed here.
    pub struct RemoveSample {}

    /// Read the guide.
    pub struct ReadGuide {
        /// The language of the window.
        pub lang: WindowLang,
    }

    /// Bring a kept copy back in the place of today's newsroom.
    pub struct RestoreCopy {
        /// Its name in the list.
        pub name: String,
    }

    /// Look for damage in the newsroom's file.
    pub struct CheckNewsroom {}

    /// Write the query sheet.
    pub struct SaveQuery {
        /// The statement's id.
        pub id: String,
        /// The sheet.
        pub query: QueryView,
    }

    /// Ask for the names in use, to be offered while one types.
    pub struct ListVoices {}

    /// Write the editor's text to a file of its own, when it cannot be saved.
    pub struct SaveCopy {
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
    }

    /// Write a statement's page as PDF.
    pub struct SavePdf {
        /// Its id.
        pub id: String,
    }

    /// Take in a file that was dropped or pasted. A message holds at most a megabyte of it, so
    /// that large files come in several; they are put together by their upload.
    pub struct AddFile {
        /// Names the upload: any id that the window makes up.
        pub upload: String,
        /// What the file is called.
        pub name: String,
        /// The next bytes, in base 64.
        pub part: String,
        /// Nothing follows.
        pub last: bool,
    }

    /// Let the officer choose a file, and take it in.
    pub struct ChooseFile {
        /// The dialog offers pictures only.
        pub picture: bool,
    }

    /// Ask for a file's bytes.
    pub struct ReadFile {
        /// SHA-256 of its bytes.
        pub hash: String,
    }

    /// Ask for what is on the clipboard, as the program that copied it put it there.
    pub struct ReadClipboard {}

    /// Put words on the clipboard.
    pub struct WriteClipboard {
        /// As HTML, for Word and mail.
        pub html: Option<String>,
        /// As plain text.
        pub text: String,
    }

    /// Show these menus above the window; the page words them in its language.
    pub struct SetMenus {
        /// From the start of the line.
        pub menus: Vec<MenuView>,
        /// Whether the frame is dark.
        pub dark: bool,
        /// The language of the page, for the titles of native dialogs.
        pub lang: WindowLang,
    }

    /// A menu.
    pub struct MenuView {
        /// Its name, with `&` before the letter that opens it with Alt.
        pub label: String,
        /// Its commands, from the top.
        pub items: Vec<MenuItemView>,
    }

    /// A command in a menu.
    pub struct MenuItemView {
        /// The command's id, which comes back when it is chosen.
        pub id: String,
        /// Its name.
        pub label: String,
        /// The key that does the same, as it is written.
        pub keys: Option<String>,
        /// Whether it can run now.
        pub enabled: bool,
        /// Whether it holds now; null for a command that does something once.
        pub checked: Option<bool>,
    }

    /// Draw the page larger or smaller.
    pub struct SetZoom {
        /// In percent of the usual size, 80 to 200.
        pub percent: u32,
    }

    /// Look texts through for misspelt words and small slips.
    pub struct CheckSpelling {
        /// The language of all of them.
        pub lang: String,
        /// The texts, in Markdown.
        pub texts: Vec<String>,
    }

    /// Ask what a misspelt word may have meant.
    pub struct SuggestWords {
        /// The language of its text.
        pub lang: String,
        /// The word.
        pub word: String,
    }

    /// Ask for the house dictionary.
    pub struct ListHouseWords {}

    /// Add a word to the house dictionary.
    pub struct AddHouseWord {
        /// The word.
        pub word: String,
        /// The language it holds in; null: in all.
        pub lang: Option<String>,
    }

    /// Take a word out of the house dictionary.
    pub struct RemoveHouseWord {
        /// The word.
        pub word: String,
        /// The language it was added for; null: for all.
        pub lang: Option<String>,
    }
}
