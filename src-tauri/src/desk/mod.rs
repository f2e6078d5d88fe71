//! The desk decides: one function per intention of the people who use the newsroom.
//!
//! [`Newsroom`] owns the store, the clock and the transactions; the command line calls it
//! directly, the window through [`Desk`], which gives it a thread of its own. Nothing here
//! knows how a window or a terminal looks.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::Timestamp;
use lectern_core::{
    category::Tree,
    finding::Finding,
    lang::Lang,
    profile::Profile,
    slug::Slug,
    statement::{RevisionId, StatementId, TurnId},
};
use lectern_store::{Access, Store, StoreError, categories, profile};
use uuid::Uuid;

mod addresses;
mod attach;
mod bin;
mod browse;
mod file;
mod find;
mod folder;
mod handle;
mod intake;
mod package;
mod preview;
mod publish;
mod refusal;
mod refused;
mod removing;
mod restoring;
mod safekeeping;
mod sample;
mod spelling;
mod together;
mod translate;
mod trying;
mod write;

pub use lectern_store::categories::Why;

pub use addresses::{OldAddress, SlugCheck, SlugProblem};
pub use attach::{About, Taken};
pub use browse::{Browse, Due, Updated};
pub use file::CategoryName;
pub use find::Overview;
pub use handle::Desk;
pub use intake::{ImportOptions, ImportReport, Imported};
pub use package::{ExportReport, ExportRequest, Format, Package, Progress, Step};
pub use preview::Rendered;
pub use refusal::Refusal;
pub use removing::{ChangedRedirect, MovedChild, Removed, TakenBack};
pub use restoring::{KeptCopy, Restored};
pub use together::Together;
pub use translate::{Original, Translation};
pub use trying::SampleRemoved;
pub use write::{Edit, NewStatement, Saved};

/// A newsroom with its clock.
#[derive(Debug)]
pub struct Newsroom {
    store: Store,
    clock: Clock,
    /// When the last copy was kept, and how many changes the store had seen then.
    copied_at: Option<Timestamp>,
    copied_changes: u64,
    why_read: Option<WhyRead>,
    /// Removals of categories that can be taken back, the newest last.
    removed: Vec<Removed>,
    /// How many pages went into packages since the program started, here or beside.
    packaged: Arc<AtomicU64>,
}

/// Why a newsroom that a person wants to write in is open for reading only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyRead {
    /// Its folder or its file cannot be written.
    Unwritable,
    /// Another window or program writes in it; who, such as `process 4711, since …`.
    OpenElsewhere(Option<String>),
}

/// Where the time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine's own.
    System,
    /// One instant, for reproducible runs.
    At(Timestamp),
}

/// Why something was not done: what happened, what is safe, what to do.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The newsroom itself cannot be used.
    #[error("{}", newsroom_words(.0))]
    Store(#[from] StoreError),
    /// The rules say no. Nothing was changed.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// No statement or category of that name.
    #[error("{0}")]
    NotFound(String),
    /// The text changed since it was read. Both texts are kept.
    #[error("The statement was changed elsewhere since it was opened. Nothing was overwritten; open it again to see the newer text.")]
    Stale,
    /// Several statements share the slug.
    #[error("“{name}” names {} statements; use one of their ids: {}", ids.len(), list(ids))]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// What it could mean.
        ids: Vec<StatementId>,
    },
    /// Checks stop the publication.
    #[error("The statement cannot be published yet. {}", messages(.0))]
    Blocked(Vec<Finding>),
    /// A file or folder could not be read or written.
    #[error("Could not {act} {}: {source}. Nothing was changed.", path.display())]
    File {
        /// What was being done.
        act: Act,
        /// To which file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Someone pressed Cancel.
    #[error("Export cancelled. Nothing was written.")]
    Cancelled,
}

/// What was being done with a file or folder when the system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Reading it.
    Read,
    /// Writing it.
    Write,
    /// Making a folder.
    Make,
    /// Moving what was written to where it belongs.
    Place,
    /// Writing a copy of the newsroom into a folder.
    Copy,
    /// Writing something for a while into a folder.
    WriteIn,
}

impl std::fmt::Display for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Act::Read => "read",
            Act::Write => "write",
            Act::Make => "make",
            Act::Place => "put in place",
            Act::Copy => "write the copy in",
            Act::WriteIn => "write in",
        })
    }
}

