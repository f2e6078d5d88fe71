// What becomes of a file at the desk: it is taken in, listed, shown in the text, described,
// and removed with a way back. Only the newsroom says whether it can be attached.

import type { EditorView } from "@codemirror/view";

import { asUiError } from "../../ipc/backend";
import type { AddedFile, FileView } from "../../ipc/bindings";
import { itemAt } from "../../editor/livePreview";
import { insertText } from "../../paste/field";
import type { App } from "../../state/app.svelte";
import { FILE_MAX, freeName, isPicture, markdownOf, namedFile } from "../../state/files";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { sendFile } from "../../state/sending";
import { words } from "../../words";

type Desk = { current: string | null; fields: { view(turn: string): EditorView | null; reveal(turn: string): EditorView | null }; focus(turn: string): Promise<void> };
type Shared = Pick<App, "backend" | "toasts" | "pictures" | "stack">;

export class Attaching {
  /** The picture whose alternative text is asked for. */
  asking = $state.raw<FileView | null>(null);
  /** What is on its way, by name. */
  adding = $state.raw<readonly string[]>([]);
  onfiles: () => void = () => {};

  #app: Shared;
  #statement: OpenStatement;
  #desk: Desk;
  #turn: string | null = null;

  constructor(app: Shared, statement: OpenStatement, desk: Desk) {
    this.#app = app;
    this.#statement = statement;
    this.#desk = desk;
  }

  get files(): readonly FileView[] {
    return this.#statement.head.files;
  }

  /** What a picture in the text looks like. */
  async picture(address: string): Promise<string | null> {
    const file = namedFile(this.files, address);
    if (!file || !isPicture(file)) return null;
    return this.#app.pictures.url(file.hash).catch(() => null);
  }

  /** Asks for a picture and shows it at the caret. */
  async choosePicture(): Promise<void> {
    const turn = this.#desk.current;
    const file = await this.#choose(true);
    if (file && turn) await this.#show(turn, file);
    else if (file) this.onfiles();
  }

  /** Asks for a file and lists it. */
  async chooseFile(): Promise<void> {
    const file = await this.#choose(false);
    if (file) this.#listed(file);
  }

  /** Files that were dropped or pasted into a field: pictures are shown there. */
  async intoField(turn: OpenTurn, files: readonly File[]): Promise<void> {
    for (const each of files) {
      const file = await this.#send(each);
      if (!file) continue;
      if (turn.role !== "question" && isPicture(file)) await this.#show(turn.id, file);
      else this.#listed(file);
    }
  }

  /** Files that were dropped beside the fields. */
  async toList(files: readonly File[]): Promise<void> {
    for (const each of files) {
      const file = await this.#send(each);
      if (file) this.#listed(file);
    }
  }

  /** Shows a listed picture, or links to a listed document, at the caret of the turn that was written last. */
  async insert(file: FileView): Promise<void> {
    const turn = this.#desk.current ?? this.#statement.turns.findLast((one) => one.role !== "question")?.id;
    if (turn) await this.#show(turn, file);
  }

  change(file: FileView, change: Partial<FileView>): void {
    this.#set(this.files.map((one) => (one === file ? { ...one, ...change } : one)));
  }

  /** Takes a file off the list; where the text shows it, the checks will say so. */
  remove(file: FileView): void {
    const at = this.files.indexOf(file);
    let listed = file;
    const redo = () => this.#set(this.files.filter((one) => one.name !== listed.name));
    const undo = () => {
      listed = { ...listed, name: freeName(this.files, listed.name) };
      this.#set([...this.files.slice(0, at), listed, ...this.files.slice(at)]);
    };
    redo();
    this.#app.stack.did({ name: words.undoing.file_removed(file.name), said: words.files.removed(file.name), within: this.#statement, undo, redo });
  }

  /** The picture that was asked about got its alternative text; empty: it only decorates. */
  describe(alt: string): void {
    const asked = this.asking;
    const file = asked && this.files.find((one) => one.name === asked.name);
    if (file) this.change(file, { alt });
  }

  /** The question was closed, answered or not. */
  asked(): void {
    this.asking = null;
    if (this.#turn !== null) void this.#desk.focus(this.#turn);
  }

  async #choose(picture: boolean): Promise<FileView | null> {
    try {
      return this.#take(await this.#app.backend.call("choose_file", { picture }));
    } catch (failure) {
      this.#app.toasts.show(asUiError(failure).message);
      return null;
    }
  }

  async #send(file: File): Promise<FileView | null> {
    if (file.size > FILE_MAX) {
      this.#app.toasts.show(words.files.too_large(file.name, Math.ceil(file.size / 1_000_000)));
      return null;
    }
    this.adding = [...this.adding, file.name];
    try {
      return this.#take(await sendFile(this.#app.backend, file));
    } catch (failure) {
      // A folder, or a file that went away while it was dragged.
      const unreadable = failure instanceof DOMException || failure instanceof TypeError;
      this.#app.toasts.show(unreadable ? words.files.unreadable(file.name) : asUiError(failure).message);
      return null;
    } finally {
      this.adding = this.adding.filter((name) => name !== file.name);
    }
  }

  /** Puts a file that was taken in on the list. */
  #take({ file, findings }: AddedFile): FileView | null {
    if (!file) return null;
    const added = { ...file, name: freeName(this.files, file.name) };
    this.#set([...this.files, added]);
    for (const finding of findings) this.#app.toasts.show(finding.message);
    return added;
  }

  #set(files: FileView[]): void {
    this.#statement.changeHead({ files });
  }

  #listed(file: FileView): void {
    this.onfiles();
    if (isPicture(file)) return;
    this.#app.toasts.show(words.files.added(file.name));
  }

  async #show(turn: string, file: FileView): Promise<void> {
    // The field may have been scrolled away while the file was on its way.
    const view = this.#desk.fields.reveal(turn);
    if (!view || view.state.readOnly) return;
    insertText(view, isPicture(file) ? ownParagraph(view, markdownOf(file)) : markdownOf(file));
    this.#turn = turn;
    if (isPicture(file) && file.alt === null) this.asking = file;
    else await this.#desk.focus(turn);
  }
}

/** A picture is a paragraph of its own, so that it can carry a caption; in a list or a table it stays among the words. */
function ownParagraph(view: EditorView, markdown: string): string {
  const { doc, selection } = view.state;
  const { from, to } = selection.main;
  if (itemAt(view.state, from, -1) || doc.lineAt(from).text.trimStart().startsWith("|")) return markdown;
  const before = doc.sliceString(0, from).replace(/[ \t]+$/u, "");
  const after = doc.sliceString(to).replace(/^[ \t]+/u, "");
  const lead = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = after === "" || after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  return lead + markdown + tail;
}
