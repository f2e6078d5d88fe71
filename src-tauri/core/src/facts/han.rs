//! Numbers in Chinese characters: `三`, `三百万`, `百分之四十`, `二〇二六年`, and the units behind digits.

use super::{Amount, Found, Here, Value, Weight, digits};

/// The longest number in characters.
const LONGEST: usize = 16;

pub(super) fn read(here: &Here<'_>) -> Option<Found> {
    if !here.is("zh") {
        return None;
    }
    if let Some(rest) = here.rest.strip_prefix("百分之") {
        let lead = "百分之".len();
        let (amount, length) = if digits(rest).is_empty() {
            characters(rest)
        } else {
            let whole = digits(rest);
            let tail = rest.get(whole.len()..)?;
            let fraction = tail.strip_prefix('.').map(digits).filter(|digits| !digits.is_empty());
            let length = whole.len() + fraction.map_or(0, |digits| digits.len() + 1);
            Some((Amount::written(whole, fraction.unwrap_or(""))?, length))
        }?;
        return Some(Found::firm(Value::Percent(amount), lead + length));
    }
    let run = run(here.rest);
    if run.is_empty() || here.before.ends_with(is_numeral) {
        return None;
    }
    let tail = here.rest.get(run.len()..)?;
    if run.chars().all(|c| value(c).is_some()) && run.chars().count() == 4 && tail.starts_with('年') {
        return Some(Found::firm(Value::Number(positional(run)?), run.len() + "年".len()));
    }
    let amount = count(run)?;
    // 三百万 is as plain as 300万; 千万 ("by all means") and 百万 are not.
    let is_plain = run.contains(['万', '亿']) && run.starts_with(|c| value(c).is_some() || c == '十') && run.chars().count() > 1;
    let weight = if is_plain { Weight::Firm } else { Weight::Loose };
    Some(Found { readings: vec![Value::Number(amount)], weight, length: run.len() })
}

/// A number in digits with the units behind it: `1.5亿`, `3万5千`, `10多万`.
pub(super) fn scale(here: &Here<'_>, amount: Amount, tail: &str) -> Option<(Amount, usize)> {
    if !here.is("zh") {
        return None;
    }
    let (mut power, mut length) = units(tail)?;
    let mut sum = amount.shifted(power);
    loop {
        let rest = tail.get(length..)?;
        let more = digits(rest);
        let Some((smaller, taken)) = rest.get(more.len()..).filter(|_| !more.is_empty()).and_then(units) else { break };
        if smaller >= power {
            break;
        }
        sum = sum.plus(Amount::written(more, "")?.shifted(smaller))?;
        length += more.len() + taken;
        power = smaller;
    }
    Some((sum, length))
}

/// The power of ten of the units that a text starts with. `多` and `余` ("more than") may stand
/// before them.
fn units(text: &str) -> Option<(i32, usize)> {
    let lead = text.chars().next().filter(|c| matches!(c, '多' | '余')).map_or(0, char::len_utf8);
    let (mut power, mut length) = (0, lead);
    for c in text.get(lead..)?.chars() {
        power += match c {
            '十' => 1,
            '百' => 2,
            '千' => 3,
            '万' => 4,
            '亿' => 8,
            _ => break,
        };
        length += c.len_utf8();
    }
    (power > 0).then_some((power, length))
}

fn is_numeral(c: char) -> bool {
    value(c).is_some() || matches!(c, '十' | '百' | '千' | '万' | '亿')
}

fn value(c: char) -> Option<u32> {
    Some(match c {
        '零' | '〇' | '○' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// The numerals that a text starts with.
fn run(text: &str) -> &str {
    let end: usize = text.chars().take(LONGEST).take_while(|c| is_numeral(*c)).map(char::len_utf8).sum();
    text.get(..end).unwrap_or("")
}

/// A number in characters at the start of a text.
fn characters(text: &str) -> Option<(Amount, usize)> {
    let run = run(text);
    Some((count(run)?, run.len()))
}

fn positional(run: &str) -> Option<Amount> {
    let digits: String = run.chars().filter_map(|c| char::from_digit(value(c)?, 10)).collect();
    Amount::written(&digits, "")
}

/// The value of numerals: 三百五十万 is (3 × 100 + 5 × 10) × 10 000.
fn count(run: &str) -> Option<Amount> {
    let (mut sum, mut section, mut digit): (u128, u128, Option<u128>) = (0, 0, None);
    for c in run.chars() {
        if let Some(value) = value(c) {
            digit = Some(digit.filter(|digit| *digit > 0).unwrap_or(0) * 10 + u128::from(value));
            continue;
        }
        let unit: u128 = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            _ => 100_000_000,
        };
        if unit < 10_000 {
            section += digit.take().unwrap_or(1) * unit;
        } else {
            let before = section + digit.take().unwrap_or(0);
            // 万亿 multiplies what stands before it.
            if before == 0 && sum > 0 {
                sum = sum.checked_mul(unit)?;
            } else {
                sum = sum.checked_add(before.max(1).checked_mul(unit)?)?;
            }
            section = 0;
        }
    }
    let all = sum.checked_add(section + digit.unwrap_or(0))?;
    Amount::written(&all.to_string(), "")
}
