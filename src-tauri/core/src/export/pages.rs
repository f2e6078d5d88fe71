//! The press site: a page for each statement, lists for each section, the home pages.

use std::{collections::BTreeMap, sync::LazyLock};

use minijinja::{
    AutoEscape, Environment, Value, context,
    value::{Serde, ValueKind},
};

use crate::{
    attachment::Attachment,
    category::{Category, CategoryId, Tree},
    dates,
    lang::Lang,
    profile::Profile,
    render,
    statement::SetId,
};

use super::{
    File, Listed, PublicStatement, Sets, absolute, files,
    lists::{self, ListPage},
    relative,
    words::{self, Words},
};

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    // The engine's own escaping writes every slash of an address as an entity. This one
    // escapes the five characters that matter in text and in quoted attributes.
    templates.set_formatter(|out, state, value| match value.as_str() {
        Some(text) if !value.is_safe() && value.kind() == ValueKind::String => out.write_str(&escape(text)).map_err(minijinja::Error::from),
        _ => minijinja::escape_formatter(out, state, value),
    });
    for (name, source) in [
        ("base.html", include_str!("assets/base.html")),
        ("page.html", include_str!("assets/page.html")),
        ("list.html", include_str!("assets/list.html")),
    ] {
        templates.add_template(name, source).expect("the embedded templates are tested");
    }
    templates
});

/// Text as it may stand in HTML and in a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// All that pages need to know of each other.
pub struct Site<'a> {
    profile: &'a Profile,
    tree: &'a Tree,
    /// Newest first, by language.
    listed: BTreeMap<Lang, Vec<Listed>>,
    /// How many statements of a language stand in a section and below it.
    counts: BTreeMap<(Lang, CategoryId), usize>,
    sets: Sets,
}

impl<'a> Site<'a> {
    /// A site of these statements.
    pub fn new(profile: &'a Profile, tree: &'a Tree, statements: Vec<Listed>) -> Self {
        let mut listed: BTreeMap<Lang, Vec<Listed>> = BTreeMap::new();
        let mut sets = Sets::new();
        let mut counts = BTreeMap::new();
        for statement in statements {
            for category in statement.section.map(|section| tree.trail(section)).unwrap_or_default() {
                *counts.entry((statement.lang.clone(), category.id)).or_insert(0) += 1;
            }
            sets.entry(statement.set).or_default().push(statement.clone());
            listed.entry(statement.lang.clone()).or_default().push(statement);
        }
        for list in listed.values_mut() {
            list.sort_by(Listed::order);
        }
        for set in sets.values_mut() {
            set.sort_by(|a, b| (&a.lang, a.id).cmp(&(&b.lang, b.id)));
        }
        Site { profile, tree, listed, counts, sets }
    }

    /// The statements of a language set that are on this site, by language.
    pub fn set(&self, set: SetId) -> &[Listed] {
        self.sets.get(&set).map(Vec::as_slice).unwrap_or(&[])
    }

    /// The page of a statement, its fragment for pasting, and its canonical text.
    pub fn statement(&self, statement: &PublicStatement) -> Vec<File> {
        let folder = statement.folder(self.tree);
        let place = |file: &Attachment| relative(&folder, &file.path());
        let article = render::assets::placed(&statement.article(), &statement.files, place);
        let fragment = format!("{article}\n");
        vec![
            File { path: format!("{folder}/index.html"), bytes: self.page(statement, &folder, article).into_bytes() },
            File { path: format!("{folder}/fragment.html"), bytes: fragment.into_bytes() },
            File { path: format!("{folder}/statement.txt"), bytes: statement.canonical_text().into_bytes() },
        ]
    }

    /// The home page, the lists of every section that has statements, in every language, and
    /// the stylesheet.
    pub fn lists(&self) -> impl Iterator<Item = File> {
        let style = File { path: "assets/style.css".to_owned(), bytes: super::STYLESHEET.as_bytes().to_vec() };
        let front = self.front();
        let all = self.listed.iter().flat_map(move |(lang, list)| {
            let sections = self.tree.walk().into_iter().map(|(_, category)| Some(category));
            std::iter::once(None).chain(sections).flat_map(move |section| self.list_pages(lang, section, list))
        });
        std::iter::once(style).chain(front).chain(all)
    }

