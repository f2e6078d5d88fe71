//! Days, months and hours, as far as four languages write them in figures.

use crate::dates;

use super::{Amount, Found, Here, Value, Weight, digits, space, whole_word};

pub(super) fn read(here: &Here<'_>) -> Option<Found> {
    if here.starts_number() {
        return full_date(here)
            .or_else(|| han_month(here))
            .or_else(|| day_of_range(here))
            .or_else(|| day_and_month(here))
            .or_else(|| time(here));
    }
    if here.starts_word() {
        return full_date(here).or_else(|| named_month(here)).or_else(|| hour_in_words(here));
    }
    han_hour_in_words(here)
}

fn full_date(here: &Here<'_>) -> Option<Found> {
    if !here.starts_number() && !is_month_name(here, here.rest) {
        return None;
    }
    // A date is not the tail of a longer number: "1.2.3.2026".
    let inside = here.before.ends_with(['.', '/']) && here.before.trim_end_matches(['.', '/']).ends_with(|c: char| c.is_ascii_digit());
    if inside {
        return None;
    }
    let (date, length) = dates::at_start(here.rest, here.lang)?;
    let readings = match date {
        Ok(date) => vec![Value::Date(date)],
        Err(dates::Ambiguous(one, other)) => vec![Value::Date(one), Value::Date(other)],
    };
    Some(Found { readings, weight: Weight::Firm, length })
}

/// `2026年3月`, `3月3日`, `3月`, `3日`.
fn han_month(here: &Here<'_>) -> Option<Found> {
    let (first, at) = number(here.rest)?;
    let tail = here.rest.get(at..)?;
    if let Some(rest) = tail.strip_prefix('年') {
        let (month, length) = number(rest).filter(|(month, _)| (1..=12).contains(month))?;
        rest.get(length..)?.strip_prefix('月')?;
        return Some(Found::firm(Value::Month { year: first, month }, at + "年".len() + length + "月".len()));
    }
    if tail.starts_with(['日', '号']) && (1..=31).contains(&first) {
        return Some(Found::loose(Value::DayAlone(first), at + "日".len()));
    }
    let rest = tail.strip_prefix('月')?;
    let month = Some(first).filter(|month| (1..=12).contains(month))?;
    let length = at + "月".len();
    let day =
        number(rest).filter(|(day, taken)| (1..=31).contains(day) && rest.get(*taken..).is_some_and(|tail| tail.starts_with(['日', '号'])));
    Some(match day {
        Some((day, taken)) => Found::firm(Value::Day { month, day }, length + taken + "日".len()),
        None => Found::loose(Value::MonthAlone(month), length),
    })
}

/// The first day of `3–5 March 2026` and of `du 3 au 5 mars`.
fn day_of_range(here: &Here<'_>) -> Option<Found> {
    let (day, at) = number(here.rest).filter(|(day, _)| (1..=31).contains(day))?;
    let tail = here.rest.get(at..)?;
    let after_gap = tail.get(space(tail)..)?;
    let joint =
        ["-", "to ", "and ", "au ", "et ", "à ", "إلى ", "حتى ", "و", "至", "到"].iter().find(|joint| after_gap.starts_with(**joint))?;
    let next = after_gap.get(joint.len()..)?;
    let next = next.get(space(next)..)?;
    let (_, length) = number(next).filter(|(day, _)| (1..=31).contains(day))?;
    let behind = next.get(length..)?;
    let is_day = behind.starts_with(['日', '号']) || is_month_name(here, behind.get(space(behind)..)?);
    is_day.then(|| Found::loose(Value::DayAlone(day), at))
}

/// `3 March`, `1er mars`, `3 مارس`.
fn day_and_month(here: &Here<'_>) -> Option<Found> {
    let (day, mut at) = number(here.rest).filter(|(day, _)| (1..=31).contains(day))?;
    if here.before.ends_with(['.', ',']) && here.before.trim_end_matches(['.', ',']).ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    at += whole_word(here.rest.get(at..)?, &["st", "nd", "rd", "th", "er"]).unwrap_or(0);
    let tail = here.rest.get(at..)?;
    let gap = space(tail);
    let of = if here.is("en") { whole_word(tail.get(gap..)?, &["of"]).map_or(0, |length| length + 1) } else { 0 };
    let name = tail.get(gap + of..)?;
    if gap == 0 || !is_month_name(here, name) {
        return None;
    }
    let (month, length) = dates::month(name)?;
    Some(Found::firm(Value::Day { month, day }, at + gap + of + length))
}

/// `March 2026`, `March 3`, `March`.
fn named_month(here: &Here<'_>) -> Option<Found> {
    if !is_month_name(here, here.rest) {
        return None;
    }
    let (month, at) = dates::month(here.rest)?;
    let tail = here.rest.get(at..)?;
    let gap = space(tail);
    let figure = tail.get(gap..).and_then(number).filter(|_| gap > 0);
    Some(match figure {
        Some((year, length)) if (1000..=2999).contains(&year) => Found::firm(Value::Month { year, month }, at + gap + length),
        Some((day, length)) if here.is("en") && (1..=31).contains(&day) => Found::firm(Value::Day { month, day }, at + gap + length),
        _ => Found::loose(Value::MonthAlone(month), at),
    })
}

/// How the names of months start, so that most words are not looked at twice.
const LATIN_STARTS: &[&str] =
    &["jan", "feb", "fév", "mar", "apr", "avr", "may", "mai", "jun", "jul", "jui", "aug", "aoû", "sep", "oct", "nov", "dec", "déc"];
const ARABIC_STARTS: &[&str] =
    &["ين", "فب", "ما", "أب", "يو", "أغ", "سب", "أك", "نو", "دي", "كا", "شب", "آذ", "ني", "أي", "حز", "تم", "آب", "تش"];

