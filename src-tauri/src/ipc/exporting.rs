//! The export that the window may have running: its state, and its stop button.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
};

use lectern_core::{category::CategoryId, export::bag, statement::StatementId};
use serde::Serialize;

use super::{
    Reason, SaidView, UiError,
    forms::{both, words},
};
use crate::desk::{Desk, DeskError, ExportRequest, Package, Refusal};

words! {
    /// What a site package holds.
    Format = crate::desk::Format {
        /// Pages only.
        Html,
        /// Source files only.
        Markdown,
        /// Both.
        Both,
    }
}

both! {
    /// Start an export.
    pub struct StartExport {
        /// What the package holds.
        pub format: Format,
        /// Only this section and what stands below it.
        pub section: Option<String>,
        /// Only these statements; empty: all.
        pub only: Vec<String>,
    }

    /// Ask how far the export is.
    pub struct ExportStatus {}

    /// Stop the export.
    pub struct CancelExport {}
}

/// How far the export is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ExportState {
    /// None was started, or the folder dialog was closed.
    Idle,
    /// Being written.
    Running {
        /// Statements written.
        done: u32,
        /// Statements in all.
        total: u32,
        /// What is being written.
        current: String,
    },
    /// Written.
    Done {
        /// The package's folder.
        path: String,
        /// How many statements.
        statements: u32,
        /// How many files.
        files: u32,
    },
    /// Stopped; nothing was written.
    Cancelled,
    /// Failed; nothing was written.
    Failed {
        /// What happened, what is safe, what to do.
        message: String,
        /// The same for the words of the window.
        reason: Option<Reason>,
    },
}

/// The one export of a window. Copies share it.
#[derive(Clone, Debug)]
pub struct Exporting {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug)]
struct Inner {
    state: ExportState,
    cancelled: bool,
}

impl Default for Exporting {
    fn default() -> Self {
        Exporting { inner: Arc::new(Mutex::new(Inner { state: ExportState::Idle, cancelled: false })) }
    }
}

impl Exporting {
    /// How far it is.
    pub fn state(&self) -> ExportState {
        self.lock().state.clone()
    }

    /// Asks it to stop after the statement that is being written.
    pub fn cancel(&self) {
        self.lock().cancelled = true;
    }

    /// Starts an export into a folder that the officer chose. The answer comes at once;
    /// [`Exporting::state`] tells the rest.
    ///
    /// # Errors
    /// When one is running already.
    pub fn start(
        &self,
        desk: &Desk,
        chosen: &Path,
        format: Format,
        section: Option<CategoryId>,
        only: Vec<StatementId>,
        day: &str,
    ) -> Result<ExportState, UiError> {
        {
            let mut inner = self.lock();
            if matches!(inner.state, ExportState::Running { .. }) {
                return Err(Refusal::ExportRunning.into());
            }
            inner.cancelled = false;
            inner.state = ExportState::Running { done: 0, total: 0, current: String::new() };
        }
        let request = ExportRequest { to: package_folder(chosen, day), package: Package::Site(format.into()), section, only, at: None };
        let (this, desk) = (self.clone(), desk.clone());
        tokio::spawn(async move {
            let progress = this.clone();
            let outcome = desk
                .beside(move |newsroom| {
                    newsroom.export(&request, &mut |step| {
                        let mut inner = progress.lock();
                        inner.state = ExportState::Running { done: small(step.done), total: small(step.total), current: step.current };
                        if inner.cancelled { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                    })
                })
                .await;
            this.lock().state = match outcome {
                Ok(report) => ExportState::Done {
                    path: report.path.display().to_string(),
                    statements: small(report.statements),
                    files: small(report.files),
                },
                Err(DeskError::Cancelled) => ExportState::Cancelled,
                Err(error) => {
                    let SaidView { message, reason } = SaidView::from(&error);
                    ExportState::Failed { message, reason }
                }
            };
        });
        Ok(self.state())
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic while the lock was held left a state that is still a state.
        self.inner.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// How far the export is.
pub fn export_status(exporting: &Exporting, _: ExportStatus) -> ExportState {
    exporting.state()
}

/// Stops the export.
pub fn cancel_export(exporting: &Exporting, _: CancelExport) -> ExportState {
    exporting.cancel();
    exporting.state()
}

/// Where the package goes: into the chosen folder when that is empty or an earlier package,
/// else into a folder of its own inside it.
fn package_folder(chosen: &Path, day: &str) -> PathBuf {
    let is_empty = std::fs::read_dir(chosen).is_ok_and(|mut entries| entries.next().is_none());
    if is_empty || chosen.join(bag::INFO).is_file() {
        return chosen.to_owned();
    }
    chosen.join(format!("press-package-{day}"))
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
