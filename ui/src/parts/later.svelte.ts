// A part of the window that the first frame does not need. Its code is read from the disk when the
// rows are on the screen, or sooner when somebody wants it.

import type { Component } from "svelte";

/** What a part is given; the parts that are loaded later differ in nothing else here. */
type Loaded<Props extends Record<string, unknown>> = { default: Component<Props> };

export class Later<Props extends Record<string, unknown>> {
  /** Null until it is there. */
  part = $state.raw<Component<Props> | null>(null);

  #load: () => Promise<Loaded<Props>>;
  #asked: Promise<void> | null = null;

  constructor(load: () => Promise<Loaded<Props>>) {
    this.#load = load;
  }

  /** Loads it, once. */
  fetch(): Promise<void> {
    this.#asked ??= this.#load().then((loaded) => void (this.part = loaded.default));
    return this.#asked;
  }
}
