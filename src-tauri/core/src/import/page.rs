//! The plain text of a press-site page, saved from the browser.
//!
//! Such a text holds, in this order: the site's menus; a breadcrumb; the title; a date line,
//! often; the article with its labels; share and print links, related pages, a rights line.
//! Only the title and the article become a draft. What was left out is said in findings, so
//! that nobody has to trust the guess.

use crate::{
    dates,
    finding::{Finding, Severity},
    labels::{Known, fold},
    statement::{Role, Turn},
    turns::{escape, read_plain},
};

use super::{Context, Draft, Unreadable, article::Article, furniture, kind_of, language};

/// Reads a page's text.
pub(super) fn read(text: &str, context: &mut Context<'_>) -> Result<(Draft, Vec<Finding>), Unreadable> {
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let lang = language::detect(text, context.default_lang);
    let known = Known { lang: &lang, labels: context.labels };
    let place = Article::find(&lines, &known)?;
    let article = lines.get(place.title..).unwrap_or(&[]).join("\n");
    let lang = language::detect(&article, &lang);
    let known = Known { lang: &lang, labels: context.labels };

    let mut findings = Vec::new();
    let mut left_out: Vec<&str> = Vec::new();
    let (mut date, mut issued_at, mut unsure) = (None, None, None);
    let mut body = place.title + 1;
    // The lines round the title: dates, bylines and share links, in any order.
    let head = place.breadcrumb.map_or(body, |breadcrumb| breadcrumb + 1);
    for (at, line) in lines.iter().enumerate().skip(head) {
        if line.is_empty() || at == place.title {
            continue;
        }
        if date.is_none()
            && unsure.is_none()
            && let Some(read) = dates::read_line(line, &lang)
        {
            if read.date.is_none() {
                let message = format!("the date “{line}” can be read in two ways; it stands at the top of the text until someone sets it");
                findings.push(Finding::new("date-ambiguous", Severity::Warn, message).at_line(at + 1));
                unsure = Some(line);
            }
            date = read.date;
            issued_at = read.place;
        } else if known.opening(line).is_none() && (furniture::is_furniture(line) || furniture::is_byline(line)) {
            left_out.push(line);
        } else {
            break;
        }
        body = body.max(at + 1);
    }

    let last_label = lines.iter().enumerate().skip(body).rev().find(|(_, line)| known.opening(line).is_some()).map(|(at, _)| at);
    let tail = furniture::tail_start(&lines, last_label.map_or(body + 1, |at| at + 1), |line| known.opening(line).is_some());
    left_out.extend(lines.get(tail..).unwrap_or(&[]).iter().filter(|line| !line.is_empty()));
    let mut plain = read_plain(lines.get(body..tail).unwrap_or(&[]), &known, context.new_id);

    let menus: Vec<&str> =
        lines.get(..place.breadcrumb.unwrap_or(place.title)).unwrap_or(&[]).iter().filter(|line| !line.is_empty()).copied().collect();
    report_left_out("the site's menus before the article", &menus, &mut findings);
    report_left_out("links and notices of the site after the title and the text", &left_out, &mut findings);
    if let Some(line) = unsure {
        // A placeholder stops the publication of a date that nobody chose.
        let markdown = format!("[TBC] {}", escape::plain_text(line, false));
        let turn = Turn { id: (context.new_id)(), role: Role::Text, speaker: None, outlet: None, markdown, origin: None };
        plain.turns.insert(0, turn);
    } else if date.is_none() {
        let message = "no date was found; the page will show the day of its publication".to_owned();
        findings.push(Finding::new("no-date", Severity::Note, message));
    }
    if place.breadcrumb.is_none() {
        let message = "no breadcrumb was found; choose a section".to_owned();
        findings.push(Finding::new("no-breadcrumb", Severity::Note, message));
    }
    let mut named: Vec<String> = Vec::new();
    for label in plain.unknown {
        let folded = fold(&label.words);
        if !named.contains(&folded) {
            named.push(folded);
            let message = format!(
                "“{}:” may be a speaker; it was kept as text. If it is one, import again with --label '{}=question' or '=answer'",
                label.words, label.words
            );
            findings.push(Finding::new("unknown-label", Severity::Note, message).at_line(body + label.line));
        }
    }

    let draft = Draft {
        id: None,
        title: lines.get(place.title).copied().unwrap_or("").to_owned(),
        slug: None,
        summary: String::new(),
        date,
        place: issued_at,
        section: place.section,
        section_path: None,
        kind: kind_of(&plain.turns),
        turns: plain.turns,
        lang,
    };
    Ok((draft, findings))
}

fn report_left_out(what: &str, lines: &[&str], findings: &mut Vec<Finding>) {
    if lines.is_empty() {
        return;
    }
    let shown: Vec<String> = lines.iter().take(40).map(|line| format!("“{line}”")).collect();
    let more = lines.len().saturating_sub(shown.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let count = if lines.len() == 1 { "1 line".to_owned() } else { format!("{} lines", lines.len()) };
    findings.push(Finding::new("furniture", Severity::Note, format!("left out {what} ({count}): {}{more}", shown.join(", "))));
}
