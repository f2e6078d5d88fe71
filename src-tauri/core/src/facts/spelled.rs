//! Numbers in words: `three`, `vingt-cinq millions`, `ثلاثة ملايين`, and the words for thousands
//! and millions behind digits.
//!
//! Only a word that a scale follows is firm. Compounds that are not read with certainty give
//! [`Value::SomeNumber`], so that they raise no alarm.

use crate::lang::Lang;

use super::{Amount, Found, Here, Value, numbers, space, whole_word};

type Words = &'static [(&'static str, u32)];
type Scales = &'static [(&'static str, i32)];

const ENGLISH: Words = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
];
const FRENCH: Words = &[
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("nonante", 90),
    ("cent", 100),
    ("cents", 100),
];
const ARABIC: Words = &[
    ("واحد", 1),
    ("واحدة", 1),
    ("اثنان", 2),
    ("اثنين", 2),
    ("اثنتان", 2),
    ("اثنتين", 2),
    ("ثلاث", 3),
    ("ثلاثة", 3),
    ("أربع", 4),
    ("أربعة", 4),
    ("خمس", 5),
    ("خمسة", 5),
    ("ست", 6),
    ("ستة", 6),
    ("سبع", 7),
    ("سبعة", 7),
    ("ثماني", 8),
    ("ثمانية", 8),
    ("ثمان", 8),
    ("تسع", 9),
    ("تسعة", 9),
    ("عشر", 10),
    ("عشرة", 10),
    ("عشرون", 20),
    ("عشرين", 20),
    ("ثلاثون", 30),
    ("ثلاثين", 30),
    ("أربعون", 40),
    ("أربعين", 40),
    ("خمسون", 50),
    ("خمسين", 50),
    ("ستون", 60),
    ("ستين", 60),
    ("سبعون", 70),
    ("سبعين", 70),
    ("ثمانون", 80),
    ("ثمانين", 80),
    ("تسعون", 90),
    ("تسعين", 90),
    ("مئة", 100),
    ("مائة", 100),
    ("مئتان", 200),
    ("مئتين", 200),
];
const ENGLISH_SCALES: Scales = &[
    ("thousand", 3),
    ("million", 6),
    ("millions", 6),
    ("billion", 9),
    ("billions", 9),
    ("trillion", 12),
    ("trillions", 12),
    ("bn", 9),
    ("mn", 6),
];
/// A French *billion* is a million millions.
const FRENCH_SCALES: Scales = &[
    ("mille", 3),
    ("millier", 3),
    ("milliers", 3),
    ("million", 6),
    ("millions", 6),
    ("milliard", 9),
    ("milliards", 9),
    ("md", 9),
    ("mds", 9),
    ("m€", 6),
    ("md€", 9),
    ("mds€", 9),
    ("billion", 12),
    ("billions", 12),
];
const ARABIC_SCALES: Scales = &[
    ("ألف", 3),
    ("ألفا", 3),
    ("ألفاً", 3),
    ("آلاف", 3),
    ("مليون", 6),
    ("مليونا", 6),
    ("مليوناً", 6),
    ("ملايين", 6),
    ("مليار", 9),
    ("مليارا", 9),
    ("ملياراً", 9),
    ("مليارات", 9),
    ("بليون", 9),
    ("تريليون", 12),
    ("تريليونات", 12),
];
/// Words that say two of them.
const ARABIC_DUALS: Scales = &[
    ("ألفان", 3),
    ("ألفين", 3),
    ("ألفي", 3),
    ("مليونان", 6),
    ("مليونين", 6),
    ("مليوني", 6),
    ("ملياران", 9),
    ("مليارين", 9),
    ("ملياري", 9),
];

pub(super) fn read(here: &Here<'_>) -> Option<Found> {
    if !here.starts_word() || here.is("zh") {
        return None;
    }
    let rest = bare(here);
    let lead = here.rest.len() - rest.len();
    half(here, rest).or_else(|| dual(here, rest)).or_else(|| in_words(here, rest)).or_else(|| lone_scale(here, rest)).map(|mut found| {
        found.length += lead;
        found
    })
}

/// The power of ten that a word names, and its length.
pub(super) fn scale(text: &str, lang: &Lang) -> Option<(i32, usize)> {
    let scales = match lang.primary() {
        "fr" => FRENCH_SCALES,
        "ar" => ARABIC_SCALES,
        _ => ENGLISH_SCALES,
    };
    scales.iter().find_map(|(word, power)| Some((*power, whole_word(text, &[word])?)))
}

/// The length of "and a half" behind a scale.
pub(super) fn and_a_half(text: &str) -> Option<usize> {
    let gap = space(text);
    let words = ["and a half", "et demi", "et demie", "ونصف", "ونصف المليون", "ونصف المليار"];
    whole_word(text.get(gap..)?, &words).map(|length| gap + length)
}

