//! Figures, dates and times in a text, in the way its language writes them, and which of them
//! two texts do not share.
//!
//! A fact is *firm* when it is written so plainly that a faithful translation has it too: `12`,
//! `1.5 million`, `3 March 2026`. What languages word freely is *loose*: `three`, `the 3rd`, a
//! month by itself. A loose fact answers a firm one and is never missed itself, so that a
//! difference that is listed is one. Signs before a number are not read.

use jiff::civil::Date;

use crate::lang::Lang;

mod amount;
mod han;
mod numbers;
mod spelled;
mod when;

pub use amount::Amount;

/// What a fact says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A number.
    Number(Amount),
    /// A number of hundredths.
    Percent(Amount),
    /// A day of a year.
    Date(Date),
    /// A day of a month whose year is not said.
    Day { month: u32, day: u32 },
    /// A day whose month stands elsewhere.
    DayAlone(u32),
    /// A month of a year.
    Month { year: u32, month: u32 },
    /// A month whose year is not said.
    MonthAlone(u32),
    /// An hour of the day.
    Time { hour: u32, minute: u32 },
    /// An hour in words.
    SomeTime,
    /// A number in words that cannot be read with certainty.
    SomeNumber,
}

/// Whether the other text must have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// It must.
    Firm,
    /// It may answer a firm one.
    Loose,
}

/// A figure, a date or a time in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// All that it may mean: `02/03/2026` is two dates.
    pub(crate) readings: Vec<Value>,
    pub(crate) weight: Weight,
    /// The words as they stand in the text.
    pub(crate) written: String,
}

/// What [`differences`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Written in the first text and missing in the second, each once.
    pub only_first: Vec<String>,
    /// Written in the second text and missing in the first, each once.
    pub only_second: Vec<String>,
}

/// The figures, dates and times that only one of two texts has. How often a text says one does
/// not count: a translation may say “that year” the second time.
pub fn differences(first: (&str, &Lang), second: (&str, &Lang)) -> Differences {
    let (a, b) = (read(first.0, first.1), read(second.0, second.1));
    Differences { only_first: missing(&a, &b), only_second: missing(&b, &a) }
}

fn missing(from: &[Fact], other: &[Fact]) -> Vec<String> {
    // A number that could not be read answers for one that has no other answer.
    let mut unread = other.iter().filter(|fact| fact.readings.contains(&Value::SomeNumber)).count();
    let mut out: Vec<&Fact> = Vec::new();
    for fact in from.iter().filter(|fact| fact.weight == Weight::Firm) {
        let known = out.iter().any(|seen| answers(seen, fact));
        if known || other.iter().any(|each| answers(each, fact)) {
            continue;
        }
        let is_number = fact.readings.iter().any(|value| matches!(value, Value::Number(_) | Value::Percent(_)));
        if is_number && unread > 0 {
            unread -= 1;
            continue;
        }
        out.push(fact);
    }
    out.into_iter().map(|fact| fact.written.clone()).collect()
}

fn answers(one: &Fact, other: &Fact) -> bool {
    one.readings.iter().any(|a| other.readings.iter().any(|b| agree(*a, *b) || agree(*b, *a)))
}

/// Whether `b` may be what the translation makes of `a`.
fn agree(a: Value, b: Value) -> bool {
    use Value::*;
    let day = |date: jiff::civil::Date| u32::try_from(date.day()).unwrap_or(0);
    let month = |date: jiff::civil::Date| u32::try_from(date.month()).unwrap_or(0);
    let year = |date: jiff::civil::Date| u32::try_from(date.year()).unwrap_or(0);
    match (a, b) {
        (Date(date), Day { month: m, day: d }) => (month(date), day(date)) == (m, d),
        (Date(date), DayAlone(d)) => day(date) == d,
        (Date(date), Month { year: y, month: m }) => (year(date), month(date)) == (y, m),
        (Date(date), Number(number)) => Amount::of(year(date)) == number,
        (Day { day: d, .. } | DayAlone(d), DayAlone(other)) => d == other,
        (DayAlone(d), Number(number)) => Amount::of(d) == number,
        (Month { month: m, .. } | Day { month: m, .. } | MonthAlone(m), MonthAlone(other)) => m == other,
        (Month { year, .. }, Number(number)) => Amount::of(year) == number,
        (Time { .. }, SomeTime) => true,
        _ => a == b,
    }
}

