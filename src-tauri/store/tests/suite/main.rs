//! The store through its public face, with the real engine. Every test has a folder of its own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr, clippy::print_stdout)]

mod backups;
mod categories;
mod crash;
mod damage;
mod editions;
mod files;
mod fixture;
mod full;
mod gone;
mod journal;
mod listing;
#[cfg(target_os = "linux")]
mod locks;
#[cfg(unix)]
mod mount;
mod opening;
mod paging;
mod sample;
mod statements;
mod translations;
mod voices;
