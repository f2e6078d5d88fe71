//! Markdown for a static site generator: Hugo's front matter, labels in bold.
//!
//! The body renders right without any theme; the same exchanges stand in the front matter
//! for themes that want them apart, and the turns with their ids for the way back.

use sha2::{Digest, Sha256};

use crate::{
    attachment::Attachment,
    category::{Category, Tree},
    labels::Known,
    lang::Lang,
    profile::Profile,
    render,
    statement::{Role, Turn},
    turns::write_markdown,
};

use super::{
    Listed, PublicStatement, files,
    front_matter::{FrontMatter, quoted, quoted_or_null},
    pages::{list_folder, named},
    words,
};

/// `index.md` of a statement. `set` are the statements of its language set that are in the same
/// package: it leads to nothing that the reader of the package does not have. `place` says where a
/// file of it stands, as seen from there.
pub fn statement_markdown(
    statement: &PublicStatement,
    set: &[Listed],
    profile: &Profile,
    tree: &Tree,
    place: &dyn Fn(&Attachment) -> String,
) -> String {
    let lang = &statement.lang;
    let mut matter = FrontMatter::default();
    matter.text("title", &statement.title);
    matter.text("description", &statement.summary);
    matter.plain("date", statement.first_published_at);
    matter.plain("lastmod", statement.published_at);
    matter.plain("publishDate", statement.first_published_at);
    matter.text("slug", &statement.slug);
    matter.text("translationKey", &statement.set.to_string());
    let section = statement.section.and_then(|id| tree.get(id));
    if let Some(section) = section {
        matter.plain("categories", format!("[{}]", quoted(section.slug.as_str())));
    }
    if !statement.old_paths.is_empty() {
        let paths: Vec<String> = statement.old_paths.iter().map(|path| quoted(path)).collect();
        matter.plain("aliases", format!("[{}]", paths.join(", ")));
    }
    matter.plain("draft", statement.draft_mark().is_some());
    matter.open("params");
    matter.text("  item_id", &format!("urn:uuid:{}", statement.id));
    matter.plain("  revision", statement.edition);
    matter.plain("  kind", statement.kind.word());
    matter.plain("  record_type", statement.kind.record_type());
    matter.plain("  status", "usable");
    matter.text("  lang", lang.as_str());
    matter.plain("  dir", lang.dir().word());
    if let Some(place) = &statement.place {
        matter.text("  place", place);
    }
    matter.text("  date", &statement.date.to_string());
    if let Some(section) = section {
        matter.text("  section", &tree.path(section.id));
    }
    matter.plain("  breadcrumb", breadcrumb(statement, profile, tree));
    let title = statement.turns.iter().find(|turn| turn.role == Role::Answer).and_then(|turn| turn.speaker.as_deref());
    matter.plain("  spokesperson", format!("{{name: \"\", title: {}}}", quoted(title.unwrap_or(""))));
    matter.text("  content_sha256", &hex(&Sha256::digest(statement.canonical_text())));
    matter.block("  exchanges", &exchanges(statement));
    matter.block("  turns", &turn_heads(statement));
    let corrections: Vec<String> = statement
        .corrections
        .iter()
        .map(|note| format!("{{at: {}, note: {}, from_revision: {}}}", note.at, quoted(&note.note), note.from_edition))
        .collect();
    matter.block("  corrections", &corrections);
    matter.block("  files", &files::matter(statement, place));
    matter.block("  translations", &translations(statement, set, tree));
    let known = Known { lang, labels: &profile.labels };
    let turns: Vec<Turn> =
        statement.turns().into_iter().map(|turn| Turn { markdown: words_of(&turn.markdown, statement, place), ..turn }).collect();
    // Hugo runs what stands between these marks, and stops at a name it does not know.
    let body = write_markdown(&turns, &known).replace("{{<", "{{&lt;").replace("{{%", "{{&#37;");
    format!("{}{body}", matter.finish())
}

/// The Markdown of a turn for other renderers, its files by their places.
fn words_of(markdown: &str, statement: &PublicStatement, place: &dyn Fn(&Attachment) -> String) -> String {
    render::for_other_renderers(&render::assets::placed_in_markdown(markdown, &statement.files, place))
}

/// `_index.md` of a section, or of a language's home page. Without it Hugo makes no section.
pub fn section_index(lang: &Lang, section: Option<&Category>, profile: &Profile, tree: &Tree) -> (String, String) {
    let mut matter = FrontMatter::default();
    matter.text("title", section.map_or(profile.site_name.as_str(), |section| named(section, lang)));
    if let Some(section) = section {
        matter.text("slug", section.slug.as_str());
        matter.plain("weight", section.position + 1);
    }
    (format!("{}/_index.md", list_folder(tree, lang, section)), matter.finish())
}

fn translations(statement: &PublicStatement, set: &[Listed], tree: &Tree) -> Vec<String> {
    set.iter()
        .filter(|other| other.id != statement.id)
        .map(|other| {
            let (lang, id) = (quoted(other.lang.as_str()), quoted(&format!("urn:uuid:{}", other.id)));
            format!("{{lang: {lang}, item_id: {id}, url: {}}}", quoted(&format!("/{}/", other.folder(tree))))
        })
        .collect()
}

fn breadcrumb(statement: &PublicStatement, profile: &Profile, tree: &Tree) -> String {
    let lang = &statement.lang;
    let home = if lang.primary() == profile.default_lang.primary() { profile.home_label.as_str() } else { words::of(lang).home };
    let mut crumbs = vec![format!("{{name: {}, url: {}}}", quoted(home), quoted(&format!("/{lang}/")))];
    for category in statement.section.map(|id| tree.trail(id)).unwrap_or_default() {
        let url = format!("/{}/", list_folder(tree, lang, Some(category)));
        crumbs.push(format!("{{name: {}, url: {}}}", quoted(named(category, lang)), quoted(&url)));
    }
    format!("[{}]", crumbs.join(", "))
}

fn exchanges(statement: &PublicStatement) -> Vec<String> {
    let turns = statement.turns();
    render::exchanges(&turns)
        .into_iter()
        .filter_map(|group| group.split_first())
        .filter(|(first, _)| first.role == Role::Question)
        .zip(1..)
        .map(|((question, answers), n)| {
            let speaker = answers.first().and_then(|answer| answer.speaker.as_deref());
            let outlet = quoted_or_null(question.outlet.as_deref());
            format!("{{id: \"q-{}\", n: {n}, outlet: {outlet}, speaker: {}}}", question.id.anchor(), quoted_or_null(speaker))
        })
        .collect()
}

fn turn_heads(statement: &PublicStatement) -> Vec<String> {
    statement
        .turns
        .iter()
        .map(|turn| {
            let speaker = quoted_or_null(turn.speaker.as_deref());
            let outlet = quoted_or_null(turn.outlet.as_deref());
            format!("{{id: \"{}\", role: {}, speaker: {speaker}, outlet: {outlet}}}", turn.id, turn.role.word())
        })
        .collect()
}

/// Bytes in small hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
