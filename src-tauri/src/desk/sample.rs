//! The sample newsroom: an invented country, so that a newcomer can try everything.
//!
//! Its ids are made from its file names, so that two samples are the same to the byte.

use std::{collections::BTreeMap, path::Path};

use jiff::{Timestamp, civil::Date};
use lectern_core::{
    category::{Category, CategoryId},
    house_word::HouseWord,
    labels::{Known, Label},
    lang::Lang,
    profile::Profile,
    statement::{Kind, Role, SetId, Statement, StatementId, TurnId},
    turns::{align, read_markdown},
};
use lectern_store::{Store, categories};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Clock, DeskError, NewStatement, Newsroom, Refusal, Result};

#[derive(Deserialize)]
struct Sample {
    profile: SampleProfile,
    house_words: Vec<SampleWord>,
    categories: Vec<SampleCategory>,
    statements: Vec<SampleStatement>,
}

#[derive(Deserialize)]
struct SampleProfile {
    organisation: String,
    site_name: String,
    base_url: String,
    home_label: String,
    default_lang: String,
    time_zone: String,
    rights: String,
    contact: String,
    notice: String,
    labels: Vec<SampleLabel>,
}

#[derive(Deserialize)]
struct SampleLabel {
    text: String,
    role: String,
}

#[derive(Deserialize)]
struct SampleWord {
    word: String,
    lang: Option<String>,
}

#[derive(Deserialize)]
struct SampleCategory {
    name: String,
    #[serde(default)]
    names: BTreeMap<String, String>,
    slug: String,
    children: Vec<SampleCategory>,
}

#[derive(Deserialize)]
struct SampleStatement {
    file: String,
    lang: String,
    title: String,
    slug: String,
    summary: String,
    section: String,
    date: Date,
    place: Option<String>,
    kind: String,
    published_at: Option<Timestamp>,
    set: Option<String>,
    note: Option<String>,
    correction: Option<SampleCorrection>,
}

#[derive(Deserialize)]
struct SampleCorrection {
    file: String,
    note: String,
    at: Timestamp,
}

/// The bodies by file name.
const BODIES: &[(&str, &str)] = &[
    ("advisory-first-sailing.md", include_str!("sample/advisory-first-sailing.md")),
    ("ecoles-verdaniennes.md", include_str!("sample/ecoles-verdaniennes.md")),
    ("ferry-press-conference.md", include_str!("sample/ferry-press-conference.md")),
    ("fish-catches-2025.md", include_str!("sample/fish-catches-2025.md")),
    ("fish-catches-2025-corrected.md", include_str!("sample/fish-catches-2025-corrected.md")),
    ("gullport-office.md", include_str!("sample/gullport-office.md")),
    ("liaison-selwick-insulaires.md", include_str!("sample/liaison-selwick-insulaires.md")),
    ("selwick-port-ar.md", include_str!("sample/selwick-port-ar.md")),
    ("selwick-port-en.md", include_str!("sample/selwick-port-en.md")),
    ("selwick-port-fr.md", include_str!("sample/selwick-port-fr.md")),
    ("selwick-port-zh.md", include_str!("sample/selwick-port-zh.md")),
    ("speech-maritime-museum.md", include_str!("sample/speech-maritime-museum.md")),
    ("tadamun-asifa.md", include_str!("sample/tadamun-asifa.md")),
    ("visa-fees-2026.md", include_str!("sample/visa-fees-2026.md")),
    ("welcome-ar.md", include_str!("sample/welcome-ar.md")),
    ("welcome-en.md", include_str!("sample/welcome-en.md")),
    ("welcome-fr.md", include_str!("sample/welcome-fr.md")),
    ("welcome-zh.md", include_str!("sample/welcome-zh.md")),
    ("yuye-hezuo.md", include_str!("sample/yuye-hezuo.md")),
];

