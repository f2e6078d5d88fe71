//! Dates as pages write them: reading a date line, and writing a date for the public.

use jiff::civil::Date;

use crate::{labels::fold, lang::Lang};

const ENGLISH: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const FRENCH: [&str; 12] =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
const ARABIC: [&str; 12] = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
/// The names of the months in the eastern Arab countries.
const LEVANTINE: [&str; 12] =
    ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];

/// Words that may stand round a date without making the line a sentence, folded.
const FILLER: &[&str] = &[
    "published",
    "published on",
    "date",
    "issued",
    "posted",
    "released",
    "on",
    "at",
    "the",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "gmt",
    "utc",
    "bst",
    "am",
    "pm",
    "updated",
    "publié",
    "publiée",
    "publication",
    "de",
    "le",
    "la",
    "à",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "mis",
    "en",
    "ligne",
    "发布时间",
    "时间",
    "日期",
    "发布日期",
    "发布",
    "来源",
    "星期一",
    "星期二",
    "星期三",
    "星期四",
    "星期五",
    "星期六",
    "星期日",
    "تاريخ",
    "النشر",
    "التاريخ",
    "نشر",
    "في",
    "يوم",
    "الاثنين",
    "الإثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الأحد",
    "م",
];

/// What a date line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateLine {
    /// The date, unless its figures can be read in two ways.
    pub date: Option<Date>,
    /// The place before the date, as in `London, 2 March 2026`.
    pub place: Option<String>,
}

/// Reads a line that holds a date and nothing else of substance.
///
/// Figures such as `02/03/2026` are day first in French and Arabic; in other languages they
/// can be read in two ways, and the date is left open.
pub fn read_line(line: &str, lang: &Lang) -> Option<DateLine> {
    let line = western_digits(line.trim());
    if line.is_empty() || line.chars().count() > 80 || !line.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (before, date, after) = find(&line, lang)?;
    // "3 November 2026 | London | 5 min read"
    let is_aside = after.trim_start().starts_with(['|', '·']) && after.split_whitespace().count() <= 10;
    if !is_filler(after) && !is_aside {
        return None;
    }
    if is_filler(before) || names_a_source(before) {
        return Some(DateLine { date: date.ok(), place: None });
    }
    // "London, 2 March 2026", "Paris, le 2 mars 2026": one to three capitalised words and a comma.
    let (place, between) = before.trim().rsplit_once([',', '，', '،'])?;
    let place = place.trim();
    let words = place.split_whitespace().count();
    let capital = place.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    (is_filler(between) && capital && words <= 3 && !place.contains([':', '：', '.', ',']))
        .then(|| DateLine { date: date.ok(), place: Some(place.to_owned()) })
}

/// "Source: Ministry", "By the press office,": what a site prints before a date.
fn names_a_source(before: &str) -> bool {
    let folded = fold(before);
    let starts = ["source:", "source :", "by ", "par ", "来源：", "来源:", "來源：", "المصدر:", "from:"];
    starts.iter().any(|start| folded.starts_with(start)) && folded.split(' ').count() <= 8
}

/// Two readings of the same figures: the day first, and the month first.
pub(crate) struct Ambiguous(pub(crate) Date, pub(crate) Date);

/// The first date in a line, with what stands before and after it.
fn find<'a>(line: &'a str, lang: &Lang) -> Option<(&'a str, Result<Date, Ambiguous>, &'a str)> {
    for (at, _) in line.char_indices() {
        let starts_number = line.get(at..)?.starts_with(|c: char| c.is_ascii_digit());
        let inside_number = line.get(..at)?.ends_with(|c: char| c.is_ascii_digit());
        let rest = line.get(at..)?;
        let found = if starts_number && !inside_number { with_figures_first(rest, lang) } else { month_first(rest) };
        if let Some((date, length)) = found {
            return Some((line.get(..at)?, date, rest.get(length..)?));
        }
    }
    None
}

/// The date that a text starts with, and how many bytes it takes: `2026-03-02`, `2 March 2026`
/// or `March 2, 2026`, in western digits.
pub(crate) fn at_start(text: &str, lang: &Lang) -> Option<(Result<Date, Ambiguous>, usize)> {
    if text.starts_with(|c: char| c.is_ascii_digit()) { with_figures_first(text, lang) } else { month_first(text) }
}

fn with_figures_first(text: &str, lang: &Lang) -> Option<(Result<Date, Ambiguous>, usize)> {
    numeric(text, lang).or_else(|| day_first(text))
}

