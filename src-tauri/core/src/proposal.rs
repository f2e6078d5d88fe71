//! The summary that a text proposes: its first sentence, as a reader of its language would
//! end it. It is only ever offered; nothing here writes it into a head.

use crate::{
    labels::Pack,
    lang::Lang,
    render,
    statement::{Role, Turn},
};

/// A proposed summary is at most this long, in characters.
pub const SUMMARY_CHARS: usize = 200;

/// How much of a text is looked at. No first sentence that fits is longer.
const LOOKED_AT: usize = 2_000;

/// The first sentence of the first answer that says something, or else of the first text.
/// Longer ones are cut at a word, with an ellipsis. `None` when there is nothing to propose,
/// or only a gap of a template.
pub fn summary(lang: &Lang, turns: &[Turn]) -> Option<String> {
    let of = |role: Role| turns.iter().filter(move |turn| turn.role == role).find_map(|turn| first_words(lang, &turn.markdown));
    of(Role::Answer).or_else(|| of(Role::Text))
}

fn first_words(lang: &Lang, markdown: &str) -> Option<String> {
    let start: String = markdown.chars().take(LOOKED_AT).collect();
    // A gap of a template says nothing yet, and neither does what follows it.
    let paragraph = render::words(&start)
        .split("\n\n")
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
        .find(|part| !part.is_empty())?;
    if paragraph.contains("[TK") {
        return None;
    }
    let sentence = paragraph.get(..first_end(lang, &paragraph))?.trim();
    (!sentence.is_empty()).then(|| shortened(sentence))
}

/// Words after which a full stop ends no sentence, in small letters and without the stop.
fn abbreviations(lang: &Lang) -> &'static [&'static str] {
    match Pack::of(lang).lang {
        "fr" => &[
            "m", "mm", "mme", "mlle", "mgr", "dr", "pr", "me", "st", "ste", "art", "al", "p", "pp", "vol", "env", "cf", "etc", "no", "n°",
            "av", "bd", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "s.e", "s.e.m",
        ],
        "zh" | "ar" => &["د", "أ", "م", "ص", "no", "dr", "mr"],
        _ => &[
            "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "hon", "rt", "gen", "col", "lt", "capt", "sgt", "rev", "gov", "sen", "rep",
            "amb", "no", "nos", "vs", "etc", "e.g", "i.e", "cf", "al", "art", "sec", "fig", "vol", "p", "pp", "approx", "dept", "est",
            "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        ],
    }
}

/// Where the first sentence ends, in bytes: after its mark and the quotes and brackets that
/// close behind it.
fn first_end(lang: &Lang, text: &str) -> usize {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let at = |index: usize| letters.get(index).map(|(_, c)| *c);
    for (index, (byte, mark)) in letters.iter().enumerate() {
        let ends = match mark {
            '。' | '！' | '？' | '｡' => true,
            '؟' | '!' | '?' | '۔' => follows_end(at(index + 1), at(index + 2)),
            // A small letter goes on with the sentence: "We waited... and they came."
            '.' | '…' if next_letter(&letters, index + 1).is_some_and(char::is_lowercase) => false,
            '…' => follows_end(at(index + 1), at(index + 2)),
            '.' => {
                let before = text.get(..*byte).unwrap_or("");
                follows_end(at(index + 1), at(index + 2)) && !is_abbreviated(lang, before, next_letter(&letters, index + 1))
            }
            _ => false,
        };
        if !ends {
            continue;
        }
        let mut end = index + 1;
        while at(end).is_some_and(|c| {
            matches!(c, '.' | '!' | '?' | '！' | '？' | '。' | '؟' | '…' | '"' | '”' | '’' | '」' | '』' | ')' | '）' | '»')
        }) || (at(end).is_some_and(is_narrow_space) && at(end + 1) == Some('»'))
        {
            end += 1;
        }
        return letters.get(end).map_or(text.len(), |(byte, _)| *byte);
    }
    text.len()
}

/// What may stand behind the mark that ends a sentence: nothing, a space, a closing quote.
fn follows_end(next: Option<char>, after: Option<char>) -> bool {
    match next {
        None => true,
        Some(c) if c.is_whitespace() => true,
        Some('"' | '”' | '’' | ')' | '»' | '!' | '?' | '؟' | '…') => true,
        // Dots of an ellipsis, the last one of which decides.
        Some('.') => after.is_none_or(|c| c == '.' || c.is_whitespace()),
        _ => false,
    }
}

fn is_narrow_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

fn next_letter(letters: &[(usize, char)], from: usize) -> Option<char> {
    letters.get(from..)?.iter().map(|(_, c)| *c).find(|c| c.is_alphanumeric())
}

/// Whether the full stop behind `before` belongs to its last word: a known abbreviation, a
/// single capital of a name, or capitals with stops such as *U.S.* that a number or a name
/// follows.
fn is_abbreviated(lang: &Lang, before: &str, next: Option<char>) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '«' | '“' | '"' | '’' | '\'')).next().unwrap_or("");
    let folded = word.to_lowercase();
    if abbreviations(lang).contains(&folded.as_str()) {
        // "etc." and units may end a sentence too, when a capital follows.
        return !(matches!(folded.as_str(), "etc" | "al") && next.is_some_and(char::is_uppercase));
    }
    let mut parts = word.split('.');
    let initials = !word.is_empty() && parts.all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    if !initials {
        return false;
    }
    if word.contains('.') {
        // "the U.S. and", but "… in the U.S. The talks".
        return !next.is_some_and(char::is_uppercase) || next_is_name(word);
    }
    // "J. Tell": the initial of a name. A one-letter word of other scripts ends a sentence.
    word.chars().all(char::is_uppercase)
}

/// Capitals that stand before names of offices rather than at the end of a sentence.
fn next_is_name(word: &str) -> bool {
    matches!(word, "U.S" | "U.K" | "U.N" | "E.U" | "J.R" | "H.E" | "S.E")
}

/// At most [`SUMMARY_CHARS`] characters, cut between words; in Chinese, behind a comma or at a
/// character.
fn shortened(sentence: &str) -> String {
    if sentence.chars().count() <= SUMMARY_CHARS {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(SUMMARY_CHARS - 1).collect();
    let breaks = |c: char| c.is_whitespace() || matches!(c, '，' | '、' | '；' | '：');
    let whole = match cut.rfind(breaks) {
        // A break near the start would leave next to nothing.
        Some(byte) if byte * 2 > cut.len() => cut.get(..byte).unwrap_or(&cut),
        _ => &cut,
    };
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | '”' | '»' | '）' | '%')))
}

#[cfg(test)]
mod tests;