/// Whether a month's name stands here. "3 may" and "march on" are no dates in English.
fn is_month_name(here: &Here<'_>, text: &str) -> bool {
    let capital = text.starts_with(char::is_uppercase);
    if here.is("en") && !capital {
        return false;
    }
    let start: String = text.chars().take(3).flat_map(char::to_lowercase).collect();
    let may_be = LATIN_STARTS.contains(&start.as_str()) || ARABIC_STARTS.iter().any(|two| start.starts_with(two));
    may_be && dates::month(text).is_some()
}

/// `14:30`, `14 h 30`, `3 pm`, `下午3点`.
fn time(here: &Here<'_>) -> Option<Found> {
    let (hour, at) = number(here.rest).filter(|(hour, _)| *hour <= 24)?;
    let tail = here.rest.get(at..)?;
    let minute = |text: &str| {
        Some(digits(text)).filter(|minute| minute.len() == 2).and_then(|minute| minute.parse().ok()).filter(|minute| *minute < 60)
    };
    let before = here.before.trim_end().to_lowercase();
    let said_after = ["الساعة"].iter().any(|word| before.ends_with(word));
    let late_before = ["下午", "晚上", "傍晚"].iter().any(|word| before.ends_with(word));
    let early_before = ["上午", "早上", "凌晨", "中午"].iter().any(|word| before.ends_with(word));
    let mut length = at;
    let mut minutes = 0;
    let mut plain_number = false;
    let mut is_time = said_after || late_before || early_before;
    let clock = tail.strip_prefix(':').or_else(|| tail.strip_prefix('.').filter(|text| half_of_day(text.get(2..).unwrap_or("")).is_some()));
    if let Some(found) = clock.and_then(minute) {
        (minutes, length, is_time) = (found, at + 3, true);
    } else if here.is("fr") {
        let gap = space(tail);
        let hours = whole_hour(tail.get(gap..)?)?;
        length = at + gap + hours;
        let behind = here.rest.get(length..)?;
        let space = space(behind);
        let found = behind.get(space..).and_then(minute);
        (minutes, is_time, plain_number) = (found.unwrap_or(0), true, found.is_none());
        length += found.map_or(0, |_| space + 2);
    } else if here.is("zh") && tail.starts_with(['时', '点']) {
        length = at + "时".len();
        let behind = here.rest.get(length..)?;
        let found = minute(behind).filter(|_| behind.get(2..).is_some_and(|text| text.starts_with('分')));
        plain_number = found.is_none();
        (minutes, is_time) = (found.unwrap_or(0), true);
        length += found.map_or(0, |_| 2 + "分".len());
    } else if late_before || early_before {
        return None;
    }
    let half = half_of_day(here.rest.get(length..)?);
    if !is_time && half.is_none() {
        return None;
    }
    plain_number |= said_after && minutes == 0;
    let late = late_before || half.is_some_and(|(late, _)| late);
    let early = early_before || half.is_some_and(|(late, _)| !late);
    length += half.map_or(0, |(_, taken)| taken);
    let mut readings = Vec::new();
    let mut add = |hour: u32| readings.push(Value::Time { hour: hour % 24, minute: minutes });
    match hour {
        12 if early && !late_before && half.is_some() => add(0),
        1..=11 if late => add(hour + 12),
        // Without a word for the half of the day, an hour up to noon may be either; French counts to 24.
        1..=11 if !early && !here.is("fr") => {
            add(hour);
            add(hour + 12);
        }
        _ => add(hour),
    }
    if plain_number {
        readings.push(Value::Number(Amount::of(hour)));
    }
    Some(Found { readings, weight: Weight::Firm, length })
}

/// The length of `h`, `heures` or `heure`.
fn whole_hour(text: &str) -> Option<usize> {
    let short = text.strip_prefix('h').filter(|rest| !rest.starts_with(char::is_alphabetic)).map(|_| 1);
    whole_word(text, &["heures", "heure"]).or(short)
}

/// Whether `pm` or `am` and the like stand behind an hour: true when it is after noon.
fn half_of_day(text: &str) -> Option<(bool, usize)> {
    let gap = space(text);
    let word = text.get(gap..)?;
    let late = ["p.m.", "pm", "مساء", "مساءً", "عصرا", "عصراً", "ظهرا", "ظهراً", "بعد الظهر"];
    let early = ["a.m.", "am", "صباحا", "صباحاً"];
    let found = whole_word(word, &late).map(|length| (true, length));
    found.or_else(|| whole_word(word, &early).map(|length| (false, length))).map(|(late, length)| (late, gap + length))
}

/// `noon`, `midi`, `الساعة الثالثة`.
fn hour_in_words(here: &Here<'_>) -> Option<Found> {
    let length = whole_word(here.rest, &["noon", "midday", "midnight", "midi", "minuit", "الظهر", "منتصف"]);
    let spoken = || {
        let rest = here.rest.strip_prefix("الساعة ")?;
        rest.starts_with(char::is_alphabetic).then_some("الساعة ".len())
    };
    length.or_else(spoken).map(|length| Found::loose(Value::SomeTime, length))
}

fn han_hour_in_words(here: &Here<'_>) -> Option<Found> {
    let word = ["中午", "正午", "午夜"].iter().find(|word| here.rest.starts_with(**word))?;
    let is_before_figure = here.rest.get(word.len()..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    (!is_before_figure).then(|| Found::loose(Value::SomeTime, word.len()))
}

fn number(text: &str) -> Option<(u32, usize)> {
    let digits = digits(text);
    (1..=4).contains(&digits.len()).then_some(())?;
    Some((digits.parse().ok()?, digits.len()))
}
