//! Where the words of a text stand (Unicode UAX #29), and which of them are never looked up.

use std::ops::Range;

use lectern_core::house_word;
use unicode_segmentation::UnicodeSegmentation;

/// Words joined by hyphens, as one reads them.
pub(crate) struct Compound {
    pub(crate) parts: Vec<Range<usize>>,
}

impl Compound {
    pub(crate) fn range(&self) -> Range<usize> {
        let from = self.parts.first().map_or(0, |part| part.start);
        from..self.parts.last().map_or(from, |part| part.end)
    }
}

/// The words of a text, in order. Low lines around a word are Markdown's marks.
pub(crate) fn compounds(prose: &str) -> Vec<Compound> {
    let mut all: Vec<Compound> = Vec::new();
    for (start, word) in prose.unicode_word_indices() {
        let from = start + (word.len() - word.trim_start_matches('_').len());
        let range = from..start + word.trim_end_matches('_').len();
        let joined = all.last().is_some_and(|last| {
            let between = prose.get(last.range().end..from).unwrap_or("");
            matches!(between, "-" | "‐" | "\u{2011}")
        });
        match all.last_mut() {
            Some(last) if joined => last.parts.push(range),
            _ => all.push(Compound { parts: vec![range] }),
        }
    }
    all
}

/// Whether a word is never looked up: it holds digits, signs or letters of another script, is
/// an abbreviation, a name written in mixed case, or longer than any word.
pub(crate) fn is_beyond(word: &str) -> bool {
    let letters = word.chars().filter(|c| *c != '\'').count();
    letters <= 1
        || letters > house_word::WORD_MAX
        || word.chars().any(|c| !(is_latin(c) || c == '\'' || c == '-'))
        || is_abbreviation(word)
        || is_mixed_case(word)
}

/// At most five capitals, such as UN, ASEAN and NGOs.
fn is_abbreviation(word: &str) -> bool {
    let stem = word.strip_suffix("'s").or_else(|| word.strip_suffix('s')).unwrap_or(word);
    let letters = stem.chars().count();
    (1..=5).contains(&letters) && stem.chars().all(char::is_uppercase) && (letters > 1 || stem.len() == word.len())
}

/// A capital after a small letter, such as in iPhone and McNab.
fn is_mixed_case(word: &str) -> bool {
    word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase())
}

/// A letter of the Latin script, or an accent that stands on one.
pub(crate) fn is_latin(c: char) -> bool {
    let blocks = matches!(c, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{300}'..='\u{36F}' | '\u{1E00}'..='\u{1EFF}' | '\u{FB00}'..='\u{FB06}');
    blocks && !matches!(c, '×' | '÷')
}

/// A Chinese character.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}' | '々' | '〇')
}

/// A letter or mark of the Arabic script.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}' | '\u{6D5}'..='\u{6DC}' | '\u{6EE}' | '\u{6EF}' | '\u{6FA}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Marks of emphasis, which stand between letters without parting a word for the reader.
pub(crate) fn is_emphasis(c: char) -> bool {
    matches!(c, '*' | '~' | '_')
}

/// Whether a word goes on across a mark of emphasis: its parts are no words.
pub(crate) fn is_torn(prose: &str, range: &Range<usize>) -> bool {
    let torn = |side: &str, bare: &str, next: Option<char>| bare.len() < side.len() && next.is_some_and(char::is_alphabetic);
    let before = prose.get(..range.start).unwrap_or("");
    let after = prose.get(range.end..).unwrap_or("");
    let (bare_before, bare_after) = (before.trim_end_matches(is_emphasis), after.trim_start_matches(is_emphasis));
    torn(before, bare_before, bare_before.chars().next_back()) || torn(after, bare_after, bare_after.chars().next())
}
