//! Editions to the bytes of a package.
//!
//! Everything here starts from [`PublicStatement`], which is built field by field from an
//! edition: internal notes, drafts and people have no way in. Time comes in as an argument,
//! and the same editions give the same bytes.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    attachment::Attachment,
    category::{CategoryId, Tree},
    dates,
    lang::Lang,
    profile::Profile,
    render,
    statement::{Edition, Kind, Role, SetId, StatementId, Text, TurnId},
};

pub mod bag;
mod files;
mod front_matter;
mod lists;
mod pages;
mod redirects;
mod source;
mod words;

pub use lists::Listed;
pub use pages::Site;
pub use redirects::{Moved, redirects_file};
pub use source::{section_index, statement_markdown};

/// The stylesheet of the press site and of the preview.
pub const STYLESHEET: &str = include_str!("assets/style.css");

/// One file of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes, with `/` between the parts; made of slugs and fixed names only.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a published page shows: every field is public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicStatement {
    /// Its id, for ever.
    pub id: StatementId,
    /// Its language set.
    pub set: SetId,
    /// The edition's number.
    pub edition: u32,
    /// First publication.
    pub first_published_at: Timestamp,
    /// This edition's publication.
    pub published_at: Timestamp,
    /// Public change notes, oldest first.
    pub corrections: Vec<Correction>,
    /// What sort of text it is.
    pub kind: Kind,
    /// The language.
    pub lang: Lang,
    /// The headline.
    pub title: String,
    /// The last part of its address.
    pub slug: String,
    /// The summary, or the first words.
    pub summary: String,
    /// The section it is filed in.
    pub section: Option<CategoryId>,
    /// Where the text is issued.
    pub place: Option<String>,
    /// The date on the page.
    pub date: Date,
    /// The turns.
    pub turns: Vec<PublicTurn>,
    /// Its pictures and documents, in order.
    pub files: Vec<Attachment>,
    /// Addresses it had before, as paths from the site's root.
    pub old_paths: Vec<String>,
    /// Whether it is an edition, or only looks like one for a reader inside.
    pub state: State,
}

/// Whether a text may leave the newsroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A published edition.
    Edition,
    /// A working text that is rendered for a look; every rendering says so.
    Draft,
}

/// A public change note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// When the corrected edition was published.
    pub at: Timestamp,
    /// What changed.
    pub note: String,
    /// The edition that it replaced.
    pub from_edition: u32,
}

/// A turn as the public sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicTurn {
    /// Its id: the published anchor is made of it.
    pub id: TurnId,
    /// Question, answer or text.
    pub role: Role,
    /// The label.
    pub speaker: Option<String>,
    /// The outlet.
    pub outlet: Option<String>,
    /// The words.
    pub markdown: String,
}

impl PublicStatement {
    /// The public face of an edition. Fields are copied one by one, so that a field added to
    /// the newsroom stays inside until someone lets it out here.
    pub fn of(edition: &Edition, corrections: Vec<Correction>, old_paths: Vec<String>, zone: &TimeZone) -> Self {
        let Text { head, turns } = &edition.text;
        PublicStatement {
            id: edition.statement,
            set: edition.set,
            edition: edition.number,
            first_published_at: edition.first_published_at,
            published_at: edition.published_at,
            corrections,
            kind: head.kind,
            lang: head.lang.clone(),
            title: head.title.clone(),
            slug: head.slug.as_ref().map(ToString::to_string).unwrap_or_default(),
            summary: render::summary_of(&edition.text),
            section: head.section,
            place: head.place.clone(),
            date: head.date.unwrap_or_else(|| edition.first_published_at.to_zoned_datetime(zone.clone()).date()),
            turns: turns
                .iter()
                .map(|turn| PublicTurn {
                    id: turn.id,
                    role: turn.role,
                    speaker: turn.speaker.clone(),
                    outlet: turn.outlet.clone(),
                    markdown: turn.markdown.clone(),
                })
                .collect(),
            files: head
                .files
                .iter()
                .map(|file| Attachment {
                    name: file.name.clone(),
                    file: file.file,
                    alt: file.alt.clone(),
                    caption: file.caption.clone(),
                    credit: file.credit.clone(),
                })
                .collect(),
            old_paths,
            state: State::Edition,
        }
    }

