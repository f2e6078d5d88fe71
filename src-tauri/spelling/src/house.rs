//! The words of the office beside those of the dictionaries.

use std::collections::HashSet;

use lectern_core::{house_word::HouseWord, lang::Lang};

/// The house words that hold in one language.
#[derive(Clone, Debug, Default)]
pub struct HouseWords {
    words: HashSet<String>,
    shouted: HashSet<String>,
}

impl HouseWords {
    /// Takes from the office's words those of this language.
    pub fn of(lang: &Lang, words: &[HouseWord]) -> HouseWords {
        let words: HashSet<String> = words.iter().filter(|word| word.is_for(lang)).map(|word| word.word().to_owned()).collect();
        let shouted = words.iter().map(|word| word.to_uppercase()).collect();
        HouseWords { words, shouted }
    }

    /// Whether the office writes this. A word in small letters may begin a sentence; a name
    /// keeps its capital; either may stand in capitals.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words.contains(word) || self.shouted.contains(word) || lowered(word).is_some_and(|word| self.words.contains(&word))
    }

    /// Words that differ in at most two places, the nearest first.
    pub(crate) fn like(&self, word: &str) -> Vec<String> {
        let most = if word.chars().count() < 5 { 1 } else { 2 };
        let mut near: Vec<(usize, &String)> = self
            .words
            .iter()
            .map(|each| (distance(&each.to_lowercase(), &word.to_lowercase()), each))
            .filter(|(far, _)| *far <= most)
            .collect();
        near.sort();
        near.into_iter().map(|(_, word)| word.clone()).collect()
    }
}

/// The word with a small first letter, if its first was a capital and the others are not.
fn lowered(word: &str) -> Option<String> {
    let mut letters = word.chars();
    let first = letters.next().filter(|first| first.is_uppercase())?;
    (!letters.as_str().chars().any(char::is_uppercase)).then(|| first.to_lowercase().chain(letters).collect())
}

/// How many letters must be changed, added, dropped or swapped with the next one.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, x) in a.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, y) in b.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&last, column) + usize::from(x != y)).min(at(&last, column + 1) + 1).min(at(&next, column) + 1);
            let swapped = row > 0 && column > 0 && a.get(row - 1) == Some(y) && b.get(column - 1) == Some(x);
            if swapped {
                least = least.min(at(&before, column - 1) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or(0)
}
