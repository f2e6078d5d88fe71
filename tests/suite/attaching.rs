//! Files on the way in: what they are, what of them is kept, and what is refused.

use image::ImageFormat;
use lectern_core::attachment::{Attachment, FILE_MAX, FileKind, FileName, free_name, take_in};
use proptest::prelude::*;

use crate::samples::{CANARY, docx, encoded, gif, holds, jpeg, pdf, png, unpacked, webp};

#[test]
fn no_word_that_a_camera_or_program_left_is_stored() {
    for (name, bytes) in [("jpeg", jpeg(1)), ("jpeg upright", jpeg(6)), ("png", png()), ("webp", webp(1)), ("gif", gif())] {
        assert!(holds(&bytes, CANARY), "{name}: the test is vain");
        let taken = take_in(&bytes).unwrap();
        assert!(!holds(&taken.bytes, CANARY), "{name}");
        // Cleaning what is clean changes nothing.
        assert_eq!(take_in(&taken.bytes).unwrap().bytes, taken.bytes, "{name}");
    }
}

#[test]
fn no_pixel_changes() {
    for (bytes, plain, format) in [
        (jpeg(1), encoded(ImageFormat::Jpeg), ImageFormat::Jpeg),
        (png(), encoded(ImageFormat::Png), ImageFormat::Png),
        (webp(1), encoded(ImageFormat::WebP), ImageFormat::WebP),
        (gif(), encoded(ImageFormat::Gif), ImageFormat::Gif),
    ] {
        let pixels = |bytes: &[u8]| image::load_from_memory_with_format(bytes, format).unwrap().to_rgba8().into_raw();
        assert_eq!(pixels(&take_in(&bytes).unwrap().bytes), pixels(&plain), "{format:?}");
    }
}

#[test]
fn the_colour_profile_stays() {
    assert!(holds(&take_in(&jpeg(1)).unwrap().bytes, "the profile"));
    let clean = take_in(&png()).unwrap().bytes;
    assert!(holds(&clean, "iCCPicc\0"));
}

#[test]
fn a_photograph_keeps_how_the_camera_was_held_and_nothing_else() {
    for (bytes, kind) in [(jpeg(6), FileKind::Jpeg), (webp(6), FileKind::Webp)] {
        let taken = take_in(&bytes).unwrap();
        assert_eq!(taken.facts.kind, kind);
        // It was 8 by 6 and is seen turned by a quarter.
        assert_eq!(taken.facts.size, Some((6, 8)), "{kind:?}");
        let exif: &[u8] = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        assert!(taken.bytes.windows(exif.len()).any(|window| window == exif), "{kind:?}");
    }
    assert_eq!(take_in(&jpeg(1)).unwrap().facts.size, Some((8, 6)));
}

#[test]
fn a_film_goes_on_repeating() {
    assert!(holds(&take_in(&gif()).unwrap().bytes, "NETSCAPE2.0"));
}

#[test]
fn a_word_document_loses_its_properties_its_template_and_its_small_picture() {
    let taken = take_in(&docx("<w:p><w:r><w:t>The table.</w:t></w:r></w:p>", &[])).unwrap();
    assert_eq!(taken.facts.kind, FileKind::Docx);
    let parts = unpacked(&taken.bytes);
    for (name, content) in &parts {
        assert!(!holds(content, CANARY), "{name}");
    }
    assert!(!holds(&taken.bytes, CANARY));
    let part =
        |wanted: &str| parts.iter().find(|(name, _)| name == wanted).map(|(_, content)| String::from_utf8_lossy(content).into_owned());
    assert!(part("word/document.xml").unwrap().contains("The table."));
    assert!(part("docProps/core.xml").unwrap().contains("coreProperties"));
    assert_eq!(part("docProps/thumbnail.jpeg"), None);
    assert!(!part("_rels/.rels").unwrap().contains("thumbnail"));
    assert!(!part("_rels/.rels").unwrap().contains("LabelInfo"));
}

#[test]
fn a_word_document_with_words_that_nobody_meant_to_publish_is_refused() {
    let comments = [("word/comments.xml", "<w:comments xmlns:w=\"x\"><w:comment w:id=\"0\" w:author=\"A\"/></w:comments>")];
    for (body, more, said) in [
        ("<w:p/>", &comments[..], "comments"),
        ("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r/></w:ins></w:p>", &[], "tracked changes"),
        ("<w:p><w:del w:id=\"1\"><w:r><w:delText>no</w:delText></w:r></w:del></w:p>", &[], "tracked changes"),
        ("<ns:p><ns:moveFrom/></ns:p>", &[], "tracked changes"),
        ("<w:p><w:pPr><w:pPrChange w:author=\"A\"/></w:pPr></w:p>", &[], "tracked changes"),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not this</w:t></w:r></w:p>", &[], "hidden words"),
        ("<w:p/>", &[("word/vbaProject.bin", "x")], "macros"),
        ("<w:p/>", &[("word/embeddings/sheet.xlsx", "x")], "embedded files"),
        ("<w:p/>", &[("word/footnotes.xml", "<w:footnotes><w:del/></w:footnotes>")], "tracked changes"),
    ] {
        let refused = take_in(&docx(body, more)).unwrap_err().to_string();
        assert!(refused.contains(said), "{body}: {refused}");
    }
    // Switched off is not hidden, and contents pages hide their leaders from the web view only.
    assert!(take_in(&docx("<w:r><w:rPr><w:vanish w:val=\"0\"/><w:webHidden/></w:rPr></w:r>", &[])).is_ok());
}

