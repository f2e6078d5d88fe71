//! Pictures and documents: chosen in a dialog, dropped on a field, seen in the preview, and
//! carried by the package.

use std::{fs, io::Cursor, path::PathBuf};

use image::{ImageFormat, RgbImage};
use serde_json::json;

use crate::{
    room::{Room, texts},
    window::Window,
};

/// A picture of 8 by 6 pixels on the disk.
fn picture(room: &Room) -> PathBuf {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_fn(8, 6, |x, y| image::Rgb([u8::try_from(30 * x).unwrap(), u8::try_from(40 * y).unwrap(), 90]))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    let path = room.folder("pictures").join("North pier.png");
    fs::write(&path, bytes.into_inner()).unwrap();
    path
}

/// Drops a file with these bytes on the first answer, as a file manager would.
const DROP: &str = "(() => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(arguments[0])], arguments[1]));
  const at = editor(turns('answer')[0]);
  return at.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
})() === false";

#[test]
fn a_chosen_picture_is_described_seen_in_the_preview_and_removed_with_a_way_back() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("On the harbour", "What is seen?", "This:");
    room.answer(&picture(&room));
    window.press("Insert picture…");
    window.wait("dialog && control('Alternative text')");
    window.fill("Alternative text", "Two ferries at the pier");
    window.press("Save description");
    window.wait("article().querySelector('.qa-a img[src^=\"data:image/png\"][width=\"8\"]')?.naturalWidth === 8");
    window.becomes("article().querySelector('.qa-a img').alt", &json!("Two ferries at the pier"));
    window.wait("editor(turns('answer')[0]).querySelector('.cm-thumbnail')?.naturalWidth === 8");
    window.press("Files");
    window.press("Remove North-pier.png");
    window.wait("toast().includes('was removed')");
    window.click("document.querySelector('.toasts .action')");
    window.wait("button('Remove North-pier.png')");
    window.wait_until_saved();
    window.close();
    let statement = room.only_statement();
    assert!(texts(&statement, "answer").concat().contains("![](North-pier.png)"));
    let files = room.lectern(&["attachments", statement["id"].as_str().unwrap()]);
    assert_eq!((files[0]["name"].as_str(), files[0]["alt"].as_str()), (Some("North-pier.png"), Some("Two ferries at the pier")));
}

#[test]
fn a_dropped_picture_is_shown_and_a_letter_with_its_name_says_why_it_is_not() {
    let room = Room::new();
    let window = Window::with_new_statement(&room);
    window.write_exchange("On the harbour", "What is seen?", "This:");
    let bytes = fs::read(picture(&room)).unwrap();
    window.ask_with(DROP, &[json!(b"Dear Sir".to_vec()), json!("letter.png")]);
    window.wait("toast().includes('“letter.png” was not attached: its content is no JPEG')");
    window.ask_with(DROP, &[json!(bytes), json!("pier.png")]);
    window.wait("dialog && control('Alternative text')");
    window.press("Later");
    window.wait("article().querySelector('.qa-a img[src^=\"data:\"]')");
    window.wait_until_saved();
    window.close();
    let id = room.only_statement()["id"].as_str().unwrap().to_owned();
    // Nobody said what it shows, so it stays inside.
    let refused = room.run(&["publish", &id]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("says nothing to people who cannot see it"));
}
