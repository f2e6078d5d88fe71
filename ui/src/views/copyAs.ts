// Puts the whole statement on the clipboard, in the form that the place it goes to can take.

import type { HeadView, StatementView, TurnView } from "../ipc/bindings";
import { asUiError } from "../ipc/backend";
import { writeClipboard } from "../paste/clipboard";
import { articleHtml, articleText, statementMarkdown } from "../paste/copy";
import { copyText } from "../parts/clipboard";
import type { App } from "../state/app.svelte";
import { words } from "../words";

export type CopyForm = "word" | "markdown" | "text";
export type Copied = { head: HeadView; turns: TurnView[]; words: StatementView["words"] };

export const copyForms: readonly CopyForm[] = ["word", "markdown", "text"];

export async function copyAs(app: Pick<App, "backend" | "toasts">, form: CopyForm, { head, turns, words: labels }: Copied): Promise<void> {
  try {
    const article = await app.backend.call("render_article", { head, turns });
    const text = form === "markdown" ? statementMarkdown({ title: head.title, turns, words: labels, lang: head.lang }, article.date_line) : articleText(article);
    const html = form === "word" ? articleHtml(article) : null;
    const copied = (await writeClipboard(app.backend, html, text)) || (await copyHere(html, text));
    app.toasts.show(copied ? words.copying.done[form] : words.copying.failed);
  } catch (failure) {
    app.toasts.show(asUiError(failure).message);
  }
}

/** The web view's own clipboard, where the system's can't be written. */
async function copyHere(html: string | null, text: string): Promise<boolean> {
  if (html === null) return copyText(text);
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) })]);
    return true;
  } catch {
    return false;
  }
}