    /// `index.html` at the root: the default language's home page.
    fn front(&self) -> Option<File> {
        let lang = [&self.profile.default_lang].into_iter().chain(self.listed.keys()).find(|lang| self.listed.contains_key(*lang));
        let empty = Vec::new();
        let list = lang.and_then(|lang| self.listed.get(lang)).unwrap_or(&empty);
        let lang = lang.unwrap_or(&self.profile.default_lang);
        let newest = lists::pages(list.len()).into_iter().next()?;
        let html = self.list_page(lang, None, list.iter().collect::<Vec<_>>().as_slice(), newest, "");
        Some(File { path: "index.html".to_owned(), bytes: html.into_bytes() })
    }

    /// The path of a section's list in a language, when it has one.
    pub fn section_path(&self, lang: &Lang, section: CategoryId) -> Option<String> {
        let category = self.tree.get(section)?;
        (self.count(lang, section) > 0).then(|| format!("/{}/", list_folder(self.tree, lang, Some(category))))
    }

    fn list_pages(&self, lang: &Lang, section: Option<&Category>, list: &[Listed]) -> Vec<File> {
        let items: Vec<&Listed> = match section {
            None => list.iter().collect(),
            Some(section) => {
                let below = self.tree.subtree(section.id);
                list.iter().filter(|item| item.section.is_some_and(|id| below.contains(&id))).collect()
            }
        };
        if items.is_empty() {
            return Vec::new();
        }
        let home = list_folder(self.tree, lang, section);
        let file = |page: ListPage| {
            let folder = page_folder(&home, page.number);
            let html = self.list_page(lang, section, &items, page, &folder);
            File { path: format!("{folder}/index.html"), bytes: html.into_bytes() }
        };
        lists::pages(items.len()).into_iter().map(file).collect()
    }

    fn page(&self, statement: &PublicStatement, folder: &str, article: String) -> String {
        let lang = &statement.lang;
        let words = words::of(lang);
        let link = |to: &str| relative(folder, to);
        let section = statement.section.and_then(|id| self.tree.get(id));
        let mut crumbs = self.crumbs(lang, statement.section, folder, words);
        crumbs.push(context! { name => statement.title.as_str(), attrs => "", url => "", current => true });
        let canonical = absolute(self.profile, folder);
        let zone = self.profile.zone().unwrap_or(jiff::tz::TimeZone::UTC);
        let day = |at: jiff::Timestamp| dates::write(at.to_zoned_datetime(zone.clone()).date(), lang);
        let corrections: Vec<Value> = statement
            .corrections
            .iter()
            .map(|note| context! { at => note.at.to_string(), at_text => day(note.at), note => note.note.as_str() })
            .collect();
        let set = self.set(statement.set);
        let alternates: Vec<Value> = set
            .iter()
            .map(|each| {
                let at = each.folder(self.tree);
                self.alternate(&each.lang, &link(&format!("{at}/index.html")), &absolute(self.profile, &at), each.id == statement.id)
            })
            .collect();
        let x_default = set
            .iter()
            .find(|each| each.lang == self.profile.default_lang)
            .or_else(|| set.first())
            .map(|each| absolute(self.profile, &each.folder(self.tree)));
        let has_later_edition = statement.edition > 1;
        let title_parts: Vec<&str> = [Some(statement.title.as_str()), section.map(|s| named(s, lang)), Some(&self.profile.site_name)]
            .into_iter()
            .flatten()
            .collect();
        let description: String = statement.summary.chars().take(160).collect();
        render_page(
            "page.html",
            context! {
                page => context! {
                    lang => lang.as_str(), dir => lang.dir().word(), title => statement.title.as_str(),
                    head_title => title_parts.join(" – "), description,
                    canonical, css => link("assets/style.css"), og_locale => lang.as_str().replace('-', "_"),
                },
                site => self.site(lang, folder, words),
                words => Value::from(Serde(words)),
                crumbs,
                sections => self.navigation(lang, statement.section, folder),
                alternates,
                x_default => if set.len() > 1 { x_default.unwrap_or_default() } else { String::new() },
                statement => context! {
                    title => statement.title.as_str(),
                    date_line => statement.date_line(),
                    datetime => statement.date.to_string(),
                    published_iso => statement.first_published_at.to_string(),
                    modified_iso => statement.published_at.to_string(),
                    section_name => section.map(|s| named(s, lang)).unwrap_or(""),
                    updated_text => if has_later_edition { day(statement.published_at) } else { String::new() },
                    corrections, article,
                    files => files::listed(statement, folder),
                    draft => statement.draft_mark().unwrap_or(""),
                    mailto => mailto(&statement.title, &absolute(self.profile, folder)),
                },
            },
        )
    }

