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
    turns::read_plain,
};

use super::{Context, Draft, Unreadable, furniture, kind_of, language};

/// Reads a page's text.
pub(super) fn read(text: &str, context: &mut Context<'_>) -> Result<(Draft, Vec<Finding>), Unreadable> {
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let lang = language::detect(text);
    let known = Known { lang: &lang, labels: context.labels };
    let place = Article::find(&lines, &known)?;
    let article = lines.get(place.title..).unwrap_or(&[]).join("\n");
    let lang = language::detect(&article);
    let known = Known { lang: &lang, labels: context.labels };

    let mut findings = Vec::new();
    let mut left_out: Vec<&str> = Vec::new();
    let (mut date, mut issued_at) = (None, None);
    let mut body = place.title + 1;
    // The lines under the title: dates and share links, in any order.
    for (at, line) in lines.iter().enumerate().skip(body) {
        if line.is_empty() {
            continue;
        }
        if date.is_none()
            && let Some(read) = dates::read_line(line, &lang)
        {
            if read.date.is_none() {
                let message = format!("the date “{line}” can be read in two ways; set it in the details");
                findings.push(Finding::new("date-ambiguous", Severity::Warn, message).at_line(at + 1));
            }
            date = read.date;
            issued_at = read.place;
        } else if known.opening(line).is_none() && furniture::is_furniture(line) {
            left_out.push(line);
        } else {
            break;
        }
        body = at + 1;
    }

    let last_label = lines.iter().enumerate().skip(body).rev().find(|(_, line)| known.opening(line).is_some()).map(|(at, _)| at);
    let tail = furniture::tail_start(&lines, last_label.map_or(body + 1, |at| at + 1), |line| known.opening(line).is_some());
    left_out.extend(lines.get(tail..).unwrap_or(&[]).iter().filter(|line| !line.is_empty()));
    let plain = read_plain(lines.get(body..tail).unwrap_or(&[]), &known, context.new_id);

    let menus: Vec<&str> =
        lines.get(..place.breadcrumb.unwrap_or(place.title)).unwrap_or(&[]).iter().filter(|line| !line.is_empty()).copied().collect();
    report_left_out("the site's menus before the article", &menus, &mut findings);
    report_left_out("links and notices of the site after the title and the text", &left_out, &mut findings);
    if place.breadcrumb.is_none() {
        let message = "no breadcrumb was found; choose a section in the details".to_owned();
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

/// Where the article stands in the lines of a page.
struct Article {
    breadcrumb: Option<usize>,
    title: usize,
    section: Vec<String>,
}

impl Article {
    fn find(lines: &[&str], known: &Known<'_>) -> Result<Article, Unreadable> {
        let first_label = lines.iter().position(|line| known.opening(line).is_some());
        let before = first_label.unwrap_or(lines.len());
        let crumbs: Vec<(usize, Vec<String>)> =
            lines.iter().take(before).enumerate().filter_map(|(at, line)| Some((at, breadcrumb(line)?))).collect();
        let starts_at_home = |parts: &[String]| parts.first().is_some_and(|first| furniture::is_home(first));
        let chosen = crumbs
            .iter()
            .rfind(|(at, parts)| starts_at_home(parts) && has_text_after(lines, *at))
            .or_else(|| crumbs.iter().rfind(|(at, _)| has_text_after(lines, *at)));
        let Some((at, parts)) = chosen else {
            let title = title_without_breadcrumb(lines, first_label, known).ok_or(Unreadable::NoArticle)?;
            return Ok(Article { breadcrumb: None, title, section: Vec::new() });
        };
        let mut section = parts.clone();
        if starts_at_home(&section) {
            section.remove(0);
        }
        let filled = |from: usize| {
            lines.iter().enumerate().skip(from).find(|(_, line)| !line.is_empty() && !furniture::is_furniture(line)).map(|(at, _)| at)
        };
        let mut title = filled(at + 1).ok_or(Unreadable::NoArticle)?;
        let line = |at: usize| lines.get(at).copied().unwrap_or("");
        if section.last().is_some_and(|last| fold(last) == fold(line(title))) {
            // Either the title closes the breadcrumb, or the section's name heads the page and
            // the title comes next.
            let next = filled(title + 1).filter(|next| is_title(line(*next), known));
            match next {
                Some(next) if known.opening(line(next)).is_none() && is_heading_above(lines, next, known) => title = next,
                _ => {
                    section.pop();
                }
            }
        }
        Ok(Article { breadcrumb: Some(*at), title, section })
    }
}

/// Whether a line could be a headline: no date, no label, no full sentence.
fn is_title(line: &str, known: &Known<'_>) -> bool {
    line.chars().count() <= 200
        && dates::read_line(line, known.lang).is_none()
        && known.opening(line).is_none()
        && !line.ends_with(['.', '。', '؟', '?', ':', '：'])
}

/// Whether a date line or a label follows a line, as they follow a headline.
fn is_heading_above(lines: &[&str], at: usize, known: &Known<'_>) -> bool {
    let next = lines.iter().skip(at + 1).find(|line| !line.is_empty() && !furniture::is_furniture(line));
    next.is_some_and(|line| dates::read_line(line, known.lang).is_some() || known.opening(line).is_some())
}

fn has_text_after(lines: &[&str], at: usize) -> bool {
    lines.iter().skip(at + 1).any(|line| !furniture::is_short(line) || line.ends_with(['.', '。', '！', '!', '؟', '?']))
}

/// The parts of a line such as `Home > Newsroom > Spokesperson`.
fn breadcrumb(line: &str) -> Option<Vec<String>> {
    for separator in ['>', '›', '»', '＞', '→'] {
        if !line.contains(separator) {
            continue;
        }
        let parts: Vec<String> = line.split(separator).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
        let plain = |part: &String| part.chars().count() <= 120 && !part.contains(['“', '”', '«', ';']) && !part.ends_with(['.', '。']);
        if parts.len() >= 2 && parts.iter().all(plain) {
            let mut parts = parts;
            // "You are here: Home > …"
            if let Some(first) = parts.first_mut()
                && let Some((_, home)) = first.rsplit_once([':', '：'])
            {
                *first = home.trim().to_owned();
            }
            return Some(parts);
        }
    }
    None
}

/// The headline of a page without breadcrumb: the line above the date line; else the first
/// line that is longer than a menu entry.
fn title_without_breadcrumb(lines: &[&str], first_label: Option<usize>, known: &Known<'_>) -> Option<usize> {
    let limit = first_label.unwrap_or(lines.len());
    let filled_before = |at: usize| lines.iter().take(at).rposition(|line| !line.is_empty());
    let dated = lines.iter().take(limit).position(|line| dates::read_line(line, known.lang).is_some());
    if let Some(title) = dated.and_then(filled_before) {
        return Some(title);
    }
    let long = |line: &&str| {
        let wide = line.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9FFF}')).count();
        line.split_whitespace().count() >= 5 || wide >= 10
    };
    let title = lines.iter().take(limit).position(long).or_else(|| first_label.and_then(filled_before))?;
    let has_sentences = lines.iter().skip(title + 1).any(|line| !furniture::is_short(line) || known.opening(line).is_some());
    has_sentences.then_some(title)
}
