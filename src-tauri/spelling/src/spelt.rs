//! Whether a word is spelt as a dictionary or the office spells it: alone, without what its
//! language sets before or after it, and part by part where hyphens join it.

use std::ops::Range;

use lectern_core::house_word::plain;

use crate::{
    HouseWords,
    dictionary::Spelling,
    words::{Compound, is_beyond, is_torn},
};

/// What French elides before a vowel (with its apostrophe).
const ELIDED: [&str; 16] =
    ["l'", "d'", "j'", "m'", "t'", "s'", "c'", "n'", "ç'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "entr'", "presqu'"];

/// What stands before a hyphen and is no word alone.
const BEFORE: [&str; 44] = [
    "afro", "agri", "agro", "anglo", "anti", "arabo", "audio", "bi", "bio", "centre", "co", "counter", "eco", "electro", "ex", "euro",
    "extra", "franco", "geo", "hydro", "infra", "inter", "intra", "macro", "micro", "mid", "mini", "multi", "neo", "non", "para", "post",
    "pre", "pro", "pseudo", "quasi", "re", "semi", "sino", "socio", "sub", "super", "trans", "ultra",
];

/// What French sets after a hyphen.
const AFTER: [&str; 22] = [
    "il", "ils", "elle", "elles", "on", "ce", "ci", "là", "je", "tu", "nous", "vous", "moi", "toi", "le", "la", "les", "lui", "leur", "en",
    "même", "mêmes",
];

/// The parts of a compound that no dictionary has, each as narrow as can be.
pub(crate) fn faults(prose: &str, compound: &Compound, spelling: Spelling, house: &HouseWords) -> Vec<Range<usize>> {
    let whole = compound.range();
    if is_torn(prose, &whole) {
        return Vec::new();
    }
    let word = |range: &Range<usize>| plain(prose.get(range.clone()).unwrap_or(""));
    let bare = stem(prose, &whole, spelling);
    if compound.parts.len() > 1 && (is_known(&word(&whole), spelling, house) || is_known(&word(&bare), spelling, house)) {
        return Vec::new();
    }
    let joined = compound.parts.len() > 1;
    let is_fault = |(index, range): (usize, &Range<usize>)| {
        let text = word(range);
        let affix = joined && is_affix(&text, index, compound.parts.len());
        if affix || is_beyond(&text) || is_known(&text, spelling, house) {
            return None;
        }
        let stem = stem(prose, range, spelling);
        let text = word(&stem);
        (!is_beyond(&text) && !is_known(&text, spelling, house)).then_some(stem)
    };
    compound.parts.iter().enumerate().filter_map(is_fault).collect()
}

fn is_affix(part: &str, index: usize, parts: usize) -> bool {
    let part = part.to_lowercase();
    (index + 1 < parts && BEFORE.contains(&part.as_str())) || (index > 0 && AFTER.contains(&part.as_str()))
}

fn is_known(word: &str, spelling: Spelling, house: &HouseWords) -> bool {
    // The longest that a compound can be; the time of a look-up grows with the word.
    word.len() <= 200 && (house.has(word) || spelling.has(word))
}

/// The word without an elision before it or a possessive after it.
fn stem(prose: &str, range: &Range<usize>, spelling: Spelling) -> Range<usize> {
    let text = prose.get(range.clone()).unwrap_or("");
    if spelling.is_french() {
        let Some(mark) = text.find(['\'', '’', 'ʼ']) else { return range.clone() };
        let sign = text.get(mark..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let before = plain(text.get(..mark + sign).unwrap_or("")).to_lowercase();
        let vowel = |c: char| plain(&c.to_string()).to_lowercase().starts_with(|c: char| "aeiouyhâàäéèêëîïôöùûüœæ".contains(c));
        let elides = ELIDED.contains(&before.as_str()) && text.get(mark + sign..).is_some_and(|rest| rest.starts_with(vowel));
        return if elides { range.start + mark + sign..range.end } else { range.clone() };
    }
    let bare = ["'s", "’s", "ʼs", "'S", "’S"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text);
    range.start..range.start + bare.len()
}
