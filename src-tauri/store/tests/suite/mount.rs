//! Folders with a fault: read-only, or too small. Root ignores mode bits, so for root they are
//! mounted; where neither works, the reason is printed.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

/// A folder with a fault, repaired when this goes.
pub(crate) enum Fault {
    Mounted(PathBuf),
    Mode(PathBuf),
}

impl Drop for Fault {
    fn drop(&mut self) {
        match self {
            Fault::Mounted(folder) => {
                mount("umount", &[folder.to_str().unwrap()]).unwrap();
            }
            Fault::Mode(folder) => fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap(),
        }
    }
}

/// Makes nothing in the folder writable.
pub(crate) fn read_only(folder: &Path) -> Option<Fault> {
    fs::set_permissions(folder, Permissions::from_mode(0o555)).unwrap();
    let fault = Fault::Mode(folder.to_owned());
    if fs::write(folder.join("probe"), "").is_err() {
        return Some(fault);
    }
    fs::remove_file(folder.join("probe")).unwrap();
    drop(fault);
    let name = folder.to_str().unwrap();
    let mounted = mount("mount", &["--bind", name, name])
        .and_then(|()| mount("mount", &["-o", "remount,ro,bind", name]).inspect_err(|_| drop(mount("umount", &[name]))));
    match mounted {
        Ok(()) => Some(Fault::Mounted(folder.to_owned())),
        Err(reason) => {
            eprintln!("NOT TESTED in a read-only folder: this user writes in spite of mode bits, and {reason}");
            None
        }
    }
}

/// Puts a file system of this many megabytes on the folder.
pub(crate) fn small(folder: &Path, megabytes: u32) -> Option<Fault> {
    let size = format!("size={megabytes}m");
    match mount("mount", &["-t", "tmpfs", "-o", &size, "tmpfs", folder.to_str().unwrap()]) {
        Ok(()) => Some(Fault::Mounted(folder.to_owned())),
        Err(reason) => {
            eprintln!("NOT TESTED on a small file system: {reason}");
            None
        }
    }
}

fn mount(program: &str, arguments: &[&str]) -> Result<(), String> {
    let done = Command::new(program).args(arguments).output().map_err(|source| format!("{program}: {source}"))?;
    if done.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&done.stderr).trim().to_owned())
}
