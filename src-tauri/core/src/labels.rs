//! Labels: the words before the colon that open a turn.
//!
//! Four language packs know the usual words; the newsroom adds its people and outlets, and
//! the officer what a single import needs. A text before a colon that none of them knows is
//! a sentence and opens nothing.

use crate::{lang::Lang, statement::Role};

mod packs;

pub use packs::Pack;

/// A label that the newsroom knows: a person, an outlet, or a word the officer confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// The words as they stand before the colon.
    pub text: String,
    /// The role of the turn that they open.
    pub role: Role,
}

/// What is known about labels while one text is read.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The language of the text: its own generic words need no speaker.
    pub lang: &'a Lang,
    /// The newsroom's labels and those confirmed for this text.
    pub labels: &'a [Label],
}

/// A label that was recognised at the start of a text, and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The role of the turn that it opens.
    pub role: Role,
    /// The label; `None` for the language's own generic word.
    pub speaker: Option<String>,
    /// The medium or name in brackets.
    pub outlet: Option<String>,
    /// How many bytes of the text the label takes, with its colon and bold marks.
    pub length: usize,
    /// Where the colon stands, in bytes.
    pub colon: usize,
}

/// No label is longer than this, in characters.
const LABEL_MAX: usize = 120;

impl Known<'_> {
    /// The label that `line` starts with, bold or not, if the newsroom knows it.
    pub fn opening(&self, line: &str) -> Option<Opening> {
        let raw = RawLabel::find(line)?;
        let (role, speaker) = self.recognise(&raw.words).or_else(|| raw.is_asker_in_capitals())?;
        Some(Opening { role, speaker, outlet: raw.outlet, length: raw.length, colon: raw.colon })
    }

    /// The role of a label's words and the speaker they name.
    pub fn recognise(&self, words: &str) -> Option<(Role, Option<String>)> {
        let folded = fold(words);
        let own = Pack::of(self.lang);
        if own.questions.contains(&folded.as_str()) {
            return Some((Role::Question, None));
        }
        if own.answers.contains(&folded.as_str()) {
            return Some((Role::Answer, None));
        }
        let named = |role| Some((role, Some(words.to_owned())));
        if let Some(label) = self.labels.iter().find(|label| fold(&label.text) == folded) {
            return named(label.role);
        }
        // One-letter labels of another language would catch lettered lists: "A:", "R:".
        let foreign = |list: &[&str]| folded.chars().count() > 1 && list.contains(&folded.as_str());
        for pack in Pack::ALL {
            if foreign(pack.questions) || pack.askers.contains(&folded.as_str()) || pack.is_asker(&folded) {
                return named(Role::Question);
            }
            if foreign(pack.answers) || pack.is_speaker(words, &folded) {
                return named(Role::Answer);
            }
            if pack.moderators.contains(&folded.as_str()) {
                return named(Role::Text);
            }
        }
        let unnumbered = folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.');
        if unnumbered.len() < folded.len() && own.questions.contains(&unnumbered) {
            return named(Role::Question);
        }
        if unnumbered.len() < folded.len() && own.answers.contains(&unnumbered) {
            return named(Role::Answer);
        }
        None
    }
}

/// Something that has the form of a label, known or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawLabel {
    /// The words without brackets, colon and bold marks, with escapes undone.
    pub words: String,
    /// The medium or name in brackets.
    pub outlet: Option<String>,
    length: usize,
    colon: usize,
}

impl RawLabel {
    /// The label-like start of a line: some words, brackets perhaps, and a colon.
    pub fn find(line: &str) -> Option<RawLabel> {
        let bold = ["**", "__"].into_iter().find(|marks| line.starts_with(marks));
        let inner = bold.map_or(0, str::len);
        let colon = inner + find_colon(line.get(inner..)?)?;
        let mut length = colon + line.get(colon..)?.chars().next()?.len_utf8();
        let mut words = line.get(inner..colon)?;
        if let Some(marks) = bold {
            if let Some(inside) = words.trim_end().strip_suffix(marks) {
                words = inside;
            } else if line.get(length..)?.starts_with(marks) {
                length += marks.len();
            } else {
                return None;
            }
            if words.contains(marks) {
                return None;
            }
        } else if line.get(length..)?.starts_with("//") {
            return None;
        }
        let words = words.trim();
        if words.is_empty() || words.chars().count() > LABEL_MAX {
            return None;
        }
        let (words, outlet) = split_outlet(words);
        if words.is_empty() {
            return None;
        }
        Some(RawLabel { words: unescape(words), outlet: outlet.map(unescape), length, colon })
    }
}

impl RawLabel {
    /// `JOHN TELL (The Daily Example):` – transcripts print names in capitals and the outlet
    /// behind them; nothing else on a page looks like that.
    fn is_asker_in_capitals(&self) -> Option<(Role, Option<String>)> {
        let words: Vec<&str> = self.words.split_whitespace().collect();
        let is_capital =
            |word: &&str| word.chars().any(char::is_uppercase) && !word.chars().any(|c| c.is_lowercase() || c.is_ascii_digit());
        let is_name = (2..=4).contains(&words.len()) && words.iter().all(is_capital);
        (is_name && self.outlet.is_some()).then(|| (Role::Question, Some(self.words.clone())))
    }
}

/// The first colon of a line that no backslash escapes and that stands outside brackets.
fn find_colon(line: &str) -> Option<usize> {
    let mut escaped = false;
    let mut depth = 0_u32;
    for (at, c) in line.char_indices() {
        if at > LABEL_MAX * 4 || c == '\n' {
            return None;
        }
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            ':' | '：' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Splits a trailing pair of brackets off a label.
fn split_outlet(words: &str) -> (&str, Option<&str>) {
    let Some(inside) = words.strip_suffix([')', '）']) else { return (words, None) };
    if inside.ends_with('\\') {
        return (words, None);
    }
    let mut depth = 1_u32;
    for (at, c) in inside.char_indices().rev() {
        let escaped = inside.get(..at).is_some_and(|before| before.ends_with('\\'));
        match c {
            _ if escaped => {}
            ')' | '）' => depth += 1,
            '(' | '（' => {
                depth -= 1;
                if depth == 0 {
                    let before = inside.get(..at).unwrap_or("").trim_end();
                    let outlet = inside.get(at + c.len_utf8()..).unwrap_or("").trim();
                    return (before, (!outlet.is_empty()).then_some(outlet));
                }
            }
            _ => {}
        }
    }
    (words, None)
}

/// Undoes the backslash escapes of Markdown (CommonMark 0.31, 2.4).
pub(crate) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation) {
            out.extend(chars.next());
        } else {
            out.push(c);
        }
    }
    out
}

/// Small letters, one space between words, and the straight forms of apostrophe and hyphen.
pub fn fold(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        // Arabic vowel marks and the stretching stroke change no word.
        let letters = word.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0640}'));
        out.extend(letters.flat_map(char::to_lowercase).map(|c| match c {
            '’' | 'ʼ' => '\'',
            '‑' | '–' => '-',
            other => other,
        }));
    }
    out
}
