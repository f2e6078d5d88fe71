//! How edits stand in a file: a JSON list of lists, each opening with the edit's name.
//!
//! Lists and not objects, because a journal is mostly single keystrokes: a name for every part
//! would be longer than what was typed. A name, once written, keeps its meaning for ever.

use serde_json::{Value, json};

use super::{Edit, Splice};
use crate::{
    attachment::{Alt, Attachment, Facts, FileHash, FileKind, FileName},
    category::CategoryId,
    lang::Lang,
    slug::Slug,
    statement::{Kind, Role, Turn, TurnId},
};

/// The edits as one line of JSON.
pub fn write(edits: &[Edit]) -> String {
    Value::Array(edits.iter().map(written).collect()).to_string()
}

/// Reads what [`write()`] wrote; `None` when it is something else.
pub fn read(text: &str) -> Option<Vec<Edit>> {
    let Value::Array(edits) = serde_json::from_str(text).ok()? else { return None };
    edits.iter().map(edit).collect()
}

fn written(edit: &Edit) -> Value {
    let id = |id: &TurnId| id.to_string();
    let or_none = |id: &Option<TurnId>| id.map(|id| id.to_string());
    match edit {
        Edit::Title(Splice { at, gone, put }) => json!(["title", at, gone, put]),
        Edit::Summary(Splice { at, gone, put }) => json!(["summary", at, gone, put]),
        Edit::Slug(slug) => json!(["slug", slug.as_ref().map(Slug::as_str)]),
        Edit::Lang(lang) => json!(["lang", lang.as_str()]),
        Edit::Section(section) => json!(["section", section.map(|id| id.to_string())]),
        Edit::Place(place) => json!(["place", place]),
        Edit::Date(date) => json!(["date", date.map(|date| date.to_string())]),
        Edit::Kind(kind) => json!(["kind", kind.word()]),
        Edit::Files(files) => json!(["files", files.iter().map(file).collect::<Vec<_>>()]),
        Edit::Insert { turn, behind } => {
            let Turn { id: turn, role, speaker, outlet, markdown, origin } = turn;
            json!(["insert", or_none(behind), id(turn), role.word(), speaker, outlet, markdown, or_none(origin)])
        }
        Edit::Remove(turn) => json!(["remove", id(turn)]),
        Edit::Move { turn, behind } => json!(["move", id(turn), or_none(behind)]),
        Edit::Words(turn, Splice { at, gone, put }) => json!(["words", id(turn), at, gone, put]),
        Edit::Role(turn, role) => json!(["role", id(turn), role.word()]),
        Edit::Speaker(turn, speaker) => json!(["speaker", id(turn), speaker]),
        Edit::Outlet(turn, outlet) => json!(["outlet", id(turn), outlet]),
        Edit::Origin(turn, origin) => json!(["origin", id(turn), or_none(origin)]),
    }
}

fn edit(value: &Value) -> Option<Edit> {
    let Value::Array(parts) = value else { return None };
    let (name, rest) = parts.split_first()?;
    match (name.as_str()?, rest) {
        ("title", rest) => splice(rest).map(Edit::Title),
        ("summary", rest) => splice(rest).map(Edit::Summary),
        ("slug", [slug]) => maybe(slug, |text| Slug::parse(text).ok()).map(Edit::Slug),
        ("lang", [lang]) => Lang::parse(lang.as_str()?).ok().map(Edit::Lang),
        ("section", [section]) => maybe(section, CategoryId::parse).map(Edit::Section),
        ("place", [place]) => maybe(place, words).map(Edit::Place),
        ("date", [date]) => maybe(date, |text| text.parse().ok()).map(Edit::Date),
        ("kind", [kind]) => Kind::parse(kind.as_str()?).map(Edit::Kind),
        ("files", [files]) => files.as_array()?.iter().map(read_file).collect::<Option<_>>().map(Edit::Files),
        ("insert", [behind, turn, role, speaker, outlet, markdown, origin]) => Some(Edit::Insert {
            behind: maybe(behind, TurnId::parse)?,
            turn: Turn {
                id: id(turn)?,
                role: Role::parse(role.as_str()?)?,
                speaker: maybe(speaker, words)?,
                outlet: maybe(outlet, words)?,
                markdown: words(markdown.as_str()?)?,
                origin: maybe(origin, TurnId::parse)?,
            },
        }),
        ("remove", [turn]) => id(turn).map(Edit::Remove),
        ("move", [turn, behind]) => Some(Edit::Move { turn: id(turn)?, behind: maybe(behind, TurnId::parse)? }),
        ("words", [turn, rest @ ..]) => Some(Edit::Words(id(turn)?, splice(rest)?)),
        ("role", [turn, role]) => Some(Edit::Role(id(turn)?, Role::parse(role.as_str()?)?)),
        ("speaker", [turn, speaker]) => Some(Edit::Speaker(id(turn)?, maybe(speaker, words)?)),
        ("outlet", [turn, outlet]) => Some(Edit::Outlet(id(turn)?, maybe(outlet, words)?)),
        ("origin", [turn, origin]) => Some(Edit::Origin(id(turn)?, maybe(origin, TurnId::parse)?)),
        _ => None,
    }
}

/// Alternative words stand as themselves, as nothing for a picture that only decorates, and as
/// null when nobody said anything yet.
fn file(file: &Attachment) -> Value {
    let Attachment { name, file: Facts { hash, kind, bytes, size }, alt, caption, credit } = file;
    let alt = match alt {
        Alt::Missing => None,
        Alt::Decorative => Some(""),
        Alt::Words(words) => Some(words.as_str()),
    };
    json!([name.as_str(), hash.to_string(), kind.media_type(), bytes, size.map(|(width, height)| [width, height]), alt, caption, credit])
}

fn read_file(value: &Value) -> Option<Attachment> {
    let [name, hash, kind, bytes, size, alt, caption, credit] = value.as_array()?.as_slice() else { return None };
    let kind = FileKind::parse(kind.as_str()?)?;
    let size = match size {
        Value::Null => None,
        sides => match sides.as_array()?.as_slice() {
            [width, height] => Some((u32::try_from(width.as_u64()?).ok()?, u32::try_from(height.as_u64()?).ok()?)),
            _ => return None,
        },
    };
    let alt = match maybe(alt, words)? {
        None => Alt::Missing,
        Some(words) if words.is_empty() => Alt::Decorative,
        Some(words) => Alt::Words(words),
    };
    Some(Attachment {
        name: FileName::parse(name.as_str()?, kind).ok()?,
        file: Facts { hash: FileHash::parse(hash.as_str()?)?, kind, bytes: bytes.as_u64()?, size },
        alt,
        caption: words(caption.as_str()?)?,
        credit: words(credit.as_str()?)?,
    })
}

fn splice(parts: &[Value]) -> Option<Splice> {
    let [at, gone, put] = parts else { return None };
    Some(Splice { at: usize::try_from(at.as_u64()?).ok()?, gone: words(gone.as_str()?)?, put: words(put.as_str()?)? })
}

fn id(value: &Value) -> Option<TurnId> {
    TurnId::parse(value.as_str()?)
}

/// A value that may be null: the outer `None` says that it means nothing.
fn maybe<T>(value: &Value, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match value {
        Value::Null => Some(None),
        other => read(other.as_str()?).map(Some),
    }
}

fn words(text: &str) -> Option<String> {
    Some(text.to_owned())
}
