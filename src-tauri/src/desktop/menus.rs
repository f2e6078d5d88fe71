//! The native menus.
//!
//! The page describes them, because it knows its commands, their names in the language of the
//! window and whether each can run. A chosen item goes back to the page by its id. The keys are
//! only shown: the page hears them itself, where it knows what has the focus.

use std::sync::{Mutex, PoisonError};

use tauri::{
    AppHandle, Manager, Theme, WebviewWindow, Wry,
    menu::{CheckMenuItem, CheckMenuItemBuilder, Menu, MenuBuilder, MenuEvent, MenuItem, MenuItemBuilder, SubmenuBuilder},
};

use crate::{
    desk::Refusal,
    ipc::{Done, MenuItemView, MenuView, SetMenus, UiError},
};

/// What stands above the window now.
#[derive(Default)]
pub(super) struct Menus(Mutex<Option<Shown>>);

struct Shown {
    asked: SetMenus,
    items: Vec<Item>,
}

enum Item {
    Plain(MenuItem<Wry>),
    Check(CheckMenuItem<Wry>),
}

/// Shows these menus. When only the state of their items changed, they stay as they are drawn.
pub(super) fn show(app: &AppHandle, wanted: SetMenus) -> Result<Done, UiError> {
    let window = app.get_webview_window("main").ok_or(Refusal::WindowClosing)?;
    let state = app.state::<Menus>();
    let mut shown = state.0.lock().unwrap_or_else(PoisonError::into_inner);
    update(&window, &mut shown, wanted).map_err(|error| Refusal::MenusNotShown { detail: error.to_string() })?;
    Ok(Done {})
}

fn update(window: &WebviewWindow, shown: &mut Option<Shown>, wanted: SetMenus) -> tauri::Result<()> {
    if shown.as_ref().is_none_or(|before| before.asked.dark != wanted.dark) {
        window.set_theme(Some(if wanted.dark { Theme::Dark } else { Theme::Light }))?;
    }
    match shown {
        Some(before) if same_words(&before.asked.menus, &wanted.menus) => {
            let told = before.asked.menus.iter().zip(&wanted.menus).flat_map(|(one, other)| one.items.iter().zip(&other.items));
            for ((old, new), item) in told.zip(&before.items) {
                item.tell(old, new)?;
            }
            before.asked = wanted;
        }
        _ => {
            let (menu, items) = build(window, &wanted.menus)?;
            window.set_menu(menu)?;
            *shown = Some(Shown { asked: wanted, items });
        }
    }
    Ok(())
}

impl Item {
    fn tell(&self, old: &MenuItemView, new: &MenuItemView) -> tauri::Result<()> {
        match self {
            Item::Plain(item) if old.enabled != new.enabled => item.set_enabled(new.enabled),
            Item::Check(item) => {
                if old.enabled != new.enabled {
                    item.set_enabled(new.enabled)?;
                }
                // Choosing it ticked it already, whatever came of it.
                item.set_checked(new.checked.unwrap_or_default())
            }
            Item::Plain(_) => Ok(()),
        }
    }
}

/// Whether two descriptions differ in nothing but the state of their items.
fn same_words(one: &[MenuView], other: &[MenuView]) -> bool {
    fn words(item: &MenuItemView) -> (&str, &str, Option<&str>, bool) {
        (&item.id, &item.label, item.keys.as_deref(), item.checked.is_some())
    }
    let same =
        |(one, other): (&MenuView, &MenuView)| one.label == other.label && one.items.iter().map(words).eq(other.items.iter().map(words));
    one.len() == other.len() && one.iter().zip(other).all(same)
}

fn build(window: &WebviewWindow, menus: &[MenuView]) -> tauri::Result<(Menu<Wry>, Vec<Item>)> {
    let mut items = Vec::new();
    let mut line = MenuBuilder::new(window);
    for menu in menus {
        let mut submenu = SubmenuBuilder::new(window, &menu.label);
        for item in &menu.items {
            let label = written(item);
            if let Some(checked) = item.checked {
                let built = CheckMenuItemBuilder::with_id(&item.id, label).enabled(item.enabled).checked(checked).build(window)?;
                submenu = submenu.item(&built);
                items.push(Item::Check(built));
            } else {
                let built = MenuItemBuilder::with_id(&item.id, label).enabled(item.enabled).build(window)?;
                submenu = submenu.item(&built);
                items.push(Item::Plain(built));
            }
        }
        line = line.item(&submenu.build()?);
    }
    Ok((line.build()?, items))
}

/// The name and the key; an ampersand of the name is no sign for a letter.
fn written(item: &MenuItemView) -> String {
    let label = item.label.replace('&', "&&");
    item.keys.as_ref().map_or_else(|| label.clone(), |keys| format!("{label}\t{keys}"))
}

/// Tells the page that an item was chosen.
pub(super) fn chosen(app: &AppHandle, event: &MenuEvent) {
    let Some(window) = app.get_webview_window("main") else { return };
    let id = serde_json::Value::from(event.id().as_ref());
    // A page that is just being loaded has no commands yet; then nothing happens.
    let _ = window.eval(format!("globalThis.__lectern_command && globalThis.__lectern_command({id})"));
}
