// What every drag by the pointer has in common.

/** So many pixels far a press is still a click. */
export const SLACK = 5;
const EDGE = 32;
const STEP = 10;

/** How far to scroll in a frame when the pointer is at the edge. */
export function scrollStep(y: number, { top, bottom }: { top: number; bottom: number }): number {
  return y < top + EDGE ? -STEP : y > bottom - EDGE ? STEP : 0;
}
