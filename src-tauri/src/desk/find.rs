//! Finding statements and categories by what people call them.

use jiff::Timestamp;
use lectern_core::{
    category::{Category, CategoryId},
    lang::Lang,
    note::InternalNote,
    statement::{Edition, Stage, Statement, StatementId},
};
use lectern_store::{
    Connection, categories, editions, notes,
    statements::{self, Filter, Page, RevisionRow, Voices},
};

use super::{DeskError, Newsroom, Result};

/// Counts for the sidebar.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// Statements by stage.
    pub stages: Vec<(Stage, u64)>,
    /// Statements by language.
    pub langs: Vec<(Lang, u64)>,
    /// Statements filed directly in each category.
    pub categories: Vec<(CategoryId, u64)>,
}

impl Newsroom {
    /// The statement that an id, the start of one, or a slug names.
    ///
    /// # Errors
    /// When none or several have it.
    pub fn find(&self, name: &str) -> Result<StatementId> {
        let ids = statements::resolve(self.store.connection(), name)?;
        match ids.as_slice() {
            [one] => Ok(*one),
            [] => Err(DeskError::NotFound(format!("There is no statement “{name}”. List them with “lectern list”."))),
            _ => Err(DeskError::Ambiguous { name: name.to_owned(), ids }),
        }
    }

    /// A statement with its working text.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn statement(&self, id: StatementId) -> Result<Statement> {
        load(self.store.connection(), id)
    }

    /// The newest edition of a statement.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn newest_edition(&self, id: StatementId) -> Result<Option<Edition>> {
        Ok(editions::newest(self.store.connection(), id)?)
    }

    /// One edition of a statement.
    ///
    /// # Errors
    /// When there is none with this number.
    pub fn edition(&self, id: StatementId, number: u32) -> Result<Edition> {
        let found = editions::load(self.store.connection(), id, number)?;
        found.ok_or_else(|| DeskError::NotFound(format!("The statement has no edition {number}.")))
    }

    /// All editions of a statement, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn editions(&self, id: StatementId) -> Result<Vec<Edition>> {
        Ok(editions::list(self.store.connection(), id)?)
    }

    /// All saved texts of a statement, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn revisions(&self, id: StatementId) -> Result<Vec<RevisionRow>> {
        Ok(statements::revisions(self.store.connection(), id)?)
    }

    /// The internal note of a statement.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn note(&self, id: StatementId) -> Result<InternalNote> {
        Ok(notes::load(self.store.connection(), id)?)
    }

    /// A page of statements, newest first. A section stands for everything below it; the Bin is
    /// only shown where its stage is asked for.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn list(
        &self,
        section: Option<CategoryId>,
        stage: Option<Stage>,
        lang: Option<Lang>,
        due_before: Option<Timestamp>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page> {
        let tree = self.tree()?;
        let filter = Filter { section: section.map(|section| tree.subtree(section)), stage, lang, due_before };
        Ok(statements::list(self.store.connection(), &filter, after, limit)?)
    }

    /// The end of this day in the newsroom's zone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn end_of_today(&self) -> Result<Timestamp> {
        let zone = self.profile()?.zone().unwrap_or(jiff::tz::TimeZone::UTC);
        let today = self.now().to_zoned_datetime(zone);
        let end = today.end_of_day().map_or_else(|_| self.now(), |end| end.timestamp());
        Ok(end)
    }

    /// Counts for the sidebar.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn overview(&self) -> Result<Overview> {
        let connection = self.store.connection();
        Ok(Overview {
            stages: statements::stage_counts(connection)?,
            langs: statements::lang_counts(connection)?,
            categories: categories::counts(connection)?,
        })
    }

    /// The names in use in the newsroom's texts, at most a thousand of a sort.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn voices(&self) -> Result<Voices> {
        Ok(statements::voices(self.store.connection(), 1000)?)
    }

    /// The category at a slug path such as `press/remarks`.
    ///
    /// # Errors
    /// When there is none.
    pub fn category_at(&self, path: &str) -> Result<Category> {
        let tree = self.tree()?;
        let found = tree.at(path).cloned().filter(|_| !path.trim_matches('/').is_empty());
        found.ok_or_else(|| DeskError::NotFound(format!("There is no category “{path}”. List them with “lectern category list”.")))
    }
}

/// A statement with its working text, inside a transaction or outside.
pub(super) fn load(connection: &Connection, id: StatementId) -> Result<Statement> {
    statements::load(connection, id)?.ok_or_else(|| DeskError::NotFound(format!("There is no statement {id}.")))
}
