//! Pictures and documents of statements: in the text, at the desk, and in packages.

use std::fs;

use base64::{Engine, engine::general_purpose::STANDARD};
use lectern::{
    desk::{About, Desk, DeskError, Edit, Newsroom, Package},
    ipc::{
        AddFile, AddedFile, ReadFile, UiError,
        files::{self as files_of_the_window, Uploads},
    },
};
use lectern_core::{
    attachment::{Alt, Attachment, FileHash},
    lang::Lang,
    statement::StatementId,
};

use crate::{
    newsroom::{clock, draft, go_on, refusal, request, tree, with_sections},
    samples::{CANARY, gif, holds, jpeg, pdf, png},
};

fn about(alt: &str) -> About {
    About { name: None, alt: Alt::Words(alt.to_owned()), caption: String::new(), credit: String::new() }
}

fn silent() -> About {
    About { alt: Alt::Missing, ..about("") }
}

/// A newsroom with a draft that shows `harbour.jpg`, which it has.
fn harbour(words: &str) -> (Newsroom, StatementId) {
    let mut newsroom = with_sections();
    let id = draft(&mut newsroom, "On the harbour", words);
    newsroom.attach(id, "harbour.jpg", &jpeg(6), silent()).unwrap();
    (newsroom, id)
}

fn files(newsroom: &Newsroom, id: StatementId) -> Vec<Attachment> {
    newsroom.statement(id).unwrap().text.head.files
}

#[test]
fn the_same_picture_in_two_statements_is_stored_once() {
    let mut newsroom = with_sections();
    let (first, second) = (draft(&mut newsroom, "One", "Yes."), draft(&mut newsroom, "Two", "No."));
    newsroom.attach(first, "a.jpg", &jpeg(1), about("A")).unwrap();
    newsroom.attach(second, "b.jpg", &jpeg(1), about("B")).unwrap();
    assert_eq!(files(&newsroom, first)[0].file.hash, files(&newsroom, second)[0].file.hash);
    let (facts, bytes) = newsroom.file(files(&newsroom, first)[0].file.hash).unwrap();
    assert_eq!(FileHash::of(&bytes), facts.hash);
    assert!(!holds(&bytes, CANARY));
}

#[test]
fn a_second_file_of_a_name_gets_a_number() {
    let (mut newsroom, id) = harbour("Yes.");
    let (second, _) = newsroom.attach(id, "HARBOUR.jpg", &jpeg(1), about("Another")).unwrap();
    assert_eq!(second.name.as_str(), "HARBOUR-2.jpg");
}

#[test]
fn a_file_that_cannot_be_attached_leaves_everything_as_it_was() {
    let (mut newsroom, id) = harbour("Yes.");
    let before = newsroom.statement(id).unwrap();
    let why = refusal(newsroom.attach(id, "letter.jpg", b"Dear Sir", silent()));
    assert!(why.starts_with("“letter.jpg” was not attached: its content is no JPEG"), "{why}");
    assert!(why.ends_with("The statement and its other files are as they were."), "{why}");
    assert_eq!(newsroom.statement(id).unwrap(), before);
}

#[test]
fn the_preview_and_the_export_have_the_same_article_and_each_side_places_its_pictures() {
    let (mut newsroom, id) = harbour("The harbour:\n\n![Two ferries](harbour.jpg)\n\nand [the same](harbour.jpg).");
    let preview = newsroom.render(id).unwrap().article().0;
    let html = &preview[0].html;
    let hash = files(&newsroom, id)[0].file.hash;
    assert!(html.contains(&format!("<img src=\"asset:{hash}\" width=\"6\" height=\"8\" alt=\"Two ferries\" />")), "{html}");
    assert!(html.contains(&format!("<a href=\"asset:{hash}\">the same</a>")), "{html}");
    newsroom.publish(id, None, None).unwrap();
    let folder = tempfile::tempdir().unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    let package = tree(&folder.path().join("out"));
    let page = String::from_utf8(package["data/en/press/remarks/on-the-harbour/index.html"].clone()).unwrap();
    let placed = html.replace(&format!("asset:{hash}"), &format!("../../../../assets/{}-harbour.jpg", hash.short()));
    assert!(page.contains(&placed), "{page}");
    let fragment = String::from_utf8(package["data/en/press/remarks/on-the-harbour/fragment.html"].clone()).unwrap();
    assert_eq!(fragment, format!("{placed}\n"));
}

