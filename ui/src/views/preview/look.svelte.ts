// How the preview is shown: as wide as a phone, as the article's lines, or as a sheet of paper;
// and whether it is light in a dark window, as most readers see it. Remembered.

export const WIDTHS = ["phone", "article", "print"] as const;
export type Width = (typeof WIDTHS)[number];

const WIDTH = "lectern.preview.width";
const LIGHT = "lectern.preview.light";

export class PreviewLook {
  width = $state<Width>(remembered());
  light = $state(localStorage.getItem(LIGHT) === "true");

  choose(width: Width): void {
    this.width = width;
    localStorage.setItem(WIDTH, width);
  }

  lighten(light: boolean): void {
    this.light = light;
    localStorage.setItem(LIGHT, String(light));
  }
}

function remembered(): Width {
  const stored = localStorage.getItem(WIDTH);
  return WIDTHS.find((width) => width === stored) ?? "article";
}
