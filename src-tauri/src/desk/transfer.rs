//! Transfer: files in, packages out, backups.

use std::{
    collections::BTreeMap,
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use lectern_core::{
    category::{CategoryId, Tree},
    export::{self, Correction, Listed, PublicStatement, Site, bag},
    finding::{Finding, Severity},
    import::{self, Context, Draft},
    labels::{Label, fold},
    lang::Lang,
    profile::Profile,
    slug::Slug,
    statement::{Edition, StatementId},
};
use lectern_store::{
    backup,
    categories::{self, Target},
    editions,
    statements::{self, Filter},
};
use uuid::Uuid;

use super::{CategoryName, Clock, DeskError, NewStatement, Newsroom, Result, folder::Folder, new_turn, sentence};

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

/// Which files a package holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Package {
    /// The web team's package: pages, source files, or both.
    Site(Format),
    /// A content folder for Hugo.
    Hugo,
}

/// What a site package holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Pages only.
    Html,
    /// Source files only.
    Markdown,
    /// Both.
    Both,
}

/// What to export, and where to.
#[derive(Clone, Debug)]
pub struct ExportRequest {
    /// The folder of the package.
    pub to: PathBuf,
    /// Which files.
    pub package: Package,
    /// Only this section and what stands below it.
    pub section: Option<CategoryId>,
    /// Only these statements; all when empty.
    pub only: Vec<StatementId>,
    /// The time that the package names; the newest edition's when `None`.
    pub at: Option<Timestamp>,
}

/// What an export wrote.
#[derive(Clone, Debug)]
pub struct ExportReport {
    /// The package's folder.
    pub path: PathBuf,
    /// The package's id.
    pub package: Uuid,
    /// How many statements it holds.
    pub statements: usize,
    /// How many payload files.
    pub files: usize,
}

/// How far an export is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Statements written.
    pub done: usize,
    /// Statements in all.
    pub total: usize,
    /// What is being written.
    pub current: String,
}

/// What an export asks of its caller after each step: go on, or stop.
pub type Step<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

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
            let draft = read(&file, &labels);
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
            return Err(DeskError::Refused(format!(
                "It is statement {id}, which is already here. Change it with “lectern edit {id} --file”."
            )));
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
            turns: draft.turns,
            id: draft.id,
            set: None,
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
            found = Some(self.add_category(&CategoryName { name, slug }, found)?.id);
        }
        findings.push(Finding::new("section", Severity::Note, format!("the section “{path}” was made")));
        Ok(found)
    }

    /// Writes a package of published editions.
    ///
    /// # Errors
    /// When nothing is published, the folder is not free, or it cannot be written. On any
    /// error, and on cancel, the folder is as it was before.
    pub fn export(&self, request: &ExportRequest, step: Step<'_>) -> Result<ExportReport> {
        let tree = self.tree()?;
        let profile = self.profile()?;
        profile.check().map_err(|error| DeskError::Refused(sentence(&error.to_string())))?;
        let public = Public::new(self, request, &profile, &tree)?;
        let listed = public.listed()?;
        let total = listed.len();
        if total == 0 {
            return Err(DeskError::Refused(
                "Nothing is published here yet, so there is nothing to export. Publish a statement first.".to_owned(),
            ));
        }
        let newest = listed.iter().map(|each| each.published_at).max();
        let at = request.at.or(newest).unwrap_or_else(|| self.now());
        let folder = Folder::begin(&request.to, self.store.newsroom())?;
        let mut writer = Writer { folder: &folder, listings: Vec::new() };
        let langs: std::collections::BTreeSet<Lang> = listed.iter().map(|each| each.lang.clone()).collect();
        let sections: Vec<(Lang, Option<CategoryId>)> = listed.iter().map(|each| (each.lang.clone(), each.section)).collect();
        let site = Site::new(&profile, &tree, listed);
        let (html, markdown, prefix) = match request.package {
            Package::Site(format) => (format != Format::Markdown, format != Format::Html, ""),
            Package::Hugo => (false, true, "content/"),
        };
        let mut done = 0;
        public.each(|statement| {
            let current = statement.folder(&tree);
            if step(Progress { done, total, current: current.clone() }).is_break() {
                return Err(DeskError::Cancelled);
            }
            if html {
                for file in site.statement(&statement) {
                    writer.write(&file)?;
                }
            }
            if markdown {
                let text = export::statement_markdown(&statement, &profile, &tree);
                writer.write(&export::File { path: format!("{prefix}{current}/index.md"), bytes: text.into_bytes() })?;
            }
            done += 1;
            Ok(())
        })?;
        if html {
            for file in site.lists() {
                writer.write(&file)?;
            }
        }
        if markdown {
            for lang in &langs {
                let used = used_sections(&tree, lang, &sections);
                let all = std::iter::once(None).chain(used.iter().filter_map(|id| tree.get(*id)).map(Some));
                for section in all {
                    let (path, text) = export::section_index(lang, section, &profile, &tree);
                    writer.write(&export::File { path: format!("{prefix}{path}"), bytes: text.into_bytes() })?;
                }
            }
        }
        if step(Progress { done, total, current: bag::MANIFEST.to_owned() }).is_break() {
            return Err(DeskError::Cancelled);
        }
        let mut listings = writer.listings;
        let start = if html {
            "data/index.html"
        } else if prefix.is_empty() {
            "data"
        } else {
            "data/content"
        };
        let info = bag::BagInfo { profile: &profile, newsroom: self.store.newsroom(), at, statements: total, start };
        let (package, tags) = bag::tag_files(&info, &mut listings);
        for file in &tags {
            folder.write(&file.path, &file.bytes)?;
        }
        let path = folder.put()?;
        Ok(ExportReport { path, package, statements: total, files: listings.len() })
    }

    /// Writes a verified copy; never over an existing file.
    ///
    /// # Errors
    /// When the file exists, cannot be written, or the copy is not sound.
    pub fn backup(&self, to: &Path) -> Result<()> {
        Ok(backup::backup(self.store.connection(), to)?)
    }

    /// Makes a newsroom from a backup; never over an existing file.
    ///
    /// # Errors
    /// When the backup is not sound or the new file exists.
    pub fn restore(file: &Path, to: &Path, clock: Clock) -> Result<Newsroom> {
        backup::restore(file, to)?;
        Newsroom::open(to, lectern_store::Access::Read, clock)
    }

    /// Looks the file over.
    ///
    /// # Errors
    /// When it cannot be read at all.
    pub fn doctor(&self) -> Result<backup::Report> {
        Ok(backup::doctor(self.store.connection())?)
    }
}

