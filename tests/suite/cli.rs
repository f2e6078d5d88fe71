//! The command line: its exit codes, its JSON, its sentences.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

struct Room {
    folder: tempfile::TempDir,
}

impl Room {
    fn empty() -> Room {
        let room = Room { folder: tempfile::tempdir().unwrap() };
        room.done(&["init"]);
        room
    }

    fn sample() -> Room {
        let room = Room { folder: tempfile::tempdir().unwrap() };
        room.done(&["init", "--sample"]);
        room
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        run_on(&self.path("n.lectern"), arguments)
    }

    /// Runs a command that has to succeed, with --json.
    fn done(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs a command that has to fail; gives its code and its error's code and sentence.
    fn fails(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = self.run(&[arguments, &["--json"]].concat());
        let json: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{arguments:?}: {output:?}"));
        let part = |key: &str| json["error"][key].as_str().unwrap_or_default().to_owned();
        (output.status.code().unwrap(), part("code"), part("message"))
    }
}

fn run_on(newsroom: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lectern")).arg("--newsroom").arg(newsroom).args(arguments).output().unwrap()
}

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_page_becomes_a_published_statement_and_a_package() {
    let room = Room::empty();
    let imported = room.done(&["import", &fixture("pages/en-port-report.txt"), "--create-categories"]);
    let id = imported["imported"][0]["id"].as_str().unwrap();
    let shown = room.done(&["show", id]);
    assert_eq!((shown["lang"].as_str(), shown["stage"].as_str()), (Some("en"), Some("draft")));
    assert_eq!(room.done(&["publish", id])["edition"], 1);
    let out = room.path("out");
    let exported = room.done(&["export", "--to", out.to_str().unwrap()]);
    assert_eq!(exported["statements"], 1);
    let section = shown["section"].as_str().unwrap();
    let slug = shown["slug"].as_str().unwrap();
    let page = fs::read_to_string(out.join(format!("data/en/{section}/{slug}/index.html"))).unwrap();
    assert!(page.contains("<strong>Question"), "{page}");
    // The rendered article is, byte for byte, the one in the exported page.
    let fragment = room.done(&["render", id, "--fragment"])["html"].as_str().unwrap().to_owned();
    assert!(page.contains(fragment.trim_end()));
    assert_eq!(fs::read_to_string(out.join(format!("data/en/{section}/{slug}/fragment.html"))).unwrap(), fragment);
}

#[test]
fn one_bad_file_never_stops_the_others() {
    let room = Room::empty();
    let output = room.run(&["import", "--json", &fixture("bad"), &fixture("pages/zh-visa-qa.txt")]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let failed: Vec<&str> = report["failed"].as_array().unwrap().iter().map(|each| each["file"].as_str().unwrap()).collect();
    for name in ["latin1.txt", "empty.txt", "onlymenu.txt"] {
        assert!(failed.iter().any(|file| file.ends_with(name)), "{failed:?}");
    }
    let imported: Vec<&str> = report["imported"].as_array().unwrap().iter().map(|each| each["file"].as_str().unwrap()).collect();
    assert!(imported.iter().any(|file| file.ends_with("zh-visa-qa.txt")), "{imported:?}");
    assert!(imported.iter().any(|file| file.ends_with("hostile.txt")), "{imported:?}");
}

#[test]
fn a_dry_run_writes_nothing() {
    let room = Room::empty();
    let report = room.done(&["import", "--dry-run", "--create-categories", &fixture("pages")]);
    let pages = report["imported"].as_array().unwrap().iter().filter(|each| each["file"].as_str().unwrap().ends_with(".txt"));
    assert_eq!(pages.count(), 17);
    assert_eq!(room.done(&["list"]), Value::Array(Vec::new()));
    assert_eq!(room.done(&["category", "list"]), Value::Array(Vec::new()));
}

#[test]
fn a_confirmed_label_opens_turns() {
    let room = Room::empty();
    let file = room.path("talk.md");
    fs::write(&file, "# A talk\n\nMara Lind: Why?\n\nOren Falk: So.\n").unwrap();
    let report = room.done(&["import", file.to_str().unwrap(), "--label", "Mara Lind=question", "--label", "Oren Falk=answer"]);
    let shown = room.done(&["show", report["imported"][0]["id"].as_str().unwrap()]);
    let turns: Vec<(&str, &str)> =
        shown["turns"].as_array().unwrap().iter().map(|turn| (turn["role"].as_str().unwrap(), turn["speaker"].as_str().unwrap())).collect();
    assert_eq!(turns, [("question", "Mara Lind"), ("answer", "Oren Falk")]);
}

#[test]
fn what_show_prints_edit_takes_back_without_a_change() {
    let room = Room::sample();
    for row in room.done(&["list"]).as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let before = room.done(&["show", id]);
        let body = room.path("body.md");
        fs::write(&body, room.run(&["show", id]).stdout).unwrap();
        room.done(&["edit", id, "--file", body.to_str().unwrap()]);
        assert_eq!(room.done(&["show", id])["turns"], before["turns"], "{id}");
    }
}

#[test]
fn exit_codes_tell_refusal_usage_and_a_newsroom_that_cannot_be_used_apart() {
    let room = Room::sample();
    let cases: &[(&[&str], i32, &str)] = &[
        (&["show", "no-such-thing"], 1, "not_found"),
        (&["publish", "on-the-port-of-selwick"], 1, "refused"),
        (&["category", "add", "Remarks", "--parent", "press", "--slug", "remarks"], 1, "refused"),
        (&["category", "move", "press", "--to", "press/remarks"], 1, "refused"),
        (&["category", "remove", "press"], 1, "refused"),
        (&["new", "--title", "A", "--slug", "Not A Slug"], 2, "usage"),
        (&["new", "--title", "A", "--lang", "???"], 2, "usage"),
        (&["new"], 2, "usage"),
        (&["no-such-command"], 2, "usage"),
        (&["list", "--stage", "nowhere"], 2, "usage"),
        (&["profile", "time_zone=Mars/Olympus"], 1, "refused"),
        (&["profile", "no_such_key=1"], 2, "usage"),
        (&["export", "--to", "/dev/null"], 1, "refused"),
        (&["init"], 1, "refused"),
    ];
    for (arguments, exit, code) in cases {
        let (got, word, message) = room.fails(arguments);
        assert_eq!((got, word.as_str()), (*exit, *code), "{arguments:?}: {message}");
        assert!(!message.is_empty());
    }
}

#[test]
fn quiet_keeps_errors_and_json_says_what_is_missing() {
    let room = Room::empty();
    let output = room.run(&["import", "no-such-file.txt", "-q"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no such file"), "{output:?}");
    let (_, _, message) = room.fails(&["new"]);
    assert!(message.contains("--title"), "{message}");
    let (exit, _, message) = room.fails(&["profile", "organisation="]);
    assert_eq!(exit, 1);
    assert!(message.contains("not empty"), "{message}");
}

#[test]
fn a_slug_that_names_two_statements_is_ambiguous() {
    let room = Room::empty();
    for lang in ["en", "fr"] {
        room.done(&["new", "--title", "A", "--slug", "same", "--lang", lang]);
    }
    let (exit, code, message) = room.fails(&["show", "same"]);
    assert_eq!((exit, code.as_str()), (2, "ambiguous"));
    assert!(message.contains("2 statements"), "{message}");
}

#[test]
fn a_newsroom_that_cannot_be_used_is_refused_untouched() {
    let room = Room::empty();
    let path = room.path("n.lectern");
    let missing = run_on(&room.path("none.lectern"), &["list"]);
    assert_eq!(missing.status.code(), Some(3));

    let newer = room.path("newer.lectern");
    let mut bytes = fs::read(&path).unwrap();
    bytes[60..64].copy_from_slice(&9999_u32.to_be_bytes());
    fs::write(&newer, &bytes).unwrap();
    let damaged = room.path("damaged.lectern");
    let mut noise = fs::read(&path).unwrap();
    let end = noise.len();
    for byte in &mut noise[1024..end] {
        *byte ^= 0x5A;
    }
    fs::write(&damaged, &noise).unwrap();
    let text = room.path("text.lectern");
    fs::write(&text, "not a newsroom at all").unwrap();
    for (file, word) in [(&newer, "newer"), (&damaged, "damaged"), (&text, "unreadable")] {
        let before = fs::read(file).unwrap();
        for command in [&["list", "--json"][..], &["new", "--title", "A", "--json"]] {
            let output = run_on(file, command);
            assert_eq!(output.status.code(), Some(3), "{file:?} {output:?}");
            let json: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(json["error"]["code"], word, "{file:?}");
        }
        assert_eq!(fs::read(file).unwrap(), before, "{file:?}");
    }
}

#[test]
fn a_second_writer_is_told_who_holds_the_newsroom_and_readers_still_read() {
    let room = Room::sample();
    let path = room.path("n.lectern");
    let held = lectern_store::Store::open(&path, lectern_store::Access::Write).unwrap();
    let (exit, code, message) = room.fails(&["new", "--title", "A"]);
    assert_eq!((exit, code.as_str()), (3, "locked"));
    assert!(message.contains(&std::process::id().to_string()), "{message}");
    assert_eq!(room.done(&["list"]).as_array().unwrap().len(), 18);
    let out = room.path("out");
    assert_eq!(room.done(&["export", "--to", out.to_str().unwrap()])["statements"], 12);
    drop(held);
    room.done(&["new", "--title", "A"]);
}

#[test]
fn a_backup_restores_and_neither_overwrites() {
    let room = Room::sample();
    let (copy, new) = (room.path("copy.lectern"), room.path("new.lectern"));
    room.done(&["backup", "--to", copy.to_str().unwrap()]);
    assert_eq!(room.fails(&["backup", "--to", copy.to_str().unwrap()]).0, 1);
    room.done(&["restore", copy.to_str().unwrap(), "--to", new.to_str().unwrap()]);
    assert_eq!(room.fails(&["restore", copy.to_str().unwrap(), "--to", new.to_str().unwrap()]).0, 1);
    let of = |path: &Path| serde_json::from_slice::<Value>(&run_on(path, &["list", "--json"]).stdout).unwrap();
    assert_eq!(of(&new), room.done(&["list"]));
    assert_eq!(room.done(&["doctor"])["sound"], true);
}

#[test]
fn the_doctor_says_which_history_of_edits_is_broken_and_the_text_is_still_shown() {
    let room = Room::empty();
    let made = room.done(&["new", "--title", "On the report"]);
    let id = made["id"].as_str().unwrap();
    room.done(&["edit", id, "--title", "On the reports"]);
    let tampered = lectern_store::Connection::open(room.path("n.lectern")).unwrap();
    tampered.execute_batch("DROP TRIGGER edit_is_never_changed; UPDATE edit SET edits = '[]'").unwrap();
    drop(tampered);
    let output = room.run(&["doctor"]);
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with(&format!("The history of edits is broken: statement {id}: step 1 of the journal")), "{said}");
    assert!(said.contains("The saved text can be read, and nothing of it was changed."), "{said}");
    assert_eq!(room.done(&["show", id])["title"], "On the reports");
}

#[test]
fn the_clock_can_be_set_for_reproducible_runs() {
    let room = Room::empty();
    let made = room.done(&["new", "--title", "A", "--at", "2026-03-02T12:00:00Z"]);
    let history = room.done(&["history", made["id"].as_str().unwrap()]);
    assert_eq!(history[0]["saved_at"], "2026-03-02T12:00:00Z");
}

#[test]
fn the_sample_says_that_its_country_is_invented_on_every_page() {
    let room = Room::sample();
    let out = room.path("out");
    room.done(&["export", "--to", out.to_str().unwrap(), "--format", "html"]);
    let mut open = vec![out.join("data")];
    let mut pages = 0;
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with("index.html") {
                pages += 1;
                assert!(fs::read_to_string(&path).unwrap().contains("invented"), "{path:?}");
            }
        }
    }
    assert!(pages > 20);
}

