// What the commands of a text do to the turn that is being written, by name. The list of commands
// knows the names alone, so that the library is on the screen before the editor is loaded.

import type { StateCommand } from "@codemirror/state";

import { setBlock, toggleList, toggleQuote } from "../../editor/blocks";
import { clearFormatting } from "../../editor/clear";
import { addFootnote, addNoBreakSpace, addRule } from "../../editor/insert";
import { toggleBold, toggleCode, toggleItalic, toggleStrike } from "../../editor/marks";
import { tickTask } from "../../editor/tasks";

export const writing = {
  bold: toggleBold,
  italic: toggleItalic,
  strike: toggleStrike,
  code: toggleCode,
  paragraph: setBlock("paragraph"),
  heading2: setBlock("heading2"),
  heading3: setBlock("heading3"),
  heading4: setBlock("heading4"),
  bullets: toggleList("bullets"),
  numbers: toggleList("numbers"),
  tasks: toggleList("tasks"),
  tick: tickTask,
  quote: toggleQuote,
  footnote: addFootnote,
  rule: addRule,
  no_break_space: addNoBreakSpace,
  clear: clearFormatting,
} satisfies Record<string, StateCommand>;

export type Writing = keyof typeof writing;