/// When the sample newsroom was founded and its drafts were last touched.
const FOUNDED: &str = "2026-01-05T09:00:00Z";
const DRAFTED: &str = "2026-02-26T10:15:00Z";
/// When the statements that explain the sample were written: they are the newest, and so at the
/// top of the library.
const WELCOMED: &str = "2026-03-02T09:00:00Z";
/// The section of those statements, and their languages in the usual order.
const WELCOME: &str = "welcome";
const WELCOME_LANGS: [&str; 4] = ["en", "fr", "zh", "ar"];

/// A UUID of version 8 (RFC 9562, 5.8) made from a name.
fn named(name: &str) -> Uuid {
    let digest: [u8; 32] = Sha256::digest(format!("lectern sample: {name}")).into();
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(digest) {
        *to = from;
    }
    Uuid::new_v8(bytes)
}

/// Makes the sample newsroom at a path. The statement that explains it in `first` stands first.
pub(super) fn make(path: &Path, newsroom: Uuid, first: &Lang) -> Result<Newsroom> {
    fill(|profile, founded| Ok(Store::create(path, profile, newsroom, founded)?), first)
}

/// The sample newsroom, kept nowhere: what an untouched sample looks like.
pub(super) fn pristine() -> Result<Newsroom> {
    let first = Lang::parse("en").map_err(defect)?;
    fill(|profile, founded| Ok(Store::in_memory(profile, own_id(), founded)?), &first)
}

/// The id of a sample newsroom that is made for itself.
pub(super) fn own_id() -> Uuid {
    named("newsroom")
}

/// The ids of the statements of the sample; they are the same in every newsroom.
pub(super) fn statement_ids() -> Vec<StatementId> {
    BODIES.iter().map(|(file, _)| StatementId(named(file))).collect()
}

/// The words of the sample's house dictionary.
pub(super) fn house_words() -> Result<Vec<HouseWord>> {
    let parse = |SampleWord { word, lang }: SampleWord| {
        let lang = lang.as_deref().map(Lang::parse).transpose().map_err(defect)?;
        HouseWord::parse(&word, lang.as_ref()).map_err(defect)
    };
    read()?.house_words.into_iter().map(parse).collect()
}

fn read() -> Result<Sample> {
    serde_json::from_str(include_str!("sample/newsroom.json")).map_err(defect)
}

fn fill(store: impl FnOnce(&Profile, Timestamp) -> Result<Store>, first: &Lang) -> Result<Newsroom> {
    let sample = read()?;
    let profile = profile(sample.profile)?;
    let founded: Timestamp = FOUNDED.parse().map_err(defect)?;
    let mut newsroom = Newsroom::of(store(&profile, founded)?, Clock::At(founded));
    for word in house_words()? {
        newsroom.add_house_word(word.word(), word.lang())?;
    }
    add_categories(&mut newsroom, &sample.categories, None, "")?;
    // In the order of their publication, so that lists read as they would have grown.
    let mut statements = sample.statements;
    statements.sort_by_key(|statement| (statement.published_at.is_none(), statement.published_at, statement.file.clone()));
    for statement in statements {
        let drafted = drafted_at(&statement, first)?;
        add_statement(&mut newsroom, &profile, statement, drafted)?;
    }
    newsroom.clock = Clock::System;
    Ok(newsroom)
}

/// When a draft of the sample was last touched: the statement that explains it in the language
/// of the window comes last, and so stands first in the library.
fn drafted_at(statement: &SampleStatement, first: &Lang) -> Result<Timestamp> {
    if statement.section != WELCOME {
        return DRAFTED.parse().map_err(defect);
    }
    let at: Timestamp = WELCOMED.parse().map_err(defect)?;
    let place = WELCOME_LANGS.iter().position(|lang| *lang == statement.lang).unwrap_or_default();
    let is_first = statement.lang == first.primary();
    let minutes = if is_first { WELCOME_LANGS.len() } else { WELCOME_LANGS.len() - 1 - place };
    Ok(at + jiff::SignedDuration::from_mins(i64::try_from(minutes).unwrap_or_default()))
}

