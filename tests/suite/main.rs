//! The rules of the newsroom, each as data where that reads better than code.

mod import;
mod turns;