fn list(ids: &[StatementId]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn messages(findings: &[Finding]) -> String {
    findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>().join(" ")
}

/// The store's errors in whole sentences: what happened, what is safe, what to do.
fn newsroom_words(error: &StoreError) -> String {
    let what = sentence(&error.to_string());
    let then = match error {
        StoreError::Missing { .. } => "Make one with “lectern init”.",
        StoreError::NotANewsroom { .. } => "It was not touched. Choose another file.",
        StoreError::Newer { .. } => "It was not touched. Install the newer version to open it.",
        StoreError::Gone { .. } => "This was not saved. Put the file back and try again, or save a copy elsewhere.",
        StoreError::Locked { .. } => "Close it there first; until then it can be read, not changed.",
        StoreError::Damaged { .. } => "It was not touched. Restore the newest backup with “lectern restore”.",
        StoreError::ReadOnly { .. } => "Nothing was changed. Work in a folder that you may write to.",
        StoreError::Full => "Nothing was changed. Make room and try again.",
        StoreError::Exists { .. } => "It was not touched. Choose another name.",
        _ => "Nothing was changed.",
    };
    format!("{what} {then}")
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    // A path keeps its case.
    let first = if text.starts_with(['/', '.']) { text.chars().take(1).collect() } else { first };
    format!("{first}{}.", letters.as_str().trim_end_matches('.'))
}

/// The desk's answer.
pub type Result<T> = std::result::Result<T, DeskError>;

impl Clock {
    fn now(self) -> Timestamp {
        match self {
            Clock::System => Timestamp::now(),
            Clock::At(instant) => instant,
        }
    }
}

impl Newsroom {
    /// Makes an empty newsroom; never over an existing file.
    ///
    /// # Errors
    /// When the file exists or its folder cannot be written.
    pub fn init(path: &Path, clock: Clock) -> Result<Newsroom> {
        let lang = Lang::parse("en").expect("a well-formed tag");
        let store = Store::create(path, &Profile::new(lang), Uuid::now_v7(), clock.now())?;
        Ok(Newsroom::of(store, clock))
    }

    /// Makes the sample newsroom: an invented country, said to be so on every page.
    ///
    /// # Errors
    /// When the file exists or its folder cannot be written.
    pub fn init_sample(path: &Path) -> Result<Newsroom> {
        let first = Lang::parse("en").expect("a well-formed tag");
        sample::make(path, sample::own_id(), &first)
    }

    /// Opens a newsroom. For writing it is locked; reading works beside a writer.
    ///
    /// # Errors
    /// When it is missing, locked, newer, damaged or unreadable.
    pub fn open(path: &Path, access: Access, clock: Clock) -> Result<Newsroom> {
        Ok(Newsroom::of(Store::open(path, access)?, clock))
    }

    /// Opens a newsroom for a window: for writing, or for reading when it cannot be written or
    /// somebody else does. A newsroom that does not exist is made.
    ///
    /// # Errors
    /// When it is newer, damaged or unreadable, or cannot be made.
    pub fn open_for_window(path: &Path, clock: Clock) -> Result<Newsroom> {
        let why = match Newsroom::open(path, Access::Write, clock) {
            Err(DeskError::Store(StoreError::Missing { .. })) => return Newsroom::init(path, clock),
            Err(DeskError::Store(StoreError::ReadOnly { .. })) => WhyRead::Unwritable,
            Err(DeskError::Store(StoreError::Locked { holder, .. })) => WhyRead::OpenElsewhere(holder),
            other => return other,
        };
        let newsroom = Newsroom::open(path, Access::Read, clock)?;
        Ok(Newsroom { why_read: Some(why), ..newsroom })
    }

    /// A newsroom that is kept nowhere, for tests.
    ///
    /// # Errors
    /// Never in practice.
    pub fn in_memory(profile: &Profile, clock: Clock) -> Result<Newsroom> {
        Ok(Newsroom::of(Store::in_memory(profile, Uuid::now_v7(), clock.now())?, clock))
    }

    /// A newsroom that is kept nowhere and knows nothing of its office yet.
    ///
    /// # Errors
    /// Never in practice.
    pub fn unfounded(clock: Clock) -> Result<Newsroom> {
        let lang = Lang::parse("en").expect("a well-formed tag");
        Newsroom::in_memory(&Profile::new(lang), clock)
    }

    /// Where it is kept.
    pub fn path(&self) -> Option<PathBuf> {
        self.store.path().map(Path::to_owned)
    }

    /// What the newsroom says of itself.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn profile(&self) -> Result<Profile> {
        Ok(profile::load(self.store.connection())?)
    }

    /// Changes what the newsroom says of itself.
    ///
    /// # Errors
    /// When a field is not usable, or the file cannot be written.
    pub fn set_profile(&mut self, profile: &Profile) -> Result<()> {
        profile.check()?;
        self.store.write(|tx| Ok(profile::save(tx, profile)?))
    }

    /// The category tree.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn tree(&self) -> Result<Tree> {
        Ok(categories::tree(self.store.connection())?)
    }

    fn of(store: Store, clock: Clock) -> Newsroom {
        let copied_changes = store.changes();
        Newsroom { store, clock, copied_at: None, copied_changes, why_read: None, removed: Vec::new(), packaged: Arc::default() }
    }

    fn packaged(&self) -> u64 {
        self.packaged.load(Ordering::SeqCst)
    }

    /// Remembers that a page went into a package as it stands now. Every page counts, because
    /// the tree may change while a package is made.
    fn count_page(&self) {
        self.packaged.fetch_add(1, Ordering::SeqCst);
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

fn new_revision() -> RevisionId {
    RevisionId(Uuid::now_v7())
}

/// A new turn's id.
pub fn new_turn() -> TurnId {
    TurnId(Uuid::now_v7())
}

fn parse_slug(text: &str) -> Result<Slug> {
    Ok(Slug::parse(text)?)
}
