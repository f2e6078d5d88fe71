// What the window asks of Rust. Every view works over this interface, so that it can be
// tested and opened in a browser without Rust.

import { errorText, words } from "../words";
import type { Commands, ErrorCode, UiError } from "./bindings";

export type Name = keyof Commands;
export type Args<K extends Name> = Commands[K][0];
export type Answer<K extends Name> = Commands[K][1];

export interface Backend {
  /** Rejects with a `UiError`. */
  call<K extends Name>(name: K, args: Args<K>): Promise<Answer<K>>;
  /** Runs before the window closes; the window stays open when it answers false. */
  onClose(flush: () => Promise<boolean>): void;
  /** Runs a command that was chosen in a native menu. */
  onCommand(run: (id: string) => void): void;
  /** Closes the window without asking again. */
  closeWindow(): Promise<void>;
}

const CODES: readonly ErrorCode[] = ["stale", "refused", "not_found", "not_saved", "read_only", "internal"];

/** A failure as the views show it, in the language of the window: a broken channel looks like an internal error. */
export function asUiError(error: unknown): UiError {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
    const found = error as UiError;
    if (CODES.includes(found.code)) return { ...found, message: errorText(found) };
  }
  return { code: "internal", message: words.errors.internal(error instanceof Error ? error.message : String(error)) };
}
