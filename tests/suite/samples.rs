//! Files for tests, made here: pictures and documents with a word in every place where a
//! program may leave one.

use std::io::{Cursor, Write};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use img_parts::{
    Bytes,
    png::{Png, PngChunk},
};

/// The word that must never be found in what is stored.
pub(crate) const CANARY: &str = "CANARY-GPS";

/// A picture of 8 by 6 pixels, no two the same.
pub(crate) fn pixels() -> DynamicImage {
    let colour = |x: u32, y: u32| Rgb([u8::try_from(30 * x).unwrap(), u8::try_from(40 * y).unwrap(), 90]);
    DynamicImage::ImageRgb8(RgbImage::from_fn(8, 6, colour))
}

pub(crate) fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    pixels().write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// An EXIF block with an orientation and the word.
fn exif(orientation: u8) -> Vec<u8> {
    let mut block = b"II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    block.extend_from_slice(&[orientation, 0, 0, 0]);
    block.extend_from_slice(b"\x0E\x01\x02\0\x0B\0\0\0\x26\0\0\0\0\0\0\0");
    block.extend_from_slice(CANARY.as_bytes());
    block.push(0);
    block
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], length.as_slice(), content].concat()
}

/// A photograph as a telephone writes it, held upright.
pub(crate) fn jpeg(orientation: u8) -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg);
    let word = CANARY.as_bytes();
    // Behind SOI and JFIF, whose small picture is made of the word as well.
    let jfif = usize::from(u16::from_be_bytes([plain[4], plain[5]])) + 4;
    let mut out = vec![0xFF, 0xD8];
    out.extend(segment(0xE0, &[b"JFIF\0\x01\x02\0\0\x48\0\x48\x05\x01".as_slice(), word, word].concat()));
    out.extend(segment(0xE1, &[b"Exif\0\0", exif(orientation).as_slice()].concat()));
    out.extend(segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0".as_slice(), word].concat()));
    out.extend(segment(0xED, &[b"Photoshop 3.0\08BIM".as_slice(), word].concat()));
    out.extend(segment(0xE2, &[b"MPF\0".as_slice(), word].concat()));
    out.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01the profile"));
    out.extend(segment(0xE4, word));
    out.extend(segment(0xFE, word));
    out.extend_from_slice(&plain[jfif..]);
    // What telephones put behind the end: a film, a second picture.
    out.extend_from_slice(word);
    out
}

pub(crate) fn png() -> Vec<u8> {
    let mut png = Png::from_bytes(Bytes::from(encoded(ImageFormat::Png))).unwrap();
    let word = CANARY.as_bytes();
    let mut profile = word.to_vec();
    profile.extend_from_slice(b"\0\0\x78\x9c\x03\0\0\0\0\x01");
    let notes = [
        PngChunk::new(*b"iCCP", Bytes::from(profile)),
        PngChunk::new(*b"tEXt", Bytes::from([b"Author\0".as_slice(), word].concat())),
        PngChunk::new(*b"iTXt", Bytes::from([b"XML:com.adobe.xmp\0\0\0\0\0".as_slice(), word].concat())),
        PngChunk::new(*b"zTXt", Bytes::from([b"Comment\0\0".as_slice(), word].concat())),
        PngChunk::new(*b"eXIf", Bytes::from(exif(1))),
        PngChunk::new(*b"tIME", Bytes::from_static(&[7, 234, 3, 2, 12, 0, 0])),
        PngChunk::new(*b"prVt", Bytes::copy_from_slice(word)),
    ];
    for note in notes.into_iter().rev() {
        png.chunks_mut().insert(1, note);
    }
    let mut out = png.encoder().bytes().to_vec();
    out.extend_from_slice(word);
    out
}

