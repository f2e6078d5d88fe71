// The keys that exist: what the list under F1 shows. Commands come from their registry; the
// rest are keys of lists, trees and fields, which do something only there.

import type { Group } from "./commands/command";
import { commandList } from "./commands/list";
import { language, words } from "./words";

type Shortcut = { keys: readonly string[]; does: string };

const { keys, commands } = words;

const inPlace = (): Partial<Record<Group, Shortcut[]>> => ({
  everywhere: [{ keys: ["F6", "Shift+F6"], does: keys.panes }],
  text: [
    { keys: ["Tab", "Shift+Tab"], does: keys.indent_item },
    { keys: ["Esc", "Tab"], does: keys.leave_field },
    { keys: ["Ctrl+Shift+V"], does: keys.paste_plain },
  ],
  questions: [{ keys: ["Enter"], does: keys.answer }],
});

const ofCommands = () => (["everywhere", "text", "questions", "view"] as const).map((group) => ({
  name: commands.groups[group],
  shortcuts: [
    ...commandList().filter((command) => command.group === group && command.keys.length > 0).map((command): Shortcut => ({ keys: command.keys, does: command.label })),
    ...(inPlace()[group] ?? []),
  ],
}));

export const shortcutGroups = (): { name: string; shortcuts: Shortcut[] }[] => [
  ...ofCommands(),
  {
    name: keys.groups.library,
    shortcuts: [
      { keys: ["↑", "↓"], does: keys.choose },
      { keys: ["Shift+↑", "Shift+↓"], does: keys.choose_more },
      { keys: ["Home", "End"], does: keys.list_ends },
      { keys: ["Ctrl+A", "Esc"], does: keys.choose_all },
      { keys: ["←", "→", "Home", "End"], does: keys.table_cells },
      { keys: ["Space"], does: keys.table_choose },
      { keys: ["Enter"], does: keys.open },
      { keys: ["Delete"], does: keys.bin },
      { keys: ["Ctrl+D"], does: keys.pin },
    ],
  },
  {
    name: keys.groups.categories,
    shortcuts: [
      { keys: ["↑", "↓", "←", "→"], does: keys.walk },
      { keys: ["Alt+↑", "Alt+↓"], does: keys.reorder },
      { keys: language.spoken.dir === "rtl" ? ["Alt+←", "Alt+→"] : ["Alt+→", "Alt+←"], does: keys.indent },
      { keys: ["F2"], does: keys.rename },
      { keys: ["Delete"], does: keys.remove },
    ],
  },
];