#[test]
fn a_package_carries_the_files_lists_them_and_holds_no_word_of_a_camera() {
    let (mut newsroom, id) = harbour("![Two ferries](harbour.jpg)");
    newsroom.attach(id, "The table.pdf", &pdf(), About { caption: "All figures".to_owned(), ..silent() }).unwrap();
    newsroom.publish(id, None, None).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    newsroom.export(&request(&to), &mut go_on).unwrap();
    let package = tree(&to);
    let path = format!("data/{}", files(&newsroom, id)[0].path());
    assert_eq!(package[&path], newsroom.file(files(&newsroom, id)[0].file.hash).unwrap().1);
    for (name, bytes) in &package {
        assert!(!holds(bytes, CANARY), "{name}");
    }
    let manifest = String::from_utf8(package["manifest-sha256.txt"].clone()).unwrap();
    assert!(manifest.contains(&format!("{}  {path}\n", files(&newsroom, id)[0].file.hash)), "{manifest}");
    let page = String::from_utf8(package["data/en/press/remarks/on-the-harbour/index.html"].clone()).unwrap();
    assert!(page.contains("type=\"application/pdf\"><bdi>The-table.pdf</bdi></a> <span class=\"kind\">PDF, 1 KB</span> <span class=\"caption\">All figures</span>"), "{page}");
    let markdown = String::from_utf8(package["data/en/press/remarks/on-the-harbour/index.md"].clone()).unwrap();
    assert!(
        markdown.contains(&format!("![Two ferries](<../../../../assets/{}-harbour.jpg>)", files(&newsroom, id)[0].file.hash.short())),
        "{markdown}"
    );
    assert!(markdown.contains("{name: \"harbour.jpg\", path: \"../../../../assets/"), "{markdown}");
}

#[test]
fn other_renderers_get_the_words_that_are_said_of_a_file() {
    let (mut newsroom, id) = harbour("Look: ![](dawn.gif) and `![](dawn.gif)`");
    newsroom.attach(id, "dawn.gif", &gif(), about("The [north] pier")).unwrap();
    let markdown = newsroom.render(id).unwrap().markdown();
    assert!(markdown.contains("Look: ![The \\[north\\] pier](<dawn.gif>) and `![](dawn.gif)`"), "{markdown}");
}

#[test]
fn a_page_with_a_picture_and_its_files_is_as_it_was_read_and_accepted() {
    for (tag, title) in [("en", "On the harbour"), ("ar", "بشأن الميناء")] {
        let mut newsroom = with_sections();
        let id = draft(&mut newsroom, title, "![](harbour.jpg)\n\nSee [the table](table.pdf).");
        newsroom.edit(id, Edit { lang: Lang::parse(tag).ok(), ..Edit::default() }).unwrap();
        let said = About { caption: "Dawn".to_owned(), credit: "Press office".to_owned(), ..about("Two ferries") };
        newsroom.attach(id, "harbour.jpg", &jpeg(6), said).unwrap();
        newsroom.attach(id, "table.pdf", &pdf(), silent()).unwrap();
        let page = newsroom.render(id).unwrap().page();
        let main = page.split_once("<div class=\"article\">").unwrap().1.split_once("</article>").unwrap().0;
        // A turn's id is new each time, and the encoder of the test decides the digest.
        let id = newsroom.statement(id).unwrap();
        let (turns, files) = (id.text.turns, id.text.head.files);
        let steady =
            main.replace(&turns[0].id.anchor(), "0").replace(&turns[1].id.anchor(), "1").replace(&files[0].file.hash.short(), "digest");
        insta::assert_snapshot!(format!("page-with-files-{tag}"), steady);
    }
}