    fn list_page(&self, lang: &Lang, section: Option<&Category>, items: &[&Listed], page: ListPage, folder: &str) -> String {
        let words = words::of(lang);
        let home = list_folder(self.tree, lang, section);
        let link = |to: &str| relative(folder, to);
        let to_page = |number: Option<usize>| link(&format!("{}/index.html", page_folder(&home, number)));
        let label = page.number.map(|number| words.page_number.replace("{page}", &number.to_string())).unwrap_or_default();
        let shown: Vec<Value> = items
            .iter()
            .skip(page.start)
            .take(page.length)
            .map(|item| {
                let in_section = item.section.and_then(|id| self.tree.get(id)).filter(|each| Some(each.id) != section.map(|s| s.id));
                context! {
                    title => item.title.as_str(), lang => item.lang.as_str(), dir => item.lang.dir().word(),
                    url => link(&format!("{}/index.html", item.folder(self.tree))),
                    date_text => dates::write(item.date, lang), datetime => item.date.to_string(),
                    summary => item.summary.as_str(), section_name => in_section.map(|s| named(s, lang)).unwrap_or(""),
                }
            })
            .collect();
        let subsections: Vec<Value> = self
            .tree
            .children(section.map(|s| s.id))
            .filter_map(|child| {
                let count = self.count(lang, child.id);
                let url = link(&format!("{}/index.html", list_folder(self.tree, lang, Some(child))));
                (count > 0).then(|| context! { name => named(child, lang), attrs => self.name_attrs(child, lang), url, count })
            })
            .collect();
        let mut crumbs = self.crumbs(lang, section.map(|s| s.id), folder, words);
        if let Some(last) = crumbs.pop() {
            let part = |key: &str| last.get_attr(key).unwrap_or_default();
            crumbs.push(context! { name => part("name"), attrs => part("attrs"), url => "", current => true });
        }
        let title = section.map_or(self.profile.site_name.as_str(), |s| named(s, lang));
        let head: Vec<&str> = [section.map(|s| named(s, lang)), Some(label.as_str()), Some(self.profile.site_name.as_str())]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        let canonical = absolute(self.profile, if folder.is_empty() { lang.as_str() } else { folder });
        let alternates: Vec<Value> = match (section, page.number) {
            (None, None) if self.listed.len() > 1 => self
                .listed
                .keys()
                .map(|other| {
                    self.alternate(other, &link(&format!("{other}/index.html")), &absolute(self.profile, other.as_str()), other == lang)
                })
                .collect(),
            _ => Vec::new(),
        };
        let x_default = if alternates.is_empty() { String::new() } else { absolute(self.profile, "") };
        render_page(
            "list.html",
            context! {
                page => context! {
                    lang => lang.as_str(), dir => lang.dir().word(), title, head_title => head.join(" – "),
                    description => "", canonical, css => link("assets/style.css"), og_locale => lang.as_str().replace('-', "_"),
                },
                site => self.site(lang, folder, words),
                words => Value::from(Serde(words)),
                crumbs,
                sections => self.navigation(lang, section.map(|s| s.id), folder),
                alternates,
                x_default,
                list => context! {
                    title, intro => "", items => shown, subsections,
                    newer_url => page.newer.map(&to_page).unwrap_or_default(),
                    older_url => page.older.map(|number| to_page(Some(number))).unwrap_or_default(),
                    page_label => label,
                },
            },
        )
    }

