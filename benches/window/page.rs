//! A window that is measured: opened on a newsroom or empty, asked and typed into.

use std::{
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    driver::{Driver, Element},
    empty, process,
};

/// The names of the window's tests, and what is measured with them.
const NAMES: &str = concat!(include_str!("../../tests/window/page.js"), include_str!("page.js"));

pub(crate) struct Page {
    /// Taken when the page goes.
    driver: Option<Driver>,
    program: u32,
    _home: tempfile::TempDir,
}

impl Drop for Page {
    /// Waits for the program's end: while it puts its newsroom away, the next one would find a
    /// window on it and leave.
    fn drop(&mut self) {
        self.driver = None;
        let until = Instant::now() + Duration::from_secs(20);
        while process::runs(self.program) && Instant::now() < until {
            sleep(Duration::from_millis(20));
        }
    }
}

impl Page {
    /// Opens the window on this newsroom.
    pub(crate) fn of(newsroom: &Path) -> Page {
        Page::open(env!("CARGO_BIN_EXE_lectern").as_ref(), &json!(["--newsroom", newsroom]))
    }

    /// Opens the peer.
    pub(crate) fn empty() -> Page {
        Page::open(&std::env::current_exe().unwrap(), &json!([empty::ARGUMENT]))
    }

    fn open(program: &Path, arguments: &Value) -> Page {
        let home = tempfile::tempdir().unwrap();
        let driver = Driver::open(program, arguments, &home.path().join("answers"), home.path());
        Page { driver: Some(driver), program: process::steered(), _home: home }
    }

    fn driver(&self) -> &Driver {
        self.driver.as_ref().expect("a driver, until the page goes")
    }

    /// What an expression is on the page.
    pub(crate) fn ask(&self, expression: &str) -> Value {
        self.driver().run(&format!("{NAMES}\nreturn ({expression});"), &[]).unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    pub(crate) fn number(&self, expression: &str) -> f64 {
        self.ask(expression).as_f64().unwrap_or_else(|| panic!("{expression} is no number"))
    }

    /// Waits until an expression is true.
    pub(crate) fn wait(&self, expression: &str) {
        let until = Instant::now() + Duration::from_secs(30);
        while self.ask(&format!("Boolean({expression})")) != json!(true) {
            assert!(Instant::now() < until, "waited in vain for {expression}");
            sleep(Duration::from_millis(50));
        }
    }

    pub(crate) fn click(&self, expression: &str) {
        self.wait(expression);
        let element = self.ask(&format!("((one) => (one.scrollIntoView({{ block: 'center' }}), one))({expression})"));
        self.driver().click(&Element::of(&element).expect("an element")).unwrap();
    }

    /// Puts the caret behind the last letter of the field.
    pub(crate) fn to_end(&self) {
        let (control, end) = ("\u{E009}", "\u{E010}");
        let keys = [("keyDown", control), ("keyDown", end), ("keyUp", end), ("keyUp", control)]
            .map(|(kind, key)| json!({"type": kind, "value": key}));
        self.driver().post("actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": keys}]})).unwrap();
    }

    /// Types as a quick writer does, with a pause after each key.
    pub(crate) fn type_evenly(&self, text: &str, pause: Duration) {
        let letters: Vec<char> = text.chars().collect();
        // The driver answers when a whole row of keys is pressed, and not after half a minute.
        for some in letters.chunks(40) {
            let keys = some.iter().flat_map(|key| {
                let key = key.to_string();
                [
                    json!({"type": "keyDown", "value": key}),
                    json!({"type": "keyUp", "value": key}),
                    json!({"type": "pause", "duration": pause.as_millis() as u64}),
                ]
            });
            let keys: Vec<Value> = keys.collect();
            self.driver().post("actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": keys}]})).unwrap();
        }
    }

    /// Milliseconds from the start of the program to a mark on the page's timeline.
    pub(crate) fn since_start(&self, mark: &str) -> f64 {
        self.number(&format!("performance.timeOrigin + markAt({mark:?})")) - process::started_at(self.program)
    }

    /// The memory of the program and the web view's processes in MiB.
    pub(crate) fn memory(&self) -> f64 {
        process::memory(self.program)
    }
}
