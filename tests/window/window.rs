//! The window as an officer has it: names to press, fields to write in, words to wait for.

use std::{
    cell::Cell,
    path::{Path, PathBuf},
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    driver::{Driver, Element, Stroke},
    room::Room,
};

/// Every script is read after these names.
const PAGE: &str = include_str!("page.js");

/// Paints one point of the page again and again, until `stopPainting` is called.
const PAINTING: &str = "(() => {
    const point = document.createElement('i');
    Object.assign(point.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0', inlineSize: '1px', blockSize: '1px', zIndex: '9' });
    (dialog ?? document.body).append(point);
    let turn = 0;
    const timer = setInterval(() => { point.style.background = (turn = 1 - turn) ? 'rgb(128 128 128 / 1%)' : 'rgb(128 128 128 / 2%)'; }, 40);
    globalThis.stopPainting = () => { clearInterval(timer); point.remove(); };
})()";

/// How long anything may take before the test says what is on the screen instead.
const PATIENCE: Duration = Duration::from_secs(8);

/// A window, which is asked when it goes whether its console had anything to complain of: an
/// error, a promise that nobody caught, or something that the content security policy refused.
pub(crate) struct Window<'room> {
    driver: Driver,
    room: &'room Room,
    /// How many complaints were expected, and read by the test itself.
    forgiven: Cell<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Press {
    Once,
    Not,
}

pub(crate) mod key {
    //! Keys without a character, by the standard's private numbers.
    pub(crate) const ENTER: char = '\u{E006}';
    pub(crate) const ESCAPE: char = '\u{E00C}';
    pub(crate) const SHIFT: char = '\u{E008}';
    pub(crate) const CONTROL: char = '\u{E009}';
    pub(crate) const ALT: char = '\u{E00A}';
    pub(crate) const TAB: char = '\u{E004}';
    pub(crate) const END: char = '\u{E010}';
    pub(crate) const HOME: char = '\u{E011}';
    pub(crate) const LEFT: char = '\u{E012}';
    pub(crate) const UP: char = '\u{E013}';
    pub(crate) const RIGHT: char = '\u{E014}';
    pub(crate) const DOWN: char = '\u{E015}';
    pub(crate) const F7: char = '\u{E037}';
    pub(crate) const F8: char = '\u{E038}';
    pub(crate) const F9: char = '\u{E039}';
}

