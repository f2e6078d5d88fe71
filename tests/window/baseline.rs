//! Every screen looks as it looked: in light, in dark and in Arabic, against the pictures in
//! `tests/window/baseline`. `LECTERN_BLESS=1` takes them anew; look at each before it is kept.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::{
    picture,
    room::Room,
    window::{Window, key, quoted},
};

const TITLE: &str = "Embassy Spokesperson on the new visa classes and fees";
const GULLPORT: &str = "Verdania opens a consular office in Gullport";

/// The looks, each a name, a language and a theme.
const LOOKS: [(&str, &str, &str); 3] = [("light", "en", "light"), ("dark", "en", "dark"), ("arabic", "ar", "light")];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/baseline")
}

/// Runs a command by its id, whatever it is called in the language of the window.
fn command(window: &Window, id: &str) {
    window.ask(&format!("void __lectern_command({})", quoted(id)));
}

fn at_the_desk(window: &Window, title: &str) {
    command(window, "library");
    window.wait(&format!("row({})", quoted(title)));
    // A click while the list is drawn would meet another row, or none.
    rest(window);
    window.click(&format!("row({})", quoted(title)));
    window.keys(&key::ENTER.to_string());
    window.wait(&format!("document.querySelector('textarea[data-find=title]')?.value === {}", quoted(title)));
    window.wait("turns().some((turn) => editor(turn))");
}

fn side(window: &Window, at: usize) {
    window.click(&format!("all('[role=tab]')[{at}]"));
}

