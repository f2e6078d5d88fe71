//! A look at a text as it would be published. A working text is marked as a draft.

use std::path::Path;

use jiff::Timestamp;
use lectern_core::{
    category::Tree,
    export::{self, PublicStatement, Site},
    profile::Profile,
    render,
    statement::{Edition, Head, RevisionId, SetId, StatementId, Text},
};
use uuid::Uuid;

use super::{Newsroom, Refusal, Result, intake, new_turn, package};

/// A text with all that its renderings need.
#[derive(Debug)]
pub struct Rendered {
    statement: PublicStatement,
    profile: Profile,
    tree: Tree,
}

impl Newsroom {
    /// The working text; marked as a draft unless it is the newest edition's.
    ///
    /// # Errors
    /// When there is no such statement.
    pub fn render(&self, id: StatementId) -> Result<Rendered> {
        let statement = self.statement(id)?;
        let newest = self.newest_edition(id)?;
        let is_draft = newest.as_ref().is_none_or(|edition| edition.revision != statement.revision);
        let mut text = statement.text;
        text.head.slug = Some(self.effective_slug(id, &text.head)?);
        let rendered = self.rendered(id, statement.set, text, newest.as_ref())?;
        Ok(if is_draft { Rendered { statement: rendered.statement.as_draft(), ..rendered } } else { rendered })
    }

    /// A file as it would look if it were imported. Nothing is written.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn render_file(&self, file: &Path) -> Result<Rendered> {
        let refuse = |why: String| Refusal::FileNotText { file: file.display().to_string(), why };
        let profile = self.profile()?;
        let (draft, _) = intake::read(file, &profile.labels, &profile.default_lang).map_err(refuse)?;
        let mut head = Head::new(draft.lang);
        head.title = draft.title;
        head.slug = draft.slug;
        head.summary = draft.summary;
        head.date = draft.date;
        head.place = draft.place;
        head.kind = draft.kind;
        let id = draft.id.unwrap_or_else(|| StatementId(Uuid::now_v7()));
        head.slug = Some(self.effective_slug(id, &head)?);
        let rendered = self.rendered(id, SetId(Uuid::now_v7()), Text { head, turns: draft.turns }, None)?;
        Ok(Rendered { statement: rendered.statement.as_draft(), ..rendered })
    }

    fn rendered(&self, id: StatementId, set: SetId, text: Text, newest: Option<&Edition>) -> Result<Rendered> {
        let profile = self.profile()?;
        let now: Timestamp = newest.map_or_else(|| self.now(), |edition| edition.published_at);
        let edition = Edition {
            statement: id,
            set,
            number: newest.map_or(1, |edition| edition.number),
            revision: RevisionId(Uuid::nil()),
            published_at: now,
            first_published_at: newest.map_or(now, |edition| edition.first_published_at),
            change_note: None,
            text,
        };
        let zone = profile.zone().unwrap_or(jiff::tz::TimeZone::UTC);
        let corrections = if edition.number > 1 { package::corrections(&self.editions(id)?) } else { Vec::new() };
        let statement = PublicStatement::of(&edition, corrections, Vec::new(), &zone);
        Ok(Rendered { statement, profile, tree: self.tree()? })
    }

    /// The page of a statement for printing, with its style and its pictures inside instead of
    /// beside it, and the beginning of a name for its file.
    ///
    /// # Errors
    /// When there is no such statement, or a picture of it is damaged.
    pub fn printed(&self, id: StatementId) -> Result<(String, String)> {
        let rendered = self.render(id)?;
        let mut page = rendered.printed();
        for file in rendered.statement.files.iter().filter(|file| file.file.kind.is_picture()) {
            let place = format!("src=\"{}\"", rendered.statement.place(&rendered.tree, file));
            if page.contains(&place) {
                page = page.replace(&place, &format!("src=\"{}\"", self.file_url(file.file.hash)?));
            }
        }
        Ok((page, rendered.statement.slug.clone()))
    }

    /// A text that may not be saved, as a Markdown file that can be imported again.
    ///
    /// # Errors
    /// When the profile cannot be read.
    pub fn copy_of(&self, text: Text) -> Result<String> {
        let id = StatementId(Uuid::now_v7());
        let mut text = text;
        text.head.slug = Some(self.effective_slug(id, &text.head)?);
        let rendered = self.rendered(id, SetId(Uuid::now_v7()), text, None)?;
        Ok(Rendered { statement: rendered.statement.as_draft(), ..rendered }.markdown())
    }

    /// Plain text that someone pasted, as turns.
    ///
    /// # Errors
    /// When the profile cannot be read.
    pub fn read_pasted(&self, lang: &lectern_core::lang::Lang, text: &str) -> Result<lectern_core::turns::Plain> {
        let labels = self.profile()?.labels;
        let known = lectern_core::labels::Known { lang, labels: &labels };
        let (text, _) = lectern_core::limits::clean(text);
        let lines: Vec<&str> = text.split('\n').collect();
        Ok(lectern_core::turns::read_plain(&lines, &known, &mut new_turn))
    }
}

impl Rendered {
    /// The article's HTML.
    pub fn fragment(&self) -> String {
        let article = self.statement.article();
        match self.statement.draft_mark() {
            Some(mark) => format!("<p class=\"draft\" role=\"note\">{mark}</p>\n{article}\n"),
            None => format!("{article}\n"),
        }
    }

    /// The whole page.
    pub fn page(&self) -> String {
        let site = Site::new(&self.profile, &self.tree, vec![self.statement.listed()]);
        let page = site.statement(&self.statement).into_iter().find(|file| file.path.ends_with("/index.html"));
        page.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).unwrap_or_default()
    }

    /// The page for printing, with its style inside instead of beside it.
    fn printed(&self) -> String {
        let style = format!("<style>{}</style>\n</head>", lectern_core::export::STYLESHEET);
        self.page().replacen("</head>", &style, 1).replacen("img-src 'self'", "img-src data:", 1)
    }

    /// The canonical plain text.
    pub fn text(&self) -> String {
        let text = self.statement.canonical_text();
        self.statement.draft_mark().map_or(text.clone(), |mark| format!("{mark}\n\n{text}"))
    }

    /// Markdown with Hugo's front matter.
    pub fn markdown(&self) -> String {
        export::statement_markdown(&self.statement, &[], &self.profile, &self.tree, &|file| file.name.to_string())
    }

    /// The article's blocks and the line above them, for the window.
    pub fn article(&self) -> (Vec<render::Block>, String) {
        (render::article(&self.statement.lang, &self.statement.turns(), &self.statement.files), self.statement.date_line())
    }
}