    fn site(&self, lang: &Lang, folder: &str, words: &Words) -> Value {
        let own = &self.profile.default_lang;
        let is_own = lang.primary() == own.primary();
        let attrs = if is_own { String::new() } else { format!(" lang=\"{own}\" dir=\"{}\"", own.dir().word()) };
        let contact_href = self.profile.address().map(|address| format!("mailto:{address}")).unwrap_or_default();
        context! {
            name => self.profile.site_name.as_str(), organisation => self.profile.organisation.as_str(),
            home_url => relative(folder, &format!("{lang}/index.html")),
            home_label => self.home_label(lang, words),
            rights => self.profile.rights.as_str(), notice => self.profile.notice.as_str(),
            contact => self.profile.contact.as_str(),
            contact_href,
            attrs,
        }
    }

    /// The language of a section's name where it is not the page's.
    fn name_attrs(&self, category: &Category, lang: &Lang) -> String {
        let own = &self.profile.default_lang;
        let is_own = lang.primary() == own.primary() || category.name_in(lang).is_some();
        if is_own { String::new() } else { format!(" lang=\"{own}\" dir=\"{}\"", own.dir().word()) }
    }

    fn home_label(&self, lang: &Lang, words: &Words) -> String {
        if lang.primary() == self.profile.default_lang.primary() { self.profile.home_label.clone() } else { words.home.to_owned() }
    }

    fn crumbs(&self, lang: &Lang, section: Option<CategoryId>, folder: &str, words: &Words) -> Vec<Value> {
        let url = relative(folder, &format!("{lang}/index.html"));
        let mut crumbs = vec![context! { name => self.home_label(lang, words), attrs => "", url, current => false }];
        for category in section.map(|id| self.tree.trail(id)).unwrap_or_default() {
            let url = relative(folder, &format!("{}/index.html", list_folder(self.tree, lang, Some(category))));
            let attrs = self.name_attrs(category, lang);
            crumbs.push(context! { name => named(category, lang), attrs, url, current => false });
        }
        crumbs
    }

    /// The top sections that hold statements in this language; below the current one its own.
    fn navigation(&self, lang: &Lang, current: Option<CategoryId>, folder: &str) -> Vec<Value> {
        let trail: Vec<CategoryId> = current.map(|id| self.tree.trail(id).iter().map(|category| category.id).collect()).unwrap_or_default();
        let entry = |category: &Category, children: Vec<Value>| {
            let url = relative(folder, &format!("{}/index.html", list_folder(self.tree, lang, Some(category))));
            let attrs = self.name_attrs(category, lang);
            context! { name => named(category, lang), attrs, url, current => trail.contains(&category.id), children }
        };
        let filled = |parent: Option<CategoryId>| self.tree.children(parent).filter(|category| self.count(lang, category.id) > 0);
        filled(None)
            .map(|top| {
                let children =
                    if trail.contains(&top.id) { filled(Some(top.id)).map(|child| entry(child, Vec::new())).collect() } else { Vec::new() };
                entry(top, children)
            })
            .collect()
    }

    fn alternate(&self, lang: &Lang, url: &str, href: &str, current: bool) -> Value {
        context! { lang => lang.as_str(), dir => lang.dir().word(), name => words::name_of(lang), url, href, current }
    }

    fn count(&self, lang: &Lang, section: CategoryId) -> usize {
        self.counts.get(&(lang.clone(), section)).copied().unwrap_or(0)
    }
}

/// A section's name in a language, else in the newsroom's own.
pub(super) fn named<'a>(category: &'a Category, lang: &Lang) -> &'a str {
    category.name_in(lang).unwrap_or(&category.name)
}

fn render_page(name: &str, values: Value) -> String {
    let template = TEMPLATES.get_template(name).expect("the template is embedded");
    template.render(values).expect("every value of the data model is given")
}

/// The folder of a section's list, or of a language's home page.
pub(super) fn list_folder(tree: &Tree, lang: &Lang, section: Option<&Category>) -> String {
    match section {
        Some(section) => format!("{lang}/{}", tree.path(section.id)),
        None => lang.as_str().to_owned(),
    }
}

fn page_folder(home: &str, number: Option<usize>) -> String {
    number.map_or_else(|| home.to_owned(), |number| format!("{home}/page/{number}"))
}

/// A mail with the page's title and address filled in (RFC 6068).
fn mailto(title: &str, url: &str) -> String {
    format!("mailto:?subject={}&body={}", percent_encode(title), percent_encode(url))
}

fn percent_encode(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