/// Every fact of a text, in order.
pub(crate) fn read(text: &str, lang: &Lang) -> Vec<Fact> {
    let original: Vec<char> = text.chars().filter(|c| !is_mark(*c)).collect();
    let plain: String = original.iter().map(|c| plain(*c)).collect();
    let mut facts = Vec::new();
    let (mut at, mut place) = (0, 0);
    while let Some(rest) = plain.get(at..).filter(|rest| !rest.is_empty()) {
        let here = Here { before: plain.get(..at).unwrap_or(""), rest, lang };
        let found = when::read(&here).or_else(|| numbers::read(&here)).or_else(|| han::read(&here)).or_else(|| spelled::read(&here));
        let length = found.as_ref().map_or_else(|| address(&here).unwrap_or_else(|| here.step()), |found| found.length).max(1);
        let letters = rest.get(..length).map_or(1, |taken| taken.chars().count());
        if let Some(found) = found {
            let written: String = original.iter().skip(place).take(letters).collect();
            facts.push(Fact { readings: found.readings, weight: found.weight, written: written.trim().to_owned() });
        }
        at += length;
        place += letters;
    }
    facts
}

/// A place in a text whose digits and spaces have been made plain.
struct Here<'a> {
    before: &'a str,
    rest: &'a str,
    lang: &'a Lang,
}

/// A fact at that place, and how many bytes of the plain text it takes.
struct Found {
    readings: Vec<Value>,
    weight: Weight,
    length: usize,
}

impl Here<'_> {
    /// Whether a word starts here.
    fn starts_word(&self) -> bool {
        self.rest.starts_with(char::is_alphabetic) && !self.before.ends_with(char::is_alphanumeric)
    }

    /// Whether a number starts here.
    fn starts_number(&self) -> bool {
        self.rest.starts_with(|c: char| c.is_ascii_digit()) && !self.before.ends_with(|c: char| c.is_ascii_digit())
    }

    /// How many bytes to go on where nothing was found.
    fn step(&self) -> usize {
        self.rest.chars().next().map_or(1, char::len_utf8)
    }

    fn is(&self, lang: &str) -> bool {
        self.lang.primary() == lang
    }
}

impl Found {
    fn firm(value: Value, length: usize) -> Found {
        Found { readings: vec![value], weight: Weight::Firm, length }
    }

    fn loose(value: Value, length: usize) -> Found {
        Found { readings: vec![value], weight: Weight::Loose, length }
    }
}

/// The length of a web or mail address: its figures are no facts.
fn address(here: &Here<'_>) -> Option<usize> {
    if here.before.ends_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let word = here.rest.split(char::is_whitespace).next()?;
    let is_address = word.contains("://") || word.starts_with("www.") || (word.is_ascii() && word.contains('@'));
    (is_address && word.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(word.len())
}

/// Digits of any script as western ones, and one form of each space, dash and percent sign.
fn plain(c: char) -> char {
    let digit = |zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c);
    match c {
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        '０'..='９' => digit('０'),
        '٪' | '％' | '﹪' => '%',
        '：' => ':',
        '．' => '.',
        '\u{202F}' | '\u{2007}' | '\u{2009}' => '\u{A0}',
        '–' | '—' | '−' | '‑' | '～' | '〜' => '-',
        '’' => '\'',
        other => other,
    }
}

/// Marks of direction, which may stand in the middle of a number.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}') || crate::limits::is_bidi_mark(c)
}

/// The digits that a text starts with.
fn digits(text: &str) -> &str {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    text.get(..end).unwrap_or("")
}

/// How many bytes of spaces a text starts with, at most one space.
fn space(text: &str) -> usize {
    text.chars().next().filter(|c| matches!(c, ' ' | '\u{A0}')).map_or(0, char::len_utf8)
}

/// The length of the first of these words that a text starts with as a whole word.
fn whole_word(text: &str, words: &[&str]) -> Option<usize> {
    words.iter().find_map(|word| {
        let taken = text.get(..word.len())?;
        let ends = text.get(word.len()..)?.chars().next().is_none_or(|c| !c.is_alphabetic());
        (ends && taken.to_lowercase() == **word).then_some(word.len())
    })
}
