//! `lectern import`

use std::path::PathBuf;

use lectern_core::{finding::Severity, labels::Label, statement::Role};
use serde_json::{Value, json};

use super::{Answer, Failure, Options, Outcome, usage};
use crate::desk::ImportOptions;

/// Take files in as drafts: the plain text of press-site pages (.txt), and Markdown (.md).
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// Files and folders.
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    /// Make the categories that a page's breadcrumb names.
    #[arg(long)]
    create_categories: bool,
    /// File everything in this section.
    #[arg(long, value_name = "PATH")]
    section: Option<String>,
    /// A label of these files, such as 'Mara Lind=answer'.
    #[arg(long, value_name = "NAME=question|answer|text")]
    label: Vec<String>,
    /// Read and report; write nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let labels = self.label.iter().map(|label| parse_label(label)).collect::<Result<Vec<_>, _>>()?;
        let mut newsroom = if self.dry_run { options.read()? } else { options.write()? };
        let section = self.section.map(|path| newsroom.category_at(&path)).transpose()?.map(|category| category.id);
        let how = ImportOptions { create_categories: self.create_categories, section, labels, dry_run: self.dry_run };
        let report = newsroom.import(&self.files, &how)?;
        let mut lines = Vec::new();
        if options.quiet && !report.failed.is_empty() {
            let failed = report.failed.iter().map(|(file, reason)| format!("not imported: {}: {reason}", file.display()));
            let text = failed.collect::<Vec<_>>().join("\n");
            return Ok(Answer { text, json: json!(null), code: 1 });
        }
        let mut imported = Vec::new();
        for each in &report.imported {
            lines.push(format!("{}  {}  {}", each.id, each.slug, each.file.display()));
            lines.extend(each.findings.iter().map(|finding| format!("    {}: {}", word(finding.severity), finding.message)));
            let findings: Vec<Value> = each
                .findings
                .iter()
                .map(|finding| json!({"check": finding.check, "severity": word(finding.severity), "message": finding.message}))
                .collect();
            imported.push(json!({
                "file": each.file.display().to_string(), "id": each.id.to_string(), "slug": each.slug.as_str(),
                "title": each.title, "findings": findings,
            }));
        }
        for (file, reason) in &report.failed {
            lines.push(format!("not imported: {}: {reason}", file.display()));
        }
        let failed: Vec<Value> =
            report.failed.iter().map(|(file, reason)| json!({"file": file.display().to_string(), "reason": reason})).collect();
        let code = u8::from(!report.failed.is_empty());
        Ok(Answer { text: lines.join("\n"), json: json!({"imported": imported, "failed": failed}), code })
    }
}

fn parse_label(text: &str) -> Result<Label, Failure> {
    let wrong = || usage(format!("“{text}” is no label; write it as 'Mara Lind=answer'"));
    let (name, role) = text.rsplit_once('=').ok_or_else(wrong)?;
    let role = Role::parse(role.trim()).ok_or_else(wrong)?;
    let name = name.trim();
    (!name.is_empty()).then(|| Label { text: name.to_owned(), role }).ok_or_else(wrong)
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warn => "warn",
        Severity::Block => "block",
    }
}