#[test]
fn hugo_finds_the_files_beside_their_page() {
    let (mut newsroom, id) = harbour("![Two ferries][h]\n\n[h]: harbour.jpg");
    newsroom.publish(id, None, None).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    newsroom.export(&lectern::desk::ExportRequest { package: Package::Hugo, ..request(&to) }, &mut go_on).unwrap();
    let page = to.join("data/content/en/press/remarks/on-the-harbour");
    assert!(page.join("harbour.jpg").is_file());
    assert!(fs::read_to_string(page.join("index.md")).unwrap().contains("[h]: <harbour.jpg>"));
}

#[test]
fn a_removed_file_is_not_in_the_next_package_and_comes_back_with_the_text_that_had_it() {
    let (mut newsroom, id) = harbour("No picture here.");
    newsroom.publish(id, None, None).unwrap();
    let with = newsroom.statement(id).unwrap().revision;
    let path = format!("data/{}", files(&newsroom, id)[0].path());
    let folder = tempfile::tempdir().unwrap();
    newsroom.detach(id, "harbour.jpg").unwrap();
    // Until it is published again the public page keeps what it shows.
    newsroom.export(&request(&folder.path().join("one")), &mut go_on).unwrap();
    assert!(folder.path().join("one").join(&path).is_file());
    newsroom.publish(id, None, None).unwrap();
    newsroom.export(&request(&folder.path().join("two")), &mut go_on).unwrap();
    assert!(!folder.path().join("two").join(&path).exists());
    let base = newsroom.statement(id).unwrap().revision;
    assert_eq!(newsroom.restore_revision(id, with, base).unwrap().text.head.files.len(), 1);
}

#[test]
fn a_picture_without_words_or_without_a_file_stops_publication() {
    for (words, alt, said) in [
        ("![](harbour.jpg)", Alt::Missing, Some("“harbour.jpg” says nothing to people who cannot see it")),
        ("![ ](harbour.jpg)", Alt::Missing, Some("says nothing")),
        ("![](harbour.jpg)", Alt::Decorative, None),
        ("![](harbour.jpg)", Alt::Words("Two ferries".to_owned()), None),
        ("![Two ferries](harbour.jpg)", Alt::Missing, None),
        ("![Two ferries](HARBOUR.JPG)", Alt::Missing, None),
        ("![Two ferries](habour.jpg)", Alt::Missing, Some("“habour.jpg”, and the statement has no file of that name")),
        ("![Two ferries](https://elsewhere.example/a.jpg)", Alt::Missing, Some("is on another site")),
        ("`![](no.jpg)`", Alt::Missing, None),
    ] {
        let mut newsroom = with_sections();
        let id = draft(&mut newsroom, "On the harbour", words);
        newsroom.attach(id, "harbour.jpg", &png(), About { name: Some("harbour".to_owned()), alt: alt.clone(), ..silent() }).unwrap();
        newsroom.detach(id, "harbour.png").unwrap();
        newsroom.attach(id, "harbour.jpg", &jpeg(1), About { alt, ..silent() }).unwrap();
        match (newsroom.publish(id, None, None), said) {
            (Ok(_), None) => {}
            (Err(DeskError::Blocked(findings)), Some(said)) => {
                assert_eq!(findings.len(), 1, "{words}");
                assert!(findings[0].message.contains(said), "{words}: {}", findings[0].message);
            }
            (outcome, said) => panic!("{words}: {outcome:?}, expected {said:?}"),
        }
    }
}

