//! Every screen in light and dark: it fits the smallest window, and has its picture taken.

use std::{fs, path::PathBuf};

use serde_json::json;

use crate::{
    room::Room,
    window::{Window, quoted},
};

const ARABIC: &str = "المتحدث باسم السفارة بشأن ما نُشر عن ميناء سيلويك";

#[test]
fn every_screen_fits_the_smallest_window_in_light_and_dark() {
    let room = Room::sample();
    let window = Window::open(&room);
    let screens: [(&str, &dyn Fn()); 7] = [
        ("library", &|| {
            window.click("row('visa classes')");
            window.wait("article()?.textContent.includes('visa')");
        }),
        ("library-arabic", &|| {
            window.click(&format!("row({})", quoted(ARABIC)));
            window.wait(&format!("sheet().querySelector('h1').textContent === {}", quoted(ARABIC)));
        }),
        ("desk-arabic", &|| {
            window.press("Edit");
            window.wait("editor(turns('answer')[0]) && article()");
        }),
        ("desk", &|| {
            window.press("Back");
            window.edit("Embassy Spokesperson on the new visa classes and fees");
            window.wait("editor(turns('answer')[0]) && article()?.textContent.includes('visa')");
            // The middle of the first answer is a table, which a click would open.
            window.click("turns('question')[0]");
        }),
        ("details", &|| {
            window.press("Details");
            window.wait("control('Language')");
        }),
        ("categories", &|| {
            window.press("Preview");
            window.press("Back");
            window.press("Manage categories");
            window.click("treeItem('Visas')");
            window.wait("control('Parent category')");
        }),
        ("export", &|| {
            window.press("Back");
            window.press("Export…");
            window.wait("button('Export…')");
            window.wait_for_words("12 published statements");
        }),
    ];
    for (name, show) in screens {
        show();
        for theme in ["Dark", "Light"] {
            window.choose("Theme", theme);
            let dark = theme == "Dark";
            window.wait(&format!("(getComputedStyle(document.body).backgroundColor.match(/\\d+/u)[0] < 128) === {dark}"));
            window.wait("document.getAnimations().length === 0");
            keep(&window, &format!("{name}-{}", theme.to_lowercase()));
        }
        window.resize(960, 640);
        window.becomes(TOO_WIDE, &json!([]));
        keep(&window, &format!("{name}-small"));
        window.resize(1360, 860);
    }
    window.close();
}

/// What would have to be scrolled sideways.
const TOO_WIDE: &str = "[document, sheet()].filter((page) => page).flatMap((page) => all('*', page))
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .filter((one) => one === one.ownerDocument.scrollingElement || /auto|scroll/u.test(getComputedStyle(one).overflowX))
    .map((one) => `${one.localName}.${one.className}: ${one.scrollWidth} in ${one.clientWidth}`)";

/// Leaves a picture in the folder that `LECTERN_SHOTS` names, if it does.
fn keep(window: &Window, name: &str) {
    let Some(folder) = std::env::var_os("LECTERN_SHOTS").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    window.ask("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50))))");
    fs::write(folder.join(format!("{name}.png")), window.picture()).unwrap();
}
