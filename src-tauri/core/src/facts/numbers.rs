//! Numbers in digits, with what stands behind them: `12 000`, `1,5 million`, `3 %`, `1.5亿`.

use super::{Amount, Found, Here, Value, Weight, digits, han, space, spelled, whole_word};

pub(super) fn read(here: &Here<'_>) -> Option<Found> {
    if !here.starts_number() {
        return None;
    }
    let (amount, mut at) = number(here)?;
    let (amount, scaled) = scale(here, amount, at);
    at = scaled;
    let tail = here.rest.get(at..)?;
    if let Some(length) = percent(tail) {
        return Some(Found::firm(Value::Percent(amount), at + length));
    }
    let value = Value::Number(amount);
    Some(Found { readings: vec![value], weight: weight(here, tail), length: at })
}

/// The number that stands here in digits, by the separators of its language. A French comma is
/// a decimal sign; elsewhere three digits after a comma are thousands.
fn number(here: &Here<'_>) -> Option<(Amount, usize)> {
    let rest = here.rest;
    let first = digits(rest);
    let (mut whole, mut at, mut grouped_by) = (first.to_owned(), first.len(), None);
    let mut fraction = "";
    while let Some(separator) = rest.get(at..).and_then(|tail| tail.chars().next()) {
        let group = digits(rest.get(at + separator.len_utf8()..)?);
        let is_group = group.len() == 3 && first.len() <= 3 && !first.starts_with('0') && grouped_by.is_none_or(|by| by == separator);
        let thousands = match separator {
            ' ' | '\u{A0}' | '٬' | '\'' => is_group,
            ',' => is_group && !here.is("fr"),
            '.' => is_group && here.is("fr"),
            _ => false,
        };
        let next = at + separator.len_utf8() + group.len();
        if thousands {
            whole.push_str(group);
            grouped_by = Some(separator);
            at = next;
            // No number is that long: these are columns of a table.
            if whole.len() > 30 {
                return None;
            }
            continue;
        }
        let decimal = match separator {
            '٫' | '.' => true,
            ',' => here.is("fr") || (here.is("ar") && group.len() <= 2),
            _ => false,
        };
        // "1.2.3" is a version or a paragraph and has no decimals.
        let goes_on = rest.get(next..).is_some_and(|tail| {
            tail.starts_with(separator) && tail.get(separator.len_utf8()..).is_some_and(|more| !digits(more).is_empty())
        });
        if decimal && !group.is_empty() && !goes_on {
            fraction = group;
            at = next;
        }
        break;
    }
    Some((Amount::written(&whole, fraction)?, at))
}

/// The number with the word for thousands or millions behind it.
fn scale(here: &Here<'_>, amount: Amount, at: usize) -> (Amount, usize) {
    let tail = here.rest.get(at..).unwrap_or("");
    if let Some((amount, length)) = han::scale(here, amount, tail) {
        return (amount, at + length);
    }
    let gap = space(tail);
    let word = tail.get(gap..).unwrap_or("");
    let currency = here.before.trim_end_matches(' ').ends_with(['€', '$', '£', '¥']);
    if gap == 0 && currency {
        for (sign, power) in [("k", 3), ("m", 6), ("b", 9)] {
            if let Some(length) = whole_word(word, &[sign]) {
                return (amount.shifted(power), at + length);
            }
        }
    }
    match spelled::scale(word, here.lang) {
        Some((power, length)) => {
            let end = at + gap + length;
            let half = spelled::and_a_half(here.rest.get(end..).unwrap_or(""));
            match half.and_then(|length| Some((amount.shifted(power).plus(Amount::of(5).shifted(power - 1))?, end + length))) {
                Some(with_half) => with_half,
                None => (amount.shifted(power), end),
            }
        }
        None => (amount, at),
    }
}

/// The length of a percent sign or of the words for it.
pub(super) fn percent(text: &str) -> Option<usize> {
    let gap = space(text);
    let word = text.get(gap..)?;
    if word.starts_with('%') {
        return Some(gap + 1);
    }
    let words = ["percent", "per cent", "pour cent", "في المئة", "في المائة", "بالمئة", "بالمائة", "في الماية"];
    whole_word(word, &words).map(|length| gap + length)
}

/// A number that is part of a name, an ordinal or a list is worded freely in other languages.
fn weight(here: &Here<'_>, tail: &str) -> Weight {
    let before = here.before;
    let named = before.ends_with(|c: char| c.is_ascii_alphabetic())
        || before.strip_suffix('-').is_some_and(|name| name.ends_with(char::is_alphabetic))
        || tail.starts_with(|c: char| c.is_ascii_uppercase());
    let ordinal = whole_word(tail, &["st", "nd", "rd", "th", "er", "re", "e", "ème", "ième", "s"]).is_some();
    let han_ordinal = before.ends_with('第') || ["世纪", "年代", "日", "号"].iter().any(|word| tail.starts_with(word));
    let lead = before.trim_end().to_lowercase();
    let after = |words: &[&str]| words.iter().any(|word| lead.ends_with(word));
    let decade = after(&["années", "القرن", "عقد"]);
    let line = before.rsplit('\n').next().unwrap_or("");
    let list = line.trim().is_empty() && tail.starts_with(". ");
    let footnote = before.ends_with('[') && tail.starts_with(']');
    let fraction = |text: &str, c: char| text.starts_with(c) && text.get(1..).is_some_and(|text| !digits(text).is_empty());
    let part = fraction(tail, '/') || before.strip_suffix('/').is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()));
    if named || ordinal || han_ordinal || decade || list || footnote || part { Weight::Loose } else { Weight::Firm }
}