/// `half a million`, `un demi-million`, `نصف مليون`.
fn half(here: &Here<'_>, rest: &str) -> Option<Found> {
    let length = ["half a ", "demi-", "demi ", "نصف "].iter().find(|word| starts_folded(rest, word))?.len();
    let (power, word) = scale(rest.get(length..)?, here.lang)?;
    Some(Found::firm(Value::Number(Amount::of(5).shifted(power - 1)), length + word))
}

fn dual(here: &Here<'_>, rest: &str) -> Option<Found> {
    let found = here.is("ar").then(|| ARABIC_DUALS.iter().find_map(|(word, power)| Some((*power, whole_word(rest, &[word])?)))).flatten();
    let (power, length) = found?;
    let value = Value::Number(Amount::of(2).shifted(power));
    Some(if power > 3 { Found::firm(value, length) } else { Found::loose(value, length) })
}

/// One or two words that make a number, with the scale or the percent sign behind them.
fn in_words(here: &Here<'_>, rest: &str) -> Option<Found> {
    let (mut number, mut length) = word(here, rest)?;
    let mut words = 1;
    // "vingt-cinq", "two hundred and ten", "ثلاثة وعشرون": as many as follow each other.
    while let Some((more, taken)) = rest.get(length..).and_then(|tail| joined(here, tail)) {
        let tens_and_ones = here.is("en") && words == 1 && (20..100).contains(&number) && more < 10;
        number = if tens_and_ones { number + more } else { 0 };
        words += 1;
        length += taken;
    }
    let is_read = words == 1 || (number > 0 && words == 2);
    let tail = rest.get(length..)?;
    let gap = space(tail);
    if let Some((power, taken)) = scale(tail.get(gap..)?, here.lang) {
        let amount = Amount::of(number).shifted(power);
        let end = length + gap + taken;
        let half = and_a_half(rest.get(end..)?);
        let (amount, end) = match half {
            Some(taken) => (amount.plus(Amount::of(5).shifted(power - 1))?, end + taken),
            None => (amount, end),
        };
        return Some(if is_read { Found::firm(Value::Number(amount), end) } else { Found::loose(Value::SomeNumber, end) });
    }
    let percent = numbers::percent(tail);
    let value = match (is_read, percent) {
        (false, _) => Value::SomeNumber,
        (true, Some(_)) => Value::Percent(Amount::of(number)),
        (true, None) => Value::Number(Amount::of(number)),
    };
    Some(Found::loose(value, length + percent.unwrap_or(0)))
}

/// A scale without a number: "a million", "مليون".
fn lone_scale(here: &Here<'_>, rest: &str) -> Option<Found> {
    let (power, length) = scale(rest, here.lang)?;
    let word = rest.get(..length)?.to_lowercase();
    let is_plural = word.ends_with('s') || ["آلاف", "ملايين", "مليارات", "تريليونات"].contains(&word.as_str());
    let is_abbreviation = word.chars().count() <= 3 && !here.is("ar");
    (!is_plural && !is_abbreviation).then(|| Found::loose(Value::Number(Amount::of(1).shifted(power)), length))
}

/// The number that a text starts with as a word.
fn word(here: &Here<'_>, text: &str) -> Option<(u32, usize)> {
    let words = match here.lang.primary() {
        "fr" => FRENCH,
        "ar" => ARABIC,
        _ => ENGLISH,
    };
    words.iter().find_map(|(word, number)| Some((*number, whole_word(text, &[word])?)))
}

/// Another number word behind one, with what joins them.
fn joined(here: &Here<'_>, tail: &str) -> Option<(u32, usize)> {
    let joints: &[&str] = match here.lang.primary() {
        "fr" => &["-et-", " et ", "-", " "],
        "ar" => &[" و", " "],
        _ => &["-", " and ", " "],
    };
    joints.iter().find_map(|joint| {
        let rest = tail.strip_prefix(joint)?;
        word(here, rest).map(|(number, length)| (number, joint.len() + length))
    })
}

/// An Arabic word without the small words that are written with it.
fn bare<'a>(here: &Here<'a>) -> &'a str {
    if !here.is("ar") {
        return here.rest;
    }
    let known = |text: &str| {
        word(here, text).is_some() || scale(text, here.lang).is_some() || ARABIC_DUALS.iter().any(|(word, _)| text.starts_with(word))
    };
    if known(here.rest) {
        return here.rest;
    }
    let stripped =
        ["وال", "بال", "لل", "ال", "و", "ب", "ل", "ف"].iter().filter_map(|lead| here.rest.strip_prefix(lead)).find(|text| known(text));
    stripped.unwrap_or(here.rest)
}

fn starts_folded(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|taken| taken.to_lowercase() == *word)
}
