//! Intake: files become drafts.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lectern_core::{
    category::{Category, CategoryId, Tree},
    finding::{Finding, Severity},
    import::{self, Context, Draft},
    labels::{Label, fold},
    lang::Lang,
    slug::Slug,
    statement::StatementId,
};
use lectern_store::{editions, statements};
use uuid::Uuid;

use super::{CategoryName, DeskError, NewStatement, Newsroom, Refusal, Result, new_turn};

/// How files are taken in.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// Make the categories that a page's breadcrumb names and the newsroom lacks.
    pub create_categories: bool,
    /// File everything here, whatever the page says.
    pub section: Option<CategoryId>,
    /// Labels that the officer confirmed for these files.
    pub labels: Vec<Label>,
    /// Read and report; write nothing.
    pub dry_run: bool,
}

/// What became of each file.
#[derive(Debug, Default)]
pub struct ImportReport {
    /// Files that became drafts.
    pub imported: Vec<Imported>,
    /// Files that could not be read, and why.
    pub failed: Vec<(PathBuf, String)>,
}

/// A file that became a draft.
#[derive(Debug)]
pub struct Imported {
    /// The file.
    pub file: PathBuf,
    /// The draft.
    pub id: StatementId,
    /// The address part that it would be published under.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// What the import points at.
    pub findings: Vec<Finding>,
}

impl Newsroom {
    /// Takes files and folders in as drafts. One bad file never stops the others.
    ///
    /// # Errors
    /// When the newsroom cannot be written; a file that cannot be read is in the report.
    pub fn import(&mut self, files: &[PathBuf], options: &ImportOptions) -> Result<ImportReport> {
        let mut report = ImportReport::default();
        let profile = self.profile()?;
        let labels: Vec<Label> = options.labels.iter().chain(&profile.labels).cloned().collect();
        for file in expand(files, &mut report) {
            let draft = read(&file, &labels, &profile.default_lang);
            match draft {
                Ok((draft, findings)) => match self.take_in(&file, draft, findings, options) {
                    Ok(imported) => report.imported.push(imported),
                    Err(error @ (DeskError::Refused(_) | DeskError::NotFound(_))) => report.failed.push((file, error.to_string())),
                    Err(error) => return Err(error),
                },
                Err(reason) => report.failed.push((file, reason)),
            }
        }
        Ok(report)
    }

    fn take_in(&mut self, file: &Path, draft: Draft, mut findings: Vec<Finding>, options: &ImportOptions) -> Result<Imported> {
        if let Some(id) = draft.id
            && statements::load(self.store.connection(), id)?.is_some()
        {
            return Err(Refusal::StatementIsHere { id: id.to_string() }.into());
        }
        let section = match options.section {
            Some(section) => Some(section),
            None => self.section_of(&draft, options, &mut findings)?,
        };
        let mut new = NewStatement {
            title: draft.title,
            lang: Some(draft.lang),
            section,
            slug: draft.slug,
            summary: draft.summary,
            kind: Some(draft.kind),
            date: draft.date,
            place: draft.place,
            files: Vec::new(),
            turns: draft.turns,
            id: draft.id,
            set: None,
            source: None,
        };
        let id = new.id.unwrap_or_else(|| StatementId(Uuid::now_v7()));
        new.id = Some(id);
        let title = new.title.clone();
        if let (Some(slug), Some(lang)) = (&new.slug, &new.lang)
            && editions::slug_taken(self.store.connection(), section, lang, slug, None)?.is_some()
        {
            let message = format!("the web address part “{slug}” is already used in this section; the title proposes another one");
            findings.push(Finding::new("slug", Severity::Warn, message));
            new.slug = None;
        }
        if options.dry_run {
            let slug = new.slug.or_else(|| Slug::propose(&title)).map_or_else(|| super::parse_slug("untitled"), Ok)?;
            return Ok(Imported { file: file.to_owned(), id, slug, title, findings });
        }
        let statement = self.new_statement(new)?;
        let slug = self.effective_slug(id, &statement.text.head)?;
        Ok(Imported { file: file.to_owned(), id, slug, title, findings })
    }

