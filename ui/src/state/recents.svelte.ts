// The statements that were opened lately, and those that are pinned. The window keeps their
// ids alone; what they are called now is asked of the newsroom.

import type { StatementRow } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";

const KEY = "lectern.statements";
/** How many are kept beside the pinned ones. */
export const KEPT = 20;

type Kept = { pinned: string[]; recent: string[] };

export class Recents {
  pinned = $state.raw<readonly StatementRow[]>([]);
  recent = $state.raw<readonly StatementRow[]>([]);

  #backend: Backend;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** The pinned ones first, in the order in which they were pinned; then the newest. */
  get rows(): readonly StatementRow[] {
    return [...this.pinned, ...this.recent];
  }

  isPinned(id: string): boolean {
    return this.pinned.some((row) => row.id === id);
  }

  opened(id: string): void {
    const kept = read();
    if (!kept.pinned.includes(id)) write({ ...kept, recent: [id, ...kept.recent.filter((one) => one !== id)].slice(0, KEPT) });
  }

  /** Pins, or unpins: then it is the newest of the others. */
  async togglePin(id: string): Promise<void> {
    const { pinned, recent } = read();
    const others = recent.filter((one) => one !== id);
    if (pinned.includes(id)) write({ pinned: pinned.filter((one) => one !== id), recent: [id, ...others].slice(0, KEPT) });
    else write({ pinned: [...pinned, id], recent: others });
    await this.load();
  }

  /** Asks for the rows; a statement that is gone or in the Bin is passed over, not forgotten. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    const { pinned, recent } = read();
    const ids = [...pinned, ...recent];
    const { rows } = ids.length === 0 ? { rows: [] } : await this.#backend.call("read_rows", { ids });
    if (asked !== this.#asked) return;
    this.pinned = rows.filter((row) => pinned.includes(row.id));
    this.recent = rows.filter((row) => !pinned.includes(row.id));
  }
}

function read(): Kept {
  try {
    const { pinned, recent } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Kept>;
    const ids = (stored: unknown) => (Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : []);
    return { pinned: ids(pinned), recent: ids(recent) };
  } catch {
    // Written by another version, or there is no place to remember in.
    return { pinned: [], recent: [] };
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A window without storage forgets; nothing else depends on it.
  }
}
