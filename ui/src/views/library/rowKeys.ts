// What the keys and the mouse do with the rows of the library, in the list as in the table.

import type { App } from "../../state/app.svelte";
import type { Filing } from "../../state/filing.svelte";
import { words } from "../../words";

export function openRow(app: App, id: string): void {
  if (app.library.inBin) app.toasts.show(words.library.bin_edit);
  else void app.open(id);
}

export function clickRow({ library }: App, event: MouseEvent, id: string): void {
  if (event.shiftKey) void library.extend(id);
  else if (event.ctrlKey || event.metaKey) void library.toggle(id);
  else void library.read(id);
}

/** Keys that mean the same in both; whether the key was one of them. */
export function rowKey(app: App, filing: Filing, event: KeyboardEvent): boolean {
  const { library } = app;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && library.selected) openRow(app, library.selected);
  else if (command && event.key.toLowerCase() === "a") void library.chooseAll();
  else if (event.key === "Escape" && library.chosen.length > 1) void library.read(library.selected);
  else if (event.key === "Delete" && library.chosen.length > 0) remove(app, filing);
  else return false;
  return true;
}

function remove(app: App, filing: Filing): void {
  const { library, newsroom, toasts } = app;
  if (newsroom.readOnly !== null || filing.working) return;
  if (library.inBin) toasts.show(library.chosen.length > 1 ? words.library.bin_note_some : words.library.bin_note);
  else void filing.bin(library.chosen);
}
