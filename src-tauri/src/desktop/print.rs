//! A page on paper: PDF without a dialog, from the same HTML and style sheet as the site's.

use std::path::PathBuf;

use tauri::AppHandle;

use crate::{
    desk::Refusal,
    ipc::{CopyView, UiError},
};

/// Writes a page as PDF. The page runs no script and asks nobody.
#[cfg(target_os = "linux")]
pub(super) async fn to_pdf(app: &AppHandle, page: String, path: PathBuf) -> Result<CopyView, UiError> {
    let failed = |why: &str| UiError::from(Refusal::PdfNotWritten { detail: why.to_owned() });
    let uri = gtk::glib::filename_to_uri(&path, None).map_err(|error| failed(&error.to_string()))?;
    let (answer, answered) = tokio::sync::oneshot::channel();
    app.run_on_main_thread(move || paper::print(page, uri.to_string(), answer)).map_err(|_| failed("the window is closing"))?;
    let outcome = tokio::time::timeout(std::time::Duration::from_secs(30), answered).await;
    match outcome {
        Ok(Ok(Ok(()))) => Ok(CopyView { path: Some(path.display().to_string()) }),
        Ok(Ok(Err(why))) => Err(failed(&why)),
        _ => Err(failed("the printer did not answer")),
    }
}

/// Elsewhere printing is not built yet, and the window is told so.
#[cfg(not(target_os = "linux"))]
pub(super) async fn to_pdf(_: &AppHandle, _: String, _: PathBuf) -> Result<CopyView, UiError> {
    Err(Refusal::PdfNotHere.into())
}

#[cfg(target_os = "linux")]
mod paper {
    use std::{cell::RefCell, rc::Rc};

    use gtk::{glib, prelude::*};
    use tokio::sync::oneshot::Sender;
    use webkit2gtk::{LoadEvent, PrintOperation, PrintOperationExt, SettingsExt, WebView, WebViewExt};

    type Answer = Rc<RefCell<Option<Sender<Result<(), String>>>>>;

    /// Loads the page where nobody sees it, and prints it when it is there.
    pub(super) fn print(page: String, uri: String, answer: Sender<Result<(), String>>) {
        let answer: Answer = Rc::new(RefCell::new(Some(answer)));
        let view = WebView::new();
        if let Some(settings) = WebViewExt::settings(&view) {
            settings.set_enable_javascript(false);
            settings.set_enable_page_cache(false);
        }
        // A view without a window is never laid out.
        let window = gtk::OffscreenWindow::new();
        window.add(&view);
        window.show_all();
        view.connect_load_changed(move |view, event| {
            if event == LoadEvent::Finished {
                run(view, &uri, &answer, &window);
            }
        });
        view.load_html(&page, None);
    }

    fn run(view: &WebView, uri: &str, answer: &Answer, window: &gtk::OffscreenWindow) {
        let settings = gtk::PrintSettings::new();
        // GTK finds its file printer by the name in the user's language.
        settings.set_printer(&glib::dgettext(Some("gtk30"), "Print to File"));
        settings.set(gtk::PRINT_SETTINGS_OUTPUT_URI, Some(uri));
        settings.set(gtk::PRINT_SETTINGS_OUTPUT_FILE_FORMAT, Some("pdf"));
        let setup = gtk::PageSetup::new();
        setup.set_paper_size(&gtk::PaperSize::new(Some("iso_a4")));
        let operation = PrintOperation::new(view);
        operation.set_print_settings(&settings);
        operation.set_page_setup(&setup);
        let (failed, finished, window) = (answer.clone(), answer.clone(), window.clone());
        operation.connect_failed(move |_, error| say(&failed, Err(error.to_string())));
        operation.connect_finished(move |_| {
            say(&finished, Ok(()));
            // The view has printed; it goes when this handler returns.
            window.close();
        });
        operation.print();
    }

    /// The first answer counts: a failed print also says that it is finished.
    fn say(answer: &Answer, outcome: Result<(), String>) {
        if let Some(answer) = answer.borrow_mut().take() {
            // The asker may be gone with its window.
            let _ = answer.send(outcome);
        }
    }
}
