// Where a place in the text stands in the preview, and the other way round. Both are long
// columns of the same exchanges in the same order, of different heights. Places between two
// landmarks are divided in proportion, so that scrolling has no jumps.

/** Distances from the top of a column, in pixels. */
export type TurnBox = { top: number; bottom: number; /** Where its blocks begin; empty when unknown. */ blocks: readonly number[] };
export type GroupBox = { top: number; bottom: number; turns: readonly TurnBox[] };

/** A height in one column and the same place in the other. */
export type Landmark = readonly [number, number];

/** What two boxes of one exchange have in common. */
export function landmarks(one: GroupBox, other: GroupBox): Landmark[] {
  const found: Landmark[] = [[one.top, other.top]];
  if (one.turns.length === other.turns.length) {
    one.turns.forEach((turn, at) => {
      const same = other.turns[at]!;
      found.push([turn.top, same.top]);
      // Blocks are named by their number; where the two disagree, such as about a footnote,
      // the turn as a whole is divided.
      if (turn.blocks.length === same.blocks.length) turn.blocks.forEach((top, block) => found.push([top, same.blocks[block]!]));
      found.push([turn.bottom, same.bottom]);
    });
  }
  found.push([one.bottom, other.bottom]);
  return found;
}

/** The same place in the other column. Landmarks that would lead backwards are passed over. */
export function across(height: number, marks: readonly Landmark[]): number {
  let before = marks[0];
  if (!before) return height;
  for (const mark of marks) {
    if (mark[0] < before[0] || mark[1] < before[1]) continue;
    if (mark[0] >= height) {
      const length = mark[0] - before[0];
      return length === 0 ? before[1] : before[1] + ((height - before[0]) / length) * (mark[1] - before[1]);
    }
    before = mark;
  }
  return before[1];
}

/**
 * The line that both columns keep level: a third of the way down, and nearer to the top where
 * a column begins, so that both begin together.
 */
export const levelOf = (scrolled: number, viewport: number): number => scrolled + Math.min(scrolled, viewport / 3);

/** How far a column is scrolled when this height is on that line. */
export const scrolledTo = (level: number, viewport: number): number => Math.max(level / 2, level - viewport / 3);
