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
    await app.backend.call("restore_version", { id, version, base: before });
  } catch (failure) {
    return asUiError(failure).message;
  }
  await app.reopen();
  app.toasts.show(said, { label: words.undo, run: () => void takeBack(app, id, before) });
  return null;
}

async function takeBack(app: App, id: string, before: string): Promise<void> {
  if (app.statement?.id !== id) return;
  const refused = await restore(app, before, words.history.taken_back);
  if (refused !== null) app.toasts.show(refused);
}
