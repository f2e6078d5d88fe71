// Making an earlier version the text again. It becomes a new version, so that the text before
// it stays in the history and Undo can restore it the same way.

import { asUiError } from "../../../ipc/backend";
import type { App } from "../../../state/app.svelte";
import { words } from "../../../words";

/** Restores a version of the open statement; answers why not, in a sentence. */
export async function restore(app: App, version: string, said: string): Promise<string | null> {
  const { statement } = app;
  if (!statement) return null;
  if (!(await statement.flush())) return words.history.not_restored;
  const { id } = statement;
  const before = statement.meta.revision;
  try {
    await bringBack(app, id, version);
  } catch (failure) {
    return asUiError(failure).message;
  }
  app.stack.did({
    name: words.undoing.restored,
    said,
    undo: () => bringBack(app, id, before),
    redo: () => bringBack(app, id, version),
  });
  return null;
}

/** Also works when the statement was closed since: what it says now is read first. */
async function bringBack(app: App, id: string, version: string): Promise<void> {
  const isOpen = app.statement?.id === id;
  if (isOpen && !(await app.flush())) throw { code: "not_saved", message: words.history.not_restored };
  const { revision } = await app.backend.call("open_statement", { id });
  await app.backend.call("restore_version", { id, version, base: revision });
  if (isOpen) await app.reopen();
}
