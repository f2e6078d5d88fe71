//! What the rules refuse, as data: a code and what the sentence names.
//!
//! The command line prints the English sentence. The window is told the code and has a sentence
//! for it in each of its languages (`ui/src/words/*/refusals*.ts`); the compiler there asks for
//! one when a line is added here.

use super::refused::{contents, list_of, name_of, quoted};

/// Each code with what it names and its sentence: what happened, what is safe, what to do.
macro_rules! refusals {
    ($($(#[$doc:meta])* $code:ident $({ $($field:ident: $type:ty),* })? => $said:literal $(($($arg:tt)*))?;)*) => {
        /// Why the rules say no. Nothing was changed.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(tag = "code", rename_all = "snake_case")]
        pub enum Refusal {
            $(
                $(#[$doc])*
                #[error($said $(, $($arg)*)?)]
                $code $({ $(#[doc = "What the sentence names."] $field: $type),* })?,
            )*
        }
    };
}

refusals! {
    // A package and its folder.
    /// A folder that has no name or nothing above it.
    ExportFolder { folder: String } => "{folder} cannot be an export's folder. Choose another one.";
    /// A file that would stand outside the package.
    PathOutside { path: String } => "“{path}” is no path inside a package. Nothing was written.";
    /// Something else than a folder.
    NotAFolder { folder: String } => "{folder} is not a folder. It was not touched; choose another place.";
    /// It holds an export of another newsroom.
    OtherNewsroomsExport { folder: String } => "{folder} was not touched: it holds an export of another newsroom. Choose an empty folder.";
    /// It holds files of something else.
    NoExport { folder: String } => "{folder} was not touched: it holds files that are no export. Choose an empty folder.";
    /// It holds an export and something else beside.
    ForeignFile { folder: String, file: String } =>
        "{folder} was not touched: “{file}” in it does not come from an export. Choose an empty folder.";
    /// An export of nothing.
    NothingPublished => "Nothing is published here yet, so there is nothing to export. Publish a statement first.";
    /// Two files of a package by one name.
    PackageNameTwice { path: String } => "Two files would be called {path} in the package. Give one of them another name.";
    /// One export at a time.
    ExportRunning => "An export is running. Wait for it or cancel it.";
    /// The site's address cannot be published.
    BaseUrl => "The base URL must be an address such as https://press.example.org, without spaces.";
    /// A zone that nobody knows.
    TimeZone { zone: String } => "“{zone}” is not a time zone such as Europe/London.";
    /// A line of the newsroom's profile.
    ProfileLine { field: String, rest: String } => "“{field}” must be one line of at most 500 characters{rest}.";
    /// A label that none can be.
    ProfileLabel { label: String } => "“{label}” cannot be a label.";

    // Categories.
    /// A category would stand below itself.
    CategoryBelowItself => "A category cannot be moved into itself or into a category below it.";
    /// A category that is not there.
    NoSuchCategory => "There is no such category.";
    /// A name that no category can have.
    CategoryName { max: usize } => "A category's name is one line of 1 to {max} characters.";
    /// Another category has the folder name there.
    CategorySlugTaken { slug: String } => "Another category here already uses the folder name “{slug}”. Choose another one.";
    /// A statement has the folder name there.
    CategorySlugOfStatement { slug: String } => "A statement here already uses the web address part “{slug}”. Choose another folder name.";
    /// A category that holds something and no place to move it to.
    CategoryNotEmpty { name: String, statements: usize, categories: usize } =>
        "“{name}” holds {}. Say where they should move, then it can be removed." (contents(*.statements, *.categories));
    /// What a category holds would move into it.
    HeirBelow => "What it holds cannot move into the category itself or below it.";
    /// A removal that was taken back already.
    CategoryIsBack { name: String } => "“{name}” is back already.";
    /// A category whose place is gone.
    ParentIsGone { name: String } =>
        "“{name}” cannot come back, because the category that it stood in is gone. What it held is safe where it moved; bring that category back first.";
    /// A statement cannot move to where its address is taken.
    AddressTakenThere { title: String, slug: String } =>
        "“{title}” cannot move there: its web address part “{slug}” is already used there. Give it another one first.";

    // Addresses, texts and their values.
    /// A part of an address that holds what none may hold.
    SlugForm { slug: String } => "“{slug}” is not a valid web address part: use 1 to 80 small letters, digits and single hyphens.";
    /// A part of an address that packages need themselves.
    SlugReserved { slug: String } => "“{slug}” is a reserved name: choose another web address part.";
    /// Another statement has the address.
    SlugTaken { slug: String, title: String } =>
        "The web address part “{slug}” is already used by “{title}” in this section. Choose another one.";
    /// A category has the address.
    SlugOfCategory { slug: String } => "The web address part “{slug}” is the name of a category in this section. Choose another one.";
    /// A section that was removed meanwhile.
    SectionIsGone => "The section no longer exists. The statement was left where it was.";
    /// A title that does not fit.
    TitleTooLong { characters: usize, max: usize } =>
        "The title has {characters} characters; at most {max} fit, so shorten it. Nothing was changed.";
    /// A title of several lines.
    TitleLines => "The title must be one line without control characters; take them out. Nothing was changed.";
    /// A turn that does not fit.
    TurnTooLong { turn: usize } => "Turn {turn} is longer than 1 MiB; split it or shorten it. Nothing was changed.";
    /// A statement that does not fit.
    StatementTooLong => "The statement is longer than 5 MiB; split it or shorten it. Nothing was changed.";
    /// A character that cannot be kept.
    ControlCharacter { turn: usize } => "Turn {turn} holds a control character that cannot be saved; remove it. Nothing was changed.";
    /// Two files of a statement by one name.
    FileNameTwice { name: String } => "Two files are called “{name}”; give one of them another name. Nothing was changed.";
    /// More files than fit.
    TooManyFiles { max: usize } => "A statement can have at most {max} files. Nothing was changed.";
    /// A remark about a file that does not fit.
    FileWords { name: String, max: usize } => "What is said of “{name}” must be one line of at most {max} characters. Nothing was changed.";
    /// An import of a statement that is here already.
    StatementIsHere { id: String } => "It is statement {id}, which is already here. Change it with “lectern edit {id} --file”.";
    /// A file of which no text can be read.
    FileNotText { file: String, why: String } => "{file}: {why}.";
    /// A turn whose id is none.
    TurnWithoutId => "A turn has no valid id. Nothing was saved; copy the text and open the statement again.";
    /// The saved text that a save names is none.
    BaseUnknown => "The saved text that this started from is not known. Open the statement again.";
    /// A turn that is not there.
    NoSuchTurn => "There is no such turn.";
    /// No turn to show.
    NothingToRender => "There is nothing to render.";
    /// A tag that names no language.
    NotALanguage { tag: String } => "“{tag}” is not a language tag such as en, fr, zh or ar.";
    /// Words that are no date.
    NotADate { date: String } => "“{date}” is no date; write it as 2026-03-02.";
    /// Words that are no date and time.
    NotATime { time: String } => "“{time}” is no date and time. Write it as 2026-03-02T14:30.";
    /// A time that the clocks skip or show twice.
    TimeSkipped { time: String } =>
        "“{time}” does not exist, or exists twice, on that day: the clocks change. Write it as 2026-03-02T14:30.";

    // Publishing and the Bin.
    /// A move that the stage does not allow.
    WrongStage { stage: String, said: String } => "{said}";
    /// An edition that would say what the last one says.
    NothingChanged => "Nothing changed since the last edition. There is nothing to publish.";
    /// A change note of several lines.
    ChangeNoteLines => "The public change note must be one line.";
    /// A published statement cannot go.
    PublishedToBin => "A published statement cannot go to the Bin. Its page would still be public.";

    // Spelling.
    /// A word of no letter.
    WordWithoutLetter { word: String } => "“{word}” holds no letter, so it is never marked and needs no entry. Nothing was changed.";
    /// More than one word.
    SeveralWords { word: String } => "“{word}” is more than one word; add each word on its own. Nothing was changed.";
    /// A word that does not fit.
    WordTooLong { max: usize } => "The word is longer than {max} characters. Nothing was changed.";
    /// A text that is too long to look through.
    SpellingTooLong => "The text is longer than 5 MiB, so its spelling was not checked. Split the statement.";

    /// The check came to no end.
    SpellingFailed => "The spelling check failed. Your text was not touched.";

    // Translations.
    /// A statement in the Bin is not translated.
    TranslateFromBin => "The statement is in the Bin. Put it back, then translate it.";
    /// A statement would translate itself.
    TranslationOfItself => "A statement is no translation of itself. Choose another one.";
    /// One of two statements is in the Bin.
    LinkFromBin => "One of the two statements is in the Bin. Put it back, then link them.";
    /// The other one translates this one.
    TranslationOfThis { title: String } => "{} is itself a translation of this statement." (quoted(.title));
    /// A translation that others translate.
    HasTranslations { title: String } => "{} has translations of its own. Unlink them first." (quoted(.title));
    /// Nothing to take out of a set.
    LinkedWithNone => "The statement is linked with no other one.";
    /// No source to be in step with.
    NoSource => "The statement is linked with no source.";
    /// Nothing that could be in step.
    NothingTranslated => "There is nothing translated here yet. Write the translation first.";
    /// The set has a statement in the language.
    LanguageTaken { lang: String, title: String, id: String } =>
        "There is already a statement in {} in this set: {} ({id}). Open that one, or unlink it first." (name_of(.lang), quoted(.title));

    // Pictures and documents.
    /// A file over the limit.
    FileTooLarge { name: String, megabytes: usize } =>
        "“{name}” was not attached: it has {megabytes} MB and at most 25 MB fit. Make it smaller, for instance by saving the picture with fewer pixels. The statement and its other files are as they were.";
    /// A file of no bytes.
    FileEmpty { name: String } => "“{name}” was not attached: it is empty. The statement and its other files are as they were.";
    /// A drawing that can carry a program.
    FileIsSvg { name: String } =>
        "“{name}” was not attached: an SVG drawing can carry a program. Save it as PNG and attach that. The statement and its other files are as they were.";
    /// An older Office file, or one with a password.
    FileIsOldOffice { name: String } =>
        "“{name}” was not attached: it is an older Office file, or one with a password. Save it as DOCX or PDF without a password and attach that. The statement and its other files are as they were.";
    /// A file of no kind that can be attached.
    FileOfNoKind { name: String } =>
        "“{name}” was not attached: its content is no JPEG, PNG, WebP or GIF picture and no PDF or DOCX document, whatever its name says. Save it as one of those and attach that. The statement and its other files are as they were.";
    /// A file that breaks off.
    FileBroken { name: String, kind: String } =>
        "“{name}” was not attached: it is damaged or incomplete: it starts like a {kind} file and cannot be read to its end. Open it, save it again and attach that. The statement and its other files are as they were.";
    /// A document with something that nobody meant to publish.
    FileHolds { name: String, what: String } =>
        "“{name}” was not attached: the document holds {what}. Take them out in Word, save it and attach that. The statement and its other files are as they were.";
    /// A message with too much of a file.
    PartTooLong { name: String } => "“{name}” was not attached: a part of it is too long. Nothing else was changed.";
    /// A message that is not base 64.
    PartDamaged { name: String } => "“{name}” was not attached: it arrived damaged; try again. Nothing else was changed.";
    /// A chosen file that the system does not give.
    FileNotRead { name: String, detail: String } =>
        "“{name}” could not be read: {detail}. The statement is as it was; choose another file.";
    /// A file that is not there.
    NoSuchFile => "There is no such file.";
    /// A file of a statement that the newsroom never took in.
    NotOurFile { name: String } => "“{name}” is not a file of this newsroom. Remove it from the list and attach it again.";
    /// A text was saved without files that are gone.
    FilesMissing { names: Vec<String> } =>
        "The text was saved without {}, which is no longer in the newsroom; attach it again." (list_of(.names));

    // The sample and the kept copies.
    /// A newsroom without a file.
    SampleNeedsFile => "This newsroom is kept nowhere, so it takes no sample.";
    /// A newsroom that holds something.
    SampleNeedsRoom => "The sample only goes into an empty newsroom, and this one holds something. Nothing was changed.";
    /// The sample itself is wrong.
    SampleDefect { detail: String } => "The sample newsroom is not sound: {detail}.";
    /// A newsroom without a file has no copies.
    NoCopies => "This newsroom is kept nowhere, so it has no copies.";
    /// A copy of another newsroom.
    CopyOfAnother => "It is a copy of another newsroom. Nothing was changed; choose another copy.";
    /// No copy of today, so nothing is replaced.
    TodayNotCopied => "Today’s newsroom could not be copied first. Nothing was changed.";
    /// A copy that cannot be trusted.
    CopyDamaged => "The copy is damaged and was not used. Nothing was changed; choose another copy.";
    /// A copy of a later program.
    CopyNewer => "The copy was made by a newer Lectern and was not used. Nothing was changed; choose another copy.";
    /// A copy that someone removed.
    CopyGone => "The copy is no longer there. Nothing was changed; choose another copy.";
    /// A copy that cannot be used for another reason.
    CopyUnusable { detail: String } => "The copy could not be used: {detail}. Nothing was changed; choose another copy.";
    /// In the list: a damaged copy.
    DamagedCopy => "It is damaged and cannot be restored.";
    /// In the list: a copy of a later program.
    NewerCopy => "A newer Lectern made it, so it cannot be restored here.";
    /// In the list: a copy that cannot be read.
    UnreadableCopy { detail: String } => "It cannot be read: {detail}.";
    /// In the list: a copy of another newsroom.
    OthersCopy => "It is a copy of another newsroom.";

    // The program and the system around it.
    /// The newsroom goes.
    Closing => "The newsroom is being closed.";
    /// A defect of the program.
    ProgramFailed => "The program failed here. Nothing was changed; copy your text before you go on.";
    /// Long work that came to no end.
    WorkStopped => "The work was stopped.";
    /// The text cannot be written to the chosen file.
    CopyNotWritten { detail: String } => "The copy could not be written: {detail}. Choose another place.";
    /// A page that does not become a PDF.
    PdfNotWritten { detail: String } => "The PDF could not be written: {detail}. Nothing was changed; choose another place.";
    /// A system on which no PDF is made yet.
    PdfNotHere => "Writing a PDF is only built for Linux so far.";
    /// More on the clipboard than is taken.
    PasteTooLong => "The pasted text is larger than 2 MB. Nothing was changed. Import it as a file instead.";
    /// The clipboard takes nothing.
    ClipboardNotWritten => "The clipboard could not be written. Try again.";
    /// The clipboard gives nothing.
    ClipboardSilent => "The clipboard does not answer. Try again.";
    /// A system on which nothing is copied yet.
    ClipboardNotHere => "Copying is only built for Linux so far.";
    /// The window goes.
    WindowClosing => "The window is closing.";
    /// The system shows no menus.
    MenusNotShown { detail: String } => "The menus could not be shown: {detail}.";
    /// The page keeps its size.
    SizeNotChanged { detail: String } => "The size could not be changed: {detail}.";
}
