//! Writing: new statements, saved texts, edits from files.

use jiff::{Timestamp, civil::Date};
use lectern_core::{
    attachment::Attachment,
    category::CategoryId,
    labels::Known,
    lang::Lang,
    limits,
    slug::Slug,
    statement::{Head, Kind, RevisionId, SetId, Stage, Statement, StatementId, Text, Turn},
    template,
    turns::{align, read_markdown},
};
use lectern_store::{
    Transaction, categories,
    editions::{self, Taken},
    notes,
    statements::{self, Keep},
    translations,
};
use uuid::Uuid;

use super::{DeskError, Newsroom, Refusal, Result, attach, new_revision, new_turn, translate};

/// What a new statement starts with.
#[derive(Clone, Debug, Default)]
pub struct NewStatement {
    /// The headline; may be empty.
    pub title: String,
    /// The language; the newsroom's own when `None`.
    pub lang: Option<Lang>,
    /// The section.
    pub section: Option<CategoryId>,
    /// The last part of its address.
    pub slug: Option<Slug>,
    /// The summary.
    pub summary: String,
    /// What sort of text it is.
    pub kind: Option<Kind>,
    /// The date on the page.
    pub date: Option<Date>,
    /// Where it is issued.
    pub place: Option<String>,
    /// Its pictures and documents.
    pub files: Vec<Attachment>,
    /// Its parts.
    pub turns: Vec<Turn>,
    /// Its id, when it brings one.
    pub id: Option<StatementId>,
    /// Its language set, when it joins one.
    pub set: Option<SetId>,
    /// The statement of that set that it translates.
    pub source: Option<StatementId>,
}

/// What an edit from the command line changes; `None` leaves a field as it is.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// A new body, as Markdown with labels; front matter is not read.
    pub body: Option<String>,
    /// A new title.
    pub title: Option<String>,
    /// A new summary.
    pub summary: Option<String>,
    /// A new section; `Some(None)` takes it out of its section.
    pub section: Option<Option<CategoryId>>,
    /// A new address part.
    pub slug: Option<Slug>,
    /// Another language.
    pub lang: Option<Lang>,
    /// Another sort of text.
    pub kind: Option<Kind>,
    /// Another date.
    pub date: Option<Date>,
    /// Another place.
    pub place: Option<String>,
}

/// A text that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The saved text's id: the next save names it as its base.
    pub revision: RevisionId,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// Why the address, the section or the language was left as it was, or a file was left out,
    /// in a sentence. The text is saved.
    pub slug_problem: Option<Refusal>,
}

impl Newsroom {
    /// Makes a draft.
    ///
    /// # Errors
    /// When the text is over a limit, the slug is taken in that section, its set has a statement
    /// in its language, or nothing can be written.
    pub fn new_statement(&mut self, new: NewStatement) -> Result<Statement> {
        let now = self.now();
        let lang = match new.lang {
            Some(lang) => lang,
            None => self.profile()?.default_lang,
        };
        let head = Head {
            title: new.title.trim().to_owned(),
            slug: new.slug,
            summary: new.summary,
            section: new.section,
            place: new.place,
            date: new.date,
            kind: new.kind.unwrap_or(Kind::SpokespersonRemarks),
            lang,
            files: new.files,
        };
        let id = new.id.unwrap_or_else(|| StatementId(Uuid::now_v7()));
        let mut head = head;
        // A title that is known from the start names the statement from the start, so that the
        // slug a person was told finds it. One that is typed later proposes until publication.
        if head.slug.is_none() && !head.title.is_empty() {
            head.slug = Some(effective_slug(self.store.connection(), id, &head, self.day(&head)?)?);
        }
        let statement = Statement {
            id,
            set: new.set.unwrap_or_else(|| SetId(Uuid::now_v7())),
            stage: Stage::Draft,
            revision: new_revision(),
            text: Text { head, turns: new.turns },
            saved_at: now,
        };
        check(&statement.text)?;
        self.store.write(|tx| {
            free_slug(tx, &statement.text.head, statement.id)?;
            translate::free_language(tx, statement.set, &statement.text.head.lang, statement.id)?;
            statements::insert(tx, &statement, now)?;
            if new.source.is_some() {
                translations::set_place(tx, statement.id, statement.set, new.source)?;
            }
            Ok::<_, DeskError>(())
        })?;
        Ok(statement)
    }

