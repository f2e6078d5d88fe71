//! Makes the fixture newsroom of the current schema: `newsroom_fixture PATH`.
//!
//! The same release makes the same content. A released fixture is never made again.

use std::{env, error::Error, path::Path};

use jiff::Timestamp;
use lectern_core::{
    category::{Category, CategoryId},
    labels::Label,
    lang::Lang,
    profile::Profile,
    slug::Slug,
    statement::{Edition, Head, RevisionId, Role, SetId, Stage, Statement, StatementId, Text, Turn, TurnId},
};
use lectern_store::{
    Store, Transaction,
    categories::{self, Redirect, Target, Why},
    editions, notes,
    statements::{self, Keep},
};
use uuid::Uuid;

type Done = Result<(), Box<dyn Error>>;

fn main() -> Done {
    let path = env::args_os().nth(1).ok_or("usage: newsroom_fixture PATH")?;
    let mut profile = Profile::new(Lang::parse("en")?);
    profile.organisation = "Embassy of Freedonia".to_owned();
    profile.labels = vec![Label { text: "Spokesperson".to_owned(), role: Role::Answer }];
    let mut store = Store::create(Path::new(&path), &profile, id(9), at(0)?)?;
    store.write(fill)
}

fn fill(tx: &Transaction<'_>) -> Done {
    for (n, parent, name) in [(100, None, "press"), (101, Some(100), "remarks")] {
        categories::insert(
            tx,
            &Category {
                id: CategoryId(id(n)),
                parent: parent.map(|n| CategoryId(id(n))),
                name: name.to_owned(),
                names: Default::default(),
                slug: Slug::parse(name)?,
                position: 0,
                archived: false,
            },
        )?;
    }
    let english = StatementId(id(1));
    statements::insert(tx, &statement(1, text("en", "On the water treaty", "The treaty covers **one** river.")?)?, at(0)?)?;
    publish(tx, english, 1, at(1)?)?;
    let corrected = text("en", "On the water treaty", "The treaty covers **two** rivers.\n\n* one\n* two")?;
    statements::save(tx, english, &corrected, RevisionId(id(31)), at(2)?, Keep::NewRevision)?;
    publish(tx, english, 2, at(3)?)?;
    let again = text("en", "On the water treaty", "Corrected again: **three** rivers.")?;
    statements::save(tx, english, &again, RevisionId(id(32)), at(4)?, Keep::NewRevision)?;
    statements::insert(tx, &statement(2, text("zh", "答记者问", "该条约涉及**两条**河流。")?)?, at(5)?)?;
    notes::save(tx, english, "Ask the ministry about the third river.", at(6)?)?;
    categories::add_redirect(
        tx,
        &Redirect {
            old_path: "press/comments".to_owned(),
            lang: None,
            target: Some(Target::Category(CategoryId(id(101)))),
            at: at(7)?,
            why: Some(Why::Renamed),
        },
    )?;
    Ok(())
}

fn publish(tx: &Transaction<'_>, statement: StatementId, number: u32, now: Timestamp) -> Done {
    let mut found = statements::load(tx, statement)?.ok_or("the statement was written before")?;
    found.text.head.slug = Some(Slug::parse("water-treaty")?);
    editions::insert(
        tx,
        &Edition {
            statement,
            set: found.set,
            number,
            revision: found.revision,
            published_at: now,
            first_published_at: now,
            change_note: (number > 1).then(|| "A figure was corrected.".to_owned()),
            text: found.text,
        },
    )?;
    statements::set_stage(tx, statement, Stage::Published)?;
    Ok(())
}

fn statement(n: u128, text: Text) -> Result<Statement, Box<dyn Error>> {
    Ok(Statement {
        id: StatementId(id(n)),
        set: SetId(id(50)),
        stage: Stage::Draft,
        revision: RevisionId(id(20 + n)),
        text,
        saved_at: at(0)?,
    })
}

fn text(lang: &str, title: &str, answer: &str) -> Result<Text, Box<dyn Error>> {
    let mut head = Head::new(Lang::parse(lang)?);
    head.title = title.to_owned();
    head.section = Some(CategoryId(id(101)));
    head.date = Some("2026-03-01".parse()?);
    let turn = |n: u128, role, speaker: Option<&str>, markdown: &str| Turn {
        id: TurnId(id(n)),
        role,
        speaker: speaker.map(str::to_owned),
        outlet: None,
        markdown: markdown.to_owned(),
        origin: None,
    };
    let question = turn(200, Role::Question, None, "How many rivers?");
    Ok(Text { head, turns: vec![question, turn(201, Role::Answer, Some("Spokesperson"), answer)] })
}

/// A version 7 id that can be read.
fn id(n: u128) -> Uuid {
    Uuid::from_u128((7 << 76) | (8 << 60) | n)
}

/// So many minutes after nine o'clock on the first of March.
fn at(minute: i32) -> Result<Timestamp, Box<dyn Error>> {
    Ok(format!("2026-03-01T09:{minute:02}:00Z").parse()?)
}
