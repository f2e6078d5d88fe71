//! Packages: published editions become a folder for the web team.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
    path::PathBuf,
};

use jiff::Timestamp;
use lectern_core::{
    attachment::{Attachment, FileHash},
    category::{CategoryId, Tree},
    export::{self, Correction, Listed, Moved, PublicStatement, Site, bag},
    lang::Lang,
    profile::Profile,
    statement::{Edition, StatementId},
};
use lectern_store::{
    categories::{self, Target},
    editions,
    statements::Filter,
};
use uuid::Uuid;

use super::{DeskError, Newsroom, Refusal, Result, folder::Folder};

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
    /// Writes a package of published editions.
    ///
    /// # Errors
    /// When nothing is published, the folder is not free, or it cannot be written. On any
    /// error, and on cancel, the folder is as it was before.
    pub fn export(&self, request: &ExportRequest, step: Step<'_>) -> Result<ExportReport> {
        let tree = self.tree()?;
        let profile = self.profile()?;
        profile.check()?;
        let public = Public::new(self, request, &profile, &tree)?;
        let listed = public.listed()?;
        let total = listed.len();
        if total == 0 {
            return Err(Refusal::NothingPublished.into());
        }
        let newest = listed.iter().map(|each| each.published_at).max();
        let at = request.at.or(newest).unwrap_or_else(|| self.now());
        let folder = Folder::begin(&request.to, self.store.newsroom())?;
        let mut writer = Writer { folder: &folder, listings: Vec::new(), files: BTreeMap::new() };
        let langs: BTreeSet<Lang> = listed.iter().map(|each| each.lang.clone()).collect();
        let sections: Vec<(Lang, Option<CategoryId>)> = listed.iter().map(|each| (each.lang.clone(), each.section)).collect();
        let site = Site::new(&profile, &tree, listed);
        let (html, markdown, prefix) = match request.package {
            Package::Site(format) => (format != Format::Markdown, format != Format::Html, ""),
            Package::Hugo => (false, true, "content/"),
        };
        let is_hugo = request.package == Package::Hugo;
        let mut done = 0;
        let mut moved = Vec::new();
        let mut in_use = BTreeSet::new();
        public.each(|statement| {
            let current = statement.folder(&tree);
            let now = format!("/{current}/");
            moved.extend(statement.old_paths.iter().map(|old| Moved { from: old.clone(), to: now.clone() }));
            in_use.insert(now);
            if step(Progress { done, total, current: current.clone() }).is_break() {
                return Err(DeskError::Cancelled);
            }
            if html {
                for file in site.statement(&statement) {
                    writer.write(&file)?;
                }
            }
            if markdown {
                let place = |file: &Attachment| if is_hugo { file.name.to_string() } else { statement.place(&tree, file) };
                let text = export::statement_markdown(&statement, site.set(statement.set), &profile, &tree, &place);
                writer.write(&export::File { path: format!("{prefix}{current}/index.md"), bytes: text.into_bytes() })?;
            }
            for file in &statement.files {
                // Hugo gives a page the files that stand beside it, and no others.
                let path = if is_hugo { format!("{prefix}{current}/{}", file.name) } else { file.path() };
                writer.write_once(path, file.file.hash, self)?;
            }
            done += 1;
            Ok(())
        })?;
        if html {
            for file in site.lists() {
                writer.write(&file)?;
            }
            for (from, lang, section) in &public.sections {
                moved.extend(site.section_path(lang, *section).map(|to| Moved { from: from.clone(), to }));
            }
            in_use.extend(
                langs.iter().flat_map(|lang| tree.walk().into_iter().filter_map(|(_, category)| site.section_path(lang, category.id))),
            );
            writer.write(&export::redirects_file(moved, |path| in_use.contains(path)))?;
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
        let content = match request.package {
            Package::Site(Format::Markdown) => bag::Content::Markdown,
            Package::Site(_) => bag::Content::Pages,
            Package::Hugo => bag::Content::Hugo,
        };
        let info = bag::BagInfo { profile: &profile, newsroom: self.store.newsroom(), at, statements: total, content };
        let (package, tags) = bag::tag_files(&info, &mut listings);
        for file in &tags {
            folder.write(&file.path, &file.bytes)?;
        }
        let path = folder.put()?;
        Ok(ExportReport { path, package, statements: total, files: listings.len() })
    }
}

struct Writer<'a> {
    folder: &'a Folder,
    listings: Vec<bag::Listing>,
    /// The pictures and documents that are written, by their paths.
    files: BTreeMap<String, FileHash>,
}

impl Writer<'_> {
    fn write(&mut self, file: &export::File) -> Result<()> {
        self.folder.write(&format!("data/{}", file.path), &file.bytes)?;
        self.listings.push(bag::Listing::of(file));
        Ok(())
    }

    /// Writes a picture or document that several statements may share.
    fn write_once(&mut self, path: String, hash: FileHash, newsroom: &Newsroom) -> Result<()> {
        match self.files.get(&path) {
            Some(written) if *written == hash => return Ok(()),
            // Eight digits and the name are the same and the bytes are not: a page must not
            // show another statement's picture.
            Some(_) => {
                return Err(Refusal::PackageNameTwice { path }.into());
            }
            None => {}
        }
        let (_, bytes) = newsroom.file(hash)?;
        self.write(&export::File { path: path.clone(), bytes })?;
        self.files.insert(path, hash);
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
    /// Old addresses of sections.
    sections: Vec<(String, Lang, CategoryId)>,
}

impl<'a> Public<'a> {
    fn new(newsroom: &'a Newsroom, request: &'a ExportRequest, profile: &Profile, tree: &'a Tree) -> Result<Self> {
        let mut redirects: BTreeMap<StatementId, Vec<String>> = BTreeMap::new();
        let mut sections = Vec::new();
        for redirect in categories::redirects(newsroom.store.connection())? {
            match (redirect.target, redirect.lang) {
                (Some(Target::Statement(id)), _) => redirects.entry(id).or_default().push(redirect.old_path),
                (Some(Target::Category(id)), Some(lang)) => sections.push((redirect.old_path, lang, id)),
                _ => {}
            }
        }
        Ok(Public {
            newsroom,
            filter: Filter { section: request.section.map(|section| tree.subtree(section)), ..Filter::default() },
            only: &request.only,
            zone: profile.zone().unwrap_or(jiff::tz::TimeZone::UTC),
            tree,
            redirects,
            sections,
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
            self.newsroom.count_page();
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
    let used: BTreeSet<CategoryId> =
        direct.flat_map(|section| tree.trail(section).iter().map(|category| category.id).collect::<Vec<_>>()).collect();
    tree.walk().into_iter().map(|(_, category)| category.id).filter(|id| used.contains(id)).collect()
}
