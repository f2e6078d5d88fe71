//! What is around the page: menus, zoom and clipboard. Only `desktop` can do these.

use super::{
    WindowLang,
    forms::{both, out},
};

both! {
    /// Show these menus above the window; the page words them in its language.
    pub struct SetMenus {
        /// From the start of the line.
        pub menus: Vec<MenuView>,
        /// Whether the frame is dark.
        pub dark: bool,
        /// The language of the page, for the titles of native dialogs.
        pub lang: WindowLang,
    }

    /// A menu.
    pub struct MenuView {
        /// Its name, with `&` before the letter that opens it with Alt.
        pub label: String,
        /// Its commands, from the top.
        pub items: Vec<MenuItemView>,
    }

    /// A command in a menu.
    pub struct MenuItemView {
        /// The command's id, which comes back when it is chosen.
        pub id: String,
        /// Its name.
        pub label: String,
        /// The key that does the same, as it is written.
        pub keys: Option<String>,
        /// Whether it can run now.
        pub enabled: bool,
        /// Whether it holds now; null for a command that does something once.
        pub checked: Option<bool>,
    }

    /// Draw the page larger or smaller.
    pub struct SetZoom {
        /// In percent of the usual size, 80 to 200.
        pub percent: u32,
    }

    /// Ask for what is on the clipboard, as the program that copied it put it there.
    pub struct ReadClipboard {}

    /// Put words on the clipboard.
    pub struct WriteClipboard {
        /// As HTML, for Word and mail.
        pub html: Option<String>,
        /// As plain text.
        pub text: String,
    }
}

out! {
    /// What is on the clipboard.
    pub struct ClipboardView {
        /// As HTML.
        pub html: Option<String>,
        /// As plain text.
        pub text: Option<String>,
    }

    /// It is done.
    pub struct Done {}
}
