//! The pictures of the guide. Each is a newsroom and the steps to what it shows, so that all of
//! them are taken anew from the real window: `script/screenshot guide`. Without the folder in
//! `LECTERN_GUIDE_PICTURES` the steps are walked all the same, so that none goes stale unseen.

use std::{fs, path::PathBuf};

use crate::{
    picture,
    room::Room,
    window::{Window, quoted},
};

/// What the window shows at first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Newsroom {
    /// Just made: it asks its questions.
    New,
    /// The sample.
    Sample,
}

/// What an officer does, or what is waited for.
enum Step {
    /// The button, tab or menu entry of this name.
    Press(&'static str),
    /// From the library to the desk of the statement with this title.
    Edit(&'static str),
    /// The element that an expression finds.
    Click(&'static str),
    /// Until an expression is true.
    Wait(&'static str),
}

struct Picture {
    /// Its file, which a page of the guide shows.
    name: &'static str,
    newsroom: Newsroom,
    steps: &'static [Step],
}

const VISAS: &str = "Embassy Spokesperson on the new visa classes and fees";
const FISH: &str = "Embassy Spokesperson on fish catches in 2025";

const PICTURES: &[Picture] = &[
    Picture {
        name: "library",
        newsroom: Newsroom::Sample,
        steps: &[Step::Click("row('Welcome to Lectern')"), Step::Wait("article()?.textContent.includes('Try it here.')")],
    },
    Picture {
        name: "desk",
        newsroom: Newsroom::Sample,
        steps: &[
            Step::Edit(VISAS),
            Step::Wait("editor(turns('answer')[0]) && article()?.textContent.includes('visa')"),
            // The middle of the first answer is a table, which a click would open.
            Step::Click("turns('question')[0]"),
        ],
    },
    Picture {
        name: "details",
        newsroom: Newsroom::Sample,
        steps: &[Step::Edit(VISAS), Step::Press("Details"), Step::Wait("control('Language')")],
    },
    Picture {
        name: "categories",
        newsroom: Newsroom::Sample,
        steps: &[
            Step::Press("Manage categories"),
            Step::Wait("button('New category')"),
            Step::Click("treeItem('Visas')"),
            Step::Wait("control('Parent category')"),
        ],
    },
    Picture {
        name: "preview",
        newsroom: Newsroom::Sample,
        steps: &[
            Step::Edit("Welcome to Lectern"),
            Step::Wait("editor(turns('answer')[0]) && article()?.textContent.includes('Try it here.')"),
        ],
    },
    Picture {
        name: "export",
        newsroom: Newsroom::Sample,
        steps: &[Step::Press("Export…"), Step::Wait("button('Export…') && document.body.innerText.includes('12 published statements')")],
    },
    Picture {
        name: "translate",
        newsroom: Newsroom::Sample,
        steps: &[
            Step::Edit("Verdania opens a consular office in Gullport"),
            Step::Press("Translations"),
            Step::Click("all('[role=menuitem]').find((one) => one.textContent.includes('Translate into…'))"),
            Step::Wait("dialog?.textContent.includes('Make the draft')"),
            Step::Press("Make the draft"),
            Step::Wait("all('[data-step]', document).length > 0"),
        ],
    },
    Picture {
        name: "history",
        newsroom: Newsroom::Sample,
        steps: &[
            Step::Edit(FISH),
            Step::Press("History"),
            Step::Click("all('[role=option]')[1]"),
            Step::Wait("all('del').length > 0 && all('ins').length > 0"),
        ],
    },
    Picture { name: "first-start", newsroom: Newsroom::New, steps: &[] },
];

#[test]
fn every_picture_of_the_guide_can_be_taken_as_its_steps_say() {
    for picture in PICTURES {
        let room = if picture.newsroom == Newsroom::New { Room::new() } else { Room::sample() };
        // The day after the last one of the sample, whenever the pictures are taken.
        room.set("LECTERN_AT", "2026-03-10T09:00:00Z");
        room.set("TZ", "UTC");
        let window = match picture.newsroom {
            Newsroom::New => Window::reopen(&room, "button('Start with the sample newsroom')"),
            Newsroom::Sample => Window::open(&room),
        };
        window.resize(1360, 860);
        for step in picture.steps {
            match step {
                Step::Press(name) => window.press(name),
                Step::Edit(title) => window.edit(title),
                Step::Click(expression) => window.click(expression),
                Step::Wait(expression) => window.wait(expression),
            }
        }
        window.wait("document.getAnimations().length === 0");
        keep(&window, picture.name);
        window.close();
    }
}

#[test]
fn the_guide_opens_from_the_list_of_keys_and_its_links_stay_in_the_window() {
    let room = Room::sample();
    let window = Window::open(&room);
    window.press("Keyboard shortcuts");
    // The dialog rises into its place; its buttons can be hit when it stands there.
    window.wait("dialog && document.getAnimations().length === 0");
    window.press("Guide");
    window.wait("dialog?.querySelector('article h3')?.textContent === 'Start here'");
    window.wait("document.activeElement === control('Search the guide')");
    window.click("all('article a').find((one) => one.textContent === 'Write a statement')");
    window.wait("dialog.querySelector('article h3').textContent === 'Write a statement'");
    window.wait("all('article img').length > 0 && all('article img').every((one) => one.naturalWidth > 900)");
    window.fill("Search the guide", "tracked");
    window.wait(&format!("dialog.querySelector('article h3').textContent === {}", quoted("Paste from Word")));
    window.press("Close");
    window.wait("!dialog");
    window.close();
}

/// Leaves a picture in the folder that `LECTERN_GUIDE_PICTURES` names, if it does.
fn keep(window: &Window, name: &str) {
    let Some(folder) = std::env::var_os("LECTERN_GUIDE_PICTURES").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    window.ask("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50))))");
    fs::write(folder.join(format!("{name}.png")), picture::small(&picture::read(&window.picture()))).unwrap();
}
