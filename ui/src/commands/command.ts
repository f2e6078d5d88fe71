// What a command is. The toolbar, the palette, tooltips and the list of keys all show the
// same commands; a key, a click and a choice in the palette run the same function.

import type { App } from "../state/app.svelte";
import type { DeskActions } from "../views/desk/actions.svelte";

export type Group = "everywhere" | "text" | "questions" | "view";

/** Where a command can run; a text command's key counts only while a field has the focus. */
export type Where = { app: App; desk: DeskActions | null; window: { palette(): void; shortcuts(): void; quick(): void; kinds(): void; copies(): void; guide(): void; houseWords(): void } };

export type Command = {
  id: string;
  label: string;
  icon: unknown;
  group: Group;
  /** The first is the one that tooltips name. */
  keys: readonly string[];
  /** A name that says more, such as what would be undone. */
  nameNow?(where: Where): string | null;
  /** A text input that has the focus keeps the key: it has a history of its own. */
  yields?: boolean;
  /** The keys belong to the focused field; elsewhere they are left alone. */
  inField: boolean;
  when(where: Where): boolean;
  run(where: Where): void;
  pressed?(desk: DeskActions): boolean;
  /** A choice that stays: menus tick it while it holds. */
  holds?(where: Where): boolean;
};

type Spec = Pick<Command, "id" | "label" | "icon" | "nameNow" | "yields"> & { group?: Group; keys?: readonly string[]; holds?(where: Where): boolean };

export function everywhere(spec: Spec & { when?(where: Where): boolean; run(where: Where): void }): Command {
  return { group: "everywhere", keys: [], inField: false, when: () => true, ...spec };
}

/** For an open statement. */
export function onDesk(spec: Spec & { when?(desk: DeskActions): boolean; run(desk: DeskActions): void; pressed?(desk: DeskActions): boolean }): Command {
  const { when = () => true, run, ...rest } = spec;
  return {
    group: "questions",
    keys: [],
    inField: false,
    ...rest,
    when: ({ desk }) => desk !== null && when(desk),
    run: ({ desk }) => desk && run(desk),
  };
}

/** For the turn that is being written. */
export function inText(spec: Spec & { when?(desk: DeskActions): boolean; run(desk: DeskActions): void; pressed?(desk: DeskActions): boolean }): Command {
  const { when = () => true, ...rest } = spec;
  return { ...onDesk({ group: "text", ...rest, when: (desk) => desk.canWrite && when(desk) }), inField: true };
}
