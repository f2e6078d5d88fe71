//! Every screen is looked over by axe, in light and dark, from left to right and from right
//! to left.

use std::{fs, path::Path};

use serde_json::json;

use crate::{
    room::Room,
    window::{Window, key, quoted},
};

/// What WCAG 2.2 asks for on its levels A and AA, as far as a program can tell. The preview's
/// frame runs no scripts, so axe cannot look into it; its page has judges of its own.
const LOOK: &str =
    "axe.run(document, { iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)))";

const TITLE: &str = "Embassy Spokesperson on the new visa classes and fees";

/// What it is called, the way to it and the way back.
type Screen<'a> = (&'a str, &'a dyn Fn(), &'a dyn Fn());

fn with_axe(window: &Window) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(path).expect("axe-core is installed with the interface's packages");
    window.run(&axe);
}

/// Runs a command by its id, whatever it is called in the language of the window.
fn command(window: &Window, id: &str) {
    window.ask(&format!("void __lectern_command({})", quoted(id)));
}

/// The tab of the desk's side at this place.
fn side(window: &Window, at: usize) {
    window.click(&format!("all('[role=tab]')[{at}]"));
}

#[test]
fn axe_finds_nothing_on_any_screen() {
    let room = Room::sample();
    let window = Window::open(&room);
    with_axe(&window);
    let closed = || {
        window.keys(&key::ESCAPE.to_string());
        window.becomes("dialog?.textContent.slice(0, 60) ?? null", &json!(null));
    };
    let screens: [Screen<'_>; 10] = [
        ("library", &|| window.click("row('visa classes')"), &|| {}),
        ("palette", &|| command(&window, "palette"), &closed),
        ("keys", &|| command(&window, "shortcuts"), &closed),
        ("quick open", &|| command(&window, "open"), &closed),
        ("kinds", &|| command(&window, "new-kind"), &closed),
        ("copies", &|| command(&window, "restore-copy"), &closed),
        ("guide", &|| command(&window, "guide"), &closed),
        ("categories", &|| command(&window, "categories"), &|| command(&window, "library")),
        ("export", &|| command(&window, "export"), &|| command(&window, "library")),
        (
            "desk",
            &|| {
                window.click("row('visa classes')");
                window.keys(&key::ENTER.to_string());
                window.wait(&format!("document.querySelector('textarea[data-find=title]')?.value === {}", quoted(TITLE)));
            },
            &|| {},
        ),
    ];
    let sides = ["preview", "details", "files", "history"];
    for (tongue, dir) in [("en", "ltr"), ("ar", "rtl")] {
        command(&window, &format!("speak-{tongue}"));
        window.becomes("document.documentElement.dir", &json!(dir));
        for theme in ["light", "dark"] {
            command(&window, &format!("theme-{theme}"));
            for (name, show, leave) in screens {
                show();
                looked_over(&window, &format!("{name}, {theme}, {dir}"));
                leave();
            }
            for (at, name) in sides.iter().enumerate() {
                side(&window, at);
                looked_over(&window, &format!("desk with {name}, {theme}, {dir}"));
            }
            command(&window, "library");
            window.wait("row('visa classes')");
        }
    }
    command(&window, "speak-en");
    window.close();
}

#[track_caller]
fn looked_over(window: &Window, place: &str) {
    window.wait("document.getAnimations().length === 0");
    window.ask("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 150)))");
    let found = window.ask(LOOK);
    assert_eq!(found, json!([]), "{place}");
}
