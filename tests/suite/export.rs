//! Golden files of the sample newsroom's package.

use lectern::desk::{ExportRequest, Format, Newsroom, Package};
use std::{fs, ops::ControlFlow, path::Path};

fn export(to: &Path, package: Package) {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = Newsroom::init_sample(&folder.path().join("sample.lectern")).unwrap();
    let request = ExportRequest { to: to.to_owned(), package, section: None, only: Vec::new(), at: None };
    newsroom.export(&request, &mut |_| ControlFlow::Continue(())).unwrap();
}

#[test]
fn pages_of_the_sample_are_as_they_were_read_and_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    export(&to, Package::Site(Format::Both));
    for (name, path) in [
        ("page-en-correction", "data/en/press/remarks/on-fish-catches-in-2025/index.html"),
        ("page-ar-set", "data/ar/press/remarks/bishan-mina-silwik/index.html"),
        ("page-zh-set", "data/zh/press/remarks/guanyu-saierweike-gang/index.html"),
        ("list-fr-home", "data/fr/index.html"),
        ("list-en-section", "data/en/press/index.html"),
        ("front", "data/index.html"),
        ("fragment-en-table", "data/en/consular/visas/on-the-new-visa-classes-and-fees/fragment.html"),
        ("text-ar", "data/ar/press/remarks/bishan-mina-silwik/statement.txt"),
        ("markdown-fr", "data/fr/press/remarks/au-sujet-du-port-de-selwick/index.md"),
        ("markdown-en-conference", "data/en/press/conferences/press-conference-on-the-selwick-ferry/index.md"),
        ("markdown-section", "data/en/press/remarks/_index.md"),
        ("bag-info", "bag-info.txt"),
        ("readme", "README.txt"),
    ] {
        let text = steady(&fs::read_to_string(to.join(path)).unwrap());
        insta::assert_snapshot!(name, text);
    }
}

/// The text without what the digest of every file decides.
fn steady(text: &str) -> String {
    let line = |line: &str| match line.split_once(": ") {
        Some((key @ ("External-Identifier" | "Package"), _)) => format!("{key}: urn:uuid:…"),
        Some((key @ "Payload-Oxum", _)) => format!("{key}: …"),
        _ => line.to_owned(),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_bag_lists_every_file_with_its_digest() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    export(&to, Package::Hugo);
    let check =
        std::process::Command::new("sha256sum").args(["--check", "--quiet", "--strict", "manifest-sha256.txt"]).current_dir(&to).status();
    assert!(check.unwrap().success());
    let check = std::process::Command::new("sha256sum")
        .args(["--check", "--quiet", "--strict", "tagmanifest-sha256.txt"])
        .current_dir(&to)
        .status();
    assert!(check.unwrap().success());
    let manifest = fs::read_to_string(to.join("manifest-sha256.txt")).unwrap();
    let info = fs::read_to_string(to.join("bag-info.txt")).unwrap();
    let oxum = info.lines().find_map(|line| line.strip_prefix("Payload-Oxum: ")).unwrap();
    assert_eq!(oxum.split('.').nth(1).unwrap(), manifest.lines().count().to_string());
}
