//! The newsroom's rules. Pure: no files, no SQL, no clock, no threads.
//!
//! Time, ids and texts come in as arguments; functions fail only on bad input and say which.
//!
//! * [`statement`], [`stage`] – what a statement, a turn, an edition and a stage are
//! * [`attachment`] – a statement's files, and what of them may be kept
//! * [`category`] – the tree of sections
//! * [`profile`] – what the newsroom says of itself
//! * [`journal`] – what was done to a text, step by step
//! * [`note`], [`query_sheet`], [`house_word`] – what it only tells itself
//! * [`labels`], [`turns`] – labelled text to turns and back
//! * [`render`] – turns to HTML, plain text and Markdown
//! * [`export`] – editions to the bytes of a package
//! * [`translation`], [`facts`] – whether a translation keeps step, and says the same figures
//! * [`import`] – a file's text to drafts and findings
//! * [`template`], [`proposal`], [`collate`] – what a new text starts with, the summary it proposes, the order of titles
//! * [`finding`], [`dates`], [`lang`], [`slug`], [`limits`] – the small words the rest is made of

pub mod attachment;
pub mod category;
pub mod checks;
pub mod collate;
pub mod compare;
pub mod dates;
pub mod export;
pub mod facts;
pub mod finding;
pub mod house_word;
mod id;
pub mod import;
pub mod journal;
pub mod labels;
pub mod lang;
pub mod limits;
pub mod note;
pub mod profile;
pub mod proposal;
pub mod query_sheet;
pub mod render;
pub mod slug;
pub mod stage;
pub mod statement;
pub mod template;
pub mod translation;
pub mod turns;
