//! DOCX (ECMA-376): properties are emptied, pictures inside are cleaned, and a document with
//! comments, tracked changes, hidden text, macros or embedded files is refused, because the
//! words that nobody meant to publish are in those.

use std::io::{Cursor, Read, Write};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{FileKind, Unfit, picture};

/// The most parts, and the most bytes of all parts together, that are unpacked.
const PARTS_MAX: usize = 2_000;
const UNPACKED_MAX: u64 = 200_000_000;

const EMPTY_CORE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
const EMPTY_APP: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
const EMPTY_CUSTOM: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";
const EMPTY_DATA: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<emptied/>";
const EMPTY_PEOPLE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>";

/// The document without its properties.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let broken = || Unfit::Broken("DOCX");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.index_for_name("word/document.xml").is_none() {
        return Err(Unfit::Unknown);
    }
    if archive.len() > PARTS_MAX {
        return Err(broken());
    }
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut room = UNPACKED_MAX;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| broken())?;
        let name = part.name().map_err(|_| broken())?.into_owned();
        if part.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        part.take(room + 1).read_to_end(&mut content).map_err(|_| broken())?;
        room = room.checked_sub(u64::try_from(content.len()).unwrap_or(u64::MAX)).ok_or_else(broken)?;
        if let Some(content) = part_kept(&name, content)? {
            out.start_file(name, options).map_err(|_| broken())?;
            out.write_all(&content).map_err(|_| broken())?;
        }
    }
    Ok(out.finish().map_err(|_| broken())?.into_inner())
}

/// What is kept of a part; `None` when nothing is.
fn part_kept(name: &str, content: Vec<u8>) -> Result<Option<Vec<u8>>, Unfit> {
    let lower = name.to_ascii_lowercase();
    let emptied = |text: &str| Ok(Some(text.as_bytes().to_vec()));
    let is_xml = lower.ends_with(".xml");
    match lower.as_str() {
        "docprops/core.xml" => return emptied(EMPTY_CORE),
        "docprops/app.xml" => return emptied(EMPTY_APP),
        "docprops/custom.xml" => return emptied(EMPTY_CUSTOM),
        "word/people.xml" => return emptied(EMPTY_PEOPLE),
        _ => {}
    }
    // The small picture of the first page, and the labels of an office's own filing.
    if lower.starts_with("docprops/") || lower.starts_with("docmetadata/") {
        return Ok(None);
    }
    if lower.starts_with("customxml/item") && is_xml && !lower.starts_with("customxml/itemprops") {
        return emptied(EMPTY_DATA);
    }
    if lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("/activex/") {
        return Err(Unfit::Holds("macros"));
    }
    if lower.contains("/embeddings/") {
        return Err(Unfit::Holds("embedded files"));
    }
    if lower.contains("/media/") {
        return media(content).map(Some);
    }
    if lower.ends_with(".rels") {
        let xml = text(content)?;
        // Every known program writes double quotation marks here; the rules below read those.
        return if xml.contains('\'') { Err(Unfit::Broken("DOCX")) } else { Ok(Some(relations(&xml).into_bytes())) };
    }
    if is_xml && lower.starts_with("word/") {
        let xml = text(content)?;
        look(&lower, &xml)?;
        return Ok(Some(xml.into_bytes()));
    }
    Ok(Some(content))
}

/// A picture inside is a picture: it can say where it was taken as well.
fn media(content: Vec<u8>) -> Result<Vec<u8>, Unfit> {
    match FileKind::of(&content).filter(|kind| kind.is_picture()) {
        Some(kind) => picture(kind, &content).map(|(clean, _)| clean).ok_or(Unfit::Broken("DOCX")),
        // The drawings of Office have no place for such notes.
        None => Ok(content),
    }
}

/// Looks for what nobody meant to publish. Names count without their prefix, because a
/// program may choose any.
fn look(part: &str, xml: &str) -> Result<(), Unfit> {
    let is_comments = part.starts_with("word/comments");
    // A style that hides is not hidden text.
    let is_text = !part.starts_with("word/styles") && !part.starts_with("word/settings") && !part.starts_with("word/numbering");
    for tag in xml.split('<').skip(1) {
        let name = tag.split(|c: char| c.is_whitespace() || c == '>' || c == '/').next().unwrap_or("");
        match name.rsplit(':').next().unwrap_or(name) {
            "comment" | "commentReference" | "commentEx" if is_comments || is_text => return Err(Unfit::Holds("comments")),
            "ins" | "del" | "moveFrom" | "moveTo" | "delText" | "cellIns" | "cellDel" | "cellMerge" if is_text => {
                return Err(Unfit::Holds("tracked changes"));
            }
            name if name.ends_with("PrChange") && is_text => return Err(Unfit::Holds("tracked changes")),
            "vanish" if is_text && !["\"0\"", "\"false\"", "\"off\""].iter().any(|off| tag.contains(off)) => {
                return Err(Unfit::Holds("hidden words"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Relations without the small picture of the first page, and without paths of this office:
/// the template that a document was made from is named by its place on a disk.
fn relations(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(at) = rest.find("<Relationship ") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.find('>').map_or(from.len(), |end| end + 1);
        let (relation, after) = from.split_at(end);
        let lower = relation.to_ascii_lowercase().replace("target=\"/", "target=\"");
        let is_kept = ["core.xml", "app.xml", "custom.xml"].iter().any(|name| lower.contains(name));
        if lower.contains("target=\"docmetadata/") || (lower.contains("target=\"docprops/") && !is_kept) {
            // The part is gone as well.
        } else if lower.contains("targetmode=\"external\"")
            && !["http:", "https:", "mailto:", "tel:"].iter().any(|scheme| lower.contains(&format!("target=\"{scheme}")))
        {
            out.push_str(&with_target(relation, "about:blank"));
        } else {
            out.push_str(relation);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn with_target(relation: &str, target: &str) -> String {
    let Some((before, rest)) = relation.split_once("Target=\"") else { return relation.to_owned() };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}Target=\"{target}\"{after}")
}

fn text(content: Vec<u8>) -> Result<String, Unfit> {
    String::from_utf8(content).map_err(|_| Unfit::Broken("DOCX"))
}
