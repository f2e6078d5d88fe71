//! The sample newsroom: an invented country, so that a newcomer can try everything.
//!
//! Its ids are made from its file names, so that two samples are the same to the byte.

use std::{collections::BTreeMap, path::Path};

use jiff::{Timestamp, civil::Date};
use lectern_core::{
    labels::{Known, Label},
    lang::Lang,
    profile::Profile,
    statement::{Kind, Role, SetId, Statement, StatementId, TurnId},
    turns::{align, read_markdown},
};
use lectern_store::Store;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{CategoryName, Clock, DeskError, NewStatement, Newsroom, Result};

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
    ("yuye-hezuo.md", include_str!("sample/yuye-hezuo.md")),
];

/// When the sample newsroom was founded and its drafts were last touched.
const FOUNDED: &str = "2026-01-05T09:00:00Z";
const DRAFTED: &str = "2026-02-26T10:15:00Z";

/// A UUID of version 8 (RFC 9562, 5.8) made from a name.
fn named(name: &str) -> Uuid {
    let digest: [u8; 32] = Sha256::digest(format!("lectern sample: {name}")).into();
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(digest) {
        *to = from;
    }
    Uuid::new_v8(bytes)
}

/// Makes the sample newsroom at a path.
pub(super) fn make(path: &Path) -> Result<Newsroom> {
    let sample: Sample = serde_json::from_str(include_str!("sample/newsroom.json")).map_err(defect)?;
    let profile = profile(sample.profile)?;
    let founded: Timestamp = FOUNDED.parse().map_err(defect)?;
    let store = Store::create(path, &profile, named("newsroom"), founded)?;
    let mut newsroom = Newsroom::of(store, Clock::At(founded));
    for SampleWord { word, lang } in &sample.house_words {
        let lang = lang.as_deref().map(Lang::parse).transpose().map_err(defect)?;
        newsroom.add_house_word(word, lang.as_ref())?;
    }
    add_categories(&mut newsroom, &sample.categories, None)?;
    // In the order of their publication, so that lists read as they would have grown.
    let mut statements = sample.statements;
    statements.sort_by_key(|statement| (statement.published_at.is_none(), statement.published_at, statement.file.clone()));
    for statement in statements {
        add_statement(&mut newsroom, &profile, statement)?;
    }
    newsroom.clock = Clock::System;
    Ok(newsroom)
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

fn add_categories(
    newsroom: &mut Newsroom,
    categories: &[SampleCategory],
    parent: Option<lectern_core::category::CategoryId>,
) -> Result<()> {
    for category in categories {
        let names: Result<Vec<(Lang, String)>> =
            category.names.iter().map(|(tag, name)| Ok((Lang::parse(tag).map_err(defect)?, name.clone()))).collect();
        let name = CategoryName { name: category.name.clone(), slug: Some(category.slug.clone()), names: Some(names?) };
        let made = newsroom.add_category(&name, parent)?;
        add_categories(newsroom, &category.children, Some(made.id))?;
    }
    Ok(())
}

fn add_statement(newsroom: &mut Newsroom, profile: &Profile, sample: SampleStatement) -> Result<()> {
    let lang = Lang::parse(&sample.lang).map_err(defect)?;
    let known = Known { lang: &lang, labels: &profile.labels };
    let drafted: Timestamp = DRAFTED.parse().map_err(defect)?;
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
    DeskError::Refused(format!("The sample newsroom is not sound: {error}."))
}
