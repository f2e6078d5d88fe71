//! The sample newsroom: finding and reading what is there.

use serde_json::{Value, json};

use crate::{
    room::Room,
    window::{Window, key, quoted},
};

#[test]
fn the_library_filters_by_stage_section_language_and_title() {
    let room = Room::sample();
    let window = Window::open(&room);
    lists(&window, 18);
    // Its first questions were answered before it asked them.
    assert_eq!(window.ask("globalThis.__lectern_first.length"), json!(0));
    for (filter, arguments) in [
        ("button('Drafts 6')", ["--stage", "draft"]),
        ("button('Published 12')", ["--stage", "published"]),
        ("treeItem('Press')", ["--section", "press"]),
        ("treeItem('Fisheries')", ["--section", "trade/fisheries"]),
        ("button('English 8')", ["--lang", "en"]),
        ("button('العربية 3')", ["--lang", "ar"]),
        ("button('中文 3')", ["--lang", "zh"]),
    ] {
        let expected = room.lectern(&[["list"].as_slice(), &arguments].concat()).as_array().unwrap().len();
        assert!(expected > 0, "{arguments:?} lists nothing");
        window.click(filter);
        lists(&window, expected);
    }
    window.press("All statements 18");
    lists(&window, 18);
    window.click("control('Filter by title')");
    window.keys("ferry");
    lists(&window, 2);
    window.close();
}

#[test]
fn the_reading_pane_shows_the_article_of_the_chosen_statement() {
    let room = Room::sample();
    let window = Window::open(&room);
    for (title, words, lang, dir) in [
        ("Embassy Spokesperson on the new visa classes and fees", "three classes", "en", "ltr"),
        ("المتحدث باسم السفارة بشأن ما نُشر عن ميناء سيلويك", "ميناء", "ar", "rtl"),
        ("使馆发言人就两国渔业合作答问", "渔业", "zh", "ltr"),
    ] {
        window.click(&format!("row({})", quoted(title)));
        window.wait(&format!("row({})?.ariaSelected === 'true'", quoted(title)));
        window.wait(&format!("sheet()?.querySelector('h1').textContent === {}", quoted(title)));
        window.wait(&format!("article().textContent.includes({})", quoted(words)));
        assert_eq!(window.ask("[sheet().querySelector('article').lang, sheet().querySelector('article').dir]"), json!([lang, dir]));
        let name = format!("row({}).querySelector('.title')", quoted(title));
        assert_eq!(window.ask(&format!("[{name}.lang, getComputedStyle({name}).direction]")), json!([lang, dir]));
    }
    window.close();
}

#[test]
fn the_table_sorts_by_its_headings_and_is_walked_with_keys() {
    let room = Room::sample();
    let window = Window::open(&room);
    lists(&window, 18);
    window.press("Table");
    window.becomes("all('[role=grid] [data-statement]').length", &json!(18));
    let titles = "all('[role=grid] [data-statement] .title').map((one) => one.textContent)";
    let newest_first = window.ask(titles);
    window.click("all('[role=columnheader]').find((one) => one.textContent.trim() === 'Title')");
    window.wait("all('[role=columnheader]')[0].ariaSort === 'ascending'");
    window.wait(&format!("JSON.stringify({titles}) !== JSON.stringify({newest_first})"));
    let up = window.ask(titles);
    window.click("all('[role=columnheader]')[0]");
    window.wait("all('[role=columnheader]')[0].ariaSort === 'descending'");
    let mut down: Vec<Value> = up.as_array().unwrap().clone();
    down.reverse();
    window.becomes(titles, &Value::Array(down));
    window.ask("document.querySelector('[role=grid]').focus()");
    window.chord(&[key::CONTROL, key::END]);
    window.wait("all('[role=grid] [data-statement]').at(-1).ariaSelected === 'true'");
    window.keys(&key::UP.to_string());
    window.wait("all('[role=grid] [data-statement]').at(-2).ariaSelected === 'true'");
    window.chord(&[key::CONTROL, 'a']);
    window.wait("document.querySelector('[data-pane=reading] h2')?.textContent === 'All 18 statements selected'");
    window.press("List");
    lists(&window, 18);
    window.close();
}

#[test]
fn chips_narrow_the_list_stay_over_a_visit_to_the_desk_and_come_off_one_by_one() {
    let room = Room::sample();
    let window = Window::open(&room);
    let expected = |arguments: &[&str]| room.lectern(&[["list"].as_slice(), arguments].concat()).as_array().unwrap().len();
    window.press("Filter");
    window.click("control('English')");
    window.wait("button('Remove the filter English')");
    window.click("control('Draft')");
    window.wait("button('Remove the filter Draft')");
    window.keys(&key::ESCAPE.to_string());
    lists(&window, expected(&["--lang", "en", "--stage", "draft"]));
    window.click("all('[role=option]')[0]");
    window.press("Edit");
    window.wait("control('Title')");
    window.press("Back");
    lists(&window, expected(&["--lang", "en", "--stage", "draft"]));
    window.press("Remove the filter Draft");
    lists(&window, expected(&["--lang", "en"]));
    window.press("Clear all");
    lists(&window, 18);
    window.close();
}

#[test]
fn a_statement_is_opened_by_a_word_of_its_title_and_pinned() {
    let room = Room::sample();
    let window = Window::open(&room);
    window.chord(&[key::CONTROL, 'o']);
    window.wait("document.activeElement?.getAttribute('role') === 'combobox'");
    window.keys("ferry");
    window.wait("all('dialog [role=option]', document).length === 2");
    window.chord(&[key::CONTROL, 'd']);
    window.wait("dialog.textContent.includes('is pinned')");
    window.keys(&key::ENTER.to_string());
    window.wait("control('Title')?.value.toLowerCase().includes('ferry')");
    window.press("Back");
    window.wait("document.querySelector('nav').textContent.includes('Pinned')");
    window.close();
}

#[test]
fn a_new_statement_of_another_kind_starts_with_its_template() {
    let room = Room::sample();
    let window = Window::open(&room);
    window.chord(&[key::CONTROL, key::SHIFT, 'n']);
    window.wait("dialog && document.activeElement.matches('[type=radio]')");
    window.keys(&key::DOWN.to_string());
    window.keys(&key::DOWN.to_string());
    window.keys(&key::ENTER.to_string());
    window.wait("turns('text').length === 1 && written(turns('text')[0]).includes('[TK: what happens')");
    window.wait_until_saved();
    window.close();
}

/// Waits until the list has this many rows and says so.
#[track_caller]
fn lists(window: &Window, statements: usize) {
    // Only the rows on the screen, and some around them, are in the page; each says of how many.
    window.becomes("Number(all('[role=option]')[0]?.getAttribute('aria-setsize') ?? 0)", &json!(statements));
    window.wait(&format!("document.querySelector('[data-pane=list] header .count').textContent.trim() === '{statements}'"));
}
