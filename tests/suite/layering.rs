//! Who may name what: kept by looking, where the compiler cannot.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file below a folder whose name ends with one of these.
fn sources(folder: &Path, endings: &[&str], out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "dist", "target"].contains(&name.as_str()) {
                sources(&path, endings, out);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            out.push(path);
        }
    }
}

/// The files outside `allowed` whose code holds `word`, comments aside.
fn strays(below: &str, endings: &[&str], word: &str, allowed: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    sources(&root().join(below), endings, &mut files);
    assert!(!files.is_empty(), "nothing to look at below {below}");
    let name = |path: &PathBuf| path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
    let code = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    };
    files
        .iter()
        .filter(|path| !allowed.iter().any(|place| name(path).starts_with(place)))
        .filter(|path| code(path).contains(word))
        .map(name)
        .collect()
}

#[test]
fn each_library_is_named_in_its_own_room() {
    let none: Vec<String> = Vec::new();
    let rust = [".rs"];
    assert_eq!(strays("src-tauri", &rust, "comrak::", &["src-tauri/core/src/render"]), none);
    assert_eq!(strays("src-tauri", &rust, "rusqlite::", &["src-tauri/store"]), none);
    assert_eq!(strays("src-tauri", &rust, "minijinja::", &["src-tauri/core/src/export"]), none);
    assert_eq!(strays("src-tauri", &rust, "tauri::", &["src-tauri/src/desktop"]), none);
    assert_eq!(strays("src-tauri", &rust, "rfd::", &["src-tauri/src/desktop/dialog.rs"]), none);
    assert_eq!(strays("src-tauri", &rust, "spellbook::", &["src-tauri/spelling"]), none);
    for word in ["img_parts::", "imagesize::", "zip::"] {
        assert_eq!(strays("src-tauri", &rust, word, &["src-tauri/core/src/attachment/clean"]), none, "{word}");
    }
    assert_eq!(strays("src-tauri", &rust, "clap::", &["src-tauri/src/cli"]), none);
    assert_eq!(strays("ui/src", &[".ts", ".svelte"], "@tauri-apps", &["ui/src/ipc/tauri.ts", "ui/src/ipc/isolation.test.ts"]), none);
}

#[test]
fn sql_stands_only_in_the_store() {
    for word in ["SELECT ", "INSERT INTO", "DELETE FROM", "PRAGMA "] {
        assert_eq!(strays("src-tauri/src", &[".rs"], word, &[]), Vec::<String>::new(), "{word}");
        assert_eq!(strays("src-tauri/core", &[".rs"], word, &[]), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn the_rules_never_read_the_clock_the_disk_or_the_environment() {
    for word in ["Timestamp::now", "SystemTime", "std::fs", "std::env", "std::thread", "now_v7"] {
        assert_eq!(strays("src-tauri/core/src", &[".rs"], word, &[]), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn the_exporter_cannot_name_an_internal_note() {
    for word in ["note::", "InternalNote", "notes::", "house_word"] {
        assert_eq!(strays("src-tauri/core/src/export", &[".rs"], word, &[]), Vec::<String>::new(), "{word}");
        assert_eq!(strays("src-tauri/core/src/render", &[".rs"], word, &[]), Vec::<String>::new(), "{word}");
    }
    assert_eq!(
        strays("src-tauri/src/desk", &[".rs"], "notes::", &["src-tauri/src/desk/find.rs", "src-tauri/src/desk/write.rs"]),
        Vec::<String>::new()
    );
}

#[test]
fn platform_code_stands_only_in_the_window() {
    for word in ["target_os", "cfg(unix)", "cfg(windows)"] {
        let allowed = ["src-tauri/src/desktop", "src-tauri/store"];
        assert_eq!(strays("src-tauri", &[".rs"], word, &allowed), Vec::<String>::new(), "{word}");
    }
}
