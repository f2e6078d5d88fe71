//! The command line: the same intentions as the window, in text or JSON.
//!
//! Exit codes: 0 done · 1 refused, or something stops publication · 2 usage, or an ambiguous
//! name · 3 the newsroom is locked, newer, damaged or unreadable.

use std::{io::Write, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use jiff::Timestamp;
use lectern_store::{Access, StoreError};
use serde_json::{Value, json};

use crate::desk::{Clock, DeskError, Newsroom};

mod attach;
mod attachments;
mod backup;
mod category;
mod detach;
mod dictionary;
mod diff;
mod export;
mod history;
mod import;
mod init;
mod list;
mod profile;
mod publish;
mod render;
mod show;
mod translate;
mod write;

/// Draft, preview, file and export official Q&A statements.
#[derive(Debug, Parser)]
#[command(name = "lectern", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options that stand before or after any command.
#[derive(Clone, Debug, clap::Args)]
struct Options {
    /// The newsroom's file.
    #[arg(long, global = true, value_name = "PATH")]
    newsroom: Option<PathBuf>,
    /// Print one JSON document.
    #[arg(long, global = true)]
    json: bool,
    /// Act as if it were this instant, for reproducible runs.
    #[arg(long, global = true, value_name = "RFC3339")]
    at: Option<Timestamp>,
    /// Print nothing but errors.
    #[arg(long, short, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a newsroom.
    Init(init::Init),
    /// Show or set what the newsroom says of itself.
    Profile(profile::Profile),
    /// Manage the category tree.
    #[command(subcommand)]
    Category(category::Category),
    /// Manage the house dictionary: words that the spelling check takes for right.
    #[command(subcommand)]
    Dictionary(dictionary::Dictionary),
    /// Make a draft.
    New(write::New),
    /// Change a statement; the text before it is kept.
    Edit(write::Edit),
    /// Give a statement a picture or document.
    Attach(attach::Attach),
    /// List the pictures and documents of a statement.
    Attachments(attachments::Attachments),
    /// Take a picture or document away from a statement.
    Detach(detach::Detach),
    /// Print a statement as labelled Markdown.
    Show(show::Show),
    /// List statements.
    List(list::List),
    /// Take pages and Markdown files in as drafts.
    Import(import::Import),
    /// Make a translation, link one, or tell how one stands to its source.
    Translate(translate::Translate),
    /// Print a statement or a file as it would be published.
    Render(render::Render),
    /// Make the working text the next edition.
    Publish(publish::Publish),
    /// Write a package of published editions.
    Export(export::Export),
    /// List the saved texts and editions of a statement.
    History(history::History),
    /// Show what differs between two texts of a statement.
    Diff(diff::Diff),
    /// Write a verified copy of the newsroom.
    Backup(backup::Backup),
    /// Make a newsroom from a copy.
    Restore(backup::Restore),
    /// Look the newsroom's file over.
    Doctor(backup::Doctor),
}

/// What a command answers.
struct Answer {
    text: String,
    json: Value,
    code: u8,
}

impl Answer {
    fn new(text: impl Into<String>, json: Value) -> Answer {
        Answer { text: text.into(), json, code: 0 }
    }
}

/// Why a command failed, with its exit code.
struct Failure {
    code: &'static str,
    message: String,
    exit: u8,
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Failure {
        let (code, exit) = match &error {
            DeskError::Store(store) => match store {
                StoreError::Missing { .. } | StoreError::Gone { .. } => ("missing", 3),
                StoreError::Locked { .. } => ("locked", 3),
                StoreError::Newer { .. } => ("newer", 3),
                StoreError::Damaged { .. } => ("damaged", 3),
                StoreError::Full => ("full", 1),
                StoreError::Exists { .. } => ("refused", 1),
                _ => ("unreadable", 3),
            },
            DeskError::NotFound(_) => ("not_found", 1),
            DeskError::Ambiguous { .. } => ("ambiguous", 2),
            DeskError::Blocked(_) => ("blocked", 1),
            DeskError::Stale => ("stale", 1),
            DeskError::Refused(_) | DeskError::File { .. } | DeskError::Cancelled => ("refused", 1),
        };
        Failure { code, message: error.to_string(), exit }
    }
}

fn usage(message: impl Into<String>) -> Failure {
    Failure { code: "usage", message: message.into(), exit: 2 }
}

type Outcome = Result<Answer, Failure>;

impl Options {
    /// The newsroom's file: the given one, or the one in the platform's data folder.
    fn path(&self) -> Result<PathBuf, Failure> {
        match &self.newsroom {
            Some(path) => Ok(path.clone()),
            None => default_newsroom().ok_or_else(|| usage("No data folder was found. Name the newsroom with --newsroom PATH.")),
        }
    }

    fn clock(&self) -> Clock {
        self.at.map_or(Clock::System, Clock::At)
    }

    fn read(&self) -> Result<Newsroom, Failure> {
        Ok(Newsroom::open(&self.path()?, Access::Read, self.clock())?)
    }

    fn write(&self) -> Result<Newsroom, Failure> {
        Ok(Newsroom::open(&self.path()?, Access::Write, self.clock())?)
    }
}

/// The newsroom that is opened when none is named.
pub fn default_newsroom() -> Option<PathBuf> {
    Some(dirs::data_dir()?.join("lectern").join("newsroom.lectern"))
}

/// What the program was started for.
pub enum Start {
    /// A command ran; this is its exit code.
    Done(ExitCode),
    /// No command: open the window on this newsroom.
    Window(PathBuf),
}

/// Runs the command that the arguments name.
pub fn start(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Start {
    let raw: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let wants_json = raw.iter().any(|argument| argument == "--json");
    let arguments = match Arguments::try_parse_from(&raw) {
        Ok(arguments) => arguments,
        Err(error) => return Start::Done(explain(&error, wants_json)),
    };
    let Some(command) = arguments.command else {
        return match arguments.options.path() {
            Ok(path) => Start::Window(path),
            Err(failure) => Start::Done(fail(&failure, &arguments.options)),
        };
    };
    let options = &arguments.options;
    let outcome = match command {
        Command::Init(command) => command.run(options),
        Command::Profile(command) => command.run(options),
        Command::Category(command) => command.run(options),
        Command::Dictionary(command) => command.run(options),
        Command::New(command) => command.run(options),
        Command::Edit(command) => command.run(options),
        Command::Attach(command) => command.run(options),
        Command::Attachments(command) => command.run(options),
        Command::Detach(command) => command.run(options),
        Command::Show(command) => command.run(options),
        Command::List(command) => command.run(options),
        Command::Import(command) => command.run(options),
        Command::Translate(command) => command.run(options),
        Command::Render(command) => command.run(options),
        Command::Publish(command) => command.run(options),
        Command::Export(command) => command.run(options),
        Command::History(command) => command.run(options),
        Command::Diff(command) => command.run(options),
        Command::Backup(command) => command.run(options),
        Command::Restore(command) => command.run(options),
        Command::Doctor(command) => command.run(options),
    };
    Start::Done(match outcome {
        Ok(answer) => say(&answer, options),
        Err(failure) => fail(&failure, options),
    })
}

fn say(answer: &Answer, options: &Options) -> ExitCode {
    if options.json {
        print(&format!("{:#}\n", answer.json));
    } else if answer.code != 0 && options.quiet {
        complain(&answer.text);
    } else if !options.quiet && !answer.text.is_empty() {
        let line_end = if answer.text.ends_with('\n') { "" } else { "\n" };
        print(&format!("{}{line_end}", answer.text));
    }
    ExitCode::from(answer.code)
}

fn fail(failure: &Failure, options: &Options) -> ExitCode {
    if options.json {
        print(&format!("{:#}\n", json!({"error": {"code": failure.code, "message": failure.message}})));
    } else {
        complain(&failure.message);
    }
    ExitCode::from(failure.exit)
}

/// Clap's own words for help, version and wrong usage.
fn explain(error: &clap::Error, wants_json: bool) -> ExitCode {
    let asked_for = !error.use_stderr();
    if wants_json && !asked_for {
        // What is missing stands on the lines after the first; the usage that follows is for people.
        let text = error.to_string();
        let lines = text.lines().take_while(|line| !line.starts_with("Usage:")).map(str::trim).filter(|line| !line.is_empty());
        let message = lines.collect::<Vec<_>>().join(" ").trim_start_matches("error: ").to_owned();
        print(&format!("{:#}\n", json!({"error": {"code": "usage", "message": message}})));
    } else {
        // A closed terminal is no reason to fail differently.
        let _ = error.print();
    }
    ExitCode::from(if asked_for { 0 } else { 2 })
}

/// Writes to standard output. A reader that went away, as in `lectern list | head`, is fine.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Writes a sentence to standard error.
pub fn complain(message: &str) {
    // There is nowhere left to complain about a closed standard error.
    let _ = writeln!(std::io::stderr(), "lectern: {message}");
}
