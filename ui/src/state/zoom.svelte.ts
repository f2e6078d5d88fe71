// How large the whole window is drawn, in percent. The choice is kept for the screen it was
// made on: a projector and a laptop want different sizes.

import type { Backend } from "../ipc/backend";

const SIZES = [80, 90, 100, 110, 125, 150, 175, 200];

const keyOf = () => `lectern.zoom.${screen.width}x${screen.height}`;

export class Zoom {
  percent = $state(100);

  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
    const stored = Number(localStorage.getItem(keyOf()));
    if (SIZES.includes(stored) && stored !== 100) this.choose(stored);
  }

  step(by: 1 | -1): void {
    const at = SIZES.findIndex((size) => size >= this.percent);
    this.choose(SIZES[Math.max(0, Math.min(SIZES.length - 1, at + by))] ?? 100);
  }

  choose(percent: number): void {
    this.percent = percent;
    localStorage.setItem(keyOf(), String(percent));
    // A window that cannot be drawn larger stays as it is; nothing depends on it.
    this.#backend.call("set_zoom", { percent }).catch(() => {});
  }
}