/// A screen: its name and the way to it. Each begins where the one before ended.
type Screen = (&'static str, fn(&Window));

const SCREENS: [Screen; 12] = [
    ("library", |window| {
        command(window, "library");
        window.wait("row('visa classes')");
        // The list first brings what was chosen before into sight; a click meanwhile would meet another row.
        rest(window);
        window.click("row('visa classes')");
        window.wait("sheet()?.querySelector('h1')?.textContent.includes('visa classes')");
        window.ask("void row('visa classes').scrollIntoView({ block: 'center' })");
    }),
    ("palette", |window| {
        command(window, "palette");
        window.wait("dialog && all('[role=option]').length > 5");
    }),
    ("keys", |window| {
        window.keys(&key::ESCAPE.to_string());
        window.wait("!dialog");
        command(window, "shortcuts");
        window.wait("dialog");
    }),
    ("guide", |window| {
        window.keys(&key::ESCAPE.to_string());
        window.wait("!dialog");
        command(window, "guide");
        window.wait("dialog?.querySelector('article h3') && all('article img').every((one) => one.complete && one.naturalWidth > 0)");
    }),
    ("categories", |window| {
        window.keys(&key::ESCAPE.to_string());
        window.wait("!dialog");
        command(window, "categories");
        window.click("all('[role=treeitem]')[1]");
    }),
    ("export", |window| {
        command(window, "export");
        window.wait("!document.querySelector('[role=treeitem][aria-level]') && all('input').length > 0");
    }),
    ("editor", |window| {
        at_the_desk(window, TITLE);
        window.wait("article()?.textContent.includes('visa')");
        window.click("turns('question')[0]");
    }),
    ("preview", |window| {
        command(window, "preview-print");
        window.becomes("frame().offsetWidth", &json!(794));
    }),
    ("details", |window| {
        command(window, "preview-article");
        side(window, 1);
    }),
    ("files", |window| side(window, 2)),
    ("history", |window| {
        side(window, 3);
        window.wait("all('[role=option]').length > 0");
    }),
    ("translation", |window| {
        side(window, 0);
        at_the_desk(window, GULLPORT);
        command(window, "translate");
        // The last button of a dialog does what its title says.
        window.click("dialog && all('button').at(-1)");
        window.wait("document.querySelector('.row[data-step]')");
    }),
];

/// Waits until nothing moves.
fn rest(window: &Window) {
    window.wait("document.getAnimations().length === 0 && document.fonts.status === 'loaded'");
    window.ask("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 300))))");
}

fn look(window: &Window) -> image::RgbImage {
    // The sign that letters go in here blinks, so the hands leave it.
    window.ask("void (document.activeElement?.matches('input, textarea, .host, .host *') && document.activeElement.blur())");
    rest(window);
    picture::half(&picture::read(&window.picture()))
}

/// Keeps a picture, or says where it is not the one that was kept.
fn compare(name: &str, is: &image::RgbImage) -> Option<String> {
    let kept = folder().join(format!("{name}.png"));
    if std::env::var_os("LECTERN_BLESS").is_some() {
        fs::create_dir_all(folder()).unwrap();
        fs::write(kept, picture::small(is)).unwrap();
        return None;
    }
    let found = match fs::read(&kept) {
        Ok(was) => picture::differs(&picture::read(&was), is)?,
        Err(error) => error.to_string(),
    };
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    fs::write(&beside, picture::small(is)).unwrap();
    Some(format!("{name}: {found}; it is {}", beside.display()))
}

#[test]
fn every_screen_looks_as_it_looked_in_light_in_dark_and_in_arabic() {
    let mut changed = Vec::new();
    let room = Room::new();
    room.set("LECTERN_AT", "2026-03-10T09:00:00Z");
    room.set("TZ", "UTC");
    room.lectern(&["--at", "2026-03-10T08:00:00Z", "init", "--sample"]);
    let window = Window::open(&room);
    window.resize(1360, 860);
    for (look_name, tongue, theme) in LOOKS {
        command(&window, &format!("speak-{tongue}"));
        command(&window, &format!("theme-{theme}"));
        window.becomes("document.documentElement.dir", &json!(if tongue == "ar" { "rtl" } else { "ltr" }));
        for (name, show) in SCREENS {
            show(&window);
            changed.extend(compare(&format!("{name}-{look_name}"), &look(&window)));
        }
    }
    command(&window, "speak-en");
    window.close();
    assert!(changed.is_empty(), "{}\nLECTERN_BLESS=1 keeps what is now", changed.join("\n"));
}

#[test]
fn the_first_start_looks_as_it_looked() {
    let mut changed = Vec::new();
    for (look_name, tongue, theme) in LOOKS {
        let room = Room::new();
        let window = Window::reopen(&room, "document.activeElement?.type === 'radio'");
        window.resize(1360, 860);
        window.click(&format!("document.querySelector('input[type=radio][value={tongue}]')"));
        command(&window, &format!("theme-{theme}"));
        // The menus come a moment after the page and take their height from it.
        window.wait("innerHeight < outerHeight");
        changed.extend(compare(&format!("first-{look_name}"), &look(&window)));
        window.close();
    }
    assert!(changed.is_empty(), "{}\nLECTERN_BLESS=1 keeps what is now", changed.join("\n"));
}

#[test]
fn a_moved_or_missing_pane_is_seen_and_the_edges_of_letters_are_not() {
    let was = picture::read(&fs::read(folder().join("library-light.png")).unwrap());
    assert_eq!(picture::differs(&was, &was), None);
    // Each pixel a little lighter or darker, as on another machine.
    let mut noisy = was.clone();
    for (x, y, pixel) in noisy.enumerate_pixels_mut() {
        pixel.0 = pixel.0.map(|value| if (x * 7 + y * 3) % 2 == 0 { value.saturating_add(9) } else { value.saturating_sub(9) });
    }
    assert_eq!(picture::differs(&was, &noisy), None);
    let third = was.width() / 3;
    let moved = image::RgbImage::from_fn(was.width(), was.height(), |x, y| *was.get_pixel(if x > third { x - 8 } else { x }, y));
    assert!(picture::differs(&was, &moved).is_some(), "a pane that moved by eight pixels was not seen");
    let ground = *was.get_pixel(third + 4, was.height() / 2);
    let missing = image::RgbImage::from_fn(was.width(), was.height(), |x, y| if x > 2 * third { ground } else { *was.get_pixel(x, y) });
    assert!(picture::differs(&was, &missing).is_some(), "a pane that is missing was not seen");
    // Dark for light is not the edge of a letter either.
    let dark = picture::read(&fs::read(folder().join("library-dark.png")).unwrap());
    assert!(picture::differs(&was, &dark).is_some());
}