#[test]
fn the_words_of_the_file_stand_in_where_the_text_has_none_and_a_caption_makes_a_figure() {
    let (mut newsroom, id) = harbour("Before.\n\n![](dawn.gif)\n\nAfter ![](dawn.gif) it.");
    let about = About { caption: "Dawn & dusk".to_owned(), credit: "<Photo office>".to_owned(), ..about("The \"pier\"") };
    newsroom.attach(id, "dawn.gif", &gif(), about).unwrap();
    let html = newsroom.render(id).unwrap().fragment();
    let hash = files(&newsroom, id)[1].file.hash;
    let image = format!("<img src=\"asset:{hash}\" width=\"8\" height=\"6\" alt=\"The &quot;pier&quot;\" />");
    let figure = format!(
        "<figure>{image}<figcaption><span class=\"caption\">Dawn &amp; dusk</span> <span class=\"credit\">&lt;Photo office&gt;</span></figcaption></figure>"
    );
    assert!(html.contains(&figure), "{html}");
    assert!(html.contains(&format!("<p>After {image} it.</p>")), "{html}");
    // An alternative text is bare words, whatever script they are in and however they look.
    let (newsroom, id) = harbour("![码头 *and* `pier`](harbour.jpg)");
    assert!(newsroom.render(id).unwrap().fragment().contains("alt=\"码头 and pier\" />"));
}

#[test]
fn a_typed_address_cannot_look_like_a_file() {
    let (newsroom, id) = harbour("x");
    let hash = files(&newsroom, id)[0].file.hash;
    for words in
        [format!("![a](asset:{hash})"), format!("[a](asset:{hash})"), format!("src=\"asset:{hash}\""), format!("`src=\"asset:{hash}\"`")]
    {
        let mut newsroom = with_sections();
        let id = draft(&mut newsroom, "T", &words);
        newsroom.attach(id, "harbour.jpg", &jpeg(6), silent()).unwrap();
        let html = newsroom.render(id).unwrap().fragment();
        assert!(!html.contains(&format!("src=\"asset:{hash}\"")) && !html.contains(&format!("href=\"asset:{hash}\"")), "{html}");
    }
}

#[test]
fn the_page_for_print_has_its_pictures_inside() {
    let (newsroom, id) = harbour("![Two ferries](harbour.jpg)");
    let (page, _) = newsroom.printed(id).unwrap();
    assert!(page.contains("src=\"data:image/jpeg;base64,"), "{page}");
    assert!(page.contains("img-src data:") && !page.contains("img-src 'self'"));
}

#[test]
fn a_save_from_the_window_keeps_the_stores_facts_and_never_costs_the_text() {
    let (mut newsroom, id) = harbour("Old words.");
    let statement = newsroom.statement(id).unwrap();
    let mut text = statement.text.clone();
    text.turns[1].markdown = "New words.".to_owned();
    text.head.files[0].file.bytes = 1;
    text.head.files[0].file.size = Some((1, 1));
    let mut unknown = text.head.files[0].clone();
    unknown.name = lectern_core::attachment::FileName::propose("gone.jpg", unknown.file.kind);
    unknown.file.hash = FileHash::of(b"nothing");
    text.head.files.push(unknown);
    let saved = newsroom.save(id, statement.revision, text, "").unwrap();
    assert_eq!(
        saved.slug_problem.unwrap().to_string(),
        "The text was saved without “gone.jpg”, which is no longer in the newsroom; attach it again."
    );
    let now = newsroom.statement(id).unwrap().text;
    assert_eq!(now.turns[1].markdown, "New words.");
    assert_eq!(now.head.files, statement.text.head.files);
}

