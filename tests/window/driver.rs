//! WebDriver: JSON over HTTP to `WebKitWebDriver`, which starts the program and steers it.

use std::{
    fs::{self, File},
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command},
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

/// The key under which the standard hands out an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element on the page, as the driver names it.
#[derive(Clone, Debug)]
pub(crate) struct Element(String);

impl Element {
    pub(crate) fn of(value: &Value) -> Option<Element> {
        Some(Element(value[ELEMENT].as_str()?.to_owned()))
    }
}

/// A running driver and the one program it steers.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    session: String,
    console: PathBuf,
}

impl Driver {
    /// Starts the program with its window on this newsroom.
    ///
    /// `answers` holds what the next native dialogs answer; what the web view remembers goes
    /// into `home`. The command starts `WebKitWebDriver`, and what it sets holds for the program.
    pub(crate) fn start(command: Command, newsroom: &Path, answers: &Path, home: &Path) -> Driver {
        Driver::by(command, env!("CARGO_BIN_EXE_lectern").as_ref(), &json!(["--newsroom", newsroom]), answers, home)
    }

    /// Opens any program with a web view that lets itself be steered.
    pub(crate) fn open(program: &Path, arguments: &Value, answers: &Path, home: &Path) -> Driver {
        Driver::by(Command::new("WebKitWebDriver"), program, arguments, answers, home)
    }

    fn by(mut command: Command, program: &Path, arguments: &Value, answers: &Path, home: &Path) -> Driver {
        let port = free_port();
        fs::create_dir_all(home).expect("the folder for what the web view remembers can be made");
        let console = home.join(format!("console-{port}"));
        let output = File::create(&console).expect("the file for the console can be made");
        let process = command
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true")])
            .env("LECTERN_DIALOG_ANSWERS", answers)
            .envs(["CACHE", "CONFIG", "DATA"].map(|kind| (format!("XDG_{kind}_HOME"), home.join(kind))))
            .stdout(output.try_clone().expect("a file has two ends"))
            .stderr(output)
            .spawn()
            .expect("WebKitWebDriver starts (Debian package webkit2gtk-driver)");
        let mut driver = Driver { process, port, session: String::new(), console };
        let until = Instant::now() + Duration::from_secs(10);
        while driver.send("GET", "/status", None).is_err() && Instant::now() < until {
            sleep(Duration::from_millis(20));
        }
        let options = json!({"binary": program, "args": arguments});
        let wanted = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}});
        let opened = driver.send("POST", "/session", Some(&wanted)).expect("the window opens");
        driver.session = opened["sessionId"].as_str().expect("an opened session has an id").to_owned();
        driver
    }

    /// What the page's console said since the program was started, with the program's own words.
    pub(crate) fn console(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.console).unwrap_or_default()).into_owned()
    }

    /// A command of the session, such as `element`; its error is the driver's sentence.
    pub(crate) fn post(&self, command: &str, body: &Value) -> Result<Value, String> {
        self.send("POST", &format!("/session/{}/{command}", self.session), Some(body))
    }

    pub(crate) fn get(&self, command: &str) -> Result<Value, String> {
        self.send("GET", &format!("/session/{}/{command}", self.session), None)
    }

    /// Runs a function's body on the page; a promise that it returns is waited for.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post("execute/sync", &json!({"script": script, "args": arguments}))
    }

    pub(crate) fn click(&self, element: &Element) -> Result<(), String> {
        self.post(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Presses and releases keys one after the other, wherever the focus is. A key held down
    /// is let go at the end.
    pub(crate) fn keys(&self, strokes: impl IntoIterator<Item = Stroke>) -> Result<(), String> {
        let actions: Vec<Value> = strokes
            .into_iter()
            .map(|stroke| match stroke {
                Stroke::Down(key) => json!({"type": "keyDown", "value": key}),
                Stroke::Up(key) => json!({"type": "keyUp", "value": key}),
            })
            .collect();
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})).map(drop)
    }

    /// One request, one connection: the driver is asked a few hundred times, not a million.
    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        let answer = exchange(self.port, &(head + &body)).map_err(|error| format!("the driver does not answer: {error}"))?;
        let (_, text) = answer.split_once("\r\n\r\n").ok_or("the driver sent no body")?;
        let answer: Value = serde_json::from_str(text).map_err(|error| format!("{error}: {text}"))?;
        match &answer["value"]["error"] {
            Value::String(error) => Err(format!("{error}: {}", answer["value"]["message"].as_str().unwrap_or_default())),
            _ => Ok(answer["value"].clone()),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver ends the program with its session. Both may be gone already, which is fine.
        let _ = self.send("DELETE", &format!("/session/{}", self.session), None);
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Half a key press.
pub(crate) enum Stroke {
    Down(char),
    Up(char),
}

fn exchange(port: u16, request: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(40)))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("a bound socket has an address").port()
}
