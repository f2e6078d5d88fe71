// The bytes of the newsroom's pictures as addresses that a page can show without asking
// anyone. The last ones are kept, so that a key costs no picture.

import type { Backend } from "../ipc/backend";

const KEPT = 24;

export class Pictures {
  #backend: Backend;
  #urls = new Map<string, Promise<string>>();

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Rejects when the newsroom has no such file. */
  url(hash: string): Promise<string> {
    const known = this.#urls.get(hash);
    const url = known ?? this.#backend.call("read_file", { hash }).then((file) => file.url);
    // The one asked for last goes last.
    this.#urls.delete(hash);
    this.#urls.set(hash, url);
    if (!known) url.catch(() => this.#urls.delete(hash));
    for (const old of this.#urls.keys()) if (this.#urls.size > KEPT) this.#urls.delete(old);
    return url;
  }
}
