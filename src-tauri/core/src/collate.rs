//! The order of titles in a list, and how a title is matched while somebody types.
//!
//! A newsroom's list holds titles in several languages, so one order serves all: that of the
//! Unicode root collation, in which accents decide only between words that are otherwise the
//! same (*cote*, *côte*, *coté*), case comes after accents and numbers count as numbers (*Report 9* before
//! *Report 10*). Titles that start with a Chinese character stand after all others, by pinyin.

use std::sync::LazyLock;

use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering};
use icu_locale_core::{Locale, locale};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// No more of a title than this decides its place, in characters.
const KEY_CHARS: usize = 80;

const QUOTES: [char; 12] = ['"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '》'];

/// Marks the titles that the root collation orders; they stand before [`HAN`].
const ROOT: u8 = 1;

/// Marks the titles that pinyin orders.
const HAN: u8 = 2;

struct Orders {
    root: CollatorBorrowed<'static>,
    pinyin: CollatorBorrowed<'static>,
}

static ORDERS: LazyLock<Orders> = LazyLock::new(|| Orders { root: order(&Locale::UNKNOWN), pinyin: order(&locale!("zh")) });

fn order(locale: &Locale) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default()).expect("the data of the root and of Chinese are compiled in")
}

/// Bytes whose order is the order of titles. They stay comparable only among keys of one
/// version of the collation, so whoever keeps them pins it.
pub fn key(title: &str) -> Vec<u8> {
    // Quotation marks don't say where a title stands, nor does anything before its first word.
    let start = title.trim_start_matches(|c: char| !c.is_alphanumeric());
    let title: String = start.chars().filter(|c| !QUOTES.contains(c)).take(KEY_CHARS).collect();
    let (mark, order) = if title.starts_with(is_han) { (HAN, &ORDERS.pinyin) } else { (ROOT, &ORDERS.root) };
    let mut key = vec![mark];
    let Ok(()) = order.write_sort_key_to(&title, &mut key);
    key
}

/// The letters of a text as they are compared while somebody types: small, without accents and
/// vowel marks, with one form of each apostrophe, of alef and of the full-width letters.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|c| !is_combining_mark(*c) && *c != TATWEEL) {
        match letter {
            '’' | 'ʼ' | '‘' => out.push('\''),
            '‑' | '–' => out.push('-'),
            // Final forms that writers use for one another.
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            space if space.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            other => out.extend(other.to_lowercase()),
        }
    }
    out
}

/// The stretching stroke of Arabic writing, which is no letter.
const TATWEEL: char = '\u{640}';

/// Whether a character is written in Chinese script (the unified ideographs and their extensions).
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3347F}')
}

#[cfg(test)]
mod tests {
    use super::{folded, key};

    #[test]
    fn titles_stand_as_a_reader_of_their_language_expects() {
        for expected in [
            // French: accents decide last, and only between words that are otherwise the same.
            &["cote", "coté", "côte", "côté", "cotes"][..],
            &["école", "Économie", "édition", "équipe", "Été", "étude", "fête"],
            // Numbers count; case and quotation marks don't say where a title stands.
            &["“Report” 2", "Report 9", "report 10", "Report 100"],
            // Arabic by its alphabet, after Latin; Chinese by pinyin, after both.
            &["Zoo", "أسئلة", "بيان", "تصريح", "答记者问", "贸易", "天气", "渔业"],
        ] {
            let mut sorted = expected.to_vec();
            sorted.reverse();
            sorted.sort_by_key(|title| key(title));
            assert_eq!(sorted, expected);
        }
    }

    #[test]
    fn a_title_is_found_by_letters_without_their_marks() {
        for (title, typed) in [
            ("Aide à l’étranger", "a l'etranger"),
            ("ŒUVRES D’ART", "oeuvres d'art"),
            ("أسئلةٌ حولَ المنــاخ", "اسئله حول المناخ"),
            ("ＡＢＣ　１２", "abc 12"),
            ("Ｂudget\u{a0}2026", "budget 2026"),
            ("关于贸易的问答", "贸易"),
        ] {
            assert!(folded(title).contains(&folded(typed)), "{typed} in {}", folded(title));
        }
        assert!(!folded("Rail fares").contains(&folded("fares rail")));
    }
}