#[test]
fn a_file_is_rendered_without_being_imported() {
    let room = Room::empty();
    let rendered = room.done(&["render", &fixture("pages/ar-port-report.txt"), "--page"]);
    let html = rendered["html"].as_str().unwrap();
    assert!(html.contains("dir=\"rtl\"") && html.contains("مسودة"), "{html}");
    assert_eq!(room.done(&["list"]), Value::Array(Vec::new()));
    // It needs no newsroom at all.
    let output = run_on(&room.path("none.lectern"), &["render", &fixture("pages/en-port-report.txt"), "--text"]);
    assert!(output.status.success(), "{output:?}");
    assert!(!room.path("none.lectern").exists());
}

#[test]
fn two_editions_are_compared_word_by_word() {
    let room = Room::sample();
    let output = room.run(&["diff", "on-fish-catches-in-2025", "1", "2"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("[-6,080-]{+6,008+}") && text.matches("edited ").count() == 1, "{text}");
    let same = room.done(&["diff", "on-fish-catches-in-2025", "2", "now"]);
    assert!(same["turns"].as_array().unwrap().iter().all(|turn| turn["fate"] == "same"), "{same}");
    assert_eq!(room.fails(&["diff", "on-fish-catches-in-2025", "1", "9"]).0, 1);
    assert_eq!(room.fails(&["diff", "on-fish-catches-in-2025", "1", "then"]).0, 2);
}

#[test]
fn the_house_dictionary_is_kept_from_the_command_line() {
    let room = Room::empty();
    room.done(&["dictionary", "add", "Verdania", "O’Shea"]);
    assert_eq!(room.done(&["dictionary", "add", "Selwick", "--lang", "fr"])["words"][0]["new"], true);
    assert_eq!(room.done(&["dictionary", "add", "Verdania"])["words"][0]["new"], false);
    let listed = room.run(&["dictionary", "list"]);
    assert_eq!(String::from_utf8(listed.stdout).unwrap(), "O'Shea\nSelwick  fr\nVerdania\n");
    room.done(&["dictionary", "remove", "Verdania"]);
    assert_eq!(room.done(&["dictionary", "list"])["words"].as_array().unwrap().len(), 2);
    let (exit, code, message) = room.fails(&["dictionary", "remove", "Selwick"]);
    assert_eq!((exit, code.as_str()), (1, "not_found"));
    assert_eq!(message, "“Selwick” is not in the house dictionary for all languages.");
    let (exit, code, message) = room.fails(&["dictionary", "add", "Port Selwick"]);
    assert_eq!((exit, code.as_str()), (1, "refused"));
    assert_eq!(message, "“Port Selwick” is more than one word; add each word on its own. Nothing was changed.");
    assert_eq!(room.fails(&["dictionary", "add", "x", "--lang", "!"]).0, 2);
}

#[test]
fn a_new_statement_of_a_kind_starts_with_its_template() {
    let room = Room::empty();
    let made = room.done(&["new", "--title", "At the museum", "--kind", "speech", "--lang", "fr"]);
    let shown = room.done(&["show", made["id"].as_str().unwrap()]);
    assert!(shown.to_string().contains("Je vous remercie."), "{shown}");
    let plain = room.done(&["new", "--title", "Nothing yet"]);
    assert!(!room.done(&["show", plain["id"].as_str().unwrap()]).to_string().contains("TK"));
}

#[test]
fn a_picture_is_attached_listed_and_detached() {
    let room = Room::sample();
    let photo = room.path("Harbour at dawn.jpeg");
    fs::write(&photo, crate::samples::jpeg(6)).unwrap();
    let photo = photo.to_str().unwrap();
    let attached = room.done(&["attach", "on-fish-catches-in-2025", photo, "--alt", "Two ferries", "--credit", "Press office"]);
    assert_eq!((attached["file"]["name"].as_str(), attached["file"]["width"].as_u64()), (Some("Harbour-at-dawn.jpg"), Some(6)));
    room.done(&["attach", "on-fish-catches-in-2025", photo, "--name", "map", "--decorative"]);
    let listed = room.done(&["attachments", "on-fish-catches-in-2025"]);
    let alts: Vec<Option<&str>> = listed.as_array().unwrap().iter().map(|file| file["alt"].as_str()).collect();
    assert_eq!(alts, [Some("Two ferries"), Some("")]);
    room.done(&["detach", "on-fish-catches-in-2025", "map.jpg"]);
    assert_eq!(room.done(&["attachments", "on-fish-catches-in-2025"]).as_array().unwrap().len(), 1);
    let (code, kind, said) = room.fails(&["detach", "on-fish-catches-in-2025", "map.jpg"]);
    assert_eq!((code, kind.as_str()), (1, "not_found"));
    assert_eq!(said, "The statement has no file “map.jpg”. Nothing was changed.");
    for (arguments, code, kind) in [
        (&["attach", "on-fish-catches-in-2025", "/nowhere/a.png"][..], 1, "refused"),
        (&["attach", "on-fish-catches-in-2025", &fixture("bad/hostile.txt"), "--alt", "x"], 1, "refused"),
        (&["attach", "on-fish-catches-in-2025", photo, "--alt", " "], 2, "usage"),
        (&["attach", "on-fish-catches-in-2025", photo, "--alt", "x", "--decorative"], 2, "usage"),
        (&["attachments", "no-such-statement"], 1, "not_found"),
    ] {
        let (found, word, _) = room.fails(arguments);
        assert_eq!((found, word.as_str()), (code, kind), "{arguments:?}");
    }
}

#[test]
fn a_statement_is_translated_linked_and_unlinked_from_the_command_line() {
    let room = Room::empty();
    let body = room.path("body.md");
    fs::write(&body, "Question: How much?\n\nAnswer: It grew by 3 %.\n").unwrap();
    let body = body.to_str().unwrap();
    let source = room.done(&["new", "--title", "On the report", "--lang", "en", "--file", body]);
    let made = room.done(&["translate", "on-the-report", "--to", "fr"]);
    assert_eq!((&made["lang"], &made["source"]), (&"fr".into(), &source["id"]));
    let id = made["id"].as_str().unwrap();
    let (exit, code, message) = room.fails(&["translate", "on-the-report", "--to", "fr"]);
    assert_eq!((exit, code.as_str()), (1, "refused"));
    assert!(message.contains("already a statement in French") && message.contains(id), "{message}");
    assert_eq!(room.fails(&["translate", "on-the-report", "--to", "not a tag"]).0, 2);
    let told = room.done(&["translate", id]);
    let steps: Vec<&str> = told["turns"].as_array().unwrap().iter().map(|turn| turn["step"].as_str().unwrap()).collect();
    assert_eq!(steps, ["not_translated", "not_translated"]);
    assert_eq!(told["members"].as_array().unwrap().len(), 2);
    // A finished statement takes the place of the empty draft.
    fs::write(body, "Question : Combien ?\n\nRéponse : Hausse de 30 %.\n").unwrap();
    room.done(&["new", "--title", "Sur le rapport", "--lang", "fr", "--file", body]);
    assert!(room.fails(&["translate", "sur-le-rapport", "--of", "on-the-report"]).2.contains("already a statement in French"));
    assert_eq!(room.done(&["translate", id, "--unlink"])["members"].as_array().unwrap().len(), 1);
    let told = room.done(&["translate", "sur-le-rapport", "--of", "on-the-report"]);
    let differences = &told["differences"];
    assert_eq!((&differences[0]["only_in"], &differences[0]["written"]), (&"source".into(), &"3 %".into()));
    assert_eq!((&differences[1]["only_in"], &differences[1]["written"]), (&"translation".into(), &"30 %".into()));
    let text = String::from_utf8(room.run(&["translate", "sur-le-rapport"]).stdout).unwrap();
    assert!(text.contains("“3 %” is only in the source\n“30 %” is only in the translation"), "{text}");
}

#[test]
fn a_comparison_tells_which_files_came_and_what_is_said_of_them() {
    let room = Room::sample();
    let picture = room.path("harbour.png");
    fs::write(&picture, crate::samples::png()).unwrap();
    let (name, path) = ("on-fish-catches-in-2025", picture.to_str().unwrap());
    let saved = || room.done(&["history", name]).to_string();
    let before = saved();
    room.done(&["attach", name, path, "--alt", "Two ships in the harbour."]);
    assert_ne!(before, saved());
    let output = room.run(&["diff", name, "2", "now"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("added file harbour.png"), "{text}");
    let json = room.done(&["diff", name, "2", "now"]);
    assert_eq!((&json["files"][0]["fate"], &json["files"][0]["name"]), (&"added".into(), &"harbour.png".into()));
    assert_eq!(room.done(&["diff", name, "1", "2"])["files"], Value::Array(Vec::new()));
}