    /// The same text marked as a draft.
    pub fn as_draft(self) -> Self {
        PublicStatement { state: State::Draft, ..self }
    }

    /// The line that marks a draft, in its language; `None` for an edition.
    pub fn draft_mark(&self) -> Option<&'static str> {
        (self.state == State::Draft).then(|| words::of(&self.lang).draft)
    }

    /// Its folder below the site's root, such as `en/press/remarks/on-the-report`.
    pub fn folder(&self, tree: &Tree) -> String {
        let mut parts = vec![self.lang.as_str().to_owned()];
        if let Some(section) = self.section.map(|section| tree.path(section)).filter(|path| !path.is_empty()) {
            parts.push(section);
        }
        parts.push(self.slug.clone());
        parts.join("/")
    }

    /// The date line, such as `London, 2 March 2026`.
    pub fn date_line(&self) -> String {
        date_line(self.place.as_deref(), Some(self.date), &self.lang)
    }

    /// The turns as the renderer takes them.
    pub fn turns(&self) -> Vec<crate::statement::Turn> {
        self.turns
            .iter()
            .map(|turn| crate::statement::Turn {
                id: turn.id,
                role: turn.role,
                speaker: turn.speaker.clone(),
                outlet: turn.outlet.clone(),
                markdown: turn.markdown.clone(),
                origin: None,
            })
            .collect()
    }

    /// The canonical plain text.
    pub fn canonical_text(&self) -> String {
        render::canonical_text(&self.lang, &self.title, &self.date_line(), &self.turns())
    }

    /// The way from its folder to one of its files in a package.
    pub fn place(&self, tree: &Tree, file: &Attachment) -> String {
        relative(&self.folder(tree), &file.path())
    }

    /// Its article, as the preview has it: files stand in it by their digests.
    pub fn article(&self) -> String {
        render::join(&render::article(&self.lang, &self.turns(), &self.files))
    }

    /// Its place in lists and language sets.
    pub fn listed(&self) -> Listed {
        Listed {
            id: self.id,
            set: self.set,
            lang: self.lang.clone(),
            title: self.title.clone(),
            slug: self.slug.clone(),
            summary: self.summary.clone(),
            section: self.section,
            date: self.date,
            first_published_at: self.first_published_at,
            published_at: self.published_at,
        }
    }
}

/// Place and date as one line of the page; in Arabic with the Arabic comma.
pub fn date_line(place: Option<&str>, date: Option<Date>, lang: &Lang) -> String {
    let date = date.map(|date| dates::write(date, lang));
    let comma = match lang.primary() {
        "ar" => "، ",
        "zh" => "，",
        _ => ", ",
    };
    let parts: Vec<&str> = [place, date.as_deref()].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(comma)
}

/// An absolute address below the site's base URL.
fn absolute(profile: &Profile, folder: &str) -> String {
    let base = profile.base_url.trim_end_matches('/');
    if folder.is_empty() { format!("{base}/") } else { format!("{base}/{folder}/") }
}

/// The way from one folder to a file: `../../assets/style.css`.
fn relative(from_folder: &str, to: &str) -> String {
    let from: Vec<&str> = from_folder.split('/').filter(|part| !part.is_empty()).collect();
    let to_parts: Vec<&str> = to.split('/').filter(|part| !part.is_empty()).collect();
    let common = from.iter().zip(&to_parts).take_while(|(a, b)| a == b).count();
    let ups = from.len() - common;
    let mut parts: Vec<&str> = vec![".."; ups];
    parts.extend(to_parts.iter().skip(common));
    if parts.is_empty() { ".".to_owned() } else { parts.join("/") }
}

/// The statements of a package by their language set, for links between translations.
pub type Sets = BTreeMap<SetId, Vec<Listed>>;