impl<'room> Window<'room> {
    /// Opens the window and waits for the library. A newsroom that is new starts empty.
    pub(crate) fn open(room: &'room Room) -> Window<'room> {
        let window =
            Window { driver: Driver::start(room.driver(), &room.newsroom(), &room.answers(), &room.home()), room, forgiven: Cell::new(0) };
        window.wait("button('Start empty') || document.querySelector('footer bdi')");
        if window.ask("Boolean(button('Start empty'))") == Value::Bool(true) {
            window.press("Start empty");
        }
        // Nothing moves any more when the newsroom's name and the first rows, or the note
        // instead of them, are there.
        window.wait("document.querySelector('footer bdi') && document.querySelector('[role=option], [data-pane=list] .note:not([role])')");
        window
    }

    /// Opens the window again, at the place that it was closed at, and waits for a sign of it.
    pub(crate) fn reopen(room: &'room Room, sign: &str) -> Window<'room> {
        let window =
            Window { driver: Driver::start(room.driver(), &room.newsroom(), &room.answers(), &room.home()), room, forgiven: Cell::new(0) };
        window.wait(sign);
        window
    }

    /// Opens the window on a new statement, with the hands on its title.
    pub(crate) fn with_new_statement(room: &'room Room) -> Window<'room> {
        let window = Window::open(room);
        window.press("New statement");
        window.wait("document.activeElement === control('Title')");
        window
    }

    /// From the library to the desk of the statement with this title.
    #[track_caller]
    pub(crate) fn edit(&self, title: &str) {
        let title = quoted(title);
        self.click(&format!("row({title})"));
        self.wait(&format!("sheet()?.querySelector('h1').textContent === {title}"));
        self.press("Edit");
        self.wait(&format!("control('Title')?.value === {title}"));
    }

    /// What the console complained of since the window opened, and not yet at the last question.
    /// Whoever asks answers for it: the window may close then.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let all: Vec<String> = self.driver.console().lines().filter_map(complaint).collect();
        let new = all.get(self.forgiven.get()..).unwrap_or_default().to_vec();
        self.forgiven.set(all.len());
        new
    }

    /// What an expression is on the page now.
    #[track_caller]
    pub(crate) fn ask(&self, expression: &str) -> Value {
        match self.evaluate(expression, &[]) {
            Ok(value) => value,
            Err(error) => self.give_up(&format!("{expression}: {error}")),
        }
    }

    /// Runs a script on the page, which leaves its names there.
    #[track_caller]
    pub(crate) fn run(&self, script: &str) {
        if let Err(error) = self.driver.run(script, &[]) {
            self.give_up(&error);
        }
    }

    /// The same with arguments, which the expression finds in `arguments`.
    #[track_caller]
    pub(crate) fn ask_with(&self, expression: &str, arguments: &[Value]) -> Value {
        match self.evaluate(expression, arguments) {
            Ok(value) => value,
            Err(error) => self.give_up(&format!("{expression}: {error}")),
        }
    }

    /// Waits until an expression is true on the page.
    #[track_caller]
    pub(crate) fn wait(&self, expression: &str) {
        self.find(&format!("Boolean({expression})"));
    }

    /// Waits until an expression is exactly this on the page.
    #[track_caller]
    pub(crate) fn becomes(&self, expression: &str, expected: &Value) {
        let until = Instant::now() + PATIENCE;
        loop {
            let found = self.evaluate(expression, &[]);
            match found {
                Ok(ref value) if value == expected => return,
                _ if Instant::now() > until => self.give_up(&format!("{expression}\nstays {found:?}\nand not {expected}")),
                _ => sleep(Duration::from_millis(25)),
            }
        }
    }

    /// Waits until an expression is something on the page, and gives what it is.
    #[track_caller]
    pub(crate) fn find(&self, expression: &str) -> Value {
        let until = Instant::now() + PATIENCE;
        loop {
            let found = self.evaluate(expression, &[]);
            match found {
                Ok(ref value) if is_true(value) => return value.clone(),
                _ if Instant::now() > until => self.give_up(&format!("waited in vain for {expression}: {found:?}")),
                _ => sleep(Duration::from_millis(25)),
            }
        }
    }

    /// Waits until the page shows these words.
    #[track_caller]
    pub(crate) fn wait_for_words(&self, words: &str) {
        self.wait(&format!("document.body.innerText.includes({})", quoted(words)));
    }

    /// Waits until everything that was typed is on the disk.
    #[track_caller]
    pub(crate) fn wait_until_saved(&self) {
        self.wait("state()?.startsWith('Saved ')");
    }

    /// Clicks the button or tab of this name, in the dialog when one is open.
    #[track_caller]
    pub(crate) fn press(&self, name: &str) {
        self.click(&format!("button({})", quoted(name)));
    }

    /// Clicks an element, as soon as it is there.
    #[track_caller]
    pub(crate) fn click(&self, expression: &str) {
        let into_view = format!("((one) => (one?.scrollIntoView({{ block: 'nearest' }}), one))({expression})");
        let until = Instant::now() + PATIENCE;
        // What was found may be drawn anew before the click.
        loop {
            let found = Element::of(&self.find(&into_view)).ok_or_else(|| "no element".to_owned());
            match found.and_then(|element| self.driver.click(&element)) {
                Ok(()) => return,
                Err(error) if Instant::now() > until => self.give_up(&format!("could not click {expression}: {error}")),
                Err(_) => sleep(Duration::from_millis(25)),
            }
        }
    }

    /// Moves the pointer to a point of the window, `[x, y]` in pixels, and presses it there if
    /// asked to. The frame of the preview is reached no other way.
    #[track_caller]
    pub(crate) fn point(&self, expression: &str, press: Press) {
        let at = self.find(expression);
        let moved = json!({"type": "pointerMove", "duration": 0, "origin": "viewport", "x": at[0], "y": at[1]});
        let pressed = [json!({"type": "pointerDown", "button": 0}), json!({"type": "pointerUp", "button": 0})];
        let actions: Vec<Value> = std::iter::once(moved).chain(pressed.into_iter().filter(|_| press == Press::Once)).collect();
        let mouse = json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": actions});
        if let Err(error) = self.driver.post("actions", &json!({"actions": [mouse]})) {
            self.give_up(&error);
        }
    }

    /// Drags from one point of the window to another, in steps as a hand does, and lets go there.
    #[track_caller]
    pub(crate) fn drag(&self, from: &str, to: &str) {
        let (from, to) = (self.find(from), self.find(to));
        let at = |part: f64| {
            let along = |axis: usize| from[axis].as_f64().unwrap() * (1.0 - part) + to[axis].as_f64().unwrap() * part;
            json!({"type": "pointerMove", "duration": 30, "origin": "viewport", "x": along(0).round(), "y": along(1).round()})
        };
        let down = json!({"type": "pointerDown", "button": 0});
        let up = json!({"type": "pointerUp", "button": 0});
        let actions = [at(0.0), down, at(0.3), at(0.7), at(1.0), up];
        let mouse = json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": actions});
        if let Err(error) = self.driver.post("actions", &json!({"actions": [mouse]})) {
            self.give_up(&error);
        }
    }

    /// Presses the keys of a text one after the other, wherever the focus is.
    #[track_caller]
    pub(crate) fn keys(&self, text: &str) {
        self.strokes(text.chars().flat_map(|key| [Stroke::Down(key), Stroke::Up(key)]));
    }

    /// Presses keys together, such as Alt and an arrow.
    #[track_caller]
    pub(crate) fn chord(&self, keys: &[char]) {
        let down = keys.iter().map(|&key| Stroke::Down(key));
        self.strokes(down.chain(keys.iter().rev().map(|&key| Stroke::Up(key))));
    }

    /// Types into the plain field of this name.
    #[track_caller]
    pub(crate) fn fill(&self, label: &str, text: &str) {
        self.click(&format!("control({})", quoted(label)));
        self.keys(text);
        self.wait(&format!("control({})?.value === {}", quoted(label), quoted(text)));
    }

    /// Chooses from a list of options.
    #[track_caller]
    pub(crate) fn choose(&self, label: &str, option: &str) {
        self.click(&format!("option({}, {})", quoted(label), quoted(option)));
        self.wait(&format!("option({}, {})?.selected", quoted(label), quoted(option)));
    }

    /// From a new statement's title to its first question, which is written, and its answer.
    #[track_caller]
    pub(crate) fn write_exchange(&self, title: &str, question: &str, answer: &str) {
        self.keys(title);
        self.keys(&key::ENTER.to_string());
        self.wait("turns('question').length === 1 && turns('question')[0].contains(document.activeElement)");
        self.keys(question);
        self.keys(&key::ENTER.to_string());
        self.wait("turns('answer')[0]?.contains(document.activeElement)");
        self.keys(answer);
        self.wait(&format!("control('Title').value === {}", quoted(title)));
        self.wait(&format!("written(turns('question')[0]) === {}", quoted(question)));
        self.wait(&format!("written(turns('answer')[0]) === {}", quoted(answer)));
    }

    /// What the window looks like, as PNG.
    #[track_caller]
    pub(crate) fn picture(&self) -> Vec<u8> {
        // The web view hands out its picture with the next one that it paints, and a page on which
        // nothing changes is never painted: a point in its corner changes meanwhile.
        self.ask(PAINTING);
        let picture = self.driver.get("screenshot");
        self.ask("void globalThis.stopPainting()");
        match picture {
            Ok(picture) => from_base64(picture.as_str().unwrap()),
            Err(error) => self.give_up(&error),
        }
    }

    /// Makes the window so large, with its menus.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.driver.post("window/rect", &json!({"width": width, "height": height})).unwrap();
        self.wait(&format!("innerWidth === {width} && outerHeight === {height} && innerHeight <= {height}"));
    }

    /// Closes the window as its close button does: it saves what is unsaved and goes.
    #[track_caller]
    pub(crate) fn close(self) {
        let program = self.program();
        // The program goes away under this question, so there may be no answer.
        let _ = self.driver.run("void globalThis.__lectern_flush();", &[]);
        let until = Instant::now() + PATIENCE;
        while program.exists() {
            assert!(Instant::now() < until, "the window stays open");
            sleep(Duration::from_millis(25));
        }
    }

    /// The program's entry among the processes, which goes when it ends.
    fn program(&self) -> PathBuf {
        Path::new("/proc").join(self.room.holder().expect("the window holds the newsroom").to_string())
    }

    #[track_caller]
    fn strokes(&self, strokes: impl Iterator<Item = Stroke>) {
        if let Err(error) = self.driver.keys(strokes) {
            self.give_up(&error);
        }
    }

    fn evaluate(&self, expression: &str, arguments: &[Value]) -> Result<Value, String> {
        self.driver.run(&format!("{PAGE}\nreturn ({expression});"), arguments)
    }

    /// Says what is on the screen, and leaves a picture in the folder that `LECTERN_SHOTS` names.
    #[track_caller]
    fn give_up(&self, problem: &str) -> ! {
        if let (Some(folder), Ok(picture)) = (std::env::var_os("LECTERN_SHOTS"), self.driver.get("screenshot")) {
            let _ = std::fs::write(Path::new(&folder).join("failed.png"), from_base64(picture.as_str().unwrap_or_default()));
        }
        let screen = self.driver.run("return document.body.innerText", &[]);
        let screen = screen.map_or_else(|error| error, |text| text.as_str().unwrap_or_default().to_owned());
        panic!("{problem}\non the screen:\n{screen}");
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // A test that fails already has a sentence of its own.
        if !std::thread::panicking() {
            assert_eq!(self.complaints(), Vec::<String>::new(), "the console of the window complained");
        }
    }
}

/// What a line of the program's output complains of, if it is one of the console's. A warning
/// counts as much as an error: there is nothing in the window that has to be warned of.
fn complaint(line: &str) -> Option<String> {
    let (_, said) = line.split_once("CONSOLE ")?;
    (said.contains("ERROR ") || said.contains("WARN ")).then(|| said.to_owned())
}

/// A text as the page's language writes it.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn is_true(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value.as_str() != Some("") && value.as_i64() != Some(0)
}

fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xFF) as u8);
        }
    }
    bytes
}