    /// The category that a page's breadcrumb means, made if that is wanted.
    fn section_of(&mut self, draft: &Draft, options: &ImportOptions, findings: &mut Vec<Finding>) -> Result<Option<CategoryId>> {
        let tree = self.tree()?;
        if let Some(category) = draft.section_path.as_deref().filter(|path| !path.is_empty()).and_then(|path| tree.at(path)) {
            return Ok(Some(category.id));
        }
        let (mut found, mut missing) = walk_down(&tree, &draft.section);
        if missing.is_empty() {
            return Ok(found);
        }
        let path = draft.section.join(" › ");
        if !options.create_categories {
            let message =
                format!("the section “{path}” does not exist, so the draft is in none; make it, or import again with --create-categories");
            findings.push(Finding::new("section", Severity::Warn, message));
            return Ok(None);
        }
        if options.dry_run {
            findings.push(Finding::new("section", Severity::Note, format!("the section “{path}” would be made")));
            return Ok(None);
        }
        let slugs: Vec<String> = draft.section_path.iter().flat_map(|path| path.split('/')).map(str::to_owned).collect();
        let depth = draft.section.len() - missing.len();
        for (index, name) in missing.drain(..).enumerate() {
            let slug = if slugs.len() == draft.section.len() { slugs.get(depth + index).cloned() } else { None };
            found = Some(self.add_category(&CategoryName { name, slug, names: None }, found)?.id);
        }
        findings.push(Finding::new("section", Severity::Note, format!("the section “{path}” was made")));
        Ok(found)
    }
}

/// As many steps down the tree as the names allow, and the names that are left.
fn walk_down(tree: &Tree, names: &[String]) -> (Option<CategoryId>, Vec<String>) {
    let mut found = None;
    for (index, name) in names.iter().enumerate() {
        let wanted = fold(name);
        let is_meant = |category: &Category| {
            let mut names = category.names.values().chain([&category.name]);
            names.any(|name| fold(name) == wanted) || category.slug.as_str() == wanted
        };
        let child = tree.children(found).find(|category| is_meant(category));
        match child {
            Some(child) => found = Some(child.id),
            None => return (found, names.get(index..).unwrap_or(&[]).to_vec()),
        }
    }
    (found, Vec::new())
}

pub(super) fn read(file: &Path, labels: &[Label], default_lang: &Lang) -> std::result::Result<(Draft, Vec<Finding>), String> {
    let name = file.to_string_lossy();
    if !file.exists() {
        return Err("there is no such file".to_owned());
    }
    let format = import::Format::of(&name).ok_or("it is neither plain text (.txt) nor Markdown (.md)")?;
    let about = fs::metadata(file).map_err(|error| error.to_string())?;
    if about.len() > lectern_core::limits::IMPORT_MAX {
        return Err(import::Unreadable::TooLarge.to_string());
    }
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let mut context = Context { labels, default_lang, new_id: &mut new_turn };
    import::read(format, &bytes, &mut context).map_err(|error| error.to_string())
}

/// Files as they are; folders as the text and Markdown files below them, in order.
fn expand(files: &[PathBuf], report: &mut ImportReport) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for file in files {
        if file.is_dir() {
            let mut inside = Vec::new();
            match fs::read_dir(file) {
                Ok(entries) => inside.extend(entries.filter_map(|entry| entry.ok().map(|entry| entry.path()))),
                Err(error) => report.failed.push((file.clone(), error.to_string())),
            }
            // `_index.md` describes a section of a generator's site; it is no statement.
            let is_section = |path: &Path| path.file_name().is_some_and(|name| name == "_index.md");
            let is_text = |path: &Path| import::Format::of(&path.to_string_lossy()).is_some() && !is_section(path);
            inside.retain(|path| (path.is_dir() && !path.is_symlink()) || is_text(path));
            inside.sort();
            if inside.is_empty() {
                report.failed.push((file.clone(), "the folder holds no plain text (.txt) or Markdown (.md)".to_owned()));
            }
            out.extend(expand(&inside, report));
        } else {
            out.push(file.clone());
        }
    }
    out
}