pub(crate) fn webp(orientation: u8) -> Vec<u8> {
    let plain = encoded(ImageFormat::WebP);
    let part = |name: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap().to_le_bytes();
        [name.as_slice(), length.as_slice(), content, &[0][..content.len() % 2]].concat()
    };
    // Flags for EXIF and XMP; width and height less one.
    let mut parts = part(b"VP8X", &[0x0C, 0, 0, 0, 7, 0, 0, 5, 0, 0]);
    parts.extend_from_slice(&plain[12..]);
    parts.extend(part(b"EXIF", &exif(orientation)));
    parts.extend(part(b"XMP ", CANARY.as_bytes()));
    parts.extend(part(b"note", CANARY.as_bytes()));
    let length = u32::try_from(parts.len() + 4).unwrap().to_le_bytes();
    [b"RIFF".as_slice(), length.as_slice(), b"WEBP", &parts, CANARY.as_bytes()].concat()
}

pub(crate) fn gif() -> Vec<u8> {
    let plain = encoded(ImageFormat::Gif);
    let colours = if plain[10] & 0x80 == 0 { 0 } else { 3 << ((plain[10] & 7) + 1) };
    let (head, rest) = plain.split_at(13 + colours);
    let block = |label: u8, blocks: &[&[u8]]| {
        let mut out = vec![0x21, label];
        for each in blocks {
            out.push(u8::try_from(each.len()).unwrap());
            out.extend_from_slice(each);
        }
        out.push(0);
        out
    };
    let word = CANARY.as_bytes();
    [
        head,
        &block(0xFF, &[b"NETSCAPE2.0", &[1, 0, 0]]),
        &block(0xFE, &[word]),
        &block(0xFF, &[b"XMP DataXMP", word]),
        &block(0x01, &[&[0; 12], word]),
        rest,
        word,
    ]
    .concat()
}

pub(crate) fn pdf() -> Vec<u8> {
    b"%PDF-1.7\n1 0 obj\n<< /Author (Someone) >>\nendobj\ntrailer\n<< /Info 1 0 R >>\n%%EOF\n".to_vec()
}

/// A Word document with these words in its body, written as XML, and the canary in its
/// properties and in a picture.
pub(crate) fn docx(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let word = CANARY;
    let core = format!("<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"y\"><dc:creator>{word}</dc:creator></cp:coreProperties>");
    let app = format!("<Properties xmlns=\"x\"><Company>{word}</Company></Properties>");
    let custom = format!("<Properties xmlns=\"x\"><property name=\"File\"><vt:lpwstr>{word}</vt:lpwstr></property></Properties>");
    let rels = "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Type=\"t/officeDocument\" Target=\"word/document.xml\"/>\
                <Relationship Id=\"r2\" Type=\"t/thumbnail\" Target=\"docProps/thumbnail.jpeg\"/>\
                <Relationship Id=\"r4\" Type=\"t/classificationlabels\" Target=\"/docMetadata/LabelInfo.xml\"/>\
                <Relationship Id=\"r3\" Type=\"t/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";
    let template = format!(
        "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Type=\"t/attachedTemplate\" Target=\"file:///C:/Users/{word}/press.dotx\" TargetMode=\"External\"/></Relationships>"
    );
    let document = format!("<w:document xmlns:w=\"x\"><w:body>{body}</w:body></w:document>");
    let people = format!("<w15:people xmlns:w15=\"x\"><w15:person w15:author=\"{word}\"/></w15:people>");
    let data = format!("<p:properties xmlns:p=\"x\"><File>{word}</File></p:properties>");
    let mut parts: Vec<(&str, Vec<u8>)> = vec![
        ("[Content_Types].xml", b"<Types xmlns=\"x\"/>".to_vec()),
        ("_rels/.rels", rels.into()),
        ("docProps/core.xml", core.into()),
        ("docProps/app.xml", app.into()),
        ("docProps/custom.xml", custom.into()),
        ("docProps/thumbnail.jpeg", jpeg(1)),
        ("docMetadata/LabelInfo.xml", format!("<labels><label siteId=\"{word}\"/></labels>").into()),
        ("word/document.xml", document.into()),
        ("word/people.xml", people.into()),
        ("word/_rels/settings.xml.rels", template.into()),
        ("word/media/image1.jpeg", jpeg(6)),
        ("customXml/item1.xml", data.into()),
    ];
    parts.extend(more.iter().map(|(name, text)| (*name, text.as_bytes().to_vec())));
    for (name, content) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Every byte of a document's parts, unpacked.
pub(crate) fn unpacked(docx: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            std::io::copy(&mut part, &mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}

pub(crate) fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}