#[test]
fn a_pdf_is_kept_as_it_is_and_says_so() {
    let taken = take_in(&pdf()).unwrap();
    assert_eq!(taken.bytes, pdf());
    assert!(taken.findings[0].message.contains("its author, its program, its dates"));
}

#[test]
fn what_is_no_picture_and_no_document_says_what_to_do() {
    let zip = docx("<w:p/>", &[]);
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    for (bytes, said) in [
        (Vec::new(), "it is empty"),
        (b"<html>a page that is called photo.jpg</html>".to_vec(), "whatever its name says"),
        (b"<?xml version=\"1.0\"?><svg xmlns=\"x\"><script>1</script></svg>".to_vec(), "SVG drawing can carry a program"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), "older Office file"),
        (b"MZ\x90\0".to_vec(), "whatever its name says"),
        (cut(encoded(ImageFormat::Jpeg)), "damaged or incomplete"),
        (cut(encoded(ImageFormat::Png)), "damaged or incomplete"),
        (cut(encoded(ImageFormat::WebP)), "damaged or incomplete"),
        (cut(encoded(ImageFormat::Gif)), "damaged or incomplete"),
        (cut(zip), "damaged or incomplete"),
        (b"%PDF-1.7\nand then nothing".to_vec(), "damaged or incomplete"),
        (vec![0; FILE_MAX + 1], "at most 25 MB fit"),
    ] {
        let refused = take_in(&bytes).unwrap_err().to_string();
        assert!(refused.contains(said), "{said}: {refused}");
    }
}

#[test]
fn no_cut_or_changed_file_makes_the_program_fail() {
    for whole in [jpeg(6), png(), webp(6), gif(), docx("<w:p/>", &[])] {
        for end in (0..whole.len()).step_by(7) {
            // Refused or taken; the point is that it comes back.
            let _ = take_in(&whole[..end]);
        }
        for at in (0..whole.len()).step_by(11) {
            let mut changed = whole.clone();
            changed[at] ^= 0xFF;
            if let Ok(taken) = take_in(&changed) {
                assert_eq!(take_in(&taken.bytes).map(|again| again.bytes), Ok(taken.bytes), "byte {at}");
            }
        }
    }
}

#[test]
fn a_name_can_stand_in_markdown_in_an_address_and_on_any_disk() {
    for (called, kind, name) in [
        ("Harbour at dawn.JPG", FileKind::Jpeg, "Harbour-at-dawn.jpg"),
        ("photo.png", FileKind::Jpeg, "photo.jpg"),
        ("../../etc/passwd", FileKind::Png, "passwd.png"),
        ("C:\\Users\\someone\\map (1).gif", FileKind::Gif, "map-1.gif"),
        ("صورة الميناء.webp", FileKind::Webp, "صورة-الميناء.webp"),
        ("码头.jpeg", FileKind::Jpeg, "码头.jpg"),
        ("", FileKind::Png, "picture.png"),
        ("???.pdf", FileKind::Pdf, "document.pdf"),
        ("con.png", FileKind::Png, "file-con.png"),
        ("a\u{202E}gpj.exe.png", FileKind::Png, "a-gpj.exe.png"),
        ("<b>x</b>.png", FileKind::Png, "b.png"),
    ] {
        let made = FileName::propose(called, kind);
        assert_eq!(made.as_str(), name, "{called}");
        assert_eq!(FileName::parse(name, kind), Ok(made), "{called}");
    }
}

proptest! {
    /// What is proposed is read back from the store as it is, also with a number.
    #[test]
    fn whatever_a_file_was_called_its_name_is_a_name(called in ".{0,120}", kind in proptest::sample::select(FileKind::ALL.to_vec())) {
        let name = FileName::propose(&called, kind);
        prop_assert_eq!(FileName::parse(name.as_str(), kind), Ok(name.clone()));
        prop_assert!(name.as_str().chars().count() <= 80);
        let facts = take_in(&pdf()).unwrap().facts;
        let second = free_name(&[Attachment::new(name.clone(), facts)], &name);
        prop_assert_ne!(&second, &name);
        prop_assert_eq!(FileName::parse(second.as_str(), kind), Ok(second));
    }
}
