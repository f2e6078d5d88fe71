//! Where the article stands in the lines of a page.

use crate::{
    dates,
    labels::{Known, fold},
};

use super::{Unreadable, furniture};

/// The lines of a page that are its breadcrumb and its title, and the section they name.
pub(super) struct Article {
    pub(super) breadcrumb: Option<usize>,
    pub(super) title: usize,
    pub(super) section: Vec<String>,
}

impl Article {
    /// Finds them.
    pub(super) fn find(lines: &[&str], known: &Known<'_>) -> Result<Article, Unreadable> {
        let first_label = lines.iter().position(|line| known.opening(line).is_some());
        let before = first_label.unwrap_or(lines.len());
        let crumbs: Vec<(usize, Vec<String>)> =
            lines.iter().take(before).enumerate().filter_map(|(at, line)| Some((at, breadcrumb(line)?))).collect();
        let with_text = || crumbs.iter().filter(|(at, _)| has_text_after(lines, *at, known));
        let chosen = with_text().rfind(|(_, parts)| starts_at_home(parts)).or_else(|| with_text().next_back());
        let Some((at, parts)) = chosen else {
            let title = title_without_breadcrumb(lines, first_label, known).ok_or(Unreadable::NoArticle)?;
            return Ok(Article { breadcrumb: None, title, section: Vec::new() });
        };
        let mut section = parts.clone();
        if starts_at_home(&section) {
            section.remove(0);
        }
        let is_date = |line: &str| dates::read_line(line, known.lang).is_some();
        let is_head = |line: &str| !line.is_empty() && !furniture::is_furniture(line) && !is_date(line) && !furniture::is_byline(line);
        let filled = |from: usize| lines.iter().enumerate().skip(from).find(|(_, line)| is_head(line)).map(|(at, _)| at);
        let mut title = filled(at + 1).ok_or(Unreadable::NoArticle)?;
        let line = |at: usize| lines.get(at).copied().unwrap_or("");
        if section.last().is_some_and(|last| is_same_title(last, line(title))) {
            // Either the title closes the breadcrumb, or the section's name heads the page and
            // a longer title comes next, with a date or a label under it.
            let next = filled(title + 1).filter(|next| is_title(line(*next), known) && is_long(line(*next)));
            match next {
                Some(next) if line(next) != line(title) && is_heading_above(lines, next, known) => title = next,
                _ => {
                    section.pop();
                }
            }
        }
        Ok(Article { breadcrumb: Some(*at), title, section })
    }
}

fn starts_at_home(parts: &[String]) -> bool {
    parts.first().is_some_and(|first| furniture::is_home(first))
}

/// Whether a breadcrumb's part is the title, or the start of it that a site cut off.
fn is_same_title(part: &str, title: &str) -> bool {
    let start = part.trim_end_matches(['…', '.']);
    let is_cut = start.len() < part.len() && start.chars().count() >= 8;
    fold(part) == fold(title) || (is_cut && fold(title).starts_with(&fold(start)))
}

/// Whether a line is longer than a menu entry: five words, or ten ideographs.
fn is_long(line: &str) -> bool {
    let wide = line.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9FFF}')).count();
    line.split_whitespace().count() >= 5 || wide >= 10
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
    let is_between = |line: &str| line.is_empty() || furniture::is_furniture(line) || furniture::is_byline(line);
    let next = lines.iter().skip(at + 1).find(|line| !is_between(line));
    next.is_some_and(|line| dates::read_line(line, known.lang).is_some() || known.opening(line).is_some())
}

fn has_text_after(lines: &[&str], at: usize, known: &Known<'_>) -> bool {
    let is_text =
        |line: &&str| !furniture::is_short(line) || line.ends_with(['.', '。', '！', '!', '؟', '?']) || known.opening(line).is_some();
    lines.iter().skip(at + 1).any(is_text)
}

/// The parts of a line such as `Home > Newsroom > Spokesperson`.
fn breadcrumb(line: &str) -> Option<Vec<String>> {
    for separator in [">", "›", "»", "＞", "→", " / "] {
        if !line.contains(separator) {
            continue;
        }
        let mut parts: Vec<String> = line.split(separator).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
        let plain = |part: &String| part.chars().count() <= 120 && !part.contains(['“', '”', '«', ';']) && !part.ends_with('。');
        if parts.len() < 2 || !parts.iter().all(plain) {
            continue;
        }
        // "You are here: Home > …"
        if let Some(first) = parts.first_mut()
            && let Some((_, home)) = first.rsplit_once([':', '：'])
        {
            *first = home.trim().to_owned();
        }
        // A slash also stands between languages and in titles, so it needs the home page.
        if separator != " / " || starts_at_home(&parts) {
            return Some(parts);
        }
    }
    None
}

/// The headline of a page without breadcrumb: the line above the date line, or the line under
/// it where only a menu entry stands above; else the first line that is longer than a menu
/// entry.
fn title_without_breadcrumb(lines: &[&str], first_label: Option<usize>, known: &Known<'_>) -> Option<usize> {
    let limit = first_label.unwrap_or(lines.len());
    let is_head = |line: &str| !line.is_empty() && !furniture::is_furniture(line) && !furniture::is_byline(line);
    let above = |at: usize| lines.iter().take(at).rposition(|line| is_head(line));
    let below = |at: usize| lines.iter().enumerate().skip(at + 1).find(|(_, line)| is_head(line)).map(|(at, _)| at);
    let line = |at: usize| lines.get(at).copied().unwrap_or("");
    let dated = lines.iter().take(limit).position(|line| dates::read_line(line, known.lang).is_some());
    if let Some(date) = dated {
        let (above, below) = (above(date), below(date));
        let is_menu = above.is_none_or(|at| !is_long(line(at)));
        return match below {
            Some(below) if is_menu && below < limit && is_title(line(below), known) && is_long(line(below)) => Some(below),
            _ => above.or(below),
        };
    }
    let title = lines.iter().take(limit).position(|line| is_long(line)).or_else(|| first_label.and_then(above))?;
    let has_sentences = lines.iter().skip(title + 1).any(|line| !furniture::is_short(line) || known.opening(line).is_some());
    has_sentences.then_some(title)
}