/// `2026-03-02`, `2026/03/02`, `2026.3.2`, `2026年3月2日`, `02/03/2026`.
fn numeric(text: &str, lang: &Lang) -> Option<(Result<Date, Ambiguous>, usize)> {
    let (first, a) = number(text)?;
    let (first_separator, separator) = one_of(text.get(a..)?, &["-", "/", ".", "年"])?;
    let b = a + separator;
    let (second, length) = number(text.get(b..)?)?;
    let c = b + length;
    let (_, separator) = one_of(text.get(c..)?, &["-", "/", ".", "月"])?;
    let d = c + separator;
    let (third, length) = number(text.get(d..)?)?;
    let mut end = d + length;
    if first_separator == "年" {
        end += one_of(text.get(end..)?, &["日"])?.1;
    }
    if a == 4 {
        return Some((Ok(date(first, second, third)?), end));
    }
    if length != 4 {
        return None;
    }
    let day_first = matches!(lang.primary(), "fr" | "ar") || first > 12 || first_separator == ".";
    if day_first {
        return Some((Ok(date(third, second, first)?), end));
    }
    if second > 12 || first == second {
        return Some((Ok(date(third, first, second)?), end));
    }
    Some((Err(Ambiguous(date(third, second, first)?, date(third, first, second)?)), end))
}

/// `2 March 2026`, `1er mars 2026`, `2 مارس 2026`.
fn day_first(text: &str) -> Option<(Result<Date, Ambiguous>, usize)> {
    let (day, mut at) = number(text)?;
    at += one_of(text.get(at..)?, &["st", "nd", "rd", "th", "er"]).map_or(0, |(_, length)| length);
    at += spaces(text.get(at..)?)?;
    let (named, length) = month(text.get(at..)?)?;
    at += length;
    // The two Arab names of a month, "تشرين الثاني/نوفمبر".
    if let Some((second, length)) = text.get(at..)?.strip_prefix('/').and_then(month) {
        (second == named).then_some(())?;
        at += 1 + length;
    }
    at += one_of(text.get(at..)?, &[".", ","]).map_or(0, |(_, length)| length);
    at += spaces(text.get(at..)?)?;
    let (year, length) = number(text.get(at..)?)?;
    (length == 4).then_some(())?;
    Some((Ok(date(year, named, day)?), at + length))
}

/// `March 2, 2026`.
fn month_first(text: &str) -> Option<(Result<Date, Ambiguous>, usize)> {
    let (month, mut at) = month(text)?;
    at += spaces(text.get(at..)?)?;
    let (day, length) = number(text.get(at..)?)?;
    at += length;
    at += one_of(text.get(at..)?, &["st", "nd", "rd", "th"]).map_or(0, |(_, length)| length);
    at += one_of(text.get(at..)?, &[","]).map_or(0, |(_, length)| length);
    at += spaces(text.get(at..)?)?;
    let (year, length) = number(text.get(at..)?)?;
    (length == 4).then_some(())?;
    Some((Ok(date(year, month, day)?), at + length))
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (1900..=2199).contains(&date.year()).then_some(date)
}

fn number(text: &str) -> Option<(u32, usize)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=4).contains(&length).then_some(())?;
    Some((text.get(..length)?.parse().ok()?, length))
}

fn one_of<'a>(text: &str, choices: &[&'a str]) -> Option<(&'a str, usize)> {
    choices.iter().find(|choice| text.starts_with(**choice)).map(|choice| (*choice, choice.len()))
}

fn spaces(text: &str) -> Option<usize> {
    let length: usize = text.chars().take_while(|c| c.is_whitespace()).map(char::len_utf8).sum();
    (length > 0).then_some(length)
}

/// The month that a text starts with, from 1, and how many bytes its name takes.
pub(crate) fn month(text: &str) -> Option<(u32, usize)> {
    for names in [ENGLISH, FRENCH, ARABIC, LEVANTINE] {
        for (number, name) in (1..).zip(names) {
            // Short forms: "Mar", "Sept".
            for length in [name.chars().count(), 4, 3] {
                let short = length < name.chars().count();
                if short && names != ENGLISH {
                    continue;
                }
                let taken: String = text.chars().take(length).collect();
                let wanted: String = name.chars().take(length).collect();
                let ends = text.get(taken.len()..).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
                if ends && fold(&taken) == fold(&wanted) {
                    return Some((number, taken.len()));
                }
            }
        }
    }
    None
}

/// Whether a text holds only words and times that usually surround a date.
fn is_filler(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || "|,，،()（）:：-–—.·".contains(c))
        .map(fold)
        .all(|word| word.is_empty() || word.bytes().all(|b| b.is_ascii_digit()) || FILLER.contains(&word.as_str()))
}

/// The text with Arabic-Indic and Persian digits written as ASCII ones.
fn western_digits(text: &str) -> String {
    let western = |c: char| match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10).unwrap_or(c),
        other => other,
    };
    text.chars().map(western).collect()
}

/// The date in words of the language, such as `2 March 2026` or `2026年3月2日`.
pub fn write(date: Date, lang: &Lang) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let name = |names: [&'static str; 12]| usize::try_from(month - 1).ok().and_then(|at| names.get(at).copied()).unwrap_or("");
    match lang.primary() {
        "zh" | "ja" => format!("{year}年{month}月{day}日"),
        "fr" if day == 1 => format!("1er {} {year}", name(FRENCH)),
        "fr" => format!("{day} {} {year}", name(FRENCH)),
        "ar" => format!("{day} {} {year}", name(ARABIC)),
        _ => format!("{day} {} {year}", name(ENGLISH)),
    }
}
