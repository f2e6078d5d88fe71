//! The category tree under the hands: arrows with Alt, and what it refuses.

use serde_json::json;

use crate::{
    room::Room,
    window::{Window, key},
};

/// Waits until the tree reads so: two spaces for each level.
#[track_caller]
fn reads(window: &Window, tree: &str) {
    let rows = "all('[aria-label=\"Category tree\"] [role=treeitem]')";
    let row = "'  '.repeat(item.ariaLevel - 1) + item.querySelector('.name').textContent.trim()";
    window.becomes(&format!("{rows}.map((item) => {row}).join('\\n')"), &tree.into());
}

/// A point of a category's row, as a part of its height from the top.
fn on_row(name: &str, part: &str) -> String {
    format!(
        "((at) => at && [Math.round(at.left + at.width / 2), Math.round(at.top + at.height * {part})])(treeItem('{name}')?.getBoundingClientRect())"
    )
}

fn with_categories(room: &Room, names: &[&str]) {
    room.lectern(&["init"]);
    for name in names {
        room.lectern(&["category", "add", name]);
    }
}

#[test]
fn keys_move_a_category_in_up_and_out() {
    let room = Room::new();
    with_categories(&room, &["Press", "Remarks", "Culture"]);
    let window = Window::open(&room);
    window.press("Manage categories");
    reads(&window, "Press\nRemarks\nCulture");
    window.click("treeItem('Remarks')");
    window.chord(&[key::ALT, key::RIGHT]);
    reads(&window, "Press\n  Remarks\nCulture");
    window.wait_for_words("Remarks, moved into Press, 1 of 1");
    // The focus went with it, so the next key is the next category's turn only after a walk.
    window.keys(&key::DOWN.to_string());
    window.wait("document.activeElement === treeItem('Culture')");
    window.chord(&[key::ALT, key::UP]);
    reads(&window, "Culture\nPress\n  Remarks");
    window.wait("document.activeElement === treeItem('Culture')");
    window.chord(&[key::ALT, key::UP]);
    window.wait_for_words("Culture stays where it is.");
    window.click("treeItem('Remarks')");
    window.chord(&[key::ALT, key::LEFT]);
    reads(&window, "Culture\nPress\nRemarks");
    window.wait("toast().includes('“Remarks” moved to the top level.')");
    window.click("all('.toasts .toast').find((one) => one.textContent.includes('top level')).querySelector('.action')");
    reads(&window, "Culture\nPress\n  Remarks");
    window.close();
    let again = Window::reopen(&room, "treeItem('Culture')");
    reads(&again, "Culture\nPress\n  Remarks");
    again.close();
}

#[test]
fn a_category_never_goes_below_itself() {
    let room = Room::new();
    with_categories(&room, &["Press", "Culture"]);
    room.lectern(&["category", "add", "Remarks", "--parent", "press"]);
    let window = Window::open(&room);
    window.press("Manage categories");
    reads(&window, "Press\n  Remarks\nCulture");
    window.click("treeItem('Press')");
    let parents = "[...control('Parent category').options].map((one) => one.text.trim())";
    window.becomes(parents, &json!(["Top level", "Culture"]));
    window.press("Move to…");
    window.wait("dialog?.textContent.includes('Move “Press”')");
    window.becomes(parents, &json!(["Top level", "Culture"]));
    window.press("Cancel");
    // Whoever asks all the same, past the window, is refused in words.
    let refused = window.ask(
        "__TAURI_INTERNALS__.invoke('move_category', { args: { id: treeItem('Press').dataset.id, parent: treeItem('Remarks').dataset.id, position: 0 } })
            .then(() => 'moved', (problem) => problem.message)",
    );
    assert!(refused.as_str().unwrap().contains("cannot be moved into itself"), "{refused}");
    reads(&window, "Press\n  Remarks\nCulture");
    window.close();
}

#[test]
fn the_pointer_drags_a_category_before_into_and_never_below_itself() {
    let room = Room::new();
    with_categories(&room, &["Press", "Remarks", "Culture"]);
    let window = Window::open(&room);
    window.press("Manage categories");
    reads(&window, "Press\nRemarks\nCulture");
    window.drag(&on_row("Culture", "0.5"), &on_row("Press", "0.1"));
    reads(&window, "Culture\nPress\nRemarks");
    window.wait_for_words("Culture, moved to the top level, 1 of 3");
    window.drag(&on_row("Remarks", "0.5"), &on_row("Press", "0.5"));
    reads(&window, "Culture\nPress\n  Remarks");
    window.wait_for_words("Remarks, moved into Press, 1 of 1");
    window.drag(&on_row("Press", "0.5"), &on_row("Remarks", "0.5"));
    window.wait_for_words("Press stays where it is.");
    reads(&window, "Culture\nPress\n  Remarks");
    window.chord(&[key::CONTROL, 'z']);
    reads(&window, "Culture\nPress\nRemarks");
    window.chord(&[key::CONTROL, 'z']);
    reads(&window, "Press\nRemarks\nCulture");
    window.close();
}

#[test]
fn a_merged_category_comes_back_with_what_it_held() {
    let room = Room::new();
    with_categories(&room, &["Press", "Culture"]);
    room.lectern(&["category", "add", "Remarks", "--parent", "press"]);
    let window = Window::open(&room);
    window.press("Manage categories");
    reads(&window, "Press\n  Remarks\nCulture");
    window.click("treeItem('Press')");
    window.press("Merge into…");
    window.wait("dialog?.textContent.includes('1 category below it moves to Culture.')");
    window.press("Merge");
    reads(&window, "Culture\n  Remarks");
    window.wait("toast().includes('“Press” merged into Culture.')");
    window.click("all('.toasts .toast').find((one) => one.textContent.includes('merged')).querySelector('.action')");
    reads(&window, "Press\n  Remarks\nCulture");
    window.close();
    let again = Window::reopen(&room, "treeItem('Press')");
    reads(&again, "Press\n  Remarks\nCulture");
    again.close();
}
