//! A newsroom in a folder of its own, looked at through the command line.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde_json::Value;

/// Windows take turns: two on one screen would take the focus from each other.
static SCREEN: Mutex<()> = Mutex::new(());

pub(crate) struct Room {
    folder: tempfile::TempDir,
    environment: RefCell<BTreeMap<&'static str, String>>,
    _screen: MutexGuard<'static, ()>,
}

impl Room {
    /// No newsroom yet: the window makes it.
    pub(crate) fn new() -> Room {
        // A test that failed leaves the screen as usable as one that passed.
        let screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
        Room { folder: tempfile::tempdir().unwrap(), environment: RefCell::default(), _screen: screen }
    }

    pub(crate) fn sample() -> Room {
        let room = Room::new();
        room.lectern(&["init", "--sample"]);
        room
    }

    pub(crate) fn newsroom(&self) -> PathBuf {
        self.folder.path().join("press.lectern")
    }

    /// A new empty folder.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join(name);
        fs::create_dir(&folder).unwrap();
        folder
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub(crate) fn answers(&self) -> PathBuf {
        self.folder.path().join("answers")
    }

    /// The windows that open from now on find this in their environment.
    pub(crate) fn set(&self, variable: &'static str, value: &str) {
        self.environment.borrow_mut().insert(variable, value.to_owned());
    }

    /// The command that starts the driver of a window. A write past a limit of the system fails
    /// then as it does on a full disk, and does not end the program.
    pub(crate) fn driver(&self) -> Command {
        let mut command = Command::new("env");
        command.args(["--ignore-signal=XFSZ", "WebKitWebDriver"]).envs(self.environment.borrow().iter());
        command
    }

    /// What the next native dialog answers.
    pub(crate) fn answer(&self, folder: &Path) {
        fs::write(self.answers(), format!("{}\n", folder.display())).unwrap();
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_lectern")).arg("--newsroom").arg(self.newsroom()).args(arguments).output().unwrap()
    }

    /// Runs a command that has to succeed, with --json.
    pub(crate) fn lectern(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        assert!(output.status.success(), "lectern {arguments:?}: {output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// The only statement there is, as `lectern show` tells it.
    pub(crate) fn only_statement(&self) -> Value {
        let list = self.lectern(&["list"]);
        let [one] = list.as_array().unwrap().as_slice() else { panic!("not one statement: {list:#}") };
        self.lectern(&["show", one["id"].as_str().unwrap()])
    }

    /// The process that holds the newsroom open.
    pub(crate) fn holder(&self) -> Option<u32> {
        let lock = fs::read_to_string(self.folder.path().join("press.lectern.lock")).ok()?;
        lock.split_once("process ")?.1.split_once(',')?.0.parse().ok()
    }

    /// The process that draws the page of the window.
    pub(crate) fn drawing(&self) -> Option<u32> {
        let holder = self.holder().expect("the window holds the newsroom").to_string();
        let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        processes.into_iter().find(|process: &u32| {
            let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            // The name, which may hold spaces, ends with the last bracket; state and parent follow.
            let Some((name, rest)) = stat.rsplit_once(") ") else { return false };
            name.contains("WebKitWebProces") && rest.split(' ').nth(1) == Some(&holder) && !rest.starts_with('Z')
        })
    }
}

/// The text of each turn of a role, in order.
pub(crate) fn texts(statement: &Value, role: &str) -> Vec<String> {
    let turns = statement["turns"].as_array().unwrap().iter();
    turns.filter(|turn| turn["role"] == role).map(|turn| turn["markdown"].as_str().unwrap().to_owned()).collect()
}
