//! Files of a statement: taking them in, giving them out, forgetting them.

use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::{SignedDuration, Timestamp};
use lectern_core::{
    attachment::{self, Attachment, Facts, FileHash, FileName},
    finding::Finding,
    statement::{StatementId, Text},
};
use lectern_store::{
    Connection, files,
    statements::{self, Keep},
};

use super::{DeskError, Newsroom, Refusal, Result, new_revision, write};

/// How long a file stays that no saved text names: a removal can be undone while the window
/// is open, and a text that names a new file is saved within seconds.
const SPARE: SignedDuration = SignedDuration::from_hours(24);

/// A file that was taken in and that no text names yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What it is.
    pub facts: Facts,
    /// The nearest usable name to what it was called.
    pub name: FileName,
    /// What whoever attached it should know.
    pub findings: Vec<Finding>,
}

/// What is said of a file when it is attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What readers should see; what the file was called when `None`.
    pub name: Option<String>,
    /// For pictures.
    pub alt: attachment::Alt,
    /// A line below it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
}

impl Newsroom {
    /// Takes a file in: cleaned, and kept for texts that will name it.
    ///
    /// # Errors
    /// When it is too large, damaged, of no kind that can be attached, or cannot be written.
    pub fn take_in_file(&mut self, called: &str, bytes: &[u8]) -> Result<Taken> {
        let now = self.now();
        let taken = attachment::take_in(bytes).map_err(|unfit| {
            let called: String = called.chars().take(80).collect();
            Refusal::unfit(called, &unfit)
        })?;
        self.store.write(|tx| Ok::<_, DeskError>(files::keep(tx, &taken.facts, &taken.bytes, now)?))?;
        let name = FileName::propose(called, taken.facts.kind);
        Ok(Taken { facts: taken.facts, name, findings: taken.findings })
    }

    /// Takes a file in and puts it behind the others of a statement, in one step.
    ///
    /// # Errors
    /// As [`Newsroom::take_in_file`]; when the list would be over a limit.
    pub fn attach(&mut self, id: StatementId, called: &str, bytes: &[u8], about: About) -> Result<(Attachment, Vec<Finding>)> {
        let mut text = self.statement(id)?.text;
        let taken = self.take_in_file(called, bytes)?;
        let wanted = about.name.map_or(taken.name, |name| FileName::propose(&name, taken.facts.kind));
        let name = attachment::free_name(&text.head.files, &wanted);
        let added = Attachment { name, file: taken.facts, alt: about.alt, caption: about.caption, credit: about.credit };
        text.head.files.push(added.clone());
        self.keep_files(id, &text)?;
        Ok((added, taken.findings))
    }

    /// Takes a file away from a statement. Editions and earlier texts keep it.
    ///
    /// # Errors
    /// When the statement has no file of that name.
    pub fn detach(&mut self, id: StatementId, name: &str) -> Result<Attachment> {
        let mut text = self.statement(id)?.text;
        let found = attachment::named(&text.head.files, name).cloned();
        let gone = found.ok_or_else(|| DeskError::NotFound(format!("The statement has no file “{name}”. Nothing was changed.")))?;
        text.head.files.retain(|file| *file != gone);
        self.keep_files(id, &text)?;
        Ok(gone)
    }

    /// The bytes of a stored file and what it is.
    ///
    /// # Errors
    /// When there is none, or its bytes are damaged.
    pub fn file(&self, hash: FileHash) -> Result<(Facts, Vec<u8>)> {
        let missing = || DeskError::NotFound("The file is no longer in the newsroom. Attach it again.".to_owned());
        let facts = files::facts(self.store.connection(), hash)?.ok_or_else(missing)?;
        let bytes = files::bytes(self.store.connection(), hash)?.ok_or_else(missing)?;
        Ok((facts, bytes))
    }

    /// A stored file as a `data:` address (RFC 2397), which a page can show without asking.
    ///
    /// # Errors
    /// As [`Newsroom::file`].
    pub fn file_url(&self, hash: FileHash) -> Result<String> {
        let (facts, bytes) = self.file(hash)?;
        Ok(format!("data:{};base64,{}", facts.kind.media_type(), STANDARD.encode(bytes)))
    }

    /// Erases the files that nothing needs any more: no working text, no earlier text, no
    /// edition, nothing in the Bin. Answers how many.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn erase_unneeded_files(&mut self) -> Result<usize> {
        let before = self.now().checked_sub(SPARE).unwrap_or(Timestamp::MIN);
        if !files::has_unneeded(self.store.connection(), before)? {
            return Ok(0);
        }
        self.store.write(|tx| Ok(files::erase_unneeded(tx, before)?))
    }

    fn keep_files(&mut self, id: StatementId, text: &Text) -> Result<()> {
        write::check(text)?;
        let now = self.now();
        self.store.write(|tx| {
            statements::save(tx, id, text, new_revision(), now, Keep::NewRevision)?;
            Ok::<_, DeskError>(())
        })
    }
}

/// Puts what the store knows of each file into a text that came from outside, and takes out
/// files that the newsroom does not have. Answers what is to be said of those.
pub(super) fn settle(conn: &Connection, text: &mut Text) -> Result<Option<Refusal>> {
    let mut missing = Vec::new();
    let mut kept = Vec::new();
    for mut file in std::mem::take(&mut text.head.files) {
        match files::facts(conn, file.file.hash)? {
            Some(facts) if facts.kind == file.file.kind => {
                file.file = facts;
                kept.push(file);
            }
            _ => missing.push(file.name.to_string()),
        }
    }
    text.head.files = kept;
    Ok((!missing.is_empty()).then_some(Refusal::FilesMissing { names: missing }))
}
