//! Figures, dates and times in a text, in the way its language writes them, and which of them
//! two texts do not share.
//!
//! A fact is *firm* when it is written so plainly that a faithful translation has it too: `12`,
//! `1.5 million`, `3 March 2026`. What languages word freely is *loose*: `three`, `the 3rd`, a
//! month by itself. A loose fact answers a firm one and is never missed itself, so that a
//! difference that is listed is one. Signs before a number are not read.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::lang::Lang;

mod amount;
mod han;
mod numbers;
mod spelled;
mod when;

pub use amount::Amount;

/// What a fact says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    let there = Known::of(other);
    // A number that could not be read answers for one that has no other answer.
    let mut unread = other.iter().filter(|fact| fact.readings.contains(&Value::SomeNumber)).count();
    let (mut out, mut listed) = (Vec::new(), Known::default());
    for fact in from.iter().filter(|fact| fact.weight == Weight::Firm) {
        if there.answers(fact) || listed.answers(fact) {
            continue;
        }
        let is_number = fact.readings.iter().any(|value| matches!(value, Value::Number(_) | Value::Percent(_)));
        if is_number && unread > 0 {
            unread -= 1;
            continue;
        }
        listed.add(fact);
        out.push(fact.written.clone());
    }
    out
}

/// What a text says, so that a table of ten thousand figures is looked up and not searched.
#[derive(Default)]
struct Known {
    said: HashSet<Value>,
    implied: HashSet<Value>,
}

impl Known {
    fn of(facts: &[Fact]) -> Known {
        let mut known = Known::default();
        facts.iter().for_each(|fact| known.add(fact));
        known
    }

    fn add(&mut self, fact: &Fact) {
        self.said.extend(&fact.readings);
        self.implied.extend(fact.readings.iter().flat_map(|value| implied(*value)));
    }

    /// Whether something that is known may be what another language makes of a fact.
    fn answers(&self, fact: &Fact) -> bool {
        fact.readings.iter().any(|value| self.implied.contains(value) || implied(*value).iter().any(|less| self.said.contains(less)))
    }
}

/// What a translation may say of a value where the rest stands elsewhere: of `3 March 2026` only
/// `3 March`, of `March 2026` only `March`.
fn implied(value: Value) -> Vec<Value> {
    use Value::*;
    let number = |number: u32| Number(Amount::of(number));
    let more = match value {
        Date(date) => {
            let part = |part: i8| u32::try_from(part).unwrap_or(0);
            let (year, month, day) = (u32::try_from(date.year()).unwrap_or(0), part(date.month()), part(date.day()));
            vec![Day { month, day }, DayAlone(day), Month { year, month }, number(year)]
        }
        Day { month, day } => vec![DayAlone(day), MonthAlone(month)],
        DayAlone(day) => vec![number(day)],
        Month { year, month } => vec![MonthAlone(month), number(year)],
        Time { .. } => vec![SomeTime],
        Number(_) | Percent(_) | MonthAlone(_) | SomeTime | SomeNumber => Vec::new(),
    };
    [vec![value], more].concat()
}

/// Every fact of a text, in order.
pub(crate) fn read(text: &str, lang: &Lang) -> Vec<Fact> {
    let original: Vec<char> = text.chars().filter(|c| !is_mark(*c)).collect();
    let plain: String = original.iter().map(|c| plain(*c)).collect();
    let mut facts = Vec::new();
    let (mut at, mut place) = (0, 0);
    while let Some(rest) = plain.get(at..).filter(|rest| !rest.is_empty()) {
        let here = Here { before: tail(plain.get(..at).unwrap_or("")), rest, lang };
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

/// The last words before a place: enough to tell what a number belongs to.
fn tail(text: &str) -> &str {
    let from = (text.len().saturating_sub(48)..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.get(from..).unwrap_or("")
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

/// The longest address that is left out, in characters.
const ADDRESS_MAX: usize = 300;

/// The length of a web or mail address: its figures are no facts.
fn address(here: &Here<'_>) -> Option<usize> {
    if here.before.ends_with(char::is_alphanumeric) || !here.rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let length: usize = here.rest.chars().take(ADDRESS_MAX).take_while(|c| !c.is_whitespace()).map(char::len_utf8).sum();
    let word = here.rest.get(..length)?;
    let is_address = word.contains("://") || word.starts_with("www.") || (word.is_ascii() && word.contains('@'));
    is_address.then_some(length)
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
        (ends && taken.chars().flat_map(char::to_lowercase).eq(word.chars())).then_some(word.len())
    })
}
