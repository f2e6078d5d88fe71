//! Small slips that a dictionary does not see. Each has one remedy, so each mark brings its fix.

use lectern_core::lang::Lang;

use crate::{
    Kind, Mark,
    prose::{HIDDEN, head},
    words::{Compound, is_arabic, is_emphasis, is_han},
};

/// Before a colon and inside guillemets.
const WIDE: char = '\u{A0}';
/// Before the other high signs: narrower, and as firm.
const NARROW: char = '\u{202F}';

/// The longest words in parentheses, in bytes; what is longer was perhaps never closed.
const ASIDE: usize = 600;

/// Doubled on purpose in good English and French.
const TWICE: [&str; 8] = ["had", "that", "nous", "vous", "faire", "is", "no", "très"];
/// Arabic particles; other words are doubled for stress.
const PARTICLES: [&str; 10] = ["في", "من", "على", "إلى", "عن", "أن", "إن", "التي", "الذي", "مع"];

/// The marks of the language's own rules.
pub(crate) fn marks(lang: &Lang, prose: &str, compounds: &[Compound]) -> Vec<Mark> {
    match lang.primary() {
        "en" => doubled(prose, compounds, |word| !TWICE.contains(&word)),
        "fr" => {
            [doubled(prose, compounds, |word| !TWICE.contains(&word)), spaces(prose, lang.as_str().eq_ignore_ascii_case("fr-CA"))].concat()
        }
        "ar" => [doubled(prose, compounds, |word| PARTICLES.contains(&word)), arabic(prose)].concat(),
        "zh" => chinese(prose),
        _ => Vec::new(),
    }
}

/// The same word twice with nothing but space between. Two capitals are a name, such as
/// Baden Baden.
fn doubled(prose: &str, compounds: &[Compound], counts: impl Fn(&str) -> bool) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (first, second) in compounds.iter().zip(compounds.iter().skip(1)) {
        let (first, second) = (first.range(), second.range());
        let text = |range: &std::ops::Range<usize>| prose.get(range.clone()).unwrap_or("");
        let between = text(&(first.end..second.start));
        let parted = between.is_empty() || !between.chars().all(char::is_whitespace) || between.matches('\n').count() > 1;
        let (one, two) = (text(&first), text(&second));
        let name = [one, two].iter().all(|word| word.starts_with(char::is_uppercase));
        if parted || name || one.chars().any(char::is_numeric) || one.to_lowercase() != two.to_lowercase() || !counts(&one.to_lowercase()) {
            continue;
        }
        marks.push(Mark { kind: Kind::DoubledWord, range: first.end..second.end, fix: Some(String::new()) });
    }
    marks
}

/// French sets a no-break space before ; : ! ? » and after «. In Canada only the colon and the
/// guillemets have one.
fn spaces(prose: &str, canadian: bool) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut mark = |range, fix: String| marks.push(Mark { kind: Kind::NoBreakSpace, range, fix: Some(fix) });
    for (at, sign) in prose.char_indices() {
        let before = prose.get(..at).unwrap_or("");
        let after = prose.get(at + sign.len_utf8()..).unwrap_or("");
        if sign == '«' {
            let next = after.chars().next();
            let end = at + sign.len_utf8();
            match next {
                Some(' ') => mark(end - 2..end + 1, format!("«{WIDE}")),
                Some(c) if c.is_alphanumeric() || is_emphasis(c) => mark(at..end, format!("«{WIDE}")),
                _ => {}
            }
            continue;
        }
        let space = match sign {
            ':' | '»' => WIDE,
            ';' | '!' | '?' if !canadian => NARROW,
            _ => continue,
        };
        // `![` opens an image, and two figures around a colon are a time.
        let image = sign == '!' && after.starts_with('[');
        let time = sign == ':' && before.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(|c: char| c.is_ascii_digit());
        let smiley = matches!(sign, ':' | ';') && after.starts_with([')', '(', '-', ':']);
        if image || time || smiley {
            continue;
        }
        let end = at + sign.len_utf8();
        if let Some(words) = before.strip_suffix(' ') {
            if ends_in_words(words) {
                mark(at - 1..end, format!("{space}{sign}"));
            }
        } else if ends_in_words(before) {
            mark(at..end, format!("{space}{sign}"));
        }
    }
    marks
}

/// Whether a sign after this would belong to words, and not to a sign before it.
fn ends_in_words(before: &str) -> bool {
    before
        .trim_end_matches(is_emphasis)
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | ']' | '"' | '”' | '’' | '%' | '€' | '°'))
}

/// Signs of Latin text between Chinese characters. Parentheses go in pairs.
fn chinese(prose: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut mark =
        |at: usize, fix: char| marks.push(Mark { kind: Kind::ChinesePunctuation, range: at..at + 1, fix: Some(fix.to_string()) });
    for (at, sign) in prose.char_indices() {
        if !sign.is_ascii_punctuation() || is_emphasis(sign) {
            continue;
        }
        let before = prose.get(..at).unwrap_or("").trim_end_matches(is_emphasis);
        let after = prose.get(at + 1..).unwrap_or_default();
        if sign == '(' {
            let near = head(after, ASIDE);
            let inside = near.split([')', '\n']).next().unwrap_or("");
            let closes = after.get(inside.len()..).is_some_and(|rest| rest.starts_with(')'));
            if closes && inside.chars().any(is_han) && !inside.contains([HIDDEN, '(']) && !before.ends_with(']') {
                mark(at, '（');
                mark(at + 1 + inside.len(), '）');
            }
            continue;
        }
        let fix = match sign {
            ',' => '，',
            '.' => '。',
            ';' => '；',
            ':' => '：',
            '?' => '？',
            '!' => '！',
            _ => continue,
        };
        let next = after.trim_start_matches(is_emphasis).trim_start_matches(' ').chars().next();
        let goes_on = next.is_none_or(|c| is_han(c) || matches!(c, '\n' | '”' | '“' | '』' | '」' | '）' | '《' | HIDDEN));
        if before.ends_with(is_han) && goes_on {
            mark(at, fix);
        }
    }
    marks
}

/// The comma, semicolon and question mark of Latin text after an Arabic word.
fn arabic(prose: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (at, sign) in prose.char_indices() {
        let fix = match sign {
            ',' => '،',
            ';' => '؛',
            '?' => '؟',
            _ => continue,
        };
        let before = prose.get(..at).unwrap_or("").trim_end_matches(is_emphasis).trim_end_matches(' ');
        if before.ends_with(is_arabic) {
            marks.push(Mark { kind: Kind::ArabicPunctuation, range: at..at + 1, fix: Some(fix.to_string()) });
        }
    }
    marks
}