#[test]
fn a_file_goes_when_no_text_edition_or_draft_in_the_bin_needs_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("press.lectern");
    let at = |instant: &str| Newsroom::open(&path, lectern_store::Access::Write, clock(instant)).unwrap();
    drop(Newsroom::init(&path, clock("2026-03-01T09:00:00Z")).unwrap());
    let mut newsroom = at("2026-03-01T09:00:00Z");
    let id = draft(&mut newsroom, "A draft", "Yes.");
    newsroom.attach(id, "harbour.jpg", &jpeg(1), about("A")).unwrap();
    let hash = files(&newsroom, id)[0].file.hash;
    let spare = newsroom.take_in_file("never used.png", &png()).unwrap().facts.hash;
    newsroom.detach(id, "harbour.jpg").unwrap();
    newsroom.bin(id).unwrap();
    // Within a day a removal can be undone, and after it only what nothing needs goes.
    assert_eq!(newsroom.erase_unneeded_files().unwrap(), 0);
    drop(newsroom);
    let mut newsroom = at("2026-03-02T10:00:00Z");
    assert_eq!(newsroom.erase_unneeded_files().unwrap(), 1);
    assert!(newsroom.file(spare).is_err());
    assert!(newsroom.file(hash).is_ok(), "an earlier text of the draft in the Bin has it");
    drop(newsroom);
    let mut newsroom = at("2026-04-02T10:00:00Z");
    assert_eq!((newsroom.empty_old_bin().unwrap(), newsroom.erase_unneeded_files().unwrap()), (1, 1));
    assert!(newsroom.file(hash).is_err());
}

#[test]
fn a_copy_of_a_statement_has_its_files() {
    let (mut newsroom, id) = harbour("Yes.");
    let copy = newsroom.duplicate(id).unwrap();
    assert_eq!(copy.text.head.files, files(&newsroom, id));
    newsroom.edit(id, Edit { title: Some("Another".to_owned()), ..Edit::default() }).unwrap();
    assert_eq!(files(&newsroom, id).len(), 1);
}

/// Sends a file in parts as the window does.
async fn send(desk: &Desk, uploads: &Uploads, name: &str, bytes: &[u8]) -> Result<AddedFile, UiError> {
    let parts: Vec<&[u8]> = bytes.chunks(999_999).collect();
    let mut answer = None;
    for (at, part) in parts.iter().enumerate() {
        let args = AddFile { upload: "one".to_owned(), name: name.to_owned(), part: STANDARD.encode(part), last: at + 1 == parts.len() };
        answer = Some(files_of_the_window::add_file(desk, uploads, args).await?);
    }
    Ok(answer.unwrap())
}

#[test]
fn the_window_sends_a_file_in_parts_and_gets_its_bytes_back_cleaned() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let desk = Desk::new(with_sections());
        let uploads = Uploads::default();
        // A picture of more than one part: a comment of many bytes, which is not kept.
        let mut large = b"\xFF\xD8".to_vec();
        for _ in 0..40 {
            large.extend_from_slice(b"\xFF\xFE\xFF\xFF");
            large.extend(std::iter::repeat_n(b'x', 65_533));
        }
        large.extend_from_slice(&jpeg(1)[2..]);
        let added = send(&desk, &uploads, "large.jpg", &large).await.unwrap();
        let file = added.file.unwrap();
        assert_eq!((file.name.as_str(), file.width, file.alt.as_deref()), ("large.jpg", Some(8), None));
        let data = files_of_the_window::read_file(&desk, ReadFile { hash: file.hash }).await.unwrap();
        let kept = STANDARD.decode(data.url.strip_prefix("data:image/jpeg;base64,").unwrap()).unwrap();
        assert!(kept.len() < 10_000 && !holds(&kept, CANARY));
        // Over the limit the first part too many says so, and nothing is left behind.
        let refused = send(&desk, &uploads, "film.jpg", &vec![0xFF; 25_000_001]).await.unwrap_err();
        assert!(refused.message.contains("at most 25 MB fit"), "{}", refused.message);
        let bad = AddFile { upload: "two".to_owned(), name: "a.png".to_owned(), part: "no base 64!".to_owned(), last: true };
        assert!(files_of_the_window::add_file(&desk, &uploads, bad).await.unwrap_err().message.contains("it arrived damaged"));
        let missing = files_of_the_window::take_file(&desk, "/nowhere/at-all.png".into()).await.unwrap_err();
        assert!(missing.message.starts_with("“at-all.png” could not be read"), "{}", missing.message);
    });
}