    /// The turns that a new statement of this kind starts with, in its language or the newsroom's own.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn template(&self, kind: Kind, lang: Option<&Lang>) -> Result<Vec<Turn>> {
        let own = self.profile()?.default_lang;
        Ok(template::turns(kind, lang.unwrap_or(&own), &mut new_turn))
    }

    /// Saves what the window holds, if `base` is still the saved text it started from. The
    /// text is always saved; an address that is taken is not, and the answer says so.
    ///
    /// # Errors
    /// [`DeskError::Stale`] when someone else saved in between; over a limit; disk full.
    pub fn save(&mut self, id: StatementId, base: RevisionId, text: Text, note: &str) -> Result<Saved> {
        self.save_over(id, base, text, note, Keep::ReplaceOpen)
    }

    /// Saves what the window holds as a version of its own: the text before it stays in the
    /// history, however short a time it stood.
    ///
    /// # Errors
    /// As for [`Newsroom::save`].
    pub fn save_version(&mut self, id: StatementId, base: RevisionId, text: Text, note: &str) -> Result<Saved> {
        self.save_over(id, base, text, note, Keep::NewRevision)
    }

    fn save_over(&mut self, id: StatementId, base: RevisionId, mut text: Text, note: &str, keep: Keep) -> Result<Saved> {
        check(&text)?;
        let now = self.now();
        let before = self.statement(id)?;
        if before.revision != base {
            return Err(DeskError::Stale);
        }
        let unchanged_note = self.note(id)?.body == note;
        self.store.write(|tx| {
            let file_problem = attach::settle(tx, &mut text)?;
            let is_moved = text.head.lang != before.text.head.lang;
            let language = if is_moved { translate::free_language(tx, before.set, &text.head.lang, id) } else { Ok(()) };
            let language_problem = match language {
                Ok(()) => None,
                Err(DeskError::Refused(why)) => {
                    text.head.lang = before.text.head.lang.clone();
                    Some(why)
                }
                Err(error) => return Err(error),
            };
            let slug_problem = match free_slug(tx, &text.head, id) {
                Ok(()) => None,
                Err(DeskError::Refused(why)) => {
                    text.head.slug = before.text.head.slug.clone();
                    text.head.section = before.text.head.section;
                    Some(why)
                }
                Err(error) => return Err(error),
            };
            let slug_problem = slug_problem.or(language_problem).or(file_problem);
            if !unchanged_note {
                notes::save(tx, id, note, now)?;
            }
            if text == before.text {
                return Ok(Saved { revision: before.revision, saved_at: before.saved_at, slug_problem });
            }
            let revision = statements::save(tx, id, &text, new_revision(), now, keep)?;
            translate::note_first_words(tx, id, &before.text, &text, now)?;
            Ok(Saved { revision, saved_at: now, slug_problem })
        })
    }

    /// Changes a statement in one step and keeps the text before it.
    ///
    /// # Errors
    /// Over a limit, a taken address, or nothing can be written.
    pub fn edit(&mut self, id: StatementId, edit: Edit) -> Result<Saved> {
        let now = self.now();
        let before = self.statement(id)?;
        let mut text = before.text.clone();
        let head = &mut text.head;
        head.title = edit.title.map_or_else(|| head.title.clone(), |title| title.trim().to_owned());
        head.summary = edit.summary.unwrap_or_else(|| head.summary.clone());
        head.section = edit.section.unwrap_or(head.section);
        head.slug = edit.slug.or_else(|| head.slug.clone());
        head.lang = edit.lang.unwrap_or_else(|| head.lang.clone());
        head.kind = edit.kind.unwrap_or(head.kind);
        head.date = edit.date.or(head.date);
        head.place = edit.place.or_else(|| head.place.clone());
        if let Some(body) = edit.body {
            let labels = self.profile()?.labels;
            // A speaker whom the statement already has is known, even if the newsroom forgot.
            let expected: Vec<_> = before.text.turns.iter().map(Into::into).collect();
            let known = Known { lang: &text.head.lang, labels: &labels };
            let mut turns = read_markdown(&body, &known, &expected, &mut new_turn);
            for turn in &mut turns {
                turn.id = new_turn();
            }
            text.turns = align(&before.text.turns, turns);
        }
        check(&text)?;
        self.store.write(|tx| {
            free_slug(tx, &text.head, id)?;
            if text.head.lang != before.text.head.lang {
                translate::free_language(tx, before.set, &text.head.lang, id)?;
            }
            let revision = statements::save(tx, id, &text, new_revision(), now, Keep::NewRevision)?;
            translate::note_first_words(tx, id, &before.text, &text, now)?;
            Ok(Saved { revision, saved_at: now, slug_problem: None })
        })
    }

    /// Writes the internal note of a statement.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn set_note(&mut self, id: StatementId, body: &str) -> Result<()> {
        let now = self.now();
        self.store.write(|tx| Ok(notes::save(tx, id, body, now)?))
    }

    /// The address part that a text would be published under now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn effective_slug(&self, id: StatementId, head: &Head) -> Result<Slug> {
        effective_slug(self.store.connection(), id, head, self.day(head)?)
    }

    /// The day that a page of this text shows: its own date, or today in the newsroom's zone.
    pub(crate) fn day(&self, head: &Head) -> Result<Date> {
        match head.date {
            Some(date) => Ok(date),
            None => {
                let zone = self.profile()?.zone()?;
                Ok(self.now().to_zoned_datetime(zone).date())
            }
        }
    }
}

/// The chosen slug, or a free one that the title proposes.
pub(super) fn effective_slug(connection: &lectern_store::Connection, id: StatementId, head: &Head, day: Date) -> Result<Slug> {
    if let Some(slug) = &head.slug {
        return Ok(slug.clone());
    }
    let proposed = Slug::propose(&head.title).unwrap_or_else(|| Slug::dated(day, id.0));
    let mut slug = proposed.clone();
    for number in 2..10_000 {
        if editions::slug_taken(connection, head.section, &head.lang, &slug, Some(id))?.is_none() {
            break;
        }
        slug = proposed.numbered(number);
    }
    Ok(slug)
}

/// Whether the chosen slug is free in its section; statements and categories share the names.
pub(super) fn free_slug(tx: &Transaction<'_>, head: &Head, id: StatementId) -> Result<()> {
    if let Some(section) = head.section
        && categories::tree(tx)?.get(section).is_none()
    {
        return Err(Refusal::SectionIsGone.into());
    }
    let Some(slug) = &head.slug else { return Ok(()) };
    match editions::slug_taken(tx, head.section, &head.lang, slug, Some(id))? {
        None => Ok(()),
        Some(Taken::Statement(other)) => {
            let title = statements::load(tx, other)?.map(|statement| statement.text.head.title).unwrap_or_default();
            Err(Refusal::SlugTaken { slug: slug.to_string(), title }.into())
        }
        Some(Taken::Category(_)) => Err(Refusal::SlugOfCategory { slug: slug.to_string() }.into()),
    }
}

pub(super) fn check(text: &Text) -> Result<()> {
    Ok(limits::check(text)?)
}