fn profile(sample: SampleProfile) -> Result<Profile> {
    let label = |label: SampleLabel| Some(Label { role: Role::parse(&label.role)?, text: label.text });
    Ok(Profile {
        organisation: sample.organisation,
        site_name: sample.site_name,
        base_url: sample.base_url,
        home_label: sample.home_label,
        default_lang: Lang::parse(&sample.default_lang).map_err(defect)?,
        time_zone: sample.time_zone,
        rights: sample.rights,
        contact: sample.contact,
        notice: sample.notice,
        labels: sample.labels.into_iter().filter_map(label).collect(),
    })
}

/// Their ids are made from their places in the tree, so that the sample's own categories are
/// known again when it is removed.
fn add_categories(newsroom: &mut Newsroom, categories: &[SampleCategory], parent: Option<CategoryId>, above: &str) -> Result<()> {
    for (position, sample) in (0..).zip(categories) {
        let path = format!("{above}/{}", sample.slug);
        let names: Result<BTreeMap<Lang, String>> =
            sample.names.iter().map(|(tag, name)| Ok((Lang::parse(tag).map_err(defect)?, name.clone()))).collect();
        let category = Category {
            id: CategoryId(named(&format!("category {path}"))),
            parent,
            name: sample.name.clone(),
            names: names?,
            slug: super::parse_slug(&sample.slug)?,
            position,
            archived: false,
        };
        newsroom.store.write(|tx| Ok::<_, DeskError>(categories::insert(tx, &category)?))?;
        add_categories(newsroom, &sample.children, Some(category.id), &path)?;
    }
    Ok(())
}

fn add_statement(newsroom: &mut Newsroom, profile: &Profile, sample: SampleStatement, drafted: Timestamp) -> Result<()> {
    let lang = Lang::parse(&sample.lang).map_err(defect)?;
    let known = Known { lang: &lang, labels: &profile.labels };
    newsroom.clock = Clock::At(sample.published_at.unwrap_or(drafted));
    let read = |file: &str| {
        let mut next = 0;
        let mut id = || {
            next += 1;
            TurnId(named(&format!("{file} {next}")))
        };
        read_markdown(body(file), &known, &[], &mut id)
    };
    let turns = read(&sample.file);
    let section = newsroom.category_at(&sample.section)?.id;
    let statement: Statement = newsroom.new_statement(NewStatement {
        title: sample.title,
        lang: Some(lang.clone()),
        section: Some(section),
        slug: Some(super::parse_slug(&sample.slug)?),
        summary: sample.summary,
        kind: Kind::parse(&sample.kind),
        date: Some(sample.date),
        place: sample.place,
        files: Vec::new(),
        turns: turns.clone(),
        id: Some(StatementId(named(&sample.file))),
        set: Some(SetId(named(sample.set.as_deref().unwrap_or(&sample.file)))),
        source: None,
    })?;
    if let Some(note) = &sample.note {
        newsroom.set_note(statement.id, note)?;
    }
    if sample.published_at.is_some() {
        newsroom.publish(statement.id, None, None)?;
    }
    if let Some(correction) = sample.correction {
        newsroom.clock = Clock::At(correction.at);
        let mut text = newsroom.statement(statement.id)?;
        text.text.turns = align(&turns, read(&correction.file));
        newsroom.save(statement.id, text.revision, text.text, sample.note.as_deref().unwrap_or(""))?;
        newsroom.publish(statement.id, None, Some(&correction.note))?;
    }
    Ok(())
}

fn body(file: &str) -> &'static str {
    BODIES.iter().find(|(name, _)| *name == file).map_or("", |(_, body)| body)
}

/// The sample is built in and tested, so an error in it is ours.
fn defect(error: impl std::fmt::Display) -> DeskError {
    Refusal::SampleDefect { detail: error.to_string() }.into()
}
