// The size of the words that are written, apart from the size of the tool. Remembered.

const KEY = "lectern.text_size";
export const USUAL_SIZE = 17;
export const SIZES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] as const;

const clamp = (size: number) => Math.min(SIZES[SIZES.length - 1]!, Math.max(SIZES[0], Math.round(size)));

export class TextSize {
  pixels = $state(remembered());

  choose(pixels: number): void {
    this.pixels = clamp(pixels);
    localStorage.setItem(KEY, String(this.pixels));
  }
}

function remembered(): number {
  const stored = Number(localStorage.getItem(KEY));
  return stored === 0 || Number.isNaN(stored) ? USUAL_SIZE : clamp(stored);
}
