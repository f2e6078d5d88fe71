//! The rules of the newsroom, each as data where that reads better than code.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr, reason = "a test that fails should fail loudly")]

mod attaching;
mod cli;
mod compare;
mod export;
mod facts;
mod first;
mod grammar;
mod guide;
mod import;
mod journal;
mod journeys;
mod layering;
mod library;
mod merging;
mod newsroom;
mod packages;
mod past;
mod pictures;
mod render;
mod restoring;
mod samples;
mod spelling;
mod titles;
mod translations;
mod trouble;
mod trying;
mod turns;
