//! Old ids for new turns.
//!
//! When a file is read back into a statement, each turn that is still there keeps its id, so
//! that anchors, comments and approvals stay with their words. Inserting a question at the
//! top changes no other id.

use std::collections::HashMap;

use crate::statement::Turn;

use super::Expected;

/// Below this likeness two texts are taken for different ones, from 0 to 1.
const ALIKE: f64 = 0.3;

/// Gives `new` turns the ids and origins of the `old` ones they continue: identical turns
/// first, wherever they moved; then the most alike of the same role between two matches.
pub fn align(old: &[Turn], mut new: Vec<Turn>) -> Vec<Turn> {
    let mut matched: Vec<Option<usize>> = vec![None; new.len()];
    let mut used = vec![false; old.len()];
    for (at, turn) in new.iter().enumerate() {
        let same = old.iter().zip(&used).position(|(before, used)| !used && same_words(before, turn));
        if let Some(same) = same {
            set(&mut matched, at, Some(same));
            set(&mut used, same, true);
        }
    }
    // Edited turns: candidates stand between the matches around them.
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, turn) in new.iter().enumerate() {
        if matched.get(at).is_some_and(Option::is_some) {
            continue;
        }
        let before = matched.get(..at).unwrap_or(&[]).iter().rev().find_map(|m| *m);
        let after = matched.get(at + 1..).unwrap_or(&[]).iter().find_map(|m| *m);
        for (index, candidate) in old.iter().enumerate() {
            let between = before.is_none_or(|b| index > b) && after.is_none_or(|a| index < a);
            // After a swap the neighbours stand in another order, and nothing is "between".
            let crossed = matches!((before, after), (Some(b), Some(a)) if b >= a);
            let free = !used.get(index).copied().unwrap_or(true);
            if free && candidate.role == turn.role && (between || crossed) {
                pairs.push((likeness(&candidate.markdown, &turn.markdown), at, index));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let alone = pairs.len() == 1;
    for (alike, at, index) in pairs {
        let free = matched.get(at).is_some_and(Option::is_none) && !used.get(index).copied().unwrap_or(true);
        // A single candidate for a single place is a rewrite of it, however different.
        if free && (alike >= ALIKE || alone) {
            set(&mut matched, at, Some(index));
            set(&mut used, index, true);
        }
    }
    for (turn, index) in new.iter_mut().zip(matched) {
        if let Some(before) = index.and_then(|index| old.get(index)) {
            turn.id = before.id;
            turn.origin = before.origin;
        }
    }
    new
}

/// Gives turns the ids that a front matter lists, along the longest common run of heads.
pub(super) fn give_ids(expected: &[Expected], turns: &mut [Turn]) {
    let same = |a: &Expected, b: &Turn| a.role == b.role && a.speaker == b.speaker && a.outlet == b.outlet;
    let width = turns.len() + 1;
    let mut longest = vec![0_usize; (expected.len() + 1) * width];
    let cell = |table: &[usize], row: usize, column: usize| table.get(row * width + column).copied().unwrap_or(0);
    for (row, head) in expected.iter().enumerate().rev() {
        for (column, turn) in turns.iter().enumerate().rev() {
            let value = if same(head, turn) {
                cell(&longest, row + 1, column + 1) + 1
            } else {
                cell(&longest, row + 1, column).max(cell(&longest, row, column + 1))
            };
            set(&mut longest, row * width + column, value);
        }
    }
    let (mut row, mut column) = (0, 0);
    while let (Some(head), Some(turn)) = (expected.get(row), turns.get_mut(column)) {
        if same(head, turn) && cell(&longest, row, column) == cell(&longest, row + 1, column + 1) + 1 {
            turn.id = head.id;
            row += 1;
            column += 1;
        } else if cell(&longest, row + 1, column) >= cell(&longest, row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(place) = list.get_mut(at) {
        *place = value;
    }
}

fn same_words(a: &Turn, b: &Turn) -> bool {
    a.role == b.role && a.speaker == b.speaker && a.outlet == b.outlet && super::tidy(&a.markdown) == super::tidy(&b.markdown)
}

/// The share of character pairs that two texts have in common (Dice's coefficient).
fn likeness(a: &str, b: &str) -> f64 {
    let pairs = |text: &str| {
        let letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let mut counts: HashMap<(char, char), usize> = HashMap::new();
        for pair in letters.windows(2) {
            if let [first, second] = pair {
                *counts.entry((*first, *second)).or_default() += 1;
            }
        }
        counts
    };
    let (a, b) = (pairs(a), pairs(b));
    let total: usize = a.values().chain(b.values()).sum();
    if total == 0 {
        return 0.0;
    }
    let common: usize = a.iter().map(|(pair, count)| (*count).min(b.get(pair).copied().unwrap_or(0))).sum();
    // The counts of one turn stay far below the 52 bits that a float keeps exactly.
    #[expect(clippy::cast_precision_loss, reason = "counts of characters in one turn")]
    let share = (2 * common) as f64 / total as f64;
    share
}
