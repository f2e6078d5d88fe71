//! Which words of a text are misspelt, and which small marks of its language are missing.
//!
//! Answers with places in the text and never changes it. Dictionaries are part of the program;
//! which words the office added is given as an argument. Nothing here knows a window, a file
//! or the store.
//!
//! * `prose` – which bytes of a Markdown text are words that readers see
//! * `words`, `spelt` – where words stand, and whether one is spelt right
//! * `dictionary`, [`HouseWords`] – the words of the language and of the office
//! * `style` – doubled words, French spaces, Chinese and Arabic punctuation

use std::ops::Range;

use lectern_core::{house_word::plain, lang::Lang};

mod dictionary;
mod house;
mod prose;
mod spelt;
mod style;
mod words;

use dictionary::Spelling;
pub use house::HouseWords;

/// The most words that are suggested in place of one.
pub const SUGGESTIONS: usize = 5;

/// What a mark says of the place it is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No dictionary has the word.
    Spelling,
    /// The same word twice in a row.
    DoubledWord,
    /// French sets a no-break space here.
    NoBreakSpace,
    /// A sign of Latin text between Chinese characters.
    ChinesePunctuation,
    /// A sign of Latin text after an Arabic word.
    ArabicPunctuation,
}

/// A place in a text that someone should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it says.
    pub kind: Kind,
    /// Where it is, in bytes of the text.
    pub range: Range<usize>,
    /// What to put there; `None` where only [`suggest`] knows.
    pub fix: Option<String>,
}

/// Whether there is a dictionary for this language. Without one no word is ever marked.
pub fn has_dictionary(lang: &Lang) -> bool {
    Spelling::of(lang).is_some()
}

/// The marks of a text in this language, in the order of the text.
pub fn check(lang: &Lang, markdown: &str, house: &HouseWords) -> Vec<Mark> {
    let prose = prose::of(markdown);
    let compounds = words::compounds(&prose);
    let mut marks = style::marks(lang, &prose, &compounds);
    if let Some(spelling) = Spelling::of(lang) {
        let fault = |range| Mark { kind: Kind::Spelling, range, fix: None };
        marks.extend(compounds.iter().flat_map(|compound| spelt::faults(&prose, compound, spelling, house)).map(fault));
    }
    marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
    marks
}

/// Words that may have been meant, the likeliest first, at most [`SUGGESTIONS`].
pub fn suggest(lang: &Lang, word: &str, house: &HouseWords) -> Vec<String> {
    let Some(spelling) = Spelling::of(lang) else { return Vec::new() };
    let text = plain(word);
    if words::is_beyond(&text) {
        return Vec::new();
    }
    let mut all = house.like(&text);
    all.extend(spelling.like(&text));
    let mut kept: Vec<String> = Vec::new();
    for each in all {
        let each = if word.contains('’') { each.replace('\'', "’") } else { each };
        if each != word && !kept.contains(&each) {
            kept.push(each);
        }
    }
    kept.truncate(SUGGESTIONS);
    kept
}

/// The places of marks in UTF-16 code units, in which the window counts. The marks must be in
/// the order of the text, as [`check`] gives them; a place that is no character's start is
/// counted as that character's.
pub fn in_utf16(markdown: &str, marks: &[Mark]) -> Vec<Range<usize>> {
    let mut ends: Vec<usize> = marks.iter().flat_map(|mark| [mark.range.start, mark.range.end]).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut counted = Vec::with_capacity(ends.len());
    let (mut byte, mut unit) = (0, 0);
    for end in &ends {
        unit += markdown.get(byte..*end).unwrap_or("").encode_utf16().count();
        byte = *end;
        counted.push(unit);
    }
    let unit_of = |byte: usize| ends.binary_search(&byte).ok().and_then(|index| counted.get(index).copied()).unwrap_or(0);
    marks.iter().map(|mark| unit_of(mark.range.start)..unit_of(mark.range.end)).collect()
}
