// The native menus: every command of the registry, in the menu where one would look for it.

import type { MenuItemView, MenuView } from "../ipc/bindings";
import { words } from "../words";
import type { Command, Group, Where } from "./command";
import { commandList } from "./list";

type Menu = keyof typeof words.menus;

const ORDER: readonly Menu[] = ["file", "edit", "insert", "format", "questions", "view", "help"];

const usual: Record<Group, Menu> = { everywhere: "file", text: "format", questions: "questions", view: "view" };

/** Commands that stand elsewhere than their group. */
const elsewhere: Readonly<Record<string, Menu>> = {
  undo: "edit",
  redo: "edit",
  find: "edit",
  replace: "edit",
  "house-words": "edit",
  palette: "edit",
  link: "insert",
  table: "insert",
  "edit-table": "insert",
  footnote: "insert",
  picture: "insert",
  attach: "insert",
  rule: "insert",
  date: "insert",
  "no-break-space": "insert",
  shortcuts: "help",
  guide: "help",
  "fill-sample": "help",
  "remove-sample": "help",
};

function menuOf({ id, group }: Command): Menu {
  return elsewhere[id] ?? usual[group];
}

/** What the menus show at this moment. */
export function menus(where: Where): MenuView[] {
  const item = (command: Command): MenuItemView => ({
    id: command.id,
    label: command.label,
    keys: command.keys[0] ?? null,
    enabled: command.when(where),
    checked: command.holds ? command.holds(where) : null,
  });
  const all = commandList();
  return ORDER.map((menu) => ({ label: words.menus[menu], items: all.filter((command) => menuOf(command) === menu).map(item) })).filter(({ items }) => items.length > 0);
}
