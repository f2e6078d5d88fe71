//! What the tests of the desk share: a newsroom, drafts, requests, and a folder's bytes.

use lectern::desk::{CategoryName, Clock, DeskError, ExportRequest, Format, NewStatement, Newsroom, Package, Progress};
use lectern_core::{
    lang::Lang,
    profile::Profile,
    statement::{Role, StatementId, Turn, TurnId},
};
use std::{collections::BTreeMap, fs, ops::ControlFlow, path::Path};
use uuid::Uuid;

pub(crate) fn clock(text: &str) -> Clock {
    Clock::At(text.parse().unwrap())
}

pub(crate) fn newsroom() -> Newsroom {
    Newsroom::in_memory(&Profile::new(Lang::parse("en").unwrap()), clock("2026-03-02T12:00:00Z")).unwrap()
}

pub(crate) fn name(name: &str) -> CategoryName {
    CategoryName::new(name)
}

pub(crate) fn turns(words: &str) -> Vec<Turn> {
    let turn = |role, markdown: &str| Turn {
        id: TurnId(Uuid::now_v7()),
        role,
        speaker: None,
        outlet: None,
        markdown: markdown.to_owned(),
        origin: None,
    };
    vec![turn(Role::Question, "What is your comment?"), turn(Role::Answer, words)]
}

pub(crate) fn draft(newsroom: &mut Newsroom, title: &str, words: &str) -> StatementId {
    let section = newsroom.category_at("press/remarks").ok().map(|category| category.id);
    let new = NewStatement { title: title.to_owned(), section, turns: turns(words), ..NewStatement::default() };
    newsroom.new_statement(new).unwrap().id
}

pub(crate) fn with_sections() -> Newsroom {
    let mut newsroom = newsroom();
    let press = newsroom.add_category(&name("Press"), None).unwrap();
    newsroom.add_category(&name("Remarks"), Some(press.id)).unwrap();
    newsroom
}

pub(crate) fn request(to: &Path) -> ExportRequest {
    ExportRequest { to: to.to_owned(), package: Package::Site(Format::Both), section: None, only: Vec::new(), at: None }
}

pub(crate) fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Every file below a folder with its bytes.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder_now) = open.pop() {
        for entry in fs::read_dir(folder_now).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

pub(crate) fn refusal<T: std::fmt::Debug>(outcome: Result<T, DeskError>) -> String {
    match outcome.unwrap_err() {
        DeskError::Refused(why) => why.to_string(),
        other => panic!("not a refusal: {other}"),
    }
}
