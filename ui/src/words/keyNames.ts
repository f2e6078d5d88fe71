// Keys as they are read: in the registry they have the names of an English keyboard.

import { words } from "./current.svelte";

/** Such as “Ctrl+Maj+P” for Ctrl+Shift+P on a French keyboard. */
export function keyText(keys: string): string {
  return keys.replace(/Shift|Delete|Enter|Esc/gu, (key) => words.key_names[key as keyof typeof words.key_names]);
}

/** A name and the key that does the same; the key reads from left to right in every language. */
export function withKeys(name: string, keys: string | undefined): string {
  return keys === undefined ? name : `${name}  \u2066${keyText(keys)}\u2069`;
}
