//! Nothing that is written or pasted runs, asks the network, or reaches past the commands.
//!
//! That no test breaks the content security policy is checked by [`Window::close`] for each of
//! them; here is the proof that it would be heard.

use std::net::TcpListener;

use serde_json::json;

use crate::{
    room::Room,
    window::{Window, quoted},
};

/// A server on this machine that nobody is meant to ask.
struct Elsewhere(TcpListener);

impl Elsewhere {
    fn new() -> Elsewhere {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Elsewhere(listener)
    }

    fn url(&self, file: &str) -> String {
        format!("http://{}/{file}", self.0.local_addr().unwrap())
    }

    fn was_asked(&self) -> bool {
        self.0.accept().is_ok()
    }
}

#[test]
fn hostile_text_stays_text() {
    let room = Room::new();
    let elsewhere = Elsewhere::new();
    let title = "<img src=x onerror=window.__x=1>";
    let question = "<script>window.__x=1</script> Why?";
    let answer = format!(
        "[a](javascript:window.__x=1) <img src=x onerror=\"window.__x=1\"> <svg onload=window.__x=1> ![p]({0}) <img src={0}>",
        elsewhere.url("seen.png")
    );
    let window = Window::with_new_statement(&room);
    window.write_exchange(title, question, &answer);
    window.wait(&format!("sheet().querySelector('h1').textContent === {}", quoted(title)));
    window.wait(&format!("article().querySelector('.qa').textContent.includes({})", quoted(question)));
    window.wait("article().querySelector('.qa-a').textContent.includes('<svg onload=window.__x=1>')");
    let bad = "sheet().body.querySelectorAll('script, img, svg, [onerror], [onload], [href^=\"javascript\"]').length";
    assert_eq!(window.ask(bad), 0, "{}", window.ask("sheet().body.innerHTML"));
    window.wait_until_saved();
    window.press("Back");
    window.wait(&format!("row({})", quoted(title)));
    window.wait("article()?.textContent.includes('<script>window.__x=1</script>')");
    assert_eq!(window.ask(bad), 0);
    assert_eq!(window.ask("[typeof window.__x, typeof frame().contentWindow.__x]"), json!(["undefined", "undefined"]));
    assert!(!elsewhere.was_asked(), "what was written asked the network");
    window.close();
}

#[test]
fn the_window_and_its_preview_ask_nobody_but_the_program() {
    let room = Room::sample();
    let elsewhere = Elsewhere::new();
    let window = Window::open(&room);
    window.click("row('Selwick ferry')");
    window.wait("article()?.textContent.length > 100");
    let sources = "performance.getEntriesByType('resource').map((one) => new URL(one.name).protocol)";
    assert_eq!(window.ask(&format!("{sources}.filter((one) => one !== 'tauri:' && one !== 'ipc:')")), json!([]));
    for (page, file) in [("sheet()", "preview.png"), ("document", "page.png")] {
        let add = "(() => {
            const image = Object.assign(PAGE.createElement('img'), { id: 'elsewhere', src: arguments[0] });
            PAGE.body.append(image);
        })()";
        window.ask_with(&add.replace("PAGE", page), &[elsewhere.url(file).into()]);
        window.wait(&format!("{page}.getElementById('elsewhere').complete"));
        assert!(!elsewhere.was_asked(), "{page} asked the network");
    }
    // The watch that closing looks at hears a refusal. A frame without scripts hears nothing.
    window.wait("violations.length === 1 && violations[0].startsWith('img-src')");
}

#[test]
fn only_the_commands_of_the_table_are_answered() {
    let room = Room::sample();
    let window = Window::open(&room);
    assert_eq!(window.ask("typeof window.__TAURI__"), "undefined");
    // A message that the isolation drops gets no answer at all.
    let outcome = |command: &str, arguments: &str| {
        window.ask(&format!(
            "Promise.race([
                __TAURI_INTERNALS__.invoke({}, {arguments}).then(() => 'answered', () => 'refused'),
                new Promise((later) => setTimeout(later, 400, 'dropped')),
            ])",
            quoted(command)
        ))
    };
    assert_eq!(outcome("get_newsroom", "{ args: {} }"), "answered");
    for command in ["plugin:app|version", "plugin:window|close", "plugin:event|listen", "plugin:fs|read_text_file", "drop_newsroom"] {
        assert_ne!(outcome(command, "{}"), "answered", "{command}");
    }
    // Past the isolation, straight at the protocol: without its key nothing is answered either.
    for command in ["get_newsroom", "plugin%3Aapp%7Cversion"] {
        let straight = window.ask(&format!(
            "fetch('ipc://localhost/{command}', {{ method: 'POST', body: '{{\"args\":{{}}}}', headers: {{ 'Content-Type': 'application/json', 'Tauri-Callback': '1', 'Tauri-Error': '2' }} }})
                .then((answer) => answer.headers.get('Tauri-Response') ?? String(answer.status), () => 'refused')"
        ));
        assert_ne!(straight, "ok", "{command}");
        assert_ne!(straight, "200", "{command}");
    }
    window.close();
}
