// An export that is under way. Rust writes the package; this asks how far it is.

import type { ExportState, StartExport } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { asUiError } from "../ipc/backend";

const POLL_MS = 150;

export class Exporting {
  state = $state.raw<ExportState>({ state: "idle" });
  /** True while the system's own dialog asks for a folder. */
  choosing = $state(false);

  #backend: Backend;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get busy(): boolean {
    return this.choosing || this.state.state === "running";
  }

  async start(args: StartExport): Promise<void> {
    if (this.busy) return;
    this.choosing = true;
    this.state = { state: "idle" };
    await this.#ask(() => this.#backend.call("start_export", args));
    this.choosing = false;
  }

  cancel(): Promise<void> {
    return this.#ask(() => this.#backend.call("cancel_export", {}));
  }

  async #ask(call: () => Promise<ExportState>): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const answer = await call().catch((failure): ExportState => ({ state: "failed", message: asUiError(failure).message, reason: null }));
    // An older question may be answered later; what it says is no longer true.
    if (asked !== this.#asked) return;
    this.state = answer;
    if (this.state.state === "running") {
      this.#timer = setTimeout(() => void this.#ask(() => this.#backend.call("export_status", {})), POLL_MS);
    }
  }
}
