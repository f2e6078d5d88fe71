// The keys that exist: what the list under F1 shows and tooltips name.

import { words } from "./words";

type Shortcut = { keys: string[]; does: string };

const { keys } = words;

export const shortcutGroups: { name: string; shortcuts: Shortcut[] }[] = [
  {
    name: keys.groups.everywhere,
    shortcuts: [
      { keys: ["F1", "Ctrl+/"], does: keys.shortcuts },
      { keys: ["F6", "Shift+F6"], does: keys.panes },
      { keys: ["Ctrl+N"], does: keys.create },
      { keys: ["Ctrl+S"], does: keys.save },
      { keys: ["Ctrl+\\"], does: keys.sidebar },
    ],
  },
  {
    name: keys.groups.library,
    shortcuts: [
      { keys: ["↑", "↓"], does: keys.choose },
      { keys: ["Enter"], does: keys.open },
    ],
  },
  {
    name: keys.groups.writing,
    shortcuts: [
      { keys: ["Ctrl+B"], does: keys.bold },
      { keys: ["Ctrl+I"], does: keys.italic },
      { keys: ["Ctrl+K"], does: keys.link },
      { keys: ["Ctrl+Z", "Ctrl+Shift+Z"], does: keys.undo },
      { keys: ["Enter"], does: keys.answer },
      { keys: ["Ctrl+Enter"], does: keys.next_question },
      { keys: ["Alt+Shift+↑", "Alt+Shift+↓"], does: keys.move_question },
      { keys: ["Ctrl+Shift+V"], does: keys.paste_plain },
    ],
  },
  {
    name: keys.groups.categories,
    shortcuts: [
      { keys: ["↑", "↓", "←", "→"], does: keys.walk },
      { keys: ["Alt+↑", "Alt+↓"], does: keys.reorder },
      { keys: ["Alt+→", "Alt+←"], does: keys.indent },
      { keys: ["F2"], does: keys.rename },
      { keys: ["Delete"], does: keys.remove },
    ],
  },
];
