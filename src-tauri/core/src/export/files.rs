//! A statement's files at the foot of its page and in its front matter.

use minijinja::{Value, context};

use crate::attachment::{Alt, Attachment};

use super::{
    PublicStatement,
    front_matter::quoted,
    relative,
    words::{self, Words},
};

/// The files that the page offers, for its template: name, kind and size.
pub(super) fn listed(statement: &PublicStatement, folder: &str) -> Vec<Value> {
    let words = words::of(&statement.lang);
    let entry = |file: &Attachment| {
        context! {
            url => relative(folder, &file.path()),
            media_type => file.file.kind.media_type(),
            name => file.name.as_str(),
            about => words.file_about.replace("{kind}", file.file.kind.label()).replace("{size}", &size(file.file.bytes, words)),
            caption => file.caption.as_str(),
            credit => file.credit.as_str(),
        }
    };
    statement.files.iter().map(entry).collect()
}

/// The files as flow mappings of the front matter.
pub(super) fn matter(statement: &PublicStatement, place: &dyn Fn(&Attachment) -> String) -> Vec<String> {
    let entry = |file: &Attachment| {
        let alt = match &file.alt {
            Alt::Missing => "null".to_owned(),
            Alt::Decorative => quoted(""),
            Alt::Words(words) => quoted(words),
        };
        let size = file.file.size.map_or(String::new(), |(width, height)| format!(", width: {width}, height: {height}"));
        format!(
            "{{name: {}, path: {}, media_type: {}, bytes: {}, sha256: \"{}\"{size}, alt: {alt}, caption: {}, credit: {}}}",
            quoted(file.name.as_str()),
            quoted(&place(file)),
            quoted(file.file.kind.media_type()),
            file.file.bytes,
            file.file.hash,
            quoted(&file.caption),
            quoted(&file.credit),
        )
    };
    statement.files.iter().map(entry).collect()
}

/// A length in the words of a language: whole thousands below a million bytes, tenths of a
/// million from there.
fn size(bytes: u64, words: &Words) -> String {
    let (thousands, millions) = words.units;
    if bytes < 1_000_000 {
        return format!("{} {thousands}", bytes.div_ceil(1000).max(1));
    }
    let tenths = (bytes + 50_000) / 100_000;
    format!("{}{}{} {millions}", tenths / 10, words.decimal, tenths % 10)
}
