// How a shortcut is written ("Ctrl+Shift+P"), and when a pressed key is that shortcut.

const NAMED: Record<string, string> = { Space: " ", "↑": "ArrowUp", "↓": "ArrowDown", "←": "ArrowLeft", "→": "ArrowRight", "−": "-" };
const CODES: Record<string, string> = { "=": "Equal", "-": "Minus", "/": "Slash", "\\": "Backslash" };

export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "getModifierState"> & { target?: EventTarget | null };

const NOT_TEXT = ["button", "checkbox", "color", "file", "radio", "range", "submit"];

/** Whether the key goes to an input of the web view's own that holds text. */
export function isTyping({ target }: Pressed): boolean {
  if (typeof Element === "undefined" || !(target instanceof Element)) return false;
  return target.matches("textarea") || (target.matches("input") && !NOT_TEXT.includes((target as HTMLInputElement).type));
}

export function isPressed(keys: string, event: Pressed): boolean {
  const parts = keys.split("+");
  const key = NAMED[parts[parts.length - 1]!] ?? parts[parts.length - 1]!;
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const command = event.ctrlKey || event.metaKey;
  if (command !== wants("Ctrl") || event.altKey !== wants("Alt")) return false;
  // On many keyboards AltGr arrives as Ctrl and Alt together, and writes a sign.
  if (event.getModifierState("AltGraph")) return false;
  // A sign may need Shift on one keyboard and not on another.
  const sign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  if (sign && event.key === key) return true;
  if (event.shiftKey !== wants("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase() || codeOf(key, event) === event.code;
}

/** The place of a key, for layouts that write another letter or sign there. */
function codeOf(key: string, event: Pressed): string | null {
  if (/^\d$/u.test(key)) return `Digit${key}`;
  // Where the layout writes Latin letters, its own letter counts: Ctrl+A on AZERTY is A.
  const latin = /^[\x20-\x7e]$/u.test(event.key);
  if (/^[A-Za-z]$/u.test(key)) return latin ? null : `Key${key.toUpperCase()}`;
  return latin && !event.altKey ? null : (CODES[key] ?? null);
}
