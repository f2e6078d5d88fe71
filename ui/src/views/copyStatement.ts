import { copyText } from "../parts/clipboard";
import type { App } from "../state/app.svelte";
import { words } from "../words";

/** Puts the whole open text on the clipboard: the way out when it can't be saved. */
export async function copyStatement(app: App): Promise<void> {
  if (!app.statement) return;
  const copied = await copyText(app.statement.plainText());
  app.toasts.show(copied ? words.save.copied : words.save.not_copied);
}
