// The registry at work: which commands can run now, and which one a pressed key means.

import { createContext } from "svelte";

import type { App } from "../state/app.svelte";
import type { DeskActions } from "../views/desk/actions.svelte";
import type { Command, Where } from "./command";
import { isPressed, isTyping, type Pressed } from "./keys";
import { commandList } from "./list";

export const [useCommands, provideCommands] = createContext<Commands>();

export class Commands {
  readonly app: App;
  /** The open statement's desk, while it is on the screen. */
  desk = $state.raw<DeskActions | null>(null);
  palette = $state(false);
  shortcuts = $state(false);
  /** The dialog that opens a statement. */
  quick = $state(false);
  /** The dialog that asks which kind of statement to make. */
  kinds = $state(false);
  /** The dialog that brings a kept copy back. */
  copies = $state(false);
  /** The dialog with the guide. */
  guide = $state(false);
  /** The dialog with the words of the house. */
  houseWords = $state(false);

  constructor(app: App) {
    this.app = app;
  }

  get where(): Where {
    const { app, desk } = this;
    return {
      app,
      desk,
      window: {
        palette: () => (this.palette = true),
        shortcuts: () => (this.shortcuts = true),
        quick: () => (this.quick = true),
        kinds: () => (this.kinds = true),
        copies: () => (this.copies = true),
        guide: () => (this.guide = true),
        houseWords: () => (this.houseWords = true),
      },
    };
  }

  get(id: string): Command {
    const found = commandList().find((command) => command.id === id);
    if (!found) throw new Error(`There is no command ${id}.`);
    return found;
  }

  /** The name of a command as it is now: Undo says what it would take back. */
  nameOf(command: Command): string {
    return command.nameNow?.(this.where) ?? command.label;
  }

  can(command: Command): boolean {
    return command.when(this.where);
  }

  run(id: string): void {
    const command = this.get(id);
    if (!this.can(command)) return;
    // Whoever chooses from the menus before answering has started; how it looks can be chosen first.
    if (this.app.sample.start === "asked" && command.group !== "view") this.app.sample.answer();
    command.run(this.where);
  }

  /** What this key means here; null when it means nothing to us. */
  meant(event: Pressed): Command | null {
    const isInField = this.desk?.isInField ?? false;
    const counts = (command: Command) => (isInField || !command.inField) && !(command.yields && isTyping(event));
    const meant = commandList().filter((command) => command.keys.some((keys) => isPressed(keys, event)) && counts(command) && this.can(command));
    // In a field its own meaning of a key goes first: Ctrl+K is a link there.
    return meant.find((command) => command.inField) ?? meant[0] ?? null;
  }
}
