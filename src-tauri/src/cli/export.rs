//! `lectern export`

use std::{
    io::{IsTerminal, Write},
    ops::ControlFlow,
    path::PathBuf,
};

use clap::ValueEnum;
use serde_json::json;

use super::{Answer, Options, Outcome, usage};
use crate::desk::{self, ExportRequest, Package, Progress};

/// Write a package of published editions to a folder.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// The folder; an earlier export of this newsroom there is replaced.
    #[arg(long, value_name = "PATH")]
    to: PathBuf,
    /// The web team's package, or a content folder for a generator.
    #[arg(long, value_enum, default_value_t = Profile::Site)]
    profile: Profile,
    /// Narrows the site package.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The generator of a source package.
    #[arg(long, value_enum)]
    dialect: Option<Dialect>,
    /// Only this section and what stands below it.
    #[arg(long, value_name = "PATH")]
    section: Option<String>,
    /// Only these statements, by id or slug.
    #[arg(long, value_name = "ID", num_args = 1..)]
    only: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Profile {
    Site,
    Source,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Html,
    Markdown,
    Both,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Dialect {
    Hugo,
}

impl Export {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let package = match (self.profile, self.format, self.dialect) {
            (Profile::Source, Some(_), _) => return Err(usage("--format belongs to --profile site; a source package holds Markdown only")),
            (Profile::Source, None, Some(Dialect::Hugo) | None) => Package::Hugo,
            (Profile::Site, _, Some(_)) => return Err(usage("--dialect belongs to --profile source")),
            (Profile::Site, Some(Format::Html), None) => Package::Site(desk::Format::Html),
            (Profile::Site, Some(Format::Markdown), None) => Package::Site(desk::Format::Markdown),
            (Profile::Site, Some(Format::Both) | None, None) => Package::Site(desk::Format::Both),
        };
        let newsroom = options.read()?;
        let section = self.section.map(|path| newsroom.category_at(&path)).transpose()?.map(|category| category.id);
        let only = self.only.iter().map(|name| newsroom.find(name)).collect::<Result<Vec<_>, _>>()?;
        let request = ExportRequest { to: self.to, package, section, only, at: options.at };
        let shows_progress = std::io::stderr().is_terminal() && !options.quiet && !options.json;
        let report = newsroom.export(&request, &mut |progress: Progress| {
            if shows_progress {
                // A terminal that went away takes its progress line with it.
                let _ = write!(std::io::stderr(), "\r{} of {}", progress.done, progress.total);
            }
            ControlFlow::Continue(())
        })?;
        if shows_progress {
            let _ = writeln!(std::io::stderr());
        }
        let path = report.path.display().to_string();
        let count = if report.statements == 1 { "1 statement".to_owned() } else { format!("{} statements", report.statements) };
        let text = format!("{count} in {} files exported to {path}", report.files);
        let json = json!({
            "path": path, "package_id": format!("urn:uuid:{}", report.package), "statements": report.statements, "files": report.files,
        });
        Ok(Answer::new(text, json))
    }
}
