//! The words of native dialogs.

use lectern::ipc::{SetMenus, Spoken, Title, WindowLang};

const TITLES: [Title; 7] = [
    Title::ExportTo,
    Title::SaveCopy,
    Title::SavePdf,
    Title::InsertPicture,
    Title::AttachFile,
    Title::Pictures,
    Title::PicturesAndDocuments,
];

#[test]
fn a_native_dialog_speaks_the_language_of_the_window() {
    let spoken = Spoken::default();
    assert_eq!(spoken.title(Title::ExportTo), "Export to");
    let asked: SetMenus = serde_json::from_str(r#"{"menus": [], "dark": false, "lang": "fr"}"#).unwrap();
    spoken.set(asked.lang);
    assert_eq!(spoken.title(Title::ExportTo), "Exporter vers");
}

#[test]
fn the_window_names_a_language_and_sends_no_words() {
    for lang in ["\"de\"", "\"<b>Send us your password</b>\"", "null", "1"] {
        let asked = format!(r#"{{"menus": [], "dark": false, "lang": {lang}}}"#);
        assert!(serde_json::from_str::<SetMenus>(&asked).is_err(), "{lang}");
    }
}

#[test]
fn each_title_differs_in_each_language() {
    for title in TITLES {
        let mut said = WindowLang::ALL.map(|lang| title.in_words(lang)).to_vec();
        assert!(said.iter().all(|words| !words.is_empty()), "{title:?}");
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), 4, "{title:?}");
    }
}
