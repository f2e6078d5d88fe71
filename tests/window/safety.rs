//! Nothing that is written or pasted runs, asks the network, or reaches past the commands.
//!
//! That no window breaks the content security policy or leaves an error on the console is asked
//! of each of them when it goes; here is the proof that it would be heard.

use std::{
    net::TcpListener,
    thread::sleep,
    time::{Duration, Instant},
};

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
    let refused = window.complaints();
    for file in ["preview.png", "page.png"] {
        assert!(refused.iter().any(|one| one.contains("Refused to load") && one.contains(file)), "{file} in {refused:?}");
    }
    assert!(refused.iter().all(|one| one.contains("img-src")), "{refused:?}");
}

#[test]
fn whatever_goes_wrong_on_a_page_is_heard() {
    let room = Room::new();
    let window = Window::open(&room);
    assert_eq!(window.complaints(), Vec::<String>::new());
    for (wrong, heard) in [
        ("console.error('said aloud')", "ERROR said aloud"),
        ("console.warn('said in passing')", "said in passing"),
        ("Promise.reject(new Error('caught by nobody'))", "Unhandled Promise Rejection: Error: caught by nobody"),
        ("setTimeout(() => { throw new Error('thrown to nobody'); })", "Error: thrown to nobody"),
        ("document.head.append(Object.assign(document.createElement('style'), { textContent: '*{}' }))", "Refused to apply a stylesheet"),
    ] {
        window.ask(&format!("void {wrong}"));
        let until = Instant::now() + Duration::from_secs(5);
        let mut said = window.complaints();
        while said.is_empty() && Instant::now() < until {
            sleep(Duration::from_millis(25));
            said = window.complaints();
        }
        assert!(said.len() == 1 && said[0].contains(heard), "{wrong}: {said:?}");
    }
    window.close();
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
    // The isolation speaks of each command that it does not know, and of nothing else.
    let refused = window.complaints();
    assert!(refused.iter().all(|one| one.contains("There is no command")), "{refused:?}");
    window.close();
}
