// The system's clipboard through Rust. The web view hands out HTML that it has cleaned, and
// Word's lists are lost in that; Rust reads what the program wrote.

import type { Backend } from "../ipc/backend";
import type { PasteEvent } from "./field";
import type { Clipboard } from "./flow";

export async function readClipboard(backend: Backend, { carried, trusted, textOnly }: PasteEvent): Promise<Clipboard> {
  if (textOnly) return { html: null, text: carried.text };
  // A scripted paste carries its own words; the clipboard holds something else.
  if (!trusted) return carried;
  try {
    const raw = await backend.call("read_clipboard", {});
    return raw.html || raw.text ? raw : carried;
  } catch {
    // What the web view hands out is poorer, and still the officer's words.
    return carried;
  }
}

/** False when the system would not take it. */
export async function writeClipboard(backend: Backend, html: string | null, text: string): Promise<boolean> {
  try {
    await backend.call("write_clipboard", { html, text });
    return true;
  } catch {
    return false;
  }
}