struct Writer<'a> {
    folder: &'a Folder,
    listings: Vec<bag::Listing>,
}

impl Writer<'_> {
    fn write(&mut self, file: &export::File) -> Result<()> {
        self.folder.write(&format!("data/{}", file.path), &file.bytes)?;
        self.listings.push(bag::Listing::of(file));
        Ok(())
    }
}

/// The editions of an export as the public sees them, read twice: once for the lists, once
/// for the pages, so that only one text is in memory at a time.
struct Public<'a> {
    newsroom: &'a Newsroom,
    filter: Filter,
    only: &'a [StatementId],
    zone: jiff::tz::TimeZone,
    tree: &'a Tree,
    redirects: BTreeMap<StatementId, Vec<String>>,
}

impl<'a> Public<'a> {
    fn new(newsroom: &'a Newsroom, request: &'a ExportRequest, profile: &Profile, tree: &'a Tree) -> Result<Self> {
        let mut redirects: BTreeMap<StatementId, Vec<String>> = BTreeMap::new();
        for redirect in categories::redirects(newsroom.store.connection())? {
            if let Some(Target::Statement(id)) = redirect.target {
                redirects.entry(id).or_default().push(redirect.old_path);
            }
        }
        Ok(Public {
            newsroom,
            filter: Filter { section: request.section.map(|section| tree.subtree(section)), ..Filter::default() },
            only: &request.only,
            zone: profile.zone().unwrap_or(jiff::tz::TimeZone::UTC),
            tree,
            redirects,
        })
    }

    fn listed(&self) -> Result<Vec<Listed>> {
        let mut listed = Vec::new();
        self.each(|statement| {
            listed.push(statement.listed());
            Ok(())
        })?;
        Ok(listed)
    }

    fn each(&self, mut visit: impl FnMut(PublicStatement) -> Result<()>) -> Result<()> {
        let connection = self.newsroom.store.connection();
        editions::for_each_newest(connection, &self.filter, |edition: Edition| {
            if !self.only.is_empty() && !self.only.contains(&edition.statement) {
                return Ok(());
            }
            let corrections = if edition.number > 1 { corrections(&self.newsroom.editions(edition.statement)?) } else { Vec::new() };
            let mut statement = PublicStatement::of(&edition, corrections, Vec::new(), &self.zone);
            let now = format!("/{}/", statement.folder(self.tree));
            let old = self.redirects.get(&edition.statement).into_iter().flatten();
            statement.old_paths = old.filter(|path| **path != now).cloned().collect();
            visit(statement)
        })
    }
}

pub(super) fn corrections(editions: &[Edition]) -> Vec<Correction> {
    let with_note = |edition: &Edition| {
        let note = edition.change_note.clone()?;
        Some(Correction { at: edition.published_at, note, from_edition: edition.number - 1 })
    };
    editions.iter().rev().filter_map(with_note).collect()
}

/// The sections of a language that hold statements, and those above them.
fn used_sections(tree: &Tree, lang: &Lang, filed: &[(Lang, Option<CategoryId>)]) -> Vec<CategoryId> {
    let direct = filed.iter().filter(|(each, _)| each == lang).filter_map(|(_, section)| *section);
    let used: std::collections::BTreeSet<CategoryId> =
        direct.flat_map(|section| tree.trail(section).iter().map(|category| category.id).collect::<Vec<_>>()).collect();
    tree.walk().into_iter().map(|(_, category)| category.id).filter(|id| used.contains(id)).collect()
}

/// As many steps down the tree as the names allow, and the names that are left.
fn walk_down(tree: &Tree, names: &[String]) -> (Option<CategoryId>, Vec<String>) {
    let mut found = None;
    for (index, name) in names.iter().enumerate() {
        let wanted = fold(name);
        let child = tree.children(found).find(|category| fold(&category.name) == wanted || category.slug.as_str() == wanted);
        match child {
            Some(child) => found = Some(child.id),
            None => return (found, names.get(index..).unwrap_or(&[]).to_vec()),
        }
    }
    (found, Vec::new())
}

pub(super) fn read(file: &Path, labels: &[Label]) -> std::result::Result<(Draft, Vec<Finding>), String> {
    let name = file.to_string_lossy();
    let format = import::Format::of(&name).ok_or("it is neither plain text (.txt) nor Markdown (.md)")?;
    let about = fs::metadata(file).map_err(|error| error.to_string())?;
    if about.len() > lectern_core::limits::IMPORT_MAX {
        return Err(import::Unreadable::TooLarge.to_string());
    }
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let mut context = Context { labels, new_id: &mut new_turn };
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
            out.extend(expand(&inside, report));
        } else {
            out.push(file.clone());
        }
    }
    out
}
